"""The measure itself: a perfect answer scores one, and each kind of mistake costs what it should."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from analysis import load
from analysis.__main__ import cli
from analysis.errors import InputError
from analysis.evaluate import Evaluation, evaluate

TEXT = "Norwegian Defence Minister Ingrid Solvang met Chilean Defence Minister Rodrigo Peñailillo in Oslo."
GOLD = [
    {"person": "Ingrid Solvang", "role": "Defence Minister", "country": "Norway"},
    {"person": "Rodrigo Peñailillo", "role": "Defence Minister", "country": "Chile"},
]


def measured(folder: Path, people: list[dict[str, object]]) -> Evaluation:
    (folder / "corpus").mkdir(exist_ok=True)
    (folder / "gold").mkdir(exist_ok=True)
    (folder / "corpus" / "one.txt").write_text(TEXT + "\n", encoding="utf-8")
    (folder / "gold" / "one.json").write_text(json.dumps({"tables": {"people": people}}), encoding="utf-8")
    return evaluate(load(folder / "corpus"), folder / "gold")


@pytest.mark.parametrize(
    ("people", "found", "right", "reason"),
    [
        (GOLD, 1.0, 1.0, "all as it should be"),
        ([{**GOLD[0], "country": "Denmark"}, GOLD[1]], 1.0, 0.5, "a wrong key attribute"),
        ([{**GOLD[0], "country": ["Denmark", "Norway"]}, GOLD[1]], 1.0, 1.0, "one of several allowed"),
        (GOLD[:1], 2 / 3, 2 / 3, "a row too many"),
        ([*GOLD, {"person": "Bo Lindegaard"}], 0.8, 0.8, "a row too few"),
        ([GOLD[0], {**GOLD[1], "optional": True}], 1.0, 1.0, "an optional row is no merit"),
        (
            [GOLD[0], {**GOLD[1], "country": "Peru", "optional": True}],
            2 / 3,
            2 / 3,
            "and pardons no wrong row",
        ),
    ],
)
def test_scores(
    tmp_path: Path, people: list[dict[str, object]], found: float, right: float, reason: str
) -> None:
    score = measured(tmp_path, people).scores["people"]
    assert (score.found_f1, score.right_f1) == (pytest.approx(found), pytest.approx(right)), reason


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{", "JSONDecodeError"),
        ('{"tables": {"persons": []}}', "a table 'persons'"),
        ('{"tables": {"people": [{"role": "Consul"}]}}', "a row of people without person"),
        ('{"tables": {"statements": [{"speaker": "Jane Roe", "content_keywords": []}]}}', "content_keywords"),
    ],
)
def test_broken_gold_is_named(tmp_path: Path, text: str, found: str) -> None:
    measured(tmp_path, GOLD)
    (tmp_path / "gold" / "one.json").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=rf"one\.json.*{found}"):
        evaluate(load(tmp_path / "corpus"), tmp_path / "gold")


def test_dates_are_measured_in_their_order(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(
        "They met in May 2024 and in May 2025, not in June.\n", encoding="utf-8"
    )
    gold = [{"date_text": "May 2024", "value": "2024-05"}, {"date_text": "in May 2025", "value": "2025-06"}]
    (tmp_path / "one.json").write_text(json.dumps({"tables": {"dates": gold}}), encoding="utf-8")
    score = evaluate(load(tmp_path), tmp_path).scores["dates"]
    assert (score.hits, score.right, score.rows) == (2, 1, 3)


def test_the_command_lists_what_is_wrong(tmp_path: Path) -> None:
    measured(tmp_path, [GOLD[0]])
    arguments = ["evaluate", "--corpus", str(tmp_path / "corpus"), "--gold", str(tmp_path / "gold"), "--rows"]
    answer = CliRunner().invoke(cli, arguments)
    assert "spurious   one people" in answer.output
    assert answer.output.splitlines()[-1].startswith("right 0.667")


# Floors a little below what was measured: a change that falls through one has broken a rule.
@pytest.mark.parametrize(
    ("corpus", "gold", "floor"),
    [
        ("seeds", "tests/gold/seeds", 0.96),
        ("tests/gold/corpus", "tests/gold/facts", 0.9),
        ("tests/gold/held/corpus", "tests/gold/held/facts", 0.7),
    ],
)
def test_the_accuracy_does_not_fall(corpus: str, gold: str, floor: float) -> None:
    evaluation = evaluate(load(corpus), Path(gold))
    assert evaluation.evidence_wrong == 0
    assert evaluation.headline()[0] >= floor, "\n".join(evaluation.lines())
