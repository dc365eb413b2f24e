"""People told by their family names alone further on: nothing else is named in full once and then by its last word.

Forms handled, the name in capitals:
    Jane ROE is at odds with her party. ... Roe has the votes
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analysis.acting_names import is_person
from analysis.lone_names import is_credited, stands_for_other
from analysis.named_blocks import NamedBlock
from analysis.naming import Naming
from analysis.short_forms import fits_name

RULE = "second_reading_surname"


def named_again(named: Sequence[NamedBlock]) -> list[NamedBlock]:
    """The blocks with the full names that the article goes on with by the family name, where the model agrees."""
    alone = {
        c.text
        for block in named
        for c in block.candidates
        if c.past - c.first == 1
        and block.doc[c.first].ent_type_ == "PERSON"
        and block.doc[c.first].dep_ in ("nsubj", "nsubjpass", "poss", "pobj", "dobj")
        and not stands_for_other(block.doc, c)
    }
    known = [n.candidate.text for block in named for n in block.namings]
    again = {name for name in alone if not any(fits_name(name, full) for full in known)}
    return [_with_surnames(block, again) for block in named] if again else list(named)


def _with_surnames(block: NamedBlock, alone: set[str]) -> NamedBlock:
    """A block with the namings of full names whose last word also stands alone in the article."""
    accepted = {n.candidate.first for n in block.namings}
    found = []
    for c in block.candidates:
        words = c.text.split()
        if c.first in accepted or len(words) not in (2, 3) or words[-1] not in alone:
            continue
        told = is_person(block.doc[c.first : c.past]) and not stands_for_other(block.doc, c)
        if told and not is_credited(block.doc, c.first):
            found.append(Naming(c, c.first, c.past, (), RULE))
    namings = sorted([*block.namings, *found], key=lambda n: n.first)
    return replace(block, namings=tuple(namings)) if found else block
