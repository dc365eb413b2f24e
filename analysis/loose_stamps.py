"""The day of a head or foot line that no known form reads: 'By Jane Roe, Lima desk | 3 May 2026 | 4 min read'.

The last resort for an article without a date of its own: a full date that stands apart in a short line of names and
labels. A phrase in which the date is part of what is told ('Pact of 3 May 2026 holds') is no such line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from analysis.datestamps import WRITTEN_DATES, matched_day
from analysis.furniture import furniture_kind
from analysis.layout import Unit, ends_sentence

HEAD, FOOT = 6, 4  # units
LONGEST = 140  # characters
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\.?,?\s+"
_DATES = tuple(
    re.compile(rf"(?<![\w/.-])(?:{_WEEKDAY})?{form}(?![\w/-])", re.IGNORECASE)
    for form in (*WRITTEN_DATES, r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>\d{2})")
)
# What may stand right before and behind the date.
_APART_LEFT = re.compile(
    r"(?:^|[|•·–—,;:(\[>/»\t*_]|\s--?|\b(?:published|posted|updated|issued|released|filed|dated|date|on))\s*$",
    re.IGNORECASE,
)
_APART_RIGHT = re.compile(
    r"\s*(?:$|[|•·–—,;:)\[\]>/«\t(*_]|-\s|\d{1,2}[:.h]\d\d|(?:at|by|in)\b|\.$|[A-Z]{2,5}\b)"
)
_TAGS = re.compile(r"\b(?:filed under|tags|tagged|topics|categories|category)\b.*", re.IGNORECASE)
_LABELLED = re.compile(r"^\W*(?:published|posted|updated|issued|released|filed|dated|date)\b", re.IGNORECASE)
# Small words of such lines.
_SMALL = frozenset(
    """a an and at by comment comments correspondent date dated desk edition en filed first for from gmt hours
    hrs in issue issued ist last local min mins minute minutes no of on our page photo pm am posted print
    published read reading reads release released reporter share source special staff story tags text the
    time to translated under update updated via views vol with words writer de la le da do dos das del van
    der von el al bin""".split()
)


def loose_day(text: str, units: Sequence[Unit]) -> str:
    """The ISO day that the lines above and below the report agree on, empty where none is told or two are."""
    contents = [text[unit.start : unit.end] for unit in units]
    head = list(takewhile(lambda line: not ends_sentence(line), contents[1:HEAD]))
    foot = contents[max(len(head) + 1, len(units) - FOOT) :]
    # At the foot a line without a label may be a link to another article.
    lines = [*head, *(line for line in foot if _LABELLED.match(line))]
    days = {day for line in lines for day in _days(line)}
    return next(iter(days)) if len(days) == 1 else ""


def _days(line: str) -> Iterator[str]:
    """The day that stands apart in a line of names and labels."""
    if len(line) > LONGEST or "\n" in line or furniture_kind(line) or "©" in line:
        return
    found = [m for form in _DATES for m in form.finditer(line)]
    found = [
        m for m in found if not any(o is not m and o.start() <= m.start() < m.end() <= o.end() for o in found)
    ]
    if len(found) != 1:
        return
    match = found[0]
    before, behind = line[: match.start()], _TAGS.sub("", line[match.end() :])
    preposition = before.rstrip().lower().endswith(" on")
    if (
        not _APART_LEFT.search(before)
        or not _APART_RIGHT.match(behind)
        or (preposition and not _LABELLED.match(before))
    ):
        return
    words = re.findall(r"[^\W\d_][\w’'.-]*", before + " " + behind)
    if all(w[:1].isupper() or w.lower().strip(".") in _SMALL for w in words) and matched_day(match):
        yield matched_day(match)
