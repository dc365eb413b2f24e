"""Training that is planned, told by its verb: 'French instructors would train Greek drone operators'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import cues_of
from analysis.facts.aims.record import SPEAKER
from analysis.facts.aims.second_owners import owner_of_clause
from analysis.facts.aims.undertakings import is_stated_under
from analysis.facts.clauses import is_negated, is_passive, lemma
from analysis.facts.modality import modality_of
from analysis.facts.status_words import SCHEDULED
from analysis.mentions import COUNTRY_KINDS


def planned_training(annotated: Annotated, sentence: Sentence) -> Iterator[tuple[str, int, int, Token]]:
    """(country that trains or `joint`, first token, past token, verb) of each planned training of somebody."""
    for verb in sentence.span:
        if lemma(verb) not in ("train", "study") or verb.pos_ != "VERB":
            continue
        own = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        shared = verb.head if own is None and verb.dep_ == "conj" and verb.tag_ == "VB" else verb
        own = own or next((c for c in shared.children if c.dep_ == "nsubj"), None)
        # 'study' by itself is what is done to proposals.
        is_due = modality_of(verb).status == SCHEDULED or any(
            c.lower_ in ("will", "would") for c in shared.children
        )
        if own is None or not is_due or is_negated(verb):
            continue
        trained = next((c for c in verb.children if c.dep_ == "dobj"), None)
        learns = lemma(own) in cues_of(annotated.reference).trainees and is_stated_under(annotated, sentence)
        if is_passive(verb) or (trained is None and learns):
            last = _end_of_place(verb)
            if is_passive(verb) or last > verb.i:
                yield JOINT, own.left_edge.i, last + 1, verb
        elif trained is not None and lemma(verb) == "train":
            start, end = sentence.chars(own.doc[own.left_edge.i : max(own.i + 1, _first_helper(verb))])
            countries = dict.fromkeys(m.country for m in annotated.mentions_in(start, end, *COUNTRY_KINDS))
            owner = None if countries else owner_of_clause(annotated, sentence, verb)
            actor = owner.country if owner is not None else next(iter(countries), "")
            if actor not in ("", SPEAKER) and len(countries) < 2:
                yield actor, verb.i, trained.right_edge.i + 1, verb


def _first_helper(verb: Token) -> int:
    """Where 'will train' begins: before it stands the subject, with 'of the Kenyan army' behind its noun."""
    return min([verb.i, *(c.i for c in verb.children if c.dep_ == "aux")])


def _end_of_place(verb: Token) -> int:
    """The last token of 'in Livorno', 'at the staff college' behind a verb, or the verb itself."""
    places = [c for c in verb.children if c.dep_ == "prep" and c.lower_ in ("in", "at")]
    return max((c.right_edge.i for c in places), default=verb.i)
