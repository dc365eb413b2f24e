"""Rows of several articles as one: what a page shows once, though many report it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from analysis.claims import STAGES, cluster_rows

Row = Mapping[str, Any]
# Where rows of a table say when: the more exact date is the better report.
DATES = ("start", "signed_on", "date")


def merge_reports(table: str, frame: pd.DataFrame) -> pd.DataFrame:
    """Rows of different articles that tell the same (as in the `claims` table) as one row each.

    The report that is furthest along stands for it ('held' for 'scheduled'), then the most exactly dated, then the
    longest; what it does not say is taken from the others. `row_ids` lists all its rows, `articles` their articles.
    """
    rest = [name for name in frame.columns if name not in {"row_id", "article_id"}]
    merged = [_merged(cluster.rows, rest) for cluster in cluster_rows(table, frame)]
    return pd.DataFrame(merged, columns=[*rest, "row_ids", "articles"]).astype(frame.dtypes[rest])


def together(frame: pd.DataFrame, by: Sequence[str]) -> pd.DataFrame:
    """Rows that agree in the columns `by` as one row, in order of first appearance.

    Of each other column the longest value stays. `row_ids` lists the rows, so that the page finds the evidence of
    each; `articles` their articles, joined by '; '.
    """
    merged = [name for name in frame.columns if name not in {*by, "row_id", "article_id"}]
    if frame.empty:
        return frame[[*by, *merged]].assign(row_ids=[], articles=[])
    groups = frame.groupby(list(by), sort=False, as_index=False, dropna=False)
    return groups.agg(
        **{name: (name, _longest) for name in merged},
        row_ids=("row_id", list),
        articles=("article_id", _joined),
    )


def _merged(rows: Sequence[Row], columns: Sequence[str]) -> dict[str, Any]:
    ordered = sorted(rows, key=_progress, reverse=True)
    said = {
        name: next((row[name] for row in ordered if _known(row[name])), ordered[0][name]) for name in columns
    }
    return said | {
        "row_ids": [row["row_id"] for row in rows],
        "articles": _joined(row["article_id"] for row in rows),
    }


def _progress(row: Row) -> tuple[int, int, int]:
    exact = max((len(str(row[name])) for name in DATES if name in row), default=0)
    return STAGES.get(str(row.get("status", "")), -1), exact, len(str(row["quote"]))


def _longest(values: pd.Series) -> object:
    known = [value for value in values if not pd.isna(value)]
    return max(known, key=lambda value: len(value) if isinstance(value, str) else 0, default=values.iloc[0])


def _known(value: object) -> bool:
    return value is not None and value is not pd.NA and value != ""


def _joined(articles: Any) -> str:
    return "; ".join(dict.fromkeys(articles))
