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
from analysis.dates.vocabulary import count, weekday_number
from analysis.months import month_number

_TODAY = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1,
          "the day before yesterday": -2, "the day after tomorrow": 2}  # fmt: skip
# 'on the 3rd', told after the 28th, is of the next month; told after the 10th, a step back.
_LATER_IN_MONTH = 15
_THE_NEXT = re.compile(r"\bthe\s+next\b", re.IGNORECASE)
_DAYS = {"week": 7, "fortnight": 14}
_OPEN_AMOUNTS = ("more than", "over", "less than", "at least")


def read_unknown(expression: Expression, setting: Setting) -> Reading:
    """'the coming weeks', 'recent years': periods without bounds."""
    return UNREADABLE


def read_today(expression: Expression, setting: Setting) -> Reading:
    """'today', 'yesterday', 'later today', 'this morning'."""
    word = " ".join(expression.parts["word"].lower().split())
    return moved(setting.published, "day", _TODAY.get(word, 0))


def read_weekday(expression: Expression, setting: Setting) -> Reading:
    """'on Thursday', 'last Friday', 'Monday of next week': the article's own weekday is its day."""
    published, weekday = setting.published, weekday_number(expression.parts["weekday"])
    lead = set(expression.parts.get("lead", "").lower().split())
    if lead & {"following", "previous", "preceding", "that"} or (setting.is_story and published is None):
        anchor = setting.anchor("day")
        if lead & {"that"} and anchor is not None and anchor.first.weekday() == weekday:
            return relative(anchor)
        is_back = lead & {"previous", "preceding", "last"} or setting.looks_back()
        return _weekday_from(anchor, weekday, forward=not is_back)
    if published is None:
        return UNREADABLE
    if lead == {"the"} and (anchor := setting.anchor("day")):
        return (
            relative(anchor)
            if anchor.first.weekday() == weekday
            else _weekday_from(anchor, weekday, forward=True)
        )
    if week := expression.parts.get("week"):
        return moved(published, "day", 7 * STEPS[week.lower()] + weekday - published.weekday())
    back, ahead = (published.weekday() - weekday) % 7, (weekday - published.weekday()) % 7
    if lead & {"last", "past"}:
        return moved(published, "day", -(back or 7))
    if "coming" in lead:
        return moved(published, "day", ahead or 7)
    if "next" in lead:
        return _next_weekday(published, ahead or 7)
    return _moved_weekday(published, back, ahead, setting)


def _next_weekday(published: datetime.date, ahead: int) -> Reading:
    """'next Friday' is one day only where the coming one is in the next week, or would be called tomorrow."""
    if published.weekday() + ahead > 6:
        return moved(published, "day", ahead)
    return moved(published, "day", ahead + 7) if ahead <= 2 else UNREADABLE


def _moved_weekday(published: datetime.date, back: int, ahead: int, setting: Setting) -> Reading:
    if back == 0:
        return moved(published, "day", -7 if setting.is_since() else 0)
    direction = setting.direction()
    if direction == "past":
        return moved(published, "day", -back)
    if direction == "future":
        return moved(published, "day", ahead)
    if direction == "near" and min(back, ahead) <= 2:
        return moved(published, "day", -back if back < ahead else ahead)
    return UNREADABLE


def _weekday_from(anchor: Partial | None, weekday: int, forward: bool) -> Reading:
    if anchor is None or not anchor.day:
        return UNREADABLE
    step = (weekday - anchor.first.weekday()) % 7 or 7
    return moved(anchor.first, "day", step if forward else step - 7 or -7)


def read_weeks_from_day(expression: Expression, setting: Setting) -> Reading:
    """'a week from Friday', 'two weeks ago Monday', 'a year ago today': weeks or years from the day that it names."""
    parts, published = expression.parts, setting.published
    number = count(parts["number"])
    if published is None or number is None:
        return UNREADABLE
    ago = parts["way"].lower() == "ago"
    if "weekday" in parts:
        away = (weekday_number(parts["weekday"]) - published.weekday()) % 7
        days = away - 7 if ago and away else away
    else:
        days = _TODAY[parts["word"].lower()]
    if parts["unit"].lower() == "year":
        named = shift(published, "day", days)
        year = named.year + (-number if ago else number) if named else 0
        return relative(partial(year, named.month, named.day)) if named and year > 0 else UNREADABLE
    return moved(published, "day", days + 7 * (-number if ago else number))


def read_day_alone(expression: Expression, setting: Setting) -> Reading | None:
    """'on the 15th', 'between the 9th and the 27th', of the month that the paragraph has named; else None.

    Where the sentence looks ahead, it is the next 15th; in a story of past times that of the month last told.
    """
    first = _day_alone(expression.parts["day"], setting)
    if first is None or "day2" not in expression.parts:
        return first
    month = parse(first.value)
    last = month._replace(day=day_number(expression.parts["day2"])) if month else None
    return relative(month, partial(*last)) if last else None


def _day_alone(ordinal: str, setting: Setting) -> Reading | None:
    month, day, published = setting.month(), day_number(ordinal), setting.published
    if setting.is_story:
        return _day_of_story(month, day)
    if published is None:
        return None
    if month is None and setting.is_sure() and setting.direction() == "future":
        return _next_day(published, day)
    found = partial(month.year, month.month, day) if month is not None and day > month.day else None
    if found is None:
        return None
    direction, is_over = setting.direction(), found.first < published
    return None if direction == ("future" if is_over else "past") else relative(found)


def _day_of_story(month: Partial | None, day: int) -> Reading | None:
    """A day of the month last told; of the next one, where the days told have come to its end."""
    if month is None:
        return None
    ahead = shift(month._replace(day=1).first, "month", 1) if month.day - day > _LATER_IN_MONTH else None
    month = of_day(ahead) if ahead else month
    found = partial(month.year, month.month, day)
    return relative(found) if found else None


def _next_day(published: datetime.date, day: int) -> Reading | None:
    month = published if day >= published.day else shift(published.replace(day=1), "month", 1)
    found = partial(month.year, month.month, day) if month else None
    return relative(found) if found else None


def read_same_day(expression: Expression, setting: Setting) -> Reading:
    """'earlier in the day', 'that day': the day last spoken of; for 'in the day', if none, the article's."""
    anchor = setting.anchor("day")
    if anchor is None and "in the" in expression.text.lower() and setting.published:
        anchor = of_day(setting.published)
    return relative(anchor)


def read_this_last_next(expression: Expression, setting: Setting) -> Reading:
    """'this year', 'last week', 'next October', 'last autumn', 'the following month'."""
    parts, published = expression.parts, setting.published
    which = parts["which"].lower().split()[-1]
    if which in ("coming",) or parts.get("kind", "").lower() in ("fiscal", "financial", "academic", "school"):
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
        return relative(*period(published, "decade")) if step == 0 and "part" not in parts else UNREADABLE
    if unit == "weekend":
        return _weekend(published, step)
    return moved(published, unit, step)


def read_before_last(expression: Expression, setting: Setting) -> Reading:
    """'the week before last': two back from the article's own."""
    unit = _unit(expression)
    if unit == "weekend":
        return _weekend(setting.published, -2) if setting.published else UNREADABLE
    return moved(setting.published, unit, -2)


def _named_month(month: int, step: int, published: datetime.date) -> Reading:
    if step == 0:
        return relative(partial(published.year, month))
    if step < 0:
        return relative(partial(published.year - (month >= published.month), month))
    # 'next November', said in April, may be this year's or the next one's.
    return relative(partial(published.year + 1, month)) if month <= published.month else UNREADABLE


def _weekend(published: datetime.date, step: int) -> Reading:
    is_weekend = published.weekday() >= 5
    if step > 0 and not is_weekend:
        return UNREADABLE
    weeks = step if is_weekend or step <= 0 else -1
    target = shift(published, "week", weeks)
    return relative(*period(target, "weekend")) if target else UNREADABLE


def read_weekend(expression: Expression, setting: Setting) -> Reading:
    """'the weekend': the one before or after, by the direction of the sentence; on a weekend, that one."""
    direction = setting.direction()
    if setting.published is None or direction not in ("past", "future"):
        return UNREADABLE
    is_over = direction == "past" and setting.published.weekday() < 5
    return _weekend(setting.published, -1 if is_over else 0)


def _amount(expression: Expression) -> int | None:
    parts = expression.parts
    is_open = "half" in parts or parts.get("about", "").lower() in _OPEN_AMOUNTS
    if is_open or parts.get("unit", "decade").lower() == "decade":
        return None
    return count(parts["number"]) if "number" in parts else None


def read_ago(expression: Expression, setting: Setting) -> Reading:
    """'two weeks ago', 'three years from now'; 'years ago' and 'more than a year ago' stay open."""
    number = _amount(expression)
    if number is None:
        return UNREADABLE
    step = -number if expression.parts["way"].lower() == "ago" else number
    if "within" in expression.parts:
        # 'ten years ago this week' is told as finely as its month.
        return moved(setting.published, "month", 12 * step)
    return moved(setting.published, expression.parts["unit"].lower(), step)


def read_earlier(expression: Expression, setting: Setting) -> Reading:
    """'a day earlier', 'two years later', 'the week before': from the date last spoken of."""
    parts, unit = expression.parts, _unit(expression)
    number = _amount(expression) if "number" in parts else 1
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


def read_day_of_month(expression: Expression, setting: Setting) -> Reading:
    """'the 5th of next month'."""
    which = expression.parts["which"].lower()
    month = parse(moved(setting.published, "month", STEPS.get(which, 0)).value)
    if which in ("that", "the same") or setting.is_story:
        month = setting.anchor("month")
    day = day_number(expression.parts["day"])
    return relative(partial(month.year, month.month, day)) if month else UNREADABLE
