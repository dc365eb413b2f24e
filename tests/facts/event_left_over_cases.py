"""Events that only a date gives away, as the second reading finds them, and dates that give nothing away.

The same form as `event_cases`; the articles are published on Wednesday 20 May 2026 and every name is invented.
"""

from __future__ import annotations

from tests.facts.event_cases import Case

LEFT_OVER: tuple[Case, ...] = (
    (
        "a body whose kind no list knows, convened",
        "The next Norway-Latvia Arctic Council will be convened in Riga on 21 June.",
        (("meeting", "Council", "2026-06-21", "scheduled"),),
    ),
    (
        "those who met are told by their number",
        "The three last met in Riga on 28 January, when they agreed to pool spares.",
        (("meeting", "three", "2026-01-28", "held"),),
    ),
    (
        "a summons to a committee",
        "The defence committee has asked Ms Tamm to appear on 22 June.",
        (("meeting", "Tamm", "2026-06-22", "proposed"),),
    ),
    (
        "a session by its number, behind 'at'",
        "At the 13th Joint Consultative Council, held in Riga on 21-22 April, the two sides reviewed transit.",
        (("meeting", "13th Joint Consultative Council", "2026-04-21", "held"),),
    ),
    (
        "an office that opens",
        "Latvia opened a consulate general in Split in March 2025.",
        (("inauguration", "consulate", "2025-03", "held"),),
    ),
    (
        "relief goods that are carried",
        "A transport aircraft will deliver 15 tonnes of relief goods to Split tomorrow.",
        (("delivery", "relief goods", "2026-05-21", "scheduled"),),
    ),
    (
        "warships on a stay told by an unusual word",
        "LS Aurora and LS Borealis are on an operational turnaround at Split from 19 to 23 May.",
        (("deployment", "turnaround", "2026-05-19", "held"),),
    ),
    (
        "a missile that was launched",
        "On 28 April a trainer launched a Meteor missile off Split.",
        (("test", "Meteor", "2026-04-28", "held"),),
    ),
    (
        "an operation is no exercise: the frigates are deployed",
        "Two frigates will deploy for Operation Bright Wing in June.",
        (("deployment", "frigates", "2026-06", "scheduled"),),
    ),
    (
        "forces that patrol a sea",
        "British and Norwegian warships will patrol the North Atlantic as one force from June.",
        (("deployment", "warships", "2026-06", "scheduled"),),
    ),
)

NOT_GIVEN_AWAY: tuple[tuple[str, str], ...] = (
    (
        "the day on which something was said",
        "The ministry confirmed on 5 May that nothing had been decided.",
    ),
    ("a limit", "The offer stands until 30 June."),
    (
        "since when somebody holds an office",
        "It was the first meeting since Ms Tamm took office in March.",
    ),
    ("a deadline for officials", "They instructed officials to draw up a road map by March."),
    ("a market", "Shares of the yard closed two per cent higher on Monday."),
    ("a pact that lapses", "The letter lapses on 31 December 2027."),
    ("a speech that is delivered", "She delivered a message of thanks on Monday."),
    ("a ship that leaves", "The ships left the port on Monday."),
    ("a question", "Will the jets arrive in June?"),
    ("an attack", "A strike on a market killed 27 people on 8 January."),
    ("people who leave", "The delegation leaves Riga this evening."),
)
