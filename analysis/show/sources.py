"""Sources: an article's paragraphs with the quoted passages marked in them, the rest folded away."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import PurePosixPath
from typing import Any

from analysis.show.citations import Citations, Cited, Passage
from analysis.show.escape import web_address
from analysis.tables import Tables
from analysis.wording import FULL_MONTHS, counted, date_words

BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
NEXT_ITEM = re.compile(r"\s*(?:[-*•·–—]|\(?\w{1,3}[.)])\s")
# A line shorter than this was ended by its writer; a longer one may have been broken to fit a width.
SHORT_LINE, LONGEST_BROKEN_LINE = 45, 120
# Text outside quotes that a long paragraph keeps on each side of them, in characters.
AROUND = 240
# A corpus of up to so many characters is shown whole, the paragraphs that are not used folded away.
SHORT_CORPUS = 40_000


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a paragraph: the numbers of the quotes that cover it and of those that begin with it."""

    text: str
    quotes: tuple[int, ...] = ()
    begins: tuple[int, ...] = ()
    context: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of an article as shown, and the passages that begin in it."""

    pieces: tuple[Piece, ...]
    begins: tuple[Cited, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring paragraphs, `count` of them, that are all used (`cited`) or all not used."""

    cited: bool
    count: int
    paragraphs: tuple[Paragraph, ...]

    @property
    def words(self) -> str:
        """How many paragraphs these are, in words."""
        return counted(self.count, "paragraph")


def source_runs(text: str, cited: Sequence[Cited], whole: bool) -> list[Run]:
    """The article as runs of paragraphs that are used and paragraphs that are not.

    `cited` are the article's own passages. With `whole`, paragraphs that are not used are kept, else counted.
    """
    runs: list[tuple[bool, list[tuple[int, int]]]] = []
    contexts = {context for each in cited for context in each.contexts}
    shown = [*(each.passage for each in cited), *contexts]
    for start, end in paragraph_spans(text):
        used = any(passage.start < end and start < passage.end for passage in shown)
        if not runs or runs[-1][0] != used:
            runs.append((used, []))
        runs[-1][1].append((start, end))
    return [
        Run(
            used,
            len(spans),
            tuple(_paragraph(text, span, cited, contexts) for span in spans if used or whole),
        )
        for used, spans in runs
    ]


def paragraph_spans(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the text's paragraphs: parted by blank lines, or by line ends where lines are not just wrapped."""
    start = 0
    for blank in [*BLANK_LINE.finditer(text), None]:
        yield from _line_spans(text, start, blank.start() if blank else len(text))
        start = blank.end() if blank else start


def _line_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    first = start
    for line in re.finditer(r"[^\n]*\n?", text[start:end]):
        at = start + line.end()
        length = len(line.group().strip())
        broken = SHORT_LINE <= length <= LONGEST_BROKEN_LINE and not NEXT_ITEM.match(text, at, end)
        if at >= end or not broken:
            if text[first:at].strip():
                yield first, at
            first = at


def _paragraph(
    text: str, span: tuple[int, int], cited: Sequence[Cited], contexts: Iterable[Passage]
) -> Paragraph:
    start, end = span
    here = [each for each in cited if each.passage.start < end and start < each.passage.end]
    beside = [context for context in contexts if context.start < end and start < context.end]
    ends = {at for p in (*(c.passage for c in here), *beside) for at in (p.start, p.end) if start < at < end}
    cuts = sorted({start, end} | ends)
    pieces = [_piece(text, left, right, here, beside) for left, right in pairwise(cuts)]
    begins = tuple(sorted((c for c in here if c.passage.start >= start), key=lambda c: c.number))
    return Paragraph(tuple(_shortened(pieces) if here or beside else pieces), begins)


def _piece(text: str, start: int, end: int, cited: Sequence[Cited], contexts: Sequence[Passage]) -> Piece:
    covering = [c for c in cited if c.passage.start <= start and end <= c.passage.end]
    return Piece(
        text[start:end],
        quotes=tuple(sorted(c.number for c in covering)),
        begins=tuple(sorted(c.number for c in covering if c.passage.start == start)),
        context=any(c.start <= start and end <= c.end for c in contexts),
    )


def _shortened(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces with long text between and around the quotes cut down to what stands beside them."""
    for index, piece in enumerate(pieces):
        if piece.quotes or piece.context or len(piece.text) <= 3 * AROUND:
            yield piece
            continue
        before = piece.text[:AROUND].rsplit(" ", 1)[0] if index else ""
        after = piece.text[-AROUND:].split(" ", 1)[-1] if index < len(pieces) - 1 else ""
        yield Piece(" … ".join([before, after]).lstrip() if after else f"{before} …")


def list_sources(tables: Tables, citations: Citations) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The articles whose passages are used, with these in their paragraphs, and the other articles read."""
    by_article: dict[str, list[Cited]] = {}
    for cited in citations.cited.values():
        by_article.setdefault(cited.passage.article_id, []).append(cited)
    whole = int(tables.articles["text"].str.len().sum()) <= SHORT_CORPUS
    quoted, others = [], []
    for article_id, article in citations.articles.items():
        entry = {"place": citations.places[article_id], **describe_source(article)}
        if article_id in by_article:
            runs = source_runs(article["text"], by_article[article_id], whole)
            quoted.append(entry | {"runs": runs})
        else:
            others.append(entry)
    return quoted, others


def describe_source(article: Mapping[Any, Any]) -> dict[str, str]:
    """What a reader must know of an article: its title or file, who published it when, and its address."""
    published = date_words(article["published"], FULL_MONTHS)
    dated = {"metadata": "", "dateline": "", "dateline+text": " (its year inferred from the text)"}
    when = f"{published}{dated.get(article['published_from'], '')}" if published else "undated"
    if not published and article["not_before"]:
        when += f", reports nothing after {date_words(article['not_before'], FULL_MONTHS)}"
    known = (article["publisher"], article["author"], article["dateline_place"], when)
    file_name = PurePosixPath(article["path"]).name or article["article_id"]
    about = [*filter(None, known), *([file_name] if article["title"] else [])]
    return {
        "title": article["title"] or file_name,
        "about": " · ".join(about),
        "address": web_address(article["url"]),
        "url": article["url"],
    }
