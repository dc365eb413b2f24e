"""`index.html`, which lists what is published, and `runs.html`, which says how each report stands.

Both are made from the editions' facts and the ledger. They hold no time of day but that of a run that went wrong, so
that the same inputs give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from analysis.reports.datapackage import published_tables
from analysis.reports.history import GOOD, Ledger, Run
from analysis.reports.publish import Output, write_if_changed
from analysis.reports.spec import Report
from analysis.show.escape import environment
from analysis.show.frame import page_frame


def write_index(output: Output, reports: Sequence[Report], ledger: Ledger) -> None:
    """Write both pages, where their bytes differ from those in place."""
    last = ledger.last()
    editions = output.editions()
    entries = [_entry(report.name, report.title, report.description, editions, last) for report in reports]
    listed = {report.name for report in reports}
    entries += [
        _entry(name, facts.get("title", name), "", editions, last)
        for name, facts in editions.items()
        if name not in listed
    ]
    shown = [entry for entry in entries if entry["published"] or entry["failure"]]
    context = {"entries": shown, "runs": _failures(ledger.runs(limit=500)), "frame": page_frame()}
    context["tables"] = published_tables(output.public_tables)
    for page in ("index.html", "runs.html"):
        text = environment().get_template(f"{page}.j2").render(context)
        write_if_changed(output.folder / page, text + "\n")


def _entry(
    name: str, title: str, description: str, editions: dict[str, dict[str, Any]], last: dict[str, Run]
) -> dict[str, Any]:
    run = last.get(name)
    failure = run if run and run.verdict not in (*GOOD, "running") else None
    return {
        "name": name,
        "title": title or name,
        "description": description,
        "published": name in editions,
        "edition": editions.get(name, {}).get("edition", ""),
        "facts": editions.get(name, {}),
        "failure": failure,
    }


def _failures(runs: Iterable[Run]) -> list[Run]:
    return [run for run in runs if run.verdict not in (*GOOD, "running")]
