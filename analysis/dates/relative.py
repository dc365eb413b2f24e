"""Readers of dates that lean on the article's own date or on another date of the text."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

from analysis.dates.expressions import Expression, day_number
from analysis.dates.moving import STEPS, from_anchor, moved, relative
from analysis.dates.partial import Partial, of_day, parse, partial, period, shift
from analysis.dates.parts_of_year import named_season, told_part
from analysis.dates.setting import UNREADABLE, Reading, Setting
from analysis.dates.vocabulary import DAYS_AWAY, count
from analysis.dates.weekdays import weekend
from analysis.months import month_number

_THE_NEXT = re.compile(r"\bthe\s+next\b", re.IGNORECASE)
# Up to this month the coming year may be the one just begun.
_YEAR_BEGINS = 2
_DAYS = {"week": 7, "fortnight": 14}
_FISCAL_END, _APRIL = 9, 4  # months
_OPEN_AMOUNTS = ("more than", "over", "less than", "at least")


def read_unknown(expression: Expression, setting: Setting) -> Reading:
    """'the coming weeks', 'recent years': periods without bounds."""
    return UNREADABLE


def read_today(expression: Expression, setting: Setting) -> Reading:
    """'today', 'yesterday', 'later today', 'this morning'."""
    word = " ".join(expression.parts["word"].lower().split())
    return moved(setting.published, "day", DAYS_AWAY.get(word, 0))


def read_same_day(expression: Expression, setting: Setting) -> Reading:
    """'earlier in the day', 'that day': the day last spoken of; for 'in the day', if none, the article's."""
    anchor = setting.anchor("day")
    if anchor is None and "in the" in expression.text.lower() and setting.published:
        anchor = of_day(setting.published)
    return relative(anchor)


def read_overnight(expression: Expression, setting: Setting) -> Reading | None:
    """'overnight' of what has happened: the night that began the day before; None of other nights."""
    if setting.is_story or setting.direction() != "past":
        return None
    return moved(setting.published, "day", -1)


def read_counted_period(expression: Expression, setting: Setting) -> Reading | None:
    """'the past three years': from then to the article's day; None in a story of past times."""
    if setting.is_story:
        return None
    unit, published = expression.parts["unit"].lower(), setting.published
    number = count(expression.parts.get("number", "one"))
    if published is None or number is None:
        return UNREADABLE
    first = shift(published, unit, -number)
    return relative(_as_fine(first, unit), _as_fine(published, unit)) if first else UNREADABLE


def _as_fine(day: datetime.date, unit: str) -> Partial:
    """A day as finely as the end of a period counted in a unit is known."""
    if unit in _DAYS or unit == "day":
        return of_day(day)
    return Partial(day.year, day.month if unit in ("month", "quarter") else 0)


def read_this_last_next(expression: Expression, setting: Setting) -> Reading:
    """'this year', 'last week', 'next October', 'last autumn', 'the following month'."""
    parts, published = expression.parts, setting.published
    which = parts["which"].lower().split()[-1]
    if which == "coming" and parts.get("unit", "").lower() == "weekend" and published:
        return weekend(published, 0)
    if parts.get("kind", "").lower() in ("fiscal", "financial"):
        return _fiscal_year(parts["kind"].lower(), which, published)
    if (
        which == "coming"
        and parts.get("unit", "").lower() == "year"
        and published
        and published.month > _YEAR_BEGINS
    ):
        which = "next"
    if which == "coming" and "month" in parts and published:
        number = month_number(parts["month"])
        coming = partial(
            published.year + (number < published.month), number, day_number(parts.get("day", "0"))
        )
        return relative(coming)
    if which == "coming" or parts.get("kind", "").lower() in ("academic", "school"):
        return UNREADABLE
    if which in ("following", "previous", "preceding") and "unit" not in parts:
        return told_part(parts, which, setting)
    if which in ("following", "previous", "preceding"):
        return read_anaphora(expression, setting)
    if published is None:
        return UNREADABLE
    step = {"last": -1, "past": -1, "next": 1}.get(which, 0)
    if "unit" in parts and _THE_NEXT.search(expression.text) and setting.direction() == "past":
        # 'fell ill at the start of the next year': the one after that told.
        return read_anaphora(expression, setting)
    if "month" in parts:
        month = parse(_named_month(month_number(parts["month"]), step, published).value)
        day = day_number(parts.get("day", "0"))
        return relative(partial(month.year, month.month, day)) if month else UNREADABLE
    if "season" in parts:
        return named_season(parts["season"].lower(), step, published)
    unit = parts["unit"].lower()
    if unit == "decade":
        return relative(*period(published, "decade")) if step == 0 else UNREADABLE
    if unit == "weekend":
        return weekend(published, step)
    return moved(published, unit, step)


def _fiscal_year(kind: str, which: str, published: datetime.date | None) -> Reading:
    """The year by which the fiscal year around a day, or the one beside it, is known.

    A financial year goes by the year in which it begins, most often in April; a fiscal year by that in which it
    ends: whether one has begun in the last months of a year differs from country to country.
    """
    if published is None or (kind == "fiscal" and published.month > _FISCAL_END):
        return UNREADABLE
    around = published.year - (kind == "financial" and published.month < _APRIL)
    step = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "next": 1, "coming": 1, "following": 1}
    return relative(partial(around + step.get(which, 0)))


def read_before_last(expression: Expression, setting: Setting) -> Reading:
    """'the week before last', 'the week after next': two from the article's own."""
    if ahead := expression.parts.get("ahead"):
        return moved(setting.published, ahead.lower(), 2)
    unit = _unit(expression)
    if unit == "weekend":
        return weekend(setting.published, -2) if setting.published else UNREADABLE
    return moved(setting.published, unit, -2)


def _named_month(month: int, step: int, published: datetime.date) -> Reading:
    if step == 0:
        return relative(partial(published.year, month))
    if step < 0:
        return relative(partial(published.year - (month >= published.month), month))
    # 'next November', said in April, may be this year's or the next one's.
    return relative(partial(published.year + 1, month)) if month <= published.month else UNREADABLE


def _amount(expression: Expression) -> int | None:
    parts = expression.parts
    if "half" in parts or parts.get("about", "").lower() in _OPEN_AMOUNTS:
        return None
    return count(parts["number"]) if "number" in parts else None


def read_ago(expression: Expression, setting: Setting) -> Reading:
    """'two weeks ago', 'three years from now'; 'years ago', 'a decade ago' and 'more than a year ago' stay open."""
    number = _amount(expression)
    if number is None or expression.parts.get("unit", "decade").lower() == "decade":
        return UNREADABLE
    step = -number if expression.parts["way"].lower() in ("ago", "back") else number
    if "within" in expression.parts and setting.published:
        # 'ten years ago this week' is told as finely as its month.
        near = shift(
            setting.published, expression.parts["within"].lower(), STEPS[expression.parts["step"].lower()]
        )
        return moved(near, "month", 12 * step)
    unit = expression.parts["unit"].lower()
    return _counted(of_day(setting.published), unit, step) if setting.published else UNREADABLE


def read_earlier(expression: Expression, setting: Setting) -> Reading:
    """'a day earlier', 'two years later', 'the week before': from the date last spoken of."""
    parts, unit = expression.parts, _unit(expression)
    number = _amount(expression) if "number" in parts else 1
    if unit == "decade" and number is not None:
        unit, number = "year", number * 10
    back = parts["way"].lower() in ("earlier", "before", "previously", "ago")
    anchor = (setting.compared() if unit == "year" and back else None) or setting.anchor(unit)
    if number is None:
        return UNREADABLE
    if anchor is None and unit == "year" and back and number == 1 and setting.published:
        # 'up from a year earlier' in a text that has named no year compares with the article's own.
        anchor = Partial(setting.published.year)
    return _counted(anchor, unit, -number if back else number) if anchor else UNREADABLE


def _counted(anchor: Partial, unit: str, number: int) -> Reading:
    """So many units from a date; weeks from a day are a day again."""
    found = moved(anchor.first, unit, number)
    if unit not in ("week", "fortnight") or not anchor.day:
        return found
    return replace(found, first_day=moved(anchor.first, "day", number * _DAYS[unit]).value, last_day="")


def read_after_event(expression: Expression, setting: Setting) -> Reading | None:
    """'a week after the defeat', where the story has just told of that on a day; else None, no date."""
    unit, number = expression.parts["unit"].lower(), count(expression.parts["number"])
    anchor = setting.recalled()
    if anchor is None or number is None:
        return None
    return _counted(anchor, unit, number if expression.parts["way"].lower() == "after" else -number)


def read_anaphora(expression: Expression, setting: Setting) -> Reading:
    """'the next day', 'that year', 'the previous month'."""
    which, unit = expression.parts["which"].lower().split()[-1], _unit(expression)
    step = {"previous": -1, "preceding": -1, "prior": -1, "following": 1, "next": 1}.get(which, 0)
    if unit == "year" and step == -1 and (compared := setting.compared()):
        return moved(compared.first, unit, step)
    if unit == "year" and step == -1 and setting.published and setting.anchor(unit) is None:
        return moved(setting.published, unit, step)
    if unit == "day" and step == -1 and setting.anchor(unit) is None and (day := setting.day_of_lead()):
        return moved(day.first, unit, step)
    return from_anchor(setting, unit, step)


def _unit(expression: Expression) -> str:
    unit = expression.parts["unit"].lower()
    return "day" if unit in ("morning", "evening", "afternoon", "night") else unit


def read_in_units(expression: Expression, setting: Setting) -> Reading | None:
    """'in three days' where the sentence looks ahead, "in two weeks' time"; None for a stretch of time."""
    parts = expression.parts
    number = count(parts["number"])
    if "time" not in parts and setting.direction() != "future":
        return None
    return moved(setting.published, parts["unit"].lower(), number) if number else UNREADABLE
