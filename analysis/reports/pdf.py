"""Published pages as PDF, printed and tagged by Chromium where it is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

from analysis.reports.progress import Tell
from analysis.reports.publish import Output

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PATIENCE_SECONDS = 120


def print_pages(output: Output, names: Iterable[str], tell: Tell) -> bool:
    """Print each published page to `NAME.pdf` beside it; whether all that could be printed were.

    Without Chromium nothing is printed, which is said and is no failure. A PDF holds the time at which it was made,
    so that two of one page differ.
    """
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        tell("warning", f"No PDF: Chromium is not installed (looked for {', '.join(BROWSERS)})")
        return True
    problems = {}
    pages = [output.page(name) for name in names if output.page(name).is_file()]
    for page in pages:
        if problem := print_page(browser, page, page.with_suffix(".pdf")):
            problems[page.stem] = problem
            tell("warning", f"{page.stem}: no PDF: {problem}", report=page.stem)
    printed = len(pages) - len(problems)
    tell("pdf", f"{printed} printed to PDF in {output.folder}", printed=printed, failed=len(problems))
    return not problems


def print_page(browser: str, page: Path, target: Path) -> str:
    """Print one page, in place whole or not at all; the answer is what went wrong, '' where nothing did."""
    with tempfile.TemporaryDirectory(prefix="briefings-pdf-") as folder:
        made = Path(folder) / "page.pdf"
        command = [
            *(browser, "--headless", "--disable-gpu", "--no-first-run", f"--user-data-dir={folder}/profile"),
            # The page asks for nothing; should one ever do so, nothing answers.
            "--host-resolver-rules=MAP * ~NOTFOUND",
            *("--export-tagged-pdf", "--generate-pdf-document-outline", "--no-pdf-header-footer"),
            *(f"--print-to-pdf={made}", page.resolve().as_uri()),
        ]
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            command.insert(1, "--no-sandbox")  # Chromium has no sandbox for root
        try:
            run = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            return f"Chromium took longer than {PATIENCE_SECONDS} seconds"
        except OSError as problem:
            return f"Chromium could not be started: {problem.strerror}"
        if not made.is_file() or not made.stat().st_size:
            said = run.stderr.strip().splitlines()
            return (
                f"Chromium ended with exit code {run.returncode}: {said[-1] if said else 'it said nothing'}"
            )
        aside = target.with_name(f".{target.name}.new")
        shutil.copyfile(made, aside)
        aside.replace(target)
    return ""
