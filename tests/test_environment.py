"""pyproject.toml, environment.yml and requirements.lock name the same packages."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
REQUIRED = {"pandas", "matplotlib", "jupyterlab", "nbconvert", "papermill"}


def asked_for() -> dict[str, Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    return {canonicalize_name(r.name): r for r in map(Requirement, asked)}


def conda_set() -> dict[str, Requirement]:
    environment = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    listed = [d for d in environment["dependencies"] if isinstance(d, str) and d != "pip"]
    listed += next(d["pip"] for d in environment["dependencies"] if isinstance(d, dict))
    found = [Requirement(d) for d in listed if not d.startswith("--editable")]
    return {canonicalize_name(r.name): r for r in found if r.name != "python"}


def locked() -> dict[str, str]:
    pins = re.findall(
        r"^([\w.-]+)==([\w.!+-]+)", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.M
    )
    return {canonicalize_name(name): version for name, version in pins}


def test_conda_users_get_the_same_set() -> None:
    assert {n: str(r.specifier) for n, r in conda_set().items()} == {
        n: str(r.specifier) for n, r in asked_for().items()
    }


def test_every_package_is_pinned_to_a_version_that_is_allowed() -> None:
    pins = locked()
    outside = {n: pins.get(n) for n, r in asked_for().items() if n not in pins or pins[n] not in r.specifier}
    assert not outside


def test_the_required_packages_are_asked_for() -> None:
    assert set(asked_for()) >= REQUIRED


def test_the_lock_has_hashes_and_no_addresses() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in text
    pinned = re.split(r"^(?=\S)", text, flags=re.M)[1:]
    assert [block.split()[0] for block in pinned if "--hash=sha256:" not in block] == []


@pytest.mark.parametrize("word", ["python", "conda-forge"])
def test_the_conda_file_can_be_used_alone(word: str) -> None:
    assert word in (ROOT / "environment.yml").read_text(encoding="utf-8")
