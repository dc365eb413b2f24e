"""Dates that name their year or leave out only that. (text, mentions, why the row is here); Thursday 18 June 2026."""

from __future__ import annotations

import pytest

from tests.dates.reading import dating, read

PUBLISHED = "2026-06-18"

DAYS = [
    ("It was signed on 4 December 2025.", "4 December 2025=2025-12-04", "day, month, year"),
    ("It was signed on December 4, 2025, in Oslo.", "December 4, 2025=2025-12-04", "month, day, year"),
    ("It was signed on Sept. 28, 2021.", "Sept. 28, 2021=2021-09-28", "abbreviation with its full stop"),
    ("Dated 13 MAR 2026 5:12PM.", "13 MAR 2026=2026-03-13", "capitals, with a clock time that is no date"),
    ("Dated 13-MAR-2026 and June-16-2026.", "13-MAR-2026=2026-03-13; June-16-2026=2026-06-16", "hyphens"),
    ("It fell on the 1st of May 2024.", "the 1st of May 2024=2024-05-01", "ordinal figure"),
    ("It fell on May 1st, 2025.", "May 1st, 2025=2025-05-01", "ordinal behind the month"),
    ("The Fourth of July 2026 is near.", "The Fourth of July 2026=2026-07-04", "ordinal in words"),
    ("He quit on Thursday, 11 June 2026.", "Thursday, 11 June 2026=2026-06-11", "with its weekday"),
    ("He quit on Wed, June 10.", "Wed, June 10=2026-06-10", "short weekday before a date"),
    ("Issued 2026-06-01 and 2026/06/02.", "2026-06-01=2026-06-01; 2026/06/02=2026-06-02", "ISO 8601"),
    (
        "The first Monday of July 2026 is a holiday.",
        "The first Monday of July 2026=2026-07-06",
        "a weekday counted in its month is a day",
    ),
    ("He was born on 29 February 2001.", "29 February 2001=", "no such day: kept, but not read"),
    (
        "Seen on 16 juin 2026, 16. Juni 2026, 5 maja 2026 and 3 de mayo de 2026.",
        "16 juin 2026=2026-06-16; 16. Juni 2026=2026-06-16; 5 maja 2026=2026-05-05; 3 de mayo de 2026=2026-05-03",
        "months in the spelling of other languages",
    ),
    ("The 4 June meeting ended.", "4 June=2026-06-04", "the article belongs to the meeting"),
    ("He came on 9 May this year.", "9 May this year=2026-05-09", "year given by 'this year'"),
    ("It opened in May last year.", "May last year=2025-05", "year given by 'last year'"),
]

RANGES = [
    ("Held on October 28-29, 2025.", "October 28-29, 2025=2025-10-28/2025-10-29", "hyphen"),
    ("Held from 2 to 12 June 2026.", "2 to 12 June 2026=2026-06-02/2026-06-12", "from … to"),
    ("It will run from June 25 to 29.", "June 25 to 29=2026-06-25/2026-06-29", "month first, no year"),
    ("Held on 2 and 3 June.", "2 and 3 June=2026-06-02/2026-06-03", "two days running"),
    ("Held on 2 and 9 June.", "2=2026-06-02; 9 June=2026-06-09", "two days a week apart are no range"),
    ("Held between 1 and 9 June.", "1 and 9 June=2026-06-01/2026-06-09", "'between' makes them one"),
    (
        "Held from 30 September to 2 October 2025.",
        "30 September to 2 October 2025=2025-09-30/2025-10-02",
        "across a month, the year once",
    ),
    (
        "Held from 28 December to 3 January 2026.",
        "28 December to 3 January 2026=2025-12-28/2026-01-03",
        "across a year",
    ),
    ("Open June 28 - July 3, 2026.", "June 28 - July 3, 2026=2026-06-28/2026-07-03", "dash with blanks"),
    ("Held on 2 / 3 June.", "2 / 3 June=2026-06-02/2026-06-03", "stroke"),
    ("Runs May 2026–March 2027.", "May 2026–March 2027=2026-05/2027-03", "months of two years"),
    ("Due January–March 2027.", "January–March 2027=2027-01/2027-03", "months"),
    ("Valid for 2021–31 and 2014/15.", "2021–31=2021/2031; 2014/15=2014/2015", "years, the second short"),
    ("It runs from 2025 to 2035.", "2025 to 2035=2025/2035", "years in words"),
    ("The winter of 2026-27 was mild.", "The winter of 2026-27=2026/2027", "a winter has two years"),
    ("Held from 29 to 31 June 2026.", "29 to 31 June 2026=", "one end is no day"),
    (
        "The vote was moved from 3 June to 15 June.",
        "3 June=2026-06-03; 15 June=2026-06-15",
        "a date given up and the new one are no range",
    ),
]

PARTS = [
    ("Singh visited in December 2024.", "December 2024=2024-12", "month"),
    ("Due in early 2026 or mid-2027.", "early 2026=2026; mid-2027=2027", "part of a year is the year"),
    ("Valid until the end of 2032.", "the end of 2032=2032", "its end too"),
    ("Due in late April 2027.", "late April 2027=2027-04", "part of a month is the month"),
    ("It takes place in the last week of June.", "the last week of June=2026-06", "a week of a month"),
    ("Due in the third quarter of 2027.", "the third quarter of 2027=2027", "quarter"),
    ("Due in Q3 2027, not H1 2027.", "Q3 2027=2027; H1 2027=2027", "quarter and half in figures"),
    ("Up in the first nine months of 2025.", "the first nine months of 2025=2025", "months counted"),
    ("Due in spring 2028 or the autumn of 2029.", "spring 2028=2028; the autumn of 2029=2029", "seasons"),
    (
        "He ruled from nineteen seventy-nine until nineteen-oh-five, in the late nineteen eighties and in June "
        "nineteen ninety.",
        "nineteen seventy-nine=1979; nineteen-oh-five=1905; the late nineteen eighties=1980/1989; "
        "June nineteen ninety=1990-06",
        "years in words",
    ),
    (
        "They met on August second, nineteen ninety-one.",
        "August second, nineteen ninety-one=1991-08-02",
        "and days",
    ),
    (
        "May second that; nineteen eighteen-wheelers and nineteen ten-year-olds came.",
        "",
        "no days",
    ),
    ("Built in the 1990s.", "the 1990s=1990/1999", "a decade is its years"),
    ("Up in FY 2025-26 and fiscal 2024.", "FY 2025-26=2025/2026; fiscal 2024=2024", "fiscal years"),
    ("She joined in '98.", "'98=1998", "short year"),
    ("The 2019 agreement and the 2024 elections.", "2019=2019; 2024=2024", "years before nouns"),
    (
        "Redesignated 15OCT1948 and 7 Dec 41.",
        "15OCT1948=1948-10-15; 7 Dec 41=1941-12-07",
        "as armies write them",
    ),
    ("Effective 161200Z SEP 26.", "161200Z SEP 26=2026-09-16", "a group of day, hour and month"),
    (
        "Landed on D+2 (10 NOV 24); reactivated on 27 AUG 90 and sent home.",
        "10 NOV 24=2024-11-10; 27 AUG 90=1990-08-27",
        "two figures, the year nearest to publication",
    ),
    ("On 10 Nov 42 ships sailed.", "10 Nov=", "figures that count"),
    ("Up in FY98 and FY 25.", "FY98=1998; FY 25=2025", "fiscal years in two figures"),
    ("Order 20260312 was placed.", "", "eight figures in a text number something"),
    ("In June and July 2024 it rained.", "June and July 2024=2024-06/2024-07", "neighbours"),
]


@pytest.mark.parametrize(("text", "expected", "why"), DAYS + RANGES + PARTS)
def test_dates_with_a_year(text: str, expected: str, why: str) -> None:
    assert read(text, PUBLISHED) == expected, why


FIGURES = [
    ("Signed on 16.6.2026.", "16.6.2026=2026-06-16", "numeric", "16 can only be a day"),
    ("Signed on 06/16/2026.", "06/16/2026=2026-06-16", "numeric", "or, here, month first"),
    ("Signed on 6.5.2026.", "6.5.2026=2026-05-06", "guess_day_first", "full stops are day first"),
    ("Signed on 6/5/2026.", "6/5/2026=", "numeric", "no sign of the order: open"),
    (
        "Seen 2 June. Signed on 6/5/2026.",
        "2 June=2026-06-02; 6/5/2026=2026-05-06",
        "guess_day_first",
        "as elsewhere",
    ),
    (
        "Seen June 2. Signed on 6/5/2026.",
        "June 2=2026-06-02; 6/5/2026=2026-06-05",
        "guess_month_first",
        "as elsewhere",
    ),
    ("Signed on 06/16/98.", "06/16/98=1998-06-16", "numeric", "the century nearest to publication"),
]


@pytest.mark.parametrize(("text", "expected", "rule", "why"), FIGURES)
def test_dates_in_figures_say_when_they_are_a_guess(text: str, expected: str, rule: str, why: str) -> None:
    assert read(text, PUBLISHED) == expected, why
    last = dating(text, PUBLISHED).mentions[-1]
    assert (last.rule if last.value else "numeric") == rule, why


def test_bases() -> None:
    found = dating("Signed on 4 June 2025, ratified on 2 June.", PUBLISHED)
    assert [m.basis for m in found.mentions] == ["explicit", "relative"]


def test_a_day_behind_the_dash_of_a_range() -> None:
    assert read("Launches, 1 January 2020–31 December 2020.", PUBLISHED) == (
        "1 January 2020–31 December 2020=2020-01-01/2020-12-31"
    )


WITHOUT_PUBLICATION = [
    ("Signed on 4 June and published on Thursday.", "4 June=; Thursday=", "nothing to resolve against"),
    (
        "They met on 4 June 2025. On 4 June they also signed.",
        "4 June 2025=2025-06-04; 4 June=2025-06-04",
        "the text gives that very day its year",
    ),
    (
        "They met on 4 June 2025 and 4 June 2024. On 4 June they also signed.",
        "4 June 2025=2025-06-04; 4 June 2024=2024-06-04; 4 June=",
        "two years are one too many",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), WITHOUT_PUBLICATION)
def test_undated_articles_are_not_guessed_at(text: str, expected: str, why: str) -> None:
    assert read(text) == expected, why
