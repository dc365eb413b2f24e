"""What can go wrong, in three words: the input, the reference data, a report."""

from __future__ import annotations


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
