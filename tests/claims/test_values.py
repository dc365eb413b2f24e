"""Values of an attribute: which agree, which differ, and where nothing tells."""

from __future__ import annotations

import pytest

from analysis.claims import compatible
from analysis.claims.values import agree


@pytest.mark.parametrize(
    ("attribute", "a", "b", "same", "reason"),
    [
        ("start", "2031", "2031-03-04", True, "a year and a day in it"),
        ("start", "2031-02", "2031-03-04", False, "another month"),
        ("status", "signed", "in_force", True, "an agreement in force was signed"),
        ("status", "held", "scheduled", False, "held is not scheduled"),
        ("place", "Oslo", "Akershus Hall, Oslo", True, "a town and a hall in it"),
        ("place", "İstanbul", "Istanbul, Turkey", True, "marks, and a country in its older name"),
        ("place", "Turkey", "Istanbul, Türkiye", True, "two names of a country"),
        ("place", "New Delhi", "New York", False, "two cities that share a word"),
        ("place", "Muscat", "Salalah", False, "two cities"),
        ("place", "Camp Rosk", "Riga", None, "a camp may be in the city"),
        ("place", "Camp Rosk", "Camp Lind", None, "what no gazetteer knows"),
        ("role", "Defence Minister", "Minister of Defence", True, "the words in another order"),
        ("role", "Deputy Minister", "Deputy Defence Minister", True, "told with fewer words"),
        ("role", "Defence Minister", "Deputy Defence Minister", False, "a deputy is no minister"),
        ("role", "Defence Minister", "Former Defence Minister", False, "nor is a former one"),
        ("role", "Minister of State for Defence", "Defence Minister", False, "a junior office"),
        ("quantity", "246", "250", True, "rounded by little"),
        ("quantity", "10", "12", False, "not rounded: too far apart"),
        ("quantity", "180", "185", False, "185 is not rounded to 180"),
        ("value", "$1 million", "$2 million", False, "two amounts"),
        ("stance", "offer", "agreed", False, "two stances"),
    ],
)
def test_values(attribute: str, a: str, b: str, same: bool | None, reason: str) -> None:
    assert agree(attribute, a, b) is same, reason
    assert agree(attribute, b, a) is same, reason
    assert compatible(attribute, a, b) is (same is True), reason
