"""The dates of an article: every expression of a date or period, read as far as the text supports.

    find (pieces, forms, expressions, lookalikes, years)
    -> read (resolve, readers: absolute, relative, weekdays, parts_of_year, whole_years, holidays; by direction,
       anchors, missing_years, ranges; past times by story, chronicle, episodes) -> published

Own patterns rather than a library: the searches of dateutil and dateparser read 'T-90', '10,000' or 'may' as
dates and fill in from today what a date leaves out; dateutil does the arithmetic, Babel names foreign months.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from spacy.tokens import Doc

from analysis.dates.expressions import Expression, find_expressions, names_year
from analysis.dates.lookalikes import is_date
from analysis.dates.month_names import bearers, is_bearer
from analysis.dates.partial import partial
from analysis.dates.published import dateline_day, dateline_expression, infer_published, latest_past_day
from analysis.dates.readers import READERS
from analysis.dates.records import DateMention, Dating, dates_in
from analysis.dates.resolve import resolve
from analysis.dates.setting import UNSET
from analysis.dates.surroundings import Passage
from analysis.dates.years import is_part_of_a_name
from analysis.datestamps import read_colophon, read_datestamp, split_line
from analysis.feet import signature
from analysis.furniture import furniture_kind
from analysis.heads import plain_line

if TYPE_CHECKING:
    from analysis.articles import Article
    from analysis.blocks import Block

# Characters of a line that dates the article, and the forms of its date.
LONGEST = 160
_DATE_LINE = (
    "day_month",
    "month_day",
    "day_range",
    "month_day_range",
    "day_month_year",
    "month_day_year",
    "iso",
    "compact",
    "numeric",
)

__all__ = ["DateMention", "Dating", "date_article", "dates_in"]


def date_article(article: Article, blocks: Sequence[Block], docs: Sequence[Doc]) -> Dating:
    """Return the article's own date and its date mentions, in order of the text.

    `docs` run parallel to `blocks`, character for character. Furniture has no mentions; headings have. The date
    of a dateline is a mention of its own (rule 'dateline').
    """
    names = bearers(article.text)
    passages = [_passage(article, block, doc, names) for block, doc in zip(blocks, docs, strict=True)]
    published, published_from = article.published, article.published_from
    if not published:
        published, published_from = infer_published(article, passages)
    day = datetime.date.fromisoformat(published) if len(published) == 10 else None
    if day is not None:
        passages = [_without_names_of_plans(article, passage, day.year) for passage in passages]
    may_be_history = article.dateline is None
    found = resolve(passages, _day_of_writing(article, day), may_be_history)
    mentions = [*_of_dateline(article, published), *_of_date_lines(article, blocks, day), *found]
    not_before = latest_past_day(passages, mentions)
    return Dating(published, published_from, not_before, tuple(sorted(mentions, key=lambda m: m.start)))


def _day_of_writing(article: Article, published: datetime.date | None) -> datetime.date | None:
    """The day that the text calls today: the dateline's, where the paper appeared the day after; else the article's."""
    dateline = dateline_day(article)
    if published is None or dateline is None:
        return published
    eve = published - datetime.timedelta(days=1)
    return eve if dateline[:2] == (eve.month, eve.day) else published


def _passage(article: Article, block: Block, doc: Doc, names: frozenset[str]) -> Passage:
    text = article.text[block.start : block.end]
    found: list[Expression] = []
    if block.kind != "furniture":
        found = find_expressions(
            text, lambda e: is_date(e, text, doc) and not (names and is_bearer(e, text, names))
        )
    return Passage(block.index, block.kind, block.start, text, doc, tuple(found), block.section)


def _without_names_of_plans(article: Article, passage: Passage, published_year: int) -> Passage:
    text = article.text[passage.start : passage.start + max((e.end for e in passage.expressions), default=0)]
    kept = tuple(e for e in passage.expressions if not is_part_of_a_name(e, text, published_year))
    return replace(passage, expressions=kept)


def _of_dateline(article: Article, published: str) -> list[DateMention]:
    expression = dateline_expression(article)
    if expression is None:
        return []
    has_year = "year" in expression.parts
    value = _day_of_dateline(article, published)
    basis = ("explicit" if has_year else "inferred") if value else ""
    return [DateMention(expression.start, expression.end, expression.text, value, "", basis, "dateline")]


def _of_date_lines(
    article: Article, blocks: Sequence[Block], published: datetime.date | None
) -> Iterator[DateMention]:
    """The dates of lines that only date the article ('Thursday, Nov. 2, 1989'), outside of its front matter."""
    for block in blocks:
        line = article.text[block.start : block.end]
        holds_dateline = article.dateline is not None and block.start <= article.dateline[0] < block.end
        if block.kind != "furniture" or holds_dateline or len(line) > LONGEST or not _is_date_line(line):
            continue
        for found in find_expressions(line, lambda expression: expression.rule in _DATE_LINE):
            if value := _value_of_stamp(found, published):
                whole = READERS[found.rule](found, UNSET)
                until = _value_of_stamp(found.last, published) if found.last else whole.until if whole else ""
                start, end = block.start + found.start, block.start + found.end
                yield DateMention(start, end, found.text, value, until, "explicit", "date_line")


def _value_of_stamp(found: Expression, published: datetime.date | None) -> str:
    """The ISO day of a date line; figures that can be two days are the article's own, if they can be that."""
    if not names_year(found):
        return ""
    orders = (True, False) if found.rule == "numeric" else (None,)
    days = [
        reading.value
        for day_first in orders
        if (reading := READERS[found.rule](found, replace(UNSET, published=published, day_first=day_first)))
    ]
    own = published.isoformat() if published else ""
    return own if own in days else days[0] if len(set(days)) == 1 else ""


def _is_date_line(line: str) -> bool:
    """Whether a line of furniture is or holds the date that the page puts on itself."""
    if (
        read_datestamp(line)
        or read_colophon(line)
        or any(read_datestamp(part) for part in split_line(plain_line(line)))
    ):
        return True
    kind = furniture_kind(line)
    return kind in ("", "copyright") and signature(line, kind == "copyright") is not None


def _day_of_dateline(article: Article, published: str) -> str:
    """The ISO day of a dateline: of the year that puts it nearest to the article's own day, its own if they agree."""
    dateline = dateline_day(article)
    if dateline is None or len(published) != 10:
        return published
    month, day, _ = dateline
    around = datetime.date.fromisoformat(published)
    days = [date for step in (-1, 0, 1) if (date := partial(around.year + step, month, day))]
    nearest = min(days, key=lambda date: abs((date.first - around).days), default=None)
    return nearest.iso if nearest else published
