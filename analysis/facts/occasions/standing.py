"""What a sentence says of the standing of a noun: whether it took place, is due, is proposed."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.annotate import Sentence
from analysis.facts.clauses import (
    SUBJECTS,
    is_predicate,
    is_purpose,
    lemma,
    phrasal,
    predicate_of,
    prepositional,
)
from analysis.facts.modality import (
    CANCELLED,
    DENIED,
    HELD,
    POSTPONED,
    PROPOSED,
    SCHEDULED,
    Modality,
    is_habit,
    lexical_status,
    modality_of,
    noun_modality,
    strongest,
)
from analysis.facts.occasions.cues import HOLD_VERBS, noun_lemma
from analysis.facts.occasions.record import FINITE, MODIFIER, PASSING, PURPOSE

PLANNING: dict[str, str] = {
    "plan": SCHEDULED,
    "preparation": SCHEDULED,
    "date": SCHEDULED,
    **dict.fromkeys(
        ("proposal", "idea", "suggestion", "possibility", "prospect", "invitation", "request"), PROPOSED
    ),
}
# 'the keenness to convene', 'expressed readiness to host': a wish, however it was expressed.
WISHES = frozenset(
    {"keenness", "readiness", "willingness", "desire", "wish", "hope", "interest", "eagerness", "ambition"}
)
# 'left Split for a deployment', 'was in Doha for talks': what they went for.
DEPARTURES = frozenset(
    {
        *(
            "arrive",
            "meet",
            "travel",
            "visit",
            "gather",
            "fly",
            "leave",
            "depart",
            "sail",
            "set",
            "set off",
            "be",
        ),
        *("deploy", "convene", "assemble", "head"),
    }
)
# What an exercise or a fair does: 'which will see 4,000 troops deploy to Oman'.
BRING_TOGETHER = frozenset({"see", "unite", "gather", "draw", "attract"})
NAMING = frozenset({"codenamed", "named", "dubbed", "called", "nicknamed", "titled"})
# Deeds that a noun tells of as well as a verb, where it has a date of its own.
NOMINAL = frozenset({"approval", "commissioning", "delivery", "inauguration", "test"})
# Not to have done so is to have fallen through, where it was planned or a cause is given.
TAKE_PLACE = frozenset(
    {"take", "hold", "go", "carry", "materialise", "materialize", "occur", "stage", "run", "conduct"}
)
CAUSES = ("because", "due to", "owing to", "for lack of", "on account of", "amid", "after the", "in view of")
GO_THERE = frozenset({"attend", "visit", "join", "participate", "take", "invite", "send", "observe", "watch"})


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
    word = doc[i]
    bare = word.tag_ == "VBN" and not any(c.dep_ in (*SUBJECTS, "aux", "auxpass") for c in word.children)
    return [word] if bare or word.lower_ == "due" else []


def standing_of(noun: Token, kind: str, relative: list[Token]) -> Standing:
    """What the sentence says of the standing of a noun: by its verb, else by a clause or adjective of its own."""
    own = noun_modality(noun)
    clauses = [
        Modality(SCHEDULED) if v.lower_ == "due" else modality_of(v)
        for v in relative
        if (phrasal(v).split()[0] in (HOLD_VERBS | BRING_TOGETHER) or lexical_status(v))
        and phrasal(v) != "invite"
    ]
    modifier = strongest([own.status, *(c.status for c in clauses)])
    verb, role = governing(noun)
    planned = _planned(noun)
    if planned is not None:
        return Standing(planned, MODIFIER, verb)
    if verb is not None and role:
        spoken = modality_of(verb)
        if spoken.status in (HELD, SCHEDULED, "") and _is_wished(verb):
            spoken = dataclasses.replace(spoken, status=PROPOSED)
        others = [modality_of(c) for c in coordinated(verb) if phrasal(c).split()[0] in HOLD_VERBS]
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
        if status == DENIED and role == "finite" and _fell_through(noun, verb, modifier):
            return Standing(Modality(CANCELLED), FINITE, verb, shares=True)
        if role == "due":
            return Standing(Modality(strongest([modifier, spoken.status])), MODIFIER, verb, shares=True)
        if role == "finite" and status == HELD and verb.tag_ == "VBG" and _is_ahead(noun):
            # 'thanked him for hosting the upcoming talks'
            return Standing(Modality(modifier), MODIFIER, verb)
        if role == "finite" and not status and noun.dep_ == "pobj" and noun.head.lower_ == "on":
            # 'is on a visit to Split': it is under way.
            return Standing(Modality(HELD, present=True), FINITE, verb, shares=True)
        if role == "finite":
            decisive = status in (HELD, CANCELLED, POSTPONED, DENIED) or not modifier
            final = status if decisive else strongest([status, modifier])
            if status == DENIED and modifier == PROPOSED:
                final = PROPOSED
            told = dataclasses.replace(spoken, status=final, generic=spoken.generic and not final)
            return Standing(told, FINITE, verb, shares=True)
        if role == "purpose":
            return Standing(
                dataclasses.replace(spoken, status=modifier or status), PURPOSE, verb, shares=True
            )
        if modifier:
            return Standing(Modality(modifier), MODIFIER, verb)
        if kind in NOMINAL and _has_own_date(noun):
            return Standing(Modality(""), MODIFIER, verb)
        return Standing(_passing(noun, verb, spoken, role), PASSING, verb)
    if modifier:
        return Standing(Modality(modifier), MODIFIER, verb)
    if kind in NOMINAL and _has_own_date(noun):
        return Standing(Modality(""), MODIFIER, verb)
    present = any(c.present for c in clauses)
    return Standing(Modality("", present=present), MODIFIER if clauses else PASSING, verb)


def _is_wished(verb: Token) -> bool:
    """Whether an infinitive is what someone is keen or ready to do: 'affirmed its keenness to convene'."""
    if not any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children):
        return False
    words = [verb.head, *(c for c in verb.head.children if c.dep_ == "dobj" and c.i < verb.i)]
    return any(noun_lemma(w) in WISHES for w in words)


def _turns(verb: Token) -> bool:
    """'came to an end', 'drew to a close', 'got under way'."""
    return any(
        t.lower_ in ("end", "close", "way", "underway") for t in verb.subtree if t.i - verb.i in range(1, 5)
    )


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
    return modifier == SCHEDULED or any(cause in words for cause in CAUSES)


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


def governing(noun: Token) -> tuple[Token | None, str]:
    """The verb over a noun and how it tells of it: `finite`, `purpose`, `ahead`, `during`, or empty for no telling."""
    word = noun
    while word.dep_ in ("conj", "appos", "pobj") and word.head != word:
        above = word.head
        if word.dep_ == "pobj":
            if above.lower_ == "of" and above.head.pos_ in ("NOUN", "PROPN", "NUM", "ADV"):
                if above.head.lower_ in ("ahead", "run-up", "eve"):
                    return predicate_of(above), "ahead"
                if above.head.lower_ in (
                    "conclusion",
                    "end",
                    "sidelines",
                    "margins",
                    "start",
                    "close",
                    "opening",
                ):
                    return predicate_of(above), "during"
                if noun_lemma(above.head) in (
                    "edition",
                    "iteration",
                    "round",
                    "phase",
                    "part",
                    "leg",
                    "member",
                ):
                    word = above.head
                    continue
                return predicate_of(above), ""
            return _by_preposition(above, noun)
        word = above
    # A name that the parse takes for a clause is an object.
    named = word.pos_ == "PROPN" and word.dep_ in ("ccomp", "xcomp", "npadvmod", "dep", "advcl")
    if not (named or word.dep_ in SUBJECTS or word.dep_ in ("dobj", "attr", "oprd", "dative")):
        return (word, "finite") if lexical_status(word) and word != noun else (predicate_of(noun), "")
    verb = predicate_of(word.head)
    if verb is None:
        return None, ""
    if verb.lower_.replace("-", "") in NAMING and word.dep_ in SUBJECTS and phrasal(verb) == lemma(verb):
        # 'The exercise, codenamed Blue Crane, began …', read as one clause with the name for its object.
        verb = next((c for c in verb.conjuncts if is_predicate(c)), verb)
    if verb.dep_ in ("acl", "relcl") and word.head == verb and word.dep_ == "dobj" and is_purpose(verb):
        return verb, "purpose"
    key = phrasal(verb)
    telling = key.split()[0] in HOLD_VERBS or bool(lexical_status(verb))
    telling = telling or (lemma(verb) in ("meet", "convene", "gather") and word.dep_ in SUBJECTS)
    telling = telling or (lemma(verb) in ("come", "draw", "get") and _turns(verb))
    telling = telling or (lemma(verb) in BRING_TOGETHER and word.dep_ in SUBJECTS)
    if lemma(verb) == "follow" and any(c.dep_ == "dobj" for c in verb.children):
        return verb, ""
    if word.dep_ in SUBJECTS and not telling:
        return verb, "during"
    if not telling:
        return verb, ""
    if is_purpose(verb):
        return verb, "purpose"
    return verb, "finite"


def _by_preposition(preposition: Token, noun: Token) -> tuple[Token | None, str]:
    verb = predicate_of(preposition)
    low = preposition.lower_
    above = preposition.head
    if low in ("before", "until", "till") or (low == "of" and above.lower_ == "ahead"):
        return verb, "ahead"
    if low == "to" and above.lower_ in ("prior", "up", "run-up", "prelude"):
        return verb, "ahead"
    if (
        verb is not None
        and low in ("at", "in", "for")
        and phrasal(verb) in ("expect", "due", "set", "schedule")
    ):
        return verb, "due"
    if verb is not None and low in ("to", "for") and phrasal(verb) == "invite":
        return verb, "ahead"
    if low == "on" and verb is not None and verb.lemma_ == "be" and above == verb:
        # 'is on a visit to Split'
        return verb, "finite"
    if low in (
        "during",
        "at",
        "in",
        "after",
        "following",
        "since",
        "from",
        "on",
        "into",
        "with",
        "alongside",
    ):
        return verb, "during"
    if (
        verb is not None
        and low in ("for", "at", "in")
        and lemma(verb) in ("meet", "gather", "convene", "host", "join")
    ):
        return verb, "finite"
    if low == "for" and verb is not None and phrasal(verb) in DEPARTURES:
        return verb, "purpose"
    return verb, ""


def _passing(noun: Token, verb: Token, spoken: Modality, role: str) -> Modality:
    if role == "ahead":
        return Modality(SCHEDULED, present=False)
    if role == "during":
        return dataclasses.replace(spoken, status=spoken.status if spoken.status in (HELD, SCHEDULED) else "")
    return Modality("")


def coordinated(verb: Token) -> list[Token]:
    """The verbs that 'and' or 'but' joins to a verb or to what it is part of, with the same subject."""
    joined = []
    for word in (verb, *(t for t in verb.children if t.dep_ == "xcomp"), verb.head):
        for other in word.conjuncts:
            if other != verb and not any(c.dep_ in SUBJECTS for c in other.children):
                joined.append(other)
    return joined


def shares_day(head: Token) -> bool:
    """Whether the noun's phrase is 'during' or 'at' it, so that the date of the clause is its own."""
    verb, role = governing(head)
    if role == "due":
        return True
    if role != "during" or verb is None:
        return False
    if head.dep_ == "pobj":
        return head.head.lower_ in ("during", "at", "in", "on", "for", "from", "with", "into", "of")
    return head.dep_ not in SUBJECTS
