"""Names that several countries have for their bodies mean the one whose country the article speaks of."""

from __future__ import annotations

import pytest

from tests.writing import annotated

NAMES = [
    (
        "Troops of the Pakistan Army moved to Quetta. NDMA said that boats were sent.",
        ("National Disaster Management Authority", "agency", "Pakistan"),
        "Pakistan's, by its army and a town",
    ),
    (
        "India called up the army. The NDMA sent boats.",
        ("National Disaster Management Authority", "agency", "India"),
        "India's",
    ),
    (
        "The British government fell silent. Labour wants an inquiry.",
        ("Labour Party", "other", "United Kingdom"),
        "a party by a common word",
    ),
    (
        "Armenia voted. The ARF lost two seats.",
        ("Armenian Revolutionary Federation", "other", "Armenia"),
        "not the listed forum",
    ),
    (
        "Myanmar's junta banned the NLD, the National League for Democracy.",
        ("National League for Democracy", "other", "Myanmar"),
        "under its full name where that is told",
    ),
]


@pytest.mark.parametrize(("text", "expected", "reason"), NAMES, ids=[r for *_, r in NAMES])
def test_a_local_name(text: str, expected: tuple[str, str, str], reason: str) -> None:
    found = [(m.entity, m.category, m.country) for m in annotated(text).mentions if m.kind == "organisation"]
    assert expected in found, found


NOTHING = [
    ("Sweden marked Labour Day with a march.", "Labour", "part of another name, of another country"),
    ("Britain marked Labour Day with a march.", "Labour", "part of another name"),
    (
        "Peru sent boats. NDMA was printed on the hulls.",
        "National Disaster Management Authority",
        "of neither",
    ),
]


@pytest.mark.parametrize(("text", "name", "reason"), NOTHING, ids=[r for *_, r in NOTHING])
def test_no_local_name(text: str, name: str, reason: str) -> None:
    assert name not in [m.entity for m in annotated(text).mentions if m.kind == "organisation"], reason


SPELLINGS = [
    ("He spoke for Al-Qaida in the Islamic Maghreb.", "Al-Qaeda in the Islamic Maghreb"),
    ("Kata'ib Hizballah fired rockets.", "Kata'ib Hezbollah"),
    ("The World Health Organisation agreed.", "World Health Organization"),
]


@pytest.mark.parametrize(("text", "name"), SPELLINGS)
def test_other_spellings(text: str, name: str) -> None:
    assert [m.entity for m in annotated(text).mentions if m.kind == "organisation"] == [name]


PLACES = [
    "They met on Parliament Avenue.",
    "A flat in Embassy Gardens was sold.",
    "A Union Jack hung from the roof.",
    "She cooked on Commission Street.",
]


@pytest.mark.parametrize("text", PLACES)
def test_a_site_is_no_body(text: str) -> None:
    assert not [m.entity for m in annotated(text).mentions if m.kind == "organisation"]
