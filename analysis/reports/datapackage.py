"""The tables to download: CSV and Parquet, and a Frictionless `datapackage.json` with the codebook in it.

Made where the tables are (`write_package`, in the tabulator), put in place after the reports (`publish_tables`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis.reports.publish import write_if_changed

if TYPE_CHECKING:
    from analysis.tables import Tables

DESCRIPTOR = "datapackage.json"
CODEBOOK = Path(__file__).parents[1] / "codebook.yaml"
LABELS = {"csv": "CSV", "parquet": "Parquet"}
MEDIA_TYPES = {"csv": "text/csv", "parquet": "application/vnd.apache.parquet"}
# What tells the rows of a table apart, and what leads from one to another.
KEYS = {"articles": ["article_id"], "claims": ["claim_id"], "claim_rows": ["claim_id", "row_id"]}
REFERENCES = {"article_id": "articles", "claim_id": "claims"}


def write_package(tables: Tables, folder: Path) -> None:
    """Write each table as CSV and Parquet, and the descriptor. The same tables give the same bytes."""
    from analysis.tables import write_tables

    for format in MEDIA_TYPES:
        write_tables(tables, folder, format)
    text = json.dumps(describe(tables, folder), indent=1, ensure_ascii=False)
    (folder / DESCRIPTOR).write_text(text + "\n", encoding="utf-8")


def describe(tables: Tables, folder: Path) -> dict[str, Any]:
    """The descriptor of the tables in a folder: per file its size, SHA-256, and for CSV every column's meaning."""
    import yaml

    codebook = yaml.safe_load(CODEBOOK.read_text(encoding="utf-8"))
    newest = max(tables.articles["published"], default="")
    resources = [
        _resource(name, format, tables, codebook, folder)
        for name in tables.frames()
        for format in MEDIA_TYPES
    ]
    package = {
        "profile": "data-package",
        "name": "cooperation-briefings",
        "title": "Facts from articles on defence cooperation, each with the passage it rests on",
        "description": f"The tables behind the briefings, from the articles of {tables.corpus!r}.",
        "version": str(newest),
        "sources": [_source(article) for article in tables.articles.to_dict("records")],
        "resources": resources,
    }
    return {name: value for name, value in package.items() if value}


def publish_tables(made: Path, target: Path) -> None:
    """Put the tables in place of those published last, file by file, the descriptor, which has their sums, last.

    Files whose bytes are the same stay as they are; where none were made, nothing happens.
    """
    if not (made / DESCRIPTOR).is_file():
        return
    target.mkdir(parents=True, exist_ok=True)
    names = sorted(path.name for path in made.iterdir())
    for name in sorted(names, key=lambda name: name == DESCRIPTOR):
        write_if_changed(target / name, (made / name).read_bytes())


def published_tables(folder: Path) -> list[dict[str, Any]]:
    """The published tables: `name`, `about`, `rows`, and `files`, each with `label`, `path` and `kilobytes`."""
    try:
        resources = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))["resources"]
        tables: dict[str, dict[str, Any]] = {}
        for resource in resources:
            known = {"name": resource["title"], "about": resource["description"], "rows": 0, "files": []}
            table = tables.setdefault(resource["title"], known)
            table["rows"] = resource.get("rows", table["rows"])
            size = f"{-(-resource['bytes'] // 1000):,}"
            label = LABELS[resource["format"]]
            table["files"].append({"label": label, "path": resource["path"], "kilobytes": size})
        return list(tables.values())
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _resource(
    name: str, format: str, tables: Tables, codebook: dict[str, Any], folder: Path
) -> dict[str, Any]:
    path = folder / f"{name}.{format}"
    resource = {
        "name": f"{name.replace('_', '-')}-{format}",
        "title": name,
        "description": codebook[name]["about"],
        "path": path.name,
        "format": format,
        "mediatype": MEDIA_TYPES[format],
        "bytes": path.stat().st_size,
        "hash": f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}",
    }
    if format != "csv":
        # As a table, frictionless would read it and compare no sums.
        return resource | {"type": "file"}
    schema = _schema(name, tables, codebook)
    rows = len(tables.frames()[name])
    return resource | {
        "profile": "tabular-data-resource",
        "encoding": "utf-8",
        "rows": rows,
        "schema": schema,
    }


def _schema(name: str, tables: Tables, codebook: dict[str, Any]) -> dict[str, Any]:
    from analysis.columns import BOOLEANS, COLUMNS, INTEGERS

    meanings = codebook["evidence"] | codebook[name]["columns"]
    kinds = dict.fromkeys(INTEGERS, "integer") | dict.fromkeys(BOOLEANS, "boolean")
    fields = [
        {"name": column, "type": kinds.get(column, "string"), "description": meanings[column]}
        for column in COLUMNS[name]
    ]
    schema: dict[str, Any] = {"fields": fields, "missingValues": [""]}
    key = KEYS.get(name) or ["row_id"] * ("row_id" in COLUMNS[name])
    if key:
        schema["primaryKey"] = key
    references = [
        {"fields": [column], "reference": {"resource": f"{table}-csv", "fields": [column]}}
        for column, table in REFERENCES.items()
        if column in COLUMNS[name] and name != table
    ]
    return schema | ({"foreignKeys": references} if references else {})


def _source(article: Mapping[Any, Any]) -> dict[str, str]:
    source = {"title": str(article["title"] or article["article_id"])}
    return source | ({"path": str(article["url"])} if article["url"] else {})
