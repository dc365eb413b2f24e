"""The `dates` table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.facts import Fact, Found

if TYPE_CHECKING:
    from analysis.annotate import Annotated
    from analysis.dates import DateMention


def extract(annotated: Annotated, found: Found) -> list[Fact]:
    """Every date of the body, its headings, date line and dateline as a row, unread ones with an empty value.

    Columns: `date_text`, `value`, `end`, `basis`; a week is its Monday and Sunday. A date read by the article's own
    has the dateline as context.
    """
    return [_fact(mention, annotated) for mention in annotated.dating.mentions]


def _fact(mention: DateMention, annotated: Annotated) -> Fact:
    values = {
        "date_text": " ".join(mention.text.split()),
        "value": mention.first_day or mention.value,
        "end": mention.last_day if mention.first_day else mention.until,
        "basis": mention.basis,
    }
    dateline = annotated.article.dateline if mention.basis in ("relative", "inferred") else None
    if dateline is not None and dateline[0] <= mention.start < dateline[1]:
        dateline = None
    return Fact(mention.start, mention.end, mention.rule, values, context=dateline)
