"""The scheduler on a fake clock and, for signals and locks, as a process: each due run once, and the ledger tells."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine

from analysis.errors import BriefingsError, InputError
from analysis.reports import schedule as scheduling
from analysis.reports.due import Schedule, due_times
from analysis.reports.history import Ledger, Run, iso
from analysis.reports.publish import Output
from analysis.reports.request import Request
from analysis.reports.schedule import schedule
from analysis.reports.state import Busy, locked
from analysis.reports.stopping import Abandoned
from tests.reports.conftest import PARAMETERS, READ, SHOW, Project

ROOT = Path(__file__).parents[2]


def _utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def _reports(project: Project, *entries: str) -> None:
    lines = [f"- {{notebook: areas, timezone: Europe/Berlin, {entry}}}" for entry in entries]
    project.reports("\n".join(["reports:", *lines]) + "\n")


def _ledger(project: Project) -> Ledger:
    return Ledger(Output(project.out).ledger)


def _dues(project: Project, report: str, *verdicts: str) -> list[str]:
    return [run.due for run in reversed(_ledger(project).runs(report)) if run.verdict in verdicts]


@pytest.fixture
def fake_run(project: Project, monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Request], str]], None]:
    """Put a function that says how a run ends, or raises, in the place of runs."""

    def use(ends: Callable[[Request], str]) -> None:
        def run(request: Request, tell: object) -> int:
            verdict = ends(request)
            moment = iso(datetime.now(UTC))
            common: dict[str, Any] = {"as_of": request.as_of, "due": request.due, "verdict": verdict}
            entries = [Run(name, started=moment, ended=moment, **common) for name in request.names]
            _ledger(project).add(entries)
            if verdict == "abandoned":
                raise Abandoned
            return 0

        monkeypatch.setattr(scheduling, "run", run)

    return use


def _look(project: Project, moment: datetime | str, **changes: Any) -> int:
    at = _utc(moment) if isinstance(moment, str) else moment
    with time_machine.travel(at, tick=False):
        request = project.request(**changes)
        project.said = []
        return schedule(request, True, lambda event, text, **_: project.said.append((event, text)))


@pytest.mark.parametrize(
    "schedules",
    [
        pytest.param({"nightly": "30 2 * * *"}, id="quick"),
        pytest.param({"nightly": "30 2 * * *", "often": "0 */3 * * *"}, marks=pytest.mark.slow, id="slow"),
    ],
)
def test_a_year_with_restarts_and_kills(project: Project, fake_run: Any, schedules: dict[str, str]) -> None:
    policies = "catch_up: all, overlap: queue"
    _reports(project, *(f'name: {name}, schedule: "{cron}", {policies}' for name, cron in schedules.items()))
    chance = random.Random(7)
    fake_run(lambda request: "abandoned" if chance.random() < 0.1 else "published")
    start = now = _utc("2025-01-01T12:00")
    _look(project, now)
    while now < _utc("2026-01-01T12:00"):
        now += timedelta(hours=chance.choice([1, 11, 30, 170]))
        while _look(project, now) != 0:  # a restart at once after each kill
            pass
    for name, expression in schedules.items():
        expected = [iso(moment) for moment in due_times(Schedule(expression, "Europe/Berlin"), start, now)]
        assert _dues(project, name, "published") == expected
    assert len(_dues(project, "nightly", "published")) >= 365
    assert _dues(project, "nightly", "abandoned")


def test_nothing_is_due_before_a_schedule_was_first_seen(project: Project, fake_run: Any) -> None:
    fake_run(lambda _: "published")
    _reports(project, 'name: daily, schedule: "0 6 * * *", catch_up: all')
    _look(project, "2025-12-05T12:00")
    assert _dues(project, "daily", "published") == []
    _look(project, "2025-12-07T12:00")
    assert _dues(project, "daily", "published") == ["2025-12-06T05:00:00Z", "2025-12-07T05:00:00Z"]
    # Another schedule counts from when it is first seen; nothing is made up for.
    _reports(project, 'name: daily, schedule: "0 * * * *", catch_up: all')
    _look(project, "2025-12-07T18:30")
    assert len(_dues(project, "daily", "published")) == 2
    _look(project, "2025-12-07T19:10")
    assert _dues(project, "daily", "published")[2:] == ["2025-12-07T19:00:00Z"]


def test_logical_time_is_the_due_time_however_late(project: Project, fake_run: Any) -> None:
    asked: list[Request] = []
    fake_run(lambda request: asked.append(request) or "abandoned" if len(asked) < 2 else "published")
    _reports(project, 'name: daily, schedule: "0 6 * * *"')
    _look(project, "2025-12-05T00:00")
    _look(project, "2025-12-05T06:10")
    _look(project, "2025-12-05T06:50")
    _look(project, "2025-12-05T07:00")
    assert {request.as_of for request in asked} == {"2025-12-05T06:00:00+01:00"}
    assert _dues(project, "daily", "abandoned", "published") == ["2025-12-05T05:00:00Z"] * 3


@pytest.mark.parametrize(
    ("policy", "made", "said"),
    [
        ("none", [], "4 runs from 2025-12-05T06:00:00Z on left out, missed (catch_up: none)"),
        (
            "last",
            ["2025-12-08T06:00:00Z"],
            "3 runs from 2025-12-05T06:00:00Z on left out, missed (catch_up: last)",
        ),
        ("all", [f"2025-12-{day:02}T06:00:00Z" for day in (5, 6, 7, 8)], ""),
    ],
)
def test_missed_runs_are_in_the_ledger(
    project: Project, fake_run: Any, policy: str, made: list[str], said: str
) -> None:
    fake_run(lambda _: "published")
    _reports(project, f'name: daily, schedule: "0 7 * * *", catch_up: {policy}')
    _look(project, "2025-12-05T00:00")
    _look(project, "2025-12-08T12:00")
    _look(project, "2025-12-08T12:01")  # and that is that
    assert _dues(project, "daily", "published") == made
    assert [run.why for run in _ledger(project).runs("daily") if run.verdict == "missed"] == (
        [said] if said else []
    )


@pytest.mark.parametrize(("policy", "made"), [("skip", [6, 9]), ("queue", [6, 7, 8, 9])])
def test_runs_that_come_due_while_one_is_going(
    project: Project, monkeypatch: pytest.MonkeyPatch, policy: str, made: list[int]
) -> None:
    _reports(project, f'name: slow, schedule: "0 * * * *", overlap: {policy}')
    with time_machine.travel(_utc("2025-12-05T05:30"), tick=False) as clock:

        def run(request: Request, tell: object) -> int:
            started, takes = iso(datetime.now(UTC)), 150 if request.due.startswith("2025-12-05T06") else 1
            clock.shift(timedelta(minutes=takes))
            common: dict[str, Any] = {"due": request.due, "verdict": "published"}
            _ledger(project).add([Run("slow", started=started, ended=iso(datetime.now(UTC)), **common)])
            return 0

        monkeypatch.setattr(scheduling, "run", run)
        for hour in (5, 6, 9):
            clock.move_to(_utc(f"2025-12-05T{hour:02}:00:05"))
            schedule(project.request(), True, lambda *_, **__: None)
    assert [int(due[11:13]) for due in _dues(project, "slow", "published")] == made


def test_a_clock_that_is_set_back_repeats_nothing(project: Project, fake_run: Any) -> None:
    fake_run(lambda _: "published")
    _reports(project, 'name: hourly, schedule: "0 * * * *", catch_up: all')
    for moment in ("05T05:30", "05T08:10", "05T06:30", "05T07:10", "05T08:20", "05T09:00"):
        _look(project, f"2025-12-{moment}")
    assert [due[11:13] for due in _dues(project, "hourly", "published")] == ["06", "07", "08", "09"]
    # A clock that was far ahead does not stop it for years.
    _reports(project, 'name: hourly, schedule: "0 * * * *", catch_up: last')
    _look(project, "2031-01-01T00:30")
    _look(project, "2025-12-05T10:10")
    assert _dues(project, "hourly", "published")[-1] == "2025-12-05T10:00:00Z"


def test_a_first_look_with_the_clock_ahead_does_not_stop_it(project: Project, fake_run: Any) -> None:
    fake_run(lambda _: "published")
    _reports(project, 'name: hourly, schedule: "0 * * * *"')
    for moment in ("2031-01-01T00:30", "2025-12-05T05:30", "2025-12-05T06:00"):
        _look(project, moment)
    assert _dues(project, "hourly", "published") == ["2025-12-05T06:00:00Z"]


def test_a_ledger_that_is_lost_starts_from_now(project: Project, fake_run: Any) -> None:
    fake_run(lambda _: "published")
    _reports(project, 'name: hourly, schedule: "0 * * * *", catch_up: all')
    _look(project, "2025-12-05T05:30")
    _look(project, "2025-12-05T06:00")
    for path in project.out.glob(".state/ledger*"):
        path.unlink()
    Output(project.out).ledger.write_bytes(b"garbage" * 1000)
    _look(project, "2025-12-05T06:05")
    assert any("was no ledger" in text for _, text in project.said)
    _look(project, "2025-12-05T07:00")
    assert _dues(project, "hourly", "published") == ["2025-12-05T07:00:00Z"]


def test_pruning_does_not_forget_the_last_due_run(project: Project, fake_run: Any) -> None:
    fake_run(lambda _: "unchanged")
    _reports(project, 'name: quarterly, schedule: "0 6 1 */3 *", catch_up: all')
    _look(project, "2025-09-01T00:00")
    _look(project, "2025-10-01T06:00")
    ledger = _ledger(project)
    ledger.add([Run("quarterly", started="2025-12-01T00:00:00Z", verdict="published")])
    ledger.prune(_utc("2025-12-02T00:00"))
    _look(project, "2025-12-05T06:00")
    assert _dues(project, "quarterly", "unchanged") == ["2025-10-01T04:00:00Z"]


def test_a_run_that_cannot_begin_is_a_failed_run(project: Project, fake_run: Any) -> None:
    def fail(_: Request) -> str:
        raise BriefingsError("seeds: tabulating ended with exit code 3")

    fake_run(fail)
    _reports(project, 'name: daily, schedule: "0 7 * * *"')
    _look(project, "2025-12-05T00:00")
    assert _look(project, "2025-12-05T06:00") == 1
    (run,) = _ledger(project).runs("daily")
    assert (run.verdict, run.error) == ("failed", "seeds: tabulating ended with exit code 3")
    assert _look(project, "2025-12-05T06:05") == 0  # it is dealt with


def test_a_run_that_ends_its_runner_each_time_is_given_up(project: Project, fake_run: Any) -> None:
    fake_run(lambda _: "abandoned")
    _reports(project, 'name: daily, schedule: "0 7 * * *"')
    _look(project, "2025-12-05T00:00")
    assert [_look(project, "2025-12-05T06:00") for _ in range(7)] == [1, 1, 1, 1, 1, 0, 0]
    assert "given up" in _ledger(project).runs("daily")[0].error


def test_a_second_scheduler_leaves_it_to_the_first(project: Project) -> None:
    _reports(project, 'name: daily, schedule: "0 7 * * *"')
    output = Output(project.out)
    output.create()
    with scheduling._only_one(output):
        assert _look(project, "2025-12-05T00:00") == 0
    assert project.said[0][0] == "busy"


def test_a_run_by_hand_is_waited_for(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduling, "LONGEST_SLEEP", 0.1)
    tries: list[Request] = []

    def run(request: Request, tell: object) -> int:
        tries.append(request)
        if len(tries) < 3:
            raise Busy("another run is at work")
        _ledger(project).add([Run("daily", due=request.due, started=request.due, verdict="published")])
        return 0

    monkeypatch.setattr(scheduling, "run", run)
    _reports(project, 'name: daily, schedule: "0 7 * * *"')
    _look(project, "2025-12-05T00:00")
    assert _look(project, "2025-12-05T06:00") == 0
    assert len(tries) == 3


def test_without_a_schedule_there_is_nothing_to_keep(project: Project) -> None:
    with pytest.raises(InputError, match="no report has a schedule"):
        _look(project, "2025-12-05T00:00")


@pytest.mark.parametrize("setting", ['schedule: "61 * * * *"', 'schedule: "0 6 * * *", timezone: Mars'])
def test_a_schedule_is_checked_when_it_is_read(project: Project, setting: str) -> None:
    project.reports(f"reports:\n- {{name: daily, notebook: areas, {setting}}}\n")
    with pytest.raises(InputError, match=r"reports\.yaml:2: "):
        _look(project, "2025-12-05T00:00")


def test_a_notebook_receives_the_logical_time_and_a_due_run_is_entered(project: Project) -> None:
    """Through real runs, on the machine's clock."""
    parameters = PARAMETERS + 'as_of: str = ""\n'
    project.write("areas", READ, "print('as of', as_of)", SHOW, parameters=parameters)
    _reports(project, 'name: areas, schedule: "0 7 * * *"')
    _look(project, "2025-12-05T00:00")
    assert _look(project, "2025-12-05T06:01") == 0
    assert "as of 2025-12-05T07:00:00+01:00" in project.pages()["areas.html"]
    run = project.last()["areas"]
    assert (run.due, run.as_of, run.verdict) == (
        "2025-12-05T06:00:00Z",
        "2025-12-05T07:00:00+01:00",
        "published",
    )


SCHEDULER = """
import sys, time
sys.path.insert(0, {root!r})
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from analysis.reports import corpus_tables, fingerprint, schedule, worker
from analysis.reports.history import Ledger, iso
from analysis.reports.publish import Output
from analysis.reports.progress import tell_machines
from analysis.reports.request import Request
from tests.reports.conftest import STUB_TABULATOR, plain_check, plain_page
folder = Path({folder!r})
fingerprint.PACKAGE = folder / "package"
corpus_tables.TABULATOR = (str(STUB_TABULATOR),)
worker.render, worker.check = plain_page, plain_check
request = Request(folder / "reports.yaml", folder / "corpus", folder / "out", jobs=1, stock_kernels=True)
output = Output(request.out)
output.create()
past = iso(datetime.now(UTC) - timedelta(days=2))
for report in schedule.scheduled_reports(request):  # as if it had been seen two days ago
    key = schedule._schedule(report)
    Ledger(output.ledger).schedule_since(report.name, f"{{key.fields}} {{key.timezone}}", past)
with request.stopping.on_signals():
    sys.exit(schedule.schedule(request, {once}, tell_machines))
"""


def _scheduler(project: Project, once: bool = False) -> subprocess.Popen[str]:
    script = SCHEDULER.format(root=str(ROOT), folder=str(project.folder), once=once)
    pipe = subprocess.PIPE
    return subprocess.Popen([sys.executable, "-c", script], stdout=pipe, stderr=pipe, text=True, cwd=ROOT)


def _wait_for(path: Path) -> None:
    deadline = time.monotonic() + 60
    while not path.exists():
        assert time.monotonic() < deadline, f"no {path}"
        time.sleep(0.05)


@pytest.fixture
def slow_reports(project: Project) -> Path:
    """Two reports, due, made one after the other; the answer is a file that is there while the first is made."""
    flag = project.folder / "under-way"
    project.write(
        "areas", f"from pathlib import Path\nPath({str(flag)!r}).touch()", "import time\ntime.sleep(3)", "1"
    )
    _reports(project, 'name: first, schedule: "0 0 * * *"', 'name: second, schedule: "0 0 * * *"')
    return flag


def test_sigterm_finishes_what_is_under_way_and_says_so(project: Project, slow_reports: Path) -> None:
    with _scheduler(project) as process:
        _wait_for(slow_reports)
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 0
    events = [json.loads(line) for line in out.splitlines()]
    assert events[-1]["event"] == "stopped" and "under way is finished" in events[-1]["text"]
    assert "Stopping" in err and "Traceback" not in err
    assert project.verdicts() == {"first": "published"}  # the second stays due
    slow_reports.unlink()
    with _scheduler(project, once=True) as process:
        process.communicate(timeout=60)
    assert project.verdicts() == {"first": "published", "second": "published"}


def test_a_second_sigint_abandons_it_and_says_so(project: Project, slow_reports: Path) -> None:
    with _scheduler(project) as process:
        _wait_for(slow_reports)
        process.send_signal(signal.SIGINT)
        time.sleep(0.3)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert "Traceback" not in err
    assert "Stopped: first abandoned" in out
    assert project.verdicts() == {"first": "abandoned"}
    assert not list(project.out.glob("first.html"))


def test_sigterm_while_it_sleeps_ends_it_at_once(project: Project) -> None:
    _reports(project, 'name: areas, schedule: "0 0 1 1 *", catch_up: none')
    with _scheduler(project) as process:
        assert process.stdout
        while "waiting" not in (line := process.stdout.readline()):
            assert line
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=10)
    assert process.returncode == 0 and "stopped" in out and "Traceback" not in err


def test_json_lines_have_stable_keys(project: Project) -> None:
    _reports(project, 'name: areas, schedule: "0 0 * * *"')
    project.write("areas", "print('to be read by\\nnobody')", "1 / 0")
    with _scheduler(project, once=True) as process:
        out, _ = process.communicate(timeout=60)
    assert process.returncode == 1
    events = [json.loads(line) for line in out.splitlines()]
    assert all(list(event)[:3] == ["time", "event", "text"] for event in events)
    (report,) = [event for event in events if event["event"] == "report"]
    assert (report["report"], report["verdict"], report["error"]) == (
        "areas",
        "failed",
        "ZeroDivisionError: division by zero",
    )
    assert os.linesep.join(out.splitlines()) + os.linesep == out


def test_the_lock_of_a_run_is_not_that_of_a_scheduler(project: Project) -> None:
    output = Output(project.out)
    with locked(output), scheduling._only_one(output):
        pass
