"""Ranges of two dates that each were read alone: put in order, and made one reading."""

from __future__ import annotations

import datetime
from dataclasses import replace

from analysis.dates.cues import Direction
from analysis.dates.expressions import Expression, day_number, names_year
from analysis.dates.partial import Partial, parse, partial
from analysis.dates.setting import Reading, Setting
from analysis.months import month_number


def read_range(expression: Expression, first: Reading, last: Reading, setting: Setting) -> Reading:
    """The range of two readings; unreadable where either is or they run backwards."""
    if expression.rule == "weekday":
        first, last = _in_order(first, last, setting.direction())
    elif not names_year(expression):
        first, last = _of_one_season(expression, first, last, setting.published)
    one, two = parse(first.value), parse(last.value)
    if one is None or two is None or two.first < one.first:
        return Reading()
    bases = {first.basis, last.basis}
    basis = next(basis for basis in ("inferred", "relative", "explicit") if basis in bases)
    return Reading(first.value, last.until or last.value, basis, first.rule)


def _in_order(first: Reading, last: Reading, direction: Direction) -> tuple[Reading, Reading]:
    """Two weekdays of a range that today's weekday has put the wrong way round, one of them moved by a week."""
    one, two = parse(first.value), parse(last.value)
    if one is None or two is None or two.first >= one.first:
        return first, last
    week = datetime.timedelta(days=7)
    if direction == "future":
        return first, replace(last, value=(two.first + week).isoformat())
    return replace(first, value=(one.first - week).isoformat()), last


def _of_one_season(
    expression: Expression, first: Reading, last: Reading, published: datetime.date | None
) -> tuple[Reading, Reading]:
    """Two days or months without a year, of which the end follows the start within a year.

    'From October 1 to December 31', said in November: where the parse puts one end elsewhere or nowhere, the other
    gives its year; where they run backwards, the side that holds the article's day, or comes nearer to it.
    """
    start, end = _day_in_year(expression), _day_in_year(expression.last) if expression.last else None
    one, two = parse(first.value), parse(last.value)
    if start is None or end is None or (one and two and one <= two):
        return first, last
    turns = start > end
    years = [one.year] if one else []
    years += [two.year - turns] if two else []
    spans = [
        (begin, over)
        for year in years
        if (begin := partial(year, *start)) and (over := partial(year + turns, *end))
    ]
    day = published or datetime.date(1, 1, 1)
    best = min(spans, key=lambda span: _gap(span, day), default=None)
    if best is None:
        return first, last
    basis = first.basis or last.basis
    return Reading(best[0].iso, "", basis, first.rule), Reading(best[1].iso, "", basis, last.rule)


def _gap(span: tuple[Partial, Partial], day: datetime.date) -> int:
    """The days from a day to a span, 0 within it."""
    return max((span[0].first - day).days, (day - span[1].last).days, 0)


def _day_in_year(expression: Expression) -> tuple[int, int] | None:
    """Month and day, 0 for none, of an expression that names its month."""
    parts = expression.parts
    if expression.rule not in ("month", "month_day", "day_month", "ordinal_day"):
        return None
    return month_number(parts["month"]), day_number(parts["day"]) if "day" in parts else 0
