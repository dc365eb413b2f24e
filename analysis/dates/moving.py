"""Readings that count from the article's day or from a date before."""

from __future__ import annotations

import datetime
from dataclasses import replace

from analysis.dates.partial import Partial, period, shift
from analysis.dates.setting import UNREADABLE, Reading, Setting, reading

STEPS = {"last": -1, "this": 0, "next": 1}


def relative(first: Partial | None, last: Partial | None = None) -> Reading:
    """A reading with the basis 'relative'."""
    return reading(first, last, "relative")


def moved(day: datetime.date | None, unit: str, number: int) -> Reading:
    """The day, month or year that lies a number of units from a day."""
    target = shift(day, unit, number) if day else None
    if target is None:
        return UNREADABLE
    found = relative(*period(target, unit))
    return replace(found, **_week(target)) if unit == "week" else found


def _week(day: datetime.date) -> dict[str, str]:
    """Monday and Sunday around a day."""
    monday = shift(day, "day", -day.weekday())
    sunday = shift(monday, "day", 6) if monday else None
    return {"first_day": monday.isoformat(), "last_day": sunday.isoformat()} if monday and sunday else {}


def from_anchor(setting: Setting, unit: str, step: int) -> Reading:
    """The same from the date last spoken of, if that is known as finely as the unit."""
    if unit == "weekend" and (anchor := setting.anchor("day")):
        week = shift(anchor.first, "week", step)
        return relative(*period(week, unit)) if week else UNREADABLE
    anchor = setting.anchor(unit) if unit in ("day", "week", "month", "year") else None
    return moved(anchor.first, unit, step) if anchor else UNREADABLE
