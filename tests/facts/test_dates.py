"""The `dates` table: which mentions make a row, and what the row says."""

from __future__ import annotations

from pathlib import Path

from analysis.annotate import annotate
from analysis.articles import read_article
from analysis.facts import Fact
from analysis.facts.dates import extract

ARTICLE = """Chile and Peru to train together until 2029

LIMA, March 10 (APX) - Chile and Peru agreed on Tuesday to train together until 2029, officials said. The ministers
met on 9 and 10 March. An earlier pact was signed on 19 August 2025.

Further talks are expected in the coming weeks.
"""


def rows(tmp_path: Path, text: str) -> list[Fact]:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    return extract(annotate(read_article(tmp_path / "a.txt", tmp_path)), {})


def test_rows_of_an_article(tmp_path: Path) -> None:
    found = [
        (f.values["date_text"], f.values["value"], f.values["end"], f.values["basis"])
        for f in rows(tmp_path, ARTICLE)
    ]
    assert found == [
        ("2029", "2029", "", "explicit"),
        ("March 10", "2026-03-10", "", "inferred"),
        ("Tuesday", "2026-03-10", "", "relative"),
        ("2029", "2029", "", "explicit"),
        ("9 and 10 March", "2026-03-09", "2026-03-10", "relative"),
        ("19 August 2025", "2025-08-19", "", "explicit"),
        ("the coming weeks", "", "", ""),
    ], "of the headline, the dateline and the body"


def test_evidence_of_a_relative_date_is_the_dateline(tmp_path: Path) -> None:
    contexts = {
        f.values["date_text"]: f.context and ARTICLE[slice(*f.context)] for f in rows(tmp_path, ARTICLE)
    }
    assert "March 10" in str(contexts["Tuesday"])
    assert contexts["19 August 2025"] is None
    assert contexts["March 10"] is None


PAPER = """Mill to Close After Strike

Thursday, Nov. 2, 1989

DAYTON -- Corwin Mills Inc. said yesterday that talks would resume next week.

Updated: Nov. 3, 1989
"""


def test_date_lines_are_rows_and_weeks_their_days(tmp_path: Path) -> None:
    found = [
        (f.values["date_text"], f.values["value"], f.values["end"], f.rule) for f in rows(tmp_path, PAPER)
    ]
    assert found == [
        ("Thursday, Nov. 2, 1989", "1989-11-02", "", "date_line"),
        ("yesterday", "1989-11-01", "", "today"),
        ("next week", "1989-11-06", "1989-11-12", "this_last_next"),
        ("Nov. 3, 1989", "1989-11-03", "", "date_line"),
    ]


def test_a_week_is_its_month_to_other_tables(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PAPER, encoding="utf-8")
    mentions = annotate(read_article(tmp_path / "a.txt", tmp_path)).dating.mentions
    assert [m.value for m in mentions if m.text == "next week"] == ["1989-11"]
