"""The `claims` table: what several articles say, what one says, what a later one supersedes, where they conflict.

Rows of different articles that tell the same are gathered to a cluster (`likeness`). Each attribute that the cluster
knows is a claim for each of its values; a coarser date or place agrees with a finer one, silence contradicts nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from analysis.independence import Sources, count_independent, find_sources
from analysis.likeness import LIKENESS, Row, agree, contained, content_words

# What of each table is claimed; the first is what the claim is about where nothing else is known.
ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "people": ("role", "country"),
    "events": ("status", "start", "end", "place"),
    "agreements": ("status", "signed_on", "valid_from", "valid_to", "value"),
    "platforms": ("status", "quantity", "date"),
    "areas": ("stance",),
    "statements": ("content",),
}
DATES = frozenset({"start", "end", "signed_on", "valid_from", "valid_to", "date"})
# Attributes of which a subject can have several at once: two offices, two wordings of one speech.
PLURAL = frozenset({"role", "content", "stance"})
LABELS = {
    "people": "person",
    "events": "name",
    "agreements": "agreement",
    "platforms": "platform",
    "areas": "area",
    "statements": "speaker",
}
# What comes after what in the life of an event, an agreement, a purchase.
STAGES = {
    **dict.fromkeys(("proposed", "possible"), 0),
    **dict.fromkeys(("scheduled", "planned"), 1),
    "postponed": 2,
    **dict.fromkeys(("held", "signed", "actual", "cancelled"), 3),
    "in_force": 4,
    "expired": 5,
}
# An agreement in force is a signed one: the two do not contradict.
SAME_STAGE = ({"signed", "in_force"},)


@dataclass
class Cluster:
    """Rows of different articles that tell the same; the first stands for it."""

    table: str
    rows: list[Row] = field(default_factory=list)

    @property
    def label(self) -> str:
        """One readable line: what the claim is about."""
        row = self.rows[0]
        subject = str(row[LABELS[self.table]])
        match self.table:
            case "platforms":
                return f"{subject}: {row['relation']}"
            case "areas":
                return f"{row['actor']}: {subject}"
            case "statements":
                return f"{subject}: {row['verb']}"
        return subject

    @property
    def identity(self) -> tuple[str, ...]:
        """What makes it the same claim in the next edition: its subject, not its wording."""
        row = self.rows[0]
        match self.table:
            case "events":
                subject = str(row["forum"]) or str(row["name"])
                edition = str(row["edition"]) if str(row["edition"]).isdigit() else ""
                return self.table, str(row["kind"]), edition, " ".join(sorted(content_words(subject)))
            case "platforms":
                return self.table, str(row["platform"]), str(row["relation"]), str(row["date"])
            case "statements":
                return self.table, str(row["speaker"]), " ".join(sorted(content_words(str(row["content"]))))
            case "areas":
                return self.table, str(row["actor"]), " ".join(sorted(content_words(str(row["area"]))))
        return self.table, " ".join(sorted(content_words(str(row[LABELS[self.table]]))))


def compare_articles(frames: Mapping[str, pd.DataFrame]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The `claims` table of a corpus's other tables, and `claim_rows`: each claim's subject and rows, by `row_id`."""
    from analysis.tables import digest, make_frame

    sources = find_sources(frames["articles"])
    dates = {
        a: p or n
        for a, p, n in frames["articles"][["article_id", "published", "not_before"]].itertuples(index=False)
    }
    claims: dict[str, dict[str, Any]] = {}
    subjects: dict[tuple[str, str], str] = {}
    for table in ATTRIBUTES:
        for cluster in cluster_rows(table, frames[table]):
            subject = digest(cluster.identity)
            for attribute in ATTRIBUTES[table]:
                for claim, supports in _claims(cluster, attribute, sources, dates):
                    claims.setdefault(claim["claim_id"], claim)
                    subjects |= {(claim["claim_id"], str(r["row_id"])): subject for r in supports}
    links = [{"claim_id": claim, "row_id": row, "subject": subjects[claim, row]} for claim, row in subjects]
    return make_frame("claims", list(claims.values())), make_frame("claim_rows", links)


def cluster_rows(table: str, frame: pd.DataFrame) -> list[Cluster]:
    """The rows of one table in clusters; two rows of one article are two claims."""
    rows: list[Row] = list(frame.sort_values(["article_id", "start_char", "row_id"]).to_dict("records"))  # type: ignore[arg-type]
    clusters: dict[str, list[Cluster]] = {}
    for row in rows:
        block = clusters.setdefault(_block(table, row), [])
        best, score = None, 0.0
        for cluster in block:
            if any(r["article_id"] == row["article_id"] for r in cluster.rows):
                continue
            likeness = max(LIKENESS[table](r, row) for r in cluster.rows)
            if likeness > score:
                best, score = cluster, likeness
        if best is None:
            block.append(Cluster(table, [row]))
        else:
            best.rows.append(row)
    return [cluster for block in clusters.values() for cluster in block]


def _block(table: str, row: Row) -> str:
    """What two rows of a table must share to be compared at all."""
    column = {
        "events": "kind",
        "platforms": "platform",
        "areas": "actor",
        "statements": "speaker",
        "people": "person",
    }
    return str(row[column[table]]) if table in column else ""


def _claims(
    cluster: Cluster, attribute: str, sources: Sources, dates: Mapping[str, str]
) -> Iterator[tuple[dict[str, Any], list[Row]]]:
    """A claim for each value of an attribute that the articles of a cluster give, with the rows that make it."""
    from analysis.tables import digest

    given = [r for r in cluster.rows if str(r[attribute])]
    values = _values(given, attribute)
    for value in values:
        supports = [r for r in given if compatible(attribute, str(r[attribute]), value)]
        against = [] if attribute in PLURAL else [r for r in given if r not in supports]
        places = [(str(r["article_id"]), int(r["start_char"])) for r in supports]
        independent = count_independent(sources, places)
        claim: dict[str, Any] = {
            "claim_id": digest([*cluster.identity, attribute, value]),
            "table": cluster.table,
            "label": cluster.label,
            "attribute": attribute,
            "value": value,
            "supports": "; ".join(article for article, _ in places),
            "contradicts": "; ".join(str(r["article_id"]) for r in against),
            "independent_sources": independent,
            "verdict": _verdict(attribute, supports, against, independent, dates),
        }
        yield claim, supports


def _values(rows: Sequence[Row], attribute: str) -> list[str]:
    """The values that no finer value given covers, in the order of the articles."""
    values = list(dict.fromkeys(str(r[attribute]) for r in rows))
    kept: list[str] = []
    for value in sorted(values, key=len, reverse=True):
        if not any(compatible(attribute, value, finer) for finer in kept):
            kept.append(value)
    return [v for v in values if v in kept]


def compatible(attribute: str, a: str, b: str) -> bool:
    """Whether two values of an attribute can both be true of one thing."""
    if a == b:
        return True
    if attribute in DATES:
        return agree(a, b)
    if attribute == "status":
        return any({a, b} <= same for same in SAME_STAGE)
    if attribute in ("place", "role", "content"):
        return contained(a, b) >= (0.5 if attribute != "content" else 0.75)
    return False


def _verdict(
    attribute: str,
    supports: Sequence[Row],
    against: Sequence[Row],
    independent: int,
    dates: Mapping[str, str],
) -> str:
    if against:
        updated = all(_moved_on(attribute, a, b, dates) for a in supports for b in against)
        return "updated" if updated else "conflicting"
    if len(supports) == 1:
        return "single_source"
    return "corroborated" if independent > 1 else "repeated"


def _moved_on(attribute: str, a: Row, b: Row, dates: Mapping[str, str]) -> bool:
    """Whether two articles differ because things went on between them, not because one is wrong."""
    if attribute != "status" and "status" in a and a["status"] == b["status"]:
        return False
    first, second = STAGES.get(str(a.get("status", ""))), STAGES.get(str(b.get("status", "")))
    if first is None or second is None or first == second:
        return False
    earlier, later = (a, b) if first < second else (b, a)
    known = dates[str(earlier["article_id"])], dates[str(later["article_id"])]
    # The report that is less far along must not be the younger one.
    return not all(known) or known[0] <= known[1] or agree(*known)
