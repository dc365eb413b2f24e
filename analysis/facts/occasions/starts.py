"""Equipment that becomes operational: 'reached initial operational capability', 'was declared operational'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.clauses import is_passive, lemma, objects, patients, prepositional, subjects
from analysis.facts.occasions.cues import noun_kind
from analysis.facts.occasions.goods import is_equipment
from analysis.facts.occasions.reading import Reader, Reading
from analysis.facts.phrases import noun_phrase

REACHING = frozenset({"reach", "attain", "achieve", "gain", "secure"})
MILESTONES = frozenset({"capability", "readiness", "status", "capacity"})
SERVING = frozenset(
    {
        "police",
        "patrol",
        "guard",
        "protect",
        "defend",
        "reinforce",
        "bolster",
        "train",
        "exercise",
        "participate",
    }
    | {
        "take",
        "join",
        "support",
        "relieve",
        "replace",
        "conduct",
        "practise",
        "practice",
        "deter",
        "fly",
        "fight",
    }
)
BEGINNING = frozenset({"begin", "start", "commence"})


def is_milestone(noun: Token) -> bool:
    """Whether a noun is a state of readiness: 'initial operational capability', 'IOC'."""
    readiness = noun.lower_ in MILESTONES and any(c.lower_ in ("operational", "combat") for c in noun.lefts)
    return readiness or noun.text in ("IOC", "FOC")


def reaches_milestone(verb: Token) -> bool:
    """Whether a verb tells that something becomes operational, not that it arrives."""
    return lemma(verb) in REACHING and any(is_milestone(t) for t in objects(verb))


def comes_to_serve(verb: Token) -> bool:
    """Whether what arrives does so to do something: 'arrived to police the skies', 'landed for an exercise'."""
    aims = [c for c in verb.children if c.dep_ in ("advcl", "xcomp") and any(a.tag_ == "TO" for a in c.lefts)]
    return any(lemma(c) in SERVING for c in aims) or any(
        noun_kind(t) in ("exercise", "deployment") for t in prepositional(verb, "for")
    )


def _operational(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """What became operational, however it is told."""
    if verb.pos_ not in ("VERB", "AUX"):
        return None
    thing = next((t for t in _started(verb) if is_equipment(annotated, sentence, t)), None)
    if thing is None:
        return None
    name = noun_phrase(annotated, sentence, thing)
    return Reading("other", f"start of operation of {name}", name)


def _started(verb: Token) -> list[Token]:
    """The subject of 'went live', 'became operational'; what 'operational' is declared of."""
    if reaches_milestone(verb):
        return subjects(verb)
    if lemma(verb) == "declare":
        milestones = [t for t in patients(verb) if is_milestone(t)]
        if milestones:
            return prepositional(milestones[0], "for", "of") + prepositional(verb, "for")
        # 'declared the battery operational', where the parse makes a clause of it.
        states = [c for c in verb.children if c.lower_ == "operational"]
        return [*patients(verb), *(s for state in states for s in subjects(state))] if states else []
    if lemma(verb) == "operate" and verb.dep_ == "xcomp" and lemma(verb.head) in BEGINNING:
        return [] if objects(verb) else subjects(verb.head)
    if is_passive(verb):
        return []
    if lemma(verb) == "go" and (
        any(c.lower_ == "live" for c in verb.children) or _is_operation(prepositional(verb, "into"))
    ):
        return subjects(verb)
    if lemma(verb) == "become" and any(c.lower_ == "operational" for c in verb.children):
        return subjects(verb)
    begun = lemma(verb) in BEGINNING and _is_operation(objects(verb))
    return subjects(verb) if begun or (lemma(verb) == "enter" and _is_operation(objects(verb))) else []


def _is_operation(nouns: list[Token]) -> bool:
    return any(t.lower_ in ("operation", "operations") for t in nouns)


STARTS: tuple[Reader, ...] = (_operational,)
