"""Whole sentences of newspaper prose from several desks. (text, mentions, what the row is here for)."""

from __future__ import annotations

import pytest

from tests.dates.reading import read

# fmt: off
BUSINESS = [  # published on Thursday 26 October 1989
    ("Third-quarter net income fell to $12.4 million from $20.1 million a year earlier, the Dallas-based maker said.",
     "Third-quarter=1989; a year earlier=1988", "quarter as an adjective; sums are no years"),
    ("In the nine months ended Sept. 30, revenue rose 4%.", "Sept. 30=1989-09-30", "a duration to a day"),
    ("The company expects a loss for the fourth quarter and for fiscal 1989.",
     "the fourth quarter=1989; fiscal 1989=1989", "a quarter ahead"),
    ("The notes, due Nov. 15, 1999, were priced yesterday at par.",
     "Nov. 15, 1999=1999-11-15; yesterday=1989-10-25", "maturity and news"),
    ("Holders of record Nov. 10 will receive the dividend Dec. 1.",
     "Nov. 10=1989-11-10; Dec. 1=1989-12-01", "no preposition"),
    ("The index plunged 190 points on Oct. 13, and shares were little changed last week.",
     "Oct. 13=1989-10-13; last week=1989-10", "figures around"),
    ("Sales in September rose 0.5% from August, after a gain of 1% in July.",
     "September=1989-09; August=1989-08; July=1989-07", "months compared"),
    ("In New York Stock Exchange composite trading Friday, the shares closed at $41.",
     "Friday=1989-10-20", "weekday without a preposition"),
    ("Mr. Park, 45 years old, joined the bank in 1975 and was named president in May 1986.",
     "1975=1975; May 1986=1986-05", "an age is no date"),
    ("Two years ago, the firm lost $3 million; a decade ago it did not exist.",
     "Two years ago=1987; a decade ago=", "a decade ago names no year"),
    ("The bill would raise the wage to $4.25 an hour by April 1991.", "April 1991=1991-04", "by"),
    ("The stock peaked in August 1987 at 2,722 and has not recovered.", "August 1987=1987-08", "an index level"),
    ("Since mid-1988, rates have fallen from 1988's highs.", "mid-1988=1988; 1988=1988", "possessive year"),
    ("The 30-year bond yielded 7.9% late Wednesday.", "late Wednesday=1989-10-25", "part of a day"),
    ("The company had 2,100 employees and 1989 sales of about $300 million.", "1989=1989", "year before a plural"),
    ("Output is put at 1500 barrels a day, and 1850 workers were laid off Monday.",
     "Monday=1989-10-23", "counts in four figures"),
    ("It will pay the money back over the next five years, in annual payments.", "", "durations and repetitions"),
    ("The meeting, scheduled for Nov. 9, was called after the Oct. 17 earthquake.",
     "Nov. 9=1989-11-09; Oct. 17=1989-10-17", "a plan and what led to it"),
]
POLITICS = [  # published on Friday 27 February 1998
    ("The president said Friday that talks would resume next week.", "Friday=1998-02-27; next week=1998-03", "today"),
    ("Troops entered the city on Wednesday night and by early Thursday morning had taken the airport.",
     "Wednesday night=1998-02-25; early Thursday morning=1998-02-26", "nights and mornings"),
    ("The 1972 treaty bans such arms; the ban took effect in March 1975.", "1972=1972; March 1975=1975-03", "treaty"),
    ("Since the Aug. 2, 1990, invasion, the embargo has been in place.", "Aug. 2, 1990=1990-08-02", "as adjective"),
    ("Elections are to be held in September, two years after the accord of 1996.",
     "September=1998-09; 1996=1996", "an offset from an accord is no date"),
    ("The 61-year-old minister, who took office last May, will step down this summer.",
     "last May=1997-05; this summer=1998", "month before"),
    ("The bomb exploded at 7:30 a.m. on Jan. 29 outside a clinic.", "Jan. 29=1998-01-29", "clock time"),
    ("He served from 1986 to 1989 and between 1992 and 1994.", "1986 to 1989=1986/1989; 1992 and 1994=1992/1994", "2"),
    ("The trial, set to begin March 9, could last until the end of the month.",
     "March 9=1998-03-09; the end of the month=1998-02", "plan and end"),
    ("The deadline is midnight Sunday.", "Sunday=1998-03-01", "present tense with a deadline"),
]
SPORT_AND_DISASTER = [  # published on Thursday 18 June 2026
    ("United beat City 3-1 on Saturday, their first win since 12 April, and play Arsenal on Tuesday night.",
     "Saturday=2026-06-13; 12 April=2026-04-12; Tuesday night=2026-06-23", "two tenses in one sentence"),
    ("She won gold at the 2012 London Games and silver in Rio four years later.",
     "2012=2012; four years later=2016", "counted from the games"),
    ("The striker, who turns 30 in September, joined in a 2023 transfer worth 45 million euros.",
     "September=2026-09; 2023=2023", "a timetable's present"),
    ("Floods have displaced 1200 families since Monday, and more rain is forecast through the weekend.",
     "Monday=2026-06-15; the weekend=2026-06-20/2026-06-21", "since, and a forecast"),
    ("The earthquake struck on Saturday, killing 2000 people and injuring 1500.", "Saturday=2026-06-13", "the dead"),
    ("It was 5 p.m. Friday when word came, sources said Saturday.",
     "Friday=2026-06-12; Saturday=2026-06-13", "clock time and day"),
]
DEFENCE = [  # published on Thursday 18 June 2026
    ("The frigate was laid down in October 2021, launched on 6 May 2023 and will be commissioned in the spring.",
     "October 2021=2021-10; 6 May 2023=2023-05-06; the spring=2027", "the life of a ship"),
    ("Exports hit Rs 21,083 crore in 2023-24, up 32.5% over 2022-23.",
     "2023-24=2023/2024; 2022-23=2022/2023", "financial years"),
    ("The 14th dialogue was held in Seoul in 2025, the 13th in Canberra the previous year.",
     "2025=2025; the previous year=2024", "editions are no days"),
    ("As of 1 June, 34 of the 50 vehicles had been delivered.", "1 June=2026-06-01", "counts beside a day"),
    ("The agreement will remain in force for ten years from 1 January 2027.", "1 January 2027=2027-01-01", "duration"),
    ("The exercise begins Monday and runs through July 3.", "Monday=2026-06-22; July 3=2026-07-03", "timetable"),
    ("From Monday to Wednesday the chiefs of staff held talks.", "Monday to Wednesday=2026-06-15/2026-06-17", "days"),
    ("The navy has put off until fiscal year 2028 its award of the contract.", "fiscal year 2028=2028", "fiscal year"),
    ("It may not be completed until 2029, three years later than the original 2026 goal.",
     "2029=2029; 2026=2026", "'later than' is a comparison"),
    ("Colonel Ito, born on 3 March 1971, has commanded the brigade since last October.",
     "3 March 1971=1971-03-03; last October=2025-10", "a career"),
    ("The envoy will consider a visit before the inauguration in January next year.",
     "January next year=2027-01", "month of a named year"),
    ("The 12th edition is to be held at Port Blair from 19th to 27th November.",
     "19th to 27th November=2026-11-19/2026-11-27", "ordinals"),
    ("Sea trials are planned for the middle of next month.", "the middle of next month=2026-07", "part of next month"),
]
# fmt: on
ROWS = [
    *[("1989-10-26", *row) for row in BUSINESS],
    *[("1998-02-27", *row) for row in POLITICS],
    *[("2026-06-18", *row) for row in SPORT_AND_DISASTER + DEFENCE],
]


@pytest.mark.parametrize(("published", "text", "expected", "why"), ROWS)
def test_newspaper_sentences(published: str, text: str, expected: str, why: str) -> None:
    assert read(text, published) == expected, why
