"""Agreements that are told not to be there: 'no accord on a base exists', 'not signed any contract'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.facts.clauses import is_negated, phrasal, predicate_of
from analysis.facts.pacts.cues import SET_UP
from analysis.facts.pacts.record import Pact
from analysis.facts.status_words import DENIED


def is_none(head: Token) -> bool:
    """Whether a noun means no agreement, by its own word or that of its clause: 'no accord', 'not signed any'."""
    words = {c.lower_ for c in head.children if c.dep_ in ("det", "neg")}
    if "no" in words:
        return True
    verb = predicate_of(head)
    return "any" in words and verb is not None and is_negated(verb)


def is_not_sought(head: Token) -> bool:
    """Whether an agreement is what nobody works on: 'is not negotiating the lease of a base'."""
    verb = predicate_of(head)
    return verb is not None and head.dep_ == "dobj" and phrasal(verb) in SET_UP and is_negated(verb)


def is_denial(pact: Pact) -> bool:
    """Whether what is denied is told plainly enough to be a row: an agreement on something between known sides."""
    return pact.status == DENIED and bool(pact.topic) and not pact.plain and len(pact.parties) > 1
