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


IN_PASSING = [  # published on Thursday 2 November 1989
    ("Since May 1988 he was on leave; he was succeeded that December by Ann Moll, and that summer he came back.",
     "May 1988=1988-05; that December=1988-12; that summer=1988", "'that' amid a clause"),
    ("He said that December sales were slow and that autumn is dry. Prices that fall rise again.",
     "December=1989-12", "'that' of a clause"),
    ("They sat in winter quarters, in spring training and in summer school.", "", "what a season describes"),
    ("Her husband told her last week that it was over. She spent her last week in Paris.",
     "last week=1989-10", "who is told"),
    ("Fires burned overnight, and rain fell overnight in Hull.", "overnight=1989-11-01; overnight=1989-11-01", ""),
    ("He became rich overnight. They stayed overnight in Rome. Overnight rates fell. Prices doubled almost overnight. "
     "It will not burn overnight.", "", "no night of these days"),
    ("More than half came in the final quarter; net was $3 million, and he is sure of the second half.",
     "the final quarter=1989", "the last of the year"),
    ("Net was $3 million; he kept his forecast for the second half.", "the second half=1989", "behind 'for'"),
    ("He broke his leg in the second quarter of a game on Sept. 24.", "Sept. 24=1989-09-24", "of a game"),
    ("In the past three years it paid out $6 million; traffic doubled in the past decade, and fell in the last month.",
     "the past three years=1986/1989; the past decade=1979/1989; the last month=1989-10/1989-11",
     "from then to the article's own day"),
    ("He spoke on Christmas Day in 1985, on Thanksgiving of 1984, the day after Christmas and two weeks before "
     "last Easter.", "Christmas Day in 1985=1985-12-25; Thanksgiving of 1984=1984-11-22; "
     "the day after Christmas=1988-12-26; last Easter=1989-03-26", "days around feasts"),
    ("Memorial Day weekend in 1986 was wet, and New Year's Eve 1987 cold.",
     "Memorial Day weekend in 1986=1986-05-24/1986-05-26; New Year's Eve 1987=1987-12-31", "its three days"),
    ("They met two Sundays ago, after falling out on Monday.",
     "two Sundays ago=1989-10-22; Monday=1989-10-30", "the second Sunday back"),
    ("January futures rose, and wheat for December delivery fell.", "January=1990-01; December=1989-12", "ahead"),
    ("Three years ago next month it blew up; in the 1970s and early '80s it ran well.",
     "Three years ago next month=1986-12; the 1970s=1970/1979; early '80s=1980/1989", "counted from another month"),
    ("The appeal will be heard the week after next; revenue for the year dipped.",
     "the week after next=1989-11; the year=1989", "two ahead"),
    ("It lost money in the first half of the 1988 fiscal year.", "the first half of the 1988 fiscal year=1988", ""),
    ("For the nine months, net fell 12%.", "the nine months=1989", "of this year"),
    ("He was born July 4, 1931, in Leeds, and died there on Oct. 30.",
     "July 4, 1931=1931-07-04; Oct. 30=1989-10-30", "days ago, not decades"),
    ("It should close by the end of the first quarter of 1990.", "the end of the first quarter of 1990=1990", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), IN_PASSING)
def test_wordings_of_newspapers(text: str, expected: str, why: str) -> None:
    assert read(text, "1989-11-02") == expected, why


@pytest.mark.parametrize(
    ("text", "published", "expected", "why"),
    [
        ("The Sept. 11 attacks changed that.", "2003-02-11", "Sept. 11=2001-09-11", "a day that is a name"),
        ("Attacks on Sept. 11 changed that.", "2002-12-11", "Sept. 11=2002-09-11", "a day like others"),
        (
            "Its Aug. 2 invasion led to an embargo.",
            "1990-10-11",
            "Aug. 2=1990-08-02",
            "fresh enough to be named so",
        ),
        (
            "For the full year, net rose to $4 million.",
            "1990-01-25",
            "the full year=1989",
            "which is just over",
        ),
        ("On the 5th shells fell; on the 7th floor he slept.", "1990-01-25", "", "no month is named"),
    ],
)
def test_days_that_name_things(text: str, published: str, expected: str, why: str) -> None:
    assert read(text, published) == expected, why


BREADTH = [
    ("Ships were at sea in mid-Aug and since Dec.", "mid-Aug=2025-08; Dec=2025-12", "short months"),
    ("They sailed in Oct-Nov 2025 and Jan.-Feb. 2024.", "Oct-Nov 2025=2025-10/2025-11; Jan.-Feb. 2024=2024-01/2024-02",
     "short months of a span"),
    ("Jan and Dec Roe met Mar Hart.", "", "short names of people"),
    ("He came on Thursday (11 June 2026).", "Thursday (11 June 2026)=2026-06-11", "a day behind its weekday"),
    ("They will meet next week Tuesday.", "next week Tuesday=2026-06-23", "the week before its weekday"),
    ("Sales rose in 4Q25, 2H26, H1FY26 and Q4 '98.",
     "4Q25=2025; 2H26=2026; H1FY26=2026; Q4 '98=1998", "short quarters"),
    ("It burned in the small hours of the 12th.", "the small hours of the 12th=2026-06-12", "a part of a night"),
    ("The stock must be there by mid-month.", "mid-month=2026-06", "half a month"),
    ("He has scored twice this season.", "this season=2026", "a season of a sport"),
    ("It was seen on Maundy Thursday and Whit Monday.", "Maundy Thursday=2026-04-02; Whit Monday=2026-05-25", "feasts"),
    ("Ash Wednesday this year was cold.", "Ash Wednesday this year=2026-02-18", "a feast of a year"),
    ("She sank on Halloween night 2006.", "Halloween night 2006=2006-10-31", "its night"),
    ("It was shut over the Christmas holidays.", "Christmas holidays=2025-12", "days around a feast"),
    ("The rule holds from October 1 to December 31.", "October 1 to December 31=2026-10-01/2026-12-31", "a span"),
    ("It ran from December to January.", "December to January=2025-12/2026-01", "across the turn of a year"),
    ("He was there in March, April and May.", "March=2026-03; April=2026-04; May=2026-05", "no span but a list"),
    ("Orders rose 5% in 2024 and 2025.", "2024 and 2025=2024/2025", "two years running"),
    ("Orders rose 5% in 2021 and 2025.", "2021=2021; 2025=2025", "two years apart"),
    ("The plant will close in the coming year.", "the coming year=2027", "the year ahead"),
    ("The funds end with the current financial year.", "the current financial year=2026", "by its start"),
    ("It must be ratified before the 30th of the current month.",
     "the 30th of the current month=2026-06-30", "a day of it"),
    ("It was on the 5th inst. and 28th ult.", "the 5th inst.=2026-06-05; 28th ult.=2026-05-28", "as letters count"),
    ("It lost 5% in the quarter ended March 31.", "March 31=2026-03-31", "the quarter is told by its end"),
    ("Rain fell over the winter.", "the winter=2025/2026", "the last one"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), BREADTH)
def test_expressions_of_the_press(text: str, expected: str, why: str) -> None:
    assert read(text, "2026-06-18") == expected, why
