"""Which files the reference data has, the sections of each, and what their entries are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args, get_type_hints

from analysis.reference_equipment_words import (
    EquipmentCues,
    EquipmentPhrases,
    EquipmentWords,
)
from analysis.reference_event_words import (
    EventWords,
    PactWords,
)
from analysis.reference_records import (
    BodyNames,
    Country,
    KnownPerson,
    LocalNames,
    Office,
    Organisation,
    PactNames,
    PeopleNames,
    Place,
    Platform,
    PlatformNames,
    Rank,
    ShipNames,
    ShipPrefix,
    Theme,
)
from analysis.reference_words import (
    AreaCue,
    AreaListNoun,
    AreaWords,
    BodyFormWords,
    BodyWords,
    ClaimWords,
    LeftoverWords,
    PersonWords,
    SpeechVerb,
)

# Files whose sections are kept together, each section a field of the record.
GROUPS: Mapping[str, type] = {
    "event_words.yaml": EventWords,
    "pact_words.yaml": PactWords,
    "equipment_cues.yaml": EquipmentCues,
    "equipment_phrases.yaml": EquipmentPhrases,
    "claim_words.yaml": ClaimWords,
    "person_words.yaml": PersonWords,
    "leftover_words.yaml": LeftoverWords,
    "body_form_words.yaml": BodyFormWords,
}


def _sections_of(group: type) -> dict[str, type]:
    """The sections of a group and what their entries are: a record, or a word of a set."""
    return {name: get_args(kind)[0] for name, kind in get_type_hints(group).items()}


# File by file, its sections and what their entries are.
FILES: Mapping[str, Mapping[str, type]] = {
    "countries.yaml": {"countries": Country},
    "offices.yaml": {"offices": Office},
    "ranks.yaml": {"ranks": Rank, "honorifics": str, "human_nouns": str},
    "people.yaml": {"people": KnownPerson, "further_people": PeopleNames},
    "organisations.yaml": {"organisations": Organisation, "further_organisations": BodyNames},
    "local_bodies.yaml": {"local_bodies": LocalNames},
    "body_words.yaml": {
        "body_words": BodyWords,
        "names_alone": str,
        "unit_words": str,
        "not_people": str,
        "not_bodies": str,
        "body_nouns": BodyWords,
        "member_nouns": str,
        "state_organs": BodyWords,
        "body_openers": BodyWords,
        "not_acronyms": str,
        "known_acronyms": str,
    },
    "platforms.yaml": {
        "platforms": Platform,
        "ship_prefixes": ShipPrefix,
        "further_platforms": PlatformNames,
    },
    "ships.yaml": {"ships": ShipNames},
    "equipment_words.yaml": {
        "equipment_words": EquipmentWords,
        "equipment_modifiers": str,
        "not_equipment_names": str,
        "not_class_words": str,
        "not_equipment_nouns": str,
        "not_platform_nouns": str,
        "namesake_openers": str,
        "civil_modifiers": str,
        "civil_business": str,
        "designations": str,
        "designation_kinds": EquipmentWords,
        "not_designations": str,
        "numbered_words": str,
        "numbered_events": str,
    },
    "pacts.yaml": {"pacts": PactNames},
    "places.yaml": {"places": Place, "not_places": str},
    "themes.yaml": {"themes": Theme},
    "verbs.yaml": {
        "verbs": SpeechVerb,
        "notions": str,
        "conduct": str,
        "speakers": str,
        "bodies": str,
        "documents": str,
        "accounts": str,
    },
    "area_words.yaml": {
        "area_verbs": AreaCue,
        "area_adjectives": AreaCue,
        "area_nouns": AreaCue,
        "area_list_nouns": AreaListNoun,
        "area_words": AreaWords,
    },
    **{name: _sections_of(group) for name, group in GROUPS.items()},
}
