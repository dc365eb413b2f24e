"""The tables cut to a question: which countries, which themes, when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any

import pandas as pd

from analysis.errors import InputError
from analysis.tables import Tables
from analysis.wording import date_parts

# Where a row says which countries it is about, and when what it tells took place.
COUNTRY_COLUMNS = ("country", "actor", "parties", "supplier", "recipient")
DATE_COLUMNS = (("start", "end"), ("signed_on", "signed_on"), ("date", "date"), ("value", "end"))


def select(
    tables: Tables,
    countries: Iterable[str] = (),
    themes: Iterable[str] = (),
    period_start: str = "",
    period_end: str = "",
) -> Tables:
    """The tables cut to a question; an empty argument cuts nothing.

    countries: articles that are about all of them; of their rows, those that name only other countries go.
    themes: areas and statements with at least one of them.
    period: rows whose date lies in it as far as it is known; a row without a date has its article's, and one that
    cannot be dated at all stays, so that nothing is lost because a text does not say when.
    claims: those that rest on a row of what is left.

    Raises `InputError` as `check_question` does.
    """
    wanted, chosen = list(countries), list(themes)
    check_question(wanted, chosen, period_start, period_end)
    if not (wanted or chosen or period_start or period_end):
        return tables
    frames = dict(tables.frames())
    if wanted:
        frames = _about(frames, wanted)
    if chosen:
        for table in ("areas", "statements"):
            frames[table] = _keep(
                frames[table], [bool(set(split(t)) & set(chosen)) for t in frames[table]["themes"]]
            )
    if period_start or period_end:
        frames = _within(frames, period_start, period_end)
    frames["claims"] = _supported(frames)
    return Tables(**{t: f.reset_index(drop=True) for t, f in frames.items()}, corpus=tables.corpus)


def check_question(
    countries: Iterable[str] = (), themes: Iterable[str] = (), period_start: str = "", period_end: str = ""
) -> None:
    """Refuse a question that nothing could answer: its page would be empty, as if the articles were silent.

    Raises `InputError` for a country or a theme that the reference data does not have, and a period that is no date.
    """
    for name, day in (("period_start", period_start), ("period_end", period_end)):
        if day and date_parts(day) is None:
            raise InputError(name, f"'{day}'", "an ISO date, as exact as you like: 2025, 2025-12, 2025-12-04")
    if not (countries or themes):
        return
    from analysis.reference import load_reference, surfaces

    reference = load_reference()
    known = [theme.id for theme in reference.themes]
    for theme in themes:
        if theme not in known:
            raise InputError("themes", f"'{theme}'", ", ".join(known))
    names = {name: country.name for country in reference.countries for name in surfaces(country)}
    for country in countries:
        if names.get(country) != country:
            meant = names.get(country) or ", ".join(get_close_matches(country, set(names.values())))
            raise InputError("countries", f"'{country}'", meant or "the names in reference/countries.yaml")


def split(joined: str) -> list[str]:
    """The members of a `; `-joined list."""
    return [part for part in joined.split("; ") if part]


def _about(frames: dict[str, pd.DataFrame], wanted: list[str]) -> dict[str, pd.DataFrame]:
    named: dict[str, set[str]] = {}
    for frame in frames.values():
        for column in COUNTRY_COLUMNS:
            if column in frame and "article_id" in frame:
                for article, value in zip(frame["article_id"], frame[column], strict=True):
                    named.setdefault(article, set()).update(split(value))
    about = {article for article, countries in named.items() if set(wanted) <= countries}
    everywhere = set().union(*named.values()) if named else set()
    others = everywhere - set(wanted) - {"joint"}
    kept = {}
    for table, frame in frames.items():
        if "article_id" in frame:
            frame = frame[frame["article_id"].isin(about)]
            if table != "articles":
                frame = _keep(frame, [not _only_others(row, wanted, others) for row in _records(frame)])
        kept[table] = frame
    return kept


def _only_others(row: Mapping[str, Any], wanted: list[str], others: set[str]) -> bool:
    named = {part for column in COUNTRY_COLUMNS if column in row for part in split(row[column])}
    return bool(named & others) and not named & set(wanted) and "joint" not in named


def _within(frames: dict[str, pd.DataFrame], start: str, end: str) -> dict[str, pd.DataFrame]:
    articles = frames["articles"]
    known = {
        a: p or n for a, p, n in articles[["article_id", "published", "not_before"]].itertuples(index=False)
    }
    kept = dict(frames)
    for table, frame in frames.items():
        if table == "articles" or "article_id" not in frame or frame.empty:
            continue
        columns = next((pair for pair in DATE_COLUMNS if set(pair) <= set(frame.columns)), None)
        spans = (_dates_of(row, columns, known) for row in _records(frame))
        kept[table] = _keep(frame, [_overlaps(first, last, start, end) for first, last in spans])
    with_rows = {a for t, f in kept.items() if t != "articles" and "article_id" in f for a in f["article_id"]}
    dated_in = [_overlaps(known[a], known[a], start, end) or a in with_rows for a in articles["article_id"]]
    kept["articles"] = _keep(articles, dated_in)
    return kept


def _dates_of(
    row: Mapping[str, Any], columns: tuple[str, str] | None, known: Mapping[str, str]
) -> tuple[str, str]:
    """First and last day of what a row tells: its own dates, else its article's."""
    if columns and row[columns[0]]:
        return row[columns[0]], row[columns[1]]
    return known.get(row["article_id"], ""), known.get(row["article_id"], "")


def _keep(frame: pd.DataFrame, wanted: list[bool]) -> pd.DataFrame:
    # A plain empty list would choose no columns instead of no rows.
    return frame[pd.Series(wanted, index=frame.index, dtype=bool)]


def _records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    return frame.to_dict("records")  # type: ignore[return-value]


def _overlaps(first: str, last: str, start: str, end: str) -> bool:
    """Whether a span of partial dates may touch a period of partial dates."""
    last = last or first
    if not first:
        return True
    before = bool(start) and last < start[: len(last)]
    after = bool(end) and first[: len(end)] > end
    return not before and not after


def _supported(frames: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """The claims that rest on a row of the selection."""
    here = {
        row
        for name, frame in frames.items()
        if name != "claim_rows" and "row_id" in frame
        for row in frame["row_id"]
    }
    links = frames["claim_rows"]
    known = links["claim_id"][links["row_id"].isin(here)]
    return frames["claims"][frames["claims"]["claim_id"].isin(known)]
