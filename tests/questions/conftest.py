"""Tables to ask."""

from __future__ import annotations

import pytest

from analysis.selection import select
from analysis.tables import Tables
from tests.question_corpus import make_full_tables


@pytest.fixture(scope="package")
def tables() -> Tables:
    return make_full_tables()


@pytest.fixture(scope="package")
def nothing(tables: Tables) -> Tables:
    """The tables cut to a country that no article is about."""
    return select(tables, countries=["Fiji"])
