"""An article's text as headings, paragraphs, list items and furniture, each with its offsets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.articles import Article
from analysis.furniture import furniture_kind
from analysis.layout import Unit, ends_sentence, split_units

LONGEST_HEADING = 120
_HEADING_WORDS = 14
LONGEST_ITEM = 300


@dataclass(frozen=True, slots=True)
class Block:
    """`text[start:end]` is its content, without bullet, heading marks or dateline.

    `kind` is 'heading', 'paragraph', 'item' or 'furniture'; `section` the heading it stands under; `lead_in` the
    index of the block that introduces the list of an item.
    """

    index: int
    kind: str
    start: int
    end: int
    section: str
    lead_in: int | None


def split_blocks(article: Article) -> tuple[Block, ...]:
    """The blocks of an article in order; they do not overlap and leave out only blanks and marks.

    The title is a heading that opens no section. Linear in the text.
    """
    text = article.text
    body = (
        article.matter[0][1]
        if article.matter and article.matter[0][0] == 0 and text.lstrip("\ufeff").startswith("---")
        else 0
    )
    units = split_units(text, body)
    matter = set(article.matter)
    blocks: list[Block] = []
    if body:
        blocks.append(Block(0, "furniture", 0, len(text[:body].rstrip()), "", None))
    section, lead_in, listed = "", None, 0
    for position, unit in enumerate(units):
        start = unit.start
        if article.dateline and article.dateline[0] == start:
            blocks.append(Block(len(blocks), "furniture", *article.dateline, section, None))
            start = next(end for begin, end in article.matter if begin == start)
        kind = _kind(text, units, position, lead_in is not None, listed)
        if (unit.start, unit.end) in matter and kind != "furniture":
            kind = "furniture" if furniture_kind(text[start : unit.end]) else "heading"
        elif kind == "heading":
            section = " ".join(text[start : unit.end].split())
        if kind == "item":
            listed += 1
        elif kind != "furniture":
            leads = (
                kind == "paragraph" and text[: unit.end].endswith(":")
                if False
                else kind == "paragraph" and text[unit.end - 1] == ":"
            )
            lead_in, listed = (len(blocks) if leads else None), 0
        within = section if kind != "heading" else ""
        blocks.append(Block(len(blocks), kind, start, unit.end, within, lead_in if kind == "item" else None))
    return tuple(blocks)


def _kind(text: str, units: Sequence[Unit], position: int, led: bool, listed: int) -> str:
    unit = units[position]
    content = text[unit.start : unit.end]
    if unit.mark == "rule" or (len(content) < 400 and furniture_kind(content)):
        return "furniture"
    if unit.mark == "heading":
        return "heading"
    if unit.mark in ("bullet", "number"):
        return "item" if led or not ends_sentence(content) else "paragraph"
    if led and _is_bare_item(content):
        return "item"
    return "heading" if _is_bare_heading(text, units, position) else "paragraph"


def _is_bare_item(content: str) -> bool:
    return (
        len(content) <= LONGEST_ITEM
        and not ends_sentence(content)
        and content[-1] != ":"
        and content[0] not in "\"“'‘"
    )


def _is_bare_heading(text: str, units: Sequence[Unit], position: int) -> bool:
    unit = units[position]
    content = text[unit.start : unit.end]
    if len(content) > LONGEST_HEADING or len(content.split()) > _HEADING_WORDS or position + 1 == len(units):
        return False
    return (
        not content[0].islower()
        and content[-1] not in ",;:"
        and (not ends_sentence(content) or content[-1] == "?")
    )
