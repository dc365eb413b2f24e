"""Names of equipment beside the noun that says what it is.

Forms handled:
    'Belharra frigates', 'TV3-117 engines'               a name or designation before a noun for equipment
    'Sable TB9 and Orvik drones', 'the “Orvik” drone'    several of them, or a name in quotes
    '40 Belmora-type vehicles'                           a type by the word itself
    'the frigate Kimon', 'the submarine U36'             a name behind a noun for ships, a designation behind any
    '155 mm artillery shells'                            a calibre
A name of a country, body or service, and a word such as 'Exercise', is no name of equipment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from analysis.equipment.nouns import Noun, equipment_nouns
from analysis.equipment.record import CARRIERS, GROUND, NAVAL, Equipment, listed
from analysis.equipment.runs import DASHES, LONGEST_NAME, QUOTES, Runs, has_figure
from analysis.equipment.ship_appositions import NAMESAKES
from analysis.places import place_country

NAMED = frozenset({"named", "called", "christened", "dubbed"})
LINKS = frozenset({"and", "or"})
TYPES = frozenset({"type", "pattern", "series"})
# Nouns before which letters are those of a service.
GENERAL = frozenset(
    form
    for noun in (
        "ship",
        "vessel",
        "boat",
        "helicopter",
        "plane",
        "jet",
        "vehicle",
        "warship",
        "submarine",
        "tank",
    )
    for form in (noun, f"{noun}s")
) | {"aircraft", "drone", "drones"}
# Weak nouns of things: trainers apart, nobody goes by them.
COUNTED = frozenset(
    "trainers tankers transports carriers gunships guns pods turrets cameras sights sensors kits radios planes".split()
)
# What the model takes a word for that names no type.
NO_TYPE = frozenset({"NORP", "GPE", "DATE", "PERSON"})
PENNANT = re.compile(r"[A-Z]{1,3}-?\d{1,4}")
# 'Block I missiles', 'Batch 2 ships': which version it is, and no name.
VERSIONS = frozenset({"Batch", "Block", "Increment", "Lot", "Phase", "Tranche"})
CALIBRE = re.compile(r"\d{2,3}(?:\.\d{1,2})?[ -]?mm")


def before_noun(runs: Runs) -> Iterator[Equipment]:
    """'Belharra frigates'."""
    for first, noun_past, own in runs.nouns:
        noun = _last_noun(runs, noun_past) or own
        past = runs.over_modifiers(first)
        is_title = past == first and _is_capital_noun(runs, first)
        if is_title and noun_past < len(runs.doc) and runs.doc[noun_past].text[:1].isupper():
            # 'Submarine Warfare'.
            continue
        item = _quoted(runs, past, noun) or _named(runs, past, noun)
        if item is not None and is_title and not has_figure(item.name):
            item = _with_noun(runs, item, noun_past)
        is_linked = False
        while item is not None:
            yield item
            # 'Bayraktar TB2 and Akıncı drones', 'Rafale, Mirage 2000-5 and A400M aircraft'.
            before = runs.doc[item.first - 1] if item.first >= 2 else None
            is_and = before is not None and before.lower_ in LINKS
            is_comma = before is not None and before.text == "," and is_linked
            is_linked = is_linked or is_and
            end = item.first - 1 - (is_and and runs.doc[item.first - 2].text == ",")
            item = _named(runs, end, noun) if is_and or is_comma else None
            if is_comma and item is not None and not _is_sure(runs, item):
                item = None


def _last_noun(runs: Runs, past: int) -> Noun | None:
    """The noun that closes the phrase of another: 'vehicles' in 'ammunition resupply vehicles'; None without one."""
    last = None
    for first, end, noun in runs.nouns:
        between = runs.doc[past:first]
        is_near = 0 <= first - past <= 2 and not noun.weak and noun.category != "other"
        if is_near and all(t.pos_ in ("NOUN", "ADJ") and t.text.islower() for t in between):
            last, past = noun, end
    return last


def _is_sure(runs: Runs, item: Equipment) -> bool:
    """Whether a name before a comma is that of a type, and not of where or when."""
    known = listed(runs.reference).get(item.name) is not None
    return known or has_figure(item.name) or runs.doc[item.first].ent_type_ not in NO_TYPE


def of_a_type(runs: Runs) -> Iterator[Equipment]:
    """'40 Belmora-type MRAPs', 'a Belmora-pattern tank'."""
    for first, _, noun in runs.nouns:
        word = runs.over_modifiers(first) - 1
        if (
            noun.weak
            or word < 2
            or runs.doc[word].lower_ not in TYPES
            or runs.doc[word - 1].text not in DASHES
        ):
            continue
        past = word - 1
        start = runs.after_refused(runs.start(past), past)
        name = runs.text(start, past)
        is_name = start < past and not any(runs.kinds[start:past]) and len(name) > 2 and not has_figure(name)
        if is_name and not place_country(name, runs.reference):
            yield _item(runs, start, word + 1, noun.category, "name_of_type", name)


def behind_noun(runs: Runs) -> Iterator[Equipment]:
    """'the frigate Kimon'."""
    for _, past, noun in runs.nouns:
        if past + 1 >= len(runs.doc) or runs.doc[past].is_sent_start:
            continue
        head = runs.doc[past - 1]
        is_named = runs.doc[past].lower_ in NAMED or _is_pennant(runs, past, noun)
        first = past + is_named + (runs.doc[past + is_named].text in QUOTES)
        end = _titled_past(runs, first, noun) or runs.name_past(first)
        if head.tag_ == "NNS" or not (head.text.islower() or head.is_upper) or end is None:
            continue
        is_ship = head.lower_ == "carrier" and not runs.doc[first].is_upper
        is_naval = noun.category in NAVAL and (not noun.weak or is_ship) and not runs.is_civil(past - 1)
        name = ""
        if is_naval and _is_prefix(runs, first, end):
            past_quote = _past_quote(runs, end)
            name = f"{runs.text(first, end)} {runs.text(end + 1, past_quote)}"
            end = past_quote
        is_named = is_named or _closes(runs, first, end)
        if is_naval or (not noun.weak and (is_named or has_figure(runs.doc[first].text))):
            yield _item(runs, first, end, noun.category, "name_behind_noun", name)


def _titled_past(runs: Runs, first: int, noun: Noun) -> int:
    """Past a ship's name that begins with a rank or a word for a place: 'the frigate Admiral Popov'; 0 without one."""
    if noun.category not in NAVAL or noun.weak or runs.doc[first].text not in NAMESAKES:
        return 0
    past = runs.past(first)
    return past if past > first + 1 else 0


def _is_pennant(runs: Runs, i: int, noun: Noun) -> bool:
    """The number before a warship's name in quotes: 'the frigate FF-07 "Rupert"'."""
    is_naval = noun.category in NAVAL and i + 2 < len(runs.doc)
    return is_naval and bool(PENNANT.fullmatch(runs.doc[i].text)) and runs.doc[i + 1].text in QUOTES


def calibres(runs: Runs) -> Iterator[Equipment]:
    """'155 mm artillery shells': ammunition goes by its calibre."""
    for first, past, noun in runs.nouns:
        if noun.category != "munition":
            continue
        start = runs.over_modifiers(first)
        for i in (start - 1, start - 2, start - 3):
            if i >= 0 and CALIBRE.fullmatch(runs.doc[i:start].text):
                yield Equipment(i, past, runs.text(i, past), "munition", "", "calibre")


def _quoted(runs: Runs, past: int, noun: Noun) -> Equipment | None:
    """The name in quotes that ends before a token."""
    if past < 3 or runs.doc[past - 1].text not in QUOTES or noun.weak:
        return None
    for first in range(past - 2, max(past - 2 - LONGEST_NAME, -1), -1):
        token = runs.doc[first]
        if token.text in QUOTES:
            name = runs.text(first + 1, past - 1)
            is_name = first + 1 < past - 1 and not any(runs.kinds[first + 1 : past - 1])
            return (
                Equipment(first + 1, past - 1, name, noun.category, "", "name_in_quotes") if is_name else None
            )
        if not (token.text[:1].isupper() or has_figure(token.text) or token.text == "-"):
            return None
    return None


def _named(runs: Runs, past: int, noun: Noun) -> Equipment | None:
    """The name that ends before a token, where it may be one of equipment."""
    first = runs.after_refused(runs.start(past), past) if past > 0 else past
    if first >= past or "platform" in runs.kinds[first:past]:
        return None
    name = runs.text(first, past)
    if equipment_nouns(runs.reference).get(name) is not None:
        # 'Orvik Coastal Defense System launchers': the noun alone is no name.
        first = runs.start(past)
        first += runs.doc[first].like_num
        name = runs.text(first, past)
        is_kind = (
            runs.doc[first].text in runs.words.not_names or runs.doc[first].lower_ in runs.words.modifiers
        )
        if past - first < 3 or any(runs.kinds[first:past]) or is_kind:
            return None
    known = listed(runs.reference).get(name)
    if known is not None and not _is_namesake(known.platform.category, noun):
        origin = "; ".join(known.platform.origin)
        return Equipment(first, past, known.name, known.platform.category, origin, "name_before_noun")
    if name.split()[0] in VERSIONS:
        return None
    if len(name) < 3 or past - first > LONGEST_NAME + 2 or not (name[-1].isalnum() or name[-1] == "+"):
        return None
    if not has_figure(name):
        start = runs.doc[first]
        is_word = bool(start.is_sent_start) and start.pos_ != "PROPN"
        is_weak = noun.weak and not _is_counted(runs, first, past)
        if is_weak or is_word or _is_service(runs, first, past) or place_country(name, runs.reference):
            return None
    category = noun.category
    if noun.weak and category == "other":
        category = runs.category_near(runs.doc[first], None)
    elif noun.weak and category in NAVAL:
        # 'TX-77 carriers', among vehicles
        category = runs.category_near(runs.doc[first], NAVAL | GROUND) or category
    return Equipment(first, past, name, category, "", "name_before_noun") if category else None


def _is_counted(runs: Runs, first: int, past: int) -> bool:
    """'12 Delfin trainers': a number of things, and not of people ('12 Orvik fighters')."""
    noun = runs.doc[past]
    is_many = first > 0 and runs.doc[first - 1].like_num and noun.lower_ in COUNTED
    return (
        is_many
        and not runs.doc[first - 1].is_sent_start
        and runs.doc[first].ent_type_ not in ("NORP", "DATE")
    )


def _is_prefix(runs: Runs, first: int, past: int) -> bool:
    """Whether letters alone stand before a name in quotes: 'the corvette RZA “Belmora”'."""
    is_letters = past == first + 1 and runs.doc[first].text.isalpha() and runs.doc[first].is_upper
    is_quoted = past < len(runs.doc) and runs.doc[past].text in QUOTES
    return is_letters and is_quoted and _past_quote(runs, past) > past


def _past_quote(runs: Runs, opening: int) -> int:
    """The quote that closes a name; the opening one where none does."""
    near = range(opening + 2, min(opening + LONGEST_NAME, len(runs.doc)))
    return next((i for i in near if runs.doc[i].text in QUOTES), opening)


def _closes(runs: Runs, first: int, past: int) -> bool:
    """'the over-the-horizon radar ORVIK from': capitals that close the phrase of a noun are its name."""
    is_shouted = all(t.is_upper and t.is_alpha and len(t) > 3 for t in runs.doc[first:past])
    after = runs.doc[past] if past < len(runs.doc) else None
    is_end = after is None or after.is_punct or after.pos_ in ("ADP", "CCONJ", "PUNCT")
    return is_shouted and is_end and not any(runs.kinds[first:past])


def _is_namesake(category: str, noun: Noun) -> bool:
    """'Cougar mine-protected vehicles': the helicopter of that name is another thing."""
    kinds = {category, noun.category}
    return not noun.weak and kinds <= CARRIERS and len(kinds) > 1 and not (kinds <= GROUND or kinds <= NAVAL)


def _is_service(runs: Runs, first: int, past: int) -> bool:
    """'a PNCG ship', 'RSZF helicopters': letters before a general noun are those of a service."""
    is_acronym = past == first + 1 and runs.doc[first].text.isalpha() and runs.doc[first].is_upper
    return is_acronym and runs.doc[past].lower_ in GENERAL


def _with_noun(runs: Runs, item: Equipment, noun_past: int) -> Equipment | None:
    """'Anti-Submarine Warfare Frigates': a capitalised noun belongs to a name of two words or more."""
    if listed(runs.reference).get(item.name) is not None:
        return item
    if item.past - item.first < 2:
        return None
    name = runs.text(item.first, noun_past)
    if runs.doc[noun_past - 1].tag_ in ("NNS", "NNPS") and not name.endswith("craft"):
        name = name.removesuffix("s")
    return replace(item, past=noun_past, name=name)


def _item(runs: Runs, first: int, past: int, category: str, rule: str, name: str = "") -> Equipment:
    name = name or runs.text(first, past)
    known = listed(runs.reference).get(name)
    if known is not None and known.platform.category == category:
        return Equipment(first, past, known.name, category, "; ".join(known.platform.origin), rule)
    return Equipment(first, past, name, category, "", rule)


def _is_capital_noun(runs: Runs, noun: int) -> bool:
    """'Frigates', but not the abbreviations 'IFV' and 'IFVs'."""
    text = runs.doc[noun].text
    return text[:1].isupper() and not text.removesuffix("s").isupper()
