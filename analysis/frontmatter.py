"""YAML front matter: the values that name an article's title, date, publisher, author and address."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

import yaml

from analysis.datestamps import read_datestamp
from analysis.errors import InputError

LONGEST = 65_536  # characters: YAML takes long over much

_FENCE = re.compile(r"---[ \t]*(?:\r\n|\r|\n)")
_CLOSING_FENCE = re.compile(r"(?:(?<=\n)|(?<=\r))(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)")
_KEY_LINE = re.compile(r"[\w-]+[ \t]*:(?:[ \t\r\n]|$)")
_HTTP_URL = re.compile(r"https?://[^\s<>\"'`{}|\\^]{3,2000}", re.IGNORECASE)
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


def read_front_matter(text: str, where: str) -> tuple[dict[str, str], int]:
    """Values by field of `_KEYS` ('' where absent), and where the text after the front matter begins.

    Without front matter, or where two rules enclose text instead of keys: no values and 0. Dates are ISO
    days; an address is kept only if it is http(s). Raises InputError, with the line, for one not closed
    or no YAML.
    """
    fence = _FENCE.match(text)
    if not fence:
        return {}, 0
    closing = _CLOSING_FENCE.search(text, fence.end(), fence.end() + LONGEST)
    if not closing:
        if _KEY_LINE.match(text, fence.end()):
            raise InputError(f"{where}:1", "front matter without its closing line", "a line '---' below it")
        return {}, 0
    data = _parse(text[fence.end() : closing.start()], where)
    if isinstance(data, Mapping):
        return _known_values(data), closing.end()
    if isinstance(data, list):
        raise InputError(f"{where}:2", "front matter is a list", "lines 'key: value'")
    return {}, 0


def tidy(value: str) -> str:
    """One line without control characters: fit for a table."""
    return " ".join("".join(c if c.isprintable() else " " for c in value).split())


def web_address(value: str) -> str:
    """The address if it is a http(s) one, else empty: metadata is untrusted."""
    address = value.strip()
    try:
        host = urlsplit(address).hostname
    except ValueError:
        return ""
    return address if host and _HTTP_URL.fullmatch(address) else ""


def _parse(source: str, where: str) -> object:
    """Plain strings, lists and mappings: no value becomes a number, a date or an object."""
    try:
        return yaml.load(source, yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        found = f"front matter does not parse, {tidy(error.problem or 'no YAML')}"
        raise InputError(f"{where}:{line}", found, "lines 'key: value' in YAML") from None
    except (yaml.YAMLError, RecursionError, ValueError, TypeError) as error:
        found = f"front matter does not parse, {tidy(str(error))[:80]}"
        raise InputError(f"{where}:1", found, "lines 'key: value' in YAML") from None


def _known_values(data: Mapping[object, object]) -> dict[str, str]:
    keyed = {str(key).lower().replace("-", "_").replace(" ", "_"): value for key, value in data.items()}
    found = {name: [t for key in keys if (t := _as_text(keyed.get(key)))] for name, keys in _KEYS.items()}
    stamps = [stamp.date for value in found["published"] if (stamp := read_datestamp(value)) and stamp.date]
    return {
        "title": next(iter(found["title"]), ""),
        "author": next(iter(found["author"]), ""),
        "publisher": next((v for v in found["publisher"] if not web_address(v)), ""),
        "url": next((u for v in found["url"] if (u := web_address(v))), ""),
        "published": next(iter(stamps), ""),
    }


def _as_text(value: object) -> str:
    """A value as one line; of a list its items, of a mapping its name."""
    if isinstance(value, str):
        return tidy(value)
    if isinstance(value, list):
        return "; ".join(t for item in value if not isinstance(item, list) and (t := _as_text(item)))
    if isinstance(value, Mapping):
        name = value.get("name")
        return tidy(name) if isinstance(name, str) else ""
    return ""
