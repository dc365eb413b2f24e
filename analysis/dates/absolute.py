"""Readers of dates that name their year, and of days and months that leave it out."""

from __future__ import annotations

import datetime

from analysis.dates.expressions import Expression, day_number
from analysis.dates.missing_years import distance, missing_year
from analysis.dates.partial import partial, shift
from analysis.dates.phases import with_days_of_part
from analysis.dates.setting import UNREADABLE, Reading, Setting, reading
from analysis.dates.vocabulary import ORDINALS, weekday_number
from analysis.months import month_number

# So near, a date is this one and not the one a year off, unless its own verb says so.
_THESE_WEEKS = 21
# Further ahead no day of two figures is: '7 Dec 41', said in 2026, was in 1941.
_YEARS_AHEAD = 9


def read_iso(expression: Expression, setting: Setting) -> Reading:
    """'2026-06-16'."""
    parts = expression.parts
    return reading(partial(int(parts["year"]), int(parts["month"]), int(parts["day"])))


def read_numeric(expression: Expression, setting: Setting) -> Reading:
    """'16.6.2026', '06/16/2026': plain where a figure is above 12, else as the article orders dates, a guess."""
    parts = expression.parts
    first, second = int(parts["first"]), int(parts["second"])
    year = (
        year_of_two_figures(int(parts["year"]), setting.published)
        if len(parts["year"]) == 2
        else int(parts["year"])
    )
    if year is None:
        return UNREADABLE
    rule = "numeric"
    if first > 12 or second > 12 or first == second:
        day_first = first > 12 or first == second
    elif parts["sep"] == ".":
        # Figures with full stops are written day first wherever they are used.
        day_first, rule = True, "guess_day_first"
    elif setting.day_first is None:
        return UNREADABLE
    else:
        day_first, rule = setting.day_first, "guess_day_first" if setting.day_first else "guess_month_first"
    day, month = (first, second) if day_first else (second, first)
    return reading(partial(year, month, day), rule=rule)


def read_figures(expression: Expression, setting: Setting) -> Reading:
    """'on 30/06': a day and a month, one of them above 12."""
    month, day = int(expression.parts["month"]), int(expression.parts["day"])
    year, basis, rule = missing_year(month, day, -1, setting)
    return reading(partial(year, month, day), basis=basis, rule=rule) if year else UNREADABLE


def year_of_two_figures(short: int, published: datetime.date | None) -> int | None:
    """The year nearest to publication that ends in two figures."""
    if published is None:
        return None
    century = published.year // 100 * 100
    years = (century - 100 + short, century + short, century + 100 + short)
    return min(years, key=lambda year: abs(year - published.year))


def year_near(short: int, setting: Setting) -> int | None:
    """The year that ends in two figures and is nearest to publication; in an undated text, to the year last told."""
    told = setting.anchor("year")
    day = setting.published if setting.published or told is None else told.first
    year = year_of_two_figures(short, day)
    is_late = year and setting.published and year > setting.published.year + _YEARS_AHEAD
    return year - 100 if year and is_late else year


def _year(expression: Expression, setting: Setting) -> int | None:
    """The year that an expression names, or None; a shared year is the one before where the months say so."""
    written = expression.parts.get("year")
    if not written:
        if told := expression.parts.get("told"):
            return year_beside(told, setting)
        return _year_of_publication(expression.parts.get("which", ""), setting)
    year = int(written) if len(written) == 4 else year_near(int(written[-2:]), setting)
    later_month = month_number(expression.parts.get("year_of", ""))
    if year and later_month and month_number(expression.parts["month"]) > later_month:
        year -= 1
    return year


def year_beside(which: str, setting: Setting) -> int | None:
    """'May the following year': the year before or after that of the date last told."""
    anchor = setting.anchor("year")
    return anchor.year + (1 if which.lower() in ("following", "next") else -1) if anchor else None


def _year_of_publication(which: str, setting: Setting) -> int | None:
    """'May last year', 'May that year'."""
    if which.lower() in ("that", "the same"):
        told = setting.anchor("year")
        return told.year if told else None
    step = {"last": -1, "this": 0, "next": 1}.get(which.lower())
    return None if step is None or setting.published is None else setting.published.year + step


def read_day(expression: Expression, setting: Setting) -> Reading:
    """'4 December 2025', 'Thursday, December 4', '28-29 October', 'the first of May'."""
    parts = expression.parts
    month = month_number(parts["month"])
    day = day_number(parts["day"])
    days = (day, day_number(parts["day2"])) if "day2" in parts else (day,)
    is_counted = "which" in parts or "told" in parts
    year, basis, rule = _year(expression, setting), "relative" if is_counted else "explicit", ""
    if "year" not in parts and not is_counted:
        weekday = weekday_number(parts.get("weekday", ""))
        # 'is in port from 18 to 21 May', read on the 20th, is this May.
        judged = days[-1] if len(days) > 1 and setting.direction() == "future" else day
        year, basis, rule = missing_year(month, judged, weekday, setting)
    if year is None:
        return UNREADABLE
    first = partial(year, month, days[0])
    last = partial(year, month, days[-1]) if len(days) > 1 else None
    return reading(first, last, basis, rule) if len(days) == 1 or last else UNREADABLE


def read_month(expression: Expression, setting: Setting) -> Reading:
    """'December 2024', 'late April', 'in January', 'the last week of June' with its days."""
    return with_days_of_part(_read_month(expression, setting), expression.parts.get("part", ""))


def _read_month(expression: Expression, setting: Setting) -> Reading:
    month = month_number(expression.parts["month"])
    year = _year(expression, setting)
    is_counted = "which" in expression.parts or "told" in expression.parts
    if year is not None:
        return reading(partial(year, month), basis="relative" if is_counted else "explicit")
    if "year" in expression.parts or "told" in expression.parts:
        return UNREADABLE
    year, basis, rule = missing_year(month, 0, -1, setting)
    return reading(partial(year, month), basis=basis, rule=rule) if year else UNREADABLE


def read_weekday_day(expression: Expression, setting: Setting) -> Reading:
    """'Friday the 13th', 'Friday (13)': the nearest month whose 13th is a Friday, on the sentence's side.

    In brackets it is of these weeks, whatever the sentence says.
    """
    published, is_close = setting.published, expression.text.endswith(")") or "line" in expression.parts
    direction = "" if is_close else setting.direction()
    if published is None or (direction == "" and not is_close):
        return UNREADABLE
    weekday, day = weekday_number(expression.parts["weekday"]), day_number(expression.parts["day"])
    months = [shift(published.replace(day=1), "month", step) for step in range(-12, 13)]
    days = [found for month in months if month and (found := partial(month.year, month.month, day))]
    fitting = [found for found in days if found.first.weekday() == weekday]
    if direction == "past":
        fitting = [found for found in fitting if found.first <= published]
    elif direction == "future":
        fitting = [found for found in fitting if found.first >= published]
    nearest = min(fitting, key=lambda found: distance(found, published), default=None)
    if is_close and nearest and distance(nearest, published) > _THESE_WEEKS:
        return UNREADABLE
    return reading(nearest, basis="relative")


def read_nth_weekday(expression: Expression, setting: Setting) -> Reading:
    """'the first Monday of July 2026': the day."""
    month_reading = read_month(expression, setting)
    if not month_reading.value:
        return UNREADABLE
    year, month = (int(piece) for piece in month_reading.value.split("-"))
    weekday = weekday_number(expression.parts["weekday"])
    days = [d for d in range(1, 32) if (p := partial(year, month, d)) and p.first.weekday() == weekday]
    nth = ORDINALS.get(expression.parts["nth"].lower(), 0)
    if nth > len(days):
        return UNREADABLE
    return reading(partial(year, month, days[nth - 1]), basis=month_reading.basis)
