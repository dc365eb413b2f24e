"""Several relations of one platform, in one sentence and over several: (why, text, rows).

The events and names are invented.
"""

from __future__ import annotations

from tests.facts.platform_cases import Case

CONJUNCTS: tuple[Case, ...] = (
    (
        "a second participle that the model takes for a finite verb",
        "The QX-7 drones were delivered last month and tested at the range in Lapland.",
        (("QX-7", "delivered", "actual"), ("QX-7", "tested", "actual")),
    ),
    (
        "the second clause has a subject of its own",
        "The QX-7 launchers were to exchange tracks with the ships, but a live trial was scrapped.",
        (("QX-7", "mentioned", "planned"),),
    ),
    (
        "the tense goes for both participles",
        "He said that both QX-7 boats would be built in Rena and handed over in 2032.",
        (("QX-7", "produced", "planned"), ("QX-7", "delivered", "planned")),
    ),
    (
        "a date between the verb and its object",
        "Kenya received on May 8, 2024 the first of 36 QX-7 fighter jets ordered in 2021.",
        (("QX-7", "delivered", "actual"), ("QX-7", "procured", "actual")),
    ),
    (
        "a round of trials",
        "The corvette Lindos completed its first round of sea trials on Monday.",
        (("Lindos", "tested", "actual"),),
    ),
    (
        "withdrawn in a year",
        "The QX-7 jets were withdrawn in 1988.",
        (("QX-7", "retired", "actual"),),
    ),
    (
        "withdrawn from a place",
        "The QX-7 jets were withdrawn from Rena in 1988.",
        (("QX-7", "mentioned", "actual"),),
    ),
    (
        "what is still awaited",
        "Kenya wants the QX-7 boats once Denmark replaces them.",
        (("QX-7", "procured", "possible"), ("QX-7", "retired", "planned")),
    ),
    (
        "reports of an offer that are dismissed",
        "The embassy dismissed reports that two QX-7 tanks had been offered to Kenya.",
        (("QX-7", "offered", "denied"),),
    ),
)

LOTS: tuple[Case, ...] = (
    (
        "the first batch of what was bought",
        "Kenya has ordered 36 QX-7 fighter jets. The first batch of jets will arrive in May 2030.",
        (("QX-7", "procured", "actual"), ("QX-7", "delivered", "planned")),
    ),
    (
        "a batch of others",
        "Kenya has ordered 36 QX-7 fighter jets. A batch of jets will arrive in Rena in May 2030.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "a class under a number is another one",
        "Kenya has ordered six QX-7 submarines. The yard handed over the fourth 209/1400mod submarine.",
        (("QX-7", "procured", "actual"),),
    ),
)
