"""What only seems signed: a text or a principle agreed, a signing still to come, put off or left undone."""

from __future__ import annotations

import re

from spacy.tokens import Token

from analysis.annotate import Sentence
from analysis.facts.clauses import lemma, phrasal
from analysis.facts.modality import modality_of
from analysis.facts.status_words import DENIED


def is_open(sentence: Sentence, verb: Token) -> bool:
    """Whether only a text or a principle is agreed: 'finalised the text of a treaty', 'was agreed in principle'."""
    behind = sentence.span.doc[verb.i + 1 : min(verb.i + 5, sentence.span.end)].text
    rest = sentence.span.doc[verb.i + 1 : sentence.span.end].text
    return phrasal(verb) in AGREEING and bool(OPEN.match(behind) or UNSIGNED.search(rest))


def is_yet_to_come(verb: Token) -> bool:
    """'Have yet to sign', 'remains to be signed', 'once signed'."""
    first = min([verb.i, *(c.i for c in verb.children if c.dep_ in ("aux", "auxpass"))])
    before = verb.doc[max(first - 2, 0) : verb.i].text
    supposed = verb.tag_ == "VBN" and re.search(r"\b(?:once|when|if|until)$", before.strip(), re.IGNORECASE)
    return bool(supposed) or re.search(r"\b(?:yet|remains?|still) to\b", before, re.IGNORECASE) is not None


AGREEING = frozenset({"agree", "finalise", "finalize", "conclude", "reach", "close", "complete", "settle"})
# 'has been agreed but has yet to be signed'
UNSIGNED = re.compile(
    r"\b(?:(?:yet|still|remains|waiting|ready|due|expected|set) to be "
    r"(?:formally )?(?:signed|inked|sealed|initialled)"
    r"|awaits? (?:its )?signature|awaiting signature|unsigned|ready for signature)\b",
    re.IGNORECASE,
)
OPEN = re.compile(
    r"in (?:principle|substance|outline|essence|broad terms)|on (?:the )?(?:text|wording)"
    r"|(?:the|a) (?:draft|text|wording)\b",
    re.IGNORECASE,
)


def is_put_off(sentence: Sentence, verb: Token) -> bool:
    """Whether something will only not be signed by some time: 'will not be signed this year as planned'."""
    ahead = any(c.dep_ == "aux" and c.lower_ in ("will", "wo", "would") for c in verb.children)
    behind = sentence.span.doc[verb.i : sentence.span.end].text
    return ahead and PUT_OFF.search(behind) is not None


PUT_OFF = re.compile(
    r"\b(?:until|before|this (?:year|month|week|summer|autumn|winter|spring)|as .{0,40}\bplanned|as expected"
    r"|as scheduled|in time for|next (?:month|week))\b",
    re.IGNORECASE,
)


def is_only_drawn_up(verb: Token) -> bool:
    """Whether something is there, though not signed: 'has been drafted but not signed'."""
    above = verb.head if verb.dep_ == "conj" else verb
    others = [above, *above.conjuncts]
    return any(lemma(v) in DRAWN_UP and modality_of(v).status != DENIED for v in others if v != verb)


DRAWN_UP = frozenset(
    {
        "draft",
        "prepare",
        "negotiate",
        "initial",
        "finalise",
        "finalize",
        "agree",
        "draw",
        "discuss",
        "complete",
    }
)
