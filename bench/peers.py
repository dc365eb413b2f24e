"""What is compared: each function does its work once and says how many seconds it took."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.project import CELLS, Project

PACKAGES = (
    "papermill",
    "nbconvert",
    "nbclient",
    "jupyter_client",
    "ipykernel",
    "pandas",
    "matplotlib",
    "pyarrow",
)
ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent


def run(*command: object, cwd: Path = ROOT) -> float:
    """Seconds that a command takes; raises CalledProcessError where it fails."""
    began = time.perf_counter()
    done = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True)
    seconds = time.perf_counter() - began
    if done.returncode:
        print(done.stdout, done.stderr, file=sys.stderr)
        done.check_returncode()
    return seconds


def ours(project: Project, jobs: int) -> float:
    """`python -m analysis run`, from nothing: start-up, tabulating the seeds, all reports, index and ledger."""
    shutil.rmtree(project.out, ignore_errors=True)
    return analysis(*_all(project, jobs))


def ours_tabulated(project: Project, jobs: int) -> float:
    """The same with the tables already made, as they are for the other peers; its start-up is still in it."""
    shutil.rmtree(project.out, ignore_errors=True)
    analysis(*_all(project, jobs), "areas-0")
    return analysis(*_all(project, jobs), "--force")


def _all(project: Project, jobs: int) -> tuple[object, ...]:
    return "run", "--reports", project.folder / "reports.yaml", "--out", project.out, "--jobs", jobs


def six(root: Path, out: Path, jobs: int) -> float:
    """The project's own six reports about its seeds, from nothing."""
    shutil.rmtree(out, ignore_errors=True)
    return analysis("run", "--reports", root / "reports.yaml", "--out", out, "--jobs", jobs)


def nothing_to_do(root: Path, out: Path) -> float:
    """The same run again, after one that found everything done."""
    again = ("run", "--reports", root / "reports.yaml", "--out", out, "--jobs", 2)
    time.sleep(2.5)  # what was written in the last two seconds would be read again, to be sure
    return min(analysis(*again) for _ in range(5))


def analysis(*arguments: object) -> float:
    return run(sys.executable, "-m", "analysis", *arguments)


def tabulate(out: Path) -> float:
    """The tables of the seeds as Parquet."""
    return analysis("tables", "--corpus", "seeds", "--out", out, "--format", "parquet")


def import_pandas() -> float:
    return min(run(sys.executable, "-c", "import pandas") for _ in range(5))


def one_command(root: Path, folder: Path) -> float:
    """`papermill` on the briefing, as it stands: its kernel tabulates the seeds."""
    return run(
        BIN / "papermill", "--no-progress-bar", root / "notebooks" / "briefing.ipynb", folder / "one.ipynb"
    )


def commands(project: Project, tables: Path, count: int) -> float:
    """Seconds a report takes with the `papermill` and `jupyter nbconvert` commands, one after another."""
    executed = project.folder / "executed.ipynb"
    began = time.perf_counter()
    for number in range(count):
        parameters = ("-p", "corpus", tables, "-p", "number", number)
        run(BIN / "papermill", "--no-progress-bar", *parameters, project.notebook, executed)
        run(BIN / "jupyter", "nbconvert", "--to", "html", "--no-input", executed)
    return (time.perf_counter() - began) / count


def pool(project: Project, tables: Path, count: int, jobs: int) -> float:
    """Seconds a report takes with papermill's and nbconvert's Python interfaces in a pool of processes.

    What the processes import they have imported before.
    """
    with ProcessPoolExecutor(jobs) as processes:
        list(processes.map(import_papermill, range(jobs)))
        tasks = [(str(project.notebook), str(tables), number) for number in range(count)]
        began = time.perf_counter()
        list(processes.map(papermill_report, tasks))
        return (time.perf_counter() - began) / count


def import_papermill(_: int) -> None:
    import nbconvert
    import papermill

    assert papermill and nbconvert
    time.sleep(0.5)  # so that each process of the pool takes one


def papermill_report(task: tuple[str, str, int]) -> None:
    import nbconvert
    import papermill

    notebook, tables, number = task
    executed = papermill.execute_notebook(
        notebook, None, {"corpus": tables, "number": number}, progress_bar=False, cwd=str(ROOT)
    )
    html, _ = nbconvert.HTMLExporter(exclude_input=True).from_notebook_node(executed)
    Path(notebook).with_name(f"page-{number}.html").write_text(html, encoding="utf-8")


def plain(project: Project, tables: Path, count: int, jobs: int) -> float:
    """Seconds for all reports when their cells are functions, each in a fresh fork of a process with all imports.

    No notebook, no kernel, no rendering but what the cells themselves do: what any way of running them must take.
    """
    code = [compile(cell, "cell", "exec") for cell in CELLS[:-1]]
    with forks(jobs) as start:
        began = time.perf_counter()
        for number in range(count):
            start(code, str(tables), number, project.folder / f"plain-{number}.html")
        start.wait()
        return time.perf_counter() - began


class Starter:
    """Forks processes, at most `jobs` at a time."""

    def __init__(self, jobs: int) -> None:
        self.jobs, self.running = jobs, set[int]()

    def __call__(self, code: list[Any], tables: str, number: int, page: Path) -> None:
        while len(self.running) >= self.jobs:
            self.reap()
        pid = os.fork()
        if pid == 0:
            report(code, tables, number, page)
            os._exit(0)
        self.running.add(pid)

    def reap(self) -> None:
        pid, status = os.wait()
        if status:
            raise RuntimeError("a plain function failed")
        self.running.discard(pid)

    def wait(self) -> None:
        while self.running:
            self.reap()


def report(code: list[Any], tables: str, number: int, page: Path) -> None:
    """The cells as functions: what they show is collected and written."""
    try:
        space: dict[str, Any] = {"corpus": tables, "number": number}
        for cell in code:
            exec(cell, space)
        shown = [space["page"].header(), space["page"].sources()]
        page.write_text("".join(str(each) for each in shown), encoding="utf-8")
    except BaseException:
        import traceback

        traceback.print_exc()
        os._exit(1)


@contextmanager
def forks(jobs: int) -> Iterator[Starter]:
    """With everything imported that the cells import, as warm as the process that forks kernels."""
    from analysis.reports.warm import IMPORTS
    from analysis.reports.zygote import warm_up

    warm_up([line for line in IMPORTS if line])
    yield Starter(jobs)
