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

DEEDS: tuple[Case, ...] = (
    ("leased", "Kenya's four leased QX-7 helicopters fly from Rena.", (("QX-7", "leased", "actual"),)),
    ("newly", "The newly delivered QX-7 tanks took part.", (("QX-7", "delivered", "actual"),)),
    ("a version", "The modernised QX-7 tanks took part.", (("QX-7", "mentioned", "actual"),)),
    ("had since", "Kenya has had the QX-7 missile since February 2024.", (("QX-7", "delivered", "actual"),)),
    ("had once", "Kenya had the QX-7 missile in February 2024.", (("QX-7", "mentioned", "actual"),)),
    (
        "a deed that was finished",
        "The eight QX-7 radars that Acme finished delivering in 2023 are good.",
        (("QX-7", "delivered", "actual"),),
    ),
    (
        "into the water",
        "The corvette Lindos slid into the water at the yard in Rena.",
        (("Lindos", "produced", "actual"),),
    ),
    ("on duty", "The QX-7 missile went on combat duty in May.", (("QX-7", "commissioned", "actual"),)),
    (
        "a flag",
        "The navy's new QX-7 frigate hoisted its flag on Friday.",
        (("QX-7", "commissioned", "actual"),),
    ),
    ("first flew", "The QX-7 drone first flew in May.", (("QX-7", "tested", "actual"),)),
    (
        "money is spent",
        "Kenya will spend $300 million on 12 QX-7 helicopters.",
        (("QX-7", "procured", "planned"),),
    ),
    (
        "money is approved",
        "The parliament approved $300 million for 12 QX-7 helicopters.",
        (("QX-7", "procured", "planned"),),
    ),
    (
        "money is approved for a visit",
        "The parliament approved $300 million for the visit. The QX-7 helicopters flew by.",
        (("QX-7", "mentioned", "actual"),),
    ),
    ("work on it", "Work on the second QX-7 frigate began in May.", (("QX-7", "produced", "actual"),)),
    (
        "in their hands",
        "The QX-7 drones are to be in Kenyan hands by 2028.",
        (("QX-7", "delivered", "planned"),),
    ),
    (
        "landed, and bought before",
        "Six QX-7 jets touched down in Rena on Monday. Kenya bought 24 QX-7 jets in 2024.",
        (("QX-7", "delivered", "actual"), ("QX-7", "procured", "actual")),
    ),
    (
        "landed on a visit",
        "Six QX-7 jets touched down in Rena on Monday.",
        (("QX-7", "mentioned", "actual"),),
    ),
    (
        "units from a known order",
        "The remaining six units from the order for 12 QX-7 howitzers are planned to be delivered by 2028.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "shown, not handed over",
        "Acme presented its QX-7 drone to the Kenyan delegation.",
        (("QX-7", "mentioned", "actual"),),
    ),
)

APPROVED: tuple[Case, ...] = (
    (
        "a purchase that is approved is still to be made",
        "The parliament approved the purchase of 12 QX-7 helicopters.",
        (("QX-7", "procured", "planned"),),
    ),
    (
        "a purchase that is announced",
        "The minister completed the purchase of 12 QX-7 helicopters.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "what a contract is for",
        "Acme won a contract for the delivery of 12 QX-7 helicopters.",
        (("QX-7", "delivered", "planned"),),
    ),
)

TAKEN_UP: tuple[Case, ...] = (
    (
        "she behind a phrase that opens the sentence",
        "The yard launched the corvette Lindos in May. Following sea trials, she will be delivered in 2028.",
        (("Lindos", "produced", "actual"), ("Lindos", "delivered", "planned")),
    ),
    (
        "she who is a woman",
        "The yard launched the corvette Lindos in May. After lunch, she praised the workers.",
        (("Lindos", "produced", "actual"),),
    ),
    (
        "what is replaced is not taken up",
        "The Kastor-class vessels will replace the Abbey-class ships. The corvette was launched on Thursday.",
        (
            ("Kastor-class", "produced", "actual"),
            ("Abbey-class", "retired", "planned"),
        ),
    ),
    (
        "boats of other makers",
        "Kenya has two QX-7 submarines. It would rather buy six German-designed boats.",
        (("QX-7", "mentioned", "actual"),),
    ),
)

# (why, text, relation, supplier, recipient)
SIDES: tuple[tuple[str, str, str, str, str], ...] = (
    (
        "where it is made is not who made it",
        "Aircraft such as the Su-30MKI are assembled in India.",
        "produced",
        "",
        "",
    ),
    (
        "told by another clause",
        "Two QX-7 corvettes that China built for the Cambodian navy are expected to be handed over at Ream.",
        *("delivered", "China", "Cambodia"),
    ),
    (
        "told by another sentence",
        "Kenya bought 12 QX-7 tanks from Norway in 2024. The first three were delivered on Monday.",
        *("delivered", "Norway", "Kenya"),
    ),
    (
        "two buyers leave it open",
        "Kenya bought 12 QX-7 tanks in 2024. Peru bought 6 QX-7 tanks in 2025. Three QX-7s were handed over in Rena.",
        *("delivered", "", ""),
    ),
    (
        "the service that it joins",
        "The frigate Lindos joined the Pakistan Navy on Monday.",
        *("commissioned", "", "Pakistan"),
    ),
    (
        "the country before the name",
        "Kenya has ordered 12 Serbian QX-7 howitzers.",
        *("procured", "Serbia", "Kenya"),
    ),
    (
        "who receives supplies nothing",
        "After the transfer of QX-7 launchers, Estonia received a batch of howitzers.",
        *("delivered", "", ""),
    ),
    (
        "where it arrives",
        "Kenya ordered 12 QX-7 tanks. The first three have reached Kenya.",
        *("delivered", "", "Kenya"),
    ),
)

NOT_OF_THE_COOPERATION: tuple[tuple[str, str], ...] = (
    ("a museum piece", "The ministers visited a museum in Rena with an old QX-7 tank."),
    ("a base ashore", "The engineers train at HMS Lindos in Gosport from 2028."),
)
