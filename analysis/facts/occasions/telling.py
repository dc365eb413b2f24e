"""Which occasions are told plainly enough to be rows."""

from __future__ import annotations

from spacy.lang.en.lex_attrs import like_num

from analysis.facts.occasions.record import (
    FINITE,
    MODIFIER,
    PASSING,
    PURPOSE,
    Occasion,
    is_code_named,
    is_named,
)
from analysis.facts.status_words import CANCELLED, DENIED, HELD, POSTPONED, PROPOSED, SCHEDULED
from analysis.facts.words import EVENT_WORDS

# 'has tested several missiles': no one event.
SEVERAL = frozenset({"several", "many", "some", "various", "numerous", "more"})
# Before a number.
FURTHER = frozenset({"all", "another", "further", "last", "final", "remaining"})
# Words for what may go on for months: without a day or people they are no one event.
ONGOING = EVENT_WORDS.ongoing_nouns


def is_told(o: Occasion) -> bool:
    """Whether an occasion is told plainly enough to be a row."""
    if not o.status or o.status == DENIED or o.name.casefold() in ("it", "they", "one"):
        return False
    if o.anaphoric and not ((o.when or o.former) is not None and o.strength == FINITE):
        return False
    if o.generic and o.edition is None:
        return False
    if o.over and o.last is not None and o.when is None and o.strength >= MODIFIER:
        # 'The fair closes on Friday.'
        return True
    if o.edition is not None and o.kind in ("meeting", "summit", "exercise", "exhibition"):
        return o.strength > PASSING or o.when is not None or bool(o.forum)
    if o.former is not None and o.status in (POSTPONED, CANCELLED) and o.strength >= MODIFIER:
        return True
    if (
        o.status in (POSTPONED, CANCELLED)
        and o.strength >= MODIFIER
        and o.kind in ("test", "exercise", "ceremony")
    ):
        return " " in o.name or (o.when is not None and not o.anaphoric)
    if o.kind == "visit" and o.status == PROPOSED and o.strength == PURPOSE:
        # 'extended an invitation to the minister to visit Oslo'
        return o.people and bool(o.place)
    if o.kind == "deployment":
        if o.when is None and " call" in f" {o.name}":
            # 'is on a port call to Split', 'a call at Split was cancelled'
            called_off = o.status in (POSTPONED, CANCELLED)
            return o.strength >= MODIFIER and (called_off or (o.status == HELD and bool(o.place)))
        return o.when is not None and o.strength >= PURPOSE
    plain = o.strength == FINITE and o.status in (HELD, SCHEDULED)
    if o.kind == "delivery" and plain and o.when is None:
        # 'has delivered all 24 F-16s', however long that took
        return _is_counted(o.name)
    if o.kind in ("inauguration", "test") and plain and o.status == HELD and o.when is None:
        return " " in o.name and not SEVERAL & set(o.name.split())
    if o.kind in ("delivery", "test", "training", "approval", "inauguration", "other"):
        under_way = o.kind == "training" and o.status == HELD and o.strength == FINITE and bool(o.place)
        return under_way or (o.when is not None and o.strength >= MODIFIER)
    if o.kind == "meeting" and o.people and len(o.participants) > 1 and o.status == HELD:
        # 'In a meeting with B, A called for': told in passing, but told.
        return True
    if o.kind == "meeting" and o.name.split()[0].casefold() in ONGOING and o.when is None:
        return o.people and o.strength >= MODIFIER
    if o.kind in ("ceremony", "commissioning"):
        return o.strength >= MODIFIER or o.when is not None
    patrolled = o.kind == "exercise" and o.strength == FINITE
    if o.when is not None or (o.last is not None and (patrolled or is_code_named(o.name))):
        return True
    if o.kind == "exercise" and o.strength == FINITE and o.place and o.status in (SCHEDULED, HELD):
        # 'will hold a passing exercise off Split'
        return True
    if o.kind in ("exercise", "exhibition"):
        return (o.strength >= MODIFIER and any(c.isupper() for c in o.name)) or is_named(o.name)
    if o.kind == "visit":
        given_up = o.status in (CANCELLED, POSTPONED) and (bool(o.place) or " of " in o.name)
        gone = o.people and bool(o.place) and o.status == HELD
        return gone or ((bool(o.participants) or given_up) and o.strength >= MODIFIER)
    # 'The delegation was received by the minister': the guest has no name.
    courtesy = o.name.startswith("courtesy ") and " " in o.name[9:]
    two_sided = len(o.participants) > 1 or (o.people and (" with " in o.name or courtesy))
    return o.strength >= MODIFIER and (two_sided or bool(o.place))


def is_history(o: Occasion, published: str) -> bool:
    """Whether all that is told is that something was opened, launched or first held in a year long ago."""
    when = o.when
    if when is None or when.until or len(when.value) != 4 or o.status != HELD or when.value in o.name:
        return False
    nameless = o.kind in ("exercise", "meeting") and not (
        o.participants or is_named(o.name) or " of " in o.name
    )
    begun = (o.kind in ("ceremony", "inauguration") or nameless) and o.edition is None
    return begun and bool(published) and int(published[:4]) - int(when.value) > 1


def _is_counted(name: str) -> bool:
    """Whether what is delivered is told with its number: 'delivery of the first two radars', 'of another 20 tanks'."""
    words = name.partition(" of ")[2].split()
    return len(words) > 1 and any(
        map(like_num, words[1:2] if words[:1] and words[0] in FURTHER else words[:1])
    )
