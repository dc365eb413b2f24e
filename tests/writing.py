"""Articles for tests, written as text: what the tests of several modules start from."""

from __future__ import annotations

import tempfile
from functools import lru_cache
from pathlib import Path

from analysis.annotate import Annotated, annotate
from analysis.articles import read_article


@lru_cache(maxsize=512)
def annotated(text: str, published: str = "2031-05-14", publisher: str = "") -> Annotated:
    """The annotation of a body text in an article with that date, of that publisher."""
    told = f"publisher: {publisher}\n" if publisher else ""
    matter = f"---\ntitle: A test\npublished: {published}\n{told}---\n\n" if published else ""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "written.txt"
        path.write_text(f"{matter}{text}\n", encoding="utf-8")
        return annotate(read_article(path, Path(folder)))
