"""What reports depend on, as digests: cheap enough to look at before anything is imported.

A file is known by its SHA-256; size and time of change only tell when it need not be read again.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).parents[1]
# A file that changed so shortly before it was looked at may change again within the same tick of the clock.
UNSETTLED_SECONDS = 2.0
# What a report's fingerprint consists of, and how `--explain` names each part.
PARTS = ("notebook", "parameters", "package", "libraries", "reference data", "template", "rows")

Stamp = list[Any]  # size, time of change in nanoseconds, SHA-256


class Files:
    """Files looked at, each with its stamp; `known` stamps spare reading what has not changed since."""

    def __init__(self, known: Mapping[str, Stamp] | None = None, known_at: float = 0.0) -> None:
        self.known = known or {}
        self.settled = int((known_at - UNSETTLED_SECONDS) * 1e9)
        self.stamps: dict[str, Stamp] = {}

    def digest(self, path: str) -> str:
        """SHA-256 of the file's bytes; empty where there is no such file."""
        if path not in self.stamps:
            try:
                status = Path(path).stat()
                size, changed = status.st_size, status.st_mtime_ns
                last = self.known.get(path)
                if last and last[:2] == [size, changed] and changed < self.settled:
                    self.stamps[path] = last
                else:
                    with Path(path).open("rb") as file:
                        self.stamps[path] = [size, changed, hashlib.file_digest(file, "sha256").hexdigest()]
            except OSError:
                self.stamps[path] = [-1, 0, ""]
        return str(self.stamps[path][2])

    def digest_all(self, paths: Iterable[str], root: str) -> str:
        """One digest of several files, by their paths under `root` and their bytes, in any order."""
        lines = sorted(f"{os.path.relpath(path, root)}\0{self.digest(path)}" for path in paths)
        return text_digest("\n".join(lines))


@dataclass(frozen=True, slots=True)
class Inputs:
    """Digests of everything that any report may depend on, but for its notebook, parameters and rows."""

    corpus: str
    package: str
    libraries: str
    reference: str
    template: str


def read_inputs(files: Files, corpus: Path) -> Inputs:
    """Look at the corpus, the package and what is installed."""
    package = list_files(str(PACKAGE))
    reference, template = (f"{PACKAGE}{os.sep}{name}{os.sep}" for name in ("reference", "templates"))
    code = [path for path in package if not path.startswith((reference, template))]
    return Inputs(
        corpus=files.digest_all(list_files(str(corpus)), str(corpus)),
        package=files.digest_all(code, str(PACKAGE)),
        libraries=libraries_digest(),
        reference=files.digest_all([path for path in package if path.startswith(reference)], str(PACKAGE)),
        template=files.digest_all([path for path in package if path.startswith(template)], str(PACKAGE)),
    )


def tables_key(inputs: Inputs, corpus: Path) -> str:
    """What the tables depend on, but for the day as of which they are made."""
    parts = (inputs.corpus, inputs.package, inputs.libraries, inputs.reference, str(corpus))
    return text_digest("\n".join(parts))


def list_files(folder: str) -> list[str]:
    """Every file under a folder, but for hidden and compiled ones."""
    found: list[str] = []
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return found
    for entry in entries:
        if entry.name.startswith(".") or entry.name == "__pycache__":
            continue
        if entry.is_dir():
            found += list_files(entry.path)
        else:
            found.append(entry.path)
    return found


def libraries_digest() -> str:
    """Of the interpreter and of the names and versions of what is installed beside it."""
    installed = {sys.version}
    for folder in sys.path:
        if folder.endswith(("site-packages", "dist-packages")) and Path(folder).is_dir():
            names = {path.name for path in Path(folder).iterdir()}
            installed |= {name for name in names if name.endswith((".dist-info", ".egg-info"))}
    return text_digest("\n".join(sorted(installed)))


def text_digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def json_digest(value: Any) -> str:
    """Of plain data; lists keep their order, mappings have none."""
    return text_digest(json.dumps(value, sort_keys=True, ensure_ascii=False))


def differing_parts(new: Mapping[str, str], old: Mapping[str, str]) -> list[str]:
    """The parts of a report's fingerprint that are not what they were."""
    return [part for part in PARTS if new.get(part) != old.get(part)]


def write_stamp(
    path: Path, request: str, files: Files, reports: list[dict[str, Any]], outputs: list[str]
) -> None:
    """Record what a run that left nothing undone read and wrote, for `unchanged_since`."""
    for output in outputs:
        files.digest(output)
    stamp = {"request": request, "at": time.time(), "files": files.stamps, "reports": reports}
    stamp["libraries"] = libraries_digest()
    aside = path.with_suffix(".new")
    aside.write_text(json.dumps(stamp), encoding="utf-8")
    aside.replace(path)


def unchanged_since(path: Path, request: str, folders: Iterable[Path]) -> list[dict[str, Any]] | None:
    """The reports of the last run, if the same request now would find every byte it read and wrote as it was.

    None where anything differs: another request, a file changed, gone or new in the `folders` it read.
    """
    try:
        stamp = json.loads(path.read_text(encoding="utf-8"))
        if stamp["request"] != request or stamp["libraries"] != libraries_digest():
            return None
        files = Files(stamp["files"], stamp["at"])
        present = {file for folder in (*folders, PACKAGE) for file in list_files(str(folder))}
        if not present <= stamp["files"].keys():
            return None
        if any(files.digest(file) != known[2] for file, known in stamp["files"].items()):
            return None
        reports: list[dict[str, Any]] = stamp["reports"]
        return reports
    except (OSError, ValueError, KeyError, TypeError):
        return None
