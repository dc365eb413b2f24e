"""The article's own date where pages put it, above the report and below, and dates there that are not its own."""

from __future__ import annotations

import pytest

from analysis.matter import read_matter

TITLE = "Kenya and Oman sign patrol pact"
FIRST = (
    "Defence Minister Amina Odhiambo signed the pact with her Omani counterpart on Tuesday, the ministry said. "
    "Both sides agreed to hold a joint exercise."
)
SECOND = (
    "The ministry said that the first ships would sail once the crews had finished their training at the naval "
    "academy in Mombasa."
)

FEET = [
    ("— Coast Herald, November 18, 2026", "a dash before the paper is no bullet"),
    ("— Coast Herald staff, November 18, 2026", "its staff"),
    ("*Coast Herald, 18 November 2026*", "emphasis"),
    ("(Coast Herald, 18.11.2026)", "in brackets"),
    ("Coast Herald/18 November 2026", "a slash"),
    ("Coast Agency 18 November 2026", "no comma"),
    ("18 November 2026, Nairobi", "the date first"),
    ("© Coast Agency – 18/11/2026", "copyright and day"),
    ("(c) Coast Press 18/11/2026", "a letter in brackets that is no bullet"),
    ("Copyright Coast Agency, 18 November 2026. All rights reserved.", "rights behind it"),
    ("© 2026 Coast Agency. Published 18 November 2026.", "two sentences"),
    ("Source: Coast News Agency, 18 November 2026", "the source of the text"),
    ("Published in Coast Herald, November 18th, 2026", "paper and ordinal"),
    ("This article appeared in the November 18, 2026 issue of Coast Herald.", "the issue's day"),
    ("This article appeared in the print edition of 18 November 2026", "the edition's day"),
    ("Originally published on 18 November 2026 in Coast Herald", "paper behind the day"),
    ("This story was originally published November 18, 2026, 5:00 AM.", "no preposition, the hour"),
    ("The article was first published in Coast Herald on 18 November 2026.", "'first' makes it this article"),
    ("Issue of 18 November 2026", "an issue"),
    ("From the November 18, 2026 edition", "an edition"),
    ("Story filed: 18 November 2026", "a label"),
    ("END/18 November 2026", "behind the end mark"),
    ("Press Office\nMinistry of Defence\nNairobi\n18 November 2026", "a signature of four lines"),
    ("[Ends]\n\n18 November 2026\n\nNotes to editors\n\nThe pact was first proposed in 2019.", "above notes"),
    ("Nairobi, 18 November 2026\n\nRelated stories\n\nOman buys ships\n17 November 2026", "above links"),
]
NOT_AT_THE_FOOT = [
    ("Related stories\n\nOman buys ships, 18 November 2026", "a link"),
    ("More from Coast Herald\n\nOman buys ships\n18 November 2026", "a link on two lines"),
    ("Also read:\n\nOman buys ships\n18 November 2026", "a link"),
    ("You may also like\n\nOman buys\n\nIt will buy two, Muscat said.\n\n18 November 2026", "with a teaser"),
    ("Latest news\n\nOman buys ships\n\nNov 18, 2026", "a link"),
    ("Sources:\n\nCoast Herald, 18 November 2026", "a source"),
    ("References\n\nCoast Herald, 18 November 2026", "a source"),
    ("Upcoming events\n\nNaval Week Mombasa, 18 November 2026", "an event"),
    ("2 Comments\n\nSaid Hart\n18 November 2026 at 10:12", "a reader's comment"),
    ("Coast Herald, 18 November 2026\n\nMuscat Times, 3 May 2025", "two sources without a heading"),
    ("[1] Coast Herald, 18 November 2026", "a footnote"),
    ("1) Coast Herald, 18 November 2026", "a footnote"),
    ("“We sail together, as always.”\n\n— Amina Odhiambo, 18 November 2026", "whoever is quoted"),
    ("Next Round of Talks – 18 November 2026", "an announcement"),
    ("Signing Ceremony, 18 November 2026", "an announcement"),
    ("Valid until 18 November 2026", "a term"),
    ("Photo: The ship in Mombasa, 18 November 2026", "a caption"),
    ("The ship at the yard, 18 November 2026. © Coast Images", "a caption"),
    ("Done at Nairobi, 18 November 2016, in duplicate.", "a treaty's last sentence"),
    ("- Frigate talks, 18 November 2026\n- Radar talks, 19 November 2026", "a list"),
    ("© 2026 Coast Herald", "a year alone"),
    ("Last modified on Wednesday, 18 November 2026", "when the page changed, which may be long after"),
    ("A version of this article appears in print on Nov. 18, 2026, Section A.", "the paper of another day"),
]
HEADS = [
    ("November, 18, 2026 - 14:37", "a comma behind the month"),
    ("Lima ● Wed, November 18, 2026", "a place and a dot"),
    ("LIMA | 18.11.2026. 16:05 | Author: A. Ruiz", "a full stop behind the year"),
    ("Coast Herald · Mombasa · 18 November 2026", "points between"),
    ("Brief 14/2026 · Sea Programme, Institute for Coast Security, Lima · 18 November 2026", "a long part"),
    ("*Budapest/Mombasa, 18 November 2026*", "two places and emphasis"),
    ("*Published 18 November 2026 in [Coast Herald](https://coast.example)*", "a link"),
    ("By Amina Odhiambo, Defence Editor, 18 November 2026", "the writer's post"),
    ("Wednesday November 18 2026, 6.00pm GMT, Coast Herald", "paper behind hour"),
    ("Wed 18 Nov 2026 14.30 GMTLast modified on Thu 19 Nov 2026 08.00 GMT", "two stamps run together"),
    ("Published 18.11.2026 13:30 | Published in English 19.11.2026 at 10:05", "the first of two"),
    ("Press release No. 114/2026, 18 November 2026", "a numbered release"),
    ("No. 118/26, Nairobi, 18 November 2026", "number and place"),
    ("Volume 14, Issue 3, 18 November 2026", "volume and issue"),
    ("Coast Weekly, issue dated 18 November 2026", "an issue"),
    ("Communiqué of 18 November 2026", "a genre"),
    ("(Nairobi, 18 November 2026)", "in brackets"),
    ("18. November 2026", "an ordinal's full stop makes no list"),
    ("18-Nov-26", "a year of two figures"),
    ("18.11.26", "figures and stops"),
    ("2026.11.18", "the year first"),
    ("18/Nov/2026", "slashes"),
    ("<small>18 November 2026</small>", "a tag"),
    ("📅 November 18, 2026", "a sign"),
    ("November 18, 2026 Posted: 10:12 AM EST (1512 GMT)", "the hour with its label behind the day"),
    ("Coast Times, November 18, 2026, Wednesday, Late Edition", "paper and edition"),
    ("Nairobi , 18 Nov 2026", "a blank before the comma"),
    ("Nairobi,UPDATED: Nov 18, 2026 16:14 IST", "a label behind the comma"),
    ("Published : Wednesday, 18 November, 2026 at 12:00 AM  Count : 42", "a count behind a gap"),
]
NOT_IN_THE_HEAD = [
    (f"{FIRST}\n\nThe press release was issued on 18 November 2016.\n\n{SECOND}", "another text"),
    (f"{FIRST}\n\nTimeline\n\n18 November 2016\n\nThe pact is proposed.\n\n{SECOND}", "an entry"),
    (f"{FIRST}\n\nRelated stories\n\nOman buys ships, 18 November 2026", "a link below a short report"),
    (f"© Coast Images, 18 November 2024\n\n{FIRST}\n\n{SECOND}", "a picture's date"),
    (f"On 18 November 2026, Defence Minister Amina Odhiambo met her counterpart.\n\n{SECOND}", "the lead"),
    (
        "12 March 2021 – Kenya signs the pact.\n\n14 May 2022 – The first ship sails from Mombasa.",
        "a chronicle",
    ),
    (
        "12 March 2021 – Kenya signs the pact.\n\n14 May – The first ship sails from Mombasa.",
        "its year below",
    ),
]


@pytest.mark.parametrize(("foot", "reason"), FEET)
def test_date_below_the_report(foot: str, reason: str) -> None:
    assert read_matter(f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n\n{foot}\n", "a").published == "2026-11-18", reason


@pytest.mark.parametrize(("foot", "reason"), NOT_AT_THE_FOOT)
def test_dates_below_that_are_of_something_else(foot: str, reason: str) -> None:
    assert read_matter(f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n\n{foot}\n", "a").published == "", reason


@pytest.mark.parametrize(("head", "reason"), HEADS)
def test_date_above_the_report(head: str, reason: str) -> None:
    matter = read_matter(f"{TITLE}\n\n{head}\n\n{FIRST}\n\n{SECOND}\n", "a")
    assert (matter.title, matter.published) == (TITLE, "2026-11-18"), reason


@pytest.mark.parametrize(("text", "reason"), NOT_IN_THE_HEAD)
def test_dates_above_that_are_of_something_else(text: str, reason: str) -> None:
    assert read_matter(f"{TITLE}\n\n{text}\n", "a").published == "", reason


def test_a_date_with_its_hour_below_a_summary() -> None:
    text = f"{FIRST}\nWednesday, November 18th 2026, 12:00 am\n{FIRST} {SECOND}\n{SECOND}\n"
    assert read_matter(text, "a").published == "2026-11-18"


def test_a_lone_date_opens_the_report() -> None:
    matter = read_matter(f"{TITLE}\n\nNovember 18, 2026 – {FIRST}\n\n{SECOND}\n", "a")
    assert (matter.published, matter.published_from) == ("2026-11-18", "dateline")
