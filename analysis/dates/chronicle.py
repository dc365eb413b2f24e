"""The years of a chronicle's entries: from the headings over them, or back from the article's own day."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from analysis.dates.expressions import FULL, Expression, day_number, names_year
from analysis.dates.partial import partial
from analysis.dates.story import opens_entry
from analysis.dates.surroundings import Passage
from analysis.months import month_number

_ENTRIES = 3
_ANNOUNCED = re.compile(
    r"\b(?:timeline|chronolog\w+|key (?:events|dates|moments|developments)|milestones|how it (?:unfolded|happened))\b",
    re.IGNORECASE,
)
_AROUND_A_DATE = re.compile(r"[\s:.,–—-]*")
# 'On 5 March the rebels …' opens an entry below '2013' as '5 March: …' does.
_OPENING = re.compile(r"(?:(?:on|in|by|early in|late in)\s)?", re.IGNORECASE)


def headed_year(passage: Passage, above: int | None) -> int | None:
    """The year of the headings over a passage: that of '2013' or 'March 2013'; a heading without a year keeps it.

    So is the one year of the full dates of a title, 'Changes from 1 January 2020 to 31 December 2020'.
    """
    if passage.kind != "heading" or not any(map(names_year, passage.expressions)):
        return above
    first = passage.expressions[0]
    if first.rule in ("year", "month_year") and _is_all(passage, first):
        return int(year) if (year := first.parts["year"]).isdigit() else above
    if above is None:
        dates = [e for found in passage.expressions for e in (found, found.last) if e is not None]
        years = {e.parts.get("year", "") for e in dates if e.rule in FULL}
        year = years.pop() if len(years) == 1 and passage.index == 0 else ""
        return int(year) if year.isdigit() else None
    return above if first.start > 0 else None


def opens_below_heading(passage: Passage, expression: Expression) -> bool:
    """Whether a date opens a passage, or is a heading of its own: 'March', '5 March: …', 'On 5 March the …'."""
    if passage.kind == "heading":
        return _is_all(passage, expression)
    return _OPENING.fullmatch(passage.text[: expression.start]) is not None


def years_of_entries(passages: Sequence[Passage], published: datetime.date | None) -> dict[int, int]:
    """The year of each entry of an announced timeline that names none at all, by the index of its block.

    What a timeline tells is past: its latest entry is of the last such day before publication, and the others go
    back from there, in the order that takes fewer years.
    """
    entries = [(p.index, e) for p in passages for e in p.expressions[:1] if opens_entry(p, e)]
    if published is None or len(entries) < _ENTRIES or not _is_announced(passages, entries[0][0]):
        return {}
    if any(names_year(e) or "month" not in e.parts for _, e in entries):
        return {}
    days = [(index, _last_day(e)) for index, e in entries]
    told_forward, told_backward = _going_back(days[::-1], published), _going_back(days, published)
    return told_backward if min(told_backward.values()) > min(told_forward.values()) else told_forward


def _going_back(days: Sequence[tuple[int, tuple[int, int]]], published: datetime.date) -> dict[int, int]:
    """The years of days told from the latest to the first, by their blocks."""
    years: dict[int, int] = {}
    year, after = published.year, (published.month, published.day)
    for index, day in days:
        year -= day > after
        years[index], after = year, day
    return years


def _is_announced(passages: Sequence[Passage], first: int) -> bool:
    return any(p.index < first and _ANNOUNCED.search(p.text) for p in passages)


def _last_day(expression: Expression) -> tuple[int, int]:
    day = expression.parts.get("day2") or expression.parts.get("day", "")
    return month_number(expression.parts["month"]), day_number(day) if day[:1].isdigit() else 0


def _is_all(passage: Passage, expression: Expression) -> bool:
    """Whether nothing else stands in a passage."""
    rest = passage.text[: expression.start] + passage.text[expression.end :]
    return _AROUND_A_DATE.fullmatch(rest) is not None


def fitting_year(year: int, month: int, day: int, weekday: int) -> int | None:
    """The year, unless a weekday (-1 for none) beside the day falls on another one."""
    date = partial(year, month, day)
    return year if date and (weekday < 0 or not day or date.first.weekday() == weekday) else None
