"""A dateline with its full day whose place no list knows: 'Parliament, Wednesday, 10 June 2026 – The committee'.

The last resort for a first paragraph that opens with a full date among names: without a year such words may be
anything, with one they are an entry of a chronicle or a dateline, and a chronicle has several.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from analysis.datelines import Dateline
from analysis.datestamps import WEEKDAY, WRITTEN_DATES, matched_day, native_date
from analysis.layout import Unit

_LONGEST_PLACE = 70  # characters
_LINK = r"(?:of|the|de|del|da|do|la|le|el|al|and|aboard|on|at|in|board)"
_WORD = r"(?:[A-ZÀ-ÖØ-Þ][\w.’'&-]*)"
_NAMES = rf"{_WORD}(?:,?\s(?:{_LINK}\s){{0,2}}{_WORD}){{0,7}}"
_CLOSER = r"(?:\s\(\d{1,2}[:.h]\d\d\))?(?:\s?\.?[–—:|/_=-]{1,2}|\.-?)\s+(?=[A-ZÀ-ÖØ-Þ“\"‘'])"
_AGENCY = r"(?:,?\s*(?:\([A-Z][^()]{1,40}\)|/\s?[A-Z][^/]{1,40}?/|/\s?[A-Z]{2,8}\b|[A-Z]{2,8}(?=\s[–—-])))?"
# Words that make of a date and its names a clause or an occasion.
_CLAUSE = re.compile(
    r"^(?:after|as|at|before|by|due|during|for|from|if|in|of|on|since|the|then|this|through|to|under|until|when|while|with|born"
    r"|battle|treaty|pact|accord|agreement|deadline|chapter|phase|part|day|week)\b",
    re.IGNORECASE,
)


def find_loose_dateline(text: str, units: Sequence[Unit], first: Unit) -> Dateline | None:
    """The dateline that opens the paragraph `first`, or None; also where another paragraph opens alike."""
    found = _dateline(text, first)
    if found is None or any(_dateline(text, unit) for unit in units if unit is not first):
        return None
    return found


def _dateline(text: str, unit: Unit) -> Dateline | None:
    for pattern in _patterns():
        match = pattern.match(text, unit.start, unit.end)
        if match is None or not matched_day(match):
            continue
        place = (match["place"] or "").strip(" ,;")
        if not place.isupper() and _CLAUSE.match(place):
            continue
        agency = (match["agency"] or match["source"] or match["wire"] or "").strip(" ,/()")
        return Dateline(place, agency, matched_day(match), match.start(), match.end(), match.end())
    return None


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(
            rf"[(\[]?(?:(?P<source>(?-i:[A-Z][A-Za-z]{{1,11}}))\)\s(?:[–—-]\s)?)?(?=.{{0,{_LONGEST_PLACE}}}\d)(?P<place>(?-i:{_NAMES}))"
            rf"(?:\s\((?P<wire>[A-Z][^()]{{1,30}})\)\s?[–—_-]{{1,2}}\s|\s?[,;:/|(–—-]\s?|\s(?=\d|(?-i:[A-Z]{{3}})))(?:(?:le|this)\s)?(?:{WEEKDAY},?\s)?{date}[)\]]?"
            rf"(?P<agency>(?-i:{_AGENCY}))(?-i:{_CLOSER})",
            re.IGNORECASE,
        )
        for date in (*WRITTEN_DATES, native_date())
    )
