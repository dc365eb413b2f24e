"""The records of the things that the reference data names: what an entry of each file holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from analysis.checked_yaml import one_of
from analysis.reference_equipment_words import (
    EquipmentCues,
    EquipmentPhrases,
    EquipmentWords,
)
from analysis.reference_event_words import (
    EventWords,
    PactWords,
)
from analysis.reference_kinds import AGREEMENT_KINDS, CATEGORIES, OFFICE_KINDS, ORGANISATION_KINDS
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


@dataclass(frozen=True, slots=True)
class Country:
    """A country as the tables name it, and every way in which English text does.

    `demonyms`: 'Indian', 'Indians'.  `metonyms`: seats that stand for its government ('New Delhi',
    'Kremlin').  `combining`: first halves of pairs ('Indo' in 'Indo-Russian').  `ambiguous`: those of its
    names that also mean something else ('Georgia', 'Jordan') and need a second sign.  `shared`: demonyms of
    another country too ('Korean'), of which they mean the one that the article names.
    """

    name: str
    code: str
    demonyms: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    metonyms: tuple[str, ...] = ()
    combining: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Office:
    """An office in English, its other English `titles`, and `native` titles with the country each implies.

    `country` is set where the office exists in one country alone.
    """

    office: str
    kind: str = field(metadata=one_of(*OFFICE_KINDS))
    titles: tuple[str, ...] = ()
    native: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    country: str = ""


@dataclass(frozen=True, slots=True)
class Rank:
    """A military rank and its abbreviations ('Lieutenant General': 'Lt Gen', 'Lt. Gen.')."""

    rank: str
    abbreviations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """The spelling that the tables use for a public figure, the country if any, and other spellings."""

    name: str
    country: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PeopleNames:
    """The names of further public figures of one country: 'Ada Quill = A. B. Quill', the tables' spelling first."""

    names: tuple[str, ...]
    country: str = ""

    def people(self) -> tuple[KnownPerson, ...]:
        """A public figure for each."""
        of_each = (names.split(" = ") for names in self.names)
        return tuple(KnownPerson(name, self.country, tuple(rest)) for name, *rest in of_each)


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation, its kind as in TABLES.md, and its country (empty: several, or any)."""

    name: str
    kind: str = field(metadata=one_of(*ORGANISATION_KINDS))
    aliases: tuple[str, ...] = ()
    country: str = ""


@dataclass(frozen=True, slots=True)
class BodyNames:
    """The names of further bodies of one kind and country: 'Zenda Drug Agency = ZDA', the canonical name first."""

    kind: str = field(metadata=one_of(*ORGANISATION_KINDS))
    names: tuple[str, ...]
    country: str = ""

    def organisations(self) -> tuple[Organisation, ...]:
        """An organisation for each."""
        of_each = (names.split(" = ") for names in self.names)
        return tuple(Organisation(name, self.kind, tuple(rest), self.country) for name, *rest in of_each)


@dataclass(frozen=True, slots=True)
class LocalNames(BodyNames):
    """Names that mean these bodies only in articles which speak of their country."""


@dataclass(frozen=True, slots=True)
class PactNames:
    """Agreements of one kind that a bare name means: 'Treaty on Open Skies = Open Skies Treaty', canonical name first.

    A name with '?' behind it ('ATT?') needs another of its agreement's names in the same article.
    """

    kind: str = field(metadata=one_of(*AGREEMENT_KINDS))
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Platform:
    """A piece of equipment, its category as in TABLES.md, the countries it comes from, and its maker.

    Hyphens, spaces and case are no matter: 'T-90' also stands for 'T90' and 'T 90'.  `ambiguous`: those of its
    names that are common words or name other things ('Tiger'), and need a word for equipment beside them.
    """

    name: str
    category: str = field(metadata=one_of(*CATEGORIES))
    aliases: tuple[str, ...] = ()
    origin: tuple[str, ...] = ()
    maker: str = ""
    ambiguous: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlatformNames:
    """The names of further types of one category and country; `ambiguous` ones need a word for equipment beside."""

    category: str = field(metadata=one_of(*CATEGORIES))
    country: str
    names: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()

    def platforms(self) -> tuple[Platform, ...]:
        """A platform for each name."""
        surely = (Platform(name, self.category, (), (self.country,)) for name in self.names)
        maybe = (Platform(n, self.category, (), (self.country,), "", (n,)) for n in self.ambiguous)
        return (*surely, *maybe)


@dataclass(frozen=True, slots=True)
class ShipPrefix:
    """The letters before a warship's name, and whose ships carry them ('INS Tushil': India)."""

    prefix: str
    country: str


@dataclass(frozen=True, slots=True)
class ShipNames:
    """The names of a country's ships, or of its submarines, without the letters before them: 'Lindos, Patmos'."""

    category: str = field(metadata=one_of("ship", "submarine"))
    country: str
    names: str

    def each(self) -> tuple[str, ...]:
        """The names one by one."""
        return tuple(self.names.split(", "))


@dataclass(frozen=True, slots=True)
class Place:
    """A place that the gazetteer lacks, or gives to another country."""

    name: str
    country: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme, the phrases that show it, those that only look like it, and examples of both.

    The syntax of `phrases` and `unless` is at the top of `reference/themes.yaml`.
    """

    id: str
    label: str
    description: str
    phrases: tuple[str, ...]
    matches: tuple[str, ...]
    rejects: tuple[str, ...]
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Reference:
    """All reference data; `digest` changes with any byte of it."""

    countries: tuple[Country, ...]
    offices: tuple[Office, ...]
    ranks: tuple[Rank, ...]
    honorifics: tuple[str, ...]
    human_nouns: tuple[str, ...]
    people: tuple[KnownPerson, ...]
    organisations: tuple[Organisation, ...]
    local_bodies: tuple[Organisation, ...]
    body_words: tuple[BodyWords, ...]
    names_alone: tuple[str, ...]
    not_people: tuple[str, ...]
    not_bodies: tuple[str, ...]
    unit_words: tuple[str, ...]
    body_nouns: tuple[BodyWords, ...]
    member_nouns: tuple[str, ...]
    state_organs: tuple[BodyWords, ...]
    body_openers: tuple[BodyWords, ...]
    not_acronyms: tuple[str, ...]
    known_acronyms: tuple[str, ...]
    platforms: tuple[Platform, ...]
    ship_prefixes: tuple[ShipPrefix, ...]
    ships: tuple[ShipNames, ...]
    equipment_words: tuple[EquipmentWords, ...]
    equipment_modifiers: tuple[str, ...]
    not_equipment_names: tuple[str, ...]
    not_class_words: tuple[str, ...]
    not_equipment_nouns: tuple[str, ...]
    not_platform_nouns: tuple[str, ...]
    namesake_openers: tuple[str, ...]
    civil_modifiers: tuple[str, ...]
    civil_business: tuple[str, ...]
    designations: tuple[str, ...]
    designation_kinds: tuple[EquipmentWords, ...]
    not_designations: tuple[str, ...]
    numbered_words: tuple[str, ...]
    numbered_events: tuple[str, ...]
    pacts: tuple[PactNames, ...]
    places: tuple[Place, ...]
    not_places: tuple[str, ...]
    themes: tuple[Theme, ...]
    verbs: tuple[SpeechVerb, ...]
    notions: tuple[str, ...]
    conduct: tuple[str, ...]
    speakers: tuple[str, ...]
    bodies: tuple[str, ...]
    documents: tuple[str, ...]
    accounts: tuple[str, ...]
    area_verbs: tuple[AreaCue, ...]
    area_adjectives: tuple[AreaCue, ...]
    area_nouns: tuple[AreaCue, ...]
    area_list_nouns: tuple[AreaListNoun, ...]
    area_words: tuple[AreaWords, ...]
    event_words: EventWords
    pact_words: PactWords
    claim_words: ClaimWords
    person_words: PersonWords
    equipment_cues: EquipmentCues
    equipment_phrases: EquipmentPhrases
    leftover_words: LeftoverWords
    body_form_words: BodyFormWords
    digest: str
