"""The dates that belong to a word of a sentence, as far as its own clause tells."""

from __future__ import annotations

import re

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.clauses import SUBJECTS, clause_of, is_predicate, lemma, predicate_of

# ' (JCDIL)', ' in Taguig City', ', Latvia,' and a preposition: what may stand between a name and its own date.
_NAME_PART = r"[A-ZÀ-ÖØ-ÞĀ-ž][^\s,;:()]*"
_TO_DATE = re.compile(
    r"(?:\s*\([^()]{2,30}\))?"
    rf"(?:,?\s+(?:in|at|aboard|off|near|to)\s+(?:the\s+)?{_NAME_PART}"
    rf"(?:,?\s+(?:{_NAME_PART}|of|de|da|del|es|and|the))*)?"
    r",?\s*(?:\(|\b(?:on|in|from|between|for|during|starting|beginning|commencing)\b(?:\s+on)?(?:\s+the)?)?\s*"
)
BEGINNING = frozenset({"start", "begin", "commence"})
# '12 May: talks', '12 May, Split: talks'
_COLON = re.compile(r"\s*(?:,\s*[A-ZÀ-ÖØ-Þ][\w’' -]{1,24})?(?:[:–—|]|\s-\s)\s*\S")


def date_head(sentence: Sentence, date: DateMention) -> Token | None:
    """The word of a date by which it hangs on the rest of the sentence."""
    tokens = tokens_of(sentence, date.start, date.end)
    if not tokens:
        return None
    inside = {t.i for t in tokens}
    return next((t for t in tokens if t.head.i not in inside), tokens[0])


def tokens_of(sentence: Sentence, start: int, end: int) -> list[Token]:
    """The words of a sentence between two offsets of the article."""
    return [t for t in sentence.span if start <= sentence.block.start + t.idx < end]


def dates_of(
    annotated: Annotated, sentence: Sentence, cue: Token, *, within: bool = False
) -> list[DateMention]:
    """The readable dates that belong to a word, the nearest first.

    A date inside the word's own phrase comes first, then one under the same verb, then one of the same clause;
    `within` takes those of the phrase only. A date of another clause never counts.
    """
    ranked = []
    for date in annotated.dates_in(sentence.start, sentence.end):
        head = date_head(sentence, date)
        if head is None or not date.value:
            continue
        rank = nearness(cue, head)
        if rank is not None and (rank == 0 or not within):
            ranked.append((rank, abs(head.i - cue.i), date.start, date))
    return [entry[3] for entry in sorted(ranked, key=lambda e: e[:3])]


def trailing_date(annotated: Annotated, sentence: Sentence, last: Token) -> DateMention | None:
    """The date right behind a name, with at most a place between: 'the NATO Summit in Ankara on 7 and 8 July'.

    The parse often hangs it on the verb of the sentence instead.
    """
    end = sentence.chars(last)[1]
    dates = annotated.dates_in(end, sentence.end)
    for i, date in enumerate(dates):
        between = annotated.article.text[end : date.start]
        after = dates[i + 1].start if i + 1 < len(dates) else -1
        if len(date.value) == 4 and not between.strip() and after - date.end == 1:
            # 'at EDEX 2025 last December'
            end = date.end
            continue
        if len(between) < 90 and _TO_DATE.fullmatch(between):
            return date if date.value else None
        break
    return None


def heading_date(annotated: Annotated, sentence: Sentence) -> DateMention | None:
    """The date at the head of a line of a list of dates: 'March 2026: first ship launched', '2028 – sea trials'."""
    text, block = annotated.article.text, sentence.block
    line = text[block.start : block.end].rstrip()
    if block.kind != "item" and (len(line) > 160 or line.endswith(".")):
        # A paragraph that opens with a date, or its dateline.
        return None
    for date in annotated.dates_in(sentence.block.start, sentence.end)[:1]:
        before = text[sentence.block.start : date.start].strip(" \t*•-–—·>")
        if not before.strip("0123456789.)") and _COLON.match(text, date.end, sentence.block.end):
            return date if date.value else None
    return None


def nearness(cue: Token, date: Token) -> int | None:
    verb, other = predicate_of(cue), predicate_of(date)
    if _is_since(date, other) and not (other is not None and other in (cue, *cue.ancestors)):
        # 'the largest drill since 2018', 'twelve more than in 2025', 'the first since she took office in March'
        return None
    if verb is not None and _when(verb, date):
        return 3 if cue == date or cue.is_ancestor(date) else -1
    if cue == verb:
        # A clause inside its subject or object has dates of its own.
        if other == verb:
            return 0
    elif cue != date and cue.is_ancestor(date):
        return 0
    if verb is None or other is None:
        return 3 if verb is None and other is None else None
    if _at_once(verb) and (rank := nearness(verb.head, date)) is not None:
        # 'watched on Monday as the first plate was cut'
        return 3 if rank >= 0 else rank
    if verb == other:
        return 1
    if other.dep_ == "pcomp" and other.tag_ == "VBG" and verb.is_ancestor(other) and cue == verb:
        # 'exchanged letters on shipbuilding on 12 May'
        return 4
    if other.tag_ == "VBG" and other.dep_ == "advcl" and other.head == verb and lemma(other) in BEGINNING:
        # 'will train the crews at the base, starting in June'
        return 1
    if clause_of(cue) == clause_of(date):
        return 2
    together = date.i < other.i or (date.i < verb.i and other.lower_ in ("visited", "met"))
    if verb.dep_ == "conj" and verb.head == other and together and not _has_subject(verb):
        # 'On Tuesday, he met the mayor and laid a wreath.', 'met the mayor on Tuesday and laid a wreath'
        return 3
    if other in verb.conjuncts and other.i > verb.i and verb.tag_ == other.tag_ and not _has_subject(other):
        # 'visited the yard and met its workers on 12 May'
        return 4 if date.i > other.i else None
    return 3 if _across_semicolon(verb, date, other) else None


def _is_since(date: Token, verb: Token | None) -> bool:
    """Whether a date only says since when, or what is compared: behind 'since' on a noun, in its clause, 'than in'."""
    if date.head.head.lower_ == "than" or date.head.lower_ == "than":
        return True
    if date.head.lower_ == "since" and date.head.dep_ == "prep" and not is_predicate(date.head.head):
        return True
    return verb is not None and any(c.dep_ == "mark" and c.lower_ == "since" for c in verb.children)


def _at_once(verb: Token) -> bool:
    """Whether a clause tells what went on at the same time as the one above it: 'as', 'while'."""
    marks = (c.lower_ in ("as", "while") for c in verb.children if c.dep_ in ("mark", "advmod"))
    return verb.dep_ == "advcl" and is_predicate(verb.head) and any(marks)


def _has_subject(verb: Token) -> bool:
    return any(c.dep_ in SUBJECTS for c in verb.children)


def _across_semicolon(verb: Token, date: Token, parsed: Token) -> bool:
    """Whether the parse hangs a date on a verb behind a semicolon, and `verb` is the last one before it."""
    doc = verb.doc
    if not verb.i < date.i < parsed.i or not any(t.text == ";" for t in doc[date.i : parsed.i]):
        return False
    return not any(t.text == ";" or is_predicate(t) for t in doc[verb.i + 1 : date.i])


def _when(verb: Token, date: Token) -> bool:
    """'in May 2024, when the second edition was held': 'when' and 'where' hand the date on."""
    when = next((c for c in verb.children if c.lower_ in ("when", "where")), None)
    if when is None or not date.i < when.i:
        return False
    return all(t.text == "," or t.head.i >= date.i or t.like_num for t in verb.doc[date.i + 1 : when.i])
