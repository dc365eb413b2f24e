"""Countries by names that mean other things too: 'Georgia', 'Niger President Roe', 'Korean' of one Korea."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from spacy.tokens import Doc

from analysis.beside import text_beside
from analysis.blocks import Block
from analysis.mention_records import COUNTRY_KINDS, Mention
from analysis.reference import Reference
from analysis.vocabulary import ambiguous_countries

STATE_OFFICES = frozenset("President Prime Premier Chancellor Defence Defense Foreign Interior King".split())

# What a state has, and no person.
STATE_BELONGINGS = frozenset(
    """army navy military gendarmerie parliament ministry minister president premier government junta embassy ambassador
    procurement defence defense foreign armed border customs police intelligence opposition republic senate cabinet
    capital coast""".split()
)


def open_countries(block: Block, doc: Doc, reference: Reference) -> Iterator[Mention]:
    """Countries by names such as 'Georgia', where the model takes them for one or an office follows."""
    yield from _before_offices(block, doc, reference)
    yield from _owners(block, doc, reference)
    for ent in doc.ents:
        if ent.label_ in ("GPE", "NORP") and ent.text in ambiguous_countries(reference):
            kind, country = ambiguous_countries(reference)[ent.text]
            start = block.start + ent.start_char
            yield Mention(
                kind, start, start + len(ent.text), ent.text, country, country, block.index, "model_country"
            )


def _before_offices(block: Block, doc: Doc, reference: Reference) -> Iterator[Mention]:
    """'Niger President Roe': before an office a name that means other things too is the country's."""
    for token in doc[:-1]:
        named = ambiguous_countries(reference).get(token.text)
        if named and token.ent_type_ not in ("GPE", "NORP") and text_beside(token, 1) in STATE_OFFICES:
            start = block.start + token.idx
            yield Mention(
                named[0],
                start,
                start + len(token),
                token.text,
                named[1],
                named[1],
                block.index,
                "before_office",
            )


def _owners(block: Block, doc: Doc, reference: Reference) -> Iterator[Mention]:
    """ "Niger's army chief": what a state has makes a country of its owner."""
    for token in doc[:-2]:
        named = ambiguous_countries(reference).get(token.text)
        if not named or named[0] != "country" or token.ent_type_ in ("GPE", "NORP"):
            continue
        if doc[token.i + 1].text in ("'s", "’s") and any(
            t.lower_ in STATE_BELONGINGS for t in doc[token.i + 2 : token.i + 5]
        ):
            start = block.start + token.idx
            where = (start, start + len(token), token.text)
            yield Mention(named[0], *where, named[1], named[1], block.index, "owner_of_state_body")


@lru_cache(maxsize=4)
def _countries_by_shared(reference: Reference) -> Mapping[str, frozenset[str]]:
    """'Korean' to the countries that it may mean."""
    names = {name for country in reference.countries for name in country.shared}
    return {name: frozenset(c.name for c in reference.countries if name in c.shared) for name in names}


def shared_demonyms(
    blocks: Sequence[Block], docs: Sequence[Doc], reference: Reference, found: Sequence[Mention]
) -> Iterator[Mention]:
    """'Korean' in an article that names one Korea alone."""
    named = {m.country for m in found if m.kind in COUNTRY_KINDS}
    taken = {i for m in found for i in range(m.start, m.end)}
    for block, doc in zip(blocks, docs, strict=True):
        for token in doc if block.kind != "furniture" else ():
            meant = _countries_by_shared(reference).get(token.text, frozenset()) & named
            start = block.start + token.idx
            if len(meant) == 1 and start not in taken:
                country = next(iter(meant))
                where = (start, start + len(token), token.text)
                yield Mention("demonym", *where, country, country, block.index, "shared_demonym")
