"""What a run is asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from analysis import __version__
from analysis.errors import InputError
from analysis.reports.fingerprint import json_digest
from analysis.reports.stopping import Stopping


@dataclass(frozen=True, slots=True)
class Request:
    """What to run: `names` of reports, all where there is none.

    `as_of` is the run's logical time, an ISO date or time: only articles known by that day count, '' for all. `due`
    is when a schedule asked for it, `wait` for how many seconds another run may keep it waiting.
    """

    reports: Path = Path("reports.yaml")
    corpus: Path = Path("seeds")
    out: Path = Path("reports")
    names: tuple[str, ...] = ()
    jobs: int = 0
    force: bool = False
    explain: bool = False
    stock_kernels: bool = False
    as_of: str = ""
    due: str = ""
    wait: float = 0
    notices: bool = True
    stopping: Stopping = field(default_factory=Stopping, compare=False)

    def key(self) -> str:
        """What makes two requests the same, for a run that finds nothing to do."""
        paths = [str(path.resolve()) for path in (self.reports, self.corpus, self.out)]
        return json_digest([paths, sorted(self.names), self.as_of, __version__])


def check_as_of(text: str) -> str:
    """A logical time as it stands; raises InputError for what is no ISO date or time."""
    try:
        if not text or (text[4:5] == "-" == text[7:8] and datetime.fromisoformat(text)):
            return text
    except ValueError:
        pass
    raise InputError("--as-of", f"'{text}'", "a date or time such as 2025-12-05 or 2025-12-05T06:00+01:00")
