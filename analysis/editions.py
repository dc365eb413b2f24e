"""The editions of a report: what each claimed, and how it differed from the one before.

An edition is known by its date, its articles and its claims. One that is made again from the same is the same
edition, and keeps the changes that it was published with.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis.changes import (
    ArticleChange,
    Articles,
    Change,
    Said,
    articles_of,
    claims_of,
    compare_articles,
    compare_claims,
)
from analysis.errors import InputError

if TYPE_CHECKING:
    from analysis.tables import Tables

MOST_EDITIONS = 30  # remembered; older ones leave the feed


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition: the how manieth, the date it has on the page, its size, and what changed since the one before."""

    number: int
    date: str
    digest: str
    articles_read: int
    claims_made: int
    articles: tuple[ArticleChange, ...] = ()
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True)
class Record:
    """What is kept of a report beside its page: its articles, claims, and editions, newest first."""

    articles: Articles = field(default_factory=dict)
    claims: tuple[Said, ...] = ()
    editions: tuple[Edition, ...] = ()


def next_record(tables: Tables, date: str, last: Record) -> Record:
    """The record with the edition that these tables make; the last one's again where they make the same."""
    articles, claims = articles_of(tables), claims_of(tables)
    digest = _digest(date, articles, claims)
    editions = last.editions
    if not editions or editions[0].digest != digest:
        number = editions[0].number + 1 if editions else 1
        edition = Edition(number, date, digest, len(articles), len(claims))
        if editions:
            edited = compare_articles(last.articles, articles)
            changes = compare_claims(last.claims, claims, edited)
            edition = Edition(number, date, digest, len(articles), len(claims), edited, changes)
        editions = (edition, *editions)[:MOST_EDITIONS]
    return Record(articles, claims, editions)


def read_record(path: Path) -> Record:
    """The record in a file, empty where there is none; raises InputError where it is no record."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return Record(
            articles={article: (name, sha256) for article, (name, sha256) in found["articles"].items()},
            claims=tuple(_restored(Said, claim) for claim in found["claims"]),
            editions=tuple(_edition(edition) for edition in found["editions"]),
        )
    except FileNotFoundError:
        return Record()
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        allowed = "the file as it was published; without it the next edition counts as the first"
        raise InputError(path, "no record of an edition", allowed) from None


def record_json(record: Record) -> str:
    """The record as the text of its file: a line for each claim and each edition."""
    parts = {
        "articles": _line(record.articles),
        "claims": _lines(asdict(claim) for claim in record.claims),
        "editions": _lines(asdict(edition) for edition in record.editions),
    }
    return "{\n" + ",\n".join(f'"{name}": {text}' for name, text in parts.items()) + "\n}\n"


def _digest(date: str, articles: Articles, claims: Iterable[Said]) -> str:
    from analysis.tables import digest

    files = sorted(f"{article} {sha256}" for article, (_, sha256) in articles.items())
    return digest([date, *files, *sorted(f"{claim.claim_id} {claim.verdict}" for claim in claims)])


def _edition(found: dict[str, Any]) -> Edition:
    articles = tuple(ArticleChange(**each) for each in found.pop("articles"))
    changes = tuple(_restored(Change, each) for each in found.pop("changes"))
    return Edition(**found, articles=articles, changes=changes)


def _restored(kind: Any, found: dict[str, Any]) -> Any:
    """A record read from JSON: its lists are tuples again."""
    return kind(**{name: _tuples(value) for name, value in found.items()})


def _tuples(value: Any) -> Any:
    return tuple(map(_tuples, value)) if isinstance(value, list) else value


def _lines(records: Iterable[dict[str, Any]]) -> str:
    return "[\n" + ",\n".join(map(_line, records)) + "\n]"


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
