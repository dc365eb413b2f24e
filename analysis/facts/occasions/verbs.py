"""Occasions that a verb tells of: 'met', 'visited', 'laid a wreath', 'will be handed over', 'was commissioned'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import Where, and_list, dates_of, named_place, names_of, place_at, place_of
from analysis.facts.clauses import (
    agents,
    is_passive,
    is_perfect,
    is_predicate,
    is_purpose,
    lemma,
    objects,
    patients,
    predicate_of,
    prepositional,
    subjects,
)
from analysis.facts.modality import HELD, PROPOSED, SCHEDULED, Modality, is_habit, lexical_status, modality_of
from analysis.facts.occasions.cues import TRAVEL_VERBS, noun_kind, noun_lemma
from analysis.facts.occasions.deeds import DEEDS
from analysis.facts.occasions.encounters import ENCOUNTERS
from analysis.facts.occasions.reading import Reader, Reading
from analysis.facts.occasions.record import FINITE, MODIFIER, PURPOSE, Occasion
from analysis.facts.occasions.rites import RITE_WORDS, RITES
from analysis.facts.occasions.timing import days_of, resolve
from analysis.facts.phrases import noun_phrase
from analysis.facts.words import EVENT_WORDS
from analysis.places import place_country


def verb_occasions(annotated: Annotated, sentence: Sentence) -> Iterator[Occasion]:
    """The occasions that the verbs of a sentence tell of; a habit or a supposition tells of none."""
    for token in sentence.span:
        for reader in READERS:
            if not (
                is_predicate(token)
                or (token.tag_ in ("VBG", "VBN") and token.pos_ == "VERB")
                or token.dep_ == "acomp"
                or token.lower_ in RITE_WORDS
                or token.lower_ in ("commissioning", "due")
            ):
                break
            reading = reader(annotated, sentence, token)
            if reading is not None:
                yield from _occasion(annotated, sentence, token, reading)
                break


def _occasion(annotated: Annotated, sentence: Sentence, cue: Token, reading: Reading) -> Iterator[Occasion]:
    verb = predicate_of(cue)
    if verb is None or is_habit(verb):
        return
    modality = modality_of(verb, own=lemma(cue) not in EVENT_WORDS.sitting_verbs)
    if modality.generic:
        return
    if cue.dep_ == "acomp" and lexical_status(cue):
        modality = Modality(lexical_status(cue))
    if cue != verb and noun_kind(cue) == "commissioning":
        modality = Modality(modality.status if modality.status in (HELD, SCHEDULED) else "")
    if modality.status == PROPOSED and is_expected(verb, reading.kind):
        modality = Modality(SCHEDULED)
    dates = dates_of(annotated, sentence, cue) if lemma(cue) != "return" else []
    days = days_of(sentence, dates, modality.status)
    status = resolve(annotated, modality, days.when, days.former)
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
        forum=reading.forum,
        edition=reading.edition,
        next_one=reading.next_one and status != HELD,
        when=days.when,
        former=days.former,
        last=days.last,
        place=where.place,
        country=where.country,
        participants=reading.participants,
        people=reading.people,
        inherits=status == HELD and not is_perfect(verb) and (reading.inherits or reading.kind == "delivery"),
    )


def is_expected(verb: Token, kind: str) -> bool:
    """Whether 'should' only says what is expected of a thing: 'the frigate should be commissioned in July'."""
    should = any(c.lower_ == "should" for c in verb.children if c.dep_ == "aux")
    of_things = kind in ("delivery", "commissioning", "test", "ceremony")
    return should and of_things and (is_passive(verb) or lemma(verb) in EVENT_WORDS.arrival_verbs)


def _visit(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A visited B', 'A arrived in B', 'A is expected in B'; a ship or a batch that arrives is delivered."""
    key = lemma(verb)
    if key == "be":
        return _sojourn(annotated, sentence, verb)
    if key not in TRAVEL_VERBS or verb.pos_ not in ("VERB", "ADJ") or noun_kind(verb):
        return None
    if key in ("expect", "due") and (any(c.dep_ == "xcomp" for c in verb.children) or not _is_due(verb)):
        return None
    travellers = agents(verb) if key in ("visit", "tour") and is_passive(verb) else subjects(verb)
    if verb.dep_ == "acl" and lemma(verb.head) == "invitation":
        # 'extended an invitation to B to visit Tartu'
        travellers = prepositional(verb.head, "to") or travellers
    if key == "due":
        travellers = subjects(predicate_of(verb) or verb)
    names, kind = names_of(annotated, sentence, travellers)
    if not travellers:
        return None
    if kind != "person" and not any(_is_delegation(t) for t in travellers):
        return None
    where = _destination(annotated, sentence, verb, key)
    if not where.place and key in ARRIVALS and kind == "person":
        where = _where_written(annotated, sentence, verb, names)
    if not where.place:
        return None
    who = and_list(names) if kind == "person" else noun_phrase(annotated, sentence, travellers[0])
    people = names if kind == "person" else ()
    return Reading(
        "visit", f"visit of {who} to {where.place}", "visit", people, kind == "person", where, inherits=True
    )


def _sojourn(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A was in Oslo last week', 'A is in Lima to meet B': a visit, where A comes from another country."""
    who = subjects(verb)
    names, kind = names_of(annotated, sentence, who)
    if kind != "person":
        return _delegation_there(annotated, sentence, verb, who)
    home = {p.country for p in annotated.people if p.name in names}
    for child in verb.children:
        if child.dep_ != "prep" or child.lower_ != "in":
            continue
        where = place_at(annotated, sentence, child)
        if where.country and home and "" not in home and where.country not in home:
            name = f"visit of {and_list(names)} to {where.place}"
            return Reading("visit", name, "visit", names, True, where, inherits=True)
    return None


def _delegation_there(
    annotated: Annotated, sentence: Sentence, verb: Token, who: Sequence[Token]
) -> Reading | None:
    """'A Peruvian delegation is in Oslo this week': a visit, where it comes from another country."""
    guests = [t for t in who if noun_lemma(t) == "delegation"]
    behind = verb.doc[verb.i : verb.right_edge.i + 1]
    if not guests or any(noun_kind(t) for p in behind if p.lower_ == "for" for t in p.children):
        # 'was in Oslo for the staff talks' tells of the talks.
        return None
    start, end = sentence.chars(guests[0].doc[guests[0].left_edge.i : guests[0].right_edge.i + 1])
    home = {m.country for m in annotated.mentions_in(start, end, "country", "demonym") if m.country}
    goals = (c for c in verb.children if c.dep_ == "prep" and c.lower_ == "in")
    where = next((w for c in goals if (w := place_at(annotated, sentence, c)).country), Where())
    if not where.place or not home or where.country in home:
        return None
    name = f"visit of the {noun_phrase(annotated, sentence, guests[0])} to {where.place}"
    return Reading("visit", name, "visit", (), False, where, inherits=True)


def _where_written(annotated: Annotated, sentence: Sentence, verb: Token, who: Sequence[str]) -> Where:
    """Where the article is written, for a guest who 'arrived on Sunday' or 'arrived in the capital'."""
    goals = prepositional(verb, "in", "at")
    if any(
        t.lower_ not in ("capital", "country", "kingdom", "city", "head") for t in goals if not _is_date(t)
    ):
        return Where()
    if goals and not annotated.article.dateline_place and dates_of(annotated, sentence, verb):
        # 'arrived in the capital on Thursday'
        return Where(f"the {goals[0].lower_}")
    place = annotated.article.dateline_place.split(",")[0]
    country = place_country(annotated.article.dateline_place) or place_country(place)
    home = {p.country for p in annotated.people if p.name in who}
    return Where(place, country) if country and country not in home else Where()


def _is_date(token: Token) -> bool:
    return token.ent_type_ in ("DATE", "TIME")


def _invitation(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'invited B to Tartu': a visit that is proposed; to be invited to a meeting, or to do something, is none."""
    if lemma(verb) != "invite" or verb.pos_ != "VERB":
        return None
    guests, kind = names_of(annotated, sentence, patients(verb))
    if kind != "person":
        return None
    for head in prepositional(verb, "to"):
        where = Where() if noun_kind(head) else named_place(annotated, sentence, head)
        if where.country:
            name = f"visit of {and_list(guests)} to {where.place}"
            return Reading("visit", name, "visit", guests, True, where)
    return None


def _is_due(verb: Token) -> bool:
    return lemma(verb) == "due" or is_passive(verb)


def _is_delegation(token: Token) -> bool:
    return noun_lemma(token) in EVENT_WORDS.delegation_nouns


def _destination(annotated: Annotated, sentence: Sentence, verb: Token, key: str) -> Where:
    """Where a journey goes: the object of 'visit', what 'to' or 'in' names behind another verb."""
    if key in ("visit", "tour"):
        targets = patients(verb)
        if not targets or noun_kind(targets[0]):
            return Where()
        aboard = _ship_behind(annotated, sentence, verb)
        where = aboard if aboard.place else named_place(annotated, sentence, targets[0])
        where = where if where.place else _land(targets[0])
        behind = [] if where.place else prepositional(targets[0], "at", "in", "of")
        # 'toured the facilities at Lakeport'
        return next((w for t in behind if (w := named_place(annotated, sentence, t)).place), where)
    for preposition in TRAVEL_VERBS[key]:
        # 'inspected the hull in Oslo'
        heads = [t for word in (verb, *objects(verb)) for t in prepositional(word, preposition)]
        for head in heads:
            where = Where() if noun_kind(head) else named_place(annotated, sentence, head)
            where = where if where.place else _land(head)
            if preposition in ("aboard", "onboard", "on"):
                where = _ship_behind(annotated, sentence, head.head)
            if where.place:
                return where
    return Where()


def _land(head: Token) -> Where:
    """'travelled to the kingdom': a country by another word."""
    told = head.lower_ in ("kingdom", "emirate", "sultanate") and head.left_edge.lower_ == "the"
    return Where(f"the {head.lower_}") if told and head.left_edge.i == head.i - 1 else Where()


def _ship_behind(annotated: Annotated, sentence: Sentence, word: Token) -> Where:
    """The ship named behind a word, before the next preposition: 'toured the frigate HS Aurora at Salamis'."""
    ships = [m for m in annotated.mentions if m.kind == "platform" and m.category in ("ship", "submarine")]
    for token in word.doc[word.i + 1 : min(word.i + 9, sentence.span.end)]:
        if token.pos_ in ("ADP", "CCONJ", "SCONJ") or token.text in ",;:":
            break
        at = sentence.chars(token)[0]
        ship = next((m for m in ships if m.start <= at < m.end), None)
        if ship is not None:
            return Where(ship.entity, "", ship.start, ship.end)
    return Where()


ARRIVALS = frozenset({"arrive", "land", "fly"})
# Read in this order; the first that applies tells what the verb is about.
READERS: tuple[Reader, ...] = (*RITES, *ENCOUNTERS, *DEEDS, _invitation, _visit)
