"""What clauses ask for, lay down or call off, and numbers that take up equipment: (why, text, rows).

The events and names are invented.
"""

from __future__ import annotations

from tests.facts.platform_cases import Case

ASKED: tuple[Case, ...] = (
    (
        "asked for and turned down",
        "A proposal that Chile overhaul its QX-7 helicopters was turned down.",
        (("QX-7", "maintained", "denied"),),
    ),
    (
        "turned down, where the parse takes the equipment for what was",
        "A proposal that Ireland overhaul the QX-7 howitzers was turned down.",
        (("QX-7", "maintained", "denied"),),
    ),
    (
        "laid down",
        "Kenya agreed that 61 of the QX-7 tanks be assembled at Nyeri.",
        (("QX-7", "produced", "planned"),),
    ),
    (
        "held out",
        "Norway is also prepared to repair Kenya's QX-7 helicopters free of charge.",
        (("QX-7", "maintained", "possible"),),
    ),
    (
        "expected of the equipment",
        "Four of the QX-7 helicopters should arrive in Ireland by 2031.",
        (("QX-7", "delivered", "planned"),),
    ),
    (
        "what is to be done, under whatever clause",
        "The minister said that fifteen of the QX-7 tanks are to be assembled at Nyeri.",
        (("QX-7", "produced", "planned"),),
    ),
    ("nor", "Chile cannot spare a plane, nor will it lease 12 QX-7 tanks.", (("QX-7", "leased", "denied"),)),
    (
        "'not' that stands apart",
        "Chile will not after all build the QX-7 tank, parliament heard.",
        (("QX-7", "produced", "denied"),),
    ),
    ("a deal that is dead", "Chile's QX-7 tank order is dead.", (("QX-7", "procured", "denied"),)),
    (
        "a deed that is off",
        "The upgrade of Chile's QX-7 tanks is off.",
        (("QX-7", "upgraded", "denied"),),
    ),
    (
        "a green light",
        "Norway gave the green light to the transfer of two QX-7 tanks to Chile.",
        (("QX-7", "delivered", "planned"),),
    ),
    (
        "awaited",
        "Chile counts on the arrival of QX-7 tanks this autumn.",
        (("QX-7", "delivered", "planned"),),
    ),
    (
        "ahead of it",
        "Crews are training on the QX-7 tank ahead of the tank's handover to Chile.",
        (("QX-7", "delivered", "planned"),),
    ),
    (
        "bidding for it",
        "A firm has quoted for overhauling eight of the QX-7 tanks.",
        (("QX-7", "maintained", "possible"),),
    ),
)

TAKEN: tuple[Case, ...] = (
    (
        "worth",
        "Chile may acquire $114 million worth of QX-7 missiles for its army.",
        (("QX-7", "procured", "possible"),),
    ),
    ("a group", "Chile accepted a second group of QX-7 tanks.", (("QX-7", "delivered", "actual"),)),
    ("taken", "Chile has so far taken two QX-7 tanks.", (("QX-7", "delivered", "actual"),)),
    (
        "taken along",
        "Chile took 18 QX-7 launchers to the drill in Lapland.",
        (("QX-7", "mentioned", "actual"),),
    ),
    ("gone there", "Three QX-7 radars have gone there since 2021.", (("QX-7", "delivered", "actual"),)),
    (
        "on their way",
        "Two QX-7 surveillance planes are on their way instead.",
        (("QX-7", "delivered", "planned"),),
    ),
    (
        "parts of it",
        "Norway will upgrade the cockpits of the QX-7 planes.",
        (("QX-7", "upgraded", "planned"),),
    ),
    (
        "together with",
        "Chile has bought 30 QX-7 howitzers together with 15 QX-10 carriers under a contract.",
        (("QX-7", "procured", "actual"), ("QX-10", "procured", "actual")),
    ),
    (
        "the rest of an order, by its number",
        "Chile has received four QX-7 howitzers. A contract for 54 more has since been signed.",
        (("QX-7", "delivered", "actual"), ("QX-7", "procured", "actual")),
    ),
    (
        "a number with a deed of its own",
        "Chile received 38 QX-7 tanks. The last 28 of the 108 ordered in 2019 are in store.",
        (("QX-7", "delivered", "actual"), ("QX-7", "procured", "actual")),
    ),
    (
        "another buyer",
        "Chile makes QX-7 pistols with Norway. Kenya has already taken 500.",
        (("QX-7", "produced", "actual"), ("QX-7", "delivered", "actual")),
    ),
    (
        "more of them wanted",
        "Chile will receive QX-7 tanks. It also wants 30 more.",
        (("QX-7", "delivered", "planned"), ("QX-7", "procured", "possible")),
    ),
    (
        "machines",
        "Chile has QX-7 tanks. It is leasing eight of the machines from Norway.",
        (("QX-7", "leased", "actual"),),
    ),
    (
        "a process as the first word",
        "Norway delivered two QX-7 helicopters to Chile. Assembly will gradually be transferred to Lota.",
        (("QX-7", "delivered", "actual"), ("QX-7", "produced", "planned")),
    ),
    (
        "to be built",
        "Norway will supply Chile with two further QX-7 tanks, to be put together in Lota.",
        (("QX-7", "delivered", "planned"), ("QX-7", "produced", "planned")),
    ),
    (
        "offered with local assembly",
        "Norway is offering the QX-7 howitzer with local assembly in Lota.",
        (("QX-7", "offered", "actual"), ("QX-7", "produced", "possible")),
    ),
    (
        "a satellite is launched from elsewhere",
        "The QX-7 satellite, launched in March from Kourou, takes pictures.",
        (("QX-7", "mentioned", "actual"),),
    ),
    ("made fast", "The corvette Lindos made fast at Rena.", (("Lindos", "mentioned", "actual"),)),
)
