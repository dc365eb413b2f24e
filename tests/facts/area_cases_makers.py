"""What is to be made, by whom and where; what signed documents and progress are about; near misses of all of them.

Each case: the reason, the text, the rows as (area, actor, stance).
"""

from __future__ import annotations

from tests.facts.area_cases import AGREED, DESCRIBED, OFFER, PRIORITY, Case

MAKING: tuple[Case, ...] = (
    (
        "where a thing is to be done to is part of the wish",
        "Chile would like the engines of the frigates to be overhauled in Valparaiso, its ambassador to Peru said.",
        (("the engines of the frigates to be overhauled in Valparaiso", "Chile", PRIORITY),),
    ),
    (
        "who is to make it is part of the wish",
        "Kenya wants local yards to build half of the patrol boats ordered from Portugal.",
        (("local yards to build half of the patrol boats ordered from Portugal", "Kenya", PRIORITY),),
    ),
    (
        "experience that is learnt from",
        "Ghana hopes to draw on Kenya's expertise in port security and to benefit from its know-how in demining.",
        (("port security", "Ghana", PRIORITY), ("demining", "Ghana", PRIORITY)),
    ),
    (
        "a package with its price and purpose",
        "BAE Systems has proposed a support package of £95 million to keep the Omani Hawks flying until 2034.",
        (("a support package of £95 million to keep the Omani Hawks flying", "United Kingdom", OFFER),),
    ),
    (
        "progress of both",
        "Kenya and Ghana have made headway in mine clearance and the exchange of cadets, their ministers noted.",
        (("mine clearance", "joint", DESCRIBED), ("the exchange of cadets", "joint", DESCRIBED)),
    ),
    (
        "what a document is about, with parties between",
        "Kenya and Ghana signed a protocol with Mali on the exchange of cadets and the upkeep of helicopters.",
        (("the exchange of cadets", "joint", AGREED), ("the upkeep of helicopters", "joint", AGREED)),
    ),
    (
        "a company plans work abroad",
        "Leonardo plans to open an engineering office in Adelaide, Australia, next year.",
        (("open an engineering office in Adelaide, Australia", "joint", DESCRIBED),),
    ),
    (
        "a country that the parse takes for an adverb",
        "Tonga sought the training of hydrographers.",
        (("the training of hydrographers", "Tonga", PRIORITY),),
    ),
)

NOTHING: tuple[tuple[str, str], ...] = (
    ("progress of one alone, and at a place", "Ukraine has made progress in the east, its army said."),
    ("a document about cooperation as such", "Kenya and Ghana signed an agreement on defence cooperation."),
    ("signed long ago", "In 2011 Kenya and Ghana signed an accord on the training of divers."),
    ("refused", "Kenya refused to sign a memorandum on the pooling of ships with Ghana."),
    ("goods are no area", "Kenya and Ghana signed a contract for 12 helicopters."),
    ("a sum is no area", "Turkey offered Kenya a loan of $300 million to buy drones."),
    (
        "what was brought",
        "The Czech-led initiative buys shells. Since May it has brought 300 rounds to Ukraine.",
    ),
)
