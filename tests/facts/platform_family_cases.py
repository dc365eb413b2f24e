"""Families of wordings for what is done to equipment, each beside its near misses: (why, text, rows).

The events are invented; where a name of real equipment stands, what is said of it is made up.
"""

from __future__ import annotations

from tests.facts.platform_cases import Case

PARTIES: tuple[Case, ...] = (
    (
        "party before what is sold",
        "The company is negotiating the sale to Latvia of 40 QX-7 tanks.",
        (("QX-7", "exported", "possible"),),
    ),
    (
        "party before what is delivered",
        "Deliveries to the brigade of the new QX-7 tanks will follow in 2028.",
        (("QX-7", "delivered", "planned"),),
    ),
    (
        "a place before what is not sold",
        "The return to Latvia of the QX-7 tank crews was quiet.",
        (("QX-7", "mentioned", "actual"),),
    ),
    (
        "verb of the contract between it and what it is for",
        "The Senate questioned a contract which the ministry awarded to Acme in August for 60 QX-7 vehicles.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "gerund for a gift",
        "The minister recalled the gifting of the corvette INS Satara to Vietnam in July 2023.",
        (("INS Satara", "delivered", "actual"),),
    ),
    ("gerund as subject", "Leasing of QX-7 tanks to Peru began in May.", (("QX-7", "leased", "actual"),)),
    (
        "the transfer of knowledge hands over no tank",
        "The transfer of technology for the QX-7 tank is planned.",
        (("QX-7", "mentioned", "planned"),),
    ),
    (
        "the use of what is offered",
        "Nigeria offered Benin the use of two QX-7 aircraft.",
        (("QX-7", "offered", "actual"),),
    ),
    ("pledge", "Germany pledged 12 QX-7 tanks to Ukraine.", (("QX-7", "delivered", "planned"),)),
)

PARTS: tuple[Case, ...] = (
    (
        "the last of a number",
        "Acme delivered the last of 212 QX-7 tanks.",
        (("QX-7", "delivered", "actual"),),
    ),
    (
        "batch of what was ordered",
        "Norway ordered 20 QX-7 tanks. The opening batch was shipped in May.",
        (("QX-7", "delivered", "actual"), ("QX-7", "procured", "actual")),
    ),
    (
        "tranche still to come",
        "Norway ordered 20 QX-7 tanks. The second tranche will be handed over in 2031.",
        (("QX-7", "delivered", "planned"), ("QX-7", "procured", "actual")),
    ),
    (
        "batch of another thing",
        "Norway ordered 20 QX-7 tanks. The first batch of recruits was welcomed in May.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "craft that are several are no ship before",
        "The frigate HMS Rupert was commissioned. The landing craft were delivered in March.",
        (("HMS Rupert", "commissioned", "actual"),),
    ),
    (
        "'it' for the order",
        "The order was placed in May. It comprises the QX-7 howitzer and spare parts.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "what a contract has the supplier do",
        "Under the contract, Acme is to supply 200 QX-7 tanks.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "and when",
        "Under the contract, Acme will deliver the first QX-7 tanks in 2031.",
        (("QX-7", "delivered", "planned"), ("QX-7", "procured", "actual")),
    ),
)

OUTLOOKS: tuple[Case, ...] = (
    (
        "way paved",
        "Chile signed a protocol paving the way for the assembly of QX-7 tanks.",
        (("QX-7", "produced", "planned"),),
    ),
    (
        "expected of the ship",
        "The frigate HMS Rupert should be commissioned in 2031.",
        (("HMS Rupert", "commissioned", "planned"),),
    ),
    ("asked of the state", "Chile should buy 40 QX-7 tanks.", (("QX-7", "procured", "possible"),)),
    (
        "not at that date",
        "An order for 180 QX-7 tanks will not be signed at next month's show.",
        (("QX-7", "procured", "planned"),),
    ),
    ("not at all", "An order for 180 QX-7 tanks will not be signed.", (("QX-7", "procured", "denied"),)),
    ("asked about", "Peru had inquired about buying QX-7 tanks.", (("QX-7", "procured", "possible"),)),
    (
        "money set apart",
        "Parliament earmarked $400 million for the QX-7 tanks.",
        (("QX-7", "procured", "planned"),),
    ),
    (
        "option taken up",
        "Kenya exercised an option for 12 more QX-7 tanks.",
        (("QX-7", "procured", "actual"),),
    ),
    ("option held", "Kenya holds an option for 12 more QX-7 tanks.", (("QX-7", "procured", "possible"),)),
    ("near a deal", "Chile is close to a deal on 40 QX-7 tanks.", (("QX-7", "procured", "possible"),)),
    (
        "near placing an order",
        "Chile is close to placing an order for 40 QX-7 tanks.",
        (("QX-7", "procured", "possible"),),
    ),
    (
        "more of them",
        "Chile signed a contract to buy four more of Acme's QX-7 tanks.",
        (("QX-7", "procured", "actual"),),
    ),
    ("deal closed", "Chile closed a deal for 40 QX-7 tanks.", (("QX-7", "procured", "actual"),)),
    ("vying", "Acme is competing for a contract for 40 QX-7 tanks.", (("QX-7", "procured", "possible"),)),
    ("tender won", "Acme's QX-7 tank won the Chilean tender.", (("QX-7", "procured", "actual"),)),
    ("turned down", "Norway opted against the QX-7 tank.", (("QX-7", "procured", "denied"),)),
    ("deal left", "Norway walked away from a deal for 40 QX-7 tanks.", (("QX-7", "procured", "denied"),)),
    (
        "reports of an order denied",
        "Chile denied reports that it had ordered QX-7 tanks.",
        (("QX-7", "procured", "denied"),),
    ),
    ("slated for", "The first QX-7 jet is slated for delivery in 2031.", (("QX-7", "delivered", "planned"),)),
    (
        "on course for",
        "The advance should keep the first QX-7 jets on course for arrival in 2031.",
        (("QX-7", "delivered", "planned"),),
    ),
)

STATES: tuple[Case, ...] = (
    ("line", "The first QX-7 tank left the production line in May.", (("QX-7", "produced", "actual"),)),
    ("service left", "The last QX-7 tank left service in May.", (("QX-7", "retired", "actual"),)),
    ("port left", "The frigate HMS Rupert left port in May.", (("HMS Rupert", "mentioned", "actual"),)),
    ("out of service", "Norway took its QX-7 tanks out of service.", (("QX-7", "retired", "actual"),)),
    (
        "into service",
        "The navy put the frigate HMS Rupert into service.",
        (("HMS Rupert", "commissioned", "actual"),),
    ),
    (
        "verb in two words",
        "The QX-7 missile was successfully test-fired in May.",
        (("QX-7", "tested", "actual"),),
    ),
    (
        "made abroad under licence",
        "Kenyan-built K9 howitzers were shown.",
        (("K9", "produced", "actual"),),
    ),
    (
        "made where it was designed",
        "Turkish-made Bayraktar TB2 drones operated by Peru crossed the border.",
        (("Bayraktar TB2", "mentioned", "actual"),),
    ),
    (
        "explanation of a name",
        "The jets carry the Meteor, a long-range missile made by Europe's MBDA.",
        (("Meteor", "mentioned", "actual"),),
    ),
    (
        "ship sent to a drill",
        "The navy will send the frigate HMS Rupert to the drill.",
        (("HMS Rupert", "mentioned", "planned"),),
    ),
    (
        "model of a country",
        "Poland bought 180 K2PL tanks. The K2 tanks of Peru were upgraded in May.",
        (("K2", "upgraded", "actual"), ("K2PL", "procured", "actual")),
    ),
    (
        "longer name of the same type",
        "Sweden offered its Gripen jets. Brazil bought 17 Gripen E jets.",
        (("Gripen", "offered", "actual"), ("Gripen", "procured", "actual")),
    ),
)

LOOSE_ENDS: tuple[Case, ...] = (
    ("kept flying", "Acme will keep the QX-7 jets flying until 2034.", (("QX-7", "maintained", "planned"),)),
    ("kept secret", "Peru keeps its QX-7 jets in the north.", (("QX-7", "mentioned", "actual"),)),
    (
        "follows what was handed over",
        "Norway handed over the frigate Lindos in May. A second ship, the Patmos, a frigate, will follow in June.",
        (("Lindos", "delivered", "actual"), ("Patmos", "delivered", "planned")),
    ),
    (
        "follows at sea",
        "The fleet sailed on Monday. The frigate Lindos will follow in June.",
        (("Lindos", "mentioned", "planned"),),
    ),
    (
        "announced before a colon",
        "The minister came with an offer of his own: 30 QX-7 tanks.",
        (("QX-7", "offered", "actual"),),
    ),
    (
        "colon behind no such noun",
        "The army drives what it has: 30 QX-7 tanks.",
        (("QX-7", "mentioned", "actual"),),
    ),
    (
        "participle that is no verb",
        "Acme is building the first three of 11 upgraded Belmora-class frigates.",
        (("Belmora-class", "produced", "actual"),),
    ),
    (
        "next item of a list",
        "The agenda covers the upgrade of QX-7 tanks, servicing of Belmora frigates and training.",
        (("Belmora", "maintained", "planned"), ("QX-7", "upgraded", "planned")),
    ),
    (
        "version",
        "It was a QX-7 jet, the export version of an old trainer.",
        (("QX-7", "mentioned", "actual"),),
    ),
    (
        "number of them",
        "Peru showed the QX-7 jet in May. The air force wants twenty of them.",
        (("QX-7", "procured", "possible"),),
    ),
    (
        "number alone",
        "They spoke about the QX-7 tank. Kenya has offered a dozen on credit.",
        (("QX-7", "offered", "actual"),),
    ),
    (
        "years, not pieces",
        "They spoke about the QX-7 tank. Kenya has offered a dozen scholarships.",
        (("QX-7", "mentioned", "actual"),),
    ),
    (
        "others on a shortlist",
        "Peru flies QX-7 jets. It has shortlisted three aircraft.",
        (("QX-7", "mentioned", "actual"),),
    ),
    (
        "ships that are no submarines",
        "Peru commissioned two Belmora-class submarines. Acme will build three patrol vessels.",
        (("Belmora-class", "commissioned", "actual"),),
    ),
    (
        "place between a noun and its ship",
        "Chile will fund the refit in Valdivia of HMS Rupert.",
        (("HMS Rupert", "upgraded", "planned"),),
    ),
    (
        "withdrawn from a place, by an army",
        "Peru urged Chile to withdraw the QX-7 launcher that its army brought north.",
        (("QX-7", "mentioned", "possible"),),
    ),
    (
        "type under two names",
        "Peru ordered 12 XF-18 Super Falcon jets. Six XF-18 jets arrived in May.",
        (("XF-18 Super Falcon", "delivered", "actual"), ("XF-18 Super Falcon", "procured", "actual")),
    ),
    (
        "order booked",
        "Acme has booked an order from Peru for 12 QX-7 jets.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "the rest of what was counted",
        "Peru ordered five QX-7 jets. The Orvik drone fleet was upgraded. The remaining three will be delivered.",
        (("Orvik", "upgraded", "actual"), ("QX-7", "delivered", "planned"), ("QX-7", "procured", "actual")),
    ),
    (
        "behind the word type",
        "Peru bought 40 drones of the type FP-1.",
        (("FP-1", "procured", "actual"),),
    ),
    (
        "reports of an order denied",
        "The ministry denied reports that Peru had placed an order for 40 QX-7 fighters.",
        (("QX-7", "procured", "denied"),),
    ),
    (
        "no order placed",
        "No order had been placed for the QX-7 fighter, the ministry said.",
        (("QX-7", "procured", "denied"),),
    ),
    (
        "possible package put before a parliament",
        "In May Congress was notified of a possible $185 million package of QX-7 missiles and spares.",
        (("QX-7", "procured", "possible"),),
    ),
    (
        "proposed sale",
        "Congress was told in May of a proposed sale of 40 QX-7 tanks to Peru.",
        (("QX-7", "exported", "possible"),),
    ),
    (
        "taken on from a maker",
        "Peru retired its transports last year after taking on six QX-7 helicopters from Acme.",
        (("QX-7", "delivered", "actual"),),
    ),
    (
        "taken on in a drill",
        "The pilots took on QX-7 tanks in the desert.",
        (("QX-7", "mentioned", "actual"),),
    ),
    (
        "the last given up",
        "Peru gave up its last QX-7 fighters in 2015.",
        (("QX-7", "retired", "actual"),),
    ),
    (
        "given up to another",
        "Peru gave up its last QX-7 fighters to Chile in 2023.",
        (("QX-7", "delivered", "actual"),),
    ),
    (
        "programme to take part in",
        "Peru is weighing participation in the QX-7 fighter, which Chile is developing.",
        (("QX-7", "co_developed", "possible"),),
    ),
    (
        "fitted with what is new",
        "The QX-7 fighters will be fitted with a new radar.",
        (("QX-7", "upgraded", "planned"),),
    ),
    (
        "fitted with what it carries",
        "The QX-7 fighter is fitted with eight missiles.",
        (("QX-7", "mentioned", "actual"),),
    ),
    (
        "one ship of several, the next to follow",
        "Peru commissioned the first of its four corvettes, the Lindos, in May.",
        (("Lindos", "commissioned", "actual"),),
    ),
    (
        "the next, by its number",
        "Peru received the third of its four corvettes, the Lindos, in May; the fourth, the Patmos, is due in 2027.",
        (("Lindos", "delivered", "actual"), ("Patmos", "delivered", "planned")),
    ),
    (
        "the next to follow, by its name alone",
        "Peru received the second of its four corvettes, the Lindos, in May, and the Patmos is to follow in 2027.",
        (("Lindos", "delivered", "actual"), ("Patmos", "delivered", "planned")),
    ),
    (
        "simulators are no missiles",
        "Peru ordered 12 QX-7 missiles. Chile will hand over its flight simulators.",
        (("QX-7", "procured", "actual"),),
    ),
)
