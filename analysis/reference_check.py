"""What the reference data allows but an analyst would want to know: names that cannot work or add nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from analysis.checked_yaml import Located
from analysis.gazetteer import squeeze
from analysis.reference import (
    FOLDER,
    Country,
    Organisation,
    Platform,
    Theme,
    load_reference,
    read_located,
    surfaces,
)
from analysis.themes import themes_of_phrase

# Sections whose names are looked for in the same text; ranks and honorifics stand before a name only.
_SOUGHT = ("countries", "organisations", "platforms")
_FILES_OF_WORDS = ("not_places", "honorifics")


@dataclass(frozen=True, slots=True)
class Remark:
    """A doubtful entry: the `file:line` it stands at, and what is wrong with it."""

    where: str
    text: str


def check_reference(folder: Path | None = None) -> tuple[Remark, ...]:
    """The doubtful entries of the reference data, file by file; empty when there is none.

    Doubtful is a name that two entries share once hyphens, blanks, case and accents are ignored (neither is
    ever found), a spelling that another one of its entry already covers, an ambiguous name that its country
    does not have, a maker that organisations.yaml does not have, a theme's phrase that another one of the
    same theme always outranks.  Raises ReferenceDataError where the data does not load at all.
    """
    load_reference(folder)
    located = read_located(FOLDER if folder is None else Path(folder))
    remarks = [
        *_shared_names([entry for section in _SOUGHT for entry in located[section]]),
        *_shared_names(located["offices"]),
        *_shared_names(located["verbs"]),
        *(
            remark
            for name, section in located.items()
            if name not in _FILES_OF_WORDS
            for remark in _spare(section)
        ),
        *_unknown_makers(located),
        *_foreign_ambiguous([*located["countries"], *located["platforms"]]),
        *_idle_phrases(located["themes"]),
    ]
    return tuple(remarks)


def _shared_names(entries: Sequence[Located]) -> Iterator[Remark]:
    owner: dict[str, Located] = {}
    for entry in entries:
        for name in surfaces(entry.record):
            first = owner.setdefault(squeeze(name), entry)
            if first is not entry:
                yield Remark(entry.where, f"'{name}' is also a name at {first.where}: neither is ever found")


def _spare(section: Sequence[Located]) -> Iterator[Remark]:
    for entry in section:
        seen: dict[str, str] = {}
        for name in surfaces(entry.record):
            key = squeeze(name)
            if not key:
                yield Remark(entry.where, f"'{name}' has no letter or digit: it is never found")
            elif key in seen:
                yield Remark(entry.where, f"'{name}' is covered by '{seen[key]}'")
            seen.setdefault(key, name)


def _unknown_makers(located: Mapping[str, Sequence[Located]]) -> Iterator[Remark]:
    organisations: list[Organisation] = [entry.record for entry in located["organisations"]]
    names = {organisation.name for organisation in organisations}
    for entry in located["platforms"]:
        platform: Platform = entry.record
        if platform.maker and platform.maker not in names:
            yield Remark(entry.where, f"the maker '{platform.maker}' is no name of organisations.yaml")


def _foreign_ambiguous(section: Sequence[Located]) -> Iterator[Remark]:
    for entry in section:
        record: Country | Platform = entry.record
        for name in record.ambiguous:
            if name not in surfaces(record):
                yield Remark(entry.where, f"ambiguous '{name}' is no name of {record.name}")


def _idle_phrases(section: Sequence[Located]) -> Iterator[Remark]:
    for entry in section:
        theme: Theme = entry.record
        for phrase in theme.phrases:
            for other in themes_of_phrase(phrase, theme):
                yield Remark(entry.where, f"theme {theme.id}: '{phrase}' is covered by '{other}'")
