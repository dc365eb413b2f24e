"""A second reading of lists whose lead-in says nothing sure: what their items tell decides.

'In practice this means:', 'The headlines:', 'What the two delegations took away from the week:'
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.blocks import Block
from analysis.facts.aims.cues import AGREED, DESCRIBED, Cues, cues_of
from analysis.facts.aims.lead_ins import OTHER_LISTS
from analysis.facts.aims.leftovers import is_content
from analysis.facts.aims.naming import named_in_span
from analysis.facts.aims.record import Opening, Who
from analysis.facts.aims.second_nominals import NOT_SAID, RULE
from analysis.facts.aims.stances import is_refused
from analysis.facts.clauses import is_predicate, lemma
from analysis.themes import themes_of

FEWEST = 2  # items
SIDES = frozenset({"delegation", "member"})
# What one has seen: a list of places.
SEEING = frozenset({"visit", "tour", "inspect", "see"})
SETTLED = frozenset(
    """mean entail agree outcome result deliverable commit undertake decide take adopt sign plan schedule step
    follow next approve endorse settle finalise finalize resolve conclude confirm define elect select""".split()
)


def second_list_opening(annotated: Annotated, lead_in: Sentence, items: Sequence[Block]) -> Opening | None:
    """The opening of a list most of whose items tell what cooperation consists of; None for other lists."""
    cues = cues_of(annotated.reference)
    words = [t for t in lead_in.span if not t.is_punct and not t.is_space]
    lemmas = {lemma(t) for t in words}
    is_open = lead_in.span.text.rstrip().endswith(":")
    others = (OTHER_LISTS - SIDES) | NOT_SAID | SEEING | {"before", "not", "make", "lead", "head"}
    if not words or not is_open or lemmas & others or len(items) < FEWEST:
        return None
    if any(is_refused(t) for t in words if is_predicate(t)):
        return None
    if len(named_in_span(annotated, lead_in, words[0].i, words[-1].i + 1)) == 1:
        return None
    if any(_reports(cues, annotated.docs[item.index]) for item in items):
        return None
    telling = [item for item in items if _tells(annotated, item)]
    before = _before(annotated, lead_in)
    told = lemmas | before
    if 2 * len(telling) < len(items) + 1 or not told & (
        cues.documents | cues.talks | cues.ties | cues.sides | SETTLED
    ):
        return None
    is_agreed = bool(lemmas & (SETTLED | cues.documents)) or bool(before & cues.documents)
    return Opening(AGREED if is_agreed else DESCRIBED, Who(JOINT), words[-1].i, "", RULE, words[-1])


def _reports(cues: Cues, doc: Doc) -> bool:
    """Whether an item begins with what was done at the talks: 'Expressed concern over', 'Agreed to'."""
    first = next((t for t in doc if not t.is_punct and not t.is_space), None)
    words = cues.verbs.keys() | cues.expressing | cues.settling
    return first is not None and first.tag_ in ("VBD", "VBN") and lemma(first) in words


def _before(annotated: Annotated, lead_in: Sentence) -> set[str]:
    """The lemmas of the sentence before a lead-in."""
    index = annotated.sentences.index(lead_in)
    return {lemma(t) for s in annotated.sentences[max(0, index - 1) : index] for t in s.span}


def _tells(annotated: Annotated, item: Block) -> bool:
    doc = annotated.docs[item.index]
    cues = cues_of(annotated.reference)
    nouns: list[Token] = [t for t in doc if t.pos_ in ("NOUN", "PROPN", "VERB")]
    return any(is_content(cues, t) for t in nouns) or bool(themes_of(doc.text, annotated.reference))
