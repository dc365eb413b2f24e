"""The statements of an article, block by block."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

from analysis.annotate import Annotated
from analysis.blocks import Block
from analysis.facts.statements.cues import Cue, find_cues
from analysis.facts.statements.direct import Earlier, read_speech
from analysis.facts.statements.lexicon import lexicon
from analysis.facts.statements.memory import Memory
from analysis.facts.statements.quotations import find_quotations
from analysis.facts.statements.record import Statement, outermost
from analysis.facts.statements.reported import read_report
from analysis.facts.statements.speakers import Speaker
from analysis.facts.statements.speech import Speech, link_speech
from analysis.facts.statements.transcripts import Turn, find_turns


def read_statements(annotated: Annotated) -> list[Statement]:
    """The statements of an article in order, none inside another."""
    memory = Memory(annotated)
    found: list[Statement] = []
    earlier: Earlier | None = None
    for block, doc in zip(annotated.blocks, annotated.docs, strict=True):
        if block.kind in ("paragraph", "item"):
            earlier = _read_block(annotated, memory, block, doc, earlier)
            found += earlier.statements
    found += (_answer(annotated, turn) for turn in find_turns(annotated))
    return outermost(found)


def _read_block(
    annotated: Annotated, memory: Memory, block: Block, doc: Doc, earlier: Earlier | None
) -> Earlier:
    """Read a block in the order of its cues, so that a pronoun finds who spoke before."""
    quotations = find_quotations(doc.text)
    every = find_cues(doc, lexicon(annotated.reference))
    cues = [c for c in every if not any(q.covers(c.token.idx) for q in quotations)]
    speeches = link_speech(doc, quotations, cues)
    spoken = [s.cue for s in speeches]
    found: list[Statement] = []
    steps: list[Speech | Cue] = [*speeches, *(c for c in cues if c not in spoken)]
    for step in sorted(steps, key=_place):
        statements: Iterator[Statement]
        if isinstance(step, Speech):
            statements = read_speech(annotated, memory, block, doc, step, earlier)
        else:
            statements = read_report(annotated, memory, block, doc, step, quotations)
        for statement in statements:
            memory.keep(statement)
            found.append(statement)
    memory.block = block
    open_end = bool(quotations) and not quotations[-1].closed
    leads = cues[-1] if cues and doc.text.rstrip().endswith(":") else None
    return Earlier(block, tuple(found), open_end, leads)


def _place(step: Speech | Cue) -> int:
    if isinstance(step, Cue):
        return step.token.idx
    return step.cue.token.idx if step.cue is not None else step.parts[0].start


def _answer(annotated: Annotated, turn: Turn) -> Statement:
    """An answer of an interview, proved by its first sentence and by the passage that names who answers."""
    block, person = turn.block, turn.person
    ends = [block.start + s.end_char for s in annotated.docs[block.index].sents]
    end = next((e for e in ends if e > turn.start + 1), turn.end)
    start = block.start if turn.named else turn.start
    naming = None if turn.named else (person.start, person.end)
    speaker = Speaker(person.name, person.country, naming, person=True)
    parts = ((turn.start, turn.end),)
    return Statement("transcript", speaker, "say", parts, None, (start, min(end, turn.end)), "full")
