"""Secrets in `notify:` entries: `${NAME}` stands for an environment variable, `${file:/path}` for a file's content.

Their values go to whoever is told, and nowhere else: kernels do not inherit the variables, and no message holds them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.errors import InputError

if TYPE_CHECKING:
    from analysis.reports.spec import Report

PLACEHOLDER = re.compile(r"\$\{(file:[^}]+|[A-Za-z_]\w*)\}")
# Variables that programs need, and that are no secrets.
COMMON = frozenset({"HOME", "PATH", "USER", "LOGNAME", "SHELL", "LANG", "TZ", "TMPDIR", "PWD"})
_hidden: dict[str, str] = {}


def hide_secrets(reports: Iterable[Report]) -> None:
    """Take the variables that notify entries name out of the environment, so that no kernel inherits them."""
    for report in reports:
        for entry in report.notify:
            for name in PLACEHOLDER.findall(entry):
                if name in os.environ and name not in COMMON:
                    _hidden[name] = os.environ.pop(name)


def full_environment() -> dict[str, str]:
    """The environment with what was taken out of it."""
    return {**os.environ, **_hidden}


def fill(text: str, where: str, quote: Callable[[str], str] = str) -> str:
    """The text with its placeholders' values, each passed through `quote`; raises InputError for one without one."""
    return PLACEHOLDER.sub(lambda match: quote(_value(match[1], where)), text)


def _value(name: str, where: str) -> str:
    if name.startswith("file:"):
        path = Path(name.removeprefix("file:"))
        try:
            return path.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            raise InputError(where, f"{path} cannot be read", "a text file with the secret") from None
    value = full_environment().get(name)
    if value is None:
        raise InputError(
            where, f"there is no variable {name}", "a variable of the environment, or ${file:/path}"
        )
    return value
