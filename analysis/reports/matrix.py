"""`for_each`: one entry of `reports.yaml` as many, a `{slot}` of it filled with each value."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator

from analysis.errors import InputError
from analysis.reports.parameters import Value

SLOT = re.compile(r"(?<!\{)\{([A-Za-z_]\w*)\}(?!\})")
# What is written with a hyphen before another word.
PREFIX = re.compile(r"\b(anti|co|counter|non|self)_")


def combinations(matrix: dict[str, Value], where: str) -> Iterator[dict[str, Value]]:
    """Every combination of the lists of a matrix, as slot to value; one `{}` where there is no matrix.

    Raises InputError, naming `where` it stands, for a slot without a list of values.
    """
    for name, values in matrix.items():
        if not isinstance(values, list) or not values:
            raise InputError(where, f"for_each '{name}' is no list", "a list of values")
    for chosen in itertools.product(*matrix.values()):
        yield dict(zip(matrix, chosen, strict=True))


def fill_settings(settings: dict[str, Value], slots: dict[str, Value]) -> dict[str, Value]:
    """An entry's settings with each `{slot}` replaced, written as its key asks for."""
    return {key: _fill(value, slots, FORMS.get(key, _plain)) for key, value in settings.items()}


def _fill(value: Value, slots: dict[str, Value], form: Callable[[Value], str]) -> Value:
    """The value with each `{slot}` replaced; a text that is one slot alone takes the slot's own type."""
    if isinstance(value, list | tuple):
        return type(value)(_fill(item, slots, form) for item in value)
    if isinstance(value, dict):
        return {key: _fill(item, slots, form) for key, item in value.items()}
    if not isinstance(value, str) or not slots:
        return value
    alone = SLOT.fullmatch(value)
    if alone and alone[1] in slots and form is _plain:
        return slots[alone[1]]

    def put(match: re.Match[str]) -> str:
        if match[1] not in slots:
            return match[0]
        return form(slots[match[1]])

    return SLOT.sub(put, value)


def _slug(value: Value) -> str:
    """A value as part of a report's name: lower case, every run of other characters one '-'."""
    return re.sub(r"[^a-z0-9]+", "-", _plain(value).lower()).strip("-")


def _plain(value: Value) -> str:
    return ", ".join(map(_plain, value)) if isinstance(value, list) else str(value)


def _spoken(value: Value) -> str:
    """A value as part of a title: the id of a theme reads as words, `co_production` as 'co-production'."""
    return PREFIX.sub(r"\1-", _plain(value)).replace("_", " ")


# How a slot is written where it is not a parameter.
FORMS: dict[str, Callable[[Value], str]] = {"name": _slug, "title": _spoken, "description": _spoken}
