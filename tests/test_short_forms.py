"""Forms of a name that mean one person of an article, and forms that are somebody else's."""

from __future__ import annotations

import pytest

from analysis.short_forms import fits_name

FORMS = [
    ("Sahin", "Emre Şahin", True, "without its accents"),
    ("Jose Ruiz", "José María Ruiz", True, "the same of a first name"),
    ("O'Ronan", "Tom O’Ronan", True, "another apostrophe"),
    ("Al Kaabi", "Amina bint Nasser Al-Kaabi", True, "the Arabic article apart"),
    ("Kaabi", "Amina Al-Kaabi", True, "without it"),
    ("Elsayed", "Mohamed El-Sayed", True, "joined to the name"),
    ("De la Cruz", "Gilberto de la Cruz Santos Jr.", True, "a family name of several parts"),
    ("Jane Roe", "Jane Roe Jr.", True, "without the generation"),
    ("Kim", "Kim Do-yun", True, "the family name first"),
    ("Al Roe", "Jane Roe", False, "Al is a given name too"),
    ("El Zahir", "Omar Zahir", False, "an article that the name has not"),
    ("van Dam", "Jan van der Meer", False, "another family name with a particle"),
    ("Roe", "Jane Doe", False, "one letter makes another name"),
]


@pytest.mark.parametrize(("short", "full", "fits", "reason"), FORMS)
def test_fits(short: str, full: str, fits: bool, reason: str) -> None:
    assert fits_name(short, full) is fits, reason
