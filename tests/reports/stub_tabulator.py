"""Stands in for the tabulator where a test is not about reading articles: a row of `areas` for each line of text.

A line is `theme: area`; its row's theme is `theme`. Run as the tabulator is.
"""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from analysis.columns import COLUMNS
from analysis.reports.tabulate import rows_digest, say
from analysis.tables import Tables, make_frame, write_tables


def make_tables(corpus: Path, label: str) -> Tables:
    rows: dict[str, list[dict[str, Any]]] = {table: [] for table in COLUMNS}
    for path in sorted(corpus.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        rows["articles"].append(
            {
                "article_id": path.stem,
                "path": path.name,
                "text": text,
                "words": len(text.split()),
                "sha256": sha256,
            }
        )
        for number, line in enumerate(text.splitlines()):
            theme, _, area = line.partition(": ")
            row = {"row_id": f"{path.stem}-{number}", "article_id": path.stem, "quote": line}
            rows["areas"].append(row | {"start_char": 0, "end_char": 1, "area": area, "themes": theme})
    return Tables(**{table: make_frame(table, rows[table]) for table in COLUMNS}, corpus=label)


def select(tables: Tables, chosen: dict[str, Any]) -> Tables:
    """The rows of the themes that a report asks for, and the articles that they are from."""
    if not chosen["themes"]:
        return tables
    areas = tables.areas[tables.areas["themes"].isin(chosen["themes"])]
    articles = tables.articles[tables.articles["article_id"].isin(areas["article_id"])]
    return replace(tables, areas=areas, articles=articles[["article_id"]])


def main(corpus: str, folder: str) -> int:
    request = json.load(sys.stdin)
    tables = make_tables(Path(corpus), request["label"])
    write_tables(tables, Path(folder), "parquet")
    digests = {key: rows_digest(select(tables, chosen)) for key, chosen in request["selections"].items()}
    say(done={"articles": len(tables.articles), "skipped": 0, "newest": "2025-12-05", "rows": digests})
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
