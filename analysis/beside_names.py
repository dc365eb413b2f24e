"""Words of the reference data right before and right behind a name."""

from __future__ import annotations

from functools import lru_cache

from spacy.tokens import Doc

from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.reference import Reference
from analysis.reference_words import (
    BodyWords,
)

# How many words a cue may have: 'joint venture with'.
LONGEST_CUE = 4


@lru_cache(maxsize=16)
def words_of(section: tuple[BodyWords, ...]) -> Gazetteer[str]:
    """The words of a section, to their kinds."""
    return build_gazetteer((entry.kind, entry.words) for entry in section)


@lru_cache(maxsize=4)
def belongings(reference: Reference) -> Gazetteer[str]:
    """What belongs to bodies."""
    return build_gazetteer([("other", reference.leftover_words.belongings)])


def ending_before(words: Gazetteer[str], doc: Doc, past: int, *, small: bool = False) -> str:
    """The kind of the longest of the words that ends before a token, in `small` letters only."""
    if past and small and not doc[past - 1].is_lower:
        return ""
    for first in range(max(0, past - LONGEST_CUE), past):
        kind = words.get(doc[first:past].text.lower())
        if kind:
            return kind
    return ""


def starting_at(words: Gazetteer[str], doc: Doc, first: int) -> str:
    """The kind of the longest of the words that starts at a token, in small letters."""
    if first >= len(doc) or not (doc[first].is_lower or doc[first].is_upper):
        return ""
    for past in range(min(len(doc), first + LONGEST_CUE), first, -1):
        kind = words.get(doc[first:past].text)
        if kind:
            return kind
    return ""
