"""The day that figures leave open, or a dateline without its year, where other words of the article decide.

'10/06/2021' is 10 June where the report says 'Thursday, June 10', and 'LIMA, Nov. 4' is of the year of the one full
date above or below the report that has the same day and month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.datelines import Dateline
from analysis.datestamps import (
    DAY,
    DOTTED_DATE,
    MONTH,
    SHORT_DATE,
    SLASHED_DATE,
    day_readings,
    read_datestamp,
    split_line,
)
from analysis.furniture import furniture_kind
from analysis.layout import Unit
from analysis.loose_stamps import dates_of_line, foot_of, head_of
from analysis.months import month_number

_NAMED_DAYS = tuple(
    re.compile(rf"(?<![\w.]){form}(?!\w)", re.IGNORECASE)
    for form in (rf"{MONTH}\s{DAY}(?!\d|\s?[:%])", rf"{DAY}(?:\s+of)?\s{MONTH}")
)
_FIGURES = tuple(
    re.compile(rf"(?<![\w/.-]){form}(?![\w/-])", re.IGNORECASE)
    for form in (SLASHED_DATE, DOTTED_DATE, SHORT_DATE)
)


def agreeing_day(text: str, units: Sequence[Unit], dateline: Dateline | None) -> str:
    """The ISO day that a line above or below the report shares with the dateline, or else with a day named in words.

    Empty where none does, or several do.
    """
    lines = [
        line
        for line in (*head_of(text, units), *foot_of(text, units))
        if furniture_kind(line) not in ("caption", "promotion")
    ]
    if dateline:
        days = {day for line in lines for match in _full_dates(line) for day in day_readings(match)}
        named = set(_named_days(text[dateline.start : dateline.end]))
    else:
        days = {day for line in lines for match in _open_figures(line) for day in day_readings(match)}
        named = set(_named_days(text))
    agreed = {day for day in days if (int(day[5:7]), int(day[8:])) in named}
    return next(iter(agreed)) if len(agreed) == 1 else ""


def confirmed_day(day: str, text: str) -> str:
    """A published day, or that with month and day changed round where figures with dots are all that gives it and
    the text names only the other day in words: '08.03.2021' above 'on Aug. 3'."""
    year, month, of_month = day.split("-")
    if f"{of_month}.{month}.{year}" not in text or int(of_month) > 12 or month == of_month:
        return day
    named = set(_named_days(text))
    other = (int(of_month), int(month))
    return (
        f"{year}-{of_month}-{month}" if other in named and (int(month), int(of_month)) not in named else day
    )


def _full_dates(line: str) -> Iterator[re.Match[str]]:
    yield from dates_of_line(line)
    yield from _figures(line)


def _open_figures(line: str) -> Iterator[re.Match[str]]:
    """The figures of a line that is a stamp, where they can be two days."""
    if any((stamp := read_datestamp(part)) and not stamp.date for part in split_line(line)):
        yield from (match for match in _figures(line) if len(day_readings(match)) > 1)


def _figures(line: str) -> Iterator[re.Match[str]]:
    return (match for pattern in _FIGURES for match in pattern.finditer(line))


def _named_days(text: str) -> Iterator[tuple[int, int]]:
    """Month and day of each day that a text names in words."""
    for pattern in _NAMED_DAYS:
        for match in pattern.finditer(text):
            yield month_number(match["month"]), int(match["day"])
