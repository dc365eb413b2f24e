"""Names of equipment that stand alone where the article has said before what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from analysis.equipment.record import NAVAL, Equipment
from analysis.gazetteer import Gazetteer

PLACE_PREPOSITIONS = frozenset("in at near off from to around outside of".split())


def find_named_again(doc: Doc, kinds: Sequence[str], names: Gazetteer[Equipment]) -> Iterator[Equipment]:
    """Names found elsewhere in the article where they stand alone: 'Kimon' for 'HS Kimon'."""
    for first, past, item in names.find(doc):
        before = doc[first - 1] if first and not doc[first].is_sent_start else None
        after = doc[past] if past < len(doc) else None
        is_longer = before is not None and before.text[:1].isupper() and before.ent_type_ != "DATE"
        # 'The Kimon', 'Its Panteras'
        is_longer = is_longer and before is not None and before.pos_ not in ("DET", "PRON")
        if any(kinds[first:past]) or (before is not None and is_longer and not kinds[before.i]):
            continue
        if after is not None and after.text[:1].isupper() and not after.is_sent_start:
            continue
        # Ships bear the names of towns.
        if item.category in NAVAL and before is not None and before.lower_ in PLACE_PREPOSITIONS:
            continue
        yield Equipment(first, past, item.name, item.category, item.country, "named_again")


def short_names(item: Equipment, text: str) -> tuple[str, ...]:
    """How an article may call a piece of equipment later: 'Kimon' for 'HS Kimon', 'Mogami' for 'Mogami-class'."""
    if item.rule == "ship_prefix":
        return text, item.name.split(" ", 1)[-1]
    if item.rule == "ship_class":
        return text, re.sub(r"[-‑– ]class$", "", text)
    return (text,)
