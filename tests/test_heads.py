"""The day of publication in 260 invented pages, written by a reader who had not seen the rules."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from analysis.matter import read_matter

CASES = json.loads((Path(__file__).parent / "gold" / "heads" / "heads.json").read_text(encoding="utf-8"))
UNDATED = [case for case in CASES if not case["published"]]
DATED = [case for case in CASES if case["published"]]
# Pages with two days of which either is defensible: when a picture was taken or posted, a paper and its translation.
DEBATABLE = ("Date Taken / Date Posted", "DVIDS m.d.Y ambiguous", "FBIS-like head")


@pytest.mark.parametrize("case", UNDATED, ids=lambda case: case["note"][:60])
def test_no_day_where_none_is_told(case: dict[str, str]) -> None:
    assert read_matter(case["text"], "page").published == ""


def test_days_are_right_or_empty() -> None:
    days = [(case, read_matter(case["text"], "page").published) for case in DATED]
    wrong = [case["note"] for case, day in days if day and day != case["published"]]
    assert [
        note for note in wrong if not note.startswith(DEBATABLE) and not any(d in note for d in DEBATABLE)
    ] == []
    # Those that are missed are mostly pages in other languages than English.
    assert sum(day == case["published"] for case, day in days) >= 0.84 * len(DATED)
