"""The day behind the last sentence of a report, and of an answer."""

from __future__ import annotations

import pytest

from analysis.matter import read_matter

REPORT = "Talks end\n\nLIMA - The two sides agreed a plan on Monday, officials said.\n\nIt will be reviewed next month."
DATED = [
    (" Editor: Ana Ruiz. 2016-05-04 11:20:00", "an agency's editor and stamp"),
    (" The Courier, May 4, 2016", "the paper"),
    (" -- Daily Courier, 4 May 2016", "behind a dash"),
    (" (The Courier, May 4, 2016)", "in brackets"),
    (" From The Courier, Wednesday, May 4, 2016.", "with a weekday"),
    (" Published 4 May 2016.", "a label"),
    (" Copyright 2016 Andes News, 4 May 2016.", "copyright"),
    (" (C) Andes News, May 4 2016.", "copyright in brackets"),
    (" (Reporting By Ana Ruiz) May 4, 2016", "behind who reports"),
    ("\n\nThe Courier, May 4, 2016, p. 3", "a page"),
    ("\n\nCourier South, Wednesday, May 4, 2016, final edition", "an edition"),
    ("\n\nFirst aired 4 May 2016, 6 p.m. bulletin", "a broadcast"),
    ("\n\nANP/ar/4may16", "initials"),
    ("\n\nar/jh 041204 GMT MAY 16", "initials and a group of figures"),
    ("\n\nArchive: 4 May 2016", "an archive"),
    ("\n\n2016/05/04-18:05", "an hour behind a dash"),
]
UNDATED = [
    (" The treaty was signed on 4 May 2016.", "a sentence"),
    (" Next session: 4 May 2016.", "an announcement"),
    (" Deadline: 4 May 2016", "a deadline"),
    (" It is led by Ana Ruiz (Lima) 4 May 2016 was its first day.", "a sentence behind a bracket"),
    (" Photo: archive, 4 May 2016", "a caption"),
    ("\n\nSee also: treaty text, 4 May 2016", "a link"),
    ("\n\n“We sail together.”\n\n— Amina Hart, 4 May 2016", "who is quoted"),
    ("\n\nOpening hours from 4 May 2016", "a notice"),
]


@pytest.mark.parametrize(("foot", "reason"), DATED, ids=[reason for _, reason in DATED])
def test_a_closing_stamp_dates_the_report(foot: str, reason: str) -> None:
    assert read_matter(REPORT + foot, "page").published == "2016-05-04", reason


@pytest.mark.parametrize(("foot", "reason"), UNDATED, ids=[reason for _, reason in UNDATED])
def test_what_is_no_stamp(foot: str, reason: str) -> None:
    assert read_matter(REPORT + foot, "page").published == "", reason


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        ("Answer (6 February 2026):", "a parliament's reply"),
        ("Answer given by Ms Ruiz on behalf of the Commission (6.2.2026)", "a commission's"),
        ("Mr Hart [holding answer 6 February 2026]: Nobody knew.", "a held answer"),
    ],
)
def test_an_answer_is_of_its_own_day(head: str, reason: str) -> None:
    question = "Question on notice\n\nSenator Ruiz asked the Minister, upon notice, on 24 November 2025:\n\nHow many?"
    assert read_matter(f"{question}\n\n{head}\n\nForty-one officers.", "page").published == "2026-02-06", (
        reason
    )


def test_a_dateline_with_an_agency_on_a_line_of_its_own() -> None:
    page = "LIMA May 4, 1997 ANP - By ANP correspondent Ana Ruiz\n\nThe ministers ended here today a two-day meeting."
    assert read_matter(page, "page").published == "1997-05-04"
