"""What a run says while it goes on: lines for people, or JSON lines for machines."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any, TextIO

Tell = Callable[..., None]  # tell(event, text, **facts)


def tell_people(event: str, text: str, **_: Any) -> None:
    """The text, warnings on stderr."""
    _print(text, sys.stderr if event in ("warning", "error") else sys.stdout)


def tell_machines(event: str, text: str, **facts: Any) -> None:
    """One JSON object a line on stdout, with the time it was said."""
    from analysis.reports.history import now

    line = {"time": now(), "event": event, "text": text, **facts}
    _print(json.dumps(line, ensure_ascii=False, default=str), sys.stdout)


def _print(text: str, stream: TextIO) -> None:
    print(text, file=stream, flush=True)


TELLERS: dict[str, Tell] = {"text": tell_people, "json": tell_machines}
