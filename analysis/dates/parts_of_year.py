"""Readers of quarters, halves, seasons and ends of a year or month."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping

from analysis.dates.absolute import year_beside
from analysis.dates.cues import Direction
from analysis.dates.expressions import Expression
from analysis.dates.missing_years import nearest_year
from analysis.dates.moving import STEPS, from_anchor, moved, relative
from analysis.dates.partial import Partial, partial, period, shift
from analysis.dates.setting import UNREADABLE, Reading, Setting, reading
from analysis.dates.vocabulary import ORDINALS, SEASONS, count
from analysis.months import month_number

# Days after its end until a quarter's figures are out, and until it is no longer the one that is spoken of.
_TO_REPORT = 60
_LATELY = 210
_END_OF_WINTER = 3
_LAST_QUARTER = 4
# Up to this month what is told of 'the full year' is told of the one before.
_ANNUAL_REPORTS = 2
_LATE_REPORTS = 4
# The month in which a part of a year begins at the earliest.
_BEGINS = (
    (re.compile(r"\b(?:end|close|final|last|fourth)\b|late\b", re.IGNORECASE), 9),
    (re.compile(r"\b(?:second|latter) half\b", re.IGNORECASE), 7),
)


def read_in_the_year(expression: Expression, setting: Setting) -> Reading:
    """'later in the year', 'the end of the month', 'year-end'."""
    parts = expression.parts
    unit = parts["unit"].lower()
    if unit == "decade":
        told = setting.anchor("year") if setting.is_story else None
        return relative(*period(told.first, unit)) if told else UNREADABLE
    if " that " in f" {expression.text.lower()} " or setting.is_story:
        return from_anchor(setting, unit, 0)
    if "first" in parts and setting.published is not None:
        ahead = setting.direction() == "future"
        return relative(partial(setting.published.year + ahead, 1, 1))
    begins = next((month for words, month in _BEGINS if words.search(expression.text)), 1)
    if unit == "year" and setting.published is not None and begins > setting.published.month:
        # What is told of the end of a year that has not come to it is told of the one before.
        direction, is_figure = setting.direction(), "months" in expression.text.lower()
        return moved(setting.published, unit, -(direction == "past" or (is_figure and direction != "future")))
    return moved(setting.published, unit, 0)


def read_season(expression: Expression, setting: Setting) -> Reading:
    """'in the spring', 'by summer': by the direction of the sentence, else open."""
    season = expression.parts["season"].lower()
    if (told := setting.running(SEASONS[season], 0, -1)) and season != "winter":
        return reading(partial(told), basis="inferred", rule="running_year")
    direction = setting.direction()
    if setting.published is None or direction not in ("past", "future"):
        return UNREADABLE
    if season == "winter":
        # Till it is over a winter is this one: 'froze over the winter', said in February.
        is_on = setting.published.month <= _END_OF_WINTER
        return named_season(season, 0 if is_on or direction == "future" else -1, setting.published)
    start = SEASONS[season]
    year = nearest_year(start, 1, -1, "past", setting.published)
    if direction == "future":
        year = nearest_year(start + 2, 28, -1, "future", setting.published)
    return relative(partial(year)) if year else UNREADABLE


def read_quarter(expression: Expression, setting: Setting) -> Reading:
    """'the third quarter', 'first-half profit', 'last year's third quarter': the year, by the sentence if need be.

    'The fourth quarter ended 3 March' is of the year in which it ended.
    """
    published = setting.published
    if published is None:
        return UNREADABLE
    if told := expression.parts.get("told"):
        year = year_beside(told, setting)
        return relative(partial(year)) if year else UNREADABLE
    if named := expression.parts.get("year_of") or expression.parts.get("which"):
        step = STEPS.get(named.lower())
        return from_anchor(setting, "year", 0) if step is None else moved(published, "year", step)
    if "months" in expression.parts and (reported := setting.reported()):
        return relative(reported)
    if until := expression.parts.get("until"):
        side = "future" if expression.parts["ends"].lower() == "ends" else setting.direction()
        year = nearest_year(month_number(until), 0, -1, side, published)
        return relative(partial(year)) if year else UNREADABLE
    parts = expression.parts
    length = 6 if "half" in parts or "half" in expression.text.lower() else 1 if "months" in parts else 3
    number = parts.get("months") or parts.get("quarter") or parts["nth"]
    nth = _LAST_QUARTER if number.lower() == "final" else ORDINALS.get(number.lower()) or count(number)
    nth = nth or int(number[0])
    year = _year_of_part((nth - 1) * length + 1, nth * length, setting.direction(), published)
    return relative(partial(year)) if year else UNREADABLE


def _year_of_part(
    first_month: int, last_month: int, direction: Direction, published: datetime.date
) -> int | None:
    """The year of a part of the year: of the last that has begun, or of the next where the sentence looks ahead.

    Companies speak of a quarter as ahead until they have reported it, some weeks after its end. Where nothing tells
    the side, only one that goes on or has ended a while ago is read.
    """
    has_begun = first_month <= published.month
    year = published.year - (not has_begun)
    if direction == "past":
        return year
    ended = Partial(year, last_month).last
    if (published - ended).days <= _TO_REPORT:
        return year
    if direction in ("future", "near"):
        return year + 1
    return year if (published - ended).days <= _LATELY else None


def read_the_quarter(expression: Expression, setting: Setting) -> Reading:
    """'the quarter', 'for the year': of the report; a quarter that counts from it only where the year is sure."""
    which, published = expression.parts["which"].lower().split()[-1], setting.published
    if which == "that":
        return from_anchor(setting, "year", 0)
    if which in ("previous", "prior", "preceding", "following"):
        return UNREADABLE
    if which != "current" and (reported := setting.reported()):
        return relative(reported)
    if which == "full" and published:
        direction = setting.direction()
        is_over = direction == "past" and published.month <= _LATE_REPORTS
        return relative(Partial(published.year - is_over)) if direction else UNREADABLE
    if "full" in expression.text.lower() and published and published.month <= _ANNUAL_REPORTS:
        return relative(Partial(published.year - 1)) if setting.direction() == "past" else UNREADABLE
    if published is None or (published.month <= 3 and setting.direction() != "future"):
        # Reports of the first months of a year are on the one before.
        return UNREADABLE
    return relative(Partial(published.year))


def read_month_quarter(expression: Expression, setting: Setting) -> Reading:
    """'the December quarter': the year of the last one, of the next where the sentence looks ahead.

    Like any quarter it is spoken of as ahead until it has been reported.
    """
    if setting.published is None:
        return UNREADABLE
    month, direction = month_number(expression.parts["month"]), setting.direction() or "past"
    year = _year_of_part(max(month - 2, 1), month, direction, setting.published)
    return relative(partial(year)) if year else UNREADABLE


def named_season(season: str, step: int, published: datetime.date) -> Reading:
    """The year of a northern season; a winter is the two years it spans."""
    start = SEASONS[season]
    years = range(published.year - 2, published.year + 3)
    starts = [datetime.date(year, start, 1) for year in years if 0 < year < 9999]
    if step < 0:
        over = [day for day in starts if (shift(day, "month", 3) or day) <= published]
        return _season(over[-1], season) if over else UNREADABLE
    if step > 0:
        ahead = [day for day in starts if day > published]
        return _season(ahead[0], season) if ahead and ahead[0].year > published.year else UNREADABLE
    year = published.year - (season == "winter" and published.month <= 6)
    return _season(datetime.date(year, start, 1), season) if year > 0 else UNREADABLE


def read_sports_season(expression: Expression, setting: Setting) -> Reading:
    """'this season', 'last season': the year around the article or the one beside it."""
    return moved(setting.published, "year", STEPS[expression.parts["which"].lower()])


def read_told_season(expression: Expression, setting: Setting) -> Reading:
    """'that summer', 'the same spring', 'the next May': counted from the date last told."""
    return told_part(expression.parts, expression.parts["which"].lower().split()[-1], setting)


def told_part(parts: Mapping[str, str], which: str, setting: Setting) -> Reading:
    """The season or month that a date last told has around it ('that'), before it or after it."""
    anchor = setting.anchor("year")
    if anchor is None:
        return UNREADABLE
    season = parts.get("season", "").lower()
    first = SEASONS[season] if season else month_number(parts["month"])
    last = first + 2 if season else first
    year = anchor.year
    if which in ("following", "next"):
        year += not anchor.month or first <= anchor.month
    elif which in ("previous", "preceding", "before"):
        year -= not anchor.month or last >= anchor.month
    elif season == "winter" and 0 < anchor.month <= _END_OF_WINTER:
        year -= 1
    if not season:
        return relative(partial(year, first))
    return _season(datetime.date(year, first, 1), season) if 0 < year < datetime.MAXYEAR else UNREADABLE


def _season(start: datetime.date, season: str) -> Reading:
    return relative(partial(start.year), partial(start.year + 1) if season == "winter" else None)
