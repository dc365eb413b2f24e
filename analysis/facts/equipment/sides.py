"""Who supplies and who receives equipment, where the clause of a relation does not say it.

The phrase around the name ('jets, built by Acme,', 'the Serbian howitzer') tells it, or another clause of the article
about the same equipment: two corvettes that China built for Cambodia are handed over by the one to the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.annotate import Annotated
from analysis.facts.clauses import lemma, prepositional
from analysis.facts.equipment.cues import CUES, RELATION_OF_VERB
from analysis.facts.equipment.record import Use
from analysis.facts.equipment.sightings import Sighting
from analysis.mention_records import COUNTRY_KINDS

# Relations that put equipment into other hands: whoever supplies or receives it in one does in the others.
CHANGING_HANDS = frozenset({"procured", "leased", "delivered", "exported"})
SUPPLIED = CHANGING_HANDS | {"produced"}
RECEIVED = CHANGING_HANDS | {"commissioned"}
# Where whoever stands before the name has the equipment ('Chad's jets'), and where its maker has a part.
OWNED = frozenset({"procured", "upgraded", "maintained", "retired", "commissioned", "tested"})
MADE = SUPPLIED | {"offered", "upgraded", "maintained"}
# What may stand between a country and the name of what comes from it.
LONGEST_PHRASE = 4


def makers_beside(sighting: Sighting) -> Iterator[Token]:
    """Who the phrase of a name says made it: 'jets, built by Acme'."""
    for child in sighting.head.children:
        if child.dep_ == "acl" and RELATION_OF_VERB.get(lemma(child)) in ("produced", "delivered"):
            yield from prepositional(child, "by")


def country_before(annotated: Annotated, sighting: Sighting) -> str:
    """The country right before a name, 'Serbia' in 'the Serbian howitzer'; '' where none or several stand there."""
    base = sighting.sentence.block.start
    doc = sighting.sentence.span.doc
    name = doc.char_span(sighting.start - base, sighting.end - base, alignment_mode="expand")
    if name is None:
        return ""
    first = max(name.start - LONGEST_PHRASE, sighting.sentence.span.start)
    while first < name.start and any(
        t.pos_ in ("VERB", "ADP", "AUX", "PUNCT") for t in doc[first : name.start]
    ):
        first += 1
    start = base + doc[first].idx
    found = {m.country for m in annotated.mentions_in(start, sighting.start) if m.kind in COUNTRY_KINDS}
    return found.pop() if len(found) == 1 else ""


def maker_named(annotated: Annotated, sighting: Sighting) -> str:
    """The one country that makes the equipment, where its sentence or, behind a pronoun, that of the name names it."""
    spans = [(sighting.sentence.start, sighting.sentence.end), *([sighting.named] if sighting.named else [])]
    named = {
        m.country
        for start, end in spans
        for m in annotated.mentions_in(start, end)
        if m.kind in COUNTRY_KINDS or m.kind == "organisation"
        # 'is assembled in India' only says where.
        if not annotated.article.text.endswith(" in ", start, m.start)
    }
    makers = named & set(sighting.platform.origin)
    return makers.pop() if len(makers) == 1 else ""


def holders_behind(use: Use) -> Iterator[Token]:
    """Whose service equipment enters: 'joined the Pakistan Navy', 'entered service with the Czech Army'."""
    for child in use.cue.children:
        if child.dep_ == "dobj" and lemma(use.cue) in CUES.joining_verbs:
            yield from (child, *prepositional(child, "with", "of", "in"))
    for noun in prepositional(use.cue, "into", "in"):
        yield from (noun, *prepositional(noun, "with", "of"))
    yield from prepositional(use.cue, "with")
