"""Pages as PDF: tagged, and said plainly where there is no browser."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from analysis.reports import pdf
from analysis.reports.publish import Output

PAGE = '<!doctype html><html lang="en"><title>Areas</title><main><h1>Areas</h1><p>Radars</p></main></html>'


class _Told(list[tuple[str, str]]):
    def __call__(self, event: str, text: str, **_: Any) -> None:
        self.append((event, text))


@pytest.fixture
def output(tmp_path: Path) -> Output:
    (tmp_path / "areas.html").write_text(PAGE, encoding="utf-8")
    return Output(tmp_path)


def test_without_chromium_it_says_so_and_fails_nothing(
    output: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "BROWSERS", ("no-such-browser",))
    told = _Told()
    assert pdf.print_pages(output, ["areas"], told)
    assert told == [("warning", "No PDF: Chromium is not installed (looked for no-such-browser)")]
    assert not list(output.folder.glob("*.pdf"))


def test_a_browser_that_prints_nothing_is_a_failure(output: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "BROWSERS", ("false",))
    told = _Told()
    assert not pdf.print_pages(output, ["areas", "not-published"], told)
    assert told[0] == ("warning", "areas: no PDF: Chromium ended with exit code 1: it said nothing")


@pytest.mark.browser
def test_a_page_is_printed_with_its_structure(output: Output) -> None:
    if not any(map(shutil.which, pdf.BROWSERS)):
        pytest.skip("Chromium is not installed, so nothing is printed")
    assert pdf.print_pages(output, ["areas"], _Told())
    made = (output.folder / "areas.pdf").read_bytes()
    assert made.startswith(b"%PDF") and b"/StructTreeRoot" in made and b"/Marked true" in made
