"""Cooperation that is spoken of with its subjects, whatever the verb is.

Forms handled:
    'plan to deepen cooperation in missile defence', 'commended cooperation in the upkeep of helicopters'
    'Cooperation has developed well, particularly in training and military medicine'
    'willingness to assist in the reform of the army, particularly through courses for technicians'
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.aims.cues import AGREED, DESCRIBED, OFFER, PRIORITY, cues_of
from analysis.facts.aims.frames import ADVANCES, names_subject
from analysis.facts.aims.naming import named_in_span
from analysis.facts.aims.record import Opening, Who
from analysis.facts.aims.stances import is_refused, who_of
from analysis.facts.aims.subjects import is_of_document
from analysis.facts.clauses import is_predicate, lemma, predicate_of, subjects

PARTICULARLY = frozenset(
    {"particularly", "especially", "notably", "mainly", "primarily", "chiefly", "namely"}
)
RECORDING = frozenset({"register", "make", "record", "see", "witness", "yield", "score", "produce", "bring"})
FAR = 12  # words
SIGNING = frozenset({"sign", "ink", "conclude", "subscribe"})


def cooperation_openings(
    annotated: Annotated, sentence: Sentence, words: Sequence[Token]
) -> Iterator[Opening]:
    """The openings that turn on a word for cooperation."""
    for token in words:
        yield from _cooperation_in(annotated, sentence, token)
        yield from _particularly_in(annotated, sentence, token)


def particulars(sentence: Sentence, opening: Opening) -> Opening | None:
    """What ', particularly through' names as the substance of what a stance is about: it stands for the whole."""
    doc = sentence.span.doc
    for token in doc[opening.first : max(sentence.span.end - 2, opening.first)]:
        if token.lower_ in PARTICULARLY and word_beside(token, 1) in ("through", "by", "via"):
            preposition = word_beside(token, 1)
            return Opening(opening.stance, opening.who, token.i + 2, preposition, opening.rule, opening.cue)
    return None


def through(annotated: Annotated, sentence: Sentence, opening: Opening) -> Opening | None:
    """The means that a vague aim is followed by: 'to deepen ties through training and joint patrols'."""
    doc = sentence.span.doc
    documents = cues_of(annotated.reference).documents | cues_of(annotated.reference).contracts
    if doc[opening.first].lower_ == "each":
        return None
    for token in doc[opening.first : max(sentence.span.end - 1, opening.first)]:
        is_means = token.lower_ == "through" or (token.lower_ == "by" and token.nbor(1).tag_ == "VBG")
        is_means = is_means or (
            token.lower_ == "with"
            and doc[token.i - 1].text == ","
            and _lists(sentence, token)
            and not any(lemma(t) in documents for t in doc[opening.first : token.i])
        )
        if is_predicate(token) and token.tag_ in ("VBD", "VBZ") and token.i > opening.first:
            return None
        if is_means and opening.past == 0:
            return Opening(
                opening.stance, opening.who, token.i + 1, str(token.lower_), opening.rule, opening.cue
            )
    return None


def _lists(sentence: Sentence, preposition: Token) -> bool:
    """Whether nothing but noun phrases stands behind a 'with' at the end of a sentence."""
    behind = sentence.span.doc[preposition.i + 1 : sentence.span.end]
    return not any(t.pos_ in ("VERB", "AUX") for t in behind)


def _cooperation_in(annotated: Annotated, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    cues = cues_of(annotated.reference)
    first = _subject_of_cooperation(annotated, sentence, noun)
    verb = predicate_of(noun)
    if first is None or verb is None or is_refused(verb):
        return
    preposition = str(noun.doc[first - 1].lower_)
    if noun.dep_ == "dobj" and lemma(noun.head) in cues.light_verbs:
        stance, who = _stance_above(annotated, sentence, noun)
        if who is not None and (who.country == JOINT or stance != DESCRIBED):
            yield Opening(stance, who, first, preposition, "cooperation_in", verb)
    elif noun.dep_ == "dobj" and noun.lower_ in ADVANCES and lemma(noun.head) in cues.reaching | RECORDING:
        if _are_both(annotated, sentence, noun.head):
            yield Opening(DESCRIBED, Who(JOINT), first, preposition, "progress_in", verb)
    elif noun.dep_ == "nsubjpass" and lemma(noun.head) in cues.light_verbs and _is_due(noun.head):
        past = min(c.i for c in noun.head.children if c.dep_ in ("aux", "auxpass"))
        yield Opening(DESCRIBED, Who(JOINT), first, preposition, "cooperation_due", verb, past)
    elif any(lemma(t) in SIGNING for t in noun.ancestors):
        yield Opening(AGREED, Who(JOINT), first, preposition, "cooperation_in", noun)
    elif any(lemma(t) in cues.praising for t in noun.ancestors):
        yield Opening(DESCRIBED, Who(JOINT), first, preposition, "cooperation_in", noun)


def _are_both(annotated: Annotated, sentence: Sentence, verb: Token) -> bool:
    """Whether the subject of a verb is cooperation, both sides or bodies of both: 'the armies of the two countries'."""
    cues = cues_of(annotated.reference)
    who = who_of(annotated, sentence, verb)
    if who is not None and who.country == JOINT:
        return True
    for head in subjects(verb):
        words = [t for t in head.subtree if t.i < verb.i]
        named = named_in_span(annotated, sentence, words[0].i, words[-1].i + 1) if words else []
        if len(named) > 1 or lemma(head) in cues.ties or any(t.lower_ in ("two", "both") for t in words):
            return True
    return False


def _is_due(verb: Token) -> bool:
    """'should be expanded', 'will be deepened'."""
    return any(c.dep_ == "aux" and c.lower_ in ("should", "must", "will", "would") for c in verb.children)


def _subject_of_cooperation(annotated: Annotated, sentence: Sentence, noun: Token) -> int | None:
    """Where the subject begins in 'cooperation in A', 'cooperation between the two in the field of A'."""
    cues = cues_of(annotated.reference)
    doc, end = noun.doc, sentence.span.end
    if noun.text not in cues.wrappers | ADVANCES:
        return None
    for i in range(noun.i + 1, min(noun.i + FAR, end - 3)):
        is_made = i == noun.i + 1 and doc[i].lower_ in ("achieved", "made", "obtained", "reached")
        if is_made and doc[i + 1].lower_ == "in" and names_subject(annotated, sentence, i + 2):
            return i + 2
        if doc[i].text in (",", ";", ":") or (doc[i].pos_ in ("VERB", "AUX") and doc[i].tag_ != "VBG"):
            return None
        is_next = i == noun.i + 1 and doc[i].lower_ in ("in", "on")
        if is_next and names_subject(annotated, sentence, i + 1):
            return i + 1
        field = next((k for k in range(i + 1, min(i + 3, end - 2)) if lemma(doc[k]) in cues.sectors), None)
        is_field = doc[i].lower_ == "in" and field is not None and doc[field + 1].lower_ == "of"
        if is_field and field is not None and names_subject(annotated, sentence, field + 2):
            return i + 1
    return None


def _stance_above(annotated: Annotated, sentence: Sentence, noun: Token) -> tuple[str, Who | None]:
    """Of 'agreed to hold drills and to widen cooperation in', 'hoped that both would deepen cooperation in'."""
    cues = cues_of(annotated.reference)
    for verb in noun.head.ancestors:
        cue = cues.verbs.get(lemma(verb))
        if cue is not None and {"to", "that"} & set(cue.takes) and verb.i < noun.head.i:
            who = who_of(annotated, sentence, verb)
            is_joint = who is not None and who.country == JOINT
            if is_joint and cue.stance == OFFER:
                # 'They vowed to step up cooperation in'
                return AGREED, who
            return (DESCRIBED if is_joint and cue.stance == PRIORITY else cue.stance), who
    if is_of_document(annotated, sentence, noun.head):
        return AGREED, Who(JOINT)
    who = who_of(annotated, sentence, noun.head)
    is_due = any(c.lower_ in ("will", "shall") for c in noun.head.children)
    return AGREED if is_due and who is not None and who.country == JOINT else DESCRIBED, who


def _particularly_in(annotated: Annotated, sentence: Sentence, word: Token) -> Iterator[Opening]:
    cues = cues_of(annotated.reference)
    following = word.nbor(1) if word.i + 1 < sentence.span.end else None
    if word.lower_ not in PARTICULARLY or following is None or following.lower_ not in ("in", "on"):
        return
    before = sentence.span.doc[sentence.span.start : word.i]
    ties = [t for t in before if lemma(t) in cues.ties and t.pos_ == "NOUN"]
    verbs = [t for t in before if is_predicate(t)]
    if not ties or any(is_refused(v) for v in verbs) or not names_subject(annotated, sentence, word.i + 2):
        return
    yield Opening(DESCRIBED, Who(JOINT), word.i + 2, str(following.lower_), "particularly_in", ties[-1])
