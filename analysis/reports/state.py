"""What an output folder remembers between runs: its lock, its ledger, and how both are brought into agreement."""

from __future__ import annotations

from typing import Any

from analysis.errors import InputError, ReportError
from analysis.reports.history import Ledger
from analysis.reports.progress import Tell
from analysis.reports.publish import Output, recover


class Busy(ReportError):
    """Another run has the output folder."""


def locked(output: Output, wait: float = 0) -> Any:
    """Hold the output folder, as a context; raises Busy where another run has it for longer than `wait` seconds."""
    from filelock import FileLock, Timeout

    try:
        output.create()
        return FileLock(output.lock).acquire(timeout=wait)
    except Timeout:
        raise Busy(f"{output.folder}: another run is at work there; wait for it to end") from None
    except OSError as problem:
        why = f"cannot be written: {problem.strerror}"
        raise InputError(output.folder, why, "a writable folder") from None


def open_ledger(output: Output, tell: Tell) -> Ledger:
    """The ledger, with a warning where a broken one had to be set aside."""
    ledger = Ledger(output.ledger)
    if ledger.set_aside:
        kept = ledger.set_aside.name
        tell("warning", f"{output.ledger} was no ledger; it is kept as {kept}, a new one begins")
    return ledger


def settle(output: Output, ledger: Ledger, tell: Tell) -> None:
    """Bring pages and ledger into agreement after a runner that was killed. Only under the lock."""
    for name in recover(output):
        tell("warning", f"{name}: its publication, cut short, is complete now", report=name)
    for run in ledger.unfinished():
        facts = output.read_facts(run.report)
        published = bool(facts) and run.outputs.get(f"{run.report}.html") == facts["page_sha256"]
        run.verdict = "published" if published else "abandoned"
        run.error = "" if published else "the runner was stopped"
        ledger.update(run)
