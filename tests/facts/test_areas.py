"""Tests of the `areas` table."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.facts import extract_facts
from analysis.facts.areas import extract
from tests.facts import area_cases as cases
from tests.facts import area_cases_families as families
from tests.facts import area_cases_makers as makers
from tests.facts import area_cases_parties as parties
from tests.facts import area_cases_styles as styles
from tests.facts import area_cases_talks as talks
from tests.facts import area_learnt_cases as learnt
from tests.facts import area_plan_cases as plans
from tests.facts import area_second_reading_cases as second
from tests.facts.area_lead_ins import LEAD_INS, NO_AREAS
from tests.facts.cases import article, told


def read(folder: Path, text: str) -> list[tuple[str, ...]]:
    return [told(f.values, "area", "actor", "stance") for f in extract(article(folder, text), {})]


AREAS: tuple[cases.Case, ...] = (
    *(*cases.AGREEING, *cases.ASKING, *cases.OFFERING, *cases.DISCUSSING, *cases.LISTS),
    *(*styles.DOCUMENTS, *styles.ENUMERATED, *styles.PLANS, *styles.TALKS, *styles.WISHES),
    *(*talks.OFFERS, *talks.TOPICS, *makers.MAKING),
    *(*families.REPORTED, *families.NAMED, *families.ONE_SIDED, *families.HELPED),
    *(*families.PRESS, *families.APART),
    *(*parties.SEEKERS, *parties.PASSIVES, *parties.TOGETHER),
    *(*second.TALKED_OF, *second.SETTLED, *second.ONE_SIDED, *second.ENUMERATIONS),
    *(*plans.DEEDS, *plans.CLAUSES, *plans.WORDED, *plans.TABLED, *plans.CIRCUMSTANCES),
)
NO_AREA: tuple[tuple[str, str], ...] = (
    *(*cases.NOTHING, *styles.NOTHING, *talks.NOTHING, *makers.NOTHING, *families.NOTHING),
    *parties.NOTHING,
    *second.NOT_AGAIN,
    *(*plans.NO_DEEDS, *plans.NO_CLAUSES, *plans.NOT_TABLED),
)


@pytest.mark.parametrize(("why", "text", "rows"), AREAS)
def test_area_actor_stance(tmp_path: Path, why: str, text: str, rows: tuple[cases.Row, ...]) -> None:
    assert read(tmp_path, text) == list(rows), why


@pytest.mark.parametrize(("why", "text"), NO_AREA)
def test_no_area(tmp_path: Path, why: str, text: str) -> None:
    assert read(tmp_path, text) == [], why


@pytest.mark.parametrize(("why", "text", "rows"), learnt.LEARNT)
def test_the_model_sees_what_no_rule_does(
    tmp_path: Path, why: str, text: str, rows: tuple[cases.Row, ...]
) -> None:
    facts = extract(article(tmp_path, text), {})
    assert [told(f.values, "area", "actor", "stance") for f in facts if f.rule.startswith("learnt")] == list(
        rows
    ), why


@pytest.mark.parametrize(("why", "text"), learnt.NOT_LEARNT)
def test_the_model_takes_other_phrases_for_none(tmp_path: Path, why: str, text: str) -> None:
    assert read(tmp_path, text) == [], why


SCHOOLS = "The ministers of education of Kenya and Ghana agreed to cooperate in "


@pytest.mark.parametrize(
    ("why", "text", "is_read"),
    [
        ("schools only", SCHOOLS + "the training of teachers and the exchange of textbooks.", False),
        (
            "trade only, whatever its workshops and accords are called",
            "Cooperation between Kenya and Ghana covers fisheries, tourism and the training of customs officers.",
            False,
        ),
        (
            "airports, whose security is no defence",
            "Airlines of Kenya and Ghana will cooperate in staff training and the upkeep of airports.",
            False,
        ),
        (
            "an armed force beside the civil words",
            SCHOOLS + "the training of teachers and the exchange of textbooks for army schools.",
            True,
        ),
        (
            "a word of two parts that tells of an armed force",
            "The two agreed to cooperate in the training of teachers at the coast guard university.",
            True,
        ),
        ("one civil word is too few", "Kenya and Ghana agreed to cooperate in the training of nurses.", True),
    ],
)
def test_civil_affairs_are_no_areas(tmp_path: Path, why: str, text: str, is_read: bool) -> None:
    assert bool(read(tmp_path, text)) is is_read, why


LIST = """LIMA, 8 May 2026 (Andes) - The defence ministers of Chile and Peru met in Lima on Friday.

{lead_in}

- a common pool of spare parts;
- the exchange of charts.
"""


@pytest.mark.parametrize(("why", "lead_in", "actor", "stance"), LEAD_INS)
def test_a_lead_in_gives_its_items_side_and_stance(
    tmp_path: Path, why: str, lead_in: str, actor: str, stance: str
) -> None:
    rows = [("a common pool of spare parts", actor, stance), ("the exchange of charts", actor, stance)]
    assert read(tmp_path, LIST.format(lead_in=lead_in)) == rows, why


@pytest.mark.parametrize(("why", "lead_in"), second.OPEN_LISTS)
def test_a_lead_in_that_says_nothing_leaves_it_to_the_items(tmp_path: Path, why: str, lead_in: str) -> None:
    rows = [
        ("a common pool of spare parts", "joint", "agreed"),
        ("the exchange of charts", "joint", "agreed"),
    ]
    assert read(tmp_path, LIST.format(lead_in=lead_in)) == rows, why


@pytest.mark.parametrize(("why", "lead_in"), NO_AREAS)
def test_a_lead_in_to_other_things_gives_no_areas(tmp_path: Path, why: str, lead_in: str) -> None:
    assert read(tmp_path, LIST.format(lead_in=lead_in)) == [], why


def test_we_in_a_quotation_is_the_country_of_the_speaker(tmp_path: Path) -> None:
    text = """"We want local assembly of the radar," Brazilian Defence Minister Ana Prado said. "They will wait.\""""
    (fact,) = extract_facts(article(tmp_path, text))["areas"]
    assert told(fact.values, "area", "actor", "stance") == (
        "local assembly of the radar",
        "Brazil",
        "priority",
    )


def test_we_of_nobody_named_seeks_nothing(tmp_path: Path) -> None:
    assert (
        extract_facts(article(tmp_path, '"We want local assembly of the radar," they chanted.'))["areas"]
        == []
    )


def test_what_we_will_do_together_is_joint(tmp_path: Path) -> None:
    text = """"We will train pilots together," Portuguese Defence Minister Rui Salva said in Nairobi."""
    (fact,) = extract_facts(article(tmp_path, text + '"'))["areas"]
    assert told(fact.values, "area", "actor", "stance") == ("train pilots together", "joint", "agreed")


FOLLOWED = """LIMA, 8 May 2026 (Andes) - The defence ministers of Chile and Peru met in Lima on Friday.

They signed a plan for 2027, which provides for 12 activities. Its main directions are as follows:

- training of divers in Callao;
- exchange of charts.
"""


def test_the_sentence_before_a_plain_lead_in_gives_its_stance(tmp_path: Path) -> None:
    assert read(tmp_path, FOLLOWED) == [
        ("training of divers in Callao", "joint", "agreed"),
        ("exchange of charts", "joint", "agreed"),
    ]


HEADED = """## Key elements

- **Drones**: joint production of scout drones in Mombasa
- **Training**: 20 places a year in Accra

## What Kenya will do

- Fund a test range near Nakuru

## What Ghana asked for

- spare parts for its trucks

## Next steps

- a meeting in June
"""


def test_headings_say_what_their_items_are(tmp_path: Path) -> None:
    assert read(tmp_path, HEADED) == [
        ("joint production of scout drones in Mombasa", "joint", "agreed"),
        ("20 places a year in Accra", "joint", "agreed"),
        ("Fund a test range near Nakuru", "Kenya", "offer"),
        ("spare parts for its trucks", "Ghana", "priority"),
    ]


def test_the_label_of_an_item_gives_it_a_theme(tmp_path: Path) -> None:
    facts = extract(article(tmp_path, HEADED), {})
    assert [f.values["themes"] for f in facts][1] == "training"
