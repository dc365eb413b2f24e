"""Names of ships and of their classes.

Forms handled:
    'INS Satpura', 'ORP Wicher'                          the prefix of a navy before a name
    'Mogami-class', 'vessels of the City class'          a class
    'the frigates Lindos and Patmos', 'the tanker Leros'
    'Indian Naval Ship Satpura', 'Coast Guard Ships Lindos and Patmos'
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from analysis.beside import text_beside
from analysis.equipment.known_ships import known_category
from analysis.equipment.record import NAVAL, Equipment, listed
from analysis.equipment.runs import DASHES, QUOTES, Runs, has_figure

# The ships of the other realms of the British king: 'HMPNGS', 'HMBS'.
ROYAL = re.compile(r"HM[A-Z]{1,5}S")
LONGEST_PREFIX = 4
# 'Indian Naval Ship', 'Coast Guard Cutter': before the name, what a service calls its ships.
SERVICE_SHIPS = frozenset({"Ship", "Ships", "Cutter", "Cutters", "Vessel", "Vessels"})
SERVICES = frozenset({"Naval", "Navy", "Guard", "States"})
# Nouns for ships beside those of the reference data, where the sentence has another.
# Before the name of a town or a country these open the name of a ship.
OF_PLACES = frozenset(
    "Port Prince Princess Duke Duchess Earl City Isle Island Spirit Pride Queen King Bay Star Lady".split()
)
NAVIES = frozenset({"navy", "naval", "navies", "coastguard"})
OTHER_SHIPS = frozenset({"carrier", "tanker", "tug", "transport", "flagship"})


def by_prefix(runs: Runs) -> Iterator[Equipment]:
    """'INS Satpura'."""
    prefixes = runs.words.prefixes
    for token in runs.doc[:-2]:
        prefix, behind = prefix_at(runs, token)
        if not prefix or behind + 1 >= len(runs.doc):
            continue
        following = runs.doc[behind]
        if following.text in QUOTES:
            following = following.nbor(1)
        if not following.text[:1].isupper() or following.text in prefixes:
            continue
        past = runs.past(following.i, over_bodies=runs.kinds[token.i] == "organisation")
        if past + 1 < len(runs.doc) and runs.doc[past].lower_ == "of":
            if not runs.kinds[past + 1]:
                # 'HMS Prince of Wales'
                past = max(past, runs.past(past + 1))
            elif past == following.i + 1 and following.text in OF_PLACES:
                # 'TTS Port of Spain'
                past = max(past + 2, runs.past(past + 1, over_places=True))
        # 'INS MRO' would be two abbreviations.
        if past > following.i + 1 or not following.is_upper or len(following) == 1:
            own = runs.noun_at(past)
            if own is not None and not own.weak and own.category not in NAVAL | {"other"}:
                # 'ten BRP Outlander all-terrain vehicles': a maker
                continue
            own_name, country = runs.text(following.i, past), prefixes.get(prefix, "")
            category = known_category(own_name, country, runs.reference)
            category = category or runs.category_near(token, NAVAL) or "ship"
            yield Equipment(token.i, past, f"{prefix} {own_name}", category, country, "ship_prefix")


def prefix_at(runs: Runs, token: Token) -> tuple[str, int]:
    """The prefix that begins at a token and the token behind it; '' without one. 'Zr.Ms.' is three tokens."""
    if token.text in runs.words.prefixes or ROYAL.fullmatch(token.text):
        return token.text, token.i + 1
    if token.whitespace_ or not token.text[:1].isupper():
        return "", token.i
    for past in range(token.i + 2, token.i + 1 + LONGEST_PREFIX):
        text = runs.doc[token.i : past].text
        if text in runs.words.prefixes:
            return text, past
    return "", token.i


def of_service(runs: Runs) -> Iterator[Equipment]:
    """'Indian Naval Ship Satpura', which is 'INS Satpura'; 'Coast Guard Ships Lindos and Patmos'."""
    for token in runs.doc[1:-1]:
        if token.text not in SERVICE_SHIPS or text_beside(token, -1) not in SERVICES:
            continue
        words = [t.text for t in runs.doc[max(token.i - 3, 0) : token.i + 1]]
        prefix = next((p for n in (4, 3, 2) if (p := _initials(words[-n:])) in runs.words.prefixes), "")
        is_body = runs.kinds[token.i] == "organisation"
        names = _joined_names(runs, token.i + 1, is_list=token.text.endswith("s"), over_bodies=is_body)
        for first, past in names:
            name = runs.text(first, past)
            country = runs.words.prefixes.get(prefix, "")
            yield Equipment(first, past, f"{prefix} {name}".strip(), "ship", country, "ship_prefix")


def _initials(words: list[str]) -> str:
    return "".join(w[0] for w in words if w[:1].isupper())


def behind_plural(runs: Runs) -> Iterator[Equipment]:
    """'the frigates Lindos and Patmos', and 'the tanker Leros' in a sentence on ships."""
    for _, past, noun in runs.nouns:
        head = runs.doc[past - 1]
        if not head.text.islower() or past >= len(runs.doc) or runs.doc[past].is_sent_start:
            continue
        if runs.is_civil(past - 1):
            continue
        if head.tag_ == "NNS" and noun.category in NAVAL and not noun.weak:
            names = list(_joined_names(runs, past, is_list=True))
            yield from (named_ship(runs, *name, noun.category) for name in names if len(names) > 1)
        elif head.text in OTHER_SHIPS and _is_at_sea(runs, head) and head.tag_ == "NN":
            for first, end in _joined_names(runs, past, is_list=False):
                if not has_figure(runs.doc[first].text):
                    yield named_ship(runs, first, end, "ship")


def _is_at_sea(runs: Runs, head: Token) -> bool:
    """Whether the text speaks of ships, or the sentence of a navy."""
    return bool(runs.category_near(head, NAVAL)) or any(t.lower_ in NAVIES for t in head.sent)


def _joined_names(
    runs: Runs, first: int, *, is_list: bool, over_bodies: bool = False
) -> Iterator[tuple[int, int]]:
    """The names that begin at a token, each as (first, past); of one only where there is no list.

    `over_bodies`: the first of them was taken for the end of the name of a body.
    """
    while first < len(runs.doc):
        first += runs.doc[first].text in QUOTES
        is_inside = over_bodies and first < len(runs.doc) and runs.kinds[first] == "organisation"
        end = runs.past(first, over_bodies=True) if is_inside else runs.name_past(first)
        if end is None or end == first or (any(runs.kinds[first:end]) and not is_inside):
            return
        if {t.text for t in runs.doc[first:end]} & runs.words.not_names:
            # 'Coast Guard Ship Repair Yard'
            return
        yield first, end
        end += end < len(runs.doc) and runs.doc[end].text in QUOTES
        if not is_list or end + 1 >= len(runs.doc) or runs.doc[end].lower_ not in ("and", ",", "&"):
            return
        is_both = runs.doc[end].text == "," and runs.doc[end + 1].lower_ == "and"
        first = end + 1 + is_both


def by_class(runs: Runs) -> Iterator[Equipment]:
    """'Mogami-class', 'of the City class'."""
    for token in runs.doc[1:]:
        if token.lower_ != "class":
            continue
        is_dashed = text_beside(token, -1) in DASHES
        past = token.i - is_dashed
        # Any word may name a class ('Island-class'), and what stands before it is judged without it.
        first = runs.after_refused(runs.start(past), past - 1)
        name = runs.text(first, past)
        if past <= first or len(name) < 2 or not name[0].isupper():
            continue
        noun = runs.noun_at(token.i + 1)
        if name.split()[-1].lower() in runs.words.not_classes:
            continue
        if is_dashed or noun is not None or _is_of_the(runs, first):
            own = noun.category if noun is not None and noun.category != "other" else ""
            category = own or runs.category_near(token, NAVAL) or "ship"
            known = listed(runs.reference).get(name)
            is_naval = known is not None and known.platform.category in NAVAL
            canonical = known.name if known and is_naval else f"{name}-class"
            if is_dashed or category in NAVAL:
                yield Equipment(first, token.i + 1, canonical, category, "", "ship_class")


def _is_of_the(runs: Runs, first: int) -> bool:
    """'vessels of the City class'."""
    before = [t.lower_ for t in runs.doc[max(first - 2, 0) : first]]
    return before in (["of", "the"], ["in", "the"]) and any(past == first - 2 for _, past, _ in runs.nouns)


def named_ship(runs: Runs, first: int, past: int, category: str) -> Equipment:
    """A ship by its name alone."""
    return Equipment(first, past, runs.text(first, past), category, "", "name_apposed")
