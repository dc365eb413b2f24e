"""Exercises told by name and by what they are; courses, calls and talks by their own words; what is only history.

The same form as `event_cases`; the articles are published on Wednesday 20 May 2026.
"""

from __future__ import annotations

from tests.facts.event_cases import Case

DESCRIBED: tuple[Case, ...] = (
    (
        "the name of an exercise behind what it is",
        "A bilateral exercise between the two navies, Exercise Amber Crane, was held in March.",
        (("exercise", "Amber Crane", "2026-03", "held"),),
    ),
    (
        "what an exercise is, behind its name",
        "Tarvelin, the joint exercise in the hills, ended in April.",
        (("exercise", "Tarvelin", "2026-04", "held"),),
    ),
    (
        "a name in quotation marks",
        'The naval drill "Coral Heron 2026" kicked off off Split on Saturday.',
        (("exercise", "Coral Heron 2026", "2026-05-16", "held"),),
    ),
    (
        "what is over was on in the month, if not in its first week",
        "Exercise Amber Crane wound up off Split on Friday.",
        (("exercise", "Amber Crane", "2026-05", "held"),),
    ),
    (
        "a course is called by its own words, and its day is the last",
        "Six Peruvian officers finished a diving course at Split on Friday.",
        (("training", "diving course of Six Peruvian officers", "", "held"),),
    ),
    (
        "leaders of countries who gather hold a summit",
        "Allied leaders gathered in Oslo on Monday.",
        (("summit", "Allied leaders", "2026-05-18", "held"),),
    ),
    (
        "citizens of two countries who meet are not the countries",
        "Danish and Peruvian lawyers will sit down in June.",
        (("meeting", "Danish and Peruvian lawyers", "2026-06", "scheduled"),),
    ),
    (
        "a call between ministers without names",
        "The defence ministers of Sweden and Peru spoke by telephone on Tuesday.",
        (("call", "defence ministers of Sweden and Peru", "2026-05-19", "held"),),
    ),
    (
        "a call with somebody's counterpart",
        "Danish Defence Minister Karen Holm spoke by telephone with her Peruvian counterpart on Tuesday.",
        (("call", "Karen Holm", "2026-05-19", "held"),),
    ),
    (
        "ships that tie up call at a port",
        "The training task group tied up at Split on Monday.",
        (("deployment", "port call of training task group at Split", "2026-05-18", "held"),),
    ),
    (
        "what is pencilled in is due",
        "A flight trial is pencilled in for early 2028.",
        (("test", "flight trial", "2028", "scheduled"),),
    ),
    (
        "a month that is proposed is ahead",
        "Kyiv has suggested that the next meeting of the Danish and Estonian ministers be held in Odesa in March.",
        (("meeting", "Danish and Estonian ministers", "2027-03", "proposed"),),
    ),
)

NO_NEWS: tuple[tuple[str, str], ...] = (
    ("when a ship was launched, long ago", "The ship was launched at Gdynia in 2002."),
    ("when a hospital was opened, long ago", "The naval hospital, opened in 1989, has been painted yellow."),
    ("a company that reports", "Lockheed Martin reported higher earnings in January."),
    ("ways and mines are cleared, not approved", "The ministry has cleared 23,000 mines since 1991."),
    ("an oath of office", "A new coalition under a young prime minister was sworn in last week."),
)
