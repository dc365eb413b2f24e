"""The date of an occasion, and what the date says of its status."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.circumstances import date_head
from analysis.facts.clauses import is_negated, is_perfect, is_predicate, lemma
from analysis.facts.modality import Modality, modality_of
from analysis.facts.status_words import CANCELLED, HELD, POSTPONED, SCHEDULED, lexical_status
from analysis.facts.words import EVENT_WORDS

ENDING = EVENT_WORDS.ending_verbs


_DAYS_LONG = re.compile(
    r"\b(?P<n>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen)"
    r"(?:[\s-]day\b|\s+days\s+of\b)",
    re.IGNORECASE,
)
_COUNTS = dict(
    zip("two three four five six seven eight nine ten eleven twelve".split(), range(2, 13), strict=True),
    fourteen=14,
    fifteen=15,
)


def first_day(text: str, last: str) -> str:
    """The day on which what ended on `last` began, where the text says how many days it took; else empty."""
    found = _DAYS_LONG.search(text)
    if found is None or len(last) != 10:
        return ""
    number = found["n"].lower()
    days = int(number) if number.isdigit() else _COUNTS[number]
    return (date.fromisoformat(last) - timedelta(days=days - 1)).isoformat()


# Before the day on which something begins.
_BEGINNING = re.compile(
    r"\b(?:arriv\w+|beg[aiu]n\w*|beginning|start\w*|open\w*|kick\w* off|commenc\w+|embark\w*|due|set off|left"
    r"|leaves?|will (?:visit|travel|fly|come|go)|first (?:stop|day|leg))\b",
    re.IGNORECASE,
)


def last_day(passage: str, nouns: frozenset[str], first: str) -> str:
    """The day on which what began on `first` ends, where its passage tells how many days it takes; else empty.

    'arrived on Monday for a two-day visit', with one of `nouns` behind the days.
    """
    if len(first) != 10 or _BEGINNING.search(passage) is None:
        return ""
    for found in _DAYS_LONG.finditer(passage):
        behind = re.findall(r"[\w-]+", passage[found.end() : found.end() + 40].casefold())[:4]
        if nouns & set(behind):
            number = found["n"].lower()
            days = int(number) if number.isdigit() else _COUNTS[number]
            return (date.fromisoformat(first) + timedelta(days=days - 1)).isoformat()
    return ""


# First and last month of what is kept as a year only, to tell whether it has passed.
PARTS_OF_YEAR = {
    "first quarter": (1, 3),
    "second quarter": (4, 6),
    "third quarter": (7, 9),
    "fourth quarter": (10, 12),
    "last quarter": (10, 12),
    **{f"q{n}": (3 * n - 2, 3 * n) for n in range(1, 5)},
    "first half": (1, 6),
    "second half": (7, 12),
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "early": (1, 4),
    "mid": (5, 8),
    "late": (9, 12),
    "end of": (11, 12),
}


_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE)
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_GONE = re.compile(
    r"\b(?:last|past|ago|earlier|previous|yesterday|this (?:morning|week)|\d{4})\b", re.IGNORECASE
)


def ahead(when: DateMention, published: str) -> DateMention:
    """A date without a year of what is still to come, read as one that has passed: the next such day or month."""
    passed = compare(when.until or when.value, published) == -1 and len(published) == 10
    if not passed or when.basis != "relative" or _GONE.search(when.text) or len(when.value) < 7:
        return when
    if _WEEKDAY.search(when.text) and not re.search(r"\d", when.text):
        first = date.fromisoformat(when.value) if len(when.value) == 10 else None
        if first is None or (date.fromisoformat(published) - first).days > 7:
            return when
        last = date.fromisoformat(when.until) if len(when.until) == 10 else None
        week = timedelta(days=7)
        until = (last + week).isoformat() if last is not None else when.until
        return dataclasses.replace(when, value=(first + week).isoformat(), until=until)
    if not _MONTH.search(when.text):
        return when
    value, until = _next_year(when.value), _next_year(when.until)
    return dataclasses.replace(when, value=value, until=until) if compare(value, published) == 1 else when


def _next_year(day: str) -> str:
    return f"{int(day[:4]) + 1}{day[4:]}" if day and not day.endswith("02-29") else day


@dataclass(frozen=True, slots=True)
class Days:
    """When an occasion is, the date that it gave up, and the day on which it ends."""

    when: DateMention | None = None
    former: DateMention | None = None
    last: DateMention | None = None


def days_of(sentence: Sentence, dates: Sequence[DateMention], status: str) -> Days:
    """The days of an occasion, of the dates that its clauses have, the nearest first."""
    limits = [d for d in dates if is_limit(sentence, d, status)]
    dates = [d for d in dates if d not in limits]
    former = [d for d in dates if is_former(sentence, d, status)]
    current = [
        d for d in dates if d not in former and not (status in (POSTPONED, CANCELLED) and is_act(sentence, d))
    ]
    former = [d for d in former if not (status == CANCELLED and is_act(sentence, d))]
    if status == CANCELLED:
        return Days((former + current)[0] if former or current else None)
    when = current[0] if current else None
    if when is not None:
        # 'met on Tuesday for the third time this year': the finer of two dates that agree.
        when = max(
            (d for d in current if same_time(d.value, when.value)), key=lambda d: len(d.value), default=when
        )
    if when is None and former and status == POSTPONED and former[0].until and " to " in former[0].text:
        # 'has slipped from June to December'
        when = dataclasses.replace(former[0], value=former[0].until, until="")
    limits += [d for d in current[1:] if when is not None and _goes_on(sentence, when, d)]
    return Days(when, former[0] if former else None, limits[0] if limits else None)


def days_ahead(days: Days, status: str, published: str) -> Days:
    """The days of what is to come; of what was put off, the new day, where it has an old one too."""
    if days.when is None or (status == POSTPONED and days.former is None):
        return days
    return Days(ahead(days.when, published), days.former, days.last)


def _goes_on(sentence: Sentence, first: DateMention, second: DateMention) -> bool:
    """Whether two days are joined to one stretch: 'on Tuesday and Wednesday'."""
    one, other = date_head(sentence, first), date_head(sentence, second)
    if one is None or other is None or len(first.value) < 10 or first.until or not first.value < second.value:
        return False
    return other in one.conjuncts


def is_limit(sentence: Sentence, date: DateMention, status: str) -> bool:
    """Whether a date only says how long something goes on: 'will last until Friday'."""
    head = date_head(sentence, date)
    if head is None or status == POSTPONED:
        return False
    preposition = head if head.pos_ in ("ADP", "SCONJ") else head.head
    if preposition.lower_ == "since" and is_predicate(preposition.head) and is_perfect(preposition.head):
        # 'has delivered two since January'
        return False
    if preposition.lower_ in ("until", "till") and is_negated(preposition.head):
        # 'is not held until April'
        return False
    if preposition.lower_ in ("until", "till", "through", "since") and preposition.i < head.i + 1:
        return True
    verb = preposition.head
    return is_predicate(verb) and lemma(verb) in ENDING and preposition.lower_ in ("on", "in")


def is_former(sentence: Sentence, date: DateMention, status: str) -> bool:
    """Whether a date is one for which the occasion was first set: 'originally slated for May', 'moved from May'."""
    head = date_head(sentence, date)
    if head is None:
        return False
    if status in (SCHEDULED, POSTPONED) and _is_replaced_date(head):
        return True
    chain = [head, *head.ancestors]
    for word in chain[:5]:
        near = {c.lower_ for c in word.children if c.dep_ == "advmod"}
        if near & {"originally", "initially", "previously", "first"} and lexical_status(word) == SCHEDULED:
            return True
        if word.lower_ == "from" and status == POSTPONED and word.head.i < word.i:
            return True
        if is_predicate(word):
            if status not in (POSTPONED, CANCELLED):
                return False
            telling = modality_of(word).status
            return _is_unmet(word) or (telling == SCHEDULED and not _is_will(word))
        if lexical_status(word) == SCHEDULED and status in (POSTPONED, CANCELLED):
            return True
    return False


def _is_unmet(verb: Token) -> bool:
    """Whether a verb tells what was meant to have been: 'ought to have taken place', 'should have been held'."""
    helpers = [c.lower_ for c in verb.children if c.dep_ == "aux"]
    return "have" in helpers and bool({"to", "should"} & set(helpers))


def _is_replaced_date(head: Token) -> bool:
    """'on 9 November instead of 14 September', 'rather than in May'."""
    before = [t.lower_ for t in head.doc[max(head.left_edge.i - 4, 0) : head.i]]
    return ("instead" in before and "of" in before) or ("rather" in before and "than" in before)


def is_act(sentence: Sentence, date: DateMention) -> bool:
    """Whether a date tells when it was put or called off: 'postponed on Monday', not 'postponed to May'."""
    head = date_head(sentence, date)
    if head is None:
        return False
    preposition = head if head.pos_ == "ADP" or head.dep_ == "npadvmod" else head.head
    verb = preposition.head
    if not is_predicate(verb) or lexical_status(verb) not in (POSTPONED, CANCELLED):
        return False
    return preposition.lower_ not in ("to", "until", "till", "for", "forward")


def is_over(verb: Token) -> bool:
    """Whether a verb tells of the end: 'wrapped up', 'concluded', 'came to an end', 'culminated'."""
    if lemma(verb) in ("come", "draw", "bring"):
        return any(
            t.lower_ in ("end", "close") for c in verb.children if c.lower_ == "to" for t in c.children
        )
    return lemma(verb) in (*ENDING, "conclude", "culminate", "complete")


def _is_will(verb: Token) -> bool:
    words = [c.lower_ for w in (verb, verb.head) for c in w.children if c.dep_ == "aux"]
    return "will" in words or "shall" in words or "now" in [c.lower_ for c in verb.children]


def resolve(
    annotated: Annotated, modality: Modality, when: DateMention | None, former: DateMention | None
) -> str:
    """The status of an occasion: as its words tell, where they leave it open as its date lies to the article's own."""
    status = modality.status
    date = when or former
    if date is None:
        return status
    order = compare(date.until or date.value, annotated.article.published)
    starts = compare(date.value, annotated.article.published)
    if starts == 0 and len(date.value) == 4 and not date.until:
        starts = order = _part_of_year(date.text, annotated.article.published)
    if not status and not modality.generic:
        if order is None:
            return ""
        return HELD if starts is not None and starts <= 0 else SCHEDULED
    if status == HELD and starts == 1 and not former:
        return SCHEDULED
    return status


def _part_of_year(text: str, published: str) -> int:
    """-1, 0 or 1 as a part of the year of publication lies before, around or after it: 'autumn', 'Q4', 'late'."""
    low = text.casefold()
    months = next((months for word, months in PARTS_OF_YEAR.items() if word in low), None)
    if months is None or len(published) < 7:
        return 0
    month = int(published[5:7])
    return 1 if months[0] > month else -1 if months[1] < month else 0


def compare(date: str, other: str) -> int | None:
    """-1, 0 or 1 as a partial date lies before, in or after another; None where that is open or one is missing."""
    if not date or not other:
        return None
    width = min(len(date), len(other))
    a, b = date[:width], other[:width]
    return (a > b) - (a < b)


def same_time(first: str, second: str) -> bool:
    """Whether two partial dates can be one: '2025-02' and '2025-02-25'."""
    width = min(len(first), len(second))
    return first[:width] == second[:width]
