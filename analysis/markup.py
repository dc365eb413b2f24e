"""Marks of Markdown inside a line taken out of what the rules read: '**Jane Roe**', '[the ministry](https://…)'.

A mark between two words would tear names and sentences apart. The text of the tables keeps them: `origin` leads every
character that is read back to where it stands in the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_LINE = re.compile(r"[^\r\n]+")
# '*so*', '_so_', '**so**', '***so***', but neither '2 * 3 * 4' nor 'snake_case_name'.
_EMPHASIS = re.compile(r"(?<![\w*\\])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]*[^\s*_\\])\1(?![\w*])")
_LINK = re.compile(r"!?\[([^\[\]]+)\]\((?:https?://|mailto:|www\.|[/#.])[^()\s]*(?:\s+\"[^\"]*\")?\)")
# A whole line in bold is a heading, which the layout reads.
_BOLD_LINE = re.compile(r"\s*(\*\*|__)[^*_]+\1\s*")


def without_marks(text: str, start: int = 0) -> tuple[str, tuple[int, ...]]:
    """The text without its inline marks from `start` on, and the offset in `text` of each character and of the end.

    The offsets are empty where there is nothing to take out.
    """
    marks = sorted(_marks(text, start))
    if not marks:
        return text, ()
    kept: list[str] = []
    origin: list[int] = []
    at = 0
    for first, past in [*marks, (len(text), len(text))]:
        kept.append(text[at:first])
        origin += range(at, first)
        at = past
    return "".join(kept), (*origin, len(text))


def _marks(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The spans of the marks, none of which touch each other's insides."""
    for line in _LINE.finditer(text, start):
        if _BOLD_LINE.fullmatch(line[0]):
            continue
        links = list(_LINK.finditer(text, line.start(), line.end()))
        for link in links:
            yield link.start(), link.start(1)
            yield link.end(1), link.end()
        for found in _EMPHASIS.finditer(text, line.start(), line.end()):
            torn = (a for a in links if a.start() < found.end() and found.start() < a.end())
            if all(found.start(2) <= a.start() and a.end() <= found.end(2) for a in torn):
                yield found.start(), found.start(2)
                yield found.end(2), found.end()
