"""The parameters cell of a notebook, read without running it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from analysis.errors import InputError
from analysis.reports.parameters import Parameter, check_value, read_parameters
from tests.reports.conftest import notebook


def _write(folder: Path, source: str) -> Path:
    path = folder / "some.ipynb"
    path.write_text(json.dumps(notebook(parameters=source)), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("themes: list[str] = []  # none: all", Parameter("themes", "list[str]", [], "none: all")),
        ("limit: int = -1", Parameter("limit", "int", -1)),
        ("limit = 5", Parameter("limit", "int", 5)),  # without an annotation the default tells
        ('start: "str" = "2025"', Parameter("start", "str", "2025")),  # an annotation may be quoted
    ],
)
def test_a_parameter_has_a_name_a_type_a_default_and_a_comment(
    tmp_path: Path, source: str, expected: Parameter
) -> None:
    (found,) = read_parameters(_write(tmp_path, source)).values()
    assert (found.name, found.type, found.default) == (expected.name, expected.type, expected.default)


def test_a_comment_explains(tmp_path: Path) -> None:
    assert read_parameters(_write(tmp_path, "limit: int = 5  # rows"))["limit"].help == "rows"


def test_a_notebook_without_parameters_has_none(tmp_path: Path) -> None:
    path = tmp_path / "none.ipynb"
    path.write_text('{"cells": [], "nbformat": 4, "nbformat_minor": 5, "metadata": {}}', encoding="utf-8")
    assert read_parameters(path) == {}


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("limit: int = len('abc')", "no plain value"),  # only running it could tell the default
        ("import os", "no plain value"),
        ("limit: int = ", "invalid syntax"),
        ("limit: set[int] = 5", "is a set[int]"),  # no type that reports.yaml can hold
    ],
)
def test_a_cell_that_does_more_is_refused(tmp_path: Path, source: str, said: str) -> None:
    with pytest.raises(InputError, match=r"some\.ipynb") as raised:
        read_parameters(_write(tmp_path, source))
    assert said in str(raised.value)


def test_a_file_that_is_no_notebook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "text.ipynb"
    path.write_text("plain text", encoding="utf-8")
    with pytest.raises(InputError, match="not readable as a notebook"):
        read_parameters(path)


@pytest.mark.parametrize(
    ("kind", "value", "fits"),
    [
        ("str", "x", True),
        ("str", 5, False),
        ("int", 5, True),
        ("int", True, False),  # Python counts True as 1, an analyst does not
        ("int", 5.0, False),
        ("float", 5, True),
        ("bool", True, True),
        ("bool", 1, False),
        ("list[str]", ["x"], True),
        ("list[str]", [], True),
        ("list[str]", "x", False),  # one theme is still a list
        ("list[str]", ["x", 5], False),
        ("list[int]", [1, 2], True),
        ("dict", {"a": 1}, True),
        ("dict", [], False),
    ],
)
def test_a_value_has_the_type_or_has_not(kind: str, value: Any, fits: bool) -> None:
    assert check_value(Parameter("it", kind, None), value) is fits
