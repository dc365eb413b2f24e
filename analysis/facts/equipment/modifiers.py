"""Participles before a name that tell what was done: 'the four leased helicopters', 'newly delivered tanks'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.facts.clauses import lemma
from analysis.facts.equipment.cues import CUES, RELATION_OF_VERB
from analysis.facts.equipment.record import Use
from analysis.facts.equipment.status import outlook_of

HYPHENS = frozenset({"-", "‑", "–"})


def participle_uses(head: Token) -> Iterator[Use]:
    """What a participle before a noun of equipment tells, nearest first: with 'newly', or one that is never a type."""
    for token in reversed(head.doc[head.left_edge.i : head.i]):
        relation = RELATION_OF_VERB.get(lemma(token)) if token.tag_ in ("VBN", "VBD", "JJ") else None
        if relation is None or not token.lower_.endswith(("ed", "en", "t", "ld")):
            continue
        if token.lower_ in CUES.given_participles or _is_new(token):
            yield Use(relation, outlook_of(head), token, "participle_before")
            return


def _is_new(participle: Token) -> bool:
    """'newly commissioned', 'recently-delivered'."""
    i = participle.i - 1
    i -= i > 0 and participle.doc[i].text in HYPHENS
    return i >= 0 and participle.doc[i].lower_ in CUES.recent_adverbs
