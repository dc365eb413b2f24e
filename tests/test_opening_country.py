"""The country that a report opens with tells whose its unlabelled office holders are; the texts are invented."""

from __future__ import annotations

import pytest

from tests.writing import annotated

OPENED = [
    (
        "Latvia's parliament voted on Monday to close a crossing to Belarus. Lithuania may follow.\n\n"
        "Interior Minister Andris Kalve thanked the house.",
        "Latvia",
        "the owner of who acts",
    ),
    (
        "The Bolivian government has turned to the court, with Peru and Chile looking on.\n\n"
        "Army commander General Hugo Arce kept silent.",
        "Bolivia",
        "an officer of whom no country is told",
    ),
    (
        "The commander of Iceland's coastguard wants a ship from Norway. Denmark has one to sell.\n\n"
        "Prime Minister Jon Geir agreed.",
        "Iceland",
        "whose commander acts",
    ),
    (
        "MADRID, May 14 — Greece will ask Washington for ten aircraft within days, its government said.\n\n"
        "Prime Minister Leonidas Kostas gave no price.",
        "Greece",
        "a summit's city is only where it is sent from",
    ),
    (
        "After weeks of doubt, Denmark has said yes. Sweden has not.\n\nInterior Minister Jan Roe was pleased.",
        "Denmark",
        "a phrase without a country ahead of who acts",
    ),
    (
        "Kenya bought ships of Oman. Kenya paid, Oman smiled and Kenya smiled.\n\nInterior Minister Jan Roe waved.",
        "Kenya",
        "clearly oftener than the other",
    ),
]
LEFT_OPEN = [
    (
        "Two men died when a shell from Ukraine fell on a farm.\n\nInterior Minister Jan Roe came. Latvia mourned.",
        "a country behind the verb acts in nothing",
    ),
    (
        "Greek and Cypriot ministers met while Egypt looked on.\n\nInterior Minister Jan Roe came too.",
        "two that act are none",
    ),
    (
        "The India-Kenya talks ended, with Oman and Qatar watching.\n\nInterior Minister Jan Roe waved.",
        "one of a pair",
    ),
    (
        "After talks with Kenya the navy sailed, with Oman and Qatar watching.\n\nGeneral Jan Roe waved.",
        "whom somebody talked with",
    ),
    (
        "Kenya's navy sailed with ships of Oman.\n\nFor Qatar it was a first, General Jan Roe said.",
        "another country that the paragraph names before",
    ),
    (
        "CAMP ROE, Kuwait – The line begins at dawn. It ends at noon.\n\nSergeant Jan Doe bakes.",
        "where it is told from is no country that acts",
    ),
    (
        "Kenya's navy sailed. Uganda cheered and Uganda paid. Somalia did neither.\n\nGeneral Jan Roe waved.",
        "another that the report tells of as often",
    ),
]


@pytest.mark.parametrize(("text", "country", "reason"), OPENED, ids=[o[2] for o in OPENED])
def test_the_country_a_report_opens_with(text: str, country: str, reason: str) -> None:
    assert [(p.country, p.country_basis) for p in annotated(text).people] == [(country, "context")], reason


@pytest.mark.parametrize(("text", "reason"), LEFT_OPEN, ids=[o[1] for o in LEFT_OPEN])
def test_countries_that_the_opening_leaves_open(text: str, reason: str) -> None:
    assert [p.country for p in annotated(text).people] == [""], reason


def test_the_office_that_another_of_the_country_holds() -> None:
    text = (
        "Latvia's Interior Minister Andris Kalve met police chiefs of Estonia and Malta.\n\n"
        "Interior Minister Toms Roe came."
    )
    assert [p.country for p in annotated(text).people] == ["Latvia", ""]
