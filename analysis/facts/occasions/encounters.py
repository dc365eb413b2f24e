"""Encounters: who met, received, called on or telephoned whom."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import Where, and_list, names_of, people_before, people_from
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
from analysis.facts.occasions.reading import Reader, Reading
from analysis.facts.phrases import noun_phrase
from analysis.facts.words import EVENT_WORDS

PRINCIPALS = EVENT_WORDS.principals
# 'meet', 'gather', 'sit down': said of those who come together.
GATHER = EVENT_WORDS.meeting_verbs
MEMBERS = EVENT_WORDS.members
GUESTS = EVENT_WORDS.guests
RECEIVE = EVENT_WORDS.reception_verbs
# Where guests are only met: 'received at the airport by an honour guard'.
ARRIVALS = EVENT_WORDS.arrival_places
BODYGUARD = EVENT_WORDS.honour_guard_words


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
    who, kind = _who(annotated, sentence, verb)
    if told and met_kind != "person" and (behind := people_from(annotated, sentence, verb.i + 1)):
        met, met_kind = behind, "person"
    if told and (not met or (met_kind != "person" and any(_is_office_holder(t) for t in told))):
        guest = next((t for t in told if _is_office_holder(t)), None)
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
    head = next((h for h in heads if _is_group(h)), None)
    if head is None and len(names) < 2:
        return None
    phrase = body_meant(annotated, sentence, head) if head is not None else and_list(names)
    name = f"meeting of {phrase}" if head is None else f"meeting of the {phrase}"
    is_body = head is not None and noun_lemma(head) in BODIES
    return Reading(
        "meeting",
        name,
        name,
        names if kind != "person" else (),
        inherits=not again,
        forum=phrase if is_body else "",
        edition=_times(verb) if is_body else None,
        next_one=again,
    )


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
    name = f"session of {phrase}" if owned else f"session of the {phrase}"
    return Reading("meeting", name, name)


def _hearing(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'The minister is to appear before the committee on 6 May', 'testified before lawmakers': a hearing."""
    if verb.pos_ != "VERB":
        return None
    if lemma(verb) in EVENT_WORDS.summoning_verbs:
        # 'The committee has summoned the minister for 6 May.'
        heads, who = agents(verb), patients(verb)
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
    if not person and not _is_office_holder(who[0]):
        return None
    doer = and_list(names) if person else f"the {noun_phrase(annotated, sentence, who[0])}"
    name = f"hearing of {doer} before the {noun_phrase(annotated, sentence, heads[0])}"
    return Reading("meeting", name, name, names if person else (), person)


def _titled(heads: Sequence[Token]) -> Token | None:
    """A name behind a title of state: 'Crown Prince Faisal bin Omar'."""
    titled = (t for t in heads if t.pos_ == "PROPN")
    return next((t for t in titled if any(c.lower_ in EVENT_WORDS.state_titles for c in t.lefts)), None)


def _is_office_holder(head: Token) -> bool:
    """'the Turkish ambassador', one person however unnamed; 'requirements' are none."""
    singular = head.tag_ in ("NN", "NNP")
    return singular and noun_lemma(head) in (PRINCIPALS | MEMBERS) - {
        "side",
        "party",
        "country",
        "team",
        "head",
    }


def _is_group(head: Token) -> bool:
    base = noun_lemma(head)
    plural = head.tag_ in ("NNS", "NNPS")
    return head.pos_ != "PRON" and (base in BODIES or base in PRINCIPALS or (plural and base in MEMBERS))


def _times(verb: Token) -> int | None:
    """5 in 'met for the fifth time'."""
    times = (n for noun in prepositional(verb, "for") if noun.lower_ == "time" for n in noun.lefts)
    return next((number for word in times if (number := ordinal(word)) is not None), None)


def _who(annotated: Annotated, sentence: Sentence, verb: Token) -> tuple[tuple[str, ...], str]:
    """Who does it: the subject, the people named right before the verb where the parse has none or a country for it."""
    names, kind = names_of(annotated, sentence, agents(verb))
    if kind == "person" or is_passive(verb):
        return names, kind
    people = people_before(annotated, sentence, verb)
    return (people, "person") if people else (names, kind)


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
    group = next((t for t in agents(verb) if _is_group(t) and t.tag_ in ("NNS", "NNPS")), None)
    if len(names) < 2 and group is not None and not others:
        name = f"call between the {noun_phrase(annotated, sentence, group)}"
        return Reading("call", name, "call", names, kind == "person", Where(), inherits=True)
    if len(names) < 2:
        return None
    return Reading(
        "call", f"call between {and_list(names)}", "call", names, kind == "person", Where(), inherits=True
    )


def _reception(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A received B', 'B was received by A', 'A welcomed B to the ministry'; being met at an airport is none."""
    if lemma(verb) not in RECEIVE or verb.pos_ != "VERB" or noun_kind(verb):
        return None
    if any(t.lower_ in ARRIVALS for t in verb.subtree):
        return None
    if any(noun_kind(t) in ("meeting", "summit") for t in prepositional(verb, "for")):
        # 'welcomed B to Tartu for the fourth consultations'
        return None
    hosts, guests = agents(verb), patients(verb)
    if any(t.lower_ in BODYGUARD for h in hosts for t in h.subtree):
        return None
    received, kind = names_of(annotated, sentence, guests)
    host, host_kind = names_of(annotated, sentence, hosts)
    if kind == "person" and is_passive(verb) and not host and (titled := _titled(hosts)) is not None:
        # 'was received by Crown Prince Faisal', of whom no row is made
        name = f"meeting of {and_list(received)} with {noun_phrase(annotated, sentence, titled)}"
        return Reading("meeting", name, name, received, True, inherits=True)
    if host_kind != "person":
        return None
    if lemma(verb) == "welcome" and not prepositional(verb, "to", "at", "in"):
        return None
    if kind == "person":
        known = {p.name for p in annotated.people}
        names = tuple(dict.fromkeys(n for n in [*host, *received] if n in known))
        name = f"meeting of {and_list(names)}"
        return Reading("meeting", name, name, names, True, inherits=True)
    unnamed = (t for t in guests if noun_lemma(t) in GUESTS or (is_passive(verb) and _is_office_holder(t)))
    guest = next(unnamed, None)
    if guest is None:
        return None
    name = f"meeting of {and_list(host)} with the {noun_phrase(annotated, sentence, guest)}"
    return Reading("meeting", name, name, host, True, inherits=True)


def _call_on(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A called on B'; to call on somebody to do something is to ask."""
    if lemma(verb) != "call" or verb.pos_ != "VERB" or is_passive(verb):
        return None
    torn = verb.i + 1 < len(verb.doc) and verb.nbor(1).lower_ == "on"
    if objects(verb) and not torn:
        return None
    if any(
        c.dep_ in ("xcomp", "advcl", "ccomp") and any(a.lower_ == "to" for a in c.children)
        for c in verb.children
    ):
        return None
    hosts = objects(verb) or prepositional(verb, "on")
    if any(
        t.dep_ in ("acl", "relcl") and any(a.lower_ == "to" for a in t.children)
        for h in hosts
        for t in h.subtree
    ):
        return None
    called, kind = names_of(annotated, sentence, hosts)
    callers, _ = _who(annotated, sentence, verb)
    if kind != "person" or set(called) <= set(callers):
        on = next(
            (t.i for t in verb.doc[verb.i + 1 : min(verb.i + 4, len(verb.doc))] if t.lower_ == "on"), None
        )
        called = people_from(annotated, sentence, on + 1) if on is not None else ()
    if not called or set(called) <= set(callers):
        return None
    guest = "" if callers else _guest(annotated, sentence, subjects(verb))
    if not callers and not guest:
        return None
    names = tuple(dict.fromkeys([*callers, *called]))
    name = f"call of {and_list(callers) or guest} on {and_list(called)}"
    return Reading("meeting", name, name, names, True, inherits=True)


def _guest(annotated: Annotated, sentence: Sentence, heads: Sequence[Token]) -> str:
    guest = next((t for t in heads if noun_lemma(t) in GUESTS or _is_office_holder(t)), None)
    return f"the {noun_phrase(annotated, sentence, guest)}" if guest is not None else ""


ENCOUNTERS: tuple[Reader, ...] = (_meeting, _reception, _call_on, _call, _sitting, _hearing)
