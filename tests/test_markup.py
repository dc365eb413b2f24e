"""Inline marks of Markdown are out of what rules read, and every offset leads back to the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.annotate import annotate
from analysis.articles import read_article
from analysis.markup import without_marks
from analysis.tables import load

MARKED = [
    ("met **Jane Roe**, the minister", "met Jane Roe, the minister", "bold"),
    ("the frigate *Aurora* sailed", "the frigate Aurora sailed", "one asterisk"),
    ("the frigate _Aurora_ sailed", "the frigate Aurora sailed", "one underscore"),
    ("said ***so***", "said so", "both"),
    ("[the ministry](https://example.org/a_b) said", "the ministry said", "a link"),
    ("**[the ministry](https://example.org)** said", "the ministry said", "a link in bold"),
    ("2 * 3 * 4", "2 * 3 * 4", "times"),
    ("snake_case_name and F-16*", "snake_case_name and F-16*", "no marks"),
    ("* an item", "* an item", "a bullet"),
    ("* an *old* item", "* an old item", "a bullet and a mark"),
    ("**What was agreed**", "**What was agreed**", "a whole line in bold is a heading"),
    ("*one\ntwo*", "*one\ntwo*", "a mark does not go over the end of a line"),
    ("call [1] (see below)", "call [1] (see below)", "brackets that are no link"),
]


@pytest.mark.parametrize(("text", "plain", "reason"), MARKED)
def test_marks_are_taken_out(text: str, plain: str, reason: str) -> None:
    assert without_marks(text)[0] == plain, reason


def test_front_matter_is_left_alone() -> None:
    assert without_marks("title: *so*\n*so*", 12)[0] == "title: *so*\nso"


@given(st.text(alphabet="ab*_[]()/: \nhtps.", max_size=80))
def test_every_character_leads_to_its_source(text: str) -> None:
    plain, origin = without_marks(text)
    if not origin:
        assert plain == text
        return
    assert len(origin) == len(plain) + 1 and origin[-1] == len(text)
    assert all(text[origin[i]] == c for i, c in enumerate(plain))
    assert list(origin) == sorted(set(origin))


BOLD = (
    "Norway's Minister of Defence, **Ingrid Solvang**, met **Colonel Bo Lindegaard** of the [Danish Army]"
    "(https://example.org/army) in Oslo on 3 May 2026.\n"
)


def test_people_in_bold_are_found_and_quoted_as_written(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"# A visit\n\n{BOLD}", encoding="utf-8")
    assert [p.name for p in annotate(read_article(tmp_path / "a.md", tmp_path)).people] == [
        "Ingrid Solvang",
        "Bo Lindegaard",
    ]
    tables = load(tmp_path)
    text = tables.articles.at[0, "text"]
    assert BOLD in text
    for frame in (tables.people, tables.events, tables.organisations):
        assert len(frame)
        for row in frame.itertuples():
            assert text[row.start_char : row.end_char] == row.quote
