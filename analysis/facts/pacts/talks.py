"""The day of a signing that is told as part of an occasion: 'after the talks, they signed a plan'."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from datetime import date, timedelta

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.occasions import Occasion, read_occasions
from analysis.facts.occasions.same_day import earlier, follows, is_recent, main_occasion, news_day
from analysis.facts.occasions.timing import compare
from analysis.facts.pacts.record import Pact
from analysis.facts.pacts.terms import is_term_date
from analysis.facts.status_words import HELD

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


def with_days(annotated: Annotated, pacts: Sequence[Pact]) -> list[Pact]:
    """The agreements, those signed without a day of their own with that of the occasion they are told as part of."""
    occasions = annotated.once(read_occasions)
    main = main_occasion(annotated, occasions)
    main = earlier(main if main is not None and main.status == HELD else None, news_day(annotated))
    dated = []
    for pact in pacts:
        host = _host(annotated, pact, occasions)
        pact = pact if host is not None else with_day_of_talks(annotated, pact)
        if host is None and (main is None or main.kind in ("", "visit")):
            host = _talks_before(annotated, pact, occasions)
        dated.append(with_day_of_article(annotated, _inherit(annotated, pact, host or main)))
    return _on_the_same_day(annotated, dated)


def _talks_before(annotated: Annotated, pact: Pact, occasions: Sequence[Occasion]) -> Occasion | None:
    """The talks of a known day that the paragraph before tells of: 'met on Tuesday' behind an arrival on Monday."""
    before = [b for b in annotated.blocks if b.end <= pact.start and b.kind == "paragraph"]
    hosts = [
        o
        for o in occasions
        if before
        and before[-1].start <= o.start < before[-1].end
        and o.status == HELD
        and o.when is not None
        and is_recent(annotated, o.when)
        and o.kind in ("meeting", "summit")
    ]
    return max(hosts, key=lambda o: (o.start, o.at), default=None)


def _host(annotated: Annotated, pact: Pact, occasions: Sequence[Occasion]) -> Occasion | None:
    """The dated occasion told last before the signing in its own paragraph."""
    block = annotated.block_at(pact.start)
    if block is None:
        return None
    hosts = [
        o
        for o in occasions
        if block.start <= o.start <= pact.start
        and o.status == HELD
        and o.when is not None
        and is_recent(annotated, o.when)
        and o.kind in ("meeting", "visit", "summit", "ceremony", "exhibition")
    ]
    return max(hosts, key=lambda o: (o.start, o.at), default=None)


def _inherit(annotated: Annotated, pact: Pact, main: Occasion | None) -> Pact:
    """A signing that is told as part of the occasion the article is about has its day."""
    if main is None or not pact.inherits or pact.signed is not None or pact.signing != HELD:
        return pact
    sentence = annotated.sentence_at(pact.start)
    if sentence is not None and _is_of_the_past(annotated, sentence):
        return pact
    if sentence is not None and VAGUE.search(annotated.article.text[pact.at : sentence.end]):
        return pact
    block = annotated.block_at(pact.start)
    near = sentence is not None and (follows(sentence.span.text) or "also" in sentence.span.text.casefold())
    together = bool(set(pact.signers) & set(main.participants)) or "co-chairs" in (
        sentence.span.text.casefold() if sentence else ""
    )
    alone = sentence is not None and all(
        is_term_date(annotated, sentence, d) or _is_ahead(annotated, d) or _is_since(annotated, d)
        for d in annotated.dates_in(sentence.start, sentence.end)
    )
    elsewhere = main.kind in ("delivery", "commissioning", "test", "approval", "training", "deployment")
    if not (
        near
        or together
        or (alone and not elsewhere)
        or (block is not None and block.start <= main.start < block.end)
    ):
        return pact
    context = (main.start, main.end) if main.start != pact.start else None
    return dataclasses.replace(pact, signed=main.when, context=context)


# When something was signed, as told without a date: 'over the summer', 'some weeks ago'.
VAGUE = re.compile(
    r"\b(?:signed|inked|concluded|sealed|agreed|reached)\s+(?:\w+\s+)?(?:(?:over|in|during|through) the "
    r"(?:\w+ )?(?:summer|winter|spring|autumn|fall|past|previous)|in recent (?:days|weeks|months|years)"
    r"|(?:some )?(?:weeks|months|years|decades) (?:ago|earlier|before)|recently)\b",
    re.IGNORECASE,
)


def _is_of_the_past(annotated: Annotated, sentence: Sentence) -> bool:
    """Whether a sentence tells of an earlier year: 'set up in 2014 after the two signed a memorandum'."""
    published = annotated.article.published[:4]
    dates = [d for d in annotated.dates_in(sentence.start, sentence.end) if not _is_since(annotated, d)]
    years = [d.value[:4] for d in dates if d.value]
    return bool(published and years) and max(years) < published


def _is_since(annotated: Annotated, date: DateMention) -> bool:
    """'their third meeting since 2023'."""
    return annotated.article.text[: date.start].rstrip().casefold().endswith(" since")


def _is_ahead(annotated: Annotated, date: DateMention) -> bool:
    """Whether a date is still to come, or only the end of a time that is: 'by the end of this year'."""
    before = annotated.article.text[max(0, date.start - 25) : date.start]
    return compare(date.value, annotated.article.published) == 1 or BY.search(before) is not None


BY = re.compile(
    r"\b(?:by|before|until|till|from)\s+(?:the\s+)?(?:(?:end|middle|start|beginning)\s+of\s+)?$",
    re.IGNORECASE,
)


def _on_the_same_day(annotated: Annotated, pacts: Sequence[Pact]) -> list[Pact]:
    """Undated signings told with 'also' or 'another' behind a dated one of the same paragraph have its day."""
    dated: list[Pact] = []
    for pact in pacts:
        before = dated[-1] if dated else None
        if before is not None and pact.inherits and pact.signed is None and pact.signing == HELD:
            sentence = annotated.sentence_at(pact.start)
            told = sentence is not None and ALSO.search(sentence.span.text)
            same = annotated.block_at(pact.start) is annotated.block_at(before.start)
            if told and same and before.signing == HELD and before.signed is not None:
                context = (before.start, before.end)
                pact = dataclasses.replace(pact, signed=before.signed, context=context)
        dated.append(pact)
    return dated


ALSO = re.compile(r"\b(?:also|another|too|as well)\b", re.IGNORECASE)
