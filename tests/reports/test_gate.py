"""The gate: a good page passes, and each single fault that can be made in it is named."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from analysis.errors import ReportError
from analysis.reports import worker
from analysis.reports.gate import check_page
from analysis.reports.render import render_page
from tests.page_corpus import make_tables, make_whole_page


@pytest.fixture(scope="module")
def page() -> str:
    return render_page(make_whole_page(make_tables()), {"index": "index.html"})


def test_a_good_page_passes(page: str) -> None:
    assert check_page(page) == []


def test_downloads_and_the_feed_may_be_named(page: str) -> None:
    links = '<a href="data/tables/events.csv">events</a> <a href="timeline.html#sources">timeline</a>'
    feed = '<link rel="alternate" type="application/atom+xml" title="Editions" href="feed.xml">'
    assert check_page(page.replace(MAIN, MAIN + links).replace("<title>", feed + "<title>", 1)) == []


MAIN = '<main id="main">'
FAULTS = [
    (MAIN, MAIN + "<h1>Another</h1>", "2 first-level headings"),
    ('<html lang="en">', "<html>", "does not say its language"),
    ("<title>Joint Board</title>", "<title> </title>", "an empty title"),
    (MAIN, '<main id="main"><p id="sources">', "the id 'sources' stands 2 times"),
    (
        MAIN,
        MAIN + '<p class="claim">Something happened.</p>',
        "a claim without evidence: 'Something happened.'",
    ),
    (MAIN, MAIN + '<p class="claim">So. <a class="ev" href="#q99">99</a></p>', "the link #q99 leads nowhere"),
    ('data-q="1"', 'data-q="77"', "evidence 1 has no quote"),
    ('id="coverage"', 'id="elsewhere"', "the link #coverage leads nowhere"),
    (MAIN, MAIN + '<a href="javascript:x()">x</a>', "the link 'javascript:x()' leads to no page"),
    (MAIN, MAIN + '<a href="../../etc/passwd">x</a>', "leads to no page"),
    (MAIN, MAIN + '<a href="../data/x.csv">x</a>', "leads to no page"),
    (MAIN, MAIN + '<a href="//x.example/y.html">x</a>', "leads to no page"),
    (
        "<title>",
        '<link rel="stylesheet" href="https://x.example/y.css"><title>',
        "<link> has no place on a page",
    ),
    ('aria-label="Timeline of', 'aria-label="" data-x="Timeline of', "a picture is described as ''"),
    (MAIN, MAIN + '<img src="data:image/png;base64,AA" alt="chart">', "a picture is described as 'chart'"),
    (MAIN, MAIN + '<img src="data:image/png;base64,AA">', "a picture is described as ''"),
    (
        MAIN,
        MAIN + '<img src="data:image/png;base64,AA" alt="No description has been provided for this image">',
        "a picture is described as 'No description",
    ),
    (MAIN, MAIN + '<img src="https://x.example/y.png" alt="Bars of passages by theme">', "<img> has src="),
    (MAIN, MAIN + '<img src="data:image/svg+xml,x" alt="Bars of passages by theme">', "<img> has src="),
    (MAIN, MAIN + "<script>alert(1)</script>", "a <script> that is not ours: 'alert(1)'"),
    (MAIN, MAIN + '<script src="x.js"></script>', "<script> has src='x.js'"),
    (MAIN, MAIN + "<style>p { color: red }</style>", "a <style> that is not ours"),
    (MAIN, MAIN + '<p onclick="x()">x</p>', "<p> runs something: onclick"),
    (MAIN, MAIN + '<p style="color: red">x</p>', "<p> has style='color: red'"),
    (MAIN, MAIN + '<iframe srcdoc="x"></iframe>', "<iframe> has no place on a page"),
    (MAIN, MAIN + '<form action="https://x.example"></form>', "<form> has no place on a page"),
    ("default-src &#39;none&#39;", "default-src *", "Content-Security-Policy is not ours"),
    (
        "<title>",
        '<meta http-equiv="refresh" content="0;url=https://x.example"><title>',
        "<meta> sets refresh",
    ),
    (MAIN, MAIN + '<pre class="failed">KeyError: x</pre>', "a cell failed: 'KeyError: x'"),
    (MAIN, MAIN + '<pre class="stray">a frame</pre>', "output that did not pass"),
]


@pytest.mark.parametrize(("found", "broken", "problem"), FAULTS)
def test_each_fault_is_named(page: str, found: str, broken: str, problem: str) -> None:
    assert found in page
    problems = check_page(
        page.replace(found, broken, 1) if found != 'data-q="1"' else page.replace(found, broken)
    )
    assert any(problem in each for each in problems), problems


def test_facts_of_a_page_have_the_title_that_it_has(tmp_path: Path) -> None:
    job = worker.Job("theme-training", "Theme: training", "notebooks/themes.ipynb", {}, str(tmp_path))
    assert worker.render(make_whole_page(make_tables()), job)[1]["title"] == "Theme: training"
    assert worker.render(make_whole_page(make_tables()), replace(job, title=""))[1]["title"]


def test_why_a_page_is_refused_fits_on_a_line(page: str, tmp_path: Path) -> None:
    job = worker.Job("briefing", "", "", {}, str(tmp_path))
    links = "".join(f'<a href="#nowhere{number}">x</a>' for number in range(30))
    with pytest.raises(ReportError, match=r"#nowhere4 leads nowhere; and 25 more$"):
        worker.check(page.replace(MAIN, MAIN + links), job)
