"""Countries of people that no rule gives and the learnt model sees, and whom it leaves open; the texts are invented."""

from __future__ import annotations

import pytest

from analysis.learnt.countries import country_features
from analysis.learnt.tellings import scene_of
from analysis.mentions import find_mentions
from analysis.people import people_of
from analysis.person_countries import LEARNT, by_rules, questions
from tests.writing import annotated

SEEN = [
    (
        "Norway has offered Malta two boats. Malta's parliament will vote in June.\n\n"
        "Interior Minister Rita Sala is for it, the opposition is not.",
        "Malta",
        "the country of who acts in the sentence before",
    ),
    (
        "Kampala fell behind with what it owes for the trucks. Uganda's army has a hundred of them, and Ugandan "
        "mechanics like them.\n\nDefence adviser Felix Okot said so on Friday.",
        "Uganda",
        "the only country of the report, told by its capital and by its people",
    ),
    (
        "Peruvian lawmakers grilled the ministry's head of procurement, Luis Paz, for six hours. Peru had paid twice "
        "for the dock, they found. Lima will sue.",
        "Peru",
        "whom the lawmakers of a country question",
    ),
    (
        "Malta lost two boats. Malta's parliament heard so on Monday, and Valletta has opened an inquiry.\n\n"
        "The inquiry's head, Judge Rita Sala, has a month.",
        "Malta",
        "who heads what a country has opened",
    ),
]
LEFT_OPEN = [
    ("Ships of Peru and Chile met off Lima. A judge, Luis Aran, watched.", "one of two countries"),
    (
        "Uganda bought trucks from Italy. Uganda's army has not paid.\n\nThe firm's lawyer, Aldo Berri, wrote twice.",
        "a lawyer serves no state",
    ),
    (
        "Italy sold Uganda trucks. The African Union's envoy, Felix Okot, praised the price.",
        "an envoy of several states",
    ),
    ("The United Nations mission in Haiti said so. Its head, Jane Roe, gave no figures.", "a mission's head"),
    ("The Jordanian pilots left at dawn. Their guest, Faris Haddad, flew with them.", "a guest"),
    (
        "Two shells fell near the border with Peru. Deputy commander Luis Aran smiled.",
        "with whom the border is",
    ),
    (
        "Peru will pay for the dock in Chile. Analyst Ana Reyes of the Harbour Institute said so.",
        "an analyst of an institute",
    ),
]


@pytest.mark.parametrize(("text", "country", "reason"), SEEN, ids=[o[2] for o in SEEN])
def test_countries_that_the_model_sees(text: str, country: str, reason: str) -> None:
    found = [(p.country, p.country_basis, p.rule) for p in annotated(text).people]
    assert found == [(country, "context", LEARNT)], reason


@pytest.mark.parametrize(("text", "reason"), LEFT_OPEN, ids=[o[1] for o in LEFT_OPEN])
def test_countries_that_the_model_leaves_open(text: str, reason: str) -> None:
    assert [p.country for p in annotated(text).people] == [""], reason


def test_an_article_without_people_or_without_countries_is_asked_nothing() -> None:
    assert annotated("The radar was late, and nobody said why.").people == ()
    assert [p.country for p in annotated("Defence adviser Felix Okot said so on Friday.").people] == [""]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (
            "Malta's senate met. Interior Minister Rita Sala spoke of Italy.",
            "Kenya's senate met. Interior Minister Ruth Okot spoke of Uganda.",
        ),
        (
            "Ships left Oslo. Its spokesman, Bo Lund, waved at Denmark's.",
            "Ships left Rome. Its spokesman, Al Berri, waved at Sweden's.",
        ),
    ],
    ids=["countries and people", "capitals"],
)
def test_names_are_no_features(text: str, other: str) -> None:
    assert sorted(map(sorted, seen(text))) == sorted(map(sorted, seen(other)))


def seen(text: str) -> list[frozenset[str]]:
    read = annotated(text)
    vocabulary = find_mentions(read.blocks, read.docs, read.reference)
    setting = people_of(read.article, read.blocks, read.docs, vocabulary, read.reference)
    asked = list(questions(setting, by_rules(setting, read.reference), read.reference))
    scene = scene_of(setting)
    assert asked
    return [country_features(scene, one, country) for one in asked for country in scene.countries()]
