"""The command line of reports: exit codes, what it says, and how little it loads when there is nothing to do."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from analysis.__main__ import main
from analysis.reference_check import Remark
from analysis.reports import fingerprint
from tests.reports.conftest import READ, SHOW, Project

ROOT = Path(__file__).parents[2]
HEAVY = {
    "nbformat",
    "papermill",
    "nbconvert",
    "nbclient",
    "pandas",
    "numpy",
    "spacy",
    "yaml",
    "jinja2",
    "IPython",
}


def _call(monkeypatch: pytest.MonkeyPatch, *arguments: object) -> int:
    monkeypatch.setattr(sys, "argv", ["briefings", *map(str, arguments)])
    with pytest.raises(SystemExit) as stop:
        main()
    return int(stop.value.code or 0)


def _options(project: Project) -> list[object]:
    return [
        "--reports",
        project.folder / "reports.yaml",
        "--corpus",
        project.folder / "corpus",
        "--out",
        project.out,
    ]


def test_a_run_says_what_it_did_and_leaves_with_0(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _call(monkeypatch, "run", *_options(project), "--explain") == 0
    said = capsys.readouterr()
    assert "[1/1] areas published" in said.out
    assert "1 published, 0 unchanged, 0 failed" in said.out
    assert said.err == ""


def test_a_failure_leaves_with_1(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write("areas", READ, "1 / 0", SHOW)
    assert _call(monkeypatch, "run", *_options(project)) == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["run", "--corpus", "nowhere"], "nowhere: no such folder; allowed: a folder of articles\n"),
        (["run", "--reports", "nowhere.yaml", "--corpus", str(ROOT / "seeds")], "nowhere.yaml: no such file"),
        (["run", "--jobs", "0"], "--jobs"),
        (["run", "--colour"], "--colour"),
        (["history", "--out", "nowhere"], "nowhere: no runs there"),
        (["history", "--out", ".", "--report", "nothing"], ".: no runs there"),
        (["schedule", "--once", "--to", "."], "--to is for --print; allowed: see"),
        (
            ["tables", "--corpus", str(ROOT / "seeds"), "--out", "/dev/null/no"],
            "/dev/null/no: cannot be made, ",
        ),
        (["tables", "--corpus", str(ROOT / "seeds")], "Missing option '--out'; allowed: see"),
        (["nothing"], "No such command 'nothing'; allowed: see"),
    ],
)
def test_wrong_usage_leaves_with_2_and_says_why(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert _call(monkeypatch, *arguments) == 2
    heard = capsys.readouterr()
    assert said in heard.err and heard.err.count("\n") == 1, "one line"
    assert heard.out == ""


def test_lines_for_machines_are_json(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _call(monkeypatch, "run", *_options(project), "--log", "json")
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["event"] for line in lines][-2:] == ["report", "done"]
    assert lines[-2]["verdict"] == "published"


def test_history_tells_each_run(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    project.run()
    project.write("areas", READ, "raise ValueError('no')")
    project.run()
    assert _call(monkeypatch, "history", "--out", project.out) == 0
    newest, oldest = capsys.readouterr().out.splitlines()
    assert "ValueError: no" in newest and "failed" in newest
    assert "published" in oldest
    _call(monkeypatch, "history", "--out", project.out, "--json", "--report", "areas", "--since", "2000")
    runs = json.loads(capsys.readouterr().out)
    assert [run["verdict"] for run in runs] == ["failed", "published"]
    assert runs[1]["outputs"].keys() == {"areas.html", "data/areas.json"}
    assert runs[1]["parameters"] == {} and runs[1]["fingerprint"] and runs[1]["versions"]["python"]
    assert _call(monkeypatch, "history", "--out", project.out, "--report", "aeras") == 2
    assert capsys.readouterr().err == "--report: no run of 'aeras'; allowed: areas\n"
    assert _call(monkeypatch, "history", "--out", project.out, "--report", "areas", "--since", "2999") == 0


def test_check_names_every_mistake_before_anything_runs(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    project.reports("reports:\n- {name: areas, notebook: nothing}\n")
    options = ["--reports", project.folder / "reports.yaml", "--corpus", project.folder / "nowhere"]
    assert _call(monkeypatch, "check", *options) == 2
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 2
    assert "no notebook 'nothing'; allowed: areas" in said[0] and "nowhere" in said[1]
    assert not project.out.exists()


def test_check_lists_reference_data_that_does_nothing(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    remark = Remark("themes.yaml:7", "'joint drill' is covered by 'drill'")
    monkeypatch.setattr("analysis.reference_check.check_reference", lambda: (remark,))
    assert _call(monkeypatch, "check", *_options(project)[:4]) == 0
    assert capsys.readouterr().err == "themes.yaml:7: 'joint drill' is covered by 'drill'\n"


@pytest.mark.parametrize("command", ["check", "run"])
def test_a_question_that_nothing_answers_is_refused(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    path = project.reports("reports:\n- name: areas\n  notebook: areas\n  parameters: {countries: [USA]}\n")
    monkeypatch.setattr("analysis.reports.corpus_tables.TABULATOR", ("-m", "analysis.reports.tabulate"))
    assert _call(monkeypatch, command, *_options(project)[: 4 if command == "check" else 6]) == 2
    wanted = f"{path}:2: parameter 'countries' has 'USA'; allowed: United States\n"
    assert capsys.readouterr().err == wanted
    assert not (project.out / "areas.html").exists()


def test_a_run_with_nothing_to_do_loads_nothing(project: Project) -> None:
    project.run()
    code = f"""
import sys
from pathlib import Path
from analysis.reports import fingerprint
fingerprint.PACKAGE = Path({str(fingerprint.PACKAGE)!r})
from analysis.__main__ import main
sys.argv = {["briefings", "run", *map(str, _options(project))]!r}
try:
    main()
finally:
    print(*sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    said, loaded = done.stdout.splitlines()
    assert said == "Nothing changed: 1 reports are as published."
    assert not HEAVY & set(loaded.split())
    assert project.verdicts() == {"areas": "unchanged"}


def test_help_loads_nothing() -> None:
    code = "import sys; from analysis.__main__ import cli; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert not (HEAVY | {"sqlite3", "subprocess"}) & set(loaded.split())


@pytest.mark.slow
def test_a_run_with_nothing_to_do_takes_a_quarter_of_importing_pandas(project: Project) -> None:
    command = [sys.executable, "-m", "analysis", "run", "--out", project.out]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    time.sleep(2.5)

    def quickest(*arguments: object) -> float:
        times = []
        for _ in range(7):
            began = time.perf_counter()
            subprocess.run([*map(str, arguments)], check=True, cwd=ROOT, capture_output=True)
            times.append(time.perf_counter() - began)
        return min(times)

    assert quickest(*command) <= quickest(sys.executable, "-c", "import pandas") / 4
