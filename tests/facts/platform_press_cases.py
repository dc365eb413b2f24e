"""What the press and notices of sales say of equipment: (why, text, rows)."""

from __future__ import annotations

from tests.facts.platform_cases import Row

Case = tuple[str, str, tuple[Row, ...]]

CONTEXT = "Zenda's fighter jets and tanks took part in a parade."

# A verb or a noun that leaves open, or denies, what it tells.
OUTLOOKS: list[Case] = [
    (
        "dismissed with a word between",
        'The army dismissed as "fanciful" a report that Zenda had signed up for 40 QX-7 fighters.',
        (("QX-7", "procured", "denied"),),
    ),
    (
        "no truth to reports",
        "There is no truth to reports that the air force has ordered 12 QX-7 jets.",
        (("QX-7", "procured", "denied"),),
    ),
    (
        "a cancelled contract",
        "He commented on the lawsuit over the cancelled QX-7 missile contract.",
        (("QX-7", "procured", "denied"),),
    ),
    (
        "a deal that is suspended",
        "The purchase of 12 QX-7 jets has been put on hold.",
        (("QX-7", "procured", "planned"),),
    ),
    (
        "agreed long ago, with its year",
        "Zenda agreed in April 2024 to buy 24 QX-7 jets from Ruritania.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "agreed now",
        "Zenda has agreed to buy six QX-7 jets.",
        (("QX-7", "procured", "planned"),),
    ),
    (
        "asked about",
        "The navy has inquired about QX-7 patrol boats.",
        (("QX-7", "procured", "possible"),),
    ),
]

# Names that are common words, and plurals that look like a variant.
NAMES: list[Case] = [
    ("plural of a type with a variant in S", "Zenda ordered 12 Su-35s.", (("Su-35", "procured", "actual"),)),
    ("the variant in S", "Zenda ordered 12 Su-35S fighters.", (("Su-35S", "procured", "actual"),)),
    (
        "counted common name in an article on equipment",
        f"Zenda has ordered 48 Krabs.\n\n{CONTEXT}",
        (("Krab", "procured", "actual"),),
    ),
    (
        "plurals of common names behind a verb",
        f"Zenda is buying Boxers.\n\n{CONTEXT}",
        (("Boxer", "procured", "planned"),),
    ),
    ("counted common name elsewhere", "The tournament in Rena saw 48 Boxers at work.", ()),
    ("a place that a rifle is named for", "Troops with tanks trained in the Negev.", ()),
]

# What stands behind an order in its sentence.
SEQUELS: list[Case] = [
    (
        "deliveries to begin",
        "Zenda signed a contract for 12 QX-7 jets last year, with deliveries to begin in 2027.",
        (("QX-7", "procured", "actual"), ("QX-7", "delivered", "planned")),
    ),
    (
        "for delivery",
        "Zenda ordered 12 QX-7 jets for delivery by 2027.",
        (("QX-7", "procured", "actual"), ("QX-7", "delivered", "planned")),
    ),
    (
        "the first due",
        "Zenda signed a contract for 12 QX-7 jets, with the first due in 2028.",
        (("QX-7", "procured", "actual"), ("QX-7", "delivered", "planned")),
    ),
    (
        "to be delivered",
        "Zenda has ordered two QX-7 patrol aircraft from Acme, to be delivered later this year.",
        (("QX-7", "procured", "actual"), ("QX-7", "delivered", "planned")),
    ),
    (
        "deliveries of another",
        "Zenda bought 12 QX-7 jets and 40 XR-9 tanks for delivery by 2027.",
        (
            ("QX-7", "procured", "actual"),
            ("XR-9", "procured", "actual"),
            ("XR-9", "delivered", "planned"),
        ),
    ),
    ("nothing due", "Zenda ordered 12 QX-7 jets with the help of Acme.", (("QX-7", "procured", "actual"),)),
    (
        "a deal won to supply",
        "Acme landed a deal to supply the army with 12 QX-7 tanks.",
        (("QX-7", "procured", "actual"),),
    ),
]

# Words around the equipment that say what it is, who may have it, or what is learnt of it.
BESIDES: list[Case] = [
    (
        "only whose make",
        "Zenda completed a deal to buy 18 QX-7 jets manufactured by Acme.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "a skill",
        "Troops were taught to operate and maintain QX-7 howitzers.",
        (("QX-7", "mentioned", "actual"),),
    ),
    (
        "a ban lifted",
        "Washington lifted a ban on the export of QX-7 missiles to Zenda.",
        (("QX-7", "exported", "possible"),),
    ),
    (
        "a ban",
        "The ban on the export of QX-7 missiles angered Zenda.",
        (("QX-7", "exported", "denied"),),
    ),
    ("favoured", "Zenda is leaning towards the QX-7 fighter.", (("QX-7", "procured", "possible"),)),
    (
        "preferred option",
        "The QX-7 jet has emerged as the preferred option.",
        (("QX-7", "procured", "possible"),),
    ),
    (
        "launched at a yard",
        "The QX-7 corvette, launched on 6 December at the yard in Rena, will follow.",
        (("QX-7", "produced", "actual"),),
    ),
    (
        "when commissioned",
        "The frigate, which will be in service as INS Lindos once commissioned, left the yard in May.",
        (("INS Lindos", "commissioned", "planned"),),
    ),
    (
        "a sale and its purchase",
        "Zenda asked for 36 QX-7 missiles. The department cleared a possible sale of the missiles in May.",
        (("QX-7", "procured", "possible"),),
    ),
    (
        "the ship that the text is about",
        "Acme launched the first QX-7 corvette for Zenda. This was a day after the launch of INS Lindos. The delivery "
        "of the vessel is set for 2030.",
        (
            ("QX-7", "produced", "actual"),
            ("QX-7", "delivered", "planned"),
            ("INS Lindos", "produced", "actual"),
        ),
    ),
    (
        "a cargo",
        "A shipment containing QX-7 rocket launchers was delivered in May.",
        (("QX-7", "delivered", "actual"),),
    ),
    (
        "a condition",
        "If the QX-7 missile is bought, it will be the first abroad.",
        (("QX-7", "procured", "possible"),),
    ),
    (
        "a contract signed between two",
        "A contract was signed between Rena and Zenda for the procurement of QX-7 tanks.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "a stop reversed",
        "Zenda has reversed a decision to halt the production of the QX-7 jet.",
        (("QX-7", "produced", "actual"),),
    ),
    (
        "a launching ceremony",
        "The yard held a launching ceremony for the PNS Lindos in May.",
        (("PNS Lindos", "produced", "actual"),),
    ),
    (
        "a ship shouted",
        "A patrol vessel is at sea. The ship, LINDOS, built by Acme, is the third ship in the Patmos class of four "
        "vessels.",
        (("LINDOS", "produced", "actual"), ("Patmos-class", "mentioned", "actual")),
    ),
    (
        "a ship named between dashes",
        "The ship – named Al-Lindos – was commissioned on Wednesday.",
        (("Al-Lindos", "commissioned", "actual"),),
    ),
    (
        "up to so many, in a list",
        "The minister stated an interest in 48 QX-7 fighter jets, up to four XR-9 submarines and a radar.",
        (("QX-7", "procured", "possible"), ("XR-9", "procured", "possible")),
    ),
    (
        "a joint programme",
        "The Global Combat Air Programme is to yield a fighter by 2035.",
        (("Global Combat Air Programme", "co_developed", "actual"),),
    ),
    (
        "a negation of another verb",
        "He did not elaborate, but there has been talk of Ruritania supplying the army with QX-7 missiles.",
        (("QX-7", "delivered", "possible"),),
    ),
    ("a block is no name", "The State Department cleared the sale of Block I missiles.", ()),
]
