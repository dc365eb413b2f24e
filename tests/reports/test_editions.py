"""Editions from run to run: what changed is published with the page, and stays as it is until something changes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from lxml import html as parser

from analysis.changes import Change
from analysis.editions import MOST_EDITIONS, Record, next_record, read_record, record_json
from analysis.errors import InputError
from analysis.show import Page
from analysis.tables import Tables
from tests.page_corpus import SAID, make_tables

NO_EXERCISE = tuple(said for said in SAID if said.values.get("name") != "naval exercise")


def _edited(tables: Tables, article: str) -> Tables:
    tables.articles.loc[tables.articles["article_id"] == article, "sha256"] = "of other bytes"
    return tables


def _shown(tables: Tables, record: Path) -> tuple[Any, str]:
    """The fragment as a tree, and the record that would be published with it."""
    fragment = Page(tables).changes(str(record))
    return parser.fragment_fromstring(str(fragment.html), "div"), str(fragment.facts["record"])


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """The record of a first edition without the naval exercise."""
    path = tmp_path / "briefing.json"
    path.write_text(_shown(make_tables(said=NO_EXERCISE), path)[1], encoding="utf-8")
    return path


def test_a_first_edition_says_so(tmp_path: Path) -> None:
    shown, record = _shown(make_tables(), tmp_path / "none.json")
    assert "This is the first edition" in shown.text_content()
    assert json.loads(record)["editions"][0]["number"] == 1


def test_by_hand_there_is_no_edition_to_compare_with_and_nothing_is_kept() -> None:
    fragment = Page(make_tables()).changes()
    assert "first edition" in fragment.html and "record" not in fragment.facts


def test_what_is_new_leads_to_its_evidence(record: Path) -> None:
    shown, _ = _shown(make_tables(), record)
    lines = [line for line in shown.iter("li") if "naval exercise" in line.text_content()]
    assert [line.get("class") for line in lines] == ["claim"]
    assert lines[0].find_class("ev")[0].get("href").startswith("#q")
    assert [heading.text_content() for heading in shown.iter("h3")] == ["New 1"]


def test_what_is_gone_names_its_article(record: Path) -> None:
    record.write_text(_shown(make_tables(), record)[1], encoding="utf-8")
    shown, _ = _shown(_edited(make_tables(said=NO_EXERCISE), "report"), record)
    assert "gone since an edit of ‘report’" in shown.text_content()
    assert "Edited article: report" in shown.text_content()


def test_made_again_an_edition_keeps_its_changes(record: Path) -> None:
    shown, second = _shown(make_tables(), record)
    record.write_text(second, encoding="utf-8")
    again, third = _shown(make_tables(), record)
    assert parser.tostring(again) == parser.tostring(shown)
    assert third == second


def test_a_record_survives_its_file(record: Path) -> None:
    made = next_record(make_tables(), "2026-03-05", read_record(record))
    record.write_text(record_json(made), encoding="utf-8")
    assert read_record(record) == made
    assert isinstance(made.editions[0].changes[0], Change)


def test_editions_are_remembered_up_to_a_number() -> None:
    record = Record()
    for day in range(MOST_EDITIONS + 5):
        record = next_record(make_tables(), f"day {day}", record)
    assert [record.editions[0].number, len(record.editions)] == [MOST_EDITIONS + 5, MOST_EDITIONS]


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"articles": {}, "claims": [{}], "editions": []}', "<<<<<<< HEAD"]
)
def test_a_file_that_is_no_record_is_said(record: Path, text: str) -> None:
    record.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match="no record of an edition"):
        Page(make_tables()).changes(str(record))
