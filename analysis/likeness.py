"""Whether two rows of different articles make the same claim."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

Row = Mapping[str, Any]

SAME_NAME = 0.6
SAME_WORDS = 0.75
# Reports of one event or signing that differ by more than this are of two.
DAYS_APART = 45
STOP = frozenset(
    """a an and as at be between both by for from has have in into is it its of on or over s that the their this to
    towards under was were which will with within""".split()
)


@lru_cache(maxsize=65_536)
def content_words(text: str) -> frozenset[str]:
    """The words of a text that carry its sense, without endings: 'upgrades' meets 'upgrading'."""
    words = re.findall(r"[^\W_]+", text.lower().replace("&", " and ").replace("defense", "defence"))
    return frozenset(
        re.sub(r"(ation|ments?|ing|ies|es|ed|s|e|y)$", "", w) if len(w) > 4 else w
        for w in words
        if w not in STOP
    )


def dice(a: str, b: str) -> float:
    """Twice the shared content words over all of them: 1.0 where the two say the same words."""
    left, right = content_words(a), content_words(b)
    return 2 * len(left & right) / (len(left) + len(right)) if left and right else 0.0


def contained(a: str, b: str) -> float:
    """The share of the shorter text's content words that the other has."""
    left, right = content_words(a), content_words(b)
    return len(left & right) / min(len(left), len(right)) if left and right else 0.0


def agree(a: str, b: str) -> bool:
    """Whether two partial dates can be one: the coarser is the beginning of the finer."""
    return a.startswith(b) or b.startswith(a)


def near(a: str, b: str) -> bool:
    """Whether two partial dates can be reports of one day; an unknown date can be any."""
    if not a or not b or agree(a, b):
        return True
    if min(len(a), len(b)) < 10:
        return a[:7] == b[:7]
    return abs((date.fromisoformat(a) - date.fromisoformat(b)).days) <= DAYS_APART


def compatible_lists(a: str, b: str) -> bool:
    """Whether two `; `-joined lists share a member, or one is empty."""
    return not a or not b or bool(set(a.split("; ")) & set(b.split("; ")))


def same_event(a: Row, b: Row) -> float:
    """How sure it is that two events are one; 0 where they are two."""
    if a["kind"] != b["kind"]:
        return 0.0
    edition_a, edition_b = str(a["edition"]), str(b["edition"])
    numbered = edition_a.isdigit() and edition_b.isdigit()
    name = max(
        dice(a["name"], b["name"]), contained(a["forum"], b["forum"]) if a["forum"] and b["forum"] else 0.0
    )
    if numbered:
        return 1.0 + name if edition_a == edition_b and name >= 0.4 else 0.0
    if name < SAME_NAME or not near(a["start"], b["start"]):
        return 0.0
    return name if compatible_lists(a["participants"], b["participants"]) or name > 0.8 else 0.0


def same_agreement(a: Row, b: Row) -> float:
    """How sure it is that two agreements are one; 0 where they are two."""
    name = dice(a["agreement"], b["agreement"])
    if name < SAME_NAME or not near(a["signed_on"], b["signed_on"]):
        return 0.0
    return name if compatible_lists(a["parties"], b["parties"]) or name > 0.9 else 0.0


def same_platform(a: Row, b: Row) -> float:
    """How sure it is that two rows tell the same of the same equipment; 0 where they do not."""
    same = a["platform"] == b["platform"] and a["relation"] == b["relation"]
    if not same or not near(a["date"], b["date"]) or not compatible_lists(a["recipient"], b["recipient"]):
        return 0.0
    return 1.0 + 0.5 * (a["quantity"] == b["quantity"]) + 0.5 * (a["status"] == b["status"])


def same_person(a: Row, b: Row) -> float:
    """1.0 where two rows are about one person."""
    return float(a["person"] == b["person"])


def same_area(a: Row, b: Row) -> float:
    """How sure it is that two areas of cooperation are one; 0 where they are two."""
    likeness = dice(a["area"], b["area"]) if a["actor"] == b["actor"] else 0.0
    return likeness if likeness >= SAME_WORDS else 0.0


def same_statement(a: Row, b: Row) -> float:
    """How sure it is that two reports are of the same words of one speaker; 0 where they are not."""
    likeness = dice(a["content"], b["content"]) if a["speaker"] == b["speaker"] else 0.0
    return likeness if likeness >= SAME_WORDS and a["negated"] == b["negated"] else 0.0


LIKENESS: dict[str, Callable[[Row, Row], float]] = {
    "people": same_person,
    "events": same_event,
    "agreements": same_agreement,
    "platforms": same_platform,
    "areas": same_area,
    "statements": same_statement,
}
