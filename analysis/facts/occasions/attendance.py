"""Who takes part in what a noun tells of."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import names_of, people_before
from analysis.facts.clauses import (
    agents,
    is_passive,
    is_predicate,
    is_purpose,
    lemma,
    objects,
    phrasal,
    predicate_of,
    prepositional,
    subjects,
)
from analysis.facts.occasions.noun_phrases import Noun
from analysis.facts.occasions.record import PURPOSE
from analysis.facts.occasions.settings import met_at
from analysis.facts.occasions.standing import ITINERARIES, Standing
from analysis.facts.words import EVENT_WORDS

CHAIRS = EVENT_WORDS.chair_verbs


def visitors_of(
    annotated: Annotated, sentence: Sentence, head: Token, standing: Standing
) -> tuple[tuple[str, ...], bool]:
    """Who visits: 'a visit by A', 'A's visit', 'A paid a visit', 'A is on a visit'."""
    heads = [*(c for c in head.children if c.dep_ == "poss"), *prepositional(head, "by", "of")]
    if not heads and standing.verb is not None:
        # 'a trip to Oslo was dropped from his itinerary'
        plans = [t for t in prepositional(standing.verb, "from") if lemma(t) in ITINERARIES]
        heads = [c for t in plans for c in t.children if c.dep_ == "poss"]
    if not heads and standing.verb is not None and head.dep_ in ("dobj", "pobj"):
        heads = _doers(standing.verb)
    names, kind = names_of(annotated, sentence, heads)
    if not names and standing.verb is not None and any(t.lower_ in ("his", "her", "their") for t in heads):
        # 'cancelled his trip'
        names, kind = names_of(annotated, sentence, _doers(standing.verb))
    return (names, True) if kind == "person" else ((), False)


def participants_of(
    annotated: Annotated, sentence: Sentence, noun: Noun, standing: Standing
) -> tuple[tuple[str, ...], bool]:
    """Who takes part, and whether they are people: people if any are named, else bodies and countries."""
    heads = prepositional(noun.head, "between", "with", "by", "among")
    if any(c.lower_ == "courtesy" for c in noun.head.lefts):
        heads += prepositional(noun.head, "on")
    verb = standing.verb
    if standing.strength >= PURPOSE and verb is not None:
        chairs = [c for c in verb.children if c.dep_ == "advcl" and lemma(c) in CHAIRS]
        guests = objects(verb) if lemma(verb) == "host" else []
        heads = [*_doers(verb), *guests, *prepositional(verb, "with", "between"), *heads]
        heads += [t for c in chairs for t in prepositional(c, "by")]
    for clause in noun.relative:
        if lemma(clause) in CHAIRS or phrasal(clause) in ("hold", "attend"):
            heads += agents(clause) if is_passive(clause) else []
            heads += prepositional(clause, "by", "between", "with", "among")
    if standing.verb is not None and _is_setting_of(noun.head, standing.verb) and standing.strength < PURPOSE:
        spoken_to = [*objects(standing.verb), *prepositional(standing.verb, "to")]
        doers = subjects(standing.verb)
        if names_of(annotated, sentence, doers)[1] != "person":
            spoke = people_before(annotated, sentence, standing.verb)
            if spoke and (withal := names_of(annotated, sentence, prepositional(noun.head, "with"))[0]):
                return tuple(dict.fromkeys([*spoke, *withal])), True
        heads = [*doers, *prepositional(standing.verb, "with"), *prepositional(noun.head, "with")]
        heads += [t for t in spoken_to if names_of(annotated, sentence, [t])[1] == "person"]
        if len(names_of(annotated, sentence, heads)[0]) < 2:
            heads = []
    if standing.strength < PURPOSE and (met := met_at(annotated, sentence, noun.head, standing.verb)):
        return met, True
    if not heads:
        heads = _between_behind(noun)
    heads = [h for h in heads if h not in (noun.head, noun.core)]
    people: list[str] = []
    others: list[str] = []
    for word in heads:
        names, kind = names_of(annotated, sentence, [word])
        (people if kind == "person" else others).extend(names)
    if people:
        return tuple(dict.fromkeys(people)), True
    if not others:
        begin, end = sentence.chars(noun.head.doc[noun.first : noun.last + 1])
        sides = [m.entity for m in annotated.mentions_in(begin, end, "country", "demonym")]
        others = sides if len(set(sides)) > 1 else []
    return tuple(dict.fromkeys(others)), False


def _between_behind(noun: Noun) -> list[Token]:
    """'between A and B' behind 'talks held in Oslo on 12 May', whatever the parse hangs it on."""
    doc = noun.head.doc
    for token in doc[noun.last + 1 : min(noun.last + 12, noun.head.sent.end)]:
        if token.lower_ == "between":
            sides = next((c for c in token.children if c.dep_ == "pobj"), None)
            return [sides, *sides.conjuncts] if sides is not None else []
        if token.text in ",;:" or (is_predicate(token) and token not in noun.relative):
            return []
    return []


def _is_setting_of(head: Token, verb: Token) -> bool:
    """'In a phone call on Monday, A and B discussed …': the subjects of the verb took part."""
    return (
        (lemma(verb) in EVENT_WORDS.conversing_verbs or bool(prepositional(head, "with")))
        and head.dep_ == "pobj"
        and head.head.lower_ in ("in", "during", "at")
        and head.head.head == verb
    )


def _doers(verb: Token) -> list[Token]:
    if is_purpose(verb):
        above = predicate_of(verb.head)
        direct = subjects(verb)
        return direct or (subjects(above) if above is not None else [])
    return agents(verb)
