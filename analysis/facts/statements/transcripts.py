"""Turns of a printed interview: answers that stand without quotation marks.

Forms handled:
    'ROE: We are late.', 'Jane Roe: We are late.'       a label that names a person of the article
    'Q: Are you late?' / 'A: We are.'                   labels for question and answer
    a question as a heading, the answer below it        where the answer speaks of 'I' or 'we'
One turn makes nothing a transcript: there must be two at least, and a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analysis.annotate import Annotated
from analysis.blocks import Block
from analysis.people import Person

LABEL = re.compile(r"\W{0,3}((?:[A-ZÀ-Ý][\w.’'-]*)(?:\s+[\w.’'-]+){0,5}?)\W{0,3}:\W{0,3}\s+(?=\S)")
SHORT_LABEL = re.compile(r"\W{0,3}([QA])\W{0,3}[.:]?\W{0,3}\s+(?=[A-ZÀ-Ý\"“])")
QUOTED = re.compile(r'["“][^"”]*["”]?')
ANSWERS = frozenset({"a", "answer"})
QUESTIONS = frozenset({"q", "question"})
FIRST_PERSON = re.compile(r"\b(?:I|we|our|ours|my|me|us|We|Our|My)\b")
INTERVIEW = re.compile(
    r"\b(?:interview(?:ed)?|spoke|speaks|talked|talks|talk(?:ing)? to|sat down|asked|answers|conversation|Q&A)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Turn:
    """What one person says in one paragraph; `start`, `end` without the label, `named` whether the label names them."""

    person: Person
    start: int
    end: int
    block: Block
    named: bool


@dataclass(frozen=True, slots=True)
class _Labelled:
    block: Block
    label: str
    start: int


def find_turns(annotated: Annotated) -> list[Turn]:
    """The turns of an article in order; none where it is no interview."""
    labelled = list(_labelled(annotated))
    turns = _labelled_turns(annotated, labelled) if len(labelled) > 1 else []
    return turns if len(turns) > 1 else _answers(annotated)


def is_question(annotated: Annotated, block: Block) -> bool:
    """Whether a paragraph is the interviewer's: 'Q: Critics say that …'."""
    match = SHORT_LABEL.match(annotated.article.text, block.start, block.end)
    return match is not None and match.group(1) == "Q"


def _labelled(annotated: Annotated) -> Iterator[_Labelled]:
    text = annotated.article.text
    for block in annotated.blocks:
        if block.kind == "furniture":
            continue
        match = SHORT_LABEL.match(text, block.start, block.end) or LABEL.match(text, block.start, block.end)
        if match:
            yield _Labelled(block, match.group(1).strip(" *_").casefold(), match.end())


def _labelled_turns(annotated: Annotated, labelled: Sequence[_Labelled]) -> list[Turn]:
    text = annotated.article.text
    answers = any(p.label in ANSWERS for p in labelled)
    asked = any(text[p.block.start : p.block.end].rstrip("*_ ").endswith("?") for p in labelled)
    first = min((p.block.start for p in labelled if p.label in ANSWERS | QUESTIONS), default=0)
    guest = _guest(annotated, first) if answers else None
    turns = []
    for paragraph in labelled:
        block = paragraph.block
        if block.kind not in ("paragraph", "item"):
            continue
        person = guest if paragraph.label in ANSWERS else _called(annotated, paragraph.label)
        if person is not None and paragraph.start < block.end:
            turns.append(Turn(person, paragraph.start, block.end, block, paragraph.label not in ANSWERS))
    several = len({t.person.name for t in turns}) > 1
    return turns if asked or several else []


def _called(annotated: Annotated, label: str) -> Person | None:
    """The person of the article whose name, surname or title and either of them the label is."""
    words = label.split()
    found = [
        p
        for p in annotated.people
        if label.endswith(p.name.casefold())
        or (words[-1] == p.name.split()[-1].casefold() and len(words) <= 4)
    ]
    return found[0] if len(found) == 1 else None


def _answers(annotated: Annotated) -> list[Turn]:
    """Paragraphs in the first person under headings that ask."""
    text = annotated.article.text
    questions = [b for b in annotated.blocks if _asks(text, b)]
    if len(questions) < 2:
        return []
    guest = _guest(annotated, questions[0].start)
    if guest is None:
        return []
    turns = []
    under: Block | None = None
    for block in annotated.blocks:
        if block in questions:
            under = block
        elif block.kind == "heading":
            under = None
        elif block.kind == "paragraph" and under is not None and _is_answer(text, block):
            turns.append(Turn(guest, block.start, block.end, block, False))
    return turns if len(turns) > 1 else []


def _is_answer(text: str, block: Block) -> bool:
    """Whether a paragraph speaks of 'I' or 'we', and not in quotation marks."""
    if text[block.start] in '"“':
        return False
    return bool(FIRST_PERSON.search(QUOTED.sub("", text[block.start : block.end])))


def _asks(text: str, block: Block) -> bool:
    content = text[block.start : block.end].rstrip("*_ ")
    return block.kind in ("heading", "paragraph") and content.endswith("?") and len(content) < 300


def _guest(annotated: Annotated, before: int) -> Person | None:
    """Who is interviewed: the one person named before the first question, or the one named with the interview."""
    people = [p for p in annotated.people if p.mentions and p.mentions[0].start < before]
    if len(people) == 1:
        return people[0]
    told = []
    for sentence in annotated.sentences:
        if sentence.start < before and INTERVIEW.search(annotated.article.text, sentence.start, sentence.end):
            names = {m.entity for m in annotated.mentions_in(sentence.start, sentence.end, "person")}
            told += [p for p in people if p.name in names]
    if len({p.name for p in told}) == 1:
        return told[0]
    title = [p for p in people if any(_in_heading(annotated, m.start) for m in p.mentions)]
    return title[0] if len({p.name for p in title}) == 1 else None


def _in_heading(annotated: Annotated, offset: int) -> bool:
    block = annotated.block_at(offset)
    return block is not None and block.kind == "heading"
