"""Where a sentence begins to say what cooperation is to consist of."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

# Stands for the country of whoever says 'we', until the statements tell who it is.
SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Who:
    """The country that takes a stance, or `joint`; `context` is the passage that tells, if it is another."""

    country: str
    context: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """A stance, whose it is, the word that says so, and the token where what it is about begins.

    `preposition` is what the complement hangs on ('' for an object); `past` is where it ends, 0 if that is open;
    `whole` says that all between them is one area.
    """

    stance: str
    who: Who
    first: int
    preposition: str
    rule: str
    cue: Token
    past: int = 0
    whole: bool = False
