"""What a sentence says of the standing of a noun: whether it took place, is due, is proposed."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.annotate import Sentence
from analysis.facts.clauses import SUBJECTS, is_negated, lemma, phrasal, prepositional
from analysis.facts.modality import Modality, is_given_up, is_habit, modality_of, noun_modality
from analysis.facts.occasions.cues import HOLD_VERBS, noun_lemma
from analysis.facts.occasions.governing import BRING_TOGETHER, coordinated, governing
from analysis.facts.occasions.record import FINITE, MODIFIER, PASSING, PURPOSE
from analysis.facts.status_words import (
    CANCELLED,
    DENIED,
    HELD,
    POSTPONED,
    PROPOSED,
    SCHEDULED,
    lexical_status,
    strongest,
)
from analysis.facts.words import EVENT_WORDS

PLANNING = {word: entry.status for entry in EVENT_WORDS.planning_nouns for word in entry.words}
# 'the keenness to convene', 'expressed readiness to host': a wish, however it was expressed.
WISHES = EVENT_WORDS.wish_nouns
# Deeds that a noun tells of as well as a verb, where it has a date of its own.
NOMINAL = frozenset({"approval", "commissioning", "delivery", "inauguration", "test"})
# Not to have done so is to have fallen through, where it was planned or a cause is given.
TAKE_PLACE = EVENT_WORDS.occurring_verbs
CAUSES = EVENT_WORDS.causes
ITINERARIES = frozenset({"itinerary", "schedule", "programme", "program", "agenda", "calendar"})
GO_THERE = EVENT_WORDS.attendance_verbs


@dataclass(frozen=True, slots=True)
class Standing:
    """What a sentence says of the standing of a noun: its status, how plainly, and the verb that says so.

    `shares` where that verb is about it, so that the date of the verb is the date of the noun.
    """

    modality: Modality
    strength: int
    verb: Token | None
    shares: bool = False


def adjacent_modifiers(sentence: Sentence, head: Token, last: int) -> list[Token]:
    """A participle, or 'due', right behind a name, which the parse may have hung elsewhere: ', held in Oslo'."""
    i = last + 1
    doc = head.doc
    while i < sentence.span.end and (
        doc[i].text in (",", "(", '"', "”", "’", "''") or (doc[i].dep_ == "advmod" and doc[i].pos_ == "ADV")
    ):
        i += 1
    if i >= sentence.span.end or (head.is_ancestor(doc[i]) and doc[i].dep_ in ("acl", "relcl")):
        return []
    word = _infinitive(doc[i]) or doc[i]
    bare = word.tag_ == "VBN" and not any(c.dep_ in (*SUBJECTS, "aux", "auxpass") for c in word.children)
    return [word] if bare or word.lower_ == "due" or word != doc[i] else []


def _infinitive(to: Token) -> Token | None:
    """The verb of 'to be held', 'to run' behind a name: what the named event is to do."""
    if to.lower_ != "to" or to.tag_ != "TO" or to.head.i - to.i not in (1, 2):
        return None
    return to.head if phrasal(to.head).split()[0] in HOLD_VERBS else None


def standing_of(noun: Token, kind: str, relative: list[Token]) -> Standing:
    """What the sentence says of the standing of a noun: by its verb, else by a clause or adjective of its own."""
    own = noun_modality(noun)
    clauses = [
        Modality(SCHEDULED) if v.lower_ == "due" or _is_yet_to_be(v) else modality_of(v)
        for v in relative
        if (phrasal(v).split()[0] in (HOLD_VERBS | BRING_TOGETHER) or lexical_status(v))
        and phrasal(v) != "invite"
        and not _is_deemed(v)
    ]
    modifier = strongest([own.status, *(c.status for c in clauses)])
    verb, role = governing(noun)
    planned = _planned(noun)
    if planned is not None:
        return Standing(planned, MODIFIER, verb)
    if verb is not None and role:
        spoken = modality_of(verb)
        if (_is_off(verb) or (spoken.status == DENIED and is_given_up(verb))) and noun.dep_ in (
            *SUBJECTS,
            "dobj",
        ):
            return Standing(Modality(CANCELLED), FINITE, verb, shares=True)
        if spoken.status == HELD and _is_struck(verb) and noun.dep_ in (*SUBJECTS, "dobj"):
            return Standing(Modality(CANCELLED), FINITE, verb, shares=True)
        if _is_over_before(verb):
            spoken = dataclasses.replace(spoken, status=HELD)
        if spoken.status in (HELD, SCHEDULED, "") and _is_wished(verb):
            spoken = dataclasses.replace(spoken, status=PROPOSED)
        others = [
            modality_of(c)
            for c in coordinated(verb)
            if phrasal(c).split()[0] in HOLD_VERBS or lexical_status(c)
        ]
        status = spoken.status
        stronger = strongest([o.status for o in others if o.status in (POSTPONED, CANCELLED)])
        if stronger:
            status = stronger
        if is_habit(verb) and not modifier:
            return Standing(Modality("", generic=True), PASSING, verb)
        if kind in ("exhibition", "exercise", "summit") and _goes_there(verb):
            # Whoever is invited, or stays away, it takes place.
            status = modifier or {PROPOSED: SCHEDULED, DENIED: ""}.get(status, status)
            spoken = dataclasses.replace(spoken, status=status)
        if (
            status == DENIED
            and role == "finite"
            and (_fell_through(noun, verb, modifier) or _is_left_out(noun, verb, kind))
        ):
            return Standing(Modality(CANCELLED), FINITE, verb, shares=True)
        if role == "due":
            return Standing(Modality(strongest([modifier, spoken.status])), MODIFIER, verb, shares=True)
        if role == "finite" and status == HELD and verb.tag_ == "VBG" and _is_ahead(noun):
            # 'thanked him for hosting the upcoming talks'
            return Standing(Modality(modifier), MODIFIER, verb)
        if role != "finite" or (status in (PROPOSED, "") and any(map(_is_yet_to_be, relative))):
            # 'discussed the conference to be hosted by Chile'
            modifier = modifier or (SCHEDULED if any(map(_is_yet_to_be, relative)) else "")
        if role == "finite" and not status and noun.dep_ == "pobj" and noun.head.lower_ == "on":
            # 'is on a visit to Split': it is under way.
            return Standing(Modality(HELD, present=True), FINITE, verb, shares=True)
        if role == "finite":
            decisive = status in (HELD, CANCELLED, POSTPONED, DENIED) or not modifier
            final = status if decisive else strongest([status, modifier])
            if status == DENIED and modifier == PROPOSED:
                final = PROPOSED
            if status == PROPOSED and strongest(c.status for c in clauses) == SCHEDULED:
                # 'demanded a training, which is due to begin in May'
                final = SCHEDULED
            told = dataclasses.replace(spoken, status=final, generic=spoken.generic and not final)
            return Standing(told, FINITE, verb, shares=True)
        if role == "purpose":
            return Standing(
                dataclasses.replace(spoken, status=modifier or status), PURPOSE, verb, shares=True
            )
        if modifier:
            return Standing(Modality(modifier), MODIFIER, verb)
        if kind in ("exercise", "exhibition") and role == "during" and _goes_there(verb) and spoken.status:
            # 'after taking part in Blue Crane'
            return Standing(_passing(noun, verb, spoken, role), MODIFIER, verb)
        if kind in NOMINAL and _has_own_date(noun):
            return Standing(Modality(""), MODIFIER, verb)
        return Standing(_passing(noun, verb, spoken, role), PASSING, verb)
    if modifier:
        return Standing(Modality(modifier), MODIFIER, verb)
    if kind in NOMINAL and _has_own_date(noun):
        return Standing(Modality(""), MODIFIER, verb)
    present = any(c.present for c in clauses)
    return Standing(Modality("", present=present), MODIFIER if clauses else PASSING, verb)


def status_in_passing(standing: Standing) -> str:
    """The status of what goes by a name and is told in passing, by the clause: 'will sail for Blue Crane' is ahead."""
    if standing.verb is None or standing.modality.generic or is_habit(standing.verb):
        return ""
    clause = modality_of(standing.verb)
    if clause.status == HELD:
        return HELD
    return SCHEDULED if clause.present or clause.status in (SCHEDULED, PROPOSED) else ""


def _is_over_before(verb: Token) -> bool:
    """'explored ways to help after holding the talks': over by what is told as past, whatever it was to lead to."""
    if verb.tag_ != "VBG" or verb.head.lower_ not in ("after", "following", "upon"):
        return False
    root = verb.sent.root
    return root.tag_ == "VBD" or (root.tag_ == "VBN" and modality_of(root).status == HELD)


def _is_deemed(verb: Token) -> bool:
    """'The committee, considered the highest body': what it is held to be, not what may become of it."""
    return lemma(verb) == "consider" and any(
        c.dep_ in ("oprd", "dobj", "attr", "ccomp") for c in verb.children
    )


def _is_struck(verb: Token) -> bool:
    """Whether something was taken off a plan: 'was excluded from the programme', 'was struck off the itinerary'."""
    if lemma(verb) not in ("exclude", "remove", "drop", "strike", "cut", "delete", "take", "omit"):
        return False
    return any(lemma(t) in ITINERARIES for t in prepositional(verb, "from", "off"))


def _is_off(verb: Token) -> bool:
    """'The visit is off.'"""
    after = [c for c in verb.children if c.i > verb.i and c.lower_ == "off" and not list(c.children)]
    return lemma(verb) == "be" and bool(after) and not is_negated(verb)


def _is_wished(verb: Token) -> bool:
    """Whether an infinitive is what someone is keen or ready to do: 'affirmed its keenness to convene'."""
    if not any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children):
        return False
    words = [verb.head, *(c for c in verb.head.children if c.dep_ == "dobj" and c.i < verb.i)]
    return any(noun_lemma(w) in WISHES for w in words)


def _is_yet_to_be(verb: Token) -> bool:
    """Whether a clause is 'to be held', by itself: 'welcomed the participation in the fair, to be held in May'."""
    to_be = [c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")] == ["to", "be"]
    return to_be and verb.dep_ in ("acl", "advcl", "relcl") and not lexical_status(verb.head)


def _goes_there(verb: Token) -> bool:
    if lemma(verb) == "take":
        return not any(c.lower_ == "place" for c in verb.children)
    return lemma(verb) in GO_THERE


def _fell_through(noun: Token, verb: Token, modifier: str) -> bool:
    """Whether what did not take place had been planned: 'Exercise Lark, planned for June, will not be held'."""
    if phrasal(verb).split()[0] not in TAKE_PLACE:
        return False
    if any(c.lower_ in ("no", "any") for c in noun.lefts):
        return False
    words = " ".join(t.lower_ for t in verb.subtree)
    given_up = modifier == PROPOSED and "no longer" in words
    return modifier == SCHEDULED or given_up or any(cause in words for cause in CAUSES)


def _is_left_out(noun: Token, verb: Token, kind: str) -> bool:
    """'The Amber Sky exercise will not be held this year': one of a series is left out."""
    if kind not in ("exercise", "exhibition") or phrasal(verb).split()[0] not in TAKE_PLACE:
        return False
    named = any(t.text[:1].isupper() and not t.is_sent_start for t in noun.subtree if t.i <= noun.i)
    words = {t.lower_ for t in verb.subtree}
    return named and "year" in words and not {c.lower_ for c in noun.lefts} & {"no", "any"}


def is_beside(noun: Token) -> bool:
    """Whether something else took place at its edge: 'met on the sidelines of the summit'."""
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else None
    return above is not None and above.lower_ in ("sidelines", "margins", "sideline", "fringes", "margin")


def _is_ahead(noun: Token) -> bool:
    return any(c.lower_ in ("upcoming", "forthcoming", "coming", "next") for c in noun.lefts)


def _planned(noun: Token) -> Modality | None:
    """What a noun of planning over another says: 'plans for a summit', 'the proposal for talks', 'no plans for'."""
    if noun.dep_ != "pobj" or noun.head.lower_ not in ("for", "of", "to"):
        return None
    above = noun.head.head
    status = PLANNING.get(noun_lemma(above), "")
    if not status:
        return None
    refused = any(c.lower_ in ("no", "any", "without") for c in above.children)
    return Modality(DENIED if refused else status)


def _has_own_date(noun: Token) -> bool:
    """Whether 'on' or 'in' with a day, month or year stands in the noun's own phrase: 'ratification on 5 May'."""
    return any(
        c.dep_ == "prep"
        and c.lower_ in ("on", "in")
        and any(t.ent_type_ == "DATE" or t.like_num for t in c.subtree)
        for t in (noun, *prepositional(noun, "of", "by"))
        for c in t.children
    )


def _passing(noun: Token, verb: Token, spoken: Modality, role: str) -> Modality:
    if role == "ahead":
        return Modality(SCHEDULED, present=False)
    if role == "during":
        if spoken.status not in (HELD, SCHEDULED):
            # 'In a meeting with B, A called for a new pact': what was called for is proposed, not the meeting.
            spoken = dataclasses.replace(modality_of(verb, own=False), present=spoken.present)
        return dataclasses.replace(spoken, status=spoken.status if spoken.status in (HELD, SCHEDULED) else "")
    return Modality("")
