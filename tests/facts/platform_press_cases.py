"""What the press and notices of sales say of equipment: (why, text, rows)."""

from __future__ import annotations

from tests.facts.platform_cases import Row

Case = tuple[str, str, tuple[Row, ...]]

CONTEXT = "Zenda's fighter jets and tanks took part in a parade."

# A verb or a noun that leaves open, or denies, what it tells.
OUTLOOKS: list[Case] = [
    (
        "dismissed with a word between",
        'The army dismissed as "fanciful" a report that Zenda had signed up for 40 QX-7 fighters.',
        (("QX-7", "procured", "denied"),),
    ),
    (
        "no truth to reports",
        "There is no truth to reports that the air force has ordered 12 QX-7 jets.",
        (("QX-7", "procured", "denied"),),
    ),
    (
        "a cancelled contract",
        "He commented on the lawsuit over the cancelled QX-7 missile contract.",
        (("QX-7", "procured", "denied"),),
    ),
    (
        "a deal that is suspended",
        "The purchase of 12 QX-7 jets has been put on hold.",
        (("QX-7", "procured", "planned"),),
    ),
    (
        "agreed long ago, with its year",
        "Zenda agreed in April 2024 to buy 24 QX-7 jets from Ruritania.",
        (("QX-7", "procured", "actual"),),
    ),
    (
        "agreed now",
        "Zenda has agreed to buy six QX-7 jets.",
        (("QX-7", "procured", "planned"),),
    ),
    (
        "asked about",
        "The navy has inquired about QX-7 patrol boats.",
        (("QX-7", "procured", "possible"),),
    ),
]

# Names that are common words, and plurals that look like a variant.
NAMES: list[Case] = [
    ("plural of a type with a variant in S", "Zenda ordered 12 Su-35s.", (("Su-35", "procured", "actual"),)),
    ("the variant in S", "Zenda ordered 12 Su-35S fighters.", (("Su-35S", "procured", "actual"),)),
    (
        "counted common name in an article on equipment",
        f"Zenda has ordered 48 Krabs.\n\n{CONTEXT}",
        (("Krab", "procured", "actual"),),
    ),
    (
        "plurals of common names behind a verb",
        f"Zenda is buying Boxers.\n\n{CONTEXT}",
        (("Boxer", "procured", "actual"),),
    ),
    ("counted common name elsewhere", "The tournament in Rena saw 48 Boxers at work.", ()),
    ("a place that a rifle is named for", "Troops with tanks trained in the Negev.", ()),
]
