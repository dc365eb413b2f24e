"""The head of an article: its headline, deck and lines of metadata, and where the report itself begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.datelines import find_dateline
from analysis.datestamps import is_name, read_colophon, read_datestamp, split_line
from analysis.frontmatter import tidy, web_address
from analysis.furniture import BYLINE, furniture_kind, opens_entries, opens_links
from analysis.layout import Unit, ends_sentence

HEAD_UNITS = 16
LONGEST_HEADLINE = 250
TITLES = ("heading", "short", "sentence")
_DECK_WORDS = 7  # a bare line below the headline with fewer is the first section's heading
_LABEL_WORDS = 5

LABELLED = re.compile(
    r"(?P<label>title|headline|subject|date|published|publisher|source|authors?|url|link|from|section|byline|dateline|length"
    r"|language|load-date|(?:story|document) (?:code|number|id))[ \t]*[:=][ \t]+"
    r"(?P<value>\S.{0,300})",
    re.IGNORECASE,
)
# A label above its value: 'Published', then '4 May 2026'.
LABEL_ALONE = re.compile(
    r"(?:from|date|(?:first |date )?(?:published|posted|issued|released)(?: on)?|(?:last )?(?:updated|modified)"
    r"|(?:publication|release) date)\s*:?",
    re.IGNORECASE,
)
# Beside a date: who wrote it, or only at what time it was published.
_BESIDE = re.compile(r"(?:By|BY) [A-Z]\w+ [A-Z]|(?:[Pp]ublished|[Pp]osted|[Uu]pdated)(?: at|:) \d")
_LINK = re.compile(r"\[([^\[\]]{1,80})\]\([^()\s]{1,300}\)")
_SYMBOL = re.compile(r"^[\u2190-\u2bff\U0001f300-\U0001faff\ufe0f]+\s*")
_TAG = re.compile(r"</?[a-z]{1,10}>")
_GENRE = re.compile(
    r"(?:press|news|media) (?:release|statement|note)|(?:for )?immediate release|(?:joint )?statement|fact ?sheet|"
    r"read-?out|exclusive|analysis|opinion|op-ed|comment(?:ary)?|interview|explainer|editorial|feature|report|"
    r"news|world(?: news)?|defen[cs]e|politics|speech",
    re.IGNORECASE,
)
_BODY_NAME = r"[A-Z]\w+(?:,?(?: [Aa]nd| [Oo]f| [Ff]or| [Tt]he)* [A-Z]\w+){0,4}"
_PUBLIC_BODY = re.compile(
    r"(?:[A-Z]\w+ ){0,2}(?:Ministry|Department|Office|Embassy|Government|Directorate|Secretariat)"
    rf"(?: (?:[Oo]f|[Ff]or)(?: [Tt]he)? {_BODY_NAME})?|"
    r"(?:[A-Z]\w+ ){1,4}(?:Information Bureau|News Agency|Press Service|Press Office)"
)


def head_kinds(text: str, units: Sequence[Unit], title: str) -> list[str]:
    """What each of the first units could be above a report whose title front matter may have given.

    One of 'metadata', 'genre', 'publisher', 'furniture', 'rule', or one of `TITLES`; 'item', one of a list that
    may stand above the byline but is part of the report; 'text' and 'section' end the head.
    """
    contents = [text[u.start : u.end] for u in units[:HEAD_UNITS]]
    kinds = [_head_kind(unit, content) for unit, content in zip(units, contents, strict=False)]
    if title and kinds and (kinds[0] == "heading" or _same_words(contents[0], title)):
        kinds[0] = "metadata"
    elif kinds[:1] == ["section"] and not title:
        kinds[0] = "heading"
    _find_masthead(kinds, contents)
    return kinds


def plain_line(line: str) -> str:
    """A line on one row without emphasis, tags and the addresses of links; a wide gap parts what is beside it."""
    bare = _TAG.sub("", _LINK.sub(r"\1", re.sub(r"(?<=\S)(?:[ ]{2,}|\t+)(?=\S)", " | ", line)))
    return _SYMBOL.sub("", tidy(bare).replace("**", "").replace(" ,", ",").strip("*_ "))


def is_metadata(line: str) -> bool:
    """Whether a line above the report is byline, date, place, address, labelled value, or several of them."""
    bare = plain_line(line)
    if len(bare) > LONGEST_HEADLINE or not bare:
        return False
    if LABELLED.fullmatch(bare) or _is_place_line(bare):
        return True
    parts = split_line(bare)
    telling = [part for part in parts if _is_telling(part)]
    return bool(telling) and all(part in telling or _is_label(part) for part in parts)


def _is_telling(part: str) -> bool:
    return bool(BYLINE.fullmatch(part) or read_datestamp(part) or read_colophon(part) or web_address(part))


def _is_label(part: str) -> bool:
    """'Analysis', '5 min read', 'NEW DELHI', 'By Ana Ruiz of the Courier staff' beside a date."""
    is_short = len(part.split()) <= _LABEL_WORDS and not ends_sentence(part)
    return is_short or is_name(part) or bool(furniture_kind(part) or _BESIDE.match(part))


def _is_place_line(line: str) -> bool:
    found = find_dateline(line, 0, len(line))
    return found is not None and found.body == len(line)


def _find_masthead(kinds: list[str], contents: Sequence[str]) -> None:
    """A short line in capitals, above a date line with a headline below it, is the name of the paper."""
    is_masthead = kinds[:3] == ["short", "metadata", "short"] and contents[0].isupper()
    if is_masthead and len(contents[0].split()) <= _LABEL_WORDS:
        kinds[0] = "publisher"


def _head_kind(unit: Unit, content: str) -> str:
    """What a unit could be above a report; 'text' and 'section' end the head."""
    if unit.mark == "rule":
        return "rule"
    if len(content) > LONGEST_HEADLINE:
        return "text"
    if unit.mark in ("bullet", "number"):
        return "item"
    if is_metadata(content):
        return "metadata"
    if LABEL_ALONE.fullmatch(plain_line(content)):
        return "label"
    if unit.mark == "heading":
        return "heading" if unit.level == 1 else "section"
    if opens_links(content) or opens_entries(content):
        return "text"
    if furniture_kind(content):
        return "furniture"
    if _GENRE.fullmatch(content.strip(": ")):
        return "genre"
    if _PUBLIC_BODY.fullmatch(content.title() if content.isupper() else content):
        return "publisher"
    if find_dateline(content, 0, len(content)):
        return "text"
    if ends_sentence(content) and content[-1] not in "?!":
        return "sentence"
    return "short" if content[-1] not in ",;:-" and not content[0].islower() else "text"


def body_start(kinds: Sequence[str], contents: Sequence[str], titled: bool) -> int:
    """The index of the report's first unit.

    The head ends with the last line of metadata that has at most one sentence above it (a deck, or a headline
    with a full stop), and with the headline and deck that stand below all metadata.
    """
    head = _length_to_metadata(kinds)
    if not any(kind not in ("metadata", "furniture", "rule", "item") for kind in kinds[head:]):
        head = 0
    titled = titled or any(kind in TITLES for kind in kinds[:head])
    if not titled:
        title = next(
            (i for i, k in enumerate(kinds) if i >= head and k not in ("genre", "publisher", "rule")),
            len(kinds),
        )
        if title + 1 < len(kinds) and kinds[title] in ("short", "heading"):
            head, titled = title + 1, True
    is_deck = titled and head + 1 < len(kinds) and kinds[head] == "short"
    return head + 1 if is_deck and len(contents[head].split()) >= _DECK_WORDS else head


def _length_to_metadata(kinds: Sequence[str]) -> int:
    """How many units there are up to the last line of metadata; bold lines above it are no sections."""
    length = sentences = 0
    for index, kind in enumerate(kinds):
        sentences += kind == "sentence"
        if kind == "text" or sentences > 1:
            break
        if kind == "metadata":
            length = index + 1
    return length


def _same_words(first: str, second: str) -> bool:
    return re.findall(r"\w+", first.casefold()) == re.findall(r"\w+", second.casefold())
