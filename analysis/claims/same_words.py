"""Whether two articles put forward the same area, or report the same words of one speaker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from analysis.claims.same_event import TWO
from analysis.claims.setting import Setting
from analysis.claims.words import Wording, alike, contained, read_wording

SAME_WORDS = 0.7
# A report of part of what was said: nearly all words of the shorter one, if it has so many.
PART = 0.85
LEAST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Saying:
    """What is said, and where; `negated`: whether it was not said, and whether it says that something is not."""

    article: str
    country: str
    wording: Wording
    negated: tuple[bool, bool]


def read_area(row: Mapping[str, Any], setting: Setting) -> Saying:
    """A row of areas."""
    return Saying(str(row["article_id"]), "", read_wording(str(row["area"])), (False, False))


def read_statement(row: Mapping[str, Any], setting: Setting) -> Saying:
    """A row of statements."""
    said = read_wording(str(row["content"]))
    article, speaker = str(row["article_id"]), str(row["speaker"])
    # A person is known by name; ministries of two countries go by one.
    country = "" if (article, speaker) in setting.persons else str(row["country"])
    return Saying(article, country, said, (bool(row["negated"]), said.negated))


def same_saying(a: Saying, b: Saying, setting: Setting) -> float:
    """How sure it is that two wordings of one actor say the same; 0 where they do not."""
    if not setting.related(a.article, b.article) or (a.country and b.country and a.country != b.country):
        return TWO
    if a.negated != b.negated or (a.wording.numbers and b.wording.numbers and _other_numbers(a, b)):
        return 0.0
    likeness = alike(a.wording.words, b.wording.words)
    if likeness >= SAME_WORDS:
        return likeness
    short = min(len(a.wording.words), len(b.wording.words))
    part = contained(a.wording.words, b.wording.words)
    return part / 2 if short >= LEAST_WORDS and part >= PART else 0.0


def _other_numbers(a: Saying, b: Saying) -> bool:
    """'By 2031' and 'by 2033' are two sayings; one that leaves out a number may still be the other."""
    one, other = a.wording.numbers, b.wording.numbers
    return not (one <= other or other <= one)
