"""How well each table reads many short texts: `python -m tests.short_texts [TABLE …] [--half open|held] [--rows]`.

`gold/short/<table>.json` is a list of `{"id", "half", "text", "rows"}`: texts of some hundred words, annotated for that
one table. Rules may be made from the misses of the open half; of the held half only the totals are looked at.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from analysis import load
from analysis.evaluate import Evaluation, evaluate

SHORT = Path(__file__).parent / "gold" / "short"
TABLES = sorted(path.stem for path in SHORT.glob("*.json"))


def measured(table: str, half: str, texts: Path = SHORT) -> Evaluation:
    """The evaluation of one half of one table's texts, whose tables are read as a corpus of their own."""
    chosen = [one for one in json.loads((texts / f"{table}.json").read_text("utf-8")) if one["half"] == half]
    return evaluated((one["id"], one["text"] + "\n", {table: one["rows"]}) for one in chosen)


def evaluated(texts: Iterable[tuple[str, str, Mapping[str, Any]]]) -> Evaluation:
    """The evaluation of texts as one corpus, each given as its id, its file and its gold tables."""
    with tempfile.TemporaryDirectory() as folder:
        corpus, gold = Path(folder, "corpus"), Path(folder, "gold")
        corpus.mkdir()
        gold.mkdir()
        for name, text, tables in texts:
            (corpus / f"{name}.txt").write_text(text, encoding="utf-8")
            (gold / f"{name}.json").write_text(json.dumps({"tables": tables}), encoding="utf-8")
        return evaluate(load(corpus), gold)


def told(table: str, half: str, found: Evaluation) -> str:
    """One line: the table's figures on a half, and the evidence of all rows of all tables."""
    score = found.scores[table]
    attributes: dict[str, Any] = {name: f"{a / b:.2f}" for name, (a, b) in score.attributes.items() if b}
    return (
        f"{table:14}{half:5} {found.articles:4} texts  right {score.right_f1:.3f}  found {score.found_f1:.3f}  "
        f"precision {score.precision:.3f}  " + "  ".join(f"{k} {v}" for k, v in attributes.items())
    ) + f"  (evidence: {found.evidence_wrong} wrong of {found.evidence_rows})"


@click.command(help=__doc__)
@click.argument("tables", nargs=-1, type=click.Choice(TABLES))
@click.option("--half", type=click.Choice(["open", "held"]), help="One half only.")
@click.option("--rows", is_flag=True, help="List each miss; of the open half only.")
def main(tables: Sequence[str], half: str | None, rows: bool) -> None:
    for table in tables or TABLES:
        for one in (half,) if half else ("open", "held"):
            found = measured(table, one)
            if rows and one == "open":
                click.echo("\n".join(found.misses))
            click.echo(told(table, one, found))


if __name__ == "__main__":
    main()
