"""Whether a noun only points to an occasion told before: 'the meeting', 'it was the third edition'."""

from __future__ import annotations

from analysis.annotate import Sentence
from analysis.dates import DateMention
from analysis.facts.circumstances import date_head
from analysis.facts.clauses import prepositional
from analysis.facts.occasions.noun_phrases import Noun, has_own_words
from analysis.facts.occasions.record import is_code_named

DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her"})


def points_back(sentence: Sentence, noun: Noun, kind: str, name: str, when: DateMention | None) -> bool:
    """Whether a noun only points to an occasion told before: 'the meeting', 'it was the third edition'."""
    if kind == "edition":
        return noun.head.dep_ == "attr"
    if noun.opening is not None or noun.edition is not None or has_own_words(noun):
        return False
    if kind == "ceremony" and any(c.dep_ in ("compound", "amod") for c in noun.head.lefts):
        # 'attended the rollout ceremony'
        return False
    if is_code_named(name):
        return any(c.lower_ == "the" for c in noun.head.children)
    word = date_head(sentence, when) if when is not None else None
    following = noun.head.doc[noun.last + 1] if noun.last + 1 < sentence.span.end else noun.head
    # 'The biennial drill, which kicked off on 5 May, drew …' tells more of what was named before.
    aside = following.text == "," and kind == "exercise"
    if not aside and word is not None and any(v == word or v.is_ancestor(word) for v in noun.relative):
        return False
    if when is not None and any(c.tag_ == "PRP$" for c in noun.head.lefts) and prepositional(noun.head, "in"):
        # 'at their talks in Oslo in February'
        return False
    if any(prepositional(v, "between", "with") for v in noun.relative):
        # 'the talks held in Oslo between A and B'
        return False
    pointers = (c for c in noun.head.children if c.dep_ in ("det", "poss") and c.lower_ in DEFINITE)
    # In 'The frigate completed sea trials', read as one noun phrase, 'the' is that of the frigate.
    return any(all(t.pos_ not in ("NOUN", "PROPN") for t in c.doc[c.i + 1 : noun.first]) for c in pointers)
