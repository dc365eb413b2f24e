"""Events told by what was done at them, and by pronouns; every name is invented.

The same form as `event_cases`; the articles are published on Wednesday 20 May 2026.
"""

from __future__ import annotations

from tests.facts.event_cases import OZOLS, TAMM, Case

MET = "Tamm and Raivis"

MEETINGS: tuple[Case, ...] = (
    (
        "who briefs a counterpart meets him",
        f"{TAMM} briefed her host, {OZOLS}, on the plan in Riga on Monday.",
        (("meeting", MET, "2026-05-18", "held"),),
    ),
    (
        "who joins somebody in a place meets him",
        f"{TAMM} joined {OZOLS} at Adazi on Monday to mark the anniversary.",
        (("meeting", MET, "2026-05-18", "held"),),
    ),
    (
        "what is reviewed with somebody",
        f"{TAMM} reviewed the border plan with {OZOLS} in Valga on 12 May.",
        (("meeting", MET, "2026-05-12", "held"),),
    ),
    (
        "two who agree in a place; to agree is no plan",
        f"{TAMM} and {OZOLS} agreed in Valga on 12 May to pool their radars.",
        (("meeting", MET, "2026-05-12", "held"),),
    ),
    (
        "'they' are the two named before in the sentence",
        f"{TAMM} raised the idea with {OZOLS} when they met in Perth on April 22.",
        (("meeting", MET, "2026-04-22", "held"),),
    ),
    (
        "a briefing of those who make laws",
        f"{TAMM} is to brief lawmakers on 2 June.",
        (("meeting", "briefing of the lawmakers", "2026-06-02", "scheduled"),),
    ),
    (
        "a committee that takes something up",
        "The steering committee will take up the matter in Valga on 3 June.",
        (("meeting", "steering committee", "2026-06-03", "scheduled"),),
    ),
    (
        "a guest who is shown around",
        f"The director of the yard showed {TAMM} around the assembly line on Monday.",
        (("visit", "assembly line", "2026-05-18", "held"),),
    ),
    (
        "honours other than a guard",
        f"{TAMM} was received with full military honours in Lima on Monday.",
        (("ceremony", "military honours", "2026-05-18", "held"),),
    ),
)

THINGS: tuple[Case, ...] = (
    (
        "equipment brought to somebody",
        "A transport ship brought 18 howitzers to Gdynia on 12 May.",
        (("delivery", "18 howitzers", "2026-05-12", "held"),),
    ),
    (
        "equipment flown to a base, by a number alone",
        "The remaining pair of helicopters is to be flown to Tapa in June.",
        (("delivery", "remaining pair", "2026-06", "scheduled"),),
    ),
    (
        "a number delivered, however long it took",
        "Estonia has delivered all 24 howitzers that it had promised.",
        (("delivery", "24 howitzers", "", "held"),),
    ),
    (
        "a participle behind a ship's name has its own date",
        f"On Thursday, {TAMM} is to travel to Split to see the submarine Tonelis, commissioned last year.",
        (
            ("visit", "Split", "2026-05-21", "scheduled"),
            ("commissioning", "Tonelis", "2025", "held"),
        ),
    ),
    (
        "a bottle broken on a bow",
        "The mayor smashed a bottle of cider against the corvette Saule on 12 May.",
        (("ceremony", "Saule", "2026-05-12", "held"),),
    ),
    (
        "a mandate that is renewed",
        "The mandate of the mission was renewed by the Security Council on 12 May.",
        (("approval", "mandate", "2026-05-12", "held"),),
    ),
    (
        "a training with its beginning",
        f"{TAMM} promised to train 60 Latvian operators at Tapa Air Base, starting in June.",
        (("training", "60 Latvian operators", "2026-06", "scheduled"),),
    ),
    (
        "a course of study",
        "Forty Latvian officers will study at the Baltic Defence College next year.",
        (("training", "officers", "2027", "scheduled"),),
    ),
    (
        "an exercise in which forces take part, by its name alone",
        "Some 300 troops are to take part in Silver Anchor off Riga from 3 to 7 June.",
        (("exercise", "Silver Anchor", "2026-06-03", "scheduled"),),
    ),
)

POINTERS: tuple[Case, ...] = (
    (
        "'it' has been moved",
        "A follow-up meeting had been pencilled in for June 3 in Split. It has since been moved to mid-July.",
        (("meeting", "meeting", "2026-07", "postponed"),),
    ),
    (
        "'but it was postponed' in one sentence",
        "The seminar was planned for 12 May in Riga, but it was postponed to 3 June.",
        (("meeting", "seminar", "2026-06-03", "postponed"),),
    ),
    (
        "what ought to have been, and is now due",
        "The eighth session of the Joint Naval Commission ought to have taken place in Quito this March but was put "
        "off; it is now due on June 9-10.",
        (("meeting", "eighth session", "2026-06-09", "postponed"),),
    ),
    (
        "an earlier edition by a pronoun",
        "Exercise Silver Lynx opens in Lapland on 1 June. It was last held in 2023.",
        (
            ("exercise", "Exercise Silver Lynx", "2026-06-01", "scheduled"),
            ("exercise", "2023 edition", "2023", "held"),
        ),
    ),
    (
        "'not until' is then",
        "SOFEX will not be held until May 2028.",
        (("exhibition", "SOFEX", "2028-05", "scheduled"),),
    ),
)

NO_EVENT: tuple[tuple[str, str], ...] = (
    ("to join an army", f"{TAMM} joined the army at Tapa in 1998."),
    ("to join in a statement", f"{TAMM} joined {OZOLS} in condemning the attack on Monday."),
    ("to brief the press", f"{TAMM} briefed reporters on Monday."),
    ("agreed by telephone", f"{TAMM} and {OZOLS} agreed by phone on Monday to buy howitzers."),
    ("to raise a budget", f"{TAMM} raised the defence budget in May."),
    ("a bottle broken aboard", f"{TAMM} broke a bottle of water in the kitchen in May."),
    ("brought under shelter", "The army has brought 40 tanks under shelter."),
    ("flown over a town", "The air force flew two jets over Riga on Monday."),
    ("a bank that was held", "The bank was rescued in May. It was last held by a Swedish group."),
    ("'it' of nothing told", "It was postponed indefinitely."),
    ("a welcome in words", f"{TAMM} received a warm welcome in Riga in May."),
    ("soldiers who train as such", "Latvian soldiers train hard at Adazi."),
    ("debts that are cleared", "The company cleared its debts in May."),
    ("to be taken to task", f"{TAMM} took {OZOLS} to task over the delay on Monday."),
    ("part in an operation", "About 40 troops take part in Operation Blue Crane in Mali."),
)

STARTS: tuple[tuple[str, str, tuple[tuple[str, str, str, str], ...]], ...] = (
    (
        "a part of what was ordered lands",
        "Peru bought 24 K2 tanks. The first six landed in Callao in March. "
        "The remaining dozen will be shipped in 2027.",
        (
            ("delivery", "first six K2 tanks", "2026-03", "held"),
            ("delivery", "remaining dozen K2 tanks", "2027", "scheduled"),
        ),
    ),
    (
        "began operating",
        "The radar began operating at a second site in Tartu on 2 May.",
        (("other", "radar", "2026-05-02", "held"),),
    ),
    (
        "capability declared",
        "The Navy declared initial operational capability for the first battery in March.",
        (("other", "battery", "2026-03", "held"),),
    ),
    (
        "reaching capability is no delivery",
        "The radar reached full operational capability on 2 May.",
        (("other", "start of operation of radar", "2026-05-02", "held"),),
    ),
    (
        "went live",
        "The battery went live on 3 May.",
        (("other", "battery", "2026-05-03", "held"),),
    ),
    (
        "Congress notified",
        "In April the US Congress was notified of a possible $185 million package of missiles and spare parts.",
        (("approval", "package of missiles", "2026-04", "held"),),
    ),
    (
        "a live-fire trial",
        "German crews had completed a live-fire trial over the Baltic in April in which both targets were destroyed.",
        (("test", "live-fire trial", "2026-04", "held"),),
    ),
    (
        "with whom, behind another noun",
        "Last Tuesday, Defence Minister Ignacio Torres discussed access to the naval base at Callao with Admiral "
        "Thomas Bennett, head of US Southern Command.",
        (("meeting", "Ignacio Torres and Thomas Bennett", "2026-05-19", "held"),),
    ),
)

NO_START: tuple[tuple[str, str], ...] = (
    ("parts of nothing named", "The first six landed in Lima in March."),
    ("an airline operates", "The company began operating flights to Tartu on 2 May."),
    ("a television show goes live", "The minister went live on 3 May."),
    ("to notify the police", "The guards notified the police of a break-in on 2 May."),
    ("a trial of a person", "The trial of the admiral opened in May."),
    ("more of something else", "The talks were hard. Two more followed in April."),
    (
        "a base with people",
        "The minister discussed pay on 2 May with officers.",
    ),
)
