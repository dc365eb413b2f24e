"""Tests of the `areas` table."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.facts.areas import extract
from tests.facts import area_cases as cases
from tests.facts.cases import article, told


def read(folder: Path, text: str) -> list[tuple[str, ...]]:
    return [told(f.values, "area", "actor", "stance") for f in extract(article(folder, text), {})]


@pytest.mark.parametrize(
    ("why", "text", "rows"),
    [*cases.AGREEING, *cases.ASKING, *cases.OFFERING, *cases.DISCUSSING, *cases.LISTS],
)
def test_area_actor_stance(tmp_path: Path, why: str, text: str, rows: tuple[cases.Row, ...]) -> None:
    assert read(tmp_path, text) == list(rows), why


@pytest.mark.parametrize(("why", "text"), cases.NOTHING)
def test_no_area(tmp_path: Path, why: str, text: str) -> None:
    assert read(tmp_path, text) == [], why
