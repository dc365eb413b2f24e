"""Values, who supports and contradicts them, and the verdicts."""

from __future__ import annotations

import pytest

from tests.claims.rows import Fact, claims_of

TEXTS = [
    {
        "text": "Norway and Chile met in Oslo to talk of boats.",
        "published": "2031-03-01",
        "publisher": "Oslo Post",
    },
    {
        "text": "A meeting of Chileans and Norwegians was had.",
        "published": "2031-03-06",
        "publisher": "Lima Daily",
    },
    {
        "text": "Chile sat down with Norway again, it is told.",
        "published": "2031-03-07",
        "publisher": "Arica Sun",
    },
]


def meeting(**more: object) -> Fact:
    given = {"kind": "meeting", "name": "ninth Fjord Dialogue", "edition": 9, "status": "held", "quote": "it"}
    return given | more


def told(attribute: str, *facts: Fact) -> dict[str, tuple[str, str, int]]:
    """Value to its supporting articles, verdict and independent sources."""
    claims = claims_of(TEXTS[: len(facts)], events=list(facts))
    rows = claims[claims["attribute"] == attribute].to_dict("records")
    return {r["value"]: (r["supports"], r["verdict"], int(r["independent_sources"])) for r in rows}


@pytest.mark.parametrize(
    ("attribute", "facts", "expected", "reason"),
    [
        (
            "status",
            [meeting(status="scheduled"), meeting()],
            {"scheduled": ("one", "updated", 1), "held": ("two", "updated", 1)},
            "announced, then held",
        ),
        (
            "status",
            [meeting(), meeting(status="scheduled")],
            {"held": ("one", "conflicting", 1), "scheduled": ("two", "conflicting", 1)},
            "the later article cannot announce what was held",
        ),
        (
            "status",
            [meeting(), meeting(status="denied")],
            {"held": ("one", "conflicting", 1), "denied": ("two", "conflicting", 1)},
            "asserted and denied",
        ),
        (
            "status",
            [meeting(status="scheduled"), meeting(status="postponed"), meeting()],
            {
                "scheduled": ("one", "updated", 1),
                "postponed": ("two", "updated", 1),
                "held": ("three", "updated", 1),
            },
            "due, put off, held",
        ),
        (
            "start",
            [meeting(start="2031-03"), meeting(start="2031-03-04"), meeting()],
            {"2031-03-04": ("one; two", "corroborated", 2)},
            "a month agrees with a day in it; silence is no voice",
        ),
        (
            "start",
            [meeting(start="2031-03-04"), meeting(start="2031-03-05"), meeting(start="2031-03")],
            {
                "2031-03-04": ("one", "conflicting", 1),
                "2031-03-05": ("two", "conflicting", 1),
                "2031-03": ("one; three; two", "corroborated", 3),
            },
            "a month fits both days and speaks for neither",
        ),
        (
            "start",
            [meeting(start="2031-03-04", end="2031-03-05"), meeting(start="2031-03-05")],
            {"2031-03-04": ("one; two", "corroborated", 2)},
            "the last day of two",
        ),
        (
            "place",
            [
                meeting(place="Oslo", country="Norway"),
                meeting(place="Norway"),
                meeting(place="Akershus Hall, Oslo", country="Norway"),
            ],
            {"Akershus Hall, Oslo": ("one; three; two", "corroborated", 3)},
            "a hall, its town and its country",
        ),
        (
            "place",
            [meeting(place="Oslo"), meeting(place="Lima")],
            {"Oslo": ("one", "conflicting", 1), "Lima": ("two", "conflicting", 1)},
            "two cities",
        ),
        (
            "place",
            [meeting(place="Oslo"), meeting(place="Camp Rosk")],
            {"Oslo": ("one", "single_source", 1), "Camp Rosk": ("two", "single_source", 1)},
            "a camp that may be there",
        ),
    ],
)
def test_verdicts(
    attribute: str, facts: list[Fact], expected: dict[str, tuple[str, str, int]], reason: str
) -> None:
    assert told(attribute, *facts) == expected, reason


def test_amounts_of_one_contract() -> None:
    pact = {
        "agreement": "contract for radars",
        "kind": "contract",
        "parties": "Norway; Chile",
        "signed_on": "2031-03-01",
        "status": "signed",
        "quote": "it",
    }
    values = ["$2 bn", "2 billion dollars", "about 1.8 billion euros", "$2.4 billion"]
    texts = [*TEXTS, {"text": "Radars again: Norway, Chile, and a price.", "published": "2031-03-08"}]
    claims = claims_of(texts, agreements=[pact | {"value": value} for value in values])
    rows = claims[claims["attribute"] == "value"].set_index("value")
    assert rows["supports"].to_dict() == {
        "$2 bn": "one; two",
        "about 1.8 billion euros": "three",
        "$2.4 billion": "four",
    }
    assert rows["contradicts"].to_dict() == {
        "$2 bn": "four",
        "about 1.8 billion euros": "",
        "$2.4 billion": "one; two",
    }
    assert rows["verdict"].to_dict() == {
        "$2 bn": "conflicting",
        "about 1.8 billion euros": "single_source",
        "$2.4 billion": "conflicting",
    }


def test_offices_a_person_holds_do_not_conflict() -> None:
    people = [
        {"person": "Ada Holm", "role": "Defence Minister", "country": "Norway", "quote": "it"},
        {"person": "Ada Holm", "role": "Deputy Prime Minister", "country": "Norway", "quote": "it"},
    ]
    claims = claims_of(TEXTS[:2], people=people)
    roles = claims[claims["attribute"] == "role"]
    assert roles["verdict"].to_list() == ["single_source", "single_source"]
    assert claims[claims["attribute"] == "country"]["verdict"].to_list() == ["corroborated"]
