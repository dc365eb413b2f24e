"""The day of a head or foot line that no known form reads: 'By Jane Roe, Lima desk | 3 May 2026 | 4 min read'.

The last resort for an article without a date of its own: a full date that stands apart in a short line of names and
labels. A phrase in which the date is part of what is told ('Pact of 3 May 2026 holds') is no such line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import takewhile

from analysis.datestamps import WRITTEN_DATES, matched_day, native_date
from analysis.furniture import furniture_kind
from analysis.layout import Unit, ends_sentence

HEAD, FOOT = 6, 4  # units
LONGEST = 140  # characters
_MOST_OTHER_WORDS = 4
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\.?,?\s+"
_NOT_WITHIN = r"(?:(?<![\w/.–-])|(?<=[a-z])(?=(?-i:[A-Z][a-z])))"
_SHORT_DATE = r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>\d{2})"
_LABELS = (
    "published|posted|entered|issued|released|filed|dated|date|created|uploaded|distributed|updated|modified"
)
_LASTING_LABELS = "|".join(label for label in _LABELS.split("|") if label not in ("updated", "modified"))
# What may stand right before and behind the date.
_APART_LEFT = re.compile(
    rf"(?:^|(?<=[a-z])(?=$)|[|•·–—,;:(\[\]>/»\t*_]|\s--?|\b(?:{_LABELS}|on)|^\W*(?:le|am|den|el|em|il))\s*$",
    re.IGNORECASE,
)
_APART_RIGHT = re.compile(
    r"\s*(?:$|[|•·–—,;:)\[\]>/«\t(*_]|-\s|/\s|(?:à\s|um\s|kl\.?\s)?\d{1,2}[:.h]\d\d|(?:at|by|in|time)\b|\.$|(?-i:[A-Z]{2,6})\b)",
    re.IGNORECASE,
)
_HOUR_BEHIND = re.compile(r",?\s+(?:at\s+)?\d{1,2}[:.h]\d\d(?!\d)")
_GOVERNED = re.compile(
    r"\b(?:of|in|since|after|before|until|till|by|for|from|to|through|between|and|during|around|than|was|were|is)\s*$",
    re.IGNORECASE,
)
_TAGS = re.compile(
    r"\b(?:filed under|tags|tagged|topics|categories|category)\b.*|\b\d+ comments?\b|\bno comments?\b",
    re.IGNORECASE,
)
_LABELLED = re.compile(rf"^\W*(?:last\s+|first\s+|date\s+)?(?:{_LABELS})\b", re.IGNORECASE)
_LABELLED_FOOT = re.compile(rf"^\W*(?:first\s+|date\s+)?(?:{_LASTING_LABELS})\b", re.IGNORECASE)
_CHANGED = re.compile(r"\W*(?:last\s+)?(?:modified|updated?|edited|corrected)\s?:?\s?", re.IGNORECASE)
# 'Data cutoff 3 May 2026'
_NOUN_ALONE = re.compile(r"\W*[A-Z]\w+(?:\s[a-z][a-z-]+)?\s*")
_NAME_ALONE = re.compile(r"\W*[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){1,3}\W*")
# Small words of such lines.
_SMALL = frozenset(
    """a an and as at by column comment commentary comments correspondent date dated delivered desk edition en
    feature filed first for from gmt guest hours hrs in issue issued ist last local min mins minute minutes modified
    no note of on our page photo photos pm am posted print published read reading reads release released reporter share
    source special staff story tags text the time to transcript translated under update updated via views vol with
    words writer edited written reported report de la le da do dos das del van der von el al bin à um kl den am
    il""".split()
)
# What such a date may be the day of, instead of the article's.
OCCASION = re.compile(
    r"\b(?:meetings?|sessions?|rounds?|talks|conferences?|forums?|summits?|visits?|ceremony|signing|signed|launch|opening"
    r"|deliver(?:y|ies)|deadline|exercises?|exhibitions?|trials?|deployment|commissioning|anniversary|next|due|until|since"
    r"|events?|hearing|votes?|elections?|battle|attacks?|wars?|pact|accord|deal|treaty|agreement|truce|ceasefire|birth"
    r"|died|born|valid|expir\w+|clos(?:es|ing)|applications?|registration|begins?|starts?|ends|held|scheduled|week|upcoming"
    r"|cor+ections?|retrieved|accessed|downloaded|print date|printed (?:on|from))\b",
    re.IGNORECASE,
)


def loose_day(text: str, units: Sequence[Unit]) -> str:
    """The ISO day that the lines above and below the report agree on, empty where none is told or two are."""
    # At the foot a line without a label may be a link to another article, and a change be long after.
    lines = [*head_of(text, units), *(line for line in foot_of(text, units) if _LABELLED_FOOT.match(line))]
    days = {day for line in lines for day in _days(line)}
    return next(iter(days)) if len(days) == 1 else ""


def head_of(text: str, units: Sequence[Unit]) -> list[str]:
    """The lines between the headline and the first sentence."""
    if not units:
        return []
    contents = [text[unit.start : unit.end] for unit in units[1:HEAD]]
    above = text[units[0].start : units[0].end].splitlines()[1:]
    return above + [
        line for content in takewhile(lambda c: not _is_text(c), contents) for line in content.splitlines()
    ]


def foot_of(text: str, units: Sequence[Unit]) -> list[str]:
    """The last lines, those of the head aside."""
    return [text[unit.start : unit.end] for unit in units[max(HEAD, len(units) - FOOT) :]]


def _is_text(content: str) -> bool:
    """Whether a unit is a sentence: with a full stop at its end, and some small words beside those of such lines."""
    return ends_sentence(content) and (len(content) > LONGEST or len(_other_words(content)) > 1)


def _other_words(line: str) -> list[str]:
    words = re.findall(r"[^\W\d_][\w’'.-]*", line)
    return [w for w in words if not w[:1].isupper() and w.lower().strip(".") not in _SMALL]


def _days(line: str) -> Iterator[str]:
    """The day that stands apart in a line of names and labels."""
    kind = furniture_kind(line)
    is_read = kind in ("", "byline", "credit") or line.lower().startswith("source")
    if len(line) > LONGEST or "\n" in line or not is_read or "©" in line:
        return
    found = dates_of_line(line)
    if not found or (len(found) > 1 and not _is_changed(line, found)):
        return
    before, behind = line[: found[0].start()], _TAGS.sub("", line[found[-1].end() :])
    if _is_apart(before, behind) and matched_day(found[0]):
        yield matched_day(found[0])


def dates_of_line(line: str) -> list[re.Match[str]]:
    """The full dates of a line in order, the longest of those that overlap."""
    found = [m for pattern in _patterns() for m in pattern.finditer(line)]
    longest: list[re.Match[str]] = []
    for match in sorted(found, key=lambda m: (m.start(), -m.end())):
        if not longest or match.start() >= longest[-1].end():
            longest.append(match)
    return longest


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    forms = (*WRITTEN_DATES, native_date(), _SHORT_DATE)
    return tuple(
        re.compile(rf"{_NOT_WITHIN}(?:{_WEEKDAY})?(?:the\s)?{form}(?![\w/-])", re.IGNORECASE)
        for form in forms
    )


def _is_changed(line: str, found: Sequence[re.Match[str]]) -> bool:
    """Whether the second of two dates is that of a change, or stands right behind the first as such dates do."""
    between = line[found[0].end() : found[1].start()]
    return len(found) == 2 and bool(_CHANGED.fullmatch(between) or not between.strip())


def _is_apart(before: str, behind: str) -> bool:
    """Whether what stands around a date are names and labels, none of which it is the day of."""
    around = f"{before} {behind}"
    if OCCASION.search(around) or _GOVERNED.search(before):
        return False
    if before.rstrip().lower().endswith(" on") and not re.search(
        rf"\b(?:{_LABELS}|written|reported|by)\b|,", before, re.IGNORECASE
    ):
        return False
    is_beside = bool(
        _NAME_ALONE.fullmatch(behind)
        if not before.strip()
        else not behind.strip() and (_NAME_ALONE.fullmatch(before) or _NOUN_ALONE.fullmatch(before))
    )
    is_timed = bool(_HOUR_BEHIND.match(behind))
    if not is_beside and not is_timed and not (_APART_LEFT.search(before) and _APART_RIGHT.match(behind)):
        return False
    is_set_off = is_beside or (
        not before.strip() or before.rstrip().endswith((",", "|", "–", "—")) or _LABELLED.match(before)
    )
    return len(_other_words(around)) <= (_MOST_OTHER_WORDS if is_set_off else 0)
