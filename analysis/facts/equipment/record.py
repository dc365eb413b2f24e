"""What a clause says is done to a piece of equipment."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token


@dataclass(frozen=True, slots=True)
class Use:
    """A relation and status as the table has them, the word that tells, and the number if it has its own."""

    relation: str
    status: str
    cue: Token
    rule: str
    quantity: str = ""
