"""Mentions of occasions in one sentence."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import heading_date
from analysis.facts.modality import Modality
from analysis.facts.occasions.gapped import gapped
from analysis.facts.occasions.moved import moved_on
from analysis.facts.occasions.nouns import noun_occasions
from analysis.facts.occasions.record import MODIFIER, Occasion
from analysis.facts.occasions.timing import resolve
from analysis.facts.occasions.verbs import verb_occasions


def occasions_in(annotated: Annotated, sentence: Sentence) -> list[Occasion]:
    """The occasions that a sentence mentions, in the order of the words that tell of them."""
    if sentence.span.text.rstrip(" \n\"”’'").endswith("?"):
        # A question states nothing.
        return []
    found = sorted(_all(annotated, sentence), key=lambda o: (o.at, o.kind, o.name))
    found = [moved_on(annotated, sentence, o) for o in found]
    found += [other for o in found for other in gapped(annotated, sentence, o)]
    return [_headed(annotated, sentence, _without_claimed(o, found)) for o in found]


def _all(annotated: Annotated, sentence: Sentence) -> Iterator[Occasion]:
    yield from noun_occasions(annotated, sentence)
    yield from verb_occasions(annotated, sentence)


def _without_claimed(occasion: Occasion, others: Sequence[Occasion]) -> Occasion:
    """An occasion without the days that stand right behind the name of another: 'boarded X, on a port call from …'."""
    claimed = any(o.claims and o.when == occasion.when and o.at > occasion.at for o in others)
    if not claimed or occasion.when is None or occasion.claims:
        return occasion
    return dataclasses.replace(occasion, when=None)


def _headed(annotated: Annotated, sentence: Sentence, occasion: Occasion) -> Occasion:
    """An occasion in a line of a list of dates takes the date at the head of the line."""
    date = heading_date(annotated, sentence)
    if date is None or (occasion.when is not None and occasion.when.start != date.start) or occasion.former:
        return occasion
    status = resolve(annotated, Modality(occasion.status), date, None) or occasion.status
    if occasion.strength < MODIFIER:
        status = resolve(annotated, Modality(""), date, None)
    strength = max(occasion.strength, MODIFIER)
    return dataclasses.replace(
        occasion, when=date, status=status, strength=strength, anaphoric=False, inherits=False
    )
