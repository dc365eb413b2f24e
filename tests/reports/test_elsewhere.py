"""The notebooks as they are, under other programs that run notebooks: plain papermill, and jupyter-scheduler's way."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from analysis.reports.parameters import read_parameters
from analysis.reports.spec import find_notebooks

ROOT = Path(__file__).parents[2]
NOTEBOOKS = find_notebooks(ROOT / "notebooks")


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seeds as tables, so that no notebook has to read articles."""
    folder = tmp_path_factory.mktemp("tables")
    command = ["-m", "analysis", "tables", "--corpus", "seeds", "--out", str(folder), "--format", "parquet"]
    subprocess.run([sys.executable, *command], cwd=ROOT, check=True, capture_output=True)
    return folder


def _papermill(notebook: Path, out: Path, *parameters: str) -> nbformat.NotebookNode:
    command = [sys.executable, "-m", "papermill", "--no-progress-bar", str(notebook), str(out), *parameters]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr[-2000:]
    return nbformat.read(out, as_version=4)


def _outputs(executed: nbformat.NotebookNode) -> str:
    return json.dumps([cell.get("outputs", []) for cell in executed.cells])


def test_a_notebook_runs_under_plain_papermill(tables: Path, tmp_path: Path) -> None:
    executed = _papermill(NOTEBOOKS["timeline"], tmp_path / "out.ipynb", "-p", "corpus", str(tables))
    assert len(_outputs(executed)) > 1000


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(NOTEBOOKS))
def test_every_notebook_runs_under_plain_papermill_on_the_articles(name: str, tmp_path: Path) -> None:
    parameters = ["-y", "{countries: [India, Russia], period_start: '2025'}"]
    _papermill(NOTEBOOKS[name], tmp_path / "out.ipynb", *parameters)


@pytest.mark.slow
def test_a_notebook_runs_as_a_jupyter_scheduler_job(tables: Path, tmp_path: Path) -> None:
    """That program copies the notebook to a folder of its own, puts a cell of assignments after the parameters cell,
    text in quotation marks and all else as it is, and runs it there with nbconvert."""
    from nbconvert.preprocessors import ExecutePreprocessor

    notebook = nbformat.read(NOTEBOOKS["timeline"], as_version=4)
    cell = nbformat.v4.new_code_cell(f"corpus = '{tables}'\nmost = 3\nperiod_start = '2025'")
    (after,) = [n for n, c in enumerate(notebook.cells) if "parameters" in c.metadata.get("tags", ())]
    notebook.cells.insert(after + 1, cell)
    executed, _ = ExecutePreprocessor(timeout=120).preprocess(notebook, {"metadata": {"path": str(tmp_path)}})
    assert len(_outputs(executed)) > 1000


@pytest.mark.parametrize("name", sorted(NOTEBOOKS))
def test_parameters_are_what_such_programs_can_set(name: str) -> None:
    parameters = read_parameters(NOTEBOOKS[name])
    assert parameters["corpus"].type == "str"
    assert {parameter.type for parameter in parameters.values()} <= {
        "str",
        "int",
        "float",
        "bool",
        "list[str]",
    }
