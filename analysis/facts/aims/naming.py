"""The countries that a phrase names."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.mentions import COUNTRY_KINDS


def named_in_span(annotated: Annotated, sentence: Sentence, first: int, past: int) -> list[str]:
    """The countries named between two tokens, those of the bodies named there among them."""
    if past <= first:
        return []
    start, end = sentence.chars(sentence.span.doc[first:past])
    kinds = (*COUNTRY_KINDS, "organisation")
    return list(dict.fromkeys(m.country for m in annotated.mentions_in(start, end, *kinds) if m.country))


def named_in(annotated: Annotated, sentence: Sentence, head: Token) -> list[str]:
    """The countries named in a noun phrase: 'the Ruritanian defence industry'."""
    start, end = sentence.chars(head.doc[head.left_edge.i : head.i + 1])
    return list(dict.fromkeys(m.country for m in annotated.mentions_in(start, end, *COUNTRY_KINDS)))
