"""Every notebook gives on a warm kernel what it gives on the stock one, to the byte."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import papermill
import pytest
from nbformat import NotebookNode

from analysis.reports.kernels import WarmKernelManager
from analysis.reports.warm import WarmProcess
from analysis.tables import write_tables
from tests.question_corpus import make_full_tables

NOTEBOOKS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))
QUICK = "briefing"  # has an output of nearly every kind; a stock kernel for each of the others takes long


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Tables with rows of every kind."""
    folder = tmp_path_factory.mktemp("tables")
    write_tables(make_full_tables(), folder, "parquet")
    return folder


def execute(notebook: Path, corpus: Path, **kernel: Any) -> NotebookNode:
    return papermill.execute_notebook(
        str(notebook),
        None,
        parameters={"corpus": str(corpus)},
        cwd=str(notebook.parent),
        progress_bar=False,
        **kernel,
    )


def ran(executed: NotebookNode) -> list[tuple[str, Any, Any]]:
    """Of each code cell its id, number and outputs with all that belongs to them."""
    cells = [cell for cell in executed.cells if cell.cell_type == "code"]
    return [
        (cell.id, cell.execution_count, cell.outputs)
        for cell in cells
        if "injected" not in str(cell.metadata)
    ]


@pytest.mark.parametrize(
    "notebook",
    [
        pytest.param(path, id=path.stem, marks=[] if path.stem == QUICK else pytest.mark.slow)
        for path in NOTEBOOKS
    ],
)
def test_a_warm_kernel_gives_what_a_stock_one_gives(
    notebook: Path, corpus: Path, warm: WarmProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WarmKernelManager, "address", warm.address)
    monkeypatch.setattr(WarmKernelManager, "folder", warm.folder)
    ours = execute(notebook, corpus, kernel_manager_class=WarmKernelManager, shutdown_kernel="immediate")
    assert WarmKernelManager.latest is not None and WarmKernelManager.latest.fallback == ""
    theirs = execute(notebook, corpus)
    for mine, reference in zip(ran(ours), ran(theirs), strict=True):
        assert mine == reference
    assert sum(len(outputs) for _, _, outputs in ran(ours)) > 3
