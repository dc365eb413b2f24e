"""What one verb tells of an occasion, before it is dated."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import Where


@dataclass(frozen=True, slots=True)
class Reading:
    """What one verb tells: kind, name, key, who took part, and where, if the verb itself names the place.

    `forum`, `edition` and `next_one` are those of a body that meets: 'the commission met for the fifth time'.
    """

    kind: str
    name: str
    key: str
    participants: tuple[str, ...] = ()
    people: bool = False
    where: Where | None = None
    inherits: bool = False
    forum: str = ""
    edition: int | None = None
    next_one: bool = False


Reader = Callable[[Annotated, Sentence, Token], Reading | None]
