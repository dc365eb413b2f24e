"""Whose clause it is, in the second reading: by its subject, by the people in it, or by the verb above."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.actors import JOINT, main_countries
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import cues_of
from analysis.facts.aims.naming import named_in_span
from analysis.facts.aims.record import Who
from analysis.facts.aims.stances import MAIN, who_of
from analysis.facts.clauses import lemma, subjects

BOTH = Who(JOINT)
PAIRS = frozenset({"both", "two", "pair", "duo", "sides", "together", "jointly", "counterparts"})


def owner_of_clause(annotated: Annotated, sentence: Sentence, verb: Token) -> Who | None:
    """Whose clause it is; people or forces in the plural, of no country, are those of both."""
    cues = cues_of(annotated.reference)
    told = subjects(verb)
    if told and told[0].lower_ == "it" and verb.dep_ == "ccomp" and subjects(verb.head):
        # 'Zenda has said that it would train': whoever says so
        verb = verb.head
    who = who_of(annotated, sentence, verb)
    if who is not None and who.country:
        return who
    for head in subjects(verb):
        words = {t.lower_ for t in head.subtree if t.i < verb.i}
        named = named_in_span(annotated, sentence, head.left_edge.i, verb.i)
        people = annotated.mentions_in(*sentence.chars(verb.doc[head.left_edge.i : verb.i]), "person")
        own = {p.country for p in annotated.people if p.country and p.name in {m.entity for m in people}}
        if len(own) == 1 and not named:
            # 'Roe's delegation'
            return Who(own.pop())
        is_plural = head.tag_ in ("NNS", "NNPS") and lemma(head) in cues.sides | cues.members
        if words & PAIRS or len(named) > 1 or (is_plural and not named):
            return BOTH
    return _of_place(annotated, sentence, verb)


def _of_place(annotated: Annotated, sentence: Sentence, verb: Token) -> Who | None:
    """'Almaty wants': a city that stands for its country, where the article is about that."""
    for head in subjects(verb)[:1]:
        own = annotated.mentions_in(*sentence.chars(verb.doc[head.i : head.i + 1]), "place")
        countries = {m.country for m in own if m.country in main_countries(annotated)[:MAIN]}
        if head.pos_ == "PROPN" and len(countries) == 1:
            return Who(countries.pop())
    return None
