"""Events that a learnt model makes rows of though they are told faintly, and rows of the rules that it holds for none.

Whether a mention is told plainly enough for a row is a matter of many small things: the word and its class, what it
hangs on, tense, day, place, who took part, what else the sentence tells. `telling` goes by the plainest of them; the
model weighs them all, and is believed where it is sure.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.clauses import predicate_of, upward
from analysis.facts.occasions.identity import overlap, same_occasion
from analysis.facts.occasions.record import PASSING, Occasion
from analysis.facts.status_words import DENIED, HELD, lexical_status
from analysis.facts.words import EVENT_WORDS
from analysis.learnt.features import view_of, word
from analysis.learnt.happenings import happening_features
from analysis.learnt.model import load_model, probabilities

EVENT = "event"
# How likely a faint mention must be an event, and how unlikely one of the rules may be.
SURE = 0.45
DOUBTED = 0.25
# In a long article what is told faintly mostly has its day elsewhere.
SURE_IN_ARTICLE = 0.8
# The agreement has its signing for an event, so that is never dropped.
OF_AGREEMENT = "signing_"
# From how many on more make no difference.
MANY, LONG = 3, 8
# Of how many sentences a lone sentence, a passage and a short report are at most.
SIZES = (1, 5, 12)
# Features of the word that mean something else for each kind of event.
BY_KIND = ("tense", "link", "role", "aux", "mark", "negated", "own:", "thing:", "clause dated", "dated")
MARKS = ("anaphoric", "generic", "inherits", "next_one", "beside", "over", "claims", "people")


def weighed(annotated: Annotated, told: Sequence[Occasion], faint: Sequence[Occasion]) -> list[Occasion]:
    """The occasions that are rows: those `told` but for the unlikely ones, then the likely ones of the `faint`."""
    kept = [
        o
        for o in told
        if o.rule.startswith(OF_AGREEMENT) or likelihood(annotated, o, told, is_told=True) >= DOUBTED
    ]
    sure = SURE_IN_ARTICLE if len(annotated.sentences) > SIZES[-1] else SURE
    added = [
        o
        for o in faint
        if may_be_told(annotated, o) and likelihood(annotated, o, told, is_told=False) >= sure
    ]
    return [*kept, *(dataclasses.replace(o, rule=f"learnt_{o.rule}") for o in added)]


def may_be_told(annotated: Annotated, occasion: Occasion) -> bool:
    """Whether nothing rules out that a faint mention tells of an event: no habit, no denial, no item of a list."""
    if occasion.status in ("", DENIED) or occasion.generic:
        return False
    if occasion.strength == PASSING and occasion.status != HELD:
        # 'would raise it in a meeting with B'
        return False
    if occasion.kind == "visit" and not (occasion.country or occasion.people):
        # 'went aboard the frigate'
        return False
    undated = occasion.when is None and occasion.last is None
    if undated and occasion.kind == "inauguration" and occasion.status != HELD:
        # 'will open an office in Lima', some day
        return False
    if undated and occasion.name.split()[0].casefold() in EVENT_WORDS.ongoing_nouns:
        # 'have started negotiations'
        return False
    sentence, token = word_of(annotated, occasion)
    if sentence is None or token is None or sentence.block.kind == "item":
        return False
    verb = predicate_of(token)
    return verb is None or all(lexical_status(above) != DENIED for above in upward(verb))


def likelihood(annotated: Annotated, occasion: Occasion, told: Sequence[Occasion], *, is_told: bool) -> float:
    """How likely an occasion is one that a careful reader has a row for."""
    found = occasion_features(annotated, occasion, told, is_told=is_told)
    return probabilities(load_model("occasions"), found)[EVENT]


def faint_occasions(occasions: Sequence[Occasion], told: Sequence[Occasion]) -> list[Occasion]:
    """Those of the occasions that are named, have a status or a day, and are none of those told."""
    return [
        o
        for o in occasions
        if (o.status or o.when is not None) and " " in o.name and not any(_is_same(t, o) for t in told)
    ]


def _is_same(told: Occasion, occasion: Occasion) -> bool:
    if told.when is not None and occasion.when is not None and not overlap(told.when, occasion.when):
        return False
    return same_occasion([told], occasion)


def occasion_features(
    annotated: Annotated, occasion: Occasion, told: Sequence[Occasion], *, is_told: bool
) -> frozenset[str]:
    """The features of an occasion: what is told of it, how it is named, its word, and what else is told."""
    kind = f"kind={occasion.kind}"
    found = {"told" if is_told else "faint", f"rule={occasion.rule}", kind}
    for feature in _told_of(occasion):
        found |= {feature, f"{kind} {feature}"}
    found |= {mark for mark in MARKS if getattr(occasion, mark)}
    found |= {*_name(occasion, kind), *_beside(occasion, told), _size(annotated)}
    sentence, token = word_of(annotated, occasion)
    if sentence is None or token is None:
        return frozenset((*found, "no word"))
    of_word = happening_features(annotated, sentence, token)
    found |= {f"word {f}" for f in of_word}
    found |= {f"{kind} {f}" for f in of_word if f.startswith(BY_KIND)}
    found.add(f"{kind} own={word(view_of(annotated, sentence), token)}")
    found.add(f"sentence={min(MANY, annotated.sentences.index(sentence))}")
    return frozenset(found)


def _told_of(occasion: Occasion) -> Iterator[str]:
    """Status, strength, how fine the day is, whether there is a place, how many took part."""
    day = occasion.when or occasion.last
    yield f"status={occasion.status}"
    yield f"strength={occasion.strength}"
    yield f"day={len(day.value) if day is not None else ''}"
    yield "placed" if occasion.place else "no place"
    yield f"participants={min(MANY, len(occasion.participants))}"
    if day is not None:
        yield f"basis={day.basis}"
        yield "day here" if occasion.start <= day.start < occasion.end else "day elsewhere"
    if occasion.edition is not None:
        yield "edition"
    if occasion.forum:
        yield "forum"
    if occasion.context is not None:
        yield "context"


def _name(occasion: Occasion, kind: str) -> Iterator[str]:
    """The common words of the name, its length, and how many of its words have capitals."""
    words = occasion.name.split()
    yield f"words={min(LONG, len(words))}"
    yield f"capitals={min(MANY, sum(w[:1].isupper() for w in words))}"
    for each in words:
        if each.isalpha() and each.islower():
            yield from (f"name={each}", f"{kind} name={each}")


def _beside(occasion: Occasion, told: Sequence[Occasion]) -> Iterator[str]:
    """How many others are told, of its kind, in its sentence and on its day."""
    others = [
        o for o in told if o.start != occasion.start or o.name != occasion.name or o.kind != occasion.kind
    ]
    here = [o for o in others if o.start == occasion.start]
    yield f"alike={min(MANY, sum(o.kind == occasion.kind for o in others))}"
    yield f"here={min(MANY, len(here))}"
    yield f"alike here={min(MANY, sum(o.kind == occasion.kind for o in here))}"
    day = occasion.when or occasion.last
    if day is not None and any(
        d.value == day.value for o in here for d in (o.when or o.last,) if d is not None
    ):
        yield "day shared"


def _size(annotated: Annotated) -> str:
    """How long the text is: a passage, a short report, an article."""
    return f"size={sum(len(annotated.sentences) > bound for bound in SIZES)}"


def word_of(annotated: Annotated, occasion: Occasion) -> tuple[Sentence | None, Token | None]:
    """The word that tells of an occasion, with its sentence."""
    for sentence in annotated.sentences:
        if sentence.start <= occasion.at < sentence.end:
            for token in sentence.span:
                start, end = sentence.chars(token)
                if start <= occasion.at < end:
                    return sentence, token
    return None, None
