"""In what one country helps another: 'help with port security', 'support Kenya in building a depot'."""

from __future__ import annotations

from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import cues_of
from analysis.facts.aims.frames import past_frame
from analysis.facts.aims.items import Piece
from analysis.facts.aims.sharing import is_action
from analysis.facts.clauses import lemma
from analysis.mentions import COUNTRY_KINDS

# What one asks another country for: what follows says in what.
AID = frozenset(
    {"support", "assistance", "help", "aid", "cooperation", "backing", "collaboration", "guidance"}
)
# 'learn from Ghanaian experience in demining' is about demining.
LEARNING = frozenset(
    {
        ("learn", "from"),
        ("draw", "on"),
        ("draw", "upon"),
        ("benefit", "from"),
        ("profit", "from"),
        ("build", "on"),
    }
)
LEARNT = frozenset({"experience", "expertise", "knowledge", "skill", "lesson", "practice", "know", "how"})
LONGEST_LEARNT = 9  # words of 'learn from the experience of the Ghanaian engineers in'
HELP = frozenset({"help", "assistance", "support", "aid", "backing"})
SUPPORTING = frozenset({"support", "provide", "assist", "back", "supply"})


def past_aid(annotated: Annotated, sentence: Sentence, piece: Piece) -> tuple[int, str] | None:
    """'Seoul's support for training crews' is about the training of crews."""
    doc = sentence.span.doc
    supported = _past_supported(annotated, sentence, piece) or _past_learnt(sentence, piece)
    if supported is not None:
        return supported
    if piece.past - piece.first > 2 and doc[piece.first].lower_ in HELP:
        helping = _past_helping(annotated, sentence, piece)
        if helping is not None:
            return helping
    for i in range(piece.first + 1, min(piece.first + 5, piece.past - 1)):
        if lemma(doc[i]) in AID and doc[i + 1].lower_ in ("in", "for", "with", "on"):
            start, end = sentence.chars(doc[piece.first : i])
            owners = annotated.mentions_in(start, end, *COUNTRY_KINDS)
            is_owned = doc[piece.first].tag_ == "PRP$" or (bool(owners) and owners[0].start == start)
            if not is_owned:
                return None
            return past_frame(annotated, sentence, i + 2) or (i + 2, str(doc[i + 1].lower_))
    return None


def _past_learnt(sentence: Sentence, piece: Piece) -> tuple[int, str] | None:
    """'learn from Ghanaian experience in demining', 'Ghana's expertise in demining' behind a 'draw on' cut off."""
    doc = sentence.span.doc
    first = max(piece.first - 2, sentence.span.start)
    pairs = ((lemma(doc[i]), doc[i + 1].lower_) for i in range(first, min(piece.first + 1, len(doc) - 1)))
    if not any(pair in LEARNING for pair in pairs):
        return None
    for i in range(piece.first, min(piece.first + LONGEST_LEARNT, piece.past - 2)):
        if lemma(doc[i]) in LEARNT and doc[i + 1].lower_ in ("in", "on", "with"):
            return i + 2, str(doc[i + 1].lower_)
    return None


def _past_supported(annotated: Annotated, sentence: Sentence, piece: Piece) -> tuple[int, str] | None:
    """'support Kenya in building a depot', 'provide the Kenyan navy with radars', the verb already cut off."""
    doc = sentence.span.doc
    first = piece.first + (lemma(doc[piece.first]) in SUPPORTING)
    if first == 0 or lemma(doc[first - 1]) not in SUPPORTING:
        return None
    for i in range(first + 1, min(first + 6, piece.past - 1)):
        if doc[i].lower_ in ("in", "with"):
            start, end = sentence.chars(doc[first:i])
            named = annotated.mentions_in(start, end, *COUNTRY_KINDS) or doc[first].tag_ == "PRP$"
            return (i + 1, str(doc[i].lower_)) if named else None
        if doc[i].pos_ not in ("DET", "ADJ", "NOUN", "PROPN", "PART", "PRON"):
            return None
    return None


def _past_helping(annotated: Annotated, sentence: Sentence, piece: Piece) -> tuple[int, str] | None:
    """'help with port security', 'help Kenya with port security' are about port security."""
    doc = sentence.span.doc
    i = piece.first + 1
    parties = annotated.mentions_in(*sentence.chars(doc[i : i + 1]), *COUNTRY_KINDS)
    i += bool(parties) and doc[i].lower_ not in ("with", "in")
    noun = next((t for t in doc[i + 1 : i + 5] if t.pos_ == "NOUN"), None)
    # 'support for the training of divers', not 'support for the 12 jets'
    is_for = doc[i].lower_ == "for" and noun is not None and is_action(cues_of(annotated.reference), noun)
    if i + 1 < piece.past and (doc[i].lower_ in ("with", "in") or is_for):
        return past_frame(annotated, sentence, i + 1) or (i + 1, str(doc[i].lower_))
    return None
