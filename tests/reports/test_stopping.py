"""A sleep ends when a stop is asked for, even where the signal's exception got lost."""

from __future__ import annotations

import threading
import time

import pytest

from analysis.reports.stopping import Abandoned, Stopping


def test_a_stop_whose_exception_was_swallowed_ends_the_sleep() -> None:
    stopping = Stopping()
    with pytest.raises(Abandoned):
        stopping.ask()
    before = time.monotonic()
    stopping.sleep(30)
    assert time.monotonic() - before < 10


def test_a_stop_is_seen_during_the_sleep() -> None:
    stopping = Stopping()
    timer = threading.Timer(0.2, lambda: setattr(stopping, "asked", True))
    timer.start()
    before = time.monotonic()
    stopping.sleep(30)
    assert time.monotonic() - before < 10


def test_a_sleep_lasts_as_long_as_asked() -> None:
    before = time.monotonic()
    Stopping().sleep(0.3)
    assert time.monotonic() - before >= 0.3
