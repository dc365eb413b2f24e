"""When reports are due, on clocks that are set forward and back, and what becomes of due runs that were not made."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest

from analysis.reports.due import Schedule, Span, decide, due_times, logical_time, next_due, schedule_problem


def _utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def _local(schedule: Schedule, after: str, until: str) -> list[str]:
    return [logical_time(schedule, moment)[5:] for moment in due_times(schedule, _utc(after), _utc(until))]


# Berlin: on 30 March 2025 there is no 02:00 to 03:00, on 26 October there are two.
@pytest.mark.parametrize(
    ("expression", "spring", "autumn"),
    [
        # A fixed time that is skipped is due later by as much, one that comes twice is due at its first coming.
        ("30 2 * * *", ["03-30T03:30:00+02:00"], ["10-26T02:30:00+02:00"]),
        # Two fixed times that fall together are one run.
        ("30 2,3 * * *", ["03-30T03:30:00+02:00"], ["10-26T02:30:00+02:00", "10-26T03:30:00+01:00"]),
        # Every hour stays every hour.
        (
            "30 * * * *",
            ["03-30T01:30:00+01:00", "03-30T03:30:00+02:00"],
            ["10-26T01:30:00+02:00", "10-26T02:30:00+02:00", "10-26T02:30:00+01:00", "10-26T03:30:00+01:00"],
        ),
        # Times away from the change are none of its business.
        ("30 1 * * *", ["03-30T01:30:00+01:00"], ["10-26T01:30:00+02:00"]),
    ],
)
def test_when_clocks_change(expression: str, spring: list[str], autumn: list[str]) -> None:
    schedule = Schedule(expression, "Europe/Berlin")
    assert _local(schedule, "2025-03-30T00:00", "2025-03-30T02:00") == spring
    assert _local(schedule, "2025-10-25T23:00", "2025-10-26T03:00") == autumn


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "America/St_Johns", "Asia/Kolkata"])
@pytest.mark.parametrize(
    ("expression", "count"), [("15 * * * *", 8760), ("45 1 * * *", 365), ("0 2 * * *", 365)]
)
def test_a_year_has_as_many_runs_as_hours_or_days(zone: str, expression: str, count: int) -> None:
    found = due_times(Schedule(expression, zone), _utc("2024-12-31T18:00"), _utc("2025-12-31T18:00"))
    assert len(found) == count


def test_a_day_that_a_zone_skipped() -> None:
    # Samoa went from 29 to 31 December 2011; the run of the 30th is due a day later, which is when the 31st's is.
    schedule = Schedule("0 6 * * *", "Pacific/Apia")
    found = [
        logical_time(schedule, m)[:10] for m in due_times(schedule, _utc("2011-12-29"), _utc("2012-01-01"))
    ]
    assert found == ["2011-12-29", "2011-12-31", "2012-01-01"]


@pytest.mark.parametrize("expression", ["20 * * * *", "30 2 * * *", "0 */6 * * *"])
def test_each_due_run_exactly_once_whatever_the_restarts(expression: str) -> None:
    """A year of looking at odd times: what each look finds, put together, is what one look at the year finds."""
    schedule, chance = Schedule(expression, "Europe/Berlin"), random.Random(3)
    now, end = _utc("2025-01-01T00:00"), _utc("2026-01-01T00:00")
    since, made = now, []
    while now < end:
        now += timedelta(seconds=chance.choice([60, 9_000, 86_400, 400_000]) * chance.random())
        pending = due_times(schedule, since, now)
        made += [step.moment for step in decide(pending, now, "all", "queue") if not step.left_out]
        since = pending[-1] if pending else since
    assert made == due_times(schedule, _utc("2025-01-01T00:00"), now)


def test_the_next_is_the_first_of_those_to_come() -> None:
    assert next_due(Schedule("0 6 * * *", "Asia/Kolkata"), _utc("2025-12-05T00:30")) == _utc(
        "2025-12-06T00:30"
    )
    assert next_due(Schedule("0 0 29 2 *"), _utc("2096-03-01")) == _utc("2104-02-29")
    assert next_due(Schedule("@daily"), _utc("2025-12-05")) == _utc("2025-12-06")


@pytest.mark.parametrize(
    ("expression", "zone", "problem"),
    [
        ("0 6 * * mon-fri", "UTC", ""),
        ("0 0 29 2 *", "UTC", ""),
        ("0 6 * *", "UTC", "five fields"),
        ("0 6 * * * *", "UTC", "five fields"),
        ("@reboot", "UTC", "five fields"),
        ("H 6 * * *", "UTC", "five fields"),
        ("R 6 * * *", "UTC", "five fields"),
        ("61 6 * * *", "UTC", "no cron expression"),
        ("0 0 30 2 *", "UTC", "never due"),
        ("__import__('os') * * * *", "UTC", "no cron expression"),
        ("0 6 * * *", "Mars/Phobos", "no time zone"),
        ("0 6 * * *", "../../etc/passwd", "no time zone"),
        ("0 6 * * *", "", "no time zone"),
    ],
)
def test_what_is_wrong_with_a_schedule(expression: str, zone: str, problem: str) -> None:
    found = schedule_problem(Schedule(expression, zone))
    assert problem in found and bool(found) == bool(problem)


HOURS = [_utc(f"2025-12-05T{hour:02}:00") for hour in (6, 7, 8)]


@pytest.mark.parametrize(
    ("now", "catch_up", "kept"),
    [
        ("2025-12-05T08:20", "none", [8]),
        ("2025-12-05T08:20", "last", [8]),
        ("2025-12-05T08:20", "all", [6, 7, 8]),
        ("2025-12-05T09:30", "none", []),  # later than an hour: missed
        ("2025-12-05T09:30", "last", [8]),
    ],
)
def test_missed_runs(now: str, catch_up: str, kept: list[int]) -> None:
    steps = decide(HOURS, _utc(now), catch_up, "skip")
    assert [step.moment.hour for step in steps if not step.left_out] == kept
    assert {step.left_out for step in steps} <= {"", "missed"}


@pytest.mark.parametrize(("overlap", "kept"), [("skip", [8]), ("queue", [6, 7, 8])])
def test_runs_that_came_due_while_the_one_before_was_going(overlap: str, kept: list[int]) -> None:
    span = Span(_utc("2025-12-05T05:00"), _utc("2025-12-05T07:30"))
    steps = decide(HOURS, _utc("2025-12-05T08:00"), "last", overlap, [span])
    assert [step.moment.hour for step in steps if not step.left_out] == kept
    if overlap == "skip":
        assert [step.left_out for step in steps] == ["the run before it was still going"] * 2 + [""]
