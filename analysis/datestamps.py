"""The date that a page puts on itself: 'Published on Monday, 8 June 2026', 'Posted On: 13 MAR 2026 5:12PM'.

Only whole lines are read here, and only full dates; the dates of running text are the business of `dates`.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import lru_cache

from analysis.months import month_number, native_months

WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
YEAR = r"(?P<year>(?:19|20)\d{2})(?!\d)"
ISO_DATE = r"(?P<year>(?:19|20)\d{2})(?P<sep>[-/])(?P<month>\d{2})(?P=sep)(?P<day>\d{2})(?!\d)"
DOTTED_DATE = r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>(?:19|20)\d{2})(?!\d)"
SLASHED_DATE = r"(?P<first>\d{1,2})[/-](?P<second>\d{1,2})[/-](?P<year>(?:19|20)\d{2})(?!\d)"
SHORT_DATE = r"(?P<first>\d{1,2})[/-](?P<second>\d{1,2})[/-](?P<year>\d{2})(?!\d)"
COMPACT_DATE = r"(?P<year>(?:19|20)\d{2})(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?!\d)"
WRITTEN_DATES = (
    rf"{DAY}(?:\s+of)?[\s-]+{MONTH},?[\s-]+{YEAR}",
    rf"{MONTH}[\s-]+{DAY},?[\s-]+{YEAR}",
    ISO_DATE,
    DOTTED_DATE,
    SLASHED_DATE,
)
_LABEL = (
    r"(?P<label>(?P<update>(?:last\s+)?(?:updated?|modified|edited|revised))|(?P<state>as\s+of)|"
    r"(?:first\s+|date\s+)?(?:published|posted|issued|released|created|uploaded|filed)|"
    r"(?:for\s+)?(?:immediate\s+)?release|(?:press|news|media)\s+release|"
    r"date\s+of\s+(?:publication|release|issue)|(?:(?:document|article|story|press|publication|publishing|release|posting|issue"
    r"|creation)\s+){0,2}(?:dated?|time))(?:\s+(?:on|at|date))?\s*[:|=–-]?\s*"
)
_CLOCK = r"(?:at\s+)?\d{1,2}(?:[:.h]\d{2}){0,2}(?:\.\d{1,9})?\s*(?:[ap]\.?m\.?)?(?:\s*(?:hrs|hours))?"
_ZONE = r"\(?(?:[A-Z]{2,5}(?:[+-]\d{1,2}(?::?\d{2})?)?|Z|[+-]\d{2}:?\d{2}|local time)\)?"
_TIME = rf"{_CLOCK}(?:\s*{_ZONE})?"


def _native_date() -> str:
    """'lundi 4 mai 2026', '4 de mayo de 2026', '4. Mai 2026'."""
    names = "|".join(sorted(map(re.escape, native_months()), key=len, reverse=True))
    before = r"(?:[^\W\d_]{3,14}(?:-[^\W\d_]{3,8})?,?\s+)?(?:(?:le|den|el|em)\s+)?"
    return (
        rf"{before}(?P<day>\d{{1,2}})(?:\.|er|º|°)?\s+(?:de\s+)?(?P<month>{names})\.?(?:\s+del?)?,?\s+{YEAR}"
    )


@lru_cache(maxsize=1)
def _stamps() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(
            rf"(?:{_LABEL})?(?:\([^()\d]{{2,20}}\)\s+)?(?:on\s+)?(?:{_TIME}[\s,]+)?(?:(?P<weekday>{WEEKDAY}),?\s+)?{date}"
            rf"(?:,?\s*\(?{WEEKDAY}\)?)?(?:(?:T|,?\s+){_TIME}){{0,2}}(?:\s+{WEEKDAY}|\s+GMT|\s*\([^()\d]{{2,20}}\))?"
            rf"(?:\s+by\s+(?P<by>[A-Z][^|]{{1,60}}))?[.]?",
            re.IGNORECASE,
        )
        for date in (*WRITTEN_DATES, _native_date(), SHORT_DATE, COMPACT_DATE)
    )


# 'This article was first published in The Example on 4 May 2026.', 'Press release 118/2026 of 4 May 2026'
_COLOPHONS = tuple(
    re.compile(
        r"(?:(?:this|the)\s+(?:article|story|report|piece|post|(?:press\s+)?release|interview)\s+(?:was|has\s+been)\s+)?"
        r"(?:(?:first|originally)\s+)?(?:published|posted|issued|released|appeared|written|(?:press|news|media)\s+release)\b"
        rf"[^.;]{{0,80}}?(?:\s(?:on|of|dated)\s|,\s)(?:{WEEKDAY},?\s+)?{date}[.)]*",
        re.IGNORECASE,
    )
    for date in WRITTEN_DATES
)
# 'News article by AFP posted on September 02, 2003 at 10:12:17: EST (-5 GMT)'
_POSTED = tuple(
    re.compile(
        rf"(?:\S+\s+){{1,6}}(?:published|posted|issued|released)\s+on\s+(?:{WEEKDAY},?\s+)?{date}"
        r"(?:[\s,;:()+-]*(?:at\b|\d{1,2}|(?-i:[A-Z]{2,4}\b)|[ap]\.?m\.?))*[\s)]*",
        re.IGNORECASE,
    )
    for date in WRITTEN_DATES
)
# 'Updated - December 4, 2025' is one part; 'Published 5 May 2026 Updated 6 May 2026' are two.
_SEPARATOR = re.compile(
    r"\s*[|•·;]\s*|(?<!updated)(?<!published)(?<!posted)(?<!modified)\s+[–—/-]\s+"
    r"|(?<!last)(?<!first)\s+(?=(?:last\s+)?updated?\b|(?:first\s+)?(?:published|posted)\s*(?::|at\b))|(?<=\))\s+(?=\d)",
    re.IGNORECASE,
)
# Whoever or wherever stands before a date, not a month or weekday: 'Ana Ruiz', 'By Ana Ruiz', 'Putre'.
_SHORT_NAME = re.compile(
    r"(?:[Bb]y\s+|BY\s+)?[A-Z][\w’'.-]*(?:\s+(?:(?:of|for|and|the)\s+)*[A-Z][\w’'.-]*){0,4}"
)
_HOUR = re.compile(r"\d[:.]\d\d(?!\d)")
# What a page sets before a date without a comma: 'By Ana Ruiz', 'Ana Ruiz in Oslo', '3 min read', 'All News'.
_OPENING = re.compile(
    r"(?:[Bb]y|BY)\s+[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){1,3}"
    r"|[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){1,2}\s+in\s+[A-Z][\w’'.-]*"
    r"|(?:(?:Press\s+)?Release|Bulletin|Vol|Issue|No)\b[\w.:\s/-]{1,40}|\d+\s+min(?:ute)?s?\s+read|All\s+News|NEWS"
)


@dataclass(frozen=True, slots=True)
class Datestamp:
    """A date that a page puts on itself.

    `date` is an ISO day, or empty where the figures can be read in two ways; `label` is 'published',
    'updated', 'as of' or '' for a bare date; `posted_by` the body named behind it.
    """

    date: str
    label: str
    posted_by: str


def iso_day(year: int, month: int, day: int) -> str:
    """The day as ISO 8601, or empty where there is no such day."""
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return ""


def matched_day(match: re.Match[str]) -> str:
    """The ISO day of a match of one of `WRITTEN_DATES`; empty where the figures allow two days or none."""
    parts = match.groupdict()
    year = _full_year(parts["year"])
    if parts.get("first"):
        return _slashed_day(int(parts["first"]), int(parts["second"]), year, parts.get("weekday") or "")
    month = int(parts["month"]) if parts["month"].isdigit() else month_number(parts["month"])
    return iso_day(year, month, int(parts["day"]))


def _full_year(figures: str) -> int:
    """Of two figures the year as POSIX reads '%y': 69 to 99 are of the 20th century."""
    year = int(figures)
    return year if len(figures) == 4 else year + (1900 if year >= 69 else 2000)


def _slashed_day(first: int, second: int, year: int, weekday: str) -> str:
    """'31/12/2026' and '12/31/2026' are plain; '03/04/2026' is March in one country and April in another.

    The day of the week that stands before it decides where only one of the two falls on it.
    """
    days = {iso_day(year, second, first), iso_day(year, first, second)} - {""}
    if len(days) > 1 and weekday:
        days = {
            day for day in days if f"{datetime.date.fromisoformat(day):%a}".lower() == weekday.lower()[:3]
        }
    return next(iter(days)) if len(days) == 1 else ""


def read_datestamp(text: str) -> Datestamp | None:
    """The stamp that the whole of `text` is, or None where it is anything else or lacks the year."""
    bare = _without_brackets(text)
    if len(bare) > 160 or not any(c.isdigit() for c in bare):
        return None
    for pattern in _stamps():
        if match := pattern.fullmatch(bare):
            return Datestamp(matched_day(match), _label(match), (match["by"] or "").strip())
    return None


def _without_brackets(text: str) -> str:
    """A line without what encloses it."""
    bare = text.strip(" \t\r\n[],-–—")
    return bare[1:-1] if bare.startswith("(") and bare.endswith(")") else bare


def read_colophon(text: str) -> Datestamp | None:
    """The stamp of a line that says where and when the text was published, or None where it is no such line."""
    bare = _without_brackets(text)
    if len(bare) > 200 or not any(c.isdigit() for c in bare):
        return None
    match = next((m for pattern in (*_COLOPHONS, *_POSTED) if (m := pattern.fullmatch(bare))), None)
    return Datestamp(matched_day(match), "published", "") if match else None


def _label(match: re.Match[str]) -> str:
    if match["update"] or match["state"]:
        return "updated" if match["update"] else "as of"
    return "published" if match["label"] else ""


def split_line(line: str) -> list[str]:
    """The parts of a line of metadata: 'Analysis | 6 November 2025' is 'Analysis' and '6 November 2025'."""
    return [half for part in _SEPARATOR.split(line.strip()) if part for half in _halves(part)]


def _halves(part: str) -> list[str]:
    """'Ana Ruiz, 20 May 2026' as name and date; anything else whole."""
    for gap in re.finditer(r"(?P<comma>,)?\s+(?=[\dA-Z])", part):
        name, rest = part[: gap.start()], part[gap.end() :]
        is_named = (gap["comma"] or _HOUR.search(rest)) and _SHORT_NAME.fullmatch(name)
        if (is_named or _OPENING.fullmatch(name)) and read_datestamp(rest) and not read_datestamp(part):
            return [name, rest]
    return [part]
