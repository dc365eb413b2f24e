"""Areas that no rule reads and the learnt model sees, and phrases that it takes for none.

The same form as `area_cases`; every name is invented.
"""

from __future__ import annotations

from tests.facts.area_cases import DESCRIBED, PRIORITY, Case

LEARNT: tuple[Case, ...] = (
    (
        "one topic among others",
        "The talks turned on trade, on visas and on the joint upkeep of coastal radars.",
        (("joint upkeep of coastal radars", "joint", DESCRIBED),),
    ),
    (
        "what one side hopes for",
        "Ghana hopes above all for help with the upkeep of its boats and for lessons in the clearance of mines.",
        (
            ("upkeep of its boats", "Ghana", PRIORITY),
            ("lessons in the clearance of mines", "Ghana", PRIORITY),
        ),
    ),
)
NOT_LEARNT: tuple[tuple[str, str], ...] = (
    ("affairs at home", "Latvia's parliament spent the day on roads, schools and the price of bread."),
    ("a company's own business", "The company's own workshop trains apprentices in the repair of tractors."),
    ("small talk", "The minister opened a bakery, praised its bread and left for the coast."),
    ("building", "Rain has held up the work on the road between the two towns."),
    ("what is refused", "The two sides did not see a future in the exchange of radar data."),
    ("a question", "Will the two armies go in for the joint upkeep of coastal radars?"),
)
