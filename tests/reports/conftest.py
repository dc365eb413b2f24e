"""A project to run reports in: notebooks, a reports.yaml and a corpus of invented lines, tabulated by a stand-in."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from analysis.reports import corpus_tables, fingerprint, pool, run, worker
from analysis.reports.history import Ledger, Run
from analysis.reports.publish import Output
from analysis.reports.request import Request
from analysis.reports.warm import WarmProcess
from analysis.reports.worker import Job

STUB_TABULATOR = Path(__file__).with_name("stub_tabulator.py")
PARAMETERS = """\
corpus: str = "seeds"  # a folder of articles or tables
countries: list[str] = []  # none: all of them
themes: list[str] = []
period_start: str = ""
period_end: str = ""
rows: int = 50  # at most
"""
READ = (
    "from pathlib import Path\nimport pandas as pd\nareas = pd.read_parquet(Path(corpus) / 'areas.parquet')"
)
SHOW = "areas[areas.themes.isin(themes) | (not themes)][['area', 'themes']].head(rows)"


def notebook(*cells: str, parameters: str = PARAMETERS) -> dict[str, Any]:
    """A notebook of code cells, its parameters cell first."""

    def cell(number: int, source: str, tags: list[str]) -> dict[str, Any]:
        kind = {"cell_type": "code", "execution_count": None, "outputs": [], "id": f"cell-{number}"}
        return kind | {"metadata": {"tags": tags}, "source": source}

    sources = [(parameters, ["parameters"]), *((source, []) for source in cells)]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return {
        "cells": [cell(number, *source) for number, source in enumerate(sources)],
        "metadata": {"kernelspec": kernel},
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def plain_page(executed: Any, job: Job) -> tuple[str, dict[str, Any]]:
    """A page of nothing but outputs, for tests that are not about pages."""
    parts = [f"<h1>{job.title or job.name}</h1>"]
    for cell in executed.cells:
        for output in cell.get("outputs", ()):
            data = output.get("data", {})
            parts.append(data.get("text/html") or data.get("text/plain") or output.get("text", ""))
    return "\n".join(parts) + "\n", {}


def plain_check(page: str, job: Job) -> dict[str, Any]:
    rows = page.count("<tr")
    if job.rows_before and not rows:
        raise worker.ReportError("nothing is left of it")
    return {"rows": rows}


@dataclass
class Project:
    """A folder with a project in it. `run` runs its reports, `said` is what the last run told."""

    folder: Path
    said: list[tuple[str, str]] = field(default_factory=list)

    @property
    def out(self) -> Path:
        return self.folder / "out"

    def write(self, name: str, *cells: str, parameters: str = PARAMETERS) -> None:
        path = self.folder / "notebooks" / f"{name}.ipynb"
        path.write_text(json.dumps(notebook(*cells, parameters=parameters)), encoding="utf-8")

    def reports(self, text: str) -> Path:
        path = self.folder / "reports.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    def article(self, name: str, text: str) -> None:
        (self.folder / "corpus" / f"{name}.txt").write_text(text, encoding="utf-8")

    def request(self, **changes: Any) -> Request:
        request = Request(self.folder / "reports.yaml", self.folder / "corpus", self.out, jobs=2)
        return replace(request, **changes)

    def run(self, **changes: Any) -> int:
        self.said = []
        return run.run(self.request(**changes), lambda event, text, **_: self.said.append((event, text)))

    def pages(self) -> dict[str, str]:
        return {path.name: path.read_text(encoding="utf-8") for path in sorted(self.out.glob("*.html"))}

    def last(self) -> dict[str, Run]:
        return Ledger(Output(self.out).ledger).last()

    def verdicts(self) -> dict[str, str]:
        return {name: entry.verdict for name, entry in self.last().items()}


@pytest.fixture(autouse=True)
def _own_folders() -> Iterator[None]:
    """A `Worker` points its process to folders that go with it; what a later test starts must not look for them."""
    before = {name: os.environ.get(name) for name in ("IPYTHONDIR", "TMPDIR")}
    yield
    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


@pytest.fixture(scope="session")
def warm() -> Iterator[WarmProcess]:
    """One warm process for all tests that run kernels."""
    process = WarmProcess()
    process.wait_until_warm()
    yield process
    process.close()


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, warm: WarmProcess) -> Project:
    """A project with one notebook, `areas`, and two articles."""
    project = Project(tmp_path)
    package = tmp_path / "package"
    for folder in ("notebooks", "corpus", "package/templates", "package/reference"):
        (tmp_path / folder).mkdir(parents=True)
    (package / "code.py").write_text("1\n", encoding="utf-8")
    (package / "templates" / "page.j2").write_text("1\n", encoding="utf-8")
    (package / "reference" / "themes.yaml").write_text("1\n", encoding="utf-8")
    monkeypatch.setattr(fingerprint, "PACKAGE", package)
    monkeypatch.setattr(corpus_tables, "TABULATOR", (str(STUB_TABULATOR),))
    monkeypatch.setattr(worker, "render", plain_page)
    monkeypatch.setattr(worker, "check", plain_check)
    monkeypatch.setattr(pool, "PAUSES", (0.05,))
    monkeypatch.setattr(
        "analysis.reports.warm.WarmProcess", lambda stock=False, notebooks=(): _Borrowed(warm, stock)
    )
    project.write("areas", READ, SHOW)
    project.article("one", "exports: Radars for Norland\ntraining: Pilots of Sudria")
    project.article("two", "exports: Spare parts")
    project.reports("reports:\n- name: areas\n  notebook: areas\n")
    return project


class _Borrowed:
    """The session's warm process, which a run uses and leaves running."""

    def __init__(self, warm: WarmProcess, stock: bool) -> None:
        self.folder = warm.folder
        self.address = "" if stock else warm.address
        self.problem = "stock kernels were asked for"

    def start(self) -> None: ...

    def wait_until_warm(self) -> None: ...

    def close(self) -> None: ...
