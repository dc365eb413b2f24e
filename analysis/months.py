"""The months by their names: English ones, their abbreviations, and those of other languages.

The names of other languages come from the Unicode CLDR through Babel; they count only beside a day.
"""

from __future__ import annotations

from functools import lru_cache

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
MONTH_ABBREVIATIONS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
LOCALES = (
    "cs", "da", "de", "es", "fi", "fr", "hu", "id", "it", "ms", "nb", "nl", "pl", "pt", "ro", "ru", "sv", "tr", "uk",
)  # fmt: skip


@lru_cache(maxsize=1)
def native_months() -> dict[str, int]:
    """Lower-case month names of `LOCALES` that are not English ones, each with its number."""
    from babel.dates import get_month_names

    names: dict[str, int] = {}
    for locale in LOCALES:
        for number, name in get_month_names("wide", locale=locale).items():
            if name.lower() not in MONTHS:
                names[name.lower()] = number
    return names


def month_number(word: str) -> int:
    """1 to 12 for a month's name in any of the languages, or an English abbreviation; 0 for anything else."""
    word = word.lower().rstrip(".")
    if word in MONTHS:
        return MONTHS.index(word) + 1
    return MONTH_ABBREVIATIONS.get(word) or native_months().get(word, 0)
