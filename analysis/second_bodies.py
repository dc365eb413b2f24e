"""The second reading for bodies: names left over that a cue in them or beside them makes a body's (`body_evidence`)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from analysis.bare_names import bare_names
from analysis.blocks import Block
from analysis.bodies import body_words
from analysis.body_evidence import Evidence, Setting, body_evidence
from analysis.body_heads import own_kind
from analysis.body_names import clean_name, is_capital
from analysis.dates import DateMention
from analysis.gazetteer import squeeze
from analysis.leftovers import Leftover, find_leftovers, opens_sentence
from analysis.mention_records import Mention
from analysis.reference import Reference

# Every state has some.
GENERIC = frozenset(
    "cabinet opposition majority minority coalition state nation army chamber court mission church".split()
)
IN_BRACKETS = re.compile(r"\(([A-Z][A-Za-z]*[A-Z])\)")
# Between a common noun for a body and its name: 'the police intelligence directorate, Zidol,'.
SET_OFF = re.compile(r", (?:the )?$")
CLOSED = re.compile(r"[,.;)]|$")
OTHER_NAME = re.compile(r",? (?:or|also called|also known as|known as|called) (?:the )?$")


@dataclass(frozen=True, slots=True)
class _Found:
    name: str
    evidence: Evidence


def second_bodies(
    blocks: Sequence[Block],
    docs: Sequence[Doc],
    mentions: Sequence[Mention],
    dates: Sequence[DateMention],
    publisher: str,
    reference: Reference,
) -> tuple[Mention, ...]:
    """Mentions of the bodies that the first reading left over, in order; `mentions` are those that it made."""
    body = [(b, d) for b, d in zip(blocks, docs, strict=True) if b.kind in ("paragraph", "item")]
    leftovers = [x for b, d in body for x in find_leftovers(b, d, mentions, dates, reference)]
    if not leftovers:
        return ()
    defined = {acronym for _, d in body for acronym in IN_BRACKETS.findall(d.text)}
    bodies = [m for m in mentions if m.kind == "organisation"]
    own_names = bare_names(leftovers, bodies, reference)
    readable = [
        x
        for x in _with_sure_capitals(leftovers)
        if x.key != squeeze(publisher)
        and x.text not in defined
        and (not _is_bare(x, reference) or x.key in own_names)
        and x.text not in reference.body_form_words.peoples
        and not _is_other(x, mentions)
    ]
    setting = Setting(tuple(mentions), Counter(x.key for x in leftovers), reference)
    found: dict[str, _Found] = {}
    for leftover in readable:
        same = _named_before(leftover, bodies)
        if same is not None:
            found[leftover.key] = _Found(same.entity, Evidence(same.category, "other_name"))
        elif leftover.key in own_names:
            found[leftover.key] = _Found(leftover.text, Evidence(own_names[leftover.key], "bare_name"))
        elif leftover.key not in found and (evidence := body_evidence(leftover, setting)) is not None:
            found[leftover.key] = _Found(clean_name(leftover.text), evidence)
    return tuple(_mention(x, found[x.key]) for x in readable if x.key in found)


def _with_sure_capitals(leftovers: Sequence[Leftover]) -> Iterator[Leftover]:
    """The leftovers without single words that have their capital for a sentence's sake: 'Bids were received'."""
    inside = {x.key for x in leftovers if not opens_sentence(x)}
    for leftover in leftovers:
        if len(leftover.span) > 1 or not leftover.text.istitle() or leftover.key in inside:
            yield leftover


def _is_bare(leftover: Leftover, reference: Reference) -> bool:
    """'the Council', 'Opposition': a word that every state has a body for."""
    bare = body_words(reference).get(leftover.text) is not None
    return bare or leftover.text.lower() in GENERIC


def _is_other(leftover: Leftover, mentions: Sequence[Mention]) -> bool:
    """Whether the first reading has the name: of somebody or something else, or as a part of a body's."""
    words = leftover.text.split()
    for m in mentions:
        for whole in (m.entity, m.text):
            if m.kind != "organisation" and (
                whole == leftover.text or (m.kind == "person" and leftover.text in whole.split())
            ):
                return True
            parts = whole.split()
            if m.kind == "organisation" and words in [parts[i : i + len(words)] for i in range(len(parts))]:
                return True
    return False


def _named_before(leftover: Leftover, bodies: Sequence[Mention]) -> Mention | None:
    """The body that a leftover is another name of: 'the Zenda Signals Command, or ZSC'."""
    start, base = leftover.span.start_char, leftover.block.start
    closed = CLOSED.match(leftover.doc.text, leftover.span.end_char) is not None
    for m in bodies:
        if m.block != leftover.block.index or m.end >= base + start:
            continue
        between = leftover.doc.text[m.end - base : start]
        set_off = m.rule == "state_organ" and SET_OFF.fullmatch(between) and closed
        if OTHER_NAME.fullmatch(between) or set_off:
            return m
    return None


def _mention(leftover: Leftover, found: _Found) -> Mention:
    start = leftover.block.start + leftover.span.start_char
    return Mention(
        *("organisation", start, start + len(leftover.text), leftover.text, found.name),
        *("", leftover.block.index, f"second_reading_{found.evidence.cue}", found.evidence.kind),
    )


def widened(
    blocks: Sequence[Block], docs: Sequence[Doc], mentions: Sequence[Mention], reference: Reference
) -> list[Mention]:
    """The mentions, those of bodies with the part of the body that is named behind them: 'IRGC Ground Force'."""
    docs_of = {b.index: (b, d) for b, d in zip(blocks, docs, strict=True)}
    starts = {m.start for m in mentions}
    wider = [_widened(m, *docs_of[m.block], starts, reference) for m in mentions]
    parts = [m for m in wider if m.rule == "body_part"]
    return [m for m in wider if m.rule == "body_part" or not any(p.start < m.start < p.end for p in parts)]


def _widened(m: Mention, block: Block, doc: Doc, starts: set[int], reference: Reference) -> Mention:
    if (
        m.kind != "organisation"
        or m.rule not in ("reference", "local_name", "acronym")
        or not doc.text[m.end - block.start :].startswith(" ")
    ):
        return m
    span = doc.char_span(m.start - block.start, m.end - block.start)
    if span is None:
        return m
    past = span.end
    while past < len(doc) and is_capital(doc[past]) and doc[past].is_alpha and not doc[past].is_sent_start:
        if block.start + doc[past].idx in starts:
            return m
        past += 1
    if past == span.end or (past < len(doc) and (doc[past].text[:1].isupper() or doc[past].text == "&")):
        return m
    kind = own_kind(Leftover(block, doc, span.end, past), reference)
    if not kind or kind in ("forum", "ministry"):
        return m
    text = doc[span.start : past].text
    return replace(
        m, end=m.start + len(text), text=text, entity=clean_name(text), category=kind, rule="body_part"
    )
