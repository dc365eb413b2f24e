"""The `statements` table: who said what, by which verb; and text in which nothing is said."""

from __future__ import annotations

import pytest

from analysis.facts import Fact
from analysis.facts.statements import extract
from analysis.facts.statements.lexicon import TAKES
from analysis.facts.statements.record import join_parts
from analysis.reference import load_reference
from tests.facts import statement_breadth_cases as breadth
from tests.facts import statement_calling_cases as callings
from tests.facts import statement_family_cases as families
from tests.facts import statement_leftover_cases as leftovers
from tests.facts import statement_opening_cases as openings
from tests.facts import statement_politics_cases as politics
from tests.facts import statement_press_cases as press
from tests.facts import statement_speaker_cases as speakers
from tests.facts import statement_voice_cases as voices
from tests.facts import statement_wording_cases as wordings
from tests.facts.cases import told
from tests.facts.statement_cases import ACTS, DOCUMENTS, INDIRECT, NOTHING, PARTLY, QUOTED, SPEAKERS, Said
from tests.writing import annotated


def rows(text: str) -> list[Fact]:
    return extract(annotated(text), {})


def row(text: str) -> Fact:
    (fact,) = rows(text)
    return fact


ALL = (
    *QUOTED,
    *PARTLY,
    *INDIRECT,
    *ACTS,
    *SPEAKERS,
    *DOCUMENTS,
    *families.FAMILIES,
    *politics.POLITICS,
    *callings.CALLINGS,
    *leftovers.LEFTOVERS,
    *breadth.BREADTH,
    *voices.VOICES,
    *press.PRESS,
    *wordings.WORDINGS,
)


@pytest.mark.parametrize(("text", "expected"), [pytest.param(c[1], c[2], id=c[0]) for c in ALL])
def test_statements_of_a_text(text: str, expected: tuple[Said, ...]) -> None:
    assert tuple(told(f.values, "speaker", "verb", "content") for f in rows(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(text, id=why)
        for why, text in (
            *NOTHING,
            *families.NOTHING,
            *politics.NOTHING,
            *leftovers.NOTHING,
            *breadth.NOTHING,
            *voices.NOTHING,
            *wordings.NOTHING,
        )
    ],
)
def test_text_without_statements(text: str) -> None:
    assert [told(f.values, "speaker", "verb", "content") for f in rows(text)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, names, id=why)
        for why, text, names in (*speakers.CASES, *openings.CASES, *wordings.BELOW)
    ],
)
def test_who_speaks(text: str, expected: tuple[str, ...]) -> None:
    assert tuple(f.values["speaker"] for f in rows(text)) == expected


@pytest.mark.parametrize(("cases", "quoted"), [(QUOTED, "full"), (PARTLY, "partial"), (INDIRECT, "none")])
def test_how_much_is_quoted(cases: tuple[tuple[str, str, tuple[Said, ...]], ...], quoted: str) -> None:
    last = [rows(text)[-1].values["quoted"] for _, text, _ in cases]
    assert last == [quoted] * len(cases)


@pytest.mark.parametrize(
    ("text", "verb", "negated"),
    [
        pytest.param("Senator Jane Roe did not rule out a second bridge.", "rule out", True, id="not"),
        pytest.param(
            "Senator Jane Roe would not say whether the bridge was safe.", "say", True, id="would not"
        ),
        pytest.param(
            "Senator Jane Roe would neither confirm nor deny the visit.", "deny", True, id="neither, nor"
        ),
        pytest.param(
            "Senator Jane Roe denied that the bridge was safe.", "deny", False, id="a verb of denial"
        ),
        pytest.param(
            "Senator Jane Roe said the bridge was not safe.", "say", False, id="what is said is negated"
        ),
    ],
)
def test_negation(text: str, verb: str, negated: bool) -> None:
    fact = row(text)
    assert (fact.values["verb"], fact.values["negated"]) == (verb, negated)


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        pytest.param("Senator Jane Roe told reporters that the bridge was safe.", "reporters", id="told"),
        pytest.param("Senator Jane Roe urged Norway to open the bridge.", "Norway", id="urged"),
        pytest.param("Senator Jane Roe said that the bridge was safe.", "", id="to nobody"),
    ],
)
def test_addressee(text: str, addressee: str) -> None:
    assert row(text).values["addressee"] == addressee


@pytest.mark.parametrize(
    ("text", "quote", "context"),
    [
        pytest.param(
            "Senator Jane Roe left. She said the bridge was safe.",
            "She said the bridge was safe.",
            "Senator Jane Roe left.",
            id="the name stands in the sentence before",
        ),
        pytest.param(
            "Senator Jane Roe said:\n\n“The bridge is safe. It is open.”",
            "“The bridge is safe.",
            "Senator Jane Roe said:\n\n“The bridge is safe. It is open.",
            id="the cue in the paragraph before, the speech longer than a sentence",
        ),
        pytest.param(
            "Senator Jane Roe said the bridge was safe.",
            "Senator Jane Roe said the bridge was safe.",
            "",
            id="one sentence proves it",
        ),
    ],
)
def test_evidence(text: str, quote: str, context: str) -> None:
    fact, whole = row(text), annotated(text).article.text
    assert whole[fact.start : fact.end].strip() == quote
    assert (whole[fact.context[0] : fact.context[1]].strip() if fact.context else "") == context


INTERVIEW = """Admiral Ian Marr has led the navy of Chile since 2021. He spoke to the Ledger in Valparaíso.

Why did you choose the smaller ship?

We could afford it. The minister promised two, and I said that one would do.

What happens next?

We sign in July.

Who else was there?

The yard was full of people on that day."""


def test_answers_of_an_interview() -> None:
    said = [told(f.values, "speaker", "verb", "content") for f in rows(INTERVIEW)]
    assert said == [
        ("Ian Marr", "say", "We could afford it."),
        ("Ian Marr", "say", "The minister promised two, and I said that one would do."),
        ("Ian Marr", "say", "We sign in July."),
    ]


def test_questions_and_answers_about_nobody_are_no_interview() -> None:
    text = (
        "Admiral Ian Marr opened the yard.\n\nHow many ships are there?\n\nFive ships were ordered.\n\nWho pays?\n\n"
        "The state pays for all of it."
    )
    assert rows(text) == []


def test_labels_name_who_answers() -> None:
    text = (
        "Admiral Ian Marr met the press.\n\nQ: When do the ships come?\n\nMARR: In May.\n\nQ: And the cost?"
        "\n\nMARR: It is secret."
    )
    assert [told(f.values, "speaker", "content") for f in rows(text)] == [
        ("Ian Marr", "In May."),
        ("Ian Marr", "It is secret."),
    ]


def test_themes_are_those_of_what_was_said() -> None:
    assert row("Senator Jane Roe urged Norway to train more pilots.").values["themes"] == "training"


COMPLEMENTS = frozenset(
    {
        "quotation",
        "clause",
        "finding",
        "infinitive",
        "object",
        "notion",
        "intention",
        "wanted",
        "as",
        "offered",
        "figure",
        "event",
        "result",
        "conduct",
        "gerund",
    }
)
PREPOSITIONS = frozenset({"of", "about", "against", "at", "to", "on", "upon", "for", "with", "over"})


def test_the_verbs_take_what_the_reader_knows() -> None:
    verbs = load_reference().verbs
    assert {w for v in verbs for w in v.takes} <= COMPLEMENTS | PREPOSITIONS
    assert {v.kind for v in verbs} - {"source"} == set(TAKES)


def test_list_items_are_joined_by_one_mark() -> None:
    parts = ["build a yard;", "train the crews,", "and buy the steel."]
    assert join_parts(parts, "list_lead_in") == "build a yard; train the crews; and buy the steel."
