"""Names found whatever their hyphens, blanks, accents and case."""

from __future__ import annotations

import pytest
import spacy

from analysis.gazetteer import build_gazetteer, squeeze

BLANK = spacy.blank("en")
NAMES = build_gazetteer(
    [
        ("Su-30MKI", ("Su-30MKI",)),
        ("Türkiye", ("Türkiye", "Turkiye")),
        ("United States", ("US", "U.S.")),
        ("Ministry of Defence", ("Ministry of Defence",)),
        ("Arms Board", ("Research & Arms Board",)),
        ("first Roe", ("Roe",)),
        ("second Roe", ("Roe",)),
        ("director", ("director",)),
    ]
)


@pytest.mark.parametrize(
    ("text", "found", "reason"),
    [
        ("two Su-30 MKI jets", ["Su-30MKI"], "a blank inside a designator"),
        ("the SU30MKI fleet", ["Su-30MKI"], "no hyphen, capitals"),
        ("Turkiye agreed", ["Türkiye"], "an accent less"),
        ("the U.S. Navy", ["United States"], "dots"),
        ("they told us so", [], "a pronoun is no country"),
        ("the Ministry of Defense said", ["Ministry of Defence"], "American spelling"),
        ("the Research and Arms Board", ["Arms Board"], "'and' for '&'"),
        ("Roe said", [], "two entries of one name are nobody"),
        ("the Director of a yard", ["director"], "a common word in capitals"),
        ("ministry of defence work (Defence)", [], "small letters are no name"),
    ],
)
def test_names_in_text(text: str, found: list[str], reason: str) -> None:
    assert [entry for _, _, entry in NAMES.find(BLANK(text))] == found, reason


def test_brackets_of_a_match_are_balanced() -> None:
    names = build_gazetteer([("minister of state", ("mos for trade",))])
    assert list(names.find(BLANK("the Minister (MoS) for Trade"))) == []


def test_squeeze_keeps_letters_and_digits() -> None:
    assert squeeze("Gendarmería – Defense & Arms") == "gendarmeriadefenceandarms"
