"""Where what a noun tells of takes place."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.circumstances import Where, introduced, named_place, place_of
from analysis.facts.clauses import lemma, predicate_of, prepositional
from analysis.facts.occasions.cues import noun_lemma
from analysis.facts.occasions.noun_phrases import Noun
from analysis.facts.occasions.standing import Standing
from analysis.facts.occasions.whereabouts import host_place, journey_to, place_behind, said_place
from analysis.facts.words import EVENT_WORDS


def place_of_noun(
    annotated: Annotated, sentence: Sentence, noun: Noun, standing: Standing, *, within: bool
) -> Where:
    """Where a noun's occasion is: in its own phrase, where the journey to it leads, in its clause, at its host."""
    head = noun.head
    begin, end = sentence.chars(head.doc[noun.first : noun.last + 1])
    inner = place_of(annotated, sentence, head, within=True)
    if inner.place and not begin <= inner.start < end:
        return inner
    if word_beside(head, -1) == "port" and prepositional(head, "to"):
        # 'a port call to Split'
        return destination(annotated, sentence, head)
    bound = journey_to(annotated, sentence, noun.core)
    if bound.place:
        return bound
    where = inner if within else place_of(annotated, sentence, head)
    if where.place and not begin <= where.start < end:
        return where
    telling = [*noun.relative, *([standing.verb] if standing.verb is not None else [])]
    return (
        host_place(annotated, sentence, head, telling, noun.last)
        or place_behind(annotated, sentence, noun.last)
        or said_place(annotated, standing.verb)
    )


def destination(annotated: Annotated, sentence: Sentence, head: Token) -> Where:
    """Where a visit goes: 'a visit to the yard in Ulsteinvik'."""
    targets = prepositional(head, "to") or prepositional(head, "in", "at")
    if noun_lemma(head) == "tour":
        targets = targets or prepositional(head, "of")
    # 'paid a visit to General Roe'
    targets = [
        t
        for t in targets
        if noun_lemma(t) not in EVENT_WORDS.never_places and not introduced(annotated, sentence, t)
    ]
    wheres = (named_place(annotated, sentence, target) for target in targets)
    return next(
        (w for w in wheres if w.place),
        _place_before(annotated, sentence, head) or _place_beside(annotated, sentence, head),
    )


def _place_beside(annotated: Annotated, sentence: Sentence, head: Token) -> Where:
    """Poland of 'is in Poland for a working visit'."""
    verb = predicate_of(head)
    if (
        verb is None
        or head.dep_ != "pobj"
        or head.head.head != verb
        or lemma(verb) not in ("be", "remain", "arrive")
    ):
        return Where()
    wheres = (named_place(annotated, sentence, t) for t in prepositional(verb, "in"))
    return next((w for w in wheres if w.country), Where())


def _place_before(annotated: Annotated, sentence: Sentence, head: Token) -> Where:
    """Oslo of 'his Oslo trip'."""
    before = sentence.chars(head)[0] - 1
    kinds = ("place", "country", "metonym")
    named = (m for m in annotated.mentions_in(sentence.start, before, *kinds) if m.end == before)
    return next((Where(m.text, m.country, m.start, m.end) for m in named), Where())
