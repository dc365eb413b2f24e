"""Names of persons as two articles spell them; all persons are invented."""

from __future__ import annotations

import pytest

from analysis.claims.persons import same_person_name


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("Andrei Velousov", "Andreï Veloussov", "French spelling of a Russian name"),
        ("Andrey Removich Velousov", "Andrei Velousov", "the patronymic left out"),
        ("Orhan Çelikdağ", "Orhan Celikdag", "Turkish letters without their marks"),
        ("Aleksandr Gromin", "Alexander Gromin", "ks and x, a vowel more"),
        ("Mohammed Al Nasran", "Muhammad al-Nasran", "one Arabic name, two usual spellings"),
        ("Kim Min-tae", "Kim Mintae", "a hyphen between syllables"),
        ("Kim Min-tae", "Min-tae Kim", "the family name first or last"),
        ("A. Velousov", "Andrei Velousov", "an initial"),
        (
            "Velousov",
            "Andrei Velousov",
            "a surname can be anybody's of the family: who, the articles must tell",
        ),
        ("Le Quoc Than", "Lê Quốc Thân", "Vietnamese marks"),
    ],
)
def test_one_person(a: str, b: str, reason: str) -> None:
    assert same_person_name(a, b) and same_person_name(b, a), reason


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("John Brannon", "Jane Brannon", "another first name"),
        ("Michael Brannon", "Michelle Brannon", "alike, but two first names"),
        ("Zhang Wei", "Zhang Wu", "short names differ by a letter"),
        ("Rajan Kumar", "Rajan Kumar Setty", "the last name would be left out"),
        ("Juan Carlos Pinto", "Juan Pedro Pinto", "two middle names"),
        ("Andrei Velousov", "Andrei Velikov", "another surname of the same beginning"),
        ("Andrei", "Andrei Velousov", "a first name alone"),
    ],
)
def test_two_persons(a: str, b: str, reason: str) -> None:
    assert not same_person_name(a, b), reason
