"""The codebook, the tables and the README name the same columns."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from analysis.columns import COLUMNS, EVIDENCE, OWN_COLUMNS

ROOT = Path(__file__).parent.parent
CODEBOOK = yaml.safe_load((ROOT / "analysis" / "codebook.yaml").read_text(encoding="utf-8"))


def test_every_table_is_described() -> None:
    assert tuple(CODEBOOK["evidence"]) == EVIDENCE
    assert set(CODEBOOK) - {"evidence"} == set(COLUMNS)


@pytest.mark.parametrize("table", list(COLUMNS))
def test_the_columns_are_those_of_the_table_in_its_order(table: str) -> None:
    described = tuple(CODEBOOK[table]["columns"])
    assert described == OWN_COLUMNS.get(table, COLUMNS[table])
    assert all(str(text).strip() for text in CODEBOOK[table]["columns"].values())


@pytest.mark.parametrize("table", [t for t in COLUMNS if t not in ("claim_rows", "skipped")])
def test_the_readme_tells_every_table(table: str) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"`{table}`" in readme
    missing = [c for c in OWN_COLUMNS.get(table, COLUMNS[table]) if f"`{c}`" not in readme]
    assert not missing
