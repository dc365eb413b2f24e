"""Articles on defence cooperation as tables, every row tied to the sentence it came from.

from analysis import load, evidence
tables = load("seeds")
evidence(tables.events.iloc[0])
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from analysis.merging import merge_reports, together
    from analysis.selection import select
    from analysis.show import evidence
    from analysis.tables import Tables, load, read_tables, tabulate, write_tables

__all__ = [
    "Tables",
    "evidence",
    "load",
    "merge_reports",
    "read_tables",
    "select",
    "tabulate",
    "together",
    "write_tables",
]
__version__ = "0.1.0"

_HOME = {
    "evidence": "analysis.show",
    "merge_reports": "analysis.merging",
    "select": "analysis.selection",
    "together": "analysis.merging",
}


def __getattr__(name: str) -> Any:
    # Looked up when first used, so that the command line need not import pandas to print its help.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOME.get(name, "analysis.tables")), name)
