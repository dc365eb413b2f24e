"""Events that no rule reads and the learnt model sees in the clause of a date, and dates that it takes for none.

The same form as `event_cases`; the articles are published on Wednesday 20 May 2026 and every name is invented.
"""

from __future__ import annotations

from tests.facts.event_cases import Case

LEARNT: tuple[Case, ...] = (
    (
        "a vote told by an idiom",
        "Peru's Congress gave the pact the nod on 13 May.",
        (("approval", "pact", "2026-05-13", "held"),),
    ),
    (
        "a ship that lies in port",
        "The Peruvian frigate was alongside at Mombasa from 4 to 7 May.",
        (("deployment", "Peruvian frigate to Mombasa", "2026-05-04", "held"),),
    ),
    (
        "the end of a course",
        "The pilots were given their wings at Wichita on 8 May.",
        (("training", "pilots", "2026-05-08", "held"),),
    ),
    (
        "a signing still to come",
        "The ministers will put pen to paper on 5 June.",
        (("signing", "ministers", "2026-06-05", "scheduled"),),
    ),
    (
        "a step of a bill, named by its noun",
        "Kenya's parliament gave the defence pact with Peru its second reading on 13 May.",
        (("approval", "second reading", "2026-05-13", "held"),),
    ),
)
NOT_LEARNT: tuple[tuple[str, str], ...] = (
    ("an election", "Voters in Ruritania go to the polls on 12 June."),
    ("the stock exchange", "Shares in the company fell by a tenth on Monday."),
    ("since when something is so", "The company has had an office in Nairobi since March 2019."),
    ("the weather", "Snow closed the airport on Tuesday."),
    ("a birthday", "General Tamm turned 60 on 2 May."),
    ("an accident", "A bridge in the capital collapsed on 24 April."),
    ("who did not", "The senators did not take up the pact on 13 May."),
)
