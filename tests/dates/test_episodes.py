"""Stories told in passing, in news of its own day. (text, mentions, why); published on Thursday 14 May 1998."""

from __future__ import annotations

import pytest

from tests.dates.reading import read

# fmt: off
GOES_ON = [
    ("Dunn drove away on April 3 last year. The next morning he reported the car stolen. By Monday he was gone.",
     "April 3 last year=1997-04-03; The next morning=1997-04-04; Monday=1997-04-07", "'by' goes on"),
    ("A letter came on Thursday, January 9 last year. That evening he dined out.\nBy Friday night he was in Hull, "
     "where he spent the weekend. When they came on the Monday, he had fled. He was seized on March 27.",
     "Thursday, January 9 last year=1997-01-09; That evening=1997-01-09; Friday night=1997-01-10; "
     "the weekend=1997-01-11/1997-01-12; the Monday=1997-01-13; March 27=1997-03-27", "and so does its paragraph"),
    ("The theft took place on Feb. 3, 1988. Two days later, on Friday, he paid the money into his account.",
     "Feb. 3, 1988=1988-02-03; Two days later=1988-02-05; Friday=1988-02-05", "the day beside it"),
    ("She took her degree in 1950. That summer she sailed. The voyage, which began on July 5, ended nine days later.",
     "1950=1950; That summer=1950; July 5=1950-07-05; nine days later=1950-07-14", "a day of the season told"),
    ("He joined in 1950. That fall he was sent to Japan, where he arrived on Nov. 3.",
     "1950=1950; That fall=1950; Nov. 3=1950-11-03", "of the same sentence"),
    ("They lost the house in the winter of 1931-32 and moved the following spring.",
     "the winter of 1931-32=1931/1932; the following spring=1932", "the spring behind that winter"),
    ("On Dec. 3, 1995, he left at 4. Later that night he called. On Christmas Eve she rang the police.",
     "Dec. 3, 1995=1995-12-03; Later that night=1995-12-03; Christmas Eve=1995-12-24", "a feast of those days"),
    ("He won in 1985 and, a decade later, again.", "1985=1985; a decade later=1995", "ten years on"),
]
OF_ITS_OWN = [
    ("He was shot on Feb. 3, 1988. He died the next day. On Monday, a jury convicted his wife.",
     "Feb. 3, 1988=1988-02-03; the next day=1988-02-04; Monday=1998-05-11", "back in these days"),
    ("He was shot on Feb. 3, 1988. He died the next day, the police said on Monday.",
     "Feb. 3, 1988=1988-02-03; the next day=1988-02-04; Monday=1998-05-11", "when it was said"),
    ("She was dismissed on May 3, 1996, and sued two weeks later. A hearing was held on April 5.",
     "May 3, 1996=1996-05-03; two weeks later=1996-05; April 5=1998-04-05", "fresh, and far from that story"),
    ("He was shot on Feb. 3, 1988. He died the next day.\n" + "The town has a mill and a church. " * 15
     + "By Monday all knew.", "Feb. 3, 1988=1988-02-03; the next day=1988-02-04; Monday=1998-05-11", "long after"),
    ("The bank closed on Friday. The next day it was sold. By Monday it had a new name.",
     "Friday=1998-05-08; The next day=1998-05-09; Monday=1998-05-11", "days of this week"),
    ("In March 1988 he went to sea. In May 1988 he was made mate. On Feb. 29 he left the ship.",
     "March 1988=1988-03; May 1988=1988-05; Feb. 29=", "a day that neither year around has"),
    ("He joined in 1950. A hearing was held on April 5.", "1950=1950; April 5=1998-04-05", "a year is no such story"),
    ("He joined in 1950. That summer he left. He married. A hearing was held on April 5.",
     "1950=1950; That summer=1950; April 5=1998-04-05", "nor is a season told two sentences before"),
]
# fmt: on


@pytest.mark.parametrize(("text", "expected", "why"), GOES_ON + OF_ITS_OWN)
def test_stories_told_in_passing(text: str, expected: str, why: str) -> None:
    assert read(text, "1998-05-14") == expected, why


def test_an_evening_before_is_that_before_the_day_of_the_lead() -> None:
    text = "He ran a mile tonight.\nA month ago he could not.\nHis rival had come only the previous evening."
    assert (
        read(text, "1987-08-29") == "tonight=1987-08-29; A month ago=1987-07; the previous evening=1987-08-28"
    )
