"""The items of lists: the sentence that introduces them, what it says they are, and which of them are phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.tokens import Token

from analysis.beside import word_beside
from analysis.facts.aims.lead_ins import governed, lead_in_opening
from analysis.facts.aims.openings import list_opening
from analysis.facts.aims.record import Opening

if TYPE_CHECKING:
    from analysis.annotate import Annotated, Sentence
    from analysis.blocks import Block

LONGEST_ITEM = 40  # words


def lead_in_of(annotated: Annotated, block: Block) -> Sentence | None:
    """The sentence that introduces an item: of the items before it the last one with a colon, else the lead-in."""
    if block.kind != "item" or block.lead_in is None:
        return None
    index = block.lead_in
    for earlier in reversed(annotated.blocks[block.lead_in + 1 : block.index]):
        if earlier.kind == "item" and annotated.article.text[earlier.start : earlier.end].endswith(":"):
            index = earlier.index
            break
    sentences = [s for s in annotated.sentences if s.block.index == index]
    return sentences[-1] if sentences else None


def opening_of(annotated: Annotated, lead_in: Sentence) -> Opening | None:
    """What the lead-in of a list says its items are, None where it says nothing sure."""
    opening = list_opening(annotated, lead_in) or lead_in_opening(annotated, lead_in)
    return governed(annotated, lead_in, opening) if opening is not None else None


def is_phrase(annotated: Annotated, block: Block) -> bool:
    """Whether an item is a noun phrase or an infinitive, and tells of no person and no event."""
    words = [t for t in annotated.docs[block.index] if not t.is_punct and not t.is_space]
    if not words or len(words) > LONGEST_ITEM or any(is_finite(t) or t.tag_ == "PRP" for t in words):
        return False
    return not annotated.mentions_in(block.start, block.end, "person")


def is_finite(word: Token) -> bool:
    """Whether a verb tells what happens: 'Ships are to call', not the imperative of 'Finalise the text'."""
    has_subject = any(c.dep_ in ("nsubj", "nsubjpass") for c in word.children)
    is_participle = word_beside(word, 1) == "by"  # 'a stock of spares, run by Acme'
    is_past = word.tag_ == "VBD" and not is_participle
    return is_past or word.tag_ == "MD" or (word.tag_ in ("VBP", "VBZ") and has_subject)
