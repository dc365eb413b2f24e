"""Whether a sentence puts a date before or after the article: words of plan and deadline first, then the verb's tense."""

from __future__ import annotations

from typing import Literal

from spacy.tokens import Doc, Token

# 'near': the sentence looks ahead from some point in the past ('was to open in May'), so both readings are open.
Direction = Literal["past", "future", "near", ""]

# Verbs, adjectives and nouns whose date is ahead of them.
AHEAD = frozenset(
    "agree aim allow announce anticipate appoint arrange ask assure await beg book call commit consider contract decide"
    " delay demand direct due eager earmark envisage expect extend fix forecast foresee hope intend invite keen likely"
    " look move need offer open-ended order pencil plan pledge poise poised postpone predict prefer prepare prepared"
    " project promise propose push put ready recommend request require reschedule schedule seek set shift slate slated"
    " suggest suppose supposed target threaten undertake unlikely urge vow wait want willing wish".split()
)
# Of these, a passive or a participle has its date ahead ('planned for May'); the others only with an infinitive.
FIXED_AHEAD = frozenset(
    "anticipate book delay due earmark envisage expect fix forecast foresee pencil plan postpone predict project"
    " propose reschedule schedule set slate slated suggest suppose target poise likely unlikely".split()
)
MODALS_AHEAD = frozenset("will shall 'll ’ll would wo can could may might should must ca".split())
DEADLINES = frozenset({"by", "until", "till", "before", "from"})
_DEPTH = 12


def direction(doc: Doc | None, start: int, end: int) -> Direction:
    """Where the expression at `start`, `end` (characters of `doc`) lies, seen from the article's date.

    Empty where no verb governs it. Rests on the dependency parse, at most a dozen steps up from the expression.
    """
    span = doc.char_span(start, end, alignment_mode="expand") if doc is not None else None
    if span is None or not len(span):
        return ""
    return _of_token(span.root)


def _of_token(token: Token) -> Direction:
    preposition = _preposition(token)
    ahead = False
    for _ in range(_DEPTH):
        if token.pos_ in ("VERB", "AUX"):
            return _of_verb(token, preposition, ahead)
        if token.lemma_.lower() in ("due", "slated", "likely", "unlikely", "ready", "scheduled", "expected"):
            ahead = True
        if token.head is token:
            break
        token = token.head
    return "future" if ahead or preposition in ("by", "until", "till") else ""


def _preposition(token: Token) -> str:
    """The preposition that the date hangs on, across 'the end of' and the like."""
    for _ in range(4):
        token = token.head
        if token.dep_ in ("prep", "mark") or token.pos_ == "ADP":
            if token.lower_ != "of":
                return token.lower_
        elif token.pos_ not in ("NOUN", "PROPN", "NUM"):
            return ""
    return ""


def _of_verb(verb: Token, preposition: str, ahead: bool) -> Direction:
    ahead = ahead or _is_fixed_ahead(verb, preposition)
    for _ in range(_DEPTH):
        tense = _tense(verb)
        if tense == "infinitive":
            governor = verb.head
            if governor is verb:
                return "future"
            if _has_have(verb):
                return "past" if _tense(governor) == "past" else "near"
            ahead = ahead or _lemma(governor) in AHEAD or governor.lemma_ == "be" or _is_noun_ahead(governor)
            verb = _verb_above(governor)
            if verb is None:
                return "future" if ahead else ""
            continue
        if tense == "participle":
            above = _verb_above(verb.head) if verb.head is not verb else None
            if verb.dep_ == "acl" or above is None:
                return _of_participle(verb, ahead)
            verb = above
            continue
        return _of_tense(tense, preposition, ahead, verb)
    return ""


def _is_fixed_ahead(verb: Token, preposition: str) -> bool:
    """'is expected in May', 'planned for May', 'moved to May', 'set for May', 'invited for May'."""
    lemma = _lemma(verb)
    if lemma in FIXED_AHEAD and (verb.tag_ == "VBN" or preposition in ("for", "to", "until", "till")):
        return True
    return lemma in AHEAD and preposition in ("for", "until", "till") or (
        lemma in ("move", "shift", "push", "put", "bring", "delay", "extend", "postpone") and preposition in ("to", "back")
    )


def _lemma(token: Token) -> str:
    # The lemmatiser does not know 'slated' (it says 'slat').
    return "slate" if token.lower_ == "slated" else token.lemma_.lower()


def _is_noun_ahead(token: Token) -> bool:
    return token.lemma_.lower() in ("plan", "decision", "invitation", "offer", "promise", "proposal", "deadline", "agreement")


def _verb_above(token: Token) -> Token | None:
    for _ in range(_DEPTH):
        if token.pos_ in ("VERB", "AUX"):
            return token
        if token.head is token:
            return None
        token = token.head
    return None


def _has_have(verb: Token) -> bool:
    return any(child.dep_ == "aux" and child.lemma_ == "have" for child in verb.children)


def _tense(verb: Token) -> str:
    """'future', 'past', 'perfect', 'present', 'infinitive' or 'participle'."""
    helpers = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    words = {helper.lower_ for helper in helpers}
    if words & MODALS_AHEAD:
        return "past" if "have" in words and "will" not in words else "future"
    if "to" in words:
        return "infinitive"
    finite = next((helper for helper in helpers if helper.tag_ in ("VBD", "VBZ", "VBP")), None)
    if finite is not None:
        if finite.lemma_ == "have":
            return "perfect" if finite.tag_ != "VBD" else "past"
        if finite.tag_ == "VBD":
            return "past"
        return "present"
    if verb.tag_ == "VBD":
        return "past"
    if verb.tag_ in ("VBZ", "VBP"):
        return "present"
    if verb.tag_ in ("VBN", "VBG"):
        # A participle that shares the helpers of the verb it is joined to: 'was built and tested in May'.
        if verb.dep_ == "conj" and verb.head.tag_ == verb.tag_:
            return _tense(verb.head)
        return "participle"
    if verb.tag_ == "VB" and verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        return _tense(verb.head)
    return "infinitive" if verb.tag_ == "VB" else ""


def _of_participle(verb: Token, ahead: bool) -> Direction:
    if ahead:
        return "near"
    return "past" if verb.tag_ == "VBN" else "near"


def _of_tense(tense: str, preposition: str, ahead: bool, verb: Token) -> Direction:
    if tense == "future":
        return "future"
    if tense == "present":
        if preposition == "since" or _is_going_back(verb):
            return "past"
        return "future"
    if tense == "perfect":
        return "future" if ahead or preposition in ("until", "till") else "past"
    if tense == "past":
        return "near" if ahead or (preposition == "by" and verb.lemma_ in AHEAD) else "past"
    return "future" if ahead else ""


def _is_going_back(verb: Token) -> bool:
    return verb.lemma_ in ("date", "stem")
