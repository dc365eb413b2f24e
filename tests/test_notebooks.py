"""Every notebook: the form that DESIGN gives it, and a page that passes the gate on invented and on no rows."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from statistics import median
from typing import Any

import nbformat
import papermill
import pytest
from nbformat import NotebookNode

from analysis.reports.gate import check_page
from analysis.reports.render import render_page
from analysis.tables import write_tables
from tests.page_corpus import make_tables

NOTEBOOKS = sorted((Path(__file__).parents[1] / "notebooks").glob("*.ipynb"))
# `explore` is a bench to work at, with widgets; it makes no page.
REPORTS = [path for path in NOTEBOOKS if path.stem != "explore"]
COMMON = ["corpus", "countries", "themes", "period_start", "period_end"]


def read(path: Path) -> NotebookNode:
    return nbformat.read(path, as_version=4)


def lines(cell: NotebookNode) -> int:
    return len(cell.source.splitlines())


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
class TestForm:
    def test_is_valid_and_without_outputs(self, path: Path) -> None:
        notebook = read(path)
        nbformat.validate(notebook)
        code = [cell for cell in notebook.cells if cell.cell_type == "code"]
        assert not any(cell.outputs or cell.execution_count for cell in code)
        assert notebook.metadata.kernelspec.name == "python3"

    def test_ids_of_cells_are_words(self, path: Path) -> None:
        assert all(re.fullmatch(r"[a-z][a-z0-9-]*", cell.id) for cell in read(path).cells)

    def test_cells_are_short(self, path: Path) -> None:
        counts = [lines(cell) for cell in read(path).cells if cell.cell_type == "code"]
        assert median(counts) < 8 and max(counts) <= 20

    def test_file_is_as_jupyter_writes_it(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        assert text == json.dumps(json.loads(text), indent=1, ensure_ascii=False, sort_keys=False) + "\n"


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
class TestReport:
    def test_keeps_the_fixed_order(self, path: Path) -> None:
        first, parameters, load, *rest = read(path).cells
        assert re.match(r"# .+\n\n.+", first.source)
        assert parameters.metadata.tags == ["parameters"]
        assert "load(corpus)" in load.source
        assert [cell.source for cell in rest[-3:-1]] == ["page.coverage()", "page.sources()"]
        assert rest[-1].source.startswith("## Limits\n")

    def test_parameters_are_typed_and_commented(self, path: Path) -> None:
        source = read(path).cells[1].source
        statements = ast.parse(source).body
        assert all(isinstance(one, ast.AnnAssign) and one.value is not None for one in statements)
        assert [one.target.id for one in statements][: len(COMMON)] == COMMON  # type: ignore[attr-defined]
        assert "#" in source

    def test_prose_states_no_number(self, path: Path) -> None:
        prose = [cell.source for cell in read(path).cells if cell.cell_type == "markdown"]
        assert not re.search(r"\d", "\n".join(prose)), "a number in prose is computed, by page.say"


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented tables as the folder that a run gives to its notebooks."""
    folder = tmp_path_factory.mktemp("tables")
    write_tables(make_tables(), folder, "parquet")
    return folder


def run(path: Path, tables: Path, folder: Path, **parameters: Any) -> str:
    """The page of a notebook run by papermill with the parameters."""
    made = folder / "made.ipynb"
    papermill.execute_notebook(
        str(path),
        str(made),
        parameters={"corpus": str(tables), **parameters},
        progress_bar=False,
        cwd=str(path.parent),
    )
    return render_page(read(made), {"notebook": path.stem, "index": "index.html"})


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
class TestRun:
    def test_on_its_defaults(self, path: Path, tables: Path, tmp_path: Path) -> None:
        page = run(path, tables, tmp_path)
        assert check_page(page) == []
        assert "4th session" in page and "India" not in page

    def test_on_an_empty_selection(self, path: Path, tables: Path, tmp_path: Path) -> None:
        page = run(path, tables, tmp_path, countries=["Nauru"], period_start="2030")
        assert check_page(page) == []
        assert "2 articles read" in page and "selection" in page
