"""Ships by what they are to other ships, or by what is done to ships alone, in a text on ships.

Forms handled:
    'Lindos, the former HMS Tarpon'                      a ship under its new name and its old one
    'a sister of Lindos', 'Lindos, her twin,'            a sister ship
    'to be followed by Lindos', 'the keel of Lindos'
    'the ship now called Lindos', 'will be renamed Lindos'
    'Lindos was launched', 'Lindos began sea trials', 'Lindos was to follow'
    'Lindos, the icebreaker launched at Zenda'
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.beside import text_beside, word_beside
from analysis.equipment.record import NAVAL, Equipment
from analysis.equipment.runs import Runs, has_figure
from analysis.equipment.ship_appositions import NAMESAKES
from analysis.equipment.ships import prefix_at
from analysis.places import place_country

RULE = "second_reading_ship"
FORMER = frozenset({"former", "formerly", "ex", "previously", "originally"})
OPENING = frozenset({",", "(", "–", "—"})
OWN = frozenset({"her", "its", "a"})
KIN = frozenset({"sister", "sisters", "twin", "sistership", "sister-ship", "half-sister", "sibling"})
SHIP = frozenset({"ship", "ships", "vessel", "boat", "of", "to", ",", "the", "named", "called"})
FOLLOWED = frozenset({"followed", "succeeded", "preceded", "relieved", "replaced", "accompanied"})
OF_SHIPS = frozenset({"keel", "hull", "christening", "keel-laying"})
NAMED = frozenset(
    {"named", "renamed", "called", "christened", "rechristened", "dubbed", "baptised", "baptized"}
)
BETWEEN = frozenset({"AUX", "ADV", "PRON", "PART", "SCONJ"})
BE = frozenset(
    {"is", "was", "will", "be", "been", "has", "had", "to", "being", "are", "were", "also", "then"}
)
# Nobody but a ship is launched or floated out; officers are commissioned too.
DONE = frozenset(
    {"launched", "floated", "christened", "drydocked", "undocked", "recommissioned", "decommissioned"}
)
TRIALS = frozenset({"trials", "fitting"})
NO_SHIP = frozenset({"NORP", "DATE", "TIME", "EVENT", "LAW", "CARDINAL", "ORDINAL"})
NOBODY = NO_SHIP | {"PERSON"}
LONGEST_CHAIN = 6


def former(runs: Runs) -> Iterator[Equipment]:
    """'Lindos, the former HMS Tarpon': both names are those of Lindos."""
    for token in runs.doc[2:-1]:
        prefix, behind = prefix_at(runs, token)
        i = token.i - 1 - (runs.doc[token.i - 1].text == "-")
        if not prefix or i < 2 or runs.doc[i].lower_ not in FORMER:
            continue
        i -= runs.doc[i - 1].lower_ == "the"
        if i < 2 or runs.doc[i - 1].text not in OPENING:
            continue
        first, past = runs.start(i - 1), i - 1
        if first >= past or any(runs.kinds[first:past]) or not runs.doc[past - 1].text[:1].isupper():
            continue
        name = runs.text(first, past)
        yield Equipment(first, past, name, "ship", "", "ship_former_name")
        yield Equipment(token.i, runs.past(behind), name, "ship", "", "ship_former_name")


def sisters(runs: Runs) -> Iterator[Equipment]:
    """'a sister of Lindos', 'her twin, Lindos,'."""
    for token in runs.doc[:-2]:
        if token.lower_ in KIN:
            i = token.i + 1
            while i < len(runs.doc) - 1 and i - token.i < 4 and runs.doc[i].lower_ in SHIP:
                i += 1
            is_joined = i > token.i + 1 and runs.doc[i].text not in NAMESAKES
            yield from _ship(runs, i, token, NO_SHIP) if is_joined else ()
            # 'Lindos, her sister,'
            comma = token.i - 2
            if comma > 0 and runs.doc[comma].text in OPENING and runs.doc[comma + 1].lower_ in OWN:
                first = runs.start(comma)
                yield from _ship(runs, first, token, NO_SHIP, end=comma) if first < comma else ()


def followers(runs: Runs) -> Iterator[Equipment]:
    """'will be followed by Lindos', 'the keel of Lindos'."""
    for token in runs.doc[:-2]:
        is_followed = token.lower_ in FOLLOWED and word_beside(token, 1) == "by"
        is_keel = token.lower_ in OF_SHIPS and word_beside(token, 1) == "of"
        if is_followed or is_keel:
            first = token.i + 2
            first += runs.doc[first].lower_ == "the"
            is_here = any(
                token.sent.start <= i < token.i and noun.category in NAVAL and not noun.weak
                for i, _, noun in runs.nouns
            )
            yield from _ship(runs, first, token, NO_SHIP if is_keel or is_here else NOBODY)


def renamed(runs: Runs) -> Iterator[Equipment]:
    """'the ship now called Lindos', 'the frigate, which will be named Lindos,'."""
    ends = {past: noun for _, past, noun in runs.nouns if noun.category in NAVAL and not noun.weak}
    for token in runs.doc[1:-1]:
        if token.lower_ not in NAMED:
            continue
        i = token.i
        while (
            i > 0
            and token.i - i < LONGEST_CHAIN
            and (runs.doc[i - 1].pos_ in BETWEEN or runs.doc[i - 1].text == ",")
        ):
            i -= 1
        if i in ends and i < token.i:
            yield from _ship(runs, token.i + 1, token, NO_SHIP)


def done_to(runs: Runs) -> Iterator[Equipment]:
    """'Lindos was launched', 'Lindos began her sea trials', 'Lindos was to follow'."""
    for token in runs.doc:
        if token.pos_ != "PROPN" and not token.is_sent_start:
            continue
        before = text_beside(token, -1)
        if before[:1].isupper() and not token.is_sent_start:
            continue
        past = runs.past(token.i)
        if past == token.i or past >= len(runs.doc):
            continue
        words = [t.lower_ for t in runs.doc[past : past + 5]]
        chain = next((k for k, w in enumerate(words) if w not in BE), len(words))
        verb = words[chain] if 0 < chain < len(words) else ""
        if verb in DONE or (verb == "follow" and chain > 1):
            yield from _ship(runs, token.i, token, NO_SHIP)
        elif runs.doc[past].pos_ == "VERB" and TRIALS & {t.lower_ for t in runs.doc[past : token.sent.end]}:
            yield from _ship(runs, token.i, token, NO_SHIP)


def described(runs: Runs) -> Iterator[Equipment]:
    """'Lindos, the icebreaker launched at Zenda': not 'In Zenda, the icebreaker was launched'."""
    for first, past, noun in runs.nouns:
        if (
            noun.weak
            or noun.category not in NAVAL
            or runs.doc[past - 1].tag_ != "NN"
            or past >= len(runs.doc)
        ):
            continue
        i = first
        while i > 2 and first - i < 5 and runs.doc[i].lower_ != "the" and runs.doc[i].text != ",":
            i -= 1
        if runs.doc[i].lower_ != "the" or runs.doc[i - 1].text != ",":
            continue
        after = runs.doc[past]
        is_told = after.tag_ in ("VBN", "VBG", "WDT") or after.lower_ in ("of", "that", "which", ",", "built")
        start = runs.start(i - 1)
        opens = start < i - 1 and (
            runs.doc[start].is_sent_start or runs.doc[start - 1].pos_ in ("VERB", "CCONJ")
        )
        if is_told and opens and not runs.doc[start].is_stop:
            yield from _ship(runs, start, runs.doc[past - 1], NO_SHIP, end=i - 1)


def _ship(
    runs: Runs, first: int, cue: Token, refused: frozenset[str], end: int | None = None
) -> Iterator[Equipment]:
    """The ship whose name begins at a token, where the text speaks of ships and the name is no other mention."""
    category = runs.category_near(cue, NAVAL)
    if not category or first >= len(runs.doc) or not runs.doc[first].text[:1].isupper():
        return
    past = runs.past(first) if end is None else end
    words = runs.doc[first:past]
    if (
        past == first
        or any(runs.kinds[first:past])
        or has_figure(words.text)
        or words[0].ent_type_ in refused
    ):
        return
    if {t.text for t in words} & runs.words.not_names and len(words) == 1:
        return
    is_opener = bool(words[0].is_sent_start) and words[0].pos_ not in ("PROPN", "NOUN", "ADJ")
    if (
        is_opener
        or (words[0].is_stop and len(words) == 1)
        or (words[0].is_upper and len(words) == 1 and len(words.text) < 4)
    ):
        return
    if place_country(words.text, runs.reference) and cue.lower_ not in FOLLOWED | KIN:
        return
    yield Equipment(first, past, runs.text(first, past), category, "", RULE)
