"""Training that is planned, told by its verb: 'French instructors would train Greek drone operators'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.facts.clauses import is_negated, is_passive, lemma
from analysis.facts.modality import SCHEDULED, modality_of
from analysis.mentions import COUNTRY_KINDS


def planned_training(annotated: Annotated, sentence: Sentence) -> Iterator[tuple[str, int, int, Token]]:
    """(country that trains or '', first token, past token, verb) of each planned training of somebody."""
    for verb in sentence.span:
        if (
            lemma(verb) != "train"
            or verb.pos_ != "VERB"
            or modality_of(verb).status != SCHEDULED
            or is_negated(verb)
        ):
            continue
        own = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        if own is None:
            continue
        if is_passive(verb):
            last = max(
                (c.right_edge.i for c in verb.children if c.dep_ == "prep" and c.lower_ in ("in", "at")),
                default=verb.i,
            )
            yield JOINT, own.left_edge.i, last + 1, verb
            continue
        trained = next((c for c in verb.children if c.dep_ == "dobj"), None)
        if trained is None:
            continue
        start, end = sentence.chars(own.doc[own.left_edge.i : own.i + 1])
        countries = dict.fromkeys(m.country for m in annotated.mentions_in(start, end, *COUNTRY_KINDS))
        if len(countries) == 1:
            yield next(iter(countries)), verb.i, trained.right_edge.i + 1, verb
