"""What became of a deal or plan behind the clause that tells of it.

Forms handled:
    'signed a contract in 2027 but cancelled it a year later'
    'had picked the QX-7, but that bargain fell through'
    'ordered 24 of them in 2027. The order was later cancelled.'
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Span, Token

from analysis.facts.clauses import is_negated, is_predicate, lemma
from analysis.facts.equipment.cues import CUES, PROSPECTS, RELATION_OF_NOUN
from analysis.facts.equipment.denials import undoes
from analysis.facts.equipment.record import Use
from analysis.facts.status_words import WEAK_MODALS

# What a deal comes to; what was built or handed over lasts, whatever becomes of the deal.
AGREED = frozenset({"procured", "exported", "offered", "co_developed"})
TAKING_UP = frozenset({"the", "that", "this", "its", "their", "these", "those"})
PRONOUNS = frozenset({"it", "them", "this"})
DEALS = CUES.contract_nouns | PROSPECTS.keys() | {"bargain", "sale", "project", "programme", "program"}
OF_CLAUSE = frozenset({"nsubj", "nsubjpass", "dobj"})
HELD_BACK = WEAK_MODALS | {"would", "to"}


def is_undone_later(use: Use, sentence: Span) -> bool:
    """Whether the text behind a use says that nothing came of it."""
    if use.status == "denied" or (use.status == "actual" and use.relation not in AGREED):
        return False
    return any(_is_of_it(verb, use.cue) for verb in _behind(use.cue, sentence))


def _behind(cue: Token, sentence: Span) -> Iterator[Token]:
    """The verbs behind a cue that undo something: those of its sentence and of the next."""
    following: Iterable[Token] = ()
    if sentence.end < len(cue.doc):
        following = cue.doc[sentence.end].sent
    for token in (*sentence.doc[cue.i + 1 : sentence.end], *following):
        is_told = is_predicate(token) and undoes(token) and not is_negated(token)
        if is_told and not any(c.lower_ in HELD_BACK for c in token.children if c.dep_ in ("aux", "mark")):
            yield token


def _is_of_it(verb: Token, cue: Token) -> bool:
    """Whether what a verb undoes is the deal of the cue: 'it', 'that bargain', 'the order'."""
    for noun in (c for c in verb.children if c.dep_ in OF_CLAUSE):
        if noun.lower_ in PRONOUNS and noun.dep_ == "dobj":
            return verb.sent == cue.sent and any(w in (cue, cue.head) for w in verb.ancestors)
        is_deal = lemma(noun) in DEALS or RELATION_OF_NOUN.get(lemma(noun)) == "procured"
        words = [c for c in noun.children if not c.is_punct]
        if (
            is_deal
            and noun.i > cue.i
            and [c.lower_ for c in words if c.lower_ in TAKING_UP]
            and len(words) == 1
        ):
            return True
    return False
