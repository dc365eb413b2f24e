"""Who led the sides at a session, told behind it: 'The Peruvian delegation was led by A, the Norwegian side by B'."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import names_of, people_from
from analysis.facts.clauses import is_passive, lemma, objects, prepositional, subjects
from analysis.facts.occasions.cues import BODIES, noun_kind, noun_lemma
from analysis.facts.occasions.record import Occasion
from analysis.facts.words import EVENT_WORDS

LEADING = EVENT_WORDS.chair_verbs | {"represent", "preside"}
SIDES = EVENT_WORDS.delegation_nouns | {"side", "sides", "delegates"}
# So many paragraphs behind the one that tells of a session may say who led its sides.
REACH = 2


def with_delegates(annotated: Annotated, occasion: Occasion) -> Occasion:
    """A session of a body with those who led its sides or chaired it, where its own mentions name no people."""
    session = occasion.kind == "meeting" and (occasion.forum or occasion.edition is not None)
    first = annotated.block_at(occasion.start)
    if not session or occasion.people or first is None:
        return occasion
    leaders: list[str] = []
    for sentence in annotated.sentences:
        if occasion.start <= sentence.start and first.index <= sentence.block.index <= first.index + REACH:
            leaders += _leaders(annotated, sentence)
    named = tuple(dict.fromkeys(leaders))
    return dataclasses.replace(occasion, participants=named, people=True) if len(named) > 1 else occasion


def leaders_of(annotated: Annotated, sentence: Sentence, guests: Sequence[Token]) -> tuple[str, ...]:
    """Who leads a group of guests: A of 'a delegation of the Saeima, led by A'; empty where it is not said."""
    for guest in guests:
        for verb in guest.subtree:
            if lemma(verb) in LEADING and verb.tag_ == "VBN" and verb.i > guest.i:
                by = next((c.i for c in verb.children if c.lower_ == "by"), -1)
                return people_from(annotated, sentence, by + 1) if by >= 0 else ()
    return ()


def _leaders(annotated: Annotated, sentence: Sentence) -> list[str]:
    """The people who lead a delegation or side, or chair a session, in one sentence."""
    found: list[str] = []
    for verb in sentence.span:
        if lemma(verb) not in LEADING or verb.pos_ != "VERB":
            continue
        if is_passive(verb) or verb.tag_ == "VBN":
            led = any(_is_led(t) for t in [*subjects(verb), *_before(verb)])
            by = next(
                (t.i for t in verb.doc[verb.i + 1 : min(verb.i + 4, sentence.span.end)] if t.lower_ == "by"),
                -1,
            )
            found += people_from(annotated, sentence, by + 1) if led and by >= 0 else ()
        elif any(_is_led(t) for t in [*objects(verb), *prepositional(verb, "over")]):
            names, kind = names_of(annotated, sentence, subjects(verb))
            found += names if kind == "person" else ()
    return found


def _before(verb: Token) -> list[Token]:
    """The noun right before a participle to which the parse gives no subject: 'the Peruvian side, led by A'."""
    before = [t for t in verb.doc[max(0, verb.i - 3) : verb.i] if t.pos_ in ("NOUN", "PROPN")]
    return before[-1:]


def _is_led(noun: Token) -> bool:
    return noun_lemma(noun) in SIDES | BODIES or noun_kind(noun) in ("meeting", "summit")
