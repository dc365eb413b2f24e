"""Rows of different articles that tell the same, gathered: the likeliest pairs first, never against a contradiction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations, product
from typing import Any, NamedTuple

import pandas as pd

from analysis.claims.same_deal import read_agreement, read_use, same_agreement, same_use
from analysis.claims.same_event import TWO, read_event, same_event
from analysis.claims.same_words import read_area, read_statement, same_saying
from analysis.claims.setting import Setting, read_setting
from analysis.claims.words import read_wording
from analysis.reference import load_reference
from analysis.told_names import canonical_platform

Row = Mapping[str, Any]

# From here on a likeness rests on a name, not on circumstances alone; of these the best must be so much better.
SURE = 1.0
CLEARLY = 0.1

# The column that says what a row is about.
SUBJECTS = {
    "people": "person",
    "events": "name",
    "agreements": "agreement",
    "platforms": "platform",
    "areas": "area",
    "statements": "speaker",
}


class Comparison(NamedTuple):
    """How the rows of a table are compared: only those of one block, each read once, then two by two."""

    block: Callable[[Row, Setting], str]
    read: Callable[[Row, Setting], Any]
    likeness: Callable[[Any, Any, Setting], float]


@dataclass
class Cluster:
    """Rows of different articles that tell the same."""

    table: str
    rows: list[Row] = field(default_factory=list)

    @property
    def main(self) -> Row:
        """The row that stands for all: the first that names the thing, not just its kind."""
        column = SUBJECTS[self.table]
        if self.table in ("events", "agreements"):
            return next((row for row in self.rows if read_wording(str(row[column])).names), self.rows[0])
        return self.rows[0]

    @property
    def subject(self) -> str:
        """What the cluster is about, as written."""
        return str(self.main[SUBJECTS[self.table]])


def _person(row: Row, setting: Setting) -> str:
    return setting.person(str(row["article_id"]), str(row["person"]))


def _use(row: Row, setting: Setting) -> str:
    return f"{canonical_platform(str(row['platform']), load_reference())} {row['relation']}"


COMPARISONS: Mapping[str, Comparison] = {
    "people": Comparison(_person, lambda row, setting: row, lambda a, b, setting: 1.0),
    "events": Comparison(lambda row, setting: str(row["kind"]), read_event, same_event),
    "agreements": Comparison(lambda row, setting: "", read_agreement, same_agreement),
    "platforms": Comparison(_use, read_use, same_use),
    "areas": Comparison(lambda row, setting: str(row["actor"]), read_area, same_saying),
    "statements": Comparison(
        lambda row, setting: setting.person(str(row["article_id"]), str(row["speaker"])),
        read_statement,
        same_saying,
    ),
}


def cluster_rows(table: str, frame: pd.DataFrame, setting: Setting | None = None) -> list[Cluster]:
    """The rows of one table in clusters, in the order of their first rows; two rows of one article are two claims.

    `setting` is what else is known of the articles; by default what the frame itself tells.
    """
    setting = setting or read_setting({table: frame})
    rows: list[Row] = list(frame.sort_values(["article_id", "start_char", "row_id"]).to_dict("records"))  # type: ignore[arg-type]
    compare = COMPARISONS[table]
    blocks: dict[str, list[int]] = {}
    for i, row in enumerate(rows):
        blocks.setdefault(compare.block(row, setting), []).append(i)
    groups = [group for block in blocks.values() for group in _gather(block, rows, compare, setting)]
    return [Cluster(table, [rows[i] for i in group]) for group in sorted(groups)]


def _gather(block: list[int], rows: list[Row], compare: Comparison, setting: Setting) -> Iterable[list[int]]:
    """The rows of a block by number, in groups."""
    read = {i: compare.read(rows[i], setting) for i in block} if len(block) > 1 else {}

    def likeness(i: int, j: int) -> float:
        if rows[i]["article_id"] == rows[j]["article_id"]:
            return TWO
        return compare.likeness(read[i], read[j], setting)

    likely = {pair: score for pair in combinations(block, 2) if (score := likeness(*pair)) > 0}
    _drop_ambiguous(likely, rows)
    groups = {i: [i] for i in block}
    for i, j in sorted(likely, key=lambda pair: (-likely[pair], pair)):
        one, other = groups[i], groups[j]
        if one is not other and all(likeness(*sorted(pair)) >= 0 for pair in product(one, other)):
            one += other
            one.sort()
            groups |= dict.fromkeys(other, one)
    return {id(group): group for group in groups.values()}.values()


def _drop_ambiguous(likely: dict[tuple[int, int], float], rows: list[Row]) -> None:
    """Leave a row alone that may be either of two of one article, where only circumstances tell."""
    candidates: dict[tuple[int, str], list[tuple[int, int]]] = {}
    for pair in [pair for pair, score in likely.items() if score < SURE]:
        for i, j in (pair, pair[::-1]):
            candidates.setdefault((i, str(rows[j]["article_id"])), []).append(pair)
    scores = dict(likely)
    for pairs in candidates.values():
        best = max(scores[pair] for pair in pairs)
        alone = sum(scores[pair] > best - CLEARLY for pair in pairs) == 1
        for pair in pairs:
            if not alone or scores[pair] < best:
                likely.pop(pair, None)
