"""Deeds done with equipment and forces: delivery, commissioning, test, training, port call, deployment."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import text_beside
from analysis.facts.circumstances import Where, named_place, place_of
from analysis.facts.clauses import (
    is_passive,
    lemma,
    objects,
    patients,
    phrasal,
    predicate_of,
    prepositional,
    subjects,
)
from analysis.facts.occasions.cues import EQUIPMENT, FACILITIES, MUNITIONS, noun_lemma
from analysis.facts.occasions.enactments import ENACTMENTS
from analysis.facts.occasions.goods import (
    filled,
    is_elliptical,
    is_equipment,
    is_landing,
    is_named_ship,
    platform_before,
    ship_name,
)
from analysis.facts.occasions.lessons import TRAININGS
from analysis.facts.occasions.missions import is_mission
from analysis.facts.occasions.reading import Reader, Reading
from analysis.facts.occasions.starts import comes_to_serve, reaches_milestone
from analysis.facts.phrases import noun_phrase
from analysis.facts.words import EVENT_WORDS

DELIVER = EVENT_WORDS.delivery_verbs
ARRIVE = EVENT_WORDS.arrival_verbs
CARRY = EVENT_WORDS.carrying_verbs
DELIVERY_NOUNS = EVENT_WORDS.delivery_nouns
COMMISSION = EVENT_WORDS.commissioning_verbs
TESTS = EVENT_WORDS.test_verbs
# Ships that sail together.
FLEETS = frozenset({"group", "detachment", "flotilla", "squadron", "convoy"})
CALLS_AT = EVENT_WORDS.port_call_verbs


def _delivery(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'was handed over', 'took delivery of', 'has delivered', 'the other four are due'."""
    key = phrasal(verb)
    if key in DELIVER and not _takes_delivery(verb):
        things = patients(verb) or _unmarked_passive(verb)
    elif key in ("take", "accept", "get", "receive") and _takes_delivery(verb):
        things = _delivered(verb)
    elif key in ("leave", "roll off", "come off") and _is_finished(verb):
        things = subjects(predicate_of(verb) or verb)
    elif lemma(verb) in CARRY and prepositional(verb, "to"):
        # 'brought a million rounds to Ukraine', 'are to be flown to the base'
        things = patients(verb)
    elif (
        (key in ARRIVE or is_landing(verb))
        and not (key == "expect" and objects(verb))
        and not any(c.dep_ == "xcomp" for c in verb.children)
        and not (_is_no_arrival(verb) or comes_to_serve(verb))
    ):
        things = subjects(predicate_of(verb) or verb)
    else:
        return None
    things = [_described(t) for t in things]
    things = [t for t in things if not is_mission(annotated, sentence, verb, t)]
    handed = key in ("hand over", "turn over")
    thing = next(
        (
            t
            for t in things
            if is_equipment(annotated, sentence, t)
            or is_elliptical(t)
            or (handed and noun_lemma(t) in FACILITIES)
        ),
        None,
    )
    if thing is None or (key == "accept" and verb.dep_ == "xcomp" and lemma(verb.head) == "agree"):
        return None
    thing = next(
        (o for c in thing.children if c.dep_ == "acl" and lemma(c) == "carry" for o in objects(c)), thing
    )
    name = noun_phrase(annotated, sentence, thing)
    if is_elliptical(thing) and not any(
        is_equipment(annotated, sentence, t) for t in prepositional(thing, "of")
    ):
        full = filled(annotated, sentence, thing, name)
        if full == name and not handed and not is_equipment(annotated, sentence, thing):
            return None
        name = full
    return Reading("delivery", f"delivery of {name}", name)


def _described(thing: Token) -> Token:
    """'a regiment of launchers' for 'a consignment' behind it: what an apposition describes."""
    if thing.dep_ == "appos" and noun_lemma(thing) in EQUIPMENT:
        return thing.head
    if noun_lemma(thing) not in ("consignment", "shipment", "batch") or thing.left_edge.lower_ != "a":
        return thing
    beside = (c for c in thing.head.children if c.dep_ == thing.dep_ and c.i < thing.i)
    return next(beside, thing) if thing.i > 1 and text_beside(thing, -2) == "," else thing


def _is_finished(verb: Token) -> bool:
    """'is to leave the Kassel plant', 'rolled off the line': what does so is delivered."""
    return any(
        noun_lemma(t) in ("plant", "line", "factory", "hall", "yard", "shipyard") for t in objects(verb)
    )


def _unmarked_passive(verb: Token) -> list[Token]:
    """The subject of a participle in the short style of lists: 'First ship delivered in May'."""
    return subjects(verb) if verb.tag_ in ("VBN", "VBD") and not objects(verb) else []


def _just_before(verb: Token) -> list[Token]:
    """The name right before a passive to which the parse gives no subject: 'the last of which, HS Aurora, was'."""
    helper = next((c for c in verb.children if c.dep_ == "auxpass"), None)
    first = helper or verb
    if first.i < 2 or (helper is None and not (verb.tag_ == "VBN" and text_beside(verb, -1) == ",")):
        return []
    # 'the submarine Tonelero, commissioned last year, …'
    before = first.nbor(-1) if text_beside(first, -1) != "," else first.nbor(-2)
    return [before] if before.pos_ in ("NOUN", "PROPN", "NUM") else []


def _is_no_arrival(verb: Token) -> bool:
    """Whether what arrives is no delivery: a ship on a cruise or in a port, a pact that comes into force."""
    in_force = any(
        t.lower_ in ("force", "effect", "operation", "play") for t in prepositional(verb, "into", "in")
    )
    in_port = any(t.lower_ in EVENT_WORDS.port_nouns for t in prepositional(verb, "in", "into"))
    return in_force or in_port or reaches_milestone(verb) or _is_cruise(verb) or _enters_port(verb)


def _enters_port(verb: Token) -> bool:
    """'reached the port of Split'; a new ship reaches its home port."""
    ports = [t for t in objects(verb) if noun_lemma(t) in EVENT_WORDS.port_nouns]
    home = any(c.lower_ in ("home", "its", "their") for t in ports for c in t.lefts)
    return lemma(verb) in EVENT_WORDS.port_entry_verbs and bool(ports) and not home


def _is_cruise(verb: Token) -> bool:
    """Whether a ship that arrives is on a cruise: 'arrived in Split for a four-day port visit'."""
    words = {t.lower_ for t in verb.subtree}
    return bool(words & {"visit", "exercise", "patrol", "deployment", "drills", "exercises", "stopover"}) or (
        "port" in words and "call" in words
    )


def _takes_delivery(verb: Token) -> bool:
    return any(c.lower_ in DELIVERY_NOUNS for c in objects(verb))


def _delivered(verb: Token) -> list[Token]:
    """What delivery is taken of, however far from 'delivery' it stands."""
    for token in verb.subtree:
        if token.lower_ == "of" and token.i > verb.i:
            return [c for c in token.children if c.dep_ == "pobj"]
    return []


def _commissioning(annotated: Annotated, sentence: Sentence, token: Token) -> Reading | None:
    """'was commissioned', 'the commissioning of the frigate'."""
    if token.lower_ == "commissioning":
        things = [*objects(token), *prepositional(token, "of")]
    elif lemma(token) in COMMISSION and token.pos_ == "VERB" and token.dep_ != "amod":
        things = patients(token) or _unmarked_passive(token)
        if not any(
            is_equipment(annotated, sentence, t) or is_named_ship(t) or t.pos_ == "PRON" for t in things
        ):
            things = _just_before(token) or things
    elif lemma(token) in ("enter", "join", "put", "place") and _enters_service(token):
        done_to = is_passive(token) or lemma(token) in ("put", "place")
        things = patients(token) if done_to else subjects(token)
    else:
        return None
    thing = next((t for t in things if is_equipment(annotated, sentence, t) or is_named_ship(t)), None)
    number = next((t for t in things if is_elliptical(t)), None) if thing is None else None
    if number is not None:
        # 'ten helicopters, two of which were inducted last May'
        plain = noun_phrase(annotated, sentence, number)
        name = filled(annotated, sentence, number, plain)
        return Reading("commissioning", f"commissioning of {name}", name) if name != plain else None
    if thing is None and any(t.lower_ in ("she", "it") for t in things):
        name = platform_before(annotated, sentence, "ship", "submarine")
        return Reading("commissioning", f"commissioning of {name}", name) if name else None
    if thing is None:
        return None
    name = ship_name(annotated, sentence, thing)
    return Reading("commissioning", f"commissioning of {name}", name)


def _enters_service(verb: Token) -> bool:
    """'entered service', 'joined the fleet', 'was put into service'."""
    words = {o.lower_ for o in [*objects(verb), *prepositional(verb, "into", "in")]}
    return bool(words & ({"fleet", "navy"} if lemma(verb) == "join" else {"service"}))


def _test(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'test-fired a missile', 'was tested off the coast'."""
    if lemma(verb) not in TESTS or verb.pos_ != "VERB":
        return None
    if lemma(verb) == "fire" and (shooter := _first_to_shoot(annotated, sentence, verb)) is not None:
        name = noun_phrase(annotated, sentence, shooter)
        return Reading("test", f"first firing of {name}", name)
    thing = next(
        (t for t in patients(verb) if noun_lemma(t) in MUNITIONS or is_equipment(annotated, sentence, t)),
        None,
    )
    if thing is None or (lemma(verb) == "fire" and noun_lemma(thing) not in MUNITIONS):
        return None
    name = noun_phrase(annotated, sentence, thing)
    if thing.lower_ in ("weapon", "missile", "system") and any(c.lower_ == "the" for c in thing.children):
        # 'fired the weapon for the first time'
        name = platform_before(annotated, sentence, "missile", "munition", "air_defence", "drone") or name
    return Reading("test", f"test of {name}", name)


def _first_to_shoot(annotated: Annotated, sentence: Sentence, verb: Token) -> Token | None:
    """The demonstrator of 'the demonstrator is to fire its first shots'; shots that are not the first test nothing."""
    shots = [t for t in objects(verb) if noun_lemma(t) in ("shot", "round")]
    if not any(c.lower_ == "first" for t in shots for c in t.lefts):
        return None
    shooters = subjects(verb)
    return next(
        (t for t in shooters if noun_lemma(t) in MUNITIONS or is_equipment(annotated, sentence, t)), None
    )


def _port_call(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'docked at Split', 'will call at Split'."""
    calls = lemma(verb) in CALLS_AT or (lemma(verb) == "arrive" and _is_cruise(verb))
    calls = calls or lemma(verb) == "visit" or _enters_port(verb) or _makes_fast(verb)
    if not calls or verb.pos_ != "VERB" or phrasal(verb) == "call off":
        return None
    fleets = FLEETS if _makes_fast(verb) else frozenset()
    ship = next(
        (
            t
            for t in subjects(verb)
            if is_equipment(annotated, sentence, t) or is_named_ship(t) or noun_lemma(t) in fleets
        ),
        None,
    )
    if ship is None:
        return None
    goals = objects(verb) if lemma(verb) in ("visit", *EVENT_WORDS.port_entry_verbs) else []
    goals = (
        goals or prepositional(verb, "into") or (prepositional(verb, "at") if lemma(verb) == "put" else [])
    )
    harbours = (named_place(annotated, sentence, t) for t in goals)
    where = next((w for w in harbours if w.place), Where())
    if not where.place and lemma(verb) not in ("pull", "put", "sail", "visit"):
        where = place_of(annotated, sentence, verb)
    if not where.place:
        return None
    name = ship_name(annotated, sentence, ship)
    return Reading("deployment", f"port call of {name} at {where.place}", name, (), False, where)


def _makes_fast(verb: Token) -> bool:
    """'tied up at Split', 'dropped anchor at Piraeus', 'made fast at Incheon'."""
    words = {t.lower_ for t in (*objects(verb), *verb.children)}
    return (lemma(verb), True) in (
        ("tie", "up" in words),
        ("drop", "anchor" in words),
        ("make", "fast" in words),
    )


def _deployment(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A battalion will deploy to Split in July', 'six jets were deployed to the base in May'."""
    if verb.pos_ != "VERB" or lemma(verb) not in ("deploy", "redeploy", "rotate", "arrive"):
        return None
    doers = patients(verb) or subjects(verb)
    words = EVENT_WORDS.contingent_words if lemma(verb) == "arrive" else EVENT_WORDS.force_words
    force = next((t for t in doers if noun_lemma(t) in words), None)
    if force is None and lemma(verb) == "arrive" and comes_to_serve(verb):
        force = next((t for t in doers if is_equipment(annotated, sentence, t)), None)
    if force is None:
        return None
    goals = (
        named_place(annotated, sentence, t) for t in prepositional(verb, "to", "in", "at", "through", "into")
    )
    where = next((w for w in goals if w.place), Where())
    if not where.place and lemma(verb) != "arrive":
        return None
    to = f" to {where.place}" if where.place else ""
    name = noun_phrase(annotated, sentence, force)
    return Reading("deployment", f"deployment of {name}{to}", f"deployment {name}", (), False, where)


DEEDS: tuple[Reader, ...] = (
    _delivery,
    _commissioning,
    _test,
    *TRAININGS,
    *ENACTMENTS,
    _port_call,
    _deployment,
)
