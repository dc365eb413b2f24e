"""Office holders named after their office; the texts and everybody in them are invented."""

from __future__ import annotations

import pytest

from tests.writing import annotated

NAMED = [
    (
        'The Norwegian defence minister said little. "It is close," Jane Roland told reporters.',
        ("Defence Minister", "Norway"),
        "a quotation behind the office",
    ),
    (
        "The prime minister dismissed talk of polls on Monday. Jane Roland said the focus was on prices.",
        ("Prime Minister", ""),
        "the next sentence",
    ),
    (
        "Qatar's deputy prime minister has arrived; he is Sheikh Karim Roland.",
        ("Deputy Prime Minister", "Qatar"),
        "who it is",
    ),
    (
        "The foreign minister opened the hall near Manda Bay. Speaking there, Jane Roland thanked the crew.",
        ("Foreign Minister", ""),
        "a place between",
    ),
    (
        "Kenya's president has died of his wounds, an army spokesman announced. General Jane Roland took questions.",
        ("Army Spokesperson", "Kenya"),
        "who reports it goes before whom it is about, and a rank is no office",
    ),
    (
        "Peru's chief negotiator flew home on Sunday. Jane Roland was speaking at the airport.",
        ("Chief Negotiator", "Peru"),
        "an official of whom there is one",
    ),
    (
        'The company\'s chief executive was not in doubt. "We are on time," said Jane Roland.',
        ("Chief Executive", ""),
        "a firm's, and who said it behind the quotation",
    ),
    (
        "Gunmen killed Senator Karl Lund at home, the interim prime minister announced. Jane Roland said little.",
        ("Interim Prime Minister", ""),
        "another of another office in the same sentence",
    ),
]
OPEN = [
    (
        "The defence minister said little. Captain Jane Roland told reporters more.",
        "Captain",
        "somebody with a rank",
    ),
    (
        "Defence Minister Karl Lund met the prime minister. Jane Roland told reporters more.",
        "",
        "another is named between, and the office is no subject",
    ),
    (
        "The defence minister left. It rained. It went on raining. Jane Roland told reporters so.",
        "",
        "too far behind",
    ),
    (
        "The Blue Party asks whether the transport minister broke the law. Jane Roland told reporters so.",
        "",
        "an office in what is asked",
    ),
    ("The adviser left. Jane Roland told reporters so.", "", "an office of which there are many"),
    ("Officers saw a spokesman. Jane Roland told reporters so.", "", "a spokesman who does nothing"),
    ("Ministers left. Jane Roland told reporters so.", "", "ministers of all kinds"),
    ("The minister's car left. Jane Roland told reporters so.", "", "whose car it was"),
    (
        "Defence Minister Karl Lund sat down. The defence minister was tired. Jane Roland told reporters so.",
        "",
        "an office that has a holder already",
    ),
]


@pytest.mark.parametrize(("text", "office", "reason"), NAMED, ids=[row[-1] for row in NAMED])
def test_named_after_the_office(text: str, office: tuple[str, str], reason: str) -> None:
    person = annotated(text).people[-1]
    assert (person.role, person.country) == office, reason


@pytest.mark.parametrize(("text", "role", "reason"), OPEN, ids=[row[-1] for row in OPEN])
def test_somebody_else(text: str, role: str, reason: str) -> None:
    assert {p.name: p.role for p in annotated(text).people}["Jane Roland"] == role, reason
