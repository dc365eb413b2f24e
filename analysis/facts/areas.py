"""The `areas` table: what the cooperation is to consist of, from lists and from running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from analysis.actors import JOINT
from analysis.facts import Fact, Found
from analysis.facts.aims.cues import ASKING, DESCRIBED
from analysis.facts.aims.items import Piece
from analysis.facts.aims.openings import Opening, list_opening, openings
from analysis.facts.aims.phrases import pieces, without_light_verb
from analysis.facts.aims.training import planned_training
from analysis.themes import themes_of

if TYPE_CHECKING:
    from analysis.annotate import Annotated, Sentence
    from analysis.blocks import Block

LIST_ENDING = re.compile(r"(?:[;,.:]|[;,]?\s+(?:and|or)[;,]?)\s*$")


def extract(annotated: Annotated, found: Found) -> list[Fact]:
    """The areas of one article."""
    facts = [*_from_lists(annotated), *_from_sentences(annotated)]
    seen: set[tuple[str, str]] = set()
    kept = []
    for fact in sorted(facts, key=lambda f: (f.start, -f.end)):
        key = (str(fact.values["area"]).lower(), str(fact.values["actor"]))
        if key not in seen:
            seen.add(key)
            kept.append(fact)
    return kept


def _from_lists(annotated: Annotated) -> Iterator[Fact]:
    """A row for each item of a list whose lead-in says what its items are."""
    for block in annotated.blocks:
        if block.kind != "item" or block.lead_in is None:
            continue
        lead_in = annotated.blocks[block.lead_in]
        sentences = [s for s in annotated.sentences if s.block.index == lead_in.index]
        opening = list_opening(annotated, sentences[-1]) if sentences else None
        if opening is not None:
            context = (sentences[-1].start, sentences[-1].end)
            yield from _item(annotated, block, opening, context)


def _item(annotated: Annotated, block: Block, opening: Opening, context: tuple[int, int]) -> Iterator[Fact]:
    text = annotated.article.text[block.start : block.end]
    end = block.start + len(LIST_ENDING.sub("", LIST_ENDING.sub("", text)))
    doc = annotated.docs[block.index]
    words = [t for t in doc if block.start + t.idx < end]
    if not words or words[0].lower_ in ASKING:
        return
    piece = without_light_verb(doc, Piece(0, len(words)))
    start = block.start + doc[piece.first].idx
    yield _fact(annotated, start, end, opening, (block.start, end), context, f"list_{opening.rule}")


def _from_sentences(annotated: Annotated) -> Iterator[Fact]:
    """A row for each item that a sentence says is sought, offered, agreed or discussed."""
    introducing = {b.lead_in for b in annotated.blocks if b.lead_in is not None}
    listed = _listed_blocks(annotated)
    for sentence in annotated.sentences:
        if sentence.block.index in listed:
            continue
        is_lead_in = sentence.block.index in introducing and sentence.end >= sentence.block.end - 1
        taken: list[Piece] = []
        for opening in [] if is_lead_in else openings(annotated, sentence):
            for piece in pieces(annotated, sentence, opening.first, opening.preposition):
                if any(p.first < piece.past and piece.first < p.past for p in taken):
                    continue
                taken.append(piece)
                yield _from_piece(annotated, sentence, opening, piece)
        yield from _training(annotated, sentence, taken)


def _listed_blocks(annotated: Annotated) -> set[int]:
    """The items that are rows as a whole."""
    found = set()
    for block in annotated.blocks:
        if block.kind == "item" and block.lead_in is not None:
            sentences = [s for s in annotated.sentences if s.block.index == block.lead_in]
            if sentences and list_opening(annotated, sentences[-1]) is not None:
                found.add(block.index)
    return found


def _from_piece(annotated: Annotated, sentence: Sentence, opening: Opening, piece: Piece) -> Fact:
    doc = sentence.span.doc
    start, end = sentence.chars(doc[piece.first : piece.past])
    cue = sentence.block.start + opening.cue.idx
    quote = (min(cue, start), max(cue + len(opening.cue), end))
    return _fact(annotated, start, end, opening, quote, opening.context, opening.rule)


def _training(annotated: Annotated, sentence: Sentence, taken: list[Piece]) -> Iterator[Fact]:
    for actor, first, past, verb in planned_training(annotated, sentence):
        if not any(p.first < past and first < p.past for p in taken):
            start, end = sentence.chars(sentence.span.doc[first:past])
            opening = Opening(DESCRIBED, actor or JOINT, first, "", "planned_training", verb)
            yield _fact(annotated, start, end, opening, (start, end), None, "planned_training")


def _fact(
    annotated: Annotated,
    start: int,
    end: int,
    opening: Opening,
    quote: tuple[int, int],
    context: tuple[int, int] | None,
    rule: str,
) -> Fact:
    area = " ".join(annotated.article.text[start:end].split())
    themes = dict.fromkeys(match.theme for match in themes_of(area, annotated.reference))
    return Fact(
        *quote,
        rule,
        {"area": area, "actor": opening.actor, "stance": opening.stance, "themes": "; ".join(themes)},
        context,
    )
