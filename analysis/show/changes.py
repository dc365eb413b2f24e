"""'What changed since the last edition', for the page: each change with its evidence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas as pd

from analysis.change_words import ARTICLES, HEADINGS, article_names, change_words, edition_words
from analysis.changes import ArticleChange, Change
from analysis.editions import Record
from analysis.show.citations import Citations, Marks

MOST_OPEN = 12  # of a kind; the rest fold away


def show_changes(record: Record, citations: Citations) -> dict[str, Any]:
    """The values of the template `changes`, for the newest edition of a record."""
    edition, *earlier = record.editions
    names = article_names(record)
    return {
        "opening": edition_words(edition, earlier[0] if earlier else None),
        "articles": [_article(change, citations) for change in edition.articles],
        "kinds": [
            {"heading": heading, "count": len(found), "open": found[:MOST_OPEN], "rest": found[MOST_OPEN:]}
            for kind, heading in HEADINGS.items()
            if (found := [*_of_kind(kind, edition.changes, names, citations)])
        ],
    }


def _article(change: ArticleChange, citations: Citations) -> dict[str, Any]:
    marks = citations.cite_articles([] if change.kind == "removed" else [change.article_id])
    return {"label": ARTICLES[change.kind], "text": change.name, "marks": marks}


def _of_kind(
    kind: str, changes: tuple[Change, ...], names: dict[str, str], citations: Citations
) -> Iterator[dict[str, Any]]:
    for change in changes:
        if change.kind == kind:
            yield {
                "label": change.label,
                "text": change_words(change, names),
                "marks": _marks(change, citations),
            }


def _marks(change: Change, citations: Citations) -> Marks:
    """The evidence of what is claimed now; of what no longer is, the articles that said it and are still read."""
    if change.claims:
        return citations.marks_of(pd.DataFrame({"claim_id": change.claims}))
    return citations.cite_articles(each for each in change.articles if each in citations.articles)
