"""The date that a page puts on itself."""

from __future__ import annotations

import pytest

from analysis.datestamps import read_colophon, read_datestamp, split_line

STAMPS = [
    ("8 June 2026", "2026-06-08", "", "a bare date"),
    ("Published on Monday, 8 June 2026", "2026-06-08", "published", "weekday"),
    ("Posted On: 13 MAR 2026 5:12PM by PIB Delhi", "2026-03-13", "published", "time and office"),
    ("16:20 September 03, 2026", "2026-09-03", "", "time first"),
    ("Sept. 3rd, 2026, 4:20 p.m. ET", "2026-09-03", "", "American, with its zone"),
    ("Last updated: 2026-07-16T10:00:00+05:30", "2026-07-16", "updated", "ISO with its zone"),
    ("2026-07-16T23:30:00.000Z", "2026-07-16", "", "ISO with fractions: the day as written"),
    ("Updated - December 04, 2025 10:30 am IST", "2025-12-04", "updated", "dash behind the label"),
    ("16.06.2026 14:30", "2026-06-16", "", "dots: the day comes first"),
    ("31/12/2026", "2026-12-31", "", "only one reading"),
    ("12/31/2026", "2026-12-31", "", "only one reading"),
    ("03/04/2026", "", "", "two readings: none is chosen"),
    ("31 February 2026", "", "", "no such day"),
    ("lundi 4 mai 2026", "2026-05-04", "", "French"),
    ("4 de mayo de 2026", "2026-05-04", "", "Spanish"),
    ("4 Mayıs 2026, 14:20", "2026-05-04", "", "Turkish"),
    ("Published: 2026/05/04 12:30:17 GMT", "2026-05-04", "published", "the year first, with slashes"),
    ("Monday, 4 May, 2026, 12:30 GMT 13:30 UK", "2026-05-04", "", "the hour in two zones"),
    ("Updated: 2026-05-04 12:30 (Andes)", "2026-05-04", "updated", "an agency behind it"),
    ("04 May. 2026 -", "2026-05-04", "", "a dash behind it"),
    ("10-27-89", "1989-10-27", "", "a year of two figures"),
    ("27/10/26", "2026-10-27", "", "the same of this century"),
    ("19980213", "1998-02-13", "", "figures only"),
    ("Updated 0734 GMT (1534 HKT) June 24, 2017", "2017-06-24", "updated", "the hour in two zones before it"),
    ("19980213 1445", "1998-02-13", "", "and the hour"),
    ("AP-NR-02-13-98 1445EST", "1998-02-13", "", "an agency's code"),
    ("MW-NR-12-08-88 1622EST", "1988-12-08", "", "American wires write the month first"),
    ("03/04/1998 4:22 p.m. EDT", "1998-03-04", "", "and so do those of an American hour"),
    ("03/04/1998 16:22 CET", "", "", "any other hour tells nothing"),
    ("03/04/1998 4:22 p.m. PST", "", "", "an hour of Manila, too"),
    ("September 17, 1996, Tuesday, AM cycle", "1996-09-17", "", "the cycle of a wire"),
    ("AP960917-0123", "1996-09-17", "", "the number of a story"),
    ("ANP20260213.1320", "2026-02-13", "", "the same with the year in full"),
    ("Feb 13 98", "1998-02-13", "", "a year of two figures behind the day"),
    ("Aired February 13, 1998", "1998-02-13", "published", "a transcript"),
    ("DCT: 1998-02-13", "1998-02-13", "published", "document creation time"),
    ("18. November 2026", "2026-11-18", "", "an ordinal's full stop"),
    ("18.02.2027. 16:05", "2027-02-18", "", "a full stop behind the year"),
    ("Document creation time: 1998-02-13", "1998-02-13", "published", "a label of several words"),
    ("(Updated 4 May 2026, 4:15 p.m.)", "2026-05-04", "updated", "in brackets"),
    ("For immediate release: Friday, February 13, 1998", "1998-02-13", "published", "a genre as label"),
]
NOT_STAMPS = [
    "4 December",
    "December 2025",
    "Published accounts differ",
    "Signed in Paris on 3 May 2026",
    "",
    "4.5",
    "12345678",
    "19981350",
    "May we 4 2026",
    "AP961317-0123",
    "A321-200",
    "MIL880304",
]
COLOPHONS = [
    ("This article was first published in The Courier on 4 May 2026.", "2026-05-04"),
    ("Issued by the Ministry of Defence, 4 May 2026", "2026-05-04"),
    ("Press release 118/2026 of 4 May 2026", "2026-05-04"),
    ("News item by the desk posted on May 04, 2026 at 10:12:17: EST (-5 GMT)", "2026-05-04"),
    ("A report published on 4 May 2026 by the bank finds much", None),
    ("Written by Ana Ruiz on May 4, 2026", "2026-05-04"),
    ("A version of this article appears in print on May 5, 2026, on page A4.", None),
    ("The joint statement was issued on 4 May 2016.", None),
    ("The report was published on 4 May 2016.", None),
    ("Published accounts of the battle of 4 May 2016 differ widely.", None),
]


@pytest.mark.parametrize(("text", "date", "label", "reason"), STAMPS)
def test_reads(text: str, date: str, label: str, reason: str) -> None:
    stamp = read_datestamp(text)
    assert stamp, reason
    assert (stamp.date, stamp.label) == (date, label), reason


@pytest.mark.parametrize("text", NOT_STAMPS)
def test_leaves_other_lines_alone(text: str) -> None:
    assert read_datestamp(text) is None


@pytest.mark.parametrize(("text", "date"), COLOPHONS)
def test_where_and_when_it_was_published(text: str, date: str | None) -> None:
    stamp = read_colophon(text)
    assert (stamp.date if stamp else None) == date


def test_the_poster() -> None:
    stamp = read_datestamp("Posted On: 13 MAR 2026 5:12PM by PIB Delhi")
    assert stamp and stamp.posted_by == "PIB Delhi"


def test_parts_of_a_line() -> None:
    assert split_line("Analysis | 6 November 2025") == ["Analysis", "6 November 2025"]
    assert split_line("Published 5 May 2026 Last updated 6 May 2026") == [
        "Published 5 May 2026",
        "Last updated 6 May 2026",
    ]
    assert split_line("Ana Ruiz in Lima MAY 6 2026") == ["Ana Ruiz in Lima", "MAY 6 2026"]
    assert split_line("Ana Ruiz 4 May 2026 14:03") == ["Ana Ruiz", "4 May 2026 14:03"]
    assert split_line("Coast Times, February 13, 1998, Friday, Late Edition") == [
        "Coast Times",
        "February 13, 1998",
        "Friday, Late Edition",
    ]
    assert split_line("Exercise Polar Star 2026") == ["Exercise Polar Star 2026"]
