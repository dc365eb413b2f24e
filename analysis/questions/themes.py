"""Themes: what the cooperation is about, by side and by source."""

from __future__ import annotations

from collections.abc import Collection

import pandas as pd

from analysis.questions.sources import source_names
from analysis.selection import split
from analysis.show.cells import theme_labels
from analysis.show.page import Claim, claim
from analysis.tables import Tables
from analysis.wording import counted, listed

PASSAGE = ("row_id", "article_id", "start_char", "end_char", "themes", "side", "way", "text")
NO_SIDE = "no side named"
# Sides that a claim can say speak of a theme.
UNNAMED = (NO_SIDE, "both sides")
WAYS = {"priority": "seeks", "offer": "offers", "agreed": "agreed", "described": "described"}
MOST = 3


def themed_passages(tables: Tables, only: Collection[str] = ()) -> pd.DataFrame:
    """The areas and statements that have a theme: one row for each passage and theme, in the order of the articles.

    Columns: `theme` (its label), `side`, `way` ('seeks', 'offers', 'agreed', 'described', 'says'), `text`, `source`,
    `row_id`, `article_id`, `start_char`, `end_char`. `only`: ids of the themes that are asked for, none for all.
    What is read both as areas and as a statement counts as areas, which is the finer reading.
    """
    areas, said = tables.areas, tables.statements
    joint = said["country"].mask(said["speaker"] == "joint", "joint")
    passages = pd.concat(
        [
            areas.assign(side=areas["actor"], text=areas["area"], way=areas["stance"].map(WAYS))[[*PASSAGE]],
            said.assign(side=joint, text=said["content"], way="says", themes=own_themes(said, areas))[
                [*PASSAGE]
            ],
        ],
        ignore_index=True,
    )
    labels = {theme: label for theme, label in theme_labels().items() if theme in only or not only}
    return (
        passages.assign(
            theme=passages["themes"].map(split),
            side=passages["side"].replace({"joint": "both sides", "": NO_SIDE}),
            source=passages["article_id"].map(source_names(tables.articles)),
        )
        .explode("theme")
        .assign(theme=lambda f: f["theme"].map(labels))
        .dropna(subset="theme")
        .sort_values(["article_id", "start_char", "theme"], kind="stable")
    )


def own_themes(statements: pd.DataFrame, areas: pd.DataFrame) -> pd.Series:
    """The themes of each statement that no area has which is read in its words, or led in by them; `; `-joined.

    One by one, so that a theme is counted the same on a page of its own as beside the others.
    """
    spans: dict[str, list[tuple[int, int, set[str]]]] = {}
    for row in areas.to_dict("records"):
        themes = set(split(row["themes"]))
        for start, end in (
            (row["start_char"], row["end_char"]),
            (row["context_start_char"], row["context_end_char"]),
        ):
            if not pd.isna(start):
                spans.setdefault(row["article_id"], []).append((int(start), int(end), themes))
    own = []
    for row in statements.to_dict("records"):
        inside = [
            themes
            for start, end, themes in spans.get(row["article_id"], ())
            if start < row["end_char"] and row["start_char"] < end
        ]
        read = set().union(*inside)
        own.append("; ".join(theme for theme in split(row["themes"]) if theme not in read))
    return pd.Series(own, index=statements.index, dtype="string")


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
