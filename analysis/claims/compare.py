"""The `claims` table: what several articles say, what one says, what a later one supersedes, where they conflict.

Rows of different articles that tell the same are gathered to a cluster (`clusters`). Each attribute that the cluster
knows is a claim for each of its values; a coarser date or place agrees with a finer one, silence contradicts nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from analysis.claims.clusters import Cluster, cluster_rows
from analysis.claims.independence import find_sources
from analysis.claims.labels import name_clusters
from analysis.claims.setting import read_setting
from analysis.claims.verdicts import Judge, Value, values_of

# What of each table is claimed; the first is what the claim is about where nothing else is known.
ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "people": ("role", "country"),
    "events": ("status", "start", "end", "place"),
    "agreements": ("status", "signed_on", "valid_from", "valid_to", "value"),
    "platforms": ("status", "quantity", "date"),
    "areas": ("stance",),
    "statements": ("content",),
}


def compare_articles(frames: Mapping[str, pd.DataFrame]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The `claims` table of a corpus's other tables, and `claim_rows`: each claim's subject and rows, by `row_id`."""
    from analysis.tables import digest, make_frame

    setting = read_setting(frames)
    judge = Judge(find_sources(frames["articles"]), setting.published)
    claims: list[dict[str, Any]] = []
    links: list[dict[str, str]] = []
    for table in ATTRIBUTES:
        clusters = cluster_rows(table, frames[table], setting)
        for cluster, (label, identity) in zip(clusters, name_clusters(clusters, setting), strict=True):
            subject = digest(identity)
            for claim, value in _claims(cluster, label, judge):
                claim["claim_id"] = digest([*identity, claim["attribute"], claim["value"]])
                claims.append(claim)
                links += [
                    {"claim_id": claim["claim_id"], "row_id": str(row["row_id"]), "subject": subject}
                    for row in value.supports
                ]
    return make_frame("claims", claims), make_frame("claim_rows", links)


def _claims(cluster: Cluster, label: str, judge: Judge) -> Iterator[tuple[dict[str, Any], Value]]:
    """A claim for each value of an attribute that the articles of a cluster give, with the rows that make it."""
    for attribute in ATTRIBUTES[cluster.table]:
        for value in values_of(cluster.rows, attribute):
            independent = judge.independent_sources(value.supports)
            claim: dict[str, Any] = {
                "table": cluster.table,
                "label": label,
                "attribute": attribute,
                "value": value.text,
                "supports": "; ".join(str(row["article_id"]) for row in value.supports),
                "contradicts": "; ".join(str(row["article_id"]) for row in value.contradicts),
                "independent_sources": independent,
                "verdict": judge.verdict(attribute, value, independent),
            }
            yield claim, value
