"""The features of a noun or verb as a word that may tell of an event, for a learnt model.

As everywhere in this package's models, names count only as what they name.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.clauses import (
    agents,
    is_negated,
    is_passive,
    is_perfect,
    patients,
    phrasal,
    predicate_of,
    subjects,
    upward,
)
from analysis.learnt.features import View, classes, view_of, word

TELLING = frozenset({"NOUN", "VERB", "PROPN", "ADJ"})
HEIGHT = 3
BESIDE = 3
MARKS = frozenset(
    {"if", "unless", "whether", "that", "when", "after", "before", "as", "while", "until", "since"}
)


def happening_features(annotated: Annotated, sentence: Sentence, token: Token) -> frozenset[str]:
    """The features of a word: itself with what hangs on it, its verb, what it hangs on, its sentence and its dates."""
    view = view_of(annotated, sentence)
    verb = predicate_of(token)
    return frozenset(
        (
            *_own(view, token),
            *(_roles(view, token) if token == verb else _phrase(view, token)),
            *_above(view, token, verb),
            *_beside(view, sentence, token),
            *_clause(view, sentence, verb),
            *_dated(annotated, sentence, token, verb),
            *_standing(verb),
        )
    )


def _named(view: View, label: str, token: Token) -> Iterator[str]:
    yield f"{label}={word(view, token)}"
    yield from (f"{label}:{c}" for c in classes(view, token))


def _own(view: View, token: Token) -> Iterator[str]:
    yield from _named(view, "own", token)
    yield from (f"form={token.tag_}", f"role={token.dep_}", f"own={word(view, token)} {token.dep_}")
    yield f"sort={token.pos_}"
    if token.pos_ == "VERB":
        yield f"own={phrasal(token)}" if not word(view, token).startswith("<") else "own=<name>"


def _roles(view: View, verb: Token) -> Iterator[str]:
    """What stands under a verb: doers, what it is done to, prepositions with their nouns, clauses."""
    own = word(view, verb)
    if is_passive(verb):
        yield f"passive={own}"
    for label, nouns in (("doer", agents(verb)), ("thing", patients(verb))):
        yield f"{label}s={min(len(nouns), 2)}"
        for noun in nouns[:2]:
            yield from _named(view, label, noun)
            yield f"own={own} {label} {word(view, noun)}"
            yield from (f"own={own} {label}:{c}" for c in classes(view, noun))
            yield from (
                f"{label}_with={word(view, c)}"
                for c in noun.children
                if c.dep_ in ("amod", "compound", "det")
            )
    for child in verb.children:
        if child.dep_ in ("prep", "agent"):
            yield f"own={own} {child.lower_}"
            for noun in child.children:
                if noun.dep_ == "pobj":
                    yield from _named(view, str(child.lower_), noun)
                    yield f"own={own} {child.lower_} {word(view, noun)}"
                    yield from (f"own={own} {child.lower_}:{c}" for c in classes(view, noun))
        elif child.dep_ in ("xcomp", "ccomp", "advcl", "conj"):
            yield from _named(view, str(child.dep_), child)
        elif child.dep_ in ("mark", "advmod"):
            yield f"{child.dep_}={word(view, child)}"


def _phrase(view: View, noun: Token) -> Iterator[str]:
    """What stands in the phrase of a noun: modifiers, possessor, prepositions with their nouns."""
    own = word(view, noun)
    has_determiner = False
    for child in noun.children:
        if child.dep_ in ("amod", "compound", "nummod"):
            yield from _named(view, "modifier", child)
            yield f"own={word(view, child)} {own}"
        elif child.dep_ in ("det", "poss"):
            has_determiner = True
            yield f"{child.dep_}={word(view, child)}"
        elif child.dep_ == "prep":
            yield f"own={own} {child.lower_}"
            for inner in child.children:
                if inner.dep_ == "pobj":
                    yield from _named(view, f"has_{child.lower_}", inner)
        elif child.dep_ in ("acl", "relcl", "conj", "appos"):
            yield from _named(view, str(child.dep_), child)
    if not has_determiner:
        yield "det="


def _above(view: View, token: Token, verb: Token | None) -> Iterator[str]:
    """What the word hangs on, and the verb of its clause with its place."""
    top = token
    while top.dep_ == "conj" and top.head != top:
        top = top.head
    if top != token:
        yield from ("joined", *_named(view, "joined", top))
    if top.head == top:
        yield "top"
    else:
        link, over = (top.head.lower_, top.head.head) if top.head.pos_ == "ADP" else (top.dep_, top.head)
        yield from (f"link={link}", f"over={word(view, over)} {link}")
        yield from (f"over:{c} {link}" for c in classes(view, over))
        if top.dep_ == "relcl":
            yield from _named(view, "described", top.head)
    if verb is None:
        yield "no verb"
    elif verb != token:
        yield from _named(view, "verb", verb)
        yield f"verb_role={verb.dep_}"
    if verb is not None:
        for above in list(upward(verb))[1:HEIGHT]:
            yield from _named(view, "higher", above)


def _beside(view: View, sentence: Sentence, token: Token) -> Iterator[str]:
    doc = token.doc
    for i in range(max(sentence.span.start, token.i - BESIDE), min(sentence.span.end, token.i + BESIDE + 1)):
        if i != token.i and doc[i].is_alpha:
            yield f"{'left' if i < token.i else 'right'}={word(view, doc[i])}"
    for step in (-1, 1):
        if sentence.span.start <= token.i + step < sentence.span.end:
            yield f"at{step}={word(view, doc[token.i + step])}"


def _clause(view: View, sentence: Sentence, verb: Token | None) -> Iterator[str]:
    for token in sentence.span:
        if token.pos_ not in TELLING:
            continue
        name = word(view, token)
        yield f"sentence={name}"
        if predicate_of(token) == verb:
            yield from _named(view, "clause", token)


def _standing(verb: Token | None) -> Iterator[str]:
    """Tense, helpers and negation of the verb of a word."""
    if verb is None:
        return
    yield f"tense={verb.tag_}"
    yield from (f"aux={c.lower_}" for c in verb.children if c.dep_ in ("aux", "auxpass"))
    yield from (f"mark={c.lower_}" for c in verb.children if c.lower_ in MARKS)
    if is_negated(verb):
        yield "negated"
    if is_perfect(verb):
        yield "perfect"
    if not subjects(verb):
        yield "no subject"


def _dated(annotated: Annotated, sentence: Sentence, token: Token, verb: Token | None) -> Iterator[str]:
    """Whether a date stands in the sentence, in the clause, under the word, and how fine it is."""
    dates = [d for d in annotated.dates_in(sentence.start, sentence.end) if d.value]
    if not dates:
        yield "no date"
        return
    published = annotated.article.published
    for date in dates:
        words = [t for t in sentence.span if date.start <= sentence.block.start + t.idx < date.end]
        if not words:
            continue
        head = words[0]
        fine = {4: "year", 7: "month"}.get(len(date.value), "day")
        ahead = "past" if date.value < published else "ahead"
        if token.is_ancestor(head):
            yield from ("dated", f"dated={fine}", f"dated={ahead}")
        if predicate_of(head) == verb:
            yield from ("clause dated", f"clause dated={fine}", f"clause dated={ahead}")
