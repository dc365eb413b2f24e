"""Where the news took place that a report tells without a place: where the report is written, as its dateline says."""

from __future__ import annotations

from datetime import date

from analysis.annotate import Annotated
from analysis.dates import DateMention
from analysis.facts.circumstances import Where
from analysis.places import place_country


def where_written(annotated: Annotated, when: DateMention | None) -> Where:
    """The place of the dateline for what took place on the day of the article or the one before; else empty."""
    article = annotated.article
    dated = when is not None and not when.until and len(when.value) == len(article.published) == 10
    if when is None or not dated or article.dateline is None or not article.dateline_place:
        return Where()
    age = date.fromisoformat(article.published) - date.fromisoformat(when.value)
    if age.days not in (0, 1):
        return Where()
    place = article.dateline_place.split(",")[0]
    return Where(place, place_country(article.dateline_place) or place_country(place), *article.dateline)
