"""The contract of the tables: columns, types, evidence, and files that give back what was written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import analysis.facts.agreements
from analysis import load
from analysis.annotate import Annotated
from analysis.columns import COLUMNS, INTEGERS, OWN_COLUMNS
from analysis.errors import InputError
from analysis.facts import Fact, Found
from analysis.tables import Tables, read_tables, write_tables
from tests.writing import annotated


@pytest.fixture(scope="module")
def seeds() -> Tables:
    return load("seeds")


def test_columns_and_types(seeds: Tables) -> None:
    for table, frame in seeds.frames().items():
        assert tuple(frame.columns) == COLUMNS[table]
        for column in frame.columns:
            wanted = "Int64" if column in INTEGERS else "boolean" if column == "negated" else "string"
            assert str(frame[column].dtype) == wanted, (table, column)


def test_every_quote_is_the_text_at_its_offsets(seeds: Tables) -> None:
    texts = dict(zip(seeds.articles["article_id"], seeds.articles["text"], strict=True))
    for table in OWN_COLUMNS:
        frame = seeds.frames()[table]
        assert len(frame), table
        for row in frame.to_dict("records"):
            text = texts[row["article_id"]]
            assert row["quote"] and row["quote"] == text[row["start_char"] : row["end_char"]]
            assert "\n\n" not in row["quote"]
            if row["context_quote"]:
                assert row["context_quote"] == text[row["context_start_char"] : row["context_end_char"]]


def _two_articles(folder: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(
            f"Peru and Chile signed a pact in Lima on 8 May 2026.\n\n{name}", encoding="utf-8"
        )


def _is_a(annotated: Annotated) -> bool:
    return annotated.article.article_id == "a"


def test_an_article_that_breaks_the_reader_costs_itself_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _two_articles(tmp_path)
    whole = analysis.facts.extract_facts

    def broken(annotated: Annotated, others: dict[str, Exception]) -> dict[str, list[Fact]]:
        if _is_a(annotated):
            raise KeyError("a\nword")
        return whole(annotated, others)

    monkeypatch.setattr(analysis.facts, "extract_facts", broken)
    tables = load(tmp_path)
    assert list(tables.articles["article_id"]) == ["b"] and len(tables.agreements)
    (skipped,) = tables.skipped.to_dict("records")
    assert skipped["path"] == "a.txt"
    assert (
        skipped["reason"].startswith("a.txt: a defect in analysis/tables.py:")
        and "\n" not in skipped["reason"]
    )


def test_a_rule_that_breaks_costs_its_table_of_its_article_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _two_articles(tmp_path)
    whole = analysis.facts.agreements.extract

    def broken(annotated: Annotated, found: Found) -> list[Fact]:
        if _is_a(annotated):
            raise IndexError("no such word")
        return whole(annotated, found)

    monkeypatch.setattr(analysis.facts.agreements, "extract", broken)
    tables = load(tmp_path)
    assert list(tables.articles["article_id"]) == ["a", "b"]
    assert set(tables.agreements["article_id"]) == {"b"}
    assert set(tables.dates["article_id"]) == {"a", "b"}
    (skipped,) = tables.skipped.to_dict("records")
    assert skipped["path"] == "a.txt"
    assert skipped["reason"].startswith("a.txt: agreements left out, a defect in ")


def test_ids_depend_on_the_article_alone(tmp_path: Path, seeds: Tables) -> None:
    name = "004_cd0e10c31f7bc1ae.txt"
    (tmp_path / name).write_bytes((Path("seeds") / name).read_bytes())
    alone = load(tmp_path)
    for table in OWN_COLUMNS:
        together = seeds.frames()[table]
        ours = together[together["article_id"] == Path(name).stem]
        assert list(alone.frames()[table]["row_id"]) == list(ours["row_id"]), table


def test_parquet_gives_back_what_was_written(tmp_path: Path, seeds: Tables) -> None:
    write_tables(seeds, tmp_path, "parquet")
    back = read_tables(tmp_path)
    for table, frame in seeds.frames().items():
        pd.testing.assert_frame_equal(frame, back.frames()[table])
    assert load(tmp_path).corpus == seeds.corpus


def test_tables_do_not_depend_on_the_hash_seed(tmp_path: Path) -> None:
    for seed in ("1", "2"):
        command = [
            sys.executable,
            "-m",
            "analysis",
            "tables",
            "--corpus",
            "seeds",
            "--out",
            str(tmp_path / seed),
        ]
        subprocess.run(command, check=True, env={"PYTHONHASHSEED": seed, "PATH": ""}, capture_output=True)
    for table in COLUMNS:
        assert (tmp_path / "1" / f"{table}.csv").read_bytes() == (
            tmp_path / "2" / f"{table}.csv"
        ).read_bytes()


def test_a_broken_table_is_named(tmp_path: Path, seeds: Tables) -> None:
    write_tables(seeds, tmp_path, "parquet")
    (tmp_path / "events.parquet").write_bytes(b"not a table")
    with pytest.raises(InputError, match=r"events\.parquet"):
        read_tables(tmp_path)


def test_an_unknown_format_is_refused(tmp_path: Path, seeds: Tables) -> None:
    with pytest.raises(InputError, match="csv, parquet, json"):
        write_tables(seeds, tmp_path, "xlsx")


PIECES = st.sampled_from(
    [
        *(
            "Norwegian Defence Minister Ingrid Solvang",
            "his Chilean counterpart",
            "said",
            "signed",
            "will",
            "not",
        ),
        *(
            "the 9th meeting of",
            "on 4 March 2031",
            "T-90 tanks",
            "“",
            "”",
            '"',
            "\n\n",
            "- ",
            ":",
            "(",
            ")",
            ".",
            ",",
        ),
        *(
            "to co-chair",
            "in Oslo",
            "Ministry of Defence",
            "both sides",
            "offered",
            "’s",
            "\u202e",
            "\u200b",
            "\x00",
            "🚢",
        ),
    ]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES | st.text(max_size=12), min_size=1, max_size=30))
def test_no_text_makes_it_fail_or_an_offset_lie(pieces: list[str]) -> None:
    from analysis.facts import extract_facts
    from analysis.tables import fact_row

    body = " ".join(pieces).replace("\x00", "").encode("utf-8", "ignore").decode()
    try:
        page = annotated.__wrapped__("Lead. " + body)
    except InputError:
        return  # refused as no text: said, not hidden
    for table, facts in extract_facts(page).items():
        for fact in facts:
            row = fact_row(table, fact, page)
            assert row["quote"] == page.article.text[row["start_char"] : row["end_char"]]
