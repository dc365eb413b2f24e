"""The ledger: every run of every report, with what went in, how it ended and what came out.

One SQLite file in the output folder's `.state`. It survives a crash, can be read while a run goes on, and a
file that is no ledger is set aside, never overwritten. What it forgets: `unchanged` runs after 30 days, others
after 400, but never a report's last published run, its last due one, nor its very last.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from analysis.errors import ReportError

VERDICTS = (
    *("running", "published", "unchanged", "failed", "timed out", "kept last good", "abandoned"),
    "missed",  # was due and was not begun
)
GOOD = ("published", "unchanged")
PATIENCE_SECONDS = 10  # with another process that has the ledger
FORGET_UNCHANGED, FORGET_OTHERS = timedelta(days=30), timedelta(days=400)
_SCHEMA = """
CREATE TABLE IF NOT EXISTS runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    report TEXT NOT NULL,
    parameters TEXT NOT NULL,
    as_of TEXT NOT NULL,
    due TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    versions TEXT NOT NULL,
    started TEXT NOT NULL,
    ended TEXT NOT NULL DEFAULT '',
    seconds REAL NOT NULL DEFAULT 0,
    tries INTEGER NOT NULL DEFAULT 0,
    kernel TEXT NOT NULL DEFAULT '',
    verdict TEXT NOT NULL,
    why TEXT NOT NULL DEFAULT '',
    cell INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',
    outputs TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX IF NOT EXISTS runs_of_report ON runs (report, id);
CREATE TABLE IF NOT EXISTS schedules (
    report TEXT PRIMARY KEY,
    schedule TEXT NOT NULL,
    since TEXT NOT NULL
);
"""
# A ledger that is locked, cannot be written or has no room may be sound.
_NOT_THE_FILES_FAULT = {
    *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM),
    *(sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN),
}
_JSON = ("parameters", "versions", "outputs")


@dataclass(slots=True)
class Run:
    """One run of one report.

    `as_of` is its logical time, `due` when its schedule asked for it, `fingerprint` of everything it read, `why` it
    ran or did not, `outputs` the path under the output folder to the SHA-256 of each file it published; times are UTC.
    """

    report: str
    parameters: dict[str, Any] = field(default_factory=dict)
    as_of: str = ""
    fingerprint: str = ""
    versions: dict[str, str] = field(default_factory=dict)
    started: str = ""
    ended: str = ""
    seconds: float = 0.0
    tries: int = 0
    kernel: str = ""
    verdict: str = "running"
    why: str = ""
    cell: int = 0
    error: str = ""
    outputs: dict[str, str] = field(default_factory=dict)
    due: str = ""
    id: int = 0


_COLUMNS = tuple(name for name in Run.__dataclass_fields__ if name != "id")


class Ledger:
    """The ledger of an output folder; `set_aside` names the file that was no ledger, if there was one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.set_aside: Path | None = None
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._prepare()
        except sqlite3.DatabaseError:
            self.set_aside = _set_aside(path)
            self._prepare()

    def add(self, runs: Iterable[Run]) -> None:
        """Enter runs, and give each its id."""
        names = ", ".join(_COLUMNS)
        slots = ", ".join("?" * len(_COLUMNS))
        with self._open() as connection:
            for run in runs:
                cursor = connection.execute(f"INSERT INTO runs ({names}) VALUES ({slots})", _values(run))
                run.id = int(cursor.lastrowid or 0)

    def update(self, run: Run) -> None:
        """Enter how a run stands now."""
        assignments = ", ".join(f"{name} = ?" for name in _COLUMNS)
        with self._open() as connection:
            connection.execute(f"UPDATE runs SET {assignments} WHERE id = ?", (*_values(run), run.id))

    def runs(self, report: str = "", since: str = "", limit: int = 0) -> list[Run]:
        """Runs, newest first; `since` is an ISO date or time, in UTC."""
        query = f"SELECT {', '.join(_COLUMNS)}, id FROM runs WHERE (? = '' OR report = ?) AND started >= ?"
        query += " ORDER BY id DESC" + (f" LIMIT {limit}" if limit else "")
        with self._open() as connection:
            return [_run(row) for row in connection.execute(query, (report, report, since))]

    def last(self) -> dict[str, Run]:
        """Report to the newest run that was begun."""
        query = f"SELECT {', '.join(_COLUMNS)}, max(id) FROM runs WHERE verdict <> 'missed' GROUP BY report"
        with self._open() as connection:
            return {run.report: run for run in map(_run, connection.execute(query))}

    def durations(self) -> dict[str, float]:
        """Report to the seconds that its newest run on a kernel took."""
        query = "SELECT report, seconds, max(id) FROM runs WHERE seconds > 0 GROUP BY report"
        with self._open() as connection:
            return {report: seconds for report, seconds, _ in connection.execute(query)}

    def unfinished(self) -> list[Run]:
        """Runs that a runner began and did not end."""
        return [run for run in self.runs() if run.verdict == "running"]

    def schedule_since(self, report: str, schedule: str, now: str) -> str:
        """From when on a report's schedule counts: since it was first seen as it is, but not from the future."""
        query = "SELECT since FROM schedules WHERE report = ? AND schedule = ? AND since <= ?"
        with self._open() as connection:
            found = connection.execute(query, (report, schedule, now)).fetchone()
            if not found:
                connection.execute("REPLACE INTO schedules VALUES (?, ?, ?)", (report, schedule, now))
            return str(found[0]) if found else now

    def last_due(self, report: str, now: str) -> str:
        """When the report's last due run that was dealt with was due; '' where there is none."""
        query = """SELECT max(due) FROM runs WHERE report = ? AND due <> '' AND due <= ?
            AND verdict NOT IN ('running', 'abandoned')"""
        with self._open() as connection:
            return connection.execute(query, (report, now)).fetchone()[0] or ""

    def due_runs(self, report: str, limit: int = 20) -> list[Run]:
        """The report's newest runs that a schedule asked for and that were begun."""
        query = f"SELECT {', '.join(_COLUMNS)}, id FROM runs WHERE report = ? AND due <> ''"
        query += " AND verdict <> 'missed' ORDER BY id DESC LIMIT ?"
        with self._open() as connection:
            return [_run(row) for row in connection.execute(query, (report, limit))]

    def prune(self, now: datetime) -> None:
        """Forget what the policy says to forget."""
        last = "SELECT max(id) FROM runs WHERE verdict <> 'missed' GROUP BY report"
        published = "SELECT max(id) FROM runs WHERE verdict = 'published' GROUP BY report"
        # SQLite gives the other columns of the row that has the maximum.
        due = """SELECT id FROM (SELECT id, max(due) FROM runs WHERE due <> '' AND due <= ?
            AND verdict NOT IN ('running', 'abandoned') GROUP BY report)"""
        query = f"""DELETE FROM runs WHERE id NOT IN ({last}) AND id NOT IN ({published})
            AND id NOT IN ({due}) AND (started < ? OR verdict = 'unchanged' AND started < ?)"""
        limits = (iso(now), iso(now - FORGET_OTHERS), iso(now - FORGET_UNCHANGED))
        with self._open() as connection:
            connection.execute(query, limits)

    def _prepare(self) -> None:
        with self._open() as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            if connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                raise sqlite3.DatabaseError("malformed")
            connection.executescript(_SCHEMA)
            connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM runs LIMIT 1")

    @contextmanager
    def held_open(self) -> Iterator[None]:
        """While it lasts a connection is open, as SQLite tidies its file up, waiting for the disk, after the last one.

        It carries no transaction and is inherited by forks that end without a look at it, which SQLite allows.
        """
        with closing(sqlite3.connect(self.path)) as connection:
            connection.execute("SELECT id FROM runs LIMIT 1").fetchall()
            yield

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """A connection for one transaction: no transaction is ever open while the runner forks.

        Raises ReportError where the ledger is locked for long or cannot be written.
        """
        try:
            with closing(sqlite3.connect(self.path, timeout=PATIENCE_SECONDS)) as connection, connection:
                yield connection
        except sqlite3.OperationalError as problem:
            if problem.sqlite_errorcode & 0xFF in _NOT_THE_FILES_FAULT:
                raise ReportError(f"{self.path}: {problem}") from None
            raise


def now() -> str:
    """The time, as the ledger writes it."""
    return iso(datetime.now(UTC))


def iso(moment: datetime) -> str:
    """A moment in UTC, as the ledger writes it."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _values(run: Run) -> tuple[Any, ...]:
    values = []
    for name in _COLUMNS:
        value = getattr(run, name)
        values.append(json.dumps(value, sort_keys=True, ensure_ascii=False) if name in _JSON else value)
    return tuple(values)


def _run(row: tuple[Any, ...]) -> Run:
    values = dict(zip((*_COLUMNS, "id"), row, strict=True))
    for name in _JSON:
        values[name] = json.loads(values[name])
    return Run(**values)


def _set_aside(path: Path) -> Path:
    number = 1
    while (aside := path.with_name(f"{path.stem}.broken-{number}{path.suffix}")).exists():
        number += 1
    path.replace(aside)
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    return aside
