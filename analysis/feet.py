"""The foot of an article: its furniture, from the last line up, and the dates that the page puts there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from analysis.datestamps import Datestamp, is_name, read_colophon, read_datestamp, split_line
from analysis.frontmatter import tidy
from analysis.furniture import furniture_kind, opens_entries, opens_links
from analysis.heads import LONGEST_HEADLINE
from analysis.layout import Unit, ends_sentence

LONGEST_SIGNATURE = 120  # characters: '© Example Agency, Lima, 4 May 2026. All rights reserved.'
_LONGEST_TEASER = 200  # characters of the line that tells what a link leads to
_LATE_HEAD = 3  # units
_HOUR = re.compile(r"\d[:.]\d\d\b|\d\s?[ap]\.?m\b", re.IGNORECASE)
_READ_KINDS = ("", "credit", "copyright", "caption")
_OPENING = re.compile(
    r"(?:©|\(c\)|copyright\b|source\s*:|ends?\s*[/.:–—-])\s*(?:©|\(c\))?\s*(?:(?:19|20)\d\d\b,?)?\s*",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"[.,]?\s*\ball\s+rights\s+reserved\b", re.IGNORECASE)
# What an announcement names beside its day: 'Next Meeting – 4 May 2026' is no signature.
_OCCASION = re.compile(
    r"\b(?:meeting|session|round|talks|conference|forum|summit|visit|ceremony|signing|signed|launch|opening|delivery|deadline|"
    r"exercise|exhibition|fair|show|trials?|deployment|commissioning|anniversary|day|next|due|until|from|since|photo|image)\b",
    re.IGNORECASE,
)
_QUOTE_END = "\"”»’'"


@dataclass(frozen=True, slots=True)
class FootLine:
    """A line that reports nothing; `kind` of furniture, '' where it only dates; its stamp, if the article's."""

    unit: Unit
    kind: str
    stamp: Datestamp | None


def foot_lines(text: str, units: Sequence[Unit]) -> list[FootLine]:
    """Captions, credits, copyright and dates among and below the report's units, from the last one up.

    'Issued on 4 May 2026' is read wherever it stands alone, a bare date and a signature ('Oslo, 4 May 2026.',
    '— The Courier, 4 May 2026') only below all text, '4 May 2026, 9:30 am' also below a first paragraph. A date
    below 'Related stories' or 'Sources:' is that of another text; dates that differ are a list of such, and none
    of them is taken.
    """
    listed = _listed(text, units)
    lines: list[FootLine] = []
    in_trailer = True
    for index in range(len(units) - 1, -1, -1):
        unit = units[index]
        content = _content(text, unit)
        kind = "rule" if unit.mark == "rule" else furniture_kind(content)
        stamp = _stamp(text, units, index, kind, in_trailer) if kind in _READ_KINDS else None
        if kind or (stamp and (stamp.label or in_trailer or _is_late_head(content, index))):
            lines.append(FootLine(unit, kind, None if index in listed else stamp))
        elif index not in listed:
            in_trailer = False
    return _agreed(lines)


def _is_late_head(content: str, index: int) -> bool:
    """Whether a bare date with its hour stands right below a summary, as where the page repeats its lead."""
    return index < _LATE_HEAD and bool(_HOUR.search(content))


def _content(text: str, unit: Unit) -> str:
    return text[unit.start : min(unit.end, unit.start + LONGEST_HEADLINE + 200)]


def _listed(text: str, units: Sequence[Unit]) -> set[int]:
    """The units of links to other articles, up to the next paragraph of text, and of entries, up to the end."""
    listed: set[int] = set()
    opened = ""
    sentences = 0
    for index, unit in enumerate(units):
        content = _content(text, unit)
        if opens_links(content) or opens_entries(content):
            opened, sentences = "links" if opens_links(content) else "entries", 0
            listed.add(index)
        elif furniture_kind(content) in ("copyright", "end"):
            opened = ""
        elif opened:
            is_text = ends_sentence(content) and not _stamp_of(content)
            sentences = sentences + 1 if is_text else 0
            if opened == "links" and (sentences > 1 or (is_text and len(content) > _LONGEST_TEASER)):
                opened = ""
            else:
                listed.add(index)
    return listed


def _agreed(lines: Sequence[FootLine]) -> list[FootLine]:
    """The lines without the stamps of one label that give different days."""
    days: dict[str, set[str]] = {}
    for line in lines:
        if line.stamp:
            days.setdefault(line.stamp.label, set()).add(line.stamp.date)
    return [replace(x, stamp=None) if x.stamp and len(days[x.stamp.label]) > 1 else x for x in lines]


def _stamp(text: str, units: Sequence[Unit], index: int, kind: str, in_trailer: bool) -> Datestamp | None:
    """The date that a line bears as one of the page."""
    unit = units[index]
    content = _content(text, unit)
    if not any(c.isdigit() for c in content):
        return None
    if not unit.mark and kind in ("", "credit") and (stamp := _stamp_of(content)):
        return stamp
    if not in_trailer or len(content) > LONGEST_SIGNATURE or (unit.mark and not _is_lone_mark(units, index)):
        return None
    if kind == "caption" and not content.lower().startswith("source"):
        return None
    is_below_quote = index > 0 and text[units[index - 1].end - 1] in _QUOTE_END
    return None if is_below_quote else signature(content, kind == "copyright")


def _stamp_of(content: str) -> Datestamp | None:
    return read_datestamp(content) or read_colophon(content)


def _is_lone_mark(units: Sequence[Unit], index: int) -> bool:
    """The dash of a signature, '— The Courier, 4 May 2026', or '(c)', no bullet of a list."""
    return units[index].glyph in ("–", "—", "-", "(a)") and (
        index == 0 or units[index - 1].glyph != units[index].glyph
    )


def signature(content: str, is_copyright: bool) -> Datestamp | None:
    """The date of 'The Courier, 4 May 2026', '4 May 2026, Lima' or '© Example Agency – 4/5/2026'."""
    bare = _RIGHTS.sub("", tidy(content.strip("*_ ")))
    opening = _OPENING.match(bare)
    bare = bare[opening.end() :] if opening else bare
    bare = bare.strip("*_[]()–—-. ")
    pieces = re.split(r"\.\s+(?=[A-Z])", bare) if is_copyright else [bare]
    parts = [half for piece in pieces for part in split_line(piece) for half in _name_and_day(part)]
    stamps = [stamp for part in parts if (stamp := _stamp_of(part))]
    names = [part for part in parts if not _stamp_of(part)]
    is_signature = all(is_name(name) and not _OCCASION.search(name) for name in names)
    return stamps[0] if len(stamps) == 1 and (names or opening) and is_signature else None


def _name_and_day(part: str) -> list[str]:
    """'Example Agency 4 May 2026' as name and date; anything else whole."""
    for gap in re.finditer(r"\s+(?=[A-Z\d])|/(?=\d)", part):
        if is_name(part[: gap.start()]) and read_datestamp(part[gap.end() :]) and not read_datestamp(part):
            return [part[: gap.start()], part[gap.end() :]]
    return [part]
