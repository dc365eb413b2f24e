"""Frames and prose to HTML: the page of a notebook, its evidence, and the one escape boundary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from analysis.show.escape import Fragment
    from analysis.show.front_door import evidence
    from analysis.show.page import Claim, Page, claim

_HOMES = {"Claim": "page", "Page": "page", "claim": "page", "Fragment": "escape", "evidence": "front_door"}
__all__ = ["Claim", "Fragment", "Page", "claim", "evidence"]


def __getattr__(name: str) -> Any:
    # Looked up when first used: the list of reports needs the escape boundary, but no DataFrame.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"analysis.show.{_HOMES[name]}"), name)
