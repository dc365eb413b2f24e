"""The relation that a verb states: 'ordered', 'put into service', 'took out of service', 'launched'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.beside import word_beside
from analysis.facts.clauses import is_passive, lemma, phrasal, prepositional
from analysis.facts.equipment.cues import CUES, RELATION_OF_VERB
from analysis.facts.equipment.sightings import Sighting

# 'Launched at the shipyard', 'fired at the range': a place, and no target.
YARDS = frozenset({"ceremony", "dock", "dockyard", "facility", "range", "shipyard", "site", "yard"})


def relation_of(verb: Token) -> str | None:
    """The relation that a verb states between its subject and its object."""
    if lemma(verb) == "make" and any(c.lower_ in ("fast", "port") for c in verb.children):
        # 'made fast', 'made port'
        return None
    if lemma(verb) == "put" and any(c.lower_ == "together" for c in verb.children):
        return "produced"
    if lemma(verb) in ("take", "pull") and _is_out_of_service(verb):
        return "retired"
    if lemma(verb) in ("bring", "put", "take") and any(
        lemma(w) in CUES.service_nouns | {"operation", "use"}
        for t in (verb, *(c for c in verb.subtree if c.dep_ == "relcl"))
        for w in prepositional(t, "into")
    ):
        return "commissioned"
    if lemma(verb) in CUES.bringing_verbs and is_passive(verb):
        return "delivered" if any(True for _ in prepositional(verb, "to")) else None
    if lemma(verb) == "make" and any(c.lower_ == "available" for c in verb.subtree):
        return "offered"
    if lemma(verb) in CUES.giving_up_verbs and _is_of_last(verb):
        return "retired"
    if lemma(verb) == "take" and _is_of_counted(verb):
        return "delivered"
    if lemma(verb) == "take" and "on" in {c.lower_ for c in verb.children} and _is_from_another(verb):
        return "delivered"
    if lemma(verb) == "present" and _is_own(verb):
        return None
    if _has_target(verb) or (lemma(verb) in CUES.leaving_verbs and not _leaves_service(verb)):
        return None
    return next((RELATION_OF_VERB[key] for key in keys_of(verb) if key in RELATION_OF_VERB), None)


def _is_own(verb: Token) -> bool:
    """'presented its drone to the delegation'."""
    return any(c.dep_ == "poss" for o in verb.children if o.dep_ == "dobj" for c in o.children)


def _is_of_last(verb: Token) -> bool:
    """'grounded its last jets', 'gave up the last of its tanks', but not 'gave up its tanks to Ruritania'."""
    if any(c.lower_ == "to" and c.dep_ in ("prep", "dative") for c in verb.children):
        return False
    behind = verb.doc[verb.i + 1 : verb.i + 5]
    return any(t.lower_ in ("last", "final", "remaining") for t in behind)


def _is_of_counted(verb: Token) -> bool:
    """'has taken two batteries', but not 'took two tanks to the drill' or 'takes two years'."""
    things = [c for c in verb.children if c.dep_ == "dobj"]
    behind = {c.lower_ for c in verb.children if c.dep_ in ("prt", "prep", "advmod") and c.i > verb.i}
    is_counted = any(c.dep_ == "nummod" or t.pos_ == "NUM" for t in things for c in (t, *t.children))
    is_time = any(t.ent_type_ in ("DATE", "TIME") for t in things)
    return is_counted and not is_time and behind <= {"from", "in", "so", "already"}


def _is_from_another(verb: Token) -> bool:
    """'taking on six helicopters from Acme', but not 'took on the drones'."""
    return any(t.lower_ == "from" and t.dep_ == "prep" for t in verb.subtree)


def keys_of(verb: Token) -> Iterator[str]:
    """The verb with its particle or the preposition that a clause leaves behind ('which we paid for'), and alone."""
    yield phrasal(verb)
    for child in verb.children:
        if child.dep_ in ("prep", "advmod") and not any(True for _ in child.children):
            yield f"{lemma(verb)} {child.lower_}"
    if verb.i + 1 < len(verb.doc) and verb.nbor(1).tag_ == "RP":
        yield f"{lemma(verb)} {word_beside(verb, 1)}"
    yield lemma(verb)


def _has_target(verb: Token) -> bool:
    """'fired 20 rockets at the town': an attack is no test, nor is a launch against somebody."""
    return lemma(verb) in CUES.shooting_verbs and any(
        c.dep_ in ("prep", "dative")
        and c.lower_ in ("at", "against", "towards", "toward", "into")
        and not any(lemma(w) in YARDS for w in c.children)
        for c in verb.children
    )


def _is_out_of_service(verb: Token) -> bool:
    """'took the boats out of service'."""
    words = [t.lower_ for t in verb.subtree]
    return "out" in words and bool(set(words[words.index("out") :]) & (CUES.service_nouns | {"use"}))


def _leaves_service(verb: Token) -> bool:
    """'withdrawn from service', 'withdrawn in 1988': from a place, a thing is only moved."""
    if is_passive(verb) and not any(c.lower_ in ("from", "to") for c in verb.children):
        return any(t.ent_type_ == "DATE" for w in prepositional(verb, "in", "by") for t in w.subtree)
    left = [t for t in verb.subtree if t.dep_ == "pobj" and t.head.lower_ in ("from", "of")]
    return any(lemma(t) in CUES.service_nouns | {"use"} for t in left)


def stated_relation(verb: Token, sighting: Sighting) -> str | None:
    """The relation that a verb states for a piece of equipment.

    A ship is launched from the yard where it is built; a missile is launched for a test, a drone at a target.
    """
    if lemma(verb) in CUES.joining_verbs or (sighting.platform.is_one and lemma(verb) in CUES.visiting_verbs):
        return None
    if lemma(verb) != "launch":
        return relation_of(verb)
    if sighting.platform.category in ("ship", "submarine"):
        return "produced"
    if _has_target(verb):
        return None
    return "tested" if sighting.platform.category in ("missile", "space") else None
