"""The people of an article: namings of one person joined, with the office, the country and every mention."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from analysis.appositions import title_after
from analysis.articles import Article
from analysis.blocks import Block
from analysis.candidates import Candidate, find_candidates, known_people
from analysis.country_setting import CountrySetting, setting_of
from analysis.cover import cover_tokens
from analysis.descriptions import RULE as TOLD_BY_DESCRIPTION
from analysis.descriptions import described
from analysis.mentions import Mention
from analysis.named_blocks import NamedBlock, chars_of
from analysis.named_later import named_after_office
from analysis.named_things import ships_named
from analysis.names import find_namings, speech_lemmas
from analysis.naming import Naming
from analysis.offices import HeldOffice, held_offices
from analysis.person_countries import Standing, countries_of
from analysis.recurring_people import named_again
from analysis.reference import Reference
from analysis.short_forms import begins_with_initial, fits_name, names_of
from analysis.titles import find_titles


@dataclass(frozen=True, slots=True)
class Person:
    """One person of one article; `start` and `end` are the passage that names the person with the office.

    `context` is where the person is named, for an office told by a description: 'The admiral, who commands the navy,'.
    """

    name: str
    role: str
    role_text: str
    country: str
    country_basis: str
    aliases: tuple[str, ...]
    mentions: tuple[Mention, ...]
    start: int
    end: int
    rule: str
    context: tuple[int, int] | None = None


def find_people(
    article: Article,
    blocks: Sequence[Block],
    docs: Sequence[Doc],
    vocabulary: Sequence[Mention],
    reference: Reference,
) -> tuple[Person, ...]:
    """The people of an article, in the order in which they are first named."""
    setting = people_of(article, blocks, docs, vocabulary, reference)
    mentions = _mentions(setting.named, setting.names)
    countries = countries_of(setting, reference)
    return tuple(
        _person(name, found, mentions[name], countries[name])
        for name, found in setting.offices.items()
        if mentions.get(name)
    )


def people_of(
    article: Article,
    blocks: Sequence[Block],
    docs: Sequence[Doc],
    vocabulary: Sequence[Mention],
    reference: Reference,
) -> CountrySetting:
    """Who is named in an article, the offices that they hold and what tells their countries."""
    ships = ships_named(vocabulary)
    named = [
        _named_block(b, d, vocabulary, ships, reference)
        for b, d in zip(blocks, docs, strict=True)
        if b.kind in ("paragraph", "item")
    ]
    named = named_again(named)
    namings = [(block, naming) for block in named for naming in block.namings]
    names = _canonical_names([n.candidate.text for _, n in namings], reference)
    offices: dict[str, list[HeldOffice]] = {}
    for block, naming in namings:
        name = names.get(naming.candidate.text)
        if name:
            offices.setdefault(name, []).extend(held_offices(block, naming, offices, names))
    for block, naming in _short_namings(named, names, speech_lemmas(reference)):
        offices.setdefault(names_of(naming.candidate.text, names), []).extend(
            held_offices(block, naming, offices, names)
        )
    for told in list(described(named, names, offices, speech_lemmas(reference), reference)):
        offices[told.name].extend(
            office
            for office in held_offices(told.block, told.naming, offices, names)
            if office.role or office.country
        )
    for name, office in list(named_after_office(named, names, offices)):
        offices[name].append(office)
    return setting_of(article, vocabulary, named, names, offices, reference)


def _named_block(
    block: Block, doc: Doc, vocabulary: Sequence[Mention], ships: frozenset[str], reference: Reference
) -> NamedBlock:
    cover = cover_tokens(block, doc, vocabulary)
    titles = find_titles(doc, cover, reference)
    candidates = find_candidates(doc, cover, titles, reference)
    namings = find_namings(doc, cover, titles, candidates, ships, reference)
    return NamedBlock(
        block, doc, cover, tuple(titles), tuple(sorted(namings, key=lambda n: n.first)), tuple(candidates)
    )


def _canonical_names(written: Sequence[str], reference: Reference) -> dict[str, str]:
    """Each name as written to the fullest form of the article, or the reference data's spelling.

    A short form that fits two people is left out: it names nobody for sure.
    """
    gazetteer = known_people(reference)
    full = sorted(dict.fromkeys(written), key=lambda n: (begins_with_initial(n), -len(n.split())))
    canonical: dict[str, str] = {}
    heads: list[str] = []
    for name in full:
        person = gazetteer.get(name)
        if person is not None:
            canonical[name] = person.name
            heads.append(person.name)
            continue
        owners = {canonical.get(h, h) for h in heads if fits_name(name, h)}
        if not owners:
            canonical[name] = name
            heads.append(name)
        elif len(owners) == 1:
            canonical[name] = owners.pop()
        elif len(name.split()) > 1:
            canonical[name] = name
            heads.append(name)
    return canonical


def _short_namings(
    named: Sequence[NamedBlock], names: dict[str, str], verbs: frozenset[str]
) -> Iterator[tuple[NamedBlock, Naming]]:
    """Short forms of known people with an office behind them: 'Roe, who heads the programme,'."""
    for block in named:
        accepted = {n.candidate.first for n in block.namings}
        by_first = {c.first: c for c in block.candidates}
        for candidate in block.candidates:
            if candidate.first in accepted or not names_of(candidate.text, names):
                continue
            after = title_after(block.doc, block.titles, candidate, by_first, verbs)
            past = max(candidate.past, after.past if after else 0)
            yield block, Naming(candidate, candidate.first, past, (after,) if after else (), "short_form")


def _mentions(named: Sequence[NamedBlock], names: dict[str, str]) -> dict[str, list[Mention]]:
    """Every place where a person is named, short forms included, per canonical name."""
    found: dict[str, list[Mention]] = {}
    for block in named:
        accepted = {n.candidate.first for n in block.namings}
        for candidate in block.candidates:
            name = names_of(candidate.text, names)
            if not name or (candidate.first not in accepted and not _same_kind(block, candidate)):
                continue
            start, end = chars_of(block, candidate.first, candidate.past)
            written = block.doc[candidate.first : candidate.past].text
            rule = next((n.rule for n in block.namings if n.candidate.first == candidate.first), "short_form")
            found.setdefault(name, []).append(
                Mention("person", start, end, written, name, "", block.block.index, rule)
            )
    return found


def _same_kind(block: NamedBlock, candidate: Candidate) -> bool:
    """A short form is a mention unless the text makes a place or a body of it ('Healey Street')."""
    i = candidate.past
    return not (
        i < len(block.doc)
        and block.doc[i].text[:1].isupper()
        and block.doc[i].pos_ == "PROPN"
        and not block.doc[i].is_sent_start
    )


def _person(
    name: str, offices: Sequence[HeldOffice], mentions: Sequence[Mention], standing: Standing
) -> Person:
    best = min(offices, key=lambda o: o.rank)
    written = tuple(dict.fromkeys(m.text for m in mentions if m.text != name))
    tagged = tuple(replace(m, country=standing.country) for m in mentions)
    context = None
    if best.rule == TOLD_BY_DESCRIPTION:
        named = [m for m in mentions if m.end <= best.start] or mentions
        context = named[-1].start, named[-1].end
    return Person(
        *(name, best.role, best.text, standing.country, standing.basis, written, tagged),
        *(best.start, best.end, standing.rule or best.rule, context),
    )
