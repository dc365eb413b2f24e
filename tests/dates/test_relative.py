"""Dates that lean on the article's own or on one before. (text, mentions, why); Thursday 18 June 2026."""

from __future__ import annotations

import pytest

from tests.dates.reading import dating, read

PUBLISHED = "2026-06-18"

AROUND_TODAY = [
    ("They met on Thursday.", "Thursday=2026-06-18", "the article's own weekday is its day"),
    ("Two men have been missing since Thursday.", "Thursday=2026-06-11", "nothing lasts since today"),
    ("It opens a week from Friday.", "a week from Friday=2026-06-26", "weeks from a weekday"),
    ("It opened a week ago Monday.", "a week ago Monday=2026-06-08", "and back"),
    ("It opened two weeks ago today.", "two weeks ago today=2026-06-04", "from today"),
    ("It sank a year ago Monday.", "a year ago Monday=2025-06-15", "years from a weekday of this week"),
    ("It sank ten years ago this month.", "ten years ago this month=2016-06", "as fine as a month"),
    (
        "He came on Monday (15) and leaves on Friday (19).",
        "Monday (15)=2026-06-15; Friday (19)=2026-06-19",
        "day",
    ),
    ("It met on Friday (5 members were absent).", "Friday=2026-06-12", "no day in the brackets"),
    (
        "It starts on 11 July and ends on the 15th.",
        "11 July=2026-07-11; the 15th=2026-07-15",
        "the month just named",
    ),
    ("He lives on the 12th floor; she won on the 15th.", "", "no month is named"),
    (
        "They met on 3 May; that Sunday they married.",
        "3 May=2026-05-03; that Sunday=2026-05-03",
        "that very day",
    ),
    ("On a recent Tuesday, one Friday or the first Monday after, he sat there.", "", "some day"),
    ("The next century will be warmer.", "The next century=2101/2200", "a century from this one"),
    ("In the second half, profit will grow.", "the second half=2026", "of the year"),
    ("In the second half, the striker hit the post.", "", "of a game"),
    ("They meet later today.", "later today=2026-06-18", "today"),
    (
        "He spoke yesterday and leaves tomorrow night.",
        "yesterday=2026-06-17; tomorrow night=2026-06-19",
        "days",
    ),
    (
        "Shots were heard last night and this morning.",
        "last night=2026-06-17; this morning=2026-06-18",
        "nights",
    ),
    ("He left the day before yesterday.", "the day before yesterday=2026-06-16", "two days back"),
    (
        "He left last Friday and is back next Monday.",
        "last Friday=2026-06-12; next Monday=2026-06-22",
        "last, next",
    ),
    ("He left on Friday of last week.", "Friday of last week=2026-06-12", "weekday of a named week"),
    ("He arrives on Monday next week.", "Monday next week=2026-06-22", "and without 'of'"),
    (
        "Sales rose last month, last year and this year.",
        "last month=2026-05; last year=2025; this year=2026",
        "units",
    ),
    ("Talks resume next week.", "next week=2026-06", "a week is its month"),
    ("Talks go on later this month.", "later this month=2026-06", "part of the month"),
    ("It rose in the third quarter.", "the third quarter=2025", "a quarter not yet begun, in the past tense"),
    ("It will rise in the first quarter.", "the first quarter=2027", "a quarter over, in the future"),
    (
        "It fell from last year's third quarter.",
        "last year's third quarter=2025",
        "a quarter of a named year",
    ),
    ("Snow fell over the weekend.", "the weekend=2026-06-13/2026-06-14", "by the tense of the sentence"),
    ("It lapses at the end of next year.", "the end of next year=2027", "end of a year"),
    ("Due in the second half of this year.", "the second half of this year=2026", "half of this year"),
    ("It was chosen last August.", "last August=2025-08", "month before"),
    ("Paris agreed last autumn.", "last autumn=2025", "season before"),
    ("It sails this summer and returns next spring.", "this summer=2026; next spring=2027", "seasons"),
    ("It will close by year-end.", "year-end=2026", "end of the year"),
    ("He will go before the end of the month.", "the end of the month=2026-06", "of the month"),
    ("Snow fell last weekend.", "last weekend=2026-06-13/2026-06-14", "two days"),
    ("A plane crashed three days ago.", "three days ago=2026-06-15", "days ago are a day"),
    ("A plane crashed two months ago.", "two months ago=2026-04", "months ago are a month"),
    ("She retired ten years ago.", "ten years ago=2016", "years ago are a year"),
    ("It sails in two weeks' time.", "two weeks' time=2026-06/2026-07", "a week across two months"),
    (
        "The fleet will be back in three days.",
        "three days=2026-06-21",
        "a point where the sentence looks ahead",
    ),
    ("He starts on the 5th of next month.", "the 5th of next month=2026-07-05", "day of a month"),
]

OPEN = [
    ("A decision is expected in the coming weeks.", "the coming weeks=", "no bounds"),
    ("Exports rose in recent years.", "recent years=", "no bounds"),
    ("She retired several years ago.", "several years ago=", "no number"),
    ("She retired more than ten years ago.", "more than ten years ago=", "a bound is no date"),
    ("He may go next December.", "next December=", "this year's or the next one's"),
    ("Due by the end of the decade.", "the end of the decade=", "2029 or 2030"),
    ("It grew this fiscal year.", "this fiscal year=2026", "the year in which it ends"),
]

AROUND_ANOTHER = [
    ("They met on 12 June 2026. Two days later they signed.", "12 June 2026=2026-06-12; Two days later=2026-06-14", ""),
    ("She won in 1990. Four years later she lost.", "1990=1990; Four years later=1994", "years"),
    ("He was held on Jan. 19 and freed the next day.", "Jan. 19=2026-01-19; the next day=2026-01-20", "next day"),
    ("They met on 2 June. Earlier in the day he landed.", "2 June=2026-06-02; Earlier in the day=2026-06-02", "same"),
    ("Sales rose from a year earlier.", "a year earlier=2025", "compared with the article's own year"),
    ("He landed a day earlier.", "a day earlier=", "earlier than what?"),
    ("He fled in 1941 and reached Lima in May the following year.", "1941=1941; May the following year=1942-05", ""),
    ("He fled in 1941 and fell ill at the end of the next year.", "1941=1941; the end of the next year=1942", "told"),
    ("In May, the following year's budget was drawn up.", "May=2026-05; the following year=2027", "two dates"),
    ("They met on 2 June and, on the same day, signed.", "2 June=2026-06-02; the same day=2026-06-02", "same day"),
    ("Opened in 1998. That year he died.", "1998=1998; That year=1998", "that year"),
    ("It sails on Sunday, 1 March, and returns the following Friday.",
     "Sunday, 1 March=2026-03-01; the following Friday=2026-03-06", "following weekday"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), AROUND_TODAY + OPEN + AROUND_ANOTHER)
def test_relative_dates(text: str, expected: str, why: str) -> None:
    assert read(text, PUBLISHED) == expected, why


@pytest.mark.parametrize(
    "text",
    ["They met on Thursday.", "He spoke yesterday.", "Sales rose last year.", "She left ten days ago."],
)
def test_nothing_is_resolved_without_a_date_of_publication(text: str) -> None:
    (mention,) = dating(text).mentions
    assert (mention.value, mention.basis) == ("", "")


def test_next_weekday_of_the_same_week_is_open() -> None:
    """Said on a Monday, 'next Friday' may be four or eleven days away."""
    assert read("They will meet next Friday.", "2026-06-15") == "next Friday="
