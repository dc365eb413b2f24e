"""The tables that all reports of a run read: made once, in a process of its own, and kept while they are good."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis.errors import BriefingsError, InputError
from analysis.reports.fingerprint import json_digest
from analysis.reports.plan import check_selection, selection

if TYPE_CHECKING:
    from analysis.reports.spec import Report

TABULATOR = ("-m", "analysis.reports.tabulate")
MADE = "made.json"


def cached_tables(folder: Path, key: str, reports: Sequence[Report], day: str) -> dict[str, Any] | None:
    """What is known of the tables made last, if they were made from `key` and serve these reports as of that day."""
    try:
        tables: dict[str, Any] = json.loads((folder / MADE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    needed = {json_digest(selection(report)) for report in reports}
    first, end = tables.get("steady", ("", ""))
    # Without a day every article counts, as on days when none is left out.
    same_articles = (not day or first <= day) and (not end or (bool(day) and day < end))
    good = tables.get("key") == key and needed <= tables["rows"].keys() and same_articles
    return tables if good else None


def make_tables(
    corpus: Path, folder: Path, reports: Sequence[Report], day: str, meanwhile: Callable[[], None]
) -> dict[str, Any]:
    """Tabulate a corpus into a folder as of a day ('': all of it), and do something else meanwhile.

    The answer: `articles`, `skipped` and `later`, how many; `newest`, the date of the newest article; `rows`, the
    digest of each selection's rows. Raises InputError where the corpus or what a report selects is not usable,
    BriefingsError where tabulating failed.
    """
    shutil.rmtree(folder, ignore_errors=True)
    selections = {json_digest(chosen): chosen for chosen in map(selection, reports)}
    command = [sys.executable, *TABULATOR, str(corpus), str(folder)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin and process.stdout
        asked = {"selections": selections, "label": corpus.resolve().name, "day": day}
        json.dump(asked, process.stdin)
        process.stdin.close()
        meanwhile()
        messages = [json.loads(line) for line in process.stdout]
    answer: dict[str, Any] = messages[-1] if messages else {}
    if "input" in answer:
        for report in reports:  # where it is a report's question, this names its line
            check_selection(report)
        raise InputError(*answer["input"])
    if "done" not in answer:
        raise BriefingsError(f"{corpus}: tabulating ended with exit code {process.returncode}")
    return dict(answer["done"])


def keep_tables(folder: Path, made: dict[str, Any], key: str) -> None:
    """Note what the tables were made from, so that `cached_tables` finds them."""
    (folder / MADE).write_text(json.dumps(made | {"key": key}), encoding="utf-8")
