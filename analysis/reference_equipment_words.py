"""The records of words that equipment is read by: what an entry of each section holds."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.checked_yaml import one_of
from analysis.reference_kinds import CATEGORIES, PLATFORM_STATUSES, RELATIONS


@dataclass(frozen=True, slots=True)
class EquipmentWords:
    """Nouns for equipment of one category; before a `weak` one a name needs a figure to be a type's."""

    category: str = field(metadata=one_of(*CATEGORIES))
    words: tuple[str, ...]
    weak: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RelationWords:
    """Words that put equipment in one relation: 'buy', 'overhaul'."""

    relation: str = field(metadata=one_of(*RELATIONS))
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OutlookWords:
    """Words that leave what is done to equipment at one status: 'plan', 'talks'."""

    status: str = field(metadata=one_of(*PLATFORM_STATUSES))
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeedPhrase:
    """A verb with a noun behind it that together tell a relation; of some `categories` only, of all where empty."""

    relation: str = field(metadata=one_of(*RELATIONS))
    verbs: tuple[str, ...]
    nouns: tuple[str, ...]
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ToldPhrases:
    """Set phrases that tell one relation, and who the subject of their verb is.

    In a phrase '…' is where the equipment stands, '~' a few words that do not matter, '@' a country or body;
    words with '/' between them are open to choice.
    """

    relation: str = field(metadata=one_of(*RELATIONS))
    phrases: tuple[str, ...]
    doer: str = field(default="", metadata=one_of("supplier", "recipient"))
    status: str = field(default="actual", metadata=one_of(*PLATFORM_STATUSES))
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class EquipmentPhrases:
    """The sections of `reference/equipment_phrases.yaml`."""

    told_phrases: tuple[ToldPhrases, ...]
    moving_phrases: tuple[ToldPhrases, ...]


@dataclass(frozen=True, eq=False)
class EquipmentCues:
    """The sections of `reference/equipment_cues.yaml`, which says what each is for."""

    relation_verbs: tuple[RelationWords, ...]
    subject_verbs: tuple[RelationWords, ...]
    relation_nouns: tuple[RelationWords, ...]
    prospect_nouns: tuple[OutlookWords, ...]
    prospect_adjectives: tuple[OutlookWords, ...]
    suspended_phrases: frozenset[str]
    teaching_words: frozenset[str]
    stopping_nouns: frozenset[str]
    lifting_verbs: frozenset[str]
    arriving_nouns: frozenset[str]
    cargo_nouns: frozenset[str]
    buying_verbs: frozenset[str]
    favouring_phrases: frozenset[str]
    contract_nouns: frozenset[str]
    purchase_nouns: frozenset[str]
    approving_verbs: frozenset[str]
    museum_nouns: frozenset[str]
    open_term_nouns: frozenset[str]
    quantity_nouns: frozenset[str]
    taking_up_nouns: frozenset[str]
    talk_nouns: frozenset[str]
    service_nouns: frozenset[str]
    option_nouns: frozenset[str]
    carrier_verbs: frozenset[str]
    covering_verbs: frozenset[str]
    weighing_verbs: frozenset[str]
    weighing_phrases: frozenset[str]
    seeing_verbs: frozenset[str]
    joining_verbs: frozenset[str]
    raising_verbs: frozenset[str]
    agreeing_verbs: frozenset[str]
    concluding_verbs: frozenset[str]
    receiving_verbs: frozenset[str]
    winning_verbs: frozenset[str]
    lending_verbs: frozenset[str]
    made_participles: frozenset[str]
    state_phrases: frozenset[str]
    jointly_words: frozenset[str]
    willing_adjectives: frozenset[str]
    willing_to_adjectives: frozenset[str]
    false_adjectives: frozenset[str]
    offering_nouns: frozenset[str]
    doing_verbs: frozenset[str]
    supplying_verbs: frozenset[str]
    leaving_verbs: frozenset[str]
    shooting_verbs: frozenset[str]
    building_nouns: frozenset[str]
    part_nouns: frozenset[str]
    blocking_verbs: frozenset[str]
    failing_verbs: frozenset[str]
    refusing_verbs: frozenset[str]
    deciding_nouns: frozenset[str]
    wishing_verbs: frozenset[str]
    choosing_verbs: frozenset[str]
    spoken_of_nouns: frozenset[str]
    touching_phrases: frozenset[str]
    helping_verbs: frozenset[str]
    funding_verbs: frozenset[str]
    pledging_verbs: frozenset[str]
    exercising_verbs: frozenset[str]
    inquiring_verbs: frozenset[str]
    enabling_phrases: frozenset[str]
    round_nouns: frozenset[str]
    deed_phrases: tuple[DeedPhrase, ...]
    given_participles: frozenset[str]
    recent_adverbs: frozenset[str]
    bringing_verbs: frozenset[str]
    lot_nouns: frozenset[str]
    visiting_verbs: frozenset[str]
    nearing_words: frozenset[str]
    awaiting_words: frozenset[str]
    contest_nouns: frozenset[str]
    knowledge_nouns: frozenset[str]
    version_nouns: frozenset[str]
    running_words: frozenset[str]
    need_nouns: frozenset[str]
    giving_up_verbs: frozenset[str]
    joining_nouns: frozenset[str]
    general_verbs: frozenset[str]
    fitted_parts: frozenset[str]
    aid_nouns: frozenset[str]
    phase_verbs: frozenset[str]
    process_modifiers: frozenset[str]
