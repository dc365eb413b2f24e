"""Mentions of countries, places, bodies and equipment: the reference data first, then names of a known form."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from spacy.tokens import Doc

from analysis.apposed_bodies import without_apposed
from analysis.blocks import Block
from analysis.bodies import Body, find_bodies
from analysis.body_countries import country_beside, with_countries
from analysis.body_cues import cued_bodies
from analysis.body_lookalikes import names_something_else
from analysis.equipment import (
    Equipment,
    find_equipment,
    find_leftovers,
    find_named_again,
    short_names,
    speaks_of_arms,
    speaks_of_equipment,
)
from analysis.equipment.namesakes import is_side, without_kinds
from analysis.equipment.namesakes import names_something_else as is_namesake
from analysis.gazetteer import Gazetteer, build_gazetteer, squeeze
from analysis.hulls import with_hulls
from analysis.local_bodies import Named, countries_spoken_of, known_names, local_names
from analysis.mention_records import COUNTRY_KINDS, STATE_BODIES, Mention
from analysis.open_countries import open_countries, shared_demonyms
from analysis.places import place_country
from analysis.reference import Reference
from analysis.same_bodies import (
    acronyms_again,
    also_called,
    as_defined,
    in_full,
    of_this_article,
    under_one_name,
)
from analysis.told_names import as_told
from analysis.units import find_units

PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})
# The model takes names of exercises for places, and capitalised fields of policy.
NOT_PLACES = frozenset("exercise exercises operation defence defense".split())
# Houses that speak as bodies ('the Kremlin said') and are places where people meet.
SEATS = frozenset({"palace", "house", "kremlin", "street", "pentagon", "élysée"})
SEAT_PREPOSITIONS = frozenset({"at", "in", "inside", "outside", "near"})
PLACE_PREPOSITIONS = frozenset({"in", "at", "off", "near", "to", "from", "outside", "around"})


def find_mentions(blocks: Sequence[Block], docs: Sequence[Doc], reference: Reference) -> tuple[Mention, ...]:
    """The mentions of an article but its people, in order; names of a body may hold names of countries."""
    found: list[Mention] = []
    acronyms: dict[str, Mention] = {}
    spoken_of = countries_spoken_of(docs, reference)
    local = local_names(spoken_of, reference)
    for block, doc in zip(blocks, docs, strict=True):
        if block.kind != "furniture":
            names = known_names(doc, local, spoken_of, reference)
            found += _block_mentions(block, doc, names, reference, acronyms)
    found += shared_demonyms(blocks, docs, reference, found)
    found = as_defined(blocks, docs, acronyms, found)
    found += acronyms_again(blocks, docs, acronyms, found)
    found = without_apposed(blocks, docs, also_called(blocks, docs, found))
    found = in_full(of_this_article(blocks, docs, found, reference.known_acronyms))
    found = _with_equipment(blocks, docs, found, reference)
    named = as_told(sorted(found, key=lambda m: (m.start, m.end)), reference)
    return tuple(under_one_name(list(named)))


def _block_mentions(
    block: Block, doc: Doc, names: Iterable[Named], reference: Reference, acronyms: dict[str, Mention]
) -> list[Mention]:
    known = [*_known(block, doc, names, reference), *open_countries(block, doc, reference)]
    is_known = [False] * len(doc)
    for mention in known:
        span = doc.char_span(mention.start - block.start, mention.end - block.start, alignment_mode="expand")
        for token in span or ():
            is_known[token.i] = True
    for body in _bodies(doc, is_known, reference):
        start = block.start + doc[body.first].idx
        end = block.start + doc[body.past - 1].idx + len(doc[body.past - 1])
        inside = [m for m in known if start <= m.start and m.end <= end and m.kind == "organisation"]
        country = country_beside(doc, body, block, known)
        peoples = reference.body_form_words.peoples
        if any(m.end == end for m in inside) and not _is_other_body(doc, body, block, known, peoples):
            # 'Ruritanian Ministry of Defence' is the known body with its country said.
            known = [replace(m, country=m.country or country) if m in inside else m for m in known]
            continue
        known = [m for m in known if m not in inside]
        mention = Mention(
            *("organisation", start, end, doc[body.first : body.past].text, body.name),
            *(country, block.index, body.rule, body.kind or "other"),
        )
        known.append(mention)
        if body.acronym:
            acronyms.setdefault(body.acronym, mention)
    known = with_countries(block, doc.text, known)
    return known + list(_places(block, doc, known))


def _bodies(doc: Doc, known: Sequence[bool], reference: Reference) -> list[Body]:
    """The unlisted bodies of a block: units by number, names by form, and what the words around a name tell."""
    units = find_units(doc, known, reference)
    ranks = [(first, past) for first, past, _ in long_ranks(reference).find(doc) if past > first + 1]
    taken = [
        any(first <= t.i < past for first, past in [*ranks, *((u.first, u.past) for u in units)]) for t in doc
    ]
    named = [*units, *find_bodies(doc, known, reference, taken)]
    return sorted([*named, *cued_bodies(doc, known, named, reference)], key=lambda b: b.first)


@lru_cache(maxsize=4)
def long_ranks(reference: Reference) -> Gazetteer[str]:
    """Ranks of several words: the 'Command' of 'Command Sgt. Maj. Roe' is no body."""
    return build_gazetteer((r.rank, (r.rank, *r.abbreviations)) for r in reference.ranks)


def _is_other_body(
    doc: Doc, body: Body, block: Block, known: Sequence[Mention], peoples: Collection[str]
) -> bool:
    """Whether a listed name only ends a longer one: 'Zenda' before 'Institute for Security Studies'."""
    span = doc[body.first : body.past]
    start, end = block.start + span.start_char, block.start + span.end_char
    inside = [m for m in known if start <= m.start and m.end <= end and m.kind == "organisation"]
    listed = min(inside, key=lambda m: m.start)
    if listed.category in STATE_BODIES:
        return False
    before = [t for t in span if block.start + t.idx < listed.start and t.text[:1].isupper()]
    covered = [m for m in known if m.kind in COUNTRY_KINDS]
    return any(
        t.text not in peoples and not any(m.start <= block.start + t.idx < m.end for m in covered)
        for t in before
    )


def _is_seat(doc: Doc, first: int, past: int) -> bool:
    """'at the White House', 'in Malacañang Palace': a house where something takes place."""
    before = first - 1 - (first > 1 and doc[first - 1].lower_ == "the")
    return before >= 0 and doc[before].lower_ in SEAT_PREPOSITIONS and doc[past - 1].lower_ in SEATS


def _known(block: Block, doc: Doc, names: Iterable[Named], reference: Reference) -> Iterator[Mention]:
    for first, past, entry, rule in names:
        span = doc[first:past]
        if entry.kind == "organisation" and names_something_else(doc, span, reference):
            continue
        if entry.kind == "organisation" and first and doc[first - 1].lower_ in reference.not_bodies:
            # 'Exercise Northern Command Post' is no command.
            continue
        start = block.start + span.start_char
        if entry.kind == "organisation" and _is_seat(doc, first, past):
            yield Mention(
                *("place", start, start + len(span.text), span.text, span.text),
                *(entry.country, block.index, rule),
            )
            continue
        yield Mention(
            *(entry.kind, start, start + len(span.text), span.text, entry.entity),
            *(entry.country, block.index, rule, entry.category),
        )


def _with_equipment(
    blocks: Sequence[Block], docs: Sequence[Doc], found: Sequence[Mention], reference: Reference
) -> list[Mention]:
    """The mentions with equipment known by form; a name of equipment outranks what the model sees in it."""
    texts = [(b, d) for b, d in zip(blocks, docs, strict=True) if b.kind in ("paragraph", "item")]
    # A platform in the name of a body is no mention of it: 'BrahMos Aerospace'.
    bodies = [m for m in found if m.kind == "organisation"]
    docs_of = {b.index: d for b, d in zip(blocks, docs, strict=True)}
    kept = [
        m
        for m in found
        if m.kind != "platform"
        or not (
            any(b.start <= m.start < b.end for b in bodies)
            or _is_namesake(m, blocks[m.block], docs_of[m.block], reference)
        )
    ]
    names: list[tuple[Equipment, tuple[str, ...]]] = []
    is_told = any(speaks_of_equipment(d, reference) or speaks_of_arms(d, reference) for _, d in texts)
    if not is_told:
        kept = [m for m in kept if m.kind != "platform" or not _is_side(m, blocks[m.block], docs_of[m.block])]
    is_about = is_told or any(m.kind == "platform" for m in kept)
    for block, doc in texts:
        kinds = _kinds(block, doc, kept)
        for item in find_equipment(doc, kinds, reference, is_about_equipment=is_about):
            mention = _equipment_mention(block, doc, item)
            kept = [m for m in kept if m.end <= mention.start or mention.end <= m.start]
            kept.append(mention)
            names.append((item, short_names(item, mention.text)))
    again = build_gazetteer(_first_of_each(names))
    for block, doc in texts:
        for item in find_named_again(doc, _kinds(block, doc, kept), again):
            mention = _equipment_mention(block, doc, item)
            kept = [m for m in kept if m.end <= mention.start or mention.end <= m.start]
            kept.append(mention)
    kept += _leftover_equipment(texts, kept, reference) if is_about else []
    return with_hulls(texts, without_kinds(kept, reference), reference)


def _leftover_equipment(
    texts: Sequence[tuple[Block, Doc]], kept: Sequence[Mention], reference: Reference
) -> list[Mention]:
    """The equipment that only a second reading of what is left over finds."""
    kinds = [_kinds(block, doc, kept) for block, doc in texts]
    marks = [_marks(block, doc, kept) for block, doc in texts]
    found = find_leftovers([doc for _, doc in texts], kinds, marks, reference)
    return [_equipment_mention(*texts[i], item) for i, item in found]


def _is_namesake(mention: Mention, block: Block, doc: Doc, reference: Reference) -> bool:
    start, end = mention.start - block.start, mention.end - block.start
    span = doc.char_span(start, end, alignment_mode="expand")
    return span is not None and is_namesake(span, mention, reference)


def _is_side(mention: Mention, block: Block, doc: Doc) -> bool:
    start, end = mention.start - block.start, mention.end - block.start
    span = doc.char_span(start, end, alignment_mode="expand")
    return span is not None and is_side(span, mention)


def _first_of_each(
    names: Sequence[tuple[Equipment, tuple[str, ...]]],
) -> Iterator[tuple[Equipment, tuple[str, ...]]]:
    taken: set[str] = set()
    for item, forms in names:
        yield item, tuple(f for f in forms if squeeze(f) not in taken)
        taken.update(map(squeeze, forms))


def _kinds(block: Block, doc: Doc, mentions: Sequence[Mention]) -> list[str]:
    """The kind of mention that each token of a block belongs to, '' for none and for what only the model sees."""
    kinds = [""] * len(doc)
    for m in mentions:
        if m.block == block.index and not m.rule.startswith("model_"):
            span = doc.char_span(m.start - block.start, m.end - block.start, alignment_mode="expand")
            for token in span or ():
                kinds[token.i] = m.kind
    return kinds


def _marks(block: Block, doc: Doc, mentions: Sequence[Mention]) -> dict[int, str]:
    """The tokens of a block in names of companies and of equipment, with 'company' or the category."""
    marks: dict[int, str] = {}
    for m in mentions:
        if m.block == block.index and (m.category == "company" or m.kind == "platform"):
            span = doc.char_span(m.start - block.start, m.end - block.start, alignment_mode="expand")
            marks.update((token.i, m.category) for token in span or ())
    return marks


def _equipment_mention(block: Block, doc: Doc, item: Equipment) -> Mention:
    start = block.start + doc[item.first].idx
    text = doc[item.first : item.past].text
    return Mention(
        *("platform", start, start + len(text), text, item.name),
        *(item.country, block.index, item.rule, item.category),
    )


def _places(block: Block, doc: Doc, known: Sequence[Mention]) -> Iterator[Mention]:
    """Places that the model proposes and the gazetteer of places knows, or that stand behind 'in' or 'at'."""
    for ent in doc.ents:
        if ent.label_ not in PLACE_LABELS:
            continue
        first = ent.start + (doc[ent.start].lower_ == "the")
        span = doc[first : ent.end]
        if not span.text[:1].isupper() or span[0].lower_ in NOT_PLACES:
            continue
        start, end = block.start + span.start_char, block.start + span.end_char
        if any(m.start < end and start < m.end for m in known):
            continue
        country = place_country(span.text)
        if country or doc[max(ent.start - 1, 0)].lower_ in PLACE_PREPOSITIONS:
            yield Mention("place", start, end, span.text, span.text, country, block.index, "model_place")
