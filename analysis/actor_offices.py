"""Who a phrase for an office means: 'the minister', 'the Raksha Mantri', 'the Ruritanian defence minister'."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.antecedents import last_named
from analysis.mentions import COUNTRY_KINDS, Mention
from analysis.people import Person
from analysis.titles import title_gazetteer


def has_office(annotated: Annotated, head: Token) -> bool:
    """Whether a word is an office or a form of address by itself."""
    return title_gazetteer(annotated.reference).get(head.text.lower()) is not None


def holder_of_office(
    annotated: Annotated, sentence: Sentence, head: Token, inside: Sequence[Mention]
) -> Person | None:
    """'the minister', 'the Ruritanian Defence Minister': the one person of the article with that office."""
    words = _office_words(annotated, head)
    if not words:
        return None
    country = next((m.country for m in inside if m.kind in COUNTRY_KINDS), "")
    own = _native_country(annotated, head)
    fitting = [
        p
        for p in annotated.people
        if words <= _told_of(annotated, p)
        and (not (country or own) or p.country in ("", country or own))
        and p.mentions[0].start < sentence.end
    ]
    if len(fitting) > 1 and not country:
        fitting = last_named(fitting, sentence.block.start + head.idx)
    return fitting[0] if len(fitting) == 1 else None


def _told_of(annotated: Annotated, person: Person) -> frozenset[str]:
    """The words of somebody's office, as written and by its usual name: 'the chair' is the 'chairman' of before."""
    entry = title_gazetteer(annotated.reference).get(person.role)
    usual = getattr(entry, "office", "")
    return _words(person.role) | _words(person.role_text) | _words(usual)


def _office_words(annotated: Annotated, head: Token) -> frozenset[str]:
    """The words of the office that a phrase ends in: {'defence', 'minister'}; empty where it is none."""
    gazetteer = title_gazetteer(annotated.reference)
    doc = head.doc
    for first in range(max(head.left_edge.i, head.i - 5), head.i + 1):
        found = gazetteer.get(doc[first : head.i + 1].text)
        if found is None or isinstance(found, str):
            continue
        office = getattr(found, "office", None) or getattr(found, "rank", "")
        grades = [
            t.lower_ for t in doc[head.left_edge.i : first] if t.lower_ in ("deputy", "vice", "assistant")
        ]
        return frozenset(_words(office)) | frozenset(grades)
    return frozenset()


def _native_country(annotated: Annotated, head: Token) -> str:
    gazetteer = title_gazetteer(annotated.reference)
    for first in range(max(head.left_edge.i, head.i - 4), head.i + 1):
        text = head.doc[first : head.i + 1].text
        native = getattr(gazetteer.get(text), "native", None)
        if native and text in native:
            return str(native[text])
    return ""


@lru_cache(maxsize=1024)
def _words(role: str) -> frozenset[str]:
    plain = role.lower().replace("defense", "defence").replace("-", " ")
    return frozenset(w for w in plain.split() if w not in ("of", "the", "for", "and", "at"))
