"""Forces that come, stay and leave; exercises known by a name and a number; how long something takes.

The same form as `event_cases`; the articles are published on Wednesday 20 May 2026.
"""

from __future__ import annotations

from tests.facts.event_cases import Case

MISSIONS: tuple[Case, ...] = (
    (
        "warships alongside are on a cruise",
        "Two Peruvian destroyers are to come alongside at Split on 27 May.",
        (("deployment", "destroyers", "2026-05-27", "scheduled"),),
    ),
    (
        "a ship by its name in apposition",
        "A Chilean tall ship, the Aurora, is expected in Lisbon in June.",
        (("deployment", "Aurora", "2026-06", "scheduled"),),
    ),
    (
        "jets that come to serve",
        "Four Spanish F-18s landed at Siauliai on Saturday to take over the air policing mission.",
        (("deployment", "F-18s", "2026-05-16", "held"),),
    ),
    (
        "an aircraft sent on an errand",
        "Australia sent a P-8A to Butterworth on 5 May for maritime surveillance.",
        (("deployment", "P-8A", "2026-05-05", "held"),),
    ),
    (
        "the last of a series of aircraft is delivered",
        "The first two helicopters touched down at Split on Sunday after a flight from Marignane.",
        (("delivery", "helicopters", "2026-05-17", "held"),),
    ),
    (
        "troops that leave",
        "The last French soldiers left the base at Rufisque on Sunday.",
        (("deployment", "soldiers", "2026-05-17", "held"),),
    ),
    (
        "staff withdrawn",
        "Poland withdrew its engineers from Mali on 30 April.",
        (("deployment", "engineers", "2026-04-30", "held"),),
    ),
    (
        "a relief",
        "A German battalion took over from the Dutch in Rukla on Monday.",
        (("deployment", "battalion", "2026-05-18", "held"),),
    ),
    (
        "a stop of a ship",
        "The destroyer made a stop at Djibouti in April to refuel.",
        (("deployment", "destroyer", "2026-04", "held"),),
    ),
)
NUMBERED: tuple[Case, ...] = (
    (
        "a name with 'of' and an edition",
        "Ships of three countries are participating in Lion of Tarn 4 until Thursday.",
        (("exercise", "Lion of Tarn 4", "", "held"),),
    ),
    (
        "a name with a year, told by a clause behind",
        "The two navies took stock of Tasman Lance 2026, which Benin hosted this month.",
        (("exercise", "Tasman Lance 2026", "2026-05", "held"),),
    ),
    (
        "how long the talks took",
        "Officials held several hours of consultations in Oslo on 5 May.",
        (("meeting", "consultations", "2026-05-05", "held"),),
    ),
    (
        "how long the trials take",
        "The navy began a week of sea trials off Split on Monday.",
        (("test", "sea trials", "2026-05-18", "held"),),
    ),
)
PLAIN: tuple[Case, ...] = (
    (
        "a loan that is turned down",
        "The lower house on Monday rejected a loan for three frigates.",
        (("approval", "rejection of loan", "2026-05-18", "held"),),
    ),
    (
        "doors that open",
        "A repair shop for armoured vehicles opened its doors in Lakeport on Sunday.",
        (("inauguration", "repair shop", "2026-05-17", "held"),),
    ),
    (
        "put into service by its navy",
        "The navy put the submarine into service on Thursday.",
        (("commissioning", "submarine", "2026-05-14", "held"),),
    ),
    (
        "an aircraft that is retired",
        "The air force retired its last MiG-21 on 30 April.",
        (("ceremony", "MiG-21", "2026-04-30", "held"),),
    ),
    (
        "those who travel for their training",
        "The first crew will go to Bremen for platform training in September.",
        (("training", "platform training", "2026-09", "scheduled"),),
    ),
    (
        "a committee that is set for a day",
        "A steering committee is set for 27 May in Bonn.",
        (("meeting", "steering committee", "2026-05-27", "scheduled"),),
    ),
    (
        "a guest known by the country alone",
        "The Maltese president arrives on 22 May.",
        (("visit", "Maltese president", "2026-05-22", "scheduled"),),
    ),
    (
        "a review of a design",
        "A critical design review got under way in Getafe on 16 April.",
        (("meeting", "design review", "2026-04-16", "held"),),
    ),
    (
        "a line of a diary with a place",
        "27-29 May, Split: sub-committee on co-operation, 6th session",
        (("meeting", "6th session", "2026-05-27", "scheduled"),),
    ),
    (
        "the name of a drill in quotes is no other drill",
        'The brigades concluded the binational drill "Frontera Azul 2026" today.',
        (("exercise", "Frontera Azul 2026", "2026-05-20", "held"),),
    ),
)
NO_MISSION: tuple[tuple[str, str], ...] = (
    ("a day that is named after a victory", "The troops celebrated Victory Day 2026 on 9 May."),
    ("a numbered group of ships", "Warships of Task Group 150 left on 3 May."),
    ("a numbered camp", "Soldiers from Camp Arifjan 2 left on Monday."),
    ("an officer who goes home", "The commander left the ministry on 5 May."),
    ("troops expected nowhere", "About 14,000 troops are expected from May 29 to June 7."),
    ("criticism that is rejected", "The ministers rejected criticism of the deal on Monday."),
    ("an offer that is rejected", "The company rejected the offer on Friday."),
    ("nothing is expected", "No one expects an answer before the summer."),
    ("a council that sets a day", "The Federal Council has set 29 November as the date for the referendum."),
    ("a person who retires", "The general retired in June 2020."),
    ("a numbered type", "The navy may offer its Falcon 2000 jets to Peru."),
)
