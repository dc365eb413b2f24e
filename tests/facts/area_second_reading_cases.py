"""Areas that only the second, looser reading finds, and near misses: (why, text, rows).

People and events are invented.
"""

from __future__ import annotations

from tests.facts.aim_cases import Case, rows
from tests.facts.area_cases_families import TALKS, agreed, described

TALKED_OF: tuple[Case, ...] = (
    (
        "a verb of talking that no other rule knows",
        TALKS + "The pair went over polar logistics, search and rescue and the training of divers.",
        described("polar logistics", "search and rescue", "the training of divers"),
    ),
    (
        "talks that turn to a subject",
        TALKS + "Conversation then moved to mine clearance and to spare parts for the frigates.",
        described("mine clearance", "spare parts for the frigates"),
    ),
    (
        "a frame in a frame",
        TALKS
        + "Both took stock of the ongoing engagements in the fields of hydrography, drone training and ship repair.",
        described("hydrography", "drone training", "ship repair"),
    ),
    (
        "a committee and its work",
        TALKS + "A committee will take the ideas on shell production and pilot training further.",
        described("shell production", "pilot training"),
    ),
    (
        "what came up",
        TALKS + "Cold-weather training also came up, Vega said.",
        described("Cold-weather training"),
    ),
    (
        "what is part of a document",
        TALKS + "Language instruction for Peruvian officers forms part of the memorandum.",
        described("Language instruction for Peruvian officers"),
    ),
    (
        "what is given attention",
        TALKS + "Particular weight was given to the resilience of undersea cables.",
        described("the resilience of undersea cables"),
    ),
    (
        "so is",
        TALKS + "So is the education of Peruvian cadets at the academy in Santiago.",
        described("the education of Peruvian cadets at the academy in Santiago"),
    ),
    (
        "high on the list",
        TALKS + "High on the list are the resupply of shells and joint repair of boats.",
        described("the resupply of shells", "joint repair of boats"),
    ),
    (
        "cooperation that has grown",
        TALKS + "The partnership has since moved into satellite surveillance and pilot training.",
        described("satellite surveillance", "pilot training"),
    ),
    (
        "what two do by habit",
        TALKS + "The two armies have long trained together in jungle warfare.",
        described("jungle warfare"),
    ),
)
SETTLED: tuple[Case, ...] = (
    (
        "a document with a rare verb",
        TALKS + "The framework takes in pilot training, drone maintenance and the sharing of intelligence.",
        agreed("pilot training", "drone maintenance", "the sharing of intelligence"),
    ),
    (
        "a document that makes room",
        TALKS + "The text makes room for military medicine and disaster relief.",
        agreed("military medicine", "disaster relief"),
    ),
    (
        "provisions that there are",
        TALKS + "There are provisions for disaster relief and for the policing of fishing grounds.",
        agreed("disaster relief", "the policing of fishing grounds"),
    ),
    (
        "what they see alike",
        TALKS
        + "They shared the view that the two nations should team up on tank upgrades and shell production.",
        agreed("tank upgrades", "shell production"),
    ),
    (
        "whom a document is between",
        TALKS
        + "A memorandum on mine clearance and diver training between the Chilean army and Peru is being drafted.",
        agreed("mine clearance", "diver training"),
    ),
    (
        "what two are to begin",
        TALKS + "The two air forces are to begin sharing a single radar picture.",
        agreed("sharing a single radar picture"),
    ),
    (
        "an understanding",
        TALKS + "Vega came away with an understanding on winter survival courses and ship repair.",
        agreed("winter survival courses", "ship repair"),
    ),
)
ONE_SIDED: tuple[Case, ...] = (
    (
        "room for what one side seeks",
        TALKS + "Chile sees room for a joint upgrade of the patrol boats.",
        rows("Chile", "priority", "a joint upgrade of the patrol boats"),
    ),
    (
        "a case for it",
        TALKS + "Chile made a case for scholarships at the Peruvian naval college.",
        rows("Chile", "priority", "scholarships at the Peruvian naval college"),
    ),
    (
        "a wish that is a noun",
        TALKS + "Vega's delegation brought proposals for harbour surveillance and crew exchanges.",
        rows("Chile", "offer", "harbour surveillance", "crew exchanges"),
    ),
)
NOT_AGAIN: tuple[tuple[str, str], ...] = (
    ("what was not touched on", TALKS + "The pair did not go over the training of divers."),
    ("what was refused", TALKS + "Chile rejected a programme of joint repair of boats."),
    ("what is doubted", TALKS + "Analysts doubt that the two could team up on missile production."),
    ("a place where they met", TALKS + "The talks took place in a training centre."),
    ("a plan that was dropped", TALKS + "A plan for joint repair of boats was dropped last year."),
    ("a document that has run out", TALKS + "The agreement on the training of divers expired in 2020."),
    ("whose past it is", TALKS + "Vega, who once led a logistics brigade, speaks French."),
    ("what one asks at home", TALKS + "The union said that maintenance workers would strike."),
    ("one exercise, an event", TALKS + "The pair went over the Pelican 2026 exercise."),
    ("no content", TALKS + "Conversation then moved to the war and to the region."),
    ("what they looked at", TALKS + "The two delegations watched a demonstration of radar equipment."),
    ("content far from the cue", TALKS + "The pair looked in on a yard that had hired welders for training."),
    ("what a document sets off", TALKS + "The agreement angered unions, who fear for ship repair in Talca."),
    ("one word alone", TALKS + "The programme takes in training."),
    ("what forces do, and not together", TALKS + "The two armies will attend a course on mine clearance."),
    ("a place of work", TALKS + "The firms will bid jointly for work in third countries."),
    ("history", TALKS + "In 1998 the two navies teamed up on the repair of torpedo boats."),
    ("a trial of a product", TALKS + "Sea trials of the frigate are planned for the spring."),
    (
        "what a firm makes",
        TALKS + "The Chilean yard builds patrol boats and offers engine repair to fishermen.",
    ),
    ("what one promises its voters", TALKS + "Vega promised Chileans a new naval hospital in Arica."),
    ("how relations went", TALKS + "Relations have thrived in trade, farming and language education."),
    ("one country's plan for itself", TALKS + "Chile hopes to upgrade its own tank workshops by 2030."),
    ("bought elsewhere", TALKS + "The Chilean navy bought training simulators from a German firm in 2019."),
)
OPEN_LISTS: tuple[tuple[str, str], ...] = (
    ("what it means", "In practice the agreement means:"),
    ("results", "The results at a glance:"),
)

ENUMERATIONS: tuple[Case, ...] = (
    (
        "a wish in words that no other rule knows",
        TALKS + "For the Peruvian navy, top of the wish list are simulators, diver training and ship repair.",
        rows("Peru", "priority", "simulators", "diver training", "ship repair"),
    ),
    (
        "an offer that is thrown in",
        TALKS + "Chile threw in pilot training and the overhaul of two tugs.",
        rows("Chile", "offer", "pilot training", "the overhaul of two tugs"),
    ),
    (
        "a road map",
        TALKS + "They adopted a road map for drone production, pilot training and cyber defence.",
        agreed("drone production", "pilot training", "cyber defence"),
    ),
    (
        "a remit",
        TALKS
        + "The remit of the Chilean-Peruvian group spans air surveillance, mine clearance and medicine.",
        agreed("air surveillance", "mine clearance", "medicine"),
    ),
    (
        "a wish that comes first",
        TALKS + "High on Peru's wish list are coastal radars and the repair of its howitzers in Chile.",
        rows("Peru", "priority", "coastal radars", "the repair of its howitzers in Chile"),
    ),
    (
        "a plan of something",
        TALKS
        + "The armies concluded a plan of activities that comprises winter training and medical exercises.",
        agreed("winter training", "medical exercises"),
    ),
    (
        "work that is to begin",
        TALKS + "Work on a joint ammunition depot is to begin in spring.",
        agreed("a joint ammunition depot"),
    ),
    (
        "what will be stepped up",
        TALKS + "Under the plan, training of Peruvian divers in Chile will be stepped up.",
        agreed("training of Peruvian divers in Chile"),
    ),
    (
        "what one side alone steps up",
        TALKS + "Production at the plant will be stepped up.",
        (),
    ),
    (
        "a document to be finalised",
        TALKS + "Vega called for the swift finalisation of a Defence Training Agreement (DTA).",
        (),
    ),
    (
        "what one side highlights",
        TALKS + "Chile highlighted its skills in ship repair and pilot training.",
        (),
    ),
    (
        "a verb of procedure with content",
        TALKS + "Peru has urged Chilean firms to move final assembly of drones to Lima.",
        rows("Peru", "priority", "move final assembly of drones to Lima"),
    ),
    (
        "the same verb about the talks",
        TALKS + "Peru has urged Chile to move the next meeting to Lima.",
        (),
    ),
    (
        "refused",
        TALKS + "Chile has never offered pilot training, ship repair or spare parts.",
        (),
    ),
    (
        "nothing of armed forces",
        TALKS + "They are keen on music, opera and the theatre.",
        (),
    ),
    (
        "people, no matters",
        TALKS + "Vega brought his wife, two aides and an interpreter.",
        (),
    ),
)
