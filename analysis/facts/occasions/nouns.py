"""Occasions that a noun tells of: '22nd session of the Commission', 'a visit to Oslo', 'Exercise Silver Fjord'."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.circumstances import (
    Where,
    and_list,
    date_head,
    dates_of,
    named_place,
    names_of,
    place_of,
    trailing_date,
)
from analysis.facts.clauses import (
    SUBJECTS,
    agents,
    is_passive,
    is_perfect,
    is_predicate,
    is_purpose,
    lemma,
    objects,
    phrasal,
    predicate_of,
    prepositional,
    subjects,
    upward,
)
from analysis.facts.modality import HELD, POSTPONED, SCHEDULED, lexical_status, relative_clauses
from analysis.facts.occasions.cues import BODIES, COURSE_VERBS, HOLD_VERBS, noun_kind, noun_lemma, ordinal
from analysis.facts.occasions.goods import is_equipment, is_named_ship, ship_name
from analysis.facts.occasions.named import (
    code_name,
    edition_kind,
    exercise_head,
    inside_exercise,
    is_of_session,
    is_part_of_name,
    is_trial,
    is_years_own,
    known_names,
    launch_kind,
    numbered_body,
    short_name_kind,
)
from analysis.facts.occasions.record import CODE_NAMED, MODIFIER, PASSING, PURPOSE, Occasion, is_code_named
from analysis.facts.occasions.standing import (
    BRING_TOGETHER,
    Standing,
    adjacent_modifiers,
    coordinated,
    is_beside,
    shares_day,
    standing_of,
)
from analysis.facts.occasions.timing import Days, compare, days_of, first_day, is_over, resolve
from analysis.facts.phrases import left_of, noun_phrase, right_of, text_between

# Determiners under which a noun means no one event.
UNCERTAIN = frozenset(
    {"any", "every", "each", "no", "such", "many", "several", "some", "more", "further", "all", "most"}
)
DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her"})
VAGUE = frozenset(
    {"regular", "frequent", "future", "further", "periodic", "annual", "routine", "various", "past", "recent"}
)
EDITIONED = frozenset({"meeting", "summit", "exercise", "exhibition", "edition"})
FORUM_KINDS = frozenset({"meeting", "summit", "edition"})
# What a noun with a date of its own tells of even in passing: 'on a port call at Split from 3 to 6 May'.
DATED_DEEDS = frozenset({"deployment", "training", "test", "delivery", "approval", "inauguration"})
LASTING = frozenset({"edition", "visit", "exercise", "exhibition", "deployment", "training"})
CEREMONIAL = frozenset({"delivery", "commissioning", "inauguration", "ceremony", "training"})
QUOTES = re.compile(r"[\"“”«»]")
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
        kind = kind or short_name_kind(annotated, token) or launch_kind(token)
        if kind and not is_part_of_name(token, named):
            yield from _candidate(annotated, sentence, token, kind)


def _candidate(annotated: Annotated, sentence: Sentence, token: Token, kind: str) -> Iterator[Occasion]:
    """The occasion of a common noun, unless it means no single one."""
    determiners = {c.lower_ for c in token.children if c.dep_ in ("det", "predet")}
    adjectives = {c.lower_ for c in token.lefts if c.dep_ in ("amod", "compound")}
    verb = predicate_of(token)
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if token.dep_ == "appos" and determiners & {"a", "an"}:
        # 'the Coral Dialogue, an annual forum'
        return
    if token.dep_ == "attr" and kind != "edition" and _is_remark(token):
        return
    if kind == "training" and not _is_course(token):
        return
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


def _back_from_last(sentence: Sentence, days: Days) -> Days:
    """The days of what 'ended on Friday after twelve days': its first day as far as its length is told."""
    end = days.when or days.last
    first = first_day(sentence.span.text, end.value) if end is not None and not end.until else ""
    if end is None or not first:
        return days
    return Days(dataclasses.replace(end, value=first, until=end.value), days.former)


def _is_remark(token: Token) -> bool:
    """'This was the first meeting between …', 'It is his first visit': said of what is told elsewhere."""
    subject = next((c for c in token.head.children if c.dep_ == "nsubj"), None)
    return subject is not None and subject.lower_ in ("this", "it", "that", "these", "which")


def _is_course(token: Token) -> bool:
    """Whether a training is one that someone begins, holds or completes."""
    verb = predicate_of(token)
    if verb is None or token.dep_ not in (*SUBJECTS, "dobj"):
        return False
    # 'is to begin', 'is expected to start'
    return any(lemma(v) in COURSE_VERBS for v in (verb, *(c for c in verb.children if c.dep_ == "xcomp")))


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun that tells of an occasion, the words of its name from `first` to `last`, and its own clauses.

    `core` is the word of the name by which it hangs on the sentence; `opening` the word 'Exercise' before a name.
    """

    head: Token
    core: Token
    first: int
    last: int
    edition: int | None
    relative: tuple[Token, ...]
    opening: Token | None = None


def _noun(annotated: Annotated, sentence: Sentence, head: Token, kind: str, opening: Token | None) -> Noun:
    first = left_of(opening or head, sentence)
    if opening is not None:
        first = _edition_before(opening, first)
    links: tuple[str, ...] = ("of", "for", "to") if kind in CEREMONIAL else ("of", "on", "between")
    if any(c.lower_ == "courtesy" for c in head.lefts):
        links = ("on", "to")
    last = head.i
    if opening is None:
        last = right_of(annotated, sentence, head, links, onto="to" in links)
    after = head.doc[last + 1] if last + 1 < sentence.span.end else None
    if (
        last == head.i
        and head.text[:1].isupper()
        and after is not None
        and after.like_num
        and len(after.text) == 4
    ):
        # 'the Indo-Pacific Deployment 2026'
        last += 1
    numbered = [t for t in head.doc[first : head.i + 1] if ordinal(t) is not None]
    edition = None
    following = " ".join(t.lower_ for t in head.doc[last + 1 : last + 3])
    # 'their third meeting this year' counts the year's meetings.
    counted = following.startswith("since") or following in ("this year", "this month", "in as")
    if numbered and kind in EDITIONED and not counted:
        edition, first = ordinal(numbered[0]), numbered[0].i
    inside = [t for t in head.doc[first : last + 1] if t != head and t.dep_ in ("appos", "nmod")]
    named = (
        dict.fromkeys(v for t in (head, *inside) for v in relative_clauses(t)) if opening is not None else ()
    )
    relative = (*(named or relative_clauses(head)), *adjacent_modifiers(sentence, head, last))
    core = head.doc[first : last + 1].root if head.head.i in range(head.i, last + 1) else head
    core = core if opening is None else head.doc[first : head.i + 1].root
    return Noun(head, core, first, last, edition, relative, opening)


def _read(
    annotated: Annotated, sentence: Sentence, head: Token, kind: str, name_from: Token | None = None
) -> Occasion:
    noun = _noun(annotated, sentence, head, kind, name_from)
    standing = standing_of(noun.core, kind, list(noun.relative))
    behind = trailing_date(annotated, sentence, head.doc[noun.last])
    near = _near_date(noun, standing, behind)
    own = [*near, *(d for d in _own_dates(annotated, sentence, noun, standing) if d not in near)]
    days = days_of(sentence, own, standing.modality.status)
    status = resolve(annotated, standing.modality, days.when, days.former)
    if kind in LASTING and standing.shares and standing.verb is not None and is_over(standing.verb):
        days = _back_from_last(sentence, days)
    if near and standing.strength == PASSING:
        if status == SCHEDULED and compare(near[0].until or near[0].value, annotated.article.published) == -1:
            # 'ahead of the summit on 3 May', read on the 20th
            status = HELD
        if kind in DATED_DEEDS:
            standing = dataclasses.replace(standing, strength=MODIFIER)
    if days.former is not None and days.when != days.former and status in (SCHEDULED, HELD):
        status = POSTPONED
    outside = standing.strength == PASSING and not shares_day(head)
    where = (
        destination(annotated, sentence, head)
        if kind == "visit"
        else place_of(annotated, sentence, head, within=outside)
    )
    participants, people = _participants(annotated, sentence, noun, standing)
    owner = _owner(annotated, sentence, noun, standing) if kind in FORUM_KINDS else ""
    if kind == "visit":
        participants, people = _visitors(annotated, sentence, head, standing)
    name = _name(annotated, sentence, noun, kind, participants, where, standing)
    if owner:
        name = f"{name} of the {owner}"
    pointing = _points_back(sentence, noun, kind, name, days.when) and not (kind == "visit" and where.place)
    if pointing and status == SCHEDULED and _is_past_plan(standing):
        # 'The meeting was to have taken place in January': the day it was first set for.
        days = Days(None, days.when, days.last)
    return Occasion(
        kind=kind,
        name=name,
        start=sentence.start,
        end=sentence.end,
        rule=f"{kind}_noun",
        at=sentence.chars(head)[0],
        status=status,
        strength=standing.strength,
        edition=noun.edition,
        forum=owner or (_forum(head, noun.first, noun.last) if kind in FORUM_KINDS else ""),
        key=name.casefold(),
        when=days.when,
        former=days.former if days.former != days.when else None,
        last=days.last,
        place=where.place,
        country=where.country,
        participants=participants,
        people=people,
        anaphoric=pointing,
        generic=standing.modality.generic,
        inherits=_is_plain_past(standing),
        next_one=any(c.lower_ == "next" for c in head.lefts),
        beside=is_beside(noun.core),
        claims=days.when is not None and bool(days.when.until) and days.when == behind,
    )


def _name(
    annotated: Annotated,
    sentence: Sentence,
    noun: Noun,
    kind: str,
    participants: tuple[str, ...],
    where: Where,
    standing: Standing,
) -> str:
    name = QUOTES.sub("", text_between(noun.first, noun.last, noun.head))
    if kind in CODE_NAMED and noun.opening is None:
        called = code_name(annotated, sentence, noun.head.doc[noun.last])
        if called:
            return f"{CODE_NAMED[kind]}{called}"
    if kind == "visit":
        return _visit_name(name, participants, where)
    if _has_own_words(noun):
        return name
    if kind == "test":
        return _tested(sentence, noun.head, name)
    if kind == "deployment":
        ship = _ship_of(annotated, sentence, noun, standing)
        of, at = f" of {ship}" if ship else "", f" at {where.place}" if where.place and "call" in name else ""
        return f"{name}{of}{at}"
    if kind == "call" and len(participants) > 1:
        return f"{name} between {and_list(participants)}"
    if kind == "meeting" and len(participants) > 1:
        return f"{name} {'of' if noun.head.lower_ == 'meeting' else 'between'} {and_list(participants)}"
    return name


def _points_back(sentence: Sentence, noun: Noun, kind: str, name: str, when: DateMention | None) -> bool:
    """Whether a noun only points to an occasion told before: 'the meeting', 'it was the third edition'."""
    if kind == "edition":
        return noun.head.dep_ == "attr"
    if noun.opening is not None or noun.edition is not None or _has_own_words(noun):
        return False
    if is_code_named(name):
        return any(c.lower_ == "the" for c in noun.head.children)
    word = date_head(sentence, when) if when is not None else None
    if word is not None and any(v == word or v.is_ancestor(word) for v in noun.relative):
        return False
    return any(c.lower_ in DEFINITE for c in noun.head.children if c.dep_ in ("det", "poss"))


def _is_past_plan(standing: Standing) -> bool:
    """Whether the plan is told as past: 'was to have', 'had been due'."""
    words = list(upward(standing.verb)) if standing.verb is not None else []
    helpers = [c for w in words for c in w.children if c.dep_ in ("aux", "auxpass")]
    return any(w.lower_ in ("was", "were", "had") for w in [*words, *helpers])


def _edition_before(name_from: Token, first: int) -> int:
    """'22nd edition of Exercise X' takes in the edition."""
    doc = name_from.doc
    i = name_from.i - 1
    while i >= 0 and name_from.i - i < 10 and not is_predicate(doc[i]) and doc[i].text not in ",;:()":
        if doc[i].lower_ in ("edition", "iteration"):
            break
        i -= 1
    if i >= 1 and doc[i].lower_ in ("edition", "iteration") and ordinal(doc[i - 1]) is not None:
        return i - 1
    return first


def _has_own_words(noun: Noun) -> bool:
    """Whether the name says more than 'meeting' or 'bilateral talks'."""
    words = [t for t in noun.head.doc[noun.first : noun.last + 1] if t.i != noun.head.i]
    named = any(t.text[:1].isupper() or ordinal(t) is not None or t.like_num for t in words)
    return named or noun.last > noun.head.i


def _own_dates(annotated: Annotated, sentence: Sentence, noun: Noun, standing: Standing) -> list[DateMention]:
    """The dates of the noun's own clauses first, then those of its verb; none of a thing named in its phrase."""
    head = noun.head if noun.core.pos_ == "VERB" else noun.core
    telling = [
        v
        for v in noun.relative
        if phrasal(v).split()[0] in (HOLD_VERBS | BRING_TOGETHER) or lexical_status(v)
    ]
    # 'scheduled to be conducted from 7 to 18 September'
    telling += [c for v in telling for c in v.children if c.dep_ == "xcomp"]
    kept = [
        d for v in telling if not head.is_ancestor(v) for d in dates_of(annotated, sentence, v, within=True)
    ]
    shared = standing.shares or standing.verb is None or shares_day(head)
    begin, end = sentence.chars(noun.head.doc[noun.first : noun.last + 1])
    for date in dates_of(annotated, sentence, head):
        word = date_head(sentence, date)
        verb = predicate_of(word) if word is not None else None
        # 'Exercise Blue Crane 2026' is named after its year.
        if word is None or date in kept or (begin <= date.start and date.end <= end):
            continue
        inside = head.is_ancestor(word)
        own = any(v == word or v.is_ancestor(word) for v in telling)
        foreign = inside and not own and verb is not None and head.is_ancestor(verb)
        if not foreign and (inside or shared):
            kept.append(date)
    if standing.verb is not None and standing.shares:
        joined = [v for v in coordinated(standing.verb) if not objects(v) or phrasal(v).startswith("take")]
        for other in [standing.verb, *joined]:
            kept += [d for d in dates_of(annotated, sentence, other) if d not in kept]
    if is_years_own(head):
        return [d for d in annotated.dates_in(begin - 6, end) if d.value][:1]
    return [d for d in kept if not (begin <= d.start and d.end <= end)]


def _ship_of(annotated: Annotated, sentence: Sentence, noun: Noun, standing: Standing) -> str:
    """The ship that calls or sails: 'The frigate Hamburg paid a port call'."""
    doers = subjects(standing.verb) if standing.verb is not None else []
    goods = [
        ship_name(annotated, sentence, t)
        for t in doers
        if is_equipment(annotated, sentence, t) or is_named_ship(t)
    ]
    return and_list(goods) if goods else ""


def _near_date(noun: Noun, standing: Standing, date: DateMention | None) -> list[DateMention]:
    """The date right behind the noun's name where it is its own: a stretch of days, or not that of the verb."""
    if date is None or standing.shares:
        return []
    if date.until or shares_day(noun.head):
        return [date]
    if noun.head.dep_ != "pobj" or not any(c.isdigit() for c in date.text):
        return []
    return [date]


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
    annotated: Annotated, sentence: Sentence, noun: Noun, standing: Standing
) -> tuple[tuple[str, ...], bool]:
    """Who takes part, and whether they are people: people if any are named, else bodies and countries."""
    heads = prepositional(noun.head, "between", "with", "by", "among")
    verb = standing.verb
    if standing.strength >= PURPOSE and verb is not None:
        chairs = [c for c in verb.children if c.dep_ == "advcl" and lemma(c) in CHAIRS]
        guests = objects(verb) if lemma(verb) == "host" else []
        heads = [*_doers(verb), *guests, *prepositional(verb, "with", "between"), *heads]
        heads += [t for c in chairs for t in prepositional(c, "by")]
    for clause in noun.relative:
        if lemma(clause) in CHAIRS or phrasal(clause) in ("hold", "attend"):
            heads += agents(clause) if is_passive(clause) else []
            heads += prepositional(clause, "by")
    if not heads and standing.verb is not None and _is_setting_of(noun.head, standing.verb):
        heads = [*subjects(standing.verb), *prepositional(standing.verb, "with")]
        if len(names_of(annotated, sentence, heads)[0]) < 2:
            heads = []
    heads = [h for h in heads if h not in (noun.head, noun.core)]
    people: list[str] = []
    others: list[str] = []
    for word in heads:
        names, kind = names_of(annotated, sentence, [word])
        (people if kind == "person" else others).extend(names)
    if people:
        return tuple(dict.fromkeys(people)), True
    if not others:
        begin, end = sentence.chars(noun.head.doc[noun.first : noun.last + 1])
        sides = [m.entity for m in annotated.mentions_in(begin, end, "country", "demonym")]
        others = sides if len(set(sides)) > 1 else []
    return tuple(dict.fromkeys(others)), False


def _is_setting_of(head: Token, verb: Token) -> bool:
    """'In a phone call on Monday, A and B discussed …': the subjects of the verb took part."""
    talks = lemma(verb) in (
        "discuss",
        "agree",
        "review",
        "exchange",
        "sign",
        "talk",
        "speak",
        "pledge",
        "vow",
    )
    return (
        talks
        and head.dep_ == "pobj"
        and head.head.lower_ in ("in", "during", "at")
        and head.head.head == verb
    )


def _owner(annotated: Annotated, sentence: Sentence, noun: Noun, standing: Standing) -> str:
    """The body whose session it is: 'the working group held its third session', "the group's fourth meeting"."""
    if noun.edition is None or noun.last > noun.head.i:
        return ""
    owners = [c for c in noun.head.children if c.dep_ == "poss"]
    if owners and owners[0].lower_ in ("its", "their") and standing.verb is not None:
        owners = subjects(standing.verb)
    body = next((t for t in owners if noun_lemma(t) in BODIES), None)
    return noun_phrase(annotated, sentence, body) if body is not None else ""


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
        end = last if noun_lemma(head) in BODIES else before[-1].i
        return text_between(before[0].i, end, head)
    names = list(before[:-1])
    while names and names[-1].text[:1].islower():
        names.pop()
    return text_between(names[0].i, names[-1].i, head) if len(names) > 1 else ""


def _is_plain_past(standing: Standing) -> bool:
    return standing.modality.status == HELD and standing.verb is not None and not is_perfect(standing.verb)
