"""Whom 'they' and which body 'the body' means: what the sentences before name."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.occasions.cues import BODIES, noun_lemma
from analysis.facts.phrases import noun_phrase


def last_pair(annotated: Annotated, sentence: Sentence) -> tuple[str, ...]:
    """The people of the last sentence above that names several, for 'they'."""
    for before in reversed([s for s in annotated.sentences if s.start < sentence.start]):
        people = dict.fromkeys(m.entity for m in annotated.mentions_in(before.start, before.end, "person"))
        if len(people) > 1:
            return tuple(people)
    return ()


def pair_before(annotated: Annotated, sentence: Sentence, they: Token) -> tuple[str, ...]:
    """The two people that a sentence names before 'they': 'A raised it with B when they met'."""
    people = annotated.mentions_in(sentence.start, sentence.chars(they)[0], "person")
    names = tuple(dict.fromkeys(m.entity for m in people))
    return names if len(names) == 2 else ()


def body_meant(annotated: Annotated, sentence: Sentence, head: Token) -> str:
    """The words for those who meet; for 'the body' those of the body named in the sentence before."""
    phrase = noun_phrase(annotated, sentence, head)
    if " " in phrase or phrase[:1].isupper() or noun_lemma(head) not in BODIES:
        return phrase
    before = [
        s
        for s in annotated.sentences
        if s.start < sentence.start and s.block.index >= sentence.block.index - 1
    ]
    for token in reversed(before[-1].span if before else ()):
        if noun_lemma(token) in BODIES and token.dep_ not in ("compound", "nmod"):
            named = noun_phrase(annotated, before[-1], token)
            return named if " " in named else phrase
    return phrase
