"""Which claims of a report changed since somebody was last told, in the words that its page has for them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.change_words import HEADINGS, article_names, change_words
from analysis.editions import Record, next_record, read_record, record_json
from analysis.errors import InputError
from analysis.reports.publish import Output, write_if_changed

if TYPE_CHECKING:
    from analysis.tables import Tables


def news_of(output: Output, name: str, tables: Tables) -> list[str]:
    """A line for each claim that changed since this was last asked; none the first time. Notes what it was asked of."""
    path = output.state / "claims" / f"{name}.json"
    try:
        last = read_record(path)
    except InputError:
        last = Record()
    record = next_record(tables, "", last)
    path.parent.mkdir(exist_ok=True)
    write_if_changed(path, record_json(replace(record, editions=record.editions[:1])))
    if record.editions == last.editions:
        return []
    names = article_names(record)
    return [
        f"{HEADINGS[change.kind]}: {change.label}: {change_words(change, names)}"
        for change in record.editions[0].changes
    ]
