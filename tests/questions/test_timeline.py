"""What was held and what comes next."""

from __future__ import annotations

import pytest

from analysis.questions.timeline import count_exactness, exactness, in_brief
from analysis.summary import merged_events
from analysis.tables import Tables


@pytest.mark.parametrize(
    ("date", "known"),
    [("2026-03-03", "day"), ("2026-03", "month"), ("2026", "year"), ("", "no date"), ("soon", "no date")],
)
def test_exactness(date: str, known: str) -> None:
    assert exactness(date) == known


def test_counts_by_status_and_exactness(tables: Tables) -> None:
    counts = count_exactness(merged_events(tables.events)).set_index(["status", "exact"])
    assert counts["events"].to_dict() == {
        ("cancelled", "month"): 1,
        ("held", "day"): 2,
        ("scheduled", "day"): 1,
    }
    assert len(counts.loc[("held", "day"), "row_ids"]) == 3, "both reports of one meeting"


def test_in_brief(tables: Tables, nothing: Tables) -> None:
    assert [each.text for each in in_brief(merged_events(tables.events), "2026-03-03")] == [
        "2 events held, 2025–2026; latest: meeting of Ada Holm and Ilo Renn (3 Mar 2026).",
        "1 event due before this edition and not reported as held: delivery of the first Heron (1 Feb 2026).",
        "1 event postponed, cancelled or denied: naval exercise (Apr 2026).",
    ]
    assert len(in_brief(merged_events(nothing.events), "2026-03-03")) == 1


def test_in_brief_names_what_has_no_date(tables: Tables) -> None:
    undated = tables.events.assign(start="", end="")
    said = [each.text for each in in_brief(merged_events(undated), "2026-03-03")]
    assert said[0] == "2 events held."
    assert said[-1] == "4 of 4 events without a date."
