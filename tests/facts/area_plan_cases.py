"""Areas told as plain plans, of which no word says 'offer' or 'agree', and near misses: (why, text, rows).

People and events are invented.
"""

from __future__ import annotations

from tests.facts.aim_cases import Case, rows
from tests.facts.area_cases_families import TALKS, agreed, described

DEEDS: tuple[Case, ...] = (
    (
        "instructors of one country teach officers of the other",
        TALKS + "Chilean instructors will coach Peruvian customs officers in searching containers.",
        rows("Chile", "offer", "coach Peruvian customs officers in searching containers"),
    ),
    (
        "a progressive of lending",
        TALKS + "Peru is lending Chile two decontamination tents.",
        rows("Peru", "offer", "lending Chile two decontamination tents"),
    ),
    (
        "what would be done in the waters of the other",
        TALKS + "Chilean cutters would patrol Peruvian waters during the anchovy season.",
        rows("Chile", "offer", "patrol Peruvian waters"),
    ),
    (
        "a door opened to those of the other",
        TALKS + "Peru will open its jungle school at Iquitos to Chilean sergeants.",
        rows("Peru", "offer", "open its jungle school at Iquitos to Chilean sergeants"),
    ),
    (
        "regular meetings of a kind are no occasion",
        TALKS + "The two navies will hold quarterly meetings of their hydrographers.",
        agreed("hold quarterly meetings of their hydrographers"),
    ),
    (
        "who is to be posted to the other",
        TALKS + "A Chilean liaison officer will be posted to the Peruvian staff.",
        agreed("A Chilean liaison officer will be posted to the Peruvian staff"),
    ),
    (
        "recruits at an academy whose place no list knows",
        TALKS + "Peruvian recruits will be admitted to the academy in Villa Clara.",
        agreed("Peruvian recruits will be admitted to the academy in Villa Clara"),
    ),
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
        "a hope without 'that'",
        TALKS + "Peru hopes Chilean smelters will move to Arequipa.",
        rows("Peru", "priority", "Chilean smelters will move to Arequipa"),
    ),
    (
        "what one asks about",
        TALKS + "Chile asked whether Peruvian instructors could come to its college twice a year.",
        rows("Chile", "priority", "Peruvian instructors could come to its college twice a year"),
    ),
    (
        "each 'that' of a decision",
        TALKS
        + "The ministers decided that officers in pursuit may continue up to 50 kilometres beyond the border "
        + "and that number-plate data will be consultable in both countries.",
        agreed(
            "officers in pursuit may continue up to 50 kilometres beyond the border",
            "number-plate data will be consultable in both countries",
        ),
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
