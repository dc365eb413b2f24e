"""Deeds done to equipment, people and plans: delivery, commissioning, test, training, approval, inauguration."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import names_of, place_of
from analysis.facts.clauses import (
    agents,
    is_passive,
    lemma,
    objects,
    patients,
    phrasal,
    predicate_of,
    prepositional,
    subjects,
)
from analysis.facts.modality import PROPOSED, SCHEDULED, modality_of
from analysis.facts.occasions.cues import (
    EQUIPMENT,
    FACILITIES,
    MUNITIONS,
    PERSONNEL,
    noun_kind,
    noun_lemma,
    ordinal,
)
from analysis.facts.occasions.reading import Reader, Reading
from analysis.facts.phrases import left_of, noun_phrase, text_between

DELIVER = frozenset({"deliver", "hand over", "turn over", "receive", "transfer", "hand"})
COMMISSION = frozenset({"commission", "induct", "recommission"})
TESTS = frozenset({"test", "test-fire", "trial", "test-launch", "fire"})
APPROVE = frozenset({"approve", "ratify", "endorse", "clear", "greenlight", "authorise", "authorize"})
CALLS_AT = frozenset({"dock", "berth", "moor", "call"})


def _delivery(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'was handed over', 'took delivery of', 'has delivered', 'the other four are due'."""
    key = phrasal(verb)
    if key in DELIVER:
        things = patients(verb) or _unmarked_passive(verb)
    elif key == "take" and any(c.lower_ == "delivery" for c in objects(verb)):
        things = _delivered(verb)
    elif key in ("arrive", "due", "expect", "come") and not any(c.dep_ == "xcomp" for c in verb.children):
        things = subjects(predicate_of(verb) or verb)
    else:
        return None
    thing = next((t for t in things if _is_equipment(annotated, sentence, t) or _is_elliptical(t)), None)
    if thing is None:
        return None
    thing = next(
        (o for c in thing.children if c.dep_ == "acl" and lemma(c) == "carry" for o in objects(c)), thing
    )
    name = noun_phrase(annotated, sentence, thing)
    if _is_elliptical(thing):
        filled = _filled(annotated, sentence, thing, name)
        if filled == name and not _is_equipment(annotated, sentence, thing):
            return None
        name = filled
    return Reading("delivery", f"delivery of {name}", name)


def _unmarked_passive(verb: Token) -> list[Token]:
    """The subject of a participle in the short style of lists: 'First ship delivered in May'."""
    return subjects(verb) if verb.tag_ in ("VBN", "VBD") and not objects(verb) else []


def _delivered(verb: Token) -> list[Token]:
    """What delivery is taken of, however far from 'delivery' it stands."""
    for token in verb.subtree:
        if token.lower_ == "of" and token.i > verb.i:
            return [c for c in token.children if c.dep_ == "pobj"]
    return []


def _is_equipment(annotated: Annotated, sentence: Sentence, head: Token) -> bool:
    start, end = sentence.chars(head.doc[head.left_edge.i : head.i + 1])
    if any(m.end >= end for m in annotated.mentions_in(start, end, "platform")):
        return True
    if noun_lemma(head) in EQUIPMENT:
        return True
    return any(
        noun_lemma(t) in EQUIPMENT or _is_platform(annotated, sentence, t)
        for t in head.subtree
        if t.dep_ in ("appos", "pobj") and t.i - head.i in range(1, 8)
    )


def _is_platform(annotated: Annotated, sentence: Sentence, token: Token) -> bool:
    start, end = sentence.chars(token)
    return any(m.start <= start and end <= m.end for m in annotated.mentions if m.kind == "platform")


def _is_elliptical(head: Token) -> bool:
    """'the other four', 'the first', 'the rest': a number that stands for equipment named before."""
    return (
        ordinal(head) is not None
        or head.like_num
        or head.lower_ in ("rest", "remainder", "four", "first", "last")
    )


def _filled(annotated: Annotated, sentence: Sentence, head: Token, name: str) -> str:
    """'other four' with the equipment that it leaves out, where the words before name some: 'other four trainers'."""
    if any(t.dep_ == "appos" and t.pos_ == "PROPN" for t in head.children):
        return name
    name = "remaining" if head.lower_ in ("rest", "remainder") else name.split(" of ")[0]
    earlier = [
        s for s in annotated.sentences if s.block.index in (sentence.block.index, sentence.block.index - 1)
    ]
    for place in reversed([s for s in earlier if s.start <= sentence.start]):
        for token in reversed(place.span):
            before = place.start < sentence.start or token.i < head.left_edge.i
            if before and noun_lemma(token) in EQUIPMENT and token.dep_ not in ("compound", "nmod"):
                return f"{name} {_unnumbered(token, place)}"
    return name


def _unnumbered(token: Token, sentence: Sentence) -> str:
    """A noun with the words before it, but for numbers."""
    first = left_of(token, sentence)
    while first < token.i and (
        token.doc[first].like_num or ordinal(token.doc[first]) or token.doc[first].lower_ in ("more", "other")
    ):
        first += 1
    return text_between(first, token.i, token)


def _commissioning(annotated: Annotated, sentence: Sentence, token: Token) -> Reading | None:
    """'was commissioned', 'the commissioning of the frigate'."""
    if token.lower_ == "commissioning":
        things = [*objects(token), *prepositional(token, "of")]
    elif lemma(token) in COMMISSION and token.pos_ == "VERB" and token.dep_ != "amod":
        things = patients(token) or _unmarked_passive(token)
    else:
        return None
    thing = next((t for t in things if _is_equipment(annotated, sentence, t) or _is_ship(t)), None)
    if thing is None:
        return None
    name = _ship_name(annotated, sentence, thing)
    return Reading("commissioning", f"commissioning of {name}", name)


def _is_ship(token: Token) -> bool:
    first = token.doc[token.left_edge.i]
    return token.pos_ == "PROPN" and first != token and first.text.isupper() and 2 <= len(first.text) <= 5


def _ship_name(annotated: Annotated, sentence: Sentence, thing: Token) -> str:
    start, end = sentence.chars(thing.doc[thing.left_edge.i : thing.right_edge.i + 1])
    ships = annotated.mentions_in(start, end, "platform")
    return ships[0].entity if ships else noun_phrase(annotated, sentence, thing)


def _test(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'test-fired a missile', 'was tested off the coast'."""
    if lemma(verb) not in TESTS or verb.pos_ != "VERB":
        return None
    thing = next(
        (t for t in patients(verb) if noun_lemma(t) in MUNITIONS or _is_equipment(annotated, sentence, t)),
        None,
    )
    if thing is None or (lemma(verb) == "fire" and noun_lemma(thing) not in MUNITIONS):
        return None
    name = noun_phrase(annotated, sentence, thing)
    return Reading("test", f"test of {name}", name)


def _training(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'would train pilots', 'engineers will be trained in'."""
    if lemma(verb) != "train" or verb.pos_ != "VERB":
        return None
    coming = modality_of(verb).status in (SCHEDULED, PROPOSED)
    trained = patients(verb) or (subjects(verb) if coming and not is_passive(verb) else [])
    thing = next((t for t in trained if noun_lemma(t) in PERSONNEL), None)
    if thing is None:
        return None
    name = noun_phrase(annotated, sentence, thing)
    return Reading("training", f"training of {name}", name)


def _approval(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'parliament approved the purchase', 'the pact was ratified'."""
    if lemma(verb) not in APPROVE or verb.pos_ != "VERB":
        return None
    things, doers = patients(verb), agents(verb)
    if not things or not doers or things[0].pos_ == "PRON":
        return None
    name = noun_phrase(annotated, sentence, things[0])
    who, _ = names_of(annotated, sentence, doers)
    return Reading("approval", f"approval of {name}", name, who)


def _inauguration(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'inaugurated the centre', 'opened a repair yard'."""
    key = lemma(verb)
    if key not in ("inaugurate", "open") or verb.pos_ != "VERB":
        return None
    things = patients(verb)
    thing = next((t for t in things if key == "inaugurate" or noun_lemma(t) in FACILITIES), None)
    if thing is None or noun_kind(thing):
        return None
    who, kind = names_of(annotated, sentence, agents(verb))
    name = noun_phrase(annotated, sentence, thing)
    return Reading(
        "inauguration", f"inauguration of {name}", name, who, kind == "person", inherits=key == "inaugurate"
    )


def _port_call(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'docked at Split', 'will call at Split'."""
    if lemma(verb) not in CALLS_AT or verb.pos_ != "VERB" or phrasal(verb) == "call off":
        return None
    ship = next((t for t in subjects(verb) if _is_equipment(annotated, sentence, t) or _is_ship(t)), None)
    if ship is None:
        return None
    where = place_of(annotated, sentence, verb)
    if not where.place:
        return None
    name = _ship_name(annotated, sentence, ship)
    return Reading("deployment", f"port call of {name} at {where.place}", name, (), False, where)


DEEDS: tuple[Reader, ...] = (
    _delivery,
    _commissioning,
    _test,
    _training,
    _approval,
    _inauguration,
    _port_call,
)
