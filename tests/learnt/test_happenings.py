"""Nouns and verbs as the model of events sees them, and that names count only as what they name."""

from __future__ import annotations

import pytest

from analysis.learnt.happenings import happening_features
from tests.writing import annotated


def seen(text: str, own: str) -> frozenset[str]:
    one = annotated(text)
    sentence = one.sentences[0]
    token = next(t for t in sentence.span if t.text == own)
    return happening_features(one, sentence, token)


@pytest.mark.parametrize(
    ("why", "text", "own", "feature"),
    [
        ("what it is done to", "Kenya delivered two boats to Peru.", "delivered", "thing=boat"),
        ("who does it", "Kenya delivered two boats to Peru.", "delivered", "doer=<country>"),
        ("where to", "Kenya delivered two boats to Peru.", "delivered", "own=deliver to <country>"),
        ("a passive", "Two boats were delivered.", "delivered", "passive=deliver"),
        ("what a noun has in front", "They held a naval exercise off Lima.", "exercise", "modifier=naval"),
        ("the verb of a noun", "They held a naval exercise off Lima.", "exercise", "verb=hold"),
        ("what is told as to come", "The ministers will meet.", "meet", "aux=will"),
        ("what is not", "The ministers did not meet.", "meet", "negated"),
        ("a day in its clause", "The ministers met on 3 May.", "met", "clause dated=day"),
        ("no day", "The ministers met.", "met", "no date"),
    ],
)
def test_a_feature_is_seen(why: str, text: str, own: str, feature: str) -> None:
    assert feature in seen(text, own), why


def test_names_are_no_features_of_a_word() -> None:
    assert seen("Kenya will train Peruvian pilots at Lima.", "train") == seen(
        "Ghana will train Latvian pilots at Riga.", "train"
    )
