"""Which extracted row is the claim that a gold row describes, and whether its values are those that the gold allows."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

EXACT = frozenset({"start", "end", "signed_on", "valid_from", "valid_to", "duration", "date", "value"})
WORDED = frozenset({"place", "role", "content", "supplier", "recipient"})
SETS = frozenset({"participants", "parties", "themes"})
STOP = frozenset(
    """a an and as at be between both by for from has have in into is it its of on or over s that the their this to
    towards under was were which will with within""".split()
)
Gold = Mapping[str, Any]
Row = Mapping[str, str]


def pair(table: str, gold: Sequence[Gold], rows: Sequence[Row]) -> list[tuple[int, int]]:
    """One-to-one pairs of gold and extracted rows, the likeliest first."""
    measure = LIKENESS[table]
    scored = sorted(
        ((measure(g, r), -i, -j) for i, g in enumerate(gold) for j, r in enumerate(rows)), reverse=True
    )
    pairs: list[tuple[int, int]] = []
    for likeness, i, j in scored:
        if likeness > 0 and not any(-i == a or -j == b for a, b in pairs):
            pairs.append((-i, -j))
    return pairs


def agrees(attribute: str, gold: Any, value: str) -> bool:
    """Whether an extracted value is one of those that the gold allows."""
    value = value or ""
    if attribute in EXACT:
        return value in options(gold)
    if attribute == "edition":
        return value.split(".")[0] in options(gold)
    if attribute in WORDED:
        return (value == "" and "" in options(gold)) or _best(_overlap, gold, value) >= 0.5
    if attribute in SETS:
        wanted = set(map(squeezed, gold if isinstance(gold, list) else re.split(r";\s*", gold)))
        got = set(map(squeezed, re.split(r";\s*", value)))
        return 2 * len(wanted & got) / max(1, len(wanted) + len(got)) >= 0.66
    return squeezed(value) in map(squeezed, options(gold))


def _words(text: str) -> list[str]:
    found = re.findall(r"[^\W_]+", text.lower().replace("&", " and "))
    return [
        re.sub(r"(ation|ments?|ing|ies|es|ed|s|e|y)$", "", w) if len(w) > 4 else w
        for w in found
        if w not in STOP
    ]


def content_words(text: str) -> set[str]:
    """The stemmed words of a text, without those that say nothing by themselves."""
    return set(_words(text))


def _overlap(a: str, b: str) -> float:
    left, right = set(_words(a)), set(_words(b))
    return len(left & right) / min(len(left), len(right)) if left and right else 0.0


def alike(a: str, b: str) -> float:
    """How much of the content words of two texts is common to both: 1 for all of them (Dice's coefficient)."""
    left, right = set(_words(a)), set(_words(b))
    return 2 * len(left & right) / (len(left) + len(right)) if left and right else 0.0


def squeezed(text: str) -> str:
    """The letters and digits of a text."""
    return re.sub(r"[^a-z0-9]", "", text.lower())


def options(value: Any) -> list[str]:
    """The values that a gold value allows."""
    return [str(v) for v in value] if isinstance(value, list) else [str(value)]


def _best(measure: Callable[[str, str], float], gold: Any, value: str) -> float:
    return max((measure(option, value) for option in options(gold)), default=0.0)


def _person(gold: Gold, row: Row) -> float:
    for option in options(gold["person"]):
        same_last = _words(option)[-1:] == _words(row["person"])[-1:]
        if same_last and _overlap(option, row["person"]) == 1.0:
            return 1.0
    return 0.0


def _acronyms(text: str) -> set[str]:
    return {squeezed(w) for w in re.findall(r"\b[A-Z][A-Z&\-]{2,}\b", text)}


def _organisation(gold: Gold, row: Row) -> float:
    name = row["organisation"]
    if any(_acronyms(option) & _acronyms(name) for option in options(gold["organisation"])):
        return 1.0
    score = _best(alike, gold["organisation"], name)
    return score if score >= 0.5 else 0.0


def _event(gold: Gold, row: Row) -> float:
    if row["kind"] not in options(gold["kind"]):
        return 0.0
    score = _best(alike, gold["name"], row["name"])
    edition = bool(gold.get("edition")) and row["edition"].split(".")[0] == str(gold["edition"])
    dated = bool(gold.get("start")) and row["start"] in options(gold["start"])
    if score >= 0.5 or (edition and score >= 0.2) or (dated and score >= 0.25):
        return score + 0.5 * edition + 0.5 * dated
    return 0.0


def _agreement(gold: Gold, row: Row) -> float:
    score = _best(alike, gold["agreement"], row["agreement"])
    dated = bool(gold.get("signed_on")) and row["signed_on"] in options(gold["signed_on"])
    return score + 0.5 * dated if score >= 0.4 or (dated and score >= 0.2) else 0.0


def _platform(gold: Gold, row: Row) -> float:
    same = any(squeezed(option) == squeezed(row["platform"]) for option in options(gold["platform"]))
    return same * (1.0 + 0.5 * (row["relation"] in options(gold.get("relation", ""))))


def _area(gold: Gold, row: Row) -> float:
    score = _best(alike, gold["area"], row["area"])
    return score + 0.3 * (row["actor"] in options(gold["actor"])) if score >= 0.5 else 0.0


def _statement(gold: Gold, row: Row) -> float:
    wanted = set(_words(" ".join(gold["content_keywords"])))
    content = len(wanted & set(_words(row["content"]))) / max(1, len(wanted))
    return content if _best(_overlap, gold["speaker"], row["speaker"]) >= 0.5 and content >= 0.5 else 0.0


def _date(gold: Gold, row: Row) -> float:
    score = _best(alike, gold["date_text"], row["date_text"])
    return score if score >= 0.5 else 0.0


LIKENESS: dict[str, Callable[[Gold, Row], float]] = {
    "people": _person,
    "organisations": _organisation,
    "events": _event,
    "agreements": _agreement,
    "platforms": _platform,
    "areas": _area,
    "statements": _statement,
    "dates": _date,
}
