"""Where something takes place, as far as its own clause tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances.dates import nearness
from analysis.facts.clauses import lemma
from analysis.facts.words import EVENT_WORDS
from analysis.mentions import Mention
from analysis.places import place_country

PLACE_KINDS = ("place", "country", "metonym")
PLACE_PREPOSITIONS = frozenset(
    {"in", "at", "on", "off", "near", "aboard", "outside", "over", "around", "of", "to"}
)
# 'meeting in defence', 'on the sidelines': what follows is no place however it is written.
NO_PLACE = EVENT_WORDS.never_places
LAND = EVENT_WORDS.place_nouns


@dataclass(frozen=True, slots=True)
class Where:
    """A place as written, innermost first ('Hotel Aurora, Tarnow'), and its country."""

    place: str = ""
    country: str = ""
    start: int = -1
    end: int = -1

    def __bool__(self) -> bool:
        return bool(self.place)


def span_text(sentence: Sentence, tokens: Sequence[Token]) -> str:
    """The words as written, with single blanks."""
    doc = tokens[0].doc
    return " ".join(doc[tokens[0].i : tokens[-1].i + 1].text.split())


def place_of(annotated: Annotated, sentence: Sentence, cue: Token, *, within: bool = False) -> Where:
    """Where the clause of a word says that it happens: 'at the Aurora Hotel in Tarnow' is 'Aurora Hotel, Tarnow'.

    `within` takes a place in the word's own phrase only.
    """
    candidates = []
    for token in sentence.span:
        if token.dep_ in ("prep", "agent") and token.lower_ in ("in", "at", "on", "off", "near", "aboard"):
            rank = nearness(cue, token)
            if rank is None or (within and rank > 0) or _is_part_taken(token):
                continue
            where = place_at(annotated, sentence, token)
            if where.place:
                candidates.append((rank if rank != 0 else 1, token.i < cue.i, abs(token.i - cue.i), where))
    if not candidates:
        return Where()
    return min(candidates, key=lambda c: (c[0], c[1], c[2]))[3]


def _is_part_taken(preposition: Token) -> bool:
    """'takes part in Blue Crane', 'participated in it': what follows is no place."""
    above = preposition.head
    return preposition.lower_ == "in" and (above.lower_ == "part" or lemma(above) == "participate")


def place_at(annotated: Annotated, sentence: Sentence, preposition: Token) -> Where:
    """The place that a preposition introduces, empty where it introduces something else."""
    head = next((c for c in preposition.children if c.dep_ == "pobj"), None)
    if head is None:
        return Where()
    words = place_words(head)
    if not words:
        return Where()
    start, end = sentence.chars(head.doc[words[0].i : words[-1].i + 1])
    inside = annotated.mentions_in(start, end)
    known = [m for m in inside if m.kind in PLACE_KINDS]
    if not _is_place(annotated, sentence, preposition, head, words, inside, known):
        return Where()
    text = span_text(sentence, words)
    country = known[-1].country if known else place_country(text)
    following = _place_behind(annotated, sentence, words[-1])
    if following.place and following.place not in text:
        return Where(f"{text}, {following.place}", following.country or country, start, following.end)
    return Where(text, country, start, end)


def _place_behind(annotated: Annotated, sentence: Sentence, last: Token) -> Where:
    """'in Tarnow' or ', Tarnow' right behind a place."""
    position = last.i + 1
    doc = last.doc
    if position < sentence.span.end and doc[position].lower_ in ("in", "near", "on"):
        return place_at(annotated, sentence, doc[position])
    if position + 1 < sentence.span.end and doc[position].text == ",":
        begin = sentence.block.start + doc[position + 1].idx
        for mention in annotated.mentions_in(begin, sentence.end, *PLACE_KINDS):
            if mention.start == begin:
                return Where(mention.text, mention.country, mention.start, mention.end)
    return Where()


def place_words(head: Token) -> list[Token]:
    """The words of a name of a place around its head, without article and what follows it."""
    first = head.i
    for token in reversed(list(head.doc[head.left_edge.i : head.i])):
        if token.dep_ == "case" and token.head.text[:1].isupper():
            first = token.i
            continue
        if token.dep_ in ("det", "poss", "predet") and not token.text[:1].isupper():
            break
        if token.text in (",", "(", ")") or token.lower_ in ("a", "an", "the", "its", "their", "his", "her"):
            break
        first = token.i
    if head.doc[first].text in ("'s", "’s", "'", "’"):
        first += 1
    last = head.i
    for child in sorted(head.rights, key=lambda t: t.i):
        # 'Tomb of the Unknown Soldier', 'south of Crete'.
        if child.dep_ == "prep" and child.lower_ == "of" and child.i == last + 1:
            last = child.right_edge.i
            clause = next((t for t in child.subtree if t.dep_ in ("acl", "relcl") or t.text in ",("), None)
            if clause is not None:
                last = clause.left_edge.i - 1 if clause.text not in ",(" else clause.i - 1
        else:
            break
    while last + 1 < len(head.doc) and _is_hyphened(head.doc[last], head.doc[last + 1]):
        # 'Yadgar-e-Vatan'
        last += 1
    return [t for t in head.doc[first : last + 1] if not t.is_space]


def _is_hyphened(one: Token, other: Token) -> bool:
    return not one.whitespace_ and "-" in (one.text, other.text)


def _is_place(
    annotated: Annotated,
    sentence: Sentence,
    preposition: Token,
    head: Token,
    words: Sequence[Token],
    inside: Sequence[Mention],
    known: Sequence[Mention],
) -> bool:
    if lemma(head) in NO_PLACE or head.lower_ in NO_PLACE:
        return False
    start, end = sentence.chars(head.doc[words[0].i : words[-1].i + 1])
    if any(d.start < end and start < d.end for d in annotated.dates_in(sentence.start, sentence.end)):
        return False
    if any(m.kind in ("person", "platform") for m in inside):
        return False
    is_land = head.lower_ in LAND or head.text[:1].isupper() or (known[:1] and known[0].start <= start)
    if known and known[-1].end >= end - 1 and is_land:
        return True
    named = head.text[:1].isupper() or any(m.kind in (*PLACE_KINDS, "demonym") for m in inside)
    if not named:
        return any(t.text[:1].isupper() for t in words) and head.lower_ in LAND
    if head.lower_ in LAND:
        return True
    if any(m.kind == "organisation" for m in inside):
        return preposition.lower_ == "at"
    if preposition.lower_ in ("in", "near", "off"):
        return head.pos_ == "PROPN" and head.ent_type_ in ("GPE", "LOC", "FAC", "ORG", "PERSON", "")
    return preposition.lower_ == "at" and head.pos_ == "PROPN"


def named_place(annotated: Annotated, sentence: Sentence, head: Token) -> Where:
    """The place, yard, command or country that a noun names."""
    words = place_words(head)
    if not words:
        return Where()
    start, end = sentence.chars(head.doc[words[0].i : words[-1].i + 1])
    inside = annotated.mentions_in(start, end)
    if any(m.kind in ("person", "platform") and m.end >= end for m in inside):
        return Where()
    if any(d.start < end and start < d.end for d in annotated.dates_in(sentence.start, sentence.end)):
        return Where()
    joints = ("in",) if head.text[:1].isupper() else ("in", "at", "near")
    following = next(
        (c for c in head.children if c.dep_ == "prep" and c.lower_ in joints and c.i > head.i), None
    )
    if not any(t.text[:1].isupper() for t in words):
        return (
            place_at(annotated, sentence, following)
            if following is not None and head.lower_ in LAND
            else Where()
        )
    text = span_text(sentence, words)
    known = [m for m in inside if m.kind in ("place", "country", "metonym")]
    country = known[-1].country if known else ""
    if following is not None and following.i == words[-1].i + 1:
        outer = place_at(annotated, sentence, following)
        if outer.place:
            return Where(f"{text}, {outer.place}", outer.country or country, start, outer.end)
    return Where(text, country, start, end)
