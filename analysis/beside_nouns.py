"""Nouns for a body beside a leftover name.

Forms handled, the name in capitals:
    its German partner FJORDMAR; its outlet, VOLNA,; the FJORDMAR joint venture; FJORDMAR, a start-up
"""

from __future__ import annotations

from analysis.acting_bodies import is_led
from analysis.beside_names import ending_before, starting_at
from analysis.body_cues import FACILITIES
from analysis.body_names import acronym_at
from analysis.gazetteer import Gazetteer
from analysis.leftovers import PLACE_LABELS, Leftover, is_somewhere, labels

APPOSING = frozenset({"a", "an", "the", "one", "their", "its"})
# Nouns for these stand before nobody's name: 'mouthpiece Volna'.
SURE_KINDS = frozenset({"company", "media", "armed_service", "agency"})
# How many words may stand between a name and the noun in apposition to it.
LONGEST_PHRASE = 8


def noun_before(words: Gazetteer[str], leftover: Leftover) -> str:
    """The kind of body that the noun right before a name tells: 'its partner Fjordmar'; '' for none."""
    doc, first, past = leftover.doc, leftover.first, leftover.past
    kind = ending_before(words, doc, first, small=True)
    one = " " not in leftover.text or acronym_at(doc, past) != ""
    if kind and (kind in SURE_KINDS or one or "PERSON" not in labels(leftover)):
        return kind
    return set_off(words, leftover) if one or "PERSON" not in labels(leftover) else ""


def set_off(words: Gazetteer[str], leftover: Leftover) -> str:
    """The kind of 'its outlet, Volna,', 'his party, the ZND-Tarya,', by the noun before the commas; '' for none."""
    doc, comma, past = leftover.doc, leftover.lead - 1, leftover.past
    closed = past >= len(doc) or doc[past].text in (",", ".", ";", "(", ")")
    if comma < 1 or doc[comma].text != "," or not closed or is_somewhere(leftover):
        return ""
    return ending_before(words, doc, comma, small=True)


def noun_behind(words: Gazetteer[str], leftover: Leftover) -> str:
    """The kind that the noun behind a name tells: 'the Fjordmar joint venture'; '' for none."""
    doc, past = leftover.doc, leftover.past
    kind = starting_at(words, doc, past)
    two_people = len(leftover.span) > 1 and "PERSON" in labels(leftover)
    owned = leftover.first > 0 and doc[leftover.first - 1].text in ("'s", "’s")
    if not kind or not (is_led(leftover) or owned) or two_people or "NORP" in labels(leftover):
        return ""
    placed = labels(leftover) & PLACE_LABELS and kind != "armed_service"  # whose names the model knows least
    return "" if doc[past].lower_ in FACILITIES or placed else kind


def noun_apposed(words: Gazetteer[str], leftover: Leftover) -> str:
    """The kind that a noun in apposition tells: 'Fjordmar, a start-up'; '' for none."""
    doc, past = leftover.doc, leftover.past
    if past + 2 >= len(doc) or doc[past].text != "," or doc[past + 1].lower_ not in APPOSING:
        return ""
    if is_somewhere(leftover) or "PERSON" in labels(leftover):
        return ""
    for i in range(past + 2, min(past + LONGEST_PHRASE, len(doc))):
        kind = starting_at(words, doc, i)
        if kind and doc[i].dep_ != "compound":
            return kind
        if doc[i].pos_ not in ("ADJ", "NOUN", "ADV", "PROPN", "NUM", "PUNCT", "PART", "ADP", "DET"):
            return ""
    return ""
