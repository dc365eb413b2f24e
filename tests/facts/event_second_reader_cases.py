"""Events that a careful second reader finds: told in passing, of bodies, courses, votes and calls at ports.

The same form as `event_cases`; the articles are published on Wednesday 20 May 2026 and every name is invented.
"""

from __future__ import annotations

from tests.facts.event_cases import OZOLS, TAMM, Case

APPROVALS: tuple[Case, ...] = (
    (
        "a cabinet that agrees to something",
        "The Cabinet agreed to the purchase of six frigates on 12 May.",
        (("approval", "purchase", "2026-05-12", "held"),),
    ),
    (
        "a parliament that agrees to do something",
        "Parliament agreed to buy six frigates in April.",
        (("approval", "frigates", "2026-04", "held"),),
    ),
    (
        "cleared by a ministry",
        "The advance was cleared by the finance ministry on Tuesday.",
        (("approval", "advance", "2026-05-19", "held"),),
    ),
    (
        "signed and ratified in one clause",
        "The treaty on transit was ratified by the Senate in March 2024 and approved by the Sejm in May 2025.",
        (("approval", "treaty", "2024-03", "held"), ("approval", "treaty", "2025-05", "held")),
    ),
    (
        "a vote that is put off",
        "A vote on the frigates, due on Tuesday, was put off until 4 June.",
        (("approval", "vote", "2026-06-04", "postponed"),),
    ),
    (
        "a body authorised to do something",
        "The minister today authorised the Logistics Agency to buy six frigates.",
        (("approval", "frigates", "2026-05-20", "held"),),
    ),
)

LESSONS: tuple[Case, ...] = (
    (
        "operators who attend courses",
        "Forty operators will attend courses in Split from June.",
        (("training", "Forty operators", "2026-06", "scheduled"),),
    ),
    (
        "pilots who completed a course",
        "Twelve pilots completed a conversion course in Split in April.",
        (("training", "Twelve pilots", "2026-04", "held"),),
    ),
    (
        "crew members who are training",
        "Peruvian crew members are training in Split.",
        (("training", "crew members", "", "held"),),
    ),
)

VOYAGES: tuple[Case, ...] = (
    (
        "a ship on a port call",
        "The frigate is on a port call to Split.",
        (("deployment", "port call", "", "held"),),
    ),
    (
        "a call that was called off",
        "A port call by the frigate HS Aurora, fixed for next month, was cancelled.",
        (("deployment", "port call", "2026-06", "cancelled"),),
    ),
    (
        "to put in at a port",
        "The frigate HS Aurora put in at Split on 4 May.",
        (("deployment", "port call", "2026-05-04", "held"),),
    ),
    (
        "a trip that is called off",
        f"{TAMM} cancelled her trip because of the vote.",
        (("visit", "Liina Tamm", "", "cancelled"),),
    ),
    (
        "a stop struck off the programme",
        "A visit to the Split naval base was excluded from the programme because of the weather.",
        (("visit", "Split naval base", "", "cancelled"),),
    ),
    (
        "a base without a name",
        f"{TAMM} visited the base on 12 May.",
        (("visit", "Liina Tamm to the base", "2026-05-12", "held"),),
    ),
    (
        "a training ground that is inspected",
        f"{TAMM} will inspect the Sava training ground on 2 June.",
        (("visit", "Sava training ground", "2026-06-02", "scheduled"),),
    ),
    (
        "round a plant",
        f"{TAMM} went around the Vega plant in Split on 12 May.",
        (("visit", "Vega plant", "2026-05-12", "held"),),
    ),
)

EXERCISES: tuple[Case, ...] = (
    (
        "one of a series that is left out",
        "The Amber Sky air exercise will not be held this year.",
        (("exercise", "Amber Sky", "2026", "cancelled"),),
    ),
    (
        "the next of a series, without a word for it",
        "The 14th edition of Exercise Amber Sky was held in Split in May 2025; the next will be held in Lima in 2027.",
        (
            ("exercise", "Amber Sky", "2025-05", "held"),
            ("exercise", "Amber Sky", "2027", "scheduled"),
        ),
    ),
    (
        "a cycle of patrols",
        "The two navies will conduct the 42nd cycle of the Indo-Thai CORPAT in June.",
        (("exercise", "CORPAT", "2026-06", "scheduled"),),
    ),
    (
        "patrols under way until a day",
        "The frigate and the patrol boat are conducting joint patrols off Split until 29 May.",
        (("exercise", "joint patrols", "", "held"),),
    ),
    (
        "a passing exercise at a place",
        "The frigate will hold a passage exercise off Split.",
        (("exercise", "passage exercise", "", "scheduled"),),
    ),
)

MEETINGS: tuple[Case, ...] = (
    (
        "'they' who last met",
        f"{TAMM} will receive {OZOLS} in Riga on 2 June. They last met in Lisbon in April.",
        (
            ("meeting", "Liina Tamm and Raivis", "2026-06-02", "scheduled"),
            ("meeting", "Liina Tamm and Raivis", "2026-04", "held"),
        ),
    ),
    (
        "a courtesy call beside a dialogue",
        f"{TAMM} co-chaired the 4th Naval Dialogue in Lima on 12 May. She called on {OZOLS} on 12 May.",
        (
            ("meeting", "4th Naval Dialogue", "2026-05-12", "held"),
            ("meeting", "call of", "2026-05-12", "held"),
        ),
    ),
    (
        "a debate that was put off",
        "The debate on the frigates, due on Tuesday, was postponed.",
        (("meeting", "debate", "", "postponed"),),
    ),
)

NO_EVENT: tuple[tuple[str, str], ...] = (
    ("what is met with is no meeting", "The proposal met with resistance in Oslo on Monday."),
    ("an aim that is met", "The targets were met on 4 May."),
    ("people whose blood is tested", "Four sailors tested positive for the virus on Monday."),
    ("a day that is not assented to", "Parliament approved of the tone of the speech on Monday."),
    ("governments agree among themselves", "The two governments agreed to the text on 12 May."),
    ("mines are cleared, not approved", "Eleven mines were cleared by the ships on 12 May."),
    ("to attend something else than lessons", "Forty operators will attend a dinner in Split in June."),
    ("no plan for one is no series left out", "No exercise will be held this year."),
    ("votes counted", "The bill won the votes of the ruling party."),
)

READ: tuple[Case, ...] = (
    (
        "an opening ceremony opens the exercise",
        "The opening ceremony of Exercise Amber Sky 2026 was held in Split on Monday.",
        (("exercise", "Amber Sky", "2026-05-18", "held"),),
    ),
    (
        "a visit one embarks on",
        f"{TAMM} will embark on a five-day visit to Peru beginning Sunday.",
        (("visit", "Liina Tamm to Peru", "2026-05-24", "scheduled"),),
    ),
    (
        "what is told after holding a session is told of one held",
        "Norway and Peru explored ways to help after holding the 5th session of the Joint Naval Commission in Oslo.",
        (("meeting", "5th session", "", "held"),),
    ),
    (
        "held over a sea is not held over",
        "Exercise Sky Lance was held over the Baltic Sea from 4 to 8 May.",
        (("exercise", "Sky Lance", "2026-05-04", "held"),),
    ),
    (
        "the day behind a long office",
        f"{TAMM} called on {OZOLS} at the general headquarters in Riga on Tuesday.",
        (("meeting", "call of", "2026-05-19", "held"),),
    ),
)
