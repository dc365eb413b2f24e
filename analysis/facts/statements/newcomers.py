"""People without a name whom an article brings in: 'an officer', 'several lawmakers'; 'the officer' may be one."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence

NEW = frozenset({"a", "an", "another", "one", "some", "any"})
# What makes a plural mean people of whom the article told: 'the two ministers', 'their lawyers', 'both officers'.
DEFINITE = frozenset({"the", "both", "these", "those", "his", "her", "its", "their", "two"})


def brought_in(
    annotated: Annotated, sentence: Sentence, source: Token, several: bool = True, since: int = 0
) -> bool:
    """Whether somebody unnamed of the kind of a noun came in before its sentence, from a character on.

    `several` counts plurals too.
    """
    kind = source.lemma_.lower()
    for earlier in annotated.sentences:
        if earlier.start >= sentence.start:
            return False
        for token in earlier.span if earlier.end > since else ():
            if token.lemma_.lower() == kind and (is_new(token) or (several and _are_new(token))):
                return True
    return False


def is_new(noun: Token) -> bool:
    """Whether a noun brings in somebody without a name: 'an officer met Roe', not 'Roe, an officer'."""
    named = noun.dep_ in ("appos", "attr") or any(c.dep_ == "appos" for c in noun.children)
    return noun.tag_ == "NN" and not named and any(c.lower_ in NEW for c in noun.children)


def is_beside_name(noun: Token) -> bool:
    """Whether a noun tells what somebody is: 'Jane Roe, an official', not 'the official met Jane Roe'."""
    return noun.dep_ in ("appos", "attr", "compound", "nmod") or any(c.dep_ == "appos" for c in noun.children)


def _are_new(nouns: Token) -> bool:
    """Whether a plural brings in people: 'lawmakers doubt it', not 'the two lawmakers', 'lawmakers Roe and Torn'."""
    told = any(c.lower_ in DEFINITE or c.dep_ in ("poss", "appos") for c in nouns.children)
    return nouns.tag_ == "NNS" and not told and not is_beside_name(nouns)
