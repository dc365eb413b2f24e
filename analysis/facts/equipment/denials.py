"""What denies that something is done to equipment: a false report, a plan that was dropped, 'no'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.facts.clauses import is_negated, is_predicate, lemma
from analysis.facts.equipment.cues import CUES
from analysis.facts.status_words import CANCELLED, DENIED, lexical_status
from analysis.facts.words import EVENT_WORDS


def is_called_false(verb: Token) -> bool:
    """'The report that helicopters would be donated is false.'"""
    noun = verb.head
    if verb.dep_ not in ("acl", "ccomp", "relcl") or noun.dep_ != "nsubj":
        return False
    return any(c.lower_ in CUES.false_adjectives for c in noun.head.children if c.dep_ == "acomp")


def is_denied_rumour(verb: Token) -> bool:
    """'denied reports that it had bought drones'."""
    nouns = [w for w in verb.ancestors if w.pos_ == "NOUN" and lemma(w) in EVENT_WORDS.rumour_nouns]
    if not nouns:
        return False
    # 'dismissed as "fanciful" a report', 'there is no truth to reports'
    above = [w for w in nouns[0].ancestors if is_predicate(w)][:1]
    is_no_truth = any(lemma(w) in ("truth", "substance", "basis") and has_no(w) for w in nouns[0].ancestors)
    return is_no_truth or any(lexical_status(w) == DENIED and not is_negated(w) for w in above)


def is_dropped(verb: Token) -> bool:
    """'Plans to lease jets have been dropped'."""
    noun = verb.head
    if (
        verb.dep_ not in ("acl", "xcomp")
        or noun.pos_ != "NOUN"
        or noun.dep_ not in ("nsubj", "nsubjpass")
        or not is_predicate(noun.head)
    ):
        return False
    is_failed = lemma(noun.head) in CUES.failing_verbs and not is_negated(noun.head)
    return is_failed or lexical_status(noun.head) in (CANCELLED, DENIED)


def has_no(noun: Token) -> bool:
    return any(c.lower_ in ("no", "neither") for c in noun.children if c.dep_ == "det")
