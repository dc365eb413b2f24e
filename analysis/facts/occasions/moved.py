"""Days told beside a plan or another day: 'was due in May, will now go in June', 'on the eve of the ceremony'."""

from __future__ import annotations

import dataclasses
import re
from datetime import date, timedelta

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.occasions.record import FINITE, Occasion
from analysis.facts.status_words import POSTPONED, PROPOSED

_PLANNED = r"(?:due|scheduled|set|slated|planned|expected|meant|supposed|billed|booked|pencilled)"
_NOW = re.compile(
    r"\b(?:will|would|shall|is to|are to)\s+(?:now|instead)\b(?! be (?:cancelled|canceled|called))"
    rf"|\b(?:is|are)\s+now\s+{_PLANNED}\b"
)
_PLAN = re.compile(
    rf"\b(?:was|were|been|originally|initially|first|previously)\s+(?:to\b|{_PLANNED}\b)"
    rf"|,\s*(?:originally\s+)?{_PLANNED}\b|\bcould not (?:be|take|go)\b"
)
_BESIDE = re.compile(
    r"\b(?:on the (?P<eve>eve) of|(?:on the|the|a|one) day (?P<side>before|after))\s+"
    r"(?:the|this|that|his|her|their)\s+[a-z]"
)
_ADJACENT = {"eve": -1, "before": -1, "after": 1}


def moved_on(annotated: Annotated, sentence: Sentence, occasion: Occasion) -> Occasion:
    """An occasion that was due on one day and is told to take place on another 'now': postponed to the new day."""
    text = annotated.article.text[sentence.start : sentence.end]
    now = _NOW.search(text)
    if now is None or occasion.status == PROPOSED or occasion.at >= sentence.start + now.start():
        return occasion
    plan = _PLAN.search(text, 0, now.start())
    turn = sentence.start + now.start()
    old = [d for d in annotated.dates_in(sentence.start, turn) if d.value]
    new = [d for d in annotated.dates_in(turn, sentence.end) if d.value and d.start - turn < 100]
    if plan is None or not old or not new:
        return occasion
    return dataclasses.replace(
        occasion, status=POSTPONED, strength=FINITE, when=new[0], former=old[-1], anaphoric=False
    )


def on_adjacent_day(annotated: Annotated, occasion: Occasion, main: Occasion) -> DateMention | None:
    """The day of what took place 'on the eve of the ceremony' or 'the day after the talks', counted from `main`."""
    sentence = annotated.sentence_at(occasion.start)
    if sentence is None or main.when is None or len(main.when.value) != 10 or main.start >= occasion.start:
        return None
    found = _BESIDE.search(annotated.article.text[sentence.start : sentence.end].lower())
    if found is None:
        return None
    days = _ADJACENT[found["eve"] or found["side"]]
    day = (date.fromisoformat(main.when.value) + timedelta(days=days)).isoformat()
    start, end = sentence.start + found.start(), sentence.start + found.end() - 1
    words = annotated.article.text[start:end].strip()
    return dataclasses.replace(main.when, start=start, end=end, text=words, value=day, basis="relative")
