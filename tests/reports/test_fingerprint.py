"""What reports depend on, looked at without reading what has not changed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from analysis.reports import fingerprint
from analysis.reports.fingerprint import Files, list_files, read_inputs, unchanged_since, write_stamp


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("corpus", "package/reference", "package/templates"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("corpus/a.txt", "corpus/b.txt", "package/code.py", "package/reference/x.yaml", "page.html"):
        (tmp_path / name).write_text(name, encoding="utf-8")
        os.utime(tmp_path / name, (1_000_000_000, 1_000_000_000))
    monkeypatch.setattr(fingerprint, "PACKAGE", tmp_path / "package")
    return tmp_path


def _stamp(folder: Path) -> Path:
    files = Files()
    read_inputs(files, folder / "corpus")
    write_stamp(folder / "stamp.json", "request", files, [{"report": "a"}], [str(folder / "page.html")])
    return folder / "stamp.json"


def _look(folder: Path, request: str = "request") -> object:
    return unchanged_since(folder / "stamp.json", request, [folder / "corpus"])


def test_nothing_changed(folder: Path) -> None:
    _stamp(folder)
    assert _look(folder) == [{"report": "a"}]


def test_a_touch_alone_is_no_change(folder: Path) -> None:
    _stamp(folder)
    os.utime(folder / "corpus" / "a.txt")
    assert _look(folder) == [{"report": "a"}]


CHANGES: dict[str, Callable[[Path], object]] = {
    "changed": lambda folder: (folder / "corpus" / "a.txt").write_text("other", encoding="utf-8"),
    "gone": lambda folder: (folder / "corpus" / "a.txt").unlink(),
    "new": lambda folder: (folder / "corpus" / "c.txt").write_text("c", encoding="utf-8"),
    "renamed": lambda folder: (folder / "corpus" / "a.txt").rename(folder / "corpus" / "c.txt"),
    "code changed": lambda folder: (folder / "package" / "code.py").write_text("x", encoding="utf-8"),
    "page gone": lambda folder: (folder / "page.html").unlink(),
    "page tampered with": lambda folder: (folder / "page.html").write_text("page.htmX", encoding="utf-8"),
    "stamp broken": lambda folder: (folder / "stamp.json").write_text("{", encoding="utf-8"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_any_change_is_noticed(folder: Path, change: str) -> None:
    _stamp(folder)
    CHANGES[change](folder)
    assert _look(folder) is None


def test_another_request_is_another_run(folder: Path) -> None:
    _stamp(folder)
    assert _look(folder, "other") is None


def test_a_file_changed_in_the_last_moment_is_read_again(folder: Path) -> None:
    path = folder / "corpus" / "a.txt"
    path.write_text("one", encoding="utf-8")
    _stamp(folder)
    status = path.stat()
    path.write_text("two", encoding="utf-8")  # as long, and, to a coarse clock, at the same time
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert _look(folder) is None


def test_a_digest_depends_on_names_and_bytes_not_on_order_or_place(folder: Path) -> None:
    one = read_inputs(Files(), folder / "corpus").corpus
    (folder / "corpus").rename(folder / "moved")
    assert read_inputs(Files(), folder / "moved").corpus == one
    (folder / "moved" / "a.txt").rename(folder / "moved" / "z.txt")
    assert read_inputs(Files(), folder / "moved").corpus != one


def test_hidden_and_compiled_files_do_not_count(folder: Path) -> None:
    (folder / "corpus" / ".hidden").write_text("x", encoding="utf-8")
    (folder / "corpus" / "__pycache__").mkdir()
    (folder / "corpus" / "__pycache__" / "x.pyc").write_text("x", encoding="utf-8")
    assert len(list_files(str(folder / "corpus"))) == 2
