"""What stands above and around the report itself: front matter, headline, byline, date of publication, dateline."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import yaml

from analysis.datelines import Dateline, find_dateline
from analysis.datestamps import Datestamp, read_datestamp, split_line
from analysis.errors import InputError
from analysis.furniture import BYLINE, CREDIT, NAME, furniture_kind
from analysis.layout import Unit, ends_sentence, split_units

# A headline or deck is no longer than this; front matter no longer than that (YAML takes time).
LONGEST_HEADLINE = 250
LONGEST_FRONT_MATTER = 65_536
_DECK_WORDS = 7
_HEAD_UNITS = 16

_FENCE = re.compile(r"\ufeff?---[ \t]*(?:\r\n|\r|\n)")
_CLOSING_FENCE = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)", re.MULTILINE)
_KEY_LINE = re.compile(r"[\w-]+[ \t]*:(?:[ \t\r\n]|$)")
_KEYS = {
    "title": ("title", "headline"),
    "published": (
        "published",
        "date",
        "published_on",
        "published_at",
        "date_published",
        "publication_date",
        "pubdate",
    ),
    "publisher": ("publisher", "source", "publication", "outlet", "site_name", "site"),
    "author": ("author", "authors", "byline", "by", "creator"),
    "url": ("url", "link", "canonical_url", "canonical", "source_url", "permalink", "source"),
}
_LABELS = "title|headline|subject|date|published|publisher|source|author|authors|url|link|from"
_LABELLED = re.compile(rf"(?P<label>{_LABELS})[ \t]*:[ \t]+(?P<value>\S.{{0,300}})", re.IGNORECASE)
_SLUG = re.compile(
    r"(?:\((?:\d+(?:st|nd|rd|th) )?(?:LEAD|LD|URGENT|RECAST|CORRECTED|UPDATED?)\)|(?:UPDATE|WRAPUP|REFILE) ?\d*-)\s*"
)
_GENRE = re.compile(
    r"(?:press|news|media) (?:release|statement|note|briefing)|for immediate release|exclusive|analysis|opinion|op-ed|comment(?:ary)?|"
    r"interview|explainer|editorial|feature|report|news|world(?: news)?|defen[cs]e|politics|speech|joint statement|statement",
    re.IGNORECASE,
)
_PUBLIC_BODY = re.compile(
    r"(?:(?:federal |royal |state )?(?:ministry|department|office|embassy|government|directorate|secretariat)\b(?: (?:of|for)\b)?.*|"
    r".*\b(?:ministry|embassy|information bureau|news agency|press service))",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:(?:19|20)\d{2}(?:\s*[–-]\s*\d{2,4})?)?,?\s*(?P<holder>[^|.\d]{2,60})",
    re.IGNORECASE,
)
_HTTP_URL = re.compile(r"https?://\S{3,2000}")


@dataclass(slots=True)
class Matter:
    """Metadata of one article as found, best source first, and the spans that hold it."""

    title: str = ""
    published: str = ""
    published_from: str = ""
    publisher: str = ""
    author: str = ""
    url: str = ""
    dateline: Dateline | None = None
    spans: list[tuple[int, int]] = field(default_factory=list)


def read_matter(text: str, where: str) -> Matter:
    """The metadata and non-body spans of an article's text.

    A date counts only if it is full. The publisher is, best first, the one named in front matter, on a line of its
    own, in the dateline, on the date line, by a ministry's name above the headline, or by the copyright line.
    Raises InputError (`where` and the line) for front matter that does not parse.
    """
    values, body = _front_matter(text, where)
    matter = Matter(**values)
    if body:
        matter.spans.append((0, body))
    if matter.published:
        matter.published_from = "metadata"
    units = split_units(text, body)
    first = _read_head(text, units, matter)
    _read_dateline(text, units[first:], matter)
    _read_furniture(text, units[first:], matter)
    return matter


def tidy(value: str) -> str:
    """One line without control characters: fit for a table."""
    return " ".join("".join(c if c.isprintable() else " " for c in value).split())


def web_address(value: str) -> str:
    """The address if it is a http or https one, else empty: metadata is untrusted."""
    try:
        parts = urlsplit(value.strip())
    except ValueError:
        return ""
    return value.strip() if parts.scheme in ("http", "https") and _HTTP_URL.fullmatch(value.strip()) else ""


def _front_matter(text: str, where: str) -> tuple[dict[str, str], int]:
    """Values by field, and where the text after the front matter begins (0 where there is none)."""
    fence = _FENCE.match(text)
    if not fence:
        return {}, 0
    closing = _CLOSING_FENCE.search(text, fence.end(), fence.end() + LONGEST_FRONT_MATTER)
    if not closing:
        if _KEY_LINE.match(text, fence.end()):
            raise InputError(f"{where}:1", "front matter without its closing line", "a line '---' below it")
        return {}, 0
    try:
        data = yaml.load(text[fence.end() : closing.start()], yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise InputError(f"{where}:{line}", f"front matter does not parse, {error.problem}", "YAML") from None
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise InputError(
            f"{where}:1", f"front matter does not parse, {tidy(str(error))[:80]}", "YAML"
        ) from None
    if not isinstance(data, dict):
        if data and not isinstance(data, str):
            raise InputError(f"{where}:2", "front matter is a list", "lines 'key: value'")
        return {}, 0
    return _known_values(data), closing.end()


def _known_values(data: dict[object, object]) -> dict[str, str]:
    keyed = {str(key).lower().replace("-", "_").replace(" ", "_"): value for key, value in data.items()}
    found = {name: [t for key in keys if (t := _as_text(keyed.get(key)))] for name, keys in _KEYS.items()}
    stamps = [stamp.date for value in found["published"] if (stamp := read_datestamp(value))]
    return {
        "title": next(iter(found["title"]), ""),
        "author": next(iter(found["author"]), ""),
        "publisher": next((v for v in found["publisher"] if not web_address(v)), ""),
        "url": next((u for v in found["url"] if (u := web_address(v))), ""),
        "published": next(iter(stamps), ""),
    }


def _as_text(value: object) -> str:
    """A value of front matter as one line; of a list its items, of a mapping its name."""
    if isinstance(value, str):
        return tidy(value)
    if isinstance(value, list):
        return "; ".join(t for item in value if (t := _as_text(item) if not isinstance(item, list) else ""))
    if isinstance(value, dict):
        return tidy(name) if isinstance(name := value.get("name"), str) else ""
    return ""


def _read_head(text: str, units: list[Unit], matter: Matter) -> int:
    """Read headline, deck, byline and date; return the index of the first unit of the body."""
    kinds = [_head_kind(text[u.start : u.end], u) for u in units[:_HEAD_UNITS]]
    body = _body_start(text, units, kinds, bool(matter.title))
    titled = bool(matter.title)
    for unit, kind in list(zip(units, kinds, strict=False))[:body]:
        content = tidy(text[unit.start : unit.end])
        matter.spans.append((unit.start, unit.end))
        if kind == "metadata":
            _read_metadata(content, matter)
        elif kind == "body name":
            matter.publisher = matter.publisher or ""
        elif not titled and kind in ("heading", "short"):
            matter.title, titled = _SLUG.sub("", content, count=1), True
    return body


def _head_kind(content: str, unit: Unit) -> str:
    if unit.mark in ("bullet", "number", "rule") or len(content) > LONGEST_HEADLINE:
        return "rule" if unit.mark == "rule" else "text"
    if _is_metadata(content):
        return "metadata"
    if furniture_kind(content):
        return "furniture"
    if unit.mark == "heading":
        return "heading"
    if _GENRE.fullmatch(content.strip(":")):
        return "genre"
    if find_dateline(content, 0, len(content)):
        return "text"
    if ends_sentence(content) and content[-1] not in "?!":
        return "sentence"
    return "short" if content[-1] not in ",;:" and not content[0].islower() else "text"


def _body_start(text: str, units: list[Unit], kinds: list[str], titled: bool) -> int:
    """The first unit that belongs to the report.

    The head ends with the last line of metadata above which stand only a headline, a deck and the like; without
    metadata, with a bare first line that has text below.
    """
    above = ("metadata", "genre", "short", "heading", "furniture", "rule")
    body = sentences = 0
    for index, kind in enumerate(kinds):
        if kind == "sentence" and index and not sentences:
            sentences += 1
        elif kind not in above:
            break
        if kind in ("metadata", "genre"):
            body = index + 1
    if body < len(units) and any(k in ("short", "heading", "genre") for k in kinds[:body]):
        return body
    return body if body else _headline_only(units, kinds, titled)


def _headline_only(units: list[Unit], kinds: list[str], titled: bool) -> int:
    return 1 if kinds and kinds[0] in ("short", "heading") and len(units) > 1 and not titled else 0


def _is_metadata(content: str) -> bool:
    """Whether a line is byline, date of publication, address or a labelled value, or several of these."""
    bare = content.strip("*_ ")
    if BYLINE.fullmatch(bare) or _LABELLED.fullmatch(bare) or _HTTP_URL.fullmatch(bare):
        return True
    return any(map(read_datestamp, [bare, *split_line(bare)]))


def _read_metadata(content: str, matter: Matter) -> None:
    bare = content.strip("*_ ")
    if labelled := _LABELLED.fullmatch(bare):
        _read_label(labelled["label"].lower(), labelled["value"], matter)
        return
    for part in [bare, *split_line(bare)]:
        if byline := BYLINE.fullmatch(part):
            matter.author = matter.author or byline["names"]
        elif stamp := read_datestamp(part):
            _read_stamp(stamp, matter)
        elif address := web_address(part):
            matter.url = matter.url or address


def _read_label(label: str, value: str, matter: Matter) -> None:
    stamp = read_datestamp(value)
    if stamp and label in ("date", "published"):
        _read_stamp(stamp, matter)
    elif label in ("title", "headline", "subject"):
        matter.title = matter.title or value
    elif label in ("author", "authors"):
        matter.author = matter.author or value
    elif address := web_address(value):
        matter.url = matter.url or address
    elif label in ("publisher", "source", "from") and "@" not in value:
        matter.publisher = matter.publisher or value


def _read_stamp(stamp: Datestamp, matter: Matter) -> None:
    """An 'updated' line may be later than the article, so it dates nothing by itself."""
    matter.publisher = matter.publisher or stamp.posted_by
    if not stamp.is_update and not matter.published:
        matter.published, matter.published_from = stamp.date, "metadata"


def _read_dateline(text: str, units: list[Unit], matter: Matter) -> None:
    """The dateline of the first paragraph, captions above it aside."""
    first = next((u for u in units if not u.mark and not furniture_kind(text[u.start : u.end])), None)
    if not first or not (found := find_dateline(text, first.start, first.end)):
        return
    matter.dateline = found
    matter.spans.append((found.start, found.body))
    matter.publisher = matter.publisher or tidy(found.agency)
    if found.date and not matter.published:
        matter.published, matter.published_from = found.date, "dateline"


def _read_furniture(text: str, units: Iterable[Unit], matter: Matter) -> None:
    """Captions, credits and the like anywhere in the article; a credit may name the author."""
    for unit in units:
        content = text[unit.start : unit.end]
        kind = "rule" if unit.mark == "rule" else furniture_kind(content)
        if not kind:
            continue
        matter.spans.append((unit.start, unit.end))
        if kind == "credit" and not matter.author and (credit := CREDIT.match(content)):
            matter.author = "; ".join(re.findall(rf"(?:^|and |, )({NAME})", credit["names"]))
        if kind == "copyright" and not matter.publisher and (holder := _COPYRIGHT.match(content)):
            matter.publisher = tidy(holder["holder"])
