"""Quarters, comparisons of figures, feasts and centuries. (text, mentions, why); published Friday 27 October 1989."""

from __future__ import annotations

import pytest

from tests.dates.reading import read

PUBLISHED = "1989-10-27"

QUARTERS = [
    ("Third-quarter profit rose 4%. Costs for the quarter fell to $3 million from $4 million a year earlier.",
     "Third-quarter=1989; the quarter=1989; a year earlier=1988", "figures of a sentence without a date of its own"),
    ("In the first nine months, it earned $14 million, against $12 million in the year-earlier period.",
     "the first nine months=1989; the year-earlier period=1988", "months of the year reported"),
    ("For its fiscal first quarter, profit fell 42% from the year-ago quarter.",
     "fiscal first quarter=1989; the year-ago quarter=1988", "a fiscal quarter"),
    ("In the fourth quarter ended March 3, it earned $9 million.", "the fourth quarter=1989; March 3=1989-03-03",
     "a quarter is of the year in which it ended"),
    ("Sales fell from the same month last year.", "last year=1988", "a month that the year dates"),
    ("A charge cut 1988's fourth quarter results; the 1988 second half was worse.",
     "1988's fourth quarter=1988; the 1988 second half=1988", "the year before its quarter"),
    ("Sales were $351 million for the quarter, from $324 million a year ago and $129 million in the prior year.",
     "the quarter=1989; a year ago=1988; the prior year=1988", "one comparison does not count from another"),
    ("It sees a loss for the full year.", "the full year=1989", "the year under way"),
    ("In 1986 sales were $4 million. A year earlier, they were $3 million.", "1986=1986; A year earlier=1985",
     "at the start of its sentence it goes on from the last date"),
    ("The rate was the lowest since 1979. A year earlier, it had been 5%.", "1979=1979; A year earlier=1988",
     "a mark of long ago is not what it counts from"),
    ("Harris ran 40 yards for a touchdown in the fourth quarter.", "", "the quarter of a game"),
    ("The quarter-finals are played in the quarter of the weavers.", "", "other quarters"),
]  # fmt: skip
SIDES = [
    ("A judge set a Nov. 14 hearing.", "Nov. 14=1989-11-14", "a day that only describes is the nearest"),
    ("The council voted to close the pool on Dec. 5.", "Dec. 5=1989-12-05", "what is voted lies ahead"),
    ("The firm agreed to sell its mill Wednesday.", "Wednesday=1989-10-25", "a bare weekday may be of the deal"),
    ("The bank cut rates on Monday.", "Monday=1989-10-23", "a past form like the base"),
    ("Crude for December delivery fell 64 cents.", "December=1989-12", "goods that are still to come"),
    ("The figures for September will show how far orders fell.", "September=1989-09", "figures told later"),
    ("He resigned, effective Jan. 1.", "Jan. 1=1990-01-01", "'effective' looks ahead"),
    ("Flying home on Thursday, she is due to speak today.", "Thursday=1989-10-26; today=1989-10-27",
     "an aside has its own time"),
    ("The board will meet Wednesday-Friday.", "Wednesday-Friday=1989-11-01/1989-11-03", "weekdays with a dash"),
    ("He has lived there since December.", "December=1988-12", "'since'"),
    ("It was the worst fall since Black Monday.", "", "a name"),
]  # fmt: skip
NAMED = [
    ("The truce held through Christmas and New Year's Day.", "Christmas=1988-12-25; New Year's Day=1989-01-01", "past"),
    ("The shop will reopen by Thanksgiving.", "Thanksgiving=1989-11-23", "future, a feast that moves"),
    ("He was born on Easter Monday 1916.", "Easter Monday 1916=1916-04-24", "with its year"),
    ("She bought Christmas lights and Easter eggs.", "", "what is sold for a feast"),
    ("Friday the 13th shook Wall Street.", "Friday the 13th=1989-10-13", "weekday and day fix the month"),
    ("In the 19th century it was a port.", "the 19th century=1801/1900", "a century by number"),
    ("The Good Friday Agreement, Easter Island, 20th Century Pictures and the 9/11 Commission.", "", "names"),
    ("Fires burned in the quarter, a maze of lanes.", "", "a part of a town"),
    ("The guard scored 12 in the fourth quarter of a 101-88 win.", "", "another game"),
    ("He moved to 1600 Garfield Avenue and sold his shop in the 2000 block.", "", "addresses"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), QUARTERS + SIDES + NAMED)
def test_business_and_feasts(text: str, expected: str, why: str) -> None:
    assert read(text, PUBLISHED) == expected, why


JANUARY = [  # published on Friday 31 January 2003
    ("Spending fell in the fourth quarter.", "the fourth quarter=2002", "the quarter just over"),
    ("The company expects fourth-quarter profit of $3 million.", "fourth-quarter=2002", "not reported yet"),
    ("Profit will rise in the third quarter.", "the third quarter=2003", "a quarter ahead"),
    (
        "Growth was 0.7% in the final three months of the year.",
        "the final three months of the year=2002",
        "told",
    ),
    ("It will close at the end of the year.", "the end of the year=2003", "ahead"),
    ("For the year, it lost $3 million.", "the year=", "which year has this January's news?"),
    (
        "In the fourth quarter, sales fell. For the year, they rose.",
        "the fourth quarter=2002; the year=2002",
        "known",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), JANUARY)
def test_news_of_january_is_of_the_year_before(text: str, expected: str, why: str) -> None:
    assert read(text, "2003-01-31") == expected, why


def test_nine_eleven_names_its_day_only_after_it() -> None:
    assert read("Budgets grew after 9/11.", "2006-05-12") == "9/11=2001-09-11"
    assert read("Shares closed at 9/11.", PUBLISHED) == "9/11="
