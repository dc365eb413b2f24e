"""The `people` table: one row per person of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.facts import Fact, Found

if TYPE_CHECKING:
    from analysis.annotate import Annotated


def extract(annotated: Annotated, found: Found) -> list[Fact]:
    """The people of one article, each with the passage that gives the office."""
    return [
        Fact(
            person.start,
            person.end,
            person.rule,
            {
                "person": person.name,
                "role": person.role,
                "role_text": person.role_text,
                "country": person.country,
                "country_basis": person.country_basis,
                "aliases": "; ".join(person.aliases),
                "mentions": len(person.mentions),
            },
            person.context,
        )
        for person in annotated.people
    ]
