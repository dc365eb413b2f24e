"""Which articles count as one source: the same outlet, the same release, or the same passage word for word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import pandas as pd
from datasketch import MinHash, MinHashLSH
from rapidfuzz import fuzz

# Shares of five-word shingles, and of characters of a paragraph, above which wording is taken as copied. Wire copy
# that an outlet cuts and retitles keeps well over half of its shingles; two reporters on one event share few.
COPIED_ARTICLE = 0.5
COPIED_PASSAGE = 85
SHORTEST_PASSAGE = 40
SHINGLE = 5


@dataclass(frozen=True)
class Sources:
    """Articles by outlet and copied text; `same_article` holds the pairs that are one text."""

    publisher: Mapping[str, str]
    text: Mapping[str, str]
    same_article: frozenset[tuple[str, str]]

    def passage(self, article: str, start: int) -> str:
        """The paragraph that a character of an article stands in."""
        text = self.text[article]
        first = text.rfind("\n", 0, start) + 1
        last = text.find("\n", start)
        return text[first : last if last >= 0 else len(text)]

    def are_one(self, a: tuple[str, int], b: tuple[str, int]) -> bool:
        """Whether two rows, as (article, start_char), rest on one source."""
        if a[0] == b[0] or (self.publisher[a[0]] and self.publisher[a[0]] == self.publisher[b[0]]):
            return True
        if (min(a[0], b[0]), max(a[0], b[0])) in self.same_article:
            return True
        one, other = self.passage(*a), self.passage(*b)
        if min(len(one), len(other)) < SHORTEST_PASSAGE:
            return False
        return fuzz.ratio(one, other, score_cutoff=COPIED_PASSAGE) > 0


def find_sources(articles: pd.DataFrame) -> Sources:
    """The sources of an `articles` table."""
    text = dict(zip(articles["article_id"], articles["text"], strict=True))
    publisher = {
        a: re.sub(r"\W+", "", str(p)).lower()
        for a, p in zip(articles["article_id"], articles["publisher"], strict=True)
    }
    return Sources(publisher, text, frozenset(_copies(text)))


def _copies(text: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    """Pairs of articles that are near-duplicates as a whole."""
    hashes = {article: _hash(body) for article, body in sorted(text.items())}
    index = MinHashLSH(threshold=COPIED_ARTICLE, num_perm=64)
    for article, minhash in hashes.items():
        for other in index.query(minhash):
            if minhash.jaccard(hashes[other]) >= COPIED_ARTICLE:
                yield min(article, other), max(article, other)
        index.insert(article, minhash)


def _hash(body: str) -> MinHash:
    words = re.findall(r"\w+", body.lower())
    minhash = MinHash(num_perm=64, seed=1)
    minhash.update_batch(
        [" ".join(words[i : i + SHINGLE]).encode() for i in range(max(1, len(words) - SHINGLE + 1))]
    )
    return minhash


def count_independent(sources: Sources, rows: Sequence[tuple[str, int]]) -> int:
    """How many sources rows, as (article, start_char), come from when copies count once."""
    group = list(range(len(rows)))
    for i, j in combinations(range(len(rows)), 2):
        if group[i] != group[j] and sources.are_one(rows[i], rows[j]):
            old, new = group[j], group[i]
            group = [new if g == old else g for g in group]
    return len(set(group))
