"""What is worth telling after a run: a report that began to fail, works again, or claims other things than before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from analysis.reports.claim_changes import news_of
from analysis.reports.history import GOOD, Run
from analysis.reports.notify import CHANGED, FAILED, RECOVERED, Notice, send, service
from analysis.reports.progress import Tell
from analysis.reports.publish import Output

if TYPE_CHECKING:
    from analysis.reports.spec import Report

BAD = ("failed", "timed out", "kept last good")
MOST_LINES = 30


def send_news(
    output: Output, reports: Iterable[Report], before: Mapping[str, Run], after: Mapping[str, Run], tell: Tell
) -> None:
    """Tell whom each report names; `before` and `after` are their last runs. What cannot be delivered is warned of."""
    for report in reports:
        earlier, run = before.get(report.name), after.get(report.name)
        if run is None or (earlier and earlier.id == run.id):
            continue
        changes = _changes(output, report) if run.verdict in GOOD else []
        notice = write_notice(output, report, earlier, run, changes)
        for number, entry in enumerate(report.notify if notice else (), 1):
            assert notice is not None
            _send(entry, notice, f"{report.where}: notify {number}", tell)


def write_notice(
    output: Output, report: Report, earlier: Run | None, run: Run, changes: list[str]
) -> Notice | None:
    """What there is to tell of a run; None where it went as the one before. A failure is told once, not each time."""
    title = report.title or report.name
    page = str(output.page(report.name).resolve()) if output.read_facts(report.name) else ""
    failed_before = earlier is not None and earlier.verdict in BAD
    if run.verdict in BAD:
        if failed_before and earlier and (earlier.verdict, earlier.error) == (run.verdict, run.error):
            return None
        text = _failure(output, run, page)
        return Notice(FAILED, report.name, f"{title}: {run.verdict}", text, run.as_of, page)
    if run.verdict not in GOOD or not (failed_before or changes):
        return None
    lines = (
        [f"It works again; before: {earlier.verdict}, {earlier.error}"] if failed_before and earlier else []
    )
    lines += [f"{len(changes)} claims changed:", *changes[:MOST_LINES]] if changes else []
    lines += [f"and {len(changes) - MOST_LINES} more"] if len(changes) > MOST_LINES else []
    event = RECOVERED if failed_before else CHANGED
    return Notice(
        event, report.name, f"{title}: {event}", "\n".join([*lines, f"Page: {page}"]), run.as_of, page
    )


def _failure(output: Output, run: Run, page: str) -> str:
    cell = f", cell {run.cell}" if run.cell else ""
    kept = output.failed / f"{run.report}.ipynb"
    lines = [f"{run.verdict}{cell}: {run.error}", f"started {run.started}"]
    lines += [f"due {run.due}"] if run.due else []
    lines += [f"The last good edition stays in place: {page}" if page else "There is no edition of it yet."]
    lines += [f"The notebook, marked at its failing cell: {kept.resolve()}"] if kept.exists() else []
    return "\n".join(lines)


def _changes(output: Output, report: Report) -> list[str]:
    """A line for each claim that changed since the last edition."""
    from analysis.errors import BriefingsError
    from analysis.reports.plan import selection
    from analysis.selection import select
    from analysis.tables import read_tables

    try:
        tables = select(read_tables(output.tables), **selection(report))
    except BriefingsError:  # the tables are gone; the next edition is compared with this one's predecessor
        return []
    return news_of(output, report.name, tables)


def _send(entry: str, notice: Notice, where: str, tell: Tell) -> None:
    problem = send(entry, notice, where)
    if problem:
        tell("warning", f"{notice.report}: nobody was told: {problem}", report=notice.report)
    else:
        tell("notice", f"{notice.report}: {notice.event}, told by {service(entry)}", report=notice.report)
