"""The reference data loads, is broad and sound; broken data is refused with file, line and what is allowed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pycountry
import pytest

from analysis.errors import InputError, ReferenceDataError
from analysis.reference import FOLDER, load_reference, surfaces
from analysis.reference_check import check_reference
from analysis.reference_files import FILES

G20 = {
    "AR",
    "AU",
    "BR",
    "CA",
    "CN",
    "DE",
    "FR",
    "GB",
    "ID",
    "IN",
    "IT",
    "JP",
    "KR",
    "MX",
    "RU",
    "SA",
    "TR",
    "US",
    "ZA",
}
ASEAN = {"BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"}
NATO = (
    {"AL", "BE", "BG", "CA", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IS", "IT", "LT", "LU"}
    | {"LV", "ME", "MK", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "TR", "US"}
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the reference data that a test may break."""
    return Path(shutil.copytree(FOLDER, tmp_path / "reference"))


def replace(path: Path, old: str, new: str) -> int:
    """Put `new` for the first `old`; the number of the line where it stands."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


# --- breadth


def test_every_country_has_its_iso_code_and_no_two_share_one() -> None:
    codes = [country.code for country in load_reference().countries]
    assert len(codes) == len(set(codes))
    # Kosovo has no code in ISO 3166; XK is what the European Union and others use.
    assert [code for code in codes if pycountry.countries.get(alpha_2=code) is None] == ["XK"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("India", "IN"),
        ("Russia", "RU"),
        ("United States", "US"),
        ("United Kingdom", "GB"),
        ("South Korea", "KR"),
        ("Türkiye", "TR"),
        ("Vietnam", "VN"),
        ("Czech Republic", "CZ"),
    ],
)
def test_countries_have_short_english_names(name: str, code: str) -> None:
    assert code in [country.code for country in load_reference().countries if country.name == name]


def test_members_of_the_united_nations_and_five_more() -> None:
    assert len(load_reference().countries) == 193 + len(
        ["Hong Kong", "Kosovo", "Palestine", "Taiwan", "Vatican"]
    )


@pytest.mark.parametrize("code", sorted(G20 | ASEAN | NATO))
def test_defence_establishment_of_every_g20_asean_and_nato_country(code: str) -> None:
    """Forces of its own for each; Iceland, which has none, has its coast guard."""
    reference = load_reference()
    country = next(country.name for country in reference.countries if country.code == code)
    kinds = {o.kind for o in reference.organisations if o.country == country}
    assert "armed_service" in kinds or country == "Montenegro"


@pytest.mark.parametrize("category", ["aircraft", "ship", "armour", "missile"])
def test_equipment_of_more_than_ten_countries_in_the_main_categories(category: str) -> None:
    platforms = [p for p in load_reference().platforms if p.category == category]
    assert len({country for p in platforms for country in p.origin}) > 10


@pytest.mark.parametrize(
    ("surface", "country"),
    [
        ("Indian", "India"),
        ("Britons", "United Kingdom"),
        ("Emirati", "United Arab Emirates"),
        ("South Koreans", "South Korea"),
        ("ROK", "South Korea"),
        ("US", "United States"),
        ("Turkey", "Türkiye"),
        ("New Delhi", "India"),
        ("Whitehall", "United Kingdom"),
    ],
)
def test_names_of_a_country(surface: str, country: str) -> None:
    assert [c.name for c in load_reference().countries if surface in surfaces(c)] == [country]


@pytest.mark.parametrize("surface", ["Korean", "Congolese", "Dominican", "Guiana"])
def test_names_that_two_countries_share_belong_to_none(surface: str) -> None:
    assert not [c.name for c in load_reference().countries if surface in surfaces(c)]


@pytest.mark.parametrize(
    ("title", "office", "country"),
    [
        ("Raksha Mantri", "Defence Minister", "India"),
        ("Ministro della Difesa", "Defence Minister", "Italy"),
        ("Tánaiste", "Deputy Prime Minister", "Ireland"),
        ("Inspekteur der Marine", "Navy Chief", "Germany"),
    ],
)
def test_native_titles_tell_office_and_country(title: str, office: str, country: str) -> None:
    found = [(o.office, o.native[title]) for o in load_reference().offices if title in o.native]
    assert found == [(office, country)]


def test_no_seat_of_a_government_is_an_organisation_too() -> None:
    """The gazetteer gives one meaning to a name: 'Kremlin' speaks as a body, 'Moscow' for its country."""
    reference = load_reference()
    bodies = {name for organisation in reference.organisations for name in surfaces(organisation)}
    assert not bodies & {name for country in reference.countries for name in country.metonyms}


def test_the_package_data_has_nothing_to_remark() -> None:
    assert [f"{r.where}: {r.text}" for r in check_reference()] == []


# --- loading


def test_the_data_is_read_once_until_a_byte_changes(folder: Path) -> None:
    first = load_reference(folder)
    assert load_reference(folder) is first
    replace(folder / "people.yaml", "people:\n", "people:\n- {name: Ada Quill, country: Norway}\n")
    second = load_reference(folder)
    assert second.digest != first.digest
    assert "Ada Quill" in [person.name for person in second.people]


def test_further_people_are_people_of_their_country(folder: Path) -> None:
    entry = "further_people:\n- {country: Norway, names: [Ada Quill = A. B. Quill]}\n"
    replace(folder / "people.yaml", "further_people:\n", entry)
    person = next(p for p in load_reference(folder).people if p.name == "Ada Quill")
    assert (person.country, person.aliases) == ("Norway", ("A. B. Quill",))
    replace(folder / "people.yaml", "people:\n", "people:\n- {name: A B Quill, country: Norway}\n")
    assert [r.text for r in check_reference(folder)] == [
        "'A. B. Quill' is also a name at " + _line(folder, "A B")
    ]


def _line(folder: Path, text: str) -> str:
    """Where a text stands in people.yaml."""
    path = folder / "people.yaml"
    lines = path.read_text(encoding="utf-8").splitlines()
    return f"{path}:{next(i for i, line in enumerate(lines, 1) if text in line)}"


def test_line_endings_of_windows_and_a_byte_order_mark_change_nothing(folder: Path) -> None:
    path = folder / "verbs.yaml"
    before = load_reference(folder).verbs
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert load_reference(folder).verbs == before


# --- refusals: (file, what stands there, what is put instead, found, allowed)

BROKEN = [
    ("countries.yaml", "{name: Brazil, code: BR", "{name: Brazil, kode: BR", "unknown key 'kode'", "demonyms"),
    ("countries.yaml", "{name: Brazil, code: BR", "{name: Brazil", "'code' is missing", "name, code"),
    ("countries.yaml", "demonyms: [Brazilian, Brazilians]", "demonyms: Brazilian", "is no list", "[one, two]"),
    ("countries.yaml", "{name: Brazil, ", "{name: India, ", "'India' already stands at", "one entry"),
    ("countries.yaml", "demonyms: [Brazilian", "demonyms: [Indian", "'Indian' already stands at", "one entry"),
    ("countries.yaml", "{name: Brazil, code: BR", "{name: Brazil, name: BR", "'name' stands twice", "once"),
    ("platforms.yaml", "category: artillery", "category: cannon", "unknown category 'cannon'", "artillery"),
    ("platforms.yaml", "origin: [Ukraine]", "origin: [Ruritania]", "unknown country 'Ruritania'", "countries.yaml"),
    ("organisations.yaml", "kind: legislature", "kind: chamber", "unknown kind 'chamber'", "legislature"),
    ("organisations.yaml", "aliases: [NPC]", "aliases: [NPC, '']", "an empty name", "text"),
    ("offices.yaml", "{Raksha Sachiv: India", "{Raksha Sachiv: Indya", "unknown country 'Indya'", "countries.yaml"),
    ("people.yaml", "country: Norway", "country: Norwegen", "unknown country 'Norwegen'", "countries.yaml"),
    ("people.yaml", "country: Kenya, names", "country: Kenia, names", "unknown country 'Kenia'", "countries.yaml"),
    ("verbs.yaml", "lemma: say, kind: speech", "lemma: say, kind: talk", "unknown kind 'talk'", "directive"),
    ("verbs.yaml", "verbs:", "words:", "unknown section 'words'", "verbs"),
    ("ranks.yaml", "- {rank: Field Marshal", "- Field Marshal\n- {rank: Marshall", "without keys", "rank"),
    ("themes.yaml", "  label: Exports\n", "  label: [Exports]\n", "a list or mapping", "text"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "found", "allowed"), BROKEN)
def test_broken_data_is_refused_with_its_line(
    folder: Path, name: str, old: str, new: str, found: str, allowed: str
) -> None:
    line = replace(folder / name, old, new)
    with pytest.raises(ReferenceDataError) as caught:
        load_reference(folder)
    message = str(caught.value)
    assert "\n" not in message
    assert found in message
    assert allowed in caught.value.allowed
    # An entry's error stands at its own line; a missing key at the entry's first.
    where, number = caught.value.where.rsplit(":", 1)
    assert Path(where).name == name
    assert abs(int(number) - line) <= 1 or "already stands" in message


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"people:\n- {name: A", "no YAML"),
        (b"", "no section"),
        (b"- people\n", "no section"),
        (b"people: yes\n", "is no list"),
        (b"\xff\xfe\x00people", "not UTF-8"),
        (b"people:\n- name: \x07\n", "no YAML"),
        (b"people: []\nothers: []\n", "unknown section 'others'"),
        (b"people:\n- !!python/object:os.system {name: a}\n- 7\n", "an entry without keys"),
    ],
)
def test_what_is_no_reference_file_is_refused(folder: Path, content: bytes, found: str) -> None:
    (folder / "people.yaml").write_bytes(content)
    with pytest.raises(ReferenceDataError, match=r"people\.yaml") as caught:
        load_reference(folder)
    assert found in caught.value.found


def test_missing_and_unknown_files_and_folders_are_refused(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such folder"):
        load_reference(tmp_path / "nowhere")
    (folder / "people.yaml").rename(folder / "persons.yaml")
    with pytest.raises(InputError, match=r"people.yaml: missing; allowed: .*countries.yaml"):
        load_reference(folder)


def test_every_file_says_at_its_top_how_to_add_an_entry() -> None:
    for name in FILES:
        assert (FOLDER / name).read_text(encoding="utf-8").startswith("# "), name


# --- remarks


@pytest.mark.parametrize(
    ("name", "old", "new", "remark"),
    [
        ("platforms.yaml", "aliases: [F-22 Raptor]", "aliases: [F-22 Raptor, F22]", "'F22' is covered by 'F-22'"),
        ("platforms.yaml", "{name: F-22,", "{name: F-22, ambiguous: [Raptor],", "'Raptor' is no name of F-22"),
        ("platforms.yaml", "maker: Denel", "maker: Denell", "'Denell' is no name of organisations.yaml"),
        ("platforms.yaml", "aliases: [F-22 Raptor]", "aliases: [Rosatom]", "'Rosatom' is also a name at"),
        ("themes.yaml", "  phrases:\n  - export*\n", "  phrases:\n  - export*\n  - arms export\n", "'arms export' is"),
    ],
)  # fmt: skip
def test_useless_and_conflicting_entries_are_remarked(
    folder: Path, name: str, old: str, new: str, remark: str
) -> None:
    replace(folder / name, old, new)
    assert [r for r in check_reference(folder) if remark in r.text]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("  rejects:\n", "  rejects:\n  - A joint venture will make them.\n", "matches 'joint venture'"),
        ("  matches:\n", "  matches:\n  - They met in the hall.\n", "matches no phrase"),
        ("  phrases:\n", "  phrases:\n  - .. assembly\n", "begins or ends with a gap"),
    ],
)
def test_a_theme_must_keep_its_examples(folder: Path, old: str, new: str, found: str) -> None:
    replace(folder / "themes.yaml", old, new)
    with pytest.raises(ReferenceDataError, match=r"themes\.yaml:[0-9]+: ") as caught:
        check_reference(folder)
    assert found in str(caught.value)
