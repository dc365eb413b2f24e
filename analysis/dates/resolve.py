"""From expressions to mentions: every form has one reader, run in the order of the text."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from analysis.dates.anchors import (
    Told,
    clause_year,
    compared_year,
    is_mark,
    last_date,
    named_month,
    narrated,
    recent_days,
    reported_year,
)
from analysis.dates.chronicle import fitting_year, headed_year, opens_below_heading, years_of_entries
from analysis.dates.direction import direction, is_direct, is_since, is_sure, tells_when
from analysis.dates.episodes import day_told, time_told
from analysis.dates.expressions import BARE, Expression
from analysis.dates.history import tells_history
from analysis.dates.partial import Partial, parse
from analysis.dates.ranges import read_range
from analysis.dates.readers import READERS
from analysis.dates.records import DateMention
from analysis.dates.setting import Reading, Setting
from analysis.dates.story import (
    Line,
    last_step,
    look_ahead,
    looks_back,
    moved_on,
    opens_entry,
    recalled_day,
    running_year,
    tells_ahead,
    year_led_up_to,
)
from analysis.dates.surroundings import Passage, sentence_start
from analysis.months import month_number

# 'Jane Roe, who has died aged 86, …': her day of death is news, though her life is history.
_HAS_DIED = re.compile(r"\b(?:has|have) died\b|\bdied (?:yesterday|last|on \w+day|at (?:his|her) home)\b")
_DIED = re.compile(r"\b(?:died|was killed|passed away)(?:,? (?:of|at|in|after)\b[^.;]{0,40})?,? (?:on|in) $")
_OPENING = 4  # blocks
_COUNTS_BACK = ("earlier", "same_day", "anaphora", "told_season")


def resolve(
    passages: Sequence[Passage], published: datetime.date | None, may_be_history: bool = True
) -> Iterator[DateMention]:
    """The mentions of an article in order; what cannot be read stays, with an empty value.

    An article of history alone takes the years that it leaves out from its story; `may_be_history` is False for
    one with a dateline, which tells of its own days.
    """
    restated = _full_days(passages)
    years = frozenset(_named_years(passages))
    day_first = _day_first(passages)
    is_history = may_be_history and tells_history(passages, published)
    if is_history:
        passages = look_ahead(passages)
    obituary = published is not None and any(
        _HAS_DIED.search(passage.text) for passage in passages[:_OPENING]
    )
    told = Told([], [], [], [])
    line: Line | None = None
    entry: Line | None = None
    headed: int | None = None
    entries = years_of_entries(passages, published)
    for passage in passages:
        headed = headed_year(passage, headed)
        told = Told([], told.here or told.before, told.article, told.steps)
        inner: Line | None = None
        for expression in passage.expressions:
            setting = _setting(passage, expression, published, told, restated, years, day_first)
            is_entry = opens_entry(passage, expression)
            year = entries.get(passage.index) if is_entry else None
            if year is None and opens_below_heading(passage, expression):
                year = headed
            if year is not None:
                setting = _of_year(setting, year)
            elif entry is not None and is_entry:
                setting = _in_chronicle(setting, expression, entry, passage)
            elif inner is not None:
                setting = _in_entry(setting, expression, inner, passage, told)
            elif is_history and not (obituary and _DIED.search(passage.text[: expression.start])):
                setting = _in_story(setting, expression, line, passage, told)
            mention = _mention(expression, passage, setting)
            if mention is None:
                continue
            if not is_mark(passage.text, expression):
                told.here.append(mention)
                after = moved_on(line, mention, expression, passage) if is_history else line
                if after is not line or not mention.value:
                    told.steps.append(mention)
                line = after
            if is_entry:
                inner = moved_on(None, mention, expression, passage)
                entry = inner or entry
            elif inner is not None:
                inner = moved_on(inner, mention, expression, passage)
            told.article.append(mention)
            yield mention


def _in_story(
    setting: Setting, expression: Expression, line: Line | None, passage: Passage, told: Told
) -> Setting:
    """The setting within a story of past times: what leaves something out takes it from the step last told."""

    def running(month: int, day: int, weekday: int) -> int | None:
        if setting.direction() == "future" and tells_ahead(passage, expression):
            return None
        if line is None:
            return year_led_up_to(month, day, passage, expression) if weekday < 0 else None
        return running_year(line, month, day, weekday, passage, expression)

    since = passage.start + sentence_start(passage.text, expression.start)
    said = [mention for mention in told.here if mention.start >= since]

    def step(unit: str) -> Partial | None:
        # 'on the evening of the same day', 'on 4 May and later that month': of what the sentence has just said.
        return (last_step(said, unit) if unit != "year" else None) or last_step(told.steps, unit)

    return replace(
        setting,
        running=running,
        anchor=step,
        month=lambda: named_month(said) or step("month"),
        recalled=lambda: recalled_day(passage, expression, told.here),
        looks_back=lambda: looks_back(passage, expression),
        is_story=True,
    )


def _in_entry(setting: Setting, expression: Expression, line: Line, passage: Passage, told: Told) -> Setting:
    """The setting behind the date that heads an entry of a chronicle, which is told in the present tense."""

    def running(month: int, day: int, weekday: int) -> int | None:
        if looks_back(passage, expression) and line.first.month:
            # 'which they had left in May'
            return fitting_year(line.first.year - ((month, day) > line.first[1:]), month, day, weekday)
        return running_year(line, month, day, weekday, passage, expression)

    def step(unit: str) -> Partial | None:
        return last_step(told.here, unit)

    return replace(
        setting,
        running=running,
        anchor=step,
        month=lambda: step("month"),
        recalled=lambda: recalled_day(passage, expression, told.here),
        is_story=True,
    )


def _of_year(setting: Setting, year: int) -> Setting:
    """The setting of a date whose year a heading or the order of a timeline gives."""
    return replace(setting, running=lambda month, day, weekday: fitting_year(year, month, day, weekday))


def _in_chronicle(setting: Setting, expression: Expression, entry: Line, passage: Passage) -> Setting:
    """The setting of a date that heads an entry of a chronicle: '5 March: …', of the year of the one before.

    A weekday is the last one, where the entries have not come to it.
    """
    published = setting.published
    is_past = expression.rule == "weekday" and published is not None and entry.first.first < published
    return replace(
        setting,
        direction=(lambda: "past") if is_past else setting.direction,
        running=lambda month, day, weekday: running_year(entry, month, day, weekday, passage, expression),
    )


def _setting(
    passage: Passage,
    expression: Expression,
    published: datetime.date | None,
    told: Told,
    restated: dict[tuple[int, int], set[int]],
    years: frozenset[int],
    day_first: bool | None,
) -> Setting:
    def only_year(month: int, day: int) -> int | None:
        years = restated.get((month, day), set())
        return next(iter(years)) if len(years) == 1 else None

    place = passage.doc, expression.start, expression.end
    before = [*told.before, *told.here]
    since = passage.start + sentence_start(passage.text, expression.start)
    if expression.rule == "same_day" and last_date(before, "day", since) is None:
        before = recent_days(told.article, published)
    if expression.rule in _COUNTS_BACK and published and direction(*place) == "past":
        # 'The case could wait until April 24. Hart, arrested nine days earlier, …'
        before = [m for m in before if m.start >= since or not _is_ahead(m, published)]
    return Setting(
        published=published,
        direction=lambda: direction(*place),
        is_sure=lambda: is_sure(*place),
        is_direct=lambda: is_direct(*place),
        is_since=lambda: is_since(*place),
        tells_when=lambda: tells_when(*place),
        anchor=lambda unit: last_date(before, unit, since),
        month=lambda: named_month(told.here),
        reported=lambda: reported_year(told.article),
        compared=lambda: compared_year(passage, expression, told, published),
        narrated=lambda: narrated(passage, expression, before),
        day_in_passing=lambda: day_told(passage, expression, told.here, told.before, published),
        time_in_passing=lambda: time_told(passage, expression, told.here, published),
        day_of_lead=lambda: next((parse(m.value) for m in recent_days(told.article, published)), None),
        restated=only_year,
        clause_year=lambda: clause_year(passage, expression, told.here),
        said_before=lambda month, day: _year_of_same_day(told.article, month, day),
        years=years,
        is_told_twice=lambda month, day: len(restated.get((month, day), ())) > 1,
        day_first=day_first,
    )


def _year_of_same_day(told: Sequence[DateMention], month: int, day: int) -> int | None:
    """The one year in which the article has put a day of a month so far; None of a month alone."""
    days = [found for m in told if m.rule in BARE and (found := parse(m.value)) and found.day]
    years = {found.year for found in days if found[1:] == (month, day)}
    return next(iter(years)) if day and len(years) == 1 else None


def _is_ahead(mention: DateMention, published: datetime.date) -> bool:
    found = parse(mention.value)
    return found is not None and found.first > published


def _mention(expression: Expression, passage: Passage, setting: Setting) -> DateMention | None:
    found = READERS[expression.rule](expression, setting)
    if found is None:
        return None
    if expression.last is not None:
        last = READERS[expression.last.rule](expression.last, setting)
        found = read_range(expression, found, last, setting) if last is not None else Reading()
    rule = found.rule or expression.rule
    start, end = passage.start + expression.start, passage.start + expression.end
    return DateMention(
        start,
        end,
        expression.text,
        found.value,
        found.until,
        found.basis,
        rule,
        found.first_day,
        found.last_day,
    )


def _named_years(passages: Iterable[Passage]) -> Iterator[int]:
    parts = (expression.parts.get("year", "") for passage in passages for expression in passage.expressions)
    return (int(year) for year in parts if len(year) == 4 and year.isdigit())


def _full_days(passages: Iterable[Passage]) -> dict[tuple[int, int], set[int]]:
    """The years in which the text puts a day of a month, from its full dates."""
    years: dict[tuple[int, int], set[int]] = {}
    for passage in passages:
        for expression in passage.expressions:
            parts = expression.parts
            if expression.rule in ("day_month_year", "month_day_year") and parts["year"].isdigit():
                day = int("".join(c for c in parts["day"] if c.isdigit()))
                years.setdefault((month_number(parts["month"]), day), set()).add(int(parts["year"]))
    return years


def _day_first(passages: Iterable[Passage]) -> bool | None:
    """How the article orders day and month in words and plain figures; None where it does both or neither."""
    orders = set()
    for passage in passages:
        for expression in passage.expressions:
            if expression.rule.startswith(("day_month", "day_range")):
                orders.add(True)
            elif expression.rule.startswith("month_day"):
                orders.add(False)
            elif expression.rule == "numeric":
                first, second = int(expression.parts["first"]), int(expression.parts["second"])
                if first > 12 or second > 12:
                    orders.add(first > 12)
    return orders.pop() if len(orders) == 1 else None
