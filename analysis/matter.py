"""What stands above and around a report: headline, deck, byline, date of publication, dateline, credits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from analysis.datelines import Dateline, find_dateline
from analysis.datestamps import Datestamp, read_datestamp, split_line
from analysis.frontmatter import read_front_matter, tidy, web_address
from analysis.furniture import BYLINE, CREDIT, NAME, furniture_kind
from analysis.layout import Unit, ends_sentence, split_units

LONGEST_HEADLINE = 250
_HEAD_UNITS = 16
_TITLES = ("heading", "short", "sentence")
_DECK_WORDS = 7  # a bare line below the headline with fewer is the first section's heading
_LABEL_WORDS = 5

_LABELLED = re.compile(
    r"(?P<label>title|headline|subject|date|published|publisher|source|authors?|url|link|from)[ \t]*:[ \t]+"
    r"(?P<value>\S.{0,300})",
    re.IGNORECASE,
)
# 'UPDATE 2-', '(2nd LD)': the state of a wire story, no part of its headline.
_SLUG = re.compile(
    r"(?:\((?:\d+(?:st|nd|rd|th) )?(?:LEAD|LD|URGENT|RECAST|CORRECTED|UPDATED?)\)|"
    r"(?:UPDATE|WRAPUP|REFILE) ?\d*-)\s*"
)
_GENRE = re.compile(
    r"(?:press|news|media) (?:release|statement|note)|for immediate release|exclusive|analysis|opinion|op-ed|"
    r"comment(?:ary)?|interview|explainer|editorial|feature|report|news|world(?: news)?|defen[cs]e|politics|"
    r"(?:joint )?statement|speech",
    re.IGNORECASE,
)
_PUBLIC_BODY = re.compile(
    r"(?:[A-Z]\w+ ){0,2}(?:Ministry|Department|Office|Embassy|Government|Directorate|Secretariat)"
    r"(?: (?:of|for)(?: the)? [A-Z]\w+(?:,?(?: and| of| for| the)* [A-Z]\w+){0,4})?|"
    r"(?:[A-Z]\w+ ){1,4}(?:Information Bureau|News Agency|Press Service|Press Office)"
)
_HOLDER = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:(?:19|20)\d{2}(?:\s*[–-]\s*\d{2,4})?)?,?\s*(?:by\s+)?"
    r"(?P<holder>[^|.\d]{2,60})",
    re.IGNORECASE,
)

# Who names the publisher, best first.
_PUBLISHER_RANK = ("front matter", "label", "date line", "dateline", "heading", "copyright")


@dataclass(slots=True)
class Matter:
    """Metadata of one article as found, and the spans that hold it."""

    title: str = ""
    published: str = ""
    published_from: str = ""
    author: str = ""
    url: str = ""
    dateline: Dateline | None = None
    spans: list[tuple[int, int]] = field(default_factory=list)
    publishers: dict[str, str] = field(default_factory=dict)

    @property
    def publisher(self) -> str:
        """The publisher by its best source."""
        return next((name for rank in _PUBLISHER_RANK if (name := self.publishers.get(rank))), "")


def read_matter(text: str, where: str) -> Matter:
    """The metadata and non-body spans of an article's text.

    A date counts only if it is full: of front matter first, then of a line of its own, then of the dateline.
    Raises InputError (`where` and the line) for front matter that does not parse.
    """
    values, body = read_front_matter(text, where)
    publisher = values.pop("publisher", "")
    matter = Matter(**values, published_from="metadata" if values.get("published") else "")
    matter.publishers["front matter"] = publisher
    if body:
        matter.spans.append((0, body))
    units = split_units(text, body)
    first = _read_head(text, units, matter)
    if not matter.dateline:
        _read_dateline(text, units[first:], matter)
    _read_furniture(text, units[first:], matter)
    if matter.dateline and matter.dateline.date and not matter.published:
        matter.published, matter.published_from = matter.dateline.date, "dateline"
    return matter


def is_metadata(line: str) -> bool:
    """Whether a line above the report is byline, date, place, address, labelled value, or several of them."""
    bare = line.strip().strip("*_ ")
    if len(bare) > LONGEST_HEADLINE or not bare:
        return False
    if _LABELLED.fullmatch(bare) or _is_place_line(bare):
        return True
    parts = split_line(bare)
    telling = [part for part in parts if _is_telling(part)]
    return bool(telling) and all(part in telling or _is_label(part) for part in parts)


def _is_telling(part: str) -> bool:
    return bool(BYLINE.fullmatch(part) or read_datestamp(part) or web_address(part))


def _is_label(part: str) -> bool:
    """'Analysis', '5 min read', 'NEW DELHI' beside a date."""
    return bool(furniture_kind(part)) or (len(part.split()) <= _LABEL_WORDS and not ends_sentence(part))


def _is_place_line(line: str) -> bool:
    found = find_dateline(line, 0, len(line))
    return found is not None and found.body == len(line)


def _read_head(text: str, units: Sequence[Unit], matter: Matter) -> int:
    """Read what stands above the report; return the index of the report's first unit."""
    contents = [text[u.start : u.end] for u in units[:_HEAD_UNITS]]
    kinds = [_head_kind(unit, content) for unit, content in zip(units, contents, strict=False)]
    if matter.title and contents and _same_words(contents[0], matter.title):
        kinds[0] = "metadata"
    body = _body_start(kinds, contents, bool(matter.title))
    for unit, content, kind in zip(units, contents, kinds[:body], strict=False):
        matter.spans.append((unit.start, unit.end))
        if kind == "metadata":
            _read_metadata(unit, content, matter)
        elif kind == "publisher":
            matter.publishers["heading"] = tidy(content)
        elif kind in _TITLES and not matter.title:
            matter.title = _SLUG.sub("", tidy(content), count=1)
    return body


def _head_kind(unit: Unit, content: str) -> str:
    """What a unit could be above a report; 'text' and 'section' end the head."""
    if unit.mark == "rule":
        return "rule"
    if unit.mark in ("bullet", "number") or len(content) > LONGEST_HEADLINE:
        return "text"
    if is_metadata(content):
        return "metadata"
    if unit.mark == "heading":
        return "heading" if unit.level == 1 else "section"
    if furniture_kind(content):
        return "furniture"
    if _GENRE.fullmatch(content.strip(": ")):
        return "genre"
    if _PUBLIC_BODY.fullmatch(content):
        return "publisher"
    if find_dateline(content, 0, len(content)):
        return "text"
    if ends_sentence(content) and content[-1] not in "?!":
        return "sentence"
    return "short" if content[-1] not in ",;:-" and not content[0].islower() else "text"


def _body_start(kinds: Sequence[str], contents: Sequence[str], titled: bool) -> int:
    """The index of the report's first unit.

    The head ends with the last line of metadata that has at most one sentence above it (a deck, or a headline
    with a full stop), and with the headline and deck that stand below all metadata.
    """
    head = _length_to_metadata(kinds)
    if not any(kind not in ("metadata", "furniture", "rule") for kind in kinds[head:]):
        head = 0
    titled = titled or any(kind in _TITLES for kind in kinds[:head])
    if not titled:
        title = next(
            (i for i, k in enumerate(kinds) if i >= head and k not in ("genre", "publisher", "rule")),
            len(kinds),
        )
        if title + 1 < len(kinds) and kinds[title] in ("short", "heading", "section"):
            head, titled = title + 1, True
    is_deck = titled and head + 1 < len(kinds) and kinds[head] == "short"
    return head + 1 if is_deck and len(contents[head].split()) >= _DECK_WORDS else head


def _length_to_metadata(kinds: Sequence[str]) -> int:
    """How many units there are up to the last line of metadata."""
    length = sentences = 0
    for index, kind in enumerate(kinds):
        sentences += kind == "sentence"
        if kind in ("text", "section") or sentences > 1:
            break
        if kind == "metadata":
            length = index + 1
    return length


def _same_words(first: str, second: str) -> bool:
    return re.findall(r"\w+", first.casefold()) == re.findall(r"\w+", second.casefold())


def _read_metadata(unit: Unit, content: str, matter: Matter) -> None:
    bare = tidy(content).strip("*_ ")
    if labelled := _LABELLED.fullmatch(bare):
        _read_label(labelled["label"].lower(), labelled["value"], matter)
    elif not matter.dateline and (found := find_dateline(content, 0, len(content))):
        shifted = replace(found, start=unit.start, end=unit.start + found.end, body=unit.start + found.body)
        _take_dateline(shifted, matter)
    for part in split_line(bare):
        if byline := BYLINE.fullmatch(part):
            matter.author = matter.author or _joined_names(byline["names"])
        elif stamp := read_datestamp(part):
            _read_stamp(stamp, matter)
        elif address := web_address(part):
            matter.url = matter.url or address


def _read_label(label: str, value: str, matter: Matter) -> None:
    if label in ("title", "headline", "subject"):
        matter.title = matter.title or value
    elif label in ("author", "authors"):
        matter.author = matter.author or value
    elif address := web_address(value):
        matter.url = matter.url or address
    elif label in ("publisher", "source", "from") and "@" not in value:
        matter.publishers.setdefault("label", value)
    elif label in ("date", "published") and (stamp := read_datestamp(value)):
        _read_stamp(stamp, matter)


def _read_stamp(stamp: Datestamp, matter: Matter) -> None:
    """An 'updated' line may be later than the article, so it dates nothing by itself."""
    if stamp.posted_by:
        matter.publishers.setdefault("date line", tidy(stamp.posted_by))
    if stamp.label != "updated" and stamp.date and not matter.published:
        matter.published, matter.published_from = stamp.date, "metadata"


def _read_dateline(text: str, units: Sequence[Unit], matter: Matter) -> None:
    """The dateline of the first paragraph, captions and headings above it aside."""
    for unit in units[:_HEAD_UNITS]:
        content = text[unit.start : min(unit.end, unit.start + LONGEST_HEADLINE)]
        if unit.mark in ("bullet", "number"):
            return
        if not unit.mark and not furniture_kind(content) and (ends_sentence(content) or len(content) > 100):
            if found := find_dateline(text, unit.start, unit.end):
                _take_dateline(found, matter)
            return


def _take_dateline(found: Dateline, matter: Matter) -> None:
    matter.dateline = found
    matter.spans.append((found.start, found.body))
    if found.agency:
        matter.publishers["dateline"] = tidy(found.agency)


def _read_furniture(text: str, units: Sequence[Unit], matter: Matter) -> None:
    """Captions, credits, late 'Published on' lines and the like; they may name author, publisher and date."""
    in_trailer = True
    for unit in reversed(units):
        content = text[unit.start : min(unit.end, unit.start + LONGEST_HEADLINE + 200)]
        kind = "rule" if unit.mark == "rule" else furniture_kind(content)
        stamp = None if kind or unit.mark else read_datestamp(content)
        if kind or (stamp and (stamp.label or in_trailer)):
            matter.spans.append((unit.start, unit.end))
        else:
            in_trailer = False
            continue
        if stamp:
            _read_stamp(stamp, matter)
        elif kind in ("credit", "byline") and not matter.author:
            matter.author = _credited(content)
        elif kind == "copyright" and (holder := _HOLDER.match(content)):
            matter.publishers["copyright"] = tidy(holder["holder"])


def _credited(content: str) -> str:
    names = BYLINE.fullmatch(content) or CREDIT.match(content)
    return _joined_names(names["names"]) if names else ""


def _joined_names(names: str) -> str:
    """'Ana Ruiz in Lima and Jo Hart' as 'Ana Ruiz; Jo Hart'."""
    return "; ".join(re.findall(rf"(?:^|\band |, ?|& ?)({NAME}|[A-Z]\w+$)", names))
