"""Themes: what the cooperation is about, by side and by source."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from analysis.questions.sources import source_names
from analysis.selection import split
from analysis.show.cells import theme_labels
from analysis.show.page import Claim, claim
from analysis.tables import Tables
from analysis.wording import counted, listed

PASSAGE = ("row_id", "article_id", "start_char", "end_char", "themes", "side", "stance", "text")
NO_SIDE = "no side named"
# Sides that a claim can say speak of a theme.
UNNAMED = (NO_SIDE, "both sides")
MOST = 3


def themed_passages(tables: Tables, only: Iterable[str] = ()) -> pd.DataFrame:
    """The areas and statements that have a theme: one row for each passage and theme, in the order of the articles.

    Columns: `theme` (its label), `side`, `stance` (of an area; 'said' for a statement), `text`, `source`, `row_id`,
    `article_id`, `start_char`, `end_char`. `only`: ids of the themes that are asked for, none for all.
    A passage that is read both as an area and as a statement counts once, as the area, which is the finer reading.
    """
    areas = tables.areas.assign(side=tables.areas["actor"], text=tables.areas["area"])
    said = tables.statements
    joint = said["country"].mask(said["speaker"] == "joint", "joint")
    statements = said.assign(side=joint, stance="said", text=said["content"])
    labels = {i: label for i, label in theme_labels().items() if i in (set(only) or theme_labels())}
    passages = (
        pd.concat([areas[[*PASSAGE]], statements[[*PASSAGE]]], ignore_index=True)
        .assign(
            theme=lambda f: f["themes"].map(split),
            side=lambda f: f["side"].replace({"joint": "both sides", "": NO_SIDE}),
            source=lambda f: f["article_id"].map(source_names(tables.articles)),
        )
        .explode("theme")
        .assign(theme=lambda f: f["theme"].map(labels))
        .dropna(subset="theme")
    )
    return drop_overlapping(passages).sort_values(["article_id", "start_char", "theme"], kind="stable")


def drop_overlapping(passages: pd.DataFrame) -> pd.DataFrame:
    """The passages without those that overlap an earlier row of the same article, theme and side."""
    kept: dict[tuple[str, str, str], list[tuple[int, int]]] = {}
    fresh = []
    for row in passages.to_dict("records"):
        spans = kept.setdefault((row["article_id"], row["theme"], row["side"]), [])
        start, end = int(row["start_char"]), int(row["end_char"])
        # Areas that share a sentence are passages of their own: only a statement repeats them.
        repeats = row["stance"] == "said" and any(start < last and first < end for first, last in spans)
        fresh.append(not repeats)
        if not repeats:
            spans.append((start, end))
    return passages[pd.Series(fresh, index=passages.index, dtype=bool).to_numpy()]


def count_by(passages: pd.DataFrame, *by: str) -> pd.DataFrame:
    """One row for each value of the columns `by`, most passages first: `passages`, `articles` and `row_ids`."""
    return (
        passages.groupby([*by], as_index=False, sort=True)
        .agg(passages=("row_id", "size"), articles=("article_id", "nunique"), row_ids=("row_id", list))
        .sort_values(["passages", *by], ascending=[False, *(True for _ in by)], kind="stable")
    )


def ranked_passages(passages: pd.DataFrame) -> pd.DataFrame:
    """The passages with those of the most frequent theme first; within a theme by side and article."""
    rank = {theme: place for place, theme in enumerate(count_by(passages, "theme")["theme"])}
    return passages.sort_values(
        ["theme", "side"], key=lambda each: each.map(rank) if each.name == "theme" else each, kind="stable"
    )


def who_raises(passages: pd.DataFrame) -> pd.DataFrame:
    """One row a theme, most passages first.

    Columns: `theme`; `sides` and `sources`, each with its number of passages; `passages`, `articles`, `row_ids`.
    """
    named = passages.groupby("theme").agg(sides=("side", _by_count), sources=("source", _by_count))
    return count_by(passages, "theme").merge(named, left_on="theme", right_index=True)


def in_brief(passages: pd.DataFrame) -> list[Claim]:
    """What is spoken of most, by whom, and which themes rest on one article."""
    themes = count_by(passages, "theme")
    if themes.empty:
        return [claim("No area and no statement of this selection has a theme.")]
    often = listed(_often(themes.head(MOST)))
    claims = [claim("Most often: {often}.", themes.head(MOST), often=often)]
    named = passages[~passages["side"].isin(UNNAMED)]
    by_theme = count_by(named, "side", "theme")
    for side in count_by(named, "side")["side"].head(MOST):
        rows = by_theme[by_theme["side"] == side]
        claims.append(
            claim("{side}: {themes}.", rows.head(MOST), side=side, themes=listed(_often(rows), MOST))
        )
    alone = themes[themes["articles"] == 1]
    words = {"n": len(alone), "m": counted(len(themes), "theme"), "names": listed(alone["theme"], 2 * MOST)}
    if len(alone):
        claims.append(claim("{n} of {m} in one article only: {names}.", alone, **words))
    return claims


def _often(counts: pd.DataFrame) -> list[str]:
    return [f"{theme} ({number})" for theme, number in zip(counts["theme"], counts["passages"], strict=True)]


def _by_count(names: pd.Series) -> str:
    counts = names.value_counts().sort_index().sort_values(ascending=False, kind="stable")
    return listed(f"{name} ({count})" for name, count in counts.items())
