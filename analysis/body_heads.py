"""What the last word of a leftover name tells: the kind of body, or that it is a theatre of war."""

from __future__ import annotations

from dataclasses import replace

from analysis.beside_names import words_of
from analysis.bodies import LEGISLATIVE, body_words
from analysis.gazetteer import Gazetteer
from analysis.leftovers import Leftover
from analysis.places import place_country
from analysis.reference import Reference

# What the fronts of a war are called.
WAYS = frozenset({"eastern", "western", "northern", "southern", "central", "home", "second"})


def own_kind(leftover: Leftover, reference: Reference) -> str:
    """The kind that the last word of a name tells, or the last before 'of', '' where it tells none."""
    of = next((t.i for t in leftover.span[1:] if t.lower_ in ("of", "for")), leftover.past)
    leftover = replace(leftover, past=of)
    if any(t.lower_ in LEGISLATIVE for t in leftover.span):
        return "legislature"
    return _ending(body_words(reference), leftover, 0) or loose_head(leftover, reference, 0)


def loose_head(leftover: Leftover, reference: Reference, spare: int) -> str:
    """The kind that a word too common to tell a body alone tells where it ends a name of `spare` words more."""
    return _ending(words_of(reference.leftover_words.loose_heads), leftover, spare)


def _ending(words: Gazetteer[str], leftover: Leftover, spare: int) -> str:
    """The kind of the longest of the words that ends a name and leaves it `spare` more."""
    for first in range(max(leftover.first + spare, leftover.past - 3), leftover.past):
        kind = words.get(leftover.doc[first : leftover.past].text)
        if kind:
            return kind
    return ""


def is_theatre(leftover: Leftover) -> bool:
    """'the Eastern Front', 'the Zenda Front': where a war is fought."""
    first = leftover.span[0]
    return leftover.span[-1].text == "Front" and (first.lower_ in WAYS or bool(place_country(first.text)))
