"""The `events` table: what happened, is due or is proposed, each once."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from analysis.facts import Fact, Found
from analysis.facts.agreements import has_signing
from analysis.facts.datelined import where_written
from analysis.facts.occasions import Occasion, event_id, is_history, is_told, read_occasions
from analysis.facts.occasions.second_reading import second_reading
from analysis.facts.occasions.signatories import signatories
from analysis.facts.occasions.timing import compare, last_day
from analysis.facts.occasions.weighing import faint_occasions, weighed
from analysis.facts.pacts import Pact, read_pacts, signing_name
from analysis.facts.status_words import HELD
from analysis.facts.words import EVENT_WORDS

if TYPE_CHECKING:
    from analysis.annotate import Annotated


# What people come together for.
GATHERINGS = frozenset({"meeting", "summit", "signing", "ceremony"})
# What takes several days; what ended later in a month than in its first week was on in that month.
DAYS_LONG = frozenset({"exercise", "exhibition", "training"})
FIRST_WEEK = 8
NOUNS = {entry.kind: frozenset(entry.words) for entry in EVENT_WORDS.event_nouns}
_UNTIL = re.compile(r"\b(?:until|till|through)\s+(?:the\s+)?$", re.IGNORECASE)


def extract(annotated: Annotated, found: Found) -> list[Fact]:
    """The events of one article: its occasions, and the signings of its agreements."""
    return [event_fact(annotated, o) for o in weighed(annotated, *told_and_faint(annotated))]


def told_and_faint(annotated: Annotated) -> tuple[list[Occasion], list[Occasion]]:
    """The occasions of one article that are told plainly, signings of agreements among them, and the other ones."""
    pacts = annotated.once(read_pacts)
    occasions = [on_signing_day(o, pacts) for o in annotated.once(read_occasions)]
    signings = [signing_occasion(p, signatories(annotated, p)) for p in pacts if has_signing(p)]
    published = annotated.article.published
    plain = [o for o in occasions if is_told(o) and not is_history(o, published)]
    dates = [
        d for p in pacts for d in (p.terms.valid_from, p.terms.valid_to, p.signed.value if p.signed else "")
    ]
    read = second_reading(annotated, [*plain, *signings], dates)
    told = [at_dateline(annotated, o, read) for o in read]
    faint = faint_occasions([o for o in occasions if o not in plain], told)
    return told, [at_dateline(annotated, o, read) for o in faint]


def at_dateline(annotated: Annotated, occasion: Occasion, others: Sequence[Occasion]) -> Occasion:
    """A gathering that is the news and is told without a place took place where the report is written.

    Unless it was the day of a journey: another of that day is told to have been elsewhere.
    """
    if occasion.place or occasion.status != HELD or occasion.kind not in {*GATHERINGS, "visit"}:
        return occasion
    where = where_written(annotated, occasion.when)
    homes = {p.country for p in annotated.people if p.name in occasion.participants}
    goes = occasion.kind == "visit"
    if goes and (" to " in occasion.name or not where.country or not homes or homes & {"", where.country}):
        # Nobody visits the country that he comes from.
        return occasion
    day = occasion.when.value if occasion.when is not None else ""
    elsewhere = any(
        o.country and where.place not in o.place and o.when is not None and o.when.value == day
        for o in others
    )
    if not where or elsewhere:
        return occasion
    context = occasion.context or (where.start, where.end)
    return dataclasses.replace(occasion, place=where.place, country=where.country, context=context)


def on_signing_day(occasion: Occasion, pacts: Sequence[Pact]) -> Occasion:
    """What took place when an agreement was signed has its day: 'signed during a visit to Zagreb'."""
    if occasion.when is not None or occasion.status != HELD or not occasion.inherits:
        return occasion
    for pact in pacts:
        old = pact.signed is not None and pact.start > occasion.end and len(pact.signed.value) < 10
        if occasion.start in pact.told_in and pact.signed is not None and not old:
            # Not the year of an older pact told further on.
            context = (pact.start, pact.end) if pact.start != occasion.start else None
            return dataclasses.replace(occasion, when=pact.signed, context=context)
    return occasion


def signing_occasion(pact: Pact, signers: tuple[str, ...]) -> Occasion:
    """The signing of an agreement as an occasion of its own."""
    return Occasion(
        kind="signing",
        name=signing_name(pact.name),
        start=pact.start,
        end=pact.end,
        rule=f"signing_{pact.rule}",
        at=pact.at,
        status=pact.signing,
        when=pact.signed,
        place=pact.place,
        country=pact.country,
        participants=signers or pact.parties,
        people=bool(signers),
        context=pact.context,
    )


def first_and_last(text: str, occasion: Occasion, published: str) -> tuple[str, str]:
    """The first day of an occasion, and its last where it takes longer than one; empty where they are not told.

    Of what ended on a known day, that day is its last; 'it runs until 29 May' leaves the first open.
    """
    when, last = occasion.when, occasion.last
    day = when or last
    if occasion.over and day is not None and not day.until and compare(day.value, published) == 1:
        # 'closes on Friday': when it began is not told.
        return "", day.value
    ended = last.value if occasion.over and when is None and last is not None and not last.until else ""
    if occasion.kind in DAYS_LONG and len(ended) == 10:
        # 'wound up on the 21st': it went on in that month, if it did not begin in the one before.
        late = int(ended[8:]) >= FIRST_WEEK and occasion.kind != "training"
        return ended[:7] if late else "", ended
    if when is not None:
        end = "" if last is None else last.until or last.value
        if not (end or when.until or occasion.over):
            passage = text[occasion.start : occasion.end]
            end = last_day(passage, NOUNS.get(occasion.kind, frozenset()), when.value)
        return when.value, when.until or (end if end > when.value else "")
    if last is None:
        return "", ""
    open_start = _UNTIL.search(text[max(0, last.start - 20) : last.start])
    return ("", last.until or last.value) if open_start else (last.value, "")


def event_fact(annotated: Annotated, occasion: Occasion) -> Fact:
    """An occasion as a row of `events`."""
    when = occasion.when or occasion.last
    start, end = first_and_last(annotated.article.text, occasion, annotated.article.published)
    return Fact(
        occasion.start,
        occasion.end,
        occasion.rule,
        {
            "event_id": event_id(annotated.article.article_id, occasion.kind, occasion.name),
            "kind": occasion.kind,
            "name": occasion.name,
            "forum": occasion.forum,
            "edition": occasion.edition,
            "start": start,
            "end": end,
            "date_text": when.text if when else "",
            "date_basis": when.basis if when else "",
            "status": occasion.status,
            "place": occasion.place,
            "country": occasion.country,
            "participants": "; ".join(occasion.participants),
        },
        occasion.context,
    )
