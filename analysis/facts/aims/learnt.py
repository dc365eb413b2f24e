"""Areas that a learnt model sees: phrases that no rule takes, and doubt about those that a rule does.

The rules know constructions; the model weighs what a phrase hangs on, its own words and its themes, and so finds also
the areas that are told in a way no rule foresees.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import AGREED, DESCRIBED, OFFER, PRIORITY
from analysis.facts.aims.items import Piece
from analysis.facts.aims.naming import named_in_span
from analysis.facts.aims.quoted import is_question
from analysis.facts.aims.record import SPEAKER, Opening, Who
from analysis.facts.aims.second_nominals import NOT_SAID
from analysis.facts.aims.second_owners import BOTH, owner_of_clause
from analysis.facts.aims.signed import is_of_the_past
from analysis.facts.aims.stances import is_refused
from analysis.facts.aims.substance import says_enough
from analysis.facts.clauses import lemma, predicate_of, upward
from analysis.learnt.model import load_model, probabilities
from analysis.learnt.phrases import phrase_features, phrase_heads, phrase_span

NONE = "none"
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
# How likely a phrase must be an area, and how unlikely one that a rule takes may be.
SURE = 0.8
DOUBTED = 0.05


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase, its head, and how likely it is an area of each stance."""

    piece: Piece
    head: Token
    stances: Mapping[str, float]

    @property
    def likely(self) -> float:
        """How likely it is an area at all."""
        return 1 - self.stances[NONE]


def phrases_of(annotated: Annotated, sentence: Sentence) -> list[Phrase]:
    """The phrases of a sentence as the model sees them; none in a question or an item of a list."""
    if sentence.block.kind == "item" or is_question(annotated, sentence):
        return []
    heads = phrase_heads(sentence)
    model = load_model("areas")
    found = []
    for head in heads:
        span = phrase_span(sentence, head, heads)
        likely = probabilities(model, phrase_features(annotated, sentence, head, span))
        found.append(Phrase(Piece(*span), head, likely))
    return found


def is_doubted(phrases: Sequence[Phrase], doc: Doc, piece: Piece) -> bool:
    """Whether the model holds a piece for no area, and no phrase in it for one; what is no phrase is not doubted."""
    head = doc[piece.first : piece.past].root
    inside = [p for p in phrases if piece.first <= p.head.i < piece.past]
    return any(p.head == head for p in inside) and all(p.likely < DOUBTED for p in inside)


def learnt_openings(
    annotated: Annotated, sentence: Sentence, phrases: Sequence[Phrase], taken: list[Piece]
) -> Iterator[tuple[Opening, Piece]]:
    """The phrases that the model is sure of, the likeliest first, where no other stands."""
    is_history = is_of_the_past(annotated, sentence)
    for phrase in sorted(phrases, key=lambda p: (-p.likely, p.piece.first)):
        piece = phrase.piece
        if phrase.likely < SURE or any(p.first < piece.past and piece.first < p.past for p in taken):
            continue
        if any(lemma(t) in NOT_SAID for t in phrase.head.doc[sentence.span.start : piece.first + 1]):
            continue
        if not says_enough(annotated, sentence, piece, in_list=False) or any(
            t.tag_ in FINITE for t in piece.words(phrase.head.doc)
        ):
            continue
        stance = next(s for s in phrase.stances if s != NONE)
        cue = _cue(phrase.head)
        is_doer = phrase.head.dep_ == "nsubj" and stance in (PRIORITY, OFFER)
        if is_doer or is_refused(cue) or (is_history and cue.tag_ in ("VBD", "VBN")):
            continue
        who = BOTH if stance in (AGREED, DESCRIBED) else _owner(annotated, sentence, cue)
        if who is not None:
            taken.append(piece)
            yield (
                Opening(stance, who, piece.first, "", f"learnt_{stance}", cue, piece.past, whole=True),
                piece,
            )


def _cue(head: Token) -> Token:
    """What a phrase hangs on."""
    verb = predicate_of(head.head) if head.head != head else None
    return verb if verb is not None else head


def _owner(annotated: Annotated, sentence: Sentence, cue: Token) -> Who | None:
    for verb in upward(cue):
        who = owner_of_clause(annotated, sentence, verb)
        if who is not None and who.country and who.country != SPEAKER:
            return who
    named = named_in_span(annotated, sentence, sentence.span.start, cue.i)
    return Who(named[0]) if named else None
