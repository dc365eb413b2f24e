"""The committed `reports/` is what `make reports` makes of the seeds, byte for byte."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from analysis.reports.request import Request
from analysis.reports.run import run

ROOT = Path(__file__).parents[2]
REFRESH = "reports/ is not what `make reports` makes: run it and commit reports/"


def _committed() -> list[str]:
    command = ["git", "-C", str(ROOT), "ls-files", "-z", "--", "reports"]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return sorted(Path(name).relative_to("reports").as_posix() for name in listed.split("\0") if name)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `make reports` makes where the committed reports, and nothing else, are in place."""
    folder = tmp_path_factory.mktemp("again") / "reports"
    folder.mkdir()
    for name in _committed():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / "reports" / name, folder / name)
    # Corpus and out are named as `make reports` names them: neither is part of a page.
    request = Request(ROOT / "reports.yaml", ROOT / "seeds", folder, notices=False)
    told: list[str] = []
    assert run(request, lambda event, text, **_: told.append(text)) == 0, told
    return folder


def test_the_committed_pages_are_the_seeds_edition(made: Path) -> None:
    committed = {name: (ROOT / "reports" / name).read_bytes() for name in _committed()}
    again = {
        path.relative_to(made).as_posix(): path.read_bytes()
        for path in made.rglob("*")
        if _is_kept(path, made)
    }
    differing = sorted(
        name for name in committed.keys() | again.keys() if committed.get(name) != again.get(name)
    )
    assert not differing, f"{REFRESH} ({', '.join(differing)})"


def _is_kept(path: Path, made: Path) -> bool:
    """Whether the file belongs under version control; `.gitignore` says the same."""
    name = path.relative_to(made).as_posix()
    return path.is_file() and not name.startswith((".state/", "failed/")) and name != "runs.html"
