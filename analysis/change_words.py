"""Changes between editions in words, the same on the page, in the feed and in notices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from analysis.changes import KINDS, Change, Values
from analysis.editions import Edition, Record
from analysis.wording import FULL_MONTHS, counted, date_words, listed

HEADINGS = {
    "corrected": "Corrected",
    "changed": "Changed",
    "disputed": "Now disputed",
    "withdrawn": "Withdrawn",
    "new": "New",
    "supported": "Supported otherwise than before",
}
ARTICLES = {"new": "New article", "edited": "Edited article", "removed": "Removed article"}
# Attributes whose values say what they are.
PLAIN = frozenset({"status", "stance", "role", "content", "country"})
FIRST = "This is the first edition: there is none before it to compare with."
MOST_NAMED = 3


def edition_words(edition: Edition, before: Edition | None) -> str:
    """What an edition brought, in a sentence or two: which it is, how many articles and claims changed."""
    if edition.number == 1:
        return FIRST
    articles = Counter(change.kind for change in edition.articles)
    claims = Counter(change.kind for change in edition.changes)
    files = [f"{counted(articles[kind], 'article')} {kind}" for kind in ARTICLES if articles[kind]]
    found = [f"{claims[kind]} {HEADINGS[kind].lower()}" for kind in KINDS if claims[kind]]
    opening = f"This is edition {edition.number}."
    if before is not None:
        opening += f" The one before it is of {date_words(before.date, FULL_MONTHS) or 'no date'}."
    read = f"Since then: {listed(files)}." if files else "The articles are the same."
    if not found:
        return f"{opening} {read} No claim has changed."
    return f"{opening} {read} Of what is claimed: {listed(found)}{'' if files else ', read otherwise than before'}."


def change_words(change: Change, names: Mapping[str, str]) -> str:
    """A change without its label: what is claimed, what was before, and why, where an article is the reason."""
    after, gone = values_words(change.after), values_words(change.before)
    before = listed(_plain(*each) for each in change.before)
    articles = listed((f"‘{names.get(each, each)}’" for each in change.articles), MOST_NAMED)
    match change.kind:
        case "corrected":
            return f"{after}; before: {before}; corrected in {articles}"
        case "disputed":
            return f"{after}, says {articles}; before: {before}"
        case "changed":
            return f"{after}; before: {before}"
        case "withdrawn":
            return f"{gone}; {_why_withdrawn(change, articles)}"
        case "supported":
            was, now = (verdict.replace("_", " ") for verdict in change.verdicts)
            return f"{after}; now {now}, before: {was}"
    return after


def values_words(values: Values) -> str:
    """Attributes and their values, parted by commas."""
    return ", ".join(_named(attribute, value) for attribute, value in values)


def article_names(record: Record) -> dict[str, str]:
    """Article id to what it is called, of all articles that the record knows of."""
    gone = {each.article_id: each.name for edition in record.editions for each in edition.articles}
    return gone | {article: name for article, (name, _) in record.articles.items()}


def _named(attribute: str, value: str) -> str:
    words = _plain(attribute, value)
    return words if attribute in PLAIN else f"{attribute.replace('_', ' ')} {words}"


def _plain(attribute: str, value: str) -> str:
    return value.replace("_", " ") if attribute in ("status", "stance") else date_words(value)


def _why_withdrawn(change: Change, articles: str) -> str:
    reasons = {
        "edited": "gone since an edit of",
        "removed": "no longer read:",
        "reread": "read otherwise now:",
    }
    return f"{reasons[change.because]} {articles}"
