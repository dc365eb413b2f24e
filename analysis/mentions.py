"""Mentions of countries, places, bodies and equipment: the reference data first, then names of a known form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc

from analysis.blocks import Block
from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.places import place_country
from analysis.reference import Reference


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text; `entity` is the canonical name of what it names, `country` where that is known.

    kind: `person`, `organisation`, `country`, `demonym` ('Indian'), `metonym` (a capital or seat that may stand for
    its government), `place`, `platform`.
    """

    kind: str
    start: int
    end: int
    text: str
    entity: str
    country: str
    block: int
    rule: str


@dataclass(frozen=True, slots=True)
class Known:
    """What a name of the reference data stands for."""

    kind: str
    entity: str
    country: str


@lru_cache(maxsize=4)
def vocabulary(reference: Reference) -> Gazetteer[Known]:
    """Every name of the reference data but people and offices."""
    entries: list[tuple[Known, tuple[str, ...]]] = []
    for c in reference.countries:
        entries.append((Known("country", c.name, c.name), (c.name, *c.aliases)))
        entries.append((Known("demonym", c.name, c.name), tuple(c.demonyms)))
        entries.append((Known("metonym", c.name, c.name), tuple(c.metonyms)))
    for o in reference.organisations:
        entries.append((Known("organisation", o.name, o.country), (o.name, *o.aliases)))
    for p in reference.platforms:
        entries.append((Known("platform", p.name, "; ".join(p.origin)), (p.name, *p.aliases)))
    return build_gazetteer(entries)


def find_mentions(blocks: Sequence[Block], docs: Sequence[Doc], reference: Reference) -> tuple[Mention, ...]:
    """The mentions of an article but its people, in order."""
    found: list[Mention] = []
    for block, doc in zip(blocks, docs, strict=True):
        if block.kind == "furniture":
            continue
        known = list(_known(block, doc, reference))
        found += known
        found += _places(block, doc, known)
    return tuple(sorted(found, key=lambda m: (m.start, m.end)))


def _known(block: Block, doc: Doc, reference: Reference) -> Iterator[Mention]:
    for first, past, entry in vocabulary(reference).find(doc):
        span = doc[first:past]
        start = block.start + span.start_char
        yield Mention(
            entry.kind,
            start,
            start + len(span.text),
            span.text,
            entry.entity,
            entry.country,
            block.index,
            "reference",
        )


def _places(block: Block, doc: Doc, known: Sequence[Mention]) -> Iterator[Mention]:
    """Places that the model proposes and the gazetteer of places knows, or that stand behind 'in' or 'at'."""
    for ent in doc.ents:
        if ent.label_ not in ("GPE", "LOC", "FAC"):
            continue
        start, end = block.start + ent.start_char, block.start + ent.end_char
        if any(m.start < end and start < m.end for m in known):
            continue
        country = place_country(ent.text)
        if country or (ent.start > 0 and doc[ent.start - 1].lower_ in ("in", "at", "off", "near")):
            yield Mention("place", start, end, ent.text, ent.text, country, block.index, "model_place")
