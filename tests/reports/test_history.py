"""The ledger: what it keeps, what it forgets, what it makes of a file that is none."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from analysis.reports.history import Ledger, Run


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "state" / "ledger.sqlite3")


def _run(report: str, started: str, verdict: str = "published") -> Run:
    return Run(report, started=started, verdict=verdict)


def test_a_run_comes_back_as_it_went_in(ledger: Ledger) -> None:
    run = Run(
        "areas",
        {"themes": ["a'b", "é"]},
        "2025-12-05",
        "f" * 64,
        {"python": "3"},
        "2025-12-05T06:00:00Z",
        verdict="failed",
        cell=3,
        error="KeyError: 'x'\nand more",
        outputs={"areas.html": "0" * 64},
    )
    ledger.add([run])
    assert ledger.runs() == [run]
    run.verdict = "published"
    ledger.update(run)
    assert ledger.last() == {"areas": run}


def test_runs_are_selected_by_report_and_time(ledger: Ledger) -> None:
    ledger.add(
        [
            _run("a", "2025-12-01T00:00:00Z"),
            _run("b", "2025-12-02T00:00:00Z"),
            _run("a", "2025-12-03T00:00:00Z"),
        ]
    )
    assert [run.started[:10] for run in ledger.runs("a")] == ["2025-12-03", "2025-12-01"]
    assert [run.report for run in ledger.runs(since="2025-12-02")] == ["a", "b"]


def test_the_newest_is_the_last_entered_whatever_the_clock_says(ledger: Ledger) -> None:
    ledger.add([_run("a", "2025-12-05T00:00:00Z", "failed"), _run("a", "2025-01-01T00:00:00Z")])
    assert ledger.last()["a"].verdict == "published"


def test_what_is_forgotten(ledger: Ledger) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)

    def ago(days: int) -> str:
        return (now - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")

    ledger.add(
        [
            _run("a", ago(900)),  # published, but not the last that was
            _run("a", ago(800)),  # the last published: stays
            _run("a", ago(700), "failed"),  # too old
            _run("a", ago(40), "unchanged"),  # too old for an unchanged one
            _run("a", ago(35), "failed"),  # a failure stays longer
            _run("a", ago(20), "unchanged"),
            _run("b", ago(500), "unchanged"),  # old, but the very last
        ]
    )
    ledger.prune(now)
    assert [(run.report, run.started) for run in reversed(ledger.runs())] == [
        ("a", ago(800)),
        ("a", ago(35)),
        ("a", ago(20)),
        ("b", ago(500)),
    ]


def test_it_is_read_while_a_run_writes(ledger: Ledger) -> None:
    ledger.add([_run("a", "2025-12-01T00:00:00Z")])
    writer = sqlite3.connect(ledger.path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("UPDATE runs SET verdict = 'failed'")
    assert Ledger(ledger.path).runs()[0].verdict == "published"
    writer.execute("ROLLBACK")
    writer.close()


def test_a_truncated_ledger_is_set_aside_and_a_new_one_begins(ledger: Ledger) -> None:
    ledger.add(_run("a", f"2025-12-01T00:00:{second:02}Z") for second in range(60))
    with sqlite3.connect(ledger.path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    whole = ledger.path.read_bytes()
    ledger.path.write_bytes(whole[: len(whole) * 2 // 3])
    again = Ledger(ledger.path)
    assert again.set_aside and again.set_aside.name == "ledger.broken-1.sqlite3"
    assert again.set_aside.read_bytes() == whole[: len(whole) * 2 // 3]
    again.add([_run("a", "2025-12-02T00:00:00Z")])
    assert len(again.runs()) == 1


def test_another_database_is_no_ledger(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite3"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE runs (something TEXT)")
    connection.close()
    assert Ledger(path).set_aside
