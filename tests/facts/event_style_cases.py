"""More sentences and the events in them, in the styles of releases, wire copy and lists; every name is invented.

The same form as `event_cases`; the articles are published on Wednesday 20 May 2026.
"""

from __future__ import annotations

from tests.facts.event_cases import OZOLS, TAMM, Case

MEETINGS: tuple[Case, ...] = (
    (
        "ministers of two countries",
        "The Kenyan and Ugandan defence ministers met in Jinja on 12 May.",
        (("meeting", "Kenyan and Ugandan", "2026-05-12", "held"),),
    ),
    (
        "chiefs who gather",
        "Defence chiefs from Peru, Chile and Brazil gathered in Cusco on Tuesday.",
        (("meeting", "chiefs", "2026-05-19", "held"),),
    ),
    (
        "a body that is to meet",
        "The committee is to meet next in Lima in March 2027.",
        (("meeting", "committee", "2027-03", "scheduled"),),
    ),
    (
        "'for the fifth time' is an edition",
        "The Joint Commission on Shipbuilding met for the fifth time in Brno on 12 May.",
        (("meeting", "Joint Commission", "2026-05-12", "held"),),
    ),
    (
        "its third session is that of the body",
        "The working group held its third session in Brno on 12 May.",
        (("meeting", "third session of the working group", "2026-05-12", "held"),),
    ),
    (
        "a host and a delegation",
        f"On Tuesday, {TAMM} received a delegation from Peru at the ministry.",
        (("meeting", "with the delegation", "2026-05-19", "held"),),
    ),
    (
        "received by",
        f"{TAMM} was received by {OZOLS} in Riga on 12 May.",
        (("meeting", "Tamm", "2026-05-12", "held"),),
    ),
    (
        "to call on somebody",
        f"{OZOLS} will call on {TAMM} on Thursday.",
        (("meeting", "call of", "2026-05-21", "scheduled"),),
    ),
    (
        "a courtesy call",
        f"On 18 May the Peruvian delegation paid a courtesy call on {TAMM}.",
        (("meeting", "courtesy call", "2026-05-18", "held"),),
    ),
    (
        "an office holder without a name",
        f"{TAMM} met the Peruvian ambassador on 11 May.",
        (("meeting", "ambassador", "2026-05-11", "held"),),
    ),
    (
        "talks that somebody was in town for",
        "A delegation from Jordan was in Manama on 4 May for staff talks.",
        (("meeting", "staff talks", "2026-05-04", "held"),),
    ),
    (
        "a session by the short name of its body",
        "The 4th Peru-Chile Joint Committee on Shipyards (JCSY) was held in Callao on 12 May. The next JCSY will be "
        "hosted by Chile in 2027.",
        (("meeting", "JCSY", "2026-05-12", "held"), ("meeting", "JCSY", "2027", "scheduled")),
    ),
    (
        "the date behind a name is its own",
        "Defence ministers will next meet in June, ahead of the Andean Summit in Quito on 7 and 8 July 2026.",
        (
            ("meeting", "ministers", "2026-06", "scheduled"),
            ("summit", "Andean Summit", "2026-07-07", "scheduled"),
        ),
    ),
    (
        "a visit as the frame of talks",
        f"{TAMM} held talks with {OZOLS} in Riga on May 13, within the framework of her official visit to Latvia "
        "from May 12 to 16.",
        (("meeting", "talks", "2026-05-13", "held"), ("visit", "Latvia", "2026-05-12", "held")),
    ),
    (
        "people of a call that is only the setting",
        f"In a phone call on Monday, {TAMM} and {OZOLS} discussed air defence.",
        (("call", "Tamm and Raivis Ozols", "2026-05-18", "held"),),
    ),
    (
        "a call that something follows",
        f"The meeting followed a call on January 14 between {TAMM} and {OZOLS}.",
        (("call", "Tamm and Raivis Ozols", "2026-01-14", "held"),),
    ),
)

JOURNEYS: tuple[Case, ...] = (
    (
        "on a visit",
        "Admiral Marta Soler, who is on an official visit to Croatia, spoke to cadets.",
        (("visit", "Croatia", "", "held"),),
    ),
    (
        "a tour of a ship",
        "Admiral Marta Soler toured the frigate BRP Antonio Luna at Subic on 12 May.",
        (("visit", "Antonio Luna", "2026-05-12", "held"),),
    ),
    (
        "'where' hands the date on",
        f"{TAMM} travelled to Paris in March, where she toured the Lorient yard, and returned in April.",
        (("visit", "Paris", "2026-03", "held"), ("visit", "Lorient yard", "2026-03", "held")),
    ),
    (
        "one date for two verbs",
        f"{TAMM} visited the Rijeka yard and met its workers on 12 May.",
        (("visit", "Rijeka yard", "2026-05-12", "held"),),
    ),
    (
        "a last day and a length give the first day",
        f"{TAMM} wrapped up a three-day visit to Norway on Tuesday.",
        (("visit", "Norway", "2026-05-17", "held"),),
    ),
    (
        "invited by, which says nothing of the standing",
        "General Paulo Teixeira will pay an official visit to Malta from 2 to 4 June, invited by General Ilir Hoxha.",
        (("visit", "Malta", "2026-06-02", "scheduled"),),
    ),
    (
        "a port visit, not a delivery",
        "The frigate Hamburg arrived in Limassol on 16 May for a four-day port visit.",
        (("deployment", "Hamburg", "2026-05-16", "held"),),
    ),
    (
        "a port call in passing, with its days",
        "The minister went aboard INS Kora, which is on a port call at Da Nang from 18 to 21 May.",
        (("deployment", "port call", "2026-05-18", "held"),),
    ),
    (
        "a deployment somebody left for",
        "The frigate Hamburg left Kiel on 4 May for a six-month deployment to the Pacific.",
        (("deployment", "six-month deployment", "2026-05-04", "held"),),
    ),
    (
        "tributes are a wreath",
        f"{TAMM} will pay tributes at the Freedom Monument tomorrow.",
        (("ceremony", "Freedom Monument", "2026-05-21", "scheduled"),),
    ),
)

EXERCISES: tuple[Case, ...] = (
    (
        "a code name behind a noun",
        "The exercise, codenamed Silver Lynx, began on 11 May near Kiruna and involves 3,000 troops.",
        (("exercise", "Silver Lynx", "2026-05-11", "held"),),
    ),
    (
        "a quoted name before the noun",
        'The annual "Silver Lynx" drills kicked off on Monday in Lapland.',
        (("exercise", "Silver Lynx", "2026-05-18", "held"),),
    ),
    (
        "an edition around a quoted name",
        'The 17th edition of the Ghana-Togo training exercise "Blue Crane 26" commenced in Lomé on Friday.',
        (("exercise", "Blue Crane 26", "2026-05-15", "held"),),
    ),
    (
        "scheduled to be conducted",
        'A Slovenian platoon will take part in exercise "Amber Bridge", scheduled to be conducted in Vlorë from '
        "7 to 18 September.",
        (("exercise", "Amber Bridge", "2026-09-07", "scheduled"),),
    ),
    (
        "what was planned and did not take place is cancelled",
        "Exercise Silver Lynx, which had been planned for June, will not take place.",
        (("exercise", "Silver Lynx", "2026-06", "cancelled"),),
    ),
    (
        "held, and the next one planned",
        "Serbia and Hungary wound up their joint exercise Morava on Friday. The seventh is planned for next May.",
        (
            ("exercise", "Morava", "2026-05", "held"),
            ("exercise", "seventh edition", "2027-05", "scheduled"),
        ),
    ),
    (
        "a series known by its name only",
        "Both sides resolved to hold the second edition of Blue Crane Maritime Engagement in 2027.",
        (("exercise", "Blue Crane", "2027", "scheduled"),),
    ),
    (
        "'last year's' is an edition",
        "Exercise Blue Crane ended on Saturday. Last year's was called off after the floods.",
        (
            ("exercise", "Blue Crane", "2026-05", "held"),
            ("exercise", "edition of Exercise Blue Crane", "", "cancelled"),
        ),
    ),
    (
        "called off before its day",
        "Togo has cancelled Exercise Blue Crane, which was to open off Lomé on Sunday.",
        (("exercise", "Blue Crane", "2026-05-24", "cancelled"),),
    ),
)

DEEDS: tuple[Case, ...] = (
    (
        "a launch",
        "The second corvette was launched in Galați in April and is to be commissioned in 2027.",
        (
            ("ceremony", "launch", "2026-04", "held"),
            ("commissioning", "second corvette", "2027", "scheduled"),
        ),
    ),
    (
        "steel that will be cut",
        "Steel for the third frigate will be cut in early 2027.",
        (("ceremony", "steel cutting", "2027", "scheduled"),),
    ),
    (
        "entered service",
        "The corvette Amiral Rusu entered service on 12 May.",
        (("commissioning", "Amiral Rusu", "2026-05-12", "held"),),
    ),
    (
        "delivery that was accepted",
        "On 11 May, the navy accepted delivery of the second minehunter.",
        (("delivery", "second minehunter", "2026-05-11", "held"),),
    ),
    (
        "a handover ceremony",
        "The handover ceremony for the patrol boat is planned for 30 June in Mindelo.",
        (("delivery", "patrol boat", "2026-06-30", "scheduled"),),
    ),
    (
        "slipped to a later month",
        "Deliveries of the radars, which were to begin in March, have slipped to October.",
        (("delivery", "radars", "2026-10", "postponed"),),
    ),
    (
        "if approved",
        "If approved by parliament, the first ship would be delivered in 2029.",
        (("delivery", "first ship", "2029", "proposed"),),
    ),
    (
        "consent given",
        "Parliament gave its consent to the purchase on 12 May.",
        (("approval", "purchase", "2026-05-12", "held"),),
    ),
    (
        "a course that begins",
        "Romanian crews begin maintenance training at the depot on 20 June.",
        (("training", "Romanian crews", "2026-06-20", "scheduled"),),
    ),
    (
        "a maiden flight",
        "The first prototype made its maiden flight on 12 May.",
        (("test", "maiden flight", "2026-05-12", "held"),),
    ),
    (
        "a line in a list of dates",
        "March 2026: first ship launched",
        (("ceremony", "first ship", "2026-03", "held"),),
    ),
    (
        "a season of this year that is still to come",
        "Autumn 2026: launch of the first ship",
        (("ceremony", "first ship", "2026", "scheduled"),),
    ),
    (
        "an inspection with its days",
        "The transfer is subject to a joint inspection scheduled on 15-19 June 2026 in Jinhae.",
        (("other", "inspection", "2026-06-15", "scheduled"),),
    ),
    (
        "the signing of two papers",
        f"{TAMM} and {OZOLS} witnessed the signing of a plan for military cooperation and of a technical arrangement "
        "on pilot training on 12 May.",
        (
            ("signing", "plan for military cooperation", "2026-05-12", "held"),
            ("signing", "technical arrangement", "2026-05-12", "held"),
        ),
    ),
    (
        "a signing in passing, with its year",
        "Since the signing of the Agreement on Military Transit in 2017, cooperation has grown.",
        (("signing", "Military Transit", "2017", "held"),),
    ),
)

PLANS: tuple[Case, ...] = (
    (
        "suggested talks lie ahead",
        f"{TAMM} suggested holding talks in June.",
        (("meeting", "talks", "2026-06", "proposed"),),
    ),
    (
        "mooted",
        "A summit has been mooted for July in Riga.",
        (("summit", "summit", "2026-07", "proposed"),),
    ),
    (
        "a hope",
        "Estonia hopes to host the next session in Tartu in 2027.",
        (("meeting", "session", "2027", "proposed"),),
    ),
    (
        "a keenness",
        "He affirmed the keenness of Qatar to convene the third session of the joint military committee in 2027.",
        (("meeting", "third session", "2027", "proposed"),),
    ),
    (
        "tentatively",
        "The next meeting of the committee is tentatively set for March 2027 in Lima.",
        (("meeting", "committee", "2027-03", "proposed"),),
    ),
    (
        "was possible",
        "The ministry said a visit to Berlin by Liina Tamm in June was possible.",
        (("visit", "Berlin", "2026-06", "proposed"),),
    ),
    (
        "a summit takes place whoever stays away",
        f"{TAMM} will not attend the summit in Vilnius on 3 June.",
        (("summit", "summit", "2026-06-03", "scheduled"),),
    ),
    (
        "upcoming talks that somebody is thanked for",
        "She thanked the minister for hosting the upcoming Estonia-Japan Cyber Consultations in Tartu.",
        (("meeting", "Cyber Consultations", "", "scheduled"),),
    ),
)

NO_EVENT: tuple[tuple[str, str], ...] = (
    ("met at the airport", f"{TAMM} was received at the airport by an honour guard."),
    ("called on to act", f"{OZOLS} called on {TAMM} to send more troops."),
    ("a remark on a meeting", "This was the first meeting between officials of the two countries."),
    ("a programme launched", "The ministry launched a programme for drones on 12 May."),
    ("welcomed news", f"{TAMM} welcomed the agreement on Monday."),
    ("training in general", "Training remains important for both navies."),
    ("a workshop is a building too", "The joint workshop will employ 40 people in 2027."),
    ("cuts in spending", "The government cut the budget for steel in 2025."),
)
