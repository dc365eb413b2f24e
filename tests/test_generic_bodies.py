"""Bodies by common nouns, by the words around a name and by their acronyms; the texts and names are invented."""

from __future__ import annotations

import pytest

from analysis.annotate import Annotated
from tests.writing import annotated

FOUND = [
    ("Serbia's Defence Ministry left. The Turkish Ministry of Defence came.",
     [("Ministry of Defence", "Serbia"), ("Ministry of Defence", "Türkiye")], "two states' ministries of one name"),
    ("He urged Parliament to vote.", [("Parliament", "")], "a parliament that is told something"),
    ("The Cabinet agreed on Monday.", [("Cabinet", "")], "a cabinet that acts"),
    ("The Senate defence committee met.", [("Senate defence committee", "")], "a committee of a house"),
    ("The intergovernmental working group on arms trade met.",
     [("Intergovernmental working group on arms trade", "")], "a working group of governments"),
    ("The Egyptian Army and Navy got it.", [("Egyptian Army", "Egypt"), ("Egyptian Navy", "")], "two services"),
    ("They gave it to the Tajik border troops by May.", [("Tajik Border Troops", "Tajikistan")], "border troops"),
    ("Hulls are welded by VOP Tern in Brno.", [("VOP Tern", "")], "what a company does"),
    ("Pardubice-based VARNEX won it.", [("VARNEX", "")], "where a company sits"),
    ("Fjordholt, their maker, agreed.", [("Fjordholt", "")], "what a company is, behind its name"),
    ("It is of the China Works and Offshore International Co (CWOC).",
     [("China Works and Offshore International Co", "China")], "an acronym that spells two names as one"),
    ("The State of Law bloc left.", [("State of Law", "")], "a bloc with 'of' in its name"),
    ("He heads the Idlib Martyrs' Brigade.", [("Idlib Martyrs' Brigade", "")], "a possessive in the plural"),
    ("He leads the National Committee for the Return of Democracy and the Restoration of the State.",
     [("National Committee for the Return of Democracy and the Restoration of the State", "")], "two fields"),
    ("We saw SDF commanders leave.", [("SDF", "")], "an acronym with commanders"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "bodies", "reason"), FOUND, ids=[reason for *_, reason in FOUND])
def test_bodies(text: str, bodies: list[tuple[str, str]], reason: str) -> None:
    assert list(dict.fromkeys(_bodies(annotated(text)))) == bodies, reason


NONE = [
    ("They met at the Silk Road Congress Center.", "a house where people meet"),
    ("It ordered two ATR 72 aircraft.", "a type of aircraft"),
    ("He left for the IDEX arms fair.", "a fair"),
    ("The Parliament House is old.", "a house"),
    ("Chief of the General Staff General Zoltan Bere left.", "the staff only says which chief"),
    ("It runs Zenda-based training.", "no name behind the place"),
]


@pytest.mark.parametrize(("text", "reason"), NONE)
def test_no_bodies(text: str, reason: str) -> None:
    assert _bodies(annotated(text)) == [], reason


def _bodies(page: Annotated) -> list[tuple[str, str]]:
    return [(m.entity, m.country) for m in page.mentions if m.kind == "organisation"]
