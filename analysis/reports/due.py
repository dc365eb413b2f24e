"""When a report is due, and which of its due runs are to be made: pure functions of a clock that is passed in.

A schedule is a cron expression in a time zone. Where clocks change, as cron(8) has it:

- A schedule with fixed hours is due once for each local time that it names. A time that is skipped in spring is
  due as much later as the clock was moved (02:30 at 03:30), one that comes twice in autumn at its first coming.
- One whose hour field begins with `*` goes by the clock on the wall: a skipped time is not due, one that comes
  twice is due twice, so that an hourly report stays hourly.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from croniter import CroniterBadDateError, croniter
from croniter.croniter import CroniterError

# A run that could not start within this time of being due was missed; `catch_up` says what becomes of it.
ON_TIME = timedelta(hours=1)
WINDOWS = [timedelta(days=days) for days in (1, 32, 366, 9 * 366)]  # 29 February may be eight years away
ALIASES = {
    "@hourly": "0 * * * *",
    "@daily": "0 0 * * *",
    "@midnight": "0 0 * * *",
    "@weekly": "0 0 * * 0",
    "@monthly": "0 0 1 * *",
    "@yearly": "0 0 1 1 *",
    "@annually": "0 0 1 1 *",
}
# croniter would also take seconds, years, and hours chosen by hash or at random.
CHOSEN = re.compile(r"(?i)(?:^|[,\s])[hr](?:[,\s/(]|$)")


@dataclass(frozen=True, slots=True)
class Schedule:
    """A cron expression of five fields, or an alias such as `@daily`, in a time zone of the tz database."""

    expression: str
    timezone: str = "UTC"

    @property
    def fields(self) -> str:
        """The expression without aliases and doubled blanks."""
        plain = " ".join(self.expression.split())
        return ALIASES.get(plain, plain)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)


def schedule_problem(schedule: Schedule) -> str:
    """What is wrong with a schedule, in a few words; empty where nothing is."""
    try:
        _ = schedule.zone
    except (
        KeyError,
        ValueError,
        OSError,
    ):  # what zoneinfo raises for names that are no keys, or no file names
        return f"no time zone '{schedule.timezone}'"
    if len(schedule.fields.split()) != 5 or CHOSEN.search(schedule.fields):
        return f"no cron expression of five fields: '{schedule.expression}'"
    try:
        croniter(schedule.fields, datetime(2000, 1, 1)).get_next(datetime)
    except CroniterBadDateError:
        return f"'{schedule.expression}' is never due"
    except (CroniterError, ValueError):
        return f"no cron expression: '{schedule.expression}'"
    return ""


def due_times(schedule: Schedule, after: datetime, until: datetime) -> list[datetime]:
    """Every moment at which it is due, later than `after` and not later than `until`, in UTC and in order."""
    zone, hourly = schedule.zone, schedule.fields.split()[1].startswith("*")
    margin = timedelta(days=2)  # more than any zone ever moved its clocks
    local = after.astimezone(zone).replace(tzinfo=None) - margin
    last = until.astimezone(zone).replace(tzinfo=None) + margin
    found: set[datetime] = set()
    times = croniter(schedule.fields, local)
    while (local := times.get_next(datetime)) <= last:
        found.update(_moments(local, zone, hourly))
    return sorted(moment for moment in found if after < moment <= until)


def _moments(local: datetime, zone: ZoneInfo, hourly: bool) -> list[datetime]:
    """The moments that a local time stands for: one, but where clocks change."""
    first, second = (local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    if first == second:
        return [first]
    exists = first.astimezone(zone).replace(tzinfo=None) == local
    if not hourly:
        return [first]  # of a skipped time, PEP 495's reading: by the clock as it was before
    return [first, second] if exists else []


def next_due(schedule: Schedule, after: datetime) -> datetime:
    """The first moment later than `after`, in UTC."""
    for window in WINDOWS:
        if found := due_times(schedule, after, after + window):
            return found[0]
    raise ValueError(f"{schedule.expression} is never due")


def logical_time(schedule: Schedule, moment: datetime) -> str:
    """A due moment as the notebooks receive it: ISO 8601 in the schedule's zone."""
    return moment.astimezone(schedule.zone).isoformat(timespec="seconds")


@dataclass(frozen=True, slots=True)
class Span:
    """When an earlier run of the same report was under way."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Step:
    """What becomes of a due run: it is made, or left out for a reason."""

    moment: datetime
    left_out: str = ""


def decide(
    pending: Sequence[datetime], now: datetime, catch_up: str, overlap: str, spans: Iterable[Span] = ()
) -> list[Step]:
    """What becomes of each due run that has not been made, the earliest first.

    Runs that came due while an earlier one of the report was under way (`spans`) wait for it under `queue` and are
    left out under `skip`. Of the others only the newest is on time, and that for an hour; the rest were missed.
    """
    under_way = list(spans)
    overlapped = {moment for moment in pending if any(s.start <= moment < s.end for s in under_way)}
    others = [moment for moment in pending if moment not in overlapped]
    if catch_up == "all":
        kept = set(others)
    else:
        kept = {moment for moment in others[-1:] if catch_up == "last" or now - moment <= ON_TIME}
    if overlap == "queue":
        kept |= overlapped
    steps = []
    for moment in pending:
        reason = "the run before it was still going" if moment in overlapped else "missed"
        steps.append(Step(moment, "" if moment in kept else reason))
    return steps
