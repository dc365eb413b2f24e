"""Deeds that a verb tells only with words beside it: 'became operational', 'flew for the first time', 'fit with'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.facts.clauses import is_negated, lemma, prepositional
from analysis.facts.equipment.cues import CUES
from analysis.facts.equipment.record import Use
from analysis.facts.equipment.status import as_status, verb_status
from analysis.facts.modality import modality_of
from analysis.facts.status_words import lexical_status

FIRST = frozenset({"first", "maiden", "inaugural"})
LAST = frozenset({"last", "final", "farewell"})
FLIGHTS = frozenset({"flight", "mission", "sortie", "patrol", "voyage", "time"})
REACHING = frozenset({"achieve", "attain", "reach", "gain", "declare", "obtain"})
BECOMING = frozenset({"become", "go"})
GETTING = frozenset({"get", "receive", "gain", "carry", "have"})
NEW = frozenset({"new", "upgraded", "modern", "modernised", "modernized", "improved", "newer"})
FITTING = frozenset({"fit", "equip", "outfit", "refit", "rearm", "arm", "provide"})
TARGETS = frozenset({"target", "decoy"})
HITTING = frozenset({"hit", "strike", "destroy", "intercept", "engage", "sink", "neutralise", "neutralize"})
TRIED = frozenset({"pace", "trial", "test"})
FIRED = frozenset({"missile", "air_defence", "munition", "drone", "artillery"})
EXPECTING = frozenset({"expect", "await", "anticipate"})


def of_subject(category: str, verb: Token) -> Iterator[Use]:
    """What a verb with its words says of its subject, a piece of equipment of a category."""
    status = verb_status(verb)
    objects = [c for c in verb.children if c.dep_ in ("dobj", "attr")]
    if lemma(verb) == "fly" and (_of_flight(verb, FIRST) or any(c.lower_ == "first" for c in verb.children)):
        yield Use("tested", status, verb, "first_flight")
    elif lemma(verb) in ("fly", "make", "sail", "perform", "conduct") and _of_flight(verb, LAST):
        yield Use("retired", status, verb, "last_flight")
    elif lemma(verb) in BECOMING and any(c.lower_ in ("operational", "active") for c in verb.children):
        yield Use("commissioned", status, verb, "operational")
    elif lemma(verb) == "be" and status == "planned" and _is_operational(verb):
        yield Use("commissioned", status, verb, "operational")
    elif lemma(verb) in REACHING and any(is_capability(c) for c in objects):
        yield Use("commissioned", status, verb, "operational")
    elif lemma(verb) in HITTING and category in FIRED and any(lemma(c) in TARGETS for c in objects):
        yield Use("tested", status, verb, "target_hit")
    elif lemma(verb) in GETTING and any(_is_new_part(c) for c in objects):
        yield Use("upgraded", status, verb, "new_part")
    else:
        relation = _by_phrase(category, verb)
        if relation:
            # 'slipped into the water': the word alone would speak of a delay.
            is_own = status == "planned" and bool(lexical_status(verb))
            status = as_status(modality_of(verb, own=False)) if is_own else status
            yield Use(relation, status, verb, "deed_phrase")


def _by_phrase(category: str, verb: Token) -> str:
    """The relation of a set phrase of a verb and what stands behind it: 'slid into the water', 'went on alert duty'."""
    behind = {lemma(t) for t in verb.subtree if t.i > verb.i and t.dep_ in ("dobj", "pobj", "attr")}
    for phrase in CUES.deed_phrases:
        is_kind = not phrase.categories or category in phrase.categories
        if is_kind and lemma(verb) in phrase.verbs and behind & set(phrase.nouns):
            return phrase.relation
    return ""


def of_object(verb: Token) -> Iterator[Use]:
    """What a verb with its words says of its object."""
    if lemma(verb) == "put" and any(lemma(t) in TRIED for t in prepositional(verb, "through")):
        yield Use("tested", verb_status(verb), verb, "put_through")
    elif lemma(verb) in FITTING and any(_has_new(t) for t in prepositional(verb, "with")):
        yield Use("upgraded", verb_status(verb), verb, "fitted")
    elif lemma(verb) == "declare" and _is_operational(verb):
        yield Use("commissioned", verb_status(verb), verb, "operational")
    elif lemma(verb) in EXPECTING and not any(
        c.dep_ in ("xcomp", "ccomp", "advcl") and c.i > verb.i for c in verb.children
    ):
        yield Use("delivered", "denied" if is_negated(verb) else "planned", verb, "expected")
    elif lemma(verb) == "have" and _is_since(verb):
        yield Use("delivered", verb_status(verb), verb, "had_since")
    elif lemma(verb) == "have" and _is_to_come(verb):
        yield Use("delivered", "denied" if is_negated(verb) else "planned", verb, "to_have")


def is_capability(noun: Token) -> bool:
    """'initial operating capability', 'full operational readiness'."""
    words = {t.lower_ for t in noun.subtree if t.i <= noun.i}
    return lemma(noun) in ("capability", "readiness", "ioc", "foc") and bool(
        words & {"operational", "operating", "ioc", "foc"}
    )


def takes_place(noun: Token) -> bool:
    """Whether what follows 'of' is replaced: 'are to take the place of'."""
    return lemma(noun) == "place" and noun.dep_ == "dobj" and lemma(noun.head) == "take"


def _of_flight(verb: Token, words: frozenset[str]) -> bool:
    """'for the first time', 'its maiden flight', 'their last mission'."""
    if any(c.lower_ in ("alongside", "with", "over") for c in verb.children):
        # 'will fly alongside other jets for the first time'
        return False
    nouns = [c for c in verb.children if c.dep_ == "dobj"] + prepositional(verb, "for")
    return any(lemma(n) in FLIGHTS and {t.lower_ for t in n.children} & words for n in nouns)


def _is_operational(verb: Token) -> bool:
    return any(
        c.lower_ == "operational" for c in verb.children if c.dep_ in ("acomp", "oprd", "xcomp", "ccomp")
    )


def _is_new_part(noun: Token) -> bool:
    return _has_new(noun) and noun.pos_ == "NOUN" and lemma(noun) in CUES.fitted_parts


def _has_new(noun: Token) -> bool:
    return any(t.lower_ in NEW for t in noun.lefts)


def _is_to_come(verb: Token) -> bool:
    """'will have all 12 howitzers by 2028'."""
    helpers = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    return bool(helpers & {"will", "shall"}) and any(c.lower_ == "by" for c in verb.children)


def _is_since(verb: Token) -> bool:
    """'has had the missile since February 2024'."""
    is_perfect = any(c.dep_ == "aux" and lemma(c) == "have" for c in verb.children)
    return is_perfect and any(t.ent_type_ == "DATE" for n in prepositional(verb, "since") for t in n.subtree)
