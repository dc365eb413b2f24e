"""How a run is stopped from outside: the reports under way are finished, or, asked twice, abandoned."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

ANNOUNCED = b"Stopping: what is under way is finished, the rest is left; once more abandons it\n"


class Abandoned(KeyboardInterrupt):
    """Stopped at once. Whatever was under way is not published, and the ledger says so when it is next opened."""


class Stopping:
    """Whether a stop was asked for, and the names of the reports that would have to be finished first."""

    def __init__(self) -> None:
        self.asked = False
        self.under_way: set[str] = set()

    def ask(self, *_: int | FrameType | None) -> None:
        """Ask for a stop; raises Abandoned where nothing is under way, and when asked twice."""
        if self.asked or not self.under_way:
            self.asked = True
            raise Abandoned
        self.asked = True
        os.write(2, ANNOUNCED)  # inside a signal handler, print could find its own buffer half written

    def sleep(self, seconds: float) -> None:
        """Sleep so long, or until a stop is asked for.

        `Abandoned` ends it at once; where the signal came while Python swallows exceptions (a finaliser, a weak
        reference's callback) `asked` is seen within a second.
        """
        end = time.monotonic() + seconds
        while not self.asked and (left := end - time.monotonic()) > 0:
            time.sleep(min(left, 1.0))

    @contextmanager
    def on_signals(self) -> Iterator[Stopping]:
        """Have SIGTERM and SIGINT ask for it."""
        before = {number: signal.signal(number, self.ask) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            yield self
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
