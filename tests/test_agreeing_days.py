"""Days that figures leave open, and years that a dateline lacks, where other words decide; and where none do."""

from __future__ import annotations

import pytest

from analysis.matter import read_matter

CASES = [
    (
        "10/06/2031 - 14:42",
        "LIMA - Peru ordered a boat on Tuesday, June 10.",
        "2031-06-10",
        "a day in words decides",
    ),
    ("10/06/2031 - 14:42", "LIMA - Peru ordered a boat on Tuesday.", "", "nothing decides"),
    ("10/06/2031", "LIMA - Peru, which ordered on June 10, pays on October 6.", "", "words name both days"),
    (
        "MK-PL -- 1143 11/04/31 08:02",
        "LIMA, Nov. 4 (ANP) -- Peru ordered a boat.",
        "2031-11-04",
        "as in the dateline",
    ),
    (
        "Updated 3 May 2031",
        "LIMA, May 3 (ANP) -- Peru ordered a boat.",
        "2031-05-03",
        "the dateline has that day",
    ),
    ("Updated 9 May 2031", "LIMA, May 3 (ANP) -- Peru ordered a boat.", "", "changed on another day"),
    ("05.03.2031", "LIMA - Peru ordered a boat on May 3.", "2031-05-03", "an American page with dots"),
    ("05.03.2031", "LIMA - Peru ordered a boat on Monday.", "2031-03-05", "dots as they are mostly read"),
]


@pytest.mark.parametrize(("line", "report", "day", "reason"), CASES)
def test_day(line: str, report: str, day: str, reason: str) -> None:
    text = (
        f"Peru orders a boat\n\n{line}\n\n{report} It is to be delivered within a year, the ministry said.\n"
    )
    assert read_matter(text, "article").published == day, reason
