"""Events as ten house styles tell them in passing, with verbs rather than nouns; every name is invented.

The same form as `event_cases`; the articles are published on Wednesday 20 May 2026.
"""

from __future__ import annotations

from tests.facts.event_cases import OZOLS, TAMM, Case

VERBS: tuple[Case, ...] = (
    (
        "to sit down with somebody is to meet",
        f"{TAMM} sat down with {OZOLS} in Riga on 12 May.",
        (("meeting", "Tamm and Raivis", "2026-05-12", "held"),),
    ),
    (
        "to confer with somebody is to meet",
        f"{TAMM} will confer with {OZOLS} in Riga on 2 June.",
        (("meeting", "Tamm and Raivis", "2026-06-02", "scheduled"),),
    ),
    (
        "an unnamed official is received",
        f"On Monday the Peruvian official was received by {TAMM}.",
        (("meeting", "Liina Tamm with the Peruvian official", "2026-05-18", "held"),),
    ),
    (
        "a parliament that is to vote",
        "The Riksdag Council is to vote on the package on June 7.",
        (("approval", "Council", "2026-06-07", "scheduled"),),
    ),
    (
        "a cabinet that is to adopt",
        "The strategy, which is to be adopted by the Cabinet in June, names three threats.",
        (("approval", "strategy", "2026-06", "scheduled"),),
    ),
    (
        "a house that passes a bill",
        "The Senate passed the procurement bill on 12 May.",
        (("approval", "procurement bill", "2026-05-12", "held"),),
    ),
    (
        "to call a hearing is to set it",
        "Senator Ana Pires has called a hearing for June 25.",
        (("meeting", "hearing", "2026-06-25", "scheduled"),),
    ),
    (
        "a session that fell through",
        "A visit of the minister to Lisbon, planned for April, fell through.",
        (("visit", "Lisbon", "2026-04", "cancelled"),),
    ),
    (
        "to break ground is to begin to build",
        "Navarro Aerospace broke ground in March on a plant in Tandil.",
        (("inauguration", "plant", "2026-03", "held"),),
    ),
    (
        "first shots",
        "The demonstrator is to fire its first shots at Capo Teulada in March 2027.",
        (("test", "demonstrator", "2027-03", "scheduled"),),
    ),
    (
        "ships that reach a port",
        "The frigates HS Aurora and HS Selene would reach the port of Split on Monday, the navy said.",
        (("deployment", "Aurora", "2026-05-25", "scheduled"),),
    ),
    (
        "a call at a port by another word",
        "A detachment of the fleet will make a business call at the port of Split on 2 June.",
        (("deployment", "business call", "2026-06-02", "scheduled"),),
    ),
    (
        "what should be commissioned is expected",
        "The frigate, HS Aurora, should be commissioned in July 2028.",
        (("commissioning", "Aurora", "2028-07", "scheduled"),),
    ),
    (
        "to welcome somebody for a meeting",
        f"{TAMM} welcomed {OZOLS} to Tartu on 12 May for the Fourth Estonia-Latvia Defence Consultations.",
        (("meeting", "Fourth Estonia-Latvia Defence Consultations", "2026-05-12", "held"),),
    ),
    (
        "spares are handed over as equipment is",
        "Spare parts for the two patrol aircraft were handed over to Ghana on 12 May.",
        (("delivery", "Spare parts", "2026-05-12", "held"),),
    ),
)

NOUNS: tuple[Case, ...] = (
    (
        "a date inside the name is that of the event",
        f"{TAMM} raised the matter with {OZOLS} during a May 9 phone call.",
        (("call", "phone call", "2026-05-09", "held"),),
    ),
    (
        "next autumn's exercise",
        "Peru has invited Chile to send observers to next month's Pampa field training.",
        (("exercise", "Pampa field training", "2026-06", "scheduled"),),
    ),
    (
        "Tuesday's talks",
        f"{TAMM} and {OZOLS} agreed on the purchase at Tuesday's talks in Riga.",
        (("meeting", "talks", "2026-05-19", "held"),),
    ),
    (
        "a gift by its noun",
        "She recalled the gifting of the corvette HS Aurora to Ghana in July 2023.",
        (("delivery", "Aurora", "2023-07", "held"),),
    ),
    (
        "a stop is a visit",
        "A planned stop in Tallinn was cancelled.",
        (("visit", "Tallinn", "", "cancelled"),),
    ),
    (
        "a demonstration that is called off",
        "A planned demonstration of the Orkan drone had to be cancelled on Monday owing to fog.",
        (("test", "demonstration of the Orkan drone", "", "cancelled"),),
    ),
    (
        "a test that is scrubbed",
        "A live firing of the Orkan missile, originally set for May 17, was scrubbed because of wind.",
        (("test", "live firing", "2026-05-17", "cancelled"),),
    ),
    (
        "a summit that will no longer hold",
        "A summit of the three presidents, proposed for this month, will no longer hold.",
        (("summit", "three presidents", "2026-05", "cancelled"),),
    ),
    (
        "a ceremony with words of its own",
        f"{TAMM} attended the rollout ceremony for the new howitzer in Tartu on Monday.",
        (("ceremony", "rollout ceremony", "2026-05-18", "held"),),
    ),
    (
        "the drill just named, told by its kind",
        "Forces of both nations wrapped up Exercise Coral 2026 in Palawan. The biennial drill, which kicked off on "
        "May 5 and closed on Friday, drew 4,300 personnel.",
        (("exercise", "Coral", "2026-05-05", "held"),),
    ),
    (
        "the next round is that of the body told before",
        "The 7th meeting of the Peru-Chile Military Dialogue was held in Lima on 12 May. The next round will be "
        "hosted by Chile in spring 2027.",
        (
            ("meeting", "7th meeting", "2026-05-12", "held"),
            ("meeting", "Peru-Chile Military Dialogue", "2027", "scheduled"),
        ),
    ),
    (
        "the body that meets for the first time",
        "The ministers agreed to establish a joint logistics committee. The body is to convene for the first time in "
        "Lima in June.",
        (("meeting", "joint logistics committee", "2026-06", "scheduled"),),
    ),
)

GAPPED: tuple[Case, ...] = (
    (
        "two meetings under one verb",
        f"{TAMM} and {OZOLS} met in Oslo in March and in Riga in April.",
        (
            ("meeting", "Tamm and Raivis", "2026-03", "held"),
            ("meeting", "Tamm and Raivis", "2026-04", "held"),
        ),
    ),
    (
        "two deliveries under one verb",
        "Peru will receive the first of its six frigates this year, and its eleven Orkan drones only from 2028.",
        (
            ("delivery", "frigates", "2026", "scheduled"),
            ("delivery", "Orkan drones", "2028", "scheduled"),
        ),
    ),
    (
        "two visits under one verb",
        f"{TAMM} visited Oslo in February and Rome in April.",
        (("visit", "Oslo", "2026-02", "held"), ("visit", "Rome", "2026-04", "held")),
    ),
)

THREADS: tuple[Case, ...] = (
    (
        "a word after talks is on the day of the news",
        f"{TAMM} said on Tuesday that the purchase would go ahead.\n\nThe first ships are on course, Tamm told "
        f"reporters after meeting {OZOLS} in Riga.",
        (("meeting", "Tamm and Raivis", "2026-05-19", "held"),),
    ),
    (
        "on the sidelines of a forum",
        f'{TAMM} told reporters in Manila on Tuesday that talks go on. "It is early," she said on the sidelines of '
        "the Manila Security Forum.",
        (("meeting", "Manila Security Forum", "2026-05-19", "held"),),
    ),
    (
        "handed over on the sidelines",
        f"{TAMM} and {OZOLS} met in Riga on Tuesday. Tamm handed over six drones on the sidelines.",
        (
            ("meeting", "Tamm and Raivis", "2026-05-19", "held"),
            ("delivery", "six drones", "2026-05-19", "held"),
        ),
    ),
)

PASSING: tuple[Case, ...] = (
    (
        "received by somebody of whom no row is made",
        "Peru's Defence Minister Ana Quispe arrived in Jeddah on Monday. Quispe was later received by Crown Prince "
        "Faisal bin Omar.",
        (
            ("visit", "Ana Quispe to Jeddah", "2026-05-18", "held"),
            ("meeting", "Ana Quispe", "2026-05-18", "held"),
        ),
    ),
    (
        "an exercise named elsewhere in the text",
        "The ministers opened the Silver Dragon-2026 joint exercise in Tacna on 12 May. Silver Dragon was first held "
        "in December 2016.",
        (
            ("exercise", "Silver Dragon", "2026-05-12", "held"),
            ("exercise", "Silver Dragon", "2016-12", "held"),
        ),
    ),
    (
        "an exercise known by name with its number",
        "Peru is to host UNITAS LXVIII in September 2027.",
        (("exercise", "UNITAS LXVIII", "2027-09", "scheduled"),),
    ),
    (
        "a fair with its year",
        "KADEX-2026 opened on May 12 and will run through May 25.",
        (("exhibition", "KADEX-2026", "2026-05-12", "held"),),
    ),
    (
        "an exercise without the word, called off",
        "Exercises are the test. Denmark's own Arctic Lantern, planned for September, has been cancelled to free up "
        "ships for the Baltic.",
        (("exercise", "Arctic Lantern", "2026-09", "cancelled"),),
    ),
    (
        "the previous edition of a body",
        "The previous edition of the Joint Committee had been hosted by Lima in March 2024.",
        (("meeting", "Committee", "2024-03", "held"),),
    ),
    (
        "to the kingdom",
        f"{TAMM} travelled to the kingdom last month.",
        (("visit", "the kingdom", "2026-04", "held"),),
    ),
    (
        "a call by a ship",
        "A similar call by HS Aurora, planned for 18 April, had to be cancelled because of rough seas.",
        (("deployment", "Aurora", "2026-04-18", "cancelled"),),
    ),
    (
        "a summons that is put off",
        "The Senate Committee had summoned Ms Tamm for yesterday, but the sitting was deferred to next Wednesday.",
        (("meeting", "hearing", "2026-05-27", "postponed"),),
    ),
    (
        "patrols to be resumed",
        "Peru and Chile have resolved to resume joint border patrols from June 15.",
        (("exercise", "joint border patrols", "2026-06-15", "scheduled"),),
    ),
    (
        "those who will meet again",
        f"{TAMM} and {OZOLS} met in Riga on Monday. They also agreed to reconvene in Oslo in November.",
        (
            ("meeting", "Tamm and Raivis", "2026-05-18", "held"),
            ("meeting", "Tamm and Raivis", "2026-11", "scheduled"),
        ),
    ),
    (
        "an invitation to somebody",
        f"{TAMM} met {OZOLS} on Monday. Tamm extended an invitation to {OZOLS} to visit Tallinn.",
        (
            ("meeting", "Tamm and Raivis", "2026-05-18", "held"),
            ("visit", "Raivis Ozols to Tallinn", "", "proposed"),
        ),
    ),
    (
        "flowers at a memorial without a name",
        f"{TAMM} laid flowers at a memorial to the internees on 12 May.",
        (("ceremony", "memorial", "2026-05-12", "held"),),
    ),
    (
        "a two-day meeting that ended yesterday",
        "The advisers wound up a two-day meeting of the Coral Security Conclave in Oslo on Tuesday.",
        (("meeting", "Coral Security Conclave", "2026-05-18", "held"),),
    ),
    (
        "equipment meant by a number",
        "Also to come are ten Orkan helicopters, two of which were inducted into the fleet last May.",
        (("commissioning", "two", "2025-05", "held"),),
    ),
    (
        "a guest without a name is met in passing",
        f"The delegation was also received by {TAMM}.",
        (("meeting", "Liina Tamm with the delegation", "", "held"),),
    ),
    (
        "from one month to another",
        "Delivery of the first aircraft has slipped from June to December 2026.",
        (("delivery", "first aircraft", "2026-12", "postponed"),),
    ),
    (
        "navies that exercise",
        "The two navies exercised off Goa on 8 May.",
        (("exercise", "two navies", "2026-05-08", "held"),),
    ),
    (
        "a senate that is to debate",
        "Kenya's Senate is expected to debate the agreement next Tuesday.",
        (("meeting", "Kenya's Senate", "2026-05-26", "scheduled"),),
    ),
    (
        "a delegation that is somewhere",
        "A Peruvian delegation led by its navy chief was in Oslo last week.",
        (("visit", "Peruvian delegation", "2026-05", "held"),),
    ),
    (
        "a fair of last December",
        "The plan was shown at EDEX 2025 last December.",
        (("exhibition", "EDEX 2025", "2025-12", "held"),),
    ),
    (
        "flowers at a monument to somebody",
        f"{TAMM} placed a floral offering at the Monument to the Heroes of Quillota on 12 May.",
        (("ceremony", "Monument to the Heroes of Quillota", "2026-05-12", "held"),),
    ),
    (
        "a committee with the name of its house",
        "The Chamber of Deputies' defence committee is to discuss the issue on June 18.",
        (("meeting", "committee", "2026-06-18", "scheduled"),),
    ),
)

NO_EVENT: tuple[tuple[str, str], ...] = (
    ("a pact that comes into force", "The pact on defence equipment came into force in July."),
    ("to adopt a statement is no approval", "The delegates adopted an action plan on 12 May."),
    ("a stop to something", "Chile called for a stop to arms sales in May."),
    ("a demonstration of resolve", "The patrol was a demonstration of resolve in May."),
    ("talks that collapsed are not called off", "The talks collapsed."),
    ("to call for a thing", "The senator called for unity on 12 May."),
    ("who should do something is only advised", "Peru should adopt the plan by June."),
    ("to reach a level", "The frigate programme would reach its peak in June."),
    ("a ceremony of no event", "The ceremony of the law is old."),
    ("passing an exam", "The cadets passed the course exam on 12 May."),
    ("fire a shot across the bow", "The patrol boat fired two warning shots on Monday."),
    ("break ground in a field of knowledge", "The study breaks new ground on supply chains."),
    (
        "a name with no word for exercises near",
        "Denmark's Arctic Lantern, planned for September, is a music festival.",
    ),
    ("to exercise a right", "The two navies exercised their right of passage on 8 May."),
    ("a delegation that is at home", "A Norwegian delegation was in Oslo last week."),
    (
        "a body with a name inside its own",
        "Drills are rare. The Committee for Naval Affairs, due in Paris in June, has one item on its agenda.",
    ),
    ("to travel the country", f"{TAMM} spoke of the kingdom last month."),
    ("to sit down to dinner", f"{TAMM} sat down to dinner on Monday."),
)
