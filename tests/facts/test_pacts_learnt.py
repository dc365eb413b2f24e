"""Agreements whose standing no rule reads and the learnt model sees, and words for one that it takes for none."""

from __future__ import annotations

import pytest

from analysis.facts.pacts import read_pacts
from tests.writing import annotated

LEARNT = (
    (
        "what work is done under",
        "Ruritania patrols the strait under an arrangement with Sudria's coast guard.",
        ("arrangement", "in_force"),
    ),
    (
        "what keeps two sides busy: signed or in force weighs more than either alone",
        "A memorandum on the free use of firing ranges keeps the two armies busy.",
        ("memorandum on the free use of firing ranges", "signed"),
    ),
    (
        "what work is done through",
        "Ruritania maintains the frigates through a framework contract with the yard at Zenda.",
        ("framework contract with the yard", "signed"),
    ),
)
NOT_LEARNT = (
    ("praise", "He called it a good deal for the country."),
    ("manners", "The minister spoke of protocol and left."),
    ("affairs at home", "Mobile phone contracts are dear in Ruritania."),
    ("what rules read and do not hold for told", "The bakers signed a deal with the town over bread."),
)


@pytest.mark.parametrize(("why", "text", "row"), LEARNT)
def test_learnt(why: str, text: str, row: tuple[str, str]) -> None:
    pacts = read_pacts(annotated(text, "2026-05-20"))
    assert [(p.name, p.status, p.rule) for p in pacts] == [(*row, f"learnt_{row[1]}")], why


@pytest.mark.parametrize(("why", "text"), NOT_LEARNT)
def test_not_learnt(why: str, text: str) -> None:
    assert not read_pacts(annotated(text, "2026-05-20")), why
