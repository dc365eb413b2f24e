"""What is to be stepped up, begun or set up, told of the thing itself and of nobody who does it.

Forms handled:
    'Training of Kenyan divers will be stepped up under the plan', 'Joint mine clearance is to be extended'
    'Work on a common depot is to begin in spring, officials of both countries said'
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.aims.cues import AGREED, cues_of
from analysis.facts.aims.items import Piece
from analysis.facts.aims.leftovers import has_content
from analysis.facts.aims.naming import named_in_span
from analysis.facts.aims.record import Opening
from analysis.facts.aims.second_nominals import RULE
from analysis.facts.aims.second_owners import BOTH, PAIRS
from analysis.facts.clauses import is_passive, lemma

DUE = frozenset({"will", "shall"})
STARTING = frozenset("begin start resume follow commence restart continue open".split())
CHANGING = frozenset(
    """lengthen prolong increase double triple extend intensify expand widen deepen hold conduct organise organize
    introduce exchange swap share coordinate align""".split()
)
JOINT_WORDS = PAIRS | frozenset({"joint", "jointly", "bilateral", "common", "shared", "mutual"})


def due_subject(annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """The opening of a subject that is to be stepped up or begun, where the sentence is about both sides."""
    cues = cues_of(annotated.reference)
    is_done = lemma(verb) in cues.light_verbs | cues.founding | CHANGING and is_passive(verb)
    if not (is_done or lemma(verb) in STARTING) or not _is_due(verb) or sentence.block.kind == "item":
        return
    # In 'is to begin' the subject is that of 'is'.
    words = (*verb.children, *(verb.head.children if verb.dep_ == "xcomp" else ()))
    subject = next((c for c in words if c.dep_ in ("nsubj", "nsubjpass") and c.i < verb.i), None)
    if subject is None or (subject.pos_ not in ("NOUN", "PROPN") and subject.lower_ != "work"):
        return
    helpers = [c.i for c in verb.children if c.dep_ in ("aux", "auxpass", "advmod") and c.i > subject.i]
    past = min([verb.i, *helpers, *([verb.head.i] if subject.i < verb.head.i < verb.i else [])])
    first = max(subject.left_edge.i, sentence.span.start)
    if lemma(subject) in cues.ties and word_beside(subject, 1) in ("on", "in"):
        first = subject.i + 2
    if first >= past or not has_content(annotated, sentence, Piece(first, past)):
        return
    told = {t.lower_ for t in sentence.span} | {lemma(t) for t in sentence.span}
    named = named_in_span(annotated, sentence, sentence.span.start, sentence.span.end)
    if len(named) > 1 or told & (JOINT_WORDS | cues.documents):
        yield Opening(AGREED, BOTH, first, "", f"{RULE}_due_subject", verb, past=past)


def _is_due(verb: Token) -> bool:
    """'will be stepped up', 'is to begin'."""
    helpers = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    is_to = "to" in helpers and verb.dep_ == "xcomp" and verb.head.lower_ in ("is", "are")
    return bool(helpers & DUE) or is_to
