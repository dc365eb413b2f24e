"""The record of a pact, from one mention or from all of them."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.dates import DateMention

SIGNED, IN_FORCE, EXPIRED = "signed", "in_force", "expired"
# What binds once it is initialled; of a treaty that is only the text.
INITIALLED = frozenset({"programme", "memorandum", "letter_of_intent", "declaration"})


@dataclass(frozen=True, slots=True)
class Terms:
    """How long a pact holds and what it is worth, as written; dates are partial ISO, the duration ISO 8601.

    `on_signing` marks a pact that holds from the day of its signing.
    """

    valid_from: str = ""
    valid_to: str = ""
    duration: str = ""
    value: str = ""
    in_force: bool = False
    expired: bool = False
    on_signing: bool = False


@dataclass(frozen=True, slots=True)
class Pact:
    """One pact as one mention tells of it.

    `noun` is the word for it ('agreement', 'mou'); `topic` the words of its name that tell it from another;
    `told_in` the starts of the sentences that tell of its signing; `signing` is the status of its signing as an event,
    empty where none is told, `signed` its date; `name_end` where the name ends; `introduced` marks 'a contract',
    `sided` one that the sides named with it want.
    """

    name: str
    kind: str
    noun: str
    start: int
    end: int
    at: int
    rule: str
    topic: frozenset[str] = frozenset()
    status: str = ""
    signing: str = ""
    signed: DateMention | None = None
    year: str = ""
    place: str = ""
    country: str = ""
    signers: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    subject: str = ""
    terms: Terms = Terms()
    anaphoric: bool = False
    finite: bool = False
    inherits: bool = False
    plain: bool = False
    introduced: bool = False
    sided: bool = False
    told_in: frozenset[int] = frozenset()
    name_end: int = 0
    context: tuple[int, int] | None = None


# That an agreement is only spoken of as there says less than whatever else is told of it.
PASSING = frozenset({"pact_presupposed", "pact_cue_basis"})


def is_untold(pact: Pact) -> bool:
    """Whether nothing is told of the standing of an agreement, or only in passing."""
    return not pact.status or pact.rule in PASSING


def signing_name(pact_name: str) -> str:
    """The name of the event of a signing."""
    return f"signing of the {pact_name}"
