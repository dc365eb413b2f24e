"""Which mention each token of a parsed block belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from analysis.blocks import Block
from analysis.mentions import Mention


@dataclass(frozen=True, slots=True)
class Cover:
    """The mention that covers each token of a doc, or None."""

    of_token: tuple[Mention | None, ...]

    def kind(self, i: int) -> str:
        """The kind of the mention at a token, '' where there is none."""
        mention = self.of_token[i]
        return mention.kind if mention else ""


def cover_tokens(block: Block, doc: Doc, mentions: Sequence[Mention]) -> Cover:
    """Which mention of the block covers each token."""
    of_token: list[Mention | None] = [None] * len(doc)
    inside = [m for m in mentions if m.block == block.index]
    for mention in inside:
        span = doc.char_span(mention.start - block.start, mention.end - block.start, alignment_mode="expand")
        if span is not None:
            for token in span:
                of_token[token.i] = of_token[token.i] or mention
    return Cover(tuple(of_token))
