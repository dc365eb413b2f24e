"""Sentences of agencies, ministries and papers, and the areas in them: (why, text, ((area, actor, stance), …)).

People and events are invented.
"""

from __future__ import annotations

from tests.facts.aim_cases import Case, rows

DOCUMENTS: tuple[Case, ...] = (
    (
        "'it' is the document of the sentence before",
        "Kenya and Portugal signed an accord on Thursday. It provides for joint surveys and the exchange of charts.",
        rows("joint", "agreed", "joint surveys", "the exchange of charts"),
    ),
    (
        "a document calls for something, a country does not agree to it",
        "Kenya and Portugal signed a pact. It calls for joint testing and the training of divers.",
        rows("joint", "agreed", "joint testing", "the training of divers"),
    ),
    (
        "a country calls for something",
        "Kenya called for joint testing of boats.",
        rows("Kenya", "priority", "joint testing of boats"),
    ),
    (
        "paves the way for",
        "The pact between Kenya and Ghana paves the way for joint production of boats in Mombasa.",
        rows("joint", "agreed", "joint production of boats in Mombasa"),
    ),
    (
        "binds both to something",
        "The treaty commits both countries to regular staff talks.",
        rows("joint", "agreed", "regular staff talks"),
    ),
    (
        "a verb that the model takes for a noun",
        "The programme of cooperation for 2027 envisages 14 events, including joint dives and courses for medics.",
        rows("joint", "agreed", "joint dives", "courses for medics"),
    ),
    (
        "what two will see done",
        "The letter would see both navies exchange crews.",
        rows("joint", "agreed", "exchange crews"),
    ),
    (
        "with emphasis on",
        "Kenya and Ghana drew up a programme for 2027, with emphasis on cyber defence and flood relief.",
        rows("joint", "agreed", "cyber defence", "flood relief"),
    ),
)
ENUMERATED: tuple[Case, ...] = (
    (
        "what is asked for may stand behind 'is'",
        "What Kenya asked Portugal for, when the minister was in Lisbon, is a diving school and cheaper fuel depots.",
        rows("Kenya", "priority", "a diving school", "cheaper fuel depots"),
    ),
    (
        "'them' are the plans of the sentence before",
        "The Kenyans have other plans. Ana Otieno lists them: upkeep of boats in Mombasa, production of uniforms.",
        rows("Kenya", "priority", "upkeep of boats in Mombasa", "production of uniforms"),
    ),
    (
        "wished for in the passive: the thing",
        "Kenya requested that deliveries of engines for patrol boats be accelerated.",
        rows("Kenya", "priority", "deliveries of engines for patrol boats"),
    ),
    (
        "agreed in the passive: the clause",
        "Kenya and Portugal agreed that spare parts could be sold to third countries.",
        rows("joint", "agreed", "spare parts could be sold to third countries"),
    ),
    (
        "a possible joint work",
        "Kenya and Portugal might develop a coastal radar together.",
        rows("joint", "described", "develop a coastal radar together"),
    ),
    (
        "a letter of intent on",
        "Kenya and Portugal signed a letter of intent on a shared stock of artillery shells.",
        rows("joint", "agreed", "a shared stock of artillery shells"),
    ),
)
PLANS: tuple[Case, ...] = (
    (
        "the two will share",
        "The two navies will share hangars and pool spare parts.",
        rows("joint", "agreed", "share hangars", "pool spare parts"),
    ),
    (
        "under the plan, one will",
        "Under the plan, Portugal will host Kenyan cadets and supply simulators.",
        rows("Portugal", "agreed", "host Kenyan cadets", "supply simulators"),
    ),
    (
        "as part of a deal, a company will",
        "As part of the deal, Saab will set up a repair hub in Palanquero and transfer know-how to Colombia.",
        rows("Sweden", "agreed", "a repair hub in Palanquero", "transfer know-how to Colombia"),
    ),
    (
        "pupils who study under a document",
        "Under a separate memorandum, Colombian cadets will study in Stockholm.",
        rows("joint", "agreed", "Colombian cadets will study in Stockholm"),
    ),
    (
        "a green light",
        "Slovenia and Austria gave the green light on Monday to joint rock climbs and to a shared rescue service.",
        rows("joint", "agreed", "joint rock climbs", "a shared rescue service"),
    ),
    (
        "one will send teachers",
        "Portugal would send instructors to the Kenyan naval academy.",
        rows("Portugal", "offer", "send instructors to the Kenyan naval academy"),
    ),
    (
        "one will share with another",
        "Kenya would share radar data with Portugal.",
        rows("Kenya", "offer", "share radar data with Portugal"),
    ),
    (
        "bought together",
        "Sweden and Latvia will buy spare missiles jointly.",
        rows("joint", "agreed", "buy spare missiles jointly"),
    ),
    (
        "a joint body will be set up",
        "Kenya and Ghana met. A working group on ammunition production will be set up.",
        rows("joint", "agreed", "A working group on ammunition production"),
    ),
    (
        "one assists the other now",
        "Estonia assists Georgia in cyber defence and reserve reform.",
        rows("Estonia", "described", "cyber defence", "reserve reform"),
    ),
    (
        "staffs are given a task",
        "The two ministers tasked their staffs with drawing up a plan for the exchange of cadets.",
        rows("joint", "agreed", "a plan for the exchange of cadets"),
    ),
    (
        "a clause between the agreement and its object",
        "Italy and Greece agreed in principle last May, when Mr Bassi was in Athens, to develop a common gunboat.",
        rows("joint", "agreed", "develop a common gunboat"),
    ),
    (
        "one minister and his counterpart agree",
        "Kenyan Defence Minister John Otieno and his Ghanaian counterpart, Ama Badu, agreed to build a joint depot.",
        rows("joint", "agreed", "a joint depot"),
    ),
    (
        "with what the agreed closeness consists of",
        "Kenya and Ghana have agreed to deepen their partnership, with more training and a new officer exchange.",
        rows("joint", "agreed", "more training", "a new officer exchange"),
    ),
)
TALKS: tuple[Case, ...] = (
    (
        "talks are under way",
        "Kenya and Ghana met. Talks are also under way on a shared radar chain.",
        rows("joint", "described", "a shared radar chain"),
    ),
    (
        "in talks with",
        "Kenya is in talks with Ghana about a service centre in Tema.",
        rows("joint", "described", "a service centre in Tema"),
    ),
    (
        "topped the agenda",
        "Undersea cables and shell stocks topped the agenda when the Finnish and Estonian ministers met.",
        rows("joint", "described", "Undersea cables", "shell stocks"),
    ),
    (
        "was devoted to issues of",
        "The meeting was devoted to issues of cyber defence and peacekeeping training.",
        rows("joint", "described", "cyber defence", "peacekeeping training"),
    ),
    (
        "areas that were singled out",
        "Areas singled out for closer cooperation were airspace surveillance and logistics.",
        rows("joint", "described", "airspace surveillance", "logistics"),
    ),
    (
        "there was agreement on",
        "There was agreement on three points: mutual use of ranges and a common course for climbers.",
        rows("joint", "agreed", "mutual use of ranges", "a common course for climbers"),
    ),
    (
        "cooperation is foreseen in",
        "Further cooperation is foreseen in satellite imagery and jungle sensors.",
        rows("joint", "described", "satellite imagery", "jungle sensors"),
    ),
    (
        "how to",
        "The ministers discussed how to protect cables in the gulf, and common procurement of mines.",
        rows("joint", "described", "protect cables in the gulf", "common procurement of mines"),
    ),
    (
        "an aside in the enumeration",
        "The ministers discussed courses for medics, which began in May, and the repair of boats.",
        rows("joint", "described", "courses for medics", "the repair of boats"),
    ),
    (
        "exchanges in areas such as",
        "Both sides agreed to strengthen exchanges in areas such as Arctic and Antarctic logistics and rescue at sea.",
        rows("joint", "agreed", "Arctic and Antarctic logistics", "rescue at sea"),
    ),
    (
        "among the proposals",
        "Among the proposals on the table are a simulator school in Lumut and the assembly of rifles.",
        rows("joint", "described", "a simulator school in Lumut", "the assembly of rifles"),
    ),
    (
        "in the passive of ministries",
        "Issues of training of specialists and exchange of experience in military medicine were considered.",
        rows("joint", "described", "training of specialists", "exchange of experience in military medicine"),
    ),
    (
        "results achieved in",
        "The ministers noted the results achieved in peacekeeping training and military health.",
        rows("joint", "described", "peacekeeping training", "military health"),
    ),
)
WISHES: tuple[Case, ...] = (
    (
        "asks for the other's help",
        "Peru sought Seoul's support for training tank crews and for setting up a depot in Arequipa.",
        rows("Peru", "priority", "training tank crews", "a depot in Arequipa"),
    ),
    (
        "hopes that another will, without 'that'",
        "Colombia hoped Sweden would help modernise its radar network.",
        rows("Colombia", "priority", "help modernise its radar network"),
    ),
    (
        "a wish list",
        "Kenya's wish list includes coastal radars and training for divers.",
        rows("Kenya", "priority", "coastal radars", "training for divers"),
    ),
    (
        "holds out for",
        "Denmark is holding out for a repair hub in Aalborg.",
        rows("Denmark", "priority", "a repair hub in Aalborg"),
    ),
    (
        "an offer that is spoken of",
        "The ministers took note of the proposal by Chile to create a school for deminers.",
        rows("Chile", "offer", "a school for deminers"),
    ),
    (
        "offered to two",
        "Sweden offered Prague and Bratislava access to a common stock of tracks and engines.",
        rows("Sweden", "offer", "access to a common stock of tracks and engines"),
    ),
)
NOTHING: tuple[tuple[str, str], ...] = (
    ("doubted is not sought", "Analysts doubted that Kenya needed a larger naval academy."),
    ("a session is no area", "Kenya proposed that the staff talks be brought forward to April."),
    ("a debt is cleared, nothing else", "Portugal pledged to clear the arrears by October."),
    ("not on the agenda", "Kenya and Ghana met. Not on the agenda: joint patrols at sea."),
    ("what 'it' is told of is no document", "Kenya joined the bloc in May. It covers half of the coast."),
    ("a procedure of both", "The two ministers will meet again in Mombasa in May."),
    ("what one asks its own army", "Kenya's minister asked the army to look at the repair of boats."),
    ("talks that failed", "Talks between Kenya and Ghana on a shared radar chain collapsed."),
    ("an offer taken back", "Ghana withdrew its offer to create a joint school in Kenya."),
    ("generic fields", "The two sides discussed cooperation in the military and military-technical fields."),
    ("a finished arrangement", "Kenya called for the swift finalization of an agreement."),
    ("a question", "Will Kenya and Ghana share hangars in Tema?"),
    ("more time", "Kenya has asked Ghana for more time."),
    ("who is to do it, and not what", "Colombia would like to see Swedish firms invest."),
    ("what could be", "Analysts say that Kenya and Ghana could also cooperate on sea mines."),
    ("numbers", "Kenya needs thousands, not dozens."),
)
