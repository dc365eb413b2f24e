"""People whom a pronoun or an office refers back to."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.people import Person
from analysis.reference import Reference

# How far back a pronoun may reach, in characters: the paragraph before at the most.
REACH = 1_500
FEMALE = frozenset({"ms", "ms.", "mrs", "mrs.", "smt", "madam", "dame", "lady"})
FEMALE_OFFICES = ("woman", "queen", "princess")


def person_before(annotated: Annotated, sentence: Sentence, head: Token, word: str) -> Person | None:
    """The last subject who is a person, in this sentence before the pronoun, else in the sentences before it."""
    offset = sentence.block.start + head.idx
    female = word in ("she", "her")
    candidates: list[tuple[int, Person]] = []
    for person in annotated.people:
        for mention in person.mentions:
            if mention.start < offset and offset - mention.start <= REACH:
                candidates.append((mention.start, person))
    if word == "who":
        near = [p for at, p in candidates if at >= sentence.start]
        return near[-1] if near else None
    opposite = "him" if female else "her"
    fitting = [
        (at, p) for at, p in sorted(candidates, key=lambda c: c[0]) if _gender(annotated, p) != opposite
    ]
    # A subject is carried on rather than an object or a name in passing.
    subjects = [(at, p) for at, p in fitting if _is_subject(annotated, at)]
    chosen = subjects or fitting
    return chosen[-1][1] if chosen else None


def context_of(annotated: Annotated, person: Person, sentence: Sentence) -> tuple[int, int] | None:
    """The last sentence before that names a person; None where this one does."""
    earlier = [m for m in person.mentions if m.start < sentence.end]
    if not earlier or earlier[-1].start >= sentence.start:
        return None
    naming = annotated.sentence_at(earlier[-1].start)
    return (naming.start, naming.end) if naming else (earlier[-1].start, earlier[-1].end)


def _is_subject(annotated: Annotated, offset: int) -> bool:
    token = _token_at(annotated, offset)
    if token is None:
        return False
    while token.dep_ in ("compound", "appos", "nmod", "amod", "flat") and token.head is not token:
        token = token.head
    return token.dep_ in ("nsubj", "nsubjpass", "ROOT") or (
        token.dep_ == "pobj" and token.head.lower_ == "to"
    )


def _token_at(annotated: Annotated, offset: int) -> Token | None:
    block = annotated.block_at(offset)
    if block is None:
        return None
    doc: Doc = annotated.docs[block.index]
    span = doc.char_span(offset - block.start, offset - block.start + 1, alignment_mode="expand")
    return span[0] if span is not None and len(span) else None


def _gender(annotated: Annotated, person: Person) -> str:
    """'her' or 'him' where a form of address, an office or the given name says so, else ''."""
    if any(person.role_text.lower().endswith(end) for end in FEMALE_OFFICES):
        return "her"
    for mention in person.mentions:
        token = _token_at(annotated, mention.start)
        if token is None or token.i == 0:
            continue
        address = word_beside(token, -1)
        if address in FEMALE:
            return "her"
        if address in ("mr", "mr.", "shri", "sir", "lord"):
            return "him"
    return {"she": "her", "he": "him"}.get(given_gender(person.name, annotated.reference), "")


def given_gender(name: str, reference: Reference) -> str:
    """'he' or 'she' where only men or only women have the given name; '' where either may, or there is none."""
    words = name.lower().split()
    if len(words) < 2:
        return ""
    if words[0] in reference.person_words.women:
        return "she"
    return "he" if words[0] in reference.person_words.men else ""


def last_named(people: Sequence[Person], offset: int) -> list[Person]:
    """The one of them who was named last before a character."""
    last = {p.name: max((m.start for m in p.mentions if m.start < offset), default=-1) for p in people}
    best = max(people, key=lambda p: last[p.name])
    return [best] if 0 <= offset - last[best.name] <= REACH else []
