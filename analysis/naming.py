"""A name in a block that a cue makes a person's."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.candidates import Candidate
from analysis.titles import Title


@dataclass(frozen=True, slots=True)
class Naming:
    """A candidate that a cue makes a person; `first` to `past` are the tokens with the cue."""

    candidate: Candidate
    first: int
    past: int
    titles: tuple[Title, ...]
    rule: str
    country: str = ""
    of_other: bool = False  # 'his counterpart': the office is the other's
