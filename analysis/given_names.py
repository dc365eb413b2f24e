"""Given names beside titles: where one ends the body of an office, and forms of address that are part of one."""

from __future__ import annotations

from spacy.tokens import Doc

from analysis.cover import Cover
from analysis.reference import Reference

# Before a given name these make it a place's or a body's.
CALLED_AFTER = frozenset(
    """san santa santo são saint st ste ciudad puerto porto port fort camp villa monte mount lake cape abu the bin ibn
    al el de la von van prince king sheikh imam emir sultan queen princess mar pir shah""".split()
)


def given_names(doc: Doc, cover: Cover, reference: Reference) -> frozenset[int]:
    """Where a given name opens a full one behind another capital: 'Jane' in 'Governor of Zenda Jane Roe'."""
    words = reference.person_words
    return frozenset(
        t.i
        for t in doc[1:-1]
        if t.text.istitle()
        and (t.lower_ in words.women or t.lower_ in words.men)
        and t.nbor(-1).text.istitle()
        and t.nbor(-1).lower_ not in CALLED_AFTER
        and t.nbor().text.istitle()
        and not cover.kind(t.i)
        and not _is_called_after(doc, t.i, reference)
    )


def _is_called_after(doc: Doc, i: int, reference: Reference) -> bool:
    """Whether the capitals from a token on name a thing: 'Jane Roe Institute'."""
    while i < len(doc) and doc[i].text[:1].isupper():
        if doc[i].lower_ in reference.not_people:
            return True
        i += 1
    return False


def is_given_part(doc: Doc, past: int) -> bool:
    """'Tuan-Anh': what would be a form of address is joined to a name."""
    return past + 1 < len(doc) and doc[past].text == "-" and not doc[past - 1].whitespace_
