"""How well the tables agree with facts that a reader annotated by hand.

GOLD holds one `<article_id>.json` per article: `{"tables": {table: [row, ...]}}`. In a gold row

- a list as a value means that any of its members is right (of participants, parties and themes it is the set);
- `"optional": true` means that finding the row is no merit and missing it no fault (its key attributes must be right);
- an attribute that is absent is not scored.

Gold and extracted rows are paired one to one by name, edition, date or wording, the likeliest first. `found` is F1 on
finding the right rows; `right` the same, but a found row counts only when its key attributes are right too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from analysis.errors import InputError
from analysis.tables import Tables

KEY_ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "people": ("role", "country"),
    "organisations": ("kind",),
    "events": ("start", "status"),
    "agreements": ("signed_on", "status"),
    "platforms": ("relation", "status"),
    "areas": ("actor", "stance"),
    "statements": ("verb",),
}
OTHER_ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "events": ("kind", "edition", "end", "place", "participants"),
    "agreements": ("kind", "valid_from", "valid_to", "duration", "parties", "place"),
    "platforms": ("category", "supplier", "recipient", "date", "place"),
    "areas": ("themes",),
    "statements": ("content",),
}
EXACT = frozenset({"start", "end", "signed_on", "valid_from", "valid_to", "duration", "date"})
WORDED = frozenset({"place", "role", "content", "supplier", "recipient"})
SETS = frozenset({"participants", "parties", "themes"})
STOP = frozenset(
    """a an and as at be between both by for from has have in into is it its of on or over s that the their this to
    towards under was were which will with within""".split()
)
Gold = Mapping[str, Any]
Row = Mapping[str, str]


@dataclass
class Score:
    """The counts of one table; `attributes` maps each to (right, scored)."""

    wanted: int = 0
    rows: int = 0
    hits: int = 0
    right: int = 0
    attributes: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def found_f1(self) -> float:
        """F1 on finding the rows."""
        return _f1(self.hits, self.rows, self.wanted)

    @property
    def right_f1(self) -> float:
        """F1 where a row counts only with its key attributes right."""
        return _f1(self.right, self.rows, self.wanted)

    @property
    def precision(self) -> float:
        """The share of extracted rows that the gold has."""
        return self.hits / self.rows if self.rows else 1.0


@dataclass
class Evaluation:
    """Scores by table, one line for each row that is missed, spurious or half right, and wrong quotes."""

    articles: int
    scores: dict[str, Score]
    misses: list[str]
    evidence_rows: int
    evidence_wrong: int

    def headline(self) -> tuple[float, float]:
        """Mean `right` and mean `found` over the tables that the gold has rows for."""
        scored = [s for s in self.scores.values() if s.wanted]
        if not scored:
            return 0.0, 0.0
        return sum(s.right_f1 for s in scored) / len(scored), sum(s.found_f1 for s in scored) / len(scored)

    def lines(self) -> list[str]:
        """The figures as text, the headline last."""
        right, found = self.headline()
        return [
            *(_line(table, s) for table, s in self.scores.items() if s.wanted or s.rows),
            f"evidence: {self.evidence_rows} rows, {self.evidence_wrong} whose quote is not the text at its offsets",
            f"right {right:.3f}  found {found:.3f}  over {self.articles} articles",
        ]


def evaluate(tables: Tables, gold_folder: Path) -> Evaluation:
    """The agreement of tables with a folder of gold files; raises `InputError` where one is missing or no JSON."""
    gold = read_gold(gold_folder)
    scores = {table: Score() for table in KEY_ATTRIBUTES}
    misses: list[str] = []
    frames = {t: tables.frames()[t].astype(str).replace("<NA>", "") for t in KEY_ATTRIBUTES}
    for article, facts in gold.items():
        for table in KEY_ATTRIBUTES:
            if table in facts:
                frame = frames[table]
                rows = frame[frame["article_id"] == article].to_dict("records")
                misses += _score_article(article, table, facts[table], rows, scores[table])  # type: ignore[arg-type]
    return Evaluation(len(gold), scores, misses, *check_evidence(tables))


def read_gold(folder: Path) -> dict[str, dict[str, list[Gold]]]:
    """Article id to gold tables; raises `InputError`."""
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise InputError(folder, "no gold files", "a folder with <article_id>.json")
    gold = {}
    for path in paths:
        try:
            gold[path.stem] = dict(json.loads(path.read_text(encoding="utf-8"))["tables"])
        except (ValueError, KeyError, TypeError) as problem:
            raise InputError(
                path, f"{type(problem).__name__}: {problem}", '{"tables": {table: [row, …]}}'
            ) from problem
    return gold


def check_evidence(tables: Tables) -> tuple[int, int]:
    """How many rows the scored tables have, and of how many the quote is not the text at its offsets."""
    texts = dict(zip(tables.articles["article_id"], tables.articles["text"], strict=True))
    rows = wrong = 0
    for table in KEY_ATTRIBUTES:
        frame = tables.frames()[table][["article_id", "start_char", "end_char", "quote"]]
        for article, start, end, quote in frame.itertuples(index=False):
            rows += 1
            wrong += not quote or texts[article][start:end] != quote
    return rows, wrong


def _score_article(
    article: str, table: str, gold: Sequence[Gold], rows: Sequence[Row], score: Score
) -> list[str]:
    """Add one article's rows of one table to the score; the answer names what is not right."""
    pairs = pair(table, gold, rows)
    wrong = {
        (i, j): [
            a for a in KEY_ATTRIBUTES[table] if a in gold[i] and not agrees(a, gold[i][a], rows[j].get(a, ""))
        ]
        for i, j in pairs
    }
    # An optional row pardons only a row that says the same: a denied contract reported as signed is spurious.
    pardoned = {j for i, j in pairs if gold[i].get("optional") and not wrong[i, j]}
    score.wanted += sum(not g.get("optional") for g in gold)
    score.rows += len(rows) - len(pardoned)
    misses = []
    for i, j in pairs:
        if gold[i].get("optional"):
            continue
        score.hits += 1
        score.right += not wrong[i, j]
        for a in KEY_ATTRIBUTES[table] + OTHER_ATTRIBUTES.get(table, ()):
            if a in gold[i]:
                good, scored = score.attributes.get(a, (0, 0))
                score.attributes[a] = good + agrees(a, gold[i][a], rows[j].get(a, "")), scored + 1
        if wrong[i, j]:
            said = "; ".join(f"{a}={rows[j].get(a)!r}, wanted {gold[i][a]!r}" for a in wrong[i, j])
            misses.append(f"half-right {article} {table}: {said} <- {rows[j].get('quote', '')[:90]!r}")
    paired = {i for i, _ in pairs}
    misses += [
        f"missed     {article} {table}: {g}"
        for i, g in enumerate(gold)
        if i not in paired and not g.get("optional")
    ]
    extra = set(range(len(rows))) - {j for _, j in pairs}
    for j in sorted(extra):
        shown = {k: v for k, v in rows[j].items() if v and k not in ("article_id", "row_id")}
        misses.append(f"spurious   {article} {table}: {shown}")
    return misses


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
        return value in _options(gold)
    if attribute == "edition":
        return value.split(".")[0] in _options(gold)
    if attribute in WORDED:
        return (value == "" and "" in _options(gold)) or _best(_overlap, gold, value) >= 0.5
    if attribute in SETS:
        wanted = set(map(_squeeze, gold if isinstance(gold, list) else re.split(r";\s*", gold)))
        got = set(map(_squeeze, re.split(r";\s*", value)))
        return 2 * len(wanted & got) / max(1, len(wanted) + len(got)) >= 0.66
    return _squeeze(value) in map(_squeeze, _options(gold))


def _words(text: str) -> list[str]:
    found = re.findall(r"[^\W_]+", text.lower().replace("&", " and "))
    return [
        re.sub(r"(ation|ments?|ing|ies|es|ed|s|e|y)$", "", w) if len(w) > 4 else w
        for w in found
        if w not in STOP
    ]


def _overlap(a: str, b: str) -> float:
    left, right = set(_words(a)), set(_words(b))
    return len(left & right) / min(len(left), len(right)) if left and right else 0.0


def _dice(a: str, b: str) -> float:
    left, right = set(_words(a)), set(_words(b))
    return 2 * len(left & right) / (len(left) + len(right)) if left and right else 0.0


def _squeeze(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _options(value: Any) -> list[str]:
    return [str(v) for v in value] if isinstance(value, list) else [str(value)]


def _best(measure: Callable[[str, str], float], gold: Any, value: str) -> float:
    return max((measure(option, value) for option in _options(gold)), default=0.0)


def _person(gold: Gold, row: Row) -> float:
    for option in _options(gold["person"]):
        same_last = _words(option)[-1:] == _words(row["person"])[-1:]
        if same_last and _overlap(option, row["person"]) == 1.0:
            return 1.0
    return 0.0


def _acronyms(text: str) -> set[str]:
    return {_squeeze(w) for w in re.findall(r"\b[A-Z][A-Z&\-]{2,}\b", text)}


def _organisation(gold: Gold, row: Row) -> float:
    name = row["organisation"]
    if any(_acronyms(option) & _acronyms(name) for option in _options(gold["organisation"])):
        return 1.0
    score = _best(_dice, gold["organisation"], name)
    return score if score >= 0.5 else 0.0


def _event(gold: Gold, row: Row) -> float:
    if row["kind"] not in _options(gold["kind"]):
        return 0.0
    score = _best(_dice, gold["name"], row["name"])
    edition = bool(gold.get("edition")) and row["edition"].split(".")[0] == str(gold["edition"])
    dated = bool(gold.get("start")) and row["start"] in _options(gold["start"])
    if score >= 0.5 or (edition and score >= 0.2) or (dated and score >= 0.25):
        return score + 0.5 * edition + 0.5 * dated
    return 0.0


def _agreement(gold: Gold, row: Row) -> float:
    score = _best(_dice, gold["agreement"], row["agreement"])
    dated = bool(gold.get("signed_on")) and row["signed_on"] in _options(gold["signed_on"])
    return score + 0.5 * dated if score >= 0.4 or (dated and score >= 0.2) else 0.0


def _platform(gold: Gold, row: Row) -> float:
    same = any(_squeeze(option) == _squeeze(row["platform"]) for option in _options(gold["platform"]))
    return same * (1.0 + 0.5 * (row["relation"] in _options(gold.get("relation", ""))))


def _area(gold: Gold, row: Row) -> float:
    score = _best(_dice, gold["area"], row["area"])
    return score + 0.3 * (row["actor"] in _options(gold["actor"])) if score >= 0.5 else 0.0


def _statement(gold: Gold, row: Row) -> float:
    wanted = set(_words(" ".join(gold["content_keywords"])))
    content = len(wanted & set(_words(row["content"]))) / len(wanted)
    return content if _best(_overlap, gold["speaker"], row["speaker"]) >= 0.5 and content >= 0.5 else 0.0


LIKENESS: dict[str, Callable[[Gold, Row], float]] = {
    "people": _person,
    "organisations": _organisation,
    "events": _event,
    "agreements": _agreement,
    "platforms": _platform,
    "areas": _area,
    "statements": _statement,
}


def _f1(hits: int, rows: int, wanted: int) -> float:
    return 2 * hits / (rows + wanted) if rows + wanted else 1.0


def _line(table: str, score: Score) -> str:
    shares = f"found {score.found_f1:.3f}  right {score.right_f1:.3f}  precision {score.precision:.3f}"
    attributes = "  ".join(f"{name} {good}/{scored}" for name, (good, scored) in score.attributes.items())
    return f"{table:14} wanted {score.wanted}  rows {score.rows}  {shares}  {attributes}"
