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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from analysis.errors import InputError
from analysis.gold_likeness import Gold, Row, agrees, pair
from analysis.tables import Tables

KEY_ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "people": ("role", "country"),
    "organisations": ("kind",),
    "events": ("start", "status"),
    "agreements": ("signed_on", "status"),
    "platforms": ("relation", "status"),
    "areas": ("actor", "stance"),
    "statements": ("verb",),
    "dates": ("value",),
}
OTHER_ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "events": ("kind", "edition", "end", "place", "participants"),
    "agreements": ("kind", "valid_from", "valid_to", "duration", "parties", "place"),
    "platforms": ("category", "supplier", "recipient", "date", "place"),
    "areas": ("themes",),
    "statements": ("content",),
    "dates": ("end",),
}
# What a gold row must say for an extracted row to be found by.
NAMED_BY: dict[str, tuple[str, ...]] = {
    "people": ("person",),
    "organisations": ("organisation",),
    "events": ("kind", "name"),
    "agreements": ("agreement",),
    "platforms": ("platform",),
    "areas": ("area", "actor"),
    "statements": ("speaker", "content_keywords"),
    "dates": ("date_text",),
}


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
        for found, allowed in _incomplete(gold[path.stem]):
            raise InputError(path, found, allowed)
    return gold


def _incomplete(tables: dict[str, list[Gold]]) -> Iterator[tuple[str, str]]:
    """What is wrong with a gold file's tables and rows, and what is allowed."""
    for table, rows in tables.items():
        if table not in NAMED_BY:
            yield f"a table {table!r}", ", ".join(NAMED_BY)
        for row in rows:
            missing = [name for name in NAMED_BY.get(table, ()) if not row.get(name)]
            if missing:
                yield f"a row of {table} without {' and '.join(missing)}", "rows that say what they are about"


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


def _f1(hits: int, rows: int, wanted: int) -> float:
    return 2 * hits / (rows + wanted) if rows + wanted else 1.0


def _line(table: str, score: Score) -> str:
    shares = f"found {score.found_f1:.3f}  right {score.right_f1:.3f}  precision {score.precision:.3f}"
    attributes = "  ".join(f"{name} {good}/{scored}" for name, (good, scored) in score.attributes.items())
    return f"{table:14} wanted {score.wanted}  rows {score.rows}  {shares}  {attributes}"
