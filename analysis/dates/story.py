"""Where a story of past times stands, which gives a day or month without a year its year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from analysis.dates.absolute import read_day, read_month
from analysis.dates.direction import direction, is_aside, is_direct
from analysis.dates.expressions import BARE, FULL, Expression, names_year
from analysis.dates.holidays import read_holiday
from analysis.dates.partial import Partial, parse, partial
from analysis.dates.phases import month_of_phase, month_of_season, with_season
from analysis.dates.records import DateMention
from analysis.dates.setting import UNSET
from analysis.dates.surroundings import Passage, sentence_start

# Spans of years and of tens of years are no step of a story.
_NO_STEP = ("decade", "century", "year_range")
_LONGEST_STEP = 3
_DAY = len("1862-05-12")
# A story that is told again from its start (a new section, or 'had') goes on by so many months at most.
_AHEAD_AFRESH, _AHEAD = 3, 6
_HEADS = (*FULL, *BARE, "year", "season_year", "quarter", "holiday")
# Before 1753 parts of Europe had another calendar, whose weekdays are not those of ours.
_WEEKDAYS_AGREE = 1753
_PLUPERFECT = re.compile(r"\b(?:had|since)\b(?! (?:an?|the|no|only|to|\d))", re.IGNORECASE)
_CLAUSE = re.compile(r"[.;!?]\s|\b(?:when|while|and|but)\s")
_WORD = re.compile(r"\b(?!(?:after|before|their|which|that|this|with|from)\b)[^\W\d_]{4,}")
_OPENS = re.compile(r"[.;!?]\s(?:(?:on|in|by)\s)?$", re.IGNORECASE)
_ENDS = re.compile(r"[.;!?]\s")
_HEADS_AN_ENTRY = re.compile(
    r"(?:,? \d{4})?(?:,\s(?:\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?"
    r"|(?:early |late )?(?:morning|noon|afternoon|evening|night)))?"
    r"\s?(?::|[–—-]{1,2}\s)",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby (?:\w+ ){0,3}$", re.IGNORECASE)
# 'Not until May' tells a step, 'until May' only how long one lasted.
_UNTIL = re.compile(r"(?<!\bnot )\b(?:until|till)\s(?:the\s)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """The step last told: its first and last day, and the block and section that tell it."""

    first: Partial
    last: Partial
    block: int
    section: str


def opens_entry(passage: Passage, expression: Expression) -> bool:
    """Whether a date heads an entry of a chronicle: '5 March: Police arrest two men'."""
    if expression.start > 0 or expression.rule not in _HEADS:
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
    if line is None:
        return step
    where = passage.doc, expression.start, expression.end
    # 'The following day it fell': whatever the parse hangs it on, what opens a sentence is a step.
    is_step = _OPENS.search(passage.text[: expression.start]) is not None or not is_aside(*where)
    if _is_bracketed(passage.text, expression) or not is_step or direction(*where) == "future":
        return line
    if _UNTIL.search(passage.text[: expression.start]):
        return line
    ahead = first.year - line.first.year
    goes_on = mention.basis == "inferred" or 0 <= ahead <= 1 or (ahead > 0 and expression.rule in FULL)
    return step if goes_on or is_direct(*where) else line


def _span(mention: DateMention, expression: Expression) -> tuple[Partial | None, Partial | None]:
    first = parse(mention.value) if mention.value else None
    if first is not None and not first.month and (month := _about_month(expression)):
        first = Partial(first.year, month)
        return first, first
    return first, parse(mention.until) if mention.until else first


def _about_month(expression: Expression) -> int:
    """A month of the part of a year that is named; 0 for a whole year."""
    if season := expression.parts.get("season", "").lower():
        return month_of_season(season)
    return month_of_phase(expression.text) if expression.rule in ("year", "quarter") else 0


def _is_bracketed(text: str, expression: Expression) -> bool:
    before = text[max(0, expression.start - 200) : expression.start]
    return before.rfind("(") > before.rfind(")")


def tells_ahead(passage: Passage, expression: Expression) -> bool:
    """Whether the sentence of a date that the parse puts ahead has a tense of its own for that, and no past one."""
    doc = passage.doc
    span = (
        doc.char_span(expression.start, expression.end, alignment_mode="expand") if doc is not None else None
    )
    words = [token for token in span[0].sent if token.is_alpha] if span is not None and len(span) else []
    if any(word.lower_ in ("will", "shall") for word in words):
        return True
    tags = {word.tag_ for word in words}
    return bool(tags & {"VBZ", "VBP"}) and "VBD" not in tags


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


def look_ahead(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, each with the full date that is told next behind it."""
    found: list[Passage] = []
    after: Partial | None = None
    for passage in reversed(passages):
        found.append(replace(passage, upcoming=after))
        first = next(_full_dates(passage, 0), None)
        after = first[1] if first else after
    return found[::-1]


def _full_dates(passage: Passage, offset: int) -> Iterator[tuple[int, Partial]]:
    """The dates of a block from a character on that name their year, and where they start."""
    for expression in passage.expressions:
        is_full = expression.rule in (*FULL[:3], "holiday") and names_year(expression)
        if expression.start > offset and is_full:
            read = (
                read_holiday
                if expression.rule == "holiday"
                else read_day
                if "day" in expression.parts
                else read_month
            )
            found = read(expression, UNSET)
            if date := parse(found.value) if found.value else None:
                yield expression.start, date


def running_year(
    line: Line, month: int, day: int, weekday: int, passage: Passage, expression: Expression
) -> int | None:
    """The year of a day or month (`day` 0) in a story that stands at `line`; None where no weekday bears it out.

    Stories go on: a month before the one last told is of the next year, unless it is only a step back.
    """
    at, after = next(_full_dates(passage, expression.start), (0, passage.upcoming))
    is_near = at > 0 and not _ENDS.search(passage.text[expression.end : at])
    year = _within(line, month, day) or _following(
        line, month, passage, looks_back(passage, expression), after
    )
    if after and is_near and after < (year, month, day):
        # 'the road, opened on 22 November, was closed on 24 April 1942'
        year -= is_aside(passage.doc, expression.start, expression.end)
    if weekday < 0 or not day or year < _WEEKDAYS_AGREE:
        return year
    dates = (partial(y, month, day) for y in (year, year + 1, year - 1))
    return next((date.year for date in dates if date and date.first.weekday() == weekday), None)


def year_led_up_to(month: int, day: int, passage: Passage, expression: Expression) -> int | None:
    """The year of a day or month before the first full date of a story, which it leads up to."""
    _, after = next(_full_dates(passage, expression.start), (0, passage.upcoming))
    return after.year if after and (month, day) <= (after.month, after.day) else None


def _within(line: Line, month: int, day: int) -> int | None:
    """The one year that puts a date within the span last told."""
    dates = [partial(year, month, day) for year in range(line.first.year, line.last.year + 1)]
    inside = [d.year for d in dates if d and line.first.first <= d.first and d.last <= line.last.last]
    return inside[0] if len(inside) == 1 else None


def _following(line: Line, month: int, passage: Passage, is_back: bool, after: Partial | None) -> int:
    is_long = (line.last.first - line.first.first).days > 366
    at = line.first if is_long else line.last
    if not at.month:
        return at.year
    ahead = (month - at.month) % 12
    if month >= at.month:
        return at.year - (is_back and 12 - ahead <= _AHEAD)
    is_afresh = is_back or passage.section != line.section or _is_still(at, after)
    return at.year + (ahead <= (_AHEAD_AFRESH if is_afresh else _AHEAD) and not is_back)


def _is_still(at: Partial, after: Partial | None) -> bool:
    """Whether the date that is told next is of the same year."""
    return after is not None and after.year == at.year and after >= at


def last_step(mentions: Sequence[DateMention], unit: str) -> Partial | None:
    """The last of the steps that is known as finely as counting in a unit needs; None where a coarser one follows."""
    needed = {"month": 2, "year": 1}.get(unit, 3)
    coarser: list[Partial] = []
    for mention in reversed(mentions):
        found = parse(mention.until or mention.value) if mention.value else None
        if found is None:
            if mention.rule in BARE:
                return None
            continue
        if sum(1 for piece in found if piece) >= needed:
            fits = all(c.first <= found.last and found.first <= c.last for c in coarser)
            return with_season(found, mention) if fits else None
        coarser.append(found)
    return None


def recalled_day(passage: Passage, expression: Expression, told: Sequence[DateMention]) -> Partial | None:
    """The last day of the block whose sentence says what the words behind an expression take up ('the defeat')."""
    text = passage.text
    after = re.split(r"[.,;:!?]", text[expression.end : expression.end + 80])[0]
    taken_up = {word[:5].lower() for word in _WORD.findall(after)}
    for mention in reversed(told):
        at = mention.start - passage.start
        said = _ENDS.split(text[sentence_start(text, at) : expression.start].lstrip())[0]
        if taken_up & {word[:5].lower() for word in _WORD.findall(said)}:
            return parse(mention.until or mention.value) if len(mention.value) == _DAY else None
    return None
