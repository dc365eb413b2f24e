"""Areas told as plain plans, of which no word says 'offer' or 'agree', and near misses: (why, text, rows).

People and events are invented.
"""

from __future__ import annotations

from tests.facts.aim_cases import Case, rows
from tests.facts.area_cases_families import TALKS, agreed, described

DEEDS: tuple[Case, ...] = (
    (
        "sent by one who has undertaken to",
        TALKS + "Chile has undertaken to send sniffer dogs.",
        rows("Chile", "offer", "send sniffer dogs"),
    ),
    (
        "a package behind a colon",
        TALKS
        + "The two forces agreed a two-year programme: sharing of drone imagery, training of snipers in Tacna "
        + "and a language desk at the staff college.",
        agreed(
            "sharing of drone imagery",
            "training of snipers in Tacna",
            "a language desk at the staff college",
        ),
    ),
    (
        "surveillance is carried out, and no occasion",
        TALKS + "Both sides agreed to undertake joint surveillance of the fishing grounds.",
        agreed("undertake joint surveillance of the fishing grounds"),
    ),
    (
        "a yearly forum of a kind",
        TALKS + "The ministers resolved to hold an annual forum of missile engineers.",
        agreed("hold an annual forum of missile engineers"),
    ),
)
NO_DEEDS: tuple[tuple[str, str], ...] = tuple(
    (why, TALKS + text)
    for why, text in (
        ("goods and the work of firms", "A Chilean yard will upgrade 30 carriers of the Peruvian army."),
        ("what the article foretells", "Peru hopes that the loan will spare it another crisis."),
        ("an errand", "Peru will send a delegation to the air show in Santiago."),
        ("a journey", "Chile's president will visit Lima on Monday."),
        ("an occasion", "The two armies will hold the Andes drill off Callao."),
        ("a story", "There is no truth in the story that a Chilean listening post will be built in Peru."),
        ("a rumour", "Rumours that Chilean divers will be based at Callao, Peru, are false."),
        ("one's own affair", "Chile's army will receive new boots in August."),
        ("a delivery is of the platforms", "Chile will supply Peru with six frigates."),
    )
)

CLAUSES: tuple[Case, ...] = (
    (
        "firms of the other that are to invest",
        TALKS + "Peru would prefer Chilean firms to dredge the harbour at Callao.",
        rows("Peru", "priority", "Chilean firms to dredge the harbour at Callao"),
    ),
    (
        "'what they seek is'",
        TALKS
        + "What Lima's planners now seek is solid-fuel motor chemistry, seeker design and freedom from inspectors.",
        rows("Peru", "priority", "solid-fuel motor chemistry", "seeker design", "freedom from inspectors"),
    ),
    (
        "trade is of the matter where armies are",
        TALKS + "Peru wants longer maturities and quicker visas for seasonal workers.",
        rows("Peru", "priority", "longer maturities", "quicker visas for seasonal workers"),
    ),
)
NO_CLAUSES: tuple[tuple[str, str], ...] = tuple(
    (why, TALKS + text)
    for why, text in (
        ("a hope for peace", "Peru hopes the war will end soon."),
        ("the next meeting", "The ministers agreed that the next session would take place in Santiago."),
        ("one's own people", "Vega hopes his party will win the election in May."),
        ("an opinion", "Vega insists that the border has never been closed."),
        ("a cleft of no wish", "What worries Lima is the price."),
    )
)

WORDED: tuple[Case, ...] = (
    (
        "in favour of",
        TALKS + "Peru spoke in favour of unified tariffs for the transit of data.",
        rows("Peru", "priority", "unified tariffs for the transit of data"),
    ),
    (
        "a paper that is tabled",
        TALKS + "Chile tabled a paper on prison deradicalisation.",
        rows("Chile", "offer", "a paper on prison deradicalisation"),
    ),
    (
        "a clause commits one of them",
        TALKS
        + "Clause three of the draft commits the Chileans to open their data sets to a Peruvian laboratory.",
        agreed("open their data sets to a Peruvian laboratory"),
    ),
    (
        "to team up on something",
        TALKS + "The two countries decided to team up on mine clearance.",
        agreed("mine clearance"),
    ),
    (
        "threats of a kind",
        TALKS + "The partnership foresees cooperation on hybrid threats and cable protection.",
        described("hybrid threats", "cable protection"),
    ),
)

TABLED: tuple[Case, ...] = (
    (
        "pillars of what was agreed",
        TALKS + "Port visits, shared weather data and the resilience of supply chains are its three pillars.",
        agreed("Port visits", "shared weather data", "the resilience of supply chains"),
    ),
    (
        "what figures in a text",
        TALKS + "Convoy protection, maritime security and mountain medicine figure in the text.",
        agreed("Convoy protection", "maritime security", "mountain medicine"),
    ),
    (
        "what is on a list of topics",
        TALKS + "Border technology and military education are on the list of topics.",
        described("Border technology", "military education"),
    ),
    (
        "what heads a programme",
        TALKS + "Avalanche rescue drills and mine clearance head the programme.",
        described("Avalanche rescue drills", "mine clearance"),
    ),
    (
        "what stands at the centre of talks",
        TALKS
        + "At the heart of their deliberations stand the replenishment of stocks and the upkeep of tugs.",
        described("the replenishment of stocks", "the upkeep of tugs"),
    ),
    (
        "several things named as tasks",
        TALKS
        + "They named coastal surveillance, cable protection and the upkeep of the range as next year's tasks.",
        agreed("coastal surveillance", "cable protection", "the upkeep of the range"),
    ),
    (
        "several things mentioned as fruits",
        TALKS
        + "Aides mentioned tabletop exercises, a hotline for the ministers and diver training as possible fruits.",
        described("tabletop exercises", "a hotline for the ministers", "diver training"),
    ),
)
CIRCUMSTANCES: tuple[Case, ...] = (
    (
        "how they agreed",
        TALKS + "The two navies have agreed in writing to share their hydrographic charts.",
        agreed("share their hydrographic charts"),
    ),
    (
        "where they agreed",
        TALKS + "The two navies agreed at a gathering of their staffs on Monday to exchange radar data.",
        agreed("exchange radar data"),
    ),
    (
        "when one asked",
        TALKS + "Peru asked at the opening for desert vehicles and short-wave radios.",
        rows("Peru", "priority", "desert vehicles", "short-wave radios"),
    ),
    (
        "volunteered by one",
        TALKS + "Chile volunteered a chemical defence battalion for the exercise range at Tacna.",
        rows("Chile", "offer", "a chemical defence battalion for the exercise range at Tacna"),
    ),
    (
        "a prospect held out by one",
        TALKS + "Chile held out the prospect of places at its mountain school.",
        rows("Chile", "offer", "places at its mountain school"),
    ),
    (
        "an offer that stands alone",
        TALKS + "Chile renewed an offer to station two mine-clearing teams in Arica.",
        rows("Chile", "offer", "station two mine-clearing teams in Arica"),
    ),
)
NOT_TABLED: tuple[tuple[str, str], ...] = tuple(
    (why, TALKS + text)
    for why, text in (
        ("people on a list", "The two ministers are on the list of speakers."),
        ("officers at the head", "Chilean and Peruvian officers head the programme."),
        ("ships that are a part", "Frigates were the core of the squadron."),
        (
            "a trip, and what it rounded off",
            "A trip on a patrol boat, which completed the programme, came last.",
        ),
        ("the edge of a summit", "The two held talks on the sidelines of a forum of air chiefs."),
    )
)
