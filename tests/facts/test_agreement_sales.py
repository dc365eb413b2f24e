"""The `agreements` table: contracts without a word for one, told as a purchase or a sale of equipment."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.facts.agreements import extract
from tests.facts.cases import article, told

# Why, text, then: the goods, signed_on, status, value.
Sale = tuple[str, str, str, str]
SALES: tuple[tuple[str, str, Sale], ...] = (
    (
        "bought from a state in a year",
        "Kenya bought 12 Caesar howitzers from France in 2021.",
        ("12 Caesar howitzers", "2021", "signed", ""),
    ),
    (
        "bought at a price, in a clause behind its buyer",
        "Analysts pointed at Kenya, which last year bought PULS launchers and Hermes 900s for $335 million.",
        ("PULS launchers and Hermes 900s", "2025", "signed", "$335 million"),
    ),
    (
        "agreed to buy",
        "Kenya agreed in 2020 to buy 18 Rafale jets from France for 2.5 billion euros.",
        ("18 Rafale jets", "2020", "signed", "2.5 billion euros"),
    ),
    (
        "sold",
        "Jordan sold Kenya eight Cobra helicopters for $40 million in 2018.",
        ("eight Cobra helicopters", "2018", "signed", "$40 million"),
    ),
    (
        "ordered, between commas",
        "The 30 gunboats, ordered in June 2023, have not arrived in Kenya.",
        ("30 gunboats", "2023-06", "signed", ""),
    ),
    (
        "to be supplied in a contract",
        "Thales will supply six radars to the Kenyan navy in a contract valued at 165 million euros.",
        ("six radars", "", "signed", "165 million euros"),
    ),
    (
        "a possible sale",
        "The State Department has approved a possible Foreign Military Sale to Kenya of 12 AH-64E helicopters for an "
        "estimated cost of $1.2 billion.",
        ("12 AH-64E helicopters", "", "proposed", "$1.2 billion"),
    ),
    (
        "a purchase approved",
        "Parliament approved the purchase of a fourth FDI frigate from Naval Group for 845 million euros.",
        ("fourth FDI frigate", "", "proposed", "845 million euros"),
    ),
    (
        "planned",
        "Kenya plans to buy 12 Caesar howitzers from France.",
        ("12 Caesar howitzers", "", "proposed", ""),
    ),
)


@pytest.mark.parametrize(("text", "expected"), [pytest.param(c[1], c[2], id=c[0]) for c in SALES])
def test_contract_told_as_a_sale(tmp_path: Path, text: str, expected: Sale) -> None:
    (fact,) = extract(article(tmp_path, text), {})
    assert fact.values["agreement"] == f"contract for {expected[0]}"
    assert told(fact.values, "signed_on", "status", "value") == expected[1:]


def test_goods_of_an_agreement_are_told_once(tmp_path: Path) -> None:
    text = (
        "Kenya signed a contract for 12 Caesar howitzers with France on 18 May. Parliament had approved the purchase "
        "of the howitzers from France for 90 million euros."
    )
    assert len(extract(article(tmp_path, text), {})) == 1


NOTHING = (
    ("told in passing", "Kenya has purchased a total of 36 K9 howitzers from South Korea."),
    ("people sent", "Kenya ordered 400 soldiers to the border with Uganda on Monday."),
    ("ships sent", "The Kenyan minister ordered two frigates to the strait on Monday."),
    ("bread", "The Kenyan general bought two loaves of bread from Norvik for 3 euros."),
    ("shares", "The company sold its shares to Jordan for 30 million euros."),
    ("an inquiry", "The Kenyan ministry ordered an inquiry into the crash on Tuesday."),
    (
        "buildings",
        "Parliament approved the sale of the ministry's buildings to Jordan for 20 million dollars.",
    ),
)


@pytest.mark.parametrize("text", [pytest.param(c[1], id=c[0]) for c in NOTHING])
def test_no_contract_told_as_a_sale(tmp_path: Path, text: str) -> None:
    assert extract(article(tmp_path, text), {}) == []
