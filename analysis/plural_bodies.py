"""Bodies that share a noun: 'the Zenda and Khabor parties', 'the Fjordmar, Tarkan and Orvik companies'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from analysis.beside_names import words_of
from analysis.bodies import Body
from analysis.body_names import DASHES, clean_name, is_capital
from analysis.body_runs import is_name
from analysis.places import place_country
from analysis.reference import Reference

PLACED = frozenset({"GPE", "LOC", "NORP", "DATE"})


def shared_nouns(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """The names before a noun in the plural, at least two and behind 'the' or an owner."""
    words = words_of(reference.body_form_words.plural_nouns)
    for noun, _, kind in words.find(doc):
        if not doc[noun].is_lower:
            continue
        spans = list(_names_before(doc, noun))
        first = spans[-1][0] if spans else 0
        led = first > 0 and doc[first - 1].lower_ in ("the", "'s", "’s", "its", "their", "between", "both")
        if len(spans) < 2 or not led:
            continue
        for start, past in spans:
            span = doc[start:past]
            placed = (
                span.text in reference.body_form_words.peoples
                or place_country(span.text)
                or all(t.ent_type_ in PLACED for t in span)
            )
            if not placed and is_name(span, known):
                yield Body(start, past, clean_name(span.text), kind, "", "shared_noun")


def _names_before(doc: Doc, past: int) -> Iterator[tuple[int, int]]:
    """The runs of capitals joined by commas and 'and' that end before a token, the last first."""
    while past > 0:
        start = past
        while start > 0 and (is_capital(doc[start - 1]) or doc[start - 1].text in DASHES):
            start -= 1
        start += start < past and doc[start].lower_ == "the"
        if start == past:
            return
        yield start, past
        if start < 2 or doc[start - 1].text not in ("and", "or", ",", "&"):
            return
        past = start - 1
