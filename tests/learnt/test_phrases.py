"""Phrases as the learnt models see them: where they begin and end, and that names count only as what they name."""

from __future__ import annotations

import pytest

from analysis.learnt.phrases import phrase_features, phrase_heads, phrase_span
from tests.writing import annotated


def phrases(text: str) -> list[str]:
    sentence = annotated(text).sentences[0]
    heads = phrase_heads(sentence)
    spans = [phrase_span(sentence, head, heads) for head in heads]
    return [sentence.span.doc[first:past].text for first, past in spans]


@pytest.mark.parametrize(
    ("why", "text", "phrase"),
    [
        ("with what hangs on it", "They discussed the training of pilots.", "training of pilots"),
        ("without its determiner", "They discussed the exchange of cadets.", "exchange of cadets"),
        (
            "without what it is coordinated with",
            "They discussed the upkeep of tanks and the care of wounded soldiers.",
            "upkeep of tanks",
        ),
        ("without a clause about it", "They discussed the radar that Peru bought.", "radar"),
        (
            "an infinitive from its verb on",
            "Peru wants to clear mines from its harbours.",
            "clear mines from its harbours",
        ),
    ],
)
def test_a_phrase_is_told(why: str, text: str, phrase: str) -> None:
    assert phrase in phrases(text), why


def test_names_are_no_features_of_a_phrase() -> None:
    assert seen("Kenya will train Peruvian pilots at Lima.") == seen(
        "Ghana will train Latvian pilots at Riga."
    )


def seen(text: str) -> list[frozenset[str]]:
    one = annotated(text)
    sentence = one.sentences[0]
    heads = phrase_heads(sentence)
    return [phrase_features(one, sentence, head, phrase_span(sentence, head, heads)) for head in heads]
