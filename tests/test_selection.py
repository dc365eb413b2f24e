"""The tables cut to a question: which claims stay, and questions that nothing could answer."""

from __future__ import annotations

import pytest

from analysis.errors import InputError
from analysis.selection import select
from analysis.tables import Tables, make_frame
from tests.page_corpus import make_tables

ARTICLES = (
    {
        "article_id": "a",
        "path": "a.txt",
        "published": "2026-03-03",
        "text": "Ada and Ilo met. They met in 2024 too.",
    },
)
EVENTS = (
    {"row_id": "new", "article_id": "a", "name": "meeting", "start": "2026-03-03"},
    {"row_id": "old", "article_id": "a", "name": "first meeting", "start": "2024"},
)
AREAS = (
    {"row_id": "drones", "article_id": "a", "area": "joint production of drones", "themes": "co_production"},
)
CLAIMS = {"of-new": "new", "of-old": "old", "of-drones": "drones"}


@pytest.fixture
def tables() -> Tables:
    frames = make_tables((), ()).frames()
    rows = {
        "articles": ARTICLES,
        "events": EVENTS,
        "areas": AREAS,
        "claims": [{"claim_id": claim, "supports": "a", "verdict": "single_source"} for claim in CLAIMS],
        "claim_rows": [{"claim_id": claim, "row_id": row} for claim, row in CLAIMS.items()],
    }
    return Tables(**frames | {table: make_frame(table, [*map(dict, found)]) for table, found in rows.items()})


@pytest.mark.parametrize(
    ("question", "claims"),
    [
        ({}, ["of-new", "of-old", "of-drones"]),
        ({"period_start": "2025"}, ["of-new", "of-drones"]),
        ({"period_end": "2025"}, ["of-old"]),
        ({"themes": ["training"]}, ["of-new", "of-old"]),
        ({"themes": ["co_production"]}, ["of-new", "of-old", "of-drones"]),
        ({"countries": ["Fiji"]}, []),
    ],
)
def test_claims_are_those_of_the_rows_that_stay(tables: Tables, question: dict, claims: list[str]) -> None:
    assert [*select(tables, **question).claims["claim_id"]] == claims


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ({"period_start": "yesterday"}, "period_start: 'yesterday'; allowed: an ISO date"),
        ({"period_end": "2026-02-30"}, "period_end: '2026-02-30'; allowed: an ISO date"),
        ({"themes": ["training", "trainings"]}, "themes: 'trainings'; allowed: .*, training, "),
        ({"countries": ["USA"]}, "countries: 'USA'; allowed: United States$"),
        ({"countries": ["Fiji", "Itlay"]}, "countries: 'Itlay'; allowed: Italy"),
        ({"countries": ["Norland"]}, "countries: 'Norland'; allowed: "),
    ],
)
def test_what_nothing_could_answer_is_refused(tables: Tables, question: dict, found: str) -> None:
    with pytest.raises(InputError, match=found):
        select(tables, **question)
