"""That an agreement is signed, was, or is to be: the verb, who signs, where and when."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.circumstances import dates_of, names_of, place_of
from analysis.facts.clauses import (
    SUBJECTS,
    agents,
    is_passive,
    is_perfect,
    is_predicate,
    objects,
    patients,
    phrasal,
    prepositional,
    subjects,
)
from analysis.facts.modality import (
    CANCELLED,
    DENIED,
    HELD,
    POSTPONED,
    PROPOSED,
    SCHEDULED,
    is_habit,
    modality_of,
)
from analysis.facts.occasions.timing import resolve
from analysis.facts.pacts.cues import is_signing, pact_kind
from analysis.facts.pacts.record import EXPIRED, IN_FORCE, SIGNED, Pact
from analysis.facts.pacts.terms import is_term_date


def is_signed(verb: Token) -> bool:
    return verb.pos_ == "VERB" and is_signing(verb)


def signing_verb(sentence: Sentence, head: Token, heads: Sequence[Token]) -> Token | None:
    """The verb by which the sentence says that this agreement is concluded, None where it does not."""
    for verb in sentence.span:
        if is_signed(verb) and signed_by(sentence, verb, heads) == head:
            return verb
    return None


def signed_by(sentence: Sentence, verb: Token, heads: Sequence[Token]) -> Token | None:
    """The agreement that a verb of signing is about: its object, or the subject of its passive."""
    indexes = {h.i: h for h in heads}
    if verb.dep_ in ("amod", "compound"):
        return indexes.get(verb.head.i)
    themes = (
        patients(verb) if verb.dep_ not in ("acl", "relcl") else [*objects(verb), *patients(verb), verb.head]
    )
    if not objects(verb) and verb.dep_ not in ("acl", "relcl"):
        # An agreement signs nothing: 'recalled the treaty signed in May', read as a clause.
        themes = [*themes, *(s for s in subjects(verb) if s.i in indexes)]
    if phrasal(verb) == "enter":
        themes = prepositional(verb, "into")
    for theme in themes:
        if theme.i in indexes:
            return indexes[theme.i]
        above: Token = theme
        # The parse hangs 'which was signed' on the last noun of a long name.
        for _ in range(6):
            if above.i in indexes and above.i <= verb.i:
                return indexes[above.i]
            if above.head == above or is_predicate(above):
                break
            above = above.head
        inner = [t for t in theme.subtree if t.i in indexes and t.dep_ in ("pobj", "appos", "conj")]
        if (
            inner
            and pact_kind(theme) == ""
            and theme.pos_ in ("NUM", "NOUN")
            and theme.lower_ in ("number", "pair", "series", "two", "three", "set", "text")
        ):
            return indexes[inner[0].i]
    relative = _relative_before(sentence, verb)
    if relative is not None:
        near = [h for h in heads if h.i < relative.i and relative.i - h.i < 16]
        return near[-1] if near else None
    bare = not any(c.dep_ in SUBJECTS for c in verb.children) and not objects(verb)
    if (
        bare
        and verb.tag_ in ("VBN", "VBD")
        and verb.dep_ in ("acl", "conj", "advcl", "relcl", "ROOT", "ccomp")
    ):
        near = [h for h in heads if h.i < verb.i]
        between = sentence.span.doc[near[-1].i : verb.i] if near else None
        if between is not None and not any(t.dep_ in SUBJECTS for t in between) and len(between) < 18:
            return near[-1]
    return None


def _relative_before(sentence: Sentence, verb: Token) -> Token | None:
    """'that' or 'which' before a verb of signing with nothing but its subject between, however it was parsed."""
    if objects(verb) and not any(o.tag_ in ("WDT", "WP") for o in verb.children):
        return None
    for i in range(verb.i - 1, max(sentence.span.start, verb.i - 14), -1):
        token = verb.doc[i]
        if token.lower_ in ("that", "which"):
            return token if token.i < verb.i - 1 else None
        if is_predicate(token) or token.text in (";", ":"):
            return None
    return None


def with_signing(annotated: Annotated, sentence: Sentence, head: Token, verb: Token, pact: Pact) -> Pact:
    modality = modality_of(verb)
    dates = [d for d in dates_of(annotated, sentence, verb) if not is_term_date(annotated, sentence, d)]
    dates = [d for d in dates if not (d.until and len(d.value) == 4)]
    dates = [d for d in dates if not (pact.at <= d.start and d.end <= pact.at + len(pact.name) + 4)]
    when = dates[0] if dates else _by_then(annotated, sentence, verb)
    signing = resolve(annotated, modality, when, None)
    if is_habit(verb) and not pact.terms.in_force:
        signing = ""
    where = place_of(annotated, sentence, verb)
    doers = agents(verb)
    signers, _ = names_of(annotated, sentence, doers)
    people = tuple(n for n in signers if any(p.name == n for p in annotated.people))
    status = {HELD: SIGNED, SCHEDULED: PROPOSED, PROPOSED: PROPOSED, DENIED: DENIED}.get(signing, "")
    if signing in (POSTPONED, CANCELLED):
        status = PROPOSED if signing == POSTPONED else DENIED
    if phrasal(verb) == "agree" and signing == SCHEDULED:
        status = PROPOSED
    parties = pact.parties or _parties(annotated, signers, people)
    if modality.generic:
        return dataclasses.replace(pact, status="")
    if phrasal(verb) == "initial" and status == SIGNED:
        status = PROPOSED
    name, topic, noun, kind_of = pact.name, pact.topic, pact.noun, pact.kind
    if (
        phrasal(verb) in ("extend", "renew")
        and pact.noun not in ("extension", "renewal")
        and kind_of
        and not is_passive(verb)
    ):
        noun = "extension" if phrasal(verb) == "extend" else "renewal"
        name = f"{noun} of the {name}"
    return dataclasses.replace(
        pact,
        name=name,
        noun=noun,
        topic=topic,
        status=_with_terms(status, pact),
        signing=signing if status != DENIED else "",
        signed=when,
        place=where.place,
        country=where.country,
        signers=people,
        parties=parties,
        finite=verb.dep_ not in ("acl", "relcl", "amod"),
        inherits=signing == HELD and when is None and not is_perfect(verb),
        rule=f"pact_{phrasal(verb).replace(' ', '_')}",
    )


def _with_terms(status: str, pact: Pact) -> str:
    if pact.terms.expired:
        return EXPIRED
    return IN_FORCE if status in ("", SIGNED) and pact.terms.in_force else status


def _by_then(annotated: Annotated, sentence: Sentence, verb: Token) -> DateMention | None:
    """The last date before the sentence, where 'by then' points to it."""
    if not re.search(r"\bby then\b", sentence.span.text, re.IGNORECASE):
        return None
    earlier = annotated.dates_in(sentence.block.start, sentence.start)
    return earlier[-1] if earlier else None


def _parties(annotated: Annotated, signers: Sequence[str], people: Sequence[str]) -> tuple[str, ...]:
    """Those who sign, the people among them standing for their countries."""
    country = {p.name: p.country for p in annotated.people}
    return tuple(
        dict.fromkeys(country[n] if n in people else n for n in signers if n not in people or country[n])
    )
