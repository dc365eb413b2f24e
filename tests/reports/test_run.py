"""Runs from end to end: what is made, what is skipped and why, and what a failure leaves in place."""

from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path

import pytest

from analysis.errors import BriefingsError, InputError, ReportError
from analysis.reports import fingerprint, pool
from analysis.reports.history import Ledger, Run
from analysis.reports.publish import Output
from analysis.reports.state import locked
from tests.reports.conftest import PARAMETERS, READ, SHOW, Project

TWO_THEMES = """
reports:
- name: "{theme}"
  notebook: areas
  for_each: {theme: [exports, training]}
  parameters: {themes: ["{theme}"]}
"""


def test_a_run_publishes_and_a_second_one_changes_nothing(project: Project) -> None:
    assert project.run() == 0
    pages = project.pages()
    assert sorted(pages) == ["areas.html", "index.html", "runs.html"]
    assert "Radars for Norland" in pages["areas.html"]
    assert 'href="areas.html"' in pages["index.html"]
    times = {path: path.stat().st_mtime_ns for path in project.out.glob("*.html")}
    assert project.run() == 0
    assert {path: path.stat().st_mtime_ns for path in project.out.glob("*.html")} == times
    assert project.verdicts() == {"areas": "unchanged"}
    assert project.said == [("done", "Nothing changed: 1 reports are as published.")]


def test_two_runs_from_scratch_give_the_same_bytes(project: Project) -> None:
    project.run()
    first = project.pages()
    project.run(out=project.folder / "elsewhere")
    again = {
        path.name: path.read_text(encoding="utf-8") for path in (project.folder / "elsewhere").glob("*.html")
    }
    assert again == first


def test_parameters_reach_the_notebook_as_they_were_written(project: Project) -> None:
    hostile = [
        "'",
        '"',
        "\n",
        "\\",
        "\\n",
        "__import__('os')",
        "{{ 7 * 7 }}",
        "{% x %}",
        "${HOME}",
        "é\u2028",
    ]
    project.write("areas", "import json\nprint(json.dumps(themes))")
    project.reports(
        f"reports:\n- name: a\n  notebook: areas\n  parameters: {{themes: {json.dumps(hostile)}}}\n"
    )
    assert project.run() == 0
    assert json.loads(project.pages()["a.html"].splitlines()[1]) == hostile


@pytest.mark.parametrize(
    ("changed", "run", "why"),
    [
        ("article of one theme", {"training"}, "rows changed"),
        ("unread article", set(), ""),
        ("parameter", {"training"}, "parameters changed"),
        ("title", {"training"}, "parameters changed"),
        ("notebook", {"exports", "training"}, "notebook changed"),
        ("template", {"exports", "training"}, "template changed"),
        ("package", {"exports", "training"}, "package changed"),
        ("version", {"exports", "training"}, "package changed"),
        ("reference data", {"exports", "training"}, "reference data changed"),
        ("library", {"exports", "training"}, "libraries changed"),
        ("page", {"training"}, "no edition"),
    ],
)
def test_only_what_changed_is_made_again(
    project: Project, monkeypatch: pytest.MonkeyPatch, changed: str, run: set[str], why: str
) -> None:
    project.reports(TWO_THEMES)
    project.run()
    before = project.pages()
    _change(project, monkeypatch, changed)
    assert project.run(explain=True) == 0
    assert {name for name, entry in project.last().items() if entry.verdict == "published"} == run
    explained = dict(text.split(": ") for event, text in project.said if event == "explain")
    assert all(why in explained[name] for name in run)
    for name in {"exports", "training"} - run:
        assert project.pages()[f"{name}.html"] == before[f"{name}.html"]


def _change(project: Project, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    package = fingerprint.PACKAGE
    if what == "article of one theme":
        project.article("one", "exports: Radars for Norland\ntraining: Cadets of Sudria")
    elif what == "unread article":
        project.article("three", "dialogue: Nothing that either report reads")
    elif what == "parameter":
        text = TWO_THEMES.replace("[exports, training]", "[exports]")
        project.reports(
            text + "- {name: training, notebook: areas, parameters: {themes: [training], rows: 9}}"
        )
    elif what == "title":
        text = TWO_THEMES.replace("[exports, training]", "[exports]")
        project.reports(
            text + "- {name: training, title: T, notebook: areas, parameters: {themes: [training]}}"
        )
    elif what == "notebook":
        project.write("areas", READ, SHOW, "1 + 1")
    elif what == "version":
        for module in ("plan", "request"):
            monkeypatch.setattr(f"analysis.reports.{module}.__version__", "99")
    elif what == "library":
        monkeypatch.setattr("analysis.reports.fingerprint.libraries_digest", lambda: "other")
    elif what == "page":
        (project.out / "training.html").write_text("tampered with", encoding="utf-8")
    else:
        file = {"template": "templates/page.j2", "package": "code.py"}.get(what, "reference/themes.yaml")
        (package / file).write_text("2\n", encoding="utf-8")


def test_an_edition_is_compared_with_the_last_answer_to_the_same_question(project: Project) -> None:
    cells = (READ, "print('<tr>compared with', Path(last_edition).suffix)")
    project.write("areas", *cells, parameters=PARAMETERS + 'last_edition: str = ""\nas_of: str = ""\n')
    report = "reports:\n- {name: areas, notebook: areas, parameters: {themes: [training], rows: %d}}\n"
    for rows, day, compared in (
        (9, "01", ".json"),
        (9, "02", ".json"),
        (8, "02", ".none"),
        (8, "03", ".json"),
    ):
        project.reports(report % rows)
        assert project.run(as_of=f"2026-05-{day}") == 0
        assert f"compared with {compared}" in project.pages()["areas.html"], (rows, day)


def test_force_makes_it_all_again(project: Project) -> None:
    project.run()
    assert project.run(force=True) == 0
    assert project.verdicts() == {"areas": "published"}


def test_one_report_can_be_run_alone(project: Project) -> None:
    project.reports(TWO_THEMES)
    assert project.run(names=("exports",)) == 0
    assert sorted(project.pages()) == ["exports.html", "index.html", "runs.html"]


def test_an_error_of_many_lines_is_told_on_one(project: Project) -> None:
    project.write("areas", READ, r"raise ValueError('one\ntwo ' + 'three ' * 200)")
    assert project.run() == 1
    error = project.last()["areas"].error
    assert error.startswith("ValueError: one two three three ") and error.endswith(" …") and len(error) <= 500


def test_an_error_fails_that_report_alone_and_keeps_its_last_edition(project: Project) -> None:
    project.reports("reports:\n- {name: good, notebook: areas}\n- {name: bad, notebook: other}\n")
    project.write("other", READ, SHOW)
    project.run()
    page = project.pages()["bad.html"]
    project.write("other", READ, "1 / 0", SHOW)
    project.article("three", "exports: Engines")
    assert project.run() == 1
    assert "Engines" in project.pages()["good.html"]
    assert project.pages()["bad.html"] == page
    failed = project.last()["bad"]
    assert (failed.verdict, failed.error, failed.cell) == ("failed", "ZeroDivisionError: division by zero", 4)
    assert failed.started in project.pages()["index.html"]
    assert (
        "ZeroDivisionError" in project.pages()["index.html"]
        and "ZeroDivisionError" in project.pages()["runs.html"]
    )
    kept = json.loads((project.out / "failed" / "bad.ipynb").read_text(encoding="utf-8"))
    assert any("papermill-error-cell" in "".join(cell["source"]) for cell in kept["cells"])
    # Mended, it publishes, and nothing of the failure is left but its line in the ledger.
    project.write("other", READ, SHOW)
    assert project.run() == 0
    assert not (project.out / "failed" / "bad.ipynb").exists()
    assert "ZeroDivisionError" not in project.pages()["index.html"]


def test_a_page_that_lost_all_its_rows_does_not_replace_a_good_one(project: Project) -> None:
    project.run()
    project.write("areas", READ)
    assert project.run() == 1
    assert project.verdicts() == {"areas": "kept last good"}
    assert "Radars" in project.pages()["areas.html"]
    assert project.run(force=True) == 0
    assert "Radars" not in project.pages()["areas.html"]


@pytest.mark.parametrize(
    ("cell", "settings", "verdict", "error", "tries"),
    [
        ("import time; time.sleep(60)", "cell_timeout: 1", "timed out", "a cell took longer than 1", 1),
        ("while True: pass", "timeout: 1", "timed out", "it took longer than 1", 1),
        ("import os; os._exit(3)", "retries: 0", "failed", "the kernel died", 1),
        (
            "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)",
            "retries: 1",
            "failed",
            "the kernel died",
            2,
        ),
        ("x = bytearray(900_000_000)", "memory_mb: 200", "failed", "MemoryError", 1),
        ("while True: print('x' * 100_000)", "output_mb: 1", "failed", "output passed 1 MB", 1),
        ("print('x' * 50_000_000)", "output_mb: 1", "failed", "output passed 1 MB", 1),
    ],
)
def test_limits_end_a_report(
    project: Project, cell: str, settings: str, verdict: str, error: str, tries: int
) -> None:
    project.write("areas", "import sys", cell)
    project.reports(f"reports:\n- name: areas\n  notebook: areas\n  {settings}\n")
    assert project.run() == 1
    entry = project.last()["areas"]
    assert (entry.verdict, entry.tries, entry.cell) == (verdict, tries, 4)
    assert error in entry.error
    assert (project.out / "failed" / "areas.ipynb").is_file()


def test_a_crash_is_tried_again_and_may_pass(project: Project) -> None:
    flag = project.folder / "flag"
    crash = f"import os\nfrom pathlib import Path\nflag = Path({str(flag)!r})"
    project.write("areas", crash, "if not flag.exists():\n    flag.touch()\n    os._exit(1)", READ, SHOW)
    assert project.run() == 0
    assert project.last()["areas"].tries == 2


def test_a_dead_worker_takes_down_its_own_report_alone(project: Project) -> None:
    # The worker is the process that asked for the kernel; a notebook that kills it is as bad as it gets.
    project.write("other", "import os, signal\nos.kill(int(os.environ['WORKER']), signal.SIGKILL)")
    project.reports("reports:\n- {name: bad, notebook: other, retries: 0}\n- {name: good, notebook: areas}\n")
    original = pool.work

    def work(connection: object, warm: str, private: str) -> None:
        os.environ["WORKER"] = str(os.getpid())
        original(connection, warm, private)

    pool.work = work  # type: ignore[assignment]
    try:
        assert project.run() == 1
    finally:
        pool.work = original
    assert project.verdicts() == {"bad": "failed", "good": "published"}
    assert "worker process ended" in project.last()["bad"].error


def test_the_longest_goes_first(project: Project) -> None:
    project.reports("reports:\n" + "".join(f"- {{name: {name}, notebook: areas}}\n" for name in "abc"))
    project.run(jobs=1)
    with sqlite3.connect(Output(project.out).ledger) as connection:
        connection.execute("UPDATE runs SET seconds = CASE report WHEN 'b' THEN 9 WHEN 'c' THEN 5 ELSE 1 END")
    project.run(jobs=1, force=True)
    made = [text.split()[1] for event, text in project.said if event == "report"]
    assert made == ["b", "c", "a"]


def test_a_second_runner_is_told_that_one_is_at_work(project: Project) -> None:
    with locked(Output(project.out)), pytest.raises(ReportError, match="another run is at work"):
        project.run()


@pytest.mark.parametrize("damage", [b"no database at all" * 100, b"", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_ledger_that_is_none_is_set_aside(project: Project, damage: bytes) -> None:
    project.run()
    ledger = Output(project.out).ledger
    for suffix in ("-wal", "-shm"):
        ledger.with_name(ledger.name + suffix).unlink(missing_ok=True)
    ledger.write_bytes(damage)
    assert project.run() == 0
    assert project.verdicts() == {"areas": "unchanged"}
    if damage:
        assert any(event == "warning" and "was no ledger" in text for event, text in project.said)
        assert (ledger.parent / "ledger.broken-1.sqlite3").read_bytes() == damage


def test_what_a_killed_runner_left_is_settled(project: Project) -> None:
    project.run()
    with sqlite3.connect(Output(project.out).ledger) as connection:
        connection.execute("UPDATE runs SET verdict = 'running'")
    Ledger(Output(project.out).ledger).add([Run("other", started="2025-12-05T06:00:00Z")])
    project.run(force=True, names=("areas",))
    with sqlite3.connect(Output(project.out).ledger) as connection:
        assert connection.execute("SELECT report, verdict FROM runs ORDER BY id").fetchall() == [
            ("areas", "published"),
            ("other", "abandoned"),
            ("areas", "published"),
        ]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"corpus": Path("nowhere")}, "nowhere: no such folder"),
        ({"names": ("none",)}, "no report 'none'; allowed: areas"),
        ({"reports": Path("nowhere.yaml")}, "nowhere.yaml: no such file"),
    ],
)
def test_wrong_input_is_said_before_anything_runs(
    project: Project, change: dict[str, object], said: str
) -> None:
    with pytest.raises(InputError) as raised:
        project.run(**change)
    assert said in str(raised.value)
    assert not project.pages()


def test_a_corpus_that_cannot_be_tabulated_is_said(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("analysis.reports.corpus_tables.TABULATOR", ("-c", "import sys; sys.exit(3)"))
    with pytest.raises(BriefingsError, match="exit code 3"):
        project.run()
