"""One report from notebook to a page in its staging folder, inside a worker process.

papermill runs the notebook on a warm kernel, nbconvert renders it, the gate looks at the page. What comes out is
an Outcome; nothing here touches what is published.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import sys
import time
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from analysis.errors import ReportError
from analysis.reports.garbage import leave_out_of_forks, look_rarely
from analysis.reports.publish import FACTS, MADE, NOTEBOOK, PAGE, RECORD
from analysis.reports.watch import Alarm, Progress

if TYPE_CHECKING:
    from nbformat import NotebookNode

TEMPLATES = Path(__file__).parents[1] / "templates"
PRELOADED = ("papermill", "analysis.reports.kernels")
LONGEST_ERROR = 500  # characters of a notebook's error; the failed notebook has all of it
MOST_PROBLEMS = 5  # of a page, in the line that says why it was refused


@dataclass(frozen=True, slots=True)
class Job:
    """What a worker needs to make one report."""

    name: str
    title: str
    notebook: str
    parameters: dict[str, Any]
    staging: str
    timeout: int = 0
    cell_timeout: int = 0
    memory_mb: int = 0
    output_mb: int = 0
    facts: dict[str, Any] = field(default_factory=dict)
    made_from: dict[str, str] = field(default_factory=dict)
    rows_before: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it ended: `rendered`, `failed`, `refused` by the gate, `crashed` or `timed out`, and why.

    `cell` is the number of the failing code cell, `kernel` is `warm` or why it was not.
    """

    status: str
    error: str = ""
    cell: int = 0
    kernel: str = "warm"
    seconds: float = 0.0


def prepare() -> None:
    """Import and compile what every report needs; done once, before workers are forked."""
    look_rarely()
    # jupyterlab brings rfc3987_syntax, whose import takes two seconds and whose one use, checking IRIs in
    # JSON schemas, no notebook has; jsonschema does without where it cannot be imported.
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
    for name in PRELOADED:
        import_module(name)
    # What these would say of a failing notebook is in the Outcome.
    for name in ("papermill", "traitlets"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    with suppress(Exception):  # the first report will tell
        _render_nothing()
    leave_out_of_forks()


@cache
def _render_nothing() -> None:
    """Compile the template and the schema of notebooks."""
    from nbformat.v4 import new_notebook

    from analysis.reports.render import render_page

    render_page(new_notebook(), {})


def scratch_folder(private: str, pid: int | None) -> Path:
    """Where the kernels of one worker keep their sockets and temporary files."""
    return Path(private) / f"kernel-{pid}"


class Worker:
    """Makes reports one after another."""

    def __init__(self, warm: str, private: str) -> None:
        """`warm` is the socket of the warm process, empty for stock kernels; `private` a folder for sockets."""
        from analysis.reports.kernels import WarmKernelManager

        self.manager = WarmKernelManager
        # What a kernel leaves on disk goes with it: sockets, temporary files. Nor may a report depend on its
        # runner's IPython profile.
        self.scratch = scratch_folder(private, os.getpid())
        self.manager.address, self.manager.folder = warm, str(self.scratch)
        os.environ["IPYTHONDIR"] = str(Path(private) / "ipython")
        os.environ["TMPDIR"] = str(self.scratch / "tmp")

    def make(self, job: Job) -> Outcome:
        """Run, render and check one report; everything that goes wrong is in the Outcome."""
        started = time.monotonic()
        try:
            outcome = self._make(job, Path(job.staging))
        except OSError as problem:  # the disk is full, or a file is gone
            outcome = Outcome("failed", f"{problem.strerror}: {problem.filename or job.staging}")
        kernel = self._kernel_note()
        seconds = time.monotonic() - started
        return Outcome(outcome.status, outcome.error, outcome.cell, kernel, seconds)

    def _make(self, job: Job, staging: Path) -> Outcome:
        shutil.rmtree(staging, ignore_errors=True)
        staging.mkdir(parents=True)
        (self.scratch / "tmp").mkdir(parents=True, exist_ok=True)
        try:
            executed, failure = self._run(job, staging)
            return failure if executed is None else self._render(executed, job, staging)
        finally:
            if self.manager.latest:
                self.manager.latest.wait_until_gone()
            shutil.rmtree(self.scratch, ignore_errors=True)

    def _run(self, job: Job, staging: Path) -> tuple[NotebookNode | None, Outcome]:
        """The executed notebook, None where it failed, and how."""
        import papermill
        from nbclient.exceptions import CellTimeoutError, DeadKernelError
        from papermill.exceptions import PapermillExecutionError

        self.manager.memory_mb, self.manager.output_mb = job.memory_mb, job.output_mb
        self.manager.latest = None
        alarm, progress, output = Alarm(job.timeout, self._kill), Progress(), staging / NOTEBOOK
        try:
            with alarm:
                executed = papermill.execute_notebook(
                    _literal(job.notebook),
                    _literal(str(output)),
                    parameters=job.parameters,
                    progress_bar=False,
                    request_save_on_cell_execute=False,
                    cwd=str(Path(job.notebook).parent),
                    execution_timeout=job.cell_timeout or None,
                    kernel_manager_class=self.manager,
                    shutdown_kernel="immediate",
                    record_timing=False,
                    on_notebook_start=progress.start,
                    on_cell_start=progress.cell,
                )
            return executed, Outcome("rendered")
        except PapermillExecutionError as error:
            said = f"{error.ename}: {error.evalue}"[: 4 * LONGEST_ERROR].strip(": ")
            said = shorten(said, LONGEST_ERROR, placeholder=" …")
            return None, Outcome("failed", said, progress.number)
        except CellTimeoutError:
            outcome = Outcome(
                "timed out", f"a cell took longer than {job.cell_timeout} seconds", progress.number
            )
        except DeadKernelError:
            outcome = self._death(alarm, job, progress.number)
        except RuntimeError as error:
            died = "Kernel died" in str(error)
            outcome = self._death(alarm, job, 0) if died else Outcome("crashed", str(error))
        progress.save(output)
        return None, outcome

    def _death(self, alarm: Alarm, job: Job, cell: int) -> Outcome:
        if alarm.rang:
            return Outcome("timed out", f"it took longer than {job.timeout} seconds", cell)
        if self.manager.latest and self.manager.latest.excess:
            return Outcome("failed", f"the notebook's output passed {job.output_mb} MB", cell)
        return Outcome("crashed", "the kernel died", cell)

    def _render(self, notebook: NotebookNode, job: Job, staging: Path) -> Outcome:
        try:
            page, said = render(notebook, job)
            facts = said | check(page, job)
        except ReportError as problem:
            return Outcome("refused", str(problem))
        except Exception as problem:
            return Outcome("failed", f"rendering: {type(problem).__name__}: {problem}")
        (staging / PAGE).write_text(page, encoding="utf-8")
        if record := facts.pop("record", ""):
            (staging / RECORD).write_text(record, encoding="utf-8")
        same_page = {"page_sha256": hashlib.sha256(page.encode()).hexdigest()}
        about = job.facts | {name: value for name, value in facts.items() if value} | same_page
        for file, said in ((FACTS, about), (MADE, {"made_from": job.made_from} | same_page)):
            text = json.dumps(said, indent=1, sort_keys=True, ensure_ascii=False)
            (staging / file).write_text(text + "\n", encoding="utf-8")
        (staging / NOTEBOOK).unlink()
        return Outcome("rendered")

    def _kill(self) -> None:
        if self.manager.latest:
            self.manager.latest.kill_now()

    def _kernel_note(self) -> str:
        latest = self.manager.latest
        return (latest.fallback if latest else "no kernel was started") or "warm"


def _literal(path: str) -> str:
    """A path for papermill, which would otherwise take braces in it for places to put parameters."""
    return path.replace("{", "{{").replace("}", "}}")


def render(notebook: NotebookNode, job: Job) -> tuple[str, dict[str, Any]]:
    """The executed notebook as a page, and what it says of itself: its edition, question, summary and record."""
    from analysis.reports.render import page_facts, render_page

    shown = {name: value for name, value in job.parameters.items() if name not in ("corpus", "last_edition")}
    about = {
        "title": job.title,
        "notebook": Path(job.notebook).stem,
        "parameters": shown,
        "index": "index.html",
    }
    page = render_page(notebook, about)
    said = page_facts(notebook)
    said["title"] = job.title or said["title"]  # as the page is headed: a matrix has one notebook for many
    return page, {name: said[name] for name in ("title", "question", "edition", "summary", "record")}


def check(page: str, job: Job) -> dict[str, Any]:
    """Facts about a page that may be published; raises ReportError with what is wrong with one that may not."""
    from analysis.reports.gate import check_page

    problems = list(check_page(page))
    rows = page.count("<tr")
    if job.rows_before and not rows:
        problems.append("nothing is left of it, and the last edition was not empty (--force publishes it)")
    if problems:
        more = len(problems) - MOST_PROBLEMS
        told = [*problems[:MOST_PROBLEMS], f"and {more} more"] if more > 0 else problems
        raise ReportError("; ".join(told))
    return {"rows": rows}


def work(connection: Any, warm: str, private: str) -> None:
    """A worker process: make the reports that come through the connection, until None does."""
    _die_with_parent()
    prepare()
    worker = Worker(warm, private)
    while True:
        try:
            job = connection.recv()
        except (EOFError, OSError):
            return
        if job is None:
            return
        connection.send(worker.make(job))


def _die_with_parent() -> None:
    """Where the runner is killed, nobody is left to read what a worker makes."""
    if sys.platform == "linux":
        import signal

        from analysis.reports.zygote import PR_SET_PDEATHSIG, prctl

        parent = os.getppid()
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)
