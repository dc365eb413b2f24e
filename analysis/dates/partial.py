"""Partial dates: a year, a month or a day, and the arithmetic of the calendar on them."""

from __future__ import annotations

import calendar
import datetime
from typing import NamedTuple

from dateutil.relativedelta import relativedelta


class Partial(NamedTuple):
    """A date with as much as is known: month and day are 0 where they are not."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def iso(self) -> str:
        """'2025-12-04', '2024-12' or '2026'."""
        text = f"{self.year:04d}"
        text += f"-{self.month:02d}" if self.month else ""
        return text + (f"-{self.day:02d}" if self.day else "")

    @property
    def first(self) -> datetime.date:
        """The first day that it can mean."""
        return datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> datetime.date:
        """The last day that it can mean."""
        month = self.month or 12
        return datetime.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])


def partial(year: int, month: int = 0, day: int = 0) -> Partial | None:
    """The partial date, or None where the calendar has no such day."""
    if not 1 <= year <= 9999 or not 0 <= month <= 12 or (day and not month):
        return None
    if day and not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return Partial(year, month, day)


def parse(iso: str) -> Partial | None:
    """The partial date that an ISO string gives; None for the empty string or anything else."""
    pieces = iso.split("-")
    if not all(piece.isdigit() for piece in pieces) or len(pieces) > 3:
        return None
    return partial(*(int(piece) for piece in pieces))


def of_day(day: datetime.date) -> Partial:
    """A full date."""
    return Partial(day.year, day.month, day.day)


def shift(day: datetime.date, unit: str, number: int) -> datetime.date | None:
    """`day` moved by a number of days, weeks, fortnights, months, quarters, years or decades; None off the calendar."""
    steps = {
        "day": relativedelta(days=1), "week": relativedelta(weeks=1), "fortnight": relativedelta(weeks=2),
        "month": relativedelta(months=1), "quarter": relativedelta(months=3), "year": relativedelta(years=1),
        "decade": relativedelta(years=10), "century": relativedelta(years=100),
    }  # fmt: skip
    try:
        return day + steps[unit] * number
    except (ValueError, OverflowError):
        return None


def period(day: datetime.date, unit: str) -> tuple[Partial, Partial | None]:
    """The day, month or year around `day` that the unit allows one to name, and its end where that is another.

    ISO strings have no week that compares with a month: a week is its month, or two where it straddles them.
    """
    if unit == "day":
        return of_day(day), None
    if unit in ("week", "fortnight"):
        monday = day - datetime.timedelta(days=min(day.weekday(), day.toordinal() - 1))
        sunday = shift(monday, "day", 6) or monday
        last = Partial(sunday.year, sunday.month)
        first = Partial(monday.year, monday.month)
        return first, (last if last != first else None)
    if unit == "weekend":
        saturday = shift(day, "day", 5 - day.weekday()) or day
        return of_day(saturday), of_day(shift(saturday, "day", 1) or saturday)
    if unit == "month":
        return Partial(day.year, day.month), None
    if unit == "decade":
        return Partial(day.year // 10 * 10), Partial(day.year // 10 * 10 + 9)
    return Partial(day.year), None
