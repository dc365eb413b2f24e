"""What a clause that hangs on a noun of equipment says of it: 'that India ordered', 'six of which arrived'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.facts.clauses import is_passive, lemma, phrasal
from analysis.facts.equipment.cues import CUES, INTRANSITIVE
from analysis.facts.equipment.record import Use
from analysis.facts.equipment.sightings import as_figures
from analysis.facts.equipment.states import carried
from analysis.facts.equipment.status import offer_status, outlook_of, raised, verb_status
from analysis.facts.equipment.verb_relations import relation_of


def clause_uses(verb: Token) -> Iterator[Use]:
    """What a clause that hangs on the noun says of it: 'that India ordered', 'built by', 'six of which arrived'."""
    if verb.dep_ == "acl" and verb.tag_ == "VBG":
        return
    own = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")]
    part = next((c for c in own if any(w.tag_ == "WDT" and w != c for w in c.subtree)), None)
    if part is None and _is_of_which(verb):
        # 'of which 42 have reached Ruritania'
        part = next((c for c in own if as_figures(c)), None)
    is_subject = not own or part is not None or all(c.tag_ in ("WDT", "WP") for c in own)
    if not is_subject and is_passive(verb):
        # 'of which 61 K2PLs are to be built': said of another.
        return
    # '61 of which Acme is to build'
    verb = raised(verb) or verb
    relation = relation_of(verb)
    if relation is None and lemma(verb) in CUES.phase_verbs:
        # 'that Acme finished delivering in 2023'
        inner = next((c for c in verb.children if c.dep_ == "xcomp" and c.tag_ in ("VBG", "VB")), None)
        verb, relation = (inner, relation_of(inner)) if inner is not None else (verb, None)
    if not is_subject and lemma(verb) == "have" and any(is_on_order(c) for c in verb.children):
        yield Use("procured", verb_status(verb), verb, "on_order")
    is_reduced = verb.dep_ == "acl" and is_headline_passive(verb)
    if is_subject and not is_passive(verb) and not is_reduced:
        relation = INTRANSITIVE.get(phrasal(verb))
        if relation is None:
            yield from carried(verb)
    if relation is not None:
        quantity = as_figures(part) if part is not None else ""
        status = offer_status(verb) if relation == "offered" else verb_status(verb)
        if status == "actual" and relation == "produced" and verb.dep_ == "acl" and _is_still_open(verb):
            # 'is to get boats built in Rena', 'a pitch for jets made in Rena'
            status = outlook_of(verb.head)
        yield Use(relation, status, verb, f"clause_{relation}", quantity)


def _is_still_open(verb: Token) -> bool:
    """Whether a participle right behind an object says neither when nor by whom it was done."""
    is_told = any(t.ent_type_ == "DATE" for t in verb.subtree) or any(
        c.dep_ == "agent" for c in verb.children
    )
    is_close = verb.i - verb.head.i < 2
    return not is_told and is_close and verb.head.dep_ not in ("nsubj", "nsubjpass")


def only_names_maker(use: Use) -> bool:
    """'to buy 18 jets manufactured by Acme': no more than whose make they are."""
    verb = use.cue
    is_reduced = verb.dep_ == "acl" and verb.tag_ == "VBN" and use.relation == "produced"
    return is_reduced and all(c.dep_ == "agent" or c.is_punct for c in verb.children)


def _is_of_which(verb: Token) -> bool:
    return any(
        c.lower_ == "of" and any(w.tag_ in ("WDT", "WP") for w in c.children)
        for c in verb.children
        if c.dep_ == "prep"
    )


def is_headline_passive(verb: Token) -> bool:
    """'HNLMS Vlissingen commissioned in Den Helder': a participle without 'was'."""
    helpers = any(c.dep_ in ("aux", "auxpass") for c in verb.children)
    objects = any(c.dep_ in ("dobj", "ccomp", "xcomp") for c in verb.children)
    is_finite = lemma(verb) == "be" or bool({lemma(verb), phrasal(verb)} & INTRANSITIVE.keys())
    return verb.tag_ in ("VBD", "VBN") and not helpers and not objects and not is_finite


def is_on_order(preposition: Token) -> bool:
    """'has 12 jets on order'."""
    return preposition.lower_ == "on" and any(lemma(c) == "order" for c in preposition.children)
