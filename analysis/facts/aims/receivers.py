"""Who asks or offers, where the verb is in the passive: 'was offered training by Peru', 'Peru was asked for help'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.actors import actor_of
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.naming import named_in
from analysis.facts.aims.record import Who
from analysis.facts.aims.stances import other_country, who_of


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
