"""Occasions that a verb tells of: 'met', 'visited', 'laid a wreath', 'will be handed over', 'was commissioned'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import Where, and_list, dates_of, named_place, names_of, place_of
from analysis.facts.clauses import (
    agents,
    is_passive,
    is_perfect,
    is_predicate,
    is_purpose,
    lemma,
    objects,
    patients,
    phrasal,
    predicate_of,
    prepositional,
    subjects,
)
from analysis.facts.modality import (
    HELD,
    SCHEDULED,
    Modality,
    is_habit,
    lexical_status,
    modality_of,
)
from analysis.facts.occasions.cues import (
    TRAVEL_VERBS,
    noun_kind,
    noun_lemma,
)
from analysis.facts.occasions.deeds import DEEDS
from analysis.facts.occasions.reading import Reader, Reading
from analysis.facts.occasions.record import FINITE, MODIFIER, PURPOSE, Occasion
from analysis.facts.occasions.timing import days_of, resolve
from analysis.facts.phrases import left_of, noun_phrase, right_of, text_between

PRINCIPALS = frozenset(
    {"minister", "leader", "president", "chief", "premier", "secretary", "delegation", "commander"}
)


def verb_occasions(annotated: Annotated, sentence: Sentence) -> Iterator[Occasion]:
    """The occasions that the verbs of a sentence tell of; a habit or a supposition tells of none."""
    for token in sentence.span:
        for reader in READERS:
            if not (
                is_predicate(token)
                or (token.tag_ in ("VBG", "VBN") and token.pos_ == "VERB")
                or token.dep_ == "acomp"
                or token.lower_ in ("wreath", "wreaths", "guard", "commissioning", "due")
            ):
                break
            reading = reader(annotated, sentence, token)
            if reading is not None:
                yield from _occasion(annotated, sentence, token, reading)
                break


def _occasion(annotated: Annotated, sentence: Sentence, cue: Token, reading: Reading) -> Iterator[Occasion]:
    verb = predicate_of(cue)
    if verb is None or is_habit(verb):
        return
    modality = modality_of(verb)
    if modality.generic:
        return
    if cue.dep_ == "acomp" and lexical_status(cue):
        modality = Modality(lexical_status(cue))
    if cue != verb and noun_kind(cue) == "commissioning":
        modality = Modality(modality.status if modality.status in (HELD, SCHEDULED) else "")
    dates = dates_of(annotated, sentence, cue) if lemma(cue) != "return" else []
    days = days_of(sentence, dates, modality.status)
    status = resolve(annotated, modality, days.when, days.former)
    where = reading.where or place_of(annotated, sentence, cue)
    yield Occasion(
        kind=reading.kind,
        name=reading.name,
        start=sentence.start,
        end=sentence.end,
        rule=f"{reading.kind}_verb",
        at=sentence.chars(cue)[0],
        status=status,
        strength=PURPOSE if is_purpose(verb) else MODIFIER if verb.dep_ in ("acl", "advcl") else FINITE,
        key=reading.key.casefold(),
        when=days.when,
        former=days.former,
        last=days.last,
        place=where.place,
        country=where.country,
        participants=reading.participants,
        people=reading.people,
        inherits=status == HELD and not is_perfect(verb) and reading.inherits,
    )


def _meeting(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A met B', 'A and B met', 'A is to meet B'."""
    key = phrasal(verb)
    if key not in ("meet", "meet up", "host") or verb.pos_ != "VERB" or is_passive(verb):
        return None
    told = objects(verb)
    if key == "host" and names_of(annotated, sentence, told)[1] != "person":
        return None
    if any(noun_kind(t) in ("meeting", "summit") for t in prepositional(verb, "for", "at")):
        return None
    met, met_kind = names_of(annotated, sentence, [*told, *prepositional(verb, "with")])
    if told and not met:
        return None
    who, kind = names_of(annotated, sentence, subjects(verb))
    names = tuple(dict.fromkeys([*who, *met]))
    if not names and not told and any(noun_lemma(t) in PRINCIPALS for t in subjects(verb)):
        name = f"meeting of the {noun_phrase(annotated, sentence, subjects(verb)[0])}"
        return Reading("meeting", name, name, inherits=True)
    if not names or (kind == "organisation" and not met):
        return None
    people = "person" in (kind, met_kind)
    name = f"meeting of {and_list(names)}"
    unnamed = [t for t in prepositional(verb, "with") if not names_of(annotated, sentence, [t])[0]]
    if unnamed:
        name = f"{name} with {noun_phrase(annotated, sentence, unnamed[0])}"
    return Reading("meeting", name, name, names, people, inherits=True)


def _call(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A spoke to B by phone', 'A telephoned B'."""
    key = lemma(verb)
    wired = any(t.lower_ in ("phone", "telephone", "video", "videoconference") for t in verb.subtree)
    if key in ("telephone", "phone"):
        others = objects(verb)
    elif key in ("speak", "talk", "confer") and wired:
        others = [
            o
            for t in (verb, *(c for p in verb.children for c in p.children))
            for o in prepositional(t, "with", "to")
        ]
    else:
        return None
    names, kind = names_of(annotated, sentence, [*agents(verb), *others])
    if len(names) < 2:
        return None
    return Reading(
        "call", f"call between {and_list(names)}", "call", names, kind == "person", Where(), inherits=True
    )


def _visit(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A visited B', 'A arrived in B', 'A is expected in B'; a ship or a batch that arrives is delivered."""
    key = lemma(verb)
    if key not in TRAVEL_VERBS or verb.pos_ not in ("VERB", "ADJ") or noun_kind(verb):
        return None
    if key in ("expect", "due") and (any(c.dep_ == "xcomp" for c in verb.children) or not _is_due(verb)):
        return None
    travellers = agents(verb) if key in ("visit", "tour") and is_passive(verb) else subjects(verb)
    if key == "due":
        travellers = subjects(predicate_of(verb) or verb)
    names, kind = names_of(annotated, sentence, travellers)
    if not travellers:
        return None
    if kind != "person" and not any(_is_delegation(t) for t in travellers):
        return None
    where = _destination(annotated, sentence, verb, key)
    if not where.place:
        return None
    who = and_list(names) if kind == "person" else noun_phrase(annotated, sentence, travellers[0])
    people = names if kind == "person" else ()
    return Reading(
        "visit", f"visit of {who} to {where.place}", "visit", people, kind == "person", where, inherits=True
    )


def _is_due(verb: Token) -> bool:
    return lemma(verb) == "due" or is_passive(verb)


def _is_delegation(token: Token) -> bool:
    return noun_lemma(token) in (
        "delegation",
        "team",
        "contingent",
        "party",
        "minister",
        "chief",
        "mission",
        "group",
    )


def _destination(annotated: Annotated, sentence: Sentence, verb: Token, key: str) -> Where:
    """Where a journey goes: the object of 'visit', what 'to' or 'in' names behind another verb."""
    if key in ("visit", "tour"):
        targets = patients(verb)
        return (
            named_place(annotated, sentence, targets[0]) if targets and not noun_kind(targets[0]) else Where()
        )
    for preposition in TRAVEL_VERBS[key]:
        for head in prepositional(verb, preposition):
            where = Where() if noun_kind(head) else named_place(annotated, sentence, head)
            if where.place:
                return where
    return Where()


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
    if token.lower_ != "guard" or following[:1] != ["of"] or following[-1:] not in (["honour"], ["honor"]):
        return None
    verb = predicate_of(token)
    if verb is None:
        return None
    given = lemma(verb) in ("give", "accord", "present", "offer", "extend", "greet", "welcome")
    who = subjects(verb) if not given or is_passive(verb) else [t for t in objects(verb) if t != token]
    who += prepositional(verb, "to") if given else []
    names, kind = names_of(annotated, sentence, who)
    phrase = text_between(left_of(token, sentence), token.i + 2, token)
    return Reading("ceremony", f"inspection of the {phrase}", "guard", names, kind == "person", inherits=True)


# Read in this order; the first that applies tells what the verb is about.
READERS: tuple[Reader, ...] = (_wreath, _foundation, _guard, _meeting, _call, *DEEDS, _visit)
