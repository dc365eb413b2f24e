"""Short texts to articles, and their mentions to one line that a table of expectations can hold."""

from __future__ import annotations

import re

from analysis.articles import Article
from analysis.blocks import Block
from analysis.dates import Dating, date_article
from analysis.pipeline import parse_blocks


def dating(text: str, published: str = "", dateline: str = "", kind: str = "paragraph") -> Dating:
    """The dating of a text whose lines are blocks; `dateline` is its opening words."""
    span = (0, len(dateline)) if dateline else None
    article = Article(
        article_id="a",
        path="a.txt",
        title="",
        publisher="",
        author="",
        url="",
        dateline_place="",
        published=published,
        published_from="metadata" if published else "",
        not_before="",
        text=text,
        words=len(text.split()),
        sha256="",
        matter=(),
        dateline=span,
        source=text,
    )
    lines = re.finditer(r"\S[^\n]*", text)
    blocks = [Block(n, kind, max(m.start(), len(dateline)), m.end(), "", None) for n, m in enumerate(lines)]
    return date_article(article, blocks, parse_blocks(text, blocks))


def line(found: Dating) -> str:
    """'Thursday=2026-06-18; June 8 to 19=2026-06-08/2026-06-19; recent years=' for the mentions in order."""
    return "; ".join(f"{m.text}={m.value}{'/' if m.until else ''}{m.until}" for m in found.mentions)


def read(text: str, published: str = "") -> str:
    """The mentions of a text as one line."""
    return line(dating(text, published))
