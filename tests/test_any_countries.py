"""No row may rest on which countries an article is about: the same text about any other two gives the same rows."""

from __future__ import annotations

import random
import re
from collections import Counter
from functools import lru_cache

import pytest

from analysis.facts import extract_facts
from analysis.reference import load_reference
from analysis.reference_records import Country
from tests.writing import annotated

# {A}, {B} are countries, {a}, {b} their adjectives, {CA}, {CB} their capitals.
ARTICLE = "\n\n".join(
    (
        "{A} and {B} agreed on Tuesday to train their divers together and to set up a joint repair yard.",
        "{a} Defence Minister Orla Tamm and her {b} counterpart Jon Verrin signed the memorandum of "
        "understanding in {CA} on 13 May 2031. It is valid for five years.",
        '"We want our navies to work side by side," Tamm said after the signing. Verrin said that {B} '
        "would send two instructors to the {a} Naval Academy in September.",
        "The ministers last met in {CB} in March 2029. A visit that Verrin had planned for January "
        "was postponed.",
        "{B} ordered four Vigil-class patrol boats from the {a} shipbuilder Tarkan Marine in 2027, "
        "and the first of them was delivered in April 2030. The two sides also discussed cooperation "
        "in cyber defence and the exchange of hydrographic data.",
        "The third meeting of the joint committee on military cooperation will be held in {CB} on 2 "
        "October 2031. The {b} Ministry of Defence denied that talks on submarines had begun.",
    )
)
# What is told by plain plans, by goods, by votes and missions, and by labels.
PLANS = "\n\n".join(
    (
        "{a} instructors will train {b} divers at a base near {CA} from September.",
        "{B} bought twelve howitzers from {A} for $40 million in March 2030.",
        "The parliament of {B} approved the loan on 6 May 2031.",
        "Two {a} frigates arrived in {CB} on 12 May 2031 for a port call of three days.",
        "Exercise Lantern Reef 4, which {B} hosted, ended on 9 May 2031.",
        "{a} Defence Minister Orla Tamm, in a statement: “The guns came in time.”",
    )
)
# What the learnt model reads, and what is asked for, called off, taken by its number, or stands on a list.
PROSE = "\n\n".join(
    (
        "The congress of {B} gave the pact the nod on 13 May 2031.",
        "The {a} frigate was alongside at {CB} from 4 to 7 May 2031.",
        "{B} bought twelve QX-7 howitzers from {A} in 2029. A contract for six more is being negotiated.",
        "A proposal that {A} overhaul the QX-7 howitzers was turned down.",
        "Joint patrols, ship repair and the training of divers are on the list of topics that {A} and {B} will "
        "discuss in June.",
        "No accord on a naval base exists between {A} and {B}.",
        "{A} hopes above all for help with the upkeep of its boats and for lessons in the clearance of mines.",
    )
)
STANDARD = ("Ecuador", "Kenya")
PAIRS = 24
PLAIN_NAME = re.compile(r"[A-Z][a-z]+")


def _forms(first: Country, second: Country) -> dict[str, str]:
    return {
        "A": first.name, "a": first.demonyms[0], "CA": first.metonyms[0],
        "B": second.name, "b": second.demonyms[0], "CB": second.metonyms[0],
    }  # fmt: skip


@lru_cache(maxsize=1)
def _countries() -> dict[str, Country]:
    """Countries of one word, known by an adjective and a capital that mean nothing else."""
    return {
        c.name: c
        for c in load_reference().countries
        if c.demonyms and c.metonyms and not c.ambiguous and not c.shared
        and all(PLAIN_NAME.fullmatch(name) for name in (c.name, c.demonyms[0], c.metonyms[0]))
    }  # fmt: skip


def _pairs() -> list[tuple[str, str]]:
    names = sorted(_countries())
    draw = random.Random(20310514)
    return [tuple(draw.sample(names, 2)) for _ in range(PAIRS)]  # type: ignore[misc]


def _rows(first: str, second: str, article: str = ARTICLE) -> Counter[tuple[str, ...]]:
    """The rows of an article about two countries, whose names are written as placeholders again.

    Without the ids of events, digests of their names, which may name the countries.
    """
    forms = _forms(_countries()[first], _countries()[second])
    back = {form: f"{{{key}}}" for key, form in forms.items()}
    names = re.compile("|".join(sorted(map(re.escape, back), key=len, reverse=True)))

    def told(value: object) -> str:
        # The members of a list stand in the order of their names, which another pair may turn round.
        return "; ".join(sorted(names.sub(lambda m: back[m[0]], str(value or "")).split("; ")))

    facts = extract_facts(annotated(article.format(**forms)))
    return Counter(
        (table, *(f"{key}={told(value)}" for key, value in sorted(fact.values.items()) if key != "event_id"))
        for table, found in facts.items()
        for fact in found
    )


@pytest.mark.parametrize(("first", "second"), _pairs())
def test_two_other_countries(first: str, second: str) -> None:
    assert _rows(first, second) == _rows(*STANDARD)


@pytest.mark.parametrize(("first", "second"), _pairs())
def test_plans_and_deals_of_two_other_countries(first: str, second: str) -> None:
    assert _rows(first, second, PLANS) == _rows(*STANDARD, PLANS)


@pytest.mark.parametrize(("first", "second"), _pairs())
def test_plain_prose_about_two_other_countries(first: str, second: str) -> None:
    assert _rows(first, second, PROSE) == _rows(*STANDARD, PROSE)


def test_the_prose_has_rows_of_the_learnt_model() -> None:
    text = PROSE.format(**_forms(*(_countries()[name] for name in STANDARD)))
    rules = {fact.rule for found in extract_facts(annotated(text)).values() for fact in found}
    assert {rule.removeprefix("learnt_") for rule in rules if rule.startswith("learnt_")} == {
        *("approval", "deployment", "meeting", "priority"),
    }


def test_the_plans_have_rows() -> None:
    tables = {row[0] for row in _rows(*STANDARD, PLANS)}
    assert {"people", "events", "agreements", "areas", "statements"} <= tables


def test_the_article_has_rows_of_every_table() -> None:
    tables = {row[0] for row in _rows(*STANDARD)}
    assert {"people", "organisations", "events", "agreements", "platforms", "areas", "statements"} <= tables
