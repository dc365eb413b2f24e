"""Which side of publication a date without its year lies on. (text, mentions, why); Thursday 18 June 2026."""

from __future__ import annotations

import pytest

from tests.dates.reading import dating, read

PUBLISHED = "2026-06-18"

ROWS = [
    ("The minister resigned in October.", "October=2025-10", "past tense"),
    ("The minister will resign in October.", "October=2026-10", "future"),
    ("Deliveries start in October.", "October=2026-10", "the present of a timetable"),
    ("She was on Friday due to visit the yard.", "Friday=2026-06-19", "'was due to' behind the day"),
    ("She was on Wednesday in Lima, due to the storm.", "Wednesday=2026-06-17", "another 'due to'"),
    ("The navy has operated it since October.", "October=2025-10", "'since' looks back"),
    ("The first ship is due by 31 March.", "31 March=2027-03-31", "'due by'"),
    ("The contract, awarded in October, is worth $2 billion.", "October=2025-10", "participle of a past act"),
    ("Two ships, to be delivered in October, will follow.", "October=2026-10", "infinitive behind its noun"),
    ("The company plans to open a plant in August.", "August=2026-08", "a plan"),
    ("Some 600 soldiers are expected there in July.", "July=2026-07", "an expectation"),
    ("The first ships are expected in May.", "May=2027-05", "even for the month just gone"),
    ("A hearing is set for 3 August.", "3 August=2026-08-03", "'set for'"),
    ("The summit has been postponed until March.", "March=2027-03", "postponed to a date ahead"),
    ("The hearing has been moved from 3 August to 5 October.",
     "3 August=2026-08-03; 5 October=2026-10-05", "the date given up is near too"),
    ("Talks planned for April fell through.", "April=2026-04", "planned, then past: the nearest"),
    ("The treaty was to have been signed in January.", "January=2026-01", "it was not, but the month is past"),
    ("The trial was to start in March but was put off.", "March=2026-03", "nearest again"),
    ("The talks resume on Saturday; they opened on Sunday.", "Saturday=2026-06-20; Sunday=2026-06-14", "weekdays"),
    ("He told reporters on Monday that he would resign on Friday.",
     "Monday=2026-06-15; Friday=2026-06-19", "each clause has its own tense"),
    ("They agreed on Tuesday to meet again on Sunday.",
     "Tuesday=2026-06-16; Sunday=2026-06-21", "an agreement binds the future"),
    ("He managed to win the seat in November.", "November=2025-11", "'managed to' has happened"),
    ("The rocket may have exploded on Sunday.", "Sunday=2026-06-14", "'may have'"),
    ("The carrier could sail in late July.", "late July=2026-07", "'could'"),
    ("Ahead of the 5 July election, parties campaigned hard.", "5 July=2026-07-05", "'ahead of', whatever the verb"),
    ("The bank said on Wednesday it would cut jobs.", "Wednesday=2026-06-17", "right behind a past tense"),
    ("Under the deal, reached late Sunday, troops are to pull out.", "late Sunday=2026-06-14", "done when told"),
    ("Once signed in October, the deal will apply.", "October=2026-10", "not yet done"),
    ("She praised the raid after the 7 October attacks.", "7 October=", "days that became names keep their year to "
     "themselves"),
    ("He said a deal was possible by Monday.", "Monday=", "has Monday come? open"),
    ("Wednesday's vote leaves much open.", "Wednesday=2026-06-17", "what a day names may be past in any tense"),
    ("It warned of unrest following Sunday night's clashes.", "Sunday night=2026-06-14", "'following' is no next one"),
    ("He said that Monday's session had failed.", "Monday=2026-06-15", "nor is 'that' one spoken of"),
    ("They read calls for a strike on 20 June.", "20 June=2026-06-20", "what is called for is near"),
    ("The minister resigned in June.", "June=2026-06", "late in a month, the month itself"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), ROWS)
def test_direction(text: str, expected: str, why: str) -> None:
    assert read(text, PUBLISHED) == expected, why


def test_early_in_a_month_its_name_is_open_in_the_past_tense() -> None:
    assert read("The minister resigned in June.", "2026-06-02") == "June="


STORIES = [
    (
        "In 2019 she joined the army. In March, she was posted to Mali.",
        "2019=2019; March=",
        "2019, 2020 or now?",
    ),
    (
        "On 5 June 1967, war broke out; by 10 June it was over.",
        "5 June 1967=1967-06-05; 10 June=1967-06-10",
        "the next clause, so soon after that it is of that war",
    ),
    (
        "The contract was signed in August 2025. In January, 20 engines arrived.",
        "August 2025=2025-08; January=2026-01",
        "the next January is also the last one",
    ),
    (
        "It replaced the 2015 pact. Talks were held on 2 June.",
        "2015=2015; 2 June=2026-06-02",
        "a year that only describes a pact tells no story",
    ),
    (
        "On 5 June 1967, war broke out. On 10 July, it went on. In August, it was over.",
        "5 June 1967=1967-06-05; 10 July=1967-07-10; August=1967-08",
        "one step hands the story on to the next",
    ),
    (
        "In 1998 he enlisted, and in May he left.",
        "1998=1998; May=",
        "the next clause of the sentence",
    ),
    (
        "The firm, founded in 1998, bought its rival in May. Its owner, who retired in 2012, died on 3 June.",
        "1998=1998; May=2026-05; 2012=2012; 3 June=2026-06-03",
        "what only describes tells no story",
    ),
    (
        "On 5 June 1967, war broke out. On 10 December, it went on.",
        "5 June 1967=1967-06-05; 10 December=",
        "half a year on, the story may have come to last December",
    ),
    (
        "In 2019 she joined the army. On 10 July, she sailed. The next day, she arrived.",
        "2019=2019; 10 July=; The next day=",
        "nothing counts from a day that could not be read",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), STORIES)
def test_a_story_told_just_before_may_leave_the_year_open(text: str, expected: str, why: str) -> None:
    assert read(text, PUBLISHED) == expected, why


def test_weekday_decides_the_year() -> None:
    """17 June was a Wednesday in 2026 and a Tuesday in 2025."""
    assert read("Signed on Tuesday, 17 June.", PUBLISHED) == "Tuesday, 17 June=2025-06-17"


BESIDE = [  # words right beside the date; Wednesday 17 June 2026
    ("Delivery has slipped to “no later than Sept. 30,” he noted.", "Sept. 30=2026-09-30", "a limit"),
    ("They meet every year: most recently on July 30.", "July 30=2025-07-30", "the last time"),
    ("Schools close on Friday for the holidays.", "Friday=2026-06-19", "a verb that looks like an adjective"),
    ("Doors open Saturday at noon.", "Saturday=2026-06-20", "without a preposition"),
    ("Shares were lower at the close Tuesday.", "Tuesday=2026-06-16", "a noun"),
    ("“We open Friday,” she said.", "Friday=2026-06-19", "in a quotation"),
    ("“We opened Friday,” she said.", "Friday=2026-06-12", "the past of it"),
    ("Expect delays until Sunday.", "Sunday=2026-06-21", "until"),
    ("After Sunday's vote the party split.", "Sunday=2026-06-14", "after"),
    ("The fleet will be back on Friday.", "Friday=2026-06-19", "'back' tells nothing"),
]


@pytest.mark.parametrize(("text", "expected", "why"), BESIDE)
def test_words_beside_a_date(text: str, expected: str, why: str) -> None:
    assert read(text, "2026-06-17") == expected, why


STEPS = [  # of 17 April 2024
    ("In the first quarter it was 5.0 percent, down from 7.1 percent in 2023. In March alone it was 4.5 percent.",
     "the first quarter=2024; 2023=2023; March=2024-03", "what is compared is no step of a story"),
    ("Nobody has seen the like since 1976, when an early March storm closed the port.",
     "1976=1976; early March=1976-03", "a clause of its year"),
    ("It was so in 1962-63, when snow fell on Dec. 26 and lay until March.",
     "1962-63=1962/1963; Dec. 26=1962-12-26; March=1963-03", "a clause of two years"),
    ("He was in Lima on 4 April. 4 April is a day of prayer.",
     "4 April=2024-04-04; 4 April=2024-04-04", "the same day"),
    ("The case, filed on 4 March, could wait until April 24.\nHart, who was arrested nine days earlier, denies it.",
     "4 March=2024-03-04; April 24=2024-04-24; nine days earlier=2024-02-24", "not from a day ahead"),
    ("The franc has lost 40% since the 2nd. It was allowed to float on April 5 and fell from the 3rd.",
     "the 2nd=2024-04-02; April 5=2024-04-05; the 3rd=2024-04-03", "a day before that named"),
    ("Service from 0800 to 1730; NMEA 0183 and 2000. AGS 2019-E costs 5.", "", "hours, standards, parts"),
    ("Visits are free every day except Tuesday.", "", "a day of every week"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), STEPS)
def test_what_a_year_hangs_on(text: str, expected: str, why: str) -> None:
    assert read(text, "2024-04-17") == expected, why


def test_a_week_of_a_month_has_its_days() -> None:
    found = dating(
        "It was held in the last week of August and the third ten-day period of May.", "2025-12-01"
    ).mentions
    assert [(m.value, m.first_day, m.last_day) for m in found] == [
        ("2025-08", "2025-08-25", "2025-08-31"),
        ("2025-05", "2025-05-21", "2025-05-31"),
    ]
