"""The features of a word in its clause, as a learnt model sees them: words, roles and classes, never names.

A name counts as what it names ('<company>', '<country>'), a number as '<number>', any other word as its lemma, and one
that the vocabulary knows as its sections there too. So what is learnt of one country or company holds for all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.clauses import (
    is_negated,
    is_passive,
    is_perfect,
    lemma,
    objects,
    predicate_of,
    subjects,
    upward,
)
from analysis.reference import load_reference

# How many words beside the anchor, and above it, count by their place.
WINDOW = 4
HEIGHT = 3
LABELS = ("kind", "status", "relation")
AREAS = ("area_words", "area_verbs", "area_nouns", "area_adjectives", "area_list_nouns")
CLAUSES = frozenset({"advcl", "xcomp", "ccomp", "relcl", "mark"})
TELLING = frozenset({"NOUN", "VERB", "PROPN", "ADJ"})


@dataclass(frozen=True, slots=True)
class View:
    """A sentence as a model sees it: `kinds` leads the offsets of names to what they name, `base` is its block's."""

    kinds: Mapping[int, str]
    base: int


def features(annotated: Annotated, sentence: Sentence, anchor: Token) -> frozenset[str]:
    """The features of a word: its path to its verb, the verb with its roles, and the words about it."""
    view = view_of(annotated, sentence)
    verb = predicate_of(anchor)
    found = {*_above(view, anchor), *_beside(view, sentence, anchor), *_around(view, sentence, verb)}
    return frozenset(found if verb is None else {*found, *_of_verb(view, verb), *_roles(view, verb)})


def view_of(annotated: Annotated, sentence: Sentence) -> View:
    """A sentence as a model sees it."""
    return View(annotated.once(_name_kinds), sentence.block.start)


def word(view: View, token: Token) -> str:
    """A word as a model sees it."""
    if kind := view.kinds.get(view.base + token.idx):
        return kind
    if token.like_num:
        return "<number>"
    return "<name>" if token.pos_ == "PROPN" else lemma(token)


def classes(view: View, token: Token) -> tuple[str, ...]:
    """The sections of the vocabulary that hold a word; none for names."""
    return () if word(view, token).startswith("<") else word_classes().get(lemma(token), ())


@cache
def word_classes() -> dict[str, tuple[str, ...]]:
    """Every word of the vocabulary of events, agreements, equipment and areas to the sections that hold it."""
    found: dict[str, set[str]] = defaultdict(set)
    reference = load_reference()
    for record in (reference.event_words, reference.pact_words, reference.equipment_cues):
        for section in record.__dataclass_fields__:
            for label, words in _entries(section, getattr(record, section)):
                for entry in words:
                    found[entry.lower()].add(label)
    for section in AREAS:
        for use in getattr(reference, section):
            for entry in use.words:
                found[entry.lower()].add(f"{section}:{getattr(use, 'use', '') or use.stance}")
    return {entry: tuple(sorted(labels)) for entry, labels in found.items()}


def _entries(section: str, value: object) -> Iterator[tuple[str, tuple[str, ...]]]:
    if isinstance(value, frozenset):
        yield section, tuple(value)
    elif isinstance(value, tuple):
        for entry in value:
            if isinstance(entry, str):
                yield section, (entry,)
                continue
            label = next((f"{section}:{getattr(entry, n)}" for n in LABELS if hasattr(entry, n)), section)
            for name in ("words", "verbs", "sure"):
                yield label, tuple(getattr(entry, name, ()))
            if hasattr(entry, "verb"):
                yield section, (entry.verb,)


def _name_kinds(annotated: Annotated) -> dict[int, str]:
    """The offset of each character of a name or date to the kind of what it names."""
    kinds: dict[int, str] = {}
    for mention in annotated.mentions:
        kind = mention.category if mention.kind == "organisation" and mention.category else mention.kind
        kinds |= {at: f"<{kind}>" for at in range(mention.start, mention.end) if at not in kinds}
    for date in annotated.dating.mentions:
        kinds |= {at: "<date>" for at in range(date.start, date.end) if at not in kinds}
    return kinds


def _above(view: View, anchor: Token) -> Iterator[str]:
    """The way from the anchor up to its verb."""
    path = [anchor]
    while path[-1].head != path[-1] and (len(path) == 1 or path[-1].pos_ not in ("VERB", "AUX")):
        path.append(path[-1].head)
    yield "path=" + ">".join(t.dep_ for t in (path[:-1] or path))
    outside = [t for t in path[1:] if word(view, t) != "<date>"]
    for n, token in enumerate(outside[:HEIGHT]):
        yield f"up{n}={word(view, token)}"
        yield from (f"up{n}:{c}" for c in classes(view, token))


def _beside(view: View, sentence: Sentence, anchor: Token) -> Iterator[str]:
    first, last = sentence.span.start, sentence.span.end
    for token in anchor.doc[max(first, anchor.i - WINDOW) : min(last, anchor.i + WINDOW + 1)]:
        if token.is_alpha:
            yield f"{'left' if token.i < anchor.i else 'right'}={word(view, token)}"


def _around(view: View, sentence: Sentence, verb: Token | None) -> Iterator[str]:
    """The words of the sentence, and once more those of the clause."""
    for token in sentence.span:
        if token.pos_ not in TELLING:
            continue
        name = word(view, token)
        yield f"sentence={name}"
        if predicate_of(token) == verb:
            yield f"clause={name}"
            yield from (f"clause:{c}" for c in classes(view, token))
        if token.pos_ == "NOUN" and token.i > sentence.span.start:
            yield f"pair={word(view, token.nbor(-1))} {name}"


def _verb_name(view: View, verb: Token) -> str:
    particle = next((c.lower_ for c in verb.children if c.dep_ == "prt"), "")
    return f"{word(view, verb)} {particle}".strip()


def _of_verb(view: View, verb: Token) -> Iterator[str]:
    name = _verb_name(view, verb)
    yield from (f"verb={name}", f"place={verb.dep_}", f"form={verb.tag_}")
    yield from (f"verb:{c}" for c in classes(view, verb))
    if is_passive(verb):
        yield from ("passive", f"passive={name}")
    if is_perfect(verb):
        yield "perfect"
    if is_negated(verb):
        yield "negated"
    for above in list(upward(verb))[1:HEIGHT]:
        yield f"over={word(view, above)}"
        yield from (f"over:{c}" for c in classes(view, above))
    if verb.head != verb:
        yield f"head={word(view, verb.head)}"


def _roles(view: View, verb: Token) -> Iterator[str]:
    """What stands under a verb: auxiliaries, objects, subjects, prepositions with their nouns, clauses."""
    name = _verb_name(view, verb)
    for child in verb.children:
        if child.dep_ == "aux":
            yield f"aux={child.lower_}"
        elif child.dep_ in ("prep", "agent"):
            for noun in child.children:
                if noun.dep_ == "pobj":
                    yield f"{child.lower_}={word(view, noun)}"
                    yield f"verb={name} {child.lower_} {word(view, noun)}"
                    yield from (f"{child.lower_}:{c}" for c in classes(view, noun))
        elif child.dep_ in CLAUSES:
            yield f"{child.dep_}={word(view, child)}"
    for role, nouns in (("object", objects(verb)), ("subject", subjects(verb))):
        for noun in nouns[:2]:
            yield f"{role}={word(view, noun)}"
            yield f"verb={name} {role} {word(view, noun)}"
            yield from (f"{role}:{c}" for c in classes(view, noun))
