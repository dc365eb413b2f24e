"""What entries of lists, counted equipment and whole sentences tell of equipment: (why, text, rows).

The events and names are invented.
"""

from __future__ import annotations

from tests.facts.platform_cases import Case

ENTRIES: tuple[Case, ...] = (
    (
        "an entry with what is done behind the name",
        "HARPOON: 100 coastal launchers and 400 missiles, delivery complete.",
        (("Harpoon", "delivered", "actual"),),
    ),
    (
        "the nearest part tells",
        "ZENDA • 44 Leopard 2A8 • first hull welded, Rena; handover 2029.",
        (("Leopard 2A8", "produced", "actual"),),
    ),
    (
        "what is cancelled is denied",
        "ZENDA • Navy • 12 Caesar howitzers • contract rescinded.",
        (("Caesar", "procured", "denied"),),
    ),
    (
        "a sentence with a verb is no entry",
        "The Leopard 2A8 is old; the order book of Acme is full.",
        (("Leopard 2A8", "mentioned", "actual"),),
    ),
)
COUNTED: tuple[Case, ...] = (
    (
        "a verb before a number",
        "The same announcement retired 14 Chinook helicopters.",
        (("Chinook", "retired", "actual"),),
    ),
    (
        "an adjective behind it",
        "They saw 14 retired Chinook helicopters.",
        (("Chinook", "mentioned", "actual"),),
    ),
    (
        "with many countries",
        "Acme has deals with 36 countries for the Bayraktar TB2.",
        (("Bayraktar TB2", "procured", "actual"),),
    ),
    (
        "a package of sales",
        "Parliament approved a Foreign Military Sales package for 198 Stryker vehicles.",
        (("Stryker", "procured", "planned"),),
    ),
)
LISTED: tuple[Case, ...] = (
    (
        "among what was approved",
        "The committee approved military purchases. Among the biggest: 200 Puma infantry fighting vehicles.",
        (("Puma", "procured", "planned"),),
    ),
    (
        "what was given",
        "Zenda has donated weapons to Kyiv. They include 10 Bushmaster vehicles.",
        (("Bushmaster", "delivered", "actual"),),
    ),
    (
        "a sentence of two deeds tells neither",
        "Zenda has donated weapons and bought shells. They include 10 Bushmaster vehicles.",
        (("Bushmaster", "mentioned", "actual"),),
    ),
    (
        "expected",
        "He listed other expected platforms to include ten AW109 helicopters and four T129 helicopters.",
        (("AW109", "delivered", "planned"), ("T129", "delivered", "planned")),
    ),
    (
        "still to come",
        "Still to come are 12 Caesar howitzers, the ministry said.",
        (("Caesar", "delivered", "planned"),),
    ),
)
DEEDS: tuple[Case, ...] = (
    (
        "promised, and on the road",
        "The last of the 19 promised F-16 jets left Rena for Ukraine by road.",
        (("F-16", "delivered", "actual"),),
    ),
    (
        "a deployment",
        "Four F-16 jets left Rena for Lithuania to police the sky.",
        (("F-16", "mentioned", "actual"),),
    ),
    (
        "with a unit now",
        "All 108 Leopard 2A8 tanks are now with the 6th Brigade.",
        (("Leopard 2A8", "delivered", "actual"),),
    ),
    (
        "one for the other",
        "The battalion will swap its M109 howitzers for K9 howitzers.",
        (("K9", "procured", "planned"), ("M109", "retired", "planned")),
    ),
    (
        "money that is not given",
        "The Senate blocked funds for the six Black Hawk helicopters.",
        (("Black Hawk", "procured", "denied"),),
    ),
    ("going", "The A-10 jet is on its way out.", (("A-10", "retired", "planned"),)),
    (
        "down in a trial",
        "The Drone Dome system downed six drones in a trial off Rena.",
        (("Drone Dome", "tested", "actual"),),
    ),
    (
        "work on an engine",
        "Two MiG-29 jets were sent to Rena for engine work.",
        (("MiG-29", "maintained", "actual"),),
    ),
    (
        "a sister that arrives",
        "Sister ship KRI Belanga arrived in Rena last September.",
        (("KRI Belanga", "delivered", "actual"),),
    ),
    (
        "a port call",
        "The frigate KRI Belanga arrived in Rena last September.",
        (("KRI Belanga", "mentioned", "actual"),),
    ),
    (
        "tanks that arrive",
        "The first 14 K2 tanks reached Gdynia on Monday.",
        (("K2", "delivered", "actual"),),
    ),
    (
        "tanks that come for a drill",
        "The Leopard 2A8 tanks arrived in Rena for an exercise.",
        (("Leopard 2A8", "mentioned", "actual"),),
    ),
    (
        "out of a contract",
        "Zenda pulled out of the contract for Boxer vehicles.",
        (("Boxer", "procured", "denied"),),
    ),
)
LATER: tuple[Case, ...] = (
    (
        "a part of what is bought",
        "Zenda has received two M-346FA jets out of the 24 being procured from Acme.",
        (("M-346FA", "delivered", "actual"), ("M-346FA", "procured", "actual")),
    ),
    (
        "all handed over",
        "Acme sold sixteen Zuzana howitzers to Denmark, all delivered by 2025.",
        (("Zuzana", "delivered", "actual"), ("Zuzana", "exported", "actual")),
    ),
    (
        "handed over before",
        "The frigate HN Lindos arrived at Rena in January, having been handed over in Lorient in 2025.",
        (("HN Lindos", "delivered", "actual"),),
    ),
    (
        "others are delivered",
        "Acme sold Zuzana howitzers to Denmark, and six of its trucks were delivered.",
        (("Zuzana", "exported", "actual"),),
    ),
    (
        "a ship and her type",
        "Acme will repair BNS Lindos, a Type 053H2 bought from China.",
        (("BNS Lindos", "maintained", "planned"), ("Type 053H2", "procured", "actual")),
    ),
    (
        "the lead boat of a class that is bought",
        "PNS Lindos, lead boat of the eight Karel Class submarines being acquired, was commissioned at Rena.",
        (("Karel-class", "procured", "actual"), ("PNS Lindos", "commissioned", "actual")),
    ),
    (
        "carriers of battalions are no airlines",
        "Acme completed its tenth Orvik mine-protected vehicle. The carriers go to battalions in Rena.",
        (("Orvik", "produced", "actual"),),
    ),
)
