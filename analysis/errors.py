"""What can go wrong, in three words: the input, the reference data, a report."""

from __future__ import annotations

import traceback
from pathlib import Path

PACKAGE = Path(__file__).parent


class BriefingsError(Exception):
    """Any failure that the command line turns into one line on stderr."""

    def _render_traceback_(self) -> list[str]:
        """The same one line in a notebook, which asks an exception for its own lines; the stack would bury it."""
        return [f"{type(self).__name__}: {self}"]


class InputError(BriefingsError):
    """Something the user gave cannot be used: an article, a folder, a setting.

    `str()` is one line: where it was found, what was found, what is allowed.
    """

    def __init__(self, where: object, found: str, allowed: str = "") -> None:
        self.where, self.found, self.allowed = str(where), found, allowed
        super().__init__(f"{where}: {found}" + (f"; allowed: {allowed}" if allowed else ""))


class ReferenceDataError(InputError):
    """A file in `analysis/reference/` breaks its own rules; `where` is `file:line`."""


class ReportError(BriefingsError):
    """A report could not be run, or its page did not pass the gate before publishing."""


def defect_line(error: Exception) -> str:
    """'a defect in analysis/facts/areas.py:12, KeyError: …': what to report of an error nobody foresaw, on one line."""
    frames = traceback.extract_tb(error.__traceback__)
    at = next((f for f in reversed(frames) if Path(f.filename).is_relative_to(PACKAGE)), frames[-1])
    place = Path(at.filename)
    name = place.relative_to(PACKAGE.parent).as_posix() if place.is_relative_to(PACKAGE) else place.name
    said = " ".join(str(error).split())[:120]
    return f"a defect in {name}:{at.lineno}, {type(error).__name__}: {said}; please report it"
