"""Which claims of a report changed since its last edition."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.reports.publish import Output, write_if_changed

if TYPE_CHECKING:
    from analysis.tables import Tables

Claims = dict[str, list[str]]  # claim id to its wording and its verdict


def claims_of(tables: Tables) -> Claims:
    """The claims of tables, by id."""
    columns = tables.claims[["claim_id", "label", "attribute", "value", "verdict"]]
    return {
        str(claim): [f"{label}: {attribute} {value}".strip(), str(verdict)]
        for claim, label, attribute, value, verdict in columns.itertuples(index=False)
    }


def compare(old: Mapping[str, list[str]], new: Mapping[str, list[str]]) -> list[str]:
    """One line for each claim that is new, gone, or has another verdict."""
    lines = [f"new: {text} ({verdict})" for claim, (text, verdict) in new.items() if claim not in old]
    for claim, (text, verdict) in new.items():
        if claim in old and old[claim][1] != verdict:
            lines.append(f"now {verdict}, was {old[claim][1]}: {text}")
    lines += [f"gone: {text}" for claim, (text, _) in old.items() if claim not in new]
    return lines


def last_claims(output: Output, name: str) -> Claims | None:
    """Those of the edition that was last compared; None before the first."""
    try:
        claims: Claims = json.loads(_file(output, name).read_text(encoding="utf-8"))
        return claims if all(len(parts) == 2 for parts in claims.values()) else None
    except (OSError, ValueError, AttributeError, TypeError):
        return None


def keep_claims(output: Output, name: str, claims: Claims) -> None:
    """Note them for the next comparison."""
    path = _file(output, name)
    path.parent.mkdir(exist_ok=True)
    write_if_changed(path, json.dumps(claims, indent=0, ensure_ascii=False))


def _file(output: Output, name: str) -> Path:
    return output.state / "claims" / f"{name}.json"
