"""Values in words, the same on every page and chart: dates, counts, lists, and text with nothing hidden in it.

Nothing here makes HTML: each function gives plain text, which the page escapes when it shows it.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
FULL_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
ISO_PARTIAL = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?")
ISO_DURATION = re.compile(r"P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?")
UNITS = ("year", "month", "week", "day")

# Joiners shape letters in Indic, Arabic and other scripts; anywhere else they only hide.
JOINERS = "‌‍"
# A soft hyphen is how publishers mark where a word may be broken: it changes neither order nor wording.
HARMLESS = "\t\n\r­"


def date_parts(value: str) -> tuple[int, ...] | None:
    """(year,), (year, month) or (year, month, day) of an ISO date, as far as it goes; None where it is none."""
    found = ISO_PARTIAL.fullmatch(value)
    if not found:
        return None
    parts = tuple(int(part) for part in found.groups() if part)
    if len(parts) == 3 and parts[2] > calendar.monthrange(parts[0], parts[1])[1]:
        return None
    return parts if parts[0] else None


def first_day(value: str) -> date | None:
    """The first day that an ISO date, partial or full, may mean; None where it is no date."""
    parts = date_parts(value)
    return date(*(*parts, 1, 1)[:3]) if parts else None


def last_day(value: str) -> date | None:
    """The last day that an ISO date, partial or full, may mean; None where it is no date."""
    parts = date_parts(value)
    if not parts:
        return None
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return date(year, month, parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1])


def date_words(value: str, months: Sequence[str] = MONTHS) -> str:
    """`2025-12-04` as `4 Dec 2025`, `2025-12` as `Dec 2025`, `2026` as it is; what is no date, unchanged."""
    parts = date_parts(value)
    if not parts:
        return value
    year, *rest = parts
    if not rest:
        return f"{year}"
    day = f"{rest[1]} " if len(rest) > 1 else ""
    return f"{day}{months[rest[0] - 1]} {year}"


def span_words(start: str, end: str = "") -> str:
    """A period in words with nothing said twice: `28–29 Oct 2025`, `30 Oct – 2 Nov 2025`, `2021–2031`."""
    first, last = date_parts(start), date_parts(end)
    if not last or start == end:
        return date_words(start)
    if not first:
        return f"until {date_words(end)}"
    if len(first) == len(last) == 1:
        return f"{first[0]}–{last[0]}"
    if len(first) == len(last) == 3 and first[:2] == last[:2]:
        return f"{first[2]}–{date_words(end)}"
    if len(first) == len(last) and first[0] == last[0]:
        return f"{date_words(start).removesuffix(f' {first[0]}')} – {date_words(end)}"
    return f"{date_words(start)} – {date_words(end)}"


def duration_words(value: str) -> str:
    """`P10Y` as `10 years`, `P1Y6M` as `1 year and 6 months`; what is no duration in days or more, unchanged."""
    found = ISO_DURATION.fullmatch(value)
    if not found or not any(found.groups()):
        return value
    return listed(counted(int(n), unit) for n, unit in zip(found.groups(), UNITS, strict=True) if n)


def counted(number: int, noun: str, plural: str = "") -> str:
    """`1 event`, `3 events`, `no event`: a number with its noun."""
    if number == 1:
        return f"1 {noun}"
    return f"{number:,} {plural or noun + 's'}" if number else f"no {noun}"


def mid_sentence(phrase: str, texts: str) -> str:
    """`phrase` as it stands within a sentence: 'Local production' is 'local production' where `texts` write so.

    The capital of a list item goes only where the articles have the word without it, so that names keep theirs.
    """
    first = re.match(r"[A-Z][a-z]+\b", phrase)
    if first is None or not re.search(rf"\b{first[0].lower()}\b", texts):
        return phrase
    return first[0].lower() + phrase[first.end() :]


def listed(items: Iterable[str], most: int = 0) -> str:
    """`a, b and c`; with `most`, the rest as `and 4 more`."""
    names = [item for item in items if item]
    if most and len(names) > most:
        names = [*names[:most], f"{len(names) - most} more"]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def show_hidden(text: str) -> str:
    """The text with what would hide or reorder it made visible: `⟨U+202E⟩` for a right-to-left override.

    Covers Unicode's control, format, private-use and unassigned characters but for line ends, tabs, soft
    hyphens, and joiners between letters of scripts that need them.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(text, at) for at in range(len(text)))


def _shown(text: str, at: int) -> str:
    char = text[at]
    if char.isprintable() or char in HARMLESS or unicodedata.category(char) == "Zs":
        return char
    if char in JOINERS and 0 < at < len(text) - 1 and ord(text[at - 1]) > 0x0590 < ord(text[at + 1]):
        return char
    return f"⟨U+{ord(char):04X}⟩"


def has_right_to_left(text: str) -> bool:
    """Whether a letter of a right-to-left script is in the text, so that it must be isolated from what is around."""
    return not text.isascii() and any(unicodedata.bidirectional(char) in {"R", "AL"} for char in text)


def width_of(text: str) -> int:
    """How wide the text is in the widths of a plain letter: East Asian wide characters count as two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def wrapped(text: str, width: int, most: int = 2) -> list[str]:
    """The text in at most `most` lines of `width` letters, cut with an ellipsis where it does not fit."""
    lines = [""]
    for word in " ".join(show_hidden(text).split()).split(" "):
        joined = f"{lines[-1]} {word}".strip()
        if not lines[-1] or width_of(joined) <= width:
            lines[-1] = joined
        else:
            lines.append(word)
    if len(lines) > most:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return [line if width_of(line) <= width else f"{_cut(line, width - 1)}…" for line in lines]


def _cut(text: str, width: int) -> str:
    while text and width_of(text) > width:
        text = text[:-1]
    return text.rstrip(" ,;:–-")
