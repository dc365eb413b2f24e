"""Readers of dates that name their year, and of days and months that leave it out."""

from __future__ import annotations

import datetime

from analysis.dates.direction import Direction
from analysis.dates.expressions import Expression, day_number
from analysis.dates.partial import Partial, partial, shift
from analysis.dates.setting import UNREADABLE, Reading, Setting, reading
from analysis.dates.vocabulary import ORDINALS, weekday_number
from analysis.months import month_number

# A date whose direction is open is read as the nearest only if it is nearer than this: half a year is a toss-up.
_NEAR_DAYS = 140
# A day that names something ('the 7 October attacks') keeps that name for years: only a fresh one tells its year.
_FRESH_DAYS = 110
# So near, a date is this one and not the one a year off, unless its own verb says so.
_THESE_WEEKS = 21
_CLOSE_DAYS = 75
_VERY_CLOSE_DAYS = 31
# So soon after a full date, a story that goes on without a year is still of that one.
_EPISODE_DAYS = 92


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
    year, basis, rule = _missing_year(month, day, -1, setting)
    return reading(partial(year, month, day), basis=basis, rule=rule) if year else UNREADABLE


def year_of_two_figures(short: int, published: datetime.date | None) -> int | None:
    """The year nearest to publication that ends in two figures."""
    if published is None:
        return None
    century = published.year // 100 * 100
    years = (century - 100 + short, century + short, century + 100 + short)
    return min(years, key=lambda year: abs(year - published.year))


def _year(expression: Expression, setting: Setting) -> int | None:
    """The year that an expression names, or None; a shared year is the one before where the months say so."""
    written = expression.parts.get("year")
    if not written:
        if told := expression.parts.get("told"):
            return year_beside(told, setting)
        return _year_of_publication(expression.parts.get("which", ""), setting)
    year = int(written) if written.isdigit() else year_of_two_figures(int(written[1:]), setting.published)
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
    day = ORDINALS.get(parts["day"].lower()) or day_number(parts["day"])
    days = (day, day_number(parts["day2"])) if "day2" in parts else (day,)
    is_counted = "which" in parts or "told" in parts
    year, basis, rule = _year(expression, setting), "relative" if is_counted else "explicit", ""
    if "year" not in parts and not is_counted:
        weekday = weekday_number(parts.get("weekday", ""))
        # 'is in port from 18 to 21 May', read on the 20th, is this May.
        judged = days[-1] if len(days) > 1 and setting.direction() == "future" else day
        year, basis, rule = _missing_year(month, judged, weekday, setting)
    if year is None:
        return UNREADABLE
    first = partial(year, month, days[0])
    last = partial(year, month, days[-1]) if len(days) > 1 else None
    return reading(first, last, basis, rule) if len(days) == 1 or last else UNREADABLE


def _missing_year(month: int, day: int, weekday: int, setting: Setting) -> tuple[int | None, str, str]:
    """The year of a day or month (`day` 0) without one, its basis, and the rule where that is not the form's."""
    year = setting.running(month, day, weekday)
    if year is not None and not setting.is_told_twice(month, day):
        return year, "inferred", "running_year"
    if setting.published is None:
        return setting.restated(month, day), "inferred", "restated_day"
    return _year_here(month, day, weekday, setting, setting.published)


def _year_here(
    month: int, day: int, weekday: int, setting: Setting, published: datetime.date
) -> tuple[int | None, str, str]:
    """The nearest year on the right side, or the one of the story told just before.

    None where that story would put the date elsewhere, but too far on to be sure.
    """
    year = _nearest_here(month, day, weekday, setting, published)
    if weekday >= 0 or setting.direction() == "future":
        return year, "relative", ""
    if year and (told := setting.narrated()):
        continued = _year_from(told, month, day)
        if year == continued:
            return year, "relative", ""
        if _is_soon(told, continued, month, day):
            return continued, "inferred", "running_year"
        # 'born on July 4, 1931, and died on Oct. 30', told days later
        is_fresh = day > 0 and _is_within(year, month, day, _VERY_CLOSE_DAYS, published)
        return (year, "relative", "") if is_fresh else (None, "", "")
    if told := setting.time_in_passing():
        continued = _year_from(told, month, day)
        if _is_soon(told, continued, month, day):
            return continued, "inferred", "running_year"
    return year, "relative", ""


def _year_from(told: Partial, month: int, day: int) -> int:
    """The year of the first such day or month behind a date."""
    return told.year if partial(told.year, month, day or 1) and (month, day) > told[1:] else told.year + 1


def _is_soon(told: Partial, year: int, month: int, day: int) -> bool:
    return told.month > 0 and _is_within(year, month, day, _EPISODE_DAYS, told.last)


def _nearest_here(
    month: int, day: int, weekday: int, setting: Setting, published: datetime.date
) -> int | None:
    direction = setting.direction()
    if day and weekday < 0 and not setting.tells_when():
        return _year_of_name(month, day, direction, published)
    year = nearest_year(month, day, weekday, direction, published)
    if weekday < 0 and not setting.is_sure():
        year = _year_close_by(month, day, _CLOSE_DAYS, published) or year
    elif weekday < 0 and day and not setting.is_direct():
        year = _year_close_by(month, day, _VERY_CLOSE_DAYS, published) or year
    return year


def _year_of_name(month: int, day: int, direction: Direction, published: datetime.date) -> int | None:
    """The year of a day that only describes a noun: 'a June 14 hearing', 'the 7 October attacks'."""
    year = nearest_year(month, day, -1, direction, published)
    nearest = nearest_year(month, day, -1, "near", published)
    return next((y for y in (year, nearest) if y and _is_within(y, month, day, _FRESH_DAYS, published)), None)


def _year_close_by(month: int, day: int, days: int, published: datetime.date) -> int | None:
    """The year that puts the date within some days, on either side; a year off, its year would be named."""
    year = nearest_year(month, day, -1, "near", published)
    return year if year and _is_within(year, month, day, days, published) else None


def _is_within(year: int, month: int, day: int, days: int, published: datetime.date) -> bool:
    return _distance(Partial(year, month, day), published) <= days


def nearest_year(
    month: int, day: int, weekday: int, direction: Direction, published: datetime.date
) -> int | None:
    """The year that puts a day or month (`day` 0) on the right side of publication; None where it stays open.

    A weekday (-1 for none) decides by itself where it fits one of the three years around.
    """
    around = [partial(published.year + shift, month, day) for shift in (-1, 0, 1)]
    dates = [date for date in around if date is not None]
    if weekday >= 0:
        fitting = [date for date in dates if date.first.weekday() == weekday]
        return fitting[0].year if len(fitting) == 1 else None
    if direction == "past":
        return _latest(dates, published)
    if direction == "future":
        return min((date.year for date in dates if date.last >= published), default=None)
    return _nearest(dates, published)


def _latest(dates: list[Partial], published: datetime.date) -> int | None:
    past = [date for date in dates if date.first <= published]
    if not past:
        return None
    latest = past[-1]
    # 'in December', said of the past in the first days of a December, is open: this one or the last?
    if not latest.day and latest.month == published.month and published.day < 10:
        return None
    return latest.year


def _nearest(dates: list[Partial], published: datetime.date) -> int | None:
    distances = sorted((_distance(date, published), date.year) for date in dates)
    return distances[0][1] if distances and distances[0][0] <= _NEAR_DAYS else None


def _distance(date: Partial, published: datetime.date) -> int:
    if date.first <= published <= date.last:
        return 0
    return min(abs((date.first - published).days), abs((date.last - published).days))


def read_month(expression: Expression, setting: Setting) -> Reading:
    """'December 2024', 'late April', 'in January'."""
    month = month_number(expression.parts["month"])
    year = _year(expression, setting)
    is_counted = "which" in expression.parts or "told" in expression.parts
    if year is not None:
        return reading(partial(year, month), basis="relative" if is_counted else "explicit")
    if "year" in expression.parts or "told" in expression.parts:
        return UNREADABLE
    year, basis, rule = _missing_year(month, 0, -1, setting)
    return reading(partial(year, month), basis=basis, rule=rule) if year else UNREADABLE


def read_weekday_day(expression: Expression, setting: Setting) -> Reading:
    """'Friday the 13th', 'Friday (13)': the nearest month whose 13th is a Friday, on the sentence's side.

    In brackets it is of these weeks, whatever the sentence says.
    """
    published, is_close = setting.published, expression.text.endswith(")")
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
    nearest = min(fitting, key=lambda found: _distance(found, published), default=None)
    if is_close and nearest and _distance(nearest, published) > _THESE_WEEKS:
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
