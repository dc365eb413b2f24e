"""The feed: an entry for each edition, with ids and dates of the editions and not of the clock."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import time_machine
from lxml import etree

from analysis.changes import ArticleChange, Change
from analysis.editions import Edition, Record, record_json
from analysis.reports.feed import FEED, write_feed
from analysis.reports.publish import Output, sha256

ATOM = {"a": "http://www.w3.org/2005/Atom"}
HOSTILE = "<script>alert(1)</script> & \x00\u202e"
FIRST = Edition(1, "2025-12-04", "aa", 2, 90)
SECOND = Edition(
    2,
    "2025-12",
    "bb",
    3,
    99,
    (ArticleChange("edited", "one", HOSTILE),),
    (Change("corrected", "events", HOSTILE, (("start", "2025-12-04"),), (("start", "2025-12-05"),), ("c",), ("one",)),),
)  # fmt: skip


@pytest.fixture
def output(tmp_path: Path) -> Output:
    output = Output(tmp_path)
    output.create()
    for name, editions in (("areas", (SECOND, FIRST)), ("people", (FIRST,))):
        output.record(name).parent.mkdir(parents=True, exist_ok=True)
        output.page(name).write_text(name, encoding="utf-8")
        facts = {"title": f"{name} {HOSTILE}", "page_sha256": sha256(output.page(name))}
        output.facts(name).write_text(json.dumps(facts), encoding="utf-8")
        output.record(name).write_text(record_json(Record(editions=editions)), encoding="utf-8")
    return output


def _entries(output: Output) -> list[etree._Element]:
    return list(etree.parse(output.folder / FEED).getroot().findall("a:entry", ATOM))


def _texts(output: Output, tag: str) -> list[str]:
    return [entry.findtext(f"a:{tag}", "", ATOM) for entry in _entries(output)]


def test_each_edition_is_an_entry(output: Output) -> None:
    write_feed(output)
    ends = [title.split(": ")[1] for title in _texts(output, "title")]
    assert ends == ["edition 1, 4 December 2025", "edition 1, 4 December 2025", "edition 2, December 2025"]
    assert _texts(output, "updated") == ["2025-12-04T00:00:00+00:00"] * 2 + ["2025-12-01T00:00:00+00:00"]
    assert len(set(_texts(output, "id"))) == 3


def test_the_changes_are_told_and_nothing_of_them_runs(output: Output) -> None:
    write_feed(output)
    content = _texts(output, "content")[-1]
    assert "start 5 Dec 2025; before: 4 Dec 2025; corrected in" in content
    assert "<script" not in content and "&lt;script" in content and "⟨U+202E⟩" in content


def test_the_same_editions_give_the_same_bytes_on_any_day(output: Output) -> None:
    write_feed(output)
    first = (output.folder / FEED).read_bytes()
    (output.folder / FEED).unlink()
    with time_machine.travel("2031-05-06T07:08:09Z"):
        write_feed(output)
    assert (output.folder / FEED).read_bytes() == first


@pytest.mark.parametrize(
    ("site", "href"), [("", "people.html"), ("https://example.org/b/", "https://example.org/b/people.html")]
)
def test_links_lead_to_the_pages(output: Output, site: str, href: str) -> None:
    write_feed(output, site)
    links = [entry.find("a:link", ATOM).get("href") for entry in _entries(output)]
    assert href in links


def test_ids_do_not_change_when_an_edition_follows(output: Output) -> None:
    write_feed(output)
    later = _texts(output, "id")
    output.record("areas").write_text(record_json(Record(editions=(FIRST,))), encoding="utf-8")
    write_feed(output)
    assert set(_texts(output, "id")) < set(later)


def test_without_editions_it_is_a_feed_all_the_same(tmp_path: Path) -> None:
    write_feed(Output(tmp_path))
    assert _entries(Output(tmp_path)) == []
