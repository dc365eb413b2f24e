"""Rows of several articles as one: what a page shows once, though many report it."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd


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
        articles=("article_id", lambda ids: "; ".join(dict.fromkeys(ids))),
    )


def _longest(values: pd.Series) -> object:
    known = [value for value in values if not pd.isna(value)]
    return max(known, key=lambda value: len(value) if isinstance(value, str) else 0, default=values.iloc[0])
