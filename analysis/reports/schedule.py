"""`schedule`: make what is due, once or for good. What was made, when, and what was missed is in the ledger alone.

Only one scheduler works on an output folder; a second one says so. A due run counts as dealt with when the ledger
has its verdict: one that was abandoned is due again, with the same logical time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from analysis import __version__
from analysis.errors import BriefingsError, InputError
from analysis.reports.due import Schedule, Span, decide, due_times, logical_time, next_due
from analysis.reports.history import Ledger, Run, iso
from analysis.reports.notify import check_entries
from analysis.reports.placeholders import hide_secrets
from analysis.reports.progress import Tell
from analysis.reports.publish import Output
from analysis.reports.request import Request
from analysis.reports.run import DONE, SOME_FAILED, run
from analysis.reports.spec import read_reports, select_reports
from analysis.reports.state import Busy, open_ledger
from analysis.reports.stopping import Abandoned

if TYPE_CHECKING:
    from analysis.reports.spec import Report

LONGEST_SLEEP = 60.0  # seconds: a clock that is set, or a reports.yaml that changes, is noticed by then
AFTER_TROUBLE = 60.0
# A run that ends its runner each time, by filling the machine's memory, is not begun for ever.
MOST_STARTS = 5


@dataclass(frozen=True, slots=True)
class Due:
    """Reports that are due at one moment, with the same logical time."""

    moment: datetime
    as_of: str
    names: tuple[str, ...]


def schedule(request: Request, once: bool, tell: Tell) -> int:
    """Make what is due, and unless `once` go on for good; the exit code as of `run`.

    Raises InputError where reports.yaml is wrong at the start, or has no schedule.
    """
    reports = scheduled_reports(request)
    for report in reports:
        check_entries(report.notify, report.where)
    output = Output(request.out)
    try:
        with _only_one(output):
            return _make_due(request, output, tell) if once else _keep_running(request, output, reports, tell)
    except Timeout:
        tell("busy", f"{output.folder}: another scheduler is at work there and makes what is due")
        return DONE if once else SOME_FAILED
    except Abandoned:
        tell("stopped", "Stopped; runs that were abandoned or not begun stay due")
        return DONE if not once else SOME_FAILED


def scheduled_reports(request: Request) -> tuple[Report, ...]:
    """The reports of a request that have a schedule; raises InputError where none has."""
    chosen = select_reports(read_reports(request.reports), request.names, request.reports)
    found = tuple(report for report in chosen if report.schedule)
    if not found:
        raise InputError(request.reports, "no report has a schedule", "schedule: and a cron expression")
    return found


@contextmanager
def _only_one(output: Output) -> Iterator[None]:
    try:
        output.create()
    except OSError as problem:
        raise InputError(
            output.folder, f"cannot be written: {problem.strerror}", "a writable folder"
        ) from None
    with FileLock(output.state / "schedule.lock", timeout=0):
        yield


def _keep_running(request: Request, output: Output, reports: Sequence[Report], tell: Tell) -> int:
    announced: datetime | None = None
    while not request.stopping.asked:
        try:
            reports = scheduled_reports(request)
        except InputError as problem:
            tell("warning", f"{problem}; the schedules stay as they were")
        try:
            _make_due(request, output, tell, reports)
            pause = 0.0
        except BriefingsError as problem:
            tell("error", f"{problem}; tried again in {AFTER_TROUBLE:.0f} seconds")
            pause = AFTER_TROUBLE
        if request.stopping.asked:
            break
        coming = min(next_due(_schedule(report), _now()) for report in reports)
        if coming != announced:
            tell("waiting", f"Next due at {iso(coming)}", due=iso(coming))
            announced = coming
        request.stopping.sleep(max(pause, min((coming - _now()).total_seconds(), LONGEST_SLEEP)))
    tell("stopped", "Stopped; what was under way is finished, the rest stays due")
    return DONE


def _make_due(request: Request, output: Output, tell: Tell, reports: Sequence[Report] = ()) -> int:
    """Make everything that is due, and what comes due meanwhile."""
    reports = reports or scheduled_reports(request)
    hide_secrets(reports)
    code = DONE
    while not request.stopping.asked:
        due = next_batch(reports, open_ledger(output, tell), _now(), tell)
        if due is None:
            return code
        code = max(code, _make(due, request, output, reports, tell))
    return code


def next_batch(reports: Sequence[Report], ledger: Ledger, now: datetime, tell: Tell) -> Due | None:
    """The earliest due runs that are to be made; missed ones before them are entered as such."""
    found: dict[tuple[datetime, str], list[str]] = {}
    for report in reports:
        moment = _next_of(report, ledger, now, tell)
        if moment is not None:
            found.setdefault((moment, logical_time(_schedule(report), moment)), []).append(report.name)
    if not found:
        return None
    (moment, as_of), names = min(found.items())
    return Due(moment, as_of, tuple(names))


def _next_of(report: Report, ledger: Ledger, now: datetime, tell: Tell) -> datetime | None:
    schedule = _schedule(report)
    since = ledger.schedule_since(report.name, f"{schedule.fields} {schedule.timezone}", iso(now))
    after = max(since, ledger.last_due(report.name, iso(now)))
    pending = due_times(schedule, _moment(after), now)
    if not pending:
        return None
    begun = ledger.due_runs(report.name)
    spans = [Span(_moment(run.started), _moment(run.ended)) for run in begun if run.ended]
    left_out: dict[str, list[datetime]] = {}
    for step in decide(pending, now, report.catch_up, report.overlap, spans):
        if not step.left_out and _given_up(report, step.moment, begun, ledger, now):
            continue
        if not step.left_out:
            _enter_missed(report, left_out, ledger, now, tell)
            return step.moment
        left_out.setdefault(step.left_out, []).append(step.moment)
    _enter_missed(report, left_out, ledger, now, tell)
    return None


def _given_up(report: Report, moment: datetime, begun: Sequence[Run], ledger: Ledger, now: datetime) -> bool:
    starts = sum(run.due == iso(moment) and run.verdict == "abandoned" for run in begun)
    if starts < MOST_STARTS:
        return False
    why = f"given up: begun {starts} times, and each time the runner was stopped before it ended"
    ledger.add([_entry(report, moment, now, "failed", error=why)])
    return True


def _enter_missed(
    report: Report, left_out: dict[str, list[datetime]], ledger: Ledger, now: datetime, tell: Tell
) -> None:
    """One entry for all that were left out for one reason, due when the last of them was."""
    for reason, moments in sorted(left_out.items(), key=lambda item: item[1]):
        count = f"{len(moments)} runs from {iso(moments[0])} on" if len(moments) > 1 else "one run"
        policy = f"catch_up: {report.catch_up}" if reason == "missed" else f"overlap: {report.overlap}"
        why = f"{count} left out, {reason} ({policy})"
        ledger.add([_entry(report, moments[-1], now, "missed", why=why)])
        tell("missed", f"{report.name}: {why}", report=report.name, count=len(moments), due=iso(moments[-1]))


def _entry(
    report: Report, moment: datetime, now: datetime, verdict: str, why: str = "", error: str = ""
) -> Run:
    return Run(
        report.name,
        parameters=report.parameters,
        as_of=logical_time(_schedule(report), moment),
        due=iso(moment),
        versions={"package": __version__},
        started=iso(now),
        ended=iso(now),
        verdict=verdict,
        why=why,
        error=error,
    )


def _make(due: Due, request: Request, output: Output, reports: Sequence[Report], tell: Tell) -> int:
    tell("due", f"Due at {due.as_of}: {', '.join(due.names)}", due=iso(due.moment), reports=list(due.names))
    asked = replace(request, names=due.names, as_of=due.as_of, due=iso(due.moment), wait=LONGEST_SLEEP)
    while True:
        try:
            return run(asked, tell)
        except Busy as problem:
            tell("waiting", str(problem))
        except BriefingsError as problem:
            if request.stopping.asked:
                return SOME_FAILED
            _enter_failed(due, request, output, reports, str(problem), tell)
            return SOME_FAILED


def _enter_failed(
    due: Due, request: Request, output: Output, reports: Sequence[Report], error: str, tell: Tell
) -> None:
    """Runs that could not even begin: each is entered as failed, and told of."""
    ledger = open_ledger(output, tell)
    before, named = ledger.last(), [report for report in reports if report.name in due.names]
    begun = {run.report for run in ledger.runs(limit=1000) if run.due == iso(due.moment)}
    failed = [report for report in named if report.name not in begun]
    ledger.add([_entry(report, due.moment, _now(), "failed", error=error) for report in failed])
    tell("error", f"{', '.join(report.name for report in failed)}: {error}", reports=list(due.names))
    if request.notices:
        from analysis.reports.notices import send_news

        send_news(output, [report for report in failed if report.notify], before, ledger.last(), tell)


def _schedule(report: Report) -> Schedule:
    return Schedule(report.schedule, report.timezone)


def _now() -> datetime:
    return datetime.now(UTC)


def _moment(text: str) -> datetime:
    """What the ledger wrote, as a moment; of what it never wrote, the beginning of time."""
    try:
        return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        return datetime(1970, 1, 1, tzinfo=UTC)
