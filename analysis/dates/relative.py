"""Readers of dates that lean on the article's own date or on another date of the text."""

from __future__ import annotations

import datetime

from analysis.dates.absolute import nearest_year
from analysis.dates.expressions import Expression, day_number
from analysis.dates.partial import Partial, of_day, parse, partial, period, shift
from analysis.dates.setting import UNREADABLE, Reading, Setting, reading
from analysis.dates.vocabulary import ORDINALS, SEASONS, count, weekday_number
from analysis.months import month_number

_TODAY = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1,
          "the day before yesterday": -2, "the day after tomorrow": 2}  # fmt: skip
_STEPS = {"last": -1, "this": 0, "next": 1}
_OPEN_AMOUNTS = ("more than", "over", "less than", "at least")


def _relative(first: Partial | None, last: Partial | None = None) -> Reading:
    return reading(first, last, "relative")


def _moved(day: datetime.date | None, unit: str, number: int) -> Reading:
    moved = shift(day, unit, number) if day else None
    return _relative(*period(moved, unit)) if moved else UNREADABLE


def read_unknown(expression: Expression, setting: Setting) -> Reading:
    """'the coming weeks', 'recent years': periods without bounds."""
    return UNREADABLE


def read_today(expression: Expression, setting: Setting) -> Reading:
    """'today', 'yesterday', 'later today', 'this morning'."""
    word = " ".join(expression.parts["word"].lower().split())
    return _moved(setting.published, "day", _TODAY.get(word, 0))


def read_weekday(expression: Expression, setting: Setting) -> Reading:
    """'on Thursday', 'last Friday', 'Monday of next week': the article's own weekday is its day."""
    published, weekday = setting.published, weekday_number(expression.parts["weekday"])
    if published is None:
        return UNREADABLE
    if week := expression.parts.get("week"):
        return _moved(published, "day", 7 * _STEPS[week.lower()] + weekday - published.weekday())
    back, ahead = (published.weekday() - weekday) % 7, (weekday - published.weekday()) % 7
    lead = set(expression.parts.get("lead", "").lower().split())
    if lead & {"following", "previous", "preceding"}:
        return _weekday_from(setting.anchor("day"), weekday, forward="following" in lead)
    if lead & {"last", "past"}:
        return _moved(published, "day", -(back or 7))
    if "coming" in lead:
        return _moved(published, "day", ahead or 7)
    if "next" in lead:
        return _next_weekday(published, ahead or 7)
    return _moved_weekday(published, back, ahead, setting)


def _next_weekday(published: datetime.date, ahead: int) -> Reading:
    """'next Friday' is one day only where the coming one is in the next week, or would be called tomorrow."""
    if published.weekday() + ahead > 6:
        return _moved(published, "day", ahead)
    return _moved(published, "day", ahead + 7) if ahead <= 2 else UNREADABLE


def _moved_weekday(published: datetime.date, back: int, ahead: int, setting: Setting) -> Reading:
    if back == 0:
        return _moved(published, "day", -7 if setting.is_since() else 0)
    direction = setting.direction()
    if direction == "past":
        return _moved(published, "day", -back)
    if direction == "future":
        return _moved(published, "day", ahead)
    if direction == "near" and min(back, ahead) <= 2:
        return _moved(published, "day", -back if back < ahead else ahead)
    return UNREADABLE


def _weekday_from(anchor: Partial | None, weekday: int, forward: bool) -> Reading:
    if anchor is None or not anchor.day:
        return UNREADABLE
    step = (weekday - anchor.first.weekday()) % 7 or 7
    return _moved(anchor.first, "day", step if forward else step - 7 or -7)


def read_same_day(expression: Expression, setting: Setting) -> Reading:
    """'earlier in the day', 'that day': the day last spoken of; for 'in the day', if none, the article's."""
    anchor = setting.anchor("day")
    if anchor is None and "in the" in expression.text.lower() and setting.published:
        anchor = of_day(setting.published)
    return _relative(anchor)


def read_this_last_next(expression: Expression, setting: Setting) -> Reading:
    """'this year', 'last week', 'next October', 'last autumn', 'the following month'."""
    parts, published = expression.parts, setting.published
    which = parts["which"].lower().split()[-1]
    if which in ("coming",) or parts.get("kind", "").lower() in ("fiscal", "financial", "academic", "school"):
        return UNREADABLE
    if which in ("following", "previous", "preceding"):
        return _from_anchor(setting, parts.get("unit", "").lower(), 1 if which == "following" else -1)
    if published is None:
        return UNREADABLE
    step = {"last": -1, "past": -1, "next": 1}.get(which, 0)
    if "month" in parts:
        month = parse(_named_month(month_number(parts["month"]), step, published).value)
        day = day_number(parts.get("day", "0"))
        return _relative(partial(month.year, month.month, day)) if month else UNREADABLE
    if "season" in parts:
        return _named_season(parts["season"].lower(), step, published)
    unit = parts["unit"].lower()
    if unit == "decade":
        return _relative(*period(published, "decade")) if step == 0 and "part" not in parts else UNREADABLE
    if unit == "weekend":
        return _weekend(published, step)
    return _moved(published, unit, step)


def _from_anchor(setting: Setting, unit: str, step: int) -> Reading:
    anchor = setting.anchor(unit) if unit in ("day", "week", "month", "year") else None
    return _moved(anchor.first, unit, step) if anchor else UNREADABLE


def _named_month(month: int, step: int, published: datetime.date) -> Reading:
    if step == 0:
        return _relative(partial(published.year, month))
    if step < 0:
        return _relative(partial(published.year - (month >= published.month), month))
    # 'next November', said in April, may be this year's or the next one's.
    return _relative(partial(published.year + 1, month)) if month <= published.month else UNREADABLE


def _named_season(season: str, step: int, published: datetime.date) -> Reading:
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
    return _relative(partial(start.year), partial(start.year + 1) if season == "winter" else None)


def _weekend(published: datetime.date, step: int) -> Reading:
    is_weekend = published.weekday() >= 5
    if step > 0 and not is_weekend:
        return UNREADABLE
    weeks = step if is_weekend or step == 0 else -1
    moved = shift(published, "week", weeks)
    return _relative(*period(moved, "weekend")) if moved else UNREADABLE


def read_weekend(expression: Expression, setting: Setting) -> Reading:
    """'the weekend': the one before or after, by the direction of the sentence; on a weekend, that one."""
    direction = setting.direction()
    if setting.published is None or direction not in ("past", "future"):
        return UNREADABLE
    is_over = direction == "past" and setting.published.weekday() < 5
    return _weekend(setting.published, -1 if is_over else 0)


def read_in_the_year(expression: Expression, setting: Setting) -> Reading:
    """'later in the year', 'the end of the month', 'year-end'."""
    parts = expression.parts
    unit = parts["unit"].lower()
    if unit == "decade":
        return UNREADABLE
    if " that " in f" {expression.text.lower()} ":
        return _from_anchor(setting, unit, 0)
    return _moved(setting.published, unit, 0)


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
    return _relative(partial(year)) if year else UNREADABLE


def read_quarter(expression: Expression, setting: Setting) -> Reading:
    """'the third quarter', 'first-half profit', 'last year's third quarter': the year, by the sentence if need be."""
    published = setting.published
    if published is None:
        return UNREADABLE
    if named := expression.parts.get("year_of") or expression.parts.get("which"):
        return _moved(published, "year", _STEPS[named.lower()])
    if "months" in expression.parts and (reported := setting.reported()):
        return _relative(reported)
    length = 6 if "half" in expression.text.lower() else 1 if "months" in expression.parts else 3
    number = expression.parts.get("months") or expression.parts["nth"]
    nth = ORDINALS.get(number.lower()) or count(number) or int(number[0])
    first_month, last_month = (nth - 1) * length + 1, nth * length
    direction = setting.direction()
    if first_month > published.month:
        return _relative(partial(published.year - (direction == "past")))
    if last_month < published.month and direction == "future":
        return _relative(partial(published.year + 1))
    return _relative(partial(published.year))


def read_the_quarter(expression: Expression, setting: Setting) -> Reading:
    """'the quarter', 'for the year': of the report; a quarter that counts from it only where the year is sure."""
    which, published = expression.parts["which"].lower().split()[-1], setting.published
    if which == "that":
        return _from_anchor(setting, "year", 0)
    if which in ("previous", "prior", "preceding", "following"):
        return UNREADABLE
    if which != "current" and (reported := setting.reported()):
        return _relative(reported)
    if published is None or (published.month <= 3 and setting.direction() != "future"):
        # Reports of the first months of a year are on the one before.
        return UNREADABLE
    return _relative(Partial(published.year))


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
    return _moved(setting.published, expression.parts["unit"].lower(), step)


def read_earlier(expression: Expression, setting: Setting) -> Reading:
    """'a day earlier', 'two years later', 'the week before': from the date last spoken of."""
    parts, unit = expression.parts, expression.parts["unit"].lower()
    number = _amount(expression) if "number" in parts else 1
    back = parts["way"].lower() in ("earlier", "before", "previously", "ago")
    anchor = (setting.compared() if unit == "year" and back else None) or setting.anchor(unit)
    if number is None:
        return UNREADABLE
    if anchor is None and unit == "year" and back and number == 1 and setting.published:
        # 'up from a year earlier' in a text that has named no year compares with the article's own.
        anchor = Partial(setting.published.year)
    return _moved(anchor.first, unit, -number if back else number) if anchor else UNREADABLE


def read_anaphora(expression: Expression, setting: Setting) -> Reading:
    """'the next day', 'that year', 'the previous month'."""
    which, unit = expression.parts["which"].lower().split()[-1], expression.parts["unit"].lower()
    unit = "day" if unit in ("morning", "evening", "afternoon", "night") else unit
    step = {"previous": -1, "preceding": -1, "prior": -1, "following": 1, "next": 1}.get(which, 0)
    if unit == "year" and step == -1 and (compared := setting.compared()):
        return _moved(compared.first, unit, step)
    return _from_anchor(setting, unit, step)


def read_in_units(expression: Expression, setting: Setting) -> Reading | None:
    """'in three days' where the sentence looks ahead, "in two weeks' time"; None for a stretch of time."""
    parts = expression.parts
    number = count(parts["number"])
    if "time" not in parts and setting.direction() != "future":
        return None
    return _moved(setting.published, parts["unit"].lower(), number) if number else UNREADABLE


def read_day_of_month(expression: Expression, setting: Setting) -> Reading:
    """'the 5th of next month'."""
    step = _STEPS.get(expression.parts["which"].lower(), 0)
    month = parse(_moved(setting.published, "month", step).value)
    day = day_number(expression.parts["day"])
    return _relative(partial(month.year, month.month, day)) if month else UNREADABLE
