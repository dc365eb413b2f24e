"""Where a story of past times stands, which gives a day or month without a year its year."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from analysis.dates.absolute import read_day, read_month
from analysis.dates.direction import direction, is_aside, is_direct
from analysis.dates.expressions import Expression
from analysis.dates.partial import Partial, parse, partial
from analysis.dates.records import DateMention
from analysis.dates.setting import UNSET
from analysis.dates.surroundings import Passage
from analysis.dates.vocabulary import SEASONS

# What only an article about its own days says.
_OF_THE_DAY = (
    "today", "this_last_next", "weekend", "weeks_from_day", "in_units", "ago", "day_of_month", "weekday",
    "before_last",
)  # fmt: skip
_FULL = ("day_month_year", "month_day_year", "month_year", "iso", "day_range", "month_day_range")
_BARE = ("month", "month_day", "day_month", "day_range", "month_day_range", "ordinal_day", "weekday")
_OF_THE_STORY = ("the following", "the previous", "the preceding", "that", "the same", "the")
_DAYS = ("day_month_year", "month_day_year", "iso", "day_month", "month_day", "day_range", "month_day_range")
# A weekday alone may go on from a day told shortly before.
_DAYS_BEFORE = 3
# Full dates that an article with a day of its own must have to be one of past times.
_FULL_DATES = 3
# Spans of years and of tens of years are no step of a story.
_NO_STEP = ("decade", "century", "year_range")
_LONGEST_STEP = 3
_DAY = len("1862-05-12")
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
_ENDS = re.compile(r"[.;!?]\s")
_HEADS_AN_ENTRY = re.compile(r"(?:,? \d{4})?\s?(?::|[–—-]{1,2}\s)")
_BY = re.compile(r"\bby (?:\w+ ){0,3}$", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:until|till)\s(?:the\s)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """The step last told: its first and last day, and the block and section that tell it."""

    first: Partial
    last: Partial
    block: int
    section: str


def tells_history(passages: Iterable[Passage], published: datetime.date | None) -> bool:
    """Whether an article tells of past times alone, from the expressions of its body.

    Its first date names its year, and nothing in it is seen from its own day outside of quotations. One with a date
    must name several days or months, of years well before its own with few exceptions.
    """
    body = [passage for passage in passages if passage.kind in ("paragraph", "item")]
    found = [(passage, expression) for passage in body for expression in passage.expressions]
    dated = [e for _, e in found if e.rule in (*_FULL, *_BARE, "year", "season_year", "year_range")]
    years = [int(e.parts["year"]) for e in dated if e.parts.get("year", "").isdigit()]
    if not dated or not years or not _names_year(dated[0]):
        return False
    full = [e for e in dated if e.rule in _FULL and _names_year(e)]
    if (
        published is None
        and not full
        and len(years) < 2
        and not _is_adverbial(*next(f for f in found if f[1] is dated[0]))
    ):
        return False
    late = [year for year in years if published and year > published.year - _YEARS_BACK]
    if published is not None and (len(full) < _FULL_DATES or len(late) * 4 > len(years)):
        return False
    return not any(
        _is_of_the_day(p, found[max(0, n - _DAYS_BEFORE) : n], e) for n, (p, e) in enumerate(found)
    )


def _is_adverbial(passage: Passage, expression: Expression) -> bool:
    """'in 1918', 'in the autumn of 1877'; not 'the 1918 treaty'."""
    where = passage.doc, expression.start, expression.end
    return is_direct(*where) and direction(*where) == "past"


def _names_year(expression: Expression) -> bool:
    last = expression.last
    return "year" in expression.parts or (last is not None and "year" in last.parts)


def _is_of_the_day(
    passage: Passage, before: Sequence[tuple[Passage, Expression]], expression: Expression
) -> bool:
    """'yesterday', 'last week', 'said today' and a weekday with no day told before; not 'is today a museum'."""
    words, lead = expression.text.lower(), expression.parts.get("lead", "").lower()
    which = expression.parts.get("which", "").lower()
    if expression.rule not in _OF_THE_DAY or which in _OF_THE_STORY:
        return False
    if expression.rule == "weekday" and (lead or any(e.rule in _DAYS for _, e in before)):
        return bool(lead) and not lead.startswith(("the ", "that "))
    if words == "today":
        return direction(passage.doc, expression.start, expression.end) == "past"
    text = passage.text[: expression.start]
    is_quoted = text.count('"') % 2 or text.count("“") > text.count("”")
    return not is_quoted


def opens_entry(passage: Passage, expression: Expression) -> bool:
    """Whether a date heads an entry of a chronicle: '5 March: Police arrest two men'."""
    if expression.start > 0 or expression.rule not in (*_FULL, *_BARE[:-1], "year"):
        return False
    return _HEADS_AN_ENTRY.match(passage.text[expression.end :]) is not None


def moved_on(
    line: Line | None, mention: DateMention, expression: Expression, passage: Passage
) -> Line | None:
    """Where the story stands after a mention: there, if it tells a step and is no aside; else where it stood."""
    first, last = _span(mention, expression)
    if first is None or last is None or last.year - first.year > _LONGEST_STEP:
        return line
    if expression.rule in _NO_STEP and line is not None:
        return line
    step = Line(first, last, passage.index, passage.section)
    if line is None or mention.basis == "inferred":
        return step
    where = passage.doc, expression.start, expression.end
    if _is_bracketed(passage.text, expression) or is_aside(*where):
        return line
    if _UNTIL.search(passage.text[: expression.start]) or direction(*where) == "future":
        return line
    ahead = first.year - line.first.year
    goes_on = 0 <= ahead <= 1 or (ahead > 0 and expression.rule in _FULL)
    return step if goes_on or is_direct(*where) else line


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


def looks_back(passage: Passage, expression: Expression) -> bool:
    """Whether the clause goes back behind what was told: 'the front had been stable since January'."""
    text = passage.text
    before = _CLAUSE.split(text[max(0, expression.start - 120) : expression.start])[-1]
    if _BY.search(before):
        # 'By spring they had ceased' goes on.
        return False
    after = _CLAUSE.split(text[expression.end : expression.end + 120])[0]
    return (
        _PLUPERFECT.search(before) is not None or re.search(r"\bhad\s\w+(?:ed|en|n|t)\b", after) is not None
    )


def running_year(
    line: Line, month: int, day: int, weekday: int, passage: Passage, expression: Expression
) -> int | None:
    """The year of a day or month (`day` 0) in a story that stands at `line`; None where no weekday bears it out.

    Stories go on: a month before the one last told is of the next year, unless it is only a step back.
    """
    year = _within(line, month, day) or _following(line, month, passage, looks_back(passage, expression))
    limit = _next_full(passage, expression)
    if (
        limit is not None
        and limit < (year, month, day)
        and is_aside(passage.doc, expression.start, expression.end)
    ):
        # 'the road, opened on 22 November, was closed on 24 April 1942'
        year -= 1
    if weekday < 0 or not day or year < _WEEKDAYS_AGREE:
        return year
    fitting = [
        y
        for y in (year, year + 1, year - 1)
        if (d := partial(y, month, day)) and d.first.weekday() == weekday
    ]
    return fitting[0] if fitting else None


def _next_full(passage: Passage, expression: Expression) -> Partial | None:
    """The next full date behind an expression in its sentence."""
    following = (
        e
        for e in passage.expressions
        if e.start > expression.start and e.rule in _FULL[:3] and _names_year(e)
    )
    after = next(following, None)
    if after is None or _ENDS.search(passage.text[expression.end : after.start]):
        return None
    found = read_day(after, UNSET) if "day" in after.parts else read_month(after, UNSET)
    return parse(found.value) if found.value else None


def _within(line: Line, month: int, day: int) -> int | None:
    """The one year that puts a date within the span last told."""
    dates = [partial(year, month, day) for year in range(line.first.year, line.last.year + 1)]
    inside = [d.year for d in dates if d and line.first.first <= d.first and d.last <= line.last.last]
    return inside[0] if len(inside) == 1 else None


def _following(line: Line, month: int, passage: Passage, is_back: bool) -> int:
    is_long = (line.last.first - line.first.first).days > 366
    at = line.first if is_long else line.last
    if not at.month:
        return at.year
    ahead = (month - at.month) % 12
    if month >= at.month:
        return at.year - (is_back and 12 - ahead <= _AHEAD)
    if is_back:
        return at.year
    if passage.section != line.section:
        return at.year + (ahead <= _AHEAD_AFRESH)
    if passage.index != line.block:
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


def recalled_day(passage: Passage, expression: Expression, told: Sequence[DateMention]) -> Partial | None:
    """The last day of the block whose sentence says what the words behind an expression take up ('the defeat')."""
    text = passage.text
    after = re.split(r"[.,;:!?]", text[expression.end : expression.end + 80])[0]
    taken_up = {word[:5].lower() for word in _WORD.findall(after)}
    for mention in reversed(told):
        at = mention.start - passage.start
        opening = max(text.rfind(mark, 0, at) for mark in (". ", "! ", "? ", "\n"))
        said = _ENDS.split(text[opening + 2 if opening >= 0 else 0 : expression.start])[0]
        if taken_up & {word[:5].lower() for word in _WORD.findall(said)}:
            return parse(mention.until or mention.value) if len(mention.value) == _DAY else None
    return None
