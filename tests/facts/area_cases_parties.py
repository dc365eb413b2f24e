"""Who seeks, who offers and whose affair it is: areas and near misses (why, text, rows).

People and events are invented.
"""

from __future__ import annotations

from tests.facts.aim_cases import Case, rows
from tests.facts.area_cases_families import TALKS, agreed, described


def sought(*areas: str) -> tuple[tuple[str, str, str], ...]:
    return rows("Chile", "priority", *areas)


SEEKERS: tuple[Case, ...] = (
    (
        "a counterpart is asked",
        TALKS + "Vega asked his counterpart for access to Peruvian ranges.",
        sought("access to Peruvian ranges"),
    ),
    (
        "a side is asked",
        TALKS + "Vega asked the Peruvian side for help with mine clearance.",
        sought("mine clearance"),
    ),
    ("looks to", TALKS + "Chile is looking to Peru to train its divers.", sought("train its divers")),
    (
        "turned to",
        TALKS + "Chile turned to Peru to help it overhaul its submarines.",
        sought("help it overhaul its submarines"),
    ),
    (
        "approached about",
        TALKS + "Chile has approached Peru about joint tank repair.",
        sought("joint tank repair"),
    ),
    ("is after", TALKS + "Chile is after Peruvian help with radar repair.", sought("radar repair")),
    (
        "is on the lookout",
        TALKS + "Chile is on the lookout for places at dive schools.",
        sought("places at dive schools"),
    ),
    (
        "would rather",
        TALKS + "Chile would rather have places at the naval academy in Callao.",
        sought("places at the naval academy in Callao"),
    ),
    (
        "a pronoun that seeks from the other side",
        TALKS + "Soto agreed. He sought Chile's help with mine clearance.",
        rows("Peru", "priority", "mine clearance"),
    ),
    (
        "what others are to do is sought, though it is proposed",
        TALKS + "Vega proposed that the manufacturer speed up the supply of spare parts.",
        sought("the supply of spare parts"),
    ),
    (
        "asked to consider",
        TALKS + "Vega asked Peru to consider building a shared depot.",
        sought("a shared depot"),
    ),
)
PASSIVES: tuple[Case, ...] = (
    (
        "what is kept for the other",
        TALKS + "Ten scholarships at the academy in Arica have been earmarked for Peruvian cadets.",
        rows("Chile", "offer", "Ten scholarships at the academy in Arica"),
    ),
    (
        "who is offered does not offer",
        TALKS + "Chile was offered pilot training by Peru.",
        rows("Peru", "offer", "pilot training"),
    ),
    (
        "who is asked does not ask",
        TALKS + "Peru was asked for help with mine clearance.",
        sought("mine clearance"),
    ),
)
TOGETHER: tuple[Case, ...] = (
    (
        "bodies of two countries",
        TALKS + "The Chilean navy and Peru's coast guard intend to pool patrol flights.",
        agreed("pool patrol flights"),
    ),
    (
        "two that begin to",
        TALKS + "Chile and Peru will start exchanging radar tracks in 2027.",
        agreed("exchanging radar tracks"),
    ),
    (
        "met about, since a date",
        TALKS
        + "The two border services have been meeting since spring about drones for patrols and joint firefighting.",
        described("drones for patrols", "joint firefighting"),
    ),
    (
        "companies of both",
        TALKS + "The two companies are looking at the manufacture of cargo doors in Talca.",
        described("the manufacture of cargo doors in Talca"),
    ),
    (
        "negotiates with a firm",
        TALKS + "A Chilean yard is negotiating with Peru's Sima on the local repair of radars.",
        described("the local repair of radars"),
    ),
    (
        "done together now",
        TALKS + "The two coast guards patrol the strait jointly.",
        described("patrol the strait jointly"),
    ),
    (
        "a sum that is spent on the other",
        TALKS + "Chile is providing $50 million for a drone training centre in Tacna.",
        rows("Chile", "offer", "a drone training centre in Tacna"),
    ),
    (
        "work that focuses",
        TALKS + "Work will focus on joint training and the maintenance of tanks.",
        described("joint training", "the maintenance of tanks"),
    ),
    (
        "bodies that a document is between",
        TALKS
        + "Soto witnessed the signing of a protocol on burn treatment between the Chilean Navy and Peru's army.",
        agreed("burn treatment"),
    ),
    (
        "a hyphenated word is one",
        TALKS + "Peru has offered the range at Tacna for hot-and-high trials.",
        rows("Peru", "offer", "the range at Tacna for hot-and-high trials"),
    ),
)
NOTHING: tuple[tuple[str, str], ...] = (
    ("consulted by others", TALKS + "Lima must be consulted on Chilean components."),
    ("a ship is no side", TALKS + "The Chilean destroyer has been open to schoolchildren since Friday."),
    ("what a ship needs", TALKS + "The Peruvian frigate needs a new gearbox."),
    ("considered as", TALKS + "Chile considers the security of Peru as its own security."),
    ("defends itself", TALKS + "Peru is ready to fight and to defend its airspace."),
    ("a parliament's debate", TALKS + "Chile's parliament discussed the reform of pensions for veterans."),
    ("what analysts suppose", TALKS + "Analysts expect Chile to ask for technology transfer."),
    ("what might be sought", TALKS + "Chile could seek the transfer of technology, a newspaper wrote."),
    ("one country's own plan", TALKS + "Chile hopes to upgrade its own tank workshops by 2030."),
    ("offered to the public", TALKS + "The Chilean yard offers engine repair to fishermen."),
    ("one country's programme", TALKS + "Chile's programme provides for the training of 200 sailors."),
    ("the programme of a visit", TALKS + "The programme of the visit includes demonstrations of sea rescue."),
    ("a plan of long ago", TALKS + "In the 1930s the neighbours planned to close the gulf with artillery."),
    ("years ago", TALKS + "In 2011 Chile and Peru agreed on the clearance of mines along the border."),
    ("money", TALKS + "Soto asked that outstanding payments be completed by December."),
    ("a team to inspect", TALKS + "Peru would send a technical team to Arica to inspect the vessels."),
    ("a contract and its after-sales", TALKS + "The package covers missiles as well as sustainment."),
    ("what two did at an event", TALKS + "The two ministers jointly inspected the honour guard."),
    ("a sum spent at home", TALKS + "Chile is providing $50 million for a training centre in Arica."),
    (
        "a drill that is proof of something",
        TALKS + "The drill constitutes proof of the prospects of cooperation.",
    ),
    (
        "what ties are based on",
        TALKS + "They stressed the need to deepen ties based on equality and respect for the law.",
    ),
    ("exchanges of no kind", TALKS + "They discussed exchanges between Chile and Peru."),
    (
        "priorities of a conference",
        TALKS + "They discussed priorities for the upcoming conference in Brussels.",
    ),
    ("plans of no kind", TALKS + "They discussed the results of the exercise and plans for the coming year."),
    ("a declaration under way", TALKS + "Work is under way on a joint declaration."),
    ("places at home", TALKS + "Ten scholarships at the academy have been earmarked for Lima's poor."),
    ("decides for itself", TALKS + "Chile decides on Chile's missiles."),
    ("enables is no undertaking", TALKS + "A hangar will enable technicians to overhaul aircraft at home."),
    (
        "what an exercise holds",
        TALKS + "The exercise will include live firing, boarding drills and night landings.",
    ),
    ("what a product offers", TALKS + "The drone offers 20 hours of endurance and secure communications."),
    (
        "what a firm offers airlines",
        TALKS + "The company offers pilot training and engine repair to airlines.",
    ),
)
