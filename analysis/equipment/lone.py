"""Names of equipment without their noun, where the text speaks of equipment.

Forms handled:
    'KF-21', 'CHD620', 'RCH 155'                         a designation
    'K2PLs'                                              a variant of a type that the reference data has
    'the Boxer'                                          a name that is a common word too
    'drones of the type FP-1'                            a designation behind the word 'type'
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from analysis.beside import text_beside
from analysis.equipment.namesakes import is_road
from analysis.equipment.record import Equipment, Listed, common_names, listed
from analysis.equipment.runs import DASHES, Runs

# A designation of letters and figures: two letters and two figures at least, or a letter on either side.
UNLISTED = re.compile(
    r"([A-Z]{2,5})[-‑–]?\d{2,4}[A-Z]{0,3}s?|([A-Z])[-‑–]?\d{2,4}[A-Z]{1,3}s?|([A-Z])\d{3}s?"
)
OF_TYPE = re.compile(r"[A-Z][A-Za-z]{0,4}[-‑–]?\d{1,4}[A-Z]{0,3}")
TYPE_WORDS = frozenset({"type", "model"})
LETTERS = re.compile(r"[A-Z]{2,4}")
FIGURES = re.compile(r"\d{2,3}[A-Z]{0,2}")
VARIANT = re.compile(r"(.*\d)([A-Z]{1,3}\d?)s?")
# How many words back the noun of another sentence may stand.
NEAR = 40
NO_TYPE = frozenset({"DATE", "TIME", "MONEY", "QUANTITY", "LAW", "EVENT", "PERCENT"})
BEFORE_MANY = frozenset(
    """and or of for its their our his her more new old the , with additional 's ’s both all some these those many
    few several""".split()
)
PLACE_PREPOSITIONS = frozenset({"in", "at", "near", "across"})
# Behind a common name: 'the Boxer crews', 'the Typhoon fleet'.
BEHIND_COMMON = frozenset(
    """pilots pilot crew crews fleet fleets squadron squadrons order orders deal contract purchase sale deliveries
    delivery programme program production acquisition upgrade upgrades project tender variant version crash design
    factory line engines engine simulator replacement successor""".split()
)
OWNERS = frozenset({"country", "demonym", "metonym", "organisation"})
MOST_ADJECTIVES = 5
# 'a Poseidon', 'one more Dornier', 'not one Mirage': pieces of a type.
COUNTING = frozenset({"a", "an", "one", "another", "more"})
BEFORE_COMMON = frozenset({"the", "a", "an", "its", "their", "our", "new", "more", "'s", "’s"})


def designations(runs: Runs) -> Iterator[Equipment]:
    """'KF-21'."""
    for token in runs.doc:
        if runs.kinds[token.i] or (
            token.i and text_beside(token, -1) in DASHES and not token.nbor(-1).whitespace_
        ):
            # 'N00024-24-C-5408' numbers a contract.
            continue
        if runs.words.lone.fullmatch(token.text):
            letters = re.split(r"[-‑–]", token.text)[0]
            category = runs.words.kinds.get(letters, "") if runs.is_about_equipment else ""
            yield from _designation(runs, token, token.i + 1, category or runs.category_near(token, None))
        else:
            past = _unlisted_past(runs, token)
            if past and _is_of_goods(runs, token):
                yield from _designation(runs, token, past, runs.category_near(token, None, NEAR))


def _designation(runs: Runs, token: Token, past: int, category: str) -> Iterator[Equipment]:
    around = {t.lower_ for t in runs.doc[max(token.i - 1, 0) : past + 1]}
    if is_road(runs.doc[token.i : past], runs.reference):
        return
    if category and not around & runs.words.not_beside:
        # '61 K2PLs'
        name = runs.text(token.i, past).removesuffix("s")
        yield Equipment(token.i, past, name, category, "", "designation")


def _unlisted_past(runs: Runs, token: Token) -> int:
    """Past a designation whose letters no list has, 0 where there is none."""
    match = UNLISTED.fullmatch(token.text)
    if match:
        letters = next(filter(None, match.groups()))
        return 0 if letters in runs.words.not_letters else token.i + 1
    following = runs.doc[token.i + 1] if token.i + 1 < len(runs.doc) else None
    is_pair = following is not None and LETTERS.fullmatch(token.text) and FIGURES.fullmatch(following.text)
    return token.i + 2 if is_pair and token.text not in runs.words.not_letters else 0


def of_type(runs: Runs) -> Iterator[Equipment]:
    """'drones of the type FP-1'."""
    for token in runs.doc[2:]:
        is_named = runs.doc[token.i - 1].lower_ in TYPE_WORDS and OF_TYPE.fullmatch(token.text)
        category = runs.category_near(token, None, NEAR) if is_named and not runs.kinds[token.i] else ""
        if category:
            yield Equipment(token.i, token.i + 1, token.text, category, "", "type_of")


def _is_of_goods(runs: Runs, token: Token) -> bool:
    """Whether a designation stands where a thing does: 'the RCH 155', 'China's CHD620', '61 K2PLs'."""
    if token.ent_type_ in NO_TYPE or not token.i:
        return False
    before = token.nbor(-1)
    return (
        before.lower_ in BEFORE_COMMON
        or (before.like_num and token.text.endswith("s"))
        or runs.kinds[before.i] in ("demonym", "organisation")
    )


def variants(runs: Runs) -> Iterator[Equipment]:
    """'K2PLs'."""
    for token in runs.doc:
        match = VARIANT.fullmatch(token.text) if not runs.kinds[token.i] else None
        known = listed(runs.reference).get(match.group(1)) if match else None
        if known is None or match is None or not runs.category_near(token, None, NEAR):
            continue
        name = match.group(1) + match.group(2)
        origin = "; ".join(known.platform.origin)
        yield Equipment(token.i, token.i + 1, name, known.platform.category, origin, "variant")


def common(runs: Runs) -> Iterator[Equipment]:
    """'the Boxer' where the sentence or the one before has a noun for equipment; '40 Marders' where the article has."""
    for first, past, known in common_names(runs.reference).find(runs.doc):
        if not first or any(runs.kinds[first:past]) or runs.doc[first].is_sent_start:
            continue
        if not _ends_phrase(runs, first, past) or not _is_of_equipment(runs, first, past, known):
            continue
        origin = "; ".join(known.platform.origin)
        yield Equipment(first, past, known.name, known.platform.category, origin, "common_name")


def _ends_phrase(runs: Runs, first: int, past: int) -> bool:
    """Whether no further word of a name and no noun but those of equipment stands behind: 'the Boxer crews'."""
    after = runs.doc[past] if past < len(runs.doc) else None
    if after is None or after.is_sent_start:
        return True
    is_crew = after.lower_ in BEHIND_COMMON and runs.doc[first - 1].lower_ in BEFORE_COMMON
    return is_crew or not (after.text[:1].isupper() or after.pos_ in ("NOUN", "PROPN"))


def _is_of_equipment(runs: Runs, first: int, past: int, known: Listed) -> bool:
    """Whether what stands before a common name, and the nouns around, make it one of equipment."""
    is_owned = runs.kinds[first - 1] in OWNERS
    i = _over_adjectives(runs, first)
    before = runs.doc[i]
    is_near = bool(runs.category_near(runs.doc[first], None, NEAR)) or _is_beside_other(runs, first)
    is_many = runs.doc[past - 1].text.endswith("s")
    if is_many and (before.like_num or before.lower_ == "of"):
        # '40 Boxers', 'columns of Abrams'
        return is_near or runs.is_about_equipment
    is_owned = is_owned or runs.kinds[i] in OWNERS
    if is_many and not known.name.endswith("s") and runs.is_about_equipment:
        # 'Boxers and Leopards', but not 'the Silver Falcons'
        return (
            before.lower_ in BEFORE_MANY or before.pos_ in ("VERB", "ADP") or before.dep_ == "prt" or is_owned
        )
    if runs.kinds[first - 1] == "organisation":
        return is_near
    # 'in the Negev' is a place
    is_place = before.lower_ == "the" and i > 0 and runs.doc[i - 1].lower_ in PLACE_PREPOSITIONS
    is_near = is_near or _is_bought(runs, past) or (runs.is_about_equipment and before.lower_ in COUNTING)
    return before.lower_ in BEFORE_COMMON | COUNTING and is_near and not is_place


def _is_bought(runs: Runs, past: int) -> bool:
    """'the Boxer contract', in an article on arms."""
    after = runs.doc[past] if past < len(runs.doc) else None
    return runs.is_about_equipment and after is not None and after.lower_ in BEHIND_COMMON


def _over_adjectives(runs: Runs, first: int) -> int:
    """The token before a name and the small adjectives and peoples before it: 'a' in 'a second-hand Dutch Boxer'."""
    i = first - 1
    while i > 0 and first - i < MOST_ADJECTIVES:
        token = runs.doc[i]
        is_people = runs.kinds[i] == "demonym"
        is_plain = (
            token.text.islower() and (token.pos_ == "ADJ" or token.tag_ == "VBN")
        ) or token.text in DASHES
        if token.lower_ in BEFORE_COMMON or not (is_people or is_plain):
            break
        i -= 1
    return i


def _is_beside_other(runs: Runs, first: int) -> bool:
    """Whether the sentence names other equipment, in an article on equipment."""
    sentence = runs.doc[first].sent
    return runs.is_about_equipment and "platform" in runs.kinds[sentence.start : sentence.end]
