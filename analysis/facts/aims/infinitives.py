"""Infinitives of areas: those about the talks themselves, and leading verbs that add nothing, as 'to widen' does."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from analysis.facts.aims.cues import Cues
from analysis.facts.aims.items import Piece
from analysis.facts.aims.substance import head_of
from analysis.facts.clauses import lemma

RECURRING = frozenset("annual yearly regular biennial biannual monthly quarterly recurring joint".split())
# Verbs of procedure that with a noun of content tell what is to be done: 'move assembly to', 'pay for a workshop'.
MOVING = frozenset(
    """move put pay take bring make keep give show join come send follow reach find leave let return buy order accept
    receive""".split()
)
# What one carries out is no occasion: 'to undertake joint surveillance'.
LASTING = frozenset(
    """surveillance maintenance training research monitoring patrolling reconnaissance clearance demining mapping
    testing repair refit overhaul hydrography refuelling refueling resupply escorting policing""".split()
)
BUYING = frozenset({"buy", "order"})
PARTICLES = frozenset(
    {"up", "on", "in", "upon", "together", "towards", "toward", "for", "out", "further", "jointly", "with"}
)


def is_procedure(cues: Cues, doc: Doc, piece: Piece) -> bool:
    """Whether an infinitive is about the talks themselves: 'to meet again', 'to sign'."""
    words = [t for t in piece.words(doc) if t.lower_ != "to"]
    if words and lemma(words[0]) in cues.holding:
        # 'to hold the next session', but 'to hold joint drills'.
        held = head_of(words[1:])
        is_regular = any(t.lower_ in RECURRING for t in words)
        if held is not None and lemma(held) in LASTING:
            return any(t.lower_ in ("the", "next") for t in words if t.i < held.i)
        return (
            held is None
            or (held.tag_ != "NNS" and not is_regular)
            or any(t.lower_ == "the" or t.text.isdigit() for t in words)
            or (held.lower_ == "talks" and held.nbor(-1).pos_ != "NOUN")
        )
    if len(words) > 1 and (words[0].lower_, words[1].lower_) in (("take", "up"), ("take", "on")):
        return False
    is_joint = any(t.lower_ in ("jointly", "together") for t in words)
    telling = cues.content | cues.making
    if words and lemma(words[0]) not in BUYING:
        telling |= cues.matters
    tells = bool(words) and lemma(words[0]) in MOVING and _has_substance(telling, cues, words[1:])
    if words and lemma(words[0]) in cues.granting:
        # 'to host the next session', but 'to host a liaison officer'; 'to give a speech', but 'to give access to'
        return not tells and not any(lemma(t) in cues.granted for t in words[1:])
    return not words or (lemma(words[0]) in cues.procedure and not is_joint and not tells)


def _has_substance(telling: frozenset[str], cues: Cues, words: list[Token]) -> bool:
    """Whether the first noun behind a verb tells what cooperation consists of, and is no occasion that there is."""
    head = head_of([t for t in words if t.lower_ not in PARTICLES])
    if head is None:
        return False
    near = [t for t in words if t.i <= head.i]
    is_one = head.tag_ == "NN" and any(t.lower_ in ("the", "this", "next") or t.text.isdigit() for t in near)
    is_told = any(lemma(t) in telling for t in near if t.pos_ != "DET")
    return is_told and not is_one and not any(lemma(t) in cues.talks | cues.documents for t in near)


def without_light_verb(cues: Cues, doc: Doc, piece: Piece) -> Piece:
    """The piece without 'to widen', 'setting up', 'collaborating on', 'support India in strengthening'."""
    first = piece.first
    if first < piece.past and doc[first].lower_ == "to":
        first += 1
    begun = first
    if doc[first : first + 4].text.lower() in ("provide each other with", "supply each other with"):
        return Piece(first + 4, piece.past) if piece.past > first + 4 else piece
    while first < piece.past - 1 and _is_light(cues, doc, first, begun):
        first += 1
        if (
            doc[first].pos_ == "ADV"
            and doc[first].lower_.endswith("ly")
            and doc[first + 1].lower_ in PARTICLES
        ):
            # 'work closely together on'
            first += 1
        while first < piece.past - 1 and doc[first].lower_ in PARTICLES:
            first += 1
    return Piece(first, piece.past)


def _is_light(cues: Cues, doc: Doc, i: int, begun: int) -> bool:
    token = doc[i]
    if token.tag_ not in ("VB", "VBG", "VBP", "NN", "VBN", "NNP", "JJ", "VBZ", "VBD") or i + 1 >= len(doc):
        return False
    word = str(token.lower_)
    stems = {
        word,
        lemma(token),
        word.removesuffix("ing"),
        word.removesuffix("ing") + "e",
        word.removesuffix("ting"),
    }
    follows = doc[i + 1]
    if stems & {"develop", "design"} and follows.lower_ in ("a", "an"):
        # 'develop a common corvette' is what they do, 'develop cooperation' is not.
        return False
    if follows.lower_ in ("of", ",", "and", "alongside", "at", "under", "aboard") or follows.text in (
        "-",
        "–",
    ):
        return False
    is_verb_form = (
        word.endswith("ing") or token.tag_ in ("VB", "VBP") or (i == begun and token.pos_ == "VERB")
    )
    if (
        token.tag_ in ("NN", "NNP")
        and not word.endswith("ing")
        and follows.pos_ not in ("ADP", "PART", "DET", "ADJ", "NOUN", "ADV")
    ):
        return False
    return bool(stems & cues.light_verbs) and is_verb_form
