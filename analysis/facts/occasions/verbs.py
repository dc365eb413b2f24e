"""Occasions that a verb tells of: 'met', 'visited', 'laid a wreath', 'will be handed over', 'was commissioned'."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import Where, and_list, dates_of, named_place, names_of, place_of
from analysis.facts.clauses import (
    agents,
    clause_of,
    is_passive,
    is_predicate,
    is_purpose,
    lemma,
    objects,
    patients,
    phrasal,
    predicate_of,
    prepositional,
    subjects,
)
from analysis.facts.modality import (
    DENIED,
    HELD,
    PROPOSED,
    SCHEDULED,
    Modality,
    is_habit,
    lexical_status,
    modality_of,
)
from analysis.facts.occasions.cues import (
    EQUIPMENT,
    FACILITIES,
    MUNITIONS,
    PERSONNEL,
    TRAVEL_VERBS,
    noun_kind,
    noun_lemma,
    ordinal,
)
from analysis.facts.occasions.record import FINITE, MODIFIER, PURPOSE, Occasion
from analysis.facts.occasions.timing import resolve, split_dates
from analysis.facts.phrases import left_of, right_of, text_between

DELIVER = frozenset({"deliver", "hand over", "turn over", "receive", "transfer", "hand"})
COMMISSION = frozenset({"commission", "induct", "recommission"})
TESTS = frozenset({"test", "test-fire", "trial", "test-launch", "fire"})
APPROVE = frozenset({"approve", "ratify", "endorse", "clear", "greenlight", "authorise", "authorize"})
PRINCIPALS = frozenset({"minister", "leader", "president", "chief", "premier", "secretary", "delegation", "commander"})
CALLS_AT = frozenset({"dock", "berth", "moor", "call"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What one verb tells: kind, name, key, who took part, and where, if the verb itself names the place."""

    kind: str
    name: str
    key: str
    participants: tuple[str, ...] = ()
    people: bool = False
    where: Where | None = None
    inherits: bool = False


Reader = Callable[[Annotated, Sentence, Token], "Reading | None"]


def verb_occasions(annotated: Annotated, sentence: Sentence) -> Iterator[Occasion]:
    """The occasions that the verbs of a sentence tell of; a habit or a supposition tells of none."""
    for token in sentence.span:
        for reader in READERS:
            if not (is_predicate(token) or token.tag_ in ("VBG", "VBN") and token.pos_ == "VERB" or token.dep_ == "acomp" or token.lower_ in ("wreath", "wreaths", "guard", "commissioning", "due")):
                break
            reading = reader(annotated, sentence, token)
            if reading is not None:
                yield from _occasion(annotated, sentence, token, reading)
                break


def _occasion(annotated: Annotated, sentence: Sentence, cue: Token, reading: Reading) -> Iterator[Occasion]:
    verb = predicate_of(cue)
    if verb is None or is_habit(verb):
        return
    modality = modality_of(verb)
    if modality.generic:
        return
    if cue.dep_ == "acomp" and lexical_status(cue):
        modality = Modality(lexical_status(cue))
    if cue != verb and noun_kind(cue) == "commissioning":
        modality = Modality(modality.status if modality.status in (HELD, SCHEDULED) else "")
    dates = dates_of(annotated, sentence, cue) if lemma(cue) != "return" else []
    when, former = split_dates(sentence, dates, modality.status)
    status = resolve(annotated, modality, when, former)
    where = reading.where or place_of(annotated, sentence, cue)
    yield Occasion(
        kind=reading.kind,
        name=reading.name,
        start=sentence.start,
        end=sentence.end,
        rule=f"{reading.kind}_verb",
        at=sentence.chars(cue)[0],
        status=status,
        strength=PURPOSE if is_purpose(verb) else MODIFIER if verb.dep_ in ("acl", "advcl") else FINITE,
        key=reading.key.casefold(),
        when=when,
        former=former,
        place=where.place,
        country=where.country,
        participants=reading.participants,
        people=reading.people,
        inherits=status == HELD and not _is_perfect(verb) and reading.inherits,
    )


def _is_perfect(verb: Token) -> bool:
    return any(c.dep_ == "aux" and c.lower_ in ("have", "has", "'ve") for c in verb.children)


def _meeting(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A met B', 'A and B met', 'A is to meet B'."""
    key = phrasal(verb)
    if key not in ("meet", "meet up", "host") or verb.pos_ != "VERB" or is_passive(verb):
        return None
    told = objects(verb)
    if key == "host" and names_of(annotated, sentence, told)[1] != "person":
        return None
    if any(noun_kind(t) in ("meeting", "summit") for t in prepositional(verb, "for", "at")):
        return None
    met, met_kind = names_of(annotated, sentence, [*told, *prepositional(verb, "with")])
    if told and not met:
        return None
    who, kind = names_of(annotated, sentence, subjects(verb))
    names = tuple(dict.fromkeys([*who, *met]))
    if not names and not told and any(noun_lemma(t) in PRINCIPALS for t in subjects(verb)):
        name = f"meeting of the {_phrase(annotated, sentence, subjects(verb)[0])}"
        return Reading("meeting", name, name, inherits=True)
    if not names or kind == "organisation" and not met:
        return None
    people = "person" in (kind, met_kind)
    name = f"meeting of {and_list(names)}"
    return Reading("meeting", name, name, names, people, inherits=True)


def _call(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A spoke to B by phone', 'A telephoned B'."""
    key = lemma(verb)
    wired = any(t.lower_ in ("phone", "telephone", "video", "videoconference") for t in verb.subtree)
    if key in ("telephone", "phone"):
        others = objects(verb)
    elif key in ("speak", "talk", "confer") and wired:
        others = [o for t in (verb, *(c for p in verb.children for c in p.children)) for o in prepositional(t, "with", "to")]
    else:
        return None
    names, kind = names_of(annotated, sentence, [*agents(verb), *others])
    if len(names) < 2:
        return None
    return Reading("call", f"call between {and_list(names)}", "call", names, kind == "person", Where(), inherits=True)


def _visit(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A visited B', 'A arrived in B', 'A is expected in B'; a ship or a batch that arrives is delivered."""
    key = lemma(verb)
    if key not in TRAVEL_VERBS or verb.pos_ not in ("VERB", "ADJ") or noun_kind(verb):
        return None
    if key in ("expect", "due") and (any(c.dep_ == "xcomp" for c in verb.children) or not _is_due(verb)):
        return None
    travellers = agents(verb) if key in ("visit", "tour") and is_passive(verb) else subjects(verb)
    if key == "due":
        travellers = subjects(predicate_of(verb) or verb)
    names, kind = names_of(annotated, sentence, travellers)
    if not travellers:
        return None
    if kind != "person" and not any(_is_delegation(t) for t in travellers):
        return None
    where = _destination(annotated, sentence, verb, key)
    if not where.place:
        return None
    who = and_list(names) if kind == "person" else _phrase(annotated, sentence, travellers[0])
    people = names if kind == "person" else ()
    return Reading("visit", f"visit of {who} to {where.place}", "visit", people, kind == "person", where, inherits=True)


def _is_due(verb: Token) -> bool:
    return lemma(verb) == "due" or is_passive(verb)


def _is_delegation(token: Token) -> bool:
    return noun_lemma(token) in ("delegation", "team", "contingent", "party", "minister", "chief", "mission", "group")


def _destination(annotated: Annotated, sentence: Sentence, verb: Token, key: str) -> Where:
    """Where a journey goes: the object of 'visit', what 'to' or 'in' names behind another verb."""
    if key in ("visit", "tour"):
        targets = patients(verb)
        return named_place(annotated, sentence, targets[0]) if targets and not noun_kind(targets[0]) else Where()
    for preposition in TRAVEL_VERBS[key]:
        for head in prepositional(verb, preposition):
            where = Where() if noun_kind(head) else named_place(annotated, sentence, head)
            if where.place:
                return where
    return Where()


def _wreath(annotated: Annotated, sentence: Sentence, token: Token) -> Reading | None:
    """'laid a wreath at the Cenotaph', 'a wreath-laying ceremony at ...'."""
    if token.lower_ not in ("wreath", "wreaths"):
        return None
    verb = predicate_of(token)
    if verb is None or lemma(verb) not in ("lay", "place", "attend", "hold", "participate", "take"):
        return None
    where = place_of(annotated, sentence, token)
    names, kind = names_of(annotated, sentence, agents(verb))
    name = f"wreath laying at the {where.place}" if where.place else "wreath laying"
    name = name.split(",")[0]
    return Reading("ceremony", name, "wreath", names, kind == "person", where, inherits=True)


def _foundation(annotated: Annotated, sentence: Sentence, token: Token) -> Reading | None:
    """'laid the foundation stone of the plant', 'the keel of the frigate was laid'."""
    if token.pos_ != "VERB" or lemma(token) != "lay":
        return None
    for thing in patients(token):
        stone = thing.lower_ == "stone" and any(c.lower_ == "foundation" for c in thing.children)
        if thing.lower_ not in ("foundation", "foundations", "keel") and not stone:
            continue
        phrase = text_between(left_of(thing, sentence), right_of(annotated, sentence, thing, ("of", "for")), thing)
        names, kind = names_of(annotated, sentence, agents(token))
        return Reading("ceremony", f"laying of the {phrase}", phrase, names, kind == "person", inherits=True)
    return None


def _guard(annotated: Annotated, sentence: Sentence, token: Token) -> Reading | None:
    """'inspected a guard of honour', 'was given a guard of honour'."""
    following = [t.lower_ for t in token.doc[token.i + 1 : token.i + 3]]
    if token.lower_ != "guard" or following[:1] != ["of"] or following[-1:] not in (["honour"], ["honor"]):
        return None
    verb = predicate_of(token)
    if verb is None:
        return None
    given = lemma(verb) in ("give", "accord", "present", "offer", "extend", "greet", "welcome")
    who = subjects(verb) if not given or is_passive(verb) else [t for t in objects(verb) if t != token]
    who += prepositional(verb, "to") if given else []
    names, kind = names_of(annotated, sentence, who)
    phrase = text_between(left_of(token, sentence), token.i + 2, token)
    return Reading("ceremony", f"inspection of the {phrase}", "guard", names, kind == "person", inherits=True)


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
    name = _phrase(annotated, sentence, thing)
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
    return ordinal(head) is not None or head.like_num or head.lower_ in ("rest", "remainder", "four", "first", "last")


def _filled(annotated: Annotated, sentence: Sentence, head: Token, name: str) -> str:
    """'other four' with the equipment that it leaves out, where the words before name some: 'other four trainers'."""
    if any(t.dep_ == "appos" and t.pos_ == "PROPN" for t in head.children):
        return name
    name = "remaining" if head.lower_ in ("rest", "remainder") else name.split(" of ")[0]
    earlier = [s for s in annotated.sentences if s.block.index in (sentence.block.index, sentence.block.index - 1)]
    for place in reversed([s for s in earlier if s.start <= sentence.start]):
        for token in reversed(place.span):
            if (place.start < sentence.start or token.i < head.left_edge.i) and noun_lemma(token) in EQUIPMENT:
                if token.dep_ not in ("compound", "nmod"):
                    return f"{name} {_unnumbered(token, place)}"
    return name


def _unnumbered(token: Token, sentence: Sentence) -> str:
    """A noun with the words before it, but for numbers."""
    first = left_of(token, sentence)
    while first < token.i and (token.doc[first].like_num or ordinal(token.doc[first]) or token.doc[first].lower_ in ("more", "other")):
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
    return ships[0].entity if ships else _phrase(annotated, sentence, thing)


def _test(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'test-fired a missile', 'was tested off the coast'."""
    if lemma(verb) not in TESTS or verb.pos_ != "VERB":
        return None
    thing = next(
        (t for t in patients(verb) if noun_lemma(t) in MUNITIONS or _is_equipment(annotated, sentence, t)), None
    )
    if thing is None or lemma(verb) == "fire" and noun_lemma(thing) not in MUNITIONS:
        return None
    name = _phrase(annotated, sentence, thing)
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
    name = _phrase(annotated, sentence, thing)
    return Reading("training", f"training of {name}", name)


def _approval(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'parliament approved the purchase', 'the pact was ratified'."""
    if lemma(verb) not in APPROVE or verb.pos_ != "VERB":
        return None
    things, doers = patients(verb), agents(verb)
    if not things or not doers or things[0].pos_ == "PRON":
        return None
    name = _phrase(annotated, sentence, things[0])
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
    name = _phrase(annotated, sentence, thing)
    return Reading("inauguration", f"inauguration of {name}", name, who, kind == "person", inherits=key == "inaugurate")


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


READERS: tuple[Reader, ...] = (
    *(_wreath, _foundation, _guard, _meeting, _call, _delivery, _visit, _commissioning, _test, _training, _approval),
    *(_inauguration, _port_call),
)


def _phrase(annotated: Annotated, sentence: Sentence, head: Token) -> str:
    """A noun phrase as written, without article and clauses."""
    first = left_of(head, sentence)
    first = min(first, next((t.i for t in head.lefts if ordinal(t) is not None or t.like_num), first))
    last = right_of(annotated, sentence, head, ("of",))
    for child in head.rights:
        # 'the second, HS Aurora,'
        if child.dep_ == "appos" and head.pos_ != "PROPN" and child.pos_ == "PROPN":
            return text_between(left_of(child, sentence), child.i, head)
    return text_between(first, last, head)


__all__ = ["DENIED", "PROPOSED", "clause_of", "verb_occasions"]
