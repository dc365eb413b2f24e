"""Verbs that the reference data does not list, where the sentence itself shows that they attribute something."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.facts.statements.lexicon import Frame, Lexicon, is_human
from analysis.facts.statements.verb_forms import is_finite

CLOSING = frozenset("\"”’'") | {"''"}
# What the mark before a closing quotation mark is where the sentence goes on behind it.
RUNS_ON = frozenset({",", "?", "!", "…", "..."})
# Verbs with a 'that' that tell what somebody brought about, came to know or took care of, not what was said.
NOT_SAID = frozenset(
    """ensure mean prove happen see notice remember forget discover learn know realise realize verify check hear
    require provide arrange wait demonstrate ascertain secure find determine do have be make take get give ensure
    establish read sense perceive overlook ignore illustrate reflect gather trust act pretend like love hate""".split()
)


def unlisted_frame(verb: Token, lexicon: Lexicon) -> Frame | None:
    """How an unlisted verb attributes: '"We won," Roe beamed', 'Roe hypothesised that …'; None where it does not."""
    behind = verb.nbor(1) if verb.i + 1 < verb.sent.end else verb
    if behind.lower_ in ("one", "another") and verb.tag_ == "VBD" and _closes_quotation(verb, behind):
        return Frame((verb.lemma_.lower(),), "speech", frozenset({"quotation"}))
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    if subject is None or not is_finite(verb) or subject.tag_ in ("WP", "WDT"):
        return None
    words = (verb.lemma_.lower(),)
    if _closes_quotation(verb, subject):
        return Frame(words, "speech", frozenset({"quotation"}))
    named = subject.pos_ == "PROPN" or subject.lower_ in ("he", "she", "they") or is_human(subject, lexicon)
    if named and verb.lemma_.lower() not in NOT_SAID and _has_that_clause(verb):
        return Frame(words, "speech", frozenset({"clause"}))
    return None


def _closes_quotation(verb: Token, subject: Token) -> bool:
    """Whether subject and verb stand right behind a quotation that runs on: '"We won," Roe beamed.'"""
    first = min(subject.left_edge.i, verb.i)
    apart = abs(subject.i - verb.i) > 1 and not (subject.i > verb.i and subject.left_edge.i == verb.i + 1)
    if first < 2 or apart:
        return False
    doc = verb.doc
    return doc[first - 1].text in CLOSING and doc[first - 2].text in RUNS_ON


def _has_that_clause(verb: Token) -> bool:
    clauses = (c for c in verb.children if c.dep_ == "ccomp" and c.i > verb.i)
    return any(g.dep_ == "mark" and g.lower_ == "that" for c in clauses for g in c.children)
