"""Which articles count as one source: one outlet or agency, one release, or the same passage word for word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Any

import pandas as pd
from rapidfuzz import fuzz

from analysis.claims.setting import FRONT_MATTER
from analysis.claims.words import claim_words, fold

Row = Mapping[str, Any]

# Wording is taken as copied where so much of the shorter text's runs of five words stand in the other one. Wire copy
# that an outlet cuts and retitles keeps well over half of them; two reporters on one event share few.
SHINGLE = 5
COPIED_ARTICLE = 0.4
COPIED_SENTENCE = 0.6
# Pairs of articles that share less of all their runs are no copies: what is left of a long one is a sentence.
MORE_THAN_A_SENTENCE = 0.1
# The same for characters of a paragraph, for passages too short to tell by their runs.
COPIED_PARAGRAPH = 85
SHORTEST_PASSAGE = 40
SHORTEST_SENTENCE = 12
# Runs of words that a report shares with the release it quotes: those of a sentence of a dozen words.
SHARED_SENTENCE = 8
# 'LISBON, May 14 (AFP) -', 'ASTANA, April 21 /SNA/.', 'New Delhi, Dec 4 (IANS)', and '(AFP)' or '– Reuters' at the end.
CREDITS = (
    re.compile(r"^[^\n]{2,60}?\d\s?[(/]([A-Z][A-Za-z]{1,11})[)/]", re.MULTILINE),
    re.compile(r"^[^\n.]{2,60}?[(/]([A-Z][A-Za-z]{1,11})[)/]\s*[.:–—-]", re.MULTILINE),
    re.compile(r"(?:[(\[/]|[–—-]\s?)([A-Z][A-Za-z]{1,11})[)\]/]?\.?\s*\Z"),
)
STOP = re.compile(r"[.!?][\"”’)]?\s+(?=[\"“]?[A-Z])|\n")
QUOTED = re.compile(r"[\"“][^\"“”\n]{1,600}[\"”]")


@dataclass(frozen=True)
class Sources:
    """Articles by outlet, text and shared wording.

    `outlets` are an article's publisher and the agencies it credits; `issuers` the articles that are releases;
    `same_article` holds the pairs that are one text.
    """

    outlets: Mapping[str, frozenset[str]]
    text: Mapping[str, str]
    issuers: frozenset[str]
    same_article: frozenset[tuple[str, str]]

    def paragraph(self, row: Row) -> str:
        """The paragraph that a row stands in."""
        text, start = self.text[str(row["article_id"])], int(row["start_char"])
        first = text.rfind("\n", 0, start) + 1
        last = text.find("\n", start)
        return text[first : last if last >= 0 else len(text)]

    def sentence(self, row: Row) -> str:
        """The sentence that a row stands in, as far as stops tell."""
        text, start, end = self.text[str(row["article_id"])], int(row["start_char"]), int(row["end_char"])
        first = text.rfind("\n", 0, start) + 1
        for stop in STOP.finditer(text, first):
            if stop.end() > start:
                break
            first = stop.end()
        last = STOP.search(text, end - 1)
        return text[first : last.end() if last else len(text)]

    def are_one(self, a: Row, b: Row) -> bool:
        """Whether two rows rest on one source."""
        one, other = str(a["article_id"]), str(b["article_id"])
        if one == other or self.outlets[one] & self.outlets[other]:
            return True
        if (min(one, other), max(one, other)) in self.same_article:
            return True
        return self._copied(a, b) or self._copied(b, a) or self._released(a, b)

    def _copied(self, a: Row, b: Row) -> bool:
        """Whether the sentence of one row, words that it quotes aside, stands in the paragraph of the other."""
        paragraph, others = self.paragraph(a), self.paragraph(b)
        is_long = min(len(paragraph), len(others)) >= SHORTEST_PASSAGE
        if is_long and fuzz.ratio(paragraph, others, score_cutoff=COPIED_PARAGRAPH):
            return True
        runs = shingles(QUOTED.sub(" ", str(a["quote"])))
        if len(runs) <= SHORTEST_SENTENCE - SHINGLE:
            return False
        return len(runs & shingles(others)) / len(runs) >= COPIED_SENTENCE

    def _released(self, a: Row, b: Row) -> bool:
        """Whether both go by what was given out in writing: two outlets on a statement, or one and the release."""
        cites = [cites_release(self.sentence(row)) for row in (a, b)]
        issued = [str(row["article_id"]) in self.issuers for row in (a, b)]
        return all(cites) or (cites[0] and issued[1]) or (cites[1] and issued[0])


def find_sources(articles: pd.DataFrame) -> Sources:
    """The sources of an `articles` table."""
    text = dict(zip(articles["article_id"], articles["text"], strict=True))
    publisher = dict(zip(articles["article_id"], map(str, articles["publisher"]), strict=True))
    issuers = frozenset(article for article, name in publisher.items() if is_issuer(name))
    bodies = {article: FRONT_MATTER.sub("", body) for article, body in sorted(text.items())}
    return Sources(
        outlets={article: frozenset(_outlets(publisher[article], text[article])) for article in text},
        text=text,
        issuers=issuers,
        same_article=frozenset((*_copies(bodies), *_retold(bodies, issuers))),
    )


def count_independent(sources: Sources, rows: Sequence[Row]) -> int:
    """How many sources rows come from when copies count once."""
    group = list(range(len(rows)))
    for i, j in combinations(range(len(rows)), 2):
        if group[i] != group[j] and sources.are_one(rows[i], rows[j]):
            old, new = group[j], group[i]
            group = [new if g == old else g for g in group]
    return len(set(group))


@lru_cache(maxsize=16_384)
def cites_release(passage: str) -> bool:
    """Whether a passage says that it goes by a statement or release."""
    low = fold(passage)
    return any(phrase in low for phrase in _release_phrases())


def is_issuer(publisher: str) -> bool:
    """Whether what goes by the name of a publisher are releases: of a ministry, an embassy, a navy."""
    words = set(re.findall(r"[^\W_]+", fold(publisher)))
    return bool(words & claim_words().issuer_words)


@lru_cache(maxsize=1)
def _release_phrases() -> tuple[str, ...]:
    return tuple(sorted(map(fold, claim_words().release_phrases)))


def _outlets(publisher: str, text: str) -> Iterable[str]:
    """The publisher and the agencies that a text credits at its head and end, in letters alone."""
    for name in (publisher, *(found[1] for pattern in CREDITS for found in [pattern.search(text)] if found)):
        squeezed = re.sub(r"\W+", "", name).lower()
        if squeezed:
            yield squeezed


def _copies(bodies: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    """Pairs of articles that are near-duplicates as a whole, or of which one is a part of the other.

    What both quote is left out: two reporters may well bring the same words of one speech.
    """
    runs = {article: shingles(QUOTED.sub(" ", body)) for article, body in bodies.items()}
    holders: dict[str, list[str]] = {}
    for article, own in runs.items():
        shared = Counter(other for run in own for other in holders.get(run, ()))
        for other, count in shared.items():
            shorter, union = min(len(own), len(runs[other])), len(own) + len(runs[other]) - count
            if count >= COPIED_ARTICLE * shorter and count >= MORE_THAN_A_SENTENCE * union:
                yield min(article, other), max(article, other)
        for run in own:
            holders.setdefault(run, []).append(article)


def _retold(bodies: Mapping[str, str], issuers: frozenset[str]) -> Iterable[tuple[str, str]]:
    """Releases and the reports that say they go by one and share a sentence with it."""
    reports = [article for article, body in bodies.items() if article not in issuers and cites_release(body)]
    for release in sorted(issuers) if reports else ():
        for report in reports:
            if len(shingles(bodies[release]) & shingles(bodies[report])) >= SHARED_SENTENCE:
                yield min(release, report), max(release, report)


@lru_cache(maxsize=16_384)
def shingles(passage: str) -> frozenset[str]:
    """Every run of five words of a passage; of a shorter one all its words."""
    words = re.findall(r"[^\W_]+", passage.lower())
    return frozenset(" ".join(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1)))
