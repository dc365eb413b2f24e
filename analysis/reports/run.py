"""One run: look at what changed, tabulate, make what has to be made, publish it, say how it went."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from analysis import __version__
from analysis.errors import InputError, ReportError
from analysis.reports.fingerprint import (
    Files,
    list_files,
    read_inputs,
    tables_key,
    unchanged_since,
    write_stamp,
)
from analysis.reports.history import GOOD, Ledger, Run, now
from analysis.reports.making import make_reports, run_entry
from analysis.reports.progress import Tell, tell_people
from analysis.reports.publish import Output
from analysis.reports.request import Request
from analysis.reports.state import locked, open_ledger, settle

if TYPE_CHECKING:
    from analysis.reports.fingerprint import Inputs
    from analysis.reports.plan import Plan
    from analysis.reports.spec import Report
    from analysis.reports.warm import WarmProcess

DONE, SOME_FAILED = 0, 1


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
    with locked(output, request.wait):
        try:
            return _run(request, output, tell)
        except KeyboardInterrupt:
            _abandon(output, tell)
            raise
        except OSError as problem:
            raise ReportError(f"{problem.filename or output.folder}: {problem.strerror}") from problem


def _abandon(output: Output, tell: Tell) -> None:
    ledger = open_ledger(output, tell)
    names = [run.report for run in ledger.unfinished()]
    settle(output, ledger, tell)
    text = f"Stopped: {', '.join(names)} abandoned" if names else "Stopped: no report was under way"
    tell("stopped", f"{text}; what is published stays as it was", abandoned=names)


def _nothing_to_do(request: Request, output: Output) -> list[dict[str, Any]] | None:
    folders = (request.corpus.resolve(), request.reports.resolve().parent / "notebooks")
    return unchanged_since(output.stamp, request.key(), folders)


def _note_unchanged(output: Output, reports: list[dict[str, Any]], request: Request, tell: Tell) -> None:
    why, moment = "nothing changed", now()
    ledger = open_ledger(output, tell)
    before = ledger.last()
    common: dict[str, Any] = {"as_of": request.as_of, "due": request.due, "started": moment, "ended": moment}
    ledger.add(Run(**report, **common, verdict="unchanged", why=why) for report in reports)
    if request.explain:
        for report in reports:
            tell("explain", f"{report['report']}: skipped, {why}", report=report["report"], why=why)
    tell("done", f"Nothing changed: {len(reports)} reports are as published.", unchanged=len(reports))
    if any(run.verdict not in GOOD for run in before.values()):
        from analysis.reports.spec import read_reports

        _send_notices(request, output, read_reports(request.reports), before, ledger, tell)


def _run(request: Request, output: Output, tell: Tell) -> int:
    from analysis.reports.placeholders import hide_secrets
    from analysis.reports.plan import plan_report
    from analysis.reports.spec import read_reports, select_reports
    from analysis.reports.warm import WarmProcess

    output.stamp.unlink(missing_ok=True)
    ledger = open_ledger(output, tell)
    settle(output, ledger, tell)
    reports = read_reports(request.reports)
    chosen = select_reports(reports, request.names, request.reports)
    before = ledger.last()
    hide_secrets(reports)
    files = Files()
    files.digest(str(request.reports.resolve()))
    inputs = read_inputs(files, request.corpus.resolve())
    warm = WarmProcess(request.stock_kernels, [report.notebook for report in chosen])
    try:
        tables = _tables(request, output, inputs, chosen, warm, tell)
        plans = []
        for report in chosen:
            published = {} if request.force else output.read_facts(report.name)
            plans.append(plan_report(report, request.as_of, files, inputs, tables["rows"], published))
        _explain(plans, request, tell)
        skipped = [plan for plan in plans if not plan.why]
        ledger.add(run_entry(plan, request, "unchanged", "nothing it reads changed") for plan in skipped)
        due = [plan for plan in plans if plan.why]
        verdicts = make_reports(due, request, output, ledger, tables, warm, tell) if due else {}
    finally:
        warm.close()
    code = _finish(request, output, ledger, reports, plans, verdicts, files, tell)
    _send_notices(request, output, chosen, before, ledger, tell)
    return code


def _send_notices(
    request: Request,
    output: Output,
    reports: Sequence[Report],
    before: dict[str, Run],
    ledger: Ledger,
    tell: Tell,
) -> None:
    told = [report for report in reports if report.notify]
    if told and request.notices:
        from analysis.reports.notices import send_news

        send_news(output, told, before, ledger.last(), tell)


def _tables(
    request: Request,
    output: Output,
    inputs: Inputs,
    reports: Sequence[Report],
    warm: WarmProcess,
    tell: Tell,
) -> dict[str, Any]:
    """What is known of the tables of this run: those made last, or new ones."""
    from analysis.reports.corpus_tables import cached_tables, keep_tables, make_tables
    from analysis.reports.worker import prepare

    corpus = request.corpus.resolve()
    key, day = tables_key(inputs, corpus), request.as_of[:10]
    cached = cached_tables(output.tables, key, reports, day)
    if cached is not None:
        return cached

    def meanwhile() -> None:
        # One after the other: tabulating takes longest, and should have a core to itself where there are two.
        prepare()
        warm.start()

    tell("tabulate", f"Tabulating {request.corpus}")
    made = make_tables(request.corpus, output.tables, reports, day, meanwhile)
    if (
        read_inputs(Files(), corpus) == inputs
    ):  # tables of a corpus that changed meanwhile serve this run alone
        keep_tables(output.tables, made, key)
    later = f", {made['later']} left out as later than {day}" if made.get("later") else ""
    tell("tabulated", f"{made['articles']} articles read, {made['skipped']} skipped{later}", **made)
    return made


def _explain(plans: Sequence[Plan], request: Request, tell: Tell) -> None:
    for plan in plans if request.explain else ():
        text = f"runs, {plan.why}" if plan.why else "skipped, nothing it reads changed"
        tell("explain", f"{plan.report.name}: {text}", report=plan.report.name, why=plan.why)


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
    from analysis.reports.datapackage import publish_tables
    from analysis.reports.feed import write_feed
    from analysis.reports.index import write_index
    from analysis.reports.spec import read_site

    publish_tables(output.download, output.public_tables)
    write_feed(output, read_site(request.reports))
    write_index(output, reports, ledger)
    ledger.prune(datetime.now(UTC))
    failed = [name for name, verdict in verdicts.items() if verdict != "published"]
    left = sum(bool(plan.why) for plan in plans) - len(verdicts)
    if (
        not failed
        and not left
        and read_inputs(Files(), request.corpus.resolve()) == read_inputs(files, request.corpus.resolve())
    ):
        _write_stamp(request, output, plans, files)
    published, unchanged = len(verdicts) - len(failed), len(plans) - len(verdicts) - left
    parts = [f"{published} published", f"{unchanged} unchanged", f"{len(failed)} failed"]
    parts += [f"{left} left, as a stop was asked for"] if left else []
    text = f"{', '.join(parts)}: {output.folder / 'index.html'}"
    tell("done", text, published=published, unchanged=unchanged, failed=failed, left=left)
    return SOME_FAILED if failed or left else DONE


def _write_stamp(request: Request, output: Output, plans: Sequence[Plan], files: Files) -> None:
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
    made = [path for plan in plans for path in output.targets(plan.report.name).values()]
    made += sorted(output.public_tables.iterdir()) if output.public_tables.is_dir() else []
    made += [output.folder / name for name in ("index.html", "feed.xml")]
    outputs = [str(path.resolve()) for path in made]
    write_stamp(output.stamp, request.key(), files, reports, outputs)
