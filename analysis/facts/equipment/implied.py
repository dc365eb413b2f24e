"""Deliveries and makers told without their equipment: 'Deliveries will begin in 2028', an item 'Built by Acme'."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.clauses import lemma
from analysis.facts.equipment.sightings import Sighting


def implied_sightings(
    annotated: Annotated, named: Sequence[Sighting], busy: frozenset[str]
) -> list[Sighting]:
    """'Deliveries will begin in 2028', and a list item 'Built by Acme in Zenda': said of the equipment before."""
    found = []
    for sentence in annotated.sentences:
        token = next((t for t in sentence.span if not t.is_punct and not t.is_space), None)
        if token is None or not _speaks_of_none(sentence, token):
            continue
        blocks = {sentence.block.index, sentence.block.index - 1}
        earlier = [
            s
            for s in named
            if s.start < sentence.start and s.sentence.block.index in blocks
            if s.platform.name in busy and not s.platform.is_one
        ]
        last = {s.platform.name for s in earlier if s.sentence.start == earlier[-1].sentence.start}
        if len(last) == 1 and not any(s.sentence.start == sentence.start for s in named):
            naming = earlier[-1].sentence
            sighting = Sighting(
                *(earlier[-1].platform, sentence, token, sentence.start, sentence.end, ""),
                named=(naming.start, naming.end),
            )
            found.append(sighting)
    return found


def _speaks_of_none(sentence: Sentence, token: Token) -> bool:
    """Whether a sentence begins with a bare 'deliveries', or an item with a participle."""
    if sentence.block.kind == "item" and token.tag_ == "VBN":
        return True
    return (
        lemma(token) == "delivery"
        and token.dep_ == "nsubj"
        and not any(c.lower_ == "of" for c in token.children)
    )
