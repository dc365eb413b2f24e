"""What becomes of plans and deals, what is only wished or spoken of, what changes hands now: (why, text, rows).

The events and names are invented.
"""

from __future__ import annotations

from tests.facts.platform_cases import Case

UNDONE: tuple[Case, ...] = (
    (
        "a plan given up",
        "Chile has dropped its plan to buy 24 QX-7 tanks.",
        (("QX-7", "procured", "denied"),),
    ),
    (
        "a deal left, where the parse hangs the infinitive on the verb",
        "Chile pulled out of a deal to buy 24 QX-7 tanks.",
        (("QX-7", "procured", "denied"),),
    ),
    (
        "calls turned down",
        "Norway rejected calls to supply QX-7 tanks to Kenya.",
        (("QX-7", "delivered", "denied"),),
    ),
    (
        "no plans",
        "There are no plans to buy QX-7 tanks, the minister said.",
        (("QX-7", "procured", "denied"),),
    ),
    (
        "not given up",
        "Chile has not abandoned the idea of buying QX-7 tanks.",
        (("QX-7", "procured", "possible"),),
    ),
    (
        "perhaps given up",
        "Chile may drop its plan to buy 24 QX-7 tanks.",
        (("QX-7", "procured", "possible"),),
    ),
    (
        "no decision",
        "No decision has been taken on the purchase of QX-7 tanks.",
        (("QX-7", "procured", "possible"),),
    ),
    (
        "a preposition that turns down",
        "Chile decided against buying the QX-7 tank.",
        (("QX-7", "procured", "denied"),),
    ),
    (
        "left, though the purchase is taken for known",
        "Chile walked away from the purchase of 24 QX-7 tanks.",
        (("QX-7", "procured", "denied"),),
    ),
    (
        "cancelled, though once placed",
        "Chile cancelled an order for 24 QX-7 tanks placed in 2027.",
        (("QX-7", "procured", "denied"),),
    ),
    (
        "to be cancelled",
        "Chile said it would scrap the contract for 24 QX-7 tanks.",
        (("QX-7", "procured", "denied"),),
    ),
    (
        "failed to agree",
        "Kenya and Norway failed to agree on the local assembly of QX-7 tanks.",
        (("QX-7", "produced", "denied"),),
    ),
    (
        "talks that stall are talks",
        "Negotiations on a contract for 24 QX-7 tanks have stalled over the price.",
        (("QX-7", "procured", "possible"),),
    ),
    (
        "none of them",
        "None of the 24 QX-7 tanks has been delivered so far.",
        (("QX-7", "delivered", "denied"),),
    ),
)
UNDONE_LATER: tuple[Case, ...] = (
    (
        "undone by the same subject",
        "Chile signed a contract for 24 QX-7 tanks in 2027 but cancelled it a year later.",
        (("QX-7", "procured", "denied"),),
    ),
    (
        "undone in a clause of its own",
        "Chile had picked the QX-7 tank in 2018, but that bargain fell through.",
        (("QX-7", "procured", "denied"),),
    ),
    (
        "undone in the next sentence",
        "Chile ordered 24 QX-7 tanks in 2027. The order was later cancelled.",
        (("QX-7", "procured", "denied"),),
    ),
    (
        "another order is undone",
        "Chile ordered 24 QX-7 tanks in 2027 but cancelled its order for trucks.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "not undone",
        "Chile ordered 24 QX-7 tanks in 2027. The order was not cancelled.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "only perhaps undone",
        "Chile ordered 24 QX-7 tanks in 2027. The order may be cancelled.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "what was handed over lasts",
        "Norway delivered 24 QX-7 tanks in 2027. The contract was later cancelled.",
        (("QX-7", "delivered", "actual"),),
    ),
)
SPOKEN_OF: tuple[Case, ...] = (
    ("liked", "Chile would like to buy 24 QX-7 tanks.", (("QX-7", "procured", "possible"),)),
    (
        "appealed for",
        "Kenya has appealed to Norway to supply QX-7 tanks.",
        (("QX-7", "delivered", "possible"),),
    ),
    (
        "touched upon",
        "They touched upon the repair of QX-7 helicopters.",
        (("QX-7", "maintained", "possible"),),
    ),
    (
        "views exchanged",
        "The sides exchanged views on the maintenance of QX-7 helicopters.",
        (("QX-7", "maintained", "possible"),),
    ),
    (
        "attention paid",
        "Particular attention was paid to the maintenance of QX-7 helicopters.",
        (("QX-7", "maintained", "possible"),),
    ),
    (
        "help held out",
        "Norway is ready to help Kenya maintain its QX-7 helicopters.",
        (("QX-7", "maintained", "possible"),),
    ),
    (
        "a condition without 'if'",
        "Should the inspection go well, the QX-7 tanks would be transferred to Kenya.",
        (("QX-7", "delivered", "possible"),),
    ),
)
AT_PRESENT: tuple[Case, ...] = (
    (
        "a choice in the news",
        "Chile has chosen the QX-7 tank for its army.",
        (("QX-7", "procured", "planned"),),
    ),
    ("a choice of old", "Chile chose the QX-7 tank in 2019.", (("QX-7", "procured", "actual"),)),
    (
        "changing hands",
        "Norway is handing over two QX-7 tanks to Kenya.",
        (("QX-7", "delivered", "planned"),),
    ),
    (
        "going on",
        "Norway is delivering QX-7 tanks to Kenya.",
        (("QX-7", "delivered", "actual"),),
    ),
    (
        "not yet",
        "The 24 QX-7 tanks have not yet been delivered.",
        (("QX-7", "delivered", "planned"),),
    ),
    (
        "a go-ahead",
        "The cabinet has given the go-ahead for the acquisition of 24 QX-7 tanks.",
        (("QX-7", "procured", "planned"),),
    ),
    (
        "what is needed is not done yet",
        "Chile needs new jets to replace its QX-7 jets.",
        (("QX-7", "retired", "planned"),),
    ),
    (
        "an offer is made, whatever the clause above says",
        "The QX-7 jet, offered by Norway, is too dear.",
        (("QX-7", "offered", "actual"),),
    ),
)
