"""The analyst's reference data: countries, offices, people, organisations, equipment, themes, verbs.

The data is `analysis/reference/*.yaml`, one file a kind, each with a note on how to add an entry at its top.
It is checked whole when it is loaded; `analysis.reference_check` says what is allowed but useless.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from analysis.checked_yaml import Located, one_of, read_sections
from analysis.errors import ReferenceDataError

FOLDER = Path(__file__).with_name("reference")

OFFICE_KINDS = (
    *("head", "minister", "official", "military", "diplomat", "legislator"),
    *("spokesperson", "company", "expert", "organisation"),
)
ORGANISATION_KINDS = (
    *("forum", "ministry", "government", "legislature", "armed_service", "company", "agency"),
    *("alliance", "media", "institute", "other"),
)
CATEGORIES = (
    *("aircraft", "helicopter", "ship", "submarine", "armour", "vehicle", "artillery", "missile"),
    *("air_defence", "munition", "small_arms", "drone", "engine", "sensor", "space", "other"),
)
VERB_KINDS = ("speech", "directive", "stance", "offer", "denial", "belief", "nominal", "source")


@dataclass(frozen=True, slots=True)
class Country:
    """A country as the tables name it, and every way in which English text does.

    `demonyms`: 'Indian', 'Indians'.  `metonyms`: seats that stand for its government ('New Delhi',
    'Kremlin').  `combining`: first halves of pairs ('Indo' in 'Indo-Russian').  `ambiguous`: those of its
    names that also mean something else ('Georgia', 'Jordan') and need a second sign.
    """

    name: str
    code: str
    demonyms: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    metonyms: tuple[str, ...] = ()
    combining: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()


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
    """The spelling that the tables use for a public figure, the country, and other spellings."""

    name: str
    country: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation, its kind as in TABLES.md, and its country (empty: several, or any)."""

    name: str
    kind: str = field(metadata=one_of(*ORGANISATION_KINDS))
    aliases: tuple[str, ...] = ()
    country: str = ""


@dataclass(frozen=True, slots=True)
class BodyWords:
    """Words that make a capitalised name the name of a body of one kind ('Shipyard': a company)."""

    kind: str = field(metadata=one_of(*ORGANISATION_KINDS))
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EquipmentWords:
    """Nouns for equipment of one category; before a `weak` one a name needs a figure to be a type's."""

    category: str = field(metadata=one_of(*CATEGORIES))
    words: tuple[str, ...]
    weak: tuple[str, ...] = ()


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
class ShipPrefix:
    """The letters before a warship's name, and whose ships carry them ('INS Tushil': India)."""

    prefix: str
    country: str


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


@dataclass(frozen=True, eq=False)
class Reference:
    """All reference data; `digest` changes with any byte of it."""

    countries: tuple[Country, ...]
    offices: tuple[Office, ...]
    ranks: tuple[Rank, ...]
    honorifics: tuple[str, ...]
    people: tuple[KnownPerson, ...]
    organisations: tuple[Organisation, ...]
    body_words: tuple[BodyWords, ...]
    not_people: tuple[str, ...]
    not_bodies: tuple[str, ...]
    company_nouns: tuple[str, ...]
    platforms: tuple[Platform, ...]
    ship_prefixes: tuple[ShipPrefix, ...]
    equipment_words: tuple[EquipmentWords, ...]
    equipment_modifiers: tuple[str, ...]
    not_equipment_names: tuple[str, ...]
    designations: tuple[str, ...]
    places: tuple[Place, ...]
    not_places: tuple[str, ...]
    themes: tuple[Theme, ...]
    verbs: tuple[SpeechVerb, ...]
    notions: tuple[str, ...]
    speakers: tuple[str, ...]
    bodies: tuple[str, ...]
    documents: tuple[str, ...]
    digest: str


# File by file, its sections and what their entries are.
FILES: Mapping[str, Mapping[str, type]] = {
    "countries.yaml": {"countries": Country},
    "offices.yaml": {"offices": Office},
    "ranks.yaml": {"ranks": Rank, "honorifics": str},
    "people.yaml": {"people": KnownPerson},
    "organisations.yaml": {"organisations": Organisation},
    "body_words.yaml": {"body_words": BodyWords, "not_people": str, "not_bodies": str, "company_nouns": str},
    "platforms.yaml": {"platforms": Platform, "ship_prefixes": ShipPrefix},
    "equipment_words.yaml": {
        "equipment_words": EquipmentWords,
        "equipment_modifiers": str,
        "not_equipment_names": str,
        "designations": str,
    },
    "places.yaml": {"places": Place, "not_places": str},
    "themes.yaml": {"themes": Theme},
    "verbs.yaml": {"verbs": SpeechVerb, "notions": str, "speakers": str, "bodies": str, "documents": str},
}


def load_reference(folder: Path | None = None) -> Reference:
    """All reference data of `folder` (the package's own by default), read again only when a byte changed.

    Raises ReferenceDataError (file:line, what was found, what is allowed) for a file that is missing,
    unknown or no YAML, an unknown or missing key, a value of a wrong type or kind, a name that stands for
    two entries of one section, and a country that countries.yaml does not have.
    """
    folder = FOLDER if folder is None else Path(folder)
    return _read_reference(folder, _digest(folder))


def spelling_key(name: str) -> str:
    """What is left of a name where case, hyphens, spaces and dots are no matter: 'Su-30 MKI' -> 'su30mki'."""
    return re.sub(r"[\s.\-‐‑–'’]+", "", name.casefold())


def surfaces(record: Any) -> Iterator[str]:
    """Every way to write one record, its canonical name first."""
    match record:
        case str():
            yield record
        case Country():
            yield from (record.name, *record.demonyms, *record.aliases, *record.metonyms)
        case Office():
            yield from (record.office, *record.titles, *record.native)
        case Rank():
            yield from (record.rank, *record.abbreviations)
        case SpeechVerb():
            yield from (record.lemma, *record.variants)
        case ShipPrefix():
            yield record.prefix
        case BodyWords():
            yield from record.words
        case EquipmentWords():
            yield from (*record.words, *record.weak)
        case Theme():
            yield record.id
        case _:
            yield from (record.name, *record.aliases)


def _digest(folder: Path) -> str:
    if not folder.is_dir():
        raise ReferenceDataError(folder, "no such folder", "a folder with " + ", ".join(FILES))
    names = {path.name for path in folder.glob("*.y*ml")}
    for name in sorted(names ^ set(FILES)):
        found = "unknown file" if name in names else "missing"
        raise ReferenceDataError(folder / name, found, ", ".join(FILES))
    digest = hashlib.sha256()
    for name in FILES:
        content = (folder / name).read_bytes()
        digest.update(f"{name} {len(content)}\n".encode() + content)
    return digest.hexdigest()


@lru_cache(maxsize=8)
def _read_reference(folder: Path, digest: str) -> Reference:
    located = read_located(folder)
    for section in located.values():
        _refuse_conflicts(section)
    _refuse_unknown_countries(located)
    records = {name: tuple(entry.record for entry in section) for name, section in located.items()}
    return Reference(**records, digest=digest)  # type: ignore[arg-type]


def read_located(folder: Path) -> dict[str, tuple[Located, ...]]:
    """Section by section, every record with the `file:line` it stands at."""
    sections: dict[str, tuple[Located, ...]] = {}
    for name, kinds in FILES.items():
        sections |= read_sections(folder / name, kinds)
    return sections


def _refuse_conflicts(section: Iterable[Located]) -> None:
    """A name that stands for two entries would mean whichever was read last."""
    owner: dict[str, Located] = {}
    for entry in section:
        # Case is told apart: 'US' is a country and 'us' is not, 'Rafale' and 'RAFALE' are checked elsewhere.
        for name in surfaces(entry.record):
            first = owner.setdefault(name, entry)
            if first is not entry:
                raise ReferenceDataError(
                    entry.where, f"'{name}' already stands at {first.where}", "each name in one entry"
                )


def _refuse_unknown_countries(located: Mapping[str, tuple[Located, ...]]) -> None:
    known = {entry.record.name for entry in located["countries"]}
    for entry in (entry for name, section in located.items() if name != "countries" for entry in section):
        for country in _countries_of(entry.record):
            if country not in known:
                raise ReferenceDataError(
                    entry.where, f"unknown country '{country}'", "a name of countries.yaml"
                )


def _countries_of(record: Any) -> Iterator[str]:
    match record:
        case Platform():
            yield from record.origin
        case Office():
            yield from (*record.native.values(), *filter(None, [record.country]))
        case KnownPerson() | Organisation() | ShipPrefix() | Place() if record.country:
            yield record.country
