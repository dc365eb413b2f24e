"""Common nouns that only say what a body named beside them is: they are no bodies of their own.

Forms handled, the noun in capitals:
    Frontex, the EU BORDER AGENCY, spotted it; the QNC, Zenda's RULING COUNCIL.; the PARLIAMENT, the Zendating,
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from analysis.blocks import Block
from analysis.mention_records import Mention

# The rules by which common nouns are read as bodies.
COMMON_NOUN_RULES = frozenset({"state_organ", "panel", "generic_body", "service", "police"})
BETWEEN = re.compile(r", (?:(?:the|a|an|its|their) )?(?:[\w.-]+(?:['’]s?)? ){0,4}")
BEHIND = re.compile(r", (?:the )?")
# 'Frontex, the border agency, and the navy' may be a row.
CLOSED = re.compile(r"[.;)]|$|, (?!(?:and|or|the|a|an)\b)[a-z]")


def without_apposed(blocks: Sequence[Block], docs: Sequence[Doc], found: Sequence[Mention]) -> list[Mention]:
    """The mentions without the common nouns in apposition to a name, which is given the country they tell."""
    texts = {b.index: (b.start, d.text) for b, d in zip(blocks, docs, strict=True)}
    named = [m for m in found if m.kind == "organisation" and m.rule not in COMMON_NOUN_RULES]
    owners: dict[Mention, Mention] = {}
    for noun in found:
        if noun.rule not in COMMON_NOUN_RULES:
            continue
        start, text = texts[noun.block]
        closed = CLOSED.match(text, noun.end - start)
        for m in named:
            if m.block != noun.block:
                continue
            before, behind = (
                text[m.end - start : noun.start - start],
                text[noun.end - start : m.start - start],
            )
            if (closed and BETWEEN.fullmatch(before)) or (
                BEHIND.fullmatch(behind) and CLOSED.match(text, m.end - start)
            ):
                owners[noun] = m
    countries = {m.entity: noun.country for noun, m in owners.items() if noun.country and not m.country}
    return [_at_home(m, countries) for m in found if m not in owners]


def _at_home(m: Mention, countries: dict[str, str]) -> Mention:
    known = m.kind == "organisation" and m.entity in countries
    return replace(m, country=countries[m.entity]) if known else m
