"""What is none of the table's business: civil aircraft and ships, skills that are taught, launches of satellites."""

from __future__ import annotations

import re
from itertools import pairwise

from analysis.annotate import Annotated
from analysis.equipment.nouns import nouns_in
from analysis.equipment.record import NAVAL
from analysis.facts.aims.cues import cues_of
from analysis.facts.clauses import lemma
from analysis.facts.equipment.cues import CUES
from analysis.facts.equipment.record import Use
from analysis.facts.equipment.sightings import Sighting
from analysis.mention_records import Mention

WORD = re.compile(r"[^\W_]+")
# Of the words of defence these are those of civil business too.
CIVIL_TOO = frozenset(
    "jets radar radars cutter patrol surveillance seabed hydrography hydrographic commander squadron marshal".split()
)

# Of these the reference data has civil ones too: airliners, satellites, survey ships.
CIVIL = frozenset({"ship", "engine", "sensor", "space", "vehicle", "other"})
# Nobody but armed forces has these.
ARMED = frozenset({"air_defence", "armour", "artillery", "missile", "munition", "small_arms", "submarine"})


def is_civil(annotated: Annotated) -> bool:
    """Whether an article speaks of civil business, and of no armed forces and no arms."""
    words = [word.lower() for word in WORD.findall(annotated.article.text)]
    told = {*words, *map(" ".join, pairwise(words))}
    told |= {word.removesuffix("s") for word in words}
    is_armed = not told.isdisjoint(cues_of(annotated.reference).defence - CIVIL_TOO)
    if is_armed or told.isdisjoint(annotated.reference.civil_business):
        return False
    if any(m.kind == "platform" and _is_armed(m) for m in annotated.mentions):
        return False
    return not any(
        noun.category in ARMED and not noun.weak
        for doc in annotated.docs
        for _, _, noun in nouns_in(doc, annotated.reference)
    )


def _is_armed(mention: Mention) -> bool:
    """Whether what is named is of armed forces."""
    return mention.category in ARMED or (mention.rule == "reference" and mention.category not in CIVIL)


def is_taught(use: Use) -> bool:
    """'trained to operate and maintain': a skill, and no work on the equipment."""
    verb = use.cue
    above = [verb, *verb.ancestors][:4]
    is_skill = any({lemma(t), t.lower_} & CUES.teaching_words for t in above[1:])
    return use.relation == "maintained" and verb.pos_ == "VERB" and is_skill


def is_launch_away(sighting: Sighting, use: Use) -> bool:
    """'a satellite launched from Kourou': only ships are launched where they are built."""
    is_launch = use.relation == "produced" and lemma(use.cue) == "launch"
    return is_launch and sighting.platform.category not in NAVAL
