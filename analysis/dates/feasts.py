"""Feasts and commemorations that fall on one day of the year.

Only those whose day is the same wherever they are kept under that English name: 'Independence Day' is not.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable

from dateutil.easter import easter
from dateutil.relativedelta import MO, TH, relativedelta

EARLIEST_YEAR = 1583  # of the Gregorian calendar, and so of the computation of Easter


def _fixed(month: int, day: int) -> Callable[[int], datetime.date]:
    return lambda year: datetime.date(year, month, day)


def _nth(month: int, step: relativedelta) -> Callable[[int], datetime.date]:
    return lambda year: datetime.date(year, month, 1) + step


def _from_easter(days: int) -> Callable[[int], datetime.date]:
    return lambda year: easter(year) + datetime.timedelta(days=days)


FEASTS: dict[str, Callable[[int], datetime.date]] = {
    "new year's day": _fixed(1, 1),
    "new year's eve": _fixed(12, 31),
    "martin luther king day": _nth(1, relativedelta(weekday=MO(3))),
    "martin luther king jr. day": _nth(1, relativedelta(weekday=MO(3))),
    "groundhog day": _fixed(2, 2),
    "valentine's day": _fixed(2, 14),
    "presidents' day": _nth(2, relativedelta(weekday=MO(3))),
    "presidents day": _nth(2, relativedelta(weekday=MO(3))),
    "st. patrick's day": _fixed(3, 17),
    "st patrick's day": _fixed(3, 17),
    "april fools' day": _fixed(4, 1),
    "palm sunday": _from_easter(-7),
    "good friday": _from_easter(-2),
    "easter": _from_easter(0),
    "easter sunday": _from_easter(0),
    "easter monday": _from_easter(1),
    "earth day": _fixed(4, 22),
    "may day": _fixed(5, 1),
    "memorial day": _nth(6, relativedelta(days=-1, weekday=MO(-1))),
    "juneteenth": _fixed(6, 19),
    "july fourth": _fixed(7, 4),
    "fourth of july": _fixed(7, 4),
    "bastille day": _fixed(7, 14),
    "labor day": _nth(9, relativedelta(weekday=MO(1))),
    "columbus day": _nth(10, relativedelta(weekday=MO(2))),
    "halloween": _fixed(10, 31),
    "armistice day": _fixed(11, 11),
    "veterans day": _fixed(11, 11),
    "thanksgiving": _nth(11, relativedelta(weekday=TH(4))),
    "thanksgiving day": _nth(11, relativedelta(weekday=TH(4))),
    "christmas": _fixed(12, 25),
    "christmas day": _fixed(12, 25),
    "christmas eve": _fixed(12, 24),
    "boxing day": _fixed(12, 26),
}
