"""A second reading for names that the surer forms leave over, each beside one more cue that it names equipment.

Forms handled:
    'the future Bonifaz', 'the future Jean Rupert'       a ship that is not commissioned, in a sentence on ships
    'the patrol vessel (OPV) "Lindos"'                   a name in quotes behind a noun for equipment
    'the lead ship in the new class, Lindos, has been'   a name between commas behind a ship that is counted
    'RCC Lindos', in a sentence on ships                 capitals that no list has, where a prefix of a navy stands
    'ordered 12 Kestrel systems'                         a name before a general noun, where something is done to it
    'the Bozok 6x6'                                      a name before its wheels
    'The Bozok, a glide bomb'                            a name with its article before what it is
    'Bozok glide bombs'                                  a name that is also that of a town, where the model sees none
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from analysis.beside import word_beside
from analysis.equipment.cues_beside import handling_verbs
from analysis.equipment.record import GROUND, NAVAL, Equipment
from analysis.equipment.runs import QUOTES, Runs, has_figure
from analysis.equipment.ship_appositions import ORDINALS
from analysis.places import place_country

VERSION = re.compile(r"[a-z]-[A-Z]{1,2}$")
WHEELS = re.compile(r"(?:4|6|8|10)[xX×](?:4|6|8|10)")
LETTERED = re.compile(r"[A-Z][A-Za-z]{1,6}-[A-Z]{0,3}\d{1,3}[A-Z]?")
FUTURE = frozenset({"future", "ex", "former"})
PREFIX = re.compile(r"[A-Z]{2,5}")
BREAKS = frozenset({",", "(", "–", "—"})
# What the model takes a ship for, and what it takes for people and places that are none.
NO_SHIP = frozenset({"PERSON", "NORP", "DATE", "EVENT", "LAW"})
PLACES = frozenset({"FAC", "GPE", "LOC"})
SHIP_VERBS = frozenset(
    """arrive berth board christen commission decommission deliver design dock float enter join launch moor patrol
    name refit retire replace return sail serve sink steam visit build hand""".split()
)
OWNERS = frozenset({"the", "its", "their", "our", "'s", "’s", "new"})
ABOARD = frozenset({"aboard", "onboard"})
LONGEST_COUNTED = 9
QUOTE_MARKS = QUOTES | {"«", "»", "‹", "›", "„"}


def future_ships(runs: Runs) -> Iterator[Equipment]:
    """'floated out the future Bonifaz, the first F110-class frigate'."""
    for token in runs.doc[1:-1]:
        if token.lower_ not in FUTURE or word_beside(token, -1) != "the":
            continue
        past = _name_past(runs, token.i + 1)
        category = runs.category_near(token, NAVAL)
        is_shown = _is_own_sentence(runs, token, category) or (
            past > 0 and _is_done_to_ship(runs, token, past)
        )
        if past and category and is_shown:
            yield Equipment(
                token.i + 1, past, runs.text(token.i + 1, past), category, "", "second_reading_ship"
            )


def quoted(runs: Runs) -> Iterator[Equipment]:
    """'the patrol vessel (OPV) "Lindos"', 'the drone, called "Bozok"'."""
    for _, past, noun in runs.nouns:
        if noun.weak or runs.doc[past - 1].tag_ in ("NNS", "NNPS"):
            continue
        i = _over_brackets(runs, past)
        if i + 2 >= len(runs.doc) or runs.doc[i].text not in QUOTE_MARKS or runs.doc[i].is_sent_start:
            continue
        end = next((k for k in range(i + 1, min(i + 6, len(runs.doc))) if runs.doc[k].text in QUOTE_MARKS), 0)
        words = runs.doc[i + 1 : end] if end else ()
        is_name = all(t.text[:1].isupper() or has_figure(t.text) for t in words)
        if words and is_name and not any(runs.kinds[i + 1 : end]):
            name = runs.text(i + 1, end)
            yield Equipment(i + 1, end, name, noun.category, "", "second_reading_quoted")


def _over_brackets(runs: Runs, i: int) -> int:
    """Behind '(OPV)', a comma and 'called'."""
    if i + 2 < len(runs.doc) and runs.doc[i].text == "(" and runs.doc[i + 2].text == ")":
        i += 3
    while i < len(runs.doc) and runs.doc[i].lower_ in (",", "named", "called", "dubbed", "christened"):
        i += 1
    return i


def counted_ships(runs: Runs) -> Iterator[Equipment]:
    """'The lead ship in the new 054B-class frigate program, Lindos, has been handed over'."""
    for first, past, noun in runs.nouns:
        before = {t.lower_ for t in runs.doc[max(first - 3, 0) : first]}
        if noun.category not in NAVAL or noun.weak or not before & ORDINALS:
            continue
        for i in range(past, min(past + LONGEST_COUNTED, len(runs.doc) - 2)):
            token = runs.doc[i]
            if token.pos_ in ("VERB", "AUX") or token.is_sent_start:
                break
            if token.text in BREAKS:
                end = _name_past(runs, i + 1)
                if end and end < len(runs.doc) and runs.doc[end].text in (",", ")", "–", "—"):
                    yield Equipment(
                        i + 1, end, runs.text(i + 1, end), noun.category, "", "second_reading_ship"
                    )
                break


def unlisted_prefixes(runs: Runs) -> Iterator[Equipment]:
    """'RCC Lindos was designed by Acme' where the sentence or the one before speaks of a ship."""
    for token in runs.doc[:-2]:
        if not PREFIX.fullmatch(token.text) or runs.kinds[token.i] or token.text in runs.words.not_names:
            continue
        following = token.nbor(1)
        past = _name_past(runs, token.i + 1)
        if not past or following.is_upper or following.ent_type_ in NO_SHIP or following.is_sent_start:
            continue
        category = runs.category_near(token, NAVAL)
        if category and (_is_done_to_ship(runs, token, past) or _is_apposed_ship(runs, past)):
            yield Equipment(token.i, past, runs.text(token.i, past), category, "", "second_reading_ship")


def _is_done_to_ship(runs: Runs, first: Token, past: int) -> bool:
    """Whether a verb for ships stands right beside a name: 'aboard RCC Lindos', 'RCC Lindos was launched'."""
    before = runs.doc[first.i - 1] if first.i else first
    if before.lower_ in ABOARD or (before.pos_ == "VERB" and before.lemma_.lower() in SHIP_VERBS):
        return True
    behind = list(runs.doc[past : past + 4])
    verb = next((t for t in behind if t.pos_ == "VERB"), None)
    is_near = verb is not None and all(
        t.pos_ in ("AUX", "ADV", "PART", "VERB") for t in behind[: verb.i - past]
    )
    return is_near and verb is not None and verb.lemma_.lower() in SHIP_VERBS


def _is_apposed_ship(runs: Runs, past: int) -> bool:
    """'RCC Lindos, an earlier boat'."""
    if past + 2 >= len(runs.doc) or runs.doc[past].text not in BREAKS:
        return False
    is_article = runs.doc[past + 1].lower_ in ("a", "an", "the")
    return is_article and any(
        past + 1 < i < past + 6 for i, _, noun in runs.nouns if noun.category in NAVAL and not noun.weak
    )


def general_nouns(runs: Runs) -> Iterator[Equipment]:
    """'ordered 12 Kestrel systems', 'will deliver the Kestrel system': a name before a noun of many meanings."""
    verbs = handling_verbs(runs.reference)
    for noun_first, _, noun in runs.nouns:
        if not noun.weak:
            continue
        past = runs.over_modifiers(noun_first)
        first = runs.after_refused(runs.start(past), past) if past else past
        if first >= past or any(runs.kinds[first:past]) or runs.doc[first].is_sent_start:
            continue
        name = runs.text(first, past)
        is_word = not name[-1:].isalnum() or len(name) < 4 or name.isupper() or has_figure(name)
        if is_word or place_country(name, runs.reference) or runs.doc[first].ent_type_ in NO_SHIP | PLACES:
            continue
        category = noun.category if noun.category != "other" else runs.category_near(runs.doc[first], None)
        is_counted = first > 0 and runs.doc[first - 1].like_num and runs.doc[noun_first].text.endswith("s")
        category = category or ("other" if is_counted else "")
        is_version = is_counted and bool(VERSION.search(name))
        if category and (is_version or _is_handled(runs, first, verbs)):
            yield Equipment(first, past, name, category, "", "second_reading_name")


def explained(runs: Runs) -> Iterator[Equipment]:
    """'The Bozok, a glide bomb made by Acme,': companies and people have no article."""
    for noun_first, past, noun in runs.nouns:
        if noun.weak or runs.doc[past - 1].tag_ not in ("NN", "NNP"):
            continue
        comma = next((i for i in range(noun_first - 1, max(noun_first - 8, 1), -1) if _opens(runs, i)), 0)
        is_compound = past < len(runs.doc) and runs.doc[past].pos_ in ("NOUN", "PROPN")
        first = runs.after_refused(runs.start(comma), comma) if comma else 0
        if is_compound or not comma or first >= comma or any(runs.kinds[first:comma]) or not first:
            continue
        name = runs.text(first, comma)
        is_thing = runs.doc[first - 1].lower_ in OWNERS and runs.doc[first].ent_type_ not in NO_SHIP | PLACES
        # 'sent up LZC-EO3, an observation satellite'
        is_thing = is_thing or bool(LETTERED.fullmatch(name))
        if is_thing and len(name) > 2:
            yield Equipment(first, comma, name, noun.category, "", "second_reading_name")


def wheeled(runs: Runs) -> Iterator[Equipment]:
    """'the Bozok 6x6': only vehicles count their wheels."""
    for token in runs.doc[1:]:
        if not WHEELS.fullmatch(token.text) or token.is_sent_start or not runs.is_about_equipment:
            continue
        first = runs.after_refused(runs.start(token.i), token.i)
        words = runs.doc[first : token.i]
        is_name = first < token.i and not any(runs.kinds[first : token.i]) and not has_figure(words.text)
        if is_name and words[0].text[0].isalpha() and words[0].ent_type_ not in PLACES:
            category = runs.category_near(token, GROUND) or "vehicle"
            yield Equipment(
                first, token.i + 1, runs.text(first, token.i), category, "", "second_reading_name"
            )


def _opens(runs: Runs, i: int) -> bool:
    """Whether a comma or a bracket and 'a' open an explanation."""
    return runs.doc[i].text in BREAKS and runs.doc[i + 1].lower_ in ("a", "an")


def namesakes_of_towns(runs: Runs) -> Iterator[Equipment]:
    """'Bozok glide bombs': many types bear the names of small towns."""
    for noun_first, _, noun in runs.nouns:
        past = runs.over_modifiers(noun_first)
        first = runs.after_refused(runs.start(past), past) if past else past
        if noun.weak or noun.category == "other" or first >= past or any(runs.kinds[first:past]):
            continue
        words = runs.doc[first:past]
        is_town = any(t.ent_type_ in PLACES | NO_SHIP for t in words) or bool(words[0].is_sent_start)
        is_name = all(t.text.istitle() and t.text.isalpha() for t in words)
        # 'the Zenda Satellite Centre' is a place.
        is_name = is_name and runs.doc[noun_first].text[:1].islower()
        if is_name and not is_town and place_country(words.text, runs.reference):
            yield Equipment(first, past, runs.text(first, past), noun.category, "", "second_reading_name")


def _is_handled(runs: Runs, first: int, verbs: frozenset[str]) -> bool:
    """Whether a verb that is said of equipment governs the phrase, or a number of pieces stands before the name."""
    i = first - 1
    while i > 0 and first - i < 5 and runs.doc[i].pos_ in ("DET", "NUM", "ADJ", "PRON", "PART"):
        i -= 1
    return runs.doc[i].pos_ == "VERB" and runs.doc[i].lemma_.lower() in verbs


def _name_past(runs: Runs, first: int) -> int:
    """Past a name of capitalised words that is no other mention; 0 without one."""
    past = runs.name_past(first)
    if past is None or past == first or any(runs.kinds[first:past]):
        return 0
    return past if runs.doc[first].ent_type_ not in NO_SHIP and not has_figure(runs.text(first, past)) else 0


def _is_own_sentence(runs: Runs, token: Token, category: str) -> bool:
    """Whether the sentence itself speaks of a ship."""
    sentence = token.sent
    return any(
        sentence.start <= first < sentence.end and noun.category == category and not noun.weak
        for first, _, noun in runs.nouns
    )
