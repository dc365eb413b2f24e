"""`history`: the ledger as lines or as JSON."""

from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path

import click

from analysis.errors import InputError, ReportError
from analysis.reports.history import Run
from analysis.reports.progress import tell_people
from analysis.reports.publish import Output
from analysis.reports.state import locked, open_ledger, settle


def tell_history(out: Path, report: str, since: str, as_json: bool) -> int:
    """Print the runs, newest first. After a runner that was killed, its runs are settled first."""
    output = Output(out)
    if not output.ledger.exists():
        raise InputError(out, "no runs there", "a folder that `run --out` wrote to")
    if since and not re.fullmatch(r"\d{4}(-\d\d(-\d\d(T[\d:]+Z?)?)?)?", since):
        raise InputError("--since", since, "a date or time such as 2025-12-05 or 2025-12-05T06:00:00Z")
    ledger = open_ledger(output, tell_people)
    try:
        with locked(output):
            settle(output, ledger, tell_people)
    except (ReportError, InputError):
        pass  # a run is at work, or the folder can only be read: the ledger says so by itself
    runs = ledger.runs(report, since)
    known = {run.report for run in ledger.runs()} if report and not runs else set()
    if known and report not in known:
        raise InputError("--report", f"no run of '{report}'", ", ".join(sorted(known)))
    if as_json:
        click.echo(json.dumps([dataclasses.asdict(run) for run in runs], indent=1, ensure_ascii=False))
    else:
        for run in runs:
            click.echo(_line(run))
    return 0


def _line(run: Run) -> str:
    cell = f" (cell {run.cell})" if run.cell else ""
    why = run.error + cell if run.error else run.why
    return f"{run.started}  {run.report:<24} {run.verdict:<14} {run.seconds:6.1f} s  {why}".rstrip()
