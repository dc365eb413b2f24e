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
from analysis.facts.aims.cues import AGREED, DESCRIBED, PRIORITY, cues_of
from analysis.facts.aims.record import Opening, Who
from analysis.facts.aims.regions import names_subject
from analysis.facts.aims.stances import is_refused, who_of
from analysis.facts.clauses import is_predicate, lemma, predicate_of

PARTICULARLY = frozenset(
    {"particularly", "especially", "notably", "mainly", "primarily", "chiefly", "namely"}
)
TIES = frozenset({"tie", "relation", "exchange", "coordination"})
# What is said of cooperation that there is.


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
        if token.lower_ in PARTICULARLY and token.nbor(1).lower_ in ("through", "by", "via"):
            preposition = str(token.nbor(1).lower_)
            return Opening(opening.stance, opening.who, token.i + 2, preposition, opening.rule, opening.cue)
    return None


def through(sentence: Sentence, opening: Opening) -> Opening | None:
    """The means that a vague aim is followed by: 'to deepen ties through training and joint patrols'."""
    doc = sentence.span.doc
    for token in doc[opening.first : max(sentence.span.end - 1, opening.first)]:
        is_means = token.lower_ == "through" or (token.lower_ == "by" and token.nbor(1).tag_ == "VBG")
        if is_predicate(token) and token.tag_ in ("VBD", "VBZ") and token.i > opening.first:
            return None
        if is_means and opening.past == 0:
            return Opening(
                opening.stance, opening.who, token.i + 1, str(token.lower_), opening.rule, opening.cue
            )
    return None


def _cooperation_in(annotated: Annotated, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    cues = cues_of(annotated.reference)
    following = noun.nbor(1) if noun.i + 1 < sentence.span.end else None
    if (
        noun.text not in cues.wrappers | {"progress"}
        or following is None
        or following.lower_ not in ("in", "on")
    ):
        return
    verb = predicate_of(noun)
    if verb is None or is_refused(verb) or not names_subject(annotated, sentence, noun.i + 2):
        return
    if noun.dep_ == "dobj" and lemma(noun.head) in cues.light_verbs:
        stance, who = _stance_above(annotated, sentence, noun)
        if who is not None and (who.country == JOINT or stance != DESCRIBED):
            yield Opening(stance, who, noun.i + 2, str(following.lower_), "cooperation_in", verb)
    elif any(lemma(t) in SIGNING for t in noun.ancestors):
        yield Opening(AGREED, Who(JOINT), noun.i + 2, str(following.lower_), "cooperation_in", noun)
    elif any(lemma(t) in cues.praising for t in noun.ancestors):
        yield Opening(DESCRIBED, Who(JOINT), noun.i + 2, str(following.lower_), "cooperation_in", noun)


def _stance_above(annotated: Annotated, sentence: Sentence, noun: Token) -> tuple[str, Who | None]:
    """Of 'agreed to hold drills and to widen cooperation in', 'hoped that both would deepen cooperation in'."""
    cues = cues_of(annotated.reference)
    for verb in noun.head.ancestors:
        cue = cues.verbs.get(lemma(verb))
        if cue is not None and {"to", "that"} & set(cue.takes) and verb.i < noun.head.i:
            who = who_of(annotated, sentence, verb)
            is_joint = who is not None and who.country == JOINT
            return (DESCRIBED if is_joint and cue.stance == PRIORITY else cue.stance), who
    return DESCRIBED, who_of(annotated, sentence, noun.head)


def _particularly_in(annotated: Annotated, sentence: Sentence, word: Token) -> Iterator[Opening]:
    cues = cues_of(annotated.reference)
    following = word.nbor(1) if word.i + 1 < sentence.span.end else None
    if word.lower_ not in PARTICULARLY or following is None or following.lower_ not in ("in", "on"):
        return
    before = sentence.span.doc[sentence.span.start : word.i]
    ties = [t for t in before if lemma(t) in cues.cooperation | TIES and t.pos_ == "NOUN"]
    verbs = [t for t in before if is_predicate(t)]
    if not ties or any(is_refused(v) for v in verbs) or not names_subject(annotated, sentence, word.i + 2):
        return
    yield Opening(DESCRIBED, Who(JOINT), word.i + 2, str(following.lower_), "particularly_in", ties[-1])
