"""The facts of an annotated article, one module per table of the codebook.

A module offers one entry function, `extract(annotated, found) -> list[Fact]`, and stands in `EXTRACTORS`, in the
order in which the tables may look at each other (`found` holds those already made).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from analysis.errors import BriefingsError

if TYPE_CHECKING:
    from analysis.annotate import Annotated

Value = str | int | bool | None
Found = Mapping[str, "list[Fact]"]
Extractor = Callable[["Annotated", Found], "list[Fact]"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One claim of one article: where it stands, which rule read it, and what it says."""

    start: int
    end: int
    rule: str
    values: Mapping[str, Value] = field(default_factory=dict)
    context: tuple[int, int] | None = None


def extractors() -> tuple[tuple[str, Extractor], ...]:
    """Every table but `articles` and `claims` with its entry function, in the order they are to be run."""
    from analysis.facts import (
        agreements,
        areas,
        dates,
        events,
        organisations,
        people,
        platforms,
        statements,
    )

    return (
        ("dates", dates.extract),
        ("people", people.extract),
        ("organisations", organisations.extract),
        ("agreements", agreements.extract),
        ("events", events.extract),
        ("platforms", platforms.extract),
        ("statements", statements.extract),
        ("areas", areas.extract),
    )


def extract_facts(annotated: Annotated, broken: dict[str, Exception] | None = None) -> dict[str, list[Fact]]:
    """The facts of every table of one article.

    A table whose rules fail on the article is empty, and its error is put into `broken`; without that it is raised.
    """
    found: dict[str, list[Fact]] = {}
    for table, extract in extractors():
        try:
            found[table] = extract(annotated, found)
        except BriefingsError:
            raise
        except Exception as error:
            if broken is None:
                raise
            found[table], broken[table] = [], error
    return found
