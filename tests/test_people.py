"""People by the cue beside the name; the texts and everybody in them are invented."""

from __future__ import annotations

import pytest

from tests.writing import annotated

NAMED = [
    (
        "Norwegian Defence Minister Ingrid Solvang visited Lisbon.",
        [("Ingrid Solvang", "Defence Minister", "Norway")],
        "a title with the country before the name",
    ),
    (
        "Ingrid Solvang, the Norwegian defence minister, visited Lisbon.",
        [("Ingrid Solvang", "Defence Minister", "Norway")],
        "the same behind it",
    ),
    (
        "The Norwegian defence minister, Ingrid Solvang, visited Lisbon.",
        [("Ingrid Solvang", "Defence Minister", "Norway")],
        "the name in apposition",
    ),
    (
        "Norway's Defence Minister Ingrid Solvang met her Chilean counterpart, Rodrigo Peñailillo, on Monday.",
        [
            ("Ingrid Solvang", "Defence Minister", "Norway"),
            ("Rodrigo Peñailillo", "Defence Minister", "Chile"),
        ],
        "a counterpart has the other's office",
    ),
    (
        "Ghanaian Defence Minister Kofi Asamoah and his Danish colleague General Bo Lindegaard signed it.",
        [("Kofi Asamoah", "Defence Minister", "Ghana"), ("Bo Lindegaard", "Defence Minister", "Denmark")],
        "a rank between the counterpart and the name",
    ),
    (
        "Raksha Mantri Shri Devendra Kulkarni opened the talks.",
        [("Devendra Kulkarni", "Defence Minister", "India")],
        "a native title tells office and country",
    ),
    (
        "Lt. Gen. Tomasz Wilk, deputy chief of the General Staff, attended.",
        [("Tomasz Wilk", "Deputy Chief of the General Staff", "")],
        "an office outranks a rank",
    ),
    (
        "The team was led by Ana Barbosa, director of the Federal Agency for Arms Control.",
        [("Ana Barbosa", "Director of the Federal Agency for Arms Control", "")],
        "an open office takes its body along",
    ),
    (
        "Defence Minister of the Republic of Chile Rodrigo Peñailillo arrived.",
        [("Rodrigo Peñailillo", "Defence Minister", "Chile")],
        "'of' a country between the title and the name",
    ),
    (
        "Rear Admiral Jonas Brandt of the German Navy spoke.",
        [("Jonas Brandt", "Rear Admiral", "Germany")],
        "the service behind the name",
    ),
    (
        "Vice Admiral Jonas Brandt (Germany) took command.",
        [("Jonas Brandt", "Vice Admiral", "Germany")],
        "the country in brackets",
    ),
    (
        "Colonel Paula Reis, who commands the Portuguese Marine Corps, agreed.",
        [("Paula Reis", "commander of the Portuguese Marine Corps", "Portugal")],
        "a clause that says what somebody commands",
    ),
    (
        "Kim Do-hyun, vice minister of South Korea's arms agency, told reporters he was pleased.",
        [("Kim Do-hyun", None, "South Korea")],
        "a hyphen with a small letter belongs to the name",
    ),
    (
        "Tarek al-Mansour, the Emirati ambassador, said so.",
        [("Tarek al-Mansour", "Ambassador", "United Arab Emirates")],
        "a particle in small letters",
    ),
    (
        "Maria Keller, a senior fellow at the Alster Institute, argued that it was late.",
        [("Maria Keller", "Senior Fellow at the Alster Institute", "")],
        "an expert and the institute",
    ),
]


@pytest.mark.parametrize(("text", "people", "reason"), NAMED, ids=[reason for _, _, reason in NAMED])
def test_people(text: str, people: list[tuple[str, str | None, str]], reason: str) -> None:
    found = annotated(text).people
    wanted = [
        (name, role if role is not None else person.role, country)
        for (name, role, country), person in zip(people, found, strict=False)
    ]
    assert [(p.name, p.role, p.country) for p in found] == wanted
    assert len(found) == len(people)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The Rafael Ortega Stadium will host the fair.", "a name that only names a place"),
        ("General purpose frigates are cheap.", "a rank that is an adjective"),
        ("Exercise Amber Heath began in Norway.", "an exercise"),
        ("Both sides agreed. Training will follow in March.", "capitals at the start of a sentence"),
        ("The Ministry of Defence and Acme Limited signed it.", "bodies"),
        ("Major Defence Partnership talks went on in Paris.", "a rank that is an adjective in capitals"),
    ],
)
def test_no_people(text: str, reason: str) -> None:
    assert annotated(text).people == (), reason


def test_short_forms_are_mentions_of_the_full_name() -> None:
    text = "Norwegian Defence Minister Ingrid Solvang arrived. Solvang said that Ms Solvang was no rival."
    (person,) = annotated(text).people
    assert [m.text for m in person.mentions] == ["Ingrid Solvang", "Solvang", "Solvang"]
    assert person.aliases == ("Solvang",)


def test_a_surname_of_two_people_names_neither() -> None:
    text = (
        "Peruvian Defence Minister Luis Rojas met Colonel Marta Rojas of the Chilean Army. Rojas said little."
    )
    people = annotated(text).people
    assert [p.name for p in people] == ["Luis Rojas", "Marta Rojas"]
    assert all(m.text != "Rojas" for p in people for m in p.mentions)


def test_the_passage_of_a_person_shows_the_office() -> None:
    page = annotated("On Friday the Danish foreign minister, Bo Lindegaard, arrived.")
    (person,) = page.people
    assert "Danish foreign minister, Bo Lindegaard" in page.article.text[person.start : person.end]
