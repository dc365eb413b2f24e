"""Occasions that a noun tells of: '22nd session of the Commission', 'a visit to Oslo', 'Exercise Silver Fjord'."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import names_of, trailing_date
from analysis.facts.clauses import is_perfect, lemma, predicate_of, prepositional
from analysis.facts.modality import Modality
from analysis.facts.occasions.attendance import participants_of, visitors_of
from analysis.facts.occasions.code_names import (
    apposed_name,
    bare_names,
    exercise_head,
    inside_exercise,
    known_names,
)
from analysis.facts.occasions.cues import BODIES, noun_kind, noun_lemma, ordinal
from analysis.facts.occasions.goods import is_equipment
from analysis.facts.occasions.governing import shares_day
from analysis.facts.occasions.lessons import schooled
from analysis.facts.occasions.named import (
    edition_kind,
    is_affiliation,
    is_course,
    is_of_session,
    is_part_of_name,
    is_trial,
    launch_kind,
    numbered_body,
    short_name_kind,
)
from analysis.facts.occasions.noun_dates import (
    back_from_last,
    is_past_plan,
    is_told_in_past,
    near_date,
    next_date,
    own_dates,
    year_in_name,
)
from analysis.facts.occasions.noun_names import forum_of, occasion_name, owner_of
from analysis.facts.occasions.noun_phrases import Noun, noun_phrase_of
from analysis.facts.occasions.noun_places import destination, place_of_noun
from analysis.facts.occasions.numbered_names import numbered_names
from analysis.facts.occasions.pointing import points_back
from analysis.facts.occasions.pronouns import pointed_kind
from analysis.facts.occasions.record import (
    CODE_NAMED,
    FINITE,
    MODIFIER,
    PASSING,
    PURPOSE,
    Occasion,
)
from analysis.facts.occasions.remarks import is_civil, is_description, is_numbered_session, is_remark
from analysis.facts.occasions.settings import met_at
from analysis.facts.occasions.standing import Standing, is_beside, standing_of, status_in_passing
from analysis.facts.occasions.timing import Days, compare, days_ahead, days_of, is_over, resolve
from analysis.facts.phrases import left_of
from analysis.facts.status_words import HELD, POSTPONED, PROPOSED, SCHEDULED
from analysis.facts.words import EVENT_WORDS

# Determiners under which a noun means no one event.
UNCERTAIN = frozenset(
    {"any", "every", "each", "no", "such", "many", "several", "some", "more", "further", "all", "most"}
)
VAGUE = EVENT_WORDS.vague_adjectives
# 'The 2022 Lisbon Summit' is one of the past, whatever the sentence is about.
NAMED_BY_YEAR = frozenset({"meeting", "summit", "exercise", "exhibition"})
FORUM_KINDS = frozenset({"meeting", "summit", "edition"})
AHEAD = frozenset({SCHEDULED, POSTPONED, PROPOSED})
# What a noun with a date of its own tells of even in passing: 'on a port call at Split from 3 to 6 May'.
DATED_DEEDS = frozenset({"deployment", "training", "test", "delivery", "approval", "inauguration"})
LASTING = frozenset(
    {"edition", "visit", "exercise", "exhibition", "deployment", "training", "meeting", "summit"}
)


def noun_occasions(annotated: Annotated, sentence: Sentence) -> Iterator[Occasion]:
    """The occasions that the nouns of a sentence tell of."""
    named: set[int] = set()
    for token in sentence.span:
        head = exercise_head(token)
        if head is not None:
            named.add(head.i)
            yield read_noun(annotated, sentence, head, "exercise", name_from=token)
    for first, last, kind in known_names(annotated, sentence, named):
        named |= set(range(first, last + 1))
        yield read_noun(
            annotated, sentence, sentence.span.doc[last], kind, name_from=sentence.span.doc[first]
        )
    for first, last in numbered_names(annotated, sentence, named):
        named |= set(range(first, last + 1))
        doc = sentence.span.doc
        occasion = read_noun(annotated, sentence, doc[last], "exercise", name_from=doc[first])
        yield dataclasses.replace(occasion, name=f"Exercise {doc[first : last + 1].text}")
    for first, last in bare_names(annotated, sentence, named):
        named |= set(range(first, last + 1))
        doc = sentence.span.doc
        occasion = read_noun(annotated, sentence, doc[last], "exercise", name_from=doc[first])
        # 'Denmark's own Arctic Lantern' goes by the capitals alone.
        name = occasion.name if occasion.edition is not None else doc[first : last + 1].text
        yield dataclasses.replace(occasion, name=f"Exercise {name}")
    for token in sentence.span:
        if token.i in named or inside_exercise(token, named):
            continue
        if is_of_session(token):
            continue
        kind = noun_kind(token) or numbered_body(token) or edition_kind(token)
        kind = kind or short_name_kind(annotated, token) or launch_kind(annotated, sentence, token)
        if kind and not is_part_of_name(token, named):
            yield from _candidate(annotated, sentence, token, kind)
        elif pointed := pointed_kind(annotated, sentence, token):
            occasion = read_noun(annotated, sentence, token, pointed)
            yield dataclasses.replace(occasion, anaphoric=pointed != "edition", participants=(), people=False)


def _candidate(annotated: Annotated, sentence: Sentence, token: Token, kind: str) -> Iterator[Occasion]:
    """The occasion of a common noun, unless it means no single one."""
    determiners = {c.lower_ for c in token.children if c.dep_ in ("det", "predet")}
    adjectives = {c.lower_ for c in token.lefts if c.dep_ in ("amod", "compound")}
    verb = predicate_of(token)
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    named = apposed_name(annotated, sentence, token) if kind in CODE_NAMED else None
    if named is not None:
        yield read_noun(annotated, sentence, named[1], kind, name_from=named[0])
        return
    if token.dep_ == "appos" and (determiners & {"a", "an"} or noun_lemma(token.head) in BODIES):
        # 'the Coral Dialogue, an annual forum', 'the Committee, the main forum of the two'
        return
    if is_affiliation(token, kind) or is_description(token) or is_civil(token):
        return
    if noun_lemma(token) == "arrival" and any(
        is_equipment(annotated, sentence, t) for t in prepositional(token, "of")
    ):
        # 'the arrival of the second frigate'
        kind = "delivery"
    remark = token.dep_ == "attr" or (token.dep_ == "conj" and token.head.dep_ == "attr")
    if remark and kind != "edition" and is_remark(token) and not is_numbered_session(token):
        return
    if kind == "training" and (not is_course(token) or (verb is not None and schooled(verb) is not None)):
        # 'pilots completed a course' tells of the pilots' training.
        return
    if kind == "test" and not is_trial(annotated, sentence, token):
        return
    if noun_lemma(token) == "stop" and not prepositional(token, "in", "at"):
        # 'a stop in Tallinn', but 'a stop to arms sales'
        return
    if noun_lemma(token) == "arrival" and kind == "visit" and not _has_visitor(annotated, sentence, token):
        # 'on arrival at the headquarters'
        return
    if noun_lemma(token) in ("gifting", "donation", "handing-over", "turnover") and not any(
        is_equipment(annotated, sentence, t) for t in prepositional(token, "of")
    ):
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
    occasion = read_noun(annotated, sentence, token, kind)
    if token.dep_ == "attr" and is_remark(token) and not occasion.status:
        # 'This is the third meeting of the Council.'
        occasion = dataclasses.replace(occasion, status=HELD)
    plural = token.tag_ in ("NNS", "NNPS") and noun_lemma(token) not in (
        "talk",
        "negotiation",
        "discussion",
        "consultation",
    )
    if determiners & UNCERTAIN or adjectives & VAGUE or plural:
        numbered = occasion.edition is not None or (
            (occasion.when or occasion.last) is not None and not determiners & {"no", "any"}
        )
        if not numbered or (plural and kind not in ("delivery", "test", "exercise")):
            return
    yield occasion


def _has_visitor(annotated: Annotated, sentence: Sentence, head: Token) -> bool:
    whose = [*(c for c in head.children if c.dep_ == "poss"), *prepositional(head, "of", "by")]
    return bool(names_of(annotated, sentence, whose)[0]) or any(
        t.lower_ in ("his", "her", "their") for t in whose
    )


def read_noun(
    annotated: Annotated, sentence: Sentence, head: Token, kind: str, name_from: Token | None = None
) -> Occasion:
    """The occasion of one kind that a noun tells of, with the days, place and people that its sentence gives it."""
    noun = noun_phrase_of(annotated, sentence, head, kind, name_from)
    standing = standing_of(noun.core, kind, list(noun.relative))
    behind = trailing_date(annotated, sentence, head.doc[noun.last])
    near = near_date(noun, standing, behind)
    own = [*near, *(d for d in own_dates(annotated, sentence, noun, standing) if d not in near)]
    if not own and behind is not None and standing.shares and kind == "visit":
        # 'will embark on a visit to Peru beginning Sunday'; what 'is being paid' does not begin next week
        ahead = compare(behind.value, annotated.article.published) == 1
        own = [] if ahead and standing.modality.status == HELD else [behind]
    if not own and standing.strength == FINITE and standing.modality.status == HELD and kind in FORUM_KINDS:
        own = next_date(annotated, sentence, head.doc[noun.last])
    days = days_of(sentence, own, standing.modality.status)
    if standing.modality.status in AHEAD and standing.shares and not is_told_in_past(standing):
        days = days_ahead(days, standing.modality.status, annotated.article.published)
    if not (days.when or days.former or days.last) and kind in NAMED_BY_YEAR:
        days = Days(year_in_name(annotated, sentence, noun))
        if days.when is not None and standing.strength == PASSING:
            standing = dataclasses.replace(standing, modality=Modality(HELD))
    status = resolve(annotated, standing.modality, days.when, days.former)
    if not status and kind in ("exercise", "exhibition") and standing.strength == PASSING:
        status = status_in_passing(standing)
    if not status and standing.modality.present and days.last is not None and days.when is None:
        # 'take part in the drill until Friday'
        order = compare(days.last.value, annotated.article.published)
        status = HELD if order in (0, 1) else status
    over = standing.shares and standing.verb is not None and is_over(standing.verb)
    over = kind in LASTING and (over or any(is_over(v) for v in noun.relative))
    if over:
        days = back_from_last(sentence, days)
    if over and _is_still_on(annotated, days) and status in ("", HELD, SCHEDULED):
        # 'The fair closes on Friday.'
        days, status = Days(None, days.former, days.when or days.last), HELD
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
        else place_of_noun(annotated, sentence, noun, standing, within=outside)
    )
    participants, people = participants_of(annotated, sentence, noun, standing)
    owner = owner_of(annotated, sentence, noun, standing) if kind in FORUM_KINDS else ""
    if kind == "visit":
        participants, people = visitors_of(annotated, sentence, head, standing)
    name = occasion_name(annotated, sentence, noun, kind, participants, where, standing)
    if owner:
        name = f"{name} of the {owner}"
    # 'at their meeting A thanked B': it may be told here for the first time.
    passing = kind == "meeting" and standing.strength < PURPOSE
    met = passing and met_at(annotated, sentence, head, standing.verb)
    placed = kind in ("visit", "deployment") and bool(where.place)
    pointing = points_back(sentence, noun, kind, name, days.when) and not (placed or met)
    if pointing and status == SCHEDULED and is_past_plan(standing):
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
        forum=owner or (forum_of(head, noun.first, noun.last) if kind in FORUM_KINDS else ""),
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
        inherits=_is_plain_past(standing) and not _is_left_behind(noun),
        next_one=any(c.lower_ == "next" for c in (head, *head.lefts)),
        beside=is_beside(noun.core),
        over=over,
        claims=days.when is not None and bool(days.when.until) and days.when == behind,
    )


def _is_still_on(annotated: Annotated, days: Days) -> bool:
    """Whether the only day that is told, that of the end, is within a few weeks to come."""
    day, published = days.when or days.last, annotated.article.published
    if day is None or day.until or days.former is not None or len(day.value) != 10 or len(published) != 10:
        return False
    return 0 < (date.fromisoformat(day.value) - date.fromisoformat(published)).days < 80


def _is_left_behind(noun: Noun) -> bool:
    """'made the remarks after returning from a trip to Oslo': the trip was on other days."""
    return noun.core.dep_ == "pobj" and noun.core.head.lower_ in ("from", "since") and noun.core.i > 0


def _is_plain_past(standing: Standing) -> bool:
    return standing.modality.status == HELD and standing.verb is not None and not is_perfect(standing.verb)
