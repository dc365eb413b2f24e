"""Which articles count as one source; the articles are invented."""

from __future__ import annotations

import pytest

from analysis.claims.independence import cites_release, count_independent, find_sources, is_issuer
from tests.claims.rows import Fact, frame

REPORT = (
    "Norway and Chile signed a contract worth 40 million euros on Tuesday for four patrol boats to be built at the "
    "yard of Tromvik, the Norwegian defence ministry said."
)
MORE = "The boats will guard the fishing grounds of both countries, and the first is to be handed over in three years."
QUOTE = '"These four boats are the first that our two navies have ever bought as one customer," Ada Holm said'
OTHER = (
    "Four patrol boats for Chile are to come from Tromvik: the two governments put pen to paper this week."
)


def article(text: str, publisher: str = "") -> Fact:
    return {"text": text, "publisher": publisher}


@pytest.mark.parametrize(
    ("a", "b", "sources", "reason"),
    [
        (article(REPORT + "\n" + MORE), article(OTHER), 2, "two reporters"),
        (
            article(REPORT),
            article(REPORT.replace("on Tuesday", "this Tuesday")),
            1,
            "a copy with small edits",
        ),
        (
            article(f"{REPORT}\n{MORE}\n{OTHER}\n{MORE}"),
            article("Boats!\n\n" + REPORT),
            1,
            "a copy cut to a third",
        ),
        (article(REPORT, "Tromvik Post"), article(OTHER, "Tromvik Post"), 1, "one outlet"),
        (
            article("OSLO, May 4 (NTX) - " + REPORT),
            article(OTHER + " (NTX)"),
            1,
            "one agency, credited by both",
        ),
        (article("Oslo, May 4 (NTX) " + REPORT), article(OTHER, "NTX"), 1, "an agency and who prints it"),
        (
            article("The committee (JNC) met. " + REPORT),
            article("The JNC (JNC) met. " + OTHER),
            2,
            "no credit: a body",
        ),
        (article(REPORT + f" {QUOTE}."), article(OTHER + f" {QUOTE} in Lima."), 2, "one speech, told by two"),
        (
            article(f"{OTHER} {QUOTE}.", "Ministry of Defence of Norway"),
            article(f"Patrol boats come. {QUOTE} in a statement.", "Lima Daily"),
            1,
            "a release and a report that quotes it",
        ),
        (
            article("Chile buys boats, the navy said in a statement on Friday."),
            article("According to a statement by the navy, boats were ordered from Norway."),
            1,
            "two reports of one statement",
        ),
    ],
)
def test_sources(a: Fact, b: Fact, sources: int, reason: str) -> None:
    known = frame("articles", [a, b])
    rows = [{"article_id": name, "start_char": 40, "end_char": 41, "quote": "x"} for name in ("one", "two")]
    assert count_independent(find_sources(known), rows) == sources, reason


@pytest.mark.parametrize(
    ("publisher", "issuer"),
    [
        ("Ministry of Defence of Latvia", True),
        ("Department of National Defence", True),
        ("Royal Navy", True),
        ("Baltic Courier", False),
        ("", False),
    ],
)
def test_issuers(publisher: str, issuer: bool) -> None:
    assert is_issuer(publisher) is issuer


@pytest.mark.parametrize(
    ("passage", "cites"),
    [
        ("The ministry said in a statement that it would.", True),
        ("A communiqué was issued.", True),
        ("He stated that it would.", False),
        ("The minister told reporters so.", False),
    ],
)
def test_releases_cited(passage: str, cites: bool) -> None:
    assert cites_release(passage) is cites
