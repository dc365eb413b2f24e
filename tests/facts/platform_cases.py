"""Sentences and the equipment a careful reader takes from them: (why, text, ((platform, relation, status), …)).

The events are invented; where a name of real equipment stands, what is said of it is made up.
"""

from __future__ import annotations

Row = tuple[str, str, str]
Case = tuple[str, str, tuple[Row, ...]]

VERBS: tuple[Case, ...] = (
    ("bought", "Chile bought six Belmora frigates from Portugal.", (("Belmora", "procured", "actual"),)),
    ("due", "Chile will buy six Belmora frigates.", (("Belmora", "procured", "planned"),)),
    (
        "one auxiliary for two verbs",
        "Chile will buy and upgrade the Belmora frigates.",
        (("Belmora", "procured", "planned"), ("Belmora", "upgraded", "planned")),
    ),
    ("talked of", "Chile is in talks to buy six Belmora frigates.", (("Belmora", "procured", "possible"),)),
    ("shortlisted", "The QX-7 tank has been shortlisted by Peru.", (("QX-7", "procured", "possible"),)),
    ("only possible", "Chile may buy six Belmora frigates.", (("Belmora", "procured", "possible"),)),
    ("not done", "Chile has not bought the Belmora frigates.", (("Belmora", "procured", "denied"),)),
    (
        "order called off",
        "Chile cancelled its order for six Belmora frigates.",
        (("Belmora", "procured", "denied"),),
    ),
    ("denied", "Chile denied that it had sold its Belmora frigates.", (("Belmora", "exported", "denied"),)),
    ("handed over", "Norway handed over 12 Orvik trucks to Latvia.", (("Orvik", "delivered", "actual"),)),
    ("receiver as subject", "Latvia received 12 Orvik trucks.", (("Orvik", "delivered", "actual"),)),
    (
        "delivery taken",
        "Latvia took delivery in May of two of the six Orvik trucks.",
        (("Orvik", "delivered", "actual"),),
    ),
    (
        "raised subject",
        "The QX-7 tanks are due to be delivered in 2031.",
        (("QX-7", "delivered", "planned"),),
    ),
    ("to be done", "The QX-7 tanks are to be upgraded by 2031.", (("QX-7", "upgraded", "planned"),)),
    (
        "passive with a maker",
        "The Orvik trucks were built by Acme Motors in Riga.",
        (("Orvik", "produced", "actual"),),
    ),
    (
        "under way",
        "Four Belmora frigates are under construction in Gdynia.",
        (("Belmora", "produced", "actual"),),
    ),
    ("going on", "Four Belmora frigates are being built in Gdynia.", (("Belmora", "produced", "actual"),)),
    (
        "commissioned",
        "The navy commissioned INS Satara in Kochi.",
        (("INS Satara", "commissioned", "actual"),),
    ),
    (
        "headline",
        "INS Satara commissioned in Kochi on 2 May 2026.",
        (("INS Satara", "commissioned", "actual"),),
    ),
    ("leased", "Malta leased two ZK-40 drones from Israel.", (("ZK-40", "leased", "actual"),)),
    ("offered", "Serbia has offered Cyprus the QX-7 tank.", (("QX-7", "offered", "actual"),)),
    ("offered to give", "Serbia offered to donate 20 QX-7 tanks.", (("QX-7", "offered", "actual"),)),
    ("willing to", "Serbia is willing to sell its QX-7 tanks.", (("QX-7", "offered", "possible"),)),
    ("ready for hand-over", "The QX-7 tanks are ready to be delivered.", (("QX-7", "delivered", "planned"),)),
    ("no offer", "Serbia has not offered Cyprus the QX-7 tank.", (("QX-7", "offered", "denied"),)),
    ("tested", "The army test-fired a Tarkus missile near Rena.", (("Tarkus", "tested", "actual"),)),
    ("trials", "The QX-7 tank passed its trials in June.", (("QX-7", "tested", "actual"),)),
    ("retired", "Peru plans to retire its QX-7 tanks.", (("QX-7", "retired", "planned"),)),
    (
        "made together",
        "India and Brazil are jointly developing the Tarkus missile.",
        (("Tarkus", "co_developed", "actual"),),
    ),
    (
        "one side alone develops nothing jointly",
        "Brazil is developing the Tarkus missile.",
        (("Tarkus", "mentioned", "actual"),),
    ),
    ("weighed", "Thailand is considering the QX-7 tank.", (("QX-7", "procured", "possible"),)),
    ("one option", "Togo saw the Tarkus missile only as an option.", (("Tarkus", "procured", "possible"),)),
    ("asked for", "Ghana asked Italy for Tarkus missiles.", (("Tarkus", "procured", "possible"),)),
    (
        "a condition",
        "If Togo ordered the QX-7 tank, Serbia would train its crews.",
        (("QX-7", "procured", "possible"),),
    ),
    (
        "false report",
        "The report that QX-7 tanks would be donated is false.",
        (("QX-7", "delivered", "denied"),),
    ),
    ("in passing", "A Tarkus missile stood in the yard.", (("Tarkus", "mentioned", "actual"),)),
)

NOUNS: tuple[Case, ...] = (
    ("contract signed", "Kenya signed a contract for 20 Orvik trucks.", (("Orvik", "procured", "actual"),)),
    (
        "its clause hangs on the trucks",
        "They reviewed a contract worth $3 million for 20 Orvik trucks, which was signed in May.",
        (("Orvik", "procured", "actual"),),
    ),
    (
        "letter of intent",
        "Kenya signed a letter of intent on the purchase of 20 Orvik trucks.",
        (("Orvik", "procured", "planned"),),
    ),
    ("talks", "Talks on the sale of QX-7 tanks to Togo continue.", (("QX-7", "exported", "possible"),)),
    (
        "no talks",
        "No talks on the sale of QX-7 tanks to Togo are under way.",
        (("QX-7", "exported", "denied"),),
    ),
    ("ruled out", "Togo ruled out the purchase of QX-7 tanks.", (("QX-7", "procured", "denied"),)),
    (
        "help with upkeep",
        "Togo is seeking radars and help with the upkeep of its QX-7 tanks.",
        (("QX-7", "maintained", "possible"),),
    ),
    (
        "agreed upgrade",
        "Italy and Togo signed a memorandum on the upgrade of 30 QX-7 tanks.",
        (("QX-7", "upgraded", "planned"),),
    ),
    (
        "facility",
        "Italy has offered to set up a repair facility for the QX-7 tank in Togo.",
        (("QX-7", "maintained", "possible"),),
    ),
    (
        "assembly line",
        "The delegation toured the Tarkus missile assembly line.",
        (("Tarkus", "produced", "actual"),),
    ),
    ("price", "The two sides differ over the price of 16 QX-7 tanks.", (("QX-7", "procured", "possible"),)),
    (
        "delivery due",
        "Delivery of the six QX-7 tanks is to be completed by 2031.",
        (("QX-7", "delivered", "planned"),),
    ),
    (
        "what a contract is for",
        "Acme signed a contract to supply 40 QX-7 tanks.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "parts for a ship are no ship",
        "Acme won a contract for 12 masts for the Belmora frigates.",
        (("Belmora", "mentioned", "actual"),),
    ),
    (
        "examples",
        "Several fighters such as the KF-33 are produced in Togo, where jets are made.",
        (("KF-33", "produced", "actual"),),
    ),
)

STYLES: tuple[Case, ...] = (
    ("picked", "Poland has picked the Orvik missile.", (("Orvik", "procured", "planned"),)),
    (
        "a verb and its preposition",
        "Denmark opted for Belmora frigates.",
        (("Belmora", "procured", "actual"),),
    ),
    (
        "what was paid for",
        "We want the Tarkus missiles, which we paid for in 2024.",
        (("Tarkus", "procured", "actual"),),
    ),
    ("had on order", "The army has 120 Orvik trucks on order.", (("Orvik", "procured", "actual"),)),
    (
        "what a contract was signed to buy",
        "Togo signed a contract to buy 12 Orvik trucks.",
        (("Orvik", "procured", "actual"),),
    ),
    (
        "an accord only says what is to come",
        "They signed an accord for Serbia to supply QX-7 tanks.",
        (("QX-7", "delivered", "planned"),),
    ),
    (
        "a letter of intent and its list",
        "They signed a letter of intent covering Belmora frigates and Orvik trucks.",
        (("Belmora", "procured", "planned"), ("Orvik", "procured", "planned")),
    ),
    (
        "a programme that is known",
        "They discussed the programme for 183 Orvik vehicles, of which 42 have reached Togo.",
        (("Orvik", "procured", "actual"), ("Orvik", "delivered", "actual")),
    ),
    (
        "in apposition",
        "Togo filled the gap with Orvik howitzers, a rushed purchase.",
        (("Orvik", "procured", "actual"),),
    ),
    (
        "every item of a list",
        "Latvia handed over Tarkus missiles, two Belmora radars and 30 Orvik trucks to Togo.",
        (
            ("Tarkus", "delivered", "actual"),
            ("Belmora", "delivered", "actual"),
            ("Orvik", "delivered", "actual"),
        ),
    ),
    ("the receiver first", "Serbia supplied Togo with QX-7 tanks.", (("QX-7", "delivered", "actual"),)),
    (
        "possession taken",
        "Chile took possession of two Tarkus aircraft.",
        (("Tarkus", "delivered", "actual"),),
    ),
    ("promised", "Italy undertook to gift a third Tarkus aircraft.", (("Tarkus", "delivered", "planned"),)),
    ("flown in", "The first six Tarkus jets landed in Rena in May.", (("Tarkus", "delivered", "actual"),)),
    (
        "interest of the seller",
        "Serbia expressed interest in supplying QX-7 tanks.",
        (("QX-7", "offered", "possible"),),
    ),
    (
        "interest of the buyer",
        "Togo expressed interest in buying QX-7 tanks.",
        (("QX-7", "procured", "possible"),),
    ),
    ("made available", "Serbia has made QX-7 tanks available to Togo.", (("QX-7", "offered", "actual"),)),
    (
        "keel",
        "The keel of the first Belmora frigate was laid in Gdynia.",
        (("Belmora", "produced", "actual"),),
    ),
    ("steel", "Steel was cut for INS Satara on Monday.", (("INS Satara", "produced", "actual"),)),
    (
        "a ship is launched",
        "INS Satara was launched at a yard in Kochi.",
        (("INS Satara", "produced", "actual"),),
    ),
    (
        "parts are made",
        "Acme will make components for the Tarkus missile in Riga.",
        (("Tarkus", "produced", "planned"),),
    ),
    (
        "built under licence",
        "The Orvik rifle is made under licence in Togo.",
        (("Orvik", "produced", "actual"),),
    ),
    (
        "replaced",
        "Togo will replace its QX-7 tanks.",
        (("QX-7", "retired", "planned"),),
    ),
    ("stopped", "Serbia has blocked the export of QX-7 tanks to Togo.", (("QX-7", "exported", "denied"),)),
    (
        "plans dropped",
        "Plans to lease Tarkus jets to Togo have been dropped.",
        (("Tarkus", "leased", "denied"),),
    ),
    (
        "a report dismissed",
        "He dismissed reports that Togo was about to buy QX-7 tanks.",
        (("QX-7", "procured", "denied"),),
    ),
    ("no plans", "Togo has no plans to buy QX-7 tanks.", (("QX-7", "procured", "denied"),)),
    (
        "by and by",
        "Togo approved a deal to buy 21 QX-7 tanks, upgrading 50 Orvik trucks.",
        (("QX-7", "procured", "planned"), ("Orvik", "upgraded", "planned")),
    ),
    (
        "inspected by a guest",
        "The minister inspected a Belmora frigate.",
        (("Belmora", "mentioned", "actual"),),
    ),
    (
        "an attack is no test",
        "Rebels fired Tarkus missiles at the port.",
        (("Tarkus", "mentioned", "actual"),),
    ),
    (
        "nor is it production",
        "Rebels launched 40 Tarkus drones at the port.",
        (("Tarkus", "mentioned", "actual"),),
    ),
    (
        "moved, not retired",
        "Togo withdrew the frigate Belmora for repairs to its engine.",
        (("Belmora", "mentioned", "actual"),),
    ),
    (
        "ammunition goes by its calibre",
        "Togo ordered 155 mm artillery shells.",
        (("155 mm artillery shells", "procured", "actual"),),
    ),
)

REFERENCES: tuple[Case, ...] = (
    (
        "a number and the noun",
        "Kenya ordered 60 QX-7 tanks. Twenty tanks have arrived.",
        (("QX-7", "delivered", "actual"), ("QX-7", "procured", "actual")),
    ),
    (
        "a number alone",
        "Kenya bought 31 QX-7 tanks. The first ten are to be delivered in 2031.",
        (("QX-7", "delivered", "planned"), ("QX-7", "procured", "actual")),
    ),
    (
        "'the rest' of what was spoken of last",
        "Kenya ordered 60 QX-7 tanks. It flies Tarkus helicopters. The tanks are good, the rest of the army is not.",
        (("QX-7", "procured", "actual"), ("Tarkus", "mentioned", "actual")),
    ),
    (
        "a clause of a part",
        "Kenya bought 24 QX-7 tanks from Serbia, the first six of which arrived in May.",
        (("QX-7", "delivered", "actual"), ("QX-7", "procured", "actual")),
    ),
    (
        "deliveries of what was bought",
        "Kenya ordered 60 QX-7 tanks. Deliveries will begin in spring 2031.",
        (("QX-7", "delivered", "planned"), ("QX-7", "procured", "actual")),
    ),
    (
        "a type chosen over another",
        "Kenya chose the Belmora-class over the Italian Tarkus-class. Eleven ships will be built in Mombasa.",
        (
            ("Belmora-class", "procured", "actual"),
            ("Belmora-class", "produced", "planned"),
            ("Tarkus-class", "mentioned", "actual"),
        ),
    ),
    (
        "the name behind the comma is what arrived",
        "Kenya ordered four Belmora frigates. The first frigate, INS Satara, arrived in May.",
        (("Belmora", "procured", "actual"), ("INS Satara", "delivered", "actual")),
    ),
    (
        "a number alone as object",
        "Kenya ordered 60 QX-7 tanks. Kenya welcomed the first three in May.",
        (("QX-7", "delivered", "actual"), ("QX-7", "procured", "actual")),
    ),
    (
        "another number",
        "Acme delivered 20 QX-7 tanks. Kenya would pay for another 40.",
        (("QX-7", "delivered", "actual"), ("QX-7", "procured", "planned")),
    ),
    (
        "'she' is a ship",
        "The keel was laid for INS Satara. The ship is grey. She is due to join the navy in 2031.",
        (("INS Satara", "produced", "actual"), ("INS Satara", "commissioned", "planned")),
    ),
    (
        "equipment without a name in between",
        "Kenya ordered 60 QX-7 tanks. Italy lent it 14 patrol boats, and the first four were handed over in May.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "a variant and its type are one",
        "Kenya ordered six P-8A aircraft. The first P-8 is to be delivered in 2031.",
        (("P-8A", "delivered", "planned"), ("P-8A", "procured", "actual")),
    ),
    (
        "unless a sentence tells them apart",
        "Kenya ordered 180 K2 tanks, of which 61 K2QX tanks will be built in Kisumu.",
        (("K2", "procured", "actual"), ("K2QX", "produced", "planned")),
    ),
    (
        "another category is no reference",
        "Kenya ordered 60 QX-7 tanks. The helicopters will be delivered in 2031.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "a port call is no delivery",
        "INS Satara arrived in Mombasa on Monday.",
        (("INS Satara", "mentioned", "actual"),),
    ),
    (
        "a flight is no delivery",
        "Two Tarkus helicopters arrived in Amman with aid.",
        (("Tarkus", "mentioned", "actual"),),
    ),
)

CLAUSES: tuple[Case, ...] = (
    ("in a state", "SAS Rupert has been in refit since 2022.", (("SAS Rupert", "upgraded", "actual"),)),
    ("under repair", "The QX-7 tanks are under repair in Lima.", (("QX-7", "maintained", "actual"),)),
    ("lent", "Two QX-7 tanks are on loan from Peru.", (("QX-7", "leased", "actual"),)),
    (
        "subject behind the verb",
        "Also to be delivered, he said, are 10 Orvik trucks.",
        (("Orvik", "delivered", "planned"),),
    ),
    ("order in front", "Also on order are 12 QX-7 tanks.", (("QX-7", "procured", "actual"),)),
    (
        "numbered",
        "The Orvik truck is the third to have been assembled in Lima.",
        (("Orvik", "produced", "actual"),),
    ),
    (
        "late, and still due",
        "Latvia will not receive the first of its 20 Orvik trucks until 2030.",
        (("Orvik", "delivered", "planned"),),
    ),
    (
        "not before",
        "Delivery of the 12 Orvik trucks is not expected before 2031.",
        (("Orvik", "delivered", "planned"),),
    ),
    ("late, and done", "Latvia did not receive the Orvik trucks.", (("Orvik", "delivered", "denied"),)),
    (
        "choice denied, not what it replaces",
        "Peru has not chosen a tank to replace the QX-7 tanks.",
        (("QX-7", "retired", "planned"),),
    ),
    (
        "said to be untrue",
        "The minister denied that the QX-7 tank was back in the race.",
        (("QX-7", "mentioned", "denied"),),
    ),
    (
        "intended",
        "They signed a letter of intent on a shared stock of QX-7 missiles.",
        (("QX-7", "mentioned", "planned"),),
    ),
    ("owned", "He raised the fate of Peru's Russian-made QX-7 missiles.", (("QX-7", "mentioned", "actual"),)),
    ("first flight", "The maiden flight of the QX-7 jet is due in 2031.", (("QX-7", "tested", "planned"),)),
    (
        "in talks with somebody",
        "The air force has been in discussion with Acme on two QX-7 helicopters.",
        (("QX-7", "procured", "possible"),),
    ),
    (
        "some of them",
        "Peru flies the QX-7 helicopter. It took delivery of six of the gunships in 2023.",
        (("QX-7", "delivered", "actual"),),
    ),
    (
        "of many, some",
        "Of the 24 QX-7 helicopters bought from Peru, 14 have been handed over.",
        (("QX-7", "procured", "actual"), ("QX-7", "delivered", "actual")),
    ),
    (
        "last of which, by name",
        "Acme built six QX-7 submarines with Norvik Group, the last of which, INS Rupert, was commissioned in 2025.",
        (("QX-7", "produced", "actual"), ("INS Rupert", "commissioned", "actual")),
    ),
    (
        "guests of an exercise",
        "Two Peruvian QX-7 jets are expected in May for the exercise.",
        (("QX-7", "mentioned", "planned"),),
    ),
    (
        "number before a name in quotes",
        'Peru bought the frigate FF-07 "Rupert".',
        (("Rupert", "procured", "actual"),),
    ),
)

NOTHING: tuple[tuple[str, str], ...] = (
    ("a meeting with a number", "The G-20 summit met in Rome."),
    ("a disease and a resolution", "Resolution UN-1325 was adopted after the COVID-19 pandemic."),
    ("a school grade", "An A-level student joined the Type A meeting."),
    ("an exercise", "Exercise Tarkus Shield ended on Friday."),
    ("a service's ships", "Italian Navy ships visited Split."),
    ("a country's missiles", "Houthi missiles hit a merchant ship in the Red Sea."),
    ("people who fight", "Taliban fighters attacked a convoy."),
    ("visas and roads", "The F-1 visa and the M-4 motorway were not discussed."),
    ("without a name", "Kenya will buy 14 fast patrol boats and two helicopters."),
    ("a sum of money", "Eleven ships are planned at a cost of A$10 billion."),
    ("a person", "Minister Tiger Roe met Admiral Falcon Doe on board the ship."),
    ("half a word", "Six Next-Gen vessels were ordered."),
    ("a road and a paper size", "Tanks left the M60 motorway and came along the A4 from Rena."),
    ("meetings by number", "The G20 and COP30 discussed warships."),
    ("a flight", "Patrol aircraft searched for flight MH370."),
    ("a brigade", "The 155th Brigade has new tanks."),
    ("sums", "The EUR 155 million drones will come in FY2027."),
    ("calibre in passing", "Stocks of 155 mm ammunition are low."),
    ("a person with the name of a gun", "Zuzana Petrakova spoke on board a tank."),
)

DETAILS: tuple[tuple[str, str, dict[str, str]], ...] = (
    (
        "buyer above a noun, seller beside it",
        "Athens is negotiating with Paris for the purchase of a fourth Belmora frigate.",
        {"supplier": "France", "recipient": "Greece"},
    ),
    (
        "one of several",
        "Malaysia took delivery of the first of three Belmora corvettes in May.",
        {"recipient": "Malaysia", "quantity": "1"},
    ),
    (
        "buyer, seller, number",
        "Chile bought six Belmora frigates from Portugal in 2024.",
        {"supplier": "Portugal", "recipient": "Chile", "date": "2024", "quantity": "6"},
    ),
    (
        "giver and receiver",
        "Norway handed over 12 Orvik trucks to Latvia in Riga on 4 May 2026.",
        {
            "supplier": "Norway",
            "recipient": "Latvia",
            "date": "2026-05-04",
            "place": "Riga",
            "quantity": "12",
        },
    ),
    (
        "a part of the number",
        "Latvia took delivery of two of the six Orvik trucks.",
        {"recipient": "Latvia", "quantity": "2"},
    ),
    (
        "two objects",
        "Serbia has offered Cyprus 40 QX-7 tanks.",
        {"supplier": "Serbia", "recipient": "Cyprus", "quantity": "40"},
    ),
    (
        "the date of the delivery is not that of the order",
        "Norway has ordered 54 QX-7 tanks, with the first delivery due in 2031.",
        {"recipient": "Norway", "date": "", "quantity": "54"},
    ),
    (
        "nothing is guessed",
        "The Orvik trucks were sold.",
        {"supplier": "", "recipient": "", "date": "", "place": ""},
    ),
)
