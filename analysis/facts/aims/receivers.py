"""Who asks or offers, where the verb is in the passive.

Forms handled:
    'was offered training by Peru', 'Peru was asked for help with'
    'ten scholarships have been earmarked for Kenyan cadets', 'Six places are reserved for Kenyan officers'
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import actor_of
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import OFFER, cues_of
from analysis.facts.aims.naming import named_in, named_in_span
from analysis.facts.aims.record import Opening, Who
from analysis.facts.aims.senses import GIFTS
from analysis.facts.aims.stances import is_refused, other_country, who_of
from analysis.facts.clauses import is_passive, lemma

RESERVING = frozenset("earmark reserve allocate set keep offer open".split())


def reserved_openings(annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """The opening of what is kept for those of another country, by the other of two."""
    if lemma(verb) not in RESERVING or not is_passive(verb) or is_refused(verb):
        return
    subject = next((c for c in verb.children if c.dep_ == "nsubjpass" and c.i < verb.i), None)
    opener = next(
        (t for t in verb.doc[verb.i + 1 : min(verb.i + 4, sentence.span.end)] if t.lower_ == "for"), None
    )
    if (
        subject is None
        or opener is None
        or lemma(subject) not in cues_of(annotated.reference).granted | GIFTS
    ):
        return
    given = named_in_span(annotated, sentence, opener.i + 1, min(opener.right_edge.i + 1, sentence.span.end))
    other = other_country(annotated, set(given))
    helpers = [c.i for c in verb.children if c.dep_ in ("aux", "auxpass")]
    learners = cues_of(annotated.reference).trainees
    if other and helpers and any(lemma(t) in learners for t in opener.subtree):
        first = max(subject.left_edge.i, sentence.span.start)
        yield Opening(OFFER, Who(other), first, "", f"{lemma(verb)}_for_other", verb, past=min(helpers))


def agent_of(verb: Token) -> Token | None:
    """The 'by' of a passive verb."""
    return next(
        (c for c in verb.children if c.dep_ == "agent" or (c.dep_ == "prep" and c.lower_ == "by")), None
    )


def giver(annotated: Annotated, sentence: Sentence, verb: Token) -> Who | None:
    """Who asks or offers, where the subject is who is asked or given: behind 'by', else the other of two countries."""
    asked = who_of(annotated, sentence, verb)
    if asked is None or not asked.country:
        return None
    agent = agent_of(verb)
    if agent is None:
        other = other_country(annotated, {asked.country})
        return Who(other) if other else None
    for noun in agent.children:
        named = named_in(annotated, sentence, noun)
        actor = actor_of(annotated, sentence, noun)
        country = named[0] if len(named) == 1 else actor.country if actor is not None else ""
        if country and country != asked.country:
            return Who(country)
    return None
