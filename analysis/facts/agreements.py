"""The `agreements` table: what was signed, is in force, is hoped for or has run out, each once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.facts import Fact, Found
from analysis.facts.circumstances import Where
from analysis.facts.datelined import where_written
from analysis.facts.occasions import event_id
from analysis.facts.pacts import Pact, read_pacts, signing_name
from analysis.facts.status_words import HELD, PROPOSED

if TYPE_CHECKING:
    from analysis.annotate import Annotated


def extract(annotated: Annotated, found: Found) -> list[Fact]:
    """The agreements of one article."""
    return [agreement_fact(annotated, pact) for pact in annotated.once(read_pacts)]


def agreement_fact(annotated: Annotated, pact: Pact) -> Fact:
    """A pact as a row of `agreements`."""
    done = pact.signing == HELD and pact.status != PROPOSED
    article_id = annotated.article.article_id
    where = where_written(annotated, pact.signed) if done and not pact.place else Where()
    signed = pact.signed.value if pact.signed and done else pact.year
    return Fact(
        pact.start,
        pact.end,
        pact.rule,
        {
            "agreement": pact.name,
            "kind": pact.kind,
            "parties": "; ".join(pact.parties),
            "subject": pact.subject,
            "signed_on": signed,
            "place": pact.place or where.place,
            "valid_from": pact.terms.valid_from or (signed if pact.terms.on_signing else ""),
            "valid_to": pact.terms.valid_to,
            "duration": pact.terms.duration,
            "status": pact.status,
            "value": pact.terms.value,
            "event_id": event_id(article_id, "signing", signing_name(pact.name)) if has_signing(pact) else "",
        },
        pact.context or ((where.start, where.end) if where else None),
    )


def has_signing(pact: Pact) -> bool:
    """Whether the signing of a pact is told as an event: it took place, or a day is set for it."""
    return pact.signing == HELD or bool(pact.signing and pact.signed)
