"""What goes wrong around a run. After each fault every published page is whole and matches its recorded hash, the
ledger opens and tells the truth, and the next run works."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import time_machine

from analysis.errors import BriefingsError, InputError, ReportError
from analysis.reports import corpus_tables, history
from analysis.reports.history import Ledger
from analysis.reports.publish import Output, sha256
from analysis.reports.state import locked, open_ledger, settle
from tests.reports.conftest import READ, SHOW, STUB_TABULATOR, Project

ROOT = Path(__file__).parents[2]


def _assert_sound(folder: Path, names: list[str]) -> None:
    """After the next command has opened the folder: pages, their facts and the ledger agree."""
    output = Output(folder)
    ledger = open_ledger(output, lambda *_, **__: None)
    with locked(output):
        settle(output, ledger, lambda *_, **__: None)
    assert not ledger.unfinished()
    for name in names:
        facts = output.read_facts(name)
        assert facts, f"the page of {name} is not the one that is recorded"
        last = next(run for run in ledger.runs(name) if run.verdict == "published")
        assert last.outputs[f"{name}.html"] == facts["page_sha256"] == sha256(output.page(name))
    assert not list(output.commit.iterdir())


# A runner whose reports are made in no time, so that what it does most is publish.
RUNNER = """
import os, sys, time
from pathlib import Path
import nbformat
from analysis.reports import corpus_tables, fingerprint, run, worker
from analysis.reports.request import Request
folder = Path({folder!r})
fingerprint.PACKAGE = folder / "package"
corpus_tables.TABULATOR = ({stub!r},)
def start(self, *arguments):
    # Each worker its own, as in earnest: one clears its folder away while the other makes its own.
    self.scratch, self.manager = folder / f"scratch-{{os.getpid()}}", type("None", (), dict(latest=None))
def execute(self, job, staging):
    notebook = nbformat.v4.new_notebook()
    nbformat.write(notebook, staging / worker.NOTEBOOK)
    return notebook, worker.Outcome("rendered")
worker.Worker.__init__, worker.Worker._run = start, execute
worker.render = lambda notebook, job: ("BEGIN " + job.made_from["rows"] * 3000 + " END", dict())
worker.check = lambda page, job: dict(rows=1)
request = Request(folder / "reports.yaml", folder / "corpus", folder / "out", jobs=2, stock_kernels=True)
def tell(event, text, **facts):
    print(event, text, flush=True)
    time.sleep({pause})
sys.exit(run.run(request, tell))
"""
NAMES = [f"report-{number}" for number in range(12)]


def _runner(project: Project, pause: float = 0.0) -> subprocess.Popen[str]:
    script = RUNNER.format(folder=str(project.folder), stub=str(STUB_TABULATOR), pause=pause)
    pipe = subprocess.PIPE
    return subprocess.Popen([sys.executable, "-c", script], stdout=pipe, stderr=pipe, text=True, cwd=ROOT)


def _kill_at_random_moments(project: Project, times: int) -> None:
    chance, output = random.Random(11), Output(project.out)
    project.reports("reports:\n" + "".join(f"- {{name: {name}, notebook: areas}}\n" for name in NAMES))
    with _runner(project) as runner:
        _, err = runner.communicate(timeout=120)
    assert runner.returncode == 0, err
    killed_while_publishing = 0
    for number in range(times):
        project.article("one", f"exports: Radars of batch {number}")
        before = {name: sha256(output.page(name)) for name in NAMES}
        with _runner(project) as runner:
            assert runner.stdout
            for _ in range(chance.randrange(2, len(NAMES))):
                if not runner.stdout.readline():
                    break
            time.sleep(chance.random() * 0.03)
            os.kill(runner.pid, signal.SIGKILL)
        for name in NAMES:  # at once, before anything settles it
            page = output.page(name).read_text(encoding="utf-8")
            assert page.startswith("BEGIN ") and page.endswith(" END")
        _assert_sound(project.out, NAMES)
        changed = sum(sha256(output.page(name)) != before[name] for name in NAMES)
        killed_while_publishing += 0 < changed < len(NAMES)
    assert killed_while_publishing >= times // 3  # else this tests something else
    with _runner(project) as runner:
        said = runner.communicate(timeout=120)
    assert runner.returncode == 0, said
    _assert_sound(project.out, NAMES)


@pytest.mark.timeout(600)
def test_killed_while_it_publishes(project: Project) -> None:
    _kill_at_random_moments(project, 3)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_killed_at_a_hundred_moments_while_it_publishes(project: Project) -> None:
    _kill_at_random_moments(project, 100)


@pytest.mark.timeout(600)
def test_two_runners_at_once(project: Project) -> None:
    project.reports("reports:\n" + "".join(f"- {{name: {name}, notebook: areas}}\n" for name in NAMES))
    with _runner(project, pause=0.2) as first:
        assert first.stdout and first.stdout.readline()  # it has begun
        with _runner(project) as second:
            _, err = second.communicate(timeout=120)
        assert second.returncode == 1 and "another run is at work there" in err
        said = first.communicate(timeout=120)
    assert first.returncode == 0, said
    _assert_sound(project.out, NAMES)


@pytest.fixture
def small_disk(project: Project) -> Iterator[Path]:
    """An output folder on a disk of four megabytes."""
    folder = project.folder / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {mounted.stderr.decode().strip()}")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def _fill(folder: Path, left: int) -> Path:
    """A file that leaves so many bytes free."""
    filler = folder / "filler"
    free = os.statvfs(folder)
    with filler.open("wb") as file:
        file.write(b"\0" * max(0, free.f_bavail * free.f_frsize - left))
    return filler


# What fits decides where the run comes to its end: the tables, the notebook, the page, the ledger.
@pytest.mark.parametrize("left", [0, 16_384, 131_072, 196_608, 262_144])
def test_a_full_disk(project: Project, small_disk: Path, left: int) -> None:
    out = small_disk / "out"
    project.write("areas", READ, SHOW, "print('x' * 40_000)")
    assert project.run(out=out) == 0
    page = (out / "areas.html").read_bytes()
    filler = _fill(small_disk, left)
    project.article("one", "exports: Engines for Norland")
    try:
        assert project.run(out=out) in (0, 1)
    except BriefingsError as problem:
        assert "\n" not in str(problem)
    filler.unlink()
    _assert_sound(out, ["areas"])
    now = (out / "areas.html").read_bytes()
    assert now == page or b"Engines" in now
    assert project.run(out=out) == 0
    assert b"Engines" in (out / "areas.html").read_bytes()
    _assert_sound(out, ["areas"])


def test_an_output_folder_that_can_only_be_read(project: Project, small_disk: Path) -> None:
    out = small_disk / "out"
    assert project.run(out=out) == 0
    page = (out / "areas.html").read_bytes()
    project.article("one", "exports: Engines")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises((InputError, ReportError), match=r"cannot be written|read-?only"):
        project.run(out=out)
    assert (out / "areas.html").read_bytes() == page
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    assert project.run(out=out) == 0
    _assert_sound(out, ["areas"])


NASTY = {
    "exits": "import os\nos._exit(3)",
    "hangs": "import time\nwhile True:\n    time.sleep(60)",
    "hoards": "x = []\nwhile True:\n    x.append(bytearray(20_000_000))",
    "writes": "while True:\n    print('x' * 100_000)",
}


def test_kernels_that_exit_hang_hoard_and_write_without_end(project: Project) -> None:
    entries = "".join(f"- {{name: {name}, notebook: {name}}}\n" for name in NASTY)
    limits = "defaults: {timeout: 5, retries: 0, memory_mb: 300, output_mb: 4}\n"
    project.reports(f"{limits}reports:\n- {{name: areas, notebook: areas}}\n{entries}")
    for name in NASTY:
        project.write(name, READ, SHOW)
    assert project.run() == 0
    pages = project.pages()
    for name, cell in NASTY.items():
        project.write(name, READ, cell, SHOW)
    project.article("three", "exports: Engines")
    assert project.run() == 1
    assert {name: run.verdict for name, run in project.last().items() if name != "areas"} == {
        "exits": "failed",
        "hangs": "timed out",
        "hoards": "failed",
        "writes": "failed",
    }
    for name in NASTY:
        assert project.pages()[f"{name}.html"] == pages[f"{name}.html"]
        assert (project.out / "failed" / f"{name}.ipynb").is_file()
    _assert_sound(project.out, ["areas", *NASTY])
    for name in NASTY:
        project.write(name, READ, SHOW)
    assert project.run() == 0
    assert set(project.verdicts().values()) == {"published", "unchanged"}


def test_a_ledger_that_is_locked_stops_the_run_and_changes_nothing(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "PATIENCE_SECONDS", 0.1)
    project.run()
    pages = project.pages()
    project.article("one", "exports: Engines")
    other = sqlite3.connect(Output(project.out).ledger, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(ReportError, match="locked"):
        project.run()
    assert project.pages() == pages
    other.execute("ROLLBACK")
    other.close()
    assert project.run() == 0
    _assert_sound(project.out, ["areas"])


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_truncated_ledger(project: Project, share: float) -> None:
    project.run()
    ledger = Output(project.out).ledger
    connection = sqlite3.connect(ledger)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    whole = ledger.read_bytes()
    ledger.write_bytes(whole[: int(len(whole) * share)])
    project.article("one", "exports: Engines")
    assert project.run() == 0
    _assert_sound(project.out, ["areas"])


def test_a_clock_that_is_set_back(project: Project) -> None:
    with time_machine.travel("2025-12-05T12:00:00+00:00"):
        project.run()
    project.article("one", "exports: Engines")
    with time_machine.travel("2024-01-01T12:00:00+00:00"):
        assert project.run() == 0
        assert "Engines" in project.pages()["areas.html"]
        _assert_sound(project.out, ["areas"])
        assert project.run() == 0
    runs = Ledger(Output(project.out).ledger).runs()
    assert [run.verdict for run in runs] == ["unchanged", "published", "published"]


REPLACING = """
import sys
sys.path.insert(0, {root!r})
from pathlib import Path
from tests.reports import stub_tabulator
original = stub_tabulator.write_tables
def write_tables(tables, folder, format):
    original(tables, folder, format)
    Path({article!r}).write_text("exports: Engines")
stub_tabulator.write_tables = write_tables
sys.exit(stub_tabulator.main(*sys.argv[1:]))
"""


def test_an_article_that_is_replaced_while_it_is_read(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = project.folder / "corpus" / "one.txt"
    with monkeypatch.context() as patch:
        script = REPLACING.format(root=str(ROOT), article=str(article))
        patch.setattr(corpus_tables, "TABULATOR", ("-c", script))
        assert project.run() == 0
    # The page is of the text that was read, and nothing takes it for one of the text that is there now.
    assert "Radars" in project.pages()["areas.html"]
    _assert_sound(project.out, ["areas"])
    assert project.run() == 0
    assert project.verdicts() == {"areas": "published"}
    assert "Engines" in project.pages()["areas.html"]


def test_what_is_committed_on_a_disk_that_then_fails_is_finished_later(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.run()
    project.article("one", "exports: Engines")

    def fail(output: Output, name: str) -> Any:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("analysis.reports.publish._move_out", fail)
        with pytest.raises(ReportError, match="No space left"):
            project.run()
    assert "Radars" in project.pages()["areas.html"]
    _assert_sound(project.out, ["areas"])
    assert "Engines" in project.pages()["areas.html"]
    assert project.verdicts() == {"areas": "published"}
