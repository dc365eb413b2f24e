"""Articles of past times alone, which leave out years that they have told; news leaves out its own."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from analysis.dates.direction import direction, is_aside, is_direct
from analysis.dates.expressions import BARE, FULL, Expression, names_year
from analysis.dates.holidays import read_holiday
from analysis.dates.partial import parse
from analysis.dates.setting import UNSET
from analysis.dates.surroundings import Passage
from analysis.months import month_number

# What only an article about its own days says, and the words by which some of these forms say something else.
_OF_THE_DAY = (
    "today", "this_last_next", "before_last", "weekend", "weeks_from_day", "ago", "day_of_month", "weekday",
)  # fmt: skip
_OF_THE_STORY = ("the following", "the previous", "the preceding", "that", "the same", "the")
_DAYS = ("day_month_year", "month_day_year", "iso", "day_month", "month_day", "day_range", "month_day_range")
# 'Christmas Day, 1916' is a day as well.
_FULL = (*FULL, "holiday")
# A weekday alone may go on from a day told shortly before.
_DAYS_BEFORE = 3
# So many dates make up for one that seems to be seen from the article's own day.
_STRAY = 12
# An article with a day of its own must have so many full dates to be one of past times, hardly one of late years;
# one less where all of them are long past.
_FULL_DATES = 3
# Dates without a year that may lead up to the first full one: how many, months between, and dates from there on.
_LONGEST_LEAD, _SOON_AFTER, _STEPS_BEHIND = 4, 2, 3
_LATE_YEARS = 2
_LONG_PAST = 10
# Undated news of files in use names a later year somewhere.
_BEFORE_FILES = 1980
_FEW = 0.25


def tells_history(passages: Iterable[Passage], published: datetime.date | None) -> bool:
    """Whether an article tells of past times alone, from the expressions of its body.

    Its first date names its year, and hardly anything in it is seen from its own day outside of quotations. One
    with a date must name several days or months, of years well before its own with few exceptions.
    """
    body = [passage for passage in passages if passage.kind in ("paragraph", "item")]
    found = [(passage, expression) for passage in body for expression in passage.expressions]
    dated = [(p, e) for p, e in found if e.rule in (*_FULL, *BARE, "year", "season_year", "year_range")]
    if published is None:
        dated = dated[_led_up(dated) :]
    if not dated or not names_year(dated[0][1]) or not _has_years(dated, published):
        return False
    own = sum(_is_of_the_day(p, e, found[max(0, n - _DAYS_BEFORE) : n]) for n, (p, e) in enumerate(found))
    return own * _STRAY <= len(dated)


def _led_up(dated: Sequence[tuple[Passage, Expression]]) -> int:
    """How many days and months without a year go before the first full date, rising to it: '21 May. On 3 June 1916'.

    That must be told as a step itself, soon after them, in a story of several.
    """
    leading = next((n for n, (_, e) in enumerate(dated) if names_year(e)), 0)
    if not 0 < leading <= _LONGEST_LEAD:
        return 0
    if len(dated) < leading + _STEPS_BEHIND and not _is_one_sentence(dated[0], dated[leading]):
        return 0
    (passage, full), days = dated[leading], [_day_of_year(e) for _, e in dated[: leading + 1]]
    first, last = days[0], days[-1]
    if full.rule not in _FULL or passage.index - dated[0][0].index > 1 or not first or not last:
        return 0
    is_rising = all(one and other and one <= other for one, other in pairwise(days))
    is_step = direction(passage.doc, full.start, full.end) == "past"
    is_step = is_step and not is_aside(passage.doc, full.start, full.end)
    return leading if is_rising and is_step and last[0] - first[0] <= _SOON_AFTER else 0


def _is_one_sentence(first: tuple[Passage, Expression], last: tuple[Passage, Expression]) -> bool:
    between = first[0].text[first[1].end : last[1].start]
    return first[0] is last[0] and not re.search(r"[.!?]\s", between)


def _day_of_year(expression: Expression) -> tuple[int, int] | None:
    """Month and day (0 for none) that an expression names, None where it names no month."""
    if expression.rule == "holiday":
        feast = parse(read_holiday(expression, UNSET).value) if names_year(expression) else None
        return (feast.month, feast.day) if feast else None
    if "month" not in expression.parts:
        return None
    digits = "".join(c for c in expression.parts.get("day", "") if c.isdigit())
    return month_number(expression.parts["month"]), int(digits or 0)


def _has_years(dated: Sequence[tuple[Passage, Expression]], published: datetime.date | None) -> bool:
    """Whether a full date is named, or old years alone, or a season; in a dated article several and old dates."""
    years = [int(e.parts["year"]) for _, e in dated if e.parts.get("year", "").isdigit()]
    full = sum(e.rule in _FULL and names_year(e) for _, e in dated)
    if published is None:
        is_old = bool(years) and max(years) < _BEFORE_FILES
        return full > 0 or is_old or (dated[0][1].rule == "season_year" and _tells_when(*dated[0]))
    late = sum(year > published.year - _LATE_YEARS for year in years)
    is_long_past = bool(years) and max(years) < published.year - _LONG_PAST
    return full >= _FULL_DATES - is_long_past and late <= len(years) * _FEW


def _tells_when(passage: Passage, expression: Expression) -> bool:
    """'attacked in the autumn of 1877'; not 'the autumn of 1877 campaign'."""
    where = passage.doc, expression.start, expression.end
    return is_direct(*where) and direction(*where) == "past"


def _is_of_the_day(
    passage: Passage, expression: Expression, before: Sequence[tuple[Passage, Expression]]
) -> bool:
    """'yesterday', 'last week', 'said today' and a weekday with no day told before; not 'is today a museum'."""
    words, lead = expression.text.lower(), expression.parts.get("lead", "").lower()
    if expression.rule not in _OF_THE_DAY or expression.parts.get("which", "").lower() in _OF_THE_STORY:
        return False
    if expression.rule == "weekday" and (lead or any(e.rule in _DAYS for _, e in before)):
        return bool(lead) and not lead.startswith(("the ", "that "))
    if words == "today":
        return direction(passage.doc, expression.start, expression.end) == "past"
    text = passage.text[: expression.start]
    return not (text.count('"') % 2 or text.count("“") > text.count("”"))
