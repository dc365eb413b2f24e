"""Whether a naval name is that of a submarine: what the whole article calls it, where its own phrase leaves that open.

'The lead boat, Lindos' may be either. What is called a submarine or a frigate anywhere is one everywhere; a ship that
bears the name of its class is what the class is; and 'boat' is a word for submarines where the article has some.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Span

from analysis.blocks import Block
from analysis.equipment.known_ships import known_category
from analysis.equipment.nouns import nouns_in
from analysis.equipment.record import NAVAL
from analysis.mention_records import Mention
from analysis.reference import Reference

# Nouns that submarines go by too.
OPEN_NOUNS = frozenset({"boat", "class", "hull", "ship", "vessel"})
BOATS = frozenset({"boat", "boats"})
# How far from a name the noun that says what it is may stand, and what such a noun counts.
BESIDE = 3
APPOSED = 9
SURE = 3
CLASS = re.compile(r"[-‑– ]class$")
Nouns = Sequence[tuple[int, int, str]]


def with_hulls(
    texts: Sequence[tuple[Block, Doc]], mentions: Sequence[Mention], reference: Reference
) -> list[Mention]:
    """The mentions, with the naval names that no list has as submarines or ships by what the article calls them."""
    spans = [(i, m, span) for i, m, span in _naval_names(texts, mentions)]
    if not spans:
        return list(mentions)
    nouns = [list(_naval_nouns(doc, reference)) for _, doc in texts]
    kinds = {category for own in nouns for _, _, category in own}
    votes: dict[str, Counter[str]] = {}
    for i, mention, span in spans:
        counted = votes.setdefault(mention.entity, Counter())
        counted.update(_votes(span, nouns[i]))
        if "submarine" in kinds and not counted and any(t.lower_ in BOATS for t in span.sent):
            counted["submarine"] += 1
    found = {m.entity: _listed_category(m, reference) or _category(m, votes, kinds) for _, m, _ in spans}
    return [replace(m, category=found[m.entity]) if _is_open_name(m) else m for m in mentions]


def _is_open_name(mention: Mention) -> bool:
    return mention.kind == "platform" and mention.category in NAVAL and mention.rule != "reference"


def _naval_names(
    texts: Sequence[tuple[Block, Doc]], mentions: Sequence[Mention]
) -> Iterator[tuple[int, Mention, Span]]:
    """(number of the text, mention, its words) of the naval names that no list has."""
    for mention in filter(_is_open_name, mentions):
        i = next((i for i, (block, _) in enumerate(texts) if block.index == mention.block), None)
        if i is not None:
            block, doc = texts[i]
            span = doc.char_span(
                mention.start - block.start, mention.end - block.start, alignment_mode="expand"
            )
            if span is not None:
                yield i, mention, span


def _listed_category(mention: Mention, reference: Reference) -> str:
    """The category of a ship that the reference data has, by its name with or without the letters before it."""
    names = (mention.entity, mention.entity.partition(" ")[2])
    return next((c for n in names if (c := known_category(n, mention.country, reference))), "")


def _category(mention: Mention, votes: Mapping[str, Counter[str]], kinds: set[str]) -> str:
    """The category with most votes; where nothing tells, that of the only kind of which the article speaks."""
    told = votes[mention.entity] or votes.get(_class_of(mention.entity, votes), Counter())
    if told:
        return max(told, key=lambda c: (told[c], c == mention.category, c))
    return "submarine" if kinds == {"submarine"} else mention.category


def _naval_nouns(doc: Doc, reference: Reference) -> Iterator[tuple[int, int, str]]:
    """(first token, past-last token, category) of the nouns that are for submarines only, or for ships only."""
    for first, past, noun in nouns_in(doc, reference):
        is_open = past - first == 1 and doc[first].lower_.removesuffix("s").removesuffix("e") in OPEN_NOUNS
        is_against = first > 1 and doc[first - 2].lower_ in ("anti", "counter")
        if noun.category in NAVAL and not noun.weak and not is_open and not is_against:
            yield first, past, noun.category


def _votes(name: Span, nouns: Nouns) -> Counter[str]:
    """What the nouns beside a name call it; else the nearest one of its sentence."""
    doc, sentence = name.doc, name.sent
    here = [n for n in nouns if sentence.start <= n[0] < sentence.end and not _is_of_other(doc, n[1])]
    for first, past, category in here:
        if _is_beside(doc, past, name.start) or _is_beside(doc, name.end, first) or _is_apposed(name, first):
            return Counter({category: SURE})
    if not here:
        return Counter()
    nearest = min(here, key=lambda n: (min(abs(n[0] - name.start), abs(n[1] - name.end)), n))
    return Counter({nearest[2]: 1})


def _is_of_other(doc: Doc, past: int) -> bool:
    """'a submarine rescue ship', 'the frigate programme'."""
    is_compound = past < len(doc) and doc[past].pos_ == "NOUN" and doc[past - 1].dep_ == "compound"
    return is_compound and doc[past].text.islower()


def _is_beside(doc: Doc, start: int, end: int) -> bool:
    """Whether nothing but small words stands between a name and a noun: 'the frigate FF-07 "Lindos"'."""
    if not start <= end <= start + BESIDE:
        return False
    between = doc[start:end]
    return not any(t.pos_ in ("VERB", "AUX", "ADP", "CCONJ") or t.text in (",", ";") for t in between)


def _is_apposed(name: Span, noun: int) -> bool:
    """'Lindos, the second diesel-electric submarine', 'Lindos is a frigate'."""
    doc, past = name.doc, name.end
    if not past + 1 < noun < past + APPOSED:
        return False
    opens = doc[past].text in (",", "(", "–", "—") or doc[past].lower_ in ("is", "was")
    phrase = [t for t in doc[past + 2 : noun] if t.text not in ("-", "‑")]
    is_phrase = not any(t.pos_ in ("VERB", "ADP") or t.is_punct for t in phrase)
    return opens and doc[past + 1].lower_ in ("a", "an", "the", "its", "their") and is_phrase


def _class_of(name: str, votes: Mapping[str, Counter[str]]) -> str:
    """The class that bears the name of a ship: 'Lindos-class' for 'HS Lindos'; '' where the article names none."""
    last = name.split()[-1]
    return next((c for c in votes if CLASS.sub("", c) == last and c != name), "")
