"""Lists without bullets: which bare lines below 'He stressed the importance of:' are its items."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.furniture import furniture_kind
from analysis.layout import Unit, ends_sentence

LONGEST_ITEM = 300

_COLON = re.compile(r":(?:\s*[-–—]|[*_]+)?$")
_OPEN_END = re.compile(
    r"\b(?:to|on|in|of|for|that|with|by|and|or|as|include|includes|including|included|are|were|namely)$",
    re.IGNORECASE,
)
_FOLLOWING = re.compile(
    r"\b(?:the following|as follows|listed below|set out below)\b[^.!?]*[.]$", re.IGNORECASE
)
_CHAINED = re.compile(r"(?:;|,|;\s*and|;\s*or|,\s*and)$")
_QUOTE_MARKS = "\"“”„«»'‘"
_HEADING_OPENER = re.compile(r"(?:A|An|The|What|How|Why|Where|Who|When|Next|Background|Conclusion|Outlook)\b")
_SMALL_WORDS = re.compile(
    r"(?:an?|and|as|at|but|by|for|from|in|into|nor|of|on|or|over|per|the|to|up|via|vs|with)", re.IGNORECASE
)


def introduces_list(content: str) -> bool:
    """Whether a paragraph asks for what follows: 'It covers:', 'Both sides agreed to', '… the following.'"""
    ending = content[-160:].rstrip()
    return bool(_COLON.search(ending) or _OPEN_END.search(ending) or _FOLLOWING.search(ending))


def ends_with_colon(content: str) -> bool:
    """Whether bare lines below can be its items: that takes a colon."""
    return bool(_COLON.search(content[-12:].rstrip()))


def is_title_case(line: str) -> bool:
    """Whether two or more words, and all but small ones, are capitalised behind the first."""
    words = [w for w in re.findall(r"[^\W\d_][\w’'-]*", line)[1:] if not _SMALL_WORDS.fullmatch(w)]
    return len(words) >= 2 and all(w[0].isupper() for w in words)


def bare_list_end(text: str, units: Sequence[Unit], first: int) -> int:
    """The index behind the last item of the bare list that begins at `units[first]`; `first` without one.

    Items are unmarked lines without a full stop. A line with one ends the list, unless the items are
    chained by semicolons and it closes the chain; so do a blank line where the items stand close, and a
    heading, told from an item by its capitals.
    """
    end = first
    while end < len(units) and _is_bare_item(text, units[end]):
        if end > first + 1 and units[end].gap and not units[first + 1].gap:
            return end
        end += 1
    if end == first:
        return first
    lines = [text[u.start : u.end] for u in units[first:end]]
    if _CHAINED.search(lines[-1]):
        closes = (
            end < len(units) and not units[end].mark and units[end].end - units[end].start <= LONGEST_ITEM
        )
        return end + 1 if closes else end
    below = units[end] if end < len(units) else None
    if below and not below.mark and _is_heading_below(lines[-1], lines[:-1]):
        return end - 1
    return end


def _is_bare_item(text: str, unit: Unit) -> bool:
    if unit.mark or unit.end - unit.start > LONGEST_ITEM:
        return False
    line = text[unit.start : unit.end]
    return (
        not ends_sentence(line)
        and not ends_with_colon(line)
        and line[0] not in _QUOTE_MARKS
        and not furniture_kind(line)
    )


def _is_heading_below(line: str, items: Sequence[str]) -> bool:
    """Whether the last bare line above a paragraph is set as a heading, unlike the items above it."""
    if line.isupper():
        return not any(item.isupper() for item in items)
    if is_title_case(line):
        return sum(map(is_title_case, items)) * 2 <= len(items)
    if items and line[0].isupper() and all(item[0].islower() for item in items):
        return True
    return bool(items and _HEADING_OPENER.match(line)) and not any(map(_HEADING_OPENER.match, items))
