"""Uses that the state of equipment tells: 'is due', 'is slated for delivery', 'passed its trials', 'left the line'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.beside import word_beside
from analysis.facts.clauses import is_negated, lemma, prepositional
from analysis.facts.equipment.copulas import numbered
from analysis.facts.equipment.cues import CARRIED, CUES, RELATION_OF_NOUN, RELATION_OF_VERB
from analysis.facts.equipment.nouns import under_way
from analysis.facts.equipment.record import KEPT_UP, Use
from analysis.facts.equipment.status import is_infinitive, verb_status

# 'Left the production line', 'stopped flying', 'on course for arrival'.
LINES = frozenset({"line", "factory", "plant", "shipyard", "works"})
ENDING = frozenset({"stop", "cease"})
# What 'a second will follow' may take up.
FOLLOWED = frozenset({"delivered", "commissioned", "produced", "upgraded", "retired"})
SEEMING = frozenset({"be", "become", "emerge", "remain", "look"})
RUNNING = frozenset({"running", "contention", "race", "frame", "run", "shortlist"})
COURSES = frozenset({"course", "schedule", "target", "track"})


def awaited(verb: Token) -> Use | None:
    """'is slated for delivery', 'are ready for handover'."""
    words = [verb, *(c for c in verb.children if c.dep_ == "acomp")]
    waiting = [w for w in words if lemma(w) in CUES.awaiting_words]
    goals = [c for w in waiting for c in w.children if c.dep_ == "prep" and c.lower_ == "for"]
    for noun in (n for goal in goals for n in goal.children):
        relation = RELATION_OF_NOUN.get(lemma(noun)) or RELATION_OF_NOUN.get(noun.lower_)
        if relation is not None:
            return Use(relation, "denied" if is_negated(verb) else "planned", verb, "awaited")
    return None


def predicative(verb: Token) -> Iterator[Use]:
    """'is due by February', 'are under construction', 'is on order'."""
    yield from numbered(verb)
    yield from on_course(verb)
    if any(lemma(c) == "come" and c.dep_ == "xcomp" and is_infinitive(c) for c in verb.children):
        # 'Twelve jets are still to come'
        yield Use("delivered", "planned", verb, "to_come")
    for child in verb.children:
        if child.dep_ == "prep":
            yield from under_way(child, verb_status(verb))
        elif child.dep_ == "acomp" and child.tag_ == "VBN" and lemma(child) in RELATION_OF_VERB:
            # 'will be licence-produced', where the parse takes the participle for an adjective
            made = RELATION_OF_VERB[lemma(child)]
            yield Use(made, verb_status(verb), child, f"verb_{made}")
        elif child.lower_ == "operational" and lemma(verb) in ("become", "go"):
            yield Use("commissioned", verb_status(verb), verb, "operational")
        elif child.lower_ == "due" and not any(c.dep_ == "xcomp" for c in child.children):
            target = next(iter(prepositional(child, "for")), None)
            relation = RELATION_OF_NOUN.get(lemma(target)) if target is not None else "delivered"
            if relation is not None:
                yield Use(relation, "denied" if is_negated(verb) else "planned", child, "due")


def carried(verb: Token) -> Iterator[Use]:
    """'passed its sea trials', 'is undergoing a refit', 'will enter service', 'left the production line'."""
    if lemma(verb) == "leave":
        if object_in(verb, CUES.service_nouns):
            yield Use("retired", verb_status(verb), verb, "leave_service")
        elif object_in(verb, LINES):
            yield Use("produced", verb_status(verb), verb, "leave_line")
    if lemma(verb) in ENDING:
        inner = [c for c in verb.children if c.dep_ == "xcomp" and lemma(c) in ("fly", "operate", "serve")]
        yield from (Use("retired", verb_status(verb), verb, "stop_flying") for _ in inner)
    if lemma(verb) not in CUES.carrier_verbs:
        return
    for child in (c for c in verb.children if c.dep_ == "dobj"):
        if lemma(verb) == "enter" and lemma(child) in CUES.service_nouns:
            yield Use("commissioned", verb_status(verb), verb, "enter_service")
            continue
        words = _of_rounds(child)
        relations = (RELATION_OF_NOUN.get(lemma(t)) or RELATION_OF_NOUN.get(t.lower_) for t in words)
        relation = next((r for r in relations if r in CARRIED), None)
        if lemma(child) == "flight" and any(t.lower_ in ("maiden", "first") for t in words):
            relation = "tested"
        if relation is not None:
            yield Use(relation, verb_status(verb), verb, f"carried_{relation}")


def _of_rounds(noun: Token) -> list[Token]:
    """An object with the words beside it; for 'the first round of sea trials' the trials too."""
    words = [noun, *noun.children]
    if lemma(noun) in CUES.round_nouns:
        words += [t for n in prepositional(noun, "of") for t in (n, *n.children)]
    return words


def on_course(verb: Token) -> Iterator[Use]:
    """'keep the first jets on course for arrival in 2028', 'is on track for delivery'."""
    words = list(verb.doc[verb.i + 1 : verb.right_edge.i + 1])
    for noun in (t for t in words if lemma(t) in COURSES and word_beside(t, -1) == "on"):
        behind = [t for t in words if t.i > noun.i][:4]
        relation = next((RELATION_OF_NOUN[lemma(t)] for t in behind if lemma(t) in RELATION_OF_NOUN), None)
        if relation is not None and behind[0].lower_ == "for":
            yield Use(relation, "planned", verb, "on_course")


def kept_up(verb: Token) -> Iterator[Use]:
    """'to keep the jets flying until 2034', 'keeps them in service'."""
    behind = verb.doc[verb.i + 1 : verb.right_edge.i + 1]
    is_run = any(t.lower_ in CUES.running_words and t.dep_ not in ("amod", "compound") for t in behind)
    if is_run or any(t.lower_ == "service" and word_beside(t, -1) == "in" for t in behind):
        yield Use("maintained", verb_status(verb), verb, KEPT_UP)


def is_favoured(verb: Token) -> bool:
    """'emerged as the preferred option', 'is the front-runner', 'remains a contender', 'is in the running'."""
    if lemma(verb) not in SEEMING:
        return False
    if any(lemma(t) in RUNNING for t in prepositional(verb, "in")):
        return True
    if any(lemma(t) in CUES.option_nouns for t in prepositional(verb, "among")):
        return True
    attributes = [c for c in verb.children if c.dep_ in ("attr", "oprd", "dobj")] + prepositional(verb, "as")
    return any(lemma(a) in CUES.option_nouns for a in attributes)


def followed(verb: Token) -> Iterator[Use]:
    """'A second boat will follow in May': what was done to the first, by the words or the sentence before."""
    first = verb.sent.start
    if object_in_any(verb):
        return
    before = verb.doc[first - 1].sent if first else ()
    done = [RELATION_OF_VERB.get(lemma(t)) for t in (*before, *verb.doc[first : verb.i]) if t.pos_ == "VERB"]
    relation = next((r for r in reversed(done) if r in FOLLOWED), None)
    subject = {w.lower_ for c in verb.children if c.dep_ == "nsubj" for w in c.lefts}
    if relation is None and subject & {"remaining", "other", "further", "final", "last"}:
        relation = "delivered"
    if relation is not None:
        yield Use(relation, verb_status(verb), verb, "follows")


def object_in_any(verb: Token) -> bool:
    return any(c.dep_ in ("dobj", "ccomp", "agent") for c in verb.children)


def object_in(verb: Token, words: frozenset[str]) -> bool:
    return any(lemma(c) in words for c in verb.children if c.dep_ == "dobj")
