"""Countries in the phrase before a name, and on its side; the texts and everybody in them are invented."""

from __future__ import annotations

import pytest

from tests.writing import annotated

SAID = [
    ("Portugal's cooperation officer, Colonel Rui Alvar, smiled.", "Portugal", "a post that no list knows"),
    ("The Chilean liaison, Captain Luis Aran, smiled.", "Chile", "an adjective before such a post"),
    ("The letter was signed by Peru's drone tsar, General Luis Aran.", "Peru", "behind who does it"),
    ("The man who heads the Chilean Navy, Admiral Luis Aran, smiled.", "Chile", "a body headed"),
    ("Canada's Special Adviser Luis Aran smiled.", "Canada", "a word more than the office that is listed"),
    ("Denmark's Arctic Commander, Major General Jan Petrov, smiled.", "Denmark", "the region of a command"),
    ("US Energy Secretary Luis Aran smiled.", "United States", "letters for an adjective"),
    (
        "The Dominican Republic built a wall. Luis Aran, the Dominican defence minister, smiled.",
        "Dominican Republic",
        "an adjective of two countries, of which the article names one",
    ),
    ("Niger's procurement chief, Colonel Musa Adamu, smiled.", "Niger", "a name that may be a river's"),
    ("Spain's Guardia Civil sent Sergeant Nerea Urruz.", "Spain", "sent by a country's service"),
    ('"No," said Alun Prosset (Lab, Gowerby), an MP.', "United Kingdom", "party and seat behind a name"),
    (
        "Rear Admiral Jan Petrov met his opposite number, General Hun Vuth of Cambodia's Region 4.",
        "Cambodia",
        "whose opposite number somebody is",
    ),
]
OPEN = [
    ("After meeting the Chinese ambassador, General Luis Aran smiled.", "whom somebody met"),
    ("It came with a Peruvian P-8A. General Luis Aran smiled.", "the end of the sentence before"),
    ("Peru's ally, General Luis Aran, smiled.", "whose ally somebody is"),
    ("After Russia's attack General Luis Aran smiled.", "what a country did"),
    ("In the capital of Peru, General Luis Aran smiled.", "where somebody is"),
    ("The anti-Peruvian commander, General Luis Aran, smiled.", "whom somebody fights"),
    ("Jordan's wife, Captain Rania Luz, smiled.", "a name that may be a person's"),
    ("Luis Aran (Lab. 4) smiled at General Jan Petrov.", "a room"),
]


@pytest.mark.parametrize(("text", "country", "reason"), SAID, ids=[row[-1] for row in SAID])
def test_country_in_the_phrase(text: str, country: str, reason: str) -> None:
    person = annotated(text).people[-1]
    assert (person.country, person.country_basis) == (country, "stated"), reason


@pytest.mark.parametrize(("text", "reason"), OPEN, ids=[reason for _, reason in OPEN])
def test_no_country_in_the_phrase(text: str, reason: str) -> None:
    assert not annotated(text).people[-1].country, reason
