"""Publishing: whole or not at all, whenever it is cut short."""

from __future__ import annotations

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from analysis.reports import publish as publishing
from analysis.reports.publish import (
    FACTS,
    MADE,
    PAGE,
    RECORD,
    Output,
    publish,
    recover,
    write_if_changed,
)


def _stage(output: Output, text: str) -> None:
    folder = output.staging / "areas"
    folder.mkdir()
    (folder / PAGE).write_text(text, encoding="utf-8")
    facts = {"text": text, "page_sha256": hashlib.sha256(text.encode()).hexdigest()}
    (folder / FACTS).write_text(json.dumps(facts), encoding="utf-8")


@pytest.fixture
def output(tmp_path: Path) -> Output:
    output = Output(tmp_path / "out")
    output.create()
    _stage(output, "first")
    publish(output, "areas")
    return output


def test_a_page_and_its_facts_are_published_together(output: Output) -> None:
    _stage(output, "second")
    hashes = publish(output, "areas")
    assert output.page("areas").read_text(encoding="utf-8") == "second"
    assert output.read_facts("areas")["text"] == "second"
    assert hashes.keys() == {"areas.html", "data/areas.json"}
    assert not list(output.staging.iterdir()) and not list(output.commit.iterdir())


def test_a_record_is_published_with_the_page_and_what_it_was_made_from_stays_here(output: Output) -> None:
    _stage(output, "second")
    staged = output.staging / "areas"
    page_sha256 = hashlib.sha256(b"second").hexdigest()
    (staged / RECORD).write_text("{}", encoding="utf-8")
    (staged / MADE).write_text(
        json.dumps({"made_from": {"rows": "1"}, "page_sha256": page_sha256}), encoding="utf-8"
    )
    assert publish(output, "areas").keys() == {"areas.html", "data/areas.json", "data/editions/areas.json"}
    assert output.record("areas").read_text(encoding="utf-8") == "{}"
    assert output.read_facts("areas")["made_from"] == {"rows": "1"}
    assert "made_from" not in output.facts("areas").read_text(encoding="utf-8")
    # Of another page it says nothing.
    _stage(output, "third")
    publish(output, "areas")
    assert "made_from" not in output.read_facts("areas")


class _PowerCut(BaseException):
    pass


@pytest.mark.parametrize("step", range(1, 8))
def test_cut_short_at_any_step_it_is_the_old_edition_or_the_new(
    output: Output, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    _stage(output, "second")
    steps = 0

    def counted(original: object) -> object:
        def call(*arguments: object) -> object:
            nonlocal steps
            steps += 1
            if steps == step:
                raise _PowerCut
            return original(*arguments)  # type: ignore[operator]

        return call

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", counted(Path.replace))
        patch.setattr(publishing, "_sync", counted(publishing._sync))
        with pytest.raises(_PowerCut):
            publish(output, "areas")
    # Between the cut and the next command each file is whole.
    assert output.page("areas").read_text(encoding="utf-8") in ("first", "second")
    json.loads(output.facts("areas").read_text(encoding="utf-8"))
    committed = (output.commit / "areas").exists()
    assert recover(output) == (["areas"] if committed else [])
    # After it, they are one edition's, the new one's if it had been committed.
    assert output.read_facts("areas")["text"] == ("second" if committed else "first")
    assert not list(output.staging.iterdir()) and not list(output.commit.iterdir())


def test_facts_of_another_page_do_not_count(output: Output) -> None:
    output.page("areas").write_text("edited by hand", encoding="utf-8")
    assert output.read_facts("areas") == {}
    assert output.editions() == {}


def test_a_file_is_written_only_where_its_bytes_differ(tmp_path: Path) -> None:
    path = tmp_path / "index.html"
    assert write_if_changed(path, "one")
    assert not write_if_changed(path, "one")
    assert write_if_changed(path, "two")
    assert [each.name for each in tmp_path.iterdir()] == ["index.html"]


PUBLISHER = """
import hashlib, itertools, json, sys
from pathlib import Path
from analysis.reports.publish import Output, publish
output = Output(Path(sys.argv[1]))
output.create()
for number in itertools.count():
    folder = output.staging / "areas"
    folder.mkdir()
    text = f"{number} " * 20_000
    (folder / "page.html").write_text(text)
    facts = {"number": number, "page_sha256": hashlib.sha256(text.encode()).hexdigest()}
    (folder / "facts.json").write_text(json.dumps(facts))
    publish(output, "areas")
    if number == 0:
        print("published", flush=True)
"""


def _kill_while_publishing(output: Output, times: int) -> None:
    chance = random.Random(1)
    for _ in range(times):
        command = [sys.executable, "-c", PUBLISHER, str(output.folder)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as publisher:
            assert publisher.stdout and publisher.stdout.readline()
            time.sleep(chance.random() * 0.05)
            os.kill(publisher.pid, signal.SIGKILL)
        words = set(output.page("areas").read_text(encoding="utf-8").split())
        assert len(words) == 1  # whole, even before the next command settles it
        recover(output)
        assert output.read_facts("areas")["number"] == int(output.page("areas").read_text().split()[0])


def test_killed_while_it_publishes(output: Output) -> None:
    _kill_while_publishing(output, 6)


@pytest.mark.slow
def test_killed_a_hundred_times_while_it_publishes(output: Output) -> None:
    _kill_while_publishing(output, 100)
