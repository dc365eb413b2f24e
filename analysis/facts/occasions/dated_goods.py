"""Equipment that a verb tells of where it has a date of its own: delivered, commissioned, tested, on its way."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import names_of, place_of
from analysis.facts.clauses import (
    is_passive,
    is_predicate,
    lemma,
    objects,
    patients,
    phrasal,
    prepositional,
    subjects,
)
from analysis.facts.occasions.cues import FACILITIES, MUNITIONS, PERSONNEL, noun_kind, noun_lemma
from analysis.facts.occasions.goods import (
    filled,
    is_elliptical,
    is_equipment,
    is_named_ship,
    is_platform,
    platform_before,
)
from analysis.facts.occasions.missions import is_mission
from analysis.facts.occasions.reading import Reading
from analysis.facts.phrases import noun_phrase
from analysis.facts.words import EVENT_WORDS
from analysis.reference_event_words import (
    DatedDeed,
)
from analysis.reference_kinds import CATEGORIES

SHOTS = ("missile", "munition", "air_defence", "drone")
ENTERING = EVENT_WORDS.entering_verbs
SERVICES = EVENT_WORDS.entered_services
NAMES = {
    "delivery": "delivery of {thing}",
    "commissioning": "commissioning of {thing}",
    "test": "test of {thing}",
    "training": "training of {thing}",
    "exercise": "exercise of {thing}",
    "deployment": "deployment of {thing}",
    "inauguration": "opening of {thing}",
}


def is_sure(deed: DatedDeed, verb: Token) -> bool:
    """Whether a verb tells of a deed whatever it is about."""
    return not {lemma(verb), phrasal(verb)}.isdisjoint(deed.sure)


def of_things(annotated: Annotated, sentence: Sentence, verb: Token, deed: DatedDeed) -> Reading | None:
    """'will carry the relief goods', 'six jets landed in Tartu': the equipment that the verb is about."""
    kind, sure = deed.kind, is_sure(deed, verb)
    things = [*undergoers(verb), *_behind(annotated, sentence, verb)]
    thing = next((t for t in things if is_equipment(annotated, sentence, t) or is_named_ship(t)), None)
    if thing is None and sure:
        thing = next((t for t in things if t.pos_ in ("NOUN", "PROPN")), None)
        if kind == "delivery" and thing is not None and _is_other_name(annotated, sentence, thing):
            return None
        words = {noun_lemma(w) for w in (thing, *thing.lefts)} if thing is not None else set()
        if words & (EVENT_WORDS.spoken_nouns | FACILITIES):
            return None
    if thing is None or thing.pos_ == "PRON" or _is_of_people(annotated, sentence, thing):
        return None
    if kind == "delivery" and is_mission(annotated, sentence, verb, thing):
        return None
    if kind == "test" and noun_lemma(thing) in PERSONNEL:
        # 'Four sailors tested positive.'
        return None
    if names_of(annotated, sentence, [thing])[1] == "person":
        return None
    if kind == "commissioning" and lemma(verb) in ENTERING and not _enters_service(verb):
        return None
    shot = noun_lemma(thing) in MUNITIONS or is_platform(annotated, sentence, thing, *SHOTS)
    if kind == "test" and lemma(verb) in ("launch", "fire") and not shot:
        return None
    return named(annotated, sentence, verb, kind, thing)


def of_movers(annotated: Annotated, sentence: Sentence, verb: Token, deed: DatedDeed) -> Reading | None:
    """'Six jets landed in Tartu', 'They arrived in August': equipment that comes; a ship that does is on a cruise."""
    things = [t for t in undergoers(verb) if t not in objects(verb)] or subjects(verb)
    if any(t.lower_ == "they" for t in things):
        name = platform_before(annotated, sentence, *CATEGORIES)
        return Reading(deed.kind, NAMES[deed.kind].format(thing=name), name) if name else None
    thing = next((t for t in things if is_equipment(annotated, sentence, t) or is_elliptical(t)), None)
    if thing is None or _is_ship(thing) or _goes_to_event(verb) or _is_of_people(annotated, sentence, thing):
        return None
    if is_mission(annotated, sentence, verb, thing):
        return None
    if is_elliptical(thing) and not is_equipment(annotated, sentence, thing):
        return _of_share(annotated, sentence, deed.kind, thing)
    return named(annotated, sentence, verb, deed.kind, thing)


def undergoers(verb: Token) -> list[Token]:
    """What something is done to; without an object, what moves or opens by itself."""
    things = objects(verb) or patients(verb) or ([] if is_passive(verb) else subjects(verb))
    if verb.dep_ in ("acl", "relcl") and verb.tag_ == "VBD":
        # 'The last two jets of the order arrived in July', read as one noun phrase.
        root = verb.doc[verb.sent.root.i]
        things = [*things, root, *subjects(root)]
    return things


def _behind(annotated: Annotated, sentence: Sentence, verb: Token) -> list[Token]:
    """The equipment behind an active verb without an object in the parse: 'incorporated on Thursday its tenth jet'."""
    if is_passive(verb) or objects(verb) or verb.tag_ not in ("VBD", "VB", "VBZ"):
        return []
    end = next(
        (t.i for t in verb.doc[verb.i + 1 : sentence.span.end] if is_predicate(t) or t.text in ";:"), None
    )
    behind = verb.doc[verb.i + 1 : sentence.span.end if end is None else end]
    start, stop = sentence.chars(behind) if len(behind) else (0, 0)
    named = annotated.mentions_in(start, stop, "platform")[:1]
    return [t for m in named for t in behind if sentence.chars(t)[1] == m.end]


def _of_share(annotated: Annotated, sentence: Sentence, kind: str, thing: Token) -> Reading | None:
    """'The final ten are to come in May.': a part of the equipment named before."""
    plain = noun_phrase(annotated, sentence, thing)
    full = filled(annotated, sentence, thing, plain)
    return Reading(kind, NAMES[kind].format(thing=full), full) if full != plain else None


def _is_of_people(annotated: Annotated, sentence: Sentence, thing: Token) -> bool:
    """'the first batch of Pakistanis'."""
    members = prepositional(thing, "of")
    start = sentence.chars(members[0])[0] if members else -1
    return any(noun_lemma(t) in PERSONNEL for t in members) or any(
        m.kind == "demonym" and m.start == start for m in annotated.mentions
    )


def _is_other_name(annotated: Annotated, sentence: Sentence, thing: Token) -> bool:
    """Whether what seems to be delivered is a name, and none of equipment: 'Frost closed the river to shipping'."""
    phrase = thing.doc[thing.left_edge.i : thing.right_edge.i + 1]
    return thing.tag_ == "NNP" and not annotated.mentions_in(*sentence.chars(phrase), "platform")


def _enters_service(verb: Token) -> bool:
    goals = [*objects(verb), *prepositional(verb, "into", "in", "with")]
    return any(t.lower_ in SERVICES for t in goals)


def _is_ship(thing: Token) -> bool:
    return is_named_ship(thing) or noun_lemma(thing) in EVENT_WORDS.vessel_nouns


def _goes_to_event(verb: Token) -> bool:
    """'expected in November for the exercise'."""
    return any(noun_kind(t) for t in prepositional(verb, "for", "to", "at", "in"))


def named(annotated: Annotated, sentence: Sentence, verb: Token, kind: str, thing: Token) -> Reading:
    phrase = noun_phrase(annotated, sentence, thing)
    where = place_of(annotated, sentence, verb)
    name = NAMES[kind].format(thing=phrase)
    if kind in ("deployment", "training", "exercise") and where.place:
        name = f"{name} at {where.place}"
    return Reading(kind, name, phrase, where=where if where.place else None)
