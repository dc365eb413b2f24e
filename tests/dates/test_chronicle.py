"""The years of a chronicle's entries, from headings over them and from the order of a timeline."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.articles import read_article
from analysis.blocks import split_blocks
from analysis.dates import date_article
from analysis.pipeline import parse_blocks

HEADED = """Timeline of the border war

2012

Advance in the north (December 2012–March 2013)

December

• 10 December: Rebels take Oruro
• Monday, 17 December: Rebels take Tarma
• Sunday, 18 December: Rebels take Ica

2013

January

• 5 January: Rebels take Puno, which they had left in May
• On 11 January the rebels sign a truce

Aftermath

The army came back on 4 May 2014 and left.
"""
A_YEAR_AT_WAR = """Timeline: a year at war

Lima, 15 December 2014

A timeline of the main events:
14-15 December: The council meets in Lima.
15 December, evening: Guards are disarmed.
16 December, 8:00 p.m.: Men are held.
2 January: The army takes Tarma.
"""
LATEST_FIRST = """Chronology of the strike

Lima, 15 March 2014

12 March: The miners go back.
2 January: The talks fail.
30 December: The miners walk out.
"""
TITLED = """Ships from 1 January to 31 December 2012

10 January

The keel of the Loa is laid in Lima.

19 January

The Pisco is launched in Callao.
"""
BANK = """Timeline: the fall of a bank

Lima, 3 February 2012

1994: Two brothers found the bank. It opens on 12 September; by the end of the decade it has 40 branches.
Spring 1997: It buys a rival, and is bought itself the following year.
2 October 2008: The chairman resigns the next day. A new one is named that December.
March 2011: Its lenders wait until year end.
9 August: Two weeks later it closes a branch.
Christmas Eve: The talks fail. The previous evening both sides had said that all was well.
Monday, 16 January: It has until the end of the month to find cash. On the 20th depositors queue.
Wednesday: The deadline, put off the night before, passes.
"""
WEEK_AHEAD = """The week ahead

Lima, 3 February 2012

Monday: The council meets in Lima.
Wednesday: The minister arrives.
"""
PROGRAMME = """Programme of the visit

Lima, 15 November 2014

16 November: The minister arrives in Lima.
17 November: The minister meets the president.
2 December: The minister leaves.
"""


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            HEADED,
            "2012 2012-12/2013-03 2012-12 2012-12-10 2012-12-17 - 2013 2013-01 2013-01-05 2012-05 "
            "2013-01-11 2014-05-04",
            "the heading's year, or before where an entry goes back; none where a weekday speaks against it",
        ),
        (
            A_YEAR_AT_WAR,
            "2014-12-15 2013-12-14/2013-12-15 2013-12-15 2013-12-16 2014-01-02",
            "a timeline tells what is past, in its order",
        ),
        (TITLED, "2012-01-01/2012-12-31 2012-01-10 2012-01-19", "the one year of the title's days"),
        (LATEST_FIRST, "2014-03-15 2014-03-12 2014-01-02 2013-12-30", "the latest entry may come first"),
        (
            BANK,
            "2012-02-03 1994 1994-09-12 1990/1999 1997 1998 2008-10-02 2008-10-03 2008-12 2011-03 2011 2011-08-09 "
            "2011-08 2011-12-24 2011-12-23 2012-01-16 2012-01 2012-01-20 2012-02-01 2012-01-31",
            "what an entry leaves out is taken from the date that heads it",
        ),
        (WEEK_AHEAD, "2012-02-03 - -", "weekdays that head no entries of past times"),
        (PROGRAMME, "2014-11-15 2014-11-16 2014-11-17 2014-12-02", "a programme lies ahead"),
    ],
)
def test_years_of_entries(tmp_path: Path, text: str, expected: str, why: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8")
    article = read_article(path, tmp_path)
    blocks = split_blocks(article)
    found = date_article(article, blocks, parse_blocks(article.text, blocks)).mentions
    values = [f"{m.value}/{m.until}" if m.until else m.value or "-" for m in found]
    assert " ".join(values) == expected, why


@pytest.mark.parametrize(
    ("foot", "expected"),
    [
        ("Analysis | 6 November 2026", "2026-11-06"),
        ("© Coast Agency – 16/11/2026", "2026-11-16"),
        ("Photo: the yard, 6 November 2026", ""),
    ],
)
def test_dates_of_lines_around_an_article(tmp_path: Path, foot: str, expected: str) -> None:
    """What dates the article is a mention, whatever stands beside it on its line; a caption's date is none."""
    path = tmp_path / "a.txt"
    path.write_text(
        f"Kenya and Oman sign pact\n\nThe ministers signed it.\n\nIt is a long one.\n\n{foot}\n", "utf-8"
    )
    article = read_article(path, tmp_path)
    blocks = split_blocks(article)
    found = date_article(article, blocks, parse_blocks(article.text, blocks)).mentions
    assert " ".join(m.value for m in found) == expected
