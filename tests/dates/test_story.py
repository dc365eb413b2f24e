"""Stories of past times, which leave out the years that they have told. (text, mentions, why the row is here)."""

from __future__ import annotations

import pytest

from tests.dates.reading import dating, read

# fmt: off
YEARS = [
    ("Gaunt crossed on 3 June 1761. On 9 June he fell; in August the fort was sold.",
     "3 June 1761=1761-06-03; 9 June=1761-06-09; August=1761-08", "the year last told"),
    ("He sailed in November 1801. In January the ice closed. By mid-March food ran out.",
     "November 1801=1801-11; January=1802-01; mid-March=1802-03", "months that go on pass the end of a year"),
    ("The corps was raised in May 1861. It had drilled since March.",
     "May 1861=1861-05; March=1861-03", "'had' goes back, not on"),
    ("The front broke in February 1943. It had been quiet since November.",
     "February 1943=1943-02; November=1942-11", "and may go back over the end of a year"),
    ("In the autumn of 1877 the prince asked for help. In February the army left.",
     "the autumn of 1877=1877; February=1878-02", "a season tells where in its year the story stands"),
    ("The siege lasted from May 12 to July 9, 1862.\nGunboats came on Sunday, May 11.",
     "May 12 to July 9, 1862=1862-05-12/1862-07-09; Sunday, May 11=1862-05-11", "the weekday bears it out"),
    ("The siege began on May 12, 1862. Gunboats came on Monday, May 19, it is said, and Friday, May 23.",
     "May 12, 1862=1862-05-12; Monday, May 19=1862-05-19; Friday, May 23=1862-05-23", "weekdays that fit"),
    ("The siege began on May 12, 1862. Gunboats came on Friday, May 19.",
     "May 12, 1862=1862-05-12; Friday, May 19=", "one that fits none"),
    ("The war (11 October 1899 – 31 May 1902) was long. On 30 October the town fell.",
     "11 October 1899 – 31 May 1902=1899-10-11/1902-05-31; 30 October=1899-10-30", "it starts at its start"),
    ("The drive (from November 1916 to March 1917) failed. In January it snowed.",
     "November 1916 to March 1917=1916-11/1917-03; January=1917-01", "a month within the span told"),
    ("He landed on 4 May 1840. Cole, who was born in 1802, left in July.",
     "4 May 1840=1840-05-04; 1802=1802; July=1840-07", "what only describes does not move the story"),
    ("He landed on 4 May 1840. He was held until 1844. In July he wrote home.",
     "4 May 1840=1840-05-04; 1844=1844; July=1840-07", "nor does the end of what lasts"),
    ("He landed on 25 October 1415. The king had left on 13 August.",
     "25 October 1415=1415-10-25; 13 August=1415-08-13", "years of the Middle Ages"),
    ("He was born in 1366. He landed on 25 October 1415.", "1366=1366; 25 October 1415=1415-10-25", "behind 'in'"),
    ("It lasted from May 1943 to May 1945. On the morning of 6 June 1944 it rained, and on the evening of the same day "
     "it cleared.", "May 1943 to May 1945=1943-05/1945-05; 6 June 1944=1944-06-06; the same day=1944-06-06",
     "parts of a day"),
    ("Holt died on 4 May 1840. Since 1850 a feast is held on 8 May.", "4 May 1840=1840-05-04; 1850=1850; 8 May=",
     "what is done each year"),
    ("In the first months of 1842 it fell.", "the first months of 1842=1842", "and a part of a year"),
    ("She left Hull in June 1912. She was back for Christmas.",
     "June 1912=1912-06; Christmas=1912-12-25", "feasts"),
    ("The mill burned in June 1912. In the autumn it was rebuilt.", "June 1912=1912-06; the autumn=1912", "seasons"),
]
COUNTED = [
    ("On 11 February 1943 Holt took over, and the following day he asked for guns. They came the same week.",
     "11 February 1943=1943-02-11; the following day=1943-02-12; the same week=1943-02", "days and weeks"),
    ("On the night of 14/15 March 1943 two boats crossed; by the evening of the 15th a bridge stood. On the 19th Holt "
     "stopped. The next morning it rained, and that afternoon it snowed.",
     "14/15 March 1943=1943-03-14/1943-03-15; the evening of the 15th=1943-03-15; the 19th=1943-03-19; "
     "The next morning=1943-03-20; that afternoon=1943-03-20", "days of the month told, and parts of days"),
    ("He sailed on 28 May 1940. On the 3rd he was home.", "28 May 1940=1940-05-28; the 3rd=1940-06-03", "month's end"),
    ("The crew left on 2 June 1901. It was back two days afterward. A week after the crew left, he died.",
     "2 June 1901=1901-06-02; two days afterward=1901-06-04; A week after=1901-06", "after what has just been told"),
    ("The crew left on 2 June 1901. A week after the fair, he died.", "2 June 1901=1901-06-02", "after what else?"),
    ("It opened in May 1902. Later that month it closed; later that year it burned. A year later he died.",
     "May 1902=1902-05; Later that month=1902-05; later that year=1902; A year later=1903", "that month and year"),
    ("She sailed in 1979 and was sold the following May. That autumn she sank. The next spring she was raised.",
     "1979=1979; the following May=1980-05; That autumn=1980; The next spring=1981", "seasons and months"),
    ("Pell was exchanged in November 1862 and killed the following spring.",
     "November 1862=1862-11; the following spring=1863", "a season ahead"),
    ("It began in March 1862; the previous autumn they had met.", "March 1862=1862-03; the previous autumn=1861", ""),
    ("They met on Thursday 3 June 1920. On the Saturday they left. On the 10th of that month it was over.",
     "Thursday 3 June 1920=1920-06-03; the Saturday=1920-06-05; the 10th of that month=1920-06-10", "weekdays told"),
    ("It was signed on 3 June 1920. By the end of that year, early the next year, and at the end of the month.",
     "3 June 1920=1920-06-03; that year=1920; early the next year=1921; the end of the month=1920-06", "ends"),
]
LEADING = [
    ("On 21 November he came. In December he fell ill. He died on 25 December 1916. In 1917 it was over; on 6 January "
     "they left.", "21 November=1916-11-21; December=1916-12; 25 December 1916=1916-12-25; 1917=1917; "
     "6 January=1917-01-06", "dates that lead up to the first full one"),
    ("They rose on New Year's Day, 1916. The following day they marched. The following day it snowed. On the 14th "
     "Second Lieutenants Holt, Agard, and Mayhew came.",
     "New Year's Day, 1916=1916-01-01; The following day=1916-01-02; "
     "The following day=1916-01-03; the 14th=1916-01-14", "a feast with its year starts a story"),
    ("It fell in December 1781; it was not till the spring of 1782 that help came. On the night of the 24th of July it "
     "rained. Upon the 28th Holt left.", "December 1781=1781-12; the spring of 1782=1782; the 24th of July=1782-07-24; "
     "the 28th=1782-07-28", "'not till' is a step"),
    ("The first blow fell on 1 July; the second, a fortnight later, on 14 July 1916, was heavier.",
     "1 July=1916-07-01; a fortnight later=1916-07; 14 July 1916=1916-07-14", "of one sentence"),
    ("It began on 4 March 1814. On Easter Sunday, 10 April, it was over.",
     "4 March 1814=1814-03-04; Sunday, 10 April=1814-04-10", "the feast is the day behind it"),
    ("The city fell in AD 378. It rose in 264–241 BC, and was burned in 1204 AD.",
     "AD 378=0378; 264–241 BC=; 1204 AD=1204", "years before Christ have no value"),
    ("He came on 3 May. The pact, which was signed on 4 June 2024, is old. In 2025 it was changed, in 2026 again.",
     "3 May=; 4 June 2024=2024-06-04; 2025=2025; 2026=2026", "an aside is no step that they lead up to"),
]
OPEN = [
    ("The base opened in 2019. It will close on 4 June.", "2019=2019; 4 June=", "what lies ahead is no step"),
    ("They agreed in 2019 to meet. On 4 June they met.", "2019=2019; 4 June=", "a year is no step to go on from"),
    ("He spoke yesterday. It opened on 4 May 2019. On 6 May it closed.",
     "yesterday=; 4 May 2019=2019-05-04; 6 May=", "an article of its own day, which that is not known of"),
    ("On 6 May he left. It opened on 4 May 2019.", "6 May=; 4 May 2019=2019-05-04", "its first date has no year"),
    ("On the 14th Mountain Division's flank, by the 21st Army, on the 12th floor and the 19th day.", "", "ordinals"),
    ("The rules that spring from 1912 law say that fall is late.", "1912=1912", "no seasons"),
    ("He had 1,943 men, 1988 rifles and 1250 pounds in 1200 villages.", "", "no years"),
]
# fmt: on


@pytest.mark.parametrize(("text", "expected", "why"), YEARS + COUNTED + LEADING + OPEN)
def test_undated_stories(text: str, expected: str, why: str) -> None:
    assert read(text) == expected, why


def test_a_year_taken_from_the_story_is_inferred() -> None:
    found = dating("Gaunt crossed on 3 June 1761. On 9 June he fell.").mentions
    assert [(m.basis, m.rule) for m in found] == [
        ("explicit", "day_month_year"),
        ("inferred", "running_year"),
    ]


def test_weeks_have_their_days() -> None:
    found = dating(
        "Gaunt fell on 3 June 1761. The next week the fort was sold. A week after Gaunt fell, it burned."
    )
    assert [(m.first_day, m.last_day) for m in found.mentions[1:]] == [
        ("1761-06-08", "1761-06-14"),
        ("1761-06-10", ""),
    ]


WAR = (
    "The war began on 6 May 1998.\nOn 12 May the army came. In February 1999 the lull ended: on the 22nd it fought "
    "again.\nA truce was signed on 18 June 2000 and a peace accord on December 12."
)


def test_an_article_of_past_times_may_have_a_date_of_its_own() -> None:
    assert read(WAR, "2009-12-19") == (
        "6 May 1998=1998-05-06; 12 May=1998-05-12; February 1999=1999-02; the 22nd=1999-02-22; "
        "18 June 2000=2000-06-18; December 12=2000-12-12"
    )


def test_news_of_its_own_day_is_no_such_article() -> None:
    assert read(WAR + "\nHe said on 2 June that it was over. They met yesterday.", "2009-12-19").endswith(
        "2 June=2009-06-02; yesterday=2009-12-18"
    )


CHRONICLE = """3 March 2003: The body is found.
5 March: Police arrest two men.
November 2003: A trial opens.
January: The jury is discharged.
19 February: Both men are convicted."""


def test_entries_of_a_chronicle_go_on_from_the_one_before() -> None:
    assert read(CHRONICLE, "2005-08-12") == (
        "3 March 2003=2003-03-03; 5 March=2003-03-05; November 2003=2003-11; January=2004-01; 19 February=2004-02-19"
    )


BATTLE = """It took place between 5 July and 23 August 1943.
By early 1943 the front had stalled. In March, Manst took Karkov. The drive, first planned for May, was put off until \
June and again until July. On 16 April he wrote a note. From 12 April onwards, and in two weeks, civilians dug trenches.
The guns opened on 5 July. Ponry was taken on the 7th, and by the evening of 10 July the attack was spent. Three days \
later it was called off. Karkov fell on 23 August. A month later, in late September, the river was reached.
In 1973 a monument was unveiled. Every year on 12 July there is a ceremony."""


def test_plans_and_steps_back_do_not_carry_a_story_off() -> None:
    assert read(BATTLE) == (
        "5 July and 23 August 1943=1943-07-05/1943-08-23; early 1943=1943; March=1943-03; May=1943-05; June=1943-06; "
        "July=1943-07; 16 April=1943-04-16; 12 April=1943-04-12; 5 July=1943-07-05; the 7th=1943-07-07; "
        "10 July=1943-07-10; Three days later=1943-07-13; 23 August=1943-08-23; A month later=1943-09; "
        "late September=1943-09; 1973=1973; 12 July="
    )


IN_THE_NEWS = [  # published on Friday 10 March 2006
    ("He was jailed on 4 May 2004. Three days later he fled. On 12 June he was seen in Hull.",
     "4 May 2004=2004-05-04; Three days later=2004-05-07; 12 June=2004-06-12", "a story told in passing"),
    ("He joined in September 1985. The following January he was made partner, and in March he left.",
     "September 1985=1985-09; The following January=1986-01; March=1986-03", "and one that counts on"),
    ("Sales fell last month. In December, they had risen.", "last month=2006-02; December=2005-12", "no story"),
    ("A memo was faxed on 21 July. Nobody rang that day, nobody the next day, and on the Saturday we sailed.",
     "21 July=2005-07-21; that day=2005-07-21; the next day=2005-07-22; the Saturday=2005-07-23", "the Saturday told"),
    ("On the Saturday ferry he slept.", "Saturday=2006-03-04", "that only describes"),
    ("The inquiry was adjourned until Thursday.", "Thursday=2006-03-16", "whatever the tense"),
    ("The crew worked until Thursday.", "Thursday=2006-03-09", "what lasted"),
    ("She is due in Perth on the 21st for a visit.", "the 21st=2006-03-21", "ahead: the next one"),
    ("She is due in Perth on the 3rd.", "the 3rd=2006-04-03", "of the next month"),
    ("She finished on the 18th in a row.", "", "no day"),
    ("He left the week before last; a 1986 law bars it.", "the week before last=2006-02; 1986=1986", "two back"),
    ("They were held in the summer of 1942; on 16 July that year the police came. Three days later they left.",
     "the summer of 1942=1942; 16 July that year=1942-07-16; Three days later=1942-07-19", "the year told"),
    ("In 1998 it lost money in the third quarter of that year.", "1998=1998; the third quarter of that year=1998", ""),
    ("He was seized on Feb. 9 and freed that weekend.", "Feb. 9=2006-02-09; that weekend=2006-02-11/2006-02-12", ""),
    ("Last October it made an offer, on 21 June 2005 it had asked; in 2012 or two weeks later, it will end.",
     "Last October=2005-10; 21 June 2005=2005-06-21; 2012=2012; two weeks later=", "not from a day of another time"),
    ("The 1960-seat hall is a 1960-era one.", "1960=1960", "seats are counted"),
    ("Profit rose from the same quarter a year ago.", "a year ago=2005", "one date, not two"),
    ("In the latest week, sales fell.", "the latest week=", "which is not said"),
    ("In the previous year, it lost $2 million.", "the previous year=2005", "of a report on this one"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), IN_THE_NEWS)
def test_stories_and_counts_in_the_news(text: str, expected: str, why: str) -> None:
    assert read(text, "2006-03-10") == expected, why


def test_the_death_in_an_obituary_is_news() -> None:
    text = (
        "Wing Commander Jan Roe, who has died aged 86, was born on November 3 1917.\n"
        "He was shot down in May 1941 and freed on May 2 1945. He led No 61 Squadron from 1951 to 1953.\n"
        "He died on March 22. He married, in 1946, Ana Hart."
    )
    assert "March 22=2004-03-22" in read(text, "2004-03-29")
