"""The second reading for bodies: names that only a cue in them or beside them makes a body's; none of them exists."""

from __future__ import annotations

import pytest

from tests.writing import annotated

BODIES = [
    ("Jane Roe is the director of Harbour Watch.", {"Harbour Watch": "institute"}, "a loose last word"),
    (
        "A report from Blue Fjord Research said that sales had doubled.",
        {"Blue Fjord Research": "institute"},
        "a loose last word, and it speaks",
    ),
    (
        "The work went to its German partner Küstenbau Altenhafen last year.",
        {"Küstenbau Altenhafen": "company"},
        "a noun for a body before",
    ),
    (
        "The missiles are made in Bavaria by the Triotal joint venture.",
        {"Triotal": "company"},
        "a noun for a body behind",
    ),
    (
        "The delegation included executives from Orvik and Saab.",
        {"Orvik": "company"},
        "those who work there",
    ),
    (
        "The vehicles were supplied by Brandal in March.",
        {"Brandal": "company"},
        "dealt with as firms are",
    ),
    (
        "Across the lake, at a gym run by the QRMM's social welfare office, families sleep.",
        {"QRMM": "other"},
        "what only bodies have",
    ),
    (
        "The council includes Jaysh al-Zenda, Suqur al Bahr and Faylaq al-Zenda.",
        {"Suqur al Bahr": "other"},
        "between two bodies of a row",
    ),
    (
        "Peru's main opposition party, Fuerza Marina (FM), rejected it.",
        {"Fuerza Marina": "other"},
        "in apposition to a noun for a body",
    ),
    (
        "Coalition forces struck twice. The Coalition has confirmed the second strike.",
        {"Coalition": "alliance"},
        "a word that the article uses for a name",
    ),
    (
        "Claims appear on its outlet, Az-Vallaqa.",
        {"Az-Vallaqa": "media"},
        "a name set off behind a noun for media",
    ),
    (
        "His party, the PNDT-Tarayya, denounced the arrest.",
        {"PNDT-Tarayya": "other"},
        "a name with its article set off behind a noun for a body",
    ),
    (
        "He spoke of the Special Jurisdiction for Peace (JEP).",
        {"Special Jurisdiction for Peace": "other"},
        "an acronym of the name in another language",
    ),
    (
        "The claim was made by Kremlin mouthpiece Volna 1 on Thursday.",
        {"Volna": "media"},
        "a noun for media",
    ),
    (
        "Units of the NATO Ground Force crossed the river.",
        {"NATO Ground Force": "armed_service"},
        "a part of a listed body",
    ),
]
NO_BODIES = [
    ("Bids were received in August.", "a capital for the sentence's sake"),
    ("The ship was put together at the Helvan plant.", "a place of work called after the town"),
    ("The Zendi commander was shot on the last morning.", "an adjective for a people before one of them"),
    ("Deputy Secretary of Harbour Products Jane Roe signed.", "the field of an office"),
    ("They will train at the Medvar range near Orsk.", "a place"),
    ("Exercise Amber Quest involves 400 soldiers.", "an exercise"),
    ("The minister told MPs that the money was real.", "people by their posts"),
    ("The Blue Fjord Partnership Agreement was signed by both.", "a document"),
    ("He stopped in Harlan Steel on Monday.", "behind 'in'"),
    ("A spokesman for the Qorani herders called.", "a people before some of them"),
    ("The Panel was moderated by Jane Roe.", "a word for a body used once"),
    ("The Zenda Council has voted. The Council was tired.", "a word for a body that has a fuller name"),
    ("They met under the General Framework for Peace (GFAP).", "a document's letters"),
    (
        "The Chief of the Air Staff (CAS) spoke. According to the CAS, twelve pilots left.",
        "an office's letters",
    ),
]


@pytest.mark.parametrize(("text", "expected", "reason"), BODIES, ids=[r for *_, r in BODIES])
def test_a_cue_makes_a_leftover_a_body(text: str, expected: dict[str, str], reason: str) -> None:
    found = {m.entity: m.category for m in annotated(text).mentions if m.kind == "organisation"}
    assert {name: found.get(name) for name in expected} == expected, found


@pytest.mark.parametrize(("text", "reason"), NO_BODIES, ids=[r for _, r in NO_BODIES])
def test_nothing_else_becomes_a_body(text: str, reason: str) -> None:
    rules = [(m.entity, m.rule) for m in annotated(text).mentions if m.rule.startswith("second_reading_")]
    assert not rules, rules


def test_later_mentions_of_the_name_count_too() -> None:
    text = "The vehicles were supplied by Brandal in March. For its part Brandal declined to comment."
    names = [m.text for m in annotated(text).mentions if m.entity == "Brandal"]
    assert names == ["Brandal", "Brandal"]


def test_another_name_for_a_body_is_that_body() -> None:
    text = "It was bought by the Zenda Materiel Command, or ZEMCOM, last year."
    assert {m.entity for m in annotated(text).mentions if m.kind == "organisation"} == {
        "Zenda Materiel Command"
    }


def test_a_unit_is_one_body_however_its_number_is_written() -> None:
    text = "The 444th Brigade summoned its forces. The fighting ended when the 444 Brigade intervened."
    assert {m.entity for m in annotated(text).mentions if m.kind == "organisation"} == {"444th Brigade"}
