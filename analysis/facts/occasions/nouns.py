"""Occasions that a noun tells of: '22nd session of the Commission', 'a visit to Oslo', 'Exercise Silver Fjord'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import Where, and_list, date_head, dates_of, named_place, names_of, place_of
from analysis.facts.clauses import (
    agents,
    clause_of,
    is_passive,
    is_perfect,
    is_purpose,
    lemma,
    phrasal,
    predicate_of,
    prepositional,
    subjects,
)
from analysis.facts.modality import HELD, POSTPONED, SCHEDULED, lexical_status, relative_clauses
from analysis.facts.occasions.cues import BODIES, HOLD_VERBS, noun_kind, noun_lemma, ordinal
from analysis.facts.occasions.named import (
    edition_kind,
    exercise_head,
    inside_exercise,
    is_of_session,
    is_part_of_name,
    is_trial,
    known_names,
    numbered_body,
)
from analysis.facts.occasions.record import PASSING, PURPOSE, Occasion
from analysis.facts.occasions.standing import (
    Standing,
    adjacent_modifiers,
    coordinated,
    shares_day,
    standing_of,
)
from analysis.facts.occasions.timing import resolve, split_dates
from analysis.facts.phrases import left_of, right_of, text_between

# Determiners under which a noun means no one event.
UNCERTAIN = frozenset(
    {"any", "every", "each", "no", "such", "many", "several", "some", "more", "further", "all", "most"}
)
DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her"})
VAGUE = frozenset(
    {"regular", "frequent", "future", "further", "periodic", "annual", "routine", "various", "past", "recent"}
)
EDITIONED = frozenset({"meeting", "summit", "exercise", "exhibition"})
CHAIRS = frozenset({"co-chair", "chair", "lead", "head", "attend", "host", "co-host"})


def noun_occasions(annotated: Annotated, sentence: Sentence) -> Iterator[Occasion]:
    """The occasions that the nouns of a sentence tell of."""
    named: set[int] = set()
    for token in sentence.span:
        head = exercise_head(token)
        if head is not None:
            named.add(head.i)
            yield _read(annotated, sentence, head, "exercise", name_from=token)
    for first, last, kind in known_names(sentence, named):
        named |= set(range(first, last + 1))
        yield _read(annotated, sentence, sentence.span.doc[last], kind, name_from=sentence.span.doc[first])
    for token in sentence.span:
        if token.i in named or inside_exercise(token, named):
            continue
        if is_of_session(token):
            continue
        kind = noun_kind(token) or numbered_body(token) or edition_kind(token)
        if kind and not is_part_of_name(token, named):
            yield from _candidate(annotated, sentence, token, kind)


def _candidate(annotated: Annotated, sentence: Sentence, token: Token, kind: str) -> Iterator[Occasion]:
    determiners = {c.lower_ for c in token.children if c.dep_ in ("det", "predet")}
    adjectives = {c.lower_ for c in token.lefts if c.dep_ in ("amod", "compound")}
    verb = predicate_of(token)
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if kind == "test" and not is_trial(annotated, sentence, token):
        return
    if (
        kind == "exercise"
        and following is not None
        and following.lower_ == "of"
        and ordinal(token.doc[left_of(token, sentence)]) is None
    ):
        return
    if kind == "delivery" and token.dep_ == "dobj" and verb is not None and lemma(verb) == "take":
        return
    occasion = _read(annotated, sentence, token, kind)
    plural = token.tag_ in ("NNS", "NNPS") and noun_lemma(token) not in (
        "talk",
        "negotiation",
        "discussion",
        "consultation",
    )
    if determiners & UNCERTAIN or adjectives & VAGUE or plural:
        numbered = occasion.edition is not None or (
            occasion.when is not None and not determiners & {"no", "any"}
        )
        if not numbered or (plural and kind not in ("delivery", "test", "exercise")):
            return
    yield occasion


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
    outside = standing.strength == PASSING and not shares_day(head)
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
    own_day = when is not None and any(
        v == w or v.is_ancestor(w) for v in relative if (w := date_head(sentence, when)) is not None
    )
    bare = (first == head.i and last == head.i) or not _has_own_words(head, first, last)
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
        anaphoric=pointed
        or (
            bare
            and not own_day
            and not (kind == "visit" and where.place)
            and bool(determiners & DEFINITE)
            and name_from is None
            and (edition is None)
        )
        or pointed,
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


def _own_dates(
    annotated: Annotated, sentence: Sentence, head: Token, standing: Standing, relative: list[Token]
):  # type: ignore[no-untyped-def]
    """Dates inside the noun's phrase count where they are the noun's own, not those of a thing named in it."""
    telling = {v.i for v in relative if phrasal(v).split()[0] in HOLD_VERBS or lexical_status(v)}
    (
        {t.i for t in (standing.verb, clause_of(head), *coordinated(standing.verb)) if t is not None}
        if standing.verb is not None
        else set()
    )
    kept = []
    found = dates_of(annotated, sentence, head)
    beside = [
        d
        for v in relative
        if v.i in telling and not head.is_ancestor(v)
        for d in dates_of(annotated, sentence, v, within=True)
    ]
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
        if not inside and standing.strength == PASSING and standing.verb is not None and not shares_day(head):
            continue
        kept.append(date)
    if standing.verb is not None and standing.strength >= PURPOSE:
        seen = {d.start for d in kept}
        for other in [standing.verb, *coordinated(standing.verb)]:
            kept += [d for d in dates_of(annotated, sentence, other) if d.start not in seen]
    return kept


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
        heads += [
            t
            for c in standing.verb.children
            if c.dep_ == "advcl" and lemma(c) in CHAIRS
            for t in prepositional(c, "by")
        ]
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
    after = list(doc[head.i + 1 : last + 1])
    if after and after[0].lower_ == "of":
        body = [t for t in after[1:] if not (t.pos_ == "DET" or t.tag_ == "PRP$")]
        if body and (any(t.text[:1].isupper() for t in body) or noun_lemma(body[-1]) in BODIES):
            return text_between(body[0].i, body[-1].i, head)
    before = [t for t in doc[first : head.i + 1] if ordinal(t) is None]
    if head.text[:1].isupper() and len(before) > 1:
        return text_between(before[0].i, before[-1].i, head)
    names = list(before[:-1])
    while names and names[-1].text[:1].islower():
        names.pop()
    return text_between(names[0].i, names[-1].i, head) if len(names) > 1 else ""


def _is_plain_past(standing: Standing) -> bool:
    return standing.modality.status == HELD and standing.verb is not None and not is_perfect(standing.verb)


def _is_shared_participle(head: Token) -> bool:
    return False
