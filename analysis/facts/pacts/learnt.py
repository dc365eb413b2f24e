"""What a learnt model takes the standing of an agreement to be that no rule tells plainly enough to be a row.

It is asked last, about agreements that are named and of which the rules read no standing, and believed where it is
sure that the article tells of one at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.clauses import predicate_of
from analysis.facts.modality import modality_of
from analysis.facts.pacts.denied import is_none
from analysis.facts.pacts.grounds import PUBLIC
from analysis.facts.pacts.record import IN_FORCE, SIGNED, Pact
from analysis.facts.status_words import CANCELLED, DENIED, lexical_status
from analysis.learnt.features import features
from analysis.learnt.model import load_model, probabilities
from analysis.learnt.phrases import phrase_features

NONE = "none"
# How likely it must be that an agreement is told of.
SURE = 0.85
SEVERAL = 3


def learnt_pact(annotated: Annotated, pact: Pact, mentions: Sequence[Pact]) -> Pact | None:
    """The agreement with its likeliest standing; None where the model is not sure that it is one."""
    if PUBLIC.search(pact.name):
        return None
    found = pact_features(annotated, pact, mentions)
    if found is None or any(_is_refused(annotated, mention) for mention in mentions):
        return None
    likely = probabilities(load_model("agreements"), found)
    if 1 - likely[NONE] < SURE:
        return None
    # What is signed mostly holds: the two are weighed against the others together.
    stands = likely[SIGNED] + likely[IN_FORCE]
    status = next(s for s in likely if s in (SIGNED, IN_FORCE) or (s != NONE and likely[s] > stands))
    return replace(pact, status=status, rule=f"learnt_{status}")


def pact_features(annotated: Annotated, pact: Pact, mentions: Sequence[Pact]) -> frozenset[str] | None:
    """The features of an agreement by its first mention and what the rules read of it; None without a sentence."""
    for mention in mentions:
        head = _head_of(annotated, mention)
        if head is not None:
            sentence, token = head
            phrase = phrase_features(annotated, sentence, token, (token.i, token.i + 1))
            own = (*features(annotated, sentence, token), *_of_mention(mention))
            more = (f"noun={pact.noun}", f"kind={pact.kind}", f"mentions={min(len(mentions), SEVERAL)}")
            return frozenset((*(f"phrase {f}" for f in phrase), *own, *more))
    return None


def _is_refused(annotated: Annotated, mention: Pact) -> bool:
    """'Neither a contract nor', 'scrapped a planned agreement': what there is none of is for the rules to tell."""
    told = _head_of(annotated, mention)
    if told is None:
        return False
    head = told[1]
    verb = predicate_of(head)
    is_off = verb is not None and bool({modality_of(verb).status, lexical_status(verb)} & {CANCELLED, DENIED})
    return (
        is_off or is_none(head) or any(c.dep_ == "preconj" and c.lower_ == "neither" for c in head.children)
    )


def _head_of(annotated: Annotated, mention: Pact) -> tuple[Sentence, Token] | None:
    for sentence in annotated.sentences:
        if sentence.start <= mention.at < sentence.end:
            for token in sentence.span:
                first, past = sentence.chars(token)
                if first <= mention.at < past:
                    return sentence, token
    return None


def _of_mention(mention: Pact) -> Iterator[str]:
    """What the rules read in a mention."""
    yield from (f"rule={mention.rule}", f"told={mention.status}", f"sides={min(len(mention.parties), 2)}")
    for name in ("introduced", "anaphoric", "plain", "topic", "year"):
        if getattr(mention, name):
            yield name
