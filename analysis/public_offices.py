"""Offices that one state has, as far as their words tell: whose holder is of the country a report is told from."""

from __future__ import annotations

import re

from analysis.named_blocks import NamedBlock
from analysis.titles import STATE_BODIES, Title

# Bodies of several states, and those that nothing says of whose state they are.
JOINT = re.compile(
    r"\b(?:task force|force commander|multinational|united nations|u\.?n|nato|eu|european|african|african union|arab|"
    r"mission|joint|combined|coalition|allied|regional|international|council|commission)\b",
    re.IGNORECASE,
)
# Words of a state in an open office: 'secretary to the Minister of Defence'.
PUBLIC = re.compile(
    r"\b(?:minister|ministry|defen[cs]e|army|navy|air force|armed forces|general staff|president|cabinet|border|"
    r"coast guard|police|customs|intelligence|parliament)\b",
    re.IGNORECASE,
)


def is_public(block: NamedBlock, title: Title) -> bool:
    """Whether an office is an officer's or an official's of one state, as far as its words tell."""
    if (
        title.kind not in ("official", "military", "minister", "spokesperson")
        or title.of_firm
        or title.several
    ):
        return False
    inside = {m.category for m in block.cover.of_token[title.first : title.past] if m is not None}
    written = block.doc[title.first : title.past].text
    of_state = bool(inside & (STATE_BODIES | {"agency"}) or PUBLIC.search(written))
    if title.kind == "official" and not title.whole and not of_state:
        return False  # 'Head of Communications'
    told = len(title.role.split()) > 1 and not inside & {
        "company",
        "media",
        "institute",
        "alliance",
        "forum",
        "other",
    }
    return told and title.held and not JOINT.search(f"{title.role} {title.body}")
