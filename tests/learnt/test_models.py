"""The learnt models: their files, their probabilities, and that no name is a feature of theirs."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path

import pytest

from analysis.facts.occasions.weighing import EVENT
from analysis.learnt.features import features
from analysis.learnt.model import FOLDER, Model, load_model, probabilities
from analysis.reference_kinds import AREA_STANCES, EVENT_KINDS, RELATIONS
from tests.writing import annotated

COIN = Model(("head", "tail"), (0.0, 0.0), {"bent": {0: 2.0}, "worn": {0: -1.0, 1: 1.0}})


def test_probabilities_add_up_and_the_likeliest_comes_first() -> None:
    likely = probabilities(COIN, {"bent", "unheard of"})
    assert list(likely) == ["head", "tail"]
    assert math.isclose(sum(likely.values()), 1.0)
    assert math.isclose(likely["head"], 1 / (1 + math.exp(-2)))


def test_equal_probabilities_are_in_the_order_of_the_alphabet() -> None:
    assert list(probabilities(COIN, ())) == ["head", "tail"]


@pytest.mark.parametrize(
    ("model", "values"),
    [("events", EVENT_KINDS), ("areas", AREA_STANCES), ("platforms", RELATIONS), ("occasions", (EVENT,))],
)
def test_a_model_knows_the_values_of_its_table_and_none(model: str, values: tuple[str, ...]) -> None:
    assert set(load_model(model).labels) <= {*values, "none"}


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda path: str(path.stem))
def test_a_model_file_has_weights_for_labels_that_there_are(path: Path) -> None:
    told = json.loads(path.read_text(encoding="utf-8"))
    assert len(told["bias"]) == len(told["labels"])
    wrong = [
        f for f, pairs in told["weights"].items() if not set(pairs[::2]) <= set(range(len(told["labels"])))
    ]
    assert not wrong


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (
            "Damen delivered three boats to Kenya on 3 March.",
            "Thales delivered three boats to Ghana on 3 March.",
        ),
        ("Jane Roe flew to Oslo on Monday.", "Paul Tamm flew to Lima on Monday."),
        ("Exercise Blue Crane ends on 12 June.", "Exercise Iron Gull ends on 12 June."),
    ],
    ids=["countries and companies", "people and towns", "names of exercises"],
)
def test_names_are_no_features(text: str, other: str) -> None:
    assert seen(text) == seen(other)


def seen(text: str) -> frozenset[str]:
    one = annotated(text)
    sentence = one.sentences[0]
    return features(one, sentence, sentence.span.root)


@pytest.mark.parametrize("model", ["events", "occasions", "areas", "platforms", "countries"])
def test_no_feature_of_a_model_is_a_name(model: str) -> None:
    capitals = [f for f in load_model(model).weights if re.search(r"[ =:][A-Z][a-z]+\b", f)]
    assert not capitals
