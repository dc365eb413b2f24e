"""Names of listed bodies that stand for something else: in a rank, an office, the name of a house, a fair or a type."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Span

from analysis.bodies import HOUSES

GENERALS = frozenset({"major", "brigadier", "lieutenant", "colonel"})
FAIRS = frozenset({"exhibition", "expo", "fair", "show", "airshow", "exposition"})
COUNTED = frozenset("million billion trillion thousand percent per crore lakh years days people men".split())


def names_something_else(doc: Doc, span: Span) -> bool:
    """Whether a listed name is no body here."""
    return (
        _part_of_a_rank(doc, span.start)
        or _part_of_an_office(doc, span)
        or _part_of_a_house(doc, span)
        or _is_fair(doc, span)
        or _is_type(doc, span)
        or _is_party_and_state(span)
    )


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
