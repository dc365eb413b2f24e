"""Events told by set phrases, whatever the parse makes of them, and near misses that tell of none.

The same form as `event_cases`; the articles are published on Wednesday 20 May 2026 and every name is invented.
"""

from __future__ import annotations

from tests.facts.event_cases import Case

PHRASES: tuple[Case, ...] = (
    (
        "a law-making body gives its consent by another verb",
        "The upper house nodded through the pact with Latvia on Tuesday.",
        (("approval", "pact", "2026-05-19", "held"),),
    ),
    (
        "votes stand between the verb and what is ratified",
        "The Storting on Tuesday ratified by 92 votes to 31 the agreement on patrol boats.",
        (("approval", "agreement", "2026-05-19", "held"),),
    ),
    (
        "the date stands between the house and what it is notified of",
        "Congress was formally notified on Monday of the planned sale of radars to Latvia.",
        (("approval", "sale", "2026-05-18", "held"),),
    ),
    (
        "a host of a counterpart",
        "General Ian Boyd played host to his Latvian counterpart, General Janis Ozols, on Monday.",
        (("meeting", "Janis Ozols", "2026-05-18", "held"),),
    ),
    (
        "an audience",
        "General Ian Boyd granted an audience to Ambassador Jun Mori on Tuesday.",
        (("meeting", "Jun Mori", "2026-05-19", "held"),),
    ),
    (
        "who is shown round a plant visits it",
        "General Janis Ozols was shown round the missile plant on Tuesday.",
        (("visit", "Janis Ozols", "2026-05-19", "held"),),
    ),
    (
        "a ribbon that is cut opens what stands behind it",
        "The two ministers cut the ribbon at the new ammunition plant in Split on Tuesday.",
        (("inauguration", "ammunition plant", "2026-05-19", "held"),),
    ),
    (
        "the same as a passive",
        "The ribbon was cut on a new hangar at Split on 12 May.",
        (("inauguration", "hangar", "2026-05-12", "held"),),
    ),
    (
        "a plaque is unveiled",
        "Admiral Per Sand unveiled a plaque to the lost crew in Split on Sunday.",
        (("ceremony", "plaque", "2026-05-17", "held"),),
    ),
    (
        "a flag goes up",
        "The Norwegian flag was hoisted on the tanker on 12 May.",
        (("ceremony", "hoisting", "2026-05-12", "held"),),
    ),
    (
        "a day to come makes it due",
        "A joint cyber centre opens its doors in Split on 1 September.",
        (("inauguration", "cyber centre", "2026-09-01", "scheduled"),),
    ),
)
# What the phrase is about stands far from it, or the parse takes its noun for another word.
FAR: tuple[Case, ...] = (
    (
        "the site stands between the hub and its verb",
        "The maintenance hub at Split went into operation on 12 May.",
        (("inauguration", "maintenance hub", "2026-05-12", "held"),),
    ),
    (
        "lessons that go on since a day",
        "British instructors have been teaching Latvian gunners at Split since 16 February.",
        (("training", "gunners", "2026-02-16", "held"),),
    ),
    (
        "a fair that the parse takes for an adjective",
        "An arms fair in Split opened on 12 May.",
        (("exhibition", "fair", "2026-05-12", "held"),),
    ),
    (
        "aircraft that come to do something are deployed, not delivered",
        "Four Danish F-16s arrived at Split on 12 May to police Baltic skies.",
        (("deployment", "F-16", "2026-05-12", "held"),),
    ),
)
# Ends to come, what was planned and will not be, dates that lie ahead.
STANDING: tuple[Case, ...] = (
    (
        "a journey that is given up",
        "Defence Minister Anders Holm will not now travel to Split, his office said.",
        (("visit", "Split", "", "cancelled"),),
    ),
    (
        "a visit that is off",
        "The visit to Split by Defence Minister Anders Holm is off, officials said.",
        (("visit", "Split", "", "cancelled"),),
    ),
    (
        "what closes on a day to come is under way since nobody says when",
        "The harbour phase of Exercise Blue Heron wraps up on Friday.",
        (("exercise", "Blue Heron", "", "held"),),
    ),
    (
        "the same of a port call",
        "The frigate ends her port call at Split on Sunday.",
        (("deployment", "port call", "", "held"),),
    ),
    (
        "those who voted to ratify have ratified",
        "Lawmakers voted on Tuesday to ratify the defence treaty with Latvia.",
        (("approval", "treaty", "2026-05-19", "held"),),
    ),
    (
        "a weekday of what will be held is the next one",
        "Tuesday's staff talks between Norway and Latvia will be held in Split.",
        (("meeting", "staff talks", "2026-05-26", "scheduled"),),
    ),
)
NO_PHRASE: tuple[tuple[str, str], ...] = (
    ("the day is that of what was said", "The minister told MPs on Tuesday that the sum was ring-fenced."),
    ("to call on somebody to do something", "General Ian Boyd on Tuesday called on other allies to join."),
    ("the day is that of the flight home", "He cut the ribbon before flying home on Monday."),
    ("what was not done", "On Tuesday the deputies did not wave through the pact."),
    ("a date that is a limit", "The pact must be waved through by deputies before 1 June."),
    ("rounds of elections", "The first round of the elections took place on 10 May."),
    ("a website is no facility", "The launch of the website is due in June."),
    (
        "what is said of equipment is not delivered",
        "On Tuesday she gave a demonstration of the new gun to him.",
    ),
    ("nobody is told who decides", "The guard waved through the lorries on Tuesday."),
)
