"""What stands in apposition to equipment, and whether its clauses are said of both.

In 'Lindos, a Karel-class frigate bought from Zenda, was commissioned' the clause behind the type is said of the type,
the sentence of the ship.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.annotate import Annotated
from analysis.facts.clauses import lemma
from analysis.facts.equipment.cues import RELATION_OF_VERB
from analysis.facts.equipment.sightings import INDIVIDUAL_RULES, Sighting
from analysis.mentions import Mention

MAKING = frozenset({"produced", "co_developed"})


def is_other_ship(annotated: Annotated, sighting: Sighting, token: Token) -> bool:
    """Whether a word belongs to the name of a single ship, and not to the equipment spoken of."""
    return any(m.rule in INDIVIDUAL_RULES for m in _others_at(annotated, sighting, token))


def is_other_type(annotated: Annotated, sighting: Sighting, token: Token) -> bool:
    """Whether a word belongs to the name of a type, and not to the ship spoken of."""
    return any(m.rule not in INDIVIDUAL_RULES for m in _others_at(annotated, sighting, token))


def _others_at(annotated: Annotated, sighting: Sighting, token: Token) -> Iterator[Mention]:
    start, end = sighting.sentence.chars(token)
    for mention in annotated.mentions_in(sighting.sentence.start, sighting.sentence.end, "platform"):
        if mention.start <= start and end <= mention.end and mention.entity != sighting.platform.name:
            yield mention


def is_next_item(noun: Token) -> bool:
    """'the upgrade of tanks, servicing of submarines': what the parse takes for an explanation is the next item."""
    return any(c.lower_ == "of" for c in noun.children) and not any(c.dep_ == "det" for c in noun.children)


def only_says_what_it_is(noun: Token, clause: Token) -> bool:
    """'the Meteor, a missile made by MBDA': an explanation, with neither a place nor a date."""
    is_kind = any(c.lower_ in ("a", "an") for c in noun.children if c.dep_ == "det")
    is_bare = all(c.dep_ == "agent" or c.is_punct for c in clause.children)
    return is_kind and is_bare and clause.tag_ == "VBN" and RELATION_OF_VERB.get(lemma(clause)) in MAKING
