"""Who a phrase means, in texts about people who do not exist."""

from __future__ import annotations

import pytest

from analysis.actors import Actor, actor_of
from tests.writing import annotated

OPENING = (
    "Norwegian Defence Minister Ingrid Solvang met Chilean Defence Minister Rodrigo Peñailillo in Oslo. "
)


def actor_in(text: str, phrase: str) -> Actor | None:
    """Who the last occurrence of a phrase in a text means."""
    page = annotated(text)
    at = page.article.text.rindex(phrase) + len(phrase) - 1
    sentence = page.sentence_at(at)
    assert sentence is not None
    token = next(t for t in sentence.span if sum(sentence.chars(t)) and sentence.chars(t)[1] >= at + 1)
    return actor_of(page, sentence, token)


@pytest.mark.parametrize(
    ("text", "phrase", "names", "country", "reason"),
    [
        ("Denmark said no.", "Denmark", ("Denmark",), "Denmark", "a country"),
        ("Copenhagen said no.", "Copenhagen", ("Denmark",), "Denmark", "its capital"),
        ("The Danish side said no.", "side", ("Denmark",), "Denmark", "a side"),
        ("Danish officials said no.", "officials", ("Denmark",), "Denmark", "officials of a country"),
        ("Acme Limited said no.", "Limited", ("Acme Limited",), "", "a body"),
        (OPENING + "Solvang said no.", "Solvang", ("Ingrid Solvang",), "Norway", "a surname"),
        (
            OPENING + "She said no.",
            "She",
            ("Ingrid Solvang",),
            "Norway",
            "the subject of the sentence before",
        ),
        (
            OPENING + "The Chilean minister said no.",
            "minister",
            ("Rodrigo Peñailillo",),
            "Chile",
            "an office with the country",
        ),
        (OPENING + "Both sides said no.", "sides", (), "joint", "both sides"),
        (OPENING + "The two defense ministries said no.", "ministries", (), "joint", "bodies of both sides"),
        (OPENING + "The two ministers said no.", "ministers", (), "joint", "two of one office"),
        (
            "A Danish official arrived. The official said no.",
            "official",
            ("Denmark",),
            "Denmark",
            "an unnamed official speaks for the side",
        ),
        (
            "Acme Limited won the bid. The company said no.",
            "company",
            ("Acme Limited",),
            "",
            "a company named before",
        ),
    ],
)
def test_actors(text: str, phrase: str, names: tuple[str, ...], country: str, reason: str) -> None:
    actor = actor_in(text, phrase)
    assert actor is not None, reason
    assert (actor.names, actor.country) == (names, country)


@pytest.mark.parametrize(
    ("text", "phrase", "reason"),
    [
        ("The minister said no.", "minister", "an office that nobody is named for"),
        ("He said no.", "He", "nobody was named"),
        ("The rain said no.", "rain", "no actor at all"),
    ],
)
def test_nobody(text: str, phrase: str, reason: str) -> None:
    assert actor_in(text, phrase) is None, reason


def test_the_context_of_a_pronoun_is_the_sentence_that_names() -> None:
    actor = actor_in(OPENING + "She said no.", "She")
    assert actor is not None and actor.context is not None
    text = annotated(OPENING + "She said no.").article.text
    assert text[slice(*actor.context)].startswith("Norwegian Defence Minister")
