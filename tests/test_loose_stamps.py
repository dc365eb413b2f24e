"""The day of a head or foot line that no known form reads, and lines in which a date is part of what is told."""

from __future__ import annotations

import pytest

from analysis.layout import split_units
from analysis.loose_stamps import loose_day

REPORT = "The ministers of Peru and Chile met in Lima and agreed to train together. They will meet again."
LINES = [
    ("By Jane Roe, Lima desk | 3 May 2026 | 4 min read", "2026-05-03", "between names and labels"),
    ("LIMA BUREAU, Tuesday, 12 May 2026, 8:30pm", "2026-05-12", "with the hour"),
    ("Posted on 3 May 2026 by Roe | 14 comments | Filed under: drills, Peru", "2026-05-03", "tags are free"),
    ("11.05.2026 [18:42]", "2026-05-11", "the hour in brackets"),
    ("The Lima Ledger -- 05/13/96", "1996-05-13", "two figures of the year, behind the name of the paper"),
    ("The Lima Ledger -- 05/03/96", "", "month and day cannot be told apart"),
    ("*Commentary by Jane Roe, 3 May 2026*", "2026-05-03", "a byline in italics"),
    ("Posted by admin on May 3, 2026 in News", "2026-05-03", "a label opens the line"),
    ("Policy note by Jane Roe and Ola Berg, 3 May 2026", "2026-05-03", "small words of a genre"),
    ("Feature story 3.5.2026 9.15", "2026-05-03", "the hour right behind"),
    ("3 May 2026 Jane Roe 0 comments", "2026-05-03", "a name behind"),
    ("May 3, 2026 May 5, 2026", "2026-05-03", "the days of a page and of its change"),
    ("Le 3 mai 2026 à 9h15", "2026-05-03", "French"),
    ("Data cutoff 3 May 2026", "2026-05-03", "a noun alone"),
    ("Last boat delivered 3 May 2026", "", "tells of a deed"),
    ("Deadline: 3 May 2026", "", "the day of something else"),
    ("Condor, 3 May 2026 to 9 May 2026", "", "two days"),
    ("Pact of 3 May 2026 Holds", "", "part of a phrase"),
    ("Peru And Chile Sign Pact On 3 May 2026", "", "part of a deck in capitals"),
    ("Since 3 May 2026 The Army Has A New Chief", "", "a beginning"),
    ("The army has had a new chief since the accord of 3 May 2026", "", "a sentence"),
]


@pytest.mark.parametrize(("line", "day", "reason"), LINES)
def test_day_of_a_line(line: str, day: str, reason: str) -> None:
    text = f"Ministers met\n\n{line}\n\n{REPORT}\n"
    assert loose_day(text, split_units(text, 0)) == day, reason


def test_two_days_are_none() -> None:
    text = f"Ministers met\n\nJane Roe | 3 May 2026\n\nLima | 5 May 2026\n\n{REPORT}\n"
    assert loose_day(text, split_units(text, 0)) == ""
