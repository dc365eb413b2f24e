"""Encounters: who met, heard or telephoned whom."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import Where, and_list, names_of, people_from
from analysis.facts.clauses import (
    agents,
    is_passive,
    lemma,
    objects,
    patients,
    phrasal,
    prepositional,
    subjects,
)
from analysis.facts.occasions.antecedents import body_meant, last_pair, pair_before
from analysis.facts.occasions.cues import BODIES, noun_kind, noun_lemma, ordinal
from analysis.facts.occasions.office_holders import MEMBERS, PRINCIPALS, is_group, is_office_holder, who_does
from analysis.facts.occasions.reading import Reader, Reading
from analysis.facts.occasions.receptions import RECEPTIONS
from analysis.facts.phrases import noun_phrase
from analysis.facts.words import EVENT_WORDS

# 'meet', 'gather', 'sit down': said of those who come together.
GATHER = EVENT_WORDS.meeting_verbs


def _meeting(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A met B', 'A and B met', 'A is to meet B'."""
    key = phrasal(verb)
    if key not in GATHER or verb.pos_ != "VERB" or is_passive(verb):
        return None
    told = objects(verb)
    if not told and not prepositional(verb, "with"):
        return _gathering(annotated, sentence, verb)
    if key not in ("meet", "meet up", "host", *EVENT_WORDS.seating_verbs):
        return None
    if key == "host" and names_of(annotated, sentence, told)[1] != "person":
        return None
    if any(noun_kind(t) in ("meeting", "summit") for t in prepositional(verb, "for", "at")):
        return None
    met, met_kind = names_of(annotated, sentence, [*told, *prepositional(verb, "with")])
    who, kind = who_does(annotated, sentence, verb)
    if told and met_kind != "person" and (behind := people_from(annotated, sentence, verb.i + 1)):
        met, met_kind = behind, "person"
    if told and (not met or (met_kind != "person" and any(is_office_holder(t) for t in told))):
        guest = next((t for t in told if is_office_holder(t)), None)
        if guest is None or (who and kind != "person"):
            return None
        name = f"meeting{' of ' + and_list(who) if who else ''} with the {noun_phrase(annotated, sentence, guest)}"
        return Reading("meeting", name, name, who, True, inherits=bool(who))
    if (
        kind == "person"
        and met_kind in ("country", "organisation")
        and told
        and noun_lemma(told[0]) in MEMBERS | PRINCIPALS
    ):
        # 'met senior Indian officials', who are not India
        name = f"meeting of {and_list(who)} with {noun_phrase(annotated, sentence, told[0])}"
        return Reading("meeting", name, name, who, True, inherits=True)
    if not who and met_kind == "person" and (group := next((t for t in agents(verb) if is_group(t)), None)):
        # 'The delegation met with A.'
        name = f"meeting of the {noun_phrase(annotated, sentence, group)} with {and_list(met)}"
        return Reading("meeting", name, name, met, True, inherits=True)
    names = tuple(dict.fromkeys([*who, *met]))
    if not names or (kind == "organisation" and not met):
        return None
    people = "person" in (kind, met_kind)
    name = f"meeting of {and_list(names)}"
    unnamed = [t for t in prepositional(verb, "with") if not names_of(annotated, sentence, [t])[0]]
    if unnamed:
        name = f"{name} with {noun_phrase(annotated, sentence, unnamed[0])}"
    return Reading("meeting", name, name, names, people, inherits=True)


def _gathering(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A and B met', 'the commission met for the fifth time', 'officials from both countries will meet again'."""
    forums = [t for t in prepositional(verb, "for", "at") if noun_kind(t) in ("meeting", "summit")]
    heads = subjects(verb)
    if phrasal(verb) == "host" or forums or not heads or any(noun_kind(h) for h in heads):
        return None
    names, kind = names_of(annotated, sentence, heads)
    if heads[0].lower_ == "they":
        pair = pair_before(annotated, sentence, heads[0]) or _last_two(annotated, sentence)
        names, kind = (pair, "person") if pair else (names, kind)
    again = any(c.lower_ in ("again", "next") for c in verb.children) or phrasal(verb) == "reconvene"
    if again and not names and heads[0].lower_ == "they":
        names, kind = last_pair(annotated, sentence), "person"
        if not names:
            return None
    if kind == "person":
        if phrasal(verb) in EVENT_WORDS.seating_verbs and len(names) < 2:
            return None
        name = f"meeting of {_as_told(annotated, sentence, heads[0], names)}"
        edges = [e for e in prepositional(verb, "on") if e.lower_ in ("margins", "sidelines", "fringes")]
        host = next((t for e in edges for t in prepositional(e, "of")), None)
        if again and host is not None:
            # 'agreed to reconvene on the margins of the forum', which is another meeting of that day
            name = f"{name} on the {edges[0].lower_} of the {noun_phrase(annotated, sentence, host)}"
        return Reading("meeting", name, name, names, True, inherits=len(names) > 1, next_one=again)
    head = next((h for h in heads if is_group(h)), None)
    if head is None and len(names) < 2:
        return None
    if head is None and kind == "country" and heads[0].tag_ == "NNS":
        # 'Dutch and Surinamese lawyers will sit down'
        head = heads[0]
    phrase = body_meant(annotated, sentence, head) if head is not None else and_list(names)
    told = "summit" if head is not None and _are_leaders(head) else "meeting"
    name = f"{told} of {phrase}" if head is None else f"{told} of the {phrase}"
    is_body = head is not None and noun_lemma(head) in BODIES
    return Reading(
        told,
        name,
        name,
        names if kind != "person" else (),
        inherits=not again,
        forum=phrase if is_body else "",
        edition=_times(verb) if is_body else None,
        next_one=again,
    )


def _are_leaders(head: Token) -> bool:
    """Whether those who gather lead their countries: 'allied leaders', 'the heads of state', not 'party leaders'."""
    if head.tag_ not in ("NNS", "NNPS"):
        return False
    if lemma(head) == "head":
        return any(t.lower_ in ("state", "government") for t in prepositional(head, "of"))
    whose = {t.lower_ for t in (*head.lefts, *prepositional(head, "of"))}
    return lemma(head) == "leader" and not whose & EVENT_WORDS.lesser_groups


def _last_two(annotated: Annotated, sentence: Sentence) -> tuple[str, ...]:
    """The two people of the last sentence above that names several, for 'they'."""
    pair = last_pair(annotated, sentence)
    return pair if len(pair) == 2 else ()


def _as_told(annotated: Annotated, sentence: Sentence, head: Token, names: Sequence[str]) -> str:
    """'the three ministers' as written, though the people are known; else their names."""
    common = head.tag_ in ("NNS", "NNPS") and head.pos_ != "PRON" and head.ent_type_ != "PERSON"
    listed = any(t.pos_ == "PROPN" for t in head.conjuncts)
    if not common or listed or noun_lemma(head) not in PRINCIPALS | MEMBERS:
        return and_list(names)
    phrase = noun_phrase(annotated, sentence, head)
    return phrase if any(n in phrase for n in names) else f"the {phrase}"


def _sitting(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'The defence committee is to discuss the issue on 18 November': it sits."""
    if (
        not {lemma(verb), phrasal(verb)} & EVENT_WORDS.sitting_verbs
        or verb.pos_ != "VERB"
        or is_passive(verb)
    ):
        return None
    if lemma(verb) == "vote" and _is_for_or_against(verb):
        # 'voted to ratify the treaty' tells of what was voted.
        return None
    # In 'the Chamber of Deputies' defence committee' the parse may take the chamber for the subject.
    doers = [w for t in subjects(verb) for w in (t, *prepositional(t, "of"))]
    bodies = {"committee", "commission", "council"}
    if lemma(verb) in ("debate", "vote", "deliberate"):
        bodies = bodies | EVENT_WORDS.enacting_bodies
    body = next((t for t in doers if noun_lemma(t) in bodies), None)
    if body is None or not (objects(verb) or prepositional(verb, "on", "over")):
        return None
    phrase = noun_phrase(annotated, sentence, body)
    owned = "'s " in phrase or "’s " in phrase
    if lemma(verb) == "vote":
        name = f"vote of {'' if owned else 'the '}{phrase}"
        return Reading("approval", name, name)
    name = f"session of {phrase}" if owned else f"session of the {phrase}"
    return Reading("meeting", name, name)


def _is_for_or_against(vote: Token) -> bool:
    behind = [c for c in vote.children if c.i > vote.i]
    return any(
        c.lower_ in ("for", "against", "down", "through")
        or any(t.tag_ == "TO" or t.lower_ in ("against", "favour", "favor") for t in c.children)
        for c in behind
    )


def _hearing(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'The minister is to appear before the committee on 6 May', 'testified before lawmakers': a hearing."""
    if verb.pos_ != "VERB":
        return None
    if lemma(verb) in EVENT_WORDS.summoning_verbs:
        # 'The committee has summoned the minister for 6 May.'
        heads, who = [*agents(verb), *prepositional(verb, "before", "to")], patients(verb)
    elif lemma(verb) in EVENT_WORDS.testifying_verbs:
        heads = prepositional(verb, "before")
        who = subjects(verb) or (subjects(verb.head) if verb.dep_ == "xcomp" else [])
    else:
        return None
    heads = [t for t in heads if noun_lemma(t) in EVENT_WORDS.hearing_bodies]
    if not heads or not who:
        return None
    names, kind = names_of(annotated, sentence, who)
    person = kind == "person"
    if not person and not is_office_holder(who[0]):
        return None
    doer = and_list(names) if person else f"the {noun_phrase(annotated, sentence, who[0])}"
    name = f"hearing of {doer} before the {noun_phrase(annotated, sentence, heads[0])}"
    return Reading("meeting", name, name, names if person else (), person)


def _times(verb: Token) -> int | None:
    """5 in 'met for the fifth time'."""
    times = (n for noun in prepositional(verb, "for") if noun.lower_ == "time" for n in noun.lefts)
    return next((number for word in times if (number := ordinal(word)) is not None), None)


def _call(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A spoke to B by phone', 'A telephoned B'."""
    key = lemma(verb)
    wired = any(t.lower_ in ("phone", "telephone", "video", "videoconference") for t in verb.subtree)
    if key in ("telephone", "phone"):
        others = objects(verb)
    elif key in ("speak", "talk", "confer") and wired:
        others = [
            o
            for t in (verb, *(c for p in verb.children for c in p.children))
            for o in prepositional(t, "with", "to")
        ]
    else:
        return None
    names, kind = names_of(annotated, sentence, [*agents(verb), *others])
    group = next((t for t in agents(verb) if is_group(t) and t.tag_ in ("NNS", "NNPS")), None)
    if len(names) < 2 and group is not None and not others:
        name = f"call between the {noun_phrase(annotated, sentence, group)}"
        return Reading("call", name, "call", names, kind == "person", Where(), inherits=True)
    if kind != "person" and group is not None and not others:
        # 'The defence ministers of Sweden and Peru spoke by telephone.'
        name = f"call between the {noun_phrase(annotated, sentence, group)}"
        return Reading("call", name, "call", names, False, Where(), inherits=True)
    if len(names) == 1 and kind == "person" and others and is_office_holder(others[0]):
        # 'spoke by telephone with his Indonesian counterpart'
        name = f"call between {names[0]} and the {noun_phrase(annotated, sentence, others[0])}"
        return Reading("call", name, "call", names, True, Where(), inherits=True)
    if len(names) < 2:
        return None
    return Reading(
        "call", f"call between {and_list(names)}", "call", names, kind == "person", Where(), inherits=True
    )


ENCOUNTERS: tuple[Reader, ...] = (_meeting, *RECEPTIONS, _call, _sitting, _hearing)
