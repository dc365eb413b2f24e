"""What each cluster is called on a page, and by what it is known again in the next edition."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from analysis.claims.clusters import Cluster, Row
from analysis.claims.setting import Setting
from analysis.claims.words import read_wording

# What tells two things of one name from each other, in this order.
TELLING = {
    "people": ("country", "role"),
    "events": ("forum", "participants", "start", "place"),
    "agreements": ("parties", "signed_on", "value"),
    "platforms": ("recipient", "date", "supplier", "quantity"),
}
MOST_TOLD = 2


def name_clusters(clusters: Sequence[Cluster], setting: Setting) -> list[tuple[str, tuple[str, ...]]]:
    """The label and the identity of each cluster of a table; no two have one identity."""
    labels = [_label(cluster, setting) for cluster in clusters]
    often = Counter(labels)
    named: list[tuple[str, tuple[str, ...]]] = []
    taken: set[tuple[str, ...]] = set()
    for cluster, label in zip(clusters, labels, strict=True):
        told = _told(cluster, label, often[label] > 1, setting)
        identity = _identity(cluster, setting)
        for more in (told, str(cluster.rows[0]["row_id"])):
            if identity in taken:
                identity = (*identity, more)
        taken.add(identity)
        named.append((f"{label} ({told})" if told else label, identity))
    return named


def _label(cluster: Cluster, setting: Setting) -> str:
    """One readable line: what the claim is about."""
    row, subject = cluster.main, cluster.subject
    match cluster.table:
        case "platforms":
            return f"{subject}: {row['relation']}"
        case "areas":
            return f"{row['actor']}: {subject}"
        case "statements":
            return f"{subject}{_home(row, setting)}: {row['verb']}"
    return subject


def _home(row: Row, setting: Setting) -> str:
    """The country behind the name of a body, which other countries have too."""
    country, speaker = str(row["country"]), str(row["speaker"])
    known = (str(row["article_id"]), speaker) in setting.persons or country in read_wording(speaker).countries
    return "" if known or not country else f" ({country})"


def _told(cluster: Cluster, label: str, is_shared: bool, setting: Setting) -> str:
    """What a label needs beside it: where it names only a kind of thing, or several things go by it."""
    plain = cluster.table in ("events", "agreements") and not read_wording(label).names
    if cluster.table == "areas":
        sides = setting.sides.get(str(cluster.main["article_id"]), frozenset())
        return "; ".join(sorted(sides)) if is_shared and cluster.main["actor"] == "joint" else ""
    if not plain and not is_shared:
        return ""
    told = [
        next((str(row[column]) for row in cluster.rows if row[column]), "")
        for column in TELLING.get(cluster.table, ())
    ]
    known = list(dict.fromkeys(each for each in told if each and each not in label))
    return ", ".join(known[:MOST_TOLD])


def _identity(cluster: Cluster, setting: Setting) -> tuple[str, ...]:
    """What makes it the same claim in the next edition: its subject, not its wording."""
    row, table = cluster.main, cluster.table
    match table:
        case "people":
            return table, _key(setting.person(str(row["article_id"]), str(row["person"])))
        case "events":
            edition = str(row["edition"]) if str(row["edition"]).isdigit() else ""
            return table, str(row["kind"]), edition, _key(str(row["forum"]) or str(row["name"]))
        case "platforms":
            return table, str(row["platform"]), str(row["relation"]), str(row["date"])
        case "statements":
            return table, str(row["speaker"]), _key(str(row["content"]))
        case "areas":
            return table, str(row["actor"]), _key(str(row["area"]))
    return table, _key(cluster.subject)


def _key(text: str) -> str:
    return " ".join(sorted(read_wording(text).words))
