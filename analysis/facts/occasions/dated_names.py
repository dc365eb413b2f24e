"""Names of what takes place on a date left over: 'On Tuesday all three will sail for Blue Crane III'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import place_of
from analysis.facts.clauses import is_passive, lemma, objects, phrasal, prepositional, subjects
from analysis.facts.occasions.code_names import is_about_exercises
from analysis.facts.occasions.cues import BODIES, SERIES_WORDS, noun_lemma
from analysis.facts.occasions.reading import Reading
from analysis.facts.words import EVENT_WORDS

# Whoever goes to it, comes for it or sends somebody takes part in it.
GOING = EVENT_WORDS.bound_verbs | EVENT_WORDS.attendance_verbs | EVENT_WORDS.appearing_verbs
# What it does, or what is done about it.
TAKING_PLACE = (
    EVENT_WORDS.occurring_verbs
    | EVENT_WORDS.slating_verbs
    | EVENT_WORDS.hosting_verbs
    | EVENT_WORDS.unfolding_verbs
)
PLACES = EVENT_WORDS.place_nouns | EVENT_WORDS.facility_nouns
TO_IT = ("for", "at", "in", "to", "of", "during")
NOT_EVENTS = ("person", "organisation", "country", "demonym", "metonym", "platform", "place")
DASHES = frozenset("-–")


def named_happenings(annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Reading]:
    """What goes by a name and takes place, or has somebody come to it, as a verb says."""
    keys = {lemma(verb), phrasal(verb)}
    words = [*subjects(verb), *objects(verb)] if keys & TAKING_PLACE else []
    if keys & GOING:
        parts = [t for t in objects(verb) if t.lower_ in EVENT_WORDS.taken_parts]
        words += [t for head in (verb, *parts) for t in prepositional(head, *TO_IT)]
    for word in words:
        plans = keys & EVENT_WORDS.slating_verbs and not is_passive(verb)
        if word.pos_ not in ("PROPN", "NUM") or (plans and word in subjects(verb)):
            # 'The Federal Council has set 29 November as the date.'
            continue
        first, last = _run(word)
        kind = _kind(annotated, sentence, first, last)
        if kind:
            text = word.doc[first.i : last.i + 1].text
            name = f"Exercise {text}" if kind == "exercise" and "xercise" not in text else text
            where = place_of(annotated, sentence, verb)
            yield Reading(kind, name, text, where=where if where.place else None)


def _run(word: Token) -> tuple[Token, Token]:
    """The first and last word of the capitals around a word."""
    first = last = word
    while first.i > first.sent.start and _is_name(first.nbor(-1)):
        first = first.nbor(-1)
    while last.i + 1 < last.sent.end and (_is_name(last.nbor(1)) or last.nbor(1).like_num):
        last = last.nbor(1)
    return first, last


def _is_name(token: Token) -> bool:
    is_capital = token.text[:1].isupper() and token.pos_ in ("PROPN", "NOUN", "ADJ", "NUM", "X")
    return is_capital or token.text in DASHES


def _kind(annotated: Annotated, sentence: Sentence, first: Token, last: Token) -> str:
    """What a name is that of, by its last word or by what its paragraph is about; empty where nothing says so."""
    run = last.doc[first.i : last.i + 1]
    if not _is_name(first) or first.text in DASHES or sum(len(t) for t in run) < 4:
        return ""
    start, end = sentence.chars(run)
    if any(d.start < end and start < d.end for d in annotated.dates_in(sentence.start, sentence.end)):
        return ""
    lows = {noun_lemma(t) for t in run}
    if lows & BODIES:
        return "meeting"
    kind = next((SERIES_WORDS[w] for w in sorted(lows) if w in SERIES_WORDS), "")
    if kind:
        return kind
    named = (m for m in annotated.mentions if m.start < end and start < m.end)
    if any(m.kind in NOT_EVENTS for m in named) or lows & (EVENT_WORDS.other_occasions | PLACES):
        return ""
    text = annotated.article.text[sentence.block.start : sentence.block.end].lower()
    if any(f" {word}" in text for word in EVENT_WORDS.fair_nouns):
        return "exhibition"
    return "exercise" if is_about_exercises(annotated, sentence) else ""
