"""Tests of the forms that say what cooperation is to consist of, and of the evidence for them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from analysis.annotate import annotate
from analysis.errors import ReferenceDataError
from analysis.facts import Fact
from analysis.facts.areas import extract
from analysis.reference import FOLDER, load_reference
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


def test_words_are_those_of_the_reference_data(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(FOLDER, tmp_path / "reference"))
    words = folder / "area_words.yaml"
    text = words.read_text(encoding="utf-8")
    words.write_text(text.replace("words: [demand,", "words: [crave, demand,"), encoding="utf-8")
    told_of = article(tmp_path, "Ghana craved the training of pilots.")
    assert extract(told_of, {}) == []
    (fact,) = extract(annotate(told_of.article, load_reference(folder)), {})
    assert told(fact.values, "area", "actor", "stance") == ("the training of pilots", "Ghana", "priority")


def test_a_use_without_words_is_refused(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(FOLDER, tmp_path / "reference"))
    words = folder / "area_words.yaml"
    text = words.read_text(encoding="utf-8")
    words.write_text(text.replace("- use: manners", "- use: frames"), encoding="utf-8")
    with pytest.raises(ReferenceDataError, match=r"area_words\.yaml:[0-9]+: 'frames' already stands"):
        load_reference(folder)
    words.write_text(text[: text.index("- use: sectors")], encoding="utf-8")
    with pytest.raises(ReferenceDataError, match=r"area_words\.yaml:1: use 'sectors' is missing"):
        load_reference(folder)
