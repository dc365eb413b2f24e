"""The clause behind a word of stance: whom it tells to do something, and what a country or both are to do."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.aims.cues import Cue, Cues, cues_of
from analysis.facts.aims.remarks import is_party
from analysis.facts.clauses import is_passive, is_predicate, lemma

# What a content clause hangs on: a verb without 'to'.
BARE_VERB = "that"
# The same, where the verb is sure to be no procedure: 'will host cadets'.
WHOLE_VERB = "whole"
# 'commits both sides to regular patrols': of these verbs the party may have a noun behind it.
BINDING = ("whom", "to")
LONGEST_SUBJECT = 9
LONGEST_PARTY = 16
# 'wants a plant to build engines' tells what the plant is for.
FACILITIES = frozenset({"venture", "enterprise", "plant", "factory", "facility", "centre", "center", "line"})


def begins_clause(annotated: Annotated, sentence: Sentence, i: int) -> bool:
    """Whether a party and its verb stand here without 'that': 'hoped Ghana would help', 'proposed both sides study'."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    for j in range(i, min(i + LONGEST_SUBJECT, sentence.span.end - 1)):
        if doc[j].tag_ == "MD" or (doc[j].tag_ == "NNS" and lemma(doc[j]) in cues.sides):
            verb = next((t for t in doc[j + 1 : j + 4] if t.tag_ in ("VB", "VBP") and t.pos_ == "VERB"), None)
            is_bare = verb is not None and doc[verb.i - 1].lower_ != "to"
            subject = doc[i : j + 1]
            return is_bare and any(is_side(cues, t) or is_party(annotated, sentence, t) for t in subject)
        if doc[j].pos_ not in ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "CCONJ"):
            return False
    return False


def seen(annotated: Annotated, sentence: Sentence, i: int) -> tuple[int, str] | None:
    """Of 'would see both navies exchange crews' the verb, of 'will see Kenyan pilots train' all."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    for j in range(i + 1, min(i + LONGEST_SUBJECT, sentence.span.end)):
        are_both = doc[j - 1].tag_ == "NNS" and lemma(doc[j - 1]) in cues.sides | cues.members
        is_verb = doc[j].tag_ in ("VB", "VBP") and doc[j].pos_ == "VERB"
        if is_verb or (are_both and doc[j].lower_ in cues.sharing):
            return (j, BARE_VERB) if are_both else (i, "")
        if doc[j].is_punct or doc[j].pos_ == "AUX":
            return None
    return None


def content_clause(annotated: Annotated, sentence: Sentence, that: int) -> tuple[int, str] | None:
    """The verb of 'that the two sides share data', if it tells what a country or both are to do."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    verb = next((t for t in doc[that + 1 : sentence.span.end] if is_predicate(t) and t.dep_ != "relcl"), None)
    if (
        verb is not None
        and lemma(verb) in ("need", "have", "continue", "start", "begin")
        and word_beside(verb, 1) == "to"
    ):
        verb = next((t for t in doc[verb.i + 2 : verb.i + 4] if is_predicate(t)), None)
    if verb is None or verb.pos_ != "VERB" or is_passive(verb) or not 1 < verb.i - that <= LONGEST_SUBJECT:
        return None
    is_bare = verb.tag_ in ("VB", "VBP", "VBZ") or verb.lower_ == lemma(verb)
    if not is_bare or any(c.dep_ == "neg" for c in verb.children):
        return None
    acting = [
        t for t in doc[that + 1 : verb.i] if t.dep_ in ("nsubj", "poss", "compound", "nmod", "amod", "pobj")
    ]
    if any(lemma(t) in cues.sides | cues.makers or is_party(annotated, sentence, t) for t in acting):
        return verb.i, BARE_VERB
    return None


def behind_party(annotated: Annotated, sentence: Sentence, i: int, cue: Cue) -> int | None:
    """The 'to' of 'asked Ghana to', 'called on the Ghanaian side to', 'enable both armies to'."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    if i >= sentence.span.end:
        return None
    first = i + 1 if doc[i].lower_ in ("on", "upon") else i
    for j in range(first, min(first + LONGEST_PARTY, sentence.span.end)):
        is_verb = doc[j].lower_ == "to" and is_infinitive(sentence, j)
        if j > first and (is_verb or (doc[j].lower_ == "to" and cue.takes == BINDING)):
            between = doc[first:j]
            if not any(is_side(cues, t) or is_party(annotated, sentence, t) for t in between):
                return None
            return j if is_verb else j + 1
        is_inside = doc[j].pos_ in ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART", "CCONJ")
        if not is_inside and doc[j].lower_ not in ("of", "from"):
            return None
    return None


def is_told_to(sentence: Sentence, verb: Token, i: int) -> bool:
    """Whether an object is who is to do something: 'wants the auditor general to look into the contract'."""
    for noun in sentence.span.doc[i : min(i + LONGEST_SUBJECT, sentence.span.end)]:
        below = noun.head
        has_to = any(c.dep_ == "aux" and c.lower_ == "to" for c in below.children)
        if noun.dep_ == "nsubj" and below.head == verb and below.tag_ == "VB" and has_to:
            return below.i > noun.i and lemma(noun) not in FACILITIES
    return False


def is_infinitive(sentence: Sentence, i: int) -> bool:
    following = sentence.span.doc[i + 1] if i + 1 < sentence.span.end else None
    return following is not None and following.tag_ in ("VB", "VBP", "NN") and following.text.islower()


def is_side(cues: Cues, noun: Token) -> bool:
    """Whether a noun is one that may stand for the other side: not 'the army', whose own it is."""
    is_own = lemma(noun) in cues.bodies - {"country"} and noun.tag_ != "NNS"
    is_own = is_own and any(c.lower_ in ("the", "its", "his", "her") for c in noun.lefts)
    return (lemma(noun) in cues.sides and not is_own) or (lemma(noun) in cues.talks and noun.pos_ == "NOUN")
