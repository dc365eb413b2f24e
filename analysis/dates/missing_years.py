"""The year of a day or month that leaves it out: the nearest on the sentence's side, or that of a story."""

from __future__ import annotations

import datetime

from analysis.dates.cues import Direction
from analysis.dates.partial import Partial, partial
from analysis.dates.setting import Setting

# A date whose direction is open is read as the nearest only if it is nearer than this: half a year is a toss-up.
_NEAR_DAYS = 140
# A day that names something ('the 7 October attacks') keeps that name for years: only a fresh one tells its year.
_FRESH_DAYS = 110
_CLOSE_DAYS = 75
_VERY_CLOSE_DAYS = 31
# So soon after a full date, a story that goes on without a year is still of that one.
_EPISODE_DAYS = 92


def missing_year(month: int, day: int, weekday: int, setting: Setting) -> tuple[int | None, str, str]:
    """The year of a day or month (`day` 0) without one, its basis, and the rule where that is not the form's."""
    year = setting.running(month, day, weekday)
    if year is not None and not setting.is_told_twice(month, day):
        return year, "inferred", "running_year"
    if setting.published is None:
        if restated := setting.restated(month, day):
            return restated, "inferred", "restated_day"
        return _year_by_weekday(month, day, weekday, setting.years), "inferred", "weekday_year"
    return _year_here(month, day, weekday, setting, setting.published)


def _year_by_weekday(month: int, day: int, weekday: int, years: frozenset[int]) -> int | None:
    """The one year that an article without a date names in which the day is that weekday: 'Tuesday 3 September'."""
    dates = [partial(year, month, day) for year in years] if weekday >= 0 else []
    fitting = [date.year for date in dates if date and date.first.weekday() == weekday]
    return fitting[0] if len(fitting) == 1 else None


def _year_here(
    month: int, day: int, weekday: int, setting: Setting, published: datetime.date
) -> tuple[int | None, str, str]:
    """The nearest year on the right side, or the one of the story told just before.

    None where that story would put the date elsewhere, but too far on to be sure.
    """
    year = _nearest_here(month, day, weekday, setting, published)
    if weekday < 0 and (clause := setting.clause_year()):
        return clause, "inferred", "running_year"
    if weekday < 0 and (same := setting.said_before(month, day)):
        return same, "inferred", "restated_day"
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
    if passing := year_in_passing(month, day, year, setting, published):
        return passing, "inferred", "running_year"
    return year, "relative", ""


def year_in_passing(
    month: int, day: int, year: int | None, setting: Setting, published: datetime.date
) -> int | None:
    """The year of the story that a paragraph tells in passing, where the date follows on it; `year`: its own else.

    What is fresh by its own year belongs to a story only if that has just come to it.
    """
    told = setting.time_in_passing()
    if told is None or not told.month:
        return None
    continued = _year_from(told, month, day)
    is_fresh = year is not None and _is_within(year, month, day, _FRESH_DAYS, published)
    reach = _EPISODE_DAYS if is_fresh else 2 * _EPISODE_DAYS
    return continued if _is_within(continued, month, day, reach, told.last) else None


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
    """Whether the date is so near; no 29 February of a common year is."""
    date = partial(year, month, day)
    return date is not None and distance(date, published) <= days


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
    distances = sorted((distance(date, published), date.year) for date in dates)
    return distances[0][1] if distances and distances[0][0] <= _NEAR_DAYS else None


def distance(date: Partial, published: datetime.date) -> int:
    """The days between publication and a date, 0 where it may have been that day."""
    if date.first <= published <= date.last:
        return 0
    return min(abs((date.first - published).days), abs((date.last - published).days))
