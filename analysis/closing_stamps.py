"""The day behind the last sentence of a report, and that of an answer: '… after six months. The Courier, 4 May 2026'.

For an article that no line of its own dates. What stands there must be names and a full date alone, so that a last
sentence without a verb ('Next session: 4 May 2026') gives none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from analysis.datestamps import WRITTEN_DATES, is_name, matched_day, read_colophon, read_datestamp
from analysis.feet import signature
from analysis.furniture import furniture_kind
from analysis.layout import Unit, ends_sentence
from analysis.loose_stamps import OCCASION, dates_of_line

_LAST = 4  # units
_LONGEST = 110  # characters
# Behind a word, not an abbreviation; or behind a quotation or bracket: '(Reporting by Ana Ruiz) May 4, 2016'.
_SENTENCE_END = re.compile(
    r"(?<=\w\w\w[.!?])\s+|(?<=[.!?][\"”’')\]])\s+|(?<=[.!?])\s+(?=--|[–—(])|(?<=\))\s+(?=[\dA-Z])"
)
_MARKS = " \t\n()[]-–—.*_="
# '(END) ', 'Editor: Ana Ruiz. ', 'ENDS/', 'ar/jh ', 'From ', '© 2026 ': what may stand before the names and the day.
_BEFORE = re.compile(
    r"\(?(?:ends?|enditem|more)\)?[\s/.:–—-]+|(?:edit(?:or|ed\sby)|writer|desk)\s?:\s?[A-Z][\w .’'-]{2,40}[.,;]?\s+"
    r"|(?:[A-Za-z]{2,4}/){1,3}(?:[a-z]{2,4}\s)?|(?:from|source|archived?|first\saired|aired)\s?:?\s+"
    r"|(?:©|\(c\)|copyright)\s*(?:(?:19|20)\d\d,?\s*)?",
    re.IGNORECASE,
)
# ', p. 3', ', final edition', ', 6 p.m. bulletin'
_BEHIND = re.compile(
    r",?\s+\(?(?:pp?\.?\s?|pages?\s)[A-Z]?\d{1,3}(?:-\d{1,3})?\)?|,?\s+(?:\w+\s)?(?:edition|issue|section)"
    r"|,?\s+(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?\s)?(?:bulletin|news|broadcast)|,?\s+\d{1,2}[:.]\d\d(?:[:.]\d\d)?",
    re.IGNORECASE,
)


def closing_day(text: str, units: Sequence[Unit]) -> str:
    """The ISO day of an answer, else the one behind the last sentence or in the last line; empty where none is told."""
    contents = [text[unit.start : unit.end] for unit in units]
    if answered := {day for content in contents for day in _answered(content)}:
        return next(iter(answered)) if len(answered) == 1 else ""
    for content in contents[: -_LAST - 1 : -1]:
        if day := next(_days(content), ""):
            return day
        if ends_sentence(content):
            break
    return ""


def _days(content: str) -> Iterator[str]:
    """The days that the last words of a paragraph are, the longest such ending first.

    A line of names and a date alone may be the source of a quotation or a link: it needs a mark of its page.
    """
    if not ends_sentence(content) and len(content) <= _LONGEST:
        yield from _day_of(content, is_line=True)
    start = max(0, len(content) - _LONGEST)
    for end in _SENTENCE_END.finditer(content, start):
        yield from _day_of(content[end.end() :], is_line=False)


def _day_of(words: str, *, is_line: bool) -> Iterator[str]:
    if furniture_kind(words) in ("caption", "promotion") or OCCASION.search(words) or "\n" in words.strip():
        return
    line = words.lstrip(" \t\n–—-*_=")
    opening = _BEFORE.match(line)
    bare = line[opening.end() if opening else 0 :].strip(_MARKS)
    stamp = read_datestamp(bare) or read_colophon(bare) or signature(bare, is_copyright=False)
    if stamp and stamp.date and stamp.label not in ("updated", "as of") and (opening or not is_line):
        yield stamp.date
        return
    found = dates_of_line(bare)
    if len(found) != 1:
        return
    before, behind = bare[: found[0].start()].strip(" ,"), bare[found[0].end() :].rstrip(".) ")
    is_marked = opening is not None or _BEHIND.fullmatch(behind) is not None
    is_behind = not behind or is_marked or is_name(behind.strip(" ,"))
    if is_behind and (is_marked or not is_line) and (not before or is_name(before)):
        yield matched_day(found[0])


def _answered(content: str) -> Iterator[str]:
    """'Answer (6 February 2026):', 'Answer given by Ms Roe (6.2.2026)', '[holding answer 6 February 2026]'."""
    for pattern in _answers():
        if match := pattern.match(content) or (pattern.search(content) if "holding" in content else None):
            yield matched_day(match)


@lru_cache(maxsize=1)
def _answers() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(
            rf"(?:(?:answer|reply|response)\b[^()\n\d]{{0,90}}\(|\[holding\s+answer(?:\s+of)?\s+){date}[)\]]",
            re.IGNORECASE,
        )
        for date in WRITTEN_DATES
    )
