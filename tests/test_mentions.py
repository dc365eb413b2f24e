"""Mentions of countries by names that two countries share."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.annotate import annotate
from analysis.articles import read_article


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "Seoul sent two ships. The Korean side paid for them.",
            ["South Korea"],
            "one Korea is named, by its capital",
        ),
        ("Talks between North Korea and South Korea ended. The Korean side left.", [], "two are named"),
        ("The Korean side paid for the ships.", [], "none is named"),
        (
            "South Korea sent two ships. North Koreans watched the Korean crews.",
            [],
            "the other is named by its people",
        ),
        (
            "Kinshasa and Paris met. The Congolese minister left.",
            ["Democratic Republic of the Congo"],
            "one Congo",
        ),
    ],
)
def test_shared_demonyms(tmp_path: Path, text: str, expected: list[str], why: str) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    annotated = annotate(read_article(tmp_path / "a.txt", tmp_path))
    assert [m.country for m in annotated.mentions if m.rule == "shared_demonym"] == expected, why
