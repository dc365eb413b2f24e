"""The second reading for people: names left over that one more cue makes somebody's; nobody here exists."""

from __future__ import annotations

import pytest

from tests.writing import annotated

PEOPLE = [
    (
        "Spain's Emilia Corvera said that ships should not sail empty.",
        {"Emilia Corvera": "Spain"},
        "a country's",
    ),
    (
        "Other leaders killed in the strike were Abu Duaa al-Bahri (Moroccan) and two more.",
        {"Abu Duaa al-Bahri": "Morocco"},
        "a nationality behind, in brackets",
    ),
    (
        "Emilia Corvera, whose party won 26 seats, ruled it out.",
        {"Emilia Corvera": ""},
        "a relative clause for people",
    ),
    (
        "The raid points to commanders unhappy with Martin Gambier since March.",
        {"Martin Gambier": ""},
        "a phrase before people's names",
    ),
    (
        "He said that the local commander named Daniel Harrick was killed in the clash.",
        {"Daniel Harrick": ""},
        "somebody named so",
    ),
    (
        "Nasima Harrick, of the Danish Refugee Council, has named five.",
        {"Nasima Harrick": ""},
        "of a body, set off",
    ),
    (
        "They have met Hassan of the Abu Sayyaf twice.",
        {"Hassan": "Philippines"},
        "a single name and whose fighter it is",
    ),
    (
        "The town is held by the breakaway faction of Karim Vadrani.",
        {"Karim Vadrani": ""},
        "whose group it is",
    ),
    ("The network lent forty men under Karim Vadrani.", {"Karim Vadrani": ""}, "under whom somebody is"),
    ("In the House the SNP's Callum Aldernoy called for it.", {"Callum Aldernoy": ""}, "a body's"),
    ("A third group, under Thamer's brother Basil, left.", {"Basil": ""}, "what somebody is to another"),
    (
        "A buyer for the cartel, Martin Harrick, told the court so.",
        {"Martin Harrick": ""},
        "behind a noun for people with what it governs",
    ),
    (
        "Troops killed IS leader abu Omar al-Bahri in the town.",
        {"Abu Omar al-Bahri": ""},
        "a name that opens in small letters",
    ),
]
NOBODY = [
    ("The drill, named Martin Grande, will be held in April.", "an exercise is named"),
    ("He told Robert Weekly that the line would be built.", "whoever is told may be a newspaper"),
    ("Benhaddou, known as Abu Safiyya, answered to the branch.", "another name of somebody"),
    ("They met near Abu Zenda on Monday.", "a place"),
    ("Men of Abu Zenda fled to the hills.", "a place and those who live there"),
    (
        "It staged through Ostrava, Gran Canaria and Natal. Waiting there were Defence Minister Roe and two aides.",
        "a place at the end of a sentence",
    ),
    ("The forces of Blue Harbour left.", "a place"),
    ("Iron Lance, of the Israeli army, was used.", "a thing of a body"),
    ("He met them under Gulnara Tower.", "a building"),
    ("Its brother ships left Kiel.", "ships have brothers too"),
]


@pytest.mark.parametrize(("text", "expected", "reason"), PEOPLE, ids=[r for *_, r in PEOPLE])
def test_one_more_cue_makes_a_leftover_a_person(text: str, expected: dict[str, str], reason: str) -> None:
    found = {p.name: p.country for p in annotated(text).people}
    assert {name: found.get(name) for name in expected} == expected, found


@pytest.mark.parametrize(("text", "reason"), NOBODY, ids=[r for _, r in NOBODY])
def test_nothing_else_becomes_a_person(text: str, reason: str) -> None:
    assert not [p.name for p in annotated(text).people if p.rule.startswith("second_reading_")]


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "It was signed by Martin Harrick for Norway and Emilia Corvera for Denmark.",
            {"Martin Harrick": ("", "Norway"), "Emilia Corvera": ("", "Denmark")},
            "for whom somebody signs",
        ),
        (
            "Martin Harrick took over as Norwegian defence minister in May.",
            {"Martin Harrick": ("Defence Minister", "Norway")},
            "the office that somebody takes over",
        ),
        (
            "Martin Harrick MP asked whether the radar had been bought.",
            {"Martin Harrick": ("MP", "")},
            "letters behind a name",
        ),
        (
            "Defence Minister Karl Lund flew home from Norway on Friday.\n\nHe was received by President Martin "
            "Harrick before sitting down with his Danish colleague, Emilia Corvera.",
            {"Emilia Corvera": ("Defence Minister", "Denmark")},
            "whose colleague it is: not that of the one whom he meets",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 60 else "",
)
def test_offices_and_countries_beside_the_name(
    text: str, expected: dict[str, tuple[str, str]], reason: str
) -> None:
    found = {p.name: (p.role, p.country) for p in annotated(text).people}
    assert {name: found.get(name) for name in expected} == expected, (reason, found)
