"""The analyst's reference data: countries, offices, people, organisations, equipment, themes, verbs.

The data is `analysis/reference/*.yaml`, one file a kind, each with a note on how to add an entry at its top.
It is checked whole when it is loaded; `analysis.reference_check` says what is allowed but useless.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, get_origin, get_type_hints

from analysis.checked_yaml import Located, read_sections
from analysis.errors import ReferenceDataError
from analysis.reference_equipment_words import (
    DeedPhrase,
    EquipmentWords,
    OutlookWords,
    RelationWords,
    ToldPhrases,
)
from analysis.reference_event_words import (
    AgreementNouns,
    DatedDeed,
    EventNouns,
    Papers,
    SetPhrase,
    StandingCues,
    StatusWords,
    TravelVerb,
)
from analysis.reference_files import FILES, GROUPS
from analysis.reference_kinds import AREA_USES
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
    Reference,
    ShipNames,
    ShipPrefix,
    Theme,
)
from analysis.reference_words import (
    AreaCue,
    AreaListNoun,
    AreaWords,
    BodyWords,
    Calling,
    Currency,
    SpeechVerb,
)

FOLDER = Path(__file__).with_name("reference")


def load_reference(folder: Path | None = None) -> Reference:
    """All reference data of `folder` (the package's own by default), read again only when a byte changed.

    Raises ReferenceDataError (file:line, what was found, what is allowed) for a file that is missing,
    unknown or no YAML, an unknown or missing key or use, a value of a wrong type or kind, a name that stands
    for two entries of one section, and a country that countries.yaml does not have.
    """
    folder = FOLDER if folder is None else Path(folder)
    return _read_reference(folder, _digest(folder))


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
        case Currency():
            yield from record.words
        case ShipPrefix():
            yield record.prefix
        case ShipNames():
            # Two navies may have ships of one name.
            yield from (f"{name} ({record.country})" for name in record.each())
        case LocalNames():
            # Another country's body may have the same names.
            yield from (f"{name} ({record.country})" for name in _names_of(record))
        case BodyNames():
            yield from _names_of(record)
        case PactNames():
            yield from (name for names in record.names for name in names.split(" = "))
        case PeopleNames():
            for person in record.people():
                yield from (person.name, *person.aliases)
        case PlatformNames():
            yield from (*record.names, *record.ambiguous)
        case (
            BodyWords()
            | AreaCue()
            | AreaListNoun()
            | EventNouns()
            | StatusWords()
            | RelationWords()
            | OutlookWords()
        ):
            yield from record.words
        case AreaWords():
            yield record.use
        case AgreementNouns():
            yield from (*record.words, *record.weak)
        case Papers():
            yield from record.phrases
        case StandingCues():
            # What stands before an agreement may mean another thing behind it.
            yield from (f"{cue} …" for cue in record.before)
            yield from (f"… {cue}" for cue in record.behind)
        case TravelVerb():
            yield record.verb
        case DatedDeed():
            # One verb may tell of more than one kind, of things of different classes.
            yield from (f"{verb} ({record.of})" for verb in (*record.sure, *record.verbs))
        case SetPhrase():
            yield from (f"{phrase} ({record.of}, {record.kind})" for phrase in record.phrases)
        case DeedPhrase():
            # One verb goes with nouns of more than one relation.
            yield from (f"{verb} {noun}" for verb in record.verbs for noun in record.nouns)
        case ToldPhrases():
            # The same words may tell different things of a ship and of a missile.
            yield from (" ".join((phrase, *record.categories)) for phrase in record.phrases)
        case EquipmentWords():
            yield from (*record.words, *record.weak)
        case Calling():
            yield " ".join(record.called)
        case Theme():
            yield record.id
        case _:
            yield from (record.name, *record.aliases)


def _names_of(record: BodyNames) -> Iterator[str]:
    for body in record.organisations():
        yield from (body.name, *body.aliases)


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
    _refuse_missing_uses(folder, located)
    records: dict[str, Any] = {
        name: tuple(entry.record for entry in section) for name, section in located.items()
    }
    further = records.pop("further_platforms")
    records["platforms"] += tuple(platform for names in further for platform in names.platforms())
    records["people"] += tuple(p for names in records.pop("further_people") for p in names.people())
    records["organisations"] += tuple(
        body for names in records.pop("further_organisations") for body in names.organisations()
    )
    records["local_bodies"] = tuple(
        body for names in records["local_bodies"] for body in names.organisations()
    )
    groups = {Path(name).stem: _grouped(group, records) for name, group in GROUPS.items()}
    return Reference(**records, **groups, digest=digest)


def _grouped(group: type, records: dict[str, Any]) -> Any:
    """One record of the sections of a file, taken out of `records`; plain words as a set."""
    hints = get_type_hints(group)
    return group(**{name: get_origin(kind)(records.pop(name)) for name, kind in hints.items()})


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


def _refuse_missing_uses(folder: Path, located: Mapping[str, tuple[Located, ...]]) -> None:
    uses = {entry.record.use for entry in located["area_words"]}
    for missing in (use for use in AREA_USES if use not in uses):
        where = f"{folder / 'area_words.yaml'}:1"
        raise ReferenceDataError(where, f"use '{missing}' is missing", "each of " + ", ".join(AREA_USES))


def _countries_of(record: Any) -> Iterator[str]:
    match record:
        case Platform():
            yield from record.origin
        case Office():
            yield from (*record.native.values(), *filter(None, [record.country]))
        case (
            KnownPerson()
            | PeopleNames()
            | Organisation()
            | BodyNames()
            | ShipPrefix()
            | ShipNames()
            | PlatformNames()
            | Place()
        ) if record.country:
            yield record.country
