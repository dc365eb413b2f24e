"""Readers of feasts, and of days that are known by a name of their own."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import replace

from analysis.dates.expressions import Expression
from analysis.dates.feasts import EARLIEST_YEAR, FEASTS
from analysis.dates.missing_years import year_in_passing
from analysis.dates.moving import STEPS
from analysis.dates.partial import of_day, parse, shift
from analysis.dates.setting import UNREADABLE, Reading, Setting, reading
from analysis.dates.vocabulary import count

# Further away than this the year of a feast is open where the sentence does not tell.
_NEAR_DAYS = 75
# So soon after a day told, a feast belongs to its story.
_SOON_DAYS = 40
# To tell the month of a feast.
_ANY_YEAR = 2000


def read_holiday(expression: Expression, setting: Setting) -> Reading:
    """'Christmas', "New Year's Day 1998", 'last Easter', 'the day after Christmas', 'Labor Day weekend of 1986'.

    Without a year, the nearest one on the sentence's side of publication.
    """
    found, parts = _read_feast(expression, setting), expression.parts
    day = parse(found.value) if found.value else None
    if day is not None and "season" in parts:
        return replace(found, value=day.iso[: len("1995-12")])
    if day is None or not parts.keys() & {"days", "weekend"}:
        return found
    if "weekend" in parts:
        saturday = day.first - datetime.timedelta(days=(day.first.weekday() - 5) % 7)
        return replace(
            found,
            value=saturday.isoformat(),
            until=max(saturday + datetime.timedelta(days=1), day.first).isoformat(),
        )
    number = count(parts.get("number", "one"))
    number = number * (7 if parts.get("unit", "").lower() == "week" else 1) if number else 0
    there = shift(day.first, "day", number if parts["way"].lower() == "after" else -number)
    return replace(found, value=there.isoformat()) if there and number else UNREADABLE


def _read_feast(expression: Expression, setting: Setting) -> Reading:
    parts, published = expression.parts, setting.published
    day_in = _day_of(parts["holiday"])
    if "year" in parts:
        year = int(parts["year"])
        return reading(of_day(day_in(year))) if year >= EARLIEST_YEAR else UNREADABLE
    if told := setting.running(day_in(_ANY_YEAR).month, 0, -1):
        return (
            reading(of_day(day_in(told)), basis="inferred", rule="running_year")
            if told >= EARLIEST_YEAR
            else UNREADABLE
        )
    if published is None or not EARLIEST_YEAR < published.year < 9999:
        return UNREADABLE
    days = [day_in(published.year + step) for step in (-1, 0, 1)]
    if of_year := parts.get("of_year"):
        return reading(of_day(days[1 + STEPS[of_year.lower()]]), basis="relative")
    which = parts.get("which", "").lower()
    if which == "this":
        return reading(of_day(days[1]), basis="relative")
    direction = {"last": "past", "next": "future"}.get(which, "")
    if not direction and setting.is_sure():
        direction = setting.direction()
    day = _on_side(days, direction, published)
    if not which and "days" not in parts and (following := _behind_told(day_in, setting)):
        return reading(of_day(following), basis="inferred", rule="running_year")
    if not which and direction != "future":
        anywhere = day_in(_ANY_YEAR)
        passing = year_in_passing(anywhere.month, anywhere.day, day.year if day else None, setting, published)
        if passing and passing >= EARLIEST_YEAR:
            return reading(of_day(day_in(passing)), basis="inferred", rule="running_year")
    return reading(of_day(day), basis="relative") if day else UNREADABLE


def _behind_told(day_in: Callable[[int], datetime.date], setting: Setting) -> datetime.date | None:
    """The feast soon after the day that its sentence has told: 'on Dec. 30, 1997, and dawn on New Year's Day'."""
    told = setting.narrated()
    if told is None or not told.day or not EARLIEST_YEAR < told.year < 9998:
        return None
    days = (day_in(told.year), day_in(told.year + 1))
    return next((day for day in days if 0 < (day - told.first).days <= _SOON_DAYS), None)


def _day_of(name: str) -> Callable[[int], datetime.date]:
    """The rule of a feast, whatever its apostrophe."""
    bare = " ".join(re.sub("['’]", "", name.lower()).split())
    return next(rule for feast, rule in FEASTS.items() if feast.replace("'", "") == bare)


def _on_side(days: list[datetime.date], direction: str, published: datetime.date) -> datetime.date | None:
    if direction == "past":
        return max((day for day in days if day <= published), default=None)
    if direction == "future":
        return min((day for day in days if day >= published), default=None)
    nearest = min(days, key=lambda day: abs((day - published).days))
    return nearest if abs((nearest - published).days) <= _NEAR_DAYS else None


def read_named_day(expression: Expression, setting: Setting) -> Reading:
    """'9/11', 'the Sept. 11 attacks': the day of 2001, which is its name; in a text of before, nothing."""
    if setting.published is not None and setting.published < datetime.date(2001, 9, 11):
        return UNREADABLE
    return reading(of_day(datetime.date(2001, 9, 11)), basis="inferred")
