"""Reporting clauses that the first reading leaves over: '…, the head of the mission, Jane Roe, announced in Oslo.'

Where the parse loses the clause at the end of its sentence, its shape still shows it: a comma, who speaks, a verb of
speech, and nothing behind but when and where.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from analysis.annotate import Annotated
from analysis.blocks import Block
from analysis.facts.statements.lexicon import Frame, Lexicon, is_human, lexicon
from analysis.facts.statements.memory import Memory
from analysis.facts.statements.quotations import Quotation
from analysis.facts.statements.record import Statement
from analysis.facts.statements.spans import SPEAKING_TO, sentence_of, trim
from analysis.facts.statements.verb_forms import is_finite

RULE = "second_reading_trailing"
SHORTEST = 5
LONGEST_BEHIND = 18
LONGEST_OFFICE = 12
OPENS_OFFICE = frozenset({"the", "its", "a", "an", "their", "one", "his", "her"})
# What opens a sentence whose first comma need not end a main clause.
SUBORDINATE = frozenset(
    """as while when if after although though because since before once until unless whereas speaking asked citing
    according""".split()
)
MARKS = frozenset({",", "—", "–"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "VBN"})
# Verbs that tell of speech where a document or a person goes on with it: '…, the statement continued.'
GOING_ON = frozenset({"continue", "conclude"})


def trailing_verbs(annotated: Annotated, doc: Doc, quotations: Sequence[Quotation]) -> list[Token]:
    """The verbs of a block that end a sentence as a reporting clause does, outside its quotations."""
    words = lexicon(annotated.reference)
    finite = (t for t in doc if t.tag_ in FINITE and t.pos_ in ("VERB", "AUX"))
    likely = (t for t in finite if _ends_sentence(t) and _reports(t, words) is not None)
    return [t for t in likely if not any(q.covers(t.idx) for q in quotations)]


def read_trailing_verb(
    annotated: Annotated,
    memory: Memory,
    block: Block,
    verb: Token,
    quotations: Sequence[Quotation],
    found: Sequence[Statement],
) -> Iterator[Statement]:
    """The statement of a reporting clause at the end of a sentence; none where one of those `found` tells of it."""
    words = lexicon(annotated.reference)
    sentence, frame = sentence_of(block, verb), _reports(verb, words)
    if frame is None or any(_tells(s, block.start + verb.idx, sentence.start) for s in found):
        return
    source = _speaking(annotated, block, verb, words)
    span = _said(source, verb) if source is not None else None
    speaker = memory.speaker(sentence, source) if source is not None and span is not None else None
    if span is None or speaker is None or source is None:
        return
    if not (speaker.known or source.pos_ == "NOUN" or _is_cited(source, verb)):
        return
    said = sentence.chars(verb.doc[span[0] : span[1]])
    some = any(said[0] <= block.start + q.start < said[1] for q in quotations)
    quoted = "partial" if some else "none"
    place = (sentence.start, sentence.end)
    yield Statement(RULE, speaker, frame.lemma, (said,), sentence.chars(verb), place, quoted)


def _is_cited(source: Token, verb: Token) -> bool:
    """Whether another paper is named: '…, the Port Courier reported', but not the agency's own 'Courier reports'."""
    return source.pos_ == "PROPN" and verb.tag_ == "VBD"


def _reports(verb: Token, words: Lexicon) -> Frame | None:
    """The frame of a finite verb of speech with a clause, by its form where the parse takes it for a participle."""
    match = words.match(verb)
    if match is None or match[1] != verb.i or match[0].kind != "speech":
        return None
    frame: Frame = match[0]
    fits = "clause" in frame.takes or frame.lemma in GOING_ON
    helped = any(c.dep_ in ("auxpass", "aux") and c.lemma_.lower() != "have" for c in verb.children)
    return frame if fits and not helped else None


def _ends_sentence(verb: Token) -> bool:
    """Whether nothing but whom, when and where stands behind a verb, up to the full stop."""
    behind = [t for t in verb.doc[verb.i + 1 : verb.sent.end] if not t.is_space]
    if not behind or behind[-1].text != "." or len(behind) > LONGEST_BEHIND:
        return False
    if any(
        t.tag_ in ("VBD", "VBZ", "VBP", "MD", "WDT", "WP", "TO") or t.text in (",", ":", ";") for t in behind
    ):
        return False
    opens = behind[0]
    told = opens.pos_ in ("PROPN", "DET", "NOUN") and verb.lemma_.lower() in SPEAKING_TO
    return (
        told
        or opens.text == "."
        or opens.pos_ in ("ADP", "ADV", "SCONJ")
        or opens.ent_type_ in ("DATE", "TIME")
    )


def _speaking(annotated: Annotated, block: Block, verb: Token, words: Lexicon) -> Token | None:
    """The head of the name or noun right before a verb, brackets and a comma between them aside."""
    doc, i = verb.doc, verb.i - 1
    while i > verb.sent.start and (
        doc[i].pos_ == "ADV" or doc[i].text in (",", ")", ".") or doc[i].lemma_.lower() == "have"
    ):
        i = (
            next((j for j in range(i, verb.sent.start, -1) if doc[j].text == "("), i) - 1
            if doc[i].text == ")"
            else i - 1
        )
    source = doc[i]
    at = block.start + source.idx
    named = any(
        m.start <= at < m.end and m.kind in ("person", "organisation")
        for m in annotated.mentions_in(block.start, block.end)
    )
    human = source.pos_ in ("NOUN", "PROPN") and (
        is_human(source, words) or source.lemma_.lower() in words.accounts
    )
    return source if named or human or source.lower_ in ("he", "she") else None


def _said(source: Token, verb: Token) -> tuple[int, int] | None:
    """What stands before the reporting clause: a main clause from the start of the sentence to the comma."""
    doc, first = verb.doc, verb.sent.start
    comma = _comma_before(doc, source.i, first)
    if comma is None:
        return None
    earlier = _comma_before(doc, comma - 1, first)
    if earlier is not None and _is_office(doc, earlier + 1, comma):
        comma = earlier
    span = trim(doc, first, comma)
    told = any(is_finite(t) for t in doc[span[0] : span[1]])
    opens = doc[span[0]]
    apart = opens.lower_ in SUBORDINATE and doc[opens.i + 1].lower_ not in ("then", "now")
    whole = told and span[1] - span[0] >= SHORTEST and not apart and opens.tag_ != "VBG"
    return span if whole else None


def _comma_before(doc: Doc, i: int, first: int) -> int | None:
    """The last comma or dash before a token from which only the words of a name or an office run up to it."""
    for j in range(i, first, -1):
        if doc[j].text in MARKS:
            return j
        if doc[j].tag_ in ("VBD", "VBZ", "VBP", "MD", "WDT", "WP") or i - j > LONGEST_OFFICE:
            return None
    return None


def _is_office(doc: Doc, first: int, past: int) -> bool:
    """Whether tokens are an office in front of a name: ', its chairman and managing director, Commodore Roe told'."""
    phrase = doc[first:past]
    return (
        0 < len(phrase) <= LONGEST_OFFICE
        and (phrase[0].lower_ in OPENS_OFFICE or phrase[0].pos_ == "PROPN")
        and not any(t.pos_ in ("VERB", "AUX") and t.tag_ != "VBG" for t in phrase)
    )


def _tells(statement: Statement, verb: int, start: int) -> bool:
    """Whether a statement has its cue at one character, or what stands at the other for what it says."""
    cued = statement.cue is not None and statement.cue[0] <= verb < statement.cue[1]
    return cued or any(first <= start < end for first, end in statement.parts)
