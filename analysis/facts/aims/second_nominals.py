"""What a noun of cooperation, of a document or of a wish is about, in the second reading.

Forms handled:
    'came away with an understanding on A', 'built up a programme of A', 'brings proposals for A'
    'made progress on A', 'voiced the wish to A', 'a channel for A'
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.aims.cues import AGREED, DESCRIBED, OFFER, PRIORITY, Cues, cues_of
from analysis.facts.aims.frames import names_subject
from analysis.facts.aims.leftovers import content_span, hangs_on
from analysis.facts.aims.naming import named_in
from analysis.facts.aims.record import SPEAKER, Opening, Who
from analysis.facts.aims.second_owners import owner_of_clause
from analysis.facts.aims.stances import is_refused
from analysis.facts.clauses import is_negated, lemma, predicate_of

RULE = "second_reading"
NOT_SAID = frozenset(
    """if whether unless refuse decline deny reject rule fail doubt oppose abandon cancel scrap suspend halt freeze drop
    shelve criticise criticize accuse lack stop allege""".split()
)
PREPOSITIONS = frozenset("in on for of over about around across to concerning regarding covering".split())
# What has come to an end, and what was never begun.
ENDED = frozenset(
    """expire lapse end replace supersede terminate violate breach collapse stall break criticise criticize question
    delay suspend await lack leak sign ink initial conclude
    ratify""".split()
)


def second_nominal(annotated: Annotated, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    """The opening of a noun of cooperation, of a document or of a wish, with what it is about."""
    cues = cues_of(annotated.reference)
    key = lemma(noun)
    if key not in cues.naming | cues.put_forward | cues.wished or noun.dep_ in ("compound", "nmod"):
        return
    if noun.i + 2 >= sentence.span.end or word_beside(noun, 1) not in PREPOSITIONS:
        return
    verb = predicate_of(noun)
    if verb is None or is_refused(verb) or is_negated(noun) or lemma(verb) in ENDED | NOT_SAID:
        return
    before = {lemma(t) for t in noun.doc[sentence.span.start : noun.i]}
    if before & NOT_SAID or any(c.lower_ in ("no", "any") for c in noun.children):
        return
    if word_beside(noun, 1) == "of" and key not in cues.documents:
        # 'a view of'
        return
    if word_beside(noun, 1) == "in" and not names_subject(annotated, sentence, noun.i + 2):
        # 'bid for work in third countries'
        return
    said = _said(annotated, sentence, noun, verb)
    first = noun.i + 1 + (word_beside(noun, 1) != "to")
    span = content_span(annotated, sentence, first)
    # 'the agreement on spares' is a name
    if said is not None and span is not None and span[1] - span[0] > 1:
        preposition = hangs_on(sentence, span[0])
        rule = f"{RULE}_{'brought' if _is_brought(cues, noun) else 'noun'}"
        yield Opening(said[0], said[1], span[0], preposition, rule, noun, past=span[1])


def _is_brought(cues: Cues, noun: Token) -> bool:
    """'renewed an offer to', 'thrash out a pact on': what somebody brings about, not what expires, nor a sale."""
    brought = cues.put_forward | cues.wished | cues.documents - cues.contracts
    return lemma(noun) in brought and noun.dep_ not in ("nsubj", "nsubjpass")


def _said(annotated: Annotated, sentence: Sentence, noun: Token, verb: Token) -> tuple[str, Who] | None:
    """The stance of a noun, and whose it is."""
    cues = cues_of(annotated.reference)
    owned = any(named_in(annotated, sentence, c) for c in noun.children if c.dep_ == "poss")
    if lemma(noun) in cues.naming:
        if owned:
            return None
        is_agreed = lemma(noun) in cues.documents | cues.contracts | cues.accords
        return (AGREED if is_agreed else DESCRIBED), Who(JOINT)
    owners = [c for c in noun.children if c.dep_ == "poss"]
    named = named_in(annotated, sentence, owners[0] if owners else noun)
    who = Who(named[0]) if len(named) == 1 else owner_of_clause(annotated, sentence, verb)
    if who is None or who.country in ("", SPEAKER):
        return None
    if who.country == JOINT:
        return DESCRIBED, who
    return (OFFER if lemma(noun) in cues.put_forward else PRIORITY), who
