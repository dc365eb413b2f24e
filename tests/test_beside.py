"""The word beside a word."""

from __future__ import annotations

import pytest
from spacy.lang.en import English

from analysis.beside import text_beside, word_beside

DOC = English()("The Corvette sails")

CASES = [
    # word, step, expected, reason
    (1, 1, "sails", "the word behind"),
    (1, -1, "The", "the word before"),
    (2, 1, "", "nothing stands behind the last word"),
    (0, -1, "", "before the first word stands nothing, not the last one"),
    (0, 2, "sails", "two words behind"),
    (1, -2, "", "two words before the second"),
]


@pytest.mark.parametrize(("word", "step", "expected", "reason"), CASES, ids=[c[-1] for c in CASES])
def test_text_beside(word: int, step: int, expected: str, reason: str) -> None:
    assert text_beside(DOC[word], step) == expected, reason
    assert word_beside(DOC[word], step) == expected.lower(), reason
