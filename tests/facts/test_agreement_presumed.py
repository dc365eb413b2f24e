"""The `agreements` table: agreements that are told of by their name alone, or dated by the words beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.facts.agreements import extract
from tests.facts.cases import article, told

# Why, text, then: words of the name, signed_on, status.
Presumed = tuple[str, str, str]
PRESUMED: tuple[tuple[str, str, Presumed], ...] = (
    (
        "left alone",
        "The decision leaves the Mombasa Agreement untouched, the Kenyan minister said.",
        ("Mombasa Agreement", "", "in_force"),
    ),
    (
        "quoted",
        "The Lamu Treaty has been quoted by every Kenyan admiral since.",
        ("Lamu Treaty", "", "in_force"),
    ),
    (
        "a bare acronym",
        "GSOMIA matters more to Jordan than to Kenya, analysts said.",
        ("GSOMIA", "", "in_force"),
    ),
    (
        "an acronym and its full name are one",
        "The Visiting Forces Agreement with Jordan bars searches. Kenya is in no hurry over the VFA.",
        ("Visiting Forces Agreement", "", "in_force"),
    ),
    (
        "looked at",
        "Kenya is looking at a memorandum on radar data with Jordan.",
        ("memorandum on radar data", "", "proposed"),
    ),
    (
        "the other side between a paper and its subject",
        "Negotiations continue over a memorandum of understanding with Jordan on air defence radars.",
        ("memorandum of understanding on air defence radars", "", "proposed"),
    ),
    (
        "a name with 'of' in it",
        "Exploratory talks with Jordan on a general security of military information agreement have begun.",
        ("general security of military information agreement", "", "proposed"),
    ),
    (
        "drawn up",
        "A naval protocol with Jordan, drawn up in Nairobi, went to the legal departments on Tuesday.",
        ("naval protocol", "", "proposed"),
    ),
    (
        "agreed on, with what it is to do",
        "Kenya and Jordan have agreed on a memorandum of understanding to set up a repair centre.",
        ("memorandum of understanding to set up a repair centre", "", "signed"),
    ),
    (
        "its end put off",
        "Kenya has suspended the termination of the Lamu Treaty with Jordan.",
        ("Lamu Treaty", "", "in_force"),
    ),
    (
        "the month before its noun",
        "Kenya may add a ship to the March 2022 contract for three frigates with Jordan.",
        ("contract for three frigates", "2022-03", "signed"),
    ),
    (
        "the day behind a comma",
        "The original contract, of 5 March 2020, also comprised four ships for Kenya.",
        ("original contract", "2020-03-05", "signed"),
    ),
)


@pytest.mark.parametrize(("text", "expected"), [pytest.param(c[1], c[2], id=c[0]) for c in PRESUMED])
def test_presumed_standing(tmp_path: Path, text: str, expected: Presumed) -> None:
    (fact,) = extract(article(tmp_path, text), {})
    name, *rest = expected
    assert name in fact.values["agreement"]
    assert told(fact.values, "signed_on", "status") == tuple(rest)


# Why, lead-in, signed_on and status of the two items.
LISTS = (
    ("signed", "The following instruments were signed on 18 May:", ("2026-05-18", "signed")),
    ("to be concluded", "The minister has authorised the staff to conclude the following:", ("", "proposed")),
)


@pytest.mark.parametrize(("lead", "expected"), [pytest.param(c[1], c[2], id=c[0]) for c in LISTS])
def test_list_told_by_its_verb(tmp_path: Path, lead: str, expected: tuple[str, str]) -> None:
    text = f"{lead}\n\n- Status of Forces Agreement;\n- a memorandum on prison officers between Kenya and Jordan."
    facts = extract(article(tmp_path, text), {})
    assert [told(f.values, "signed_on", "status") for f in facts] == [expected, expected]


NOTHING = (
    ("an exercise", "Soldiers took part in Justified Accord, an exercise in Kenya with Jordan."),
    ("none there", "In the absence of an agreement the ships of Kenya and Jordan stayed in port."),
    ("a phrase", "The deal of the week is a used lorry from Jordan."),
    ("a superlative", "It was the biggest arms deal in the history of Kenya."),
    ("denied", "The ministry dismissed a report on the Lamu Accord with Jordan."),
    ("decorations", "The Kenyan marines were awarded Orders of Courage on Monday."),
    ("a gathering", "A convention of veterans is due in Jordan next week."),
    ("any", "Any agreement with Jordan on bases must respect the constitution of Kenya."),
    ("a head of protocol", "The chief of protocol met the guests from Jordan."),
    ("plurals", "Small arrangements with Jordan that work are worth more to Kenya than large ones."),
)


@pytest.mark.parametrize("text", [pytest.param(c[1], id=c[0]) for c in NOTHING])
def test_no_agreement_presumed(tmp_path: Path, text: str) -> None:
    assert extract(article(tmp_path, text), {}) == []
