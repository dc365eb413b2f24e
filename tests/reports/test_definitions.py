"""What cron, systemd and Airflow are given: it does what it should, and odd paths are data."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from analysis.errors import InputError
from analysis.reports.definitions import definitions, due_minutes, write_definitions
from analysis.reports.request import Request
from analysis.reports.spec import Report

ODD = "a 'b' \"c\" %d $HOME ${x} {{ 7 * 7 }} `id` \\n ; #"
REPORTS = (
    Report("daily", Path("n.ipynb"), schedule="30 6 * * *", timezone="Europe/Berlin", catch_up="all"),
    Report("weekly", Path("n.ipynb"), schedule="0 7 * * mon", timezone="Asia/Kolkata", timeout=1200),
)


@pytest.fixture
def request_in(tmp_path: Path) -> Request:
    folder = tmp_path / ODD
    return Request(folder / "reports.yaml", folder / "corpus", folder / "out")


def _paths(request: Request) -> list[str]:
    return ["--reports", str(request.reports), "--corpus", str(request.corpus), "--out", str(request.out)]


def test_cron_hands_the_shell_the_paths_as_they_are(request_in: Request) -> None:
    text = definitions("cron", request_in, REPORTS)["briefings.cron"]
    (line,) = [line for line in text.splitlines() if not line.startswith("#")]
    minute, *rest, command = line.split(" ", 5)
    assert rest == ["*"] * 4 and "30" in minute.split(",")
    assert "%" not in command.replace(r"\%", "")  # a bare one would end the command
    said = subprocess.run(
        ["sh", "-c", f"printf '%s\\n' {command.replace(chr(92) + '%', '%')}"], capture_output=True, text=True
    ).stdout.splitlines()
    assert said == [sys.executable, "-m", "analysis", "schedule", "--once", *_paths(request_in)]


def test_a_line_break_has_no_place_in_a_crontab(request_in: Request) -> None:
    broken = replace(request_in, out=request_in.out / "a\nb")
    with pytest.raises(InputError, match="line break"):
        definitions("cron", broken, REPORTS)


def test_minutes_are_those_at_which_anything_can_be_due() -> None:
    from datetime import UTC

    assert due_minutes(REPORTS, UTC) == "30"  # 07:00 in Kolkata is 01:30 UTC
    assert due_minutes([replace(REPORTS[0], schedule="* * * * *")], UTC) == "*"


def _verify(files: list[Path]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["systemd-analyze", "verify", *map(str, files)], capture_output=True, text=True)


@pytest.mark.skipif(
    not shutil.which("systemd-analyze"), reason="systemd is not installed (apt package systemd)"
)
@pytest.mark.parametrize("name", ["plain", ODD, "line\nbreak"])
def test_systemd_accepts_the_units(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    request = Request(folder / "reports.yaml", folder / "corpus", folder / "out")
    written = write_definitions(definitions("systemd", request, REPORTS), tmp_path / "units")
    verified = _verify(written)
    assert (verified.returncode, verified.stderr) == (0, "")
    assert "TimeoutStopSec=1260" in written[0].read_text(encoding="utf-8")


@pytest.mark.skipif(
    not shutil.which("systemd-analyze"), reason="systemd is not installed (apt package systemd)"
)
def test_systemd_would_refuse_broken_units(tmp_path: Path) -> None:
    files = definitions("systemd", Request(), REPORTS)
    files["briefings.service"] = files["briefings.service"].replace(sys.executable, "/no/such/program")
    assert _verify(write_definitions(files, tmp_path)).returncode != 0


def test_the_dag_file_runs_the_reports_with_their_logical_time(
    request_in: Request, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Against a stand-in for Airflow's decorators: Airflow itself, too large to install for a test, is not here."""
    (written,) = write_definitions(definitions("airflow", request_in, REPORTS), tmp_path)
    tree = ast.parse(written.read_text(encoding="utf-8"))
    imports = {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    imports |= {name.name for n in ast.walk(tree) if isinstance(n, ast.Import) for name in n.names}
    assert imports == {"subprocess", "datetime", "pendulum", "airflow.sdk", "airflow.decorators"}
    (tmp_path / "airflow").mkdir()
    (tmp_path / "airflow" / "__init__.py").touch()
    (tmp_path / "airflow" / "sdk.py").write_text(STAND_IN, encoding="utf-8")
    (tmp_path / "pendulum.py").write_text(PENDULUM, encoding="utf-8")
    script = f"import runpy, airflow.sdk as s; runpy.run_path({str(written)!r}); s.run_all()"
    ran = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )
    assert ran.returncode == 0, ran.stderr
    daily, weekly = map(ast.literal_eval, ran.stdout.splitlines())
    assert daily["dag"] == {"dag_id": "briefings-daily", "schedule": "30 6 * * *", "catchup": True}
    assert weekly["dag"] == {"dag_id": "briefings-weekly", "schedule": "0 7 * * mon", "catchup": False}
    python, *words = daily["command"]
    assert python == sys.executable
    assert words == [
        *("-m", "analysis", "run", "daily", "--as-of", "2025-12-05T06:30:00+01:00"),
        *_paths(request_in),
        *("--wait", "3600"),
    ]


STAND_IN = """
import subprocess
from datetime import UTC, datetime
import pendulum
made, tasks = [], []
def dag(dag_id, schedule, start_date, catchup, max_active_runs, tags):
    made.append({"dag_id": dag_id, "schedule": schedule, "catchup": catchup})
    return lambda function: function
def task(execution_timeout, retries):
    return lambda function: lambda: tasks.append(function)
def run_all():
    for dag, task in zip(made, tasks, strict=True):
        def ran(command, check):
            print(repr({"dag": dag, "command": command}))
        subprocess.run = ran
        task(data_interval_end=pendulum.Moment(2025, 12, 5, 5, 30, tzinfo=UTC))
"""
PENDULUM = """
import datetime as real
from zoneinfo import ZoneInfo
class Moment(real.datetime):
    def in_timezone(self, zone):
        return self.astimezone(ZoneInfo(zone))
def datetime(*parts, tz):
    return Moment(*parts, tzinfo=ZoneInfo(tz))
"""


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match=r"file/units: cannot be made, .*; allowed: a folder"):
        write_definitions({"a.service": ""}, tmp_path / "file" / "units")
