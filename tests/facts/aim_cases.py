"""Sentences and lists, and the areas of cooperation in them: (why, text, ((area, actor, stance), …)).

People and events are invented. `analysis.facts.aims` has a rule for each form.
"""

from __future__ import annotations

Row = tuple[str, str, str]
Case = tuple[str, str, tuple[Row, ...]]


def rows(actor: str, stance: str, *areas: str) -> tuple[Row, ...]:
    """Rows of one actor and stance."""
    return tuple((area, actor, stance) for area in areas)


SEEKING: tuple[Case, ...] = (
    ("sought", "Egypt is seeking satellite imagery.", rows("Egypt", "priority", "satellite imagery")),
    (
        "would like",
        "Colombia would like help with mine clearance.",
        rows("Colombia", "priority", "mine clearance"),
    ),
    (
        "asked another for",
        "Latvia asked Denmark for help with drone defence.",
        rows("Latvia", "priority", "drone defence"),
    ),
    ("called for", "Kenya called for joint patrols.", rows("Kenya", "priority", "joint patrols")),
    (
        "keen on two things",
        "Ghana, in turn, is keen on joint mine surveys and on regular port calls at Tema.",
        rows("Ghana", "priority", "joint mine surveys", "regular port calls at Tema"),
    ),
    (
        "interest",
        "Ghana expressed interest in jungle warfare training.",
        rows("Ghana", "priority", "jungle warfare training"),
    ),
    (
        "importance",
        "Ghana stressed the importance of coastal radar.",
        rows("Ghana", "priority", "coastal radar"),
    ),
    (
        "priorities",
        "Mali's priorities are drones and pilot training.",
        rows("Mali", "priority", "drones", "pilot training"),
    ),
)

OFFERING: tuple[Case, ...] = (
    (
        "offered",
        "Brazil has offered courses for mechanics.",
        rows("Brazil", "offer", "courses for mechanics"),
    ),
    (
        "offered somebody",
        "Chile has offered Peru ten places at its rescue school.",
        rows("Chile", "offer", "ten places at its rescue school"),
    ),
    (
        "offered to set up",
        "Italy offered to set up a repair centre in Accra.",
        rows("Italy", "offer", "a repair centre in Accra"),
    ),
    (
        "ready to",
        "Türkiye is ready to share its experience in mountain warfare.",
        rows("Türkiye", "offer", "share its experience in mountain warfare"),
    ),
    (
        "could consider",
        "South Korea could consider local assembly in Lima.",
        rows("South Korea", "offer", "local assembly in Lima"),
    ),
    (
        "proposed",
        "Mozambique proposed a joint coastguard school.",
        rows("Mozambique", "offer", "a joint coastguard school"),
    ),
)

AGREEING: tuple[Case, ...] = (
    (
        "verbs that add nothing",
        "The two governments agreed to widen intelligence sharing, to build joint depots and to speed up port calls.",
        rows("joint", "agreed", "intelligence sharing", "joint depots", "port calls"),
    ),
    (
        "in principle",
        "The sides agreed in principle to set up a joint repair centre.",
        rows("joint", "agreed", "a joint repair centre"),
    ),
    (
        "committed",
        "Both countries remain committed to joint training of divers.",
        rows("joint", "agreed", "joint training of divers"),
    ),
    (
        "cooperate on",
        "The two countries cooperate on counter-terrorism and peacekeeping training.",
        rows("joint", "agreed", "counter-terrorism", "peacekeeping training"),
    ),
    (
        "a document is about",
        "The memorandum covers the exchange of officers and the repair of radars.",
        rows("joint", "agreed", "the exchange of officers", "the repair of radars"),
    ),
)

DISCUSSING: tuple[Case, ...] = (
    (
        "discussed",
        "The ministers discussed technology transfer, pilot training and the upkeep of two ships.",
        rows("joint", "described", "technology transfer", "pilot training", "the upkeep of two ships"),
    ),
    (
        "in the passive",
        "Training of officers and joint production of shells were discussed.",
        rows("joint", "described", "Training of officers", "joint production of shells"),
    ),
    (
        "on the agenda",
        "India and Kenya met on Monday, with shipbuilding and the training of divers on the agenda.",
        rows("joint", "described", "shipbuilding", "the training of divers"),
    ),
    (
        "cooperation in",
        "Officials are working on cooperation in long-range radar, shared logistics and mine hunting.",
        rows("joint", "described", "long-range radar", "shared logistics", "mine hunting"),
    ),
    (
        "a supplier",
        "Brazil is a major supplier of spare parts.",
        rows("Brazil", "described", "spare parts"),
    ),
    (
        "training that is planned",
        "Italy said that Italian instructors would train Ghanaian drone pilots from next year.",
        rows("Italy", "offer", "train Ghanaian drone pilots"),
    ),
)

ENUMERATIONS: tuple[Case, ...] = (
    (
        "behind a colon",
        "Kenya wants three things from the deal: more places at the college, faster repairs, and tools for demining.",
        rows("Kenya", "priority", "more places at the college", "faster repairs", "tools for demining"),
    ),
    (
        "behind 'such as'",
        "India and Kenya agreed to cooperate in areas such as hydrography, cyber security and defence medicine.",
        rows("joint", "agreed", "hydrography", "cyber security", "defence medicine"),
    ),
    (
        "behind 'including'",
        "The two ministers discussed a wide range of issues, including maritime security and peacekeeping.",
        rows("joint", "described", "maritime security", "peacekeeping"),
    ),
    (
        "modifiers and complement shared by all",
        "The agreement focuses on joint research, development, production, and after-sales support of weapons.",
        rows(
            "joint",
            "agreed",
            "joint research, development, production, and after-sales support of weapons",
        ),
    ),
    (
        "a complement shared by two",
        "They explored co-development and co-production of radars.",
        rows("joint", "described", "co-development and co-production of radars"),
    ),
    (
        "things of one supply",
        "Brazil offered the supply of engines, spare parts and components.",
        rows("Brazil", "offer", "the supply of engines, spare parts and components"),
    ),
    (
        "places of one training",
        "The ministers discussed officer training in Accra and Tema.",
        rows("joint", "described", "officer training in Accra and Tema"),
    ),
    (
        "complements of their own",
        "The ministers discussed training of pilots, exchange of data.",
        rows("joint", "described", "training of pilots", "exchange of data"),
    ),
    (
        "a clause behind",
        "Italy has offered places on its diving course, although Ghana has not replied.",
        rows("Italy", "offer", "places on its diving course"),
    ),
    (
        "a purpose behind",
        "The sides agreed on joint patrols to deter smugglers.",
        rows("joint", "agreed", "joint patrols"),
    ),
)

LISTS: tuple[Case, ...] = (
    (
        "asked for",
        "Ghana asked for:\n\n- English training for officers\n- assistance with upkeep\n",
        rows("Ghana", "priority", "English training for officers", "assistance with upkeep"),
    ),
    (
        "priorities conveyed",
        "The Indian side conveyed its priorities:\n\n• Manufacture of spares in India\n• Longer warranty periods\n",
        rows("India", "priority", "Manufacture of spares in India", "Longer warranty periods"),
    ),
    (
        "offered",
        "The Russian side, for its part, offered:\n\n• Transfer of technology\n• Training of technicians\n",
        rows("Russia", "offer", "Transfer of technology", "Training of technicians"),
    ),
    (
        "light verbs dropped and others kept",
        "The ministers agreed to:\n\n* share data from radars\n* set up a joint team\n* expand exchanges of cadets\n",
        rows("joint", "agreed", "share data from radars", "a joint team", "exchanges of cadets"),
    ),
    (
        "what a document covers, without bullets",
        "The protocol covers:\n\nMilitary-technical cooperation\n\nUpgrades and servicing of radars\n",
        rows("joint", "agreed", "Military-technical cooperation", "Upgrades and servicing of radars"),
    ),
    (
        "'will'",
        "Under the contract, the partners will:\n\n- transfer know-how to the base\n- train 40 technicians\n",
        rows("joint", "agreed", "transfer know-how to the base", "train 40 technicians"),
    ),
    (
        "chained items",
        "The parties agreed on:\n\n(a) joint patrols;\n\n(b) the exchange of data; and\n\n(c) lessons for officers.\n",
        rows("joint", "agreed", "joint patrols", "the exchange of data", "lessons for officers"),
    ),
    (
        "worked on",
        "The partners are working on:\n\n– joint maintenance of radars\n– a common stock of torpedoes\n",
        rows("joint", "described", "joint maintenance of radars", "a common stock of torpedoes"),
    ),
)

NOTHING: tuple[tuple[str, str], ...] = (
    ("vague ties", "The ministers discussed ways to deepen bilateral defence ties."),
    ("vague issues", "They exchanged views on regional and global issues of mutual interest."),
    ("vague cooperation", "Both sides reaffirmed their commitment to strengthening defence cooperation."),
    ("closer ties", "Sweden seeks closer ties with Finland."),
    ("ruled out", "Officials ruled out any cooperation on submarines."),
    ("not discussed", "The delegations did not discuss the sale of jets."),
    ("not raised", "The exchange of radar data was not discussed."),
    ("declined", "Italy declined to offer any technology transfer."),
    ("failed", "The ministers failed to agree on the sharing of radar data."),
    ("no decision", "No decision was made on a common rescue service."),
    ("not sought", "Finland said it was not seeking nuclear training."),
    ("a condition", "If Ghana wants new radars, it must pay."),
    ("about the talks", "The ministers agreed to meet again in May and to sign a protocol."),
    ("a clause", "The minister agreed that the talks had been good."),
    ("a suggestion about a meeting", "Bulgaria proposed that the group meet in Varna."),
    ("a hearing", "The Kenyan side proposed a public hearing."),
    ("others' business", "Parliament discussed pensions and housing."),
    ("named equipment is another table's", "Pakistan offered the JF-17 fighter."),
    ("a purchase", "Kenya and Italy agreed to buy 18 jets and a number of trucks."),
    ("money", "Italy pledged $500 million for Ghana."),
    ("a quotation", "“We want more ships,” said the Ghanaian side."),
    ("a standing body", "The ministers agreed to set up a Framework for Strategic Coordination."),
    ("who came", "The meeting was attended by:\n\n- the Chief of Staff\n- the Secretary\n"),
    (
        "questions",
        "Mr Roe asked the Minister of Defence:\n\n(1) Whether a deal was signed;\n\n(2) why not.\n",
    ),
    ("a list refused", "Italy declined to offer:\n\n- training of pilots\n- spare parts\n"),
    ("a list of places", "The delegation visited:\n\n- the dockyard\n- the academy\n"),
)
