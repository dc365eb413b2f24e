"""Text that says, or does not say, what cooperation is to consist of, with the rows of `areas` that it is to yield.

Each case: the reason, the text, the rows as (area, actor, stance).
"""

from __future__ import annotations

Row = tuple[str, str, str]
Case = tuple[str, str, tuple[Row, ...]]

AGREED, DESCRIBED, PRIORITY, OFFER = "agreed", "described", "priority", "offer"

AGREEING: tuple[Case, ...] = (
    (
        "what allies will do in a project is agreed",
        "Kenya and Ghana launched a project on coastal radar. Participants will also set up a shared database of"
        " tracks, pool their test ranges and harmonise licences.",
        (
            ("a shared database of tracks", "joint", AGREED),
            ("pool their test ranges", "joint", AGREED),
            ("harmonise licences", "joint", AGREED),
        ),
    ),
    (
        "a document that contemplates",
        "Peru and Chile signed a protocol. The document contemplates the exchange of weather data and the training of"
        " divers.",
        (
            ("the exchange of weather data", "joint", AGREED),
            ("the training of divers", "joint", AGREED),
        ),
    ),
    (
        "a plan that provides for nouns of action",
        "The 2027 plan provides for staff talks, port visits and the exchange of cadets between Kenya and Ghana.",
        (
            ("staff talks", "joint", AGREED),
            ("port visits", "joint", AGREED),
            ("the exchange of cadets between Kenya and Ghana", "joint", AGREED),
        ),
    ),
    (
        "a document that will see both do something",
        "Under the memorandum, Kenya and Ghana will exchange hydrographic data and train divers together.",
        (
            ("exchange hydrographic data", "joint", AGREED),
            ("train divers together", "joint", AGREED),
        ),
    ),
    (
        "officialese: agreed on the extension, the establishment and the conduct",
        "The two sides agreed on the extension of the logistics arrangement, the establishment of a repair hub in"
        " Mombasa and the conduct of annual seminars.",
        (
            ("the extension of the logistics arrangement", "joint", AGREED),
            ("the establishment of a repair hub in Mombasa", "joint", AGREED),
            ("the conduct of annual seminars", "joint", AGREED),
        ),
    ),
    (
        "an agreement to do, told by a noun",
        "Kenya and Ghana reached agreement on the exchange of radar data and on joint patrols.",
        (
            ("the exchange of radar data", "joint", AGREED),
            ("joint patrols", "joint", AGREED),
        ),
    ),
    (
        "cooperation in areas such as",
        "Kenya and Ghana agreed to expand cooperation in areas such as cyber defence, military medicine, peacekeeping"
        " training and shipbuilding.",
        (
            ("cyber defence", "joint", AGREED),
            ("military medicine", "joint", AGREED),
            ("peacekeeping training", "joint", AGREED),
            ("shipbuilding", "joint", AGREED),
        ),
    ),
    (
        "cooperation in the fields of",
        "The agreement covers cooperation in the fields of military education, search and rescue, and hydrography.",
        (
            ("military education", "joint", AGREED),
            ("search and rescue", "joint", AGREED),
            ("hydrography", "joint", AGREED),
        ),
    ),
    (
        "signed to cooperate on",
        "Kenya and Ghana signed a letter of intent to cooperate on minehunting drones.",
        (("minehunting drones", "joint", AGREED),),
    ),
    (
        "an agreement under which the parties are to",
        "Under the arrangement the two navies are to share sonar data.",
        (("share sonar data", "joint", AGREED),),
    ),
    (
        "concurred on the need",
        "The ministers concurred on the need to step up intelligence sharing.",
        (("intelligence sharing", "joint", AGREED),),
    ),
    (
        "a project for",
        "Kenya and Ghana decided to jointly develop a coastal radar.",
        (("jointly develop a coastal radar", "joint", AGREED),),
    ),
    (
        "a pact that allows and opens the way",
        "The pact will enable the two armies to use each other's bases, and facilitates the exchange of fuel.",
        (
            ("use each other's bases", "joint", AGREED),
            ("the exchange of fuel", "joint", AGREED),
        ),
    ),
    (
        "joint drills are held, not met at",
        "The two countries agreed to conduct joint maritime drills.",
        (("conduct joint maritime drills", "joint", AGREED),),
    ),
    (
        "the ministers of two countries are both",
        "The Kenyan and Ghanaian ministers agreed to boost pilot training and promote radar research.",
        (("pilot training", "joint", AGREED), ("radar research", "joint", AGREED)),
    ),
    (
        "agreed that both should, especially in",
        "Kenya and Ghana agreed that the two armies should strengthen defence cooperation, especially in mine clearance"
        " and disaster relief.",
        (("mine clearance", "joint", AGREED), ("disaster relief", "joint", AGREED)),
    ),
    (
        "fields of, each with a complement of its own",
        "According to the memorandum, Kenya and Ghana will cooperate in the fields of training, exchange of views and"
        " transfer of knowledge.",
        (
            ("training", "joint", AGREED),
            ("exchange of views", "joint", AGREED),
            ("transfer of knowledge", "joint", AGREED),
        ),
    ),
    (
        "what both plan",
        "The two countries plan to set up a joint repair centre in Mombasa and to train technicians there.",
        (("a joint repair centre in Mombasa", "joint", AGREED), ("train technicians there", "joint", AGREED)),
    ),
    (
        "'we' in a joint statement",
        "Joint statement. Kenya and Ghana met in Accra. We decided to deepen cooperation in coastal surveillance.",
        (("coastal surveillance", "joint", AGREED),),
    ),
    (
        "what a contract includes besides the ships",
        "The contract includes two ships, training for the crews and ten years of maintenance.",
        (("training for the crews", "joint", AGREED), ("ten years of maintenance", "joint", AGREED)),
    ),
)

ASKING: tuple[Case, ...] = (
    (
        "requested an object",
        "The Kenyan minister requested expedited delivery of night vision devices for its border units.",
        (("expedited delivery of night vision devices for its border units", "Kenya", PRIORITY),),
    ),
    (
        "sought assistance in a list",
        "The Kenyan side sought assistance in the refit of two patrol boats and the training of divers.",
        (
            ("the refit of two patrol boats", "Kenya", PRIORITY),
            ("the training of divers", "Kenya", PRIORITY),
        ),
    ),
    (
        "suggested that both do several things",
        "General Otieno, Kenya's deputy defence minister, suggested that the two sides work together in repairing radar"
        " stations, promote language training at the academy, and share experience in clearing mines.",
        (
            ("repairing radar stations", "Kenya", PRIORITY),
            ("language training at the academy", "Kenya", PRIORITY),
            ("share experience in clearing mines", "Kenya", PRIORITY),
        ),
    ),
    (
        "asked that the other provide",
        "Kenya asked Ghana to help train its drone pilots.",
        (("help train its drone pilots", "Kenya", PRIORITY),),
    ),
    (
        "proposed that both establish",
        "Kenya proposed that the two countries set up a joint repair centre for helicopters.",
        (("a joint repair centre for helicopters", "Kenya", OFFER),),
    ),
    (
        "proposed with a gerund",
        "Kenya proposed setting up a hotline between the two coast guards.",
        (("a hotline between the two coast guards", "Kenya", OFFER),),
    ),
    (
        "hoped for",
        "The Kenyan minister expressed hope for closer cooperation in drone technology.",
        (("drone technology", "Kenya", PRIORITY),),
    ),
    (
        "hoped that the two would",
        "The Kenyan minister hoped that the two countries would expand cooperation in cyber security and peacekeeping.",
        (
            ("cyber security", "Kenya", PRIORITY),
            ("peacekeeping", "Kenya", PRIORITY),
        ),
    ),
    (
        "wished to learn from",
        "Kenya wished to train more cadets at the Ghanaian academy.",
        (("train more cadets at the Ghanaian academy", "Kenya", PRIORITY),),
    ),
    (
        "called on the other to",
        "Kenya called on Ghana to open its shipyards to Kenyan apprentices.",
        (("open its shipyards to Kenyan apprentices", "Kenya", PRIORITY),),
    ),
    (
        "looks forward to",
        "The Kenyan minister said Nairobi was looking forward to joint production of ammunition.",
        (("joint production of ammunition", "Kenya", PRIORITY),),
    ),
    (
        "looks for, lobbies for",
        "Kenya is looking for help with mine clearance and has lobbied for places at the Ghanaian staff college.",
        (
            ("mine clearance", "Kenya", PRIORITY),
            ("places at the Ghanaian staff college", "Kenya", PRIORITY),
        ),
    ),
)

OFFERING: tuple[Case, ...] = (
    (
        "stood ready to, twice",
        "The Ghanaian side stood ready to receive 15 Kenyan cadets and to supply spare parts for the transport fleet.",
        (
            ("receive 15 Kenyan cadets", "Ghana", OFFER),
            ("supply spare parts for the transport fleet", "Ghana", OFFER),
        ),
    ),
    (
        "willingness to assist, particularly through",
        "The deputy minister reiterated Ghana's willingness to assist in the reform of the Kenyan army, particularly"
        " through the transfer of know-how in ship repair and the conduct of courses for technicians.",
        (
            ("the transfer of know-how in ship repair", "Ghana", OFFER),
            ("the conduct of courses for technicians", "Ghana", OFFER),
        ),
    ),
    (
        "will help, of a promise",
        "Ghana would help Kenya build a coastal radar chain, its minister promised.",
        (("a coastal radar chain", "Ghana", OFFER),),
    ),
    (
        "offered an object to a receiver",
        "Ghana offered Kenya 40 training slots at its staff college.",
        (("40 training slots at its staff college", "Ghana", OFFER),),
    ),
    (
        "amenable to",
        "The Ghanaian government is amenable to the donation of two patrol craft.",
        (("the donation of two patrol craft", "Ghana", OFFER),),
    ),
    (
        "his country is the speaker's",
        "The Ghanaian ambassador said his country was prepared to transfer radar technology to Kenya.",
        (("transfer radar technology to Kenya", "Ghana", OFFER),),
    ),
)

DISCUSSING: tuple[Case, ...] = (
    (
        "the modifiers of one head stay together",
        "The two ministers discussed mine countermeasures, integrated air and missile defence, and opportunities to"
        " co-produce propellant powder in Mombasa.",
        (
            ("mine countermeasures", "joint", DESCRIBED),
            ("integrated air and missile defence", "joint", DESCRIBED),
            ("opportunities to co-produce propellant powder in Mombasa", "joint", DESCRIBED),
        ),
    ),
    (
        "cooperation that has gone well, particularly in",
        "Cooperation between the two armies has developed well, particularly in delegation exchange, training, military"
        " medicine and defence industry.",
        (
            ("delegation exchange", "joint", DESCRIBED),
            ("training", "joint", DESCRIBED),
            ("military medicine", "joint", DESCRIBED),
            ("defence industry", "joint", DESCRIBED),
        ),
    ),
    (
        "cooperation in, praised",
        "The Kenyan minister commended the level reached by cooperation in the upkeep of helicopters and the operation"
        " of patrol vessels.",
        (
            ("the upkeep of helicopters", "joint", DESCRIBED),
            ("the operation of patrol vessels", "joint", DESCRIBED),
        ),
    ),
    (
        "talks focused on",
        "Their talks focused on coastal surveillance, fisheries patrols and the reform of military courts.",
        (
            ("coastal surveillance", "joint", DESCRIBED),
            ("fisheries patrols", "joint", DESCRIBED),
            ("the reform of military courts", "joint", DESCRIBED),
        ),
    ),
    (
        "ways to strengthen cooperation in",
        "The two ministers discussed ways to strengthen cooperation in cyber defence and officer training.",
        (
            ("cyber defence", "joint", DESCRIBED),
            ("officer training", "joint", DESCRIBED),
        ),
    ),
    (
        "dwelt on",
        "The two sides dwelt on the training of divers and the protection of undersea cables.",
        (
            ("the training of divers", "joint", DESCRIBED),
            ("the protection of undersea cables", "joint", DESCRIBED),
        ),
    ),
    (
        "looked at the possibility of",
        "The delegations looked at the possibility of joint production of trainer aircraft.",
        (("joint production of trainer aircraft", "joint", DESCRIBED),),
    ),
    (
        "topics of discussion included",
        "Topics of discussion included border surveillance, demining and the exchange of liaison officers.",
        (
            ("border surveillance", "joint", DESCRIBED),
            ("demining", "joint", DESCRIBED),
            ("the exchange of liaison officers", "joint", DESCRIBED),
        ),
    ),
    (
        "were on the table",
        "Drone production and pilot training were high on the agenda of the talks.",
        (
            ("Drone production", "joint", DESCRIBED),
            ("pilot training", "joint", DESCRIBED),
        ),
    ),
    (
        "exchanged views on cooperation in",
        "They exchanged views on cooperation in defence research and in the maintenance of engines.",
        (
            ("defence research", "joint", DESCRIBED),
            ("the maintenance of engines", "joint", DESCRIBED),
        ),
    ),
    (
        "the shared modifier of cooperation is no item",
        "Both ministers stressed the importance of defence industry and technology cooperation between them.",
        (("defence industry and technology cooperation between them", "joint", DESCRIBED),),
    ),
    (
        "examples behind a phrase that says nothing",
        "The two generals discussed the various aspects of cooperation, in particular training and the exchange of"
        " experience.",
        (("training", "joint", DESCRIBED), ("the exchange of experience", "joint", DESCRIBED)),
    ),
    (
        "the means where the aim is vague",
        "Both ministers discussed measures to strengthen their partnership, by expanding naval exercises.",
        (("naval exercises", "joint", DESCRIBED),),
    ),
    (
        "a signed memorandum on cooperation",
        "A memorandum on cooperation in cyber defence was signed by Kenya and Ghana.",
        (("cyber defence", "joint", AGREED),),
    ),
    (
        "search and rescue is one",
        "Both ministers discussed submarine search and rescue.",
        (("submarine search and rescue", "joint", DESCRIBED),),
    ),
    (
        "attention paid",
        "Particular attention was paid to the training of officers and the modernisation of artillery.",
        (
            ("the training of officers", "joint", DESCRIBED),
            ("the modernisation of artillery", "joint", DESCRIBED),
        ),
    ),
    (
        "among the topics",
        "Among the topics raised were air defence, ammunition supplies and the training of pilots.",
        (
            ("air defence", "joint", DESCRIBED),
            ("ammunition supplies", "joint", DESCRIBED),
            ("the training of pilots", "joint", DESCRIBED),
        ),
    ),
    (
        "an agenda with a colon",
        "On the agenda: joint patrols, spare parts for helicopters, and a new training centre.",
        (
            ("joint patrols", "joint", DESCRIBED),
            ("spare parts for helicopters", "joint", DESCRIBED),
            ("a new training centre", "joint", DESCRIBED),
        ),
    ),
    (
        "what a visit is aimed at",
        "The visit is aimed at strengthening cooperation in military education and peacekeeping.",
        (("military education", "joint", DESCRIBED), ("peacekeeping", "joint", DESCRIBED)),
    ),
    (
        "two countries cooperate in",
        "Kenya and Ghana have long cooperated in areas including pilot training, demining and hydrography.",
        (
            ("pilot training", "joint", AGREED),
            ("demining", "joint", AGREED),
            ("hydrography", "joint", AGREED),
        ),
    ),
)

LISTS: tuple[Case, ...] = (
    (
        "matters agreed upon",
        "Among the matters agreed upon were the following:\n\na. Extension of the logistics arrangement, set to expire"
        " in May 2027, for another five (5) years;\nb. Establishment of a repair hub in Mombasa; and\nc. Regular"
        " exchange of inspectors.",
        (
            (
                "Extension of the logistics arrangement, set to expire in May 2027, for another five (5) years",
                "joint",
                AGREED,
            ),
            ("Establishment of a repair hub in Mombasa", "joint", AGREED),
            ("Regular exchange of inspectors", "joint", AGREED),
        ),
    ),
    (
        "items that are a verb of stance each",
        "During the talks, both ministers:\n\n- Reviewed the results of the fourth session\n- Expressed concern over"
        " piracy\n- Agreed to begin the exchange of shipping data\n- Discussed joint production of ammunition",
        (
            ("the exchange of shipping data", "joint", AGREED),
            ("joint production of ammunition", "joint", DESCRIBED),
        ),
    ),
    (
        "a document and its list",
        "Kenya and Ghana signed an amendment to the 2019 memorandum. The document contemplates:\n\n- Exchange of"
        " satellite imagery.\n- Training of boarding teams in Mombasa.\n- Donation of a patrol boat in the course of"
        " 2027.",
        (
            ("Exchange of satellite imagery", "joint", AGREED),
            ("Training of boarding teams in Mombasa", "joint", AGREED),
            ("Donation of a patrol boat in the course of 2027", "joint", AGREED),
        ),
    ),
    (
        "a noun lead-in without a verb",
        "Kenya and Ghana held staff talks.\n\nAreas of cooperation:\n\n1. Military medicine\n2. Cyber defence",
        (("Military medicine", "joint", DESCRIBED), ("Cyber defence", "joint", DESCRIBED)),
    ),
    (
        "priorities of one side",
        "Kenya set out its priorities:\n\n- coastal radar\n- training of divers",
        (("coastal radar", "Kenya", PRIORITY), ("training of divers", "Kenya", PRIORITY)),
    ),
    (
        "outcomes of talks",
        "Key outcomes of the talks between Kenya and Ghana:\n\n- joint production of ammunition\n- a hotline between"
        " the two navies",
        (
            ("joint production of ammunition", "joint", AGREED),
            ("a hotline between the two navies", "joint", AGREED),
        ),
    ),
    (
        "asked for help in a list",
        "The Kenyan side sought assistance in the following:\n\n(i) Refit of two patrol boats\n(ii) Supply of"
        " night vision devices",
        (
            ("Refit of two patrol boats", "Kenya", PRIORITY),
            ("Supply of night vision devices", "Kenya", PRIORITY),
        ),
    ),
    (
        "a heading that says what the items are",
        "Kenya and Ghana held staff talks in Accra.\n\nAreas of cooperation\n\n- Military medicine\n- Cyber defence",
        (("Military medicine", "joint", DESCRIBED), ("Cyber defence", "joint", DESCRIBED)),
    ),
    (
        "a heading that says what was agreed",
        "Kenya and Ghana held talks in Accra.\n\nWhat was agreed\n\n- Joint production of ammunition\n- A hotline"
        " between the two navies",
        (
            ("Joint production of ammunition", "joint", AGREED),
            ("A hotline between the two navies", "joint", AGREED),
        ),
    ),
)

NOTHING: tuple[tuple[str, str], ...] = (
    ("refused", "Kenya ruled out joint production of ammunition with Ghana."),
    ("not agreed", "The two sides did not agree on the exchange of radar data."),
    ("a document that does not", "The amendment does not contemplate the installation of foreign bases."),
    (
        "vague",
        "The ministers discussed ways to deepen bilateral defence ties and regional and international issues.",
    ),
    ("vague", "They exchanged views on issues of mutual interest and the latest developments in the region."),
    (
        "vague",
        "The two sides reviewed the military relations between the two countries and the means of developing them.",
    ),
    ("a courtesy", "The minister thanked the host for the warm welcome."),
    ("procedure", "The two sides agreed to hold the next session in Accra in 2027."),
    ("procedure", "Kenya hoped that the next session would be held in Nairobi."),
    ("an invitation", "Kenya invited the Ghanaian minister to visit Nairobi."),
    ("past deed of one side", "Ghana delivered two patrol boats to Kenya in 2019."),
    ("not taken up", "The proposed purchase of radars was not discussed at the meeting."),
    ("somebody's home affairs", "The Kenyan parliament reviewed the budget and the salaries of teachers."),
    ("reporters ask", "Asked by reporters about a second order, the Kenyan minister declined to comment."),
    ("what a ship has", "The frigate includes a hangar for two helicopters and a medical bay."),
    ("what a delegation has", "The delegation included the army chief and two generals."),
    ("a sports event", "The participants will also visit the museum."),
    ("a hope for peace", "Kenya hoped that peace would prevail in the region."),
    ("thanks", "Kenya called on Ghana to show restraint."),
    ("a schedule", "The exercise will be held in May and will involve 300 soldiers."),
    ("a price", "The contract covers two ships."),
    ("what readers want", "Voters want lower taxes and better roads."),
    ("cooperation as such", "The two ministers praised the cooperation between the two armies."),
    ("place", "The two navies strengthened cooperation in the Gulf of Guinea."),
    ("date", "The two sides agreed to deepen cooperation in 2027."),
    ("one side plans for itself", "The Kenyan government plans to raise the pay of its soldiers."),
    ("manner", "The ministers praised the cooperation in recent years and in this regard."),
    (
        "a heading of another list",
        "Kenya and Ghana met.\n\nParticipants\n\n- General Otieno\n- Admiral Mensah",
    ),
    ("no progress", "The ministers noted no progress in joint patrols."),
    ("'we' of one side", "The Kenyan minister met his guest. We decided to leave early, a soldier recalled."),
    ("opportunities for nothing", "The ministers discussed opportunities to deepen their relations."),
    ("what a visit includes", "The visit included a tour of the shipyard, a wreath-laying and a lunch."),
    ("not of cooperation", "The two leaders planned to dine at the palace and to visit the museum."),
    ("resign", "Opposition members asked the government to resign."),
    ("denied", "Kenya denied that it had offered Ghana its bases."),
)
