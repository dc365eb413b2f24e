"""What the heading of a list says of its items.

Forms handled:
    'What was agreed', 'Key elements', 'Outcomes'; 'Areas of cooperation', 'Topics for discussion'     both sides
    'What Ruritania will do', 'Ruritania's commitments'; 'What Ruritania asked for', 'Ruritania's priorities'
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated
from analysis.blocks import Block
from analysis.facts.aims.cues import AGREED, AGREED_HEADING, DESCRIBED, OFFER, PRIORITY
from analysis.facts.aims.record import Opening, Who
from analysis.mentions import COUNTRY_KINDS

BOTH_SIDES = (
    (AGREED_HEADING, AGREED),
    (
        re.compile(
            r"(?i)\b(?:areas|fields|spheres|topics|pillars) (?:of|for) (?:\w+ )?(?:co-?operation|discussion)"
        ),
        DESCRIBED,
    ),
    (re.compile(r"(?i)\b(?:co-?operation|discussion) (?:areas|fields|topics)\b"), DESCRIBED),
)
ONE_SIDE = (
    (
        re.compile(r"(?i)\b(?:wants?|asked for|asks for|seeks?|requests?|needs?|wish list|priorities)\b"),
        PRIORITY,
    ),
    (re.compile(r"(?i)\b(?:will (?:do|provide|give|bring)|offers?|offered|pledged?|commitments)\b"), OFFER),
)


def heading_opening(annotated: Annotated, heading: Block, first: Token) -> Opening | None:
    """The opening of the items under a heading, `first` the first word of one; None where it says nothing of them."""
    title = annotated.article.text[heading.start : heading.end]
    mentions = annotated.mentions_in(heading.start, heading.end, *COUNTRY_KINDS)
    countries = list(dict.fromkeys(m.country for m in mentions if m.country))
    if len(countries) == 1:
        own = next((stance for pattern, stance in ONE_SIDE if pattern.search(title)), "")
        return Opening(own, Who(countries[0]), 0, "", "heading", first) if own else None
    stance = next((stance for pattern, stance in BOTH_SIDES if pattern.search(title)), "")
    return Opening(stance, Who(JOINT), 0, "", "heading", first) if stance else None
