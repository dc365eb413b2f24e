"""Tests of the `platforms` table."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.facts import Fact
from analysis.facts.platforms import extract
from tests.facts import platform_asked_cases as asked
from tests.facts import platform_cases as cases
from tests.facts import platform_family_cases as families
from tests.facts import platform_name_cases as names
from tests.facts import platform_outcome_cases as outcomes
from tests.facts import platform_phrase_cases as phrases
from tests.facts import platform_press_cases as press
from tests.facts import platform_second_reading_cases as second
from tests.facts import platform_terse_cases as terse
from tests.facts import platform_told_again_cases as again
from tests.facts.cases import article, told


def read(folder: Path, text: str) -> list[Fact]:
    return extract(article(folder, text), {})


CASES = [
    *(*cases.VERBS, *cases.NOUNS, *cases.STYLES, *cases.REFERENCES, *cases.CLAUSES),
    *(*families.PARTIES, *families.PARTS, *families.OUTLOOKS, *families.STATES),
    *families.LOOSE_ENDS,
    *(*press.OUTLOOKS, *press.NAMES, *press.SEQUELS, *press.BESIDES),
    *(*second.NAMES, *second.RELATIONS, *second.DEEDS),
    *(*again.CONJUNCTS, *again.LOTS, *again.DEEDS, *again.APPROVED, *again.TAKEN_UP),
    *(*asked.ASKED, *asked.TAKEN),
    *(*outcomes.UNDONE, *outcomes.UNDONE_LATER, *outcomes.SPOKEN_OF, *outcomes.AT_PRESENT),
    *(*terse.ENTRIES, *terse.COUNTED, *terse.LISTED, *terse.DEEDS, *terse.LATER),
]


@pytest.mark.parametrize(("why", "text", "rows"), CASES)
def test_relation_and_status(tmp_path: Path, why: str, text: str, rows: tuple[cases.Row, ...]) -> None:
    found = sorted(told(f.values, "platform", "relation", "status") for f in read(tmp_path, text))
    assert found == sorted(rows), why


@pytest.mark.parametrize(
    ("relation", "text", "platform", "status"),
    [(relation, *row) for relation, rows in phrases.TOLD.items() for row in rows],
)
def test_set_phrases(tmp_path: Path, relation: str, text: str, platform: str, status: str) -> None:
    found = [told(f.values, "platform", "relation", "status") for f in read(tmp_path, text)]
    assert found == [(platform, relation, status)]


@pytest.mark.parametrize(
    ("why", "text"), (*cases.NOTHING, *second.NO_NAMES, *again.NOT_OF_THE_COOPERATION, *names.NAMESAKES)
)
def test_no_equipment(tmp_path: Path, why: str, text: str) -> None:
    assert [f.values for f in read(tmp_path, text)] == [], why


@pytest.mark.parametrize(("why", "text", "platforms"), [*names.NAMES, *names.COMMON_NAMES])
def test_names(tmp_path: Path, why: str, text: str, platforms: list[str]) -> None:
    assert sorted({f.values["platform"] for f in read(tmp_path, text)}) == platforms, why


@pytest.mark.parametrize(("why", "text", "quantity"), names.QUANTITIES)
def test_quantities(tmp_path: Path, why: str, text: str, quantity: str) -> None:
    assert {f.values.get("quantity", "") for f in read(tmp_path, text)} == {quantity}, why


@pytest.mark.parametrize(("why", "text", "values"), cases.DETAILS)
def test_parties_date_place_number(tmp_path: Path, why: str, text: str, values: dict[str, str]) -> None:
    facts = read(tmp_path, text)
    assert {name: facts[0].values[name] for name in values} == values, why


@pytest.mark.parametrize(("why", "text", "relation", "supplier", "recipient"), again.SIDES)
def test_sides(tmp_path: Path, why: str, text: str, relation: str, supplier: str, recipient: str) -> None:
    rows = [f.values for f in read(tmp_path, text)]
    found = [told(v, "supplier", "recipient") for v in rows if v["relation"] == relation]
    assert found == [(supplier, recipient)], why


def test_a_number_in_another_name_counts_nothing(tmp_path: Path) -> None:
    facts = read(tmp_path, "The boats carry Mk 48 torpedoes and Orvik missiles.")
    assert {f.values["platform"]: f.values["quantity"] for f in facts} == {"Mk 48": "", "Orvik": ""}


def test_one_row_for_a_relation_keeps_what_is_done(tmp_path: Path) -> None:
    text = "Kenya will order 12 QX-7 tanks. Kenya ordered 60 QX-7 tanks in 2024."
    (fact,) = read(tmp_path, text)
    assert told(fact.values, "status", "quantity", "date") == ("actual", "60", "2024")


def test_evidence_is_the_clause_and_the_naming_sentence(tmp_path: Path) -> None:
    annotated = article(tmp_path, "Kenya bought 31 QX-7 tanks. The first ten are to be delivered in 2031.")
    facts = {f.values["relation"]: f for f in extract(annotated, {})}
    text = annotated.article.text
    delivered = facts["delivered"]
    assert text[delivered.start : delivered.end].startswith("The first ten are to be delivered")
    assert delivered.context is not None
    assert text[slice(*delivered.context)] == "Kenya bought 31 QX-7 tanks."


def test_list_item_without_a_subject_is_about_the_item_before(tmp_path: Path) -> None:
    text = "Frigates\n\n- 12 vessels of the Belmora class ordered in 2019\n- Built by Acme in Tallinn"
    rows = {told(f.values, "platform", "relation") for f in read(tmp_path, text)}
    assert rows == {("Belmora-class", "procured"), ("Belmora-class", "produced")}


def test_under_a_contract_the_subject_supplies(tmp_path: Path) -> None:
    (fact,) = read(tmp_path, "Under the contract signed in 2024, Norway is to supply 40 QX-7 tanks to Chile.")
    assert told(fact.values, "supplier", "recipient", "quantity") == ("Norway", "Chile", "40")
