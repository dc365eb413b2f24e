"""A name of equipment in a block, and what the reference data says of such names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from analysis.gazetteer import Gazetteer, build_gazetteer, squeeze
from analysis.reference import Platform, Reference

# What carries people or goes by itself: two of these are never one type.
CARRIERS = frozenset({"aircraft", "helicopter", "drone", "ship", "submarine", "armour", "vehicle"})
GROUND = frozenset({"armour", "vehicle"})
NAVAL = frozenset({"ship", "submarine"})
NUMERAL = re.compile(r"I{1,3}|IV|VI{0,3}|IX|X")
# 'Arthur radar', 'Harimau tank'.
NOUN_BEHIND = re.compile(r"(?: [a-z]{3,})+$")
# What a variant adds to the designation of its type: 'J-10C', 'FA-50PL', 'Mi-17V5'.
SUFFIX = re.compile(r"[a-z]{1,3}\d{0,2}[a-z]?")


@dataclass(frozen=True, slots=True)
class Equipment:
    """A name of equipment in a block: tokens `first` to `past`, its canonical name, category, country if it tells."""

    first: int
    past: int
    name: str
    category: str
    country: str
    rule: str


@dataclass(frozen=True, slots=True)
class Listed:
    """What a spelling of the reference data names: the type, or a variant of it under its own designation."""

    name: str
    platform: Platform


@dataclass(frozen=True, eq=False)
class Words:
    """The words of the reference data as the rules look them up.

    `lone` is a designation that needs no noun, `kinds` the category that the letters of one tell.
    """

    modifiers: frozenset[str]
    not_names: frozenset[str]
    not_classes: frozenset[str]
    not_beside: frozenset[str]
    not_letters: frozenset[str]
    civil: frozenset[str]
    prefixes: Mapping[str, str]
    lone: re.Pattern[str]
    kinds: Mapping[str, str]


def spellings_of(platform: Platform) -> dict[str, tuple[str, ...]]:
    """The spellings of a platform by the name that stands for each: its own, or that of a variant ('P-8A').

    The noun in 'Arthur radar' only tells that name from others.
    """
    own = NOUN_BEHIND.sub("", platform.name)
    found: dict[str, list[str]] = {own: [platform.name]}
    types = [n for n in (platform.name, *platform.aliases) if n[-1].isdigit() and n.count(" ") < 2]
    for alias in platform.aliases:
        variant = next((v for v in (_variant(alias, name) for name in types) if v), "")
        variant = variant or (alias if _is_numbered(alias, own) else "")
        found.setdefault(variant or own, []).append(alias)
    return {name: tuple(spellings) for name, spellings in found.items()}


def is_variant(name: str, base: str) -> bool:
    """Whether a designation is that of a variant of another: 'P-8A' of 'P-8'."""
    own, type_ = squeeze(name), squeeze(base)
    is_longer = own.startswith(type_) and base[-1:].isdigit()
    return is_longer and bool(SUFFIX.fullmatch(own[len(type_) :]))


def _variant(alias: str, name: str) -> str:
    """The designation of a variant in an alias: 'P-8A' in 'P-8A Poseidon' for 'P-8', '' in 'P-8 Poseidon'."""
    designation = " ".join(alias.split()[: len(name.split())])
    return designation if is_variant(designation, name) else ""


def _is_numbered(alias: str, name: str) -> bool:
    """Whether an alias is a name with its number: 'Cobra II' of 'Cobra'."""
    return alias.startswith(f"{name} ") and bool(NUMERAL.fullmatch(alias[len(name) + 1 :]))


@lru_cache(maxsize=4)
def listed(reference: Reference) -> Gazetteer[Listed]:
    """The platforms of the reference data, those with common names too."""
    return build_gazetteer(
        (Listed(name, platform), spellings)
        for platform in reference.platforms
        for name, spellings in spellings_of(platform).items()
    )


@lru_cache(maxsize=4)
def common_names(reference: Reference) -> Gazetteer[Listed]:
    """The names of platforms that are common words or name other things."""
    return build_gazetteer(
        (Listed(p.name, p), [form for n in p.ambiguous if n.isalpha() for form in (n, f"{n}s")])
        for p in reference.platforms
        if p.ambiguous
    )


@lru_cache(maxsize=4)
def words_of(reference: Reference) -> Words:
    """The words and forms of names of equipment."""
    letters = "|".join(sorted(map(re.escape, reference.designations), key=lambda w: (-len(w), w)))
    return Words(
        modifiers=frozenset(reference.equipment_modifiers),
        not_names=frozenset(reference.not_equipment_names),
        not_classes=frozenset(reference.not_class_words),
        not_beside=frozenset(reference.not_equipment_nouns),
        not_letters=frozenset(reference.not_designations),
        civil=frozenset(reference.civil_modifiers),
        prefixes={p.prefix: p.country for p in reference.ship_prefixes},
        kinds={letters: kind.category for kind in reference.designation_kinds for letters in kind.words},
        lone=re.compile(rf"(?:{letters})[-‑–]\d{{1,4}}[A-Za-z0-9]{{0,5}}"),
    )
