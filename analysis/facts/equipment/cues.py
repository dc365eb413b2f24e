"""Words that tell what is done to equipment, and who stands where beside them."""

from __future__ import annotations

VERBS: dict[str, tuple[str, ...]] = {
    "produced": (
        *(
            "build",
            "make",
            "produce",
            "manufacture",
            "assemble",
            "construct",
            "fabricate",
            "weld",
            "co-produce",
        ),
        *("roll out", "put together", "lay down", "launch"),
    ),
    "co_developed": ("develop", "co-develop"),
    "procured": (
        *("buy", "purchase", "order", "acquire", "procure", "select", "choose", "pick", "contract", "obtain"),
        *("pay for", "opt for", "sign for", "go for", "settle on", "decide on"),
    ),
    "leased": ("lease", "rent", "charter", "loan", "lend", "borrow"),
    "delivered": (
        *("deliver", "hand over", "arrive", "receive", "transfer", "supply", "ship", "donate", "turn over"),
        *("get", "give", "accept", "provide", "gift", "furnish", "present"),
    ),
    "commissioned": ("commission", "induct", "put into service", "enter service", "join"),
    "exported": ("export", "sell"),
    "offered": ("offer", "pitch"),
    "upgraded": (
        "upgrade",
        "modernise",
        "modernize",
        "retrofit",
        "refit",
        "update",
        "convert",
        "re-engine",
        "re-equip",
    ),
    "maintained": (
        *(
            "maintain",
            "repair",
            "overhaul",
            "service",
            "refurbish",
            "sustain",
            "inspect",
            "keep",
            "look after",
        ),
        *("support",),
    ),
    "tested": ("test", "try", "trial", "test-fire", "fire", "test-fly", "evaluate", "try out"),
    "retired": (
        "retire",
        "decommission",
        "withdraw",
        "phase out",
        "scrap",
        "mothball",
        "pay off",
        "take out",
    ),
}
RELATION_OF_VERB = {verb: relation for relation, verbs in VERBS.items() for verb in verbs}

NOUNS: dict[str, tuple[str, ...]] = {
    "produced": (
        *(
            "production",
            "manufacture",
            "manufacturing",
            "assembly",
            "construction",
            "co-production",
            "coproduction",
        ),
        *("building", "fabrication"),
    ),
    "co_developed": ("development", "co-development", "codevelopment"),
    "procured": (
        *(
            "purchase",
            "acquisition",
            "procurement",
            "order",
            "contract",
            "deal",
            "buy",
            "price",
            "tender",
            "selection",
        ),
        *("financing", "cost"),
    ),
    "leased": ("lease", "leasing", "loan", "charter"),
    "delivered": (
        "delivery",
        "handover",
        "supply",
        "transfer",
        "donation",
        "arrival",
        "shipment",
        "provision",
    ),
    "commissioned": ("commissioning", "induction"),
    "exported": ("sale", "export"),
    "offered": ("offer",),
    "upgraded": ("upgrade", "modernisation", "modernization", "retrofit", "upgrading", "conversion"),
    "maintained": (
        *(
            "maintenance",
            "repair",
            "overhaul",
            "servicing",
            "upkeep",
            "sustainment",
            "refit",
            "refurbishment",
            "spare",
        ),
        *("spares", "support", "mro", "refits", "repairs"),
    ),
    "tested": ("test", "trial", "test-firing", "firing", "trials", "testing", "evaluation", "tests"),
    "retired": ("retirement", "decommissioning", "withdrawal"),
}
RELATION_OF_NOUN = {noun: relation for relation, nouns in NOUNS.items() for noun in nouns}
# A contract that is there has been concluded, while an upgrade that is spoken of is still to come.
CONTRACTS = frozenset({"contract", "order", "deal", "purchase", "acquisition"})
# The subject of these is the equipment itself.
INTRANSITIVE = {"arrive": "delivered", "retire": "retired"}
SERVICE = frozenset({"service", "fleet", "navy", "force", "squadron", "army", "inventory"})
# 'completed its sea trials', 'underwent an upgrade'.
CARRIERS = frozenset("undergo complete pass finish begin start enter conduct make".split())
# 'The order covers 90 vehicles': what the subject says is said of the object.
COVERING = frozenset("cover include comprise involve concern foresee envisage provide".split())
# Weighed for purchase: 'is considering the K9', 'saw the missile as an option'.
WEIGHING = frozenset(
    "consider weigh mull eye shortlist shortlisted evaluate assess examine seek request want need".split()
)
SEEING = frozenset("see regard view describe".split())
OPTIONS = frozenset({"option", "candidate", "contender", "possibility", "alternative"})
# Nouns through which a relation reaches equipment: 'the price of 16 jets', 'a batch of 12 boats'.
TRANSPARENT = frozenset(
    """number batch fleet pair dozen set series total lot unit rest half share part some most all
    version variant example squadron regiment battery family hundred couple model prototype copy
    aircraft ship vessel boat class tranche type line programme program project system design piece
    vehicle hull remainder maximum minimum addition quantity""".split()
)
# Words that only open a prospect, with the status that they leave.
PROSPECTS = {
    **dict.fromkeys(
        ("plan", "intention", "preparation", "decision", "memorandum", "letter", "mou", "commitment"),
        "planned",
    ),
    **dict.fromkeys(
        ("agreement", "protocol", "arrangement", "roadmap", "workshop", "understanding"), "planned"
    ),
    **dict.fromkeys(
        ("talk", "talks", "negotiation", "proposal", "option", "possibility", "offer", "request"), "possible"
    ),
    **dict.fromkeys(
        ("interest", "idea", "bid", "study", "discussion", "assistance", "help", "support"), "possible"
    ),
    **dict.fromkeys(
        ("prospect", "feasibility", "difference", "price", "financing", "tender", "exploration"), "possible"
    ),
}
# Who the subject of an active verb (or the 'by' of a passive) is.
SUBJECT_ROLE = {
    **dict.fromkeys(("procured", "commissioned", "retired", "tested"), "recipient"),
    **dict.fromkeys(
        ("delivered", "exported", "offered", "produced", "co_developed", "maintained", "upgraded"), "supplier"
    ),
}
RECEIVING = frozenset({"receive", "get", "accept", "take", "borrow", "obtain"})
# 'won an order from': the subject supplies, and the other side buys.
WINNING = frozenset("win secure receive land book get clinch".split())
LENDING = frozenset({"lend", "lease", "loan"})
TRANSFERS = frozenset({"procured", "leased", "delivered", "exported", "offered"})
# Words that show that a development is a joint one.
JOINTLY = frozenset("joint jointly together share co-develop co-development cooperation partner both".split())
MADE = frozenset({"built", "made", "produced", "assembled", "manufactured"})
ORDINALS = frozenset(
    """first second third fourth fifth sixth seventh eighth ninth tenth last final next latest lead
    initial""".split()
)
REMAINDERS = frozenset({"rest", "remainder", "others"})
# What is agreed, discussed or signed is still to be done.
FUTURE_OBJECTS = frozenset(
    """agree discuss sign initial approve order award announce plan decide conclude negotiate review
    ask seek cover""".split()
)
CONCLUDING = frozenset({"sign", "award", "conclude", "win", "place", "ink", "make"})
# Under a contract, these are what it is for.
BUYING = frozenset({"procurement", "acquisition", "purchase", "supply"})
OPEN_TERMS = frozenset({"price", "tender", "financing"})
FALSE = frozenset({"false", "untrue", "wrong", "incorrect", "baseless", "unfounded"})
# Their subject is the subject of the infinitive: 'is expected to be delivered'.
RAISING = frozenset(
    "be expect schedule plan set slate intend begin start continue seem appear need have will".split()
)
JOINING = frozenset({"enter", "join"})
# What 'passed its trials', 'underwent a refit' may tell.
CARRIED = frozenset({"tested", "upgraded", "maintained", "produced"})
WEIGHING_WITH = frozenset(
    {("ask", "for"), ("look", "at"), ("call", "for"), ("interested", "in"), ("keen", "on")}
)
# Prepositions over which a relation reaches equipment.
FOLLOWING = frozenset({"of", "for", "on", "to", "in", "with", "over", "about", "into"})
OFFERABLE = frozenset({"delivered", "exported", "leased"})
WILLING = frozenset({"willing", "ready", "prepared", "amenable", "open"})
# These take a noun too: 'open to the donation of'.
WILLING_TO = frozenset({"amenable", "open"})
