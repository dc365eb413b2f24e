"""The equipment that a noun phrase means, and how it is named."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.clauses import phrasal, prepositional, subjects
from analysis.facts.occasions.cues import EQUIPMENT, NOUN_KINDS, VESSELS, noun_lemma, ordinal
from analysis.facts.phrases import left_of, noun_phrase, text_between
from analysis.facts.words import EVENT_WORDS

# Beside a number these count on: 'six more', 'the remaining dozen'.
SHARE_WORDS = frozenset(
    {"first", "last", "final", "more", "other", "others", "another", "remaining", "next", "second"}
)


# Nouns of which equipment is no part, whatever of it they are about.
NOT_QUANTITIES = (
    frozenset(NOUN_KINDS) | EVENT_WORDS.assent_nouns | EVENT_WORDS.spoken_nouns | EVENT_WORDS.enacted_nouns
)


def is_equipment(annotated: Annotated, sentence: Sentence, head: Token) -> bool:
    """Whether a noun phrase means equipment, by its head, its name or what stands in apposition to it."""
    start, end = sentence.chars(head.doc[head.left_edge.i : head.i + 1])
    if any(m.end >= end for m in annotated.mentions_in(start, end, "platform")):
        return True
    if noun_lemma(head) in EQUIPMENT:
        # '70,000 rounds', but 'the next round of talks'
        return noun_lemma(head) != "round" or (head.tag_ == "NNS" and not prepositional(head, "of"))
    if noun_lemma(head) in NOT_QUANTITIES:
        # 'gave its assent to the purchase of tanks', 'a demonstration of the gun'
        return False
    return any(
        noun_lemma(t) in EQUIPMENT or _names_platform(annotated, sentence, t)
        for t in head.subtree
        # 'a pair of frigates', but 'a vote on the frigates'
        if (t.dep_ == "appos" or (t.dep_ == "pobj" and t.head.lower_ in ("of", "for")))
        and t.i - head.i in range(1, 8)
    )


def _names_platform(annotated: Annotated, sentence: Sentence, token: Token) -> bool:
    start, end = sentence.chars(token)
    return any(m.start <= start and end <= m.end for m in annotated.mentions if m.kind == "platform")


def is_elliptical(head: Token) -> bool:
    """'the other four', 'the first', 'the rest': a number that stands for equipment named before."""
    return (
        ordinal(head) is not None
        or head.like_num
        or head.lower_ in ("rest", "remainder", "balance", "pair", "four", "first", "last", "dozen")
    )


def is_share(head: Token) -> bool:
    """'the first six', 'two more', 'another dozen': a part of several that were told of before."""
    if not is_elliptical(head) or prepositional(head, "of"):
        return False
    words = {t.lower_ for t in head.subtree}
    return bool(words & SHARE_WORDS)


def is_landing(verb: Token) -> bool:
    """'The first six touched down in Tartu', 'two more landed': a part of what was ordered."""
    return phrasal(verb) in ("land", "touch down") and any(is_share(t) for t in subjects(verb))


def filled(annotated: Annotated, sentence: Sentence, head: Token, name: str) -> str:
    """'other four' with the equipment that it leaves out, where the words before name some: 'other four trainers'."""
    if any(t.dep_ == "appos" and t.pos_ == "PROPN" for t in head.children):
        return name
    name = "remaining" if head.lower_ in ("rest", "remainder") else name.split(" of ")[0]
    earlier = [
        s for s in annotated.sentences if s.block.index in (sentence.block.index, sentence.block.index - 1)
    ]
    for place in reversed([s for s in earlier if s.start <= sentence.start]):
        for token in reversed(place.span):
            before = place.start < sentence.start or token.i < head.left_edge.i
            if before and noun_lemma(token) in EQUIPMENT and token.dep_ not in ("compound", "nmod"):
                return f"{name} {_unnumbered(token, place)}"
    return name


def _unnumbered(token: Token, sentence: Sentence) -> str:
    """A noun with the words before it, but for numbers."""
    first = left_of(token, sentence)
    while first < token.i and (
        token.doc[first].like_num or ordinal(token.doc[first]) or token.doc[first].lower_ in ("more", "other")
    ):
        first += 1
    return text_between(first, token.i, token)


def is_named_ship(token: Token) -> bool:
    """Whether a name begins as those of ships do, or stands behind a word for one: 'the frigate Aurora'."""
    first = token.doc[token.left_edge.i]
    if token.pos_ != "PROPN" or first == token:
        return False
    last = token.doc[token.i - 1]
    if noun_lemma(last) in VESSELS and token.text[:1].isupper() and last.head == token:
        return True
    prefix = last.text.isupper() and last.text.endswith("S") and last.text.isalpha()
    return (first.text.isupper() and 2 <= len(first.text) <= 5) or (prefix and 2 <= len(last.text) <= 5)


def ship_name(annotated: Annotated, sentence: Sentence, thing: Token) -> str:
    """The name of a ship as the article's other rows have it, else the words for it; a class is no name."""
    start, end = sentence.chars(thing.doc[thing.left_edge.i : thing.right_edge.i + 1])
    ships = [
        m
        for m in annotated.mentions_in(start, end, "platform")
        # '(LCS)' abbreviates what stands before it; a class is no ship.
        if not m.text.lower().endswith("class") and annotated.article.text[m.start - 1] not in "("
    ]
    if not is_named_ship(thing) and not any(is_named_ship(c) for c in thing.children if c.dep_ == "appos"):
        ships = [m for m in ships if m.end >= end]
    return ships[0].entity if ships else noun_phrase(annotated, sentence, thing)


def platform_before(annotated: Annotated, sentence: Sentence, *categories: str) -> str:
    """The platform named last before a sentence in its paragraph or the one above, for 'she', 'the weapon'."""
    earlier = [
        m
        for m in annotated.mentions
        if m.kind == "platform" and m.category in categories and m.start < sentence.start
        if sentence.block.index - m.block in (0, 1) and not m.text.lower().endswith("class")
    ]
    return earlier[-1].entity if earlier else ""


def is_platform(annotated: Annotated, sentence: Sentence, head: Token, *categories: str) -> bool:
    """Whether a noun phrase ends in the name of a platform of one of these categories."""
    start, end = sentence.chars(head.doc[head.left_edge.i : head.i + 1])
    return any(
        m.end >= end and m.category in categories for m in annotated.mentions_in(start, end, "platform")
    )
