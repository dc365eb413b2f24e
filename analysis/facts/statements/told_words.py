"""What an article tells of its people: the words of office, party, age, profession and place beside their names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from analysis.annotate import Annotated
from analysis.facts.statements.naming import person_name

Span = tuple[int, int]

# How many words beside a name may tell who it is.
LONGEST_BEFORE = 7
LONGEST_BEHIND = 14
# 'Jane Roe (D-Ohio)', 'Jane Roe, R-Ariz.,': the party of an American and the state, often shortened.
PARTY = re.compile(r"\s?[,(]\s?([DRI])[-–—]([A-Z][A-Za-z]*(?:\.? ?[A-Z][a-z]*)?)")
PARTIES = {"D": "democrat", "R": "republican", "I": "independent"}
# What somebody is who leads: 'Jane Roe, who chairs the committee'.
LEADING = {"lead": "leader", "head": "head", "command": "commander", "chair": "chair", "run": "head"}
AGE = re.compile(r"\s?[,(]\s?(\d\d)\s?[,).]")
EMPTY = frozenset(
    {"the", "a", "an", "its", "his", "her", "their", "and", "'s", "’s", "who", "also", "is", "was"}
)
OPENS = frozenset({"DET", "NOUN", "PROPN", "ADJ", "PRON"})
BREAKS = frozenset({"VERB", "AUX", "CCONJ", "SCONJ"})


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody of an article: `words`, in small letters, tell who it is; `places` are the spans of the namings.

    `known` is False for those whom only the model takes for people.
    """

    name: str
    country: str
    words: frozenset[str]
    places: tuple[tuple[int, int], ...]
    known: bool


def people_told(annotated: Annotated) -> tuple[Told, ...]:
    """The people of an article and what it tells of them; shortened states as they are written."""
    found = []
    for person in annotated.people:
        words = set(f"{person.role} {person.role_text}".replace("-", " ").lower().split())
        places = tuple((m.start, m.end) for m in person.mentions)
        found.append(_told(annotated, person.name, person.country, places, words, True))
    for name, spans in _strangers(annotated).items():
        found.append(_told(annotated, name, "", tuple(spans), set(), False))
    return tuple(found)


def _strangers(annotated: Annotated) -> dict[str, list[Span]]:
    """The full names that only the model takes for people's, with every place of the name or its last word."""
    taken = [(m.start, m.end) for m in annotated.mentions]
    found: dict[str, list[Span]] = {}
    for block, doc in zip(annotated.blocks, annotated.docs, strict=True):
        if block.kind not in ("paragraph", "item"):
            continue
        for ent in doc.ents:
            place = block.start + ent.start_char, block.start + ent.end_char
            if ent.label_ != "PERSON" or any(start < place[1] and place[0] < end for start, end in taken):
                continue
            name = person_name(ent.root)
            full = next((n for n in found if n.split()[-1] == name), name)
            if " " in full:
                found.setdefault(full, []).append(place)
    return found


def _told(
    annotated: Annotated, name: str, country: str, places: tuple[Span, ...], words: set[str], known: bool
) -> Told:
    for place in places:
        words.update(_beside(annotated, name, place))
    return Told(name, country, frozenset(words - EMPTY), places, known)


def _beside(annotated: Annotated, name: str, place: Span) -> Iterator[str]:
    """The words around one naming of somebody that say who it is."""
    text = annotated.article.text
    if (party := PARTY.match(text, place[1])) is not None:
        yield PARTIES[party.group(1)]
        yield party.group(2).rstrip(".").lower()
    if (age := AGE.match(text, place[1])) is not None:
        yield f"{age.group(1)}-year-old"
    block = annotated.block_at(place[0])
    if block is None:
        return
    doc = annotated.docs[block.index]
    span = doc.char_span(place[0] - block.start, place[1] - block.start, alignment_mode="expand")
    if span is None or not len(span):
        return
    named = [m for m in annotated.mentions_in(block.start, block.end, "person") if m.entity != name]
    for token in (*_before(doc, span.start), *_behind(doc, span.end)):
        at = block.start + token.idx
        if any(m.start <= at < m.end for m in named):
            continue
        yield token.lower_.strip(".")
        lemma = token.lemma_.lower().strip(".")
        yield LEADING.get(lemma, lemma) if token.pos_ == "VERB" else lemma
        yield from token.lower_.split("-")


def _before(doc: Doc, start: int) -> list[Token]:
    """The words in front of a name: 'Labour MP Jane Roe', 'the ministry's spokesman, Jane Roe'."""
    i = start - 1
    if i >= 0 and doc[i].text == ",":
        i -= 1
        first = _run_back(doc, i, {","})
        return list(doc[first : i + 1]) if doc[first].pos_ in ("DET", "PRON", "PROPN") else []
    return list(doc[_run_back(doc, i, {","}) : i + 1])


def _run_back(doc: Doc, i: int, marks: set[str]) -> int:
    """Where the run of nouns and their modifiers that ends at a token begins."""
    first = i + 1
    while first > 0 and i + 1 - first < LONGEST_BEFORE:
        token = doc[first - 1]
        if token.pos_ in BREAKS or token.is_sent_start or token.text in marks or token.is_quote:
            return first if token.pos_ in BREAKS or token.text in marks else first - 1
        if (token.is_punct and token.text not in ("-", ".")) or (
            token.pos_ == "ADP" and token.lower_ != "of"
        ):
            return first
        first -= 1
    return first


def _behind(doc: Doc, end: int) -> list[Token]:
    """The words behind a name: ', a Conservative MP,', '(Labour)', 'is a retired general'."""
    if end + 1 >= len(doc):
        return []
    if doc[end].lemma_ == "be" and doc[end + 1].lower_ in ("a", "an", "the"):
        return _run_on(doc, end + 1, {",", ".", ";"})
    if doc[end].text == "(":
        return _run_on(doc, end + 1, {")"})
    if (verb := _leading(doc, end)) is not None:
        return [verb, *_run_on(doc, verb.i + 1, {",", ".", ";"})]
    if doc[end].text != "," or doc[end + 1].pos_ not in OPENS or doc[end + 1].tag_ == "PRP":
        return []
    return _run_on(doc, end + 1, {",", ";", ".", "—", "–"})


def _leading(doc: Doc, end: int) -> Token | None:
    """The verb behind a name that tells what somebody leads."""
    who = doc[end].text == "," and doc[end + 1].lower_ == "who"
    verb = doc[min(end + 2 * who, len(doc) - 1)]
    return verb if verb.lemma_.lower() in LEADING and verb.tag_ in ("VBZ", "VBD", "VBP") else None


def _run_on(doc: Doc, first: int, marks: set[str]) -> list[Token]:
    """The words from a token on, up to a mark or a finite verb."""
    past = first
    while past < len(doc) and past - first < LONGEST_BEHIND:
        token = doc[past]
        if token.text in marks or token.tag_ in ("VBD", "VBZ", "VBP", "MD", "WP", "WDT"):
            break
        past += 1
    return list(doc[first:past])
