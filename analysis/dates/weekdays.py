"""Readers of weekdays, weekends and days of the month that stand alone, seen from the article's own day."""

from __future__ import annotations

import datetime

from analysis.dates.cues import Direction
from analysis.dates.expressions import Expression, day_number
from analysis.dates.moving import STEPS, moved, relative
from analysis.dates.partial import Partial, of_day, parse, partial, period, shift
from analysis.dates.setting import UNREADABLE, Reading, Setting
from analysis.dates.vocabulary import DAYS_AWAY, count, weekday_number

# 'on the 3rd', told after the 28th, is of the next month; told after the 10th, a step back.
_LATER_IN_MONTH = 15
# 'had not planned to sit before the 27th': of the days around, where the sentence leaves both sides open.
_NEAR_DAYS = 13


def read_weekday(expression: Expression, setting: Setting) -> Reading:
    """'on Thursday', 'last Friday', 'Monday of next week': the article's own weekday is its day."""
    published, weekday = setting.published, weekday_number(expression.parts["weekday"])
    lead = set(expression.parts.get("lead", "").lower().split())
    if lead & {"following", "previous", "preceding", "that"} or setting.is_story:
        anchor = setting.anchor("day")
        if lead & {"that"} and anchor is not None and anchor.first.weekday() == weekday:
            return relative(anchor)
        is_back = lead & {"previous", "preceding", "last"} or setting.looks_back()
        return _weekday_from(anchor, weekday, forward=not is_back)
    if published is None:
        return UNREADABLE
    if (
        lead <= {"the", "early", "late"}
        and "week" not in expression.parts
        and (told := setting.day_in_passing())
    ):
        is_that = told.first.weekday() == weekday
        return relative(told) if is_that else _weekday_from(told, weekday, forward=True)
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
    found = _moved_weekday(published, back, ahead, setting)
    # 'this Thursday' of no tense is the one to come.
    return moved(published, "day", ahead) if "this" in lead and not found.value else found


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
    """'a week from Friday', 'two weeks ago Monday', 'Friday fortnight': so much time from the day that it names."""
    parts, published = expression.parts, setting.published
    number = count(parts.get("number", "one"))
    if published is None or number is None:
        return UNREADABLE
    ago = parts.get("way", "").lower() == "ago"
    if "weekday" in parts:
        away = (weekday_number(parts["weekday"]) - published.weekday()) % 7
        days = away - 7 if ago and away else away
    else:
        days = DAYS_AWAY[parts["word"].lower()]
    named = shift(published, "day", days)
    found = shift(named, parts["unit"].lower(), -number if ago else number) if named else None
    return relative(of_day(found)) if found else UNREADABLE


def read_weekdays_ago(expression: Expression, setting: Setting) -> Reading:
    """'two Sundays ago': the second one back from the article's day."""
    number, published = count(expression.parts["number"]), setting.published
    if published is None or number is None:
        return UNREADABLE
    back = (published.weekday() - weekday_number(expression.parts["weekday"])) % 7 or 7
    return moved(published, "day", -back - 7 * (number - 1))


def read_weekend(expression: Expression, setting: Setting) -> Reading:
    """'the weekend': the one before or after, by the direction of the sentence; on a weekend, that one."""
    if told := setting.day_in_passing():
        return relative(*period(told.first, "weekend"))
    direction = setting.direction()
    if setting.published is None or direction not in ("past", "future"):
        return UNREADABLE
    is_over = direction == "past" and setting.published.weekday() < 5
    return weekend(setting.published, -1 if is_over else 0)


def weekend(published: datetime.date, step: int) -> Reading:
    """The weekend so many steps from the article's day, 0 for the coming one; 'next weekend' of a weekday is open."""
    is_weekend = published.weekday() >= 5
    if step > 0 and not is_weekend:
        return UNREADABLE
    weeks = step if is_weekend or step <= 0 else -1
    target = shift(published, "week", weeks)
    return relative(*period(target, "weekend")) if target else UNREADABLE


def read_day_alone(expression: Expression, setting: Setting) -> Reading | None:
    """'on the 15th', 'between the 9th and the 27th', of the month that the paragraph has named; else None.

    Without one, it is the next 15th where the sentence looks ahead, and the last one where it tells what happened;
    in a story of past times that of the month last told.
    """
    found = _day_alone(expression.parts.get("day2", expression.parts["day"]), setting)
    last = parse(found.value) if found else None
    if found is None or last is None or "day2" not in expression.parts:
        return found
    day = day_number(expression.parts["day"])
    month = last.first if day <= last.day else shift(last.first.replace(day=1), "month", -1)
    first = partial(month.year, month.month, day) if month else None
    return relative(first, last) if first else None


def _day_alone(ordinal: str, setting: Setting) -> Reading | None:
    month, day, published = setting.month(), day_number(ordinal), setting.published
    if setting.is_story:
        return _day_of_story(month, day)
    if published is None:
        return None
    direction = setting.direction()
    found = _day_of_month_told(month, day, direction, published) if month else None
    if found is None or direction == ("future" if found.first < published else "past"):
        return _nearest_day(published, day, setting)
    return relative(found)


def _day_of_month_told(
    month: Partial, day: int, direction: Direction, published: datetime.date
) -> Partial | None:
    """The day of the month last named; of the next one, where the days told have come to its end."""
    ahead = shift(month._replace(day=1).first, "month", 1)
    later = partial(ahead.year, ahead.month, day) if ahead else None
    has_ended = month.day - day > _LATER_IN_MONTH
    if direction == "past":
        # 'seized on the 8th', told after Christmas Eve
        is_later = has_ended and later is not None and later.first <= published
        return later if is_later else partial(month.year, month.month, day)
    if day > month.day:
        return partial(month.year, month.month, day)
    if direction != "future":
        return None
    # 'will open on May 28 and run until the 3rd'
    is_this = not has_ended and month.first > published
    return partial(month.year, month.month, day) if is_this else later


def _day_of_story(month: Partial | None, day: int) -> Reading | None:
    """A day of the month last told; of the next one, where the days told have come to its end."""
    if month is None:
        return None
    ahead = shift(month._replace(day=1).first, "month", 1) if month.day - day > _LATER_IN_MONTH else None
    month = of_day(ahead) if ahead else month
    found = partial(month.year, month.month, day)
    return relative(found) if found else None


def _nearest_day(published: datetime.date, day: int, setting: Setting) -> Reading | None:
    """The next such day of the calendar, or the last one, by the tense of the verb that it hangs on."""
    direction = setting.direction()
    if direction == "near":
        around = (published + datetime.timedelta(days=step) for step in range(-_NEAR_DAYS, _NEAR_DAYS + 1))
        near = [date for date in around if date.day == day]
        return relative(of_day(near[0])) if near else None
    if direction not in ("past", "future"):
        return None
    step = (direction == "future" and day < published.day) - (direction == "past" and day > published.day)
    month = shift(published.replace(day=1), "month", step)
    found = partial(month.year, month.month, day) if month else None
    return relative(found) if found else None


def read_day_of_month(expression: Expression, setting: Setting) -> Reading:
    """'the 5th of next month'."""
    which = expression.parts["which"].lower().split()[-1]
    step = (STEPS | {"coming": 1, "ult": -1}).get(which, 0)
    month = parse(moved(setting.published, "month", step).value)
    if which in ("following", "previous", "preceding"):
        told = setting.anchor("month")
        month = parse(moved(told.first, "month", 1 if which == "following" else -1).value) if told else None
    elif which in ("that", "same") or setting.is_story:
        month = setting.anchor("month")
    day = day_number(expression.parts["day"])
    if month and (year := expression.parts.get("year")):
        # 'on the 5th of that month in 1953'
        month = month._replace(year=int(year))
    return relative(partial(month.year, month.month, day)) if month else UNREADABLE
