"""Rows of tables as two invented articles would give them, and the claims that they make."""

from __future__ import annotations

from typing import Any

import pandas as pd

from analysis.claims import cluster_rows, compare_articles
from analysis.claims.setting import Setting
from analysis.columns import COLUMNS, INTEGERS
from analysis.tables import make_frame

Fact = dict[str, Any]

# Two articles of one week between the same countries, and one of two years later.
SIDES = frozenset({"Norway", "Chile"})
SETTING = Setting(
    published={"one": "2031-03-05", "two": "2031-03-07", "later": "2033-03-05"},
    sides={"one": SIDES, "two": SIDES, "later": SIDES},
    persons={
        ("one", "Ada Holm"): "Ada Holm",
        ("two", "Ada Holm"): "Ada Holm",
        ("two", "Ida Ruiz"): "Ida Ruiz",
    },
    homes={"Ada Holm": "Norway", "Ida Ruiz": "Chile"},
)


def frame(table: str, facts: list[Fact]) -> pd.DataFrame:
    """Rows of a table; the first is of article `one`, the second of `two`, unless they say of which they are."""
    rows = []
    for n, (fact, article) in enumerate(zip(facts, ["one", "two", "three", "four"], strict=False)):
        row = {name: None if name in INTEGERS else "" for name in COLUMNS[table]}
        row |= {"article_id": article, "row_id": f"row{n}", "start_char": n, "end_char": n + 1}
        rows.append({name: value for name, value in (row | fact).items() if name in COLUMNS[table]})
    return make_frame(table, rows)


def together(table: str, a: Fact, b: Fact, setting: Setting = SETTING) -> bool:
    """Whether two rows are taken for reports of one thing."""
    return len(cluster_rows(table, frame(table, [a, b]), setting)) == 1


def claims_of(articles: list[Fact], **tables: list[Fact]) -> pd.DataFrame:
    """The claims of articles and rows; an article's rows stand in its text where their `quote` does."""
    known = frame("articles", articles)
    text = dict(zip(known["article_id"], known["text"], strict=True))
    frames = {table: frame(table, tables.get(table, [])) for table in COLUMNS}
    frames["articles"] = known
    for name in tables:
        rows = frames[name].to_dict("records")
        starts = [max(0, text[row["article_id"]].find(row["quote"])) for row in rows]
        ends = [start + max(1, len(row["quote"])) for start, row in zip(starts, rows, strict=True)]
        frames[name] = frames[name].assign(start_char=starts, end_char=ends)
    return compare_articles(frames)[0]
