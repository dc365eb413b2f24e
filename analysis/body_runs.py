"""Runs of capitals that may be the name of a body."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Span, Token

from analysis.body_names import DASHES, is_capital

# Small words inside names.
INSIDE = frozenset({"al", "el", "ul", "of", "to", "for", "the"})


def run_end(doc: Doc, i: int) -> int:
    """Past the capitals that start at a token."""
    start = i
    while i < len(doc):
        article = (
            i > start and doc[i].lower_ in ("al", "el", "ul") and i + 1 < len(doc) and doc[i + 1].text == "-"
        )
        if not article and not (is_capital(doc[i]) and doc[i].text[:1].isalpha()):
            break
        i += 3 if article else 1
    return min(i, len(doc))


def is_name(span: Span, known: Sequence[bool]) -> bool:
    """Whether a span is a run of capitals that nothing else claims: no listed name, day, or sentence's first word."""
    if not len(span) or any(known[t.i] or t.ent_type_ in ("DATE", "TIME") for t in span):
        return False
    if not all(is_capital(t) or t.text in DASHES or t.lower_ in INSIDE for t in span):
        return False
    return any(_says_something(t) for t in span) and not _is_article(span)


def _is_article(span: Span) -> bool:
    """The 'Al' of 'Al-Bahri': no name without what it opens."""
    return len(span) == 1 and span[0].lower_ in ("al", "el", "ul")


def _says_something(token: Token) -> bool:
    return (
        token.text[:1].isalpha() and not token.is_stop and not (token.is_sent_start and token.pos_ != "PROPN")
    )


def is_person(span: Span) -> bool:
    """Whether the model sees a person in a span."""
    return any(t.ent_type_ == "PERSON" for t in span)
