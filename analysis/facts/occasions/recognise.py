"""Mentions of occasions in one sentence."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.annotate import Annotated, Sentence
from analysis.facts.occasions.nouns import noun_occasions
from analysis.facts.occasions.record import Occasion
from analysis.facts.occasions.verbs import verb_occasions


def occasions_in(annotated: Annotated, sentence: Sentence) -> list[Occasion]:
    """The occasions that a sentence mentions, in the order of the words that tell of them."""
    return sorted(_all(annotated, sentence), key=lambda o: (o.at, o.kind, o.name))


def _all(annotated: Annotated, sentence: Sentence) -> Iterator[Occasion]:
    yield from noun_occasions(annotated, sentence)
    yield from verb_occasions(annotated, sentence)
