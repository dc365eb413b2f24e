"""The records of words that rules look for: what an entry of each of their files holds."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.checked_yaml import one_of
from analysis.reference_kinds import (
    AGREEMENT_KINDS,
    AREA_STANCES,
    AREA_USES,
    CATEGORIES,
    DEED_CLASSES,
    EVENT_KINDS,
    EVENT_STATUSES,
    ORGANISATION_KINDS,
    PLATFORM_STATUSES,
    RELATIONS,
    VERB_KINDS,
)


@dataclass(frozen=True, slots=True)
class BodyWords:
    """Words that tell the kind of the body that a name beside or around them stands for ('Shipyard': a company)."""

    kind: str = field(metadata=one_of(*ORGANISATION_KINDS))
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EquipmentWords:
    """Nouns for equipment of one category; before a `weak` one a name needs a figure to be a type's."""

    category: str = field(metadata=one_of(*CATEGORIES))
    words: tuple[str, ...]
    weak: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SpeechVerb:
    """A verb (or phrase such as 'according to') that attributes words to a speaker.

    `lemma`: as the tables give it.  `variants`: other spellings of the lemma.  `nouns`: what its noun is
    ('warn': 'warning').  `kind` and `takes` are explained at the top of `reference/verbs.yaml`.
    """

    lemma: str
    kind: str = field(metadata=one_of(*VERB_KINDS))
    variants: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AreaCue:
    """Words whose complement is an area, the stance that they tell, and what they take.

    `takes` is explained at the top of `reference/area_words.yaml`.
    """

    stance: str = field(metadata=one_of(*AREA_STANCES))
    words: tuple[str, ...]
    takes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AreaListNoun:
    """Nouns for the items of a list; the stance 'open' leaves theirs to the sentence."""

    stance: str = field(metadata=one_of(*AREA_STANCES, "open"))
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AreaWords:
    """Other words that the areas are read by, and what they are used for."""

    use: str = field(metadata=one_of(*AREA_USES))
    words: tuple[str, ...]


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
class AgreementNouns:
    """Nouns that mean an agreement of one kind; the `weak` ones only where it is signed or in force."""

    kind: str = field(metadata=one_of(*AGREEMENT_KINDS))
    words: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()


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
    floating_verbs: frozenset[str]
    launching_places: frozenset[str]
    dated_deeds: tuple[DatedDeed, ...]
    dated_nouns: tuple[EventNouns, ...]
    limiting_words: frozenset[str]
    returning_verbs: frozenset[str]
    setting_out_verbs: frozenset[str]
    sending_verbs: frozenset[str]
    gathering_verbs: frozenset[str]
    appearing_verbs: frozenset[str]
    taken_parts: frozenset[str]
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


@dataclass(frozen=True, eq=False)
class PactWords:
    """The sections of `reference/pact_words.yaml`, which says what each is for."""

    agreement_nouns: tuple[AgreementNouns, ...]
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


@dataclass(frozen=True, eq=False)
class LeftoverWords:
    """The sections of `reference/leftover_words.yaml`, which says what each is for."""

    loose_heads: tuple[BodyWords, ...]
    thing_words: frozenset[str]
    thing_nouns: frozenset[str]
    thing_openers: frozenset[str]
    member_posts: tuple[BodyWords, ...]
    loose_nouns: tuple[BodyWords, ...]
    apposed_nouns: tuple[BodyWords, ...]
    bare_names: tuple[BodyWords, ...]
    belongings: tuple[str, ...]
    body_verbs: frozenset[str]
    dealings: tuple[BodyWords, ...]
    human_verbs: frozenset[str]
    done_to_people: frozenset[str]
    human_belongings: frozenset[str]
    before_people: frozenset[str]
    led_groups: frozenset[str]


@dataclass(frozen=True, slots=True)
class Currency:
    """Signs and names of a currency; `code` is that of ISO 4217."""

    code: str
    words: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class ClaimWords:
    """The sections of `reference/claim_words.yaml`, which says what each is for."""

    plain_words: frozenset[str]
    office_qualifiers: frozenset[str]
    release_phrases: frozenset[str]
    issuer_words: frozenset[str]
    rough_words: frozenset[str]
    lower_bounds: frozenset[str]
    upper_bounds: frozenset[str]
    currencies: tuple[Currency, ...]


@dataclass(frozen=True, slots=True)
class Calling:
    """What somebody may be `called` of whom an article tells one of the words of `holders`."""

    called: tuple[str, ...]
    holders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonWords:
    """The sections of `reference/person_words.yaml`, which says what each is for."""

    women: frozenset[str]
    men: frozenset[str]
    callings: tuple[Calling, ...]
    plain_modifiers: frozenset[str]
    officials: frozenset[str]
    partisans: frozenset[str]
    held: frozenset[str]
    life_words: frozenset[str]
    past_modifiers: frozenset[str]


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
