"""Bodies by the form of their names; most of them do not exist."""

from __future__ import annotations

import pytest

from tests.writing import annotated

NAMED = [
    ("Fjordmar Shipyards built it.", [("Fjordmar Shipyards", "company", "")], "the last word tells the kind"),
    (
        "The Alster Research Institute doubts it.",
        [("Alster Research Institute", "institute", "")],
        "an institute",
    ),
    (
        "The Joint Working Group on Cyber Defence met.",
        [("Joint Working Group on Cyber Defence", "forum", "")],
        "a field behind 'on'",
    ),
    (
        "The Federal Service for Arms Exports agreed.",
        [("Federal Service for Arms Exports", "agency", "")],
        "a field behind 'for'",
    ),
    (
        "Norway's Ministry of Fisheries and Coastal Affairs agreed.",
        [("Ministry of Fisheries and Coastal Affairs", "ministry", "Norway")],
        "'and' inside a field; the country before it",
    ),
    (
        "The Ruritanian Arms Agency (RAA) said no. RAA gave no reason.",
        [("Ruritanian Arms Agency", "agency", "")] * 3,
        "an acronym stands for the name later",
    ),
    (
        "The Danish defence ministry declined to comment.",
        [("Ministry of Defence", "ministry", "Denmark")],
        "a ministry in small letters",
    ),
    (
        "The 4th meeting of the Naval Subgroup of the Denmark-Chile Defence Committee was held.",
        [("Denmark-Chile Defence Committee", "forum", "")],
        "two countries in a name make no country of its own",
    ),
    (
        "The shipbuilder Fjordmar agreed.",
        [("Fjordmar", "company", "")],
        "a noun that says that it is a company",
    ),
]


@pytest.mark.parametrize(("text", "bodies", "reason"), NAMED, ids=[reason for _, _, reason in NAMED])
def test_bodies(text: str, bodies: list[tuple[str, str, str]], reason: str) -> None:
    found = [m for m in annotated(text).mentions if m.kind == "organisation"]
    assert [(m.entity, m.category, m.country) for m in found] == bodies


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The working group met again.", "a body that is only referred to"),
        ("They signed the Defence Cooperation Agreement.", "a document"),
        ("Exercise Northern Command Post begins in May.", "an exercise with a body's word in its name"),
        ("The Committee adjourned.", "the bare word"),
        ("A guard of honour was inspected.", "no capitals at all"),
    ],
)
def test_no_bodies(text: str, reason: str) -> None:
    assert [m.text for m in annotated(text).mentions if m.kind == "organisation"] == [], reason
