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


@pytest.mark.parametrize(("text", "expected", "why"), [*DAYS, *YEARS, *FIGURES, *COUNTED])
def test_dates_in_few_words(text: str, expected: str, why: str) -> None:
    assert read(text, "2000-03-14") == expected, why
