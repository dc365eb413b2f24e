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
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![^\W\d_])\.?"
)
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
YEAR = r"(?P<year>(?:19|20)\d{2})(?!\d)"
ISO_DATE = r"(?P<year>(?:19|20)\d{2})(?P<sep>[-/.])\s?(?P<month>\d{1,2})(?P=sep)\s?(?P<day>\d{1,2})(?!\d)"
DOTTED_DATE = r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>(?:19|20)\d{2})(?!\d)(?:\.(?!\d))?"
SLASHED_DATE = (
    r"(?P<first>\d{1,2})(?P<bar>\s?[/-]\s?)(?P<second>\d{1,2})(?P=bar)(?P<year>(?:19|20)\d{2})(?!\d)"
)
SHORT_DATE = r"(?P<first>\d{1,2})(?P<sep>[/.-])(?P<second>\d{1,2})(?P=sep)(?P<year>\d{2})(?!\d)"
SHORT_YEAR_DATES = (
    rf"{DAY}[\s-]?{MONTH}[\s-]?[’']?(?P<year>\d{{2}})(?![\d:.])",
    rf"{MONTH}[\s-]{DAY},?[\s-][’']?(?P<year>\d{{2}})(?![\d:.])",
    # '141204Z MAY 97', '141204 GMT MAY 1997'
    rf"(?P<day>[0-3]\d)[0-2]\d[0-5]\d\s?(?:Z|GMT|UTC)\s?{MONTH}\s?(?P<year>(?:19|20)?\d{{2}})(?!\d)",
)
COMPACT_DATE = r"(?P<year>(?:19|20)\d{2})(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?!\d)"
WRITTEN_DATES = (
    rf"{DAY}(?:\.|\s+of)?[\s/-]*{MONTH}(?:[,،]\s*|[\s/-]*){YEAR}",
    rf"{MONTH}(?:,\s+|[\s-]*){DAY}(?:[,،]\s*|[\s/-]+){YEAR}",
    ISO_DATE,
    DOTTED_DATE,
    SLASHED_DATE,
)
_LABEL = (
    r"(?P<label>(?P<update>(?:last\s+)?(?:updated?|modified|edited|revised))|(?P<state>as\s+of)|"
    r"(?:first\s+|originally\s+|date\s+|story\s+|article\s+)?(?:published|posted|issued|released|created|uploaded|filed|aired|broadcast|written|transmitted|moved|entered|registered)(?:\s+in\s+[a-z]{4,12})?|"
    r"(?:for\s+)?(?:immediate\s+)?release|(?:press|news|media)\s+release|"
    r"(?:print\s+)?(?:issue|edition)\s+(?:of|dated|for)|"
    r"pubdate|date\s+of\s+(?:publication|publishing|posting|release|issue)|air\s+date|dct|original\s+publication\s+date|(?:(?:document|article|story|press|publication|publishing|release|posting|issue"
    r"|creation)\s+){0,2}(?:dated?|time))(?:\s+(?:on|at|date))?\s*[:|=–-]?\s*"
)
_CLOCK = (
    r"(?:at\s+)?(?:[0-2]\d[0-5]\d(?=\s?(?:(?-i:[A-Z]{2,4})\b|hrs|hours|$))"
    r"|\d{1,2}(?:[:.h]\d{2}){0,2}(?:\.\d{1,9})?\s*(?:[ap]\.?m\.?)?)(?:\s*(?:hrs|hours))?"
)
_ZONE = (
    r"\(?(?:(?:Eastern|Central|Mountain|Pacific)(?:\s(?:Standard|Daylight))?\sTime|"
    r"[A-Z]{2,5}(?:[+-]\d{1,2}(?::?\d{2})?)?|Z|[+-]\d{2}:?\d{2}|local time)\)?"
)
_TIME = rf"(?:time\s*:\s*)?{_CLOCK}(?:\s*{_ZONE})?"
# 'AP960917-0123', 'ANP20260213.1320': the number that an agency gives a story.
_STORY_NUMBER = re.compile(
    r"[A-Z]{2,5}[-_ ]?(?P<year>\d{2}|(?:19|20)\d{2})(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])[.-]\d{2,5}"
)
# PST, CST and MST are zones of Asia too, EST one of Australia.
_AMERICAN_ZONE = re.compile(r"(?:\d|[ap]\.?m\.?)\s?[ECMP]DT\b|\bEastern (?:Daylight|Standard) Time\b")


@lru_cache(maxsize=1)
def native_date() -> str:
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
            rf"(?:{_LABEL}|(?P<wire>(?-i:[A-Z]{{2,4}}-(?:[A-Z]{{2}}-)?)))?(?:\([^()\d]{{2,20}}\)\s+)?(?:on\s+)?(?:\(?{_TIME}[\s,]+){{0,2}}(?:(?P<weekday>{WEEKDAY}),?\s+)?{date}"
            rf"(?:,?\s*\(?{WEEKDAY}\)?)?(?:(?:T|-|,?\s+){_TIME}){{0,2}}(?:\s+{WEEKDAY}|\s+GMT|,\s+(?-i:[A-Z]{{2,4}})|\s*\([^()\d]{{2,20}}\))?"
            rf"(?:,?\s+(?-i:[AP]M|BC)\s+cycle)?"
            rf"(?:\s+by\s+(?P<by>[A-Z][^|]{{1,60}})|(?(label)\s+in\s+[A-Z][\w .’'-]{{1,40}}|(?!)))?[.]?",
            re.IGNORECASE,
        )
        for date in (*WRITTEN_DATES, native_date(), SHORT_DATE, *SHORT_YEAR_DATES, COMPACT_DATE)
    )


_TEXT = (
    r"(?:article|story|report|piece|post|(?:press\s+)?release|interview|column)\s+(?:(?:was|has\s+been)\s+)?"
)
# 'The report was published on 4 May' tells of another text, 'The report was first published …' of this one.
_THIS_TEXT = rf"(?:this\s+{_TEXT}(?:(?:first|originally)\s+)?|(?:the\s+{_TEXT})?(?:first|originally)\s+)"
_IN_PRINT = (
    r"(?:published|posted|issued|released|distributed|printed|appear(?:ed|s)|written"
    r"|(?:press|news|media)\s+release)"
)
# 'This article was first published in The Example on 4 May 2026.', 'Press release 118/2026 of 4 May 2026',
# 'This article appeared in the May 4, 2026 issue of The Example.'
_COLOPHONS = tuple(
    re.compile(rf"{opening}(?:{WEEKDAY},?\s+)?{date}{closing}[.)]*", re.IGNORECASE)
    for date in WRITTEN_DATES
    for opening, closing in (
        (
            rf"{_THIS_TEXT}?{_IN_PRINT}\b[^.;]{{0,80}}?(?:\s(?:on|of|dated)\s|,\s)",
            rf"(?:,\s+(?:on\s+)?(?:section|page)s?\b[^.]{{0,60}}|,?\s+{_TIME})?",
        ),
        (rf"{_THIS_TEXT}{_IN_PRINT}\s+(?:on\s+)?", rf"(?:,?\s+{_TIME}|\s+in\s+[^.;]{{2,60}})?"),
        (
            rf"(?:{_THIS_TEXT}?{_IN_PRINT}\s+in|from)\s+(?:the|our)\s+",
            r",?\s+(?:print\s+)?(?:issue|edition|number)\b[^.;]{0,80}",
        ),
    )
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
    r"\s*[|•·●▪;]\s*|(?<!updated)(?<!published)(?<!posted)(?<!modified)\s+[–—/-]\s+"
    r"|,\s*(?=(?:updated|published|posted)\s*:)|(?<=[A-Z]{3})(?=(?-i:Last modified|Last updated|First published)\b)"
    r"|(?<!last)(?<!first)\s+(?=(?:last\s+)?updated?\b|(?:first\s+)?(?:published|posted)\s*(?::|at\b))|(?<=\))\s+(?=\d)",
    re.IGNORECASE,
)
# Whoever or wherever stands beside a date, not a month or weekday: 'Ana Ruiz', 'By Ana Ruiz', 'Putre', 'Lima/Tacna'.
_SHORT_NAME = re.compile(
    r"(?:(?:[Bb]y|BY|(?:Text|Words|Author|Reporter|Story):)\s+)?"
    r"[A-Z][\w’'.-]*(?:(?:\s+(?:(?:of|for|and|the)\s+)*|\s?/\s?)[A-Z][\w’'.-]*){0,4}"
    r"(?:\s+(?:staff|bureau|desk|team|correspondent|reporter|writer|editor))?"
)
_WRAPPED = re.compile(r"^[(\[]([^()\[\]]+)[)\]]$")
_GAP = re.compile(r"(?P<comma>,)?\s+(?=[\dA-Z(]|(?:issue|edition|published|posted)\b)")
_HOUR = re.compile(r"\d[:.]\d\d(?!\d)")
# What a page sets before a date without a comma: 'By Ana Ruiz', 'Ana Ruiz in Oslo', '3 min read', 'All News'.
_OPENING = re.compile(
    r"(?:[Bb]y|BY)\s+[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){1,3}"
    r"|[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){1,2}\s+in\s+[A-Z][\w’'.-]*"
    r"|(?:[A-Z]\w+\s){0,3}(?:(?:Press\s+)?[Rr]elease|Communiqu[eé]|Bulletin|Vol(?:ume)?|Issue|No)\b[\w.:\s/-]{1,40}"
    r"|(?:[A-Z][a-z]+[’']s\s+|[Pp]rint\s+)?[Ee]dition(?:\s+of)?|\d+\s+min(?:ute)?s?\s+read|All\s+News|NEWS"
)
_RUBRIC = re.compile(r"News|NEWS|(?:Press|News|Media)\s+[Rr]elease|Statement")


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
    year = full_year(parts["year"])
    if parts.get("first"):
        return _slashed_day(day_readings(match), parts.get("weekday") or "")
    day = int(parts["day"])
    if parts["month"].isdigit():
        # '02.13.2026' can only be American.
        month = int(parts["month"])
        return iso_day(year, month, day) or ("" if parts.get("sep") else iso_day(year, day, month))
    return iso_day(year, month_number(parts["month"]), day)


def _wire_day(match: re.Match[str], text: str) -> str:
    """The ISO day of a stamp; American wires begin with the month, 'AP-NY-03-04-88 1622EST'."""
    if match.groupdict().get("first") and (match["wire"] or _AMERICAN_ZONE.search(text)):
        return iso_day(full_year(match["year"]), int(match["first"]), int(match["second"]))
    return matched_day(match)


def full_year(figures: str) -> int:
    """Of two figures the year as POSIX reads '%y': 69 to 99 are of the 20th century."""
    year = int(figures)
    return year if len(figures) == 4 else year + (1900 if year >= 69 else 2000)


def _slashed_day(days: set[str], weekday: str) -> str:
    """'31/12/2026' and '12/31/2026' are plain; '03/04/2026' is March in one country and April in another.

    The day of the week that stands before it decides where only one of the two falls on it.
    """
    if len(days) > 1 and weekday:
        days = {
            day for day in days if f"{datetime.date.fromisoformat(day):%a}".lower() == weekday.lower()[:3]
        }
    return next(iter(days)) if len(days) == 1 else ""


def day_readings(match: re.Match[str]) -> set[str]:
    """The ISO days that a match of one of the forms above can be: two of figures that allow both orders."""
    parts = match.groupdict()
    if not parts.get("first"):
        return {matched_day(match)} - {""}
    year, first, second = full_year(parts["year"]), int(parts["first"]), int(parts["second"])
    return {iso_day(year, second, first), iso_day(year, first, second)} - {""}


def read_datestamp(text: str) -> Datestamp | None:
    """The stamp that the whole of `text` is, or None where it is anything else or lacks the year."""
    bare = _without_brackets(text)
    if len(bare) > 160 or not any(c.isdigit() for c in bare):
        return None
    for pattern in _stamps():
        if match := pattern.fullmatch(bare):
            return Datestamp(_wire_day(match, bare), _label(match), (match["by"] or "").strip())
    number = _STORY_NUMBER.fullmatch(bare)
    return Datestamp(matched_day(number), "", "") if number else None


def _without_brackets(text: str) -> str:
    """A line without what encloses it."""
    bare = text.strip(" \t\r\n[],-–—<=")
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
    bare = _WRAPPED.sub(r"\1", line.strip())
    return [half for part in _SEPARATOR.split(bare) if part for half in _halves(part)]


def _halves(part: str) -> list[str]:
    """'Ana Ruiz, 20 May 2026' as name and date, '20 May 2026, Lima' as date and name; anything else whole."""
    if not any(c.isdigit() for c in part) or read_datestamp(part):
        return [part]
    for gap in _GAP.finditer(part):
        before, behind = part[: gap.start()], part[gap.end() :]
        is_named = (gap["comma"] or _HOUR.search(behind)) and is_name(before)
        if is_named or _OPENING.fullmatch(before):
            if read_datestamp(behind):
                return [before, behind]
            if gap["comma"] and len(around := _halves(behind)) > 1:
                return [before, *around]
        if ((gap["comma"] and is_name(behind)) or _RUBRIC.fullmatch(behind)) and read_datestamp(before):
            return [before, behind]
    return [part]


def is_name(text: str) -> bool:
    """Whether the text is a name, or several after commas: 'Ana Ruiz, Defence Editor'."""
    return all(_SHORT_NAME.fullmatch(p) or _OPENING.fullmatch(p) for p in re.split(r",\s+", text))
