"""Readers of quarters, halves, seasons and ends of a year or month."""

from __future__ import annotations

import datetime

from analysis.dates.absolute import nearest_year
from analysis.dates.expressions import Expression
from analysis.dates.moving import STEPS, from_anchor, moved, relative
from analysis.dates.partial import Partial, partial, shift
from analysis.dates.setting import UNREADABLE, Reading, Setting
from analysis.dates.vocabulary import ORDINALS, SEASONS, count


def read_in_the_year(expression: Expression, setting: Setting) -> Reading:
    """'later in the year', 'the end of the month', 'year-end'."""
    parts = expression.parts
    unit = parts["unit"].lower()
    if unit == "decade":
        return UNREADABLE
    if " that " in f" {expression.text.lower()} ":
        return from_anchor(setting, unit, 0)
    return moved(setting.published, unit, 0)


def read_season(expression: Expression, setting: Setting) -> Reading:
    """'in the spring', 'by summer': by the direction of the sentence, else open."""
    direction = setting.direction()
    season = expression.parts["season"].lower()
    if setting.published is None or direction not in ("past", "future") or season == "winter":
        return UNREADABLE
    start = SEASONS[season]
    year = nearest_year(start, 1, -1, "past", setting.published)
    if direction == "future":
        year = nearest_year(start + 2, 28, -1, "future", setting.published)
    return relative(partial(year)) if year else UNREADABLE


def read_quarter(expression: Expression, setting: Setting) -> Reading:
    """'the third quarter', 'first-half profit', 'last year's third quarter': the year, by the sentence if need be."""
    published = setting.published
    if published is None:
        return UNREADABLE
    if named := expression.parts.get("year_of") or expression.parts.get("which"):
        return moved(published, "year", STEPS[named.lower()])
    if "months" in expression.parts and (reported := setting.reported()):
        return relative(reported)
    length = 6 if "half" in expression.text.lower() else 1 if "months" in expression.parts else 3
    number = expression.parts.get("months") or expression.parts["nth"]
    nth = ORDINALS.get(number.lower()) or count(number) or int(number[0])
    first_month, last_month = (nth - 1) * length + 1, nth * length
    direction = setting.direction()
    if first_month > published.month:
        return relative(partial(published.year - (direction == "past")))
    if last_month < published.month and direction == "future":
        return relative(setting.reported() or partial(published.year + 1))
    return relative(partial(published.year))


def read_the_quarter(expression: Expression, setting: Setting) -> Reading:
    """'the quarter', 'for the year': of the report; a quarter that counts from it only where the year is sure."""
    which, published = expression.parts["which"].lower().split()[-1], setting.published
    if which == "that":
        return from_anchor(setting, "year", 0)
    if which in ("previous", "prior", "preceding", "following"):
        return UNREADABLE
    if which != "current" and (reported := setting.reported()):
        return relative(reported)
    if published is None or (published.month <= 3 and setting.direction() != "future"):
        # Reports of the first months of a year are on the one before.
        return UNREADABLE
    return relative(Partial(published.year))


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


def _season(start: datetime.date, season: str) -> Reading:
    return relative(partial(start.year), partial(start.year + 1) if season == "winter" else None)
