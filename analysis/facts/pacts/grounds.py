"""That a named agreement is in force, or a text adopted, by what rests on it, what it does or who speaks in it."""

from __future__ import annotations

import re

from spacy.tokens import Token

from analysis.facts.clauses import SUBJECTS, is_negated, lemma, predicate_of, subjects
from analysis.facts.modality import modality_of
from analysis.facts.pacts.cues import is_declared, is_weak
from analysis.facts.pacts.record import Pact
from analysis.facts.status_words import HELD
from analysis.facts.words import PACT_WORDS

# What most states of the world have signed is no agreement of those that an article is about.
PUBLIC = re.compile(
    r"\b(?:UN|United Nations|Geneva|Vienna|Convention|Charter|armistice|nuclear|ceasefire|peace|Non-Proliferation"
    r"|North Atlantic Treaty|Washington Treaty|Arms Trade|Paris Agreement)\b"
)
_BASIS = re.compile(
    rf"\b(?:{'|'.join(sorted(map(re.escape, PACT_WORDS.basis_phrases)))})(?:\s+(?:the|its|their|both|our))?$",
    re.IGNORECASE,
)
# Of what is told weakly, these have names that are agreements: no 'Programme', no 'Partnership'.
GROUNDS = frozenset({"declaration", "framework", "annex", "supplement", "understanding"})


def is_ground(head: Token, pact: Pact) -> bool:
    """Whether a named agreement is the ground of something: 'under the Nakuru Agreement', 'consistent with'."""
    return _is_named(head, pact) and _BASIS.search(_words_before(head)) is not None


def _words_before(head: Token) -> str:
    """The words before the phrase of an agreement, its article among them."""
    first = head.left_edge.i
    opening = first + 1 if head.doc[first].pos_ in ("DET", "PRON") else first
    return head.doc[max(first - 6, 0) : opening].text


def _is_named(head: Token, pact: Pact) -> bool:
    """Whether an agreement has a name of its own, and one that only some states share."""
    named = head.text[:1].isupper() and bool(pact.topic) and not PUBLIC.search(pact.name)
    return named and (not is_weak(head) or pact.noun in GROUNDS)


def is_acceded_to(head: Token, verb: Token | None, pact: Pact) -> bool:
    """Whether somebody joins an agreement that others have: 'acceded to the Treaty on …'."""
    if verb is None or lemma(verb) not in PACT_WORDS.acceding_verbs or not _is_named(head, pact):
        return False
    return head.dep_ in ("dobj", "nsubjpass") or (head.dep_ == "pobj" and head.head.lower_ == "to")


def stipulates(head: Token, verb: Token, pact: Pact) -> bool:
    """Whether a named agreement does something now: 'the Compact gives the navy access to three ports'."""
    return (
        _is_named(head, pact)
        and head.dep_ in SUBJECTS
        and verb.tag_ in ("VBZ", "VBP")
        and lemma(verb) in PACT_WORDS.stipulating_verbs
        and not is_negated(verb)
    )


def is_joint_text(head: Token) -> bool:
    """Whether a text of several sides is told as there: 'a joint statement followed', 'said in a joint declaration'."""
    if not is_declared(head) or not any(t.lower_ in JOINT for t in head.lefts):
        return False
    verb = predicate_of(head)
    return verb is None or (not is_negated(verb) and modality_of(verb, own=False).status in ("", HELD))


JOINT = frozenset({"joint", "common", "trilateral", "tripartite", "quadrilateral", "bilateral", "final"})


def is_common_text(head: Token, verb: Token) -> bool:
    """Whether several sides speak in a text: 'in the final declaration, the three countries undertake'."""
    if not is_declared(head) or head.dep_ != "pobj" or head.head.lower_ != "in":
        return False
    speakers = subjects(verb)
    several = any(
        s.tag_ in ("NNS", "NNPS") or s.lower_ in ("they", "both") or any(c.dep_ == "conj" for c in s.children)
        for s in speakers
    )
    return several and not is_negated(verb) and modality_of(verb, own=False).status in ("", HELD)
