"""Text that is broken off anywhere breaks no rule: words at the end of a paragraph have none behind them."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from analysis import load
from analysis.facts import extract_facts
from tests.writing import annotated

GOLD = Path("tests/gold/corpus")
SENTENCE_END = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])")
PARAGRAPHS = 14


def _sentences() -> list[list[str]]:
    texts = [path.read_text(encoding="utf-8") for path in sorted(GOLD.iterdir())]
    return [s.split() for text in texts for part in text.split("\n\n") for s in SENTENCE_END.split(part)]


def _broken(words: list[str], chance: random.Random) -> str:
    """Most lose their end, some their beginning, many their full stop, a few part of a word."""
    past = chance.randint(2, len(words)) if chance.random() < 0.6 else len(words)
    first = chance.randrange(max(past - 2, 1)) if chance.random() < 0.3 else 0
    text = " ".join(words[first:past])
    text = text[: -chance.randint(1, 4)] if len(text) > 8 and chance.random() < 0.2 else text
    return text.rstrip(".,;:") if chance.random() < 0.7 else text


@pytest.mark.parametrize(
    ("seed", "count"),
    [(1, 40), pytest.param(2, 400, marks=[pytest.mark.slow, pytest.mark.timeout(900)])],
)
def test_broken_text_breaks_no_rule(tmp_path: Path, seed: int, count: int) -> None:
    chance = random.Random(seed)
    sentences = [words for words in _sentences() if len(words) > 3]
    for number in range(count):
        body = [_broken(chance.choice(sentences), chance) for _ in range(PARAGRAPHS)]
        text = "\n\n".join(["Peru and Chile agree on patrol boats", "LIMA, 4 May 2026", *body])
        (tmp_path / f"{number:03}.txt").write_text(text + "\n", encoding="utf-8")
    tables = load(tmp_path)
    assert list(tables.skipped["reason"]) == []
    assert len(tables.articles) == count


@pytest.mark.parametrize(
    "end",
    [
        "hopes to repair its",
        "is ready to upgrade her",
        "offered Peru its",
        "agreed with Peru in",
        "asked Peru for",
        "signed a contract to",
        "where the keel was laid last month. Earthmovers have been b",
        "was going through the bill, which puts defence at a q",
        "puts the damage at about",
    ],
)
def test_a_paragraph_that_breaks_off_breaks_no_rule(end: str) -> None:
    broken: dict[str, Exception] = {}
    extract_facts(annotated(f"Kenya {end}"), broken)
    assert not broken
