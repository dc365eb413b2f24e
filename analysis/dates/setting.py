"""What a reading may rest on beside the words: the article's date, the sentence, the dates before it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from analysis.dates.cues import Direction
from analysis.dates.partial import Partial


@dataclass(frozen=True, slots=True)
class Reading:
    """A value and its end, ISO 8601; `basis` and days as in `DateMention`; `rule` only where it refines the form's."""

    value: str = ""
    until: str = ""
    basis: str = ""
    rule: str = ""
    first_day: str = ""
    last_day: str = ""


UNREADABLE = Reading()


@dataclass(frozen=True, slots=True)
class Setting:
    """The surroundings of one expression; what costs time to find is a function.

    `published`: the article's day. `direction()`: of the sentence. `is_sure()`: whether that is of the date's own
    verb. `is_direct()`: whether no noun stands between them. `is_since()`: whether 'since' stands before it.
    `tells_when()`: whether the expression dates what happens, not a noun ('the 7 October attacks'). `anchor(unit)`:
    the last date before this one. `month()`: the month last named in the paragraph. `reported()`: the year of the
    first quarter that the article speaks of. `compared()`: the year whose figures those of another are set against.
    `narrated()`: the dated step of a story that this one continues ('In 2019 she enlisted. In March, …').
    `day_in_passing()`, `time_in_passing()`: the day, or at least month, of a story of old times that it goes on
    with. `day_of_lead()`: the day of which the article tells first.
    `clause_year()`: the year that its own clause with 'when' hangs on. `said_before(month, day)`: the year in which
    the article has put the same day before.
    `restated(month, day)`: the year that a full date of the text gives to the day; `is_told_twice(month, day)`:
    whether such dates give it several. `years`: those that the text names with a day or alone.
    `day_first`: how the article orders figures, None where it does not show.

    Of an article of past times (`is_story`): `running(month, day, weekday)`: the year in which its story stands;
    `looks_back()`: whether the clause goes back behind what was told ('had left');
    `recalled()`: the day on which it has just put what the words behind the expression speak of.
    """

    published: datetime.date | None
    direction: Callable[[], Direction]
    is_sure: Callable[[], bool]
    is_direct: Callable[[], bool]
    is_since: Callable[[], bool]
    tells_when: Callable[[], bool]
    anchor: Callable[[str], Partial | None]
    month: Callable[[], Partial | None]
    reported: Callable[[], Partial | None]
    compared: Callable[[], Partial | None]
    narrated: Callable[[], Partial | None]
    day_in_passing: Callable[[], Partial | None]
    time_in_passing: Callable[[], Partial | None]
    day_of_lead: Callable[[], Partial | None]
    restated: Callable[[int, int], int | None]
    clause_year: Callable[[], int | None] = lambda: None
    said_before: Callable[[int, int], int | None] = lambda month, day: None
    recalled: Callable[[], Partial | None] = lambda: None
    is_told_twice: Callable[[int, int], bool] = lambda month, day: False
    looks_back: Callable[[], bool] = lambda: False
    running: Callable[[int, int, int], int | None] = lambda month, day, weekday: None
    is_story: bool = False
    years: frozenset[int] = frozenset()
    day_first: bool | None = None


def reading(
    first: Partial | None, last: Partial | None = None, basis: str = "explicit", rule: str = ""
) -> Reading:
    """A reading of partial dates; unreadable where the first is no date or the last comes before it."""
    if first is None or (last is not None and last.first < first.first):
        return UNREADABLE
    return Reading(first.iso, last.iso if last and last != first else "", basis, rule)


# What a date is read by that names its year: nothing beside it.
UNSET = Setting(
    published=None,
    direction=lambda: "",
    is_sure=lambda: True,
    is_direct=lambda: True,
    is_since=lambda: False,
    tells_when=lambda: True,
    anchor=lambda unit: None,
    month=lambda: None,
    reported=lambda: None,
    compared=lambda: None,
    narrated=lambda: None,
    day_in_passing=lambda: None,
    time_in_passing=lambda: None,
    day_of_lead=lambda: None,
    restated=lambda month, day: None,
)
