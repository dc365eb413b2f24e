"""Rites: wreaths and tributes, guards of honour, foundation stones, keels, first steel and launches of ships."""

from __future__ import annotations

import re

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import and_list, names_of, place_of
from analysis.facts.clauses import (
    agents,
    is_passive,
    lemma,
    objects,
    patients,
    phrasal,
    predicate_of,
    prepositional,
    subjects,
)
from analysis.facts.occasions.cues import VESSELS, noun_lemma
from analysis.facts.occasions.goods import is_elliptical, is_equipment, is_named_ship, is_platform, ship_name
from analysis.facts.occasions.reading import Reader, Reading
from analysis.facts.phrases import left_of, noun_phrase, right_of, text_between
from analysis.facts.words import EVENT_WORDS

TRIBUTES = EVENT_WORDS.tribute_nouns
# Nouns that these rites are read from; the others are read from their verbs.
FLOWERS = frozenset({"flowers", "offering", "bouquet", "garland"})
RITE_WORDS = (
    frozenset({"wreath", "wreaths", "guard", "memory"}) | FLOWERS | TRIBUTES | EVENT_WORDS.honour_nouns
)
# Behind the first word of a monument: ' to the Heroes of Quillota'.
_DEDICATION = re.compile(r" to (?:the )?[A-Z][\w’'-]+(?: (?:of (?:the )?)?[A-Z][\w’'-]+)*")
MEMORIALS = frozenset({"memorial", "monument", "cenotaph", "tomb", "grave", "cemetery"})
LAUNCHES = EVENT_WORDS.launch_verbs
GIVING = frozenset({"give", "accord", "present", "offer", "extend", "greet", "welcome", "receive"})


def _wreath(annotated: Annotated, sentence: Sentence, token: Token) -> Reading | None:
    """'laid a wreath at the Cenotaph', 'a wreath-laying ceremony at ...'."""
    if token.lower_ not in ("wreath", "wreaths"):
        return None
    verb = predicate_of(token)
    if verb is None or lemma(verb) not in ("lay", "place", "attend", "hold", "participate", "take"):
        return None
    where = place_of(annotated, sentence, token)
    names, kind = names_of(annotated, sentence, agents(verb))
    name = f"wreath laying at the {where.place}" if where.place else "wreath laying"
    name = name.split(",")[0]
    return Reading("ceremony", name, "wreath", names, kind == "person", where, inherits=True)


def _foundation(annotated: Annotated, sentence: Sentence, token: Token) -> Reading | None:
    """'laid the foundation stone of the plant', 'the keel of the frigate was laid'."""
    if token.pos_ != "VERB" or lemma(token) != "lay":
        return None
    for thing in patients(token):
        stone = thing.lower_ == "stone" and any(c.lower_ == "foundation" for c in thing.children)
        if thing.lower_ not in ("foundation", "foundations", "keel") and not stone:
            continue
        phrase = text_between(
            left_of(thing, sentence), right_of(annotated, sentence, thing, ("of", "for")), thing
        )
        names, kind = names_of(annotated, sentence, agents(token))
        return Reading("ceremony", f"laying of the {phrase}", phrase, names, kind == "person", inherits=True)
    return None


def _guard(annotated: Annotated, sentence: Sentence, token: Token) -> Reading | None:
    """'inspected a guard of honour', 'was given a guard of honour'."""
    following = [t.lower_ for t in token.doc[token.i + 1 : token.i + 3]]
    if token.lower_ in EVENT_WORDS.honour_nouns:
        return _honours(annotated, sentence, token)
    if token.lower_ != "guard" or following[:1] != ["of"] or following[-1:] not in (["honour"], ["honor"]):
        return None
    verb = predicate_of(token)
    if verb is None:
        return None
    given = lemma(verb) in GIVING
    who = subjects(verb) if not given or is_passive(verb) else [t for t in objects(verb) if t != token]
    who += prepositional(verb, "to") if given else []
    names, kind = names_of(annotated, sentence, who)
    phrase = text_between(left_of(token, sentence), token.i + 2, token)
    return Reading("ceremony", f"inspection of the {phrase}", "guard", names, kind == "person", inherits=True)


def _honours(annotated: Annotated, sentence: Sentence, token: Token) -> Reading | None:
    """'was accorded an official reception', 'an honor cordon preceded the talks'; a warm welcome is none."""
    words = {t.lower_ for t in token.lefts}
    if not words & {"honor", "honour", "official", "ceremonial", "military", "full", "gun"}:
        return None
    verb = predicate_of(token)
    given = verb is not None and lemma(verb) in GIVING
    if verb is None or not (given or lemma(verb) in ("precede", "hold", "host")):
        return None
    guests = patients(verb) if is_passive(verb) else [t for t in objects(verb) if t != token]
    names, kind = names_of(annotated, sentence, guests if given else [])
    phrase = text_between(left_of(token, sentence), token.i, token)
    name = f"{phrase} for {and_list(names)}" if kind == "person" else phrase
    return Reading("ceremony", name, "guard", names, kind == "person", inherits=True)


def _tribute(annotated: Annotated, sentence: Sentence, token: Token) -> Reading | None:
    """'paid tributes at the monument', 'laid flowers at the cenotaph': the same rite as a wreath."""
    if token.lower_ not in TRIBUTES | FLOWERS and token.lower_ != "memory":
        return None
    verb = predicate_of(token)
    if (
        verb is None
        or token.dep_ not in ("dobj", "nsubjpass")
        or lemma(verb) not in ("pay", "lay", "offer", "place", "honour", "honor", "commemorate")
    ):
        return None
    where = place_of(annotated, sentence, token)
    # 'honoured the memory of the fallen at the memorial'
    heads = [t for t in prepositional(token, "of") if not where.place]
    where = next((w for t in heads if (w := place_of(annotated, sentence, t, within=True)).place), where)
    names, kind = names_of(annotated, sentence, agents(verb))
    memorial = next((t for t in prepositional(verb, "at") if noun_lemma(t) in MEMORIALS), None)
    if not where.place and (memorial is None or kind != "person"):
        return None
    at = where.place or (noun_phrase(annotated, sentence, memorial) if memorial is not None else "")
    to = _DEDICATION.match(annotated.article.text, where.end) if where.place else None
    name = f"tributes at the {at}".split(",")[0] + (to[0] if to is not None else "")
    return Reading("ceremony", name, "wreath", names, kind == "person", where, inherits=True)


def _launch(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'the second corvette was launched', 'christened the frigate'; a campaign that is launched is none."""
    if lemma(verb) in ("break", "smash", "crack") and any(t.lower_ == "bottle" for t in patients(verb)):
        return _christening(annotated, sentence, verb)
    if lemma(verb) in EVENT_WORDS.floating_verbs and verb.pos_ == "VERB":
        return _floating(annotated, sentence, verb)
    if phrasal(verb) not in LAUNCHES or verb.pos_ != "VERB":
        return None
    things = patients(verb) or (subjects(verb) if verb.tag_ in ("VBN", "VBD") and not objects(verb) else [])
    rolled = phrasal(verb) == "roll out"
    ship = next((t for t in things if _is_vessel(annotated, sentence, t)), None)
    if rolled:
        ship = next((t for t in things if is_equipment(annotated, sentence, t)), None)
    if ship is None:
        return None
    name = ship_name(annotated, sentence, ship)
    return Reading("ceremony", f"{'roll-out' if rolled else 'launch'} of {name}", f"launch {name}")


def _floating(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'The corvette took to the water', 'slid down the slipway': its launch."""
    into = prepositional(verb, "to", "into", "down", "off", "from")
    if not any(t.lower_ in EVENT_WORDS.launching_places for t in [*into, *objects(verb)]):
        return None
    ship = next((t for t in subjects(verb) if _is_vessel(annotated, sentence, t)), None)
    if ship is None:
        return None
    name = ship_name(annotated, sentence, ship)
    return Reading("ceremony", f"launch of {name}", f"launch {name}")


def _christening(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'broke a bottle on the bow of the frigate': its launch."""
    against = [
        t for w in (verb, *patients(verb)) for t in prepositional(w, "on", "over", "against", "across")
    ]
    things = [
        o for t in against for o in (t, *prepositional(t, "of"), *(c for c in t.lefts if c.dep_ == "poss"))
    ]
    ship = next((t for t in things if _is_vessel(annotated, sentence, t)), None)
    if ship is None:
        return None
    name = ship_name(annotated, sentence, ship)
    return Reading("ceremony", f"launch of {name}", f"launch {name}")


def _is_vessel(annotated: Annotated, sentence: Sentence, head: Token) -> bool:
    if noun_lemma(head) in VESSELS or is_named_ship(head):
        return True
    if is_elliptical(head):
        return any(noun_lemma(t) in VESSELS for t in head.subtree)
    return is_platform(annotated, sentence, head, "ship", "submarine")


def _steel(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'cut the first steel for the third ship', 'steel for the third will be cut'."""
    if lemma(verb) != "cut" or verb.pos_ != "VERB":
        return None
    steel = next((t for t in patients(verb) if t.lower_ in ("steel", "plate", "plates", "metal")), None)
    if steel is None:
        return None
    things = [*prepositional(steel, "for", "of", "on"), *prepositional(verb, "for", "on")]
    target = next((t for t in things if noun_lemma(t) in VESSELS or is_elliptical(t)), None)
    of = f" for the {noun_phrase(annotated, sentence, target)}" if target is not None else ""
    return Reading("ceremony", f"steel cutting{of}", f"steel cutting{of}")


RITES: tuple[Reader, ...] = (_wreath, _tribute, _foundation, _guard, _launch, _steel)
