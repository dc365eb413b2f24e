"""What is to be done, told in the passive: the thing that it is to be done to, or the whole clause.

Forms handled:
    'requested that deliveries of parts be sped up', 'proposed that the workshop be moved to Mombasa'
    'agreed that spare parts could be sold', 'suggested that a joint centre be set up'
    'Under the deal, spare parts are to be held in a single pool'
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import AGREED, Cue, Cues, cues_of
from analysis.facts.aims.record import Opening, Who
from analysis.facts.aims.substance import head_of, is_vague
from analysis.facts.aims.undertakings import follows_plan, founds
from analysis.facts.clauses import is_negated, is_passive, lemma

MODALS = frozenset({"could", "should", "would", "may", "might", "will", "shall", "can", "must", "be"})
SHARED = frozenset({"single", "joint", "common", "shared"})
KEEPING = frozenset(
    {"hold", "keep", "store", "pool", "stock", "run", "operate", "manage", "base", "maintain"}
)
NOMINAL = ("DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP")
FAR = 14  # words
# What is done to it adds nothing to the thing: 'be sped up', 'be resumed', 'be set up'.
HASTENING = frozenset(
    "speed accelerate resume restart hasten expedite grant give prioritise prioritize set establish create".split()
)


def passive_content(cues: Cues, sentence: Sentence, word: Token, cue: Cue) -> tuple[int, int, bool] | None:
    """First and past token of what a clause with 'that' wants done, and whether it is a whole clause.

    None where it is no such clause, or about something vague such as the next meeting.
    """
    doc = word.doc
    if "that" not in cue.takes or word.i + 2 >= sentence.span.end:
        return None
    that = next((t for t in doc[word.i + 1 : min(word.i + 4, sentence.span.end)] if t.lower_ == "that"), None)
    if that is None:
        return None
    for verb in doc[that.i + 2 : min(that.i + FAR, sentence.span.end)]:
        if verb.tag_ in ("VBD", "VBZ") and not is_passive(verb):
            return None
        if verb.tag_ in ("VBN", "VBD") and _is_due(verb):
            return _extent(cues, verb, that.i + 1, region_of(sentence, verb))
    return None


def region_of(sentence: Sentence, verb: Token) -> int:
    """Past the words that belong to a verb, up to a comma, 'and' or the end of the sentence."""
    doc = verb.doc
    for i in range(verb.i + 1, sentence.span.end):
        is_stop = doc[i].is_punct and doc[i].text not in ("-", "–")
        if is_stop or doc[i].lower_ in ("and", "but", "if", "when"):
            return i
    return sentence.span.end


def _is_due(verb: Token) -> bool:
    helpers = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    return bool(helpers & MODALS) and "to" not in helpers and not is_negated(verb)


def _extent(cues: Cues, verb: Token, first: int, past: int) -> tuple[int, int, bool] | None:
    subject = next((c for c in verb.children if c.dep_ == "nsubjpass"), None)
    helper = min((c.i for c in verb.children if c.dep_ in ("aux", "auxpass")), default=verb.i)
    words = [t for t in verb.doc[first:helper] if not t.is_punct]
    head = head_of(words)
    if (subject is not None and subject.pos_ == "PRON") or head is None or is_vague(cues, words, head):
        return None
    if lemma(head) in cues.talks | cues.documents or head.pos_ == "PROPN":
        # 'proposed that the talks be brought forward'
        return None
    if lemma(verb) in HASTENING | cues.light_verbs:
        return first, helper, False
    return first, past, True


def due_openings(annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """What is to be done under a document of both, or with something that they are to share."""
    cues = cues_of(annotated.reference)
    helpers = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    if (
        not helpers
        or verb.tag_ != "VBN"
        or is_negated(verb)
        or not (founds(cues, verb) or lemma(verb) in KEEPING)
    ):
        return
    start = helpers[0].i
    words = {c.lower_ for c in helpers}
    if helpers[0].lower_ == "to" and verb.doc[start - 1].lower_ in ("is", "are"):
        start -= 1
    elif not words & {"will", "shall", "would"}:
        return
    first = _noun_phrase_before(sentence, start)
    end = region_of(sentence, verb)
    is_pooled = lemma(verb) in KEEPING and any(t.lower_ in SHARED for t in verb.doc[verb.i : end])
    # 'The ships will be built in Zenda' is about the contract, 'a depot will be set up' about what it brings.
    is_new = verb.doc[first].lower_ in ("a", "an") and follows_plan(annotated, sentence)
    if first < start and (is_pooled or is_new):
        past = end if is_pooled else start
        yield Opening(AGREED, Who(JOINT), first, "", "to_be_shared", verb, past=past, whole=is_pooled)


def _noun_phrase_before(sentence: Sentence, past: int) -> int:
    """Where the noun phrase begins that ends before a token; the token itself where there is none."""
    first = past
    while first > sentence.span.start and sentence.span.doc[first - 1].pos_ in NOMINAL:
        first -= 1
    return first
