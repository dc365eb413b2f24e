"""Lines of a text gathered to units: a wrapped paragraph, a heading, a list item, each with its offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from analysis.datestamps import read_datestamp
from analysis.furniture import BYLINE

_LINE = re.compile(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
_HASHES = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_BULLET = re.compile(
    r"(?:[•◦▪●‣∙■□◆►▶➢➤✓✔·*+–—-]|\(?\d{1,2}[.)]|\(?[a-z]\)|\(?[ivx]{1,4}\)|(?:[a-z]|[ivx]{2,4})\.)[ \t\u00a0]+(?=\S)"
)
_DASHED = re.compile(r"[–—-]{1,2} (\S.{1,80}\S) [–—-]{1,2}")  # the agencies' '- Next steps -'
_RULE = re.compile(r"(?:[*_=~#•·.–—-][ \t]*){3,}")
_UNDERLINE = re.compile(r"=+|-{2,}")
_STOP = re.compile(r"[.!?…。](?:\[\d+\])?[\"'”’»)\]*_]*$")
_OPEN_END = re.compile(r"(?:,|\s(?:an?|and|as|at|by|for|from|in|of|on|or|that|the|to|with))$")
_FIRST_WORD = re.compile(r"\S+")

# A file is hard-wrapped when its lines break because the next word would not fit in a column of this width.
_WRAP_COLUMNS = range(50, 101)
_WRAPPED_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Unit:
    """One paragraph, heading or item as laid out; `start:end` leaves out its bullet or marks."""

    start: int
    end: int
    mark: str = ""  # 'heading', 'bullet', 'number', 'rule' or ''
    level: int = 0  # of a marked heading
    glyph: str = ""  # the bullet, any number as '1' and any letter as 'a'
    gap: bool = True  # a blank line, or the start of the text, stands above
    indent: int = 0  # of its first line
    first_line_end: int = 0


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    indent: int
    gap: bool


def ends_sentence(text: str) -> bool:
    """Whether the text closes with a full stop, question or exclamation mark, quotes and brackets aside."""
    return bool(_STOP.search(text[-12:].rstrip()))


def split_units(text: str, start: int = 0) -> list[Unit]:
    """The units of `text[start:]` in order, none empty, none overlapping; linear in the text."""
    lines = list(_lines(text, start))
    width = _wrap_width(text, lines)
    units: list[Unit] = []
    last: _Line | None = None
    for line in lines:
        unit = _unit(text, line)
        if units and last and _is_underline(text, units[-1], line):
            units[-1] = replace(units[-1], mark="heading", level=1 if text[line.start] == "=" else 2)
            units.append(replace(unit, mark="rule"))
        elif units and last and _continues(text, units[-1], last, line, unit, width):
            units[-1] = replace(units[-1], end=line.end)
        else:
            units.append(unit)
        last = line
    return units


def _lines(text: str, start: int) -> Iterator[_Line]:
    """Lines that hold something, without the space around it."""
    above = start
    for match in _LINE.finditer(text, start):
        content = match.group()
        if stripped := content.strip():
            begin = match.start() + len(content) - len(content.lstrip())
            gap = above == start or len(_BREAK.findall(text, above, match.start())) > 1
            yield _Line(begin, begin + len(stripped), begin - match.start(), gap)
            above = match.end()


def _unit(text: str, line: _Line) -> Unit:
    content = text[line.start : line.end]
    unit = Unit(line.start, line.end, gap=line.gap, indent=line.indent, first_line_end=line.end)
    if _RULE.fullmatch(content):
        return replace(unit, mark="rule")
    if marks := _HASHES.match(content):
        end = line.start + len(content.rstrip("#").rstrip())
        return replace(unit, start=line.start + marks.end(), end=end, mark="heading", level=len(marks[1]))
    if subhead := _DASHED.fullmatch(content):
        start = line.start + subhead.start(1)
        return replace(unit, start=start, end=line.start + subhead.end(1), mark="heading", level=3)
    if content.startswith(">") and (quoted := content.lstrip("> \t")):
        return replace(unit, start=line.end - len(quoted))
    bullet = _BULLET.match(content)
    if bullet and not (content[0].isdigit() and read_datestamp(content)):  # '18. November 2026'
        glyph = re.sub(r"\w+", "1" if any(c.isdigit() for c in bullet[0]) else "a", bullet[0].strip())
        mark = "number" if "1" in glyph else "bullet"
        return replace(unit, start=line.start + bullet.end(), mark=mark, glyph=glyph)
    if (
        len(content) > 4
        and content[:2] == content[-2:]
        and content[:2] in ("**", "__")
        and "**" not in content[2:-2]
    ):
        mark = "" if ends_sentence(content[:-2]) or content[-3] == ":" else "heading"
        return replace(unit, start=line.start + 2, end=line.end - 2, mark=mark, level=3 if mark else 0)
    return unit


def _is_underline(text: str, above: Unit, line: _Line) -> bool:
    """A row of '=' or '-' right below a single short line makes it a heading (Markdown's setext form)."""
    if line.gap or above.mark or above.end != above.first_line_end or above.end - above.start > 120:
        return False
    title = text[above.start : above.end]
    return bool(_UNDERLINE.fullmatch(text[line.start : line.end])) and not ends_sentence(title)


def _wrap_width(text: str, lines: list[_Line]) -> int:
    """The column at which the file is hard-wrapped, 0 where it is not."""
    pairs = [(a, b) for a, b in pairwise(lines) if not b.gap]
    widths = [a.indent + a.end - a.start for a, _ in pairs if " " in text[a.start : a.end]]
    width = max(widths, default=0)
    if width not in _WRAP_COLUMNS:
        return 0
    full = sum(_is_full(text, a, b, width) for a, b in pairs)
    return width if full >= _WRAPPED_SHARE * len(pairs) else 0


def _is_full(text: str, line: _Line, below: _Line, width: int) -> bool:
    """Whether the first word of the line below would not have fitted."""
    word = _FIRST_WORD.match(text, below.start, below.end)
    return line.indent + line.end - line.start + 1 + (len(word[0]) if word else 0) > width


def _stands_alone(line: str) -> bool:
    """Whether a line is a byline or the date of the page, whatever the width of the lines around it."""
    return not ends_sentence(line) and bool(BYLINE.fullmatch(line) or read_datestamp(line))


def _continues(text: str, unit: Unit, last: _Line, line: _Line, new: Unit, width: int) -> bool:
    """Whether a line carries on the unit above it rather than opening one of its own."""
    if line.gap or new.mark or unit.mark in ("heading", "rule"):
        return False
    above = text[last.start : last.end]
    if _stands_alone(text[line.start : line.end]) or (unit.start == last.start and _stands_alone(above)):
        return False
    if unit.mark and line.indent > 0:
        return True
    if not unit.mark and line.indent > last.indent + 1 and ends_sentence(above):
        return False
    if width and _is_full(text, last, line, width):
        return True
    if _OPEN_END.search(above[-12:]):
        return True
    return text[line.start].islower() and not ends_sentence(above) and above[-1] not in ":;"
