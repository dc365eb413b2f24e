"""Stories told in passing: news that goes back to a day long past and stays with it for some sentences."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from analysis.dates.expressions import Expression
from analysis.dates.partial import Partial, parse
from analysis.dates.phases import with_season
from analysis.dates.records import DateMention
from analysis.dates.surroundings import Passage
from analysis.dates.vocabulary import weekday_number

# Older than this, a weekday would not be told of without its date.
_LONG_AGO = datetime.timedelta(days=13)
# What counts from a day of the story, and what is only ever so old where it belongs to one.
_COUNTED = ("same_day", "anaphora", "earlier", "after_event", "day_alone", "weekday", "weekend")
_OF_THE_STORY = ("weekday", "weekend")
# Characters of the text over which a story goes on without a date.
_LONGEST_PAUSE = 400
_BY = re.compile(r"\bby\s(?:early\s|late\s)?$", re.IGNORECASE)
# 'Two days later, on Friday, …', 'the next day, a Friday, …'
_SAME_DAY = re.compile(r",\s(?:on\s|an?\s)?", re.IGNORECASE)
# 'on Oct. 16, 1987, the Friday before the crash'; the article may be part of the expression.
_APPOSED = re.compile(r",\s(?:the\s)?", re.IGNORECASE)
_REPORTS = re.compile(
    r"\b(?:said|says|told\s(?:\w+\s){1,2}|announced|reported|ruled|added|testified)\s(?:on\s)?$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[.;!?]['\"”’]*\s")
# A paragraph of so many dates, all so old, tells of that time.
_FEWEST, _OLD = 2, datetime.timedelta(days=300)


def day_told(
    passage: Passage,
    expression: Expression,
    here: Sequence[DateMention],
    before: Sequence[DateMention],
    published: datetime.date | None,
) -> Partial | None:
    """The day of a story told in passing that a weekday goes on with; None where the article tells of its own.

    It goes on behind 'by' ('By Friday night he was gone'), beside the day itself ('two days later, on Friday') and
    where another weekday of the paragraph did. `here`, `before`: the mentions of its block and of the one before.
    """
    last = here[-1] if here else before[-1] if before else None
    if last is None or len(last.value) != len("1997-01-10"):
        return None
    lead_in = passage.text[: expression.start]
    if here and _APPOSED.fullmatch(passage.text[last.end - passage.start : expression.start]):
        same = parse(last.value)
        if same and same.first.weekday() == weekday_number(expression.parts.get("weekday", "")):
            return same
    if last.rule not in _COUNTED:
        return None
    if passage.start + expression.start - last.end > _LONGEST_PAUSE:
        return None
    if _REPORTS.search(lead_in):
        return None
    day = parse(last.until or last.value)
    if day is None or published is None or published - day.first <= _LONG_AGO:
        return None
    if _BY.search(lead_in) or (here and last.rule in _OF_THE_STORY):
        return day
    is_beside = here and _SAME_DAY.fullmatch(passage.text[last.end - passage.start : expression.start])
    weekday = weekday_number(expression.parts.get("weekday", ""))
    return day if is_beside and day.first.weekday() == weekday else None


def time_told(
    passage: Passage, expression: Expression, here: Sequence[DateMention], published: datetime.date | None
) -> Partial | None:
    """The month or day of the story that a paragraph tells, whose dates are all old; None where it tells none.

    One date is enough if it is a season, of which the sentence behind it goes on to tell, or a weekday so old.
    """
    found = [(mention, date) for mention in here if (date := parse(mention.until or mention.value))]
    if published is None or not found or any(published - date.last < _LONG_AGO for _, date in found):
        return None
    last, date = found[-1]
    date = with_season(date, last)
    between = passage.text[last.end - passage.start : expression.start]
    is_season = date.month > 0 and len(last.value) == len("1950") and len(_ENDS.findall(between)) <= 1
    is_rising = len(found) >= _FEWEST and found[-2][1].first <= found[-1][1].first
    is_story = is_rising and all(published - date.last > _OLD for _, date in found)
    return date if date.month and (is_season or is_story or last.rule in _OF_THE_STORY) else None
