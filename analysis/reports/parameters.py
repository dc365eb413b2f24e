"""The parameters of a notebook, read from its `parameters` cell without running it.

A parameter is an annotated assignment with a plain default: `countries: list[str] = []  # none: all of them`.
The annotation is its type; where there is none, the default's type is.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from analysis.errors import InputError

Value = Any  # a JSON value: text, number, flag, list or mapping of them

# What an annotation may say, and the Python types that a value of it has.
SCALARS: dict[str, tuple[type, ...]] = {"str": (str,), "int": (int,), "float": (int, float), "bool": (bool,)}


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter: its name, its type as the notebook writes it (`list[str]`), its default, its comment."""

    name: str
    type: str
    default: Value
    help: str = ""


def read_parameters(notebook: Path) -> dict[str, Parameter]:
    """Name to parameter, in the order of the notebook's `parameters` cell; empty where it has none.

    Raises InputError where the file is no notebook or the cell is more than assignments of plain values.
    """
    cell = _parameters_cell(notebook)
    if cell is None:
        return {}
    source = "".join(cell.get("source", ""))
    try:
        body = ast.parse(source).body
    except SyntaxError as error:
        raise InputError(notebook, f"parameters cell, line {error.lineno}: {error.msg}", "Python") from None
    lines = source.splitlines()
    found = (_parameter(statement, lines, notebook) for statement in body if not _is_docstring(statement))
    return {parameter.name: parameter for parameter in found}


def check_value(parameter: Parameter, value: Value) -> bool:
    """Whether a value has the parameter's type; an `int` also serves as `float`, a `bool` never as `int`."""
    return _has_type(value, parameter.type)


def _has_type(value: Value, kind: str) -> bool:
    if kind in SCALARS:
        return isinstance(value, SCALARS[kind]) and (kind == "bool" or not isinstance(value, bool))
    outer, _, inner = kind.removesuffix("]").partition("[")
    if outer == "list":
        return isinstance(value, list) and all(_has_type(item, inner or "str") for item in value)
    return isinstance(value, Mapping)


def _parameters_cell(notebook: Path) -> dict[str, Any] | None:
    try:
        cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    except (UnicodeDecodeError, ValueError, KeyError, TypeError):
        raise InputError(notebook, "not readable as a notebook", "a Jupyter notebook (.ipynb)") from None
    for cell in cells:
        if cell.get("cell_type") == "code" and "parameters" in cell.get("metadata", {}).get("tags", ()):
            return dict(cell)
    return None


def _is_docstring(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _parameter(statement: ast.stmt, lines: list[str], notebook: Path) -> Parameter:
    try:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            name, kind = statement.target.id, ast.unparse(statement.annotation).strip("'\"")
            default = ast.literal_eval(statement.value) if statement.value else None
        elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            name, default = statement.targets[0].id, ast.literal_eval(statement.value)
            kind = type(default).__name__
        else:
            raise ValueError(ast.unparse(statement))
    except ValueError:
        where = f"parameters cell, line {statement.lineno}"
        raise InputError(
            notebook, f"{where}: no plain value", "assignments such as: period_start: str = ''"
        ) from None
    if kind.partition("[")[0] not in (*SCALARS, "list", "dict"):
        raise InputError(notebook, f"parameter '{name}' is a {kind}", "str, int, float, bool, list[…], dict")
    _, _, comment = lines[(statement.end_lineno or statement.lineno) - 1].partition("  #")
    return Parameter(name, kind, default, comment.strip())
