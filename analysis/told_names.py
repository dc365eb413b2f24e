"""Under which of its names a body or a platform goes in an article: the reference data's, or the article's own.

An article that writes 'Mi-171', 'Akinci' or 'Elta Systems' throughout is read as it stands, although the reference data
files these under 'Mi-17', 'Bayraktar Akinci' and a parent company; other spellings and acronyms take the canonical
name. `canonical_platform` leads back, so that claims of several articles still meet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from analysis.gazetteer import squeeze
from analysis.mention_records import Mention
from analysis.reference import Reference

# The rules by which names of the reference data are found.
LISTED = frozenset({"reference", "local_name"})
_DIGITS = re.compile(r"\d+")
_SMALL = frozenset({"of", "the", "and", "for", "de", "in", "du", "la"})


def as_told(mentions: Sequence[Mention], reference: Reference) -> Iterator[Mention]:
    """The mentions, those of the reference data under another name where its own is nowhere in the article."""
    listed = [m for m in mentions if m.rule in LISTED and m.kind in ("platform", "organisation")]
    own = {(m.kind, m.entity) for m in listed if _says(m.text, m.entity)}
    bodies: dict[str, str] = {}
    for m in listed:
        if m.kind == "organisation" and m.category != "ministry" and (m.kind, m.entity) not in own:
            spellings = _bodies(reference).get(m.entity, {}).get(squeeze(m.text), ())
            local = m.rule == "local_name" and m.entity not in _canonical_bodies(reference)
            if local or any(_is_another_body(spelling, m.entity) for spelling in spellings):
                bodies.setdefault(m.entity, m.text if m.text in spellings or not spellings else spellings[-1])
    for m in mentions:
        if m.rule not in LISTED or (m.kind, m.entity) in own:
            yield m
        elif m.kind == "organisation":
            yield replace(m, entity=bodies.get(m.entity, m.entity))
        elif m.kind == "platform":
            names = _platforms(reference).get(m.entity, {})
            name = names.get(squeeze(m.text)) or names.get(squeeze(m.text).removesuffix("s"), "")
            yield replace(m, entity=name) if name and _is_another_platform(name, m.entity) else m
        else:
            yield m


def canonical_platform(name: str, reference: Reference) -> str:
    """The reference data's name of a platform, by whichever of its names it goes; else the name itself."""
    return _canonical(reference).get(squeeze(name), name)


@lru_cache(maxsize=4)
def _canonical(reference: Reference) -> dict[str, str]:
    return {squeeze(n): p.name for p in reference.platforms for n in (*p.aliases, p.name)}


@lru_cache(maxsize=4)
def _platforms(reference: Reference) -> dict[str, dict[str, str]]:
    return {p.name: {squeeze(a): a for a in p.aliases} for p in reference.platforms}


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


def _is_another_platform(alias: str, name: str) -> bool:
    """Whether an alias is another designation or a bare name, not the same one in other words or at full length."""
    if _DIGITS.findall(alias) != _DIGITS.findall(name):
        return True
    return not _DIGITS.search(name) and not _abbreviates(alias, name)


def _is_another_body(alias: str, name: str) -> bool:
    """Whether an alias has no word of the canonical name; an acronym is never told by itself."""
    if " " not in alias and sum(c.isupper() for c in alias) > 1:
        return False
    words, others = ({w.lower().rstrip("s") for w in re.findall(r"\w+", n)} - _SMALL for n in (alias, name))
    return not words & others


def _abbreviates(one: str, other: str) -> bool:
    short, full = sorted((one, other), key=len)
    letters = "".join(word[0] for word in re.split(r"[\s-]+", full) if word)
    return squeeze(short) in squeeze(letters)
