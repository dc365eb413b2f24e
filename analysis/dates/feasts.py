"""Feasts and commemorations that fall on one day of the year.

Only those whose day is the same wherever they are kept under that English name: 'Independence Day' is not.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable

from dateutil.easter import easter
from dateutil.relativedelta import MO, SU, TH, relativedelta

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
    "epiphany": _fixed(1, 6),
    "burns night": _fixed(1, 25),
    "australia day": _fixed(1, 26),
    "candlemas": _fixed(2, 2),
    "waitangi day": _fixed(2, 6),
    "st valentine's day": _fixed(2, 14),
    "st. valentine's day": _fixed(2, 14),
    "st david's day": _fixed(3, 1),
    "st. david's day": _fixed(3, 1),
    "international women's day": _fixed(3, 8),
    "shrove tuesday": _from_easter(-47),
    "mardi gras": _from_easter(-47),
    "ash wednesday": _from_easter(-46),
    "maundy thursday": _from_easter(-3),
    "holy thursday": _from_easter(-3),
    "holy saturday": _from_easter(-1),
    "easter saturday": _from_easter(-1),
    "ascension day": _from_easter(39),
    "pentecost": _from_easter(49),
    "whit sunday": _from_easter(49),
    "whit monday": _from_easter(50),
    "pentecost monday": _from_easter(50),
    "corpus christi": _from_easter(60),
    "april fool's day": _fixed(4, 1),
    "st george's day": _fixed(4, 23),
    "st. george's day": _fixed(4, 23),
    "anzac day": _fixed(4, 25),
    "cinco de mayo": _fixed(5, 5),
    "ve day": _fixed(5, 8),
    "v-e day": _fixed(5, 8),
    "victoria day": _nth(5, relativedelta(day=24, weekday=MO(-1))),
    "africa day": _fixed(5, 25),
    "world environment day": _fixed(6, 5),
    "father's day": _nth(6, relativedelta(weekday=SU(3))),
    "midsummer day": _fixed(6, 24),
    "midsummer's day": _fixed(6, 24),
    "canada day": _fixed(7, 1),
    "mandela day": _fixed(7, 18),
    "vj day": _fixed(8, 15),
    "v-j day": _fixed(8, 15),
    "michaelmas": _fixed(9, 29),
    "united nations day": _fixed(10, 24),
    "all saints' day": _fixed(11, 1),
    "all souls' day": _fixed(11, 2),
    "guy fawkes night": _fixed(11, 5),
    "bonfire night": _fixed(11, 5),
    "remembrance day": _fixed(11, 11),
    "remembrance sunday": _nth(11, relativedelta(weekday=SU(2))),
    "st andrew's day": _fixed(11, 30),
    "st. andrew's day": _fixed(11, 30),
    "pearl harbor day": _fixed(12, 7),
    "human rights day": _fixed(12, 10),
    "st stephen's day": _fixed(12, 26),
    "st. stephen's day": _fixed(12, 26),
    "hogmanay": _fixed(12, 31),
}
