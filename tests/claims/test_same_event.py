"""Events of two articles: which are one, and which must not join."""

from __future__ import annotations

import pytest

from analysis.claims.setting import Setting
from tests.claims.rows import SETTING, Fact, together

COMMITTEE = "Norway-Chile Joint Naval Committee"


def event(name: str, start: str = "", **more: object) -> Fact:
    return {"kind": "meeting", "status": "held", "name": name, "start": start, **more}


ONE = [
    (
        event("fourth meeting of the Joint Naval Committee", "2031-03-04", edition=4, forum=COMMITTEE),
        event("4th JNC", "2031-03", edition=4),
        "a body by its name and by its letters",
    ),
    (
        event("fourth meeting", "", edition=4, participants="Norway; Chile"),
        event("fourth meeting", "2031-03-04", edition=4, forum=COMMITTEE),
        "one names the body, both the number and the sides",
    ),
    (
        event("talks", "2031-03-04", place="Oslo", participants="Norway; Chile"),
        event(
            "meeting of Ada Holm and Ida Ruiz", "2031-03-04", place="Oslo", participants="Ada Holm; Ida Ruiz"
        ),
        "told by its sides and by its persons, on one day",
    ),
    (
        event("meeting of the ministers", "2031-03-12", status="scheduled", participants="Norway; Chile"),
        event("meeting of the ministers", "2031-04-20", status="postponed", participants="Chile; Norway"),
        "put off for a month",
    ),
    (
        event("signing of the contract", "2031-03-04", kind="signing", participants="Norway; Chile"),
        event(
            "signing of the contract for four radars",
            "2031-03-04",
            kind="signing",
            participants="Chile; Norway",
        ),
        "one names what is bought, the other does not",
    ),
    (
        event("Exercise Amber Reef", "2031-03-01", kind="exercise", participants="Norway; Chile; Peru"),
        event("Exercise Amber Reef", "2031-03-02", kind="exercise", participants="Peru; Canada"),
        "a proper name, whoever of many takes part; a day apart",
    ),
    (
        event(
            "opening of the radar repair centre",
            "2032",
            kind="inauguration",
            status="scheduled",
            place="Oslo",
        ),
        event(
            "opening of the radar repair centre",
            "2033",
            kind="inauguration",
            status="scheduled",
            place="Oslo",
        ),
        "two reports of one plan that differ on the year",
    ),
]
TWO = [
    (
        event("fourth meeting of the committee", "2031-03-04", edition=4, forum=COMMITTEE),
        event("fifth meeting of the committee", "2031-03-04", edition=5, forum=COMMITTEE),
        "two sessions of one body",
    ),
    (
        event("Norway-Chile Defence Dialogue", "2031-03-04"),
        event("Norway-Peru Defence Dialogue", "2031-03-05"),
        "one dialogue of each pair of countries",
    ),
    (
        event(
            "fourth meeting of the Joint Naval Committee",
            "2031-03-04",
            edition=4,
            participants="Norway; Chile",
        ),
        event(
            "fourth meeting of the Joint Army Committee", "2031-03-04", edition=4, participants="Norway; Peru"
        ),
        "the same number, another body",
    ),
    (
        event("meeting of Ada Holm and Ida Ruiz", "2031-03-04", participants="Ada Holm; Ida Ruiz"),
        event("meeting of Ada Holm and Ida Ruiz", "2031-03-18", participants="Ada Holm; Ida Ruiz"),
        "the same two, a fortnight later",
    ),
    (
        event("delivery", "2031-03", kind="delivery", place="Oslo"),
        event("delivery", "2031-03", kind="delivery", place="Lima"),
        "no name, and two towns",
    ),
    (
        event("Exercise Amber Reef 2031", "", kind="exercise"),
        event("Exercise Amber Reef 2033", "", kind="exercise"),
        "each year's own exercise",
    ),
    (
        event("talks", "2031-03-04", place="Oslo"),
        event("wreath laying", "2031-03-04", place="Oslo", kind="ceremony"),
        "two kinds",
    ),
]


@pytest.mark.parametrize(("a", "b", "reason"), ONE)
def test_one_event(a: Fact, b: Fact, reason: str) -> None:
    assert together("events", a, b), reason


@pytest.mark.parametrize(("a", "b", "reason"), TWO)
def test_two_events(a: Fact, b: Fact, reason: str) -> None:
    assert not together("events", a, b), reason


def test_articles_of_other_countries_have_other_exercises() -> None:
    a = event("joint naval exercise", "2031-10", kind="exercise")
    sides = {"one": frozenset({"India", "France"}), "two": frozenset({"India", "Japan"})}
    assert together("events", a, a)
    assert not together("events", a, a, Setting(SETTING.published, sides))


def test_what_can_be_either_of_two_stays_alone() -> None:
    from analysis.claims import cluster_rows
    from tests.claims.rows import frame

    plain = event("signing of the contract", "2031-03-04", kind="signing", participants="Norway; Chile")
    radars = plain | {"name": "signing of the contract for radars", "article_id": "two"}
    boats = plain | {"name": "signing of the contract for boats", "article_id": "two"}
    assert len(cluster_rows("events", frame("events", [plain, radars]), SETTING)) == 1
    assert len(cluster_rows("events", frame("events", [plain, radars, boats]), SETTING)) == 3
