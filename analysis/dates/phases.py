"""About which month the words for a part of a year mean: 'late 1861', 'the autumn of 1861'."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

from analysis.dates.partial import Partial, parse
from analysis.dates.records import DateMention
from analysis.dates.setting import Reading
from analysis.dates.vocabulary import ORDINALS, SEASONS

_PHASES = (
    (re.compile(r"\b(?:late|end|close|last|final|fourth|closing)\b", re.IGNORECASE), 11),
    (re.compile(r"\b(?:mid|middle|third|latter|second half)\b", re.IGNORECASE), 7),
    (re.compile(r"\b(?:early|beginning|start|opening|first)\b", re.IGNORECASE), 2),
)
_LENGTHS = {"week": 7, "ten-day period": 10, "ten days": 10, "fortnight": 14}
_CLOSING = ("last", "final", "closing")
_DAYS_OF_MONTH = re.compile(
    r"\b(?P<nth>first|second|third|fourth|last|final|closing)[\s-](?P<unit>week|ten-day period|ten days|fortnight)\b",
    re.IGNORECASE,
)
_SEASON = re.compile(rf"\b(?:{'|'.join(SEASONS)})\b", re.IGNORECASE)
_END_OF_WINTER = 2


def month_of_season(season: str) -> int:
    """The middle month of a season; 0 for winter, which is of two years, and for no season."""
    return 0 if season in ("", "winter") else SEASONS[season] + 1


def month_of_phase(text: str) -> int:
    """A month of the part of a year that the words around its figures name; 0 for a whole year."""
    return next((month for words, month in _PHASES if words.search(text)), 0)


def with_days_of_part(month: Reading, part: str) -> Reading:
    """A reading of a month with the days of the week, ten days or fortnight of it that are named."""
    found = parse(month.value) if month.value else None
    named = _DAYS_OF_MONTH.search(part)
    if found is None or named is None:
        return month
    length = _LENGTHS[named["unit"].lower()]
    if named["nth"].lower() in _CLOSING:
        last = found.last
        first = last - datetime.timedelta(days=length - 1)
    else:
        nth = ORDINALS[named["nth"].lower()]
        first = found.first + datetime.timedelta(days=length * (nth - 1))
        last = first + datetime.timedelta(days=length - 1)
    if first > found.last:
        return month
    # The third ten days of a month and its second half go to its end.
    is_rest = (found.last - last).days < 2 or last > found.last
    return replace(month, first_day=first.isoformat(), last_day=(found.last if is_rest else last).isoformat())


def with_season(year: Partial, mention: DateMention) -> Partial:
    """The year of a mention with the first month of its season, if it names one; of a winter of two years its end."""
    named = _SEASON.search(mention.text)
    if year.month or named is None:
        return year
    season = named[0].lower()
    if season == "winter":
        return Partial(year.year, _END_OF_WINTER) if mention.until else year
    return Partial(year.year, SEASONS[season])
