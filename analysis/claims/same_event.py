"""Whether events of two articles are one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from analysis.claims.nearness import closeness, near, reported_together
from analysis.claims.setting import Setting
from analysis.claims.values import agree
from analysis.claims.words import WORD, Wording, fold, is_country, read_wording, same_names, stem

TWO = -1.0
YEAR = re.compile(r"(?:19|20)\d\d")
SAME_NAME = 0.6
# How far apart, in days, reports can date one event of one name: one that was held, and one that was put off.
HELD_APART = 7
LASTING = frozenset({"exercise", "exhibition", "training", "deployment", "visit"})
LASTING_APART = 30
OCCASIONS = frozenset({"exercise", "exhibition", "summit"})
PLANNED_APART = 90
# Articles that are further apart than this do not speak of the same 'talks' or 'delivery'.
NEWS_DAYS = 14
UNDATED_DAYS = 60
UNFINISHED = frozenset({"scheduled", "proposed", "postponed", "cancelled"})


@dataclass(frozen=True, slots=True)
class Event:
    """An event as one article tells it; `name` without its persons, `states` the countries that take part."""

    article: str
    kind: str
    edition: str
    name: Wording
    persons: frozenset[str]
    states: frozenset[str]
    start: str
    end: str
    status: str
    place: str


def read_event(row: Mapping[str, Any], setting: Setting) -> Event:
    """A row of events with what its article tells beside it."""
    article = str(row["article_id"])
    named = read_wording(" ".join(dict.fromkeys((str(row["forum"]), str(row["name"])))))
    involved = [name for name in str(row["participants"]).split("; ") if name]
    states = {name for name in involved if is_country(name)}
    others = [name for name in involved if name not in states]
    persons = {setting.person(article, name) for name in others if setting.is_person(article, name)}
    for name in others:
        if not setting.is_person(article, name):
            states |= read_wording(name).countries
    states |= {setting.homes[person] for person in persons if setting.homes.get(person)}
    # What only says who and where gives no name: 'visit of Ada Holm to Oslo'.
    told = [*involved, "" if row["forum"] else str(row["place"])]
    own = {word for part in told for each in WORD.findall(fold(part)) for word in (each, stem(each))}
    return Event(
        article=article,
        kind=str(row["kind"]),
        edition=str(row["edition"]) if str(row["edition"]).isdigit() else "",
        name=replace(named, names=named.names - own),
        persons=frozenset(persons),
        states=frozenset(states) | named.countries,
        start=str(row["start"]),
        end=str(row["end"]),
        status=str(row["status"]),
        place=str(row["place"]),
    )


def same_event(a: Event, b: Event, setting: Setting) -> float:
    """How sure it is that two events of one kind are one: 0 where nothing tells, below 0 where they are two."""
    named = same_names(a.name, b.name) if a.name.names and b.name.names else None
    one_name = named is not None and named >= SAME_NAME
    numbered = bool(a.edition and b.edition)
    if (numbered and a.edition != b.edition) or (named is not None and not one_name):
        return TWO
    if _other_years(a, b):
        return TWO
    apart = _other_sides(a, b, one_name) or not setting.related(a.article, b.article)
    if apart and not (one_name and _one_occasion(a, b)):
        return TWO
    if not (numbered and one_name) and _other_persons(a, b):
        return TWO
    if numbered and (one_name or a.states & b.states):
        return 2.0 + (named or 0.0)
    if not _can_be_one_day(a, b, setting, one_name):
        return TWO
    if one_name:
        return 1.0 + (named or 0.0) + _same_circumstances(a, b) + closeness(setting, a.article, b.article)
    return _plain_likeness(a, b, setting)


def _other_years(a: Event, b: Event) -> bool:
    """Whether two events go by other years: 'Coral Spear 2031' and 'Coral Spear 2033'."""
    years = [set(filter(YEAR.fullmatch, each.name.numbers)) for each in (a, b)]
    return bool(years[0] and years[1] and not years[0] & years[1])


def _one_occasion(a: Event, b: Event) -> bool:
    """Whether two events are one that has a proper name, whoever of its many sides an article tells of.

    'Amber Reef' is one exercise; a 'Joint Defence Committee' many countries have.
    """
    proper = len(a.name.proper & b.name.proper) > 1 and a.kind in OCCASIONS
    return bool(proper and a.start and b.start and near(a.start, b.start, HELD_APART))


def _other_sides(a: Event, b: Event, one_name: bool) -> bool:
    """Whether two events are between other countries: a dialogue with Japan is none with Australia."""
    if not a.states or not b.states:
        return False
    if a.name.countries and b.name.countries and _apart(a.name.countries, b.name.countries):
        return True
    if len(a.states) <= 2 and len(b.states) <= 2:
        return _apart(a.states, b.states)
    return not a.states & b.states and not one_name


def _apart(a: frozenset[str], b: frozenset[str]) -> bool:
    return not (a <= b or b <= a)


def _other_persons(a: Event, b: Event) -> bool:
    """Whether two events are of other people: a meeting of A and B is none of A and C."""
    if not a.persons or not b.persons:
        return False
    if not a.persons & b.persons:
        return not (a.name.names and b.name.names)
    return min(len(a.persons), len(b.persons)) > 1 and _apart(a.persons, b.persons) and not a.name.names


def _can_be_one_day(a: Event, b: Event, setting: Setting, one_name: bool) -> bool:
    """Whether the days fit: exactly for what has no name of its own, roughly for a name, loosely for a plan."""
    unfinished = bool({a.status, b.status} & UNFINISHED)
    if not a.start or not b.start:
        return reported_together(setting, a.article, b.article, UNDATED_DAYS if one_name else NEWS_DAYS)
    if _within(a, b) or _within(b, a):
        return True
    put_off = "postponed" in (a.status, b.status)
    if not one_name and not put_off and not (unfinished and a.persons | b.persons):
        return near(a.start, b.start, 1 if a.persons & b.persons else 0)
    if unfinished and a.status != b.status:
        return near(a.start, b.start, PLANNED_APART)
    if unfinished and len(a.name.names & b.name.names) > 1:
        # Two reports of one plan that differ on when.
        return reported_together(setting, a.article, b.article, NEWS_DAYS)
    return near(a.start, b.start, LASTING_APART if a.kind in LASTING else HELD_APART)


def _within(a: Event, b: Event) -> bool:
    """Whether one event begins on a day of the other."""
    return bool(b.end) and b.start <= a.start <= b.end


def _same_circumstances(a: Event, b: Event) -> float:
    place = agree("place", a.place, b.place) if a.place and b.place else None
    exact = len(a.start) == len(b.start) == 10 and a.start == b.start
    return 0.3 * exact + {True: 0.3, None: 0.0, False: -0.3}[place] + 0.3 * bool(a.persons & b.persons)


def _plain_likeness(a: Event, b: Event, setting: Setting) -> float:
    """Of events that at least one article does not name: who, where and when must make up for it."""
    if a.place and b.place and agree("place", a.place, b.place) is False:
        return TWO
    known_persons = a.persons & b.persons
    sides = len(a.states & b.states) > 1
    dated = min(len(a.start), len(b.start)) >= 7
    one_day = len(a.start) == len(b.start) == 10 and a.start == b.start
    together = one_day or reported_together(setting, a.article, b.article, NEWS_DAYS)
    if known_persons == a.persons | b.persons and len(known_persons) > 1 and (dated or together):
        return 1.5 + _same_circumstances(a, b)
    if dated and (sides or known_persons or (a.place and b.place)) and together:
        return 0.4 + 0.1 * sides + _same_circumstances(a, b) / 2
    if a.start and b.start and together and not (a.persons or b.persons):
        return 0.3
    return 0.0
