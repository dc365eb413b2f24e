"""One run: look at what changed, tabulate, make what has to be made, publish it, say how it went."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis import __version__
from analysis.errors import BriefingsError, InputError, ReportError
from analysis.reports.fingerprint import (
    Files,
    Inputs,
    differing_parts,
    json_digest,
    read_inputs,
    tables_key,
    unchanged_since,
    write_stamp,
)
from analysis.reports.history import Ledger, Run, now
from analysis.reports.progress import Tell, tell_people
from analysis.reports.publish import Output

if TYPE_CHECKING:
    from analysis.reports.pool import WarmProcess
    from analysis.reports.spec import Report
    from analysis.reports.worker import Job, Outcome

DONE, SOME_FAILED = 0, 1
TABULATOR = ("-m", "analysis.reports.tabulate")


@dataclass(frozen=True, slots=True)
class Request:
    """What to run: `names` of reports, all where there is none; `as_of` is the run's logical time."""

    reports: Path = Path("reports.yaml")
    corpus: Path = Path("seeds")
    out: Path = Path("reports")
    names: tuple[str, ...] = ()
    jobs: int = 0
    force: bool = False
    explain: bool = False
    stock_kernels: bool = False
    as_of: str = ""

    def key(self) -> str:
        """What makes two requests the same, for a run that finds nothing to do."""
        paths = [str(path.resolve()) for path in (self.reports, self.corpus, self.out)]
        return json_digest([paths, sorted(self.names), self.as_of, __version__])


@dataclass(frozen=True, slots=True)
class Plan:
    """A report with its merged parameters, its fingerprint part by part, and why it has to be made ('' if not)."""

    report: Report
    parameters: dict[str, Any]
    parts: dict[str, str]
    why: str

    @property
    def fingerprint(self) -> str:
        return json_digest(self.parts)


def run(request: Request, tell: Tell = tell_people) -> int:
    """Make what has changed; the exit code: 0 done, 1 where a report failed and the rest is done.

    Raises InputError for what is wrong before any report starts.
    """
    output = Output(request.out)
    if not request.force and (reports := _nothing_to_do(request, output)) is not None:
        _note_unchanged(output, reports, request, tell)
        return DONE
    if not request.corpus.is_dir():
        raise InputError(request.corpus, "no such folder", "a folder of articles")
    with locked(output):
        return _run(request, output, tell)


def _nothing_to_do(request: Request, output: Output) -> list[dict[str, Any]] | None:
    folders = (request.corpus.resolve(), request.reports.resolve().parent / "notebooks")
    return unchanged_since(output.stamp, request.key(), folders)


def _note_unchanged(output: Output, reports: list[dict[str, Any]], request: Request, tell: Tell) -> None:
    why, moment = "nothing changed", now()
    ledger = open_ledger(output, tell)
    ledger.add(
        Run(**report, as_of=request.as_of, started=moment, ended=moment, verdict="unchanged", why=why)
        for report in reports
    )
    if request.explain:
        for report in reports:
            tell("explain", f"{report['report']}: skipped, {why}", report=report["report"], why=why)
    tell("done", f"Nothing changed: {len(reports)} reports are as published.", unchanged=len(reports))


def locked(output: Output) -> Any:
    """Hold the output folder; raises ReportError where another run has it."""
    from filelock import FileLock, Timeout

    _create(output)
    lock = FileLock(output.lock, timeout=0)
    try:
        return lock.acquire()
    except Timeout:
        raise ReportError(f"{output.folder}: another run is at work there; wait for it to end") from None


def _create(output: Output) -> None:
    try:
        output.create()
    except OSError as problem:
        raise InputError(
            output.folder, f"cannot be written: {problem.strerror}", "a writable folder"
        ) from None


def open_ledger(output: Output, tell: Tell) -> Ledger:
    """The ledger, with a warning where a broken one had to be set aside."""
    ledger = Ledger(output.ledger)
    if ledger.set_aside:
        tell(
            "warning",
            f"{output.ledger} was no ledger; it is kept as {ledger.set_aside.name}, a new one begins",
        )
    return ledger


def _run(request: Request, output: Output, tell: Tell) -> int:
    from analysis.reports.pool import WarmProcess
    from analysis.reports.spec import read_reports, select_reports

    output.stamp.unlink(missing_ok=True)
    ledger = open_ledger(output, tell)
    settle(output, ledger, tell)
    reports = read_reports(request.reports)
    chosen = select_reports(reports, request.names, request.reports)
    files = Files()
    files.digest(str(request.reports.resolve()))
    inputs = read_inputs(files, request.corpus.resolve())
    warm = WarmProcess(stock=True)
    try:
        tables = cached_tables(output, tables_key(inputs, request.corpus.resolve(), request.as_of), chosen)
        if tables is None:
            warm = WarmProcess(request.stock_kernels)
            tables = make_tables(request, output, inputs, chosen, tell)
        plans = [_plan(report, request, output, files, inputs, tables) for report in chosen]
        _explain(plans, request, tell)
        due = [plan for plan in plans if plan.why]
        if due and not warm.started:
            warm = WarmProcess(request.stock_kernels)
        skipped = [plan for plan in plans if not plan.why]
        ledger.add(_entry(plan, request, "unchanged", "nothing it reads changed") for plan in skipped)
        verdicts = _make(due, request, output, ledger, tables, warm, tell) if due else {}
    finally:
        warm.close()
    return _finish(request, output, ledger, reports, plans, verdicts, files, tell)


def settle(output: Output, ledger: Ledger, tell: Tell) -> None:
    """Bring pages and ledger into agreement after a runner that was killed. Only under the lock."""
    from analysis.reports.publish import recover

    for name in recover(output):
        tell("warning", f"{name}: its publication, cut short, is complete now", report=name)
    for run in ledger.unfinished():
        facts = output.read_facts(run.report)
        published = bool(facts) and run.outputs.get(f"{run.report}.html") == facts["page_sha256"]
        run.verdict = "published" if published else "abandoned"
        run.error = "" if published else "the runner was stopped"
        ledger.update(run)


def cached_tables(output: Output, key: str, reports: Sequence[Report]) -> dict[str, Any] | None:
    """What is known of the tables made last, if they are those that this run needs."""
    try:
        tables: dict[str, Any] = json.loads((output.tables / "made.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    needed = {json_digest(selection(report)) for report in reports}
    return tables if tables.get("key") == key and needed <= tables["rows"].keys() else None


def make_tables(
    request: Request, output: Output, inputs: Inputs, reports: Sequence[Report], tell: Tell
) -> dict[str, Any]:
    """Tabulate the corpus in a process of its own; meanwhile import what the reports need."""
    import shutil

    from analysis.reports.worker import prepare

    shutil.rmtree(output.tables, ignore_errors=True)
    selections = {json_digest(chosen): chosen for chosen in map(selection, reports)}
    command = [sys.executable, *TABULATOR, str(request.corpus), str(output.tables)]
    pipe = subprocess.PIPE
    tell("tabulate", f"Tabulating {request.corpus}")
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin and process.stdout
        json.dump({"selections": selections, "label": request.corpus.resolve().name}, process.stdin)
        process.stdin.close()
        prepare()
        messages = [json.loads(line) for line in process.stdout]
    answer: dict[str, Any] = messages[-1] if messages else {}
    if "done" not in answer:
        raise BriefingsError(answer.get("error") or f"tabulating failed with exit code {process.returncode}")
    made: dict[str, Any] = answer["done"]
    # Tables of a corpus that changed while it was read serve this run alone.
    steady = read_inputs(Files(), request.corpus.resolve()) == inputs
    made["key"] = tables_key(inputs, request.corpus.resolve(), request.as_of) if steady else ""
    (output.tables / "made.json").write_text(json.dumps(made), encoding="utf-8")
    tell("tabulated", f"{made['articles']} articles read, {made['skipped']} skipped", **made)
    return made


def selection(report: Report) -> dict[str, Any]:
    """The report's values of the parameters that choose rows, its notebook's defaults where it sets none."""
    from analysis.reports.parameters import read_parameters
    from analysis.reports.tabulate import SELECTORS

    known = read_parameters(report.notebook)
    return {name: report.parameters.get(name, known[name].default) for name in SELECTORS if name in known}


def _plan(
    report: Report, request: Request, output: Output, files: Files, inputs: Inputs, tables: dict[str, Any]
) -> Plan:
    from analysis.reports.parameters import read_parameters

    parameters = dict(report.parameters)
    if "as_of" in read_parameters(report.notebook):
        parameters["as_of"] = request.as_of
    parts = {
        "notebook": files.digest(str(report.notebook.resolve())),
        "parameters": json_digest([report.title, parameters]),
        "package": f"{__version__} {inputs.package}",
        "libraries": inputs.libraries,
        "reference data": inputs.reference,
        "template": inputs.template,
        "rows": tables["rows"][json_digest(selection(report))],
    }
    return Plan(report, parameters, parts, _why(request, output.read_facts(report.name), parts))


def _why(request: Request, facts: dict[str, Any], parts: dict[str, str]) -> str:
    if request.force:
        return "asked for"
    if not facts:
        return "not published yet"
    changed = differing_parts(parts, facts.get("made_from", {}))
    return f"{' and '.join(changed)} changed" if changed else ""


def _explain(plans: Sequence[Plan], request: Request, tell: Tell) -> None:
    for plan in plans if request.explain else ():
        text = f"runs, {plan.why}" if plan.why else "skipped, nothing it reads changed"
        tell("explain", f"{plan.report.name}: {text}", report=plan.report.name, why=plan.why)


def _entry(plan: Plan, request: Request, verdict: str, why: str) -> Run:
    moment = now()
    return Run(
        report=plan.report.name,
        parameters=plan.parameters,
        as_of=request.as_of,
        fingerprint=plan.fingerprint,
        versions={"package": __version__, "python": sys.version.split()[0]},
        started=moment,
        ended=moment if verdict != "running" else "",
        verdict=verdict,
        why=why,
    )


def _make(
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

    prepare()
    warm.wait_until_warm()
    if not warm.address:
        tell(
            "warning",
            f"Warm kernels are not to be had ({warm.problem}); stock kernels are slower, the pages the same",
        )
    jobs = [_job(plan, output, tables) for plan in due]
    runs = {plan.report.name: _entry(plan, request, "running", plan.why) for plan in due}
    pool = Pool(min(request.jobs or os.cpu_count() or 1, len(jobs)), warm)
    ended = 0

    def started(job: Job, running: list[str], left: int) -> None:
        runs[job.name].started = now()
        ledger.update(runs[job.name]) if runs[job.name].id else ledger.add([runs[job.name]])

    verdicts: dict[str, str] = {}
    retries = {plan.report.name: plan.report.retries for plan in due}
    try:
        for job, outcome, tries in pool.run(jobs, retries, ledger.durations(), started):
            ended += 1
            entry = runs.pop(job.name)
            _conclude(entry, outcome, tries, output, ledger)
            verdicts[job.name] = entry.verdict
            _tell_ended(entry, outcome, f"{ended}/{len(jobs)}", sorted(pool.under_way()), tell)
    finally:
        pool.close()
    return verdicts


def _job(plan: Plan, output: Output, tables: dict[str, Any]) -> Job:
    from analysis.reports.parameters import read_parameters
    from analysis.reports.worker import Job

    report = plan.report
    own = {"corpus": str(output.tables.resolve())} if "corpus" in read_parameters(report.notebook) else {}
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
            "made_from": plan.parts,
        },
        rows_before=0 if plan.why == "asked for" else int(output.read_facts(report.name).get("rows", 0)),
    )


def _conclude(entry: Run, outcome: Outcome, tries: int, output: Output, ledger: Ledger) -> None:
    """Publish a page that is good, keep the notebook of one that is not, and enter which it was."""
    from analysis.reports.publish import edition_hashes, keep_failed, publish

    entry.seconds, entry.tries, entry.kernel = round(outcome.seconds, 3), tries, outcome.kernel
    entry.error, entry.cell = outcome.error, outcome.cell
    if outcome.status == "rendered":
        # Entered before it is done: should the runner be killed in between, the page can be told from the last.
        entry.outputs = edition_hashes(output, entry.report)
        ledger.update(entry)
        publish(output, entry.report)
        entry.verdict = "published"
    else:
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


def _finish(
    request: Request,
    output: Output,
    ledger: Ledger,
    reports: Sequence[Report],
    plans: Sequence[Plan],
    verdicts: dict[str, str],
    files: Files,
    tell: Tell,
) -> int:
    from datetime import UTC, datetime

    from analysis.reports.index import write_index

    write_index(output, reports, ledger)
    ledger.prune(datetime.now(UTC))
    failed = [name for name, verdict in verdicts.items() if verdict != "published"]
    if not failed and read_inputs(Files(), request.corpus.resolve()) == read_inputs(
        files, request.corpus.resolve()
    ):
        _write_stamp(request, output, plans, files)
    published, unchanged = len(verdicts) - len(failed), len(plans) - len(verdicts)
    parts = [f"{published} published", f"{unchanged} unchanged", f"{len(failed)} failed"]
    text = f"{', '.join(parts)}: {output.folder / 'index.html'}"
    tell("done", text, published=published, unchanged=unchanged, failed=failed)
    return SOME_FAILED if failed else DONE


def _write_stamp(request: Request, output: Output, plans: Sequence[Plan], files: Files) -> None:
    from analysis.reports.fingerprint import list_files

    for path in list_files(str(request.reports.resolve().parent / "notebooks")):
        files.digest(path)
    reports = [
        {
            "report": plan.report.name,
            "parameters": plan.parameters,
            "fingerprint": plan.fingerprint,
            "versions": {"package": __version__, "python": sys.version.split()[0]},
        }
        for plan in plans
    ]
    pages = [path for plan in plans for path in output.targets(plan.report.name).values()]
    outputs = [str(path.resolve()) for path in (*pages, output.folder / "index.html")]
    write_stamp(output.stamp, request.key(), files, reports, outputs)
