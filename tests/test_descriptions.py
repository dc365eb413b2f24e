"""People told on by what they are called further on; the texts and everybody in them are invented."""

from __future__ import annotations

import pytest

from tests.writing import annotated

TOLD = [
    (
        "Brigadier General Gholam Parsa phoned him on Tuesday. The Iranian general commands the border guards.",
        {"Gholam Parsa": ("Brigadier General", "Iran")},
        "a rank with an adjective",
    ),
    (
        "Colonel Jon Aas spoke. The colonel, who is deputy commander of the Norwegian Army, left early.",
        {"Jon Aas": ("Deputy Commander of the Norwegian Army", "Norway")},
        "an office in a relative clause",
    ),
    (
        "General Kemal Aksan hosted Major General Ilir Dusha. The Albanian guest is head of the training command.",
        {"Kemal Aksan": ("General", ""), "Ilir Dusha": ("Head of the training command", "Albania")},
        "a guest is not who receives",
    ),
    (
        "Rear Admiral Kjell Brand met Commodore Pedro Salas. The Peruvian, who came by train, was late. "
        "The admiral is deputy chief of the Norwegian navy.",
        {
            "Kjell Brand": ("Deputy Head of the Norwegian navy", "Norway"),
            "Pedro Salas": ("Commodore", "Peru"),
        },
        "who is left where the other's country is told",
    ),
    (
        "Ambassador Greta Hals opened it with Admiral Raúl Cusi. The admiral has been chief of the naval staff "
        "since May.",
        {"Greta Hals": ("Ambassador", ""), "Raúl Cusi": ("Chief of the Naval Staff", "")},
        "only one of two is an admiral",
    ),
    (
        "Ivan Todoro spoke to reporters. The Bulgarian official said no.",
        {"Ivan Todoro": ("", "Bulgaria")},
        "a word for officials of one without an office",
    ),
    (
        "Colonel Abdou Traore came on Friday. The visiting officer, a Malian, heads a staff.",
        {"Abdou Traore": ("Colonel", "Mali")},
        "a nationality behind the description",
    ),
    (
        "Captain Leila Romdhane was decorated by General Paul Mugisha. The Tunisian has taught there for years.",
        {"Leila Romdhane": ("Captain", ""), "Paul Mugisha": ("General", "")},
        "either may be the Tunisian",
    ),
    (
        "Colonel Ernesto Balao briefed reporters. The French visited last year. The Japanese left on Friday.",
        {"Ernesto Balao": ("Colonel", "")},
        "whole peoples",
    ),
    (
        "Colonel Ernesto Balao briefed reporters. The admiral of the Peruvian fleet was not there.",
        {"Ernesto Balao": ("Colonel", "")},
        "no admiral has been named",
    ),
    (
        "Colonel Ernesto Balao briefed reporters. The Swedish colonel's dog barked. "
        "The Swedish Colonel Nils Berg smiled.",
        {"Ernesto Balao": ("Colonel", ""), "Nils Berg": ("Colonel", "Sweden")},
        "what is another's, and another by name",
    ),
    (
        "Colonel Mart Kivi showed Colonel Robin Berg around. He is commander of the garrison.",
        {"Mart Kivi": ("Colonel", ""), "Robin Berg": ("Colonel", "")},
        "a pronoun that may stand for either",
    ),
]


@pytest.mark.parametrize(("text", "people", "reason"), TOLD, ids=[reason for _, _, reason in TOLD])
def test_descriptions(text: str, people: dict[str, tuple[str, str]], reason: str) -> None:
    assert {p.name: (p.role, p.country) for p in annotated(text).people} == people, reason


def test_the_name_is_the_context_of_a_description() -> None:
    found = annotated(
        "Colonel Jon Aas spoke. The colonel, who is deputy commander of the Norwegian Army, left."
    )
    person = found.people[0]
    assert person.context is not None
    assert found.article.text[slice(*person.context)] == "Jon Aas"
    assert found.article.text[person.start : person.end].startswith("The colonel, who is deputy commander")
