"""Occasions that a noun tells of: '22nd session of the Commission', 'a visit to Oslo', 'Exercise Silver Fjord'."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import Where, and_list, date_head, dates_of, named_place, names_of, place_of
from analysis.facts.clauses import (
    SUBJECTS,
    agents,
    clause_of,
    is_passive,
    is_purpose,
    lemma,
    noun_head,
    phrasal,
    predicate_of,
    prepositional,
    subjects,
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
    relative_clauses,
    strongest,
)
from analysis.facts.occasions.cues import EQUIPMENT, EXERCISES, EXHIBITIONS, HOLD_VERBS, MUNITIONS, noun_kind, noun_lemma, ordinal
from analysis.facts.occasions.record import FINITE, MODIFIER, PASSING, PURPOSE, Occasion
from analysis.facts.occasions.timing import resolve, split_dates
from analysis.facts.phrases import left_of, right_of, text_between

# Determiners under which a noun means no one event.
UNCERTAIN = frozenset({"any", "every", "each", "no", "such", "many", "several", "some", "more", "further", "all", "most"})
DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her"})
VAGUE = frozenset({"regular", "frequent", "future", "further", "periodic", "annual", "routine", "various", "past", "recent"})
EDITIONED = frozenset({"meeting", "summit", "exercise", "exhibition"})
AHEAD = frozenset({"ahead", "before", "prior", "until", "towards", "for"})
BODIES = frozenset(
    {"commission", "committee", "council", "group", "board", "forum", "dialogue", "ministerial", "panel", "subgroup"}
)
# Deeds that a noun tells of as well as a verb, where it has a date of its own.
NOMINAL = frozenset({"approval", "commissioning", "delivery", "inauguration", "test"})
PLANNING: dict[str, str] = {
    "plan": SCHEDULED,
    "preparation": SCHEDULED,
    "date": SCHEDULED,
    **dict.fromkeys(("proposal", "idea", "suggestion", "possibility", "prospect", "invitation", "request"), PROPOSED),
}
GO_THERE = frozenset({"attend", "visit", "join", "participate", "take", "invite", "send", "observe", "watch"})
CHAIRS = frozenset({"co-chair", "chair", "lead", "head", "attend", "host", "co-host"})


@dataclass(frozen=True, slots=True)
class Standing:
    """What a sentence says of the standing of a noun: its status, how plainly, and the verb that says so."""

    modality: Modality
    strength: int
    verb: Token | None


def noun_occasions(annotated: Annotated, sentence: Sentence) -> Iterator[Occasion]:
    """The occasions that the nouns of a sentence tell of."""
    named: set[int] = set()
    for token in sentence.span:
        head = exercise_head(token)
        if head is not None:
            named.add(head.i)
            yield _read(annotated, sentence, head, "exercise", name_from=token)
    for first, last, kind in _known_names(sentence, named):
        named |= set(range(first, last + 1))
        yield _read(annotated, sentence, sentence.span.doc[last], kind, name_from=sentence.span.doc[first])
    for token in sentence.span:
        if token.i in named or _inside_exercise(token, named):
            continue
        if _is_of_session(token):
            continue
        kind = noun_kind(token) or _numbered_body(token) or _edition(token)
        if kind and not _is_part_of_name(token, named):
            yield from _candidate(annotated, sentence, token, kind)


def _known_names(sentence: Sentence, named: set[int]) -> Iterator[tuple[int, int, str]]:
    """Fairs and exercises named without the word: 'will be shown at Euronaval'."""
    doc = sentence.span.doc
    for token in sentence.span:
        for width in (3, 2, 1):
            last = token.i + width - 1
            if last >= sentence.span.end or any(i in named for i in range(token.i, last + 1)):
                continue
            words = doc[token.i : last + 1]
            key = " ".join(words.text.split())
            kind = "exhibition" if key in EXHIBITIONS else "exercise" if key in EXERCISES else ""
            following = doc[last + 1] if last + 1 < len(doc) else None
            # 'EDEX arms fair' is read by its own noun.
            head = noun_head(doc[last])
            if kind and not (noun_kind(head) and head.i != last):
                past = following is not None and (following.like_num or following.text == "-")
                yield token.i, last + (1 if past and following is not None and following.like_num else 0), kind
                break


def exercise_head(token: Token) -> Token | None:
    """The last word of the name of an exercise that this word introduces: 'Fjord' in 'Exercise Silver Fjord'."""
    if token.lower_ not in ("exercise", "exercises", "operation") or token.i + 1 >= len(token.doc):
        return None
    if token.lower_ == "operation":
        return None
    last = None
    for i in range(token.i + 1, min(len(token.doc), token.i + 6)):
        word = token.doc[i]
        if word.text in ("-", "–", "‘", "'", '"', "“") and last is None:
            continue
        if not (word.text[:1].isupper() or word.like_num or word.text == "-") or word.is_sent_start:
            break
        if word.pos_ in ("DET", "ADP") and word.text[:1].islower():
            break
        last = word
    return last


def _inside_exercise(token: Token, named: set[int]) -> bool:
    return token.lower_ in ("exercise", "exercises") and any(token.i < i <= token.i + 5 for i in named)


def _is_part_of_name(token: Token, named: set[int]) -> bool:
    """Whether 'edition' only introduces a named exercise, which is read by its own name."""
    return noun_lemma(token) in ("edition", "iteration") and any(
        i in named for i in (t.i for t in token.subtree)
    )


def _is_of_session(token: Token) -> bool:
    """Whether a noun only says what a session is of: 'the next round of consultations'."""
    return (
        token.dep_ == "pobj"
        and token.head.lower_ == "of"
        and noun_kind(token) == "meeting"
        and noun_kind(token.head.head) == "meeting"
    )


def _numbered_body(token: Token) -> str:
    """A numbered body is its session: 'the 14th Joint Defence Committee was held'."""
    if noun_lemma(token) in BODIES and token.text[:1].isupper() and any(ordinal(c) for c in token.lefts):
        return "meeting"
    return ""


def _edition(token: Token) -> str:
    """One of a series named before or behind: 'the 21st was held', 'the fourth edition', 'it was the third edition'."""
    if noun_lemma(token) in ("edition", "iteration") and any(ordinal(c) for c in token.lefts):
        series = prepositional(token, "of")
        return noun_kind(series[0]) if series and noun_kind(series[0]) else "edition"
    if ordinal(token) is None or token.dep_ not in SUBJECTS or token.i + 1 >= len(token.doc):
        return ""
    verb = predicate_of(token)
    telling = verb is not None and (phrasal(verb).split()[0] in HOLD_VERBS or bool(lexical_status(verb)))
    following = token.nbor(1)
    return "edition" if telling and (following.pos_ in ("AUX", "VERB") or following.text == ",") else ""


def _candidate(annotated: Annotated, sentence: Sentence, token: Token, kind: str) -> Iterator[Occasion]:
    determiners = {c.lower_ for c in token.children if c.dep_ in ("det", "predet")}
    adjectives = {c.lower_ for c in token.lefts if c.dep_ in ("amod", "compound")}
    verb = predicate_of(token)
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if kind == "test" and not _is_trial(annotated, sentence, token):
        return
    if kind == "exercise" and following is not None and following.lower_ == "of" and ordinal(token.doc[left_of(token, sentence)]) is None:
        return
    if kind == "delivery" and token.dep_ == "dobj" and verb is not None and lemma(verb) == "take":
        return
    occasion = _read(annotated, sentence, token, kind)
    plural = token.tag_ in ("NNS", "NNPS") and noun_lemma(token) not in ("talk", "negotiation", "discussion", "consultation")
    if determiners & UNCERTAIN or adjectives & VAGUE or plural:
        numbered = occasion.edition is not None or (occasion.when is not None and not determiners & {"no", "any"})
        if not numbered or plural and kind not in ("delivery", "test", "exercise"):
            return
    yield occasion


def _is_trial(annotated: Annotated, sentence: Sentence, token: Token) -> bool:
    """Whether a test or trial is one of equipment, not of a person or a policy."""
    tested = [*prepositional(token, "of"), *(c for c in token.lefts if c.dep_ in ("compound", "amod", "nmod"))]
    words = {noun_lemma(t) for t in tested}
    if words & (EQUIPMENT | MUNITIONS | {"sea", "flight", "user", "firing", "field", "acceptance", "nuclear"}):
        return True
    return any(
        m.start <= sentence.chars(t)[0] < m.end for t in tested for m in annotated.mentions if m.kind == "platform"
    )


def _read(
    annotated: Annotated, sentence: Sentence, head: Token, kind: str, name_from: Token | None = None
) -> Occasion:
    first = left_of(name_from or head, sentence)
    if name_from is not None:
        first = _edition_before(name_from, first)
    last = right_of(annotated, sentence, head) if name_from is None else head.i
    numbers = [n for t in head.doc[first : head.i + 1] if (n := ordinal(t)) is not None]
    edition = numbers[0] if numbers and (kind in EDITIONED or kind == "edition") else None
    if numbers and edition is not None:
        first = next(t.i for t in head.doc[first : head.i + 1] if ordinal(t) is not None)
    relative = [*relative_clauses(head), *adjacent_modifiers(sentence, head, last)]
    core = head if name_from is None else head.doc[first : head.i + 1].root
    standing = standing_of(core, kind, relative)
    dates = _own_dates(annotated, sentence, head if core.pos_ == "VERB" else core, standing, relative)
    when, former = split_dates(sentence, dates, standing.modality.status)
    status = resolve(annotated, standing.modality, when, former)
    if former is not None and when != former and status in (SCHEDULED, HELD):
        status = POSTPONED
    outside = standing.strength == PASSING and not _shares_day(head)
    where = place_of(annotated, sentence, head, within=outside)
    participants, people = _participants(annotated, sentence, head, standing, relative, first, last)
    name = text_between(first, last, head)
    if kind == "visit":
        where = destination(annotated, sentence, head)
        participants, people = _visitors(annotated, sentence, head, standing)
        name = _visit_name(name, participants, where)
    elif kind == "test" and not _has_own_words(head, first, last):
        name = _tested(sentence, head, name)
    elif kind == "meeting" and len(participants) > 1 and not _has_own_words(head, first, last):
        name = f"{name} {'between' if head.lower_ != 'meeting' else 'of'} {and_list(participants)}"
    determiners = {c.lower_ for c in head.children if c.dep_ in ("det", "poss")}
    pointed = kind == "edition" and head.dep_ == "attr"
    own_day = when is not None and any(v == w or v.is_ancestor(w) for v in relative if (w := date_head(sentence, when)) is not None)
    bare = first == head.i and last == head.i or not _has_own_words(head, first, last)
    return Occasion(
        kind=kind,
        name=name,
        start=sentence.start,
        end=sentence.end,
        rule=f"{kind}_noun",
        at=sentence.chars(head)[0],
        status=status,
        strength=standing.strength,
        edition=edition,
        forum=_forum(head, first, last),
        key=name.casefold(),
        when=when,
        former=former if former != when else None,
        place=where.place,
        country=where.country,
        participants=participants,
        people=people,
        anaphoric=pointed or bare and not own_day and not (kind == "visit" and where.place) and bool(determiners & DEFINITE) and name_from is None and (edition is None) or pointed,
        generic=standing.modality.generic,
        inherits=_is_plain_past(standing) or _is_shared_participle(head),
        next_one=any(c.lower_ == "next" for c in head.lefts),
    )


def _edition_before(name_from: Token, first: int) -> int:
    """'22nd edition of Exercise X' takes in the edition."""
    doc = name_from.doc
    i = name_from.i - 1
    while i >= 0 and doc[i].lower_ in ("the", "of", "military", "joint", "bilateral", "naval"):
        i -= 1
    if i >= 1 and doc[i].lower_ in ("edition", "iteration") and ordinal(doc[i - 1]) is not None:
        return i - 1
    return first


def _has_own_words(head: Token, first: int, last: int) -> bool:
    """Whether the name says more than 'meeting', 'bilateral talks' or 'meeting of the group'."""
    words = [t for t in head.doc[first : last + 1] if t.i != head.i]
    return any(t.text[:1].isupper() or ordinal(t) is not None or t.like_num for t in words) or last > head.i


def adjacent_modifiers(sentence: Sentence, head: Token, last: int) -> list[Token]:
    """A participle, or 'due', right behind a name, which the parse may have hung elsewhere: ', held in Oslo'."""
    i = last + 1
    doc = head.doc
    while i < sentence.span.end and (doc[i].text in (",", "(") or doc[i].dep_ == "advmod" and doc[i].pos_ == "ADV"):
        i += 1
    if i >= sentence.span.end or head.is_ancestor(doc[i]) and doc[i].dep_ in ("acl", "relcl"):
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
        if phrasal(v).split()[0] in HOLD_VERBS or lexical_status(v)
    ]
    modifier = strongest([own.status, *(c.status for c in clauses)])
    verb, role = governing(noun)
    planned = _planned(noun)
    if planned is not None:
        return Standing(planned, MODIFIER, verb)
    if verb is not None and role:
        spoken = modality_of(verb)
        others = [modality_of(c) for c in _coordinated(verb) if phrasal(c).split()[0] in HOLD_VERBS]
        status = spoken.status
        stronger = strongest([o.status for o in others if o.status in (POSTPONED, CANCELLED)])
        if stronger:
            status = stronger
        if is_habit(verb) and not modifier:
            return Standing(Modality("", generic=True), PASSING, verb)
        if kind in ("exhibition", "exercise") and lemma(verb) in GO_THERE:
            # Whoever is invited, it takes place.
            status = modifier or (SCHEDULED if status == PROPOSED else status)
        if role == "due":
            return Standing(Modality(strongest([modifier, spoken.status])), MODIFIER, verb)
        if role == "finite":
            decisive = status in (HELD, CANCELLED, POSTPONED, DENIED) or not modifier
            final = status if decisive else strongest([status, modifier])
            if status == DENIED and modifier == PROPOSED:
                final = PROPOSED
            told = dataclasses.replace(spoken, status=final, generic=spoken.generic and not final)
            return Standing(told, FINITE, verb)
        if role == "purpose":
            return Standing(dataclasses.replace(spoken, status=modifier or status), PURPOSE, verb)
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
        c.dep_ == "prep" and c.lower_ in ("on", "in") and any(t.ent_type_ == "DATE" or t.like_num for t in c.subtree)
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
                if above.head.lower_ in ("conclusion", "end", "sidelines", "margins", "start", "close", "opening"):
                    return predicate_of(above), "during"
                if noun_lemma(above.head) in ("edition", "iteration", "round", "phase", "part", "leg", "member"):
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
    if verb.dep_ in ("acl", "relcl") and word.head == verb and word.dep_ == "dobj" and is_purpose(verb):
        return verb, "purpose"
    key = phrasal(verb)
    telling = key.split()[0] in HOLD_VERBS or bool(lexical_status(verb))
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
    if verb is not None and low in ("at", "in", "for") and phrasal(verb) in ("expect", "due", "set", "schedule"):
        return verb, "due"
    if verb is not None and low in ("to", "for") and phrasal(verb) == "invite":
        return verb, "ahead"
    if low in ("during", "at", "in", "after", "following", "since", "from", "on", "into", "with", "alongside"):
        return verb, "during"
    if verb is not None and low in ("for", "at", "in") and lemma(verb) in ("meet", "gather", "convene"):
        return verb, "finite"
    if low == "for" and verb is not None and phrasal(verb) in ("arrive", "meet", "travel", "visit", "gather", "fly"):
        return verb, "purpose"
    return verb, ""


def _passing(noun: Token, verb: Token, spoken: Modality, role: str) -> Modality:
    if role == "ahead":
        return Modality(SCHEDULED, present=False)
    if role == "during":
        return dataclasses.replace(spoken, status=spoken.status if spoken.status in (HELD, SCHEDULED) else "")
    return Modality("")


def _coordinated(verb: Token) -> list[Token]:
    """The verbs that 'and' or 'but' joins to a verb or to what it is part of, with the same subject."""
    joined = []
    for word in (verb, *(t for t in verb.children if t.dep_ == "xcomp"), verb.head):
        for other in word.conjuncts:
            if other != verb and not any(c.dep_ in SUBJECTS for c in other.children):
                joined.append(other)
    return joined


def _own_dates(annotated: Annotated, sentence: Sentence, head: Token, standing: Standing, relative: list[Token]):  # type: ignore[no-untyped-def]
    """Dates inside the noun's phrase count where they are the noun's own, not those of a thing named in it."""
    telling = {v.i for v in relative if phrasal(v).split()[0] in HOLD_VERBS or lexical_status(v)}
    verbs = {t.i for t in (standing.verb, clause_of(head), *_coordinated(standing.verb)) if t is not None} if standing.verb is not None else set()
    kept = []
    found = dates_of(annotated, sentence, head)
    beside = [d for v in relative if v.i in telling and not head.is_ancestor(v) for d in dates_of(annotated, sentence, v, within=True)]
    kept += beside
    for date in found:
        if date in beside:
            continue
        word = date_head(sentence, date)
        if word is None:
            continue
        verb = predicate_of(word)
        inside = head.is_ancestor(word)
        own = any(v == word or v.is_ancestor(word) for v in relative if v.i in telling)
        if inside and not own and verb is not None and head.is_ancestor(verb):
            continue
        if not inside and standing.strength == PASSING and standing.verb is not None and not _shares_day(head):
            continue
        kept.append(date)
    if standing.verb is not None and standing.strength >= PURPOSE:
        seen = {d.start for d in kept}
        for other in [standing.verb, *_coordinated(standing.verb)]:
            kept += [d for d in dates_of(annotated, sentence, other) if d.start not in seen]
    return kept


def _shares_day(head: Token) -> bool:
    """Whether the noun's phrase is 'during' or 'at' it, so that the date of the clause is its own."""
    verb, role = governing(head)
    if role == "due":
        return True
    if role != "during" or verb is None:
        return False
    if head.dep_ == "pobj":
        return head.head.lower_ in ("during", "at", "in", "on", "for", "from", "with", "into", "of")
    return head.dep_ not in SUBJECTS


def _tested(sentence: Sentence, head: Token, name: str) -> str:
    """'passed its sea trials': the trials of what passed them."""
    verb = predicate_of(head)
    tested = subjects(verb) if verb is not None and head.dep_ == "dobj" else []
    if not tested or tested[0].pos_ == "PRON":
        return name
    return f"{name} of the {text_between(left_of(tested[0], sentence), tested[0].i, tested[0])}"


def destination(annotated: Annotated, sentence: Sentence, head: Token) -> Where:
    """Where a visit goes: 'a visit to the yard in Ulsteinvik'."""
    targets = prepositional(head, "to") or prepositional(head, "in", "at")
    wheres = (named_place(annotated, sentence, target) for target in targets)
    return next((w for w in wheres if w.place), Where())


def _visitors(
    annotated: Annotated, sentence: Sentence, head: Token, standing: Standing
) -> tuple[tuple[str, ...], bool]:
    """Who visits: 'a visit by A', 'A's visit', 'A paid a visit', 'A is on a visit'."""
    heads = [*(c for c in head.children if c.dep_ == "poss"), *prepositional(head, "by", "of")]
    if not heads and standing.verb is not None and head.dep_ in ("dobj", "pobj"):
        heads = _doers(standing.verb)
    names, kind = names_of(annotated, sentence, heads)
    return (names, True) if kind == "person" else ((), False)


def _visit_name(name: str, visitors: tuple[str, ...], where: Where) -> str:
    of = f" of {and_list(visitors)}" if visitors else ""
    to = f" to {where.place}" if where.place else ""
    return f"visit{of}{to}" if of or to else name


def _participants(
    annotated: Annotated,
    sentence: Sentence,
    head: Token,
    standing: Standing,
    relative: list[Token],
    first: int,
    last: int,
) -> tuple[tuple[str, ...], bool]:
    heads = [*prepositional(head, "between", "with", "by", "among")]
    if standing.strength >= PURPOSE and standing.verb is not None:
        heads = [*_doers(standing.verb), *prepositional(standing.verb, "with", "between"), *heads]
        heads += [t for c in standing.verb.children if c.dep_ == "advcl" and lemma(c) in CHAIRS for t in prepositional(c, "by")]
    for verb in relative:
        if lemma(verb) in CHAIRS or phrasal(verb) in ("hold", "attend"):
            heads += agents(verb) if is_passive(verb) else []
            heads += prepositional(verb, "by")
    people: list[str] = []
    others: list[str] = []
    for word in heads:
        names, kind = names_of(annotated, sentence, [word])
        (people if kind == "person" else others).extend(names)
    if people:
        return tuple(dict.fromkeys(people)), True
    if not others:
        begin, end = sentence.chars(head.doc[first : last + 1])
        sides = [m.entity for m in annotated.mentions_in(begin, end, "country", "demonym")]
        others = sides if len(set(sides)) > 1 else []
    return tuple(dict.fromkeys(others)), False


def _doers(verb: Token) -> list[Token]:
    if is_purpose(verb):
        above = predicate_of(verb.head)
        direct = subjects(verb)
        return direct or (subjects(above) if above is not None else [])
    return agents(verb)


def _forum(head: Token, first: int, last: int) -> str:
    """The standing body of a session, as far as its name tells: capitalised words around 'session' or 'meeting'."""
    doc = head.doc
    after = [t for t in doc[head.i + 1 : last + 1]]
    if after and after[0].lower_ == "of":
        body = [t for t in after[1:] if not (t.pos_ == "DET" or t.tag_ == "PRP$")]
        if body and (any(t.text[:1].isupper() for t in body) or noun_lemma(body[-1]) in BODIES):
            return text_between(body[0].i, body[-1].i, head)
    before = [t for t in doc[first : head.i + 1] if ordinal(t) is None]
    if head.text[:1].isupper() and len(before) > 1:
        return text_between(before[0].i, before[-1].i, head)
    names = [t for t in before[:-1]]
    while names and names[-1].text[:1].islower():
        names.pop()
    return text_between(names[0].i, names[-1].i, head) if len(names) > 1 else ""


def _is_plain_past(standing: Standing) -> bool:
    return standing.modality.status == HELD and standing.verb is not None and not _is_perfect(standing.verb)


def _is_perfect(verb: Token) -> bool:
    return any(c.dep_ == "aux" and c.lower_ in ("have", "has", "had", "'ve") for c in verb.children)


def _is_shared_participle(head: Token) -> bool:
    return False


__all__ = ["exercise_head", "governing", "noun_occasions", "standing_of", "PROPOSED"]
