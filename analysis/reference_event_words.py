"""The records of words that events and agreements are read by: what an entry of each section holds."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.checked_yaml import one_of
from analysis.reference_kinds import (
    AGREEMENT_KINDS,
    DEED_CLASSES,
    EVENT_KINDS,
    EVENT_STATUSES,
    PHRASE_CLASSES,
)


@dataclass(frozen=True, slots=True)
class EventNouns:
    """Words that tell of an event of one kind: 'summit', 'sea trial', 'Balikatan'."""

    kind: str = field(metadata=one_of(*EVENT_KINDS))
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatusWords:
    """Words that give what they govern one status: 'postpone', 'planned'."""

    status: str = field(metadata=one_of(*EVENT_STATUSES))
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TravelVerb:
    """A verb of a journey and the prepositions before its goal; without one, its object is the goal."""

    verb: str
    to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DatedDeed:
    """Verbs that, with a date, tell of an event of one kind: the `sure` ones always, others of one class of things."""

    kind: str = field(metadata=one_of(*EVENT_KINDS))
    of: str = field(metadata=one_of(*DEED_CLASSES))
    verbs: tuple[str, ...]
    sure: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetPhrase:
    """Phrases that, with a date, tell of an event of one kind, about what `of` says; `label` begins its name."""

    kind: str = field(metadata=one_of(*EVENT_KINDS))
    label: str
    of: str = field(metadata=one_of(*PHRASE_CLASSES))
    phrases: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class EventWords:
    """The sections of `reference/event_words.yaml`, which says what each is for."""

    status_words: tuple[StatusWords, ...]
    status_idioms: tuple[StatusWords, ...]
    moved_verbs: frozenset[str]
    reporting_verbs: frozenset[str]
    assent_verbs: frozenset[str]
    rumour_nouns: frozenset[str]
    habit_words: frozenset[str]
    planning_nouns: tuple[StatusWords, ...]
    wish_nouns: frozenset[str]
    occurring_verbs: frozenset[str]
    causes: frozenset[str]
    event_nouns: tuple[EventNouns, ...]
    series_nouns: tuple[EventNouns, ...]
    named_events: tuple[EventNouns, ...]
    contingent_words: frozenset[str]
    other_occasions: frozenset[str]
    force_words: frozenset[str]
    plain_exercise_words: frozenset[str]
    fair_nouns: frozenset[str]
    meeting_bodies: frozenset[str]
    hold_verbs: frozenset[str]
    course_verbs: frozenset[str]
    hosting_verbs: frozenset[str]
    bound_verbs: frozenset[str]
    slating_verbs: frozenset[str]
    drawing_verbs: frozenset[str]
    naming_participles: frozenset[str]
    departure_verbs: frozenset[str]
    recalling_verbs: frozenset[str]
    conversing_verbs: frozenset[str]
    briefing_verbs: frozenset[str]
    discussing_verbs: frozenset[str]
    carrying_verbs: frozenset[str]
    schooling_verbs: frozenset[str]
    finishing_verbs: frozenset[str]
    lesson_nouns: frozenset[str]
    studying_verbs: frozenset[str]
    honour_nouns: frozenset[str]
    absence_verbs: frozenset[str]
    attendance_verbs: frozenset[str]
    vague_adjectives: frozenset[str]
    chair_verbs: frozenset[str]
    people_nouns: frozenset[str]
    trial_words: frozenset[str]
    ongoing_nouns: frozenset[str]
    general_words: frozenset[str]
    ending_verbs: frozenset[str]
    same_day_phrases: frozenset[str]
    travel_verbs: tuple[TravelVerb, ...]
    delegation_nouns: frozenset[str]
    meeting_verbs: frozenset[str]
    seating_verbs: frozenset[str]
    lesser_groups: frozenset[str]
    sitting_verbs: frozenset[str]
    summoning_verbs: frozenset[str]
    testifying_verbs: frozenset[str]
    hearing_bodies: frozenset[str]
    reception_verbs: frozenset[str]
    principals: frozenset[str]
    state_titles: frozenset[str]
    members: frozenset[str]
    guests: frozenset[str]
    arrival_places: frozenset[str]
    honour_guard_words: frozenset[str]
    delivery_verbs: frozenset[str]
    arrival_verbs: frozenset[str]
    delivery_nouns: frozenset[str]
    commissioning_verbs: frozenset[str]
    test_verbs: frozenset[str]
    approval_verbs: frozenset[str]
    enacting_verbs: frozenset[str]
    rejecting_verbs: frozenset[str]
    enacting_bodies: frozenset[str]
    enacted_nouns: frozenset[str]
    clearance_nouns: frozenset[str]
    assent_nouns: frozenset[str]
    port_call_verbs: frozenset[str]
    port_entry_verbs: frozenset[str]
    port_nouns: frozenset[str]
    launch_verbs: frozenset[str]
    tribute_nouns: frozenset[str]
    offered_tributes: frozenset[str]
    talks_of_two: frozenset[str]
    stage_nouns: frozenset[str]
    measure_nouns: frozenset[str]
    floating_verbs: frozenset[str]
    launching_places: frozenset[str]
    dated_deeds: tuple[DatedDeed, ...]
    dated_nouns: tuple[EventNouns, ...]
    set_phrases: tuple[SetPhrase, ...]
    civil_words: frozenset[str]
    limiting_words: frozenset[str]
    returning_verbs: frozenset[str]
    setting_out_verbs: frozenset[str]
    sending_verbs: frozenset[str]
    gathering_verbs: frozenset[str]
    appearing_verbs: frozenset[str]
    taken_parts: frozenset[str]
    errand_nouns: frozenset[str]
    unfolding_verbs: frozenset[str]
    entering_verbs: frozenset[str]
    entered_services: frozenset[str]
    lesson_places: frozenset[str]
    spoken_nouns: frozenset[str]
    founded_nouns: frozenset[str]
    equipment_nouns: frozenset[str]
    vessel_nouns: frozenset[str]
    tested_nouns: frozenset[str]
    trainee_nouns: frozenset[str]
    facility_nouns: frozenset[str]
    never_places: frozenset[str]
    place_nouns: frozenset[str]
    name_openers: frozenset[str]
    name_settings: frozenset[str]


@dataclass(frozen=True, slots=True)
class AgreementNouns:
    """Nouns that mean an agreement of one kind; the `weak` ones only where it is signed or in force."""

    kind: str = field(metadata=one_of(*AGREEMENT_KINDS))
    words: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Papers:
    """Phrases 'noun of noun' that mean an agreement of one kind."""

    kind: str = field(metadata=one_of(*AGREEMENT_KINDS))
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StandingCues:
    """Phrases beside an agreement that tell its standing: those `before` its phrase and those `behind` it."""

    standing: str = field(
        metadata=one_of("concluded", "signed", "dated", "in_force", "holding", "basis", "proposed", "expired")
    )
    before: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class PactWords:
    """The sections of `reference/pact_words.yaml`, which says what each is for."""

    agreement_nouns: tuple[AgreementNouns, ...]
    papers: tuple[Papers, ...]
    acronyms: frozenset[str]
    domestic_words: frozenset[str]
    giving_verbs: frozenset[str]
    addition_nouns: frozenset[str]
    signing_verbs: frozenset[str]
    sure_signing_verbs: frozenset[str]
    affixing_verbs: frozenset[str]
    signature_nouns: frozenset[str]
    ordering_verbs: frozenset[str]
    signing_nouns: frozenset[str]
    witness_verbs: frozenset[str]
    drafting_verbs: frozenset[str]
    talks_nouns: frozenset[str]
    purchase_verbs: frozenset[str]
    lapsing_verbs: frozenset[str]
    resting_verbs: frozenset[str]
    basis_phrases: frozenset[str]
    issuing_verbs: frozenset[str]
    acceding_verbs: frozenset[str]
    stipulating_verbs: frozenset[str]
    pending_phrases: frozenset[str]
    fulfilling_verbs: frozenset[str]
    providing_verbs: frozenset[str]
    purpose_participles: frozenset[str]
    welcoming_verbs: frozenset[str]
    awaiting_verbs: frozenset[str]
    hastening_words: frozenset[str]
    ratifying_words: frozenset[str]
    ratifying_bodies: frozenset[str]
    ignored_words: frozenset[str]
    standing_cues: tuple[StandingCues, ...]
    ended_words: frozenset[str]
    foundering_verbs: frozenset[str]
    prospect_phrases: frozenset[str]
    doubting_phrases: frozenset[str]
    concluded_forms: frozenset[str]
    cue_negations: frozenset[str]
    cue_futures: frozenset[str]
