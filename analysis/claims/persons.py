"""Whether two names, as two articles spell them, are of one person.

Forms handled:
    Andrei Belousov, Andreï Belooussov, Andrey Removich Belousov; Çelikoğlu, Celikoglu; Muhammad, Mohammed;
    Sergei Abramov, S. Abramov; Kim Min-seok, Kim Minseok, Min-seok Kim
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz

from analysis.claims.words import fold

# One sound, several letters: how names are brought into the Latin alphabet differs.
SPELLINGS = (
    (re.compile(r"ou|oo"), "u"),
    (re.compile(r"ij|iy|yi|ii|yy|j|y"), "i"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"ks"), "x"),
    (re.compile(r"w"), "v"),
    (re.compile(r"(.)\1+"), r"\1"),
)
VOWELS = re.compile(r"(?<=.)[aeiou]")
# 'Muhammad' and 'Mohamed': vowels that stand for one another.
VOWEL_KINDS = str.maketrans("eo", "au")
# What is left, as in 'Aleksandr' and 'Alexander', but not 'Michael' and 'Michelle'.
ALIKE = 88
# Shorter names have too few letters for a difference to be one of spelling: 'Wei' and 'Wu'.
SHORTEST = 5


def same_person_name(a: str, b: str) -> bool:
    """Whether one name can be the other, spelled otherwise or with more of its parts; a surname alone is any of it."""
    one, other = sorted((name_parts(a), name_parts(b)), key=len)
    if len(one) < 2:
        return bool(one) and _same_part(one[0], other[-1])
    if "".join(one) == "".join(other) or sorted(one) == sorted(other):
        return True
    # What both begin and end with must be one; the parts between may be left out.
    ends = (one[0], other[0]), (one[-1], other[-1])
    if not all(_same_part(x, y) for x, y in ends):
        return False
    rest = list(other[1:-1])
    for part in one[1:-1]:
        match = next((other_part for other_part in rest if _same_part(part, other_part)), None)
        if match is None:
            return False
        rest.remove(match)
    return max(len(one[0]), len(one[-1])) > 1


@lru_cache(maxsize=16_384)
def name_parts(name: str) -> tuple[str, ...]:
    """The parts of a name in one spelling."""
    return tuple(filter(None, map(_spelled, re.findall(r"[^\W\d_]+", fold(name)))))


def sifting_keys(name: str) -> frozenset[str]:
    """What spellings of a person's first or last name share: names of one person have a key in common."""
    parts = name_parts(name)
    return frozenset(map(_skeleton, (parts[0], parts[-1]))) if parts else frozenset()


def _spelled(part: str) -> str:
    for pattern, letter in SPELLINGS:
        part = pattern.sub(letter, part)
    return part


def _same_part(a: str, b: str) -> bool:
    if a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]):
        return True
    if min(len(a), len(b)) < SHORTEST:
        return False
    if a.translate(VOWEL_KINDS) == b.translate(VOWEL_KINDS):
        return True
    return _skeleton(a) == _skeleton(b) and fuzz.ratio(a, b) >= ALIKE


def _skeleton(part: str) -> str:
    """The consonants of a name: vowels are what spellings differ in."""
    return VOWELS.sub("", part).lstrip("aeiou") or part
