"""Coverage: which articles a page rests on, and which files gave it nothing."""

from __future__ import annotations

from typing import Any

import pandas as pd

from analysis.tables import Tables
from analysis.wording import counted, listed, span_words

# Names that a sentence lists before it counts the rest.
MOST_NAMED = 8


def coverage_facts(tables: Tables) -> dict[str, Any]:
    """What the coverage section says: a summary, notes on undated and repeated articles, publishers, skipped files."""
    articles, skipped = tables.articles, tables.skipped
    undated = articles[articles["published"] == ""]
    repeated = articles[articles.duplicated("sha256", keep="first")]
    summary = (
        f"{counted(len(articles), 'article')} read ({int(articles['words'].sum()):,} words); "
        f"{counted(len(skipped), 'file')} skipped, {len(undated) or 'none'} undated, {len(repeated) or 'none'} "
        "repeated word for word. What no article reports is missing here, whether or not it happened."
    )
    notes = [
        note.format(listed(article_names(found), MOST_NAMED))
        for found, note in (
            (undated, "Undated, so that a date such as ‘on Thursday’ stays unread in it: {}."),
            (repeated, "The same text as an article before it, which adds no support: {}."),
        )
        if len(found)
    ]
    return {
        "summary": summary[0].upper() + summary[1:],
        "notes": notes,
        "publishers": by_publisher(articles),
        "skipped": skipped.to_dict("records"),
    }


def article_names(articles: pd.DataFrame) -> list[str]:
    """The articles by title, else by file name."""
    return [str(title or name) for title, name in zip(articles["title"], articles["article_id"], strict=True)]


def by_publisher(articles: pd.DataFrame) -> list[dict[str, Any]]:
    """One record per publisher: how many of its articles were read, how many of those undated, and their dates."""
    groups = articles.assign(name=articles["publisher"].replace("", "not named")).groupby("name", sort=True)
    return [
        {
            "name": name,
            "articles": len(group),
            "undated": int((group["published"] == "").sum()),
            "dates": _dates(group["published"]),
        }
        for name, group in groups
    ]


def _dates(published: pd.Series) -> str:
    known = sorted(str(date) for date in published if date)
    return span_words(known[0], known[-1]) if known else ""
