"""Finding the expressions of a text: every form where it matches, and of overlapping ones the longest."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from analysis.dates.forms import compiled_forms
from analysis.dates.pieces import TO
from analysis.dates.vocabulary import DAY_ORDINALS, spelled_year, weekday_number
from analysis.months import month_number


@dataclass(frozen=True, slots=True)
class Expression:
    """A stretch of a block's text in the form of a date.

    `start`, `end`: offsets in the block; `rule`: the form's; `parts`: its pieces that matched; `last`: the second
    date where two were joined to a range.
    """

    start: int
    end: int
    text: str
    rule: str
    parts: dict[str, str] = field(default_factory=dict)
    last: Expression | None = None


# Forms of days and months with their year, and of those that may leave it out.
FULL = ("day_month_year", "month_day_year", "month_year", "iso", "day_range", "month_day_range")
BARE = ("month", "month_day", "day_month", "day_range", "month_day_range", "ordinal_day", "weekday")
_LEAVE_OUT_A_YEAR = ("month", "month_day", "day_month")
_POINTS = (
    {"day_month", "month_day", "day_month_year", "month_day_year", "iso", "numeric", "ordinal_day"},
    {"month", "month_year"},
    {"year", "short_year"},
    {"weekday"},
    {"day_alone"},
    {"season", "season_year"},
)
_RANGE = re.compile(TO.replace(" ", r"\s{1,4}"), re.IGNORECASE)
_SHARES_YEAR = re.compile(
    r"(?:,|\s{1,4}(?:and|or|&))\s{1,4}|\s?[-‐‑–—/]\s?|,?\s(?:to|through|until|till)\s", re.IGNORECASE
)
_FROM = re.compile(r"\bfrom\s$", re.IGNORECASE)
_MOVED = re.compile(
    r"\b(?:mov|postpon|delay|shift|reschedul|chang|brought|bring|push|extend|put)\w*\s(?:\w+\s){0,4}from\s$",
    re.IGNORECASE,
)
# 'in May, June and July'
_OTHER_OF_LIST = re.compile(r"[\w’'],\s$")
_BETWEEN = re.compile(r"\b(?:between|both)\s(?:the\s)?$", re.IGNORECASE)
_PLAIN_END = re.compile(
    r"\s?(?:[.,;:)\]”\"'’–—]|$)|\s(?:in|at|by|for|with|on|when|after|to|respectively|as|under|near)\b"
)


def names_year(expression: Expression) -> bool:
    """Whether an expression names its year, at one end at least."""
    last = expression.last
    return "year" in expression.parts or (last is not None and "year" in last.parts)


def find_expressions(text: str, is_date: Callable[[Expression], bool]) -> list[Expression]:
    """The expressions in `text` that pass `is_date`, in order and without overlap, ranges joined."""
    matches = [found for found in _matches(text) if is_date(found)]
    return _joined(list(_longest(matches)), text)


def _matches(text: str) -> Iterator[Expression]:
    lowered = text.lower()
    for form, pattern in compiled_forms():
        if not any(key in lowered for key in form.keys):
            continue
        for match in pattern.finditer(text):
            parts = {name: piece for name, piece in match.groupdict().items() if piece is not None}
            if "spelled" in parts:
                parts["year"] = str(spelled_year(parts["spelled"]))
            if form.rule == "day_month_year" and len(parts["year"]) == 2:
                parts["year"] = f"'{parts['year']}"
            yield from _split_pair(Expression(match.start(), match.end(), match[0], form.rule, parts), text)


def _longest(expressions: Iterable[Expression]) -> Iterator[Expression]:
    """Of expressions that overlap, the one that starts first, of those the longest.

    'Theresa May 29 Jan 2019': a day and month give way to the full date that the day belongs to, and so does the
    feast of 'Easter Sunday, 10 April' to the day that it is put on.
    """
    end = 0
    ordered = sorted(expressions, key=lambda e: (e.start, -e.end))
    days = {e.start: e for e in reversed(ordered) if e.rule.startswith(("day_month", "month_day"))}
    for expression in ordered:
        inner = (days.get(at) for at in range(expression.start + 1, expression.end))
        if any(day and _gives_way(expression, day) for day in inner):
            continue
        if expression.start >= end:
            yield expression
            end = expression.end


def _gives_way(expression: Expression, day: Expression) -> bool:
    if expression.rule == "holiday":
        return day.end > expression.end
    return expression.rule == "month_day" and day.rule == "day_month_year"


def _split_pair(found: Expression, text: str) -> Iterator[Expression]:
    """'2 and 9 June' are two days, '2 and 3 June' and 'between 2 and 9 June' a range; '9 to 2 June' is nothing."""
    if found.rule not in ("day_range", "month_day_range"):
        yield found
        return
    first, second = day_number(found.parts["day"]), day_number(found.parts["day2"])
    joins = found.parts["to"].strip().lower()
    if joins not in ("and", "&"):
        if first < second:
            yield found
        return
    if first < second and (
        second == first + 1 or _BETWEEN.search(text[max(0, found.start - 12) : found.start])
    ):
        if found.rule == "day_range" or _PLAIN_END.match(text[found.end :][:14]) or "year" in found.parts:
            yield found
        return
    yield from _two_days(found, text)


def _two_days(found: Expression, text: str) -> Iterator[Expression]:
    cut = found.start + found.text.index(found.parts["to"])
    parts = {name: piece for name, piece in found.parts.items() if name not in ("day2", "to")}
    second = {name: piece for name, piece in parts.items() if name != "weekday"} | {
        "day": found.parts["day2"]
    }
    rule = "day_month_year" if "year" in parts else "day_month"
    if found.rule == "month_day_range" and not ("year" in parts or _PLAIN_END.match(text[found.end :][:14])):
        return
    start = cut + len(found.parts["to"])
    yield Expression(found.start, cut, text[found.start : cut], rule, parts)
    yield Expression(start, found.end, text[start : found.end], rule, second)


def day_number(words: str) -> int:
    """The day that '4', '04', '4th' or 'fourth' names."""
    return DAY_ORDINALS.get(words.lower()) or int(re.match(r"\d+", words)[0])  # type: ignore[index]


def _joined(found: list[Expression], text: str) -> list[Expression]:
    """Neighbours that share a year are given it; 'from 30 September to 2 October' becomes one range."""
    backwards: list[Expression] = []
    for expression in reversed(found):
        if backwards and (after := backwards[-1]) and _same_kind(expression, after):
            gap = text[expression.end : after.start]
            if _SHARES_YEAR.fullmatch(gap):
                expression = _with_year_of(expression, after)
            if after.last is None and _is_range(expression, after, gap, text):
                backwards[-1] = replace(
                    expression, end=after.end, text=text[expression.start : after.end], last=after
                )
                continue
        backwards.append(expression)
    return backwards[::-1]


def _same_kind(one: Expression, other: Expression) -> bool:
    return any(one.rule in kind and other.rule in kind for kind in _POINTS)


def _with_year_of(expression: Expression, after: Expression) -> Expression:
    year = after.parts.get("year")
    if counted := {name: part for name, part in after.parts.items() if name in ("which", "told")}:
        return _with_counted_year(expression, after, counted)
    if (
        not year
        or "year" in expression.parts
        or not expression.parts.keys() & {"month", "season"}
        or expression.rule == "numeric"
    ):
        return expression
    parts = expression.parts | {"year": year, "year_of": after.parts.get("month", "")}
    rule = {
        "day_month": "day_month_year", "month_day": "month_day_year", "month": "month_year", "season": "season_year",
    }[expression.rule]  # fmt: skip
    return replace(expression, rule=rule, parts=parts)


def _with_counted_year(expression: Expression, after: Expression, counted: Mapping[str, str]) -> Expression:
    """'October and December of the previous year' are both of that year; 'October and May this year' may not be."""
    is_bare = expression.rule in _LEAVE_OUT_A_YEAR and not expression.parts.keys() & {"which", "told", "year"}
    if not is_bare or after.rule not in _LEAVE_OUT_A_YEAR:
        return expression
    if month_number(expression.parts["month"]) > month_number(after.parts["month"]):
        return expression
    return replace(expression, parts={**expression.parts, **counted})


def _is_range(expression: Expression, after: Expression, gap: str, text: str) -> bool:
    before = text[max(0, expression.start - 60) : expression.start]
    if _FROM.search(before) and gap.startswith(", "):
        # 'from Monday, 2 June, to Friday, 18 July 2003'
        gap = gap[1:]
    joint = _RANGE.fullmatch(gap)
    if joint is None or _MOVED.search(before):
        return False
    if joint[0].strip().lower() in ("and", "&"):
        return bool(_BETWEEN.search(before)) or (
            expression.last is None
            and _follows(expression.parts, after.parts)
            and not _OTHER_OF_LIST.search(before)
        )
    return True


def _follows(first: Mapping[str, str], second: Mapping[str, str]) -> bool:
    """Whether two dates are neighbours: 'September and October', '2020 and 2021', 'Sunday and Monday'."""
    if {"day", "first"} & (first.keys() | second.keys()):
        return False
    one, two = first.get("year"), second.get("year")
    if "weekday" in second:
        return (weekday_number(second["weekday"]) - weekday_number(first["weekday"])) % 7 == 1
    if "month" in second:
        return one == two and month_number(second["month"]) - month_number(first["month"]) == 1
    return bool(one and two and one.isdigit() and two.isdigit() and int(two) - int(one) == 1)
