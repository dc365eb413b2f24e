"""Tables as of an earlier day: which articles count, and that they are compared among themselves alone."""

from __future__ import annotations

import pytest

from analysis.as_of import first_day, known_by, known_from, later_articles, steady_days
from analysis.columns import COLUMNS
from analysis.tables import Tables, make_frame

# article: published, not_before
DATES = {
    "early": ("2025-12-01", ""),
    "late": ("2025-12-08", "2025-11-30"),  # what it reports as past does not make it earlier
    "month": ("2025-12", ""),
    "reports": ("", "2025-12-05"),
    "undated": ("", ""),
}


@pytest.fixture
def tables() -> Tables:
    rows: dict[str, list[dict[str, object]]] = {table: [] for table in COLUMNS}
    for article, (published, not_before) in DATES.items():
        rows["articles"].append(
            {
                "article_id": article,
                "published": published,
                "not_before": not_before,
                "text": article,
                "words": 1,
            }
        )
        country = "Sudria" if article == "late" else "Norland"
        rows["people"].append(
            {
                "row_id": f"row-{article}",
                "article_id": article,
                "start_char": 0,
                "end_char": 4,
                "quote": "Rurik Vale",
                "person": "Rurik Vale",
                "country": country,
            }
        )
    return Tables(**{table: make_frame(table, rows[table]) for table in COLUMNS}, corpus="test")


@pytest.mark.parametrize(
    ("day", "known"),
    [
        ("2025-11-30", {"undated"}),  # nothing shows it to be later
        ("2025-12-01", {"undated", "early", "month"}),  # a month counts from its first day on
        ("2025-12-05", {"undated", "early", "month", "reports"}),
        ("2025-12-08", set(DATES)),
        ("", set(DATES)),
    ],
)
def test_which_articles_are_known_by_a_day(tables: Tables, day: str, known: set[str]) -> None:
    assert set(known_by(tables, day).articles["article_id"]) == known
    assert set(later_articles(tables, day)) == set(DATES) - known


def test_nothing_is_left_of_a_later_article(tables: Tables) -> None:
    cut = known_by(tables, "2025-12-05")
    for frame in cut.frames().values():
        for column in {"article_id", "supports", "contradicts"} & set(frame.columns):
            assert not frame[column].str.contains("late").any()
    assert "Sudria" in set(tables.people["country"]) and "Sudria" not in set(cut.claims["value"])
    assert set(cut.claim_rows["row_id"]) <= set(cut.people["row_id"])


@pytest.mark.parametrize(
    ("partial", "day"),
    [("2025", "2025-01-01"), ("2025-12", "2025-12-01"), ("2025-12-04", "2025-12-04"), ("", "")],
)
def test_first_day_of_a_partial_date(partial: str, day: str) -> None:
    assert first_day(partial) == day


def test_days_that_give_the_same_articles(tables: Tables) -> None:
    days = known_from(tables).values()
    assert steady_days(days, "2025-12-06") == ("2025-12-05", "2025-12-08")
    assert steady_days(days, "2025-11-01") == ("", "2025-12-01")
    assert steady_days(days, "") == ("2025-12-08", "")
