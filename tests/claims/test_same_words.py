"""Areas and statements of two articles: which say the same."""

from __future__ import annotations

import pytest

from analysis.claims.setting import Setting
from tests.claims.rows import SETTING, Fact, together


def said(content: str, speaker: str = "Ada Holm", **more: object) -> Fact:
    return {"speaker": speaker, "verb": "say", "content": content, "quoted": "none", "negated": False, **more}


def area(words: str) -> Fact:
    return {"area": words, "actor": "joint", "stance": "agreed"}


ONE = [
    (
        said("Norway would keep its battle tanks in Chile until 2032"),
        said("Norwegian tanks will stay in Chile until 2032"),
        "the same in other words",
    ),
    (
        said('the vessels would "help both our navies guard the Atlantic"'),
        said("These vessels will help both our navies guard the Atlantic approaches"),
        "part of a quotation",
    ),
    (
        said("they had 12 boats", country="Norway"),
        said("they have twelve boats", country="Chile"),
        "known by name",
    ),
]
TWO = [
    (said("Norway will deliver the boats"), said("Norway will not deliver the boats"), "the contrary"),
    (said("the centre opens in 2031"), said("the centre opens in 2033"), "another year"),
    (said("the boats would be late"), said("a cadet school would open"), "something else"),
    (said("it went well", "Ada Holm"), said("it went well", "Ida Ruiz"), "another speaker"),
    (
        said("the cooperation was deepening", "Ministry of Defence", country="Norway"),
        said("the cooperation was deepening", "Ministry of Defence", country="Chile"),
        "ministries of two countries",
    ),
]


@pytest.mark.parametrize(("a", "b", "reason"), ONE)
def test_one_statement(a: Fact, b: Fact, reason: str) -> None:
    assert together("statements", a, b), reason


@pytest.mark.parametrize(("a", "b", "reason"), TWO)
def test_two_statements(a: Fact, b: Fact, reason: str) -> None:
    assert not together("statements", a, b), reason


def test_areas_are_of_the_countries_of_their_articles() -> None:
    one, other = area("joint research on cyber defence"), area("the joint research in cyber defence")
    sides = {"one": frozenset({"India", "France"}), "two": frozenset({"India", "Japan"})}
    assert together("areas", one, other)
    assert not together("areas", one, other, Setting(SETTING.published, sides))
    assert not together("areas", one, area("joint research on medicine"))
