"""Every notebook: how it is kept, and that it runs top to bottom, on its defaults and where nothing is found."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

import nbformat
import papermill
import pytest
import yaml
from nbformat import NotebookNode

from analysis.reports.gate import check_page
from analysis.reports.kernels import WarmKernelManager
from analysis.reports.parameters import Parameter, check_value, read_parameters
from analysis.reports.pool import WarmProcess
from analysis.reports.render import page_facts, render_page
from analysis.tables import load, write_tables
from tests.question_corpus import make_full_tables

ROOT = Path(__file__).parents[1]
NOTEBOOKS = {path.stem: path for path in sorted((ROOT / "notebooks").glob("*.ipynb"))}
REPORTS = {
    entry["notebook"]: entry
    for entry in yaml.safe_load((ROOT / "reports.yaml").read_text())["reports"]
    if "for_each" not in entry
}
COMMON = {
    "corpus": "str",
    "countries": "list[str]",
    "themes": "list[str]",
    "period_start": "str",
    "period_end": "str",
}
LONGEST_CELL, LONGEST_MEDIAN = 20, 8
# What each page says of a selection in which there is nothing.
NOTHING = {
    "equipment": "No equipment and no agreement is named in this selection.",
    "people": "Nobody is named in this selection.",
    "sources": "No article of the corpus is in this selection.",
    "themes": "No area and no statement of this selection has a theme.",
    "timeline": "No event is reported in this selection.",
}

each_notebook = pytest.mark.parametrize("name", NOTEBOOKS)
each_report = pytest.mark.parametrize("name", [name for name in NOTEBOOKS if name in REPORTS])


def read(name: str) -> NotebookNode:
    return nbformat.read(NOTEBOOKS[name], as_version=4)


def code_of(notebook: NotebookNode) -> list[str]:
    return [cell.source for cell in notebook.cells if cell.cell_type == "code"]


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The default corpus as a run hands it to its notebooks: tabulated once."""
    return written(load(ROOT / "seeds"), tmp_path_factory.mktemp("seeds"))


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Tables with rows of every kind."""
    return written(make_full_tables(), tmp_path_factory.mktemp("invented"))


def written(tables: Any, folder: Path) -> Path:
    write_tables(tables, folder, "parquet")
    return folder


@pytest.fixture(scope="module")
def warm() -> Iterator[dict[str, Any]]:
    """What papermill needs to run on warm kernels, as reports do."""
    process = WarmProcess()
    process.wait_until_warm()
    WarmKernelManager.address, WarmKernelManager.folder = process.address, process.folder
    yield {"kernel_manager_class": WarmKernelManager, "shutdown_kernel": "immediate"}
    process.close()


def run(name: str, corpus: Path, kernel: dict[str, Any] | None = None, **parameters: Any) -> NotebookNode:
    """The executed notebook, run in its own folder; on a stock kernel if no other is given."""
    return papermill.execute_notebook(
        str(NOTEBOOKS[name]),
        None,
        parameters={"corpus": str(corpus)} | parameters,
        cwd=str(NOTEBOOKS[name].parent),
        progress_bar=False,
        **kernel or {},
    )


def text_of(html: str) -> str:
    from lxml import html as parser

    return " ".join(parser.document_fromstring(html).text_content().split())


def test_every_notebook_but_explore_is_a_report() -> None:
    assert {*NOTEBOOKS} == {*REPORTS, "explore"}


@each_notebook
def test_kept_without_outputs_and_with_steady_ids(name: str) -> None:
    notebook = read(name)
    nbformat.validate(notebook)
    ids = [cell.id for cell in notebook.cells]
    assert len(set(ids)) == len(ids)
    assert not [each for each in ids if len(each) > 20 or each != each.lower()], "ids are words, not random"
    for cell in notebook.cells:
        assert not cell.get("outputs") and cell.get("execution_count") is None, cell.id
        assert set(cell.metadata) <= {"tags"}, cell.id
    assert notebook.metadata.kernelspec.name == "python3"
    # What JupyterLab adds on saving would show as a change in every commit.
    assert {*notebook.metadata} == {"kernelspec", "language_info"}
    assert {*notebook.metadata.language_info} == {"name"}


@each_notebook
def test_order_and_length_of_cells(name: str) -> None:
    notebook = read(name)
    kinds = [cell.cell_type for cell in notebook.cells]
    assert kinds[:2] == ["markdown", "code"] and notebook.cells[1].metadata.tags == ["parameters"]
    assert notebook.cells[0].source.startswith("# ") and len(notebook.cells[0].source.splitlines()) == 3
    assert "load(corpus)" in "".join(code_of(notebook)[1:2])
    assert notebook.cells[-1].source.startswith("## Limits\n")
    lengths = [len(source.splitlines()) for source in code_of(notebook)]
    assert median(lengths) < LONGEST_MEDIAN and max(lengths) <= LONGEST_CELL, lengths


@each_report
def test_evidence_stands_before_limits(name: str) -> None:
    assert [cell.source for cell in read(name).cells[-3:-1]] == ["page.coverage()", "page.sources()"]


@each_notebook
def test_parameters_are_typed_defaulted_and_explained(name: str) -> None:
    parameters = read_parameters(NOTEBOOKS[name])
    assert {key: each.type for key, each in parameters.items() if key in COMMON} == COMMON
    assert [*parameters][: len(COMMON)] == [*COMMON]
    for each in parameters.values():
        assert isinstance(each, Parameter) and check_value(each, each.default), each
        assert each.help or each.name == "period_end", f"{each.name} has no comment"
    source = read(name).cells[1].source
    assert all(": " in line.partition("=")[0] for line in source.splitlines()), "each has its type written"


@each_notebook
def test_reads_tables_and_no_text(name: str) -> None:
    source = "\n".join(code_of(read(name)))
    for word in (
        "spacy",
        "open(",
        "read_text",
        "read_csv",
        ".text",
        '"text"]',
        "HTML(",
        "Markdown(",
        "print(",
    ):
        assert word not in source, word


@each_report
def test_report_has_the_title_of_its_notebook(name: str) -> None:
    title = read(name).cells[0].source.splitlines()[0].removeprefix("# ")
    assert REPORTS[name]["title"] == title


@each_report
def test_page_of_the_default_corpus(name: str, seeds: Path) -> None:
    executed = run(name, seeds)
    html = render_page(executed, {"name": name, "notebook": name, "index": "index.html"})
    assert check_page(html) == []
    facts = page_facts(executed)
    assert facts["edition"] == "2025-12-04"
    assert facts["summary"], "it answers first"
    # A page whose evidence is lost would still render.
    assert html.count('class="ev"') > 5 and html.count("<mark") > 2


@each_report
def test_page_with_rows_of_every_kind(name: str, invented: Path, warm: dict[str, Any]) -> None:
    html = render_page(run(name, invented, warm), {"name": name, "notebook": name})
    assert check_page(html) == []
    assert "India" not in text_of(html).replace("Indian Ocean", ""), (
        "nothing of the seeds stands in a notebook"
    )


@each_report
def test_page_of_an_empty_selection_says_so(name: str, invented: Path, warm: dict[str, Any]) -> None:
    executed = run(name, invented, warm, countries=["Fiji", "Tonga"])
    html = render_page(executed, {"name": name, "notebook": name})
    assert check_page(html) == []
    said = text_of(html)
    assert "3 articles, 0 selected" in said
    assert "nothing in this selection" in said.lower()
    if name in NOTHING:
        assert page_facts(executed)["summary"] == [NOTHING[name]]


@pytest.mark.parametrize("countries", [[], ["Fiji", "Tonga"]])
def test_explore_runs_top_to_bottom(countries: list[str], invented: Path, warm: dict[str, Any]) -> None:
    executed = run("explore", invented, warm, countries=countries)
    shown = {cell.id: json.dumps(cell.get("outputs", [])) for cell in executed.cells}
    assert "DataFrame" in shown["events"] or "dataframe" in shown["events"]
    if not countries:
        assert "<mark>" in shown["evidence"] and "<svg" in shown["chart"]


@pytest.mark.parametrize("folder", ["notebooks", "."])
def test_default_corpus_is_found_from_either_folder(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from analysis.tables import find_folder

    monkeypatch.chdir(ROOT / folder)
    assert find_folder("seeds").resolve() == ROOT / "seeds"
