"""What stands beside an expression in its block."""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from analysis.dates.expressions import Expression
from analysis.dates.partial import Partial

# How much of the text beside an expression is looked at, in characters.
REACH = 40
CAPITALISED_BEFORE = re.compile(r"([A-Z][\w'’&-]*)\s$")
FUNCTION_WORD = re.compile(
    r"(?:an?|and|as|at|before|after|between|both|but|by|during|each|early|every|for|from|her|his|if|in|into|its"
    r"|late|last|mid|next|of|on|or|our|over|per|previous|since|than|that|the|their|this|through|till|to|under"
    r"|until|when|with|while|your|whose|years?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A block's expressions with what is needed to read them: where it starts, its text, parse and section.

    `upcoming`: the date that names its year which is told next behind the block, in articles of past times.
    """

    index: int
    kind: str
    start: int
    text: str
    doc: Doc | None
    expressions: tuple[Expression, ...]
    section: str = ""
    upcoming: Partial | None = None


def text_before(expression: Expression, text: str) -> str:
    """The characters before an expression."""
    return text[max(0, expression.start - REACH) : expression.start]


def text_after(expression: Expression, text: str) -> str:
    """The characters behind it."""
    return text[expression.end : expression.end + REACH]


def sentence_start(text: str, offset: int) -> int:
    """Where the sentence of a character starts, by its marks alone."""
    return max(text.rfind(mark, 0, offset) for mark in (". ", "! ", "? ", "; ", "\n")) + 1


def token_at(doc: Doc | None, offset: int) -> Token | None:
    """The token that covers a character of the block."""
    span = doc.char_span(offset, offset + 1, alignment_mode="expand") if doc is not None else None
    return span[0] if span is not None and len(span) else None
