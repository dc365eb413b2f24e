"""Whether a verb tells what is still to be done: 'will share', 'are to share', 'plans to share'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.facts.clauses import lemma

PLANNING = frozenset({"plan", "intend", "aim", "prepare"})
DUE = frozenset({"will", "shall", "would", "'ll", "’ll"})


def is_due(verb: Token) -> bool:
    """Whether a verb hangs on 'will', 'are to' or 'plans to'."""
    if any(c.dep_ == "aux" and c.lower_ in DUE for c in verb.children):
        return True
    if verb.head == verb:
        return False
    if verb.dep_ == "conj" and verb.head.tag_ == "VB" and not any(c.dep_ == "nsubj" for c in verb.children):
        return is_due(verb.head)
    is_to = any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)
    if verb.dep_ == "xcomp" and lemma(verb.head) in ("continue", "start", "begin"):
        # 'will continue to provide', 'will start training'
        return is_due(verb.head)
    return (
        is_to and verb.dep_ == "xcomp" and (verb.head.lower_ in ("are", "were", "is") or _is_plan(verb.head))
    )


def _is_plan(verb: Token) -> bool:
    """'plans to', 'intends to'."""
    return lemma(verb) in PLANNING and verb.tag_ in ("VBZ", "VBP", "VBD")
