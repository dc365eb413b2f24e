"""Quotations that the first reading leaves over: '“It is late.” For Roe, “it is over.”', '… notes that Roe “is late”.'

On texts that nobody has tuned for, most quotations without a statement are somebody's words after all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from analysis.annotate import Annotated
from analysis.blocks import Block
from analysis.facts.statements.assertion import is_asserted, is_negated
from analysis.facts.statements.lexicon import Lexicon, lexicon
from analysis.facts.statements.memory import Memory
from analysis.facts.statements.naming import Speaker
from analysis.facts.statements.quotations import Quotation
from analysis.facts.statements.record import Chars, Statement, hull
from analysis.facts.statements.sources import source_of
from analysis.facts.statements.spans import sentence_of, trim_clause
from analysis.facts.statements.verb_forms import is_passive

RULE = "second_reading_quotation"
SHORTEST = 3
# Words that stand small in a title: 'Voice of the Sea'.
SMALL = frozenset({"of", "the", "and", "for", "in", "on", "a", "to"})
# How many characters in front of a quotation 'For Jane Roe, ' may take.
LONGEST_LEAD = 80
FOR = re.compile(r"(?:For|To) ([A-Z][^,:“\"]{2,60}), $")
BEHIND = re.compile(r"\s*((?:[A-Z][\w.’'-]*\s+){1,6}[A-Z][\w’'-]+)(?:\s*\([^)]{1,20}\))?\s*\.(?=\s|$)")


def read_left_quotations(
    annotated: Annotated,
    memory: Memory,
    block: Block,
    doc: Doc,
    quotations: Sequence[Quotation],
    found: Sequence[Statement],
) -> Iterator[Statement]:
    """The statements of the quotations of a block that none of those `found` has in what was said."""
    text = doc.text
    for quotation in quotations:
        span = block.start + quotation.inner_start, block.start + quotation.inner_end
        words = text[quotation.inner_start : quotation.inner_end].split()
        if len(words) < SHORTEST or all(w[:1].isupper() or w.lower() in SMALL for w in words):
            continue
        if any(start < span[1] and span[0] < end for s in found for start, end in s.parts):
            continue
        yield from (
            _by_name(memory, block, doc, text, quotation, span)
            or _by_verb(annotated, memory, block, doc, text, quotation, span)
            or _goes_on(text, quotation, span, found)
        )


def _token_at(doc: Doc, offset: int) -> Token | None:
    span = doc.char_span(offset, offset + 1, alignment_mode="expand")
    return span[0] if span is not None and len(span) else None


def _end_of_name(match: re.Match[str], leads: bool, quotation: Quotation) -> int:
    """The last character of the name in a match; one in front of a quotation was looked for in a window."""
    offset = max(0, quotation.start - LONGEST_LEAD) if leads else 0
    return offset + match.end(1) - 1


def _by_name(
    memory: Memory, block: Block, doc: Doc, text: str, quotation: Quotation, span: Chars
) -> list[Statement]:
    """'For Roe, “it is over”'; '“It is over,” Senator Jane Roe (Labour).', where the verb was lost."""
    before, inner = (
        FOR.search(text[max(0, quotation.start - LONGEST_LEAD) : quotation.start]),
        text[quotation.inner_start : quotation.inner_end],
    )
    behind = BEHIND.match(text, quotation.end) if inner.endswith((",", "?", "!")) else None
    match = before or behind
    source = _token_at(doc, _end_of_name(match, before is not None, quotation)) if match is not None else None
    if match is None or source is None:
        return []
    where = sentence_of(block, source)
    speaker = memory.speaker(where, source)
    if speaker is None or not (speaker.person and (speaker.known or behind is not None)):
        return []
    place = (where.start, where.end) if before else (span[0], block.start + match.end())
    return [Statement(RULE, speaker, "", (span,), None, place, "full")]


def _by_verb(
    annotated: Annotated, memory: Memory, block: Block, doc: Doc, text: str, quotation: Quotation, span: Chars
) -> list[Statement]:
    """The last verb of speech before a quotation in its sentence, with what it tells up to the closing mark."""
    words = lexicon(annotated.reference)
    inside = _token_at(doc, quotation.inner_start)
    runs_on = text[quotation.end : quotation.end + 3].strip(" .,”\"'’)")[:1].isalnum()
    if inside is None or (runs_on and text[quotation.inner_end - 1] != ","):
        return []
    verb = _verb_before(inside, quotation, words)
    source = source_of(verb, words) if verb is not None else None
    match = words.match(verb) if verb is not None else None
    if verb is None or source is None or match is None or source.idx > quotation.start:
        return []
    sentence = sentence_of(block, verb)
    speaker = memory.speaker(sentence, source)
    if speaker is None or not _may_speak(speaker):
        return []
    first = trim_clause(doc, match[1] + 1, inside.i + 1)[0]
    start = block.start + doc[first].idx
    place = (sentence.start, sentence.end)
    cue = sentence.chars(verb)
    return [
        Statement(RULE, speaker, match[0].lemma, ((start, span[1]),), cue, place, "partial", is_negated(verb))
    ]


def _verb_before(inside: Token, quotation: Quotation, words: Lexicon) -> Token | None:
    """The last verb of speech that tells something, between the start of the sentence and a quotation."""
    near = inside.doc[inside.sent.start : inside.i]
    verbs = (t for t in reversed(near) if t.pos_ == "VERB" and t.idx < quotation.start)
    return next((t for t in verbs if words.match(t) and is_asserted(t, words) and not is_passive(t)), None)


def _may_speak(speaker: Speaker) -> bool:
    return speaker.known or speaker.person or speaker.plural or speaker.account


def _goes_on(text: str, quotation: Quotation, span: Chars, found: Sequence[Statement]) -> list[Statement]:
    """A whole sentence in marks behind another of the same paragraph: who spoke there goes on."""
    inner = text[quotation.inner_start : quotation.inner_end]
    ends = not text[quotation.end : quotation.end + 3].strip() and inner.endswith((".", "!", "…"))
    alone = ends and inner[:1].isupper()
    opens = text[max(0, quotation.start - 3) : quotation.start].rstrip()[-1:] in (
        "”",
        '"',
        ".",
        "?",
        "!",
        "’",
    )
    last = next((s for s in reversed(found) if s.rule.startswith("quote")), None)
    if not alone or not opens or last is None or not last.speaker.person:
        return []
    told = replace(last.speaker, context=hull([last.speaker.context, last.sentence]))
    return [Statement(RULE, told, "", (span,), None, span, "full")]
