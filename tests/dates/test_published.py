"""The article's own date, completed from its text or left empty, and the latest day it reports as past."""

from __future__ import annotations

import pytest

from tests.dates.reading import dating

LEAD = "The ministers met on Tuesday in Lima."
ROWS = [
    # 10 March was a Tuesday in 2026, 2020 and 2015.
    (
        "LIMA, March 10 (APX) ",
        f"{LEAD} A contract was signed on 19 August 2025.",
        "2026-03-10",
        "the weekday, soon after the latest day reported",
    ),
    (
        "LIMA, March 10 (APX) ",
        f"{LEAD} A pact was signed on 19 August 2015. The rest will arrive by the end of 2028.",
        "2026-03-10",
        "of 2020 and 2026 the one shortly before what is announced",
    ),
    (
        "LIMA, March 10 (APX) ",
        f"{LEAD} The rest will arrive in the second half of 2028.",
        "2026-03-10",
        "nothing past is dated, and the weekday fits once shortly before what is announced",
    ),
    (
        "LIMA, March 10 (APX) ",
        f"{LEAD} The rest will arrive in 2035.",
        "",
        "the weekday fits in no year shortly before what is announced",
    ),
    (
        "LIMA, March 10 (APX) ",
        "The rest will arrive in the second half of 2028.",
        "",
        "what is announced alone bounds nothing without a weekday",
    ),
    ("LIMA, March 10 (APX) ", LEAD, "", "a weekday alone fits every few years"),
    (
        "LIMA, March 10 (APX) ",
        f"{LEAD}\n\nPublished: 03/10/2026 11:40",
        "2026-03-10",
        "the stamp can be read as the dateline's day",
    ),
    (
        "LIMA, March 10 (APX) ",
        f"{LEAD}\n\nPublished: 04/09/2026 11:40",
        "",
        "the stamp is of another day, and two days of it",
    ),
    (
        "LIMA, March 10 (APX) ",
        "A contract was signed in January 2026. It will take effect in May 2026.",
        "2026-03-10",
        "between what has been and what is to come",
    ),
    ("LIMA, March 10 (APX) ", "A contract was signed in January 2026.", "", "no upper bound"),
    ("LIMA, March 10 (APX) ", f"{LEAD}\n© 2026 Andes Press", "2026-03-10", "the copyright line"),
    ("LIMA, March 10 (APX) ", f"{LEAD}\n© 2025 Andes Press", "", "a copyright line that the weekday contradicts"),
    (
        "LIMA, Nov 10 (APX) ",
        "A contract was signed in January 2026. The rest will arrive in early 2027.",
        "2026-11-10",
        "the next November comes behind the early part of its year",
    ),
    (
        "LIMA, March 10 (APX) ",
        f"{LEAD} Exports fell in the second half of 2025.",
        "2026-03-10",
        "a half of a year bounds it as well",
    ),
    (
        "LIMA, March 10 (APX) ",
        "A contract was signed on 9 March 2026.",
        "2026-03-10",
        "the lead tells of the day before",
    ),
    (
        "LIMA, March 10 (APX) ",
        "The ministers met late Tuesday. Exports fell in January 2026.",
        "2026-03-10",
        "a part of the day before the weekday",
    ),
    ("LIMA, March 10 (APX) ", "A contract was signed on 9 January 2026.", "", "the lead tells of two months before"),
    (
        "LIMA, March 10 (APX) ",
        "The anniversary was marked of a pact that was signed on 9 March 2016.",
        "",
        "a day of the calendar that is marked again",
    ),
    ("LIMA, Feb 31 (APX) ", f"{LEAD} It was signed in January 2026.", "", "no such day"),
]  # fmt: skip


@pytest.mark.parametrize(("dateline", "text", "published", "why"), ROWS)
def test_year_of_a_bare_dateline(dateline: str, text: str, published: str, why: str) -> None:
    found = dating(dateline + text, dateline=dateline)
    assert (found.published, found.published_from) == (published, "dateline+text" if published else ""), why


def test_dateline_resolves_the_rest() -> None:
    body = "The ministers met on Tuesday. A pact was signed on 19 August 2025. Talks will resume on Friday."
    found = dating(f"LIMA, March 10 (APX) {body}", dateline="LIMA, March 10 (APX) ")
    assert [(m.text, m.value, m.basis, m.rule) for m in found.mentions] == [
        ("March 10", "2026-03-10", "inferred", "dateline"),
        ("Tuesday", "2026-03-10", "relative", "weekday"),
        ("19 August 2025", "2025-08-19", "explicit", "day_month_year"),
        ("Friday", "2026-03-13", "relative", "weekday"),
    ]


STAMPS = [
    ("11/02/89\n", "The mill said Thursday that it would close.", "1989-11-02", "2 November was a Thursday"),
    ("02/11/89\n", "The mill said Thursday that it would close.", "1989-11-02", "and with the day first"),
    ("Date: 11-02-89 14:30\n", "The mill said Thursday that it would close.", "1989-11-02", "a label and the hour"),
    ("11/02/89\n", "The mill will close.", "", "nothing tells which"),
    ("11/02/89 was the day by which all of the six mills in the north were to have closed, and ",
     "the mill said Thursday that it would.", "", "a sentence"),
]  # fmt: skip


@pytest.mark.parametrize(("stamp", "text", "published", "why"), STAMPS)
def test_a_stamp_in_figures_that_can_be_read_in_two_ways(
    stamp: str, text: str, published: str, why: str
) -> None:
    assert dating(stamp + text).published == published, why


NOT_BEFORE = [
    ("They met on 4 December 2025 in Delhi.", "2025-12-04", "an event's day"),
    ("They met on 2-5 May 2025 and on 4 March 2025.", "2025-05-05", "the latest, a range to its end"),
    ("They will meet on 4 December 2025.", "", "announced, not past"),
    ("They met in December 2025.", "", "no full date"),
    ("They were to meet on 4 December 2025.", "", "perhaps they did not"),
]


@pytest.mark.parametrize(("text", "expected", "why"), NOT_BEFORE)
def test_not_before(text: str, expected: str, why: str) -> None:
    found = dating(text)
    assert (found.published, found.not_before) == ("", expected), why


def test_metadata_is_left_alone() -> None:
    found = dating("They met on Tuesday.", published="2026-06-18")
    assert (found.published, found.published_from) == ("2026-06-18", "metadata")


def test_a_paper_of_the_day_after_calls_the_day_of_its_dateline_today() -> None:
    dateline = "LIMA, March 10 (APX) "
    found = dating(f"{dateline}The ministers met today.", published="2026-03-11", dateline=dateline)
    assert [m.value for m in found.mentions] == ["2026-03-10", "2026-03-10"]


def test_a_weekday_and_day_above_the_report_are_of_the_year_that_the_text_leaves() -> None:
    report = "Nobody had come by Monday. Four were sent in early 2024, and more are asked for in 2027."
    assert dating(f"Tuesday, Oct 14\n{report}").published == "2025-10-14"
    assert dating(f"The show opened on Tuesday, Oct 14, in Lima.\n{report}").published == ""


def test_a_weekday_decides_among_the_years_shortly_after_those_told() -> None:
    lead = (
        "The minister on Friday opened a dock. Works had stopped in March 2020 and started again in mid-2022."
    )
    assert dating(f"LIMA, Aug. 30 {lead}", dateline="LIMA, Aug. 30").published == "2024-08-30"
    once = "The minister on Friday opened a dock. Works had stopped in March 2020."
    assert dating(f"LIMA, Aug. 30 {once}", dateline="LIMA, Aug. 30").published == ""
