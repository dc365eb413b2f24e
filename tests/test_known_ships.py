"""Tests of ships that the reference data names."""

from __future__ import annotations

import pytest

from analysis.equipment.known_ships import known_category
from analysis.mentions import Mention
from analysis.reference import load_reference
from tests.writing import annotated

NAMED: tuple[tuple[str, str, str, str], ...] = (
    # (why, text, name, category)
    ("behind its noun", "The frigate Anwar El-Sadat took part.", "Anwar El-Sadat", "ship"),
    (
        "an article in a text on ships",
        "Frigates trained. The crew of the Reina Sofía won.",
        "Reina Sofía",
        "ship",
    ),
    ("a verb of seafaring", "Two frigates came. Te Kaha sailed on Monday.", "Te Kaha", "ship"),
    ("a hull number", "They met on Te Kaha (F77) on Monday.", "Te Kaha", "ship"),
    ("aboard", "The frigate came. Talks were held aboard Te Mana on Monday.", "Te Mana", "ship"),
    ("a submarine by its prefix", "INS Kalvari and two frigates sailed.", "INS Kalvari", "submarine"),
    ("done to it", "The navy has frigates and decommissioned Almirante Lynch.", "Almirante Lynch", "ship"),
)
NOT_NAMED: tuple[tuple[str, str], ...] = (
    # (why, text)
    ("a man in a text on ships", "The frigate sailed. Roald Amundsen was an explorer."),
    ("a town in a text on ships", "The frigate sailed. He works in the Hague and Augsburg."),
    ("a town's yard", "The frigate sailed. The Augsburg yard is full."),
    ("a longer name", "The frigate sailed. The Sydney Morning Post wrote so."),
    ("no word on ships", "The Reina Sofía is full of paintings."),
)


def platforms(text: str) -> list[Mention]:
    return [m for m in annotated(text).mentions if m.kind == "platform"]


@pytest.mark.parametrize(("why", "text", "name", "category"), NAMED)
def test_named(why: str, text: str, name: str, category: str) -> None:
    assert [(m.entity, m.category) for m in platforms(text)] == [(name, category)], why


@pytest.mark.parametrize(("why", "text"), NOT_NAMED)
def test_not_named(why: str, text: str) -> None:
    assert [m.text for m in platforms(text)] == [], why


@pytest.mark.parametrize(
    ("name", "country", "category"),
    [
        ("Kalvari", "India", "submarine"),
        ("Te Kaha", "New Zealand", "ship"),
        ("Te Kaha", "India", ""),
        ("Belmora", "India", ""),
    ],
)
def test_category_by_name_and_country(name: str, country: str, category: str) -> None:
    assert known_category(name, country, load_reference()) == category
