"""Names of listed bodies that stand for something else.

Forms handled: a rank, an office, a house, a fair, a type, a ship (the tanker ZENDA Star), a base (RAF Zenda).
"""

from __future__ import annotations

import re
from functools import lru_cache

from spacy.tokens import Doc, Span

from analysis.bodies import HOUSES, body_words, offices
from analysis.places import place_country
from analysis.reference import Reference
from analysis.vocabulary import vocabulary

ADDRESSES = frozenset({"Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Dame", "Lord", "Lady"})
GENERALS = frozenset({"major", "brigadier", "lieutenant", "colonel"})
FAIRS = frozenset({"exhibition", "expo", "fair", "show", "airshow", "exposition"})
FAMILIES = frozenset({"tribe", "tribes", "clan", "family", "village", "district", "neighbourhood", "street"})
# Before a name these say that it is a place's.
STANDING = frozenset("in at from to near outside around of leaving left visited off".split())
COUNTED = frozenset("million billion trillion thousand percent per crore lakh years days people men".split())


def names_something_else(doc: Doc, span: Span, reference: Reference) -> bool:
    """Whether a listed name is no body here."""
    return (
        _part_of_a_rank(doc, span.start)
        or _part_of_an_office(doc, span)
        or _part_of_a_house(doc, span)
        or _is_fair(doc, span)
        or _is_type(doc, span)
        or _is_party_and_state(span)
        or _is_ship(doc, span, reference)
        or _is_family(doc, span)
        or _is_half(doc, span, reference)
        or _is_base(doc, span, reference)
        or _is_office(doc, span, reference)
        or _is_surname(doc, span, reference)
    )


def _is_surname(doc: Doc, span: Span, reference: Reference) -> bool:
    """'Mel Stride', 'Mr Whitehouse': one word behind a given name or a form of address.

    A word that no body is written as, 'Stride' for 'STRIDE', is a surname behind any name.
    """
    if len(span) != 1 or span.start == 0 or not span.text.istitle():
        return False
    before, words = doc[span.start - 1], reference.person_words
    if before.text.rstrip(".") in ADDRESSES:
        return True
    named = before.text.istitle() and before.is_alpha and before.pos_ == "PROPN"
    given = before.lower_ in words.women or before.lower_ in words.men
    return named and (given or span.text not in _written(reference))


@lru_cache(maxsize=4)
def _written(reference: Reference) -> frozenset[str]:
    """The names of listed bodies as they are written."""
    return frozenset(name for body in reference.organisations for name in (body.name, *body.aliases))


def _part_of_a_rank(doc: Doc, first: int) -> bool:
    """'Major General Staff Pilot': no general staff."""
    return first > 0 and doc[first].text == "General" and doc[first - 1].lower_ in GENERALS


def _part_of_an_office(doc: Doc, span: Span) -> bool:
    """'Chief of the General Staff General Roe': the staff only says which chief."""
    if span.text != "General Staff":
        return False
    return bool(
        re.search(
            r"\b(?:chiefs?|head) of (?:the |its |his |their )?$", doc[: span.start].text_with_ws.lower()
        )
    )


def _part_of_a_house(doc: Doc, span: Span) -> bool:
    """'the Silk Road Congress Center': a house called by what goes on in it."""
    return len(span) == 1 and span.text == "Congress" and doc[span.end : span.end + 1].text in HOUSES


def _is_party_and_state(span: Span) -> bool:
    """'Rep. Jane Roe (R-TX)': a party and a state, not the company RTX."""
    return re.fullmatch(r"[DRI]\s?[-–]\s?[A-Z]{2}", span.text) is not None


def _is_fair(doc: Doc, span: Span) -> bool:
    """'IDEX 2031', 'the IDEX arms fair': a fair that shares the acronym of a body."""
    if len(span) > 1 or not span.text.isupper() or span.end >= len(doc):
        return False
    behind = doc[span.end]
    called = any(t.lower_ in FAIRS for t in doc[span.end : span.end + 3])
    return called or (len(behind) == 4 and behind.text.startswith("20") and behind.is_digit)


def _is_type(doc: Doc, span: Span) -> bool:
    """'two ATR 72 aircraft', 'the AWS-G battery': a type that begins as a body's acronym does."""
    if len(span) > 1 or not span.text.isupper() or span.end + 1 >= len(doc):
        return False
    behind, beyond = doc[span.end], doc[span.end + 1]
    glued = behind.text == "-" and not span[-1].whitespace_ and beyond.is_upper and len(beyond) < 3
    numbered = (
        behind.is_digit
        and len(behind) < 4
        and beyond.lower_ not in COUNTED
        and beyond.pos_ in ("NOUN", "PROPN")
    )
    return glued or numbered


def _is_ship(doc: Doc, span: Span, reference: Reference) -> bool:
    """'the tanker Zenda Star', 'the Ruritanian vessel Zenda': a ship with a company's name."""
    before = doc[span.start - 1] if span.start else None
    if before is None or before.lower_ not in reference.body_form_words.ship_nouns:
        return False
    return span.text[:1].isupper() and before.is_lower and before.pos_ in ("NOUN", "PROPN", "ADJ")


def _is_half(doc: Doc, span: Span, reference: Reference) -> bool:
    """'the QNDD-FDD': the second half of two acronyms that are one name, unless the first is a name too."""
    i = span.start
    glued = i > 1 and doc[i - 1].text == "-" and not doc[i - 1].whitespace_ and not doc[i - 2].whitespace_
    first = doc[i - 2] if glued else None
    if first is None or len(span) > 1 or not (span.text.isupper() and first.is_upper and len(first) > 2):
        return False
    return vocabulary(reference).get(first.text) is None


def _is_family(doc: Doc, span: Span) -> bool:
    """'the Albu Zenda tribe', 'Zenda village': people or a place of a listed name."""
    return len(span) == 1 and span.text.istitle() and doc[span.end : span.end + 1].text in FAMILIES


def _is_base(doc: Doc, span: Span, reference: Reference) -> bool:
    """'at RAF Zenda': the station of a service; 'from RAF Typhoons' are what it flies."""
    if span.text not in reference.body_form_words.base_openers or span.end >= len(doc):
        return False
    name = doc[span.end]
    behind = doc[span.end + 1] if span.end + 1 < len(doc) else None
    goes_on = behind is not None and (
        (behind.pos_ == "NOUN" and not behind.ent_type_)
        or any(c.isdigit() for c in behind.text)
        or body_words(reference).get(behind.text) is not None
    )
    if place_country(name.text) and name.text.istitle():
        return True
    located = span.start > 0 and doc[span.start - 1].lower_ in STANDING
    is_name = name.text.istitle() and name.tag_ != "NNPS" and not name.text.endswith("s")
    return located and is_name and not goes_on


def _is_office(doc: Doc, span: Span, reference: Reference) -> bool:
    """'NSA Jane Roe', 'Deputy NSA Roe': an acronym that is an office's too, before a name."""
    written, past = span.text, span.end
    if not written.isupper() or past >= len(doc) or offices(reference).get(written) is None:
        return False
    return doc[past].text.istitle() and (
        doc[past].ent_type_ == "PERSON" or doc[span.start - 1].lower_ == "deputy"
    )
