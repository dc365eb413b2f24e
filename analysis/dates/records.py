"""What is read out of an article's dates: one record per expression, one for the article."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateMention:
    """One expression of a date or period, and how it was read.

    `start`, `end`: half-open offsets in the article's text; `text`: what stands there. `value`, `until`:
    ISO 8601 with as much as the text supports, `until` only for a range. `basis`: 'explicit', 'relative',
    'inferred', or empty where `value` is. `rule`: the form that matched. `first_day`, `last_day`: the days of an
    expression that counts in weeks, whose `value` is only their month; empty for others.
    """

    start: int
    end: int
    text: str
    value: str
    until: str
    basis: str
    rule: str
    first_day: str = ""
    last_day: str = ""


@dataclass(frozen=True, slots=True)
class Dating:
    """The article's own date, completed from its text where one reading is left, and all its mentions."""

    published: str
    published_from: str
    not_before: str
    mentions: tuple[DateMention, ...]


def dates_in(dating: Dating, start: int, end: int) -> list[DateMention]:
    """Return the mentions that lie within `start` and `end` (offsets in the article's text), in order."""
    return [mention for mention in dating.mentions if start <= mention.start and mention.end <= end]
