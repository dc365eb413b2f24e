"""The reports of a run that have to be made: made side by side, published one by one, entered in the ledger."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis import __version__
from analysis.reports.history import Ledger, Run, now
from analysis.reports.progress import Tell
from analysis.reports.publish import Output, edition_hashes, keep_failed, publish
from analysis.reports.request import Request

if TYPE_CHECKING:
    from analysis.reports.plan import Plan
    from analysis.reports.warm import WarmProcess
    from analysis.reports.worker import Job, Outcome


def run_entry(plan: Plan, request: Request, verdict: str, why: str) -> Run:
    """A run of a report as the ledger has it at its start."""
    moment = now()
    return Run(
        report=plan.report.name,
        parameters=plan.parameters,
        as_of=request.as_of,
        due=request.due,
        fingerprint=plan.fingerprint,
        versions={"package": __version__, "python": sys.version.split()[0]},
        started=moment,
        ended=moment if verdict != "running" else "",
        verdict=verdict,
        why=why,
    )


def make_reports(
    due: Sequence[Plan],
    request: Request,
    output: Output,
    ledger: Ledger,
    tables: dict[str, Any],
    warm: WarmProcess,
    tell: Tell,
) -> dict[str, str]:
    """Make and publish each; name to verdict."""
    from analysis.reports.pool import Pool
    from analysis.reports.worker import prepare

    warm.start()
    prepare()
    warm.wait_until_warm()
    if not warm.address:
        tell(
            "warning",
            f"Warm kernels are not to be had ({warm.problem}); stock kernels are slower, the pages the same",
        )
    jobs = [_job(plan, output, tables, request.force) for plan in due]
    runs = {plan.report.name: run_entry(plan, request, "running", plan.why) for plan in due}
    pool = Pool(min(request.jobs or os.cpu_count() or 1, len(jobs)), warm)
    ended = 0

    def started(job: Job, running: list[str], left: int) -> None:
        request.stopping.under_way.add(job.name)
        runs[job.name].started = now()
        ledger.update(runs[job.name]) if runs[job.name].id else ledger.add([runs[job.name]])

    verdicts: dict[str, str] = {}
    retries = {plan.report.name: plan.report.retries for plan in due}
    try:
        stopped = lambda: request.stopping.asked  # noqa: E731
        with ledger.held_open():
            for job, outcome, tries in pool.run(jobs, retries, ledger.durations(), started, stopped):
                ended += 1
                entry = runs.pop(job.name)
                _conclude(entry, outcome, tries, output, ledger)
                verdicts[job.name] = entry.verdict
                request.stopping.under_way.discard(job.name)
                _tell_ended(entry, outcome, f"{ended}/{len(jobs)}", sorted(pool.under_way()), tell)
    finally:
        pool.close()
        request.stopping.under_way.clear()
    for entry in runs.values():
        if entry.id:  # it crashed while a stop was asked for, and is not tried again
            entry.verdict, entry.error, entry.ended = "abandoned", "the runner was stopped", now()
            ledger.update(entry)
    return verdicts


def _job(plan: Plan, output: Output, tables: dict[str, Any], force: bool) -> Job:
    from analysis.reports.parameters import read_parameters
    from analysis.reports.worker import Job

    report = plan.report
    rows_before = 0 if force else int(output.read_facts(report.name).get("rows", 0))
    known = read_parameters(report.notebook)
    given = {"corpus": output.tables, "last_edition": _last_edition(plan, output)}
    own = {name: str(path.resolve()) for name, path in given.items() if name in known}
    return Job(
        name=report.name,
        title=report.title,
        notebook=str(report.notebook.resolve()),
        parameters=own | plan.parameters,
        staging=str(output.staging / report.name),
        timeout=report.timeout,
        cell_timeout=report.cell_timeout,
        memory_mb=report.memory_mb,
        output_mb=report.output_mb,
        facts={
            "report": report.name,
            "title": report.title,
            "parameters": plan.parameters,
            "edition": tables["newest"],
        },
        made_from=plan.parts,
        rows_before=rows_before,
    )


def _last_edition(plan: Plan, output: Output) -> Path:
    """The record of the last edition; where that answered another question there is none to compare with."""
    record, last = output.record(plan.report.name), output.read_facts(plan.report.name).get("parameters")
    return record if last is None or asked(last) == asked(plan.parameters) else record.with_suffix(".none")


def asked(parameters: dict[str, Any]) -> Any:
    """What a report asks of its articles, as it comes back from the facts of its page: without when and of which."""
    from analysis.reports.spec import RUNNER_PARAMETERS

    own = {name: value for name, value in parameters.items() if name not in RUNNER_PARAMETERS}
    return json.loads(json.dumps(own))


def _conclude(entry: Run, outcome: Outcome, tries: int, output: Output, ledger: Ledger) -> None:
    """Publish a page that is good, keep the notebook of one that is not, and enter which it was."""
    entry.seconds, entry.tries, entry.kernel = round(outcome.seconds, 3), tries, outcome.kernel
    entry.error, entry.cell = outcome.error, outcome.cell
    if outcome.status == "rendered":
        # Entered before it is done: should the runner be killed in between, the page can be told from the last.
        entry.outputs = edition_hashes(output, entry.report)
        ledger.update(entry)
        try:
            publish(output, entry.report)
            entry.verdict = "published"
        except OSError as problem:
            if (output.commit / entry.report).exists():
                raise  # the edition counts already; the next command finishes what this one cannot
            entry.verdict, entry.outputs = "failed", {}
            entry.error = f"could not be published: {problem.strerror}"
    else:
        with suppress(OSError):  # where the disk is full, the verdict matters more
            keep_failed(output, entry.report)
        entry.verdict = _verdict(outcome, bool(output.read_facts(entry.report)))
    entry.ended = now()
    ledger.update(entry)


def _verdict(outcome: Outcome, has_edition: bool) -> str:
    if outcome.status == "refused" and has_edition:
        return "kept last good"
    return "timed out" if outcome.status == "timed out" else "failed"


def _tell_ended(entry: Run, outcome: Outcome, count: str, running: list[str], tell: Tell) -> None:
    text = f"[{count}] {entry.report} {entry.verdict} {outcome.seconds:.1f} s"
    if entry.error:
        text += f": {entry.error}" + (f" (cell {entry.cell})" if entry.cell else "")
    if outcome.kernel != "warm":
        text += f" [stock kernel: {outcome.kernel}]"
    if running:
        text += f"; running: {', '.join(running)}"
    tell("report", text, report=entry.report, verdict=entry.verdict, error=entry.error, cell=entry.cell)
