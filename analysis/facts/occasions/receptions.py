"""Hosts and guests: who received whom, who called on whom."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.circumstances import and_list, names_of, people_from
from analysis.facts.clauses import agents, is_passive, lemma, objects, patients, prepositional, subjects
from analysis.facts.occasions.cues import noun_kind, noun_lemma
from analysis.facts.occasions.office_holders import is_office_holder, titled_name, who_does
from analysis.facts.occasions.reading import Reader, Reading
from analysis.facts.phrases import noun_phrase
from analysis.facts.words import EVENT_WORDS

GUESTS = EVENT_WORDS.guests
RECEIVE = EVENT_WORDS.reception_verbs
# Where guests are only met: 'received at the airport by an honour guard'.
ARRIVALS = EVENT_WORDS.arrival_places
BODYGUARD = EVENT_WORDS.honour_guard_words


def _reception(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A received B', 'B was received by A', 'A welcomed B to the ministry'; being met at an airport is none."""
    if lemma(verb) not in RECEIVE or verb.pos_ != "VERB" or noun_kind(verb):
        return None
    if any(t.lower_ in ARRIVALS for t in verb.subtree):
        return None
    if any(noun_kind(t) in ("meeting", "summit") for t in prepositional(verb, "for")):
        # 'welcomed B to Tartu for the fourth consultations'
        return None
    hosts, guests = agents(verb), patients(verb)
    if any(t.lower_ in BODYGUARD for h in hosts for t in h.subtree):
        return None
    received, kind = names_of(annotated, sentence, guests)
    host, host_kind = names_of(annotated, sentence, hosts)
    if kind == "person" and is_passive(verb) and not host and (titled := titled_name(hosts)) is not None:
        # 'was received by Crown Prince Faisal', of whom no row is made
        name = f"meeting of {and_list(received)} with {noun_phrase(annotated, sentence, titled)}"
        return Reading("meeting", name, name, received, True, inherits=True)
    if host_kind != "person":
        return None
    if lemma(verb) == "welcome" and not prepositional(verb, "to", "at", "in"):
        return None
    if kind == "person":
        known = {p.name for p in annotated.people}
        names = tuple(dict.fromkeys(n for n in [*host, *received] if n in known))
        name = f"meeting of {and_list(names)}"
        return Reading("meeting", name, name, names, True, inherits=True)
    unnamed = (t for t in guests if noun_lemma(t) in GUESTS or (is_passive(verb) and is_office_holder(t)))
    guest = next(unnamed, None)
    if guest is None:
        return None
    name = f"meeting of {and_list(host)} with the {noun_phrase(annotated, sentence, guest)}"
    return Reading("meeting", name, name, host, True, inherits=True)


def _call_on(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A called on B'; to call on somebody to do something is to ask."""
    if lemma(verb) != "call" or verb.pos_ != "VERB" or is_passive(verb):
        return None
    torn = word_beside(verb, 1) == "on"
    if objects(verb) and not torn:
        return None
    if any(
        c.dep_ in ("xcomp", "advcl", "ccomp") and any(a.lower_ == "to" for a in c.children)
        for c in verb.children
    ):
        return None
    hosts = objects(verb) or prepositional(verb, "on")
    if any(
        t.dep_ in ("acl", "relcl") and any(a.lower_ == "to" for a in t.children)
        for h in hosts
        for t in h.subtree
    ):
        return None
    called, kind = names_of(annotated, sentence, hosts)
    callers, _ = who_does(annotated, sentence, verb)
    if kind != "person" or set(called) <= set(callers):
        on = next(
            (t.i for t in verb.doc[verb.i + 1 : min(verb.i + 4, len(verb.doc))] if t.lower_ == "on"), None
        )
        called = people_from(annotated, sentence, on + 1) if on is not None else ()
    if not called or set(called) <= set(callers):
        return None
    guest = "" if callers else _guest(annotated, sentence, subjects(verb))
    if not callers and not guest:
        return None
    names = tuple(dict.fromkeys([*callers, *called]))
    name = f"call of {and_list(callers) or guest} on {and_list(called)}"
    return Reading("meeting", name, name, names, True, inherits=True)


def _guest(annotated: Annotated, sentence: Sentence, heads: Sequence[Token]) -> str:
    guest = next((t for t in heads if noun_lemma(t) in GUESTS or is_office_holder(t)), None)
    return f"the {noun_phrase(annotated, sentence, guest)}" if guest is not None else ""


RECEPTIONS: tuple[Reader, ...] = (_reception, _call_on)
