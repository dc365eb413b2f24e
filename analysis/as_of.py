"""The tables as they would have been on an earlier day: of the articles known by then, compared among themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from analysis.claims import compare_articles
from analysis.tables import Tables


def known_by(tables: Tables, day: str) -> Tables:
    """The tables without the articles that their dates show to be later than `day`, an ISO date; '' cuts nothing.

    An article's date is its publication's, else the latest day that it reports as past. One that is known only to
    the month or year counts from the first day of it, and one without any date always: nothing shows it to be later,
    and an article should not vanish from every scheduled report because its publisher gives no date.
    """
    later = later_articles(tables, day)
    if not later:
        return tables
    frames = dict(tables.frames())
    for name, frame in frames.items():
        if "article_id" in frame:
            frames[name] = frame[~frame["article_id"].isin(list(later))].reset_index(drop=True)
    frames["claims"], frames["claim_rows"] = compare_articles(frames)
    return Tables(**frames, corpus=tables.corpus)


def later_articles(tables: Tables, day: str) -> dict[str, str]:
    """Of each article that is later than `day`: its id, and the day from which on it counts."""
    return {article: known for article, known in known_from(tables).items() if day and known > day}


def known_from(tables: Tables) -> Mapping[str, str]:
    """Article id to the day from which on it counts; '' for one that always does."""
    dates = tables.articles[["article_id", "published", "not_before"]].itertuples(index=False)
    return {str(article): first_day(published or not_before) for article, published, not_before in dates}


def first_day(partial: str) -> str:
    """The first day of a partial ISO date: `2025-12` is `2025-12-01`; '' stays."""
    return partial + "-01-01"[len(partial) - 4 :] if 4 <= len(partial) < 10 else partial


def steady_days(days: Iterable[str], day: str) -> tuple[str, str]:
    """Between which days a cut gives the same articles as one at `day`: from one on, before the other (if any)."""
    known = list(days)
    newest = max((each for each in known if not day or each <= day), default="")
    return newest, min((each for each in known if day and each > day), default="")
