"""What is told twice by one word: 'met in Oslo in March and in Riga in June', 'the jets in May, the tanks in 2028'."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.circumstances import tokens_of
from analysis.facts.occasions.goods import is_equipment, is_named_ship
from analysis.facts.occasions.record import FINITE, Occasion
from analysis.facts.phrases import noun_phrase

# Between the date of the first and that of the second: 'and in Riga in', ', then Rome on', 'and again in'.
_AGAIN = re.compile(
    r",?\s+(?:and|then|and then|followed by)\s+(?:again\s+)?"
    r"(?:(?:(?:in|at|to|near|off)\s+)?(?P<place>[A-ZÀ-ÖØ-ÞĀ-ž][\w’'.-]*(?:\s+[A-ZÀ-ÖØ-ÞĀ-ž][\w’'.-]*){0,3})\s+)?"
    r"(?:in|on|from)?\s*"
)
# ', and its eleven drones only from': the second thing with its own date.
_THING = re.compile(r",?\s+and\s+(?P<thing>[^,;:.]{3,60}?)\s+(?:(?:only|not)\s+)?(?:in|on|from|by|until)?\s*")
PLACED = frozenset({"meeting", "visit", "summit", "exercise", "deployment", "test"})
OF_THINGS = frozenset({"delivery", "commissioning", "test"})


def gapped(annotated: Annotated, sentence: Sentence, first: Occasion) -> Iterator[Occasion]:
    """The further occasions that the words behind the date of a plainly told one add to it, each with its own date."""
    if first.when is None or first.strength < FINITE or first.edition is not None or first.when.until:
        return
    last = first.when
    for date in annotated.dates_in(last.end, sentence.end):
        if not date.value:
            return
        other = _again(annotated, sentence, first, last, date) or _other_thing(
            annotated, sentence, first, last, date
        )
        if other is None:
            return
        yield other
        last = date


def _again(
    annotated: Annotated, sentence: Sentence, first: Occasion, last: DateMention, date: DateMention
) -> Occasion | None:
    """The same at another place and date: 'and in Riga in June'."""
    found = _AGAIN.fullmatch(annotated.article.text, last.end, date.start)
    if first.kind not in PLACED or found is None or found["place"] is None or not first.place:
        return None
    known = annotated.mentions_in(found.start("place"), found.end("place"), "place", "country", "metonym")
    if not known or known[-1].text == first.place:
        return None
    place = known[-1]
    name = first.name.replace(f" to {first.place}", f" to {place.text}")
    return dataclasses.replace(
        first, name=name, at=place.start, when=date, place=place.text, country=place.country, claims=True
    )


def _other_thing(
    annotated: Annotated, sentence: Sentence, first: Occasion, last: DateMention, date: DateMention
) -> Occasion | None:
    """The same done with another thing on another date: 'and its eleven drones only from 2028'."""
    found = _THING.fullmatch(annotated.article.text, last.end, date.start)
    if first.kind not in OF_THINGS or found is None:
        return None
    words = tokens_of(sentence, found.start("thing"), found.end("thing"))
    if not words or any(t.pos_ in ("VERB", "AUX", "ADP") for t in words):
        return None
    thing = words[-1]
    if not is_equipment(annotated, sentence, thing) and not is_named_ship(thing):
        return None
    name = noun_phrase(annotated, sentence, thing)
    return dataclasses.replace(
        first,
        name=f"{first.kind} of {name}",
        key=name.casefold(),
        at=found.start("thing"),
        when=date,
        place="",
        country="",
    )
