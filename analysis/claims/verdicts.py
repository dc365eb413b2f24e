"""The values that articles give of one thing, who supports which, and what that makes of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from analysis.claims.independence import Sources, count_independent
from analysis.claims.values import agree, exactness, same_day
from analysis.claims.words import is_country

Row = Mapping[str, Any]

# Attributes of which a subject can have several at once: two offices, two wordings of one speech.
PLURAL = frozenset({"role", "content", "stance"})
# What comes after what in the life of an event, an agreement, a purchase.
STAGES = {
    **dict.fromkeys(("proposed", "possible"), 0),
    **dict.fromkeys(("scheduled", "planned"), 1),
    "postponed": 2,
    **dict.fromkeys(("held", "signed", "actual", "cancelled"), 3),
    "in_force": 4,
    "expired": 5,
}


@dataclass(frozen=True, slots=True)
class Value:
    """One value of an attribute, with the rows that give it and those that give another which cannot be true too."""

    text: str
    supports: tuple[Row, ...]
    contradicts: tuple[Row, ...]


@dataclass(frozen=True)
class Judge:
    """What verdicts rest on: which articles are one source, and when each appeared."""

    sources: Sources
    published: Mapping[str, str]

    def independent_sources(self, rows: Sequence[Row]) -> int:
        """How many sources the rows come from when copies count once."""
        return count_independent(self.sources, rows)

    def verdict(self, attribute: str, value: Value, independent: int) -> str:
        """What a claim is worth: see `codebook.yaml`."""
        if value.contradicts:
            pairs = ((a, b) for a in value.supports for b in value.contradicts)
            return "updated" if all(self._moved_on(attribute, a, b) for a, b in pairs) else "conflicting"
        if len(value.supports) == 1:
            return "single_source"
        return "corroborated" if independent > 1 else "repeated"

    def _moved_on(self, attribute: str, a: Row, b: Row) -> bool:
        """Whether two articles differ because things went on between them, not because one is wrong."""
        first, second = STAGES.get(str(a.get("status", ""))), STAGES.get(str(b.get("status", "")))
        if first is None or second is None or first == second:
            return False
        earlier, later = (a, b) if first < second else (b, a)
        known = self.published[str(earlier["article_id"])], self.published[str(later["article_id"])]
        # The report that is less far along must not be the younger one.
        return not all(known) or known[0] <= known[1] or same_day(*known)


def values_of(rows: Sequence[Row], attribute: str) -> list[Value]:
    """The values that rows give of an attribute, in their order; what a more exact one says too is no value of its own.

    A value so coarse that it fits several which differ supports none of them: it stays, with all that fit it.
    """
    given = [row for row in rows if str(row[attribute])]
    exact: list[Row] = []
    coarse: list[Row] = []
    for row in sorted(given, key=lambda row: _exactness(attribute, row), reverse=True):
        finer = [other for other in exact if fits(attribute, row, other)]
        if not finer:
            exact.append(row)
        elif any(fits(attribute, x, y) is False for x, y in combinations(finer, 2)):
            coarse.append(row)
    values: list[Value] = []
    for row in given:
        if any(row is kept for kept in (*exact, *coarse)) and all(
            str(row[attribute]) != v.text for v in values
        ):
            against = (
                () if attribute in PLURAL else tuple(r for r in given if fits(attribute, r, row) is False)
            )
            is_coarse = any(row is kept for kept in coarse)
            supports = tuple(r for r in given if _supports(attribute, r, row, coarse, is_coarse))
            values.append(Value(str(row[attribute]), supports, against))
    return values


def fits(attribute: str, a: Row, b: Row) -> bool | None:
    """Whether the values of two rows can be one: True, False, or None where nothing tells."""
    if attribute == "start" and any(_lasts_over(x, y) for x, y in ((a, b), (b, a))):
        return True
    if attribute == "place" and any(_is_in(x, y) for x, y in ((a, b), (b, a))):
        return True
    return agree(attribute, str(a[attribute]), str(b[attribute]))


def _supports(attribute: str, row: Row, value: Row, coarse: Sequence[Row], is_coarse: bool) -> bool:
    """Whether a row gives a value, or one that it covers; what fits several values that differ covers none."""
    if str(row[attribute]) == str(value[attribute]):
        return True
    return bool(fits(attribute, row, value)) and (is_coarse or not any(row is c for c in coarse))


def _exactness(attribute: str, row: Row) -> tuple[tuple[int, int], bool]:
    return exactness(attribute, str(row[attribute])), attribute == "start" and bool(row["end"])


def _lasts_over(a: Row, b: Row) -> bool:
    """Whether an event that lasts some days is under way on the one day that the other article gives."""
    if not a["end"] or b["end"] or len(str(b["start"])) < 10:
        return False
    return str(a["start"]) <= str(b["start"]) <= str(a["end"])


def _is_in(a: Row, b: Row) -> bool:
    """Whether one article names only the country in which the other's place lies."""
    return is_country(str(a["place"])) and a["place"] == b.get("country")
