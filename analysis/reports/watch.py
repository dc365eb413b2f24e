"""What a worker keeps an eye on while a notebook runs: the cell that it is at, and the time."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nbformat import NotebookNode


class Progress:
    """Where a notebook is, from nbclient's hooks: `number` counts its code cells from 1."""

    def __init__(self) -> None:
        self.number = 0
        self._notebook: NotebookNode | None = None
        self._index = 0

    def start(self, notebook: NotebookNode) -> None:
        self._notebook = notebook

    def cell(self, cell: NotebookNode, cell_index: int) -> None:
        self._index = cell_index
        self.number += cell["cell_type"] == "code"

    def save(self, path: Path) -> None:
        """Write the notebook as far as it came, marked at its cell as papermill marks a failed one."""
        from papermill.exceptions import PapermillExecutionError
        from papermill.execute import raise_for_execution_errors

        if self._notebook is not None:
            self._notebook.cells[self._index].metadata.papermill["exception"] = True
            with suppress(PapermillExecutionError):
                raise_for_execution_errors(self._notebook, str(path))


class Alarm:
    """Calls `action` from a thread of its own once the time is up."""

    def __init__(self, seconds: int, action: Any) -> None:
        self.rang = False
        self._action = action
        self._timer = threading.Timer(seconds, self._ring) if seconds else None

    def _ring(self) -> None:
        self.rang = True
        self._action()

    def __enter__(self) -> None:
        if self._timer:
            self._timer.daemon = True
            self._timer.start()

    def __exit__(self, *_: object) -> None:
        if self._timer:
            self._timer.cancel()
