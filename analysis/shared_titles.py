"""People named in a row whom one word in the plural goes for.

Forms handled, the names in capitals:
    Defence Ministers ROE and DOE; Sens. ROE (R-Ohio) and DOE; Presidents ROE of Ruritania and DOE of Zenda
    the ministers of Ruritania ROE and Zenda DOE; the ministers of Ruritania and Zenda, ROE and DOE;
    two journalists from Zenda, Jane ROE and Ali DOE,
    his Ruritanian and Zendan counterparts, ROE and DOE; ROE and DOE, both lawmakers
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from analysis.candidates import Candidate
from analysis.cover import Cover
from analysis.mentions import COUNTRY_KINDS
from analysis.plural_titles import plural_words
from analysis.reference import Rank, Reference
from analysis.titles import Title, read_title

COUNTERPARTS = frozenset({"counterparts", "opposites", "colleagues", "successors", "predecessors"})
COUNTS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6}
# What may lead from the word to the names, and from the names to the word.
INTO_NAMES = frozenset({",", ":", "–", "—", "-", "like", "including", "namely", "named", "called"})
INTO_WORD = frozenset(
    {",", "both", "all", "the", "two", "three", "four", "respectively", "are", "were", "(", "–", "—"}
)
# Whoever holds one of these is named by a single name too.
SINGLE_KINDS = frozenset({"head", "minister", "legislator", "rank", "diplomat"})
LONGEST_GAP = 16


@dataclass(frozen=True, slots=True)
class Shared:
    """A name of a row; `first` to `past` are the tokens with the word that goes for all."""

    candidate: Candidate
    first: int
    past: int
    title: Title | None
    country: str
    of_other: bool


@dataclass(frozen=True, slots=True)
class _Word:
    """A word in the plural: an office or rank with its `title`, counterparts, or people of no office."""

    first: int
    core: int
    past: int
    title: Title | None
    of_other: bool


def people_in_rows(
    doc: Doc, cover: Cover, titles: Sequence[Title], candidates: Sequence[Candidate], reference: Reference
) -> Iterator[Shared]:
    """The names of a block that stand in a row before or behind a word for all of them."""
    by_first = {c.first: c for c in candidates}
    ranks = {t.first: t.past for t in titles if not t.is_office}
    for word in _words(doc, cover, reference):
        row = _row_behind(doc, cover, by_first, ranks, word) or _row_ahead(
            doc, cover, candidates, by_first, ranks, word
        )
        if len(row) < 2 or not _may_share(row, word):
            continue
        countries = _countries(doc, cover, word, min(c.first for c, _ in row))
        if len(countries) == 1 and not row[0][1] and any(own for _, own in row[1:]):
            row[0], countries = (row[0][0], countries[0]), []
        for n, (candidate, own) in enumerate(row):
            shared = (
                countries[n] if len(countries) == len(row) else countries[0] if len(countries) == 1 else ""
            )
            country = own or shared
            title = word.title and replace(word.title, country=country, several=not country)
            first, past = min(word.first, candidate.first), max(word.past, candidate.past)
            yield Shared(candidate, first, past, title, country, word.of_other)


def _words(doc: Doc, cover: Cover, reference: Reference) -> Iterator[_Word]:
    for core, past, entry in plural_words(reference).find(doc):
        if cover.kind(core) == "platform" or (isinstance(entry, Rank) and not doc[core].text[:1].isupper()):
            continue
        if isinstance(entry, str):
            yield _Word(_opening(doc, cover, core), core, past, None, False)
            continue
        title = read_title(doc, cover, core, past, entry)
        yield _Word(title.first, title.core, title.past, title, False)
    for token in doc:
        if token.lower_ in COUNTERPARTS:
            yield _Word(_opening(doc, cover, token.i), token.i, token.i + 1, None, True)


def _opening(doc: Doc, cover: Cover, core: int) -> int:
    """Where the noun phrase of a word begins: 'two British journalists', 'his Ruritanian and Zendan counterparts'."""
    i = core
    while i > 0 and (
        cover.kind(i - 1) in COUNTRY_KINDS
        or doc[i - 1].pos_ in ("ADJ", "NUM", "DET", "PRON", "NOUN")
        or (
            doc[i - 1].lower_ in (",", "and", "'s", "’s")
            and cover.kind(i - 2 if i > 1 else 0) in COUNTRY_KINDS
        )
    ):
        i -= 1
    return i


Row = list[tuple[Candidate, str]]


def _row_behind(
    doc: Doc, cover: Cover, by_first: dict[int, Candidate], ranks: dict[int, int], word: _Word
) -> Row:
    """The names behind a word, at once or behind a mark: 'Ministers ROE and DOE', 'two men, ROE and DOE'."""
    i = word.past
    while i < len(doc) and doc[i].lower_ in INTO_NAMES and i < word.past + 3:
        i += 1
    row, end = _row(doc, cover, by_first, ranks, i)
    if i > word.past and not _closed(doc, end):
        row = []
    if len(row) < 2 and (count := _count(doc, word)):
        row = _row_of(doc, cover, by_first, ranks, word.past, count)
    return row


def _row_of(
    doc: Doc, cover: Cover, by_first: dict[int, Candidate], ranks: dict[int, int], past: int, count: int
) -> Row:
    """As many names as the word is said to be of, behind what else is said: 'two men held in Zenda, ROE and DOE,'."""
    for i in range(past, min(past + LONGEST_GAP, doc[past - 1].sent.end)):
        if doc[i].text in (",", ":", "–", "—") and i + 1 in by_first:
            row, end = _row(doc, cover, by_first, ranks, i + 1)
            return row if len(row) == count and _closed(doc, end) else []
    return []


def _row_ahead(
    doc: Doc,
    cover: Cover,
    candidates: Sequence[Candidate],
    by_first: dict[int, Candidate],
    ranks: dict[int, int],
    word: _Word,
) -> Row:
    """The names ahead of a word: 'ROE and DOE, both lawmakers', 'ROE and DOE, defence ministers of …,'."""
    i = min(word.first, word.core)
    while i > 0 and doc[i - 1].lower_ in INTO_WORD - {",", "(", "–", "—"} and i > word.core - 4:
        i -= 1
    if i < 1 or doc[i - 1].text not in (",", "(", "–", "—", "are", "were"):
        return []
    for candidate in candidates:
        if candidate.past < i and doc[candidate.first].sent.start == doc[word.core].sent.start:
            row, end = _row(doc, cover, by_first, ranks, candidate.first)
            if len(row) > 1 and end == i - 1:
                return row
    return []


def _row(
    doc: Doc, cover: Cover, by_first: dict[int, Candidate], ranks: dict[int, int], i: int
) -> tuple[Row, int]:
    """The names that follow each other from a token on, each with the country said of it alone, and where they end."""
    row: Row = []
    end = i
    while True:
        ahead, i = _country_ahead(doc, cover, i) if row else ("", i)
        while i in ranks:
            i = ranks[i]
        candidate = by_first.get(i)
        if candidate is None:
            return row, end
        country, end = _own_country(doc, cover, candidate.past)
        row.append((candidate, country or ahead))
        i = end
        while i < len(doc) and doc[i].lower_ in (",", "and", "&") and i < end + 2:
            i += 1
        if i == end:
            return row, end


def _country_ahead(doc: Doc, cover: Cover, i: int) -> tuple[str, int]:
    """The country before a name of a row, and the token of the name: 'of Ruritania ROE and Zenda DOE'."""
    first = i + (i < len(doc) and doc[i].lower_ == "the")
    mention = cover.of_token[first] if first < len(doc) else None
    if mention is None or mention.kind not in ("country", "metonym"):
        return "", i
    past = first
    while past < len(doc) and cover.of_token[past] is mention:
        past += 1
    return mention.country, past


def _own_country(doc: Doc, cover: Cover, i: int) -> tuple[str, int]:
    """The country of one name of a row, and the token past it: 'ROE of Ruritania', 'ROE (Ruritania)'."""
    if i + 1 >= len(doc) or doc[i].lower_ not in ("of", "from", "(", "for"):
        return "", i
    bracket = doc[i].text == "("
    j = i + 1 + (doc[i + 1].lower_ == "the")
    mention = cover.of_token[j] if j < len(doc) else None
    end = j
    while end < len(doc) and mention is not None and cover.of_token[end] is mention:
        end += 1
    if bracket:
        closing = next((k for k in range(j, min(j + 6, len(doc))) if doc[k].text == ")"), None)
        if closing is None:
            return "", i
        end = closing + 1
    country = mention.country if mention is not None and mention.kind in COUNTRY_KINDS else ""
    return country, end


def _closed(doc: Doc, end: int) -> bool:
    """Whether a row in apposition ends where one can."""
    return end >= len(doc) or doc[end].is_punct or doc[end].pos_ in ("VERB", "AUX", "ADP", "SCONJ", "PRON")


def _count(doc: Doc, word: _Word) -> int:
    """How many the word is said to be of: 'two journalists'."""
    said = (COUNTS.get(doc[i].lower_, 0) for i in range(max(word.first - 2, 0), word.core))
    return max(said, default=0)


def _may_share(row: Row, word: _Word) -> bool:
    """Single names only stand behind offices that make names of them."""
    sure = word.of_other or (word.title is not None and word.title.kind in SINGLE_KINDS)
    return sure or all(c.past - c.first > 1 for c, _ in row)


def _countries(doc: Doc, cover: Cover, word: _Word, edge: int) -> list[str]:
    """The countries said with the word, in order: 'Ruritanian and Zendan', 'of Ruritania and Zenda'."""
    first = min(word.first, _opening(doc, cover, word.core))
    past = edge if edge > word.past else word.past
    inside = [cover.of_token[i] for i in range(first, min(past, word.past + LONGEST_GAP))]
    found = [m.country for m in dict.fromkeys(inside) if m is not None and m.country and m.kind != "place"]
    return list(dict.fromkeys(found))
