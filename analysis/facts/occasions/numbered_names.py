"""Exercises known by a name and a number alone: 'Blue Crane 27', 'Lion of the Sea IV', 'Tasman Lance-2026'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.annotate import Annotated, Sentence
from analysis.facts.occasions.code_names import is_about_exercises
from analysis.facts.occasions.cues import BODIES, EQUIPMENT, NOUN_KINDS, noun_lemma
from analysis.facts.occasions.governing import governing
from analysis.facts.words import EVENT_WORDS

_WORD = r"[A-Z][a-zà-ÿ’'-]*[a-zà-ÿ]"
# One word needs a year behind it, several any number of editions.
_NUMBERED = re.compile(
    rf"\b(?:{_WORD}[ -]20[1-4]\d|{_WORD}(?: (?:of (?:the )?)?{_WORD}){{1,3}}[ -](?:20[1-4]\d|[IVX]{{1,5}}|\d\d?))\b"
)
KNOWN = ("person", "organisation", "country", "demonym", "platform")
# What has a number too: 'Task Force 153', 'Article 5', 'Camp Lemonnier 2'.
NUMBERED = (
    EVENT_WORDS.other_occasions
    | EVENT_WORDS.force_words
    | EVENT_WORDS.facility_nouns
    | EVENT_WORDS.place_nouns
    | EVENT_WORDS.enacted_nouns
    | EVENT_WORDS.plain_exercise_words
    | EVENT_WORDS.principals
    | EQUIPMENT
    | BODIES
    | frozenset(NOUN_KINDS)
) - {"shield", "guard", "sea"}
NAMING_PLACES = frozenset({"in", "of", "for", "at", "during", "from", "since", "after", "with"})


def numbered_names(annotated: Annotated, sentence: Sentence, named: set[int]) -> Iterator[tuple[int, int]]:
    """The first and last words of such names, where forces or exercises are told of beside them."""
    text = annotated.article.text[sentence.start : sentence.end]
    forces = EVENT_WORDS.force_words
    if not (is_about_exercises(annotated, sentence) or any(noun_lemma(t) in forces for t in sentence.span)):
        return
    for found in _NUMBERED.finditer(text):
        start, end = sentence.start + found.start(), sentence.start + found.end()
        words = [t for t in sentence.span if start <= sentence.chars(t)[0] < end]
        if not words or named & {t.i for t in words} or sentence.chars(words[-1])[1] != end:
            continue
        known = any(m.kind in KNOWN and m.start < end and start < m.end for m in annotated.mentions)
        if known or {noun_lemma(t) for t in words} & NUMBERED:
            continue
        dates = (
            d for d in annotated.dates_in(sentence.start, sentence.end) if d.start < end and start < d.end
        )
        if any(d.start < sentence.chars(words[-1])[0] or len(d.value) > 4 for d in dates):
            # 'on 4 March 2026'
            continue
        core = sentence.span.doc[words[0].i : words[-1].i + 1].root
        behind = core.dep_ == "pobj" and core.head.lower_ in NAMING_PLACES
        if words[0].is_sent_start and words[0].dep_ in ("advmod", "prep", "mark", "det"):
            continue
        if behind or governing(core)[1]:
            yield words[0].i, words[-1].i
