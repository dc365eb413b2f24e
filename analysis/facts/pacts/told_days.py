"""The day of a signing as the words beside the name of an agreement tell it, whatever the parse makes of them."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from analysis.annotate import Annotated
from analysis.dates import DateMention
from analysis.facts.occasions.timing import compare
from analysis.facts.pacts.record import EXPIRED, IN_FORCE, SIGNED, Pact
from analysis.facts.words import PACT_WORDS

_CONCLUDED = rf"(?:{'|'.join(sorted(PACT_WORDS.concluded_forms))})"
_HELPERS = r"(?:\s+(?:was|were|is|are|had|has|have|been|being|first|originally|formally|only|itself|duly))*"
# 'The treaty, (which was) first signed in Lima in', 'the contract, of', 'the accord, going back to'
BEHIND = re.compile(
    rf"^\s*(?:\([^)]*\))?\s*[,(]?\s*(?:(?:which|that)\b)?{_HELPERS}\s*"
    rf"(?:{_CONCLUDED}\b(?:\s+(?!and\b|which\b|that\b|who\b|after\b|before\b|until\b|for\b|but\b)[\w.’'-]+){{0,7}}?"
    rf"|of),?\s*(?:(?:on|in|at|by|from|to|since|back to)\s+)?(?:the\s+)?(?:(?:end|start|beginning|middle)\s+of\s+)?$",
    re.IGNORECASE,
)
# 'Signed in Lima in 1998, the pact …'
AHEAD = re.compile(
    rf"^(?:(?:First|Originally|Formally|Only)\s+)?{_CONCLUDED}\s+(?:[\w.’'-]+\s+){{0,6}}?$", re.IGNORECASE
)
LATER = re.compile(
    r"\b(?:amended|updated|renewed|extended|revised|ratified|force|effect|expir\w*|lapse\w*|until)\b", re.I
)


def with_told_day(annotated: Annotated, pact: Pact, mentions: Sequence[Pact]) -> Pact:
    """A concluded agreement without a day with the one that stands beside one of its mentions."""
    if pact.signed is not None or pact.year or pact.status not in (SIGNED, IN_FORCE, EXPIRED):
        return pact
    for mention in mentions:
        day = _behind(annotated, mention) or _ahead(annotated, mention) or _within(annotated, mention)
        if day is not None:
            return dataclasses.replace(pact, year=day.value, inherits=False)
    return pact


def _past(annotated: Annotated, start: int, end: int) -> list[DateMention]:
    """The dates of a passage that may be those of something done."""
    dates = annotated.dates_in(start, end)
    return [d for d in dates if d.value and compare(d.value, annotated.article.published) != 1]


def _behind(annotated: Annotated, pact: Pact) -> DateMention | None:
    text = annotated.article.text
    for day in _past(annotated, pact.name_end, pact.end)[:1]:
        between = text[pact.name_end : day.start]
        if not day.until and BEHIND.match(between) and not LATER.search(between):
            return day
    return None


def _ahead(annotated: Annotated, pact: Pact) -> DateMention | None:
    """The date of a participle that opens the sentence of an agreement."""
    text = annotated.article.text
    opening = text[pact.start : pact.at]
    if "," not in opening:
        return None
    for day in _past(annotated, pact.start, pact.at)[:1]:
        if AHEAD.match(text[pact.start : day.start].strip('* "“') + " ") or AHEAD.match(
            text[pact.start : day.start]
        ):
            between = text[day.end : pact.at]
            return day if len(between.split(",")) < 4 else None
    return None


def _within(annotated: Annotated, pact: Pact) -> DateMention | None:
    """The date that opens or precedes the name: 'the March 2022 contract for three frigates'."""
    text = annotated.article.text
    for day in _past(annotated, max(pact.start, pact.at - 20), min(pact.name_end, pact.end)):
        behind = text[day.end : pact.name_end]
        if (
            len(day.value) > 4
            and day.start <= pact.at + 12
            and re.match(rf"\s+(?:[\w-]+\s+){{0,3}}{pact.noun}", behind, re.I)
        ):
            return day
    return None
