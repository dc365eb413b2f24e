"""The words for agreements and for what is done with them."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.facts.clauses import is_predicate, lemma, phrasal
from analysis.facts.words import PACT_WORDS

# Words that mean an agreement wherever they stand, and those that do where it is signed or in force.
STRONG = {word: entry.kind for entry in PACT_WORDS.agreement_nouns for word in entry.words}
WEAK = {word: entry.kind for entry in PACT_WORDS.agreement_nouns for word in entry.weak}
SIGN = PACT_WORDS.signing_verbs
# These make a row of a document only with a noun that means one by itself or is capitalised.
SURE_SIGN = PACT_WORDS.sure_signing_verbs
# What is done with an order.
ORDERED = PACT_WORDS.ordering_verbs
# 'the signing of the agreement': a noun for what those verbs say.
SIGNINGS = PACT_WORDS.signing_nouns
# Verbs under which such a noun took place, and their date is its own.
ATTENDED = PACT_WORDS.witness_verbs
# Documents that carry the name of another one.
ADDITIONS = PACT_WORDS.addition_nouns
SET_UP = PACT_WORDS.drafting_verbs
TALKS = PACT_WORDS.talks_nouns
ORDER = PACT_WORDS.purchase_verbs
IGNORED_WORDS = PACT_WORDS.ignored_words


def pact_kind(token: Token) -> str:
    """The kind of agreement that a noun means as the head of its phrase, empty where it means none."""
    if token.pos_ not in ("NOUN", "PROPN") or token.dep_ in ("compound", "nmod", "amod"):
        return ""
    base = pact_noun(token)
    following = [t.lower_ for t in token.doc[token.i + 1 : token.i + 3]]
    if base == "letter":
        return "letter_of_intent" if following == ["of", "intent"] else ""
    if base == "statement":
        return "letter_of_intent" if following == ["of", "intent"] else ""
    if base == "understanding":
        return ""
    if base in ("successor", "extension", "renewal", "amendment", "addendum"):
        known = following[:1] in (["to"], ["of"]) or any(pact_noun(t) in STRONG for t in token.lefts)
        return STRONG[base] if known or (is_predicate(token.head) and is_signing(token.head)) else ""
    return STRONG.get(base) or WEAK.get(base, "")


def pact_noun(token: Token) -> str:
    """The word for an agreement, in the singular and lower case."""
    low = token.lower_
    if low in ("minutes", "communiqué"):
        return low
    if low in STRONG or low in WEAK:
        return low
    if low.endswith("s") and low[:-1] in {**STRONG, **WEAK}:
        return low[:-1]
    return lemma(token)


def is_weak(token: Token) -> bool:
    """Whether the noun means an agreement only where it is signed or in force."""
    return pact_noun(token) in WEAK


def is_signing(verb: Token) -> bool:
    """Whether a verb means that an agreement is concluded."""
    if phrasal(verb) in ("receive", "book"):
        return any(c.dep_ in ("dobj", "nsubjpass") and lemma(c) == "order" for c in verb.children)
    return phrasal(verb) in SIGN or lemma(verb) in SURE_SIGN or puts_name(verb)


def puts_name(verb: Token) -> bool:
    """'put their names to', 'affixed his signature to'."""
    if lemma(verb) not in PACT_WORDS.affixing_verbs:
        return False
    return any(
        c.dep_ in ("dobj", "nsubjpass") and lemma(c) in PACT_WORDS.signature_nouns for c in verb.children
    )
