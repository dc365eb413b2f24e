"""One block with everybody that it names, and where tokens of it stand in the article."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc

from analysis.blocks import Block
from analysis.candidates import Candidate
from analysis.cover import Cover
from analysis.naming import Naming
from analysis.titles import Title


@dataclass(frozen=True)
class NamedBlock:
    """One block with what its namings are read from."""

    block: Block
    doc: Doc
    cover: Cover
    titles: tuple[Title, ...]
    namings: tuple[Naming, ...]
    candidates: tuple[Candidate, ...]


def chars_of(block: NamedBlock, first: int, past: int) -> tuple[int, int]:
    """The characters of the article that tokens of a block stand at."""
    span = block.doc[first:past]
    return block.block.start + span.start_char, block.block.start + span.end_char
