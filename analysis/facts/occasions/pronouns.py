"""Occasions that a pronoun means: 'It has since been moved to July', 'it was last held in 2023'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.clauses import SUBJECTS, lemma, phrasal, predicate_of
from analysis.facts.occasions.cues import noun_kind
from analysis.facts.status_words import CANCELLED, POSTPONED, SCHEDULED, lexical_status
from analysis.facts.words import EVENT_WORDS

# What 'it' takes up, if something is put off, called off or was last held.
POINTED_AT = frozenset({"meeting", "summit", "visit", "exercise", "exhibition", "test", "ceremony"})
PRONOUNS = frozenset({"it", "they"})
OCCURRING = EVENT_WORDS.occurring_verbs | {"meet", "convene"}


def pointed_kind(annotated: Annotated, sentence: Sentence, token: Token) -> str:
    """The kind of the occasion that 'it' means, 'edition' for an earlier one of a series; empty where it means none."""
    if token.lower_ not in PRONOUNS or token.dep_ not in SUBJECTS:
        return ""
    verb = predicate_of(token)
    if verb is None:
        return ""
    if _is_earlier_edition(verb):
        return "edition"
    told = [verb, *(c for c in verb.children if c.dep_ in ("acomp", "xcomp"))]
    statuses = {lexical_status(w) for w in told}
    now = any(c.lower_ == "now" for c in verb.children) and SCHEDULED in statuses
    if not statuses & {POSTPONED, CANCELLED} and not now:
        return ""
    plural = token.lower_ == "they"
    before = _nouns_before(annotated, sentence, token)
    nouns = (noun_kind(t) for t in before if plural == (t.tag_ in ("NNS", "NNPS")))
    return next((kind for kind in nouns if kind in POINTED_AT), "")


def _is_earlier_edition(verb: Token) -> bool:
    """Whether a clause says when one of a series was 'last' or 'first' held."""
    adverbs = {c.lower_ for c in verb.children if c.dep_ == "advmod"}
    if any(c.lower_ == "they" for c in verb.children) and lemma(verb) in ("meet", "convene"):
        # 'They last met in May' tells of people.
        return False
    return phrasal(verb).split()[0] in OCCURRING and bool(adverbs & {"last", "first", "previously"})


def _nouns_before(annotated: Annotated, sentence: Sentence, token: Token) -> Iterator[Token]:
    """The subjects and objects before a word, in its sentence and the one above it, the last first."""
    index = annotated.sentences.index(sentence)
    above = annotated.sentences[index - 1 : index] if index else ()
    words = [*(t for s in above if s.block.index == sentence.block.index for t in s.span)]
    words += [t for t in sentence.span if t.i < token.i]
    for word in reversed(words):
        verb = predicate_of(word)
        direct = word.dep_ in (*SUBJECTS, "dobj") or (word.dep_ == "pobj" and word.head.dep_ == "agent")
        if direct and verb is not None and lemma(verb) not in ("say", "tell"):
            yield word
