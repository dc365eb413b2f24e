"""Wire datelines: the place, day and agency that open a report.

Read: 'New Delhi, Dec 4 (IANS) …', 'ATHENS, April 24, 2026 (Agency) - …', 'JAKARTA, Sept. 3 (Agency) -- …',
'Helsinki 16.6.2026 (Agency) – …', 'WASHINGTON (AP) — …', 'Washington, D.C., Jan. 5, 2026 /PRNewswire/ -- …',
'MOSCOW. July 3 (Interfax) …', 'ASTANA. July 3, 2026. NEWS – …',
'New Delhi [India], December 4 (ANI): …', 'VILNIUS, Sep 12, BNS – …', 'March 3 (Reuters) - …',
'Tokyo, March 3 — …', 'NEW DELHI — …', 'LONDON: …'.
The fewer of its parts there are, the more the place must be known as one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from analysis.datestamps import MONTH, WEEKDAY, WRITTEN_DATES, matched_day
from analysis.geonames import cities, fold

LONGEST = 140

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀ-ž]"
_NOT_A_DAY = rf"(?!(?i:{MONTH.replace('?P<month>', '?:')}|{WEEKDAY}))"
_WORD = rf"{_NOT_A_DAY}(?:(?:[A-Z]\.){{2,}}|{_CAPITAL}\w{{1,3}}\.(?=[ ,])|{_CAPITAL}\w*(?:[’'-]\w+)*)"
_LINK = r"(?:of|the|de|del|la|le|el|am|upon|sur|and)"
_NAME = rf"{_WORD}(?:[ -](?:{_LINK}[ -])?{_WORD}){{0,4}}"
# '2 Jumada II 1448 / 13 November 2026': the day by the lunar calendar beside the other.
_LUNAR_DAY = (
    r"(?:\d{1,2}\s+[A-Z][\w’' -]{3,16}|[A-Z][\w’' -]{3,16}\s\d{1,2},?)\s+1[45]\d\d(?!\d)(?:\s?A\.?H\.?)?"
)
_PLACE = re.compile(rf"{_NAME}(?:\s?/\s?{_NAME})?(?:,\s(?:and\s)?(?!{_LUNAR_DAY}){_NAME}){{0,3}}")
_REGION = re.compile(r"\s?(?:\[[^\]]{2,30}\]|\([A-Z]{2}\)(?=,))")
_JOIN = re.compile(rf"(?:[,.]\s*|\s+(?:[–—-]{{1,2}}|\|)\s+|\s+\(?)(?:(?i:{WEEKDAY}),?\s+)?")
_LUNAR_BEFORE = re.compile(rf"{_LUNAR_DAY}(?:\s?/\s?|,?\s)(?:corresponding\sto\s)?")
_LUNAR_BEHIND = re.compile(rf"(?:\s?/\s?|,?\s)(?:corresponding\sto\s)?{_LUNAR_DAY}")
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        *WRITTEN_DATES,
        rf"{MONTH}\s+(?P<day>\d{{1,2}})(?!\d)",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{MONTH}(?!\w)",
    )
)
_AGENCY = re.compile(
    r"[,.]?\s*-{0,2}(?:\((?P<a>[A-Z][\w .&’'/-]{1,40}|[a-z]{3})\)|/(?P<b>[A-Z][\w .&’'()-]{1,40})/)"
    r"|[,.]\s(?P<c>[A-Z]{2,12}(?:\s[A-Z]{2,12}){0,2})(?=\s[–—-]|\.\s|:\s|$)"
    r"|[,.]\s(?P<d>[A-Z][a-z]{2,12})(?=\s[–—-]{1,2}\s)"
    r"|(?<=\d)\s(?P<e>[A-Z]{2,8}(?:-[A-Z]{2,8})?)(?=\s[–—-]{1,2}\s)"
)
_DASH = re.compile(r"[.,]?\*{0,2}\s*(?:--|[–—―:_|-](?=[\s*])|—(?=[A-Z“\"])|(?<=\s)-(?=[A-Z“\"]))\*{0,2}\s*")
# 'AGRA, JULY 15. After a day of talks': a place in capitals and its day need no dash.
_STOP = re.compile(r"\.\s+(?=[A-Z“\"‘'])")
# '(ANP) Lima, 4 May 2026 –', 'ANP – Lima, 4 May 2026 –'
_AGENCY_FIRST = re.compile(
    r"(?:\((?P<a>[A-Z]{2,8})\)|\[(?P<b>[A-Z]{2,8})\]|(?P<c>[A-Z]{2,6})\s[–—-])\s+(?=[A-Z])"
)
# 'LONDON ANP Sept 26, 2026 –'
_AGENCY_LAST = re.compile(r"(?P<place>\S.*\S)\s(?P<agency>[A-Z]{2,5})")
_AGENCY_IN_BRACKET = re.compile(
    r",?\s\((?P<agency>[A-Z][\w .&’'/-]{1,60}?)\s?[–—/,-]\s?(?=\d|(?i:jan|feb|mar|apr|may|ju|aug|sep|oct|nov|dec))"
)
_EMPHASIS = re.compile(r"[*_]{0,2}(?=[\[(]?\w)")
_BRACKETED = re.compile(r"(?:\[(?P<a>[^\[\]]{6,80})\]|\((?P<b>[^()]{6,80})\))\s+(?=[A-ZÀ-Þ“\"])")
# 'November 18, 2026 – Lima, Peru. The', '18 November 2026, Lima: The', 'November 18, 2026 (LIMA) – The'
_PLACE_BEHIND = re.compile(
    rf"(?:,\s|\s[–—-]{{1,2}}\s|\s\()(?P<place>{_PLACE.pattern})(?:\)|(?=[.:]\s|\s[–—-]{{1,2}}\s))"
)
_ASIDE = re.compile(r"\s(?:-{1,2}|[–—])\s")
# 'CAPE CANAVERAL, Fla.': whatever its size, a town in capitals whose state is named behind it.
_IN_A_STATE = re.compile(r"^[A-Z][A-Z .’'-]+, (?:[A-Z][a-z]{1,4}\.|[A-Z]\.[A-Z]\.)$")
# Words that open a sentence, and so no dateline: 'By Sunday, March 3 (…)'.
_OPENERS = re.compile(
    r"(?:an?|the|on|in|at|by|from|since|until|till|after|before|during|for|as|and|but|or|he|she|it|they|this|that|"
    r"these|those|when|while|if|with|both|mr|mrs|ms)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline says; `date` is empty where it lacks the year; the report begins at `body`."""

    place: str
    agency: str
    date: str
    start: int
    end: int
    body: int


def find_dateline(text: str, start: int, end: int) -> Dateline | None:
    """The dateline that opens the paragraph `text[start:end]`, or None where it opens with a sentence."""
    emphasis = _EMPHASIS.match(text, start, end)
    start += len(emphasis[0]) if emphasis else 0
    if found := _behind_agency(text, start, end) or _with_agency(text, start, end):
        return found
    if bracketed := _BRACKETED.match(text, start, end):
        return _in_brackets(bracketed)
    head = text[start : min(end, start + LONGEST)]
    place = _PLACE.match(head)
    if place and _OPENERS.match(place[0]) and not _is_city_of_several_words(place[0]):
        return None
    at = place.end() if place else 0
    if place and (region := _REGION.match(head, at)):
        at = region.end()
    name, at = _agency_before_date(head, at) if place else ("", at)
    where = place[0] if place else ""
    date, at = _date(head, at, _JOIN.match(head, at) if place else None)
    if date and not is_known_place(where):
        where, name = _agency_last(where, name)
    if date and not place:
        where, at = _place_behind(head, at)
    agency = None if name else _AGENCY.match(head, at)
    if agency:
        name = next((g for g in agency.groups() if g), "")
    if agency and re.fullmatch(WEEKDAY, name, re.IGNORECASE):
        return None
    closing = agency.end() if agency else at
    dash = _DASH.match(head, closing)
    if dash is None and date is not None and where and (where.isupper() or not place):
        dash = _STOP.match(head, closing)
    body = dash.end() if dash else closing + len(head[closing:]) - len(head[closing:].lstrip(" \t."))
    alone = start + body == end and date is not None
    day = matched_day(date) if date and date.groupdict().get("year") else ""
    if not (alone and is_known_place(where)) and not _is_dateline(where, date is not None, name, head, dash):
        named = dash and where.isupper() and _is_named_below(_as_written(where), text[start + body : end])
        if not named or date or name:
            return None
    return Dateline(_as_written(where), name, day, start, start + closing, start + body)


def find_day(text: str, start: int, end: int) -> Dateline | None:
    """A dateline that is but a date and a dash: 'November 18, 2026 – The minister'.

    An entry of a chronicle opens in the same way: the caller looks at the paragraphs around.
    """
    head = text[start : min(end, start + LONGEST)]
    date, at = _date(head, 0, None)
    dash = _DASH.match(head, at) if date else None
    if not date or not dash or not _opens_report(head[dash.end() :], dash):
        return None
    day = matched_day(date) if date.groupdict().get("year") else ""
    return Dateline("", "", day, start, start + at, start + dash.end())


def _behind_agency(text: str, start: int, end: int) -> Dateline | None:
    """A dateline with its full date behind the agency, '(ANP) Lima, 4 May 2026 –'."""
    agency = _AGENCY_FIRST.match(text, start, end)
    found = find_dateline(text, agency.end(), end) if agency else None
    if agency is None or found is None or not found.date or not found.place or found.agency:
        return None
    name = next(group for group in agency.groups() if group)
    return None if is_known_place(name) else replace(found, agency=name, start=start)


def _with_agency(text: str, start: int, end: int) -> Dateline | None:
    """A dateline with agency and full date in one bracket, 'LIMA, (Andes News / ANP - 24th Feb, 2026) The'."""
    place = _PLACE.match(text, start, end)
    opening = _AGENCY_IN_BRACKET.match(text, place.end(), end) if place else None
    date = next((m for p in _DATES if opening and (m := p.match(text, opening.end(), end))), None)
    if not place or not opening or not date or not text.startswith(")", date.end()):
        return None
    if not date.groupdict().get("year") or not is_known_place(place[0]):
        return None
    dash = _DASH.match(text, date.end() + 1, end)
    body = (
        dash.end()
        if dash
        else date.end() + 1 + len(text[date.end() + 1 : end]) - len(text[date.end() + 1 : end].lstrip())
    )
    agency = re.split(r"\s/\s", opening["agency"])[-1]
    return Dateline(_as_written(place[0]), agency, matched_day(date), start, date.end() + 1, body)


def _in_brackets(match: re.Match[str]) -> Dateline | None:
    """'[Lima, 18 November 2026] The': the same without a dash, its day and a known place needed."""
    group = "a" if match["a"] else "b"
    found = find_dateline(match[group], 0, len(match[group]))
    if found is None or not found.date or not is_known_place(found.place) or found.body < len(match[group]):
        return None
    return Dateline(found.place, found.agency, found.date, match.start(), match.end(group) + 1, match.end())


def _agency_before_date(head: str, at: int) -> tuple[str, int]:
    """'Kabul (AFP) 18 November 2026': the agency and where it ends; empty where no date follows it."""
    agency = _AGENCY.match(head, at)
    name = (agency["a"] or agency["b"] or "") if agency else ""
    if not agency or not name or not (join := _JOIN.match(head, agency.end())):
        return "", at
    dated = any(pattern.match(head, join.end()) for pattern in _DATES)
    return (name, agency.end()) if dated and not re.fullmatch(WEEKDAY, name, re.IGNORECASE) else ("", at)


def _agency_last(where: str, name: str) -> tuple[str, str]:
    """'LONDON ANP' as known place and agency; anything else as it is."""
    parts = _AGENCY_LAST.fullmatch(where)
    return (parts["place"], parts["agency"]) if parts and is_known_place(parts["place"]) else (where, name)


def _place_behind(head: str, at: int) -> tuple[str, int]:
    """The known place behind a date, and where it ends."""
    behind = _PLACE_BEHIND.match(head, at)
    return (behind["place"], behind.end()) if behind and is_known_place(behind["place"]) else ("", at)


def _date(head: str, at: int, join: re.Match[str] | None) -> tuple[re.Match[str] | None, int]:
    """The fullest date that follows the place, and where it ends."""
    start = join.end() if join else at
    if join and (lunar := _LUNAR_BEFORE.match(head, start)):
        start = lunar.end()
    matches = [m for pattern in _DATES if (m := pattern.match(head, start))]
    date = max(matches, key=lambda m: m.end(), default=None)
    if date is None or "(" not in head[at:start]:
        lunar = _LUNAR_BEHIND.match(head, date.end()) if date and join else None
        return date, lunar.end() if lunar else date.end() if date else at
    # 'CAMP LEJEUNE, N.C. (May 4, 2026) -'
    return (date, date.end() + 1) if head.startswith(")", date.end()) else (None, at)


def _is_dateline(place: str, dated: bool, agency: str, head: str, dash: re.Match[str] | None) -> bool:
    if dated and agency and place:
        return True
    if not dash:
        return False
    if not place:
        return bool(agency) and agency[0].isupper()
    rest = head[dash.end() :]
    if dated:
        is_aside = rest[:1].islower() and _ASIDE.search(rest)
        return not is_aside and (place.split(",")[0].isupper() or is_known_place(place))
    if not is_known_place(place) and not _IN_A_STATE.search(place):
        return False
    return bool(agency) or place.isupper() or _opens_report(rest, dash)


def _opens_report(rest: str, dash: re.Match[str]) -> bool:
    """Whether 'Moscow — …' can be a dateline: a sentence follows, and no second dash closes an aside."""
    return bool(rest) and not rest[0].islower() and (":" in dash[0] or not _ASIDE.search(rest))


def _is_named_below(place: str, report: str) -> bool:
    """Whether the paragraph itself uses the name as one of a place: 'PUTRE - … in Putre'."""
    return (
        re.search(rf"\b(?:in|at|near|from|to|of|outside)\s+{re.escape(place)}\b", report[:2000]) is not None
    )


def is_known_place(place: str) -> bool:
    """Whether a part of 'Washington, D.C.' or 'Delhi/Moscow' is a city of GeoNames: 15,000 people or more."""
    return any(fold(part) in _cities() for part in re.split(r"[,/]", place))


def _is_city_of_several_words(place: str) -> bool:
    """'THE HAGUE, Netherlands': a city whose name opens as a sentence would."""
    city = place.split(",")[0]
    return " " in city and fold(city) in _cities()


@lru_cache(maxsize=1)
def _cities() -> frozenset[str]:
    """Names of cities, and other spellings of the large ones, folded."""
    names: set[str] = set()
    for city in cities():
        names.add(fold(city.name))
        if city.population > 200_000:
            names.update(fold(name) for name in city.alternate_names if name.isascii())
    return frozenset(name for name in names if len(name) > 2)


def _as_written(place: str) -> str:
    """'NEW DELHI' as 'New Delhi'; other spellings stay."""
    words = re.split(
        r"([\s/-])", place.removesuffix(".") if place.count(".") == 1 and "," not in place else place
    )
    return "".join(
        w.capitalize() if w.strip(",").isupper() and "." not in w and len(w) > 2 else w for w in words
    )
