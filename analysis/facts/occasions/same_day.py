"""The occasion that an article is about, and what took place on its day."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from datetime import date

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.clauses import is_predicate, lemma
from analysis.facts.occasions.moved import on_adjacent_day
from analysis.facts.occasions.record import FINITE, PASSING, Occasion
from analysis.facts.occasions.timing import compare, first_day
from analysis.facts.status_words import HELD, SCHEDULED
from analysis.facts.words import EVENT_WORDS

# 'Told reporters after meeting A', 'said on the sidelines of the forum', 'speaking at the dialogue'.
SPEECH_SETTINGS = frozenset({"after", "following", "at", "on", "during", "before"})
_LINKS = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, EVENT_WORDS.same_day_phrases)))})\b")

# Sentences that tell the news.
LEAD = 3

# Ties a deed to the meeting or visit before it.
_SIDE = re.compile(
    r"\b(?:on the (?:sidelines|sideline|margins|fringes|occasion)|(?:at|during) the "
    r"(?:ceremony|meeting|talks|visit|session|event|summit))\b"
)
_ENDED = re.compile(r"\b(?:wound up|wrapped up|concluded|ended|closed|completed|finished)\b")
_ALSO = re.compile(r"(?:He|She|They|The (?:minister|two|general|delegation)) (?:also|then|later)\b")


def main_occasion(annotated: Annotated, occasions: Sequence[Occasion]) -> Occasion | None:
    """The occasion that the article is about: the first that took place, or was to, on a known day by its date."""
    published = annotated.article.published
    for o in sorted(occasions, key=lambda o: o.start):
        if (
            o.when is None
            or len(o.when.value) != 10
            # Of a journey of three days nobody knows on which of them the talks were.
            or o.when.until
            or o.status not in (HELD, SCHEDULED)
            or o.kind == "deployment"
        ):
            continue
        order = compare(o.when.value, published)
        if not published or (order is not None and order <= 0 and _days_close(o.when.value, published)):
            return o
    return None


def news_day(annotated: Annotated) -> Occasion | None:
    """What the lead reports, without a kind: its day where it is that of the article or the two before, its people.

    Where the lead tells no day at all, that of the dateline.
    """
    published = annotated.article.published
    lead = annotated.sentences[:LEAD]
    who = [m.entity for s in lead for m in annotated.mentions_in(s.start, s.end, "person")]
    told = False
    for sentence in lead:
        for when in annotated.dates_in(sentence.start, sentence.end):
            told = True
            if len(when.value) != 10 or when.until or compare(when.value, published) not in (-1, 0):
                continue
            if len(published) == 10 and _days_apart(when.value, published) <= 2:
                return _news(sentence, when, who)
    datelines = [d for d in annotated.dating.mentions if d.rule == "dateline" and d.value == published]
    return _news(lead[0], datelines[0], who) if datelines and lead and not told else None


def earlier(main: Occasion | None, news: Occasion | None) -> Occasion | None:
    """The occasion that the article is about, or what the lead reports of a known day where that comes before."""
    return news if main is None or (news is not None and news.end <= main.start) else main


def _news(sentence: Sentence, when: DateMention, who: Sequence[str]) -> Occasion:
    return Occasion(
        kind="",
        name="",
        start=sentence.start,
        end=sentence.end,
        rule="",
        at=sentence.start,
        status=HELD,
        when=when,
        participants=tuple(dict.fromkeys(who)),
    )


def is_recent(annotated: Annotated, when: DateMention) -> bool:
    """Whether a day is known and at most ten days from that of the article."""
    published = annotated.article.published
    one_day = len(when.value) == 10 and not when.until
    return one_day and len(published) == 10 and _days_close(when.value, published)


def _days_close(one: str, other: str) -> bool:
    return _days_apart(one, other) <= 10


def _days_apart(one: str, other: str) -> int:
    try:
        return abs((date.fromisoformat(one) - date.fromisoformat(other[:10])).days)
    except ValueError:
        return 10_000


def host_of(annotated: Annotated, occasion: Occasion, others: Sequence[Occasion]) -> Occasion | None:
    """The dated occasion told in the same sentence of the same people: 'held talks on 3 May and visited the yard'."""
    who = set(occasion.participants)
    if _goes_on_telling(annotated, occasion):
        deeds = [o for o in others if o.kind != "visit" and 0 < occasion.start - o.start < 300]
        before = [o for o in deeds if o.when is not None and len(o.when.value) == 10 and not o.when.until]
        near = [o for o in before if o.status == HELD and who & set(o.participants)]
        if near:
            return max(near, key=lambda o: o.start)
    hosts = (o for o in others if o.start == occasion.start and o.when is not None and o.status == HELD)
    return next((o for o in hosts if who & set(o.participants)), None)


def _sentence_text(annotated: Annotated, occasion: Occasion) -> str:
    return annotated.article.text[occasion.start : occasion.end].casefold()


def _goes_on_telling(annotated: Annotated, occasion: Occasion) -> bool:
    """Whether the sentence adds to what the one before it tells: 'He also laid a wreath.'"""
    return bool(_ALSO.match(annotated.article.text, occasion.start))


def inherit(annotated: Annotated, occasion: Occasion, main: Occasion | None) -> Occasion:
    """An undated act of the same people on the same occasion takes its day."""
    if main is None or occasion.when is not None or occasion is main:
        return occasion
    if occasion.kind == "delivery" and not _SIDE.search(_sentence_text(annotated, occasion)):
        return occasion
    beside = on_adjacent_day(annotated, occasion, main) if occasion.status == HELD else None
    if beside is not None:
        return dataclasses.replace(occasion, when=beside, context=(main.start, main.end))
    by_name = occasion.kind in ("exercise", "exhibition") and occasion.strength == PASSING
    if not occasion.inherits or by_name:
        return occasion
    if occasion.status != HELD or (occasion.edition is not None and not _is_news(annotated, occasion)):
        return occasion
    # Wreaths and guards of honour belong to the visit or meeting that they are told with.
    ceremony = occasion.kind == "ceremony" and occasion.start > main.start
    shared = set(occasion.participants) & set(main.participants)
    sentence = annotated.sentence_at(occasion.start)
    linked = sentence is not None and (
        follows(sentence.span.text, occasion.at - sentence.start) or _is_where_told(sentence, occasion)
    )
    if not (ceremony or shared or linked or occasion.start == main.start):
        return occasion
    if (
        not main.kind
        and occasion.kind == "visit"
        and sentence is not None
        and _has_other_day(annotated, sentence, main)
    ):
        # 'He returned from Oslo on Sunday.'
        return occasion
    context = (main.start, main.end) if main.start != occasion.start else None
    return dataclasses.replace(
        occasion, when=_from_first_day(annotated, occasion, main.when), context=context
    )


def _has_other_day(annotated: Annotated, sentence: Sentence, main: Occasion) -> bool:
    dates = annotated.dates_in(sentence.start, sentence.end)
    return main.when is not None and any(len(d.value) == 10 and d.value != main.when.value for d in dates)


def _is_news(annotated: Annotated, occasion: Occasion) -> bool:
    """Whether a session is told in the lead itself: 'They co-chaired the third session.'"""
    lead = annotated.sentences[:LEAD]
    return bool(lead) and occasion.strength == FINITE and occasion.start <= lead[-1].start


def _from_first_day(annotated: Annotated, occasion: Occasion, day: DateMention | None) -> DateMention | None:
    """The days of a meeting of several that was over on `day`: 'wound up a two-day meeting'."""
    text = _sentence_text(annotated, occasion)
    if day is None or day.until or occasion.kind not in ("meeting", "summit") or not _ENDED.search(text):
        return day
    first = first_day(occasion.name, day.value)
    return dataclasses.replace(day, value=first, until=day.value) if first else day


def _is_where_told(sentence: Sentence, occasion: Occasion) -> bool:
    """Whether somebody speaks at or after it: 'said at the Coral Forum', 'told reporters after meeting A'."""
    named = any(c.isupper() for c in occasion.name) or occasion.people
    word = next((t for t in sentence.span if sentence.chars(t)[0] == occasion.at), None)
    if word is None or not named:
        return False
    for above in word.ancestors:
        if above.pos_ in ("ADP", "SCONJ") and is_predicate(above.head):
            spoken = above.lower_ in SPEECH_SETTINGS and lemma(above.head) in EVENT_WORDS.reporting_verbs
            return spoken and above.head.tag_ in ("VBD", "VBG")
        if is_predicate(above):
            return False
    return False


def follows(text: str, at: int = -1) -> bool:
    """Whether a sentence ties what it tells to the occasion before it: 'before the meeting', 'later in the day'.

    What stands at the offset `at` is tied to nothing by a phrase of its own: 'following the talks in Oslo'.
    """
    return any(not 0 <= at - link.end() < 30 for link in _LINKS.finditer(text.casefold()))
