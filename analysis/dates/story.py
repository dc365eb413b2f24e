"""Where a story of past times stands, which gives a day or month without a year its year."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from analysis.dates.direction import direction, is_aside, is_direct
from analysis.dates.expressions import Expression
from analysis.dates.partial import Partial, parse, partial
from analysis.dates.records import DateMention
from analysis.dates.vocabulary import SEASONS

# What only an article about its own days says.
_OF_THE_DAY = (
    "today", "this_last_next", "weekend", "weeks_from_day", "in_units", "ago", "day_of_month", "weekday",
)  # fmt: skip
_FULL = ("day_month_year", "month_day_year", "month_year", "iso", "day_range", "month_day_range")
_BARE = ("month", "month_day", "day_month", "day_range", "month_day_range", "ordinal_day", "weekday")
_DAYS = ("day_month_year", "month_day_year", "iso", "day_month", "month_day", "day_range", "month_day_range")
# A weekday alone may go on from a day told shortly before.
_DAYS_BEFORE = 3
# Full dates that an article with a day of its own must have to be one of past times.
_FULL_DATES = 3
# Spans of years and of tens of years are no step of a story.
_NO_STEP = ("decade", "century", "year_range")
_LONGEST_STEP = 3
# A story that is told again from its start (a new section, or 'had') goes on by so many months at most.
_AHEAD_AFRESH, _AHEAD = 3, 6
_BACK_IN_PASSING = 2
# Before 1753 parts of Europe had another calendar, whose weekdays are not those of ours.
_WEEKDAYS_AGREE = 1753
_YEARS_BACK = 2
_PHASES = (
    (re.compile(r"\b(?:late|end|close|last|final|fourth|closing)\b", re.IGNORECASE), 11),
    (re.compile(r"\b(?:mid|middle|third|latter|second half)\b", re.IGNORECASE), 7),
    (re.compile(r"\b(?:early|beginning|start|opening|first)\b", re.IGNORECASE), 2),
)
_PLUPERFECT = re.compile(r"\b(?:had|since)\b(?! (?:an?|the|no|only|to|\d))", re.IGNORECASE)
_CLAUSE = re.compile(r"[.;!?]\s|\b(?:when|while|and|but)\s")
_WORD = re.compile(r"\b(?!(?:after|before|their|which|that|this|with|from)\b)[^\W\d_]{4,}")
_UNTIL = re.compile(r"\b(?:until|till)\s(?:the\s)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """The step last told: its first and last day, and the block and section that tell it."""

    first: Partial
    last: Partial
    block: int
    section: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where an expression stands: its block's parse and number, and the section of that."""

    doc: Doc | None
    block: int
    section: int


def tells_history(
    blocks: Sequence[tuple[Doc, Sequence[Expression]]], published: datetime.date | None
) -> bool:
    """Whether an article tells of past times alone, from the parses of its body and their expressions.

    Its first date names its year, and nothing in it is seen from its own day outside of quotations. One with a date
    must name several days or months, of years well before its own with few exceptions.
    """
    found = [(doc, expression) for doc, expressions in blocks for expression in expressions]
    dated = [e for _, e in found if e.rule in (*_FULL, *_BARE, "year", "season_year", "year_range")]
    years = [int(e.parts["year"]) for e in dated if e.parts.get("year", "").isdigit()]
    if not dated or not years or not _names_year(dated[0]):
        return False
    full = [e for e in dated if e.rule in _FULL and _names_year(e)]
    if published is None and not full and len(years) < 2:
        return False
    late = [year for year in years if published and year > published.year - _YEARS_BACK]
    if published is not None and (len(full) < _FULL_DATES or len(late) * 4 > len(years)):
        return False
    return not any(_is_of_the_day(doc, found[:n], e) for n, (doc, e) in enumerate(found))


def _names_year(expression: Expression) -> bool:
    last = expression.last
    return "year" in expression.parts or (last is not None and "year" in last.parts)


def _is_of_the_day(doc: Doc, before: Sequence[tuple[Doc, Expression]], expression: Expression) -> bool:
    """'yesterday', 'last week', 'said today' and a weekday with no day told before; not 'is today a museum'."""
    words, lead = expression.text.lower(), expression.parts.get("lead", "").lower()
    if expression.rule not in _OF_THE_DAY or words.startswith(
        ("the following", "the previous", "the preceding")
    ):
        return False
    if expression.rule == "weekday" and (lead or any(e.rule in _DAYS for _, e in before[-_DAYS_BEFORE:])):
        return bool(lead) and not lead.startswith(("the ", "that "))
    if words == "today":
        return direction(doc, expression.start, expression.end) == "past"
    text = doc.text[: expression.start]
    is_quoted = text.count('"') % 2 or text.count("“") > text.count("”")
    return not is_quoted


def moved_on(line: Line | None, mention: DateMention, expression: Expression, place: Place) -> Line | None:
    """Where the story stands after a mention: there, if it tells a step and is no aside; else where it stood."""
    first, last = _span(mention, expression)
    if first is None or last is None or last.year - first.year > _LONGEST_STEP:
        return line
    if expression.rule in _NO_STEP and line is not None:
        return line
    step = Line(first, last, place.block, place.section)
    if line is None or mention.basis == "inferred":
        return step
    where = place.doc, expression.start, expression.end
    if place.doc is None or _is_bracketed(place.doc.text, expression) or is_aside(*where):
        return line
    if _UNTIL.search(place.doc.text[: expression.start]) or direction(*where) == "future":
        return line
    is_near = 0 <= first.year - line.first.year <= 1
    return step if is_near or is_direct(*where) else line


def _span(mention: DateMention, expression: Expression) -> tuple[Partial | None, Partial | None]:
    first = parse(mention.value) if mention.value else None
    if first is not None and not first.month and (month := _about_month(expression)):
        first = Partial(first.year, month)
        return first, first
    return first, parse(mention.until) if mention.until else first


def _about_month(expression: Expression) -> int:
    """A month of the part of a year that is named: 'the autumn of 1861', 'late 1861'; 0 for a whole year."""
    season = expression.parts.get("season", "").lower()
    if season:
        return 0 if season == "winter" else SEASONS[season] + 1
    if expression.rule not in ("year", "quarter"):
        return 0
    return next((month for words, month in _PHASES if words.search(expression.text)), 0)


def _is_bracketed(text: str, expression: Expression) -> bool:
    before = text[max(0, expression.start - 200) : expression.start]
    return before.rfind("(") > before.rfind(")")


def looks_back(place: Place, expression: Expression) -> bool:
    """Whether the clause goes back behind what was told: 'the front had been stable since January'."""
    if place.doc is None:
        return False
    text = place.doc.text
    before = _CLAUSE.split(text[max(0, expression.start - 120) : expression.start])[-1]
    after = _CLAUSE.split(text[expression.end : expression.end + 120])[0]
    return (
        _PLUPERFECT.search(before) is not None or re.search(r"\bhad\s\w+(?:ed|en|n|t)\b", after) is not None
    )


def running_year(
    line: Line, month: int, day: int, weekday: int, place: Place, expression: Expression
) -> int | None:
    """The year of a day or month (`day` 0) in a story that stands at `line`; None where no weekday bears it out.

    Stories go on: a month before the one last told is of the next year, unless it is only a step back.
    """
    year = _within(line, month, day) or _following(line, month, place, looks_back(place, expression))
    if weekday < 0 or not day or year < _WEEKDAYS_AGREE:
        return year
    fitting = [
        y
        for y in (year, year + 1, year - 1)
        if (d := partial(y, month, day)) and d.first.weekday() == weekday
    ]
    return fitting[0] if fitting else None


def _within(line: Line, month: int, day: int) -> int | None:
    """The one year that puts a date within the span last told."""
    dates = [partial(year, month, day) for year in range(line.first.year, line.last.year + 1)]
    inside = [d.year for d in dates if d and line.first.first <= d.first and d.last <= line.last.last]
    return inside[0] if len(inside) == 1 else None


def _following(line: Line, month: int, place: Place, is_back: bool) -> int:
    is_long = (line.last.first - line.first.first).days > 366
    at = line.first if is_long else line.last
    if not at.month:
        return at.year
    ahead = (month - at.month) % 12
    if month >= at.month:
        return at.year - (is_back and 12 - ahead <= _AHEAD)
    if is_back:
        return at.year
    if place.section != line.section:
        return at.year + (ahead <= _AHEAD_AFRESH)
    if place.block != line.block:
        return at.year + (ahead <= _AHEAD)
    return at.year + (12 - ahead > _BACK_IN_PASSING)


def last_step(mentions: Sequence[DateMention], unit: str) -> Partial | None:
    """The last of the steps that is known as finely as counting in a unit needs; None where a coarser one follows."""
    needed = {"month": 2, "year": 1}.get(unit, 3)
    coarser: list[Partial] = []
    for mention in reversed(mentions):
        found = parse(mention.until or mention.value) if mention.value else None
        if found is None:
            if mention.rule in _BARE:
                return None
            continue
        if sum(1 for piece in found if piece) >= needed:
            fits = all(c.first <= found.last and found.first <= c.last for c in coarser)
            return found if fits else None
        coarser.append(found)
    return None


def recalls(place: Place, expression: Expression, since: int) -> bool:
    """Whether the words behind an expression take up what the block has told from a date on ('the defeat')."""
    if place.doc is None or since < 0:
        return False
    text = place.doc.text
    opening = max(text.rfind(mark, 0, since) for mark in (". ", "! ", "? ", "\n"))
    after = re.split(r"[.,;:!?]", text[expression.end : expression.end + 80])[0]
    told = {word[:5].lower() for word in _WORD.findall(text[max(0, opening) : expression.start])}
    return any(word[:5].lower() in told for word in _WORD.findall(after))
