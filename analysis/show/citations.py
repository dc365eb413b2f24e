"""Evidence: the passage behind each row, its number on the page, and every claim that rests on it.

A passage is numbered when it is first used; the same quote has the same number wherever it is used again, and
remembers each use, so that the reader finds the way back to all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from analysis.columns import OWN_COLUMNS
from analysis.errors import ReportError
from analysis.tables import Tables

# Marks that stand in the open beside a claim; a claim that rests on more folds the rest away.
OPEN_MARKS = 6
# Past so many, a reader is better served by the tables; the page says how many it leaves out.
MOST_MARKS = 60


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A span of an article's text: half-open character offsets, as in the tables."""

    article_id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """What proves a row: its quote, and the second passage that the quote needs, if any."""

    quote: Passage
    context: Passage | None = None


@dataclass
class Cited:
    """A passage with its number on the page, the passages it needs beside it, and how often it was used."""

    number: int
    passage: Passage
    contexts: set[Passage] = field(default_factory=set)
    uses: int = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """One use of a passage: where it stands (`id`), where it leads (`target`), and what it is called."""

    id: str
    target: str
    text: str
    label: str


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one claim: those in the open, those folded away, and how many more quotes prove it."""

    shown: tuple[Mark, ...] = ()
    rest: tuple[Mark, ...] = ()
    left_out: int = 0


def evidence_of(row: Mapping[Any, Any]) -> Evidence:
    """The evidence columns of a row as passages; the context is None where the row has none."""
    article = str(row["article_id"])
    quote = Passage(article, int(row["start_char"]), int(row["end_char"]))
    if pd.isna(row["context_start_char"]):
        return Evidence(quote)
    return Evidence(quote, Passage(article, int(row["context_start_char"]), int(row["context_end_char"])))


class Citations:
    """The evidence that a page uses, numbered in order of first use."""

    def __init__(self, tables: Tables) -> None:
        self.articles = {row["article_id"]: row for row in tables.articles.to_dict("records")}
        self.by_row = dict(_evidence_by_row(tables))
        self.by_claim = tables.claim_rows.groupby("claim_id")["row_id"].agg(list).to_dict()
        self.cited: dict[Passage, Cited] = {}
        self.named: dict[str, int] = {}
        self.places = {article_id: place for place, article_id in enumerate(self.articles, 1)}

    def marks_by_row(self, frame: pd.DataFrame) -> Iterator[Marks]:
        """For each row of a frame the marks of its evidence: of the table rows that its `row_id` or `row_ids` name.

        A claim has the marks of its rows; an article, told by its `article_id` alone, that of its entry in Sources.
        """
        if "article_id" in frame and not {"row_id", "row_ids"} & set(frame.columns):
            yield from (self.cite_articles([str(one)]) for one in frame["article_id"])
        else:
            yield from map(self.cite, self._row_ids(frame))

    def marks_of(self, frame: pd.DataFrame) -> Marks:
        """The marks of a claim that all rows of a frame prove together: one for each quote, in order of number."""
        if "article_id" in frame and not {"row_id", "row_ids"} & set(frame.columns):
            return self.cite_articles(map(str, frame["article_id"]))
        return self.cite(row_id for row_ids in self._row_ids(frame) for row_id in row_ids)

    def cite(self, row_ids: Iterable[str]) -> Marks:
        """Marks for the quotes behind the rows, in the order of their numbers."""
        found: dict[Passage, set[Passage]] = {}
        for evidence in map(self._evidence, row_ids):
            found.setdefault(evidence.quote, set()).update({evidence.context} if evidence.context else ())
        cited = [self._number(quote, contexts) for quote, contexts in list(found.items())[:MOST_MARKS]]
        marks = [self._mark(each) for each in sorted(cited, key=lambda each: each.number)]
        return fold(marks, left_out=len(found) - len(cited))

    def cite_articles(self, article_ids: Iterable[str]) -> Marks:
        """Marks that lead to the articles' entries in Sources."""
        return fold([self._cite_article(one) for one in article_ids])

    def _row_ids(self, frame: pd.DataFrame) -> Iterator[list[str]]:
        if "row_ids" in frame:
            yield from ([str(row_id) for row_id in row_ids] for row_ids in frame["row_ids"])
        elif "row_id" in frame:
            yield from ([str(row_id)] for row_id in frame["row_id"])
        elif "claim_id" in frame:
            yield from (self.by_claim[str(claim_id)] for claim_id in frame["claim_id"])
        else:
            raise ReportError(
                f"a frame shown on the page has no row_id, row_ids, claim_id or article_id: {list(frame.columns)}"
            )

    def _cite_article(self, article_id: str) -> Mark:
        if article_id not in self.articles:
            raise ReportError(f"no article {article_id!r} in the tables")
        uses = self.named[article_id] = self.named.get(article_id, 0) + 1
        place = self.places[article_id]
        return Mark(f"u{place}-{uses}", f"s{place}", "source", f"Source: {self.name_of(article_id)}")

    def name_of(self, article_id: str) -> str:
        """What a reader knows the article by: its publisher, else its title, else its file's name."""
        article = self.articles[article_id]
        return str(article["publisher"] or article["title"] or article_id)[:60]

    def _evidence(self, row_id: str) -> Evidence:
        try:
            return self.by_row[row_id]
        except KeyError:
            raise ReportError(f"row {row_id!r} is in no table, so nothing proves it") from None

    def _number(self, quote: Passage, contexts: set[Passage]) -> Cited:
        cited = self.cited.setdefault(quote, Cited(len(self.cited) + 1, quote))
        cited.contexts |= contexts
        return cited

    def _mark(self, cited: Cited) -> Mark:
        cited.uses += 1
        label = f"Evidence {cited.number}: {self.name_of(cited.passage.article_id)}"
        return Mark(f"c{cited.number}-{cited.uses}", f"q{cited.number}", str(cited.number), label)


def fold(marks: Sequence[Mark], left_out: int = 0) -> Marks:
    """The marks with all but the first few to be folded away."""
    # One mark more is shorter than the words that would fold it away.
    shown = OPEN_MARKS if len(marks) > OPEN_MARKS + 1 else len(marks)
    return Marks(tuple(marks[:shown]), tuple(marks[shown:]), left_out)


def _evidence_by_row(tables: Tables) -> Iterator[tuple[str, Evidence]]:
    lengths = dict(zip(tables.articles["article_id"], tables.articles["text"].str.len(), strict=True))
    for name in OWN_COLUMNS:
        for row in tables.frames()[name].to_dict("records"):
            evidence = evidence_of(row)
            for passage in filter(None, (evidence.quote, evidence.context)):
                if not 0 <= passage.start < passage.end <= lengths.get(passage.article_id, 0):
                    raise ReportError(
                        f"{name}: row {row['row_id']} points outside article {passage.article_id}: "
                        f"{passage.start}:{passage.end}"
                    )
            yield str(row["row_id"]), evidence
