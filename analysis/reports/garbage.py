"""The garbage collector in processes that import much and end soon: much to look through, little to find."""

from __future__ import annotations

import gc

# New objects between two looks. With Python's own 700, a sixth of a run goes into looking.
OBJECTS = 10_000


def look_rarely() -> None:
    """Look for garbage after many more new objects than usual; forks inherit it."""
    gc.set_threshold(OBJECTS)


def leave_out_of_forks() -> None:
    """Never look through what there is now, so that no fork has to copy it."""
    gc.freeze()
