"""What stands above and around a report: headline, deck, byline, date of publication, dateline, credits."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from analysis.agreeing_days import agreeing_day, confirmed_day
from analysis.closing_stamps import closing_day
from analysis.datelines import Dateline, find_dateline, find_day
from analysis.datestamps import Datestamp, read_colophon, read_datestamp, split_line
from analysis.feet import foot_lines
from analysis.frontmatter import read_front_matter, tidy, web_address
from analysis.furniture import BYLINE, CREDIT, NAME, furniture_kind
from analysis.heads import HEAD_UNITS, LABELLED, LONGEST_HEADLINE, TITLES, body_start, head_kinds, plain_line
from analysis.layout import Unit, ends_sentence, split_units
from analysis.loose_datelines import find_loose_dateline
from analysis.loose_stamps import loose_day

# 'UPDATE 2-', '(2nd LD)': the state of a wire story, no part of its headline.
_SLUG = re.compile(
    r"(?:\((?:\d+(?:st|nd|rd|th) )?(?:LEAD|LD|URGENT|RECAST|CORRECTED|UPDATED?)\)|"
    r"(?:UPDATE|WRAPUP|REFILE) ?\d*-|(?:LIVE|EXCLUSIVE|BREAKING|OPINION|ANALYSIS|EXPLAINER)\s*[|:])\s*"
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
    updated: str = ""
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

    A date counts only if it is full: of front matter first, then of a line of its own, then of the dateline, and
    last of an 'updated' line above the report, which dates the text as it now reads.
    Raises InputError (`where` and the line) for front matter that does not parse.
    """
    values, body = read_front_matter(text, where)
    matter = _from_front_matter(values)
    if body:
        matter.spans.append((0, body))
    units = split_units(text, body)
    first = _read_head(text, units, matter)
    if not matter.dateline:
        _read_dateline(text, units[first:], matter)
    _read_furniture(text, units[first:], matter)
    if matter.dateline and matter.dateline.date and not matter.published:
        matter.published, matter.published_from = matter.dateline.date, "dateline"
    if not matter.published:
        matter.published = _last_resort(text, units, matter)
        matter.published_from = "metadata" if matter.published else ""
    elif matter.published_from == "metadata":
        matter.published = confirmed_day(matter.published, text)
    return matter


def _last_resort(text: str, units: Sequence[Unit], matter: Matter) -> str:
    """The day of an article without a plain one: of an 'updated' line, a loose line, or figures that words decide."""
    if matter.updated and _agrees(matter.updated, text, matter):
        return matter.updated
    if (day := loose_day(text, units)) and _agrees(day, text, matter):
        return day
    if day := agreeing_day(text, units, matter.dateline if _is_day_in_dateline(text, matter) else None):
        return day
    day = closing_day(text, units)
    return day if day and _agrees(day, text, matter) else ""


def _agrees(day: str, text: str, matter: Matter) -> bool:
    """Whether a day can be that of an article with its dateline, which has the same figures or none."""
    line = matter.dateline
    figures = re.findall(r"\d{1,2}(?!\d)", text[line.start : line.end]) if line is not None else []
    return not figures or str(int(day[-2:])) in [str(int(f)) for f in figures]


def _is_day_in_dateline(text: str, matter: Matter) -> bool:
    """Whether a dateline has a day, for which the text may give the year: that of an update may be another."""
    line = matter.dateline
    return line is not None and any(c.isdigit() for c in text[line.start : line.end])


def _from_front_matter(values: Mapping[str, str]) -> Matter:
    matter = Matter(values.get("title", ""), values.get("published", ""))
    matter.published_from = "metadata" if matter.published else ""
    matter.author, matter.url = values.get("author", ""), values.get("url", "")
    matter.publishers["front matter"] = values.get("publisher", "")
    return matter


def _read_head(text: str, units: Sequence[Unit], matter: Matter) -> int:
    """Read what stands above the report; return the index of the report's first unit."""
    contents = [text[u.start : u.end] for u in units[:HEAD_UNITS]]
    kinds = head_kinds(text, units, matter.title)
    body = body_start(kinds, contents, bool(matter.title))
    label = ""
    for unit, content, kind in zip(units, contents, kinds[:body], strict=False):
        if kind == "item":
            continue
        matter.spans.append((unit.start, unit.end))
        if kind == "metadata":
            if label and read_datestamp(content):
                content = f"{label}: {content}"
            updated = _read_metadata(unit, content, matter)
            matter.updated = matter.updated or updated
        elif kind == "publisher":
            matter.publishers.setdefault("heading", tidy(content))
        elif kind in TITLES and not matter.title:
            matter.title = _SLUG.sub("", tidy(content), count=1)
        label = plain_line(content).rstrip(": ") if kind == "label" else ""
    return body


def _read_metadata(unit: Unit, content: str, matter: Matter) -> str:
    """Read a line of metadata; return the day of its 'updated', empty where it has none."""
    updated = ""
    bare = plain_line(content)
    if labelled := LABELLED.fullmatch(bare):
        _read_label(labelled["label"].lower(), labelled["value"].split(" | ")[0], matter)
    elif not matter.dateline and (found := find_dateline(content, 0, len(content))):
        at = unit.start
        shifted = replace(found, start=at + found.start, end=at + found.end, body=at + found.body)
        _take_dateline(shifted, matter)
    for part in split_line(bare):
        if byline := BYLINE.fullmatch(part):
            matter.author = matter.author or _joined_names(byline["names"])
        elif stamp := read_datestamp(part) or read_colophon(part):
            _read_stamp(stamp, matter)
            updated = updated or stamp.date * (stamp.label == "updated")
        elif address := web_address(part):
            matter.url = matter.url or address
    return updated


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
    """An 'updated' line may be later than the article: it dates only an article that has no other date."""
    if stamp.posted_by:
        matter.publishers.setdefault("date line", tidy(stamp.posted_by))
    if stamp.label not in ("updated", "as of") and stamp.date and not matter.published:
        matter.published, matter.published_from = stamp.date, "metadata"


def _read_dateline(text: str, units: Sequence[Unit], matter: Matter) -> None:
    """The dateline of the first paragraph, captions, headings and the points of a deck above it aside."""
    deck = False
    for unit in units[:HEAD_UNITS]:
        content = text[unit.start : min(unit.end, unit.start + LONGEST_HEADLINE)]
        if unit.mark == "number":
            return
        if unit.mark == "bullet":
            deck = True
            continue
        if unit.mark or furniture_kind(content):
            continue
        found = find_dateline(text, unit.start, unit.end)
        # 'LIMA May 4, 1997 ANP - By Ana Ruiz' may stand on a line of its own.
        if ends_sentence(content) or len(content) > 100 or (found and found.date):
            if not deck:
                found = found or _lone_day(text, units, unit)
                if found is None or not found.date:
                    found = find_loose_dateline(text, units, unit) or found
            if found:
                _take_dateline(found, matter)
            return


def _lone_day(text: str, units: Sequence[Unit], first: Unit) -> Dateline | None:
    """The full date that opens the first paragraph as dateline, where no other paragraph opens with a date."""
    found = find_day(text, first.start, first.end)
    if found is None or not found.date:
        return None
    return None if any(find_day(text, u.start, u.end) for u in units if u is not first) else found


def _take_dateline(found: Dateline, matter: Matter) -> None:
    matter.dateline = found
    matter.spans.append((found.start, found.body))
    if found.agency:
        matter.publishers["dateline"] = tidy(found.agency)


def _read_furniture(text: str, units: Sequence[Unit], matter: Matter) -> None:
    """Captions, credits, late 'Published on' lines and the like; they may name author, publisher and date."""
    for line in foot_lines(text, units):
        content = text[line.unit.start : line.unit.end]
        matter.spans.append((line.unit.start, line.unit.end))
        if line.stamp:
            _read_stamp(line.stamp, matter)
        elif line.kind in ("credit", "byline") and not matter.author:
            matter.author = _credited(content)
        if line.kind == "copyright" and (holder := _HOLDER.match(content)):
            matter.publishers["copyright"] = tidy(holder["holder"]).rstrip(" ,–—-")


def _credited(content: str) -> str:
    names = BYLINE.fullmatch(content) or CREDIT.match(content)
    return _joined_names(names["names"]) if names else ""


def _joined_names(names: str) -> str:
    """'Ana Ruiz in Lima and Jo Hart' as 'Ana Ruiz; Jo Hart'."""
    return "; ".join(re.findall(rf"(?:^|\band |, ?|& ?)({NAME}|[A-Z]\w+$)", names))
