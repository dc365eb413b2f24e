"""Training and studies told by verbs: 'will train pilots', 'operators attend courses', 'the two navies exercised'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import place_of
from analysis.facts.clauses import is_passive, lemma, objects, patients, prepositional, subjects
from analysis.facts.modality import modality_of
from analysis.facts.occasions.cues import PERSONNEL, noun_lemma
from analysis.facts.occasions.reading import Reader, Reading
from analysis.facts.phrases import noun_phrase
from analysis.facts.status_words import PROPOSED, SCHEDULED
from analysis.facts.words import EVENT_WORDS

# 'A course' says by itself what is attended, 'instruction' does not.
COURSES = frozenset({"course", "class"})


def _training(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'would train pilots', 'engineers will be trained in'."""
    force = next((t for t in subjects(verb) if noun_lemma(t) in EVENT_WORDS.force_words), None)
    if lemma(verb) == "exercise" and verb.pos_ == "VERB" and force is not None and not is_passive(verb):
        # 'The two navies exercised off Goa'; to exercise a right is none.
        name = f"exercise of {noun_phrase(annotated, sentence, force)}"
        return Reading("exercise", name, name) if all(t.pos_ == "PROPN" for t in objects(verb)) else None
    if verb.pos_ == "VERB" and (pupils := schooled(verb)) is not None:
        return _lesson(annotated, sentence, verb, pupils)
    if lemma(verb) not in ("train", *EVENT_WORDS.studying_verbs) or verb.pos_ != "VERB":
        return None
    together = any(c.lower_ in ("together", "jointly", "alongside") for c in verb.children)
    if together and force is not None and not is_passive(verb):
        name = f"joint training of {noun_phrase(annotated, sentence, force)}"
        return Reading("exercise", name, name)
    # 'Commandos are training with their hosts', but 'soldiers train hard'
    modality = modality_of(verb)
    coming = modality.status in (SCHEDULED, PROPOSED) or (modality.present and verb.tag_ == "VBG")
    trained = patients(verb) or (subjects(verb) if coming and not is_passive(verb) else [])
    if lemma(verb) != "train":
        trained = subjects(verb) if coming and prepositional(verb, "in", "at") else []
    thing = next((t for t in trained if _is_trainee(t)), None)
    if thing is None:
        return None
    name = noun_phrase(annotated, sentence, thing)
    return Reading("training", f"training of {name}", name)


def _lesson(annotated: Annotated, sentence: Sentence, verb: Token, pupils: Token) -> Reading:
    """The course that pupils attend goes by its own words: 'ten-week course of instructors in Kabwe'."""
    lesson = next(t for t in objects(verb) if noun_lemma(t) in EVENT_WORDS.lesson_nouns)
    name, taught = noun_phrase(annotated, sentence, pupils), noun_phrase(annotated, sentence, lesson)
    where = place_of(annotated, sentence, verb)
    course = (
        f"{taught} of {name}" if noun_lemma(lesson) in COURSES or " " in taught else f"training of {name}"
    )
    return Reading("training", f"{course} in {where.place}" if where.place else course, name)


def _is_trainee(noun: Token) -> bool:
    """'pilots', 'crew members', 'service personnel'."""
    member = noun_lemma(noun) == "member" and any(c.lower_ in ("crew", "service", "team") for c in noun.lefts)
    return noun_lemma(noun) in PERSONNEL or member


def schooled(verb: Token) -> Token | None:
    """The pilots of 'pilots will attend courses', 'pilots completed their conversion course'."""
    if lemma(verb) not in EVENT_WORDS.schooling_verbs or is_passive(verb):
        return None
    lessons = [t for t in objects(verb) if noun_lemma(t) in EVENT_WORDS.lesson_nouns]
    # 'will begin conversion training'
    return next((t for t in subjects(verb) if _is_trainee(t)), None) if lessons else None


TRAININGS: tuple[Reader, ...] = (_training,)
