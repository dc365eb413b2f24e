"""Amounts of money as written, compared: '$2 bn' and '2 billion dollars' are one, two currencies cannot be told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from analysis.claims.words import claim_words, fold

SCALES: Mapping[str, float] = {
    **dict.fromkeys(("thousand", "k"), 1e3),
    "lakh": 1e5,
    **dict.fromkeys(("million", "millions", "mn", "mln", "m"), 1e6),
    **dict.fromkeys(("crore", "cr"), 1e7),
    **dict.fromkeys(("billion", "billions", "bn", "bln", "b"), 1e9),
    **dict.fromkeys(("trillion", "tn"), 1e12),
}
AMOUNT = re.compile(r"(?P<figures>\d[\d.,]*\d|\d)\s?-?(?P<scales>(?:[a-z]+\b\s?){0,2})")
# Figures that differ by no more than this are one amount, rounded by one of the two.
ROUNDED = 0.05
SAME = 0.002


@dataclass(frozen=True, slots=True)
class Money:
    """An amount; `bound` is 1 for 'more than', -1 for 'up to', `digits` how many of its figures are given."""

    amount: float
    currency: str
    digits: int
    rough: bool
    bound: int


@lru_cache(maxsize=4096)
def read_money(text: str) -> Money | None:
    """The amount that a text names; None where it names none."""
    low = fold(text)
    found = AMOUNT.search(low)
    if found is None:
        return None
    words = claim_words()
    factor = 1.0
    for word in found["scales"].split():
        factor *= SCALES.get(word, 1.0)
    figures = found["figures"]
    return Money(
        amount=_number(figures) * factor,
        currency=_currency(low),
        digits=len(re.sub(r"\D", "", figures).strip("0")),
        rough=_has(low, words.rough_words),
        bound=1 if _has(low, words.lower_bounds) else -1 if _has(low, words.upper_bounds) else 0,
    )


def same_money(a: str, b: str) -> bool | None:
    """Whether two amounts are one; None where that cannot be told: other currencies, a bound, no amount."""
    one, other = read_money(a), read_money(b)
    if one is None or other is None:
        return True if fold(a) == fold(b) else None
    if one.currency != other.currency and (one.currency and other.currency):
        return None
    off = abs(one.amount - other.amount) / max(one.amount, other.amount, 1e-9)
    loose = one.rough or other.rough or one.bound or other.bound or one.digits != other.digits
    if off <= (ROUNDED if loose else SAME):
        return True
    for bounded, known in ((one, other), (other, one)):
        if bounded.bound and (known.amount - bounded.amount) * bounded.bound > 0:
            return None
    return False


def _number(figures: str) -> float:
    """'2,140' is two thousand, '2,4' and '2.4' are the same, '1.250.000' is a million and more."""
    parts = re.split(r"[.,]", figures)
    grouped = len(parts) > 1 and all(len(part) == 3 for part in parts[1:])
    if len(parts) > 2 and len(set(re.findall(r"[.,]", figures))) == 2:
        grouped = False
    if grouped and ("," in figures or len(parts) > 2):
        return float("".join(parts))
    if len(parts) == 1:
        return float(figures)
    return float("".join(parts[:-1]) + "." + parts[-1])


@lru_cache(maxsize=1)
def _currencies() -> tuple[tuple[re.Pattern[str], str], ...]:
    """How each currency is written, the longest spelling first."""
    written = [(word, c.code) for c in claim_words().currencies for word in c.words]
    written.sort(key=lambda pair: (-len(pair[0]), pair))
    return tuple((_whole(fold(word)), code) for word, code in written)


def _currency(text: str) -> str:
    return next((code for pattern, code in _currencies() if pattern.search(text)), "")


def _has(text: str, phrases: Iterable[str]) -> bool:
    return any(_whole(phrase).search(text) for phrase in phrases)


@lru_cache(maxsize=256)
def _whole(word: str) -> re.Pattern[str]:
    """The word with no letter beside it; figures may stand next to a sign."""
    return re.compile(rf"(?<![a-z]){re.escape(word)}(?![a-z])")
