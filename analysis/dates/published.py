"""The article's own date where it does not name its year, and the latest day that it reports as past."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from analysis.dates.direction import direction, tells_when
from analysis.dates.expressions import Expression, find_expressions
from analysis.dates.partial import Partial, parse, partial
from analysis.dates.readers import READERS
from analysis.dates.records import DateMention
from analysis.dates.setting import UNSET
from analysis.dates.surroundings import Passage
from analysis.dates.vocabulary import weekday_number
from analysis.datestamps import full_year
from analysis.months import month_number

if TYPE_CHECKING:
    from analysis.articles import Article

_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[^\n\d]{0,40}(?P<year>(?:19|20)\d\d)(?!\d|\s?[-–])", re.IGNORECASE
)
_UPDATED = re.compile(r"\b(?:updated|modified)\b[^\n]{0,40}?\b(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)
_STAMP = re.compile(
    r"(?:\b(?:published|posted|issued|released|updated|date|created)\b[^\n\d]{0,20}|^[ \t]*)"
    r"(?P<first>\d{1,2})(?P<sep>[/.-])(?P<second>\d{1,2})(?P=sep)(?P<year>(?:19|20)\d\d|\d\d)(?!\d)"
    r"(?=(?:[ \t,][^\n]{0,40})?$)",
    re.IGNORECASE | re.MULTILINE,
)
_HEAD = 600
_EXPLICIT = {
    "day_month_year", "month_day_year", "iso", "day_range", "month_day_range", "month_year", "year", "quarter",
}  # fmt: skip
_EARLY = re.compile(r"\b(?:early|beginning|start|first|opening)\b", re.IGNORECASE)
_LATE = re.compile(r"\b(?:late|end|second|third|fourth|latter|last|closing)\b", re.IGNORECASE)
_HALF_A_YEAR = datetime.timedelta(days=183)
# A full date of the lead is news of its days where it lies so close to the dateline's: days before, days after.
_FRESH, _UPCOMING = datetime.timedelta(days=7), datetime.timedelta(days=14)
_LOOKS_BACK = re.compile(r"\b(?:anniversar\w+|years ago)\b", re.IGNORECASE)
# How soon after the latest dated event an article is taken to appear when only a weekday confirms its year.
_SOON = datetime.timedelta(days=400)
# How long before the first thing announced an article appears: a day falls on its weekday again after five years.
_YEARS_AHEAD = 3
# Where only years past are told, several of them, the article is taken to appear so soon after the last.
_SEVERAL, _YEARS_BEHIND = 2, 2
_LEAD_BLOCKS = 2
_HEAD_BLOCKS = 4
# Before the weekday of a lead: 'agreed this Tuesday', 'agreed late Tuesday'.
_OF_TODAY = ("", "this", "early", "late")
_BODY = ("paragraph", "item")


def infer_published(article: Article, passages: Sequence[Passage]) -> tuple[str, str]:
    """The ISO day of a bare dateline ('New Delhi, Dec 4') and 'dateline+text', or two empty strings.

    The year is taken where one only is left by the dates that the text reports as past and as ahead, together
    with the dateline's weekday in the lead, or a copyright or 'updated' line. With a weekday, what is ahead is taken
    to be so by three years at most. A stamp in figures of the same day tells the year by itself.
    """
    dateline = dateline_day(article) or _day_of_head(article, passages)
    if dateline is None:
        stated = _figures(article, passages)
        return (stated, "metadata") if stated else ("", "")
    earliest, latest = _bounds(passages)
    month, day, weekday = dateline
    if stamp := _stamp_of(article, month, day):
        return stamp, "dateline+text"
    weekdays = {weekday} if weekday >= 0 else _lead_weekdays(passages)
    stamped = {int(m["year"]) for p in (_COPYRIGHT, _UPDATED) for m in p.finditer(article.text)}
    years = _possible_years(month, day, earliest, latest, stamped, by_weekday=bool(weekdays))
    if weekdays:
        told_year = [
            y for y in years if stamped and weekday < 0 and not _fits_next_to(y, month, day, weekdays)
        ]
        years = [y for y in years if _weekday(y, month, day) in weekdays] or told_year
        if earliest and not stamped:
            soon = [year for year in years if datetime.date(year, month, day) - earliest <= _SOON]
            years = soon or _before_what_is_ahead(years, latest) or _soon_after_years(years, passages)
    elif latest is None and not stamped:
        years = [year for year in years if year in _years_of_news(passages, month, day)]
    if len(years) != 1:
        return "", ""
    return datetime.date(years[0], month, day).isoformat(), "dateline+text"


def _stamp_of(article: Article, month: int, day: int) -> str:
    """The ISO day of the stamps in figures that have a bare dateline's day: '8 Sep', '08/09/2026'; else empty."""
    days = set()
    for stamp in _STAMP.finditer(article.text):
        first, second = int(stamp["first"]), int(stamp["second"])
        if (month, day) in ((first, second), (second, first)):
            days.add(partial(full_year(stamp["year"]), month, day))
    told = days.pop() if len(days) == 1 else None
    return told.first.isoformat() if told else ""


def _before_what_is_ahead(years: list[int], ahead: datetime.date | None) -> list[int]:
    """Of several years those shortly before what the text announces; none where it announces nothing."""
    if ahead is None or len(years) < 2:
        return years if ahead else []
    return [year for year in years if ahead.year - year <= _YEARS_AHEAD]


def _soon_after_years(years: list[int], passages: Sequence[Passage]) -> list[int]:
    """Of several years the one that comes shortly after the latest of several that the text names."""
    named = {date.year for _, _, first, last in _explicit(passages) for date in (first, last) if date}
    past = [year for year in named if year <= max(years, default=0)]
    if len(years) != 1 or len(past) < _SEVERAL:
        return []
    return years if years[0] - max(past) <= _YEARS_BEHIND else []


def _years_of_news(passages: Sequence[Passage], month: int, day: int) -> set[int]:
    """The years that full dates of the lead put within days of a bare dateline: 'was signed on 17 November 2026'."""
    lead = [passage for passage in passages if passage.kind == "paragraph"][:_LEAD_BLOCKS]
    if any(_LOOKS_BACK.search(passage.text) for passage in lead):
        return set()
    years = set()
    for passage, expression, first, _ in _explicit(lead):
        told = partial(first.year, month, day)
        if told and first.day and tells_when(passage.doc, expression.start, expression.end):
            towards = direction(passage.doc, expression.start, expression.end)
            gap = told.first - first.first
            if (towards == "past" and datetime.timedelta() <= gap <= _FRESH) or (
                towards == "future" and datetime.timedelta() <= -gap <= _UPCOMING
            ):
                years.add(first.year)
    return years


def _weekday(year: int, month: int, day: int) -> int:
    """The weekday of a day, -1 where the year has no such day."""
    date = partial(year, month, day)
    return date.first.weekday() if date else -1


def _fits_next_to(year: int, month: int, day: int, weekdays: set[int]) -> bool:
    """Whether the day falls on one of the lead's weekdays in the year before or after.

    If not, the lead tells of an earlier day of the week; if so, the page may bear another year than the article.
    """
    return any(_weekday(year + step, month, day) in weekdays for step in (-1, 1))


def _figures(article: Article, passages: Sequence[Passage]) -> str:
    """The ISO day of a stamp in figures, 'Issued on: 01/12/2025', that the text leaves one reading of; else empty.

    Of the two days the lead's weekday must be the day itself or the one before, and the text must report nothing
    later as past and announce nothing earlier.
    """
    stamp = _STAMP.search(article.text[:_HEAD])
    if stamp is None:
        return ""
    first, second, year = int(stamp["first"]), int(stamp["second"]), full_year(stamp["year"])
    days = [d.first for d in (partial(year, second, first), partial(year, first, second)) if d is not None]
    earliest, latest = _bounds(passages)
    days = [d for d in days if (not earliest or d >= earliest) and (not latest or d <= latest)]
    weekdays = _lead_weekdays(passages)
    if weekdays:
        days = [d for d in days if {d.weekday(), (d.weekday() - 1) % 7} & weekdays]
    elif not (earliest or latest):
        return ""
    return days[0].isoformat() if len(set(days)) == 1 else ""


def dateline_day(article: Article) -> tuple[int, int, int] | None:
    """Month, day and weekday (-1 if none) of a dateline that leaves out the year."""
    expression = dateline_expression(article)
    return _bare_day(expression) if expression else None


def _day_of_head(article: Article, passages: Sequence[Passage]) -> tuple[int, int, int] | None:
    """The same of a line of its own above the report, 'Tuesday, Oct 14', where no dateline has a day."""
    if dateline_expression(article) is not None:
        return None
    for passage in passages[:_HEAD_BLOCKS]:
        for expression in passage.expressions:
            lines = passage.text[: expression.start].splitlines()
            is_line = not (lines and lines[-1].strip()) or passage.text[: expression.start].endswith("\n")
            if is_line and not passage.text[expression.end :].strip(" .") and "weekday" in expression.parts:
                return _bare_day(expression)
    return None


def _bare_day(expression: Expression) -> tuple[int, int, int] | None:
    if expression.rule not in ("month_day", "day_month"):
        return None
    day = int("".join(c for c in expression.parts["day"] if c.isdigit()))
    month = month_number(expression.parts["month"])
    # 2024 is a leap year: a dateline of 29 February is a day.
    if partial(2024, month, day) is None:
        return None
    return month, day, weekday_number(expression.parts.get("weekday", ""))


def dateline_expression(article: Article) -> Expression | None:
    """The date in an article's dateline, its offsets those of the article."""
    if article.dateline is None:
        return None
    start, end = article.dateline
    for found in find_expressions(article.text[start:end], lambda expression: True):
        if "month" in found.parts or found.rule in ("iso", "numeric"):
            return Expression(start + found.start, start + found.end, found.text, found.rule, found.parts)
    return None


def _possible_years(
    month: int,
    day: int,
    earliest: datetime.date | None,
    latest: datetime.date | None,
    stamped: set[int],
    *,
    by_weekday: bool,
) -> list[int]:
    if earliest is not None:
        first = earliest.year
    elif stamped:
        first = min(stamped)
    elif latest is not None and by_weekday:
        first = latest.year - _YEARS_AHEAD
    else:
        return []
    last = latest.year if latest else first + 4
    years = [year for year in range(first, min(last, first + 40) + 1) if not stamped or year in stamped]
    dates = [date.first for year in years if (date := partial(year, month, day))]
    return [d.year for d in dates if (not earliest or d >= earliest) and (not latest or d <= latest)]


def _bounds(passages: Sequence[Passage]) -> tuple[datetime.date | None, datetime.date | None]:
    """The latest day reported as past and the earliest one announced; None where there is none."""
    past: list[datetime.date] = []
    ahead: list[datetime.date] = []
    for passage, expression, first, last in _explicit(passages):
        if not tells_when(passage.doc, expression.start, expression.end):
            continue
        towards = direction(passage.doc, expression.start, expression.end)
        if towards == "past":
            past.append(_start_of(expression, first))
        elif towards == "future":
            ahead.append(_end_of(expression, last or first))
    latest = max(past, default=None)
    # What was ahead before a day that is past by now bounds nothing: 'they agreed that it would open in 2015'.
    return latest, min((day for day in ahead if latest is None or day >= latest), default=None)


def _start_of(expression: Expression, date: Partial) -> datetime.date:
    """The first day that a date past may be: of 'late 2025' one of its second half."""
    is_late = not date.month and _LATE.search(expression.text)
    return date.first + _HALF_A_YEAR if is_late else date.first


def _end_of(expression: Expression, date: Partial) -> datetime.date:
    """The last day that a date ahead may be: of 'early 2027' one of its first half."""
    is_early = not date.month and _EARLY.search(expression.text)
    return date.first + _HALF_A_YEAR if is_early else date.last


def _explicit(passages: Sequence[Passage]) -> Iterator[tuple[Passage, Expression, Partial, Partial | None]]:
    for passage in passages:
        for expression in passage.expressions:
            if passage.kind in _BODY and expression.rule in _EXPLICIT and "year" in expression.parts:
                found = READERS[expression.rule](expression, UNSET)
                if found and (first := parse(found.value)):
                    yield passage, expression, first, parse(found.until)


def _lead_weekdays(passages: Sequence[Passage]) -> set[int]:
    """The weekdays on which the lead says that things happened."""
    lead = [passage for passage in passages if passage.kind == "paragraph"][:_LEAD_BLOCKS]
    for passage in lead:
        days = {
            weekday_number(expression.parts["weekday"])
            for expression in passage.expressions
            if expression.rule == "weekday"
            and expression.parts.get("lead", "").lower().strip() in _OF_TODAY
            and direction(passage.doc, expression.start, expression.end) == "past"
        }
        if days:
            return days
    return set()


def latest_past_day(passages: Sequence[Passage], mentions: Sequence[DateMention]) -> str:
    """The latest full date with its own year that the text reports as past, ISO; empty if there is none."""
    explicit = {m.start: m for m in mentions if m.basis == "explicit" and len(m.value) == 10}
    days = []
    for passage in passages:
        for expression in passage.expressions:
            mention = explicit.get(passage.start + expression.start)
            if mention is None or passage.kind not in _BODY:
                continue
            place = passage.doc, expression.start, expression.end
            if tells_when(*place) and direction(*place) == "past":
                days.append(mention.until or mention.value)
    return max(days, default="")
