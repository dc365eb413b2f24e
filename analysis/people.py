"""The people of an article: namings of one person joined, with the office, the country and every mention."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from analysis.articles import Article
from analysis.blocks import Block
from analysis.mentions import Mention
from analysis.names import (
    HEADING_VERBS,
    Candidate,
    Naming,
    find_candidates,
    find_namings,
    known_people,
    title_after,
)
from analysis.places import place_country
from analysis.reference import Reference
from analysis.titles import COUNTRY_KINDS, Cover, Title, cover_tokens, find_titles

KIND_ORDER = (
    "head",
    "minister",
    "official",
    "military",
    "diplomat",
    "legislator",
    "spokesperson",
    "organisation",
    "company",
    "expert",
)
STATE_KINDS = frozenset({"head", "minister", "official", "military"})


@dataclass(frozen=True, slots=True)
class Person:
    """One person of one article; `start` and `end` are the passage that names the person with the office."""

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


@dataclass(frozen=True)
class Page:
    """One block with what its namings are read from."""

    block: Block
    doc: Doc
    cover: Cover
    titles: tuple[Title, ...]
    namings: tuple[Naming, ...]
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Office:
    """An office that one naming gives a person."""

    role: str
    text: str
    country: str
    basis: str
    rank: int
    start: int
    end: int
    rule: str
    of_state: bool = False


def find_people(
    article: Article,
    blocks: Sequence[Block],
    docs: Sequence[Doc],
    vocabulary: Sequence[Mention],
    reference: Reference,
) -> tuple[Person, ...]:
    """The people of an article, in the order in which they are first named."""
    pages = [
        _page(b, d, vocabulary, reference)
        for b, d in zip(blocks, docs, strict=True)
        if b.kind in ("paragraph", "item")
    ]
    namings = [(page, naming) for page in pages for naming in page.namings]
    names = _canonical_names([n.candidate.text for _, n in namings], reference)
    offices: dict[str, list[Office]] = {}
    for page, naming in namings:
        name = names.get(naming.candidate.text)
        if name:
            offices.setdefault(name, []).extend(_offices(page, naming, offices, names))
    for page, naming in _short_namings(pages, names):
        offices.setdefault(names_of(naming.candidate.text, names), []).extend(
            _offices(page, naming, offices, names)
        )
    home = _Home(article, vocabulary, offices)
    mentions = _mentions(pages, names)
    abroad = _abroad(pages, names, offices)
    return tuple(
        _person(name, found, mentions.get(name, []), home, abroad.get(name, frozenset()), reference)
        for name, found in offices.items()
        if mentions.get(name)
    )


def _page(block: Block, doc: Doc, vocabulary: Sequence[Mention], reference: Reference) -> Page:
    cover = cover_tokens(block, doc, vocabulary)
    titles = find_titles(doc, cover, reference)
    namings = find_namings(doc, cover, titles, reference)
    candidates = find_candidates(doc, cover, titles, reference)
    return Page(
        block, doc, cover, tuple(titles), tuple(sorted(namings, key=lambda n: n.first)), tuple(candidates)
    )


def _canonical_names(written: Sequence[str], reference: Reference) -> dict[str, str]:
    """Each name as written to the fullest form of the article, or the reference data's spelling.

    A short form that fits two people is left out: it names nobody for sure.
    """
    gazetteer = known_people(reference)
    full = sorted(dict.fromkeys(written), key=lambda n: -len(n.split()))
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


def fits_name(short: str, full: str) -> bool:
    """Whether a name may be a short form of another: its last parts, its first part, or all its parts in order."""
    a, b = _parts(short), _parts(full)
    if a == b:
        return True
    if len(a) >= len(b):
        return False
    if len(a) == 1:
        return a[0] in (b[-1], b[0]) or a[0] in b[-1].split("-")
    rest = iter(b)
    return a[-1] == b[-1] and all(part in rest for part in a)


def _parts(name: str) -> list[str]:
    return [p for p in name.lower().replace(".", "").split() if p]


def names_of(written: str, names: dict[str, str]) -> str:
    """The one person of the article that a name as written fits, '' where none or several do."""
    if written in names:
        return names[written]
    owners = [name for name in dict.fromkeys(names.values()) if fits_name(written, name)]
    return owners[0] if len(owners) == 1 else ""


def _short_namings(pages: Sequence[Page], names: dict[str, str]) -> Iterator[tuple[Page, Naming]]:
    """Short forms of known people with an office behind them: 'Roe, who heads the programme,'."""
    for page in pages:
        accepted = {n.candidate.first for n in page.namings}
        by_first = {c.first: c for c in page.candidates}
        for candidate in page.candidates:
            if candidate.first in accepted or not names_of(candidate.text, names):
                continue
            after = title_after(page.doc, page.titles, candidate, by_first)
            past = max(candidate.past, after.past if after else 0)
            yield page, Naming(candidate, candidate.first, past, (after,) if after else (), "short_form")


def _offices(
    page: Page, naming: Naming, offices: dict[str, list[Office]], names: dict[str, str]
) -> Iterator[Office]:
    """The offices that one naming gives, and a bare one where it gives none."""
    chars = _chars(page, naming.first, naming.past)
    if naming.of_other:
        other = _other(page, naming, offices, names)
        role, text = (other.role, other.text) if other else ("", "")
        yield Office(role, text, naming.country, "stated" if naming.country else "", 0, *chars, naming.rule)
        return
    country = naming.country or next((t.country for t in naming.titles if t.country), "")
    basis = "stated" if country else ""
    if not country:
        country = _delegation(page, naming)
        basis = "context" if country else ""
    role, text, rank = _office_words(page, naming.titles)
    served = _served_body(page, naming)
    if served is not None:
        role, country, basis = _with_body(role, rank, served), country or served.country, basis or "stated"
        chars = chars[0], max(chars[1], served.end) if served.end - chars[1] < 80 else chars[1]
    if not role or rank >= 20:
        heading = _heading_clause(page, naming)
        if heading:
            role, text, past, rank = heading
            inside = [
                m for m in page.cover.of_token[naming.candidate.past : past] if m is not None and m.country
            ]
            country, basis = (inside[0].country, "stated") if inside and not country else (country, basis)
            chars = chars[0], max(chars[1], _chars(page, naming.first, past)[1])
    of_state = any(t.kind in STATE_KINDS and not t.body and _is_whole(t) for t in naming.titles)
    yield Office(role, text, country, basis, rank if role else 50, *chars, naming.rule, of_state)


def _chars(page: Page, first: int, past: int) -> tuple[int, int]:
    span = page.doc[first:past]
    return page.block.start + span.start_char, page.block.start + span.end_char


def _office_words(page: Page, titles: Sequence[Title]) -> tuple[str, str, int]:
    """The role, its words in the article and its weight: offices now held first, ranks last."""
    best = sorted(
        (t for t in titles if t.kind != "honorific"),
        key=lambda t: (not t.is_office, not t.held, KIND_ORDER.index(t.kind) if t.kind in KIND_ORDER else 99),
    )
    if not best:
        return "", "", 50
    title = best[0]
    role = title.role
    weight = (0 if title.is_office else 20) + (0 if title.held else 5)
    joined = [
        t for t in titles if t.is_office and t is not title and t.kind == title.kind and t.role not in role
    ]
    if joined and abs(joined[0].first - title.past) <= 2 or joined and abs(title.first - joined[0].past) <= 2:
        role = " and ".join(t.role for t in sorted([title, joined[0]], key=lambda t: t.first))
    return role, page.doc[title.core : title.past].text, weight


def _served_body(page: Page, naming: Naming) -> Mention | None:
    """The body that a title leaves to its surroundings: 'its commander', 'Major General Roe of the Land Forces'."""
    doc, past = page.doc, naming.candidate.past
    if past + 1 < len(doc) and doc[past].lower_ == "of":
        i = past + 1 + (doc[past + 1].lower_ == "the")
        behind = page.cover.of_token[i] if i < len(doc) else None
        if behind is not None and behind.kind == "demonym" and i + 1 < len(doc):
            behind = page.cover.of_token[i + 1] or behind
        if behind is not None and behind.kind in COUNTRY_KINDS | {"organisation"}:
            return behind
    if past + 2 < len(doc) and doc[past].text == "(" and page.cover.kind(past + 1) == "country":
        return page.cover.of_token[past + 1]
    if any(t.possessive and not t.body for t in naming.titles):
        start = page.block.start + doc[naming.first].idx
        before = [
            m for m in page.cover.of_token if m is not None and m.kind == "organisation" and m.end <= start
        ]
        return before[-1] if before else None
    return None


def _with_body(role: str, rank: int, body: Mention) -> str:
    """'Commander of the Training Unit'; a rank or a whole office stays as it is."""
    open_office = role and rank < 20 and len(role.split()) <= 2 and body.kind == "organisation"
    return f"{role} of {body.entity}" if open_office else role


def _is_whole(title: Title) -> bool:
    """Whether every state has such an office: 'Defence Minister', not 'director of the Arms Agency'."""
    return title.whole or len(title.role.split()) <= 2


def _delegation(page: Page, naming: Naming) -> str:
    """The country of 'X will lead the Ruritanian delegation'."""
    root = page.doc[naming.candidate.first : naming.candidate.past].root
    verb = root.head
    if root.dep_ != "nsubj" or verb.lemma_ not in ("lead", "head", "represent"):
        return ""
    for child in verb.children:
        if child.dep_ == "dobj" and child.lemma_ in ("side", "delegation", "team", "party"):
            for token in child.subtree:
                mention = page.cover.of_token[token.i]
                if mention is not None and mention.kind in COUNTRY_KINDS:
                    return mention.country
    return ""


def _heading_clause(page: Page, naming: Naming) -> tuple[str, str, int, int] | None:
    """'X, who heads the frigate programme': role, words, past token, weight."""
    i = naming.candidate.past
    doc = page.doc
    while i < len(doc) and doc[i].text in (",", "(") and i < naming.candidate.past + 2:
        i += 1
    if i + 1 >= len(doc) or doc[i].lower_ != "who":
        return None
    verb = doc[i + 1]
    if verb.lemma_ not in HEADING_VERBS:
        return None
    thing = next((c for c in verb.children if c.dep_ in ("dobj", "obj")), None)
    if thing is None:
        return None
    past = thing.i + 1
    for token in thing.subtree:
        if token.dep_ == "relcl" or token.text == ",":
            break
        past = max(past, token.i + 1)
    words = doc[thing.left_edge.i : past].text
    return f"{HEADING_VERBS[verb.lemma_]} of {words}", doc[verb.i : past].text, past, 3


def _other(
    page: Page, naming: Naming, offices: dict[str, list[Office]], names: dict[str, str]
) -> Office | None:
    """The office of the one whose counterpart is named: the last person named before."""
    before = [n for n in page.namings if n.candidate.past <= naming.first and not n.of_other]
    for earlier in reversed(before):
        role, text, rank = _office_words(page, earlier.titles)
        if role and rank < 20:
            return Office(role, text, "", "", rank, 0, 0, "counterpart")
        known = offices.get(names.get(earlier.candidate.text, ""), [])
        if known and min(known, key=lambda o: o.rank).role:
            return min(known, key=lambda o: o.rank)
    # The other may be meant by name alone, or in the paragraph before.
    for candidate in reversed([c for c in page.candidates if c.past <= naming.first]):
        found = next((o for n, o in offices.items() if fits_name(candidate.text, n)), None)
        if found:
            return min(found, key=lambda o: o.rank)
    last = list(offices.values())[-1:] if not before else []
    return min(last[0], key=lambda o: o.rank) if last and last[0] else None


class _Home:
    """The countries an article is about, and which of them a title without one may belong to."""

    def __init__(
        self, article: Article, vocabulary: Sequence[Mention], offices: dict[str, list[Office]]
    ) -> None:
        counted = Counter(m.country for m in vocabulary if m.kind in COUNTRY_KINDS)
        self.main = [country for country, n in counted.most_common(2) if n > 1 or len(counted) <= 2]
        self.dateline = place_country(article.dateline_place) if article.dateline_place else ""
        self.taken = {
            (o.role, o.country) for found in offices.values() for o in found if o.role and o.country
        }

    def country_of(self, role: str, abroad: frozenset[str]) -> str:
        """The one country, of those the article is about, that a holder of this office can be of.

        Not one whose holder of the office is named otherwise, nor one that the person visits or meets (`abroad`).
        """
        free = [c for c in self.main if (role, c) not in self.taken and c not in abroad]
        if len(free) == 1 and len(self.main) == 2:
            return free[0]
        if self.dateline in free:
            return self.dateline
        return ""


PARTNER_WORDS = frozenset(
    {"co-chaired", "co-chair", "met", "meet", "talks", "between", "counterpart", "hosted", "received"}
)


def _abroad(
    pages: Sequence[Page], names: dict[str, str], offices: dict[str, list[Office]]
) -> dict[str, frozenset[str]]:
    """The countries that each person is said to visit, or whose holder of an office is the one across the table."""
    found: dict[str, set[str]] = {}
    for page in pages:
        for sentence in page.doc.sents:
            inside = [n for n in page.namings if sentence.start <= n.candidate.first < sentence.end]
            people = [(n, names_of(n.candidate.text, names)) for n in inside]
            across = any(t.lower_ in PARTNER_WORDS for t in sentence)
            for naming, name in people:
                for _, other in people:
                    stated = next((o.country for o in offices.get(other, ()) if o.basis == "stated"), "")
                    if across and len(people) == 2 and other != name and stated:
                        found.setdefault(name, set()).add(stated)
                found.setdefault(name, set()).update(_visited(page, naming))
    return {name: frozenset(countries) for name, countries in found.items()}


def _visited(page: Page, naming: Naming) -> Iterator[str]:
    """The country of 'a visit to Ruritania by X'."""
    doc = page.doc
    i = naming.first
    if i < 4 or doc[i - 1].lower_ != "by":
        return
    for j in range(max(0, i - 8), i - 2):
        if doc[j].lower_ in ("visit", "trip", "journey") and doc[j + 1].lower_ == "to":
            yield from (m.country for m in page.cover.of_token[j + 2 : i - 1] if m is not None and m.country)


def _mentions(pages: Sequence[Page], names: dict[str, str]) -> dict[str, list[Mention]]:
    """Every place where a person is named, short forms included, per canonical name."""
    found: dict[str, list[Mention]] = {}
    for page in pages:
        accepted = {n.candidate.first for n in page.namings}
        for candidate in page.candidates:
            name = names_of(candidate.text, names)
            if not name or (candidate.first not in accepted and not _same_kind(page, candidate)):
                continue
            start, end = _chars(page, candidate.first, candidate.past)
            rule = next((n.rule for n in page.namings if n.candidate.first == candidate.first), "short_form")
            found.setdefault(name, []).append(
                Mention("person", start, end, candidate.text, name, "", page.block.index, rule)
            )
    return found


def _same_kind(page: Page, candidate: Candidate) -> bool:
    """A short form is a mention unless the text makes a place or a body of it ('Healey Street')."""
    i = candidate.past
    return not (
        i < len(page.doc)
        and page.doc[i].text[:1].isupper()
        and page.doc[i].pos_ == "PROPN"
        and not page.doc[i].is_sent_start
    )


def _person(
    name: str,
    offices: Sequence[Office],
    mentions: Sequence[Mention],
    home: _Home,
    abroad: frozenset[str],
    reference: Reference,
) -> Person:
    best = min(offices, key=lambda o: o.rank)
    country, basis = next(((o.country, o.basis) for o in offices if o.country), ("", ""))
    known = known_people(reference).get(name)
    if not country and known is not None:
        country, basis = known.country, "reference"
    if not country and best.role and best.of_state:
        country = home.country_of(best.role, abroad)
        basis = "context" if country else ""
    written = tuple(dict.fromkeys(m.text for m in mentions if m.text != name))
    tagged = tuple(replace(m, country=country) for m in mentions)
    return Person(
        name, best.role, best.text, country, basis, written, tagged, best.start, best.end, best.rule
    )
