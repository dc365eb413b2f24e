"""Tests of the forms that say what cooperation is to consist of, and of the evidence for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.facts import Fact
from analysis.facts.areas import extract
from tests.facts import aim_cases as cases
from tests.facts.cases import article, told

FORMS = (*cases.SEEKING, *cases.OFFERING, *cases.AGREEING, *cases.DISCUSSING)


def read(folder: Path, text: str) -> list[Fact]:
    return extract(article(folder, text), {})


@pytest.mark.parametrize(("why", "text", "rows"), [*FORMS, *cases.ENUMERATIONS, *cases.LISTS])
def test_area_actor_stance(tmp_path: Path, why: str, text: str, rows: tuple[cases.Row, ...]) -> None:
    found = sorted(told(f.values, "area", "actor", "stance") for f in read(tmp_path, text))
    assert found == sorted(rows), why


@pytest.mark.parametrize(("why", "text"), cases.NOTHING)
def test_no_area(tmp_path: Path, why: str, text: str) -> None:
    assert [told(f.values, "area") for f in read(tmp_path, text)] == [], why


def test_evidence_of_a_list_item_is_the_item_with_its_lead_in(tmp_path: Path) -> None:
    annotated = article(tmp_path, "The ministers agreed to:\n\n* set up a joint team\n* share data\n")
    first, second = sorted(extract(annotated, {}), key=lambda f: f.start)
    text = annotated.article.text
    assert text[first.start : first.end] == "set up a joint team"
    assert text[second.start : second.end] == "share data"
    assert first.context is not None
    assert text[slice(*first.context)] == "The ministers agreed to:"


def test_evidence_in_running_text_holds_the_word_of_stance(tmp_path: Path) -> None:
    annotated = article(tmp_path, "After lunch, Egypt asked for more radars, and the talks ended.")
    (fact,) = extract(annotated, {})
    assert annotated.article.text[fact.start : fact.end] == "asked for more radars"


def test_themes_of_an_area(tmp_path: Path) -> None:
    (fact,) = read(tmp_path, "Ghana is seeking the training of pilots.")
    assert fact.values["themes"] == "training"
