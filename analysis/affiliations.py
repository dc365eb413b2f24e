"""Bodies told by who belongs to them.

Forms handled, the body in capitals:
    a researcher at the ZENDA CENTRE; a campaigner with BLUE HARBOUR; a spokesman for FJORDMAR
    ZENDA WATCH director Jane Roe; FJORDMAR chief executive Jane Roe
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from analysis.bodies import Body
from analysis.body_names import DASHES, clean_name, is_capital
from analysis.reference import Reference

THINKERS = frozenset(
    "analyst researcher fellow lecturer professor economist expert scholar historian".split()
)
HELPERS = frozenset(
    "activist campaigner lawyer volunteer doctor nurse spokesman spokeswoman spokesperson".split()
)
LEADERS = frozenset("leader head commander chief chairman founder".split())
# Sides of a house or of a dispute, and the services of every state.
NO_BODIES = frozenset(
    """opposition majority minority party union house senate rebel militia deputy army navy government delegation
    military police coalition cabinet state parliament movement""".split()
)
FIRM_POSTS = frozenset({"executive", "ceo", "cfo"})
POSTS = frozenset(
    """director spokesman spokeswoman spokesperson chairman chairwoman founder coordinator chief commander
    leader""".split()
)
SERVING = frozenset({"at", "with", "from", "for"})
# Fields that a spokesman can be for.
FIELDS = frozenset("defence defense foreign security health home interior education finance".split())
PLACES = frozenset({"GPE", "LOC", "NORP", "DATE", "PERSON", "EVENT"})


def affiliated(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """The unlisted bodies of a block that somebody is said to belong to."""
    for token in doc:
        word = token.text
        kind = "institute" if word in THINKERS else "other"
        if word in THINKERS | HELPERS:
            yield from _behind(doc, known, token, kind)
        if word in LEADERS:
            yield from _led(doc, known, token)
        if word in POSTS | FIRM_POSTS:
            yield from _ahead(doc, known, token, "company" if word in FIRM_POSTS else "other")


def _behind(doc: Doc, known: Sequence[bool], noun: Token, kind: str) -> Iterator[Body]:
    i = noun.i + 1
    if i + 1 >= len(doc) or doc[i].text not in SERVING:
        return
    i += 1 + (doc[i + 1].lower_ == "the")
    end = i
    while end < len(doc) and (is_capital(doc[end]) or (doc[end].text in DASHES and end > i)):
        end += 1
    if _may_be_body(doc[i:end], known):
        yield Body(i, end, clean_name(doc[i:end].text), kind, "", "affiliation")


def _led(doc: Doc, known: Sequence[bool], noun: Token) -> Iterator[Body]:
    """'the head of the ZENDIYYA'."""
    i = noun.i + 3
    if i >= len(doc) or doc[noun.i + 1 : i].text != "of the":
        return
    end = i
    while end < len(doc) and is_capital(doc[end]):
        end += 1
    span = doc[i:end]
    ends = end == len(doc) or doc[end].pos_ not in ("NOUN", "ADJ", "PROPN")
    placed = any(t.ent_type_ in PLACES for t in span)
    if (
        end - i in (1, 2)
        and ends
        and not placed
        and not any(known[i:end])
        and span[0].lower_ not in NO_BODIES
    ):
        yield Body(i, end, clean_name(span.text), "other", "", "affiliation")


def _ahead(doc: Doc, known: Sequence[bool], noun: Token, kind: str) -> Iterator[Body]:
    """'ZENDA WATCH director Jane Roe'."""
    past = noun.i + 1
    if past >= len(doc) or doc[past].ent_type_ != "PERSON":
        return
    end = noun.i - (noun.i > 1 and doc[noun.i - 1].text in ("chief", "executive", "managing", "country"))
    start = end
    while start > 0 and is_capital(doc[start - 1]) and not (start < end and doc[start].is_sent_start):
        start -= 1
    start += start < end and doc[start].lower_ in ("the", "a", "an", "but", "and")
    if _may_be_body(doc[start:end], known):
        yield Body(start, end, clean_name(doc[start:end].text), kind, "", "affiliation")


def _may_be_body(span: Span, known: Sequence[bool]) -> bool:
    """A name that no list claims and that the model takes for no place, or for a name of several words."""
    if not len(span) or any(known[t.i] for t in span) or any(t.lower_ in FIELDS | NO_BODIES for t in span):
        return False
    labels = {t.ent_type_ for t in span}
    return "ORG" in labels or (len(span) > 1 and not labels & PLACES)
