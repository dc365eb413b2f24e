"""A name in the text and what it names."""

from __future__ import annotations

from dataclasses import dataclass

COUNTRY_KINDS = frozenset({"country", "demonym", "metonym"})
STATE_BODIES = frozenset({"ministry", "legislature", "government"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text; `entity` is the canonical name of what it names, `country` where that is known.

    kind: `person`, `organisation`, `country`, `demonym` ('Indian'), `metonym` (a capital or seat that may stand for
    its government), `place`, `platform`. `category` is an organisation's kind or a platform's category.
    """

    kind: str
    start: int
    end: int
    text: str
    entity: str
    country: str
    block: int
    rule: str
    category: str = ""
