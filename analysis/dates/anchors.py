"""The dates that an article has told before an expression, from which 'a day earlier' or 'that year' count."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from analysis.dates.direction import direction, is_aside
from analysis.dates.expressions import BARE, Expression
from analysis.dates.partial import Partial, parse
from analysis.dates.phases import with_season
from analysis.dates.records import DateMention
from analysis.dates.surroundings import Passage
from analysis.months import month_number

# 'In March, …' at the start of the sentence, or of the clause after a semicolon, that follows a date.
_OPENS = re.compile(r"[.;]\s{1,4}(?:(?:and|but|then)\s)?(?:in|on|by|since|from)\s{1,4}$", re.IGNORECASE)
# 'when the 1995 season began, the only game, on April 25, …': the clauses of one sentence.
_GOES_ON = re.compile(r"(?=[^;]*,)(?![^;]*\b(?:now|later|again|until|but|before)\b)", re.IGNORECASE)
_ENDS = re.compile(r"[.;!?]\s")
_ADVERBIAL = re.compile(r"\b(?:in|on|by|from|until|till|during|of)\s{1,4}$", re.IGNORECASE)
# 'the highest since', 'for the first time since': what follows is a mark that was set long before.
_MARK = re.compile(
    r"\b(?:\w+est|most|least|worst|best|first|time|level|low|high|lows|highs)\b[^.;]{0,50}\bsince\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"[$£€¥%]|\d\.\d|\b(?:per\s?cent|million|billion|trillion|cents|points|bps)\b")
# 'down from 7.1 percent in 2023': no step, but what another is set against.
_COMPARED = re.compile(
    r"\b(?:(?:down|up|rose|fell|risen|fallen|grew|widened|narrowed|slowed|accelerated|eased)\s(?:slightly\s|sharply\s)?from"
    r"|compared\s(?:with|to)|against|versus|than)\s(?:[^.;]|\.\d){0,50}$",
    re.IGNORECASE,
)
_WHEN = re.compile(r",?\s(?:when|as|after)\s(?:[^.;:!?]|\.(?=\s?\d))*", re.IGNORECASE)
# 'In 1975 the exodus followed an accord signed on March 6': nothing leads away from the year that opens the clause.
_IN = re.compile(r"(?:^|[.;:!?]['\"”’]*\s|['\"“‘`])in\s(?:the\s(?:boom|year)\sof\s)?$", re.IGNORECASE)
_STAYS = re.compile(
    r"(?:(?!\b(?:which|who|whose|where|says?|said|that|now|later|again|until|but|before|since|after|this|last|next|by|will"
    r"|would|to\s[a-z])\b|,\s(?:and|but|then)\s)[^.;:!?])*",
    re.IGNORECASE,
)
_YEARS = ("year", "short_year", "this_last_next", "year_range", "season_year")
_SUMMER = 7  # month; a span of two years that names a winter or a term turns behind it
_PRECISION = {"day": 10, "week": 10, "month": 7, "year": 4}
# What itself only compares is no date of the story: 'from $2 million a year earlier'.
_COMPARING = ("earlier", "ago", "anaphora")
# What counts from a step of a story is a step itself: 'two weeks later', 'the following January'.
_COUNTED = ("earlier", "anaphora", "told_season", "this_last_next")
_OF_THE_DAY = re.compile(r"(?:[\w-]+\s){0,4}(?:last|this|next)\b|the next (?:year|week|month)", re.IGNORECASE)
_NAMES_MONTH = (
    "month", "day_month", "day_range", "iso", "ordinal_day", "nth_weekday", "holiday", "running_year",
)  # fmt: skip
_QUARTERS = ("quarter", "quarter_alone", "months_alone")


@dataclass(frozen=True, slots=True)
class Told:
    """The mentions before an expression: of its own block, of the last block before that has any, of the article.

    `steps` are those of them that a story of past times goes along.
    """

    here: list[DateMention]
    before: list[DateMention]
    article: list[DateMention]
    steps: list[DateMention]


def is_mark(text: str, expression: Expression) -> bool:
    """Whether an expression only says how long something has not been seen: 'the worst since 1987'."""
    return _MARK.search(text[max(0, expression.start - 80) : expression.start]) is not None


def last_date(mentions: Sequence[DateMention], unit: str, since: int) -> Partial | None:
    """The last of the dates that is known as finely as counting in a unit needs.

    None where one that is not has come between in the sentence, which starts at `since`, and is of another time.
    """
    coarser: list[Partial] = []
    for mention in reversed(mentions):
        if not mention.value and mention.rule in BARE:
            # What counts from a day that could not be read cannot be read either.
            return None
        found = parse(mention.until or mention.value) if mention.value else None
        if found is not None and len(mention.value) >= _PRECISION.get(unit, 10):
            fits = all(c.first <= found.last and found.first <= c.last for c in coarser)
            return with_season(found, mention) if fits else None
        if found is not None and mention.start >= since:
            coarser.append(found)
    return None


def named_month(mentions: Sequence[DateMention]) -> Partial | None:
    """The month of the last mention that names one, if that could be read."""
    last = next((m for m in reversed(mentions) if m.rule.startswith(_NAMES_MONTH)), None)
    found = parse(last.until or last.value) if last else None
    return found if found is not None and found.month else None


def recent_days(told: Sequence[DateMention], published: datetime.date | None) -> list[DateMention]:
    """The days that the article has told of so far, up to three days before its own."""
    if published is None:
        return []
    days = [(parse(m.value), m) for m in told if len(m.value) == 10 and not m.until]
    return [m for day, m in days if day is not None and 0 <= (published - day.first).days <= 3]


def reported_year(told: Iterable[DateMention]) -> Partial | None:
    """The year of the first quarter that the article speaks of: a report on earnings opens with it."""
    first = next((m for m in told if m.rule in _QUARTERS and m.value), None)
    found = parse(first.value) if first else None
    return Partial(found.year) if found else None


def compared_year(
    passage: Passage, expression: Expression, told: Told, published: datetime.date | None
) -> Partial | None:
    """The year whose figures are set against those of 'a year earlier'; None where no figures are compared.

    It is that of the last date before in the sentence, else of the quarter that the article reports, else its own.
    """
    text, opening = passage.text, _sentence_start(passage.doc, expression.start)
    if opening is None or not text[opening : expression.start].strip():
        return None
    if not _FIGURES.search(text[opening : expression.start + 200]):
        return None
    for mention in reversed(told.here):
        at = mention.start - passage.start
        if at < opening:
            break
        if mention.value and mention.rule not in _COMPARING:
            found = parse(mention.until or mention.value)
            return Partial(found.year) if found else None
    return reported_year(told.article) or (Partial(published.year) if published else None)


def _sentence_start(doc: Doc | None, offset: int) -> int | None:
    span = doc.char_span(offset, offset + 1, alignment_mode="expand") if doc is not None else None
    return span[0].sent.start_char if span is not None and len(span) else None


def narrated(passage: Passage, expression: Expression, before: Sequence[DateMention]) -> Partial | None:
    """The year-bearing date of a story that this expression, a day or month without a year, goes on with.

    It stands in the same sentence, or in the one before that this one's opening follows on from; bare dates between
    that could not be read hand it on.
    """
    last = expression.start
    for mention in reversed(before):
        if mention.start < passage.start:
            return None
        if mention.value or mention.rule not in BARE:
            return _told(passage, mention, last)
        if not _OPENS.search(passage.text[: expression.start]):
            return None
        last = mention.start - passage.start
    return None


def clause_year(passage: Passage, expression: Expression, here: Sequence[DateMention]) -> int | None:
    """The year of the clause: 'in 1976, when a March storm …', 'In 1944 it came late, on August 11'."""
    for mention in reversed(here):
        between = passage.text[mention.end - passage.start : expression.start]
        if _WHEN.fullmatch(between) and mention.rule in _YEARS and len(mention.value) == len("1976"):
            month = month_number(expression.parts.get("month", ""))
            return int(mention.until if mention.until and month < _SUMMER else mention.value)
        if mention.rule in _YEARS[:2] and len(mention.value) == len("1976") and _STAYS.fullmatch(between):
            start = mention.start - passage.start
            if _IN.search(passage.text[max(0, start - 20) : start]):
                return int(mention.value)
        if _ENDS.search(between):
            return None
    return None


def _told(passage: Passage, mention: DateMention, following: int) -> Partial | None:
    """The date of a mention that tells when something was, if what follows it goes on with it."""
    is_counted = mention.rule in _COUNTED and not _OF_THE_DAY.match(mention.text)
    if mention.basis not in ("explicit", "inferred") and not is_counted:
        return None
    if mention.rule == "earlier" and "year-" in mention.text.lower():
        # 'from $3.8 million in the year-ago period' only compares.
        return None
    first, end = mention.start - passage.start, mention.end - passage.start
    if _COMPARED.search(passage.text[max(0, first - 60) : first]):
        return None
    between = passage.text[end:following]
    opens = _OPENS.search(between)
    is_next = opens is not None and not _ENDS.search(between[: opens.start()])
    goes_on = not _ENDS.search(between) and _GOES_ON.match(between) and not is_aside(passage.doc, first, end)
    if not is_next and not goes_on:
        return None
    if is_next and not is_counted and not _ADVERBIAL.search(passage.text[max(0, first - 20) : first]):
        return None
    found = parse(mention.first_day or mention.value)
    is_past = found is not None and direction(passage.doc, first, end) == "past"
    return with_season(found, mention) if found and is_past else None
