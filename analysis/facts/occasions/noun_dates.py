"""The dates of what a noun tells of."""

from __future__ import annotations

import dataclasses
import re

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.circumstances import date_head, dates_of
from analysis.facts.clauses import is_predicate, lemma, objects, phrasal, predicate_of, upward
from analysis.facts.occasions.cues import HOLD_VERBS
from analysis.facts.occasions.governing import BRING_TOGETHER, coordinated, shares_day
from analysis.facts.occasions.named import is_years_own
from analysis.facts.occasions.noun_phrases import Noun
from analysis.facts.occasions.standing import Standing
from analysis.facts.occasions.timing import Days, compare, first_day
from analysis.facts.status_words import HELD, POSTPONED, lexical_status
from analysis.facts.words import EVENT_WORDS


def own_dates(annotated: Annotated, sentence: Sentence, noun: Noun, standing: Standing) -> list[DateMention]:
    """The dates of the noun's own clauses first, then those of its verb; none of a thing named in its phrase."""
    head = noun.head if noun.core.pos_ == "VERB" else noun.core
    telling = [
        v
        for v in noun.relative
        if (phrasal(v).split()[0] in (HOLD_VERBS | BRING_TOGETHER) or lexical_status(v))
        and not (standing.modality.status == HELD and lexical_status(v) == POSTPONED)
        and lemma(v) not in ("announce", "agree", "propose", "confirm", "suggest")
    ]
    # 'scheduled to be conducted from 7 to 18 September', 'is due to host in the autumn'
    for _ in range(2):
        telling += [
            c for v in telling for c in v.children if c.dep_ in ("xcomp", "acomp") and c not in telling
        ]
    kept = [
        d for v in telling if not head.is_ancestor(v) for d in dates_of(annotated, sentence, v, within=True)
    ]
    kept += _proposed_for(annotated, sentence, noun)
    shared = standing.shares or standing.verb is None or shares_day(head)
    begin, end = sentence.chars(noun.head.doc[noun.first : noun.last + 1])
    for date in dates_of(annotated, sentence, head):
        word = date_head(sentence, date)
        verb = predicate_of(word) if word is not None else None
        # 'Exercise Blue Crane 2026' is named after its year.
        if word is None or date in kept or (begin <= date.start and date.end <= end):
            continue
        if word.dep_ in ("nummod", "amod", "compound", "nmod") and word.head != head and word.i < word.head.i:
            # 'a successor to the 2012 memorandum'
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
    # 'during a May 9 phone call', "next month's field training": no part of the name, however it stands.
    named = [d for d in annotated.dates_in(begin, end) if len(d.value) > 4]
    if named:
        return named[:1]
    kept = kept or _in_clause_behind(annotated, sentence, noun)
    kept = [d for d in kept if not (begin <= d.start and d.end <= end) and not _counts_only(annotated, d)]
    return [d for d in kept if not _is_of_first(sentence, d)]


def _is_of_first(sentence: Sentence, date: DateMention) -> bool:
    """Whether a year is that of the first of a series: 'the manoeuvres, first staged in 1980, end on Friday'."""
    word = date_head(sentence, date)
    verb = predicate_of(word) if word is not None else None
    return len(date.value) == 4 and verb is not None and any(c.lower_ == "first" for c in verb.children)


def _proposed_for(annotated: Annotated, sentence: Sentence, noun: Noun) -> list[DateMention]:
    """The day of 'the summit, proposed for this month'; 'proposed in May' tells when somebody did so."""
    for_dates = [t for v in noun.relative if lemma(v) in ("propose", "suggest", "agree") for t in v.children]
    spans = [sentence.chars(t.doc[t.i : t.right_edge.i + 1]) for t in for_dates if t.lower_ == "for"]
    return [d for start, end in spans for d in annotated.dates_in(start, end) if d.value]


RECALLING = EVENT_WORDS.recalling_verbs
_COUNT = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b[^.;:]{0,40}$"
)


def year_in_name(annotated: Annotated, sentence: Sentence, noun: Noun) -> DateMention | None:
    """The year of a name, where it is over: 'at the 2022 Lisbon Summit'."""
    begin, end = sentence.chars(noun.head.doc[noun.first : noun.last + 1])
    years = (d for d in annotated.dates_in(begin, end) if len(d.value) == 4 and not d.until)
    return next((d for d in years if compare(d.value, annotated.article.published[:4]) == -1), None)


def _in_clause_behind(annotated: Annotated, sentence: Sentence, noun: Noun) -> list[DateMention]:
    """The date of 'that the city is to host in the autumn' behind a name, however the parse reads it."""
    doc, i = noun.head.doc, noun.last + 1
    if i >= sentence.span.end or doc[i].lower_ not in ("that", "which"):
        return []
    stop = next((t.i for t in doc[i : sentence.span.end] if t.text in ",;:" or t.lower_ == "and"), None)
    start, end = sentence.chars(doc[i : stop or sentence.span.end])
    return [d for d in annotated.dates_in(start, end) if d.value]


def _counts_only(annotated: Annotated, date: DateMention) -> bool:
    """Whether a date only says among what is counted: 'the second visit to the kingdom this year'."""
    if date.text.casefold() not in ("this year", "this month", "this season"):
        return False
    return _COUNT.search(annotated.article.text[max(0, date.start - 60) : date.start].casefold()) is not None


def near_date(noun: Noun, standing: Standing, date: DateMention | None) -> list[DateMention]:
    """The date right behind the noun's name where it is its own: a stretch of days, or not that of the verb."""
    if date is None or standing.shares:
        return []
    if date.until or shares_day(noun.head):
        return [date]
    if noun.head.dep_ == "dobj" and standing.verb is not None and lemma(standing.verb) in RECALLING:
        # 'recalled the handover of the corvette in July 2023', but 'welcomed the handover on Tuesday'
        return [date] if len(date.value) < 10 or any(c.isdigit() for c in date.text) else []
    if noun.head.dep_ != "pobj" or not any(c.isdigit() for c in date.text):
        return []
    return [date]


def back_from_last(sentence: Sentence, days: Days) -> Days:
    """The days of what 'ended on Friday after twelve days': its first day as far as its length is told."""
    end = days.when or days.last
    first = first_day(sentence.span.text, end.value) if end is not None and not end.until else ""
    if end is None or not first:
        return days
    return Days(dataclasses.replace(end, value=first, until=end.value), days.former)


def is_past_plan(standing: Standing) -> bool:
    """Whether the plan is told as past: 'was to have', 'had been due'."""
    words = list(upward(standing.verb)) if standing.verb is not None else []
    helpers = [c for w in words for c in w.children if c.dep_ in ("aux", "auxpass")]
    return any(w.lower_ in ("was", "were", "had") for w in [*words, *helpers])


def is_told_in_past(standing: Standing) -> bool:
    """Whether the verb is a past, whose day may be that of the telling: 'agreed on Tuesday to hold the drill'."""
    words = list(upward(standing.verb)) if standing.verb is not None else []
    return is_past_plan(standing) or any(w.tag_ == "VBD" for w in words)


def is_since(annotated: Annotated, date: DateMention) -> bool:
    """Whether a date only tells since when something else has gone on: 'a mainstay of its aid since 2014'."""
    return annotated.article.text[max(0, date.start - 6) : date.start].casefold() == "since "


def next_date(annotated: Annotated, sentence: Sentence, word: Token) -> list[DateMention]:
    """The day behind a word that tells of a moment, with no other verb between, wherever the parse hangs it."""
    end = sentence.chars(word)[1]
    for date in annotated.dates_in(end, sentence.end)[:1]:
        between = [t for t in sentence.span if end <= sentence.block.start + t.idx < date.start]
        told = any(is_predicate(t) or t.text in ";:" for t in between)
        whole = len(date.value) == 10 and not date.until
        if whole and date_head(sentence, date) is not None and not told and not is_since(annotated, date):
            return [date]
    return []
