"""What is done or thought of, and not said, though the verb may tell of words: 'decided', 'offered no proof'."""

from __future__ import annotations

from analysis.facts.statements.cues import Cue
from analysis.facts.statements.naming import Speaker
from analysis.facts.statements.spans import given_to

# Rules that take a noun for what was said, and those of clauses that stand around or behind what was said.
BY_NOUN = frozenset({"nominal_cue", "stance", "denial", "directive", "about"})
WRAPPED = frozenset({"inserted_clause", "reversed_clause"})
# What is said only where it is denied ('did not exclude a delay'), else it is done.
SAID_NEGATED = frozenset({"exclude"})
# What is offered in a ceremony.
SOLEMN = frozenset({"tribute", "prayer", "wreath", "flower", "homage", "toast", "mass", "puja", "salute"})
# What a body does, of which the article tells the outcome: 'Oslo will send two ships, the cabinet decided on Monday.'
ACTS = frozenset({"decide"})


def is_deed(cue: Cue, speaker: Speaker, rule: str) -> bool:
    """Whether a verb tells of a decision, of what came of a thought, or of words that nobody said."""
    if rule in WRAPPED and cue.lemma in ACTS:
        return True
    if cue.lemma == "offer" and rule == "offer" and _is_gesture(cue, speaker):
        return True
    if cue.lemma in SAID_NEGATED and not (cue.negated and speaker.person):
        return True
    # 'Rates stayed where they were, as economists had expected': what they expected of it, no words.
    return rule == "inserted_clause" and cue.frame.kind == "belief" and _is_compared(cue)


def _is_gesture(cue: Cue, speaker: Speaker) -> bool:
    """Whether nothing is offered that somebody might take: 'offered no proof', 'offered prayers', 'shops offer tea'."""
    objects = [c for c in cue.token.children if c.dep_ == "dobj"]
    if not objects:
        return False
    none = any(g.dep_ == "det" and g.lower_ == "no" for c in objects for g in c.children)
    solemn = any(c.lemma_.lower() in SOLEMN for c in objects)
    return none or solemn or not (speaker.person or given_to(cue.token) is not None)


def _is_compared(cue: Cue) -> bool:
    """Whether an 'as' or a 'than' likens what was thought to what came of it."""
    marks = (c for c in cue.token.children if c.i < cue.token.i)
    return any(c.lower_ in ("as", "than") for c in marks)
