"""What each article adds, and where articles agree or differ."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.questions import sources as asked
from analysis.tables import Tables, make_frame

HELD = {"claim_id": "h", "table": "events", "label": "meeting", "attribute": "status", "value": "held"}
CLAIMS = (
    HELD | {"supports": "a-release", "contradicts": "b-report", "verdict": "updated"},
    HELD
    | {"claim_id": "s", "value": "scheduled", "verdict": "updated"}
    | {"supports": "b-report", "contradicts": "a-release"},
    HELD
    | {"claim_id": "d", "attribute": "start", "value": "2026-03-03", "verdict": "corroborated"}
    | {"supports": "a-release; b-report", "independent_sources": 2},
    HELD
    | {"claim_id": "p", "label": "contract", "attribute": "value", "value": "$5", "verdict": "single_source"}
    | {"supports": "a-release"},
)


@pytest.fixture
def claimed(tables: Tables) -> Tables:
    """The tables with claims of every verdict but two."""
    frames = tables.frames() | {
        "claims": make_frame("claims", [dict(each) for each in CLAIMS]),
        "claim_rows": make_frame(
            "claim_rows",
            [
                {"claim_id": "h", "row_id": "row0", "subject": "m"},
                {"claim_id": "s", "row_id": "row1", "subject": "m"},
                {"claim_id": "d", "row_id": "row2", "subject": "m"},
                {"claim_id": "p", "row_id": "row3", "subject": "c"},
            ],
        ),
    }
    return Tables(**frames, corpus=tables.corpus)


def test_names_are_told_apart_by_date_then_by_id() -> None:
    rows = [
        {"article_id": "1", "publisher": "Wire", "published": "2026-03-01"},
        {"article_id": "2", "publisher": "Wire", "published": "2026-03-02"},
        {"article_id": "3", "publisher": "Post"},
        {"article_id": "4", "title": "A day"},
        {"article_id": "5", "title": "A day"},
        {"article_id": "6"},
    ]
    assert asked.article_names(make_frame("articles", rows)) == {
        "1": "Wire, 1 Mar 2026",
        "2": "Wire, 2 Mar 2026",
        "3": "Post",
        "4": "A day (4)",
        "5": "A day (5)",
        "6": "6",
    }


def test_what_each_article_adds(claimed: Tables) -> None:
    adds = asked.what_each_adds(claimed).set_index("article_id")
    assert [*adds.index] == ["a-release", "b-report", "c-pool"], "newest first, undated last"
    assert [*adds["claims"]] == [3, 2, 0]
    assert [*adds["alone"]] == [1, 0, 0]
    assert adds.loc["a-release", ["people", "events", "agreements"]].to_list() == [2, 1, 1]
    assert adds.loc["c-pool", "facts"] == 0
    assert [*adds["name"]] == ["Ministers sign", "The Wire", "c-pool"]


def test_differences_give_each_value_with_who_says_it(claimed: Tables) -> None:
    claims = asked.claims_with_rows(claimed)
    (updated,) = asked.differences(claims, "updated").to_dict("records")
    assert updated["values"] == "scheduled (The Wire) – held (Ministry)", "in the order of what went on"
    assert updated["row_ids"] == ["row1", "row0"]
    assert asked.differences(claims, "updated", "agreements").empty
    assert asked.differences(claims, "conflicting").empty


def test_points_of_one_thing_stand_together(claimed: Tables) -> None:
    (shared,) = asked.points_by_thing(asked.claims_with_rows(claimed), "corroborated").to_dict("records")
    assert (shared["label"], shared["told"], shared["said_by"]) == (
        "meeting",
        "start: 3 Mar 2026",
        "Ministry; The Wire",
    )


def test_pairs_count_a_point_once(claimed: Tables) -> None:
    (pair,) = asked.pairs_of_articles(asked.claims_with_rows(claimed)).to_dict("records")
    assert (pair["article"], pair["other"]) == ("Ministry", "The Wire")
    assert (pair["corroborated"], pair["updated"], pair["conflicting"]) == (1, 1, 0)
    assert len(pair["row_ids"]) == 3


def test_in_brief(claimed: Tables) -> None:
    told = [each.text for each in asked.in_brief(claimed, asked.claims_with_rows(claimed))]
    assert told == [
        "3 articles of Ministry, The Wire and unnamed publishers, 1–3 Mar 2026.",
        "1 point that a later article updates: status of meeting.",
        "1 claim made by two or more independent sources.",
        "1 of 4 claims rest on one article.",
        "Undated: c-pool.",
        "Read, but nothing found in: c-pool.",
    ]


def test_two_things_of_one_name_stay_two(claimed: Tables) -> None:
    claims = asked.claims_with_rows(claimed).assign(
        verdict="single_source", said_by="Ministry", label="meeting"
    )
    assert [*asked.points_by_thing(claims, "single_source")["told"]] == [
        "status: held; status: scheduled; start: 3 Mar 2026",
        "value: $5",
    ]


def test_nothing_to_compare(nothing: Tables) -> None:
    claims = asked.claims_with_rows(nothing)
    frames = (
        asked.what_each_adds(nothing),
        asked.differences(claims, "updated"),
        asked.points_by_thing(claims, "corroborated"),
        asked.pairs_of_articles(claims),
    )
    assert all(isinstance(frame, pd.DataFrame) and frame.empty for frame in frames)
    assert [each.text for each in asked.in_brief(nothing, claims)] == [
        "No article of the corpus is in this selection."
    ]
