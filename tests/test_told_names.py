"""Bodies and platforms go by the name that their article uses, unless that is a spelling of the canonical one."""

from __future__ import annotations

import pytest

from analysis.reference import load_reference
from analysis.told_names import canonical_platform
from tests.writing import annotated

TOLD = [
    ("Peru ordered six Mi-171 helicopters.", ["Mi-171"], "another designation of the same family"),
    (
        "Peru flies Mi-17 helicopters and ordered six Mi-171 helicopters.",
        ["Mi-17", "Mi-17"],
        "both are told of",
    ),
    ("Chile will buy Akinci drones.", ["Akinci"], "the bare name, where the full one is nowhere"),
    (
        "Chile will buy Bayraktar Akinci drones. The Akinci is costly.",
        ["Bayraktar Akinci"] * 2,
        "the full one",
    ),
    ("India received Su 30 MKI fighters.", ["Su-30MKI"], "another spelling of one designation"),
    ("Oman flies the C-130J Super Hercules.", ["C-130J Super Hercules"], "at full length"),
    ("Latvia bought the RBS 70 NG.", ["RBS 70 NG"], "a mark of its own"),
    (
        "Peru tests Eurofighter Typhoons. Typhoon jets are costly.",
        ["Eurofighter Typhoon"] * 2,
        "in full first",
    ),
    ("Oman flies Boeing P-8s.", ["P-8"], "a maker is no part of it"),
    ("Oman ordered Akash missiles.", ["Akash"], "nor is a noun"),
    ("India builds Scorpène submarines.", ["Scorpène"], "an accent that the data lack"),
]


@pytest.mark.parametrize(("text", "names", "reason"), TOLD)
def test_name_of_a_platform(text: str, names: list[str], reason: str) -> None:
    assert [m.entity for m in annotated(text).mentions if m.kind == "platform"] == names, reason


BODIES = [
    ("Peru chose Kosovo Force.", ["Kosovo Force"], "the full name of what the data files under its acronym"),
    (
        "Peru met Aviation Industry Corporation of China.",
        ["Aviation Industry Corporation of China"],
        "in full",
    ),
    (
        "Peru met AVIC and Aviation Industry Corporation of China.",
        ["AVIC"] * 2,
        "the canonical name is there",
    ),
    ("NATO agreed.", ["NATO"], "the canonical name"),
    ("Mel Stride met Mr Whitehouse at noon.", [], "surnames: no body is written so"),
    ("The ISIL commander fled.", ["ISIL"], "in the spelling of the article, where the data have two"),
]


@pytest.mark.parametrize(("text", "names", "reason"), BODIES)
def test_name_of_a_body(text: str, names: list[str], reason: str) -> None:
    assert [m.entity for m in annotated(text).mentions if m.kind == "organisation"] == names, reason


def test_every_name_leads_to_the_canonical_one() -> None:
    reference = load_reference()
    assert canonical_platform("Akinci", reference) == canonical_platform("Bayraktar Akinci", reference)
    assert canonical_platform("no platform", reference) == "no platform"
