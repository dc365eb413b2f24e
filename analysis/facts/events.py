"""The `events` table: what happened, is due or is proposed, each once."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING

from analysis.facts import Fact, Found
from analysis.facts.agreements import has_signing
from analysis.facts.modality import HELD
from analysis.facts.occasions import Occasion, event_id, is_told, read_occasions
from analysis.facts.pacts import Pact, read_pacts, signing_name

if TYPE_CHECKING:
    from analysis.annotate import Annotated


def extract(annotated: Annotated, found: Found) -> list[Fact]:
    """The events of one article: its occasions, and the signings of its agreements."""
    pacts = annotated.once(read_pacts)
    occasions = [on_signing_day(o, pacts) for o in annotated.once(read_occasions)]
    signings = [signing_occasion(p) for p in pacts if has_signing(p)]
    return [event_fact(annotated.article.article_id, o) for o in [*filter(is_told, occasions), *signings]]


def on_signing_day(occasion: Occasion, pacts: Sequence[Pact]) -> Occasion:
    """What took place when an agreement was signed has its day: 'signed during a visit to Zagreb'."""
    if occasion.when is not None or occasion.status != HELD or not occasion.inherits:
        return occasion
    for pact in pacts:
        if occasion.start in pact.told_in and pact.signed is not None:
            context = (pact.start, pact.end) if pact.start != occasion.start else None
            return dataclasses.replace(occasion, when=pact.signed, context=context)
    return occasion


def signing_occasion(pact: Pact) -> Occasion:
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
        participants=pact.signers or pact.parties,
        people=bool(pact.signers),
        context=pact.context,
    )


def last_day(occasion: Occasion) -> str:
    """The last day of what takes longer than a day, empty where it is not told."""
    if occasion.when is None:
        return ""
    if occasion.when.until or occasion.last is None:
        return occasion.when.until
    last = occasion.last.until or occasion.last.value
    return last if last > occasion.when.value else ""


def event_fact(article_id: str, occasion: Occasion) -> Fact:
    """An occasion as a row of `events`."""
    when = occasion.when or occasion.last
    return Fact(
        occasion.start,
        occasion.end,
        occasion.rule,
        {
            "event_id": event_id(article_id, occasion.kind, occasion.name),
            "kind": occasion.kind,
            "name": occasion.name,
            "forum": occasion.forum,
            "edition": occasion.edition,
            "start": when.value if when else "",
            "end": last_day(occasion),
            "date_text": when.text if when else "",
            "date_basis": when.basis if when else "",
            "status": occasion.status,
            "place": occasion.place,
            "country": occasion.country,
            "participants": "; ".join(occasion.participants),
        },
        occasion.context,
    )
