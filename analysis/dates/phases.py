"""About which month the words for a part of a year mean: 'late 1861', 'the autumn of 1861'."""

from __future__ import annotations

import re

from analysis.dates.partial import Partial
from analysis.dates.records import DateMention
from analysis.dates.vocabulary import SEASONS

_PHASES = (
    (re.compile(r"\b(?:late|end|close|last|final|fourth|closing)\b", re.IGNORECASE), 11),
    (re.compile(r"\b(?:mid|middle|third|latter|second half)\b", re.IGNORECASE), 7),
    (re.compile(r"\b(?:early|beginning|start|opening|first)\b", re.IGNORECASE), 2),
)
_SEASON = re.compile(rf"\b(?:{'|'.join(SEASONS)})\b", re.IGNORECASE)
_END_OF_WINTER = 2


def month_of_season(season: str) -> int:
    """The middle month of a season; 0 for winter, which is of two years, and for no season."""
    return 0 if season in ("", "winter") else SEASONS[season] + 1


def month_of_phase(text: str) -> int:
    """A month of the part of a year that the words around its figures name; 0 for a whole year."""
    return next((month for words, month in _PHASES if words.search(text)), 0)


def with_season(year: Partial, mention: DateMention) -> Partial:
    """The year of a mention with the first month of its season, if it names one; of a winter of two years its end."""
    named = _SEASON.search(mention.text)
    if year.month or named is None:
        return year
    season = named[0].lower()
    if season == "winter":
        return Partial(year.year, _END_OF_WINTER) if mention.until else year
    return Partial(year.year, SEASONS[season])
