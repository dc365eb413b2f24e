"""Visits told by verbs: 'visited', 'arrived in', 'is expected in', 'invited to', 'was in Oslo'."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import Where, and_list, dates_of, named_place, names_of, place_at
from analysis.facts.clauses import (
    agents,
    is_passive,
    lemma,
    objects,
    patients,
    predicate_of,
    prepositional,
    subjects,
)
from analysis.facts.occasions.cues import TRAVEL_VERBS, noun_kind, noun_lemma
from analysis.facts.occasions.delegates import leaders_of
from analysis.facts.occasions.reading import Reader, Reading
from analysis.facts.phrases import noun_phrase
from analysis.facts.words import EVENT_WORDS
from analysis.places import place_country

SITES = EVENT_WORDS.place_nouns | EVENT_WORDS.facility_nouns
ARRIVALS = frozenset({"arrive", "land", "fly"})


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
    if kind == "person":
        known = {p.name for p in annotated.people}
        names = tuple(n for n in names if n in known) or names
    if kind != "person" and not any(_is_delegation(t) for t in travellers):
        return None
    where = _destination(annotated, sentence, verb, key)
    if not where.place and key in ARRIVALS and kind == "person":
        where = _where_written(annotated, sentence, verb, names)
    site = "" if where.place else _site(annotated, sentence, verb, key)
    if not where.place and not (site and names):
        return None
    joint = len(names) > 1 and travellers[0].tag_ == "NNS"
    who = (
        and_list(names) if kind == "person" and not joint else noun_phrase(annotated, sentence, travellers[0])
    )
    people = names if kind == "person" else leaders_of(annotated, sentence, travellers)
    return Reading(
        "visit",
        f"visit of {who} to {where.place or site}",
        "visit",
        people,
        bool(people),
        where,
        inherits=True,
    )


def _site(annotated: Annotated, sentence: Sentence, verb: Token, key: str) -> str:
    """The base, plant or ground without a name that is visited, toured or inspected: 'the training ground'."""
    if key not in ("visit", "tour", "inspect"):
        return ""
    site = next((t for t in patients(verb) if noun_lemma(t) in SITES), None)
    return f"the {noun_phrase(annotated, sentence, site)}" if site is not None else ""


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
    # 'arrived at the head of a delegation'
    goals = [t for t in prepositional(verb, "in", "at") if t.lower_ not in ("head", "helm", "invitation")]
    if any(t.lower_ not in ("capital", "country", "kingdom", "city") for t in goals if not _is_date(t)):
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
    """Whether a noun means guests; police officers and a contingent are posted."""
    posted = {"police", "contingent"} & {t.lower_ for t in (token, *token.lefts)}
    return noun_lemma(token) in EVENT_WORDS.delegation_nouns and not posted


def _destination(annotated: Annotated, sentence: Sentence, verb: Token, key: str) -> Where:
    """Where a journey goes: the object of 'visit', what 'to' or 'in' names behind another verb."""
    if key in ("visit", "tour"):
        targets = patients(verb)
        if not targets or noun_kind(targets[0]):
            return Where()
        aboard = _ship_behind(annotated, sentence, verb)
        where = aboard if aboard.place else named_place(annotated, sentence, targets[0])
        where = where if where.place else _land(targets[0])
        behind = [] if where.place else prepositional(targets[0], "at", "in", "of", "off", "near", "outside")
        # 'toured the facilities at Lakeport'
        return next((w for t in behind if (w := named_place(annotated, sentence, t)).place), where)
    if key == "inspect":
        grounds = (t for t in patients(verb) if noun_lemma(t) in SITES)
        where = next((w for t in grounds if (w := named_place(annotated, sentence, t)).place), Where())
        if where.place:
            return where
        deep = (t for t in verb.subtree if t.lower_ == "at" and t.dep_ == "prep" and predicate_of(t) != verb)
        where = next((w for t in deep if (w := place_at(annotated, sentence, t)).place), Where())
        if where.place:
            return where
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


JOURNEYS: tuple[Reader, ...] = (_invitation, _visit)
