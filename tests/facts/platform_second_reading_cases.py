"""What a second reading finds: leftover names, and relations told without the equipment: (why, text, rows).

The events and names are invented.
"""

from __future__ import annotations

from tests.facts.platform_cases import Case

NAMES: tuple[Case, ...] = (
    (
        "another version of what is named",
        "Kenya bought the Orvik 400 drone. It has flown the older Orvik II since the 1990s.",
        (("Orvik 400", "procured", "actual"), ("Orvik II", "mentioned", "actual")),
    ),
    (
        "a number of another thing",
        "Kenya bought the Orvik drone. Under Article II of the treaty, Chapter 7 ends.",
        (("Orvik", "procured", "actual"),),
    ),
    (
        "letters that tell the kind",
        "The flypast by a Ruritanian KC-997A was short. The missile was late.",
        (("KC-997A", "mentioned", "actual"),),
    ),
    (
        "a designation explained behind a comma, and again alone",
        "The first Orvik-2 left the plant on Friday. The Orvik-2, an armoured personnel carrier, is new.",
        (("Orvik-2", "produced", "actual"),),
    ),
    (
        "a designation of the letters of another that is known",
        "The landing craft LKH-5 was commissioned in Rena, and LKH-6 is to be commissioned in March.",
        (("LKH-5", "commissioned", "actual"), ("LKH-6", "commissioned", "planned")),
    ),
    (
        "several pieces of a designation that is bought",
        "The army ordered 12 ZQ-7s. Tanks of the brigade are old.",
        (("ZQ-7", "procured", "actual"),),
    ),
    (
        "the maker before it",
        "Norway wants jets as a stopgap for the Embraer ZQ-1M, the last of which left service in May.",
        (("ZQ-1M", "retired", "actual"),),
    ),
    (
        "a version of it is offered",
        "Bids for the frigates came from Navantia, which is putting forward a version of its Zeta 4000.",
        (("Zeta 4000", "offered", "actual"),),
    ),
    (
        "a thing that wins a competition for tanks",
        "The ZQ-7 won the Norwegian tank competition.",
        (("ZQ-7", "procured", "actual"),),
    ),
    (
        "a ship that is still to be commissioned",
        "Acme floated out the future Belmira, the first of five frigates, on Thursday.",
        (("Belmira", "produced", "actual"),),
    ),
    (
        "a name in quotes behind its noun",
        'The patrol vessel (OPV) "Belmira", ordered in 2020, was launched in Rena.',
        (("Belmira", "procured", "actual"), ("Belmira", "produced", "actual")),
    ),
    (
        "a name behind what counts the ship",
        "The lead ship in the new frigate programme, Belmira, has been handed over in Rena.",
        (("Belmira", "delivered", "actual"),),
    ),
    (
        "a number of systems is ordered",
        "Norway ordered 12 Kestrelon systems from Acme.",
        (("Kestrelon", "procured", "actual"),),
    ),
    (
        "with its article before what it is",
        "Spain delivered the Kestrelon, a light drone.",
        (("Kestrelon", "delivered", "actual"),),
    ),
    (
        "again behind the article that opens a sentence",
        "Norway bought 12 Kestrelon radars. The Kestrelon will be delivered in 2028.",
        (("Kestrelon", "delivered", "planned"), ("Kestrelon", "procured", "actual")),
    ),
)

NO_NAMES: tuple[tuple[str, str], ...] = (
    ("drills and fairs", "Tanks took part in the Wave-9 exercise and were shown at KODEX-2027."),
    ("papers, rounds and meetings", "Warships were named in Resolution 1701, Article 5 and at the G20."),
    ("sums", "The frigates cost EUR 310 million, SEK39.3 billion or N38bn."),
    ("units and places", "Jets of Wing 23 and Squadron 12 flew from Hangar B12 at Base 101."),
    ("roads and flights", "A drone fell on the M-4 road, far from flight ZQ370 and the E75 highway."),
    ("answers and sections", "Q1: Were drones used? A1: On the night of June 3, jets flew."),
    ("a person and a company behind a noun", "Visitors saw the frigate. CEO John Roe of MDL spoke."),
)

RELATIONS: tuple[Case, ...] = (
    (
        "deliveries begin",
        "Norway ordered 40 QX-7 tanks from Acme. Deliveries are expected to begin in 2027.",
        (("QX-7", "delivered", "planned"), ("QX-7", "procured", "actual")),
    ),
    (
        "deliveries that somebody reports to be done",
        "Norway has purchased 40 QX-7 tanks. Officials said that delivery was completed in May.",
        (("QX-7", "delivered", "actual"), ("QX-7", "procured", "actual")),
    ),
    (
        "assembly takes place",
        "Norway ordered 24 QX-7 fighters in May. Final assembly will take place in Bergen.",
        (("QX-7", "procured", "actual"), ("QX-7", "produced", "planned")),
    ),
    (
        "the contract is told behind the delivery",
        "Norway is to get six QX-7 fighters. The contract was sealed with Acme on 9 February.",
        (("QX-7", "delivered", "planned"), ("QX-7", "procured", "actual")),
    ),
    (
        "a number that has been delivered",
        "Norway ordered 40 QX-7 tanks in 2024. So far, 12 have been delivered.",
        (("QX-7", "delivered", "actual"), ("QX-7", "procured", "actual")),
    ),
    (
        "a number of which, that another builds",
        "The deal covers 180 QX-7 tanks, 61 of which Acme is to build in Bergen.",
        (("QX-7", "procured", "actual"), ("QX-7", "produced", "planned")),
    ),
    (
        "they, where nothing else is in the plural",
        "Norway is to buy 40 QX-7 tanks. They will be assembled in Bergen.",
        (("QX-7", "procured", "planned"), ("QX-7", "produced", "planned")),
    ),
    (
        "of two platforms the one that has the same noun",
        "Norway bought 54 QX-7 tanks and 141 RB-9 vehicles. The first 18 tanks will be shipped in May.",
        (("QX-7", "delivered", "planned"), ("QX-7", "procured", "actual"), ("RB-9", "procured", "actual")),
    ),
    (
        "the new ones are those just bought",
        "Norway bought more QX-7 radars. Deliveries of the new radars will start in 2028.",
        (("QX-7", "delivered", "planned"), ("QX-7", "procured", "actual")),
    ),
    (
        "them, the only thing in the plural",
        "Norway decided to buy 40 QX-7 tanks. Acme will assemble them in Bergen.",
        (("QX-7", "procured", "planned"), ("QX-7", "produced", "planned")),
    ),
    (
        "them, of two things",
        "Norway decided to buy 40 QX-7 tanks for its brigades. Acme will upgrade them in Bergen.",
        (("QX-7", "procured", "planned"),),
    ),
    (
        "two more",
        "Norway received its first QX-7 submarine. Two more boats are under construction in Rena.",
        (("QX-7", "delivered", "actual"), ("QX-7", "produced", "actual")),
    ),
    (
        "a ship by 'she'",
        "Norway has decommissioned the frigate Belmira. She was sold to Peru in May.",
        (("Belmira", "exported", "actual"), ("Belmira", "retired", "actual")),
    ),
    (
        "boats of another kind",
        "Norway received a QX-7 frigate. Spain is to provide two patrol boats for the coast guard.",
        (("QX-7", "delivered", "actual"),),
    ),
    (
        "delivery behind a semicolon",
        "Acme began assembling the QX-7 jets in Bergen in May; delivery is set for 2028.",
        (("QX-7", "delivered", "planned"), ("QX-7", "produced", "actual")),
    ),
    (
        "deliveries of something else",
        "Norway ordered 40 QX-7 tanks. Deliveries of food will begin in May.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "a process of other goods",
        "Norway ordered 40 QX-7 tanks. Oil production will begin in May.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "two platforms: nobody knows whose deliveries",
        "Norway ordered 40 QX-7 tanks and 12 RB-9 guns. Deliveries will begin in May.",
        (("QX-7", "procured", "actual"), ("RB-9", "procured", "actual")),
    ),
    (
        "ministers arrive too",
        "Two ministers signed for 40 QX-7 tanks. They will arrive in Bergen on Monday.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "another contract",
        "Norway tested 40 QX-7 tanks. The contract is expected to be signed in May.",
        (("QX-7", "tested", "actual"),),
    ),
)

DEEDS: tuple[Case, ...] = (
    ("ready", "The QX-7 radar became operational in May.", (("QX-7", "commissioned", "actual"),)),
    (
        "a capability is declared",
        "The army declared initial operating capability with the QX-7 howitzer.",
        (("QX-7", "commissioned", "actual"),),
    ),
    (
        "first flight",
        "The QX-7 drone flew for the first time on Friday.",
        (("QX-7", "tested", "actual"),),
    ),
    (
        "beside others for the first time",
        "QX-7 jets will fly alongside Chilean pilots for the first time.",
        (("QX-7", "mentioned", "planned"),),
    ),
    (
        "last flight",
        "Norway's QX-7 fighters flew their last mission in May.",
        (("QX-7", "retired", "actual"),),
    ),
    (
        "new parts",
        "Norway's QX-7 tanks will get new engines from Acme.",
        (("QX-7", "upgraded", "planned"),),
    ),
    ("new pilots", "Norway's QX-7 jets will get new pilots.", (("QX-7", "mentioned", "planned"),)),
    (
        "a target",
        "The QX-7 missile hit its target in a trial on Friday.",
        (("QX-7", "tested", "actual"),),
    ),
    ("a village", "The QX-7 missile hit a village on Friday.", (("QX-7", "mentioned", "actual"),)),
    (
        "expected",
        "Norway expects the first QX-7 howitzer in May.",
        (("QX-7", "delivered", "planned"),),
    ),
    (
        "not ruled out",
        "The minister did not rule out buying the QX-7 fighter.",
        (("QX-7", "procured", "possible"),),
    ),
    (
        "in the running",
        "The QX-7 jet is in the running for a Norwegian order.",
        (("QX-7", "procured", "possible"),),
    ),
    (
        "chosen to supply",
        "Acme has been chosen to supply 12 QX-7 howitzers to Norway.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "an agreement with a price",
        "Norway signed a €300 million agreement with Acme to buy 12 QX-7 howitzers.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "an end of the contract",
        "Norway terminated the contract for 12 QX-7 howitzers.",
        (("QX-7", "procured", "denied"),),
    ),
    (
        "a plant for it",
        "Acme will open a factory in Norway for the QX-7 drone.",
        (("QX-7", "produced", "planned"),),
    ),
    (
        "only talked of",
        "Talks are under way on a production line for the QX-7 drone.",
        (("QX-7", "produced", "possible"),),
    ),
    ("given", "Norway was given six QX-7 jets by Spain.", (("QX-7", "delivered", "actual"),)),
    (
        "aid",
        "Spain's aid has included 20 QX-7 vehicles.",
        (("QX-7", "delivered", "actual"),),
    ),
)
