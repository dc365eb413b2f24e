"""The records of words that bodies, people, speech, areas and claims are read by: what an entry holds."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.checked_yaml import one_of
from analysis.reference_kinds import AREA_STANCES, AREA_USES, ORGANISATION_KINDS, VERB_KINDS


@dataclass(frozen=True, slots=True)
class BodyWords:
    """Words that tell the kind of the body that a name beside or around them stands for ('Shipyard': a company)."""

    kind: str = field(metadata=one_of(*ORGANISATION_KINDS))
    words: tuple[str, ...]


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


@dataclass(frozen=True, eq=False)
class BodyFormWords:
    """The sections of `reference/body_form_words.yaml`, which says what each is for."""

    panel_fields: tuple[BodyWords, ...]
    ministry_fields: tuple[str, ...]
    base_openers: tuple[str, ...]
    ship_nouns: frozenset[str]
    compound_endings: tuple[BodyWords, ...]
    plural_nouns: tuple[BodyWords, ...]
    peoples: frozenset[str]


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
    received: frozenset[str]
    bearers: frozenset[str]
    not_single_names: frozenset[str]
    not_agents: frozenset[str]
