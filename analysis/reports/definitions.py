"""`schedule --print`: the same schedules for cron, systemd or Airflow to drive.

cron and systemd call `schedule --once` at every minute of the hour at which anything can be due; what is due, in which
zone, and what was missed, is decided there, the same as everywhere. Airflow keeps its own time: it gets one DAG for
each report. Paths are data in all of them, whatever characters they hold.
"""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from croniter import croniter

from analysis.errors import InputError
from analysis.reports.due import Schedule
from analysis.reports.request import Request

if TYPE_CHECKING:
    from analysis.reports.spec import Report

NAME = "briefings"


def definitions(kind: str, request: Request, reports: Sequence[Report]) -> dict[str, str]:
    """File name to content, for `cron`, `systemd` or `airflow`; raises InputError for a path that cron cannot hold."""
    makers: Mapping[str, Callable[[Request, Sequence[Report]], dict[str, str]]] = {
        "cron": _cron,
        "systemd": _systemd,
        "airflow": _airflow,
    }
    return makers[kind](request, reports)


def due_minutes(reports: Sequence[Report], zone: tzinfo | None = None) -> str:
    """The minutes of the hour at which any report can be due, by the clock of a zone (None: of this machine).

    As cron and systemd write them: `0,30`, or `*` for all of them.
    """
    moments = [datetime.now(UTC) + timedelta(days=days) for days in range(0, 366, 15)]
    found: set[int] = set()
    for report in reports:
        schedule = Schedule(report.schedule, report.timezone)
        minutes = croniter(schedule.fields).expanded[0]
        # Zones lie apart by hours, halves and quarters of them, and some by others in summer.
        apart = {(m.astimezone(zone).minute - m.astimezone(schedule.zone).minute) % 60 for m in moments}
        found |= {(m + d) % 60 for m in (range(60) if minutes == ["*"] else minutes) for d in apart}
    return "*" if len(found) == 60 else ",".join(map(str, sorted(found)))


def _command(request: Request, *words: str) -> list[str]:
    """The command line, with paths that hold from any folder."""
    paths = {"--reports": request.reports, "--corpus": request.corpus, "--out": request.out}
    options = [word for option, path in paths.items() for word in (option, str(path.resolve()))]
    return [sys.executable, "-m", "analysis", *words, *options]


def _cron(request: Request, reports: Sequence[Report]) -> dict[str, str]:
    command = shlex.join([*_command(request, "schedule", "--once"), *request.names])
    if "\n" in command or "\r" in command:
        raise InputError(
            request.out, "a path with a line break", "paths that fit on the one line of a crontab entry"
        )
    # cron takes a bare % for a line break, also between quotation marks.
    line = f"{due_minutes(reports)} * * * * {command}".replace("%", r"\%")
    return {f"{NAME}.cron": f"# Make the reports that are due; add it with: crontab -e\n{line}\n"}


SERVICE = Template("""\
[Unit]
Description=Make the reports that are due
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
ExecStart=:$command
# The first signal goes to the runner alone, which finishes what is under way.
KillMode=mixed
TimeoutStopSec=$patience
""")
TIMER = Template("""\
[Unit]
Description=Look for reports that are due

[Timer]
OnCalendar=*-*-* *:$minutes:00 UTC
Persistent=true
AccuracySec=1s

[Install]
WantedBy=timers.target
""")


def _systemd(request: Request, reports: Sequence[Report]) -> dict[str, str]:
    command = [*_command(request, "schedule", "--once"), *request.names]
    patience = max(report.timeout for report in reports) + 60
    service = SERVICE.substitute(command=" ".join(map(_unit_word, command)), patience=patience)
    return {f"{NAME}.service": service, f"{NAME}.timer": TIMER.substitute(minutes=due_minutes(reports, UTC))}


def _unit_word(word: str) -> str:
    """A word of ExecStart= as systemd.syntax(7) quotes it; the ':' before the command leaves `$` alone."""
    escapes = {"\\": r"\\", '"': r"\"", "\n": r"\n", "\r": r"\r", "\t": r"\t", "%": "%%"}
    return '"' + "".join(escapes.get(character, character) for character in word) + '"'


DAG_FILE = Template('''\
"""Reports as Airflow DAGs, one each; written by `schedule --print airflow`."""

import subprocess
from datetime import timedelta

import pendulum

try:
    from airflow.sdk import dag, task
except ImportError:  # Airflow 2
    from airflow.decorators import dag, task

COMMAND = $command
OPTIONS = $options
# name, cron expression, time zone, whether missed runs are made up for, seconds it may take
REPORTS = $reports


def make_dag(name, schedule, timezone, catch_up, seconds):
    @dag(
        dag_id=f"$prefix-{name}",
        schedule=schedule,
        start_date=pendulum.datetime($start, tz=timezone),
        catchup=catch_up,
        max_active_runs=1,
        tags=["$prefix"],
    )
    def report():
        @task(execution_timeout=timedelta(seconds=seconds), retries=1)
        def make(data_interval_end=None, run_after=None):
            as_of = (data_interval_end or run_after or pendulum.now()).in_timezone(timezone)
            moment = as_of.replace(microsecond=0).isoformat()
            subprocess.run([*COMMAND, name, "--as-of", moment, *OPTIONS], check=True)

        make()

    return report()


for report in REPORTS:
    globals()[f"$prefix-{report[0]}"] = make_dag(*report)
''')
WAIT_SECONDS = 3600  # for another report's run on the same output folder


def _airflow(request: Request, reports: Sequence[Report]) -> dict[str, str]:
    command = _command(request, "run")
    settings = [
        (
            report.name,
            Schedule(report.schedule).fields,
            report.timezone,
            report.catch_up == "all",
            (report.timeout or 86_400) * (report.retries + 1) + WAIT_SECONDS + 600,
        )
        for report in reports
    ]
    today = datetime.now(UTC)
    text = DAG_FILE.substitute(
        command=repr(command[:4]),
        options=repr([*command[4:], "--wait", str(WAIT_SECONDS)]),
        reports="[\n" + "".join(f"    {setting!r},\n" for setting in settings) + "]",
        prefix=NAME,
        start=f"{today.year}, {today.month}, {today.day}",
    )
    return {f"{NAME}_dags.py": text}


def write_definitions(files: Mapping[str, str], folder: Path) -> list[Path]:
    """Write each into a folder; the answer is where. Raises InputError where the folder cannot be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise InputError(folder, f"cannot be made, {problem.strerror}", "a folder to write to") from None
    paths = [folder / name for name in files]
    for path, text in zip(paths, files.values(), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths
