"""How well eight tables read short passages: `python -m tests.passages [--part open|held] [--rows TABLE]`.

`gold/passages/*.jsonl` has a line for each: `{"id", "published", "text"}` and either the rows of `events`,
`agreements`, `platforms` and `areas`, or `publisher` and the rows of `people`, `organisations` and `statements`, or
those of `dates`; `words` of a row is the text that carries it. The learnt models are fitted on the open ones, and rules
may be made from their misses; of the held-out ones, every fourth, only the totals are looked at.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from analysis.evaluate import Evaluation
from tests.short_texts import evaluated

PASSAGES = Path(__file__).parent / "gold" / "passages"
TABLES = ("people", "organisations", "events", "agreements", "platforms", "areas", "statements", "dates")


def passages(part: str) -> Iterator[dict[str, Any]]:
    """The passages of one part, file by file."""
    for path in sorted(PASSAGES.glob("*.jsonl")):
        for n, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            if (n % 4 == 3) == (part == "held"):
                yield json.loads(line)


def as_file(passage: dict[str, Any]) -> str:
    """The passage as the file of an article of its day."""
    publisher = f"publisher: {passage['publisher']}\n" if "publisher" in passage else ""
    return f"---\npublished: {passage['published']}\n{publisher}---\n\n{passage['text']}\n"


def gold_of(passage: dict[str, Any]) -> dict[str, Any]:
    """The gold tables of a passage; that the day of its front matter is a date of its file is no merit."""
    tables = {table: passage[table] for table in TABLES if table in passage}
    if "dates" in tables:
        day = {"date_text": passage["published"], "value": passage["published"], "end": "", "optional": True}
        tables["dates"] = [*tables["dates"], day]
    return tables


def measured(part: str) -> Evaluation:
    """The evaluation of the passages of one part, each read as an article of its own."""
    return evaluated((one["id"], as_file(one), gold_of(one)) for one in passages(part))


@click.command(help=__doc__)
@click.option("--part", type=click.Choice(["open", "held"]), default="held", show_default=True)
@click.option("--rows", type=click.Choice(TABLES), help="List each miss of one table; of the open part only.")
def main(part: str, rows: str | None) -> None:
    found = measured(part)
    if rows and part == "open":
        click.echo("\n".join(miss for miss in found.misses if f" {rows}: " in miss))
    click.echo("\n".join(found.lines()))


if __name__ == "__main__":
    main()
