"""Deeds that a verb of a wide class tells of where it has a date of its own: what the second reading goes by."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import Where, and_list, named_place, names_of
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
from analysis.facts.occasions.cues import FACILITIES, PERSONNEL, noun_kind, noun_lemma
from analysis.facts.occasions.dated_goods import is_sure, named, of_movers, of_things, undergoers
from analysis.facts.occasions.goods import is_equipment, is_named_ship
from analysis.facts.occasions.missions import COMING, is_mission
from analysis.facts.occasions.reading import Reading
from analysis.facts.phrases import noun_phrase
from analysis.facts.words import EVENT_WORDS
from analysis.reference_event_words import (
    DatedDeed,
)

FORCES = EVENT_WORDS.force_words | EVENT_WORDS.contingent_words | EVENT_WORDS.vessel_nouns
# A contingent is deployed.
PEOPLE = (EVENT_WORDS.delegation_nouns - {"contingent"}) | EVENT_WORDS.principals | EVENT_WORDS.members
BODIES = EVENT_WORDS.hearing_bodies | EVENT_WORDS.meeting_bodies | EVENT_WORDS.enacting_bodies
FOUNDED = FACILITIES | EVENT_WORDS.founded_nouns
GATHERING = EVENT_WORDS.gathering_verbs
SITES = FACILITIES | EVENT_WORDS.place_nouns | EVENT_WORDS.port_nouns | {"country"}
LEAVING = frozenset({"leave", "quit", "vacate", "depart", "set"})
# With these the staff of a force is meant too: 'withdrew its engineers'.
MOVING_STAFF = LEAVING | {"withdraw", "pull", "post", "second", "redeploy", "deploy", "rotate", "station"}
STAFF = PERSONNEL - EVENT_WORDS.force_words
LESSONS = EVENT_WORDS.lesson_nouns | EVENT_WORDS.lesson_places
# With an infinitive behind them these only ask for something.
ASKING = frozenset({"call", "press", "lobby", "appeal", "summon"})
GOALS = ("to", "in", "at", "into", "for", "aboard", "off", "from")


def deeds_of(annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Reading]:
    """What a verb may tell of, by its class and by what its subject and objects are."""
    keys = {lemma(verb), phrasal(verb)}
    for deed in EVENT_WORDS.dated_deeds:
        if not keys.isdisjoint((*deed.sure, *deed.verbs)):
            reading = READERS[deed.of](annotated, sentence, verb, deed)
            if reading is not None:
                yield reading


def _doers(verb: Token) -> list[Token]:
    return patients(verb) if is_passive(verb) else subjects(verb)


def _of_forces(annotated: Annotated, sentence: Sentence, verb: Token, deed: DatedDeed) -> Reading | None:
    if deed.kind == "exercise" and objects(verb):
        # 'exercised their right'
        return None
    things = [*_doers(verb), *patients(verb)]
    if phrasal(verb) in ("take over", "hand over") and _is_about_goods(annotated, sentence, verb):
        return None
    if lemma(verb) in ("expect", "due", "come") and not prepositional(verb, "in", "at", "to", "alongside"):
        return None
    if lemma(verb) == "due":
        things = subjects(predicate_of(verb) or verb)
    forces = FORCES | STAFF if lemma(verb) in MOVING_STAFF and deed.kind == "deployment" else FORCES
    if deed.kind == "deployment" and {lemma(verb), phrasal(verb)} & (COMING | EVENT_WORDS.sending_verbs):
        things = [t for t in things if _is_posted(annotated, sentence, verb, t)]
        forces = forces | {noun_lemma(t) for t in things}
    if not _has_site(annotated, sentence, verb) or (lemma(verb) == "return" and _is_from_event(verb)):
        return None
    if lemma(verb) in LEAVING:
        things = [t for t in things if _are_troops(t)]
    thing = next((t for t in things if noun_lemma(t) in forces or is_named_ship(t)), None)
    if thing is None and is_sure(deed, verb):
        thing = next(iter(things), None)
    if thing is not None and thing.pos_ not in ("NOUN", "PROPN"):
        return None
    return named(annotated, sentence, verb, deed.kind, thing) if thing is not None else None


def _is_posted(annotated: Annotated, sentence: Sentence, verb: Token, thing: Token) -> bool:
    """Whether who or what comes, or is sent, does so to serve."""
    if noun_lemma(thing) in EVENT_WORDS.contingent_words | {"police"}:
        return True
    armed = is_equipment(annotated, sentence, thing) or is_named_ship(thing)
    return armed and is_mission(annotated, sentence, verb, thing)


def _is_from_event(verb: Token) -> bool:
    """'returned this week from Exercise Amber Shield': the day is that of the way home."""
    left = [w for t in prepositional(verb, "from") for w in t.subtree]
    return any(noun_kind(w) or w.lower_ == "exercise" for w in left)


def _is_about_goods(annotated: Annotated, sentence: Sentence, verb: Token) -> bool:
    """'took over the last battery of the system': it is delivered."""
    return any(is_equipment(annotated, sentence, t) for t in patients(verb))


def _are_troops(noun: Token) -> bool:
    """Whether a noun means troops whose leaving ends a deployment: a ship that leaves is only on its way."""
    if noun_lemma(noun) in EVENT_WORDS.vessel_nouns or is_named_ship(noun):
        return False
    return noun.tag_ == "NNS" or noun_lemma(noun) in EVENT_WORDS.contingent_words


def _has_site(annotated: Annotated, sentence: Sentence, verb: Token) -> bool:
    """Whether a verb of leaving names what is left, so that a place or a base is: not 'left the room'."""
    if lemma(verb) not in LEAVING:
        return True
    left = [*objects(verb), *prepositional(verb, "from", "for", "to", "at", "in")]
    return any(noun_lemma(t) in SITES or named_place(annotated, sentence, t).place for t in left)


def _of_trainees(annotated: Annotated, sentence: Sentence, verb: Token, deed: DatedDeed) -> Reading | None:
    thing = next((t for t in [*patients(verb), *_doers(verb)] if noun_lemma(t) in PERSONNEL), None)
    if thing is None or not (is_sure(deed, verb) or _is_taught(verb)):
        return None
    return named(annotated, sentence, verb, deed.kind, thing)


def _is_taught(verb: Token) -> bool:
    """Whether what a verb has behind it are lessons, or where they are given."""
    lessons = [*objects(verb), *prepositional(verb, "in", "for", "on", "at")]
    return any(noun_lemma(t) in LESSONS for t in lessons)


def _of_facilities(annotated: Annotated, sentence: Sentence, verb: Token, deed: DatedDeed) -> Reading | None:
    things = [t for t in undergoers(verb) if t.pos_ in ("NOUN", "PROPN")]
    # 'a consulate general'
    sure = is_sure(deed, verb)
    thing = next((t for t in things if sure or FOUNDED & {noun_lemma(w) for w in (t, *t.lefts)}), None)
    return named(annotated, sentence, verb, deed.kind, thing) if thing is not None else None


def _of_bodies(annotated: Annotated, sentence: Sentence, verb: Token, deed: DatedDeed) -> Reading | None:
    if lemma(verb) == "meet" and any(c.dep_ == "auxpass" for c in verb.children):
        # 'The targets were met.'
        return None
    sits = is_passive(verb) and lemma(verb) in GATHERING
    doers = patients(verb) if sits else agents(verb) if is_passive(verb) else subjects(verb)
    body = next((t for t in doers if _is_body(annotated, sentence, t)), None)
    if deed.kind == "approval":
        return _assent(annotated, sentence, verb, body, sure=is_sure(deed, verb))
    if body is None and lemma(verb) in GATHERING and not objects(verb):
        # 'The three last met in Oslo in May.', 'a steering group meets in Oslo on 5 May'
        body = next((t for t in doers if _may_gather(t)), None)
    if body is None or any(c.dep_ == "ccomp" for c in verb.children):
        # 'The committee reported that …'
        return None
    name = noun_phrase(annotated, sentence, body)
    return Reading(deed.kind, f"meeting of the {name}", name)


def _may_gather(noun: Token) -> bool:
    """Whether a noun means people, so that what met are they: not 'the proposal met with resistance'."""
    # The parse takes the adverb of 'the three last met' for the subject.
    return noun.tag_ in ("NNP", "NNPS", "CD", "JJ") or noun_lemma(noun) in PEOPLE | FORCES


def _assent(
    annotated: Annotated, sentence: Sentence, verb: Token, body: Token | None, *, sure: bool
) -> Reading | None:
    things = patients(verb) or prepositional(verb, "on", "for", "to")
    things = [t for t in things if t.ent_type_ not in ("DATE", "TIME")]
    if not things or (body is None and not sure):
        return None
    thing = noun_phrase(annotated, sentence, things[0])
    by = f" by {noun_phrase(annotated, sentence, body)}" if body is not None else ""
    if lemma(verb) in EVENT_WORDS.rejecting_verbs and phrasal(verb) != "vote through":
        if not any(noun_lemma(t) in EVENT_WORDS.enacted_nouns for t in things):
            return None
        outcome = "vote" if lemma(verb) == "vote" and phrasal(verb) == "vote" else "rejection"
        return Reading("approval", f"{outcome} {'on' if outcome == 'vote' else 'of'} {thing}{by}", thing)
    return Reading("approval", f"approval of {thing}{by}", thing)


def _is_body(annotated: Annotated, sentence: Sentence, noun: Token) -> bool:
    if noun_lemma(noun) in BODIES:
        return True
    start, end = sentence.chars(noun)
    return any(
        m.start <= start and end <= m.end
        for m in annotated.mentions
        if m.kind == "organisation" and m.category not in ("media", "company")
    )


def _of_people(annotated: Annotated, sentence: Sentence, verb: Token, deed: DatedDeed) -> Reading | None:
    doers = patients(verb) if lemma(verb) in EVENT_WORDS.sending_verbs else _doers(verb)
    names, sort = names_of(annotated, sentence, doers)
    people = sort == "person"
    if not people:
        guest = next((t for t in doers if noun_lemma(t) in PEOPLE), None)
        names = (noun_phrase(annotated, sentence, guest),) if guest is not None else ()
    if not names and not (is_sure(deed, verb) and any(t.pos_ == "PRON" for t in doers)):
        return None
    reader = _journey if deed.kind == "visit" else _encounter
    return reader(annotated, sentence, verb, deed, names, people)


def _journey(
    annotated: Annotated,
    sentence: Sentence,
    verb: Token,
    deed: DatedDeed,
    names: tuple[str, ...],
    people: bool,
) -> Reading | None:
    away = lemma(verb) in EVENT_WORDS.setting_out_verbs
    goals = prepositional(verb, "for", "to") if away else [*objects(verb), *prepositional(verb, *GOALS)]
    where = next((w for w in (named_place(annotated, sentence, t) for t in goals) if w.place), Where())
    toured = objects(verb) if is_sure(deed, verb) else []
    goal = where.place or next((noun_phrase(annotated, sentence, t) for t in toured), "")
    if not goal and names and lemma(verb) == "arrive" and _is_foreign(annotated, sentence, verb):
        # 'The Peruvian president arrives on 22 May.'
        name = f"visit of {and_list(names)}"
        return Reading("visit", name, name, names if people else (), people)
    if not goal:
        return None
    name = f"visit of {and_list(names)} to {goal}" if names else f"visit to {goal}"
    return Reading("visit", name, name, names if people else (), people, where)


def _is_foreign(annotated: Annotated, sentence: Sentence, verb: Token) -> bool:
    """Whether whoever arrives is told to be of some country, and nothing says where."""
    if any(t.ent_type_ not in ("DATE", "TIME") for t in prepositional(verb, "in", "at", "to", "from")):
        return False
    spans = [sentence.chars(t.doc[t.left_edge.i : t.i + 1]) for t in subjects(verb)]
    return any(annotated.mentions_in(*span, "demonym", "country") for span in spans)


def _encounter(
    annotated: Annotated,
    sentence: Sentence,
    verb: Token,
    deed: DatedDeed,
    names: tuple[str, ...],
    people: bool,
) -> Reading | None:
    if lemma(verb) in ASKING and any(t.tag_ == "TO" and t.i > verb.i for t in verb.subtree):
        # 'called on the allies to join'
        return None
    others = [*objects(verb), *prepositional(verb, "with", "before", "to", "on", "by", "from")]
    met, sort = names_of(annotated, sentence, others)
    if sort not in ("person", "organisation"):
        sure = is_sure(deed, verb)
        hearer = next((t for t in others if sure or noun_lemma(t) in BODIES | PEOPLE), None)
        met = (noun_phrase(annotated, sentence, hearer),) if hearer is not None else ()
    everybody = tuple(dict.fromkeys((*names, *met)))
    if len(everybody) == 1 and lemma(verb) in EVENT_WORDS.testifying_verbs and people:
        # 'The committee has asked Jane Roe to appear on 22 October.'
        body = next((t for t in sentence.span if noun_lemma(t) in EVENT_WORDS.hearing_bodies), None)
        before = f" before the {noun_phrase(annotated, sentence, body)}" if body is not None else ""
        name = f"appearance of {names[0]}{before}"
        return Reading("meeting", name, name, names, people) if before else None
    if len(everybody) < 2 or (not people and sort not in ("person", "organisation")):
        # 'The minister discussed pay with officers.'
        return None
    name = f"meeting of {and_list(everybody)}"
    return Reading("meeting", name, name, everybody if people else (), people)


READERS: dict[str, Callable[[Annotated, Sentence, Token, DatedDeed], Reading | None]] = {
    "equipment": of_things,
    "mover": of_movers,
    "force": _of_forces,
    "trainee": _of_trainees,
    "facility": _of_facilities,
    "body": _of_bodies,
    "person": _of_people,
}
