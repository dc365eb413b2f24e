"""Hosts and guests: whom 'his guest', 'the host', 'the visitor' mean."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.people import Person

# How far back the person may be named, in characters: a few paragraphs.
REACH = 2_000
COMING = frozenset({"visit", "visiting", "arrive", "trip", "tour"})
RECEIVING = frozenset({"receive", "host", "welcome", "greet"})


def other_side(
    annotated: Annotated, sentence: Sentence, source: Token, before: Sequence[Person]
) -> Person | None:
    """'His guest', 'the host': who was received or who received, in the sentence that last told of a reception."""
    wanted = "nsubj" if source.lemma_.lower() == "host" else "dobj"
    at = sentence.block.start + source.idx
    for earlier in reversed([s for s in annotated.sentences if at - REACH < s.start < at]):
        for verb in (t for t in earlier.span if t.lemma_.lower() in RECEIVING and t.pos_ == "VERB"):
            for noun in (c for c in verb.children if c.dep_ == wanted):
                offset = earlier.block.start + noun.idx
                people = annotated.mentions_in(earlier.start, earlier.end, "person")
                named = [m for m in people if m.start <= offset < m.end]
                person = next((p for p in before for m in named if p.name == m.entity), None)
                if person is not None:
                    return person
    owner = any(c.dep_ == "poss" for c in source.children)
    if not owner and wanted == "dobj":
        return _who_visits(annotated, sentence, before)
    if not owner or len(before) < 2:
        return None
    others = [p for p in before if p.country and p.country != before[0].country]
    only = len({p.name for p in others}) == 1
    return others[0] if only else None


def _who_visits(annotated: Annotated, sentence: Sentence, before: Sequence[Person]) -> Person | None:
    """The one person of whom the article told that they came: 'Roe, who is on a visit', 'the visiting minister'."""
    found = set()
    for earlier in (s for s in annotated.sentences if s.start < sentence.start):
        for came in (t for t in earlier.span if t.lemma_.lower() in COMING):
            people = annotated.mentions_in(earlier.start, earlier.end, "person")
            nouns = [came.head, *came.ancestors, *(c for a in came.ancestors for c in a.children)]
            subjects = [t for t in nouns if t.dep_ in ("nsubj", "dobj", "appos", "pobj") and t.i != came.i]
            ats = [earlier.block.start + t.idx for t in subjects[:1]]
            found |= {m.entity for m in people for at in ats if m.start <= at < m.end}
    return next((p for p in before if p.name in found), None) if len(found) == 1 else None
