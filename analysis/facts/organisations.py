"""The `organisations` table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.facts import Fact, Found

if TYPE_CHECKING:
    from analysis.annotate import Annotated


def extract(annotated: Annotated, found: Found) -> list[Fact]:
    """Return the organisations of one article."""
    return []
