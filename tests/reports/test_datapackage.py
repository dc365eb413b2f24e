"""The tables to download: a data package that is valid, says what each column means, and keeps its bytes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from analysis.columns import COLUMNS
from analysis.reports.datapackage import CODEBOOK, DESCRIPTOR, publish_tables, published_tables, write_package
from analysis.tables import load
from tests.page_corpus import make_tables


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("package")
    write_package(make_tables(), folder)
    return folder


def _descriptor(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
    return found


def _problems(folder: Path) -> list[Any]:
    from frictionless import validate

    return list(validate(str(folder / DESCRIPTOR)).flatten(["type"]))


def test_it_is_valid(package: Path) -> None:
    assert _problems(package) == []


@pytest.mark.parametrize("file", ["events.csv", "events.parquet"])
def test_a_file_that_was_tampered_with_is_not(package: Path, tmp_path: Path, file: str) -> None:
    publish_tables(package, tmp_path)
    path = tmp_path / file
    path.write_bytes(path.read_bytes().replace(b"Aldport", b"Oldport"))
    assert _problems(tmp_path) == [["hash-count"]]


def test_every_table_and_column_is_described_as_in_the_codebook(package: Path) -> None:
    codebook = yaml.safe_load(CODEBOOK.read_text(encoding="utf-8"))
    for resource in _descriptor(package)["resources"]:
        assert resource["description"] == codebook[resource["title"]]["about"]
        if resource["format"] == "csv":
            fields = {field["name"]: field["description"] for field in resource["schema"]["fields"]}
            assert tuple(fields) == COLUMNS[resource["title"]]
            known = codebook["evidence"] | codebook[resource["title"]]["columns"]
            assert all(fields[name] == known[name] for name in fields)


def test_the_same_tables_give_the_same_bytes(package: Path, tmp_path: Path) -> None:
    write_package(make_tables(), tmp_path)
    written = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert written == {path.name: path.read_bytes() for path in package.iterdir()}


def test_what_is_published_can_be_loaded_again(package: Path, tmp_path: Path) -> None:
    publish_tables(package, tmp_path)
    assert load(tmp_path).events.equals(make_tables().events)


def test_publishing_the_same_again_touches_no_file(package: Path, tmp_path: Path) -> None:
    publish_tables(package, tmp_path)
    times = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    publish_tables(package, tmp_path)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == times


def test_the_index_is_told_what_there_is(package: Path, tmp_path: Path) -> None:
    tables = {table["name"]: table for table in published_tables(package)}
    assert [*tables] == [*COLUMNS]
    assert tables["events"]["rows"] == len(make_tables().events)
    assert [file["path"] for file in tables["events"]["files"]] == ["events.csv", "events.parquet"]
    assert published_tables(tmp_path) == []
