"""The record of an occasion, from one mention or from all of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from analysis.dates import DateMention

# How plainly a mention tells of the occasion: a verb that says it took place, a participle or noun, an aim in passing.
FINITE, MODIFIER, PURPOSE, PASSING = 3, 2, 1, 0


@dataclass(frozen=True, slots=True)
class Occasion:
    """One occasion as one mention tells of it.

    `key` is what identifies it beside its date (the object delivered, the name of an exercise, the place of a
    wreath); `former` is the date that a postponement gave up, `last` the
    day on which it ends; `anaphoric` marks 'the meeting', which only points back;
    `beside` marks 'on the sidelines of the summit', which is not what the sentence tells of;
    `claims` marks a stretch of days right behind the name, which belongs to nothing else;
    `over` marks what is told to have ended, on its day.
    """

    kind: str
    name: str
    start: int
    end: int
    rule: str
    at: int
    status: str = ""
    strength: int = PASSING
    edition: int | None = None
    forum: str = ""
    key: str = ""
    when: DateMention | None = None
    former: DateMention | None = None
    last: DateMention | None = None
    place: str = ""
    country: str = ""
    participants: tuple[str, ...] = ()
    people: bool = False
    anaphoric: bool = False
    generic: bool = False
    inherits: bool = False
    next_one: bool = False
    beside: bool = False
    claims: bool = False
    over: bool = False
    context: tuple[int, int] | None = None


# How the names of what goes by a code name begin: 'the exercise, dubbed Blue Crane' is 'Exercise Blue Crane'.
CODE_NAMED = {"exercise": "Exercise ", "exhibition": "Exhibition ", "deployment": "Operation "}


def is_code_named(name: str) -> bool:
    """Whether a name is one given by the organisers, and so no mere description."""
    return name.startswith(tuple(CODE_NAMED.values()))


def is_named(name: str) -> bool:
    """Whether a name is that of one event by its capitals: 'Iron Shield drill', 'Exercise Aurora', 'DSEI'."""
    capitals = [w for w in name.split() if w[:1].isupper()]
    return is_code_named(name) or len(capitals) > 1 or any(w.isupper() and len(w) > 2 for w in capitals)


def event_id(article_id: str, kind: str, name: str) -> str:
    """The id of an event: the same for one kind and name in one article, whatever else is found there."""
    return hashlib.sha256("\x1f".join((article_id, kind, name)).encode()).hexdigest()[:12]
