"""Ships and submarines that the reference data names, where the text shows that one is meant.

Forms handled:
    'the frigate Lindos', 'Lindos-class'                 a noun for ships right beside the name
    'Lindos (F-107)'                                     a hull number behind it
    'the Lindos', 'aboard Lindos'                        in a text on ships
    'Lindos sailed', 'decommissioned Lindos'             with what is done to ships, in a text on ships
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from analysis.equipment.again import PLACE_PREPOSITIONS
from analysis.equipment.record import NAVAL, Equipment
from analysis.equipment.runs import QUOTES, Runs
from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.places import place_country
from analysis.reference import Reference

# 'F-107', 'DDG 113', 'P22'; in brackets also '(107)'.
HULL = re.compile(r"[A-Z]{1,4}[-‑– ]?\d{2,4}")
BRACKETED = re.compile(r"(?:[A-Z]{1,5}[-‑– ]?)?\d{1,4}")
LONGEST_HULL = 3
# How many words back the noun of another sentence may stand.
NEAR = 40
ABOARD = frozenset({"aboard", "onboard"})
OTHER_PLACES = PLACE_PREPOSITIONS | {"across", "along", "over", "through"}
# What only ships do or have done to them; officers are commissioned, and armies launch much.
AT_SEA = frozenset(
    {"sail", "berth", "anchor", "drydock", "decommission", "recommission", "scuttle", "moor", "christen"}
)
BE = frozenset({"is", "was", "will", "be", "been", "has", "had", "being", "are", "were", "also", "then"})
NO_SHIP = frozenset({"DATE", "EVENT", "LAW"})


@lru_cache(maxsize=4)
def known_ships(reference: Reference) -> Gazetteer[tuple[str, frozenset[str]]]:
    """(category, countries) by the name of a ship; '' where one navy's is a submarine and another's is not."""
    found: dict[str, list[tuple[str, str]]] = {}
    for entry in reference.ships:
        for name in entry.each():
            found.setdefault(name, []).append((entry.category, entry.country))
    return build_gazetteer(
        ((_only({c for c, _ in own}), frozenset(country for _, country in own)), (name,))
        for name, own in found.items()
    )


@lru_cache(maxsize=4)
def _by_country(reference: Reference) -> dict[tuple[str, str], str]:
    return {(name, ships.country): ships.category for ships in reference.ships for name in ships.each()}


def known_category(name: str, country: str, reference: Reference) -> str:
    """Whether a country's ship of a name is a 'ship' or a 'submarine'; '' where the reference data has none."""
    return _by_country(reference).get((name, country), "")


def named(runs: Runs) -> Iterator[Equipment]:
    """The names of ships that the reference data has, each with a cue that it names a ship here."""
    for first, past, (category, countries) in known_ships(runs.reference).find(runs.doc):
        kinds = runs.kinds[first:past]
        # The 'Sadat' of 'Anwar El-Sadat' may be the name of a company.
        if all(kinds) or "platform" in kinds or not runs.doc[first].text[:1].isupper():
            continue
        if runs.doc[first].ent_type_ in NO_SHIP or _is_part(runs, first, past):
            continue
        if _is_beside_noun(runs, first) or _has_hull(runs, past) or _is_at_sea(runs, first, past):
            category = category or runs.category_near(runs.doc[first], NAVAL) or "ship"
            yield Equipment(first, past, runs.text(first, past), category, _only(countries), "name_apposed")


def _only(words: set[str] | frozenset[str]) -> str:
    return next(iter(words)) if len(words) == 1 else ""


def _is_part(runs: Runs, first: int, past: int) -> bool:
    """Whether a longer name goes on before or behind: 'Port Lindos', 'Lindos Naval Base', 'Lindos-class'."""
    before = runs.doc[first - 1] if first else None
    after = runs.doc[past] if past < len(runs.doc) else None
    if after is not None and (after.text == "-" or after.text[:1].isupper()) and not after.is_sent_start:
        return not HULL.match(after.text)
    is_noun = any(end == first for _, end, _ in runs.nouns)
    opens = before is None or runs.doc[first].is_sent_start or not before.text[:1].isupper()
    return not (opens or is_noun or (before is not None and before.text in ("The", "Aboard")))


def _is_beside_noun(runs: Runs, first: int) -> bool:
    """'the frigate Lindos', 'the frigate "Lindos"'."""
    end = first - (first > 0 and runs.doc[first - 1].text in QUOTES)
    return any(past == end and n.category in NAVAL and not n.weak for _, past, n in runs.nouns) and not (
        runs.is_civil(end - 1)
    )


def _has_hull(runs: Runs, past: int) -> bool:
    """'Lindos (F-107)', 'Lindos F107'."""
    if past >= len(runs.doc) or runs.kinds[past]:
        return False
    is_near = bool(runs.category_near(runs.doc[past], NAVAL, NEAR))
    if runs.doc[past].text != "(":
        return is_near and bool(HULL.fullmatch(runs.doc[past].text))
    near = range(past + 2, min(past + 2 + LONGEST_HULL + 1, len(runs.doc)))
    closing = next((i for i in near if runs.doc[i].text == ")"), 0)
    text = runs.doc[past + 1 : closing].text if closing else ""
    return bool(HULL.fullmatch(text)) or (is_near and bool(BRACKETED.fullmatch(text)))


def _is_at_sea(runs: Runs, first: int, past: int) -> bool:
    """'the Lindos', 'aboard Lindos' and 'Lindos sailed' in a text on ships."""
    token = runs.doc[first]
    if not first or not runs.category_near(token, NAVAL, NEAR):
        return token.is_sent_start is True and _does_as_ship(runs, past) and _speaks_of_ships(runs)
    before = runs.doc[first - 1]
    if before.lower_ in ABOARD:
        return True
    name = runs.doc[first:past].text
    if before.lower_ == "the":
        is_place = bool(place_country(name, runs.reference)) or first < 2
        is_place = is_place and runs.doc[first - 2].lower_ in OTHER_PLACES
        # 'the Lindos yard'
        is_whole = past >= len(runs.doc) or runs.doc[past].pos_ not in ("NOUN", "ADJ")
        return is_whole and not is_place
    is_done = before.pos_ == "VERB" and before.lemma_.lower() in AT_SEA
    return is_done or _does_as_ship(runs, past)


def _speaks_of_ships(runs: Runs) -> bool:
    return any(n.category in NAVAL and not n.weak for _, _, n in runs.nouns)


def _does_as_ship(runs: Runs, past: int) -> bool:
    """'Lindos sailed', 'Lindos was decommissioned'."""
    verb = next((t for t in runs.doc[past : past + 4] if t.lower_ not in BE), None)
    return verb is not None and verb.pos_ == "VERB" and verb.lemma_.lower() in AT_SEA
