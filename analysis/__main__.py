"""The command line: `python -m analysis …`, also installed as `briefings …`.

Exit codes: 0 done, 1 something failed and the rest is done, 2 wrong usage or input.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from analysis.errors import BriefingsError, InputError

if TYPE_CHECKING:
    from analysis.reports.progress import Tell
    from analysis.reports.request import Request

_FOLDER = click.Path(path_type=Path, file_okay=False)
_FILE = click.Path(path_type=Path, dir_okay=False)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def cli() -> None:
    """Articles on defence cooperation: tables with evidence, and HTML briefings."""


@cli.command()
@click.option("--corpus", type=_FOLDER, default="seeds", show_default=True, help="Folder of articles.")
@click.option("--out", type=_FOLDER, required=True, help="Folder for one file per table.")
@click.option("--format", type=click.Choice(["csv", "parquet", "json"]), default="csv", show_default=True)
def tables(corpus: Path, out: Path, format: str) -> int:
    """Tabulate a corpus."""
    from analysis.tables import load, write_tables
    from analysis.wording import counted

    made = load(corpus)
    write_tables(made, out, format)
    click.echo(f"{counted(len(made.articles), 'article')}, {len(made.skipped)} skipped: {out}")
    for row in made.skipped.itertuples():
        click.echo(f"skipped {row.reason}", err=True)
    return 0


@cli.command()
@click.argument("names", nargs=-1, metavar="[NAME]…")
@click.option("--reports", type=_FILE, default="reports.yaml", show_default=True, help="What to make.")
@click.option("--corpus", type=_FOLDER, default="seeds", show_default=True, help="Folder of articles.")
@click.option("--out", type=_FOLDER, default="reports", show_default=True, help="Folder for the pages.")
@click.option("--jobs", type=click.IntRange(min=1), help="Reports made side by side.  [default: cores]")
@click.option("--force", is_flag=True, help="Make and publish even what has not changed.")
@click.option("--explain", is_flag=True, help="Say for each report why it runs or is skipped.")
@click.option("--stock-kernels", is_flag=True, help="Start a fresh Python for each report.")
@click.option("--as-of", default="", help="Logical time (ISO): only articles known by that day count.")
@click.option(
    "--wait", type=click.FloatRange(min=0), default=0, help="Seconds to wait for another run to end."
)
@click.option("--no-notices", is_flag=True, help="Tell nobody how it went.")
@click.option("--pdf", is_flag=True, help="Print the pages to PDF too, where Chromium is installed.")
@click.option("--log", type=click.Choice(["text", "json"]), default="text", show_default=True)
def run(
    names: tuple[str, ...],
    reports: Path,
    corpus: Path,
    out: Path,
    jobs: int | None,
    force: bool,
    explain: bool,
    stock_kernels: bool,
    as_of: str,
    wait: float,
    no_notices: bool,
    pdf: bool,
    log: str,
) -> int:
    """Make the reports whose inputs changed, and publish them."""
    from analysis.reports.progress import TELLERS
    from analysis.reports.request import Request, check_as_of
    from analysis.reports.run import run as run_reports

    request = Request(reports, corpus, out, names, jobs or 0, force, explain, stock_kernels)
    request = replace(request, as_of=check_as_of(as_of), wait=wait, notices=not no_notices)
    with request.stopping.on_signals():
        code = run_reports(request, TELLERS[log])
    return (code if _print_pages(request, TELLERS[log]) else 1) if pdf else code


def _print_pages(request: Request, tell: Tell) -> bool:
    from analysis.reports.pdf import print_pages
    from analysis.reports.publish import Output
    from analysis.reports.spec import read_reports, select_reports

    reports = select_reports(read_reports(request.reports), request.names, request.reports)
    return print_pages(Output(request.out), [report.name for report in reports], tell)


@cli.command()
@click.argument("names", nargs=-1, metavar="[NAME]…")
@click.option("--once", is_flag=True, help="Make what is due now, and end; for cron.")
@click.option(
    "--print", "kind", type=click.Choice(["cron", "systemd", "airflow"]), help="Definitions for it."
)
@click.option("--to", type=_FOLDER, help="With --print: the folder to write them to.")
@click.option("--reports", type=_FILE, default="reports.yaml", show_default=True, help="What to make.")
@click.option("--corpus", type=_FOLDER, default="seeds", show_default=True, help="Folder of articles.")
@click.option("--out", type=_FOLDER, default="reports", show_default=True, help="Folder for the pages.")
@click.option("--jobs", type=click.IntRange(min=1), help="Reports made side by side.  [default: cores]")
@click.option("--log", type=click.Choice(["text", "json"]), default="text", show_default=True)
def schedule(
    names: tuple[str, ...],
    once: bool,
    kind: str | None,
    to: Path | None,
    reports: Path,
    corpus: Path,
    out: Path,
    jobs: int | None,
    log: str,
) -> int:
    """Make each report when its schedule says so."""
    from analysis.reports.progress import TELLERS
    from analysis.reports.request import Request
    from analysis.reports.schedule import schedule as keep_schedule

    if to and not kind:
        raise click.UsageError("--to is for --print")
    request = Request(reports, corpus, out, names, jobs or 0)
    if kind:
        return _print_definitions(kind, request, to)
    with request.stopping.on_signals():
        return keep_schedule(request, once, TELLERS[log])


def _print_definitions(kind: str, request: Request, folder: Path | None) -> int:
    from analysis.reports.definitions import definitions, write_definitions
    from analysis.reports.schedule import scheduled_reports

    files = definitions(kind, request, scheduled_reports(request))
    if folder:
        for path in write_definitions(files, folder):
            click.echo(str(path))
        return 0
    for name, text in files.items():
        click.echo(f"# {name}\n{text}" if len(files) > 1 else text, nl=len(files) > 1)
    return 0


@cli.command()
@click.option("--out", type=_FOLDER, default="reports", show_default=True, help="Folder of the pages.")
@click.option("--report", default="", help="Only this one's runs.")
@click.option("--since", default="", help="Only runs from this date or time on (ISO, UTC).")
@click.option("--json", "as_json", is_flag=True, help="One JSON array.")
def history(out: Path, report: str, since: str, as_json: bool) -> int:
    """What ran, when, with which inputs, and how it ended."""
    from analysis.reports.tell_history import tell_history

    return tell_history(out, report, since, as_json)


@cli.command()
@click.option("--reports", type=_FILE, default="reports.yaml", show_default=True)
@click.option("--corpus", type=_FOLDER, default="seeds", show_default=True)
def check(reports: Path, corpus: Path) -> int:
    """Check reports.yaml, reference data, notebooks and corpus, and run nothing."""
    from analysis.reports.check import check_all

    return check_all(reports, corpus)


@cli.command()
@click.option("--corpus", type=_FOLDER, required=True, help="Folder of articles.")
@click.option(
    "--gold", type=_FOLDER, required=True, help="Folder of <article_id>.json with the facts in them."
)
@click.option("--rows", is_flag=True, help="List each row that is missed, spurious or half right.")
def evaluate(corpus: Path, gold: Path, rows: bool) -> int:
    """Measure the tables against articles annotated by hand."""
    from analysis.evaluate import evaluate as measure
    from analysis.evaluate import read_gold
    from analysis.tables import load

    read_gold(gold)
    evaluation = measure(load(corpus), gold)
    for line in [*(evaluation.misses if rows else []), *evaluation.lines()]:
        click.echo(line)
    return 0


def main() -> None:
    """Run the command line and exit with its code."""
    try:
        code = cli(standalone_mode=False)
    except click.exceptions.Abort:
        code = 1
        click.echo("stopped", err=True)
    except click.exceptions.NoArgsIsHelpError as problem:
        problem.show()
        code = 2
    except click.ClickException as problem:
        context = getattr(problem, "ctx", None)
        command = context.command_path if context else "briefings"
        click.echo(
            f"{command}: {problem.format_message().rstrip('.')}; allowed: see {command} --help", err=True
        )
        code = 2
    except InputError as problem:
        click.echo(str(problem), err=True)
        code = 2
    except BriefingsError as problem:
        click.echo(str(problem), err=True)
        code = 1
    sys.exit(code)


if __name__ == "__main__":
    main()
