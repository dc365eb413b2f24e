"""Every name of the reference data but people and offices, and what it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from analysis.equipment import spellings_of
from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.reference import Reference


@dataclass(frozen=True, slots=True)
class Known:
    """What a name of the reference data stands for."""

    kind: str
    entity: str
    country: str
    category: str = ""


# What names of bodies are written with in one place and in another.
SPELLINGS = (
    ("isation", "ization"),
    ("Centre", "Center"),
    ("Programme", "Program"),
    ("Labour", "Labor"),
    ("Qaeda", "Qaida"),
    ("Shabaab", "Shabab"),
    ("Jaysh", "Jaish"),
    ("Hezbollah", "Hizballah"),
    ("Hezbollah", "Hizbollah"),
    ("Hezbollah", "Hizbullah"),
    ("Kata'ib", "Kataeb"),
    ("Harakat", "Haraket"),
    ("Tahrir al-Sham", "Tahrir ash-Sham"),
    ("United Nations", "UN"),
    ("European Union", "EU"),
    ("African Union", "AU"),
)


def spelled_otherwise(name: str) -> Iterator[str]:
    """The other ways to write a name: 'Zenda Organization', 'Al-Qaida in Zenda'."""
    for one, other in SPELLINGS:
        for was, becomes in ((one, other), (other, one)):
            if re.search(rf"{was}(?![a-z])", name) and name != was:
                yield re.sub(rf"{was}(?![a-z])", becomes, name)


@lru_cache(maxsize=4)
def vocabulary(reference: Reference) -> Gazetteer[Known]:
    """Every name of the reference data but people and offices; a body outranks a seat, a seat a country."""
    entries: list[tuple[Known, tuple[str, ...]]] = []
    bodies = {name for o in reference.organisations for name in (o.name, *o.aliases)}
    for o in reference.organisations:
        others = (other for name in (o.name, *o.aliases) for other in spelled_otherwise(name))
        names = (o.name, *o.aliases, *(other for other in others if other not in bodies))
        entries.append((Known("organisation", o.name, o.country, o.kind), names))
    for c in reference.countries:
        # A name that also means something else is left to the model and the words around it.
        open_names = set(c.ambiguous)
        for kind, names in (
            ("country", (c.name, *c.aliases)),
            ("demonym", c.demonyms),
            ("metonym", c.metonyms),
        ):
            entries.append((Known(kind, c.name, c.name), tuple(n for n in names if n not in open_names)))
    for p in reference.platforms:
        for name, surfaces in spellings_of(p).items():
            known = Known("platform", name, "; ".join(p.origin), p.category)
            spellings = [n for n in surfaces if n not in p.ambiguous]
            plurals = [f"{n}s" for n in spellings if not n.endswith("s")]
            entries.append((known, (*spellings, *plurals)))
    taken: set[str] = set()
    kept = []
    for known, names in entries:
        kept.append((known, tuple(n for n in names if n not in taken)))
        taken.update(names)
    return build_gazetteer(kept)


@lru_cache(maxsize=4)
def ambiguous_countries(reference: Reference) -> dict[str, tuple[str, str]]:
    """Names such as 'Georgia' to (kind, country): they count where the model takes them for one."""
    return {
        name: (kind, c.name)
        for c in reference.countries
        for kind, names in (
            ("country", (c.name, *c.aliases)),
            ("demonym", c.demonyms),
            ("metonym", c.metonyms),
        )
        for name in names
        if name in c.ambiguous
    }
