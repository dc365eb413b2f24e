"""Text that must yield no date, and dates beside it that must."""

from __future__ import annotations

import pytest

from tests.dates.reading import read

NOTHING = [
    ("The T-90, Su-30, MiG-29, F-16, Mk 41, Type 26, Patria 6x6, 2+2 and Mirage 2000-5.", "names of equipment"),
    ("Some 2,000 soldiers, 2021 rifles and 1500 vehicles took part.", "counts"),
    ("The quake killed 2000 people and injured 1850.", "counts behind a verb"),
    ("It costs $2000, Rs 2026, EUR 1999 or 2026 dollars.", "sums"),
    ("It took off at 1400 hours, landed at 2130 and left at 10.30 am.", "clock times"),
    ("Flight 1549, ISO 9001, page 2012, Model 1911 and Resolution 1701.", "numbers of things"),
    ("Agenda 2030, Saudi Vision 2030 and the Viksit Bharat 2047 goal.", "names of plans"),
    ("It is renewed every five years, twice a year, every Friday, on Mondays and each May.", "repetitions"),
    ("It happened on a Saturday.", "any Saturday"),
    ("A 10-year deal, for ten years, built in two years, within six months.", "durations"),
    ("Second Quarter Stout is brewed here; Miss Friday and Man Friday drink it.", "names"),
    ("The March on Lima and the March of the Widows ended at noon.", "columns of people"),
    ("The March sisters met June Carter and August Busch at The Weekend Mirror.", "names of people and papers"),
    ("The index rose 12 points to 1998.", "a level"),
    ("In the last three years of his life and the first two years in office he rose.", "stretches of time"),
    ("The army will march 20 kilometres and may 5 others may join.", "'march' and 'may'"),
    ("April Jones met June Carter and Theresa May.", "people"),
    ("Black September, Red October and Operation August Storm.", "names"),
    ("Long March 5B lifted off.", "a rocket"),
    ("The Sunday Times on Black Friday quoted USA Today.", "papers and feasts"),
    ("They won 3-2 and 21-19, with 50 percent of the 1,500-2,000 seats.", "scores and spans"),
    ("The ceremony was fine in the second half, and the second goal fell.", "halves of a game"),
    ("It came two days later than planned and two days after the talks.", "offsets from what is no date"),
    ("In June 20 people died." [8:], "a count alone"),
    ("The Winter Olympics and the Spring Valley fell.", "seasons in names"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "why"), NOTHING)
def test_no_dates(text: str, why: str) -> None:
    assert read(text, "2026-06-18") == "", why


BESIDE = [
    ("In June 20 people died.", "June=2026-06", "the figure counts people"),
    ("She met Ms May in May.", "May=2026-05", "name and month"),
    ("Malabar 2025 was held in 2025.", "2025=2025; 2025=2025", "a past year behind a name is still a year"),
    ("Mrs May spoke. May's position is weak, and in May she may go.", "May=2027-05", "a name and a month"),
    ("Ana May 29 Jan 2019", "29 Jan 2019=2019-01-29", "a name before a full date"),
    ("They met on 2026 May 4.", "2026 May 4=2026-05-04", "the year first"),
    ("The pre-2014 borders and the post-2022 order.", "2014=2014; 2022=2022", "prefixes"),
    ("Resolution 1701 was passed in 2006.", "2006=2006", "number and year"),
    ("Sales of 2100 cars rose to 1989's level.", "1989=1989", "count and year"),
    ("In October the October Revolution was marked.", "October=2025-10", "month and name"),
]


@pytest.mark.parametrize(("text", "expected", "why"), BESIDE)
def test_dates_beside_lookalikes(text: str, expected: str, why: str) -> None:
    assert read(text, "2026-06-18") == expected, why
