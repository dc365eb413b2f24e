"""What the reference data allows when it loads, but an analyst would want to know."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from analysis.checked_yaml import Located
from analysis.errors import ReferenceDataError
from analysis.gazetteer import Name, squeeze
from analysis.reference import FOLDER, Reference, load_reference, read_located, surfaces
from analysis.reference_records import Country, Organisation, Platform, Theme
from analysis.themes import parse_phrase, themes_of, themes_of_phrase

# Names that are looked for together in one text, so that two entries may not share one.
_SOUGHT_TOGETHER = (
    ("countries", "organisations", "further_organisations", "platforms"),
    ("offices",),
    ("people", "further_people"),
    ("verbs",),
)
# Names that are found in whatever spelling of hyphens, blanks and accents.
_SQUEEZED = ("countries", "organisations", "platforms", "offices", "people", "places")

Sections = Mapping[str, Sequence[Located]]


@dataclass(frozen=True, slots=True)
class Remark:
    """A doubtful entry: the `file:line` it stands at, and what is wrong with it."""

    where: str
    text: str


def check_reference(folder: Path | None = None) -> tuple[Remark, ...]:
    """The doubtful entries of the reference data; empty when there is none.

    Doubtful are names that conflict: two entries share one once hyphens, blanks, case and accents are no matter;
    and what is of no use: a spelling that another one of its entry covers, an ambiguous name that its entry
    does not have, a maker that organisations.yaml does not have, a phrase that a shorter one of its theme
    covers.  Raises ReferenceDataError where the data does not load, a theme's phrase cannot be read, or one of
    its examples has not the theme that it should have.
    """
    reference = load_reference(folder)
    located = read_located(FOLDER if folder is None else Path(folder))
    for entry in located["themes"]:
        _refuse_unreadable_phrases(entry)
    for entry in located["themes"]:
        _refuse_false_examples(entry, reference)
    return (
        *_shared_names(located),
        *_spare_spellings(located),
        *_names_that_are_not(located),
        *_covered_phrases(located),
    )


def _shared_names(located: Sections) -> Iterator[Remark]:
    for sections in _SOUGHT_TOGETHER:
        owner: dict[str, Located] = {}
        for entry in (entry for section in sections for entry in located[section]):
            for name in surfaces(entry.record):
                first = owner.setdefault(squeeze(name), entry)
                if first is not entry:
                    yield Remark(entry.where, f"'{name}' is also a name at {first.where}")


def _spare_spellings(located: Sections) -> Iterator[Remark]:
    for entry in (entry for section in _SQUEEZED for entry in located[section]):
        seen: list[str] = []
        for name in surfaces(entry.record):
            covers = next((n for n in seen if squeeze(n) == squeeze(name) and Name(n, None).fits(name)), None)
            if covers:
                yield Remark(entry.where, f"'{name}' is covered by '{covers}'")
            seen.append(name)


def _names_that_are_not(located: Sections) -> Iterator[Remark]:
    organisations: list[Organisation] = [entry.record for entry in located["organisations"]]
    makers = {organisation.name for organisation in organisations}
    for entry in (*located["countries"], *located["platforms"]):
        record: Country | Platform = entry.record
        for name in sorted(set(record.ambiguous).difference(surfaces(record))):
            yield Remark(entry.where, f"ambiguous '{name}' is no name of {record.name}")
        if isinstance(record, Platform) and record.maker and record.maker not in makers:
            yield Remark(entry.where, f"the maker '{record.maker}' is no name of organisations.yaml")


def _covered_phrases(located: Sections) -> Iterator[Remark]:
    for entry in located["themes"]:
        theme: Theme = entry.record
        for phrase in theme.phrases:
            for other in themes_of_phrase(phrase, theme):
                yield Remark(entry.where, f"theme {theme.id}: '{phrase}' is covered by '{other}'")


def _refuse_unreadable_phrases(entry: Located) -> None:
    theme: Theme = entry.record
    for phrase in (*theme.phrases, *theme.unless):
        try:
            parse_phrase(phrase)
        except ValueError as error:
            raise ReferenceDataError(
                entry.where, f"phrase '{phrase}': {error}", "the syntax at the top of themes.yaml"
            ) from None


def _refuse_false_examples(entry: Located, reference: Reference) -> None:
    theme: Theme = entry.record
    for sentences, wanted in ((theme.matches, True), (theme.rejects, False)):
        for sentence in sentences:
            phrases = [match.phrase for match in themes_of(sentence, reference) if match.theme == theme.id]
            if bool(phrases) != wanted:
                found = f"matches '{phrases[0]}'" if phrases else "matches no phrase"
                allowed = "matches that have the theme, rejects that have not"
                raise ReferenceDataError(entry.where, f"theme {theme.id}: '{sentence}' {found}", allowed)
