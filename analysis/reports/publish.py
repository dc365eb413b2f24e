"""The only way into the output folder: an edition, its page and what is recorded with it, complete or not at all.

A worker writes an edition into `.state/staging/PID/NAME`. Publishing moves that folder to `.state/commit/NAME`, in one
step; from then on the edition counts, and each of its files is moved over the last one's. Whatever is killed when:
a folder in `commit` is moved out by the next command that opens the output folder, one in `staging` is dropped.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

# As a worker stages them: `record` is of what it claims and what changed, `made` of what it was made from.
PAGE, FACTS, RECORD, MADE = "page.html", "facts.json", "record.json", "made.json"
NOTEBOOK = "notebook.ipynb"
STATE = ".state"


class Output:
    """An output folder: where its parts are."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.state = folder / STATE
        # Each runner its own: the workers of one that was killed may write a moment longer than it lives.
        self.staging = self.state / "staging" / str(os.getpid())
        self.commit = self.state / "commit"
        self.tables = self.state / "tables"
        self.download = self.tables / "download"  # as made; published as `public_tables`
        self.public_tables = folder / "data" / "tables"
        self.stamp = self.state / "stamp.json"
        self.ledger = self.state / "ledger.sqlite3"
        self.lock = self.state / "lock"
        self.failed = folder / "failed"

    def create(self) -> None:
        """Make the folders; nothing in `.state` is for keeping under version control."""
        for folder in (self.staging, self.commit):
            folder.mkdir(parents=True, exist_ok=True)
        ignore = self.state / ".gitignore"
        if not ignore.exists():
            ignore.write_text("*\n", encoding="utf-8")

    def page(self, name: str) -> Path:
        return self.folder / f"{name}.html"

    def facts(self, name: str) -> Path:
        return self.folder / "data" / f"{name}.json"

    def record(self, name: str) -> Path:
        return self.folder / "data" / "editions" / f"{name}.json"

    def made(self, name: str) -> Path:
        # Digests of this machine's libraries and of the code: of no use elsewhere, so not beside the page.
        return self.state / "made" / f"{name}.json"

    def read_facts(self, name: str) -> dict[str, Any]:
        """What is known of the published edition; empty where there is none, or its page is not that one.

        `made_from`, what it was made from, is missing where it was made elsewhere.
        """
        facts = _read_json(self.facts(name))
        try:
            if facts["page_sha256"] != sha256(self.page(name)):
                return {}
        except (OSError, KeyError):
            return {}
        made = _read_json(self.made(name))
        return facts | made if made.get("page_sha256") == facts["page_sha256"] else facts

    def editions(self) -> dict[str, dict[str, Any]]:
        """Name to facts of every published edition."""
        names = sorted(path.stem for path in (self.folder / "data").glob("*.json"))
        return {name: facts for name in names if (facts := self.read_facts(name))}

    def targets(self, name: str) -> dict[str, Path]:
        """Staged file name to where it is published, in the order in which they are moved."""
        parts = {PAGE: self.page, FACTS: self.facts, RECORD: self.record, MADE: self.made}
        return {file: target(name) for file, target in parts.items()}


def publish(output: Output, name: str) -> dict[str, str]:
    """Put the staged edition in place of the last one; the answer is path under the output folder to SHA-256."""
    staged = output.staging / name
    hashes = edition_hashes(output, name)
    for file in output.targets(name):
        if file in (PAGE, FACTS) or (staged / file).exists():
            _sync(staged / file)
    _sync(staged)
    staged.replace(output.commit / name)
    _sync(output.commit)
    _move_out(output, name)
    return hashes


def edition_hashes(output: Output, name: str) -> dict[str, str]:
    """Path under the output folder to SHA-256 of what `publish` would put there."""
    staged, targets = output.staging / name, output.targets(name)
    return {
        target.relative_to(output.folder).as_posix(): sha256(staged / file)
        for file, target in targets.items()
        if file != MADE and (staged / file).exists()
    }


def recover(output: Output) -> list[str]:
    """Finish what a killed runner had begun to publish, drop what it had not; the answer is the names finished.

    Only for whoever holds the lock.
    """
    names = sorted(path.name for path in output.commit.iterdir())
    for name in names:
        _move_out(output, name)
    import shutil

    for leftover in output.staging.parent.iterdir():
        shutil.rmtree(leftover, ignore_errors=True)
    output.staging.mkdir(exist_ok=True)
    return names


def keep_failed(output: Output, name: str) -> Path | None:
    """Keep the staged notebook of a failed run as `failed/NAME.ipynb`; None where there is none."""
    notebook = output.staging / name / NOTEBOOK
    if not notebook.is_file():
        return None
    output.failed.mkdir(exist_ok=True)
    kept = output.failed / f"{name}.ipynb"
    notebook.replace(kept)
    return kept


def write_if_changed(path: Path, content: str | bytes) -> bool:
    """Put a file in place whole, and only where its bytes differ; whether they did."""
    data = content.encode("utf-8") if isinstance(content, str) else content
    with suppress(OSError):
        if path.read_bytes() == data:
            return False
    aside = path.with_name(f".{path.name}.new")
    aside.write_bytes(data)
    _sync(aside)
    aside.replace(path)
    _sync(path.parent)
    return True


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _move_out(output: Output, name: str) -> None:
    """Move a committed edition's files into place; whatever is already there was moved before a kill."""
    committed = output.commit / name
    targets = output.targets(name)
    for file, target in targets.items():
        if (committed / file).exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            (committed / file).replace(target)
    for folder in {target.parent for target in targets.values()}:
        if folder.exists():
            _sync(folder)
    (output.failed / f"{name}.ipynb").unlink(missing_ok=True)
    import shutil

    shutil.rmtree(committed)


def _read_json(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _sync(path: Path) -> None:
    """Have the system write a file, or a folder's entries, to the disk itself."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
