"""The statements of an article, block by block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Span, Token

from analysis.annotate import Annotated
from analysis.blocks import Block
from analysis.facts.statements.cues import Cue, find_cues
from analysis.facts.statements.direct import Earlier, read_speech
from analysis.facts.statements.hearings import hearing_verbs, read_hearing
from analysis.facts.statements.lexicon import lexicon
from analysis.facts.statements.memory import Memory
from analysis.facts.statements.naming import Speaker
from analysis.facts.statements.quotations import Quotation, find_quotations
from analysis.facts.statements.record import Statement, hull, told
from analysis.facts.statements.reported import read_report
from analysis.facts.statements.resolutions import read_resolution, resolution_items
from analysis.facts.statements.second_quotes import read_left_quotations
from analysis.facts.statements.second_reading import read_trailing_verb, trailing_verbs
from analysis.facts.statements.spans import sentence_of
from analysis.facts.statements.speech import Speech, link_speech
from analysis.facts.statements.transcripts import Turn, find_turns, is_question

# An answer shorter than this says nothing by itself: 'Thanks, everybody.'
SHORTEST = 4
GREETINGS = (" good morning ", " good afternoon ", " good evening ")
LONGEST_LABEL = 12
STOPS = frozenset(".!?:;\"”’'»)…")
OPENING = frozenset("\"“«„‘'")


def read_statements(annotated: Annotated) -> list[Statement]:
    """The statements of an article in order."""
    memory = Memory(annotated)
    turns = find_turns(annotated)
    resolved = resolution_items(annotated)
    found: list[Statement] = []
    earlier: Earlier | None = None
    body = _first_of_body(annotated)
    for block, doc in zip(annotated.blocks, annotated.docs, strict=True):
        asked = bool(turns) and is_question(annotated, block)
        if block.index in resolved:
            for statement in read_resolution(annotated, memory, resolved[block.index], block):
                memory.keep(statement)
                found.append(statement)
        elif block.kind in ("paragraph", "item") and not asked and block.index >= body:
            signer = _signer_below(annotated, memory, block)
            earlier = _read_block(annotated, memory, block, doc, signer or earlier)
            found += earlier.statements
        elif block.kind == "heading" and (speaker := _labelled(memory, block, doc)) is not None:
            earlier = Earlier(block, (), False, None, speaker)
    for turn in turns:
        found += _answers(annotated, turn)
    return told(found)


def _first_of_body(annotated: Annotated) -> int:
    """The first paragraph that ends in a stop: what stands above it are the lines of a summary."""
    text = annotated.article.text
    ends = (
        b.index for b in annotated.blocks if b.kind == "paragraph" and text[: b.end].rstrip()[-1:] in STOPS
    )
    return next(ends, 0)


def _read_block(
    annotated: Annotated, memory: Memory, block: Block, doc: Doc, earlier: Earlier | None
) -> Earlier:
    """Read a block in the order of its cues, so that a pronoun finds who spoke before."""
    quotations = find_quotations(doc.text)
    every = find_cues(doc, lexicon(annotated.reference))
    cues = [c for c in every if not any(q.covers(c.token.idx) and not _opens(q, c) for q in quotations)]
    speeches = link_speech(doc, quotations, cues, lexicon(annotated.reference))
    spoken = [s.cue for s in speeches]
    found: list[Statement] = []
    steps: list[Speech | Cue | Token] = [*speeches, *(c for c in cues if c not in spoken)]
    steps += trailing_verbs(annotated, doc, quotations)
    hearings = hearing_verbs(doc)
    steps += hearings
    for step in sorted(steps, key=_place):
        statements: Iterator[Statement]
        if isinstance(step, Speech):
            statements = read_speech(annotated, memory, block, doc, step, earlier)
        elif isinstance(step, Cue):
            statements = read_report(annotated, memory, block, doc, step, quotations)
        elif step in hearings:
            statements = read_hearing(annotated, block, step, quotations)
        else:
            statements = read_trailing_verb(annotated, memory, block, step, quotations, found)
        for statement in statements:
            memory.keep(statement)
            found.append(statement)
    for statement in read_left_quotations(annotated, memory, block, doc, quotations, found):
        memory.keep(statement)
        found.append(statement)
    memory.block = block
    open_end = bool(quotations) and not quotations[-1].closed
    leads = _leading(cues) if doc.text.rstrip().endswith(":") else None
    label = _labelled(memory, block, doc) if not found and leads is None else None
    return Earlier(block, tuple(found), open_end, leads, label)


def _opens(quotation: Quotation, cue: Cue) -> bool:
    """Whether a quotation begins with the verb that tells: 'Roe “stressed the depth of relations”, the agency said.'"""
    said = cue.source is not None and cue.source.idx < quotation.start and cue.token.tag_ == "VBD"
    return said and cue.role == "verb" and cue.token.idx == quotation.inner_start


def _leading(cues: Sequence[Cue]) -> Cue | None:
    """Of the cues of a block that ends in a colon the one that leads up to it: its last main verb, else the last."""
    return next((c for c in reversed(cues) if c.token.dep_ == "ROOT"), cues[-1] if cues else None)


def _labelled(memory: Memory, block: Block, doc: Doc) -> Speaker | None:
    """Whom a line names that announces a speech: 'Quotes attributable to the minister:'."""
    words = [t for t in doc if t.is_alpha]
    if not words or len(words) > LONGEST_LABEL or not doc.text.rstrip("*_ \n").endswith(":"):
        return None
    noun = words[-1]
    if noun.pos_ not in ("NOUN", "PROPN"):
        return None
    speaker = memory.speaker(sentence_of(block, noun), noun)
    if speaker is None or not speaker.person:
        return None
    return replace(speaker, context=hull([speaker.context, (block.start, block.end)]))


def _signer_below(annotated: Annotated, memory: Memory, block: Block) -> Earlier | None:
    """Whom the line behind a paragraph of speech names: '- Jane Roe, Defence Minister'."""
    text = annotated.article.text
    if block.index + 1 >= len(annotated.blocks) or text[block.start] not in OPENING:
        return None
    below, doc = annotated.blocks[block.index + 1], annotated.docs[block.index + 1]
    named = annotated.mentions_in(below.start, below.end, "person")
    words = doc.text.split()
    if (
        len({m.entity for m in named}) != 1
        or len(words) > LONGEST_LABEL
        or doc.text.rstrip().endswith((".", ":"))
    ):
        return None
    if text[below.start : named[0].end].count(",") or any(t.tag_ in ("VBD", "VBZ", "VBP") for t in doc):
        return None
    person = next((p for p in annotated.people if p.name == named[0].entity), None)
    if person is None:
        return None
    speaker = Speaker(person.name, person.country, (below.start, below.end), person=True)
    return Earlier(block, (), False, None, speaker)


def _place(step: Speech | Cue | Token) -> int:
    if isinstance(step, Token):
        return step.idx
    if isinstance(step, Cue):
        return step.token.idx
    return step.cue.token.idx if step.cue is not None else step.parts[0].start


def _answers(annotated: Annotated, turn: Turn) -> Iterator[Statement]:
    """The sentences of a turn, each proved by itself and by the passage that names who speaks; no short asides."""
    block, person = turn.block, turn.person
    naming = (block.start, turn.start) if turn.named else (person.start, person.end)
    speaker = Speaker(person.name, person.country, naming, person=True)
    spans = [
        (max(turn.start, block.start + s.start_char), block.start + s.end_char)
        for s in _sentences(annotated, turn)
    ]
    full = [s for s in spans if _says_something(annotated.article.text[slice(*s)])]
    for start, end in full or spans[:1]:
        yield Statement("transcript", speaker, "say", ((start, end),), None, (start, end), "full")


def _says_something(sentence: str) -> bool:
    words = [w.strip(".,!") for w in sentence.lower().split()]
    greets = words[:1] == ["welcome"] or any(p in f" {' '.join(words)} " for p in GREETINGS)
    return len(words) >= SHORTEST and not words[0].startswith("thank") and not greets


def _sentences(annotated: Annotated, turn: Turn) -> Iterator[Span]:
    for span in annotated.docs[turn.block.index].sents:
        if turn.block.start + span.end_char > turn.start + 1 and not span.text.rstrip().endswith("?"):
            yield span
