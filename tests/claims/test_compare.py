"""Claims of several articles, which are invented: corroborated, copied, moved on, in conflict."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from analysis.claims import cluster_rows, compatible
from analysis.claims.nearness import near
from analysis.tables import Tables, load

BASE = "Norway and Chile signed the Fjord Agreement on naval repair in Oslo on 4 March 2031."


@pytest.fixture
def claims_of(tmp_path: Path):
    """Claims of the given articles: name to (publisher, published, text)."""

    def tabulate(articles: dict[str, tuple[str, str, str]]) -> pd.DataFrame:
        for name, (publisher, published, text) in articles.items():
            matter = f"---\ntitle: {name}\npublisher: {publisher}\npublished: {published}\n---\n\n"
            (tmp_path / f"{name}.txt").write_text(matter + text + "\n", encoding="utf-8")
        return load(tmp_path).claims

    return tabulate


def verdicts(claims: pd.DataFrame, table: str, attribute: str) -> dict[str, str]:
    chosen = claims[(claims["table"] == table) & (claims["attribute"] == attribute)]
    return dict(zip(chosen["value"], chosen["verdict"], strict=True))


def test_independent_reports_corroborate(claims_of) -> None:
    claims = claims_of(
        {
            "one": ("Oslo Post", "2031-03-05", BASE),
            "two": (
                "Santiago Times",
                "2031-03-06",
                "The Fjord Agreement on naval repair was signed by Chile and Norway on 4 March 2031 in the "
                "Norwegian capital, Oslo, after years of delay.",
            ),
        }
    )
    assert verdicts(claims, "agreements", "signed_on") == {"2031-03-04": "corroborated"}


def test_copied_text_counts_once(claims_of) -> None:
    copy = BASE + " Both sides welcomed it."
    claims = claims_of({"one": ("Oslo Post", "2031-03-05", BASE), "two": ("Bergen Post", "2031-03-05", copy)})
    assert verdicts(claims, "agreements", "signed_on") == {"2031-03-04": "repeated"}


def test_an_outlet_does_not_corroborate_itself(claims_of) -> None:
    other = (
        "In Oslo on 4 March 2031, after long talks, the Fjord Agreement on naval repair was signed by "
        "Norway and Chile."
    )
    claims = claims_of({"one": ("Oslo Post", "2031-03-05", BASE), "two": ("Oslo Post", "2031-04-05", other)})
    assert verdicts(claims, "agreements", "signed_on") == {"2031-03-04": "repeated"}


def test_a_report_of_what_was_announced_updates_it(claims_of) -> None:
    claims = claims_of(
        {
            "one": (
                "Oslo Post",
                "2031-03-01",
                "The ninth meeting of the Norway-Chile Naval Committee will be held in Oslo on 4 March 2031.",
            ),
            "two": (
                "Santiago Times",
                "2031-03-05",
                "The ninth meeting of the Norway-Chile Naval Committee was held in Oslo on 4 March 2031.",
            ),
        }
    )
    assert verdicts(claims, "events", "status") == {"scheduled": "updated", "held": "updated"}


def test_two_dates_of_one_signing_conflict(claims_of) -> None:
    other = (
        "After long talks Chile and Norway put their names to paper: the Fjord Agreement on naval repair was "
        "signed on 6 March 2031."
    )
    claims = claims_of(
        {"one": ("Oslo Post", "2031-03-09", BASE), "two": ("Santiago Times", "2031-03-09", other)}
    )
    assert set(verdicts(claims, "agreements", "signed_on").values()) == {"conflicting"}


def test_two_rows_of_one_article_stay_two() -> None:
    row = {
        "platform": "F404",
        "relation": "delivered",
        "status": "actual",
        "date": "",
        "supplier": "",
        "recipient": "",
        "quantity": "",
    }
    frame = pd.DataFrame([{**row, "article_id": "one", "start_char": n, "row_id": str(n)} for n in (1, 9)])
    assert len(cluster_rows("platforms", frame)) == 2


@pytest.mark.parametrize(
    ("attribute", "a", "b", "same", "reason"),
    [
        ("start", "2031", "2031-03-04", True, "a year and a day in it"),
        ("start", "2031-02", "2031-03-04", False, "another month"),
        ("status", "signed", "in_force", True, "an agreement in force was signed"),
        ("status", "held", "scheduled", False, "held is not scheduled"),
        ("place", "Oslo", "Akershus Hall, Oslo", True, "a town and a hall in it"),
        ("value", "$1 million", "$2 million", False, "two amounts"),
    ],
)
def test_compatible_values(attribute: str, a: str, b: str, same: bool, reason: str) -> None:
    assert compatible(attribute, a, b) is same, reason


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("", "2031", True),
        ("2031-03-04", "2031-03-06", True),
        ("2031-01-04", "2031-05-06", False),
        ("2030-12", "2031-01-02", False),
    ],
)
def test_dates_that_can_be_reports_of_one_day(a: str, b: str, same: bool) -> None:
    assert near(a, b) is same


def test_every_claim_leads_to_rows(tmp_path: Path) -> None:
    tables: Tables = load("seeds")
    rows = {
        r
        for t in ("people", "events", "agreements", "platforms", "areas", "statements")
        for r in tables.frames()[t]["row_id"]
    }
    assert set(tables.claim_rows["claim_id"]) == set(tables.claims["claim_id"])
    assert set(tables.claim_rows["row_id"]) <= rows
