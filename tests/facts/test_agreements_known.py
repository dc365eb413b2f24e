"""Agreements that their bare name tells, as the reference data knows them."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.facts import Fact
from analysis.facts.agreements import extract
from analysis.reference import load_reference
from tests.facts.cases import article


def read(folder: Path, text: str) -> list[Fact]:
    return extract(article(folder, text), {})


def known(folder: Path, text: str) -> list[Fact]:
    return [fact for fact in read(folder, text) if fact.rule == "pact_known"]


@pytest.mark.parametrize(
    ("text", "name", "kind", "status"),
    [
        ("Both ministers spoke of freedom of navigation under UNCLOS.", "UNCLOS", "treaty", "in_force"),
        ("Exercises are held within the FPDA.", "FPDA", "arrangement", "in_force"),
        (
            "Ruritania reports its troops as the Vienna Document asks.",
            "Vienna Document",
            "declaration",
            "in_force",
        ),
        (
            "All partners of the Global Combat Air Programme met.",
            "Global Combat Air Programme",
            "programme",
            "in_force",
        ),
    ],
)
def test_a_bare_name_tells_an_agreement_that_stands(
    tmp_path: Path, text: str, name: str, kind: str, status: str
) -> None:
    (row,) = known(tmp_path, text)
    assert (row.values["agreement"], row.values["kind"], row.values["status"]) == (name, kind, status)


@pytest.mark.parametrize(
    "text",
    [
        "The alliance wants a new UNCLOS for the age of drones.",
        "The pact is akin to ANZUS.",
        "FPDA exercises begin on Monday.",
        "ANZUS-style ties are not what Ruritania seeks.",
        "The Collective Security Treaty Organization met in Astana.",
        "The ATT line at the airport was long.",
        "Reports that the navy acts outside UNCLOS were denied.",
    ],
)
def test_what_is_like_it_or_called_after_it_is_none(tmp_path: Path, text: str) -> None:
    assert known(tmp_path, text) == []


def test_each_agreement_is_one_row_however_it_is_named(tmp_path: Path) -> None:
    text = (
        "Parties to the Arms Trade Treaty met. Under the ATT exports are reported. The ATT binds 116 states."
    )
    facts = read(tmp_path, text)
    assert len(facts) == 1


def test_a_year_before_the_name_is_that_of_its_signing(tmp_path: Path) -> None:
    (row,) = known(tmp_path, "They act in line with the 1982 UNCLOS.")
    assert row.values["signed_on"] == "1982"


def test_names_are_many_and_of_one_agreement_each() -> None:
    groups = load_reference().pacts
    names = [name.rstrip("?") for group in groups for entry in group.names for name in entry.split(" = ")]
    assert len(names) > 900
    assert len(names) == len(set(names))
