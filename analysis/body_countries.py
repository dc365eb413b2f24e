"""Whose a body is: the country in its name, right before it or right behind it.

Forms handled: the RURITANIAN Ministry of Defence; RURITANIA's parliament; the General Staff of RURITANIA; the SEJM's
defence committee
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from analysis.blocks import Block
from analysis.bodies import Body
from analysis.mention_records import COUNTRY_KINDS, STATE_BODIES, Mention

# Bodies that every state has.
NATIONAL = STATE_BODIES | {"armed_service"}
POSSESSIVE = re.compile(r"(?:['’]s?)?\s")
BEHIND = re.compile(r"\s(?:of|in)\s(?:the\s)?(?:(?:Republic|Kingdom|State)\sof\s)?")


def country_beside(doc: Doc, body: Body, block: Block, known: Sequence[Mention]) -> str:
    """The country in a body's name or right before it: 'Swedish Armed Forces', 'Ruritania's defence ministry'."""
    start = block.start + doc[body.first].idx
    end = block.start + doc[body.past - 1].idx + len(doc[body.past - 1])
    # 'Army Staff of the Nepali Army': a listed body of one country inside.
    inside = dict.fromkeys(
        m.country
        for m in known
        if start <= m.start
        and m.end <= end
        and m.country
        and (m.kind in COUNTRY_KINDS or m.category in NATIONAL)
    )
    if len(inside) == 1:
        return next(iter(inside))
    if not inside and body.first > 0:
        before = body.first - (2 if doc[body.first - 1].text in ("'s", "’s", "'", "’") else 1)
        edge = block.start + doc[max(before, 0)].idx + len(doc[max(before, 0)])
        owners = [m for m in known if m.kind in COUNTRY_KINDS or m.category == "legislature"]
        return next((m.country for m in owners if m.end == edge), "")
    return ""


def with_countries(block: Block, text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of a block, those of listed bodies that every state has with the country said beside them."""
    countries = [m for m in mentions if m.kind in COUNTRY_KINDS]
    return [
        replace(m, country=_beside(block, m, countries, text))
        if m.category in NATIONAL and not m.country
        else m
        for m in mentions
    ]


def _beside(block: Block, body: Mention, countries: Sequence[Mention], text: str) -> str:
    for m in countries:
        if m.end < body.start and POSSESSIVE.fullmatch(text, m.end - block.start, body.start - block.start):
            return m.country
        behind = m.kind == "country" and m.start > body.end
        if behind and BEHIND.fullmatch(text, body.end - block.start, m.start - block.start):
            return m.country
    return ""
