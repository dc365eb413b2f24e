"""Quoted passages: where quotation marks open and close, whatever their style."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Opening mark to the marks that close it, the usual one first: English, German, French, and TeX as wires have it.
CLOSING = {
    "“": "”",
    "”": "”",
    "„": "“”",
    "«": "»",
    "‹": "›",
    "‘": "’",
    "‚": "‘’",
    '"': '"',
    "'": "'",
    "``": "''",
}
# Where the usual mark never comes: careless typing mixes straight and curly.
CARELESS = {"“": '"“', '"': "”"}
SINGLE = frozenset("‘‚'")
GUILLEMETS = frozenset("«‹")
# A closing mark where a paragraph or a sentence begins opens it: careless typing.
OPENERS = re.compile(r"``|[“„«‹‘‚\"']|(?:(?<![^\n])|(?<=[.:,] ))”(?=[A-Z])")
SHORTENED = re.compile(r"(?:\d0s|tis|twas|til|em|cause|bout|round|n)\b", re.IGNORECASE)
TITLE_WORDS = frozenset({"and", "of", "the", "with", "on", "in", "to", "for", "a", "&", "at"})
BEFORE_TITLE = re.compile(
    r"(?:['’]s|s['’]|\b(?:on|show|program|programme|series|called|titled|podcast|book|film))\s$"
)
LONGEST_TITLE = 6


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quoted passage: `start`, `end` with its marks, `inner_start`, `inner_end` without them.

    `closed` is False where the paragraph ends before the mark does: the speech goes on in the next one.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool

    def covers(self, offset: int) -> bool:
        """Whether a character stands in the passage."""
        return self.start <= offset < self.end


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """The quoted passages of one paragraph in order, outermost only; apostrophes and inches are none."""
    return tuple(q for q in _scan(text) if any(c.isalnum() for c in text[q.inner_start : q.inner_end]))


def _scan(text: str) -> Iterator[Quotation]:
    position = 0
    while match := OPENERS.search(text, position):
        mark, start = match.group(), match.start()
        position = match.end()
        if not _opens(text, start, position, mark):
            continue
        closing = _closing(text, position, mark)
        if closing is not None:
            yield _trimmed(text, start, position, *closing)
            position = closing[1]
        elif mark not in SINGLE and _runs_on(text, start, position):
            yield Quotation(start, len(text), position, len(text.rstrip()), closed=False)
            return


def _trimmed(text: str, start: int, inner_start: int, inner_end: int, end: int) -> Quotation:
    while inner_start < inner_end and text[inner_start].isspace():
        inner_start += 1
    while inner_end > inner_start and text[inner_end - 1].isspace():
        inner_end -= 1
    return Quotation(start, end, inner_start, inner_end, closed=True)


def _opens(text: str, start: int, end: int, mark: str) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    if not after or (after.isspace() and mark not in GUILLEMETS):
        return False
    if mark not in GUILLEMETS and before and (before.isalnum() or before in ".,!?)"):
        return False
    return not (mark in SINGLE and SHORTENED.match(text, end))


def _closing(text: str, position: int, mark: str) -> tuple[int, int] | None:
    """(start, end) of the mark that closes a passage begun before `position`, None where none does."""
    if mark == "``":
        found = text.find("''", position)
        return (found, found + 2) if found >= 0 else None
    if mark in SINGLE:
        return _closing_single(text, position, mark)
    for marks in (CLOSING[mark], CARELESS.get(mark, "")):
        for i in range(position, len(text)):
            if text[i] in marks and _closes(text, i, mark):
                return i, i + 1
    return None


def _closing_single(text: str, position: int, mark: str) -> tuple[int, int] | None:
    """As `_closing`, where the mark is also an apostrophe: "the ministers’ plan" does not end a passage."""
    limit = len(text)
    if mark != "'":
        limit = text.find(mark, position) if mark in text[position:] else limit
    marks = [i for i in range(position, limit) if text[i] in CLOSING[mark] and _closes(text, i, mark)]
    for n, i in enumerate(marks):
        plural = text[i - 1] == "s" and re.match(r"\s[a-z]", text[i + 1 : i + 3])
        if not (plural and n + 1 < len(marks)):
            return i, i + 1
    return None


def _closes(text: str, i: int, mark: str) -> bool:
    if text[i - 1].isspace() and mark not in GUILLEMETS:
        return False
    return not text[i + 1 : i + 2].isalnum()


def _runs_on(text: str, start: int, position: int) -> bool:
    """A mark left open quotes to the end of the paragraph only where a sentence begins behind it."""
    before = text[:start].rstrip()
    return not before or (before[-1] in ".,:!?" and text[position : position + 1].isupper())


def is_title(text: str, quotation: Quotation) -> bool:
    """Whether a passage is the name of a programme or a work: NBC's "Today", on "Face the Nation"."""
    words = text[quotation.inner_start : quotation.inner_end].split()
    named = all(w[:1].isupper() or w in TITLE_WORDS for w in words) and words[-1][-1:] not in ".,!?"
    return len(words) <= LONGEST_TITLE and named and bool(BEFORE_TITLE.search(text, 0, quotation.start))
