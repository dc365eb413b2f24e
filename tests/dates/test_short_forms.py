"""Dates in few words: days without a month, years of two figures, figures without a year."""

from __future__ import annotations

import pytest

from tests.dates.reading import read

DAYS = [  # published on Tuesday 14 March 2000
    ("Petra Lindqvist failed to answer the roll call on the 26th.", "the 26th=2000-02-26", "beside an infinitive"),
    ("A hearing is set for the 27th.", "the 27th=2000-03-27", "what is set for a day"),
    ("A dinner is planned for the sixth.", "the sixth=2000-04-06", "in words, ahead"),
    ("She was named coach for the third.", "", "no day is set"),
    ("He asked for the 27th, a window seat.", "", "a seat, for all one knows"),
    ("The town fell in the forenoon of the 5th.", "the forenoon of the 5th=2000-03-05", "a part of a day"),
    ("The board meets on the first Tuesday in April, the 4th.",
     "the first Tuesday in April=2000-04-04; the 4th=2000-04-04", "behind its month"),
    ("The pact was signed on June 20, 1969. The two sides met last on the 9th.",
     "June 20, 1969=1969-06-20; the 9th=1969-06-09", "the month told is still the one"),
    ("The depot was bought in May 1991. The owners plan to open it on the 20th.",
     "May 1991=1991-05; the 20th=2000-03-20", "ahead, so not of the month told"),
    ("Two men seized on Dec. 24 were held; those seized on the 8th were let go.",
     "Dec. 24=1999-12-24; the 8th=2000-01-08", "a story told past the end of its month"),
    ("The feast is on April 7. A dinner will be given on the 6th.", "April 7=2000-04-07; the 6th=2000-04-06",
     "the eve of a day to come"),
    ("The fund paid on the first of last April.", "the first of last April=1999-04-01", "of a month beside"),
    ("It lasts until the 18th of the coming November.", "the 18th of the coming November=2000-11-18", "the next one"),
    ("The worst, on the 5th of that month in 1953, left 38 dead.", "the 5th of that month in 1953=",
     "no month has been told"),
    ("In December a storm came; the worst, on the 5th of that month in 1953, left 38 dead.",
     "December=1999-12; the 5th of that month in 1953=1953-12-05", "the month told, in another year"),
    ("Service was suspended on the fourteenth of January.", "the fourteenth of January=2000-01-14", "in words"),
]  # fmt: skip

YEARS = [  # published on Tuesday 14 March 2000
    ("Ilir Hoxha has driven the road since '74.", "'74=1974", "since"),
    ("The budget for '97 was late.", "'97=1997", "a budget"),
    ("It led in 1993 and '94.", "1993=1993; '94=1994", "behind another year"),
    ("Between 1940 and '45 he taught.", "1940 and '45=1940/1945", "a span"),
    ("It was amended in '68, '71 and 1980.", "'68=1968; '71=1971; 1980=1980", "a list"),
    ("He was sent for '20 crates' of wine.", "", "a quotation"),
    ("A rope, cut to '30 feet', was found.", "", "feet"),
    ("The hall dates from '12 Angry Men' days.", "", "a title"),
    ("The bell carries the date 1749.", "1749=1749", "said to be a date"),
    ("The shop sold 1749 bells.", "", "a count"),
]  # fmt: skip

FIGURES = [  # published on Tuesday 14 March 2000
    ("Cinemas may reopen from 15/06.", "15/06=2000-06-15", "ahead"),
    ("The ruling dated 19/2 stands.", "19/2=2000-02-19", "what is dated has been"),
    ("Figures will be out on 11.05.", "11.05=2000-05-11", "day first"),
    ("A report appeared on 6.3.", "6.3=2000-03-06", "the last one"),
    ("The index closed on 6.3 percent.", "", "a rate"),
    ("They won 15/06 from the line.", "", "a score"),
    ("It runs on 11.05 kernels.", "", "a version"),
    ("The accounts for 30.6.91 and 30.6.92 were late.", "30.6.91=1991-06-30; 30.6.92=1992-06-30", "two days"),
]  # fmt: skip

COUNTED = [  # published on Tuesday 14 March 2000
    ("Voting began only four days back.", "only four days back=2000-03-10", "so long ago"),
    ("He was four days back in hospital.", "", "a stay"),
    ("He won in 1989, and again the year after that.", "1989=1989; the year after that=1990", "counted on"),
    ("It failed in May 1996; the owner, sued the February following, lost.",
     "May 1996=1996-05; the February following=1997-02", "the next February"),
    ("She was here in May 1999, and the May before that.", "May 1999=1999-05; the May before that=1998-05",
     "the one before"),
    ("The court ruled a month ago yesterday.", "a month ago yesterday=2000-02-13", "one date"),
    ("Full-year guidance was cut on Monday.", "Monday=2000-03-13", "a forecast of no certain year"),
    ("The 1949 vote was close.", "1949=1949", "a vote of that year"),
    ("He took 1949 votes.", "", "a count"),
]  # fmt: skip

SIDES = [  # published on Tuesday 14 March 2000
    ("The parade came late in 1944.", "late in 1944=1944", "a year alone"),
    ("In 1944 the parade came late, on August 11.", "1944=1944; August 11=1944-08-11", "of the year that opens it"),
    ("In '60 they were still counting on the 28th of December.", "'60=1960; the 28th of December=1960-12-28",
     "of two figures"),
    ("In 1998 he enlisted, and in May he left.", "1998=1998; May=", "a clause of its own"),
    ("The yard was sold in 1990 to a group that said in January it would close.", "1990=1990; January=2000-01",
     "said later"),
    ("Sales slid from $3 million in the year-ago period, hurt by a strike that ended Jan. 12.",
     "the year-ago period=1999; Jan. 12=2000-01-12", "what is compared tells no story"),
    ("Judge Ana Pereira gave the owners 30 days, or until April 24.", "April 24=2000-04-24", "given until"),
    ("A survey, due on Monday, may show a fall.", "Monday=2000-03-20", "due"),
    ("The senate set June 8 and 9 as the dates of the vote.", "June 8 and 9=2000-06-08/2000-06-09", "set as the dates"),
    ("The group unveils results for the year to December 31.", "December 31=1999-12-31", "of a year gone by"),
    ("Analysts forecast profits for the year to December 31 of $6 million.", "December 31=2000-12-31", "forecast"),
    ("She put to sea in August and September of last year.",
     "August and September of last year=1999-08/1999-09", "both of that year"),
    ("She was robbed in October, and left in May of last year.", "October=1999-10; May of last year=1999-05",
     "another clause"),
    ("The siege began on April 5 or 6, 1992.", "April 5 or 6, 1992=1992-04-05", "one or the other"),
    ("He vanished between Dec. 30, 1997, and dawn on New Year's Day.",
     "Dec. 30, 1997=1997-12-30; New Year's Day=1998-01-01", "soon after"),
    ("Forms are taken from Monday, 3 April, to Friday, 19 May 2000.",
     "Monday, 3 April, to Friday, 19 May 2000=2000-04-03/2000-05-19", "one span"),
    ("The council, which had not planned to sit before the 27th, will meet tomorrow.",
     "the 27th=2000-03-27; tomorrow=2000-03-15", "the one around"),
    ("The shares, at $40 on Oct. 16, 1987, the Friday before the crash, are at $28.",
     "Oct. 16, 1987=1987-10-16; Friday=1987-10-16", "the weekday of the day beside it"),
    ("Funeral today (Tuesday) after Mass.", "today=2000-03-14", "told once"),
    ("Trains ran on a Sunday timetable.", "", "as on any Sunday"),
    ("Buses have been counted since the first of the year.", "the first of the year=2000-01-01", "its first day"),
    ("Output rose in the December quarter.", "the December quarter=1999", "the last one"),
    ("The shares fell on Oct. 16, 1987, a Friday, and were at $19 that Tuesday.",
     "Oct. 16, 1987=1987-10-16; that Tuesday=1987-10-20", "the one behind"),
    ("The figures, for the final three months of last year, come out this Thursday.",
     "the final three months of last year=1999; this Thursday=2000-03-16", "to come"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), [*DAYS, *YEARS, *FIGURES, *COUNTED, *SIDES])
def test_dates_in_few_words(text: str, expected: str, why: str) -> None:
    assert read(text, "2000-03-14") == expected, why
