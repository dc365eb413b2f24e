"""An article of invented text, annotated; and what an extractor takes from it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from analysis.annotate import Annotated, annotate
from analysis.articles import read_article

PUBLISHED = "20 May 2026"


def article(folder: Path, text: str, published: str = PUBLISHED) -> Annotated:
    """The text as an article of that day, a Wednesday."""
    path = folder / "article.txt"
    path.write_text(f"A report from the region\n\nPublished on {published}\n\n{text}\n", encoding="utf-8")
    return annotate(read_article(path, folder))


def told(values: Mapping[str, object], *names: str) -> tuple[str, ...]:
    """Some values of a row, as text."""
    return tuple("" if values[name] is None else str(values[name]) for name in names)
