"""Whether two values of an attribute agree, differ, or leave it open."""

from __future__ import annotations

from functools import lru_cache

from analysis.claims.money import read_money, same_money
from analysis.claims.words import WORD, claim_words, contained, country_called, fold, read_wording, stem
from analysis.places import place_country

DATES = frozenset({"start", "end", "signed_on", "valid_from", "valid_to", "date"})
# An agreement in force is a signed one: the two do not contradict.
SAME_STAGE = ({"signed", "in_force"},)
SAME_CONTENT = 0.7
PLACING = frozenset({"the", "of", "in", "at", "near"})
# How far a rounded number is from what it stands for.
ROUNDED = 0.03


def compatible(attribute: str, a: str, b: str) -> bool:
    """Whether two values of an attribute say the same, one of them perhaps more exactly."""
    return agree(attribute, a, b) is True


def agree(attribute: str, a: str, b: str) -> bool | None:
    """True where two values can be one, False where they cannot, None where nothing tells."""
    if a == b:
        return True
    if attribute in DATES:
        return same_day(a, b)
    match attribute:
        case "status":
            return any({a, b} <= same for same in SAME_STAGE)
        case "place":
            return same_place(a, b)
        case "value":
            return same_money(a, b)
        case "quantity":
            return same_number(a, b)
        case "role":
            return same_office(a, b)
        case "content":
            return contained(read_wording(a).words, read_wording(b).words) >= SAME_CONTENT
    return False


def same_day(a: str, b: str) -> bool:
    """Whether two partial dates can be one: the coarser is the beginning of the finer."""
    return a.startswith(b) or b.startswith(a)


def same_place(a: str, b: str) -> bool | None:
    """Whether one place is the other or lies in it; None where neither names a part of the other.

    Two towns of the gazetteer differ. A building or camp may well stand in the town that the other article names.
    """
    one, other = _parts(a), _parts(b)
    if any(x <= y or y <= x for x in one for y in other):
        return True
    return False if _is_town(a) and _is_town(b) else None


def same_number(a: str, b: str) -> bool:
    """Whether one number is the other, rounded by a little: 246 can be told as 250, but 12 not as 10."""
    if not (a.isdigit() and b.isdigit()):
        return a == b
    finer, rounder = sorted((int(a), int(b)), key=_figures, reverse=True)
    unit = 10 ** (len(str(rounder)) - _figures(rounder))
    return finer == rounder or (
        abs(finer - rounder) <= ROUNDED * max(finer, rounder)
        and (finer + unit // 2) // unit * unit == rounder
    )


def _figures(number: int) -> int:
    return len(str(number).rstrip("0"))


def same_office(a: str, b: str) -> bool:
    """Whether one office is the other, told with fewer words; a deputy's is another."""
    one, other = _office_words(a), _office_words(b)
    qualifiers = claim_words().office_qualifiers
    return one & qualifiers == other & qualifiers and (one <= other or other <= one)


def exactness(attribute: str, value: str) -> tuple[int, int]:
    """How much a value tells: of two that agree the more exact one is the claim."""
    if attribute == "quantity" and value.isdigit():
        return _figures(int(value)), 0
    if attribute == "value":
        money = read_money(value)
        return (money.digits if money and not (money.rough or money.bound) else 0), -len(value)
    return 0, len(value)


@lru_cache(maxsize=4096)
def _is_town(place: str) -> bool:
    return any(place_country(part.strip()) for part in place.split(","))


@lru_cache(maxsize=4096)
def _parts(place: str) -> tuple[frozenset[str], ...]:
    """The words of each part of a place: 'Naval School, Callao, Peru' has three."""
    parts = (frozenset(_place_words(part)) for part in place.split(","))
    return tuple(part for part in parts if part)


def _place_words(part: str) -> list[str]:
    country = country_called(part.strip())
    if country:
        return [country]
    tokens = WORD.findall(fold(part))
    return [stem(token) for token in tokens if token not in PLACING]


@lru_cache(maxsize=4096)
def _office_words(role: str) -> frozenset[str]:
    return frozenset(WORD.findall(fold(role))) - {"of", "for", "the", "and", "to"}
