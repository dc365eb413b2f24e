"""The words of `reference/area_words.yaml` as the rules look them up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from analysis.reference import Reference
from analysis.reference_words import (
    AreaCue,
)

PRIORITY, OFFER, AGREED, DESCRIBED = "priority", "offer", "agreed", "described"
# Headings of what came of the talks.
AGREED_HEADING = re.compile(
    r"(?i)\b(?:what (?:was|they|the sides) agreed|agreed (?:points|areas|outcomes|measures)|points agreed)\b"
    r"|^(?:key |main |agreed )?(?:outcomes|deliverables)\b|^(?:key|main) (?:elements|provisions)\b"
)
# Words that a cue of several is written without: 'pave the way' is 'pave way'.
DETERMINERS = frozenset({"a", "an", "the", "its", "his", "her", "their"})
ASKING = frozenset({"whether", "if", "why", "what", "how", "when", "who", "which"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A stance and what may follow the word.

    'object', 'to' (an infinitive), other prepositions, 'whom' (a party and an infinitive: 'asked Ghana to'), 'that' (a
    clause about what one or both are to do).
    """

    stance: str
    takes: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Cues:
    """What each section of the file holds, by word; the fields from `expressing` on are the uses of `area_words`.

    `beginnings` are the first words of the verbs; `list_nouns` gives '' for a noun that leaves the stance to the
    sentence.
    """

    verbs: Mapping[str, Cue]
    adjectives: Mapping[str, Cue]
    nouns: Mapping[str, Cue]
    beginnings: frozenset[str]
    list_nouns: Mapping[str, str]
    expressing: frozenset[str]
    accords: frozenset[str]
    reaching: frozenset[str]
    results: frozenset[str]
    about: frozenset[str]
    also_about: frozenset[str]
    documents: frozenset[str]
    contracts: frozenset[str]
    cooperation: frozenset[str]
    talks: frozenset[str]
    wrappers: frozenset[str]
    ties: frozenset[str]
    going_on: frozenset[str]
    sides: frozenset[str]
    bodies: frozenset[str]
    members: frozenset[str]
    not_undertaken: frozenset[str]
    cooperating: frozenset[str]
    sharing: frozenset[str]
    founding: frozenset[str]
    hosting: frozenset[str]
    making: frozenset[str]
    makers: frozenset[str]
    teachers: frozenset[str]
    trainees: frozenset[str]
    praising: frozenset[str]
    taking_note: frozenset[str]
    views: frozenset[str]
    light_verbs: frozenset[str]
    procedure: frozenset[str]
    holding: frozenset[str]
    granting: frozenset[str]
    granted: frozenset[str]
    generic: frozenset[str]
    vague: frozenset[str]
    vague_alone: frozenset[str]
    vague_bare: frozenset[str]
    vague_without_of: frozenset[str]
    prospects: frozenset[str]
    quantities: frozenset[str]
    frames: frozenset[str]
    manners: frozenset[str]
    actions: frozenset[str]
    domains: frozenset[str]
    sectors: frozenset[str]
    content: frozenset[str]
    doing: frozenset[str]
    talking: frozenset[str]
    arising: frozenset[str]
    rising: frozenset[str]
    settling: frozenset[str]
    offering: frozenset[str]
    containing: frozenset[str]
    openings: frozenset[str]
    weight: frozenset[str]
    naming: frozenset[str]
    put_forward: frozenset[str]
    wished: frozenset[str]
    defence: frozenset[str]
    civil: frozenset[str]
    seeking: frozenset[str]
    giving: frozenset[str]
    setting: frozenset[str]
    telling: frozenset[str]
    matters: frozenset[str]


@lru_cache(maxsize=4)
def cues_of(reference: Reference) -> Cues:
    """The words of the reference data, looked up by the rules of the areas."""
    return Cues(
        verbs=_by_word(reference.area_verbs),
        adjectives=_by_word(reference.area_adjectives),
        nouns=_by_word(reference.area_nouns),
        beginnings=frozenset(word.split()[0] for entry in reference.area_verbs for word in entry.words),
        list_nouns={
            word: "" if entry.stance == "open" else entry.stance
            for entry in reference.area_list_nouns
            for word in entry.words
        },
        **{entry.use: frozenset(entry.words) for entry in reference.area_words},
    )


def _by_word(entries: Iterable[AreaCue]) -> dict[str, Cue]:
    return {
        " ".join(w for w in word.split() if w not in DETERMINERS): Cue(entry.stance, entry.takes)
        for entry in entries
        for word in entry.words
    }
