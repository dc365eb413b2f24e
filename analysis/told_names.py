"""Under which of its names a body or a platform goes in an article: the reference data's, or the article's own.

A platform goes by the name that its article has first: 'Mi-171', 'RBS 70 NG' and 'T-6C Texan II', although the
reference data files these under 'Mi-17', 'RBS 70' and 'T-6C'; hyphens and capitals are those of the data, and neither
its maker nor a noun behind ('the Saab Gripen', 'Akash missiles') is part of it. A body that an article calls 'Elta
Systems' throughout goes by that name, not by that of its parent company; its other spellings and acronyms take the
canonical name. `canonical_platform` leads back, so that claims of several articles still meet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from analysis.equipment.record import NOUN_BEHIND, spellings_of
from analysis.gazetteer import squeeze
from analysis.mention_records import Mention
from analysis.reference import Reference

# The rules by which names of the reference data are found.
LISTED = frozenset({"reference", "local_name"})
_SMALL = frozenset({"of", "the", "and", "for", "de", "in", "du", "la"})


def as_told(mentions: Sequence[Mention], reference: Reference) -> Iterator[Mention]:
    """The mentions, those of the reference data under the name that the article uses."""
    platforms: dict[str, str] = {}
    for m in mentions:
        if m.kind == "platform" and (name := _platform(m, reference)):
            platforms.setdefault(m.entity, name)
    bodies = _bodies_told(mentions, reference)
    for m in mentions:
        if m.kind == "platform":
            yield replace(m, entity=platforms.get(m.entity, m.entity))
        elif m.rule in LISTED and m.kind == "organisation":
            yield replace(m, entity=bodies.get(m.entity, m.entity))
        else:
            yield m


def _bodies_told(mentions: Sequence[Mention], reference: Reference) -> dict[str, str]:
    """The article's own name for each body whose canonical name is nowhere in it."""
    listed = [m for m in mentions if m.rule in LISTED and m.kind == "organisation"]
    own = {m.entity for m in listed if _says(m.text, m.entity)}
    bodies: dict[str, str] = {}
    for m in listed:
        if m.category != "ministry" and m.entity not in own:
            spellings = _bodies(reference).get(m.entity, {}).get(squeeze(m.text), ())
            local = m.rule == "local_name" and m.entity not in _canonical_bodies(reference)
            if local or any(_is_another_body(spelling, m.entity) for spelling in spellings):
                bodies.setdefault(m.entity, m.text if m.text in spellings or not spellings else spellings[-1])
    return bodies


def _platform(mention: Mention, reference: Reference) -> str:
    """The name that a mention gives a platform of the reference data: 'RBS 70 NG'; '' where it has none."""
    names = _platforms(reference).get(mention.entity, {})
    text = NOUN_BEHIND.sub("", " ".join(mention.text.split()))
    if squeeze(text) not in names and text.endswith("s"):
        text = text[:-1]
    name = names.get(squeeze(text), "")
    # 'Scorpène' keeps the accent that the data lack.
    return name if not name or _letters(name) == _letters(text) or name in text else text


def canonical_platform(name: str, reference: Reference) -> str:
    """The reference data's name of a platform, by whichever of its names it goes; else the name itself."""
    return _canonical(reference).get(squeeze(name), name)


@lru_cache(maxsize=4)
def _canonical(reference: Reference) -> dict[str, str]:
    return {squeeze(n): p.name for p in reference.platforms for n in (*p.aliases, p.name)}


@lru_cache(maxsize=4)
def _platforms(reference: Reference) -> dict[str, dict[str, str]]:
    """By its name in the tables, the names of each platform by their letters, with neither maker nor noun."""
    found: dict[str, dict[str, str]] = {}
    for platform in reference.platforms:
        for name, spellings in spellings_of(platform).items():
            bare = dict.fromkeys(NOUN_BEHIND.sub("", s) for s in (name, *spellings))
            names = found.setdefault(name, {})
            for own in bare:
                rest = own.removeprefix(platform.maker.split(" ")[0]).strip() if platform.maker else own
                names.setdefault(squeeze(own), rest if rest in bare else own)
    return found


@lru_cache(maxsize=4)
def _canonical_bodies(reference: Reference) -> frozenset[str]:
    return frozenset(body.name for body in reference.organisations)


@lru_cache(maxsize=4)
def _bodies(reference: Reference) -> dict[str, dict[str, tuple[str, ...]]]:
    """The aliases of each body by their letters: some are written in two ways, 'ISIL' and 'Isil'."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for body in (*reference.organisations, *reference.local_bodies):
        names = found.setdefault(body.name, {})
        for alias in body.aliases:
            names[squeeze(alias)] = (*names.get(squeeze(alias), ()), alias)
    return found


def _says(text: str, name: str) -> bool:
    """Whether a mention has a name in it, word for word: 'C-130J Super Hercules' says 'C-130J', 'Buk-M2' no 'Buk'."""
    words, wanted = text.split(), len(name.split())
    windows = (" ".join(words[i : i + wanted]) for i in range(len(words)))
    whole = squeeze(name)
    return squeeze(text) == whole or any(squeeze(w) in (whole, f"{whole}s") for w in windows)


def _is_another_body(alias: str, name: str) -> bool:
    """Whether an alias has no word of the canonical name; an acronym is never told by itself."""
    if " " not in alias and sum(c.isupper() for c in alias) > 1:
        return False
    words, others = ({w.lower().rstrip("s") for w in re.findall(r"\w+", n)} - _SMALL for n in (alias, name))
    return not words & others


def _letters(name: str) -> str:
    """The letters and figures of a name with their accents, in lower case."""
    return re.sub(r"[\W_]+", "", name.lower())
