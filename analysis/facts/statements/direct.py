"""Statements in quotation marks: each with its speaker, told by a cue or by the order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from analysis.annotate import Annotated
from analysis.blocks import Block
from analysis.facts.statements.cues import Cue
from analysis.facts.statements.memory import Memory
from analysis.facts.statements.naming import Speaker
from analysis.facts.statements.record import Chars, Statement, hull
from analysis.facts.statements.spans import addressee_of, name_addressee, sentence_of
from analysis.facts.statements.speech import Speech

MARKS = " \"“”'‘«„`"


@dataclass(frozen=True, slots=True)
class Earlier:
    """The block before: its statements, whether its last quotation stays open, the cue it ends in ('X said:').

    `speaker` is whom a label names: 'Quotes attributable to the minister:'.
    """

    block: Block
    statements: tuple[Statement, ...]
    open_end: bool
    leads: Cue | None
    speaker: Speaker | None = None


def read_speech(
    annotated: Annotated, memory: Memory, block: Block, doc: Doc, speech: Speech, earlier: Earlier | None
) -> Iterator[Statement]:
    """The statement that quotations of one speaker make; none where nobody tells who speaks."""
    parts = tuple((block.start + q.inner_start, block.start + q.inner_end) for q in speech.parts)
    cue = speech.cue
    if cue is None:
        yield from _uncued(annotated, memory, block, doc, speech, parts, earlier)
        return
    sentence = sentence_of(block, cue.token)
    speaker = memory.speaker(sentence, speech.source) if speech.source is not None else None
    if speaker is None:
        return
    place = (sentence.start, sentence.end)
    if not any(start < sentence.end and sentence.start < end for start, end in parts):
        place = _first_sentence(block, doc, parts[0])
    addressee = name_addressee(annotated, sentence, addressee_of(cue.token))
    span = sentence.chars(cue.token)
    yield Statement("quote_direct", speaker, cue.lemma, parts, span, place, "full", cue.negated, addressee)


def _uncued(
    annotated: Annotated,
    memory: Memory,
    block: Block,
    doc: Doc,
    speech: Speech,
    parts: tuple[Chars, ...],
    earlier: Earlier | None,
) -> Iterator[Statement]:
    place = _first_sentence(block, doc, parts[0])
    if speech.source is not None:
        where = sentence_of(block, speech.source)
        speaker = memory.speaker(where, speech.source)
        sure = speech.signed or (speech.named and speaker is not None and not speaker.account)
        last = memory.last
        said = last is not None and last.sentence == (where.start, where.end) and last.speaker == speaker
        goes_on = speaker is not None and (speaker.known or said)
        if speaker is not None and (sure or (goes_on and not speaker.body)):
            rule = "quote_signed" if speech.signed or speech.named else "quote_follow_on"
            named = replace(speaker, context=hull([speaker.context, (where.start, where.end)]))
            yield Statement(rule, named, "", parts, None, place, "full")
    elif earlier is not None and not doc.text[: parts[0][0] - block.start].strip(MARKS):
        yield from _carried_over(memory, doc, parts, place, earlier)


def _carried_over(
    memory: Memory, doc: Doc, parts: tuple[Chars, ...], place: Chars, earlier: Earlier
) -> Iterator[Statement]:
    """A paragraph of speech: after 'X said:', after one left open, or after a statement of the same speaker."""
    leads = earlier.leads
    if earlier.speaker is not None:
        yield Statement("quote_signed", earlier.speaker, "", parts, None, place, "full")
    elif leads is not None and leads.source is not None:
        where = sentence_of(earlier.block, leads.token)
        speaker = memory.speaker(where, leads.source)
        if speaker is not None:
            named = replace(speaker, context=hull([speaker.context, (where.start, where.end)]))
            span = where.chars(leads.token)
            if any(s.cue == span for s in earlier.statements):
                yield Statement("quote_follow_on", named, "", parts, None, place, "full")
            else:
                yield Statement("quote_direct", named, leads.lemma, parts, span, place, "full")
    elif earlier.statements and (earlier.open_end or _is_all_speech(doc, parts)):
        last = earlier.statements[-1]
        named = replace(last.speaker, context=hull([last.speaker.context, last.sentence]))
        verb = last.verb if earlier.open_end else ""
        yield Statement("quote_follow_on", named, verb, parts, None, place, "full")


def _is_all_speech(doc: Doc, parts: tuple[Chars, ...]) -> bool:
    """Whether a paragraph holds nothing but quoted words."""
    return sum(end - start for start, end in parts) >= len(doc.text.strip()) - 6


def _first_sentence(block: Block, doc: Doc, part: Chars) -> Chars:
    """The first sentence in a passage of direct speech, with the mark that opens it."""
    start, end = part
    for span in doc.sents:
        if block.start + span.end_char > start:
            return max(block.start, start - 1), min(end, block.start + span.end_char)
    return part
