"""Worker processes that make reports side by side, longest first, each with its limits.

A worker that dies takes down its own report only; it is replaced. Crashes are tried again after a pause,
errors in a notebook are not: it would fail the same way.
"""

from __future__ import annotations

import multiprocessing
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import Any

from analysis.reports.warm import WarmProcess
from analysis.reports.worker import Job, Outcome, scratch_folder, work

GRACE_SECONDS = 30  # beyond its own timeout, before a worker that does not answer is killed
PAUSES = (1.0, 4.0, 15.0, 60.0)  # before the first, second, … new try after a crash


@dataclass(slots=True)
class _Seat:
    """A worker process and the job it has."""

    process: Any
    connection: Connection
    job: Job | None = None
    deadline: float = float("inf")


@dataclass(order=True, slots=True)
class _Waiting:
    """A job to be done, the longest first, not before `after`."""

    expected: float
    job: Job = field(compare=False)
    tries: int = field(default=0, compare=False)
    after: float = field(default=0.0, compare=False)


class Pool:
    """`size` workers; `run` makes reports with them and `close` ends them."""

    def __init__(self, size: int, warm: WarmProcess) -> None:
        self.size, self._warm = size, warm
        method = "fork" if sys.platform == "linux" else "spawn"
        self._context: Any = multiprocessing.get_context(method)
        self._seats: list[_Seat] = []

    def run(
        self,
        jobs: Sequence[Job],
        retries: Mapping[str, int],
        expected: Mapping[str, float],
        started: Callable[[Job, list[str], int], None],
        stopped: Callable[[], bool] = lambda: False,
    ) -> Iterator[tuple[Job, Outcome, int]]:
        """Each job with how it ended and how many tries it took, in the order in which they end.

        `expected` is the seconds that each may take, from earlier runs; the longest, and those that nothing
        is known of, start first. `started` is told a job that starts, the names under way and the number left.
        Once `stopped` says so, no more jobs start; those under way are still waited for. A worker that is
        free has its next job before the caller hears of its last: publishing that one takes its time.
        """
        waiting = sorted(
            (_Waiting(-expected.get(job.name, float("inf")), job) for job in jobs),
        )
        current: dict[str, _Waiting] = {}
        done: list[tuple[Job, Outcome, int]] = []
        while waiting or current or done:
            if stopped():
                waiting.clear()
            for item in self._ready(waiting):
                waiting.remove(item)
                current[item.job.name] = item
                self._give(item)
                started(item.job, sorted(current), len(waiting))
            yield from done
            done.clear()
            for job, outcome in self._ended(waiting):
                item = current.pop(job.name)
                item.tries += 1
                if outcome.status == "crashed" and item.tries <= retries.get(job.name, 0):
                    item.after = time.monotonic() + PAUSES[min(item.tries, len(PAUSES)) - 1]
                    waiting.append(item)
                else:
                    done.append((job, outcome, item.tries))

    def under_way(self) -> list[str]:
        """Names of the reports being made now."""
        return [seat.job.name for seat in self._seats if seat.job is not None]

    def close(self) -> None:
        for seat in self._seats:
            self._dismiss(seat)
        self._seats.clear()

    def _ready(self, waiting: list[_Waiting]) -> list[_Waiting]:
        free = self.size - sum(seat.job is not None for seat in self._seats)
        now = time.monotonic()
        return [item for item in waiting if item.after <= now][:free]

    def _give(self, item: _Waiting) -> None:
        seat = next((seat for seat in self._seats if seat.job is None), None) or self._hire()
        seat.job = item.job
        seat.deadline = time.monotonic() + (item.job.timeout or float("inf")) + GRACE_SECONDS
        seat.connection.send(item.job)

    def _hire(self) -> _Seat:
        ours, theirs = self._context.Pipe()
        arguments = (theirs, self._warm.address, self._warm.folder)
        process = self._context.Process(target=work, args=arguments, daemon=True)
        process.start()
        theirs.close()
        seat = _Seat(process, ours)
        self._seats.append(seat)
        return seat

    def _ended(self, waiting: list[_Waiting]) -> list[tuple[Job, Outcome]]:
        """What ended; returns with nothing when a job's time or a pause is up."""
        busy = [seat for seat in self._seats if seat.job is not None]
        moments = [seat.deadline for seat in busy] + [item.after for item in waiting if item.after]
        timeout = max(0.0, min(moments, default=0.0) - time.monotonic())
        handles: list[Any] = [seat.connection for seat in busy]
        ready = wait(handles, None if timeout == float("inf") else timeout)
        ended = []
        for seat in busy:
            overdue = time.monotonic() > seat.deadline
            if seat.connection in ready or overdue:
                assert seat.job is not None
                ended.append((seat.job, self._collect(seat, overdue)))
        return ended

    def _collect(self, seat: _Seat, overdue: bool) -> Outcome:
        """The answer of a seat; one without an answer is dismissed, and a crash."""
        if seat.connection.poll():
            with suppress(EOFError, OSError):
                outcome: Outcome = seat.connection.recv()
                seat.job = None
                return outcome
        seconds = seat.job.timeout if seat.job else 0
        self._dismiss(seat)
        self._seats.remove(seat)
        if overdue:
            return Outcome(
                "timed out", f"it took longer than {seconds} seconds and its worker did not answer"
            )
        return Outcome("crashed", f"the worker process ended with exit code {seat.process.exitcode}")

    def _dismiss(self, seat: _Seat) -> None:
        if seat.job is not None:
            seat.process.kill()
        else:
            with suppress(OSError):
                seat.connection.send(
                    None
                )  # later workers hold our end too, so closing it would not be noticed
        seat.connection.close()
        seat.process.join(5)
        if seat.process.is_alive():
            seat.process.kill()
            seat.process.join()
        # One that was killed could not clear up behind its last kernel.
        shutil.rmtree(scratch_folder(self._warm.folder, seat.process.pid), ignore_errors=True)
