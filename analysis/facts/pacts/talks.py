"""The day of a signing that is told as part of talks told of before: 'after the talks, they signed a plan'."""

from __future__ import annotations

import dataclasses
import re
from datetime import date, timedelta

from analysis.annotate import Annotated, Sentence
from analysis.facts.modality import HELD
from analysis.facts.occasions.same_day import is_recent
from analysis.facts.pacts.record import Pact

PART_OF = re.compile(
    r"\b(?:after|following|during|at|upon|concluding|in the course of|at the end of|as a result of)\s+"
    r"(?:the|their|these|this|that)\s+(?:\w+\s+)?(?:talks|meeting|negotiations|consultations|discussions)\b",
    re.IGNORECASE,
)
TALKED = re.compile(
    r"\b(?:talks|met|meeting|negotiations|consultations|discussions|received)\b", re.IGNORECASE
)
# Talks still to come, and those of another day.
OTHER_TALKS = re.compile(r"\b(?:will|would|to be|due|previous|last|earlier)\b", re.IGNORECASE)


EVE = re.compile(
    r"\b(?:on the eve of|the day before|a day before|one day before)\s+(?:the|this)\b", re.IGNORECASE
)


def _on_the_eve(annotated: Annotated, pact: Pact, talks: Sentence) -> Pact:
    """A signing at talks 'on the eve of the ceremony': the day before the one that the text told last."""
    earlier = [d for d in annotated.dates_in(0, talks.start) if is_recent(annotated, d)]
    told = [d for d in earlier if annotated.sentence_at(d.start) is not None]
    if not told:
        return dataclasses.replace(pact, inherits=False)
    day = date.fromisoformat(told[-1].value) - timedelta(days=1)
    context = (talks.start, talks.end)
    return dataclasses.replace(pact, year=day.isoformat(), inherits=False, context=context)


def with_day_of_talks(annotated: Annotated, pact: Pact) -> Pact:
    """A signing during or after 'the talks' with the one day on which the text says before that they were held."""
    sentence = annotated.sentence_at(pact.start)
    undated = pact.inherits and pact.signed is None and pact.signing == HELD
    if sentence is None or not undated or PART_OF.search(sentence.span.text) is None:
        return pact
    for before in reversed([s for s in annotated.sentences if s.end <= sentence.start]):
        text = before.span.text
        if TALKED.search(text) is None or OTHER_TALKS.search(text):
            continue
        if EVE.search(text):
            return _on_the_eve(annotated, pact, before)
        days = [d for d in annotated.dates_in(before.block.start, before.end) if is_recent(annotated, d)]
        if len({d.value for d in days}) == 1 and days[0].value <= annotated.article.published:
            return dataclasses.replace(pact, signed=days[0], context=(before.start, before.end))
    return pact


def with_day_of_article(annotated: Annotated, pact: Pact) -> Pact:
    """A signing at undated talks with the day of the article, where its text tells of that day: 'also today'."""
    sentence = annotated.sentence_at(pact.start)
    undated = pact.inherits and pact.signed is None and pact.signing == HELD and not pact.year
    if sentence is None or not undated or PART_OF.search(sentence.span.text) is None:
        return pact
    days = [d for d in annotated.dating.mentions if d.value == annotated.article.published and not d.until]
    told = [s for d in days if (s := annotated.sentence_at(d.start)) is not None]
    if not told or len(days[0].value) != 10:
        return pact
    return dataclasses.replace(pact, signed=days[0], context=(told[0].start, told[0].end))
