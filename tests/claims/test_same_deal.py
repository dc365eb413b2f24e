"""Agreements of two articles, and what they tell of equipment: which are one, and which must not join."""

from __future__ import annotations

import pytest

from tests.claims.rows import Fact, together


def pact(name: str, signed: str = "", **more: object) -> Fact:
    given = {"kind": "contract", "parties": "Norway; Chile", "status": "signed"}
    return {**given, "agreement": name, "signed_on": signed, **more}


def use(**more: object) -> Fact:
    given = {
        "platform": "K9",
        "relation": "procured",
        "status": "actual",
        "supplier": "Norway",
        "recipient": "Chile",
    }
    return given | more


ONE = [
    (
        "agreements",
        pact("contract for radars", "2031-03-04"),
        pact("contract", "2031-03-04"),
        "one names no subject",
    ),
    (
        "agreements",
        pact("agreement on naval repair", "2031-03-04", kind="agreement"),
        pact("naval repair agreement", "2031-03-06", kind="agreement"),
        "two days of one signing",
    ),
    (
        "agreements",
        pact("memorandum on medicine", status="proposed", kind="memorandum"),
        pact("memorandum on medicine", "2031-03-06", kind="memorandum"),
        "expected, then signed",
    ),
    (
        "agreements",
        pact("contract for 246 launchers", "2031-03-04", parties="Radar Works AS; Chile"),
        pact("contract", "2031-03-04"),
        "the maker signs for its country",
    ),
    (
        "platforms",
        use(date="2031-03-04", quantity="12"),
        use(date="2031-03", quantity="15"),
        "two numbers of one deal",
    ),
    ("platforms", use(status="planned"), use(date="2031-03-04"), "planned, then bought"),
    ("platforms", use(quantity="246"), use(quantity="250"), "a number and the same, rounded"),
    ("platforms", use(recipient="Chile"), use(recipient=""), "one does not say who bought"),
]
TWO = [
    (
        "agreements",
        pact("contract for radars", "2029-03-04"),
        pact("contract for radars", "2031-03-04"),
        "two years",
    ),
    ("agreements", pact("first contract for radars"), pact("second contract for radars"), "first and second"),
    (
        "agreements",
        pact("contract for radars", "2031-03-04"),
        pact("contract for boats", "2031-03-04"),
        "two subjects",
    ),
    (
        "agreements",
        pact("framework contract", parties="Norway; Chile"),
        pact("framework contract", parties="Norway; Peru"),
        "other parties",
    ),
    (
        "agreements",
        pact("contract", "2031-03"),
        pact("memorandum", "2031-03", kind="memorandum"),
        "two kinds",
    ),
    ("platforms", use(date="2029-03-04"), use(date="2031-03-04"), "two purchases"),
    ("platforms", use(recipient="Chile"), use(recipient="Peru"), "two buyers"),
    (
        "platforms",
        use(relation="delivered", quantity="10", status="planned", date="2031-12"),
        use(relation="delivered", quantity="180"),
        "the first lot and all",
    ),
    ("platforms", use(), use(relation="leased"), "bought and leased"),
]


@pytest.mark.parametrize(("table", "a", "b", "reason"), ONE)
def test_one(table: str, a: Fact, b: Fact, reason: str) -> None:
    assert together(table, a, b), reason


@pytest.mark.parametrize(("table", "a", "b", "reason"), TWO)
def test_two(table: str, a: Fact, b: Fact, reason: str) -> None:
    assert not together(table, a, b), reason


def test_an_undated_purchase_goes_to_the_nearer_report() -> None:
    from analysis.claims import cluster_rows
    from tests.claims.rows import SETTING, frame

    rows = [use(date="2031-03-04"), use(article_id="later", date="2033-03-01"), use(article_id="two")]
    clusters = cluster_rows("platforms", frame("platforms", rows), SETTING)
    assert [[row["article_id"] for row in cluster.rows] for cluster in clusters] == [
        ["later"],
        ["one", "two"],
    ]
