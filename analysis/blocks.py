"""An article's text as headings, paragraphs, list items and furniture, each with its offsets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analysis.articles import Article
from analysis.furniture import furniture_kind, opens_links
from analysis.heads import is_metadata
from analysis.layout import Unit, ends_sentence, split_units
from analysis.lists import bare_list_end, ends_with_colon, introduces_list

LONGEST_HEADING = 120  # characters
_HEADING_WORDS = 14
_LABEL_WORDS = 6
_LONGEST_LINK = 200
_ABBREVIATION = re.compile(r"\b(?:[A-Z]\.){2,}$")
_SPEAKS = re.compile(r"\b(?:said|says|asked|asks|wrote|\w+ed)(?: \w+)?:$")
# 'Q: Why?', 'Mr. Karim Roe (Zenda, Lib.): Why?'
_SPEAKER = re.compile(r"[QA][:.]\s|\**(?:[A-Z][\w.’'-]*\s){2,6}\([^()\n]{2,40}\):\**\s")
_QUOTE_MARKS = "\"“„«'‘"


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of an article; `text[start:end]` leaves out its bullet, heading marks or dateline.

    `kind` is 'heading', 'paragraph', 'item' or 'furniture'; `section` the heading it stands under, ''
    below the title; `lead_in` the index of the block that introduces the list of an item.
    """

    index: int
    kind: str
    start: int
    end: int
    section: str
    lead_in: int | None


def split_blocks(article: Article) -> tuple[Block, ...]:
    """The blocks of an article in order; they do not overlap and leave out only blanks and marks.

    Front matter and the dateline are furniture blocks of their own; the title is a heading that opens no
    section. Linear in the text.
    """
    body = _front_matter_end(article)
    units = split_units(article.text, body)
    kinds = _kinds(article, units)
    blocks: list[Block] = []
    if body:
        blocks.append(Block(0, "furniture", 0, len(article.text[:body].rstrip()), "", None))
    section = ""
    matter = dict(article.matter)
    introduction: int | None = None
    nested: tuple[int, int] | None = None
    for unit, kind in zip(units, kinds, strict=True):
        start = unit.start
        if article.dateline and start <= article.dateline[0] < unit.end:
            blocks.append(Block(len(blocks), "furniture", *article.dateline, section, None))
            start = matter[article.dateline[0]]
            if start >= unit.end:
                continue
        content = article.text[start : unit.end]
        here, lead_in = len(blocks), None
        if kind == "item":
            lead_in = nested[0] if nested and unit.indent > nested[1] else introduction
            if ends_with_colon(content):
                nested = (here, unit.indent)
        elif kind != "furniture":
            introduction = here if kind == "paragraph" and introduces_list(content) else None
            nested = None
        if kind == "heading":
            section = section if matter.get(unit.start) == unit.end else " ".join(content.split())
        blocks.append(Block(here, kind, start, unit.end, "" if kind == "heading" else section, lead_in))
    return tuple(blocks)


def _front_matter_end(article: Article) -> int:
    """Where the front matter ends, 0 without: the one span at the start that opens with a fence."""
    start, end = article.matter[0] if article.matter else (0, 0)
    return end if start == 0 and re.match(r"---[ \t]*[\r\n]", article.text[:end]) else 0


def _kinds(article: Article, units: Sequence[Unit]) -> list[str]:
    """The kind of each unit, told from its marks, its wording and its neighbours."""
    text = article.text
    matter = set(article.matter)
    last_text = max((i for i, u in enumerate(units) if (u.start, u.end) not in matter), default=-1)
    kinds: list[str] = []
    introduced = links = False
    introducer = Unit(0, 0)
    list_end = 0
    for position, unit in enumerate(units):
        content = text[unit.start : unit.end]
        if unit.mark == "rule" or furniture_kind(content):
            kind, links = "furniture", opens_links(content)
        elif (unit.start, unit.end) in matter:
            kind = "furniture" if is_metadata(content) else "heading"
        elif unit.mark == "heading":
            kind = "heading"
        elif links and len(content) <= _LONGEST_LINK and not ends_sentence(content):
            kind = "furniture"
        elif position < list_end:
            kind = "item"
        elif unit.mark:
            introduced = introduced and unit.glyph != introducer.glyph
            kind = _marked_kind(content, units, position, introduced)
        else:
            kind = _bare_kind(text, units, position) if position < last_text else "paragraph"
            list_end = bare_list_end(text, units, position + 1) if ends_with_colon(content) else position
        kinds.append(kind)
        links = links and kind == "furniture"
        if kind in ("heading", "paragraph"):
            introduced, introducer = kind == "paragraph" and introduces_list(content), unit
    return kinds


def _marked_kind(content: str, units: Sequence[Unit], position: int, introduced: bool) -> str:
    """Mostly an item; without a lead-in, a sentence is a paragraph and a lone '2. Outlook' a heading."""
    if introduced or (units[position].mark == "bullet" and not ends_sentence(content)):
        return "item"
    if ends_sentence(content) or ends_with_colon(content):
        return "paragraph"
    beside = [*units[max(position - 1, 0) : position], *units[position + 1 : position + 2]]
    alone = not any(unit.mark == "number" for unit in beside)
    return "heading" if alone and len(content) <= LONGEST_HEADING else "item"


def _bare_kind(text: str, units: Sequence[Unit], position: int) -> str:
    """A bare line is a heading, unless it stands close to another, as in a list without lead-in."""
    if not _is_bare_heading(text, units, position):
        return "paragraph"
    beside = (p for p in (position - 1, position + 1) if 0 <= p < len(units) - 1)
    close = (p for p in beside if not units[max(p, position)].gap)
    return "item" if any(_is_bare_heading(text, units, p) for p in close) else "heading"


def _is_bare_heading(text: str, units: Sequence[Unit], position: int) -> bool:
    """Whether an unmarked line is a heading: short, without a full stop, and with text below."""
    unit = units[position]
    if unit.end - unit.start > LONGEST_HEADING:
        return False
    content = text[unit.start : unit.end]
    words = len(content.split())
    if unit.mark or words > _HEADING_WORDS or content[0].islower() or content[-1] in ",;-–—":
        return False
    if _SPEAKER.match(content):
        return False
    below = units[position + 1]
    if ends_with_colon(content):
        is_lead_in = below.mark or text[below.start] in _QUOTE_MARKS or _SPEAKS.search(content)
        return (
            not is_lead_in
            and words <= _LABEL_WORDS
            and bare_list_end(text, units, position + 1) == position + 1
        )
    if below.mark in ("bullet", "number") and introduces_list(content):
        return False
    return not ends_sentence(content) or content[-1] == "?" or bool(_ABBREVIATION.search(content))
