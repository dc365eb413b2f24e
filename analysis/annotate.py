"""An article with everything found in it: parsed blocks, dates, names of people, bodies, places and equipment.

Offsets are characters of `article.text`; the facts read this record and nothing else.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from spacy.tokens import Doc, Span, Token

from analysis.articles import Article
from analysis.blocks import Block, split_blocks
from analysis.dates import DateMention, Dating, date_article
from analysis.mentions import Mention, find_mentions
from analysis.people import Person, find_people
from analysis.pipeline import parse_blocks
from analysis.reference import Reference, load_reference
from analysis.second_bodies import second_bodies, widened

Reading = TypeVar("Reading")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the body: `span` is the parse, `start` and `end` its characters in the article."""

    block: Block
    span: Span
    start: int
    end: int

    def chars(self, piece: Span | Token) -> tuple[int, int]:
        """Where a token or span of this sentence's block stands in the article."""
        if isinstance(piece, Token):
            return self.block.start + piece.idx, self.block.start + piece.idx + len(piece)
        return self.block.start + piece.start_char, self.block.start + piece.end_char


@dataclass(frozen=True)
class Annotated:
    """An article, annotated; `docs` run parallel to `blocks`."""

    article: Article
    blocks: tuple[Block, ...]
    docs: tuple[Doc, ...]
    dating: Dating
    mentions: tuple[Mention, ...]
    people: tuple[Person, ...]
    reference: Reference
    _readings: dict[Callable[[Annotated], Any], Any] = field(default_factory=dict, compare=False, repr=False)

    def once(self, read: Callable[[Annotated], Reading]) -> Reading:
        """What `read` makes of this article, made the first time it is asked for: tables share one reading."""
        if read not in self._readings:
            self._readings[read] = read(self)
        made: Reading = self._readings[read]
        return made

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of paragraphs and list items, in order; headings and furniture state nothing."""
        return tuple(self._sentences(("paragraph", "item")))

    def _sentences(self, kinds: tuple[str, ...]) -> Iterator[Sentence]:
        for block, doc in zip(self.blocks, self.docs, strict=True):
            if block.kind in kinds:
                for span in doc.sents:
                    if span.text.strip():
                        yield Sentence(
                            block, span, block.start + span.start_char, block.start + span.end_char
                        )

    def block_at(self, offset: int) -> Block | None:
        """The block that holds a character, None between blocks."""
        return next((b for b in self.blocks if b.start <= offset < b.end), None)

    def section_at(self, offset: int) -> str:
        """The heading that a character stands under."""
        block = self.block_at(offset)
        return block.section if block else ""

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds a character, None outside the body."""
        return next((s for s in self.sentences if s.start <= offset < s.end), None)

    def mentions_in(self, start: int, end: int, *kinds: str) -> list[Mention]:
        """The mentions inside a span, of these kinds or of any."""
        return [
            m for m in self.mentions if start <= m.start and m.end <= end and (not kinds or m.kind in kinds)
        ]

    def dates_in(self, start: int, end: int) -> list[DateMention]:
        """The dates inside a span."""
        return [d for d in self.dating.mentions if start <= d.start and d.end <= end]


def annotate(article: Article, reference: Reference | None = None) -> Annotated:
    """The article with its blocks, parses, dates and names; its own date completed from the text where it can be."""
    reference = reference or load_reference()
    blocks = split_blocks(article)
    docs = parse_blocks(article.text, blocks)
    dating = date_article(article, blocks, docs)
    dated = dataclasses.replace(
        article,
        published=dating.published,
        published_from=dating.published_from,
        not_before=dating.not_before,
    )
    vocabulary = find_mentions(blocks, docs, reference)
    people = find_people(dated, blocks, docs, vocabulary, reference)
    persons = [mention for person in people for mention in person.mentions]
    # A name of a person outranks a name inside it: the place in 'General Paris' is no place.
    kept = [m for m in vocabulary if not any(p.start < m.end and m.start < p.end for p in persons)]
    first = widened(blocks, docs, [*kept, *persons], reference)
    second = second_bodies(blocks, docs, first, dating.mentions, article.publisher, reference)
    mentions = tuple(sorted([*first, *second], key=lambda m: (m.start, m.end)))
    return Annotated(dated, blocks, docs, dating, mentions, people, reference)
