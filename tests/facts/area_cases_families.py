"""Wordings of one fact in many house styles, and the areas in them: (why, text, rows).

People and events are invented.
"""

from __future__ import annotations

from tests.facts.aim_cases import Case, rows

TALKS = "LIMA, 8 May 2026 (Mar) - Chile's minister Raul Vega met Peru's minister Ana Soto in Lima on Friday. "


def described(*areas: str) -> tuple[tuple[str, str, str], ...]:
    return rows("joint", "described", *areas)


def agreed(*areas: str) -> tuple[tuple[str, str, str], ...]:
    return rows("joint", "agreed", *areas)


REPORTED: tuple[Case, ...] = (
    (
        "a statement that is quoted",
        '"The two ministers discussed coastal radars, pilot training and ship repair," the ministry said.',
        described("coastal radars", "pilot training", "ship repair"),
    ),
    (
        "with whom stands before what",
        TALKS + "Soto discussed with her counterpart cooperation in ship repair and the lease of a range.",
        described("ship repair", "the lease of a range"),
    ),
    (
        "with whom stands behind what",
        TALKS
        + "Soto discussed the lease of a range and access to a port with Admiral Luis Rey, head of the fleet.",
        described("the lease of a range", "access to a port"),
    ),
    (
        "who says so interrupts",
        TALKS + "Both discussed areas of cooperation, Vega said, including ship repair and pilot training.",
        described("ship repair", "pilot training"),
    ),
    (
        "the growth of cooperation between whom in the sphere of what",
        "Peru and Chile discussed the growth of cooperation between the two armies in the sphere of mountain training.",
        described("mountain training"),
    ),
    (
        "views in the passive",
        TALKS + "Views were exchanged on ship repair and pilot training.",
        described("ship repair", "pilot training"),
    ),
    (
        "a meeting that underlines a need",
        "The meeting underlined the need for joint repair of radars.",
        described("joint repair of radars"),
    ),
    (
        "behind an aside, the rest",
        "Discussions were held on border security, including smuggling, as well as on pilot training and ship repair.",
        described("border security", "pilot training", "ship repair"),
    ),
)
NAMED: tuple[Case, ...] = (
    (
        "identified as areas",
        "Cyber security and ship repair were identified as areas of cooperation.",
        agreed("Cyber security", "ship repair"),
    ),
    (
        "named as a priority by one",
        TALKS + "Peru named ship repair as its priority.",
        rows("Peru", "priority", "ship repair"),
    ),
    (
        "one of the main areas",
        "Mountain training is one of the main areas of cooperation between Chile and Peru.",
        described("Mountain training"),
    ),
    (
        "some of the topics",
        "Ship repair and cadet exchanges were some of the topics discussed by Chile and Peru.",
        described("Ship repair", "cadet exchanges"),
    ),
    (
        "the purpose of a visit",
        "The purpose of the visit is to explore cooperation in ship repair.",
        described("ship repair"),
    ),
    (
        "the objective of a document",
        "The objective of the agreement is the exchange of radar data.",
        agreed("the exchange of radar data"),
    ),
    (
        "a framework for something",
        "The memorandum provides a solid framework for the exchange of radar data.",
        agreed("the exchange of radar data"),
    ),
    (
        "a basis for somebody to do something",
        "The memorandum provides a basis for the two navies to repair their boats in Callao.",
        agreed("repair their boats in Callao"),
    ),
)
ONE_SIDED: tuple[Case, ...] = (
    (
        "importance with an adjective",
        "Peru attaches great importance to mountain training.",
        rows("Peru", "priority", "mountain training"),
    ),
    (
        "turned to somebody",
        "Peru turned to Chile for help with the upkeep of its boats.",
        rows("Peru", "priority", "the upkeep of its boats"),
    ),
    (
        "assured of support",
        "Chile assured Peru of its support in building a naval school.",
        rows("Chile", "offer", "a naval school"),
    ),
    (
        "promised training",
        "Chile promised training for 200 Peruvian divers.",
        rows("Chile", "offer", "training for 200 Peruvian divers"),
    ),
    (
        "in a position to",
        "Chile is in a position to repair the Peruvian radars.",
        rows("Chile", "offer", "repair the Peruvian radars"),
    ),
    (
        "ready to take up",
        "Chile stands ready to take up the overhaul of Peruvian boats.",
        rows("Chile", "offer", "take up the overhaul of Peruvian boats"),
    ),
    (
        "what one may join, it seeks",
        "Peru is weighing participation in the development of a radar.",
        rows("Peru", "priority", "participation in the development of a radar"),
    ),
    (
        "what one may open, it offers",
        "Chile is considering the opening of a flying school in Peru.",
        rows("Chile", "offer", "the opening of a flying school in Peru"),
    ),
    (
        "a hope with a clause",
        "Peru expressed its hope that Chile will share its charts.",
        rows("Peru", "priority", "share its charts"),
    ),
)
HELPED: tuple[Case, ...] = (
    (
        "help to build, where the place tells whom",
        TALKS + "Chile will also help build a repair yard in Callao.",
        rows("Chile", "offer", "a repair yard in Callao"),
    ),
    (
        "support for the creation of something",
        TALKS + "Chile will support the creation of a cyber centre in Lima.",
        rows("Chile", "offer", "the creation of a cyber centre in Lima"),
    ),
    (
        "what goes on",
        TALKS + "Chile will continue to provide training to Peru's divers.",
        rows("Chile", "offer", "training to Peru's divers"),
    ),
    (
        "what one plans for the other",
        TALKS + "Chile plans to send instructors to Peru.",
        rows("Chile", "offer", "send instructors to Peru"),
    ),
    (
        "under a document at the end of the sentence",
        "Chile will train Peruvian divers and refurbish a school near Lima under an accord signed on Friday.",
        rows("Chile", "agreed", "train Peruvian divers", "refurbish a school near Lima"),
    ),
    (
        "needs that are described, then listed",
        "Peru's needs are modest: spare parts and ship repair.",
        rows("Peru", "priority", "spare parts", "ship repair"),
    ),
    (
        "something new, of a single word",
        "The two sides agreed to set up a hotline.",
        agreed("a hotline"),
    ),
)
PRESS: tuple[Case, ...] = (
    (
        "figures in the talks",
        "Border radars and smuggling figured prominently in the talks.",
        described("Border radars", "smuggling"),
    ),
    (
        "a plank of the talks",
        "A key plank of the talks was the joint repair of boats.",
        described("the joint repair of boats"),
    ),
    (
        "joint patrols to come",
        "The two navies will step up joint patrols.",
        agreed("joint patrols"),
    ),
    (
        "pressed somebody to",
        "Peru pressed Chile to speed up the delivery of spare parts.",
        rows("Peru", "priority", "the delivery of spare parts"),
    ),
    (
        "looks to somebody",
        "Peru is looking to Chile for submarine rescue training.",
        rows("Peru", "priority", "submarine rescue training"),
    ),
    (
        "what a pact grants and to whom",
        "The pact gives Chile access to two ports.",
        agreed("access to two ports"),
    ),
    (
        "what a deal comes with",
        "The deal comes with a training package for 40 technicians.",
        agreed("a training package for 40 technicians"),
    ),
    (
        "listed as needs of one side",
        "The envoy listed ship repair and officer training as Peru's main needs.",
        rows("Peru", "priority", "ship repair", "officer training"),
    ),
    (
        "directions that are determined",
        "The sides determined the main directions of cooperation: training of divers and joint exercises.",
        agreed("training of divers", "joint exercises"),
    ),
    (
        "a programme that is mapped out",
        "The sides mapped out a programme of joint exercises and staff exchanges.",
        described("a programme of joint exercises", "staff exchanges"),
    ),
    (
        "satisfaction with cooperation",
        "Both expressed satisfaction with cooperation in mountain training and demining.",
        described("mountain training", "demining"),
    ),
    (
        "issues related to",
        "Issues related to the training of specialists were on the agenda.",
        described("the training of specialists"),
    ),
    (
        "'they', behind both",
        "Chile and Peru opened a new chapter. They pledged joint patrols and a shared radar picture.",
        rows("joint", "offer", "joint patrols", "a shared radar picture"),
    ),
)
MINISTRIES: tuple[Case, ...] = (
    (
        "cooperation in case of something",
        "They discussed pilot training and cooperation in case of floods.",
        described("pilot training", "cooperation in case of floods"),
    ),
    (
        "an example of a kind of cooperation",
        "Both sides agreed to enhance cooperation in niche technologies, including imaging and radar design.",
        agreed("niche technologies", "imaging", "radar design"),
    ),
    (
        "a road map for cooperation",
        "Both sides agreed on a road map for collaboration in ship repair and pilot training.",
        agreed("ship repair", "pilot training"),
    ),
    (
        "staff talks are none about the next meeting",
        "It was agreed to hold staff talks every year and to exchange instructors.",
        agreed("hold staff talks every year", "exchange instructors"),
    ),
    (
        "work under way",
        "Work is under way on the joint production of boats.",
        described("the joint production of boats"),
    ),
    (
        "efforts to do something",
        "Both discussed efforts to improve interoperability and to increase the pace of joint patrols.",
        described("interoperability", "the pace of joint patrols"),
    ),
    (
        "firms that agree",
        "The two firms agreed to explore the local assembly of trucks.",
        agreed("the local assembly of trucks"),
    ),
    (
        "'they', behind a minister who met another",
        TALKS + "They unveiled a plan to co-produce shells.",
        described("co-produce shells"),
    ),
)
APART: tuple[Case, ...] = (
    (
        "two modifiers of one noun",
        "The memorandum provides a basis for the exchange of radar and acoustic data.",
        agreed("the exchange of radar and acoustic data"),
    ),
    (
        "a field behind a comma is one of its own",
        "They discussed pilot training, hydrography and defence industry.",
        described("pilot training", "hydrography", "defence industry"),
    ),
    (
        "plural actions share no complement",
        "They discussed joint exercises, staff talks and training of cadets.",
        described("joint exercises", "staff talks", "training of cadets"),
    ),
    (
        "an adjective for two actions",
        "They discussed joint development and production.",
        described("joint development and production"),
    ),
    (
        "two names behind one preposition",
        "The accord allows Peruvian units to train at the Ancon and Tirua ranges without delay.",
        agreed("train at the Ancon and Tirua ranges without delay"),
    ),
    (
        "two makers behind 'by'",
        "They agreed to launch a study on joint development of a submarine by Alfa Yards Co. and Peru's naval works.",
        agreed("a study on joint development of a submarine by Alfa Yards Co. and Peru's naval works"),
    ),
    (
        "two things of one verb",
        "Peru and Chile will pool ships and aircraft to supply their bases.",
        agreed("pool ships and aircraft"),
    ),
    (
        "people counted once",
        TALKS + "Vega offered training slots for 120 Peruvian pilots, engineers and imagery analysts.",
        rows("Chile", "offer", "training slots for 120 Peruvian pilots, engineers and imagery analysts"),
    ),
    (
        "seats at an academy",
        TALKS + "Soto asked for more seats for Peruvian officers at the academy.",
        rows("Peru", "priority", "more seats for Peruvian officers at the academy"),
    ),
)
NOTHING: tuple[tuple[str, str], ...] = (
    ("help at home", TALKS + "Chile will help build a school in Valparaiso."),
    ("a number of activities", "The plan provides for more than 50 activities."),
    ("a promise of no help", "Peru's minister promised a public inquiry into the crash."),
    ("no gift", "Chile announced a new uniform for its cadets."),
    ("an invitation to an occasion", "Peru invited Chile to participate in its air show."),
    ("a priority at home", "Schools are a priority for Peru."),
    (
        "spheres that say nothing",
        "They discussed cooperation in the military and other spheres between the countries.",
    ),
    ("flowers are no offer", TALKS + "Vega offered floral tributes at the mausoleum."),
    ("a law gives effect", "The law gives effect to a framework agreement reached in Lima."),
    ("the purpose of a law", "The purpose of the law is to lower the tax on fuel."),
)
