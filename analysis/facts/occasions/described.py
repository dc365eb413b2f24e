"""Exercises that are told twice in a breath: by their name, and by what they are."""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Sequence

from analysis.annotate import Annotated
from analysis.facts.occasions.identity import overlap
from analysis.facts.occasions.record import FINITE, Occasion, is_named

_POINTER = re.compile(r"\b(?:the|this|that|these|its|their)\s+$", re.IGNORECASE)
# What may stand between a description and the name that it describes.
_BREAK = re.compile(r"\s*[,(:–—-]\s*[\"“‘]?$|\s*[\"“‘]$")


def without_descriptions(annotated: Annotated, occasions: Sequence[Occasion]) -> list[Occasion]:
    """The occasions, each exercise that is only described made one with the named one beside it.

    'A bilateral exercise, Blue Crane, was held in May.', 'Blue Crane is off. The two-week drill had been due in June.'
    """
    kept = list(occasions)
    for described in [o for o in occasions if _is_described(o)]:
        named = [o for o in kept if o.kind == "exercise" and is_named(o.name)]
        meant = [o for o in named if _means(annotated, described, o)]
        if len(named) == 1 and meant:
            kept.remove(described)
            kept[kept.index(meant[0])] = _joined(meant[0], described)
    return kept


def _is_described(occasion: Occasion) -> bool:
    plain = not any(c.isupper() for c in occasion.name)
    return occasion.kind == "exercise" and plain and occasion.edition is None


def _means(annotated: Annotated, described: Occasion, named: Occasion) -> bool:
    """Whether a description is that of a named exercise: beside its name, or pointing back from the next sentence."""
    one, other = described.when or described.former, named.when or named.former
    if one is not None and other is not None and not overlap(one, other):
        return False
    text = annotated.article.text
    if described.start == named.start:
        name = named.name
        at = text.find(name, described.start, described.end)
        if at < 0:
            name = named.name.removeprefix("Exercise ")
            at = text.find(name, described.start, described.end)
        from_description = text.find(described.name, described.start, described.end)
        if at < 0 or from_description < 0:
            return False
        if from_description < at:
            return _BREAK.fullmatch(text[from_description + len(described.name) : at]) is not None
        return _BREAK.match(text[at + len(name) : from_description]) is not None and _points(text, described)
    starts = [s.start for s in annotated.sentences]
    follows = (named.start, described.start) in itertools.pairwise(starts)
    return follows and _points(text, described)


def _points(text: str, described: Occasion) -> bool:
    at = text.find(described.name, described.start, described.end)
    return at > 0 and _POINTER.search(text[max(0, at - 8) : at]) is not None


def _joined(named: Occasion, described: Occasion) -> Occasion:
    """The named exercise with the day, status and place that its description tells."""
    plainer = described.strength == FINITE and bool(described.status) and named.when is None
    return dataclasses.replace(
        named,
        when=named.when or described.when,
        former=named.former or described.former,
        last=named.last or described.last,
        status=described.status
        if plainer and described.when is not None
        else named.status or described.status,
        strength=max(named.strength, described.strength),
        place=named.place or described.place,
        country=named.country or described.country,
        anaphoric=False,
    )
