"""Names of equipment that name something else where they stand.

Forms handled:
    'Exercise Desert Rafale', 'Camp Chinook', 'Hurricane Rafale'      what is called after it, with a word before
    'the M60 motorway', 'Patriot newspaper', 'the Tiger Squadron'     or behind
    'Traffic on the M-16'                                             a road
    'Pinhas Merkava-Roe'                                              a surname of two
    'told The Patriot', 'the Zenda Tigers'                            a paper, a team
    'Zuzana Petrasova'                                                somebody
    'Panthera T6 vehicles', where a T-6 is an aircraft                another type, by the noun behind it
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc, Span

from analysis.beside import text_beside, word_beside
from analysis.equipment.nouns import equipment_nouns, nouns_in
from analysis.equipment.record import CARRIERS, GROUND, NAVAL
from analysis.mention_records import Mention
from analysis.reference import Reference

ROAD = re.compile(r"[AEMN][-‑ ]?\d{1,3}")
ROAD_WORDS = frozenset(
    """autobahn carriageway closure commuters drivers expressway freeway highway highways interchange junction lane
    lanes lorries motorists motorway motorways road roads toll traffic""".split()
)


def names_something_else(span: Span, mention: Mention, reference: Reference) -> bool:
    """Whether a name that the reference data has for equipment names something else at this place."""
    return (
        _is_called_after(span, reference)
        or _is_somebody(span, mention)
        or word_beside(span[-1], 1) in reference.not_platform_nouns
        or _is_paper(span)
        or _is_team(span)
        or is_road(span, reference)
        or _is_surname(span)
        or _is_other_type(span, mention, reference)
    )


def _is_called_after(span: Span, reference: Reference) -> bool:
    """'Exercise Desert Rafale', 'Camp Chinook'."""
    i = span.start
    while i > 0 and span.doc[i - 1].text[:1].isupper():
        i -= 1
        if span.doc[i].lower_ in reference.namesake_openers:
            return True
    return False


def _is_somebody(span: Span, mention: Mention) -> bool:
    """Whether a word that names equipment is somebody's first name here: 'Zuzana Petrasova'."""
    if span.end >= len(span.doc) or not mention.text.isalpha():
        return False
    is_name = mention.text.istitle() and mention.entity.isupper()
    if is_name and span[0].ent_type_ == "PERSON" and span[0].ent_iob_ == "I":
        return True  # 'Luis Lucas', where 'LUCAS' is a drone
    following = span.doc[span.end]
    return following.ent_type_ == "PERSON" and following.text[:1].isupper() and span[-1].ent_type_ == "PERSON"


def _is_paper(span: Span) -> bool:
    """'told The Patriot': an article in capitals within a sentence belongs to the name."""
    before = span.doc[span.start - 1] if span.start else None
    return before is not None and before.text == "The" and not before.is_sent_start and span.text.isalpha()


def _is_team(span: Span) -> bool:
    """'the Zenda Tigers'."""
    before = span.doc[span.start - 1] if span.start else None
    is_plural = len(span) == 1 and span.text.istitle() and span.text.isalpha() and span.text.endswith("s")
    return is_plural and before is not None and before.ent_type_ == "GPE" and before.text[:1].isupper()


def is_road(span: Span, reference: Reference) -> bool:
    """'Traffic was moving on the M-16 and the trunk road': letters and figures in a sentence on roads."""
    if not ROAD.fullmatch(span.text) or not any(t.lower_ in ROAD_WORDS for t in span.sent):
        return False
    sentence = span.sent
    return not any(
        sentence.start <= first < sentence.end and not noun.weak and noun.category != "vehicle"
        for first, _, noun in nouns_in(span.doc, reference)
    )


def is_side(span: Span, mention: Mention) -> bool:
    """'The quiz team beat the Javelins': a plural with an article, which needs a text on equipment to name some."""
    is_plural = span.text.isalpha() and span.text.endswith("s") and not mention.entity.endswith(("s", "ş"))
    return len(span) == 1 and is_plural and word_beside(span[0], -1) == "the"


def _is_surname(span: Span) -> bool:
    """'Pinhas Merkava-Roe': a word joined to another with a capital, behind a first name."""
    doc, past = span.doc, span.end
    if past + 1 >= len(doc) or doc[past].text != "-" or not span.text.isalpha() or not span.start:
        return False
    return (
        doc[past + 1].text.istitle() and doc[past + 1].text.isalpha() and doc[span.start - 1].text.istitle()
    )


def _is_other_type(span: Span, mention: Mention, reference: Reference) -> bool:
    """'Panthera T6 vehicles': the noun behind a name with a word before it says that it is another thing."""
    doc: Doc = span.doc
    opener = text_beside(span[0], -1)
    if mention.category not in CARRIERS or not opener.istitle() or doc[span.start - 1].is_sent_start:
        return False
    for first, _, noun in nouns_in(doc[span.end : span.end + 2].as_doc(), reference):
        kinds = {mention.category, noun.category}
        is_other = kinds <= CARRIERS and not kinds <= GROUND and not kinds <= NAVAL and len(kinds) > 1
        if first == 0 and not noun.weak:
            return is_other and doc[span.start - 1].pos_ == "PROPN" and not mention.text.isalpha()
    return False


def without_kinds(mentions: Sequence[Mention], reference: Reference) -> list[Mention]:
    """The mentions without words for a kind behind the name of a type: 'MRAPs' in 'Arlan MRAPs'."""
    ends = {m.end for m in mentions if m.kind == "platform"}
    nouns = equipment_nouns(reference)
    return [
        m
        for m in mentions
        if not (m.kind == "platform" and m.start - 1 in ends and nouns.get(m.text) is not None)
    ]
