"""Days that leave out their month, and days of undated lists that leave out their year."""

from __future__ import annotations

import pytest

from tests.dates.reading import read

DAYS = [  # published on Friday 14 November 2025
    ("The minister leaves on the 24th.", "the 24th=2025-11-24", "ahead: the next one"),
    ("The delegation arrived on the 3rd and left on the 8th.", "the 3rd=2025-11-03; the 8th=2025-11-08", "told"),
    ("The inspectors came on the 20th.", "the 20th=2025-10-20", "told, so of the month before"),
    ("If it has not sailed by the 24th, the yard must wait.", "the 24th=2025-11-24", "a condition is ahead"),
    ("The strike, from the 3rd to the 6th, cost the port two million.", "the 3rd to the 6th=2025-11-03/2025-11-06",
     "both days of one month"),
    ("The drill runs from the 12th to the 23rd.", "the 12th to the 23rd=2025-11-12/2025-11-23", "under way"),
    ("The course will run from the 28th to the 3rd.", "the 28th to the 3rd=2025-11-28/2025-12-03", "across months"),
    ("A decision has been put off till the week of the 24th.", "the 24th=2025-11-24", "put off looks ahead"),
    ("The two ships met on the fourth and parted on the sixth.", "the fourth=2025-11-04; the sixth=2025-11-06",
     "in words"),
    ("Talks broke down in October and resumed on the first of the month.",
     "October=2025-10; the first of the month=2025-11-01", "in words, of the month"),
    ("She won on the first; by the third she was tired.", "", "small ordinals count other things"),
    ("He holed a putt on the fifth green, then another on the 15th.", "", "where greens are numbered"),
    ("The first of the month's two convoys left harbour.", "", "a convoy, not a day"),
    ("He led on the fifth lap.", "", "a lap"),
]  # fmt: skip

LISTS = [  # without a date of publication
    ("Autumn term 2024\nTuesday 3 September to Friday 20 December\nSpring term 2025\nMonday 6 January",
     "2024=2024; Tuesday 3 September to Friday 20 December=2024-09-03/2024-12-20; 2025=2025; "
     "Monday 6 January=2025-01-06", "the weekday fits one of the years named"),
    ("Founded in 2023.\nOpen on Tuesday 3 September.", "2023=2023; Tuesday 3 September=", "it fits none"),
    ("Season 2024.\nOpen on 3 September.", "2024=2024; 3 September=", "no weekday, no year"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), DAYS)
def test_days_without_a_month(text: str, expected: str, why: str) -> None:
    assert read(text, "2025-11-14") == expected, why


@pytest.mark.parametrize(("text", "expected", "why"), LISTS)
def test_days_of_undated_lists(text: str, expected: str, why: str) -> None:
    assert read(text) == expected, why


NEAR = [  # published on Friday 14 November 2025
    ("Orders fell in Q3.", "Q3=2025", "the last that has ended"),
    ("They will rise in Q1.", "Q1=2026", "ahead"),
    ("The Q7 gauge of its H1 engine failed.", "", "types of things"),
    (
        "The board meets two weeks from tonight.",
        "two weeks from tonight=2025-11-28",
        "from the article's day",
    ),
    ("It ends a month from today.", "a month from today=2025-12-14", "by the calendar"),
    ("We meet again Thursday week.", "Thursday week=2025-11-27", "a week behind the next Thursday"),
    ("She leaves a week tomorrow.", "a week tomorrow=2025-11-22", "a week behind it"),
    ("The rink opened this lunchtime.", "this lunchtime=2025-11-14", "today"),
    ("He sings on the Friday week nights are free.", "Friday=2025-11-14", "no week to count"),
]


@pytest.mark.parametrize(("text", "expected", "why"), NEAR)
def test_days_counted_from_today(text: str, expected: str, why: str) -> None:
    assert read(text, "2025-11-14") == expected, why
