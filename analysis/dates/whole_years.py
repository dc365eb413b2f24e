"""Readers of years, spans of years, decades and centuries."""

from __future__ import annotations

import re

from analysis.dates.absolute import year_near, year_of_two_figures
from analysis.dates.expressions import Expression, day_number
from analysis.dates.partial import partial
from analysis.dates.setting import UNREADABLE, Reading, Setting, reading
from analysis.dates.vocabulary import CENTURIES, DECADES
from analysis.datestamps import full_year


def read_short_year(expression: Expression, setting: Setting) -> Reading:
    """'in '98': the year nearest to publication, none far ahead of it."""
    year = year_near(int(expression.parts["year"][1:]), setting) if setting.published else None
    return reading(partial(year)) if year else UNREADABLE


def read_year(expression: Expression, setting: Setting) -> Reading:
    """'2026', 'the end of 2032', 'the third quarter of 2027': the year."""
    return reading(partial(int(expression.parts["year"])))


def read_short_quarter(expression: Expression, setting: Setting) -> Reading:
    """'4Q98', 'Q3 FY26': the year."""
    figures = expression.parts["year"]
    year = int(figures)
    if len(figures) == 2:
        year = year_of_two_figures(year, setting.published) or full_year(figures)
    return reading(partial(year))


def read_era_year(expression: Expression, setting: Setting) -> Reading:
    """'AD 378', '378 CE': the year; years before Christ are none of ISO 8601's four figures."""
    parts = expression.parts
    if "before" in parts or not int(parts["year"]):
        return UNREADABLE
    return reading(partial(int(parts["year"])), partial(int(parts["year2"])) if "year2" in parts else None)


def read_year_range(expression: Expression, setting: Setting) -> Reading:
    """'2021–31', 'winter 2025-26', 'FY 2025-26': from year to year."""
    first = int(re.sub(r"\D", "", expression.parts["year"]))
    if first < 100:
        first = year_of_two_figures(first, setting.published) or full_year(f"{first:02}")
    second = expression.parts.get("year2")
    if not second:
        return reading(partial(first))
    last = int(second) if len(second) == 4 else first // 100 * 100 + int(second)
    last += 100 if last < first else 0
    return reading(partial(first), partial(last)) if last - first < 100 else UNREADABLE


def read_decade(expression: Expression, setting: Setting) -> Reading:
    """'the 1990s', "the '80s": its first year to its last; a bare 'the 20s' needs no guess below 2000."""
    parts = expression.parts
    first = DECADES[parts["decade"].lower()] if "decade" in parts else int(parts["year"])
    if century := parts.get("of"):
        first += 1800 if century.lower().startswith("eighteen") else 1900
    if first < 100:
        if setting.published is None or first < 30:
            return UNREADABLE
        first += 1900
    # 'the 1800s' are the century.
    return reading(partial(first), partial(first + (99 if first % 100 == 0 and first < 2000 else 9)))


def read_century(expression: Expression, setting: Setting) -> Reading:
    """'the 19th century': 1801 to 1900; 'the next century' by the article's own year."""
    nth = expression.parts["nth"].lower()
    if nth[0].isdigit() or nth in CENTURIES:
        number = CENTURIES.get(nth) or day_number(nth)
        return reading(partial(number * 100 - 99), partial(number * 100))
    if setting.published is None:
        return UNREADABLE
    number = (setting.published.year + 99) // 100 + {"last": -1, "next": 1}.get(nth, 0)
    return reading(partial(number * 100 - 99), partial(number * 100), "relative")
