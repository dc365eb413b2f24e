"""`check`: everything a run reads, looked at before anything runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from analysis.errors import InputError


def check_all(reports: Path, corpus: Path) -> int:
    """Say what is there and what is wrong; the exit code: 0 where all is well, 2 where something is not."""
    checks: tuple[tuple[str, Callable[[], str]], ...] = (
        ("reports", lambda: _check_reports(reports)),
        ("reference data", _check_reference),
        ("corpus", lambda: _check_corpus(corpus)),
    )
    wrong = 0
    for what, look in checks:
        try:
            click.echo(f"{what}: {look()}")
        except InputError as problem:
            wrong += 1
            click.echo(str(problem), err=True)
    return 2 if wrong else 0


def _check_reports(path: Path) -> str:
    from analysis.reports.notify import check_entries
    from analysis.reports.parameters import read_parameters
    from analysis.reports.plan import check_selection
    from analysis.reports.spec import find_notebooks, read_reports

    reports = read_reports(path)
    for report in reports:
        check_entries(report.notify, report.where)
        check_selection(report)
    notebooks = find_notebooks(path.parent / "notebooks")
    for notebook in notebooks.values():
        read_parameters(notebook)
    used = {report.notebook.stem for report in reports}
    unused = sorted(notebooks.keys() - used)
    made = f"{len(reports)} to make from {len(used)} notebooks"
    return made + (f"; in no report: {', '.join(unused)}" if unused else "")


def _check_reference() -> str:
    from analysis.reference import load_reference
    from analysis.reference_check import check_reference

    reference = load_reference()
    for remark in check_reference():
        click.echo(f"{remark.where}: {remark.text}", err=True)
    return f"{len(reference.countries)} countries, {len(reference.people)} people, {len(reference.themes)} themes"


def _check_corpus(folder: Path) -> str:
    from analysis.articles import read_corpus

    corpus = read_corpus(folder)
    for skipped in corpus.skipped:
        click.echo(f"{skipped.reason}; it would be skipped", err=True)
    return f"{len(corpus.articles)} articles, {len(corpus.skipped)} to skip"
