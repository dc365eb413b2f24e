"""Cells: how the value of a column is shown, decided by the column's name in the codebook."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd
from markupsafe import Markup

from analysis.show.escape import isolated, web_address
from analysis.wording import date_parts, duration_words, listed, span_words

# What a status means for a reader, whatever table it stands in; each meaning has its own shape on the page.
MEANINGS = {
    "done": ("held", "signed", "in_force", "actual", "agreed", "corroborated"),
    "due": ("scheduled", "planned", "updated", "priority"),
    "open": ("proposed", "possible", "single_source", "offer", "repeated"),
    "off": ("postponed", "cancelled", "denied", "expired", "conflicting"),
}
MEANING_OF = {status: meaning for meaning, statuses in MEANINGS.items() for status in statuses}
LAST_DAY_OF = {"start": "end", "value": "end", "valid_from": "valid_to"}
DATES = frozenset({"start", "end", "signed_on", "valid_from", "valid_to", "date", "published", "not_before"})
LISTS = frozenset({"participants", "aliases", "parties", "supplier", "recipient", "addressee", "articles"})
Row = Mapping[Any, Any]


def show_cell(row: Row, column: str) -> Markup:
    """The value of a row's column as escaped HTML; nothing where the table holds nothing."""
    value = row[column]
    if not isinstance(value, (list, tuple)) and pd.isna(value):
        return Markup("")
    if not isinstance(value, str):
        return show_number(value)
    return SHOWN_AS.get(column, show_text)(value, row) if value else Markup("")


def sort_key(row: Row, column: str) -> str:
    """What to sort the column by where the shown text would not do: the ISO date behind a date in words."""
    return str(row[column]) if column in DATES else ""


def show_text(value: str, row: Row) -> Markup:
    """The text itself."""
    return isolated(value)


def show_number(value: Any) -> Markup:
    """A number with its thousands parted; yes or no for a truth value."""
    if isinstance(value, bool):
        return Markup("yes" if value else "no")
    if isinstance(value, (list, tuple)):
        return isolated(listed(str(item) for item in value))
    return Markup(f"{value:,}") if isinstance(value, int) else Markup(f"{value:,.4g}")


def show_status(value: str, row: Row) -> Markup:
    """A status as a word with the shape of its meaning, which the style sheet draws."""
    return Markup('<span class="s s-{}">{}</span>').format(
        MEANING_OF.get(value, "open"), isolated(value.replace("_", " "))
    )


def show_list(value: str, row: Row) -> Markup:
    """The members of a list column, parted by commas."""
    return isolated(value.replace("; ", ", "))


def show_date(value: str, row: Row) -> Markup:
    """A date in words as far as it goes; that its year was inferred is said."""
    return _time(value, value) + _inferred(row)


def show_start(column: str) -> Callable[[str, Row], Markup]:
    """How to show the first day of a span whose last day stands in another column of the row."""

    def show(value: str, row: Row) -> Markup:
        end = row.get(LAST_DAY_OF[column])
        return _time(value, end if isinstance(end, str) else "") + _inferred(row)

    return show


def show_themes(value: str, row: Row) -> Markup:
    """Themes by their labels in the reference data."""
    names = theme_labels()
    tags = [names.get(theme, theme.replace("_", " ")) for theme in value.split("; ")]
    return Markup(" ").join(Markup('<span class="tag">{}</span>').format(isolated(tag)) for tag in tags)


def show_address(value: str, row: Row) -> Markup:
    """An address as a link where a reader may follow it, else as text."""
    address = web_address(value)
    if not address:
        return isolated(value)
    return Markup('<a href="{}" rel="external noreferrer">{}</a>').format(address, isolated(value))


def theme_labels() -> dict[str, str]:
    """Theme id to label, from the reference data."""
    from analysis.reference import load_reference

    return {theme.id: theme.label for theme in load_reference().themes}


def _time(start: str, end: str) -> Markup:
    if not date_parts(start):
        return isolated(start)
    return Markup('<time datetime="{}">{}</time>').format(start, span_words(start, end))


def _inferred(row: Row) -> Markup:
    return Markup(" <small>(inferred)</small>") if row.get("date_basis") == "inferred" else Markup("")


SHOWN_AS: dict[str, Callable[[str, Row], Markup]] = {
    **dict.fromkeys(DATES, show_date),
    **{column: show_start(column) for column in LAST_DAY_OF},
    **dict.fromkeys(LISTS, show_list),
    **dict.fromkeys(("status", "verdict", "stance"), show_status),
    "themes": show_themes,
    "url": show_address,
    "duration": lambda value, row: isolated(duration_words(value)),
    "kind": lambda value, row: isolated(value.replace("_", " ")),
    "category": lambda value, row: isolated(value.replace("_", " ")),
    "relation": lambda value, row: isolated(value.replace("_", " ")),
}
