"""What one side wants made, by whom or where: a whole clause, which says more than the thing that it is about.

Forms handled:
    'wants part of the seeker to be made by a Kenyan firm', 'would like the engines to be overhauled in Mombasa'
    'wants the shells made at home', 'expects local yards to build half of the boats'
    'is keen to see Kenyan firms win a larger share of the work', 'hoped to see the radars assembled in Mombasa'
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import DESCRIBED, PRIORITY, Cues, cues_of
from analysis.facts.aims.record import Opening
from analysis.facts.aims.regions import region_end
from analysis.facts.aims.stances import is_refused, who_of
from analysis.facts.aims.substance import head_of, is_vague
from analysis.facts.clauses import lemma

WANTING = frozenset({"want", "like", "prefer", "expect", "require", "need", "request", "wish"})
HOPING = WANTING | {"keen", "eager", "hope", "interested", "wish"}
SHARES = frozenset({"part", "half", "share", "bulk", "third", "portion"})
LONGEST_SUBJECT = 14  # words
NOMINAL = ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "CCONJ", "PRON")


def wanted_openings(annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """The opening of a verb of wishing, or of 'see' below one, whose object is to be made or is to make something."""
    if verb.pos_ != "VERB" or lemma(verb) not in WANTING | {"see"}:
        return
    wishing = _above(verb) if lemma(verb) == "see" else verb
    if wishing is None or is_refused(wishing):
        return
    done = _what_is_done(cues_of(annotated.reference), sentence, verb)
    who = who_of(annotated, sentence, wishing)
    if done is None or who is None or not who.country:
        return
    stance = DESCRIBED if who.country == JOINT else PRIORITY
    past = region_end(annotated, sentence, done)
    yield Opening(stance, who, verb.i + 1, "", f"{lemma(verb)}_made", verb, past=past, whole=True)


def _above(see: Token) -> Token | None:
    """The word of wishing over 'to see'; None for a sight."""
    if see.tag_ != "VB" or lemma(see.head) not in HOPING:
        return None
    return see.head if see.head.pos_ == "VERB" else see.head.head if see.head.dep_ == "acomp" else see.head


def _what_is_done(cues: Cues, sentence: Sentence, verb: Token) -> int | None:
    """The verb that tells what is to become of the object of a wish, or what its makers are to do; None without one."""
    doc, first = verb.doc, verb.i + 1
    for i in range(first + 1, min(first + LONGEST_SUBJECT, sentence.span.end)):
        token = doc[i]
        is_verb = token.tag_ in ("VB", "VBP", "VBN", "VBD")
        if is_verb and token.lower_ != "be":
            words = [t for t in doc[first:i] if t.lower_ not in ("to", "be")]
            return i if _is_making(cues, token, words) else None
        if token.pos_ not in NOMINAL and token.lower_ not in ("of", "for", "from", "to", "be"):
            return None
    return None


def _is_making(cues: Cues, verb: Token, words: list[Token]) -> bool:
    """Whether a verb tells that a thing is made, or that makers do something."""
    head = head_of(words)
    if head is None or lemma(head) in cues.talks | cues.documents:
        return False
    is_passive = verb.tag_ in ("VBN", "VBD")
    if is_passive:
        return lemma(verb) in cues.making and (lemma(head) in SHARES or not is_vague(cues, words, head))
    # 'wants Kenyan firms to invest' says who, and not what.
    return lemma(head) in cues.makers and any(c.dep_ == "dobj" for c in verb.children)
