"""When and where something took place and who was there, as far as its own clause tells."""

from analysis.facts.circumstances.dates import date_head, dates_of, heading_date, tokens_of, trailing_date
from analysis.facts.circumstances.names import and_list, names_of
from analysis.facts.circumstances.places import Where, named_place, place_at, place_of
from analysis.facts.circumstances.series import introduced, people_before, people_from, people_in_row

__all__ = [
    "Where",
    "and_list",
    "date_head",
    "dates_of",
    "heading_date",
    "introduced",
    "named_place",
    "names_of",
    "people_before",
    "people_from",
    "people_in_row",
    "place_at",
    "place_of",
    "tokens_of",
    "trailing_date",
]
