"""Nouns that only say what another is: 'This was the first meeting', 'for what officials called the first talks'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.facts.clauses import lemma, prepositional
from analysis.facts.occasions.cues import BODIES, noun_lemma, ordinal
from analysis.facts.words import EVENT_WORDS


def is_description(token: Token) -> bool:
    """'Met for what officials called the first talks of their kind': what else is told is described."""
    called = token.head
    if token.dep_ not in ("oprd", "dobj") or lemma(called) not in ("call", "describe", "term", "bill", "dub"):
        return False
    return any(c.tag_ == "WP" for c in called.children)


def is_civil(noun: Token) -> bool:
    """Whether a noun tells of politics, trade or sport: 'the first round of the elections', 'launch of the website'."""
    words = [noun, *noun.lefts, *prepositional(noun, "of", "in", "for")]
    return any(t.lower_ in EVENT_WORDS.civil_words for w in words for t in (w, *w.lefts))


def is_remark(token: Token) -> bool:
    """'This was the first meeting between …', 'It is his first visit': said of what is told elsewhere."""
    verb = token.head.head if token.dep_ == "conj" else token.head
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    return subject is not None and subject.lower_ in ("this", "it", "that", "these", "which")


def is_numbered_session(token: Token) -> bool:
    """'This is the third meeting of the Joint Council': the session that the article is about."""
    bodies = [t for t in prepositional(token, "of") if noun_lemma(t) in BODIES and t.text[:1].isupper()]
    return bool(bodies) and any(ordinal(t) is not None for t in token.lefts)
