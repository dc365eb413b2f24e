"""Lines that report nothing, and lines of text that begin like them."""

from __future__ import annotations

import pytest

from analysis.furniture import furniture_kind

FURNITURE = {
    "byline": [
        "By Ana Ruiz",
        "BY ANA RUIZ",
        "By Ana Ruiz and Jo Hart",
        "Interview by Ana Ruiz in Lima",
        "By AFP",
        "By Anna Kovács, Defence Correspondent",
        "By Jean-Luc d'Arcy in Paris",
    ],
    "caption": [
        "(Photo: Navy)",
        "Photo: ANP",
        "Image credit: Jo Hart",
        "The frigate in Oslo. (File photo)",
        "The minister inspects a guard. | Photo Credit: ANP",
        "Photo by Jo Hart/ANP",
        "![frigate](f.jpg)",
    ],
    "promotion": [
        "Also read: Peru buys radars",
        "ALSO READ | Peru buys radars",
        "Related stories",
        "Subscribe now",
        "Click here to join our channel",
        "Follow us on social media",
        "Share this article",
        "Advertisement",
        "Facebook Twitter WhatsApp",
        "3 min read",
        "Tags: Peru, radar",
        "@BalticWire",
        "desk@example.org",
        "[Read more](https://example.org/x)",
        "Story continues below",
    ],
    "credit": [
        "(Reporting by Ana Ruiz; Editing by Jo Hart)",
        "With inputs from agencies",
        "Additional reporting by Ana Ruiz",
        "The writer is a fellow at an institute.",
        "Disclaimer: the views are his own",
    ],
    "copyright": [
        "© 2026 Baltic Wire",
        "Copyright 2026 Baltic Wire",
        "2026 Baltic Wire. All rights reserved.",
    ],
    "end": ["(END)", "-ENDS-", "ENDS", "AB/CD/Efgh", "(Release ID: 123) Visitor Counter : 4"],
}
TEXT = [
    "Share prices rose in Oslo on Friday",
    "Related programmes will continue",
    "Watch duty in the Baltic",
    "Images of the launch were shown by both sides.",
    "Read together, the two texts differ.",
    "By Air and Sea",
    "Video shows the launch, the ministry said.",
    "Follow-up talks are due in May",
    "By Friday",
    "Popular support",
    "More than 20 tanks",
    "Comments by the minister drew protest",
    "Latest round of talks",
    "Join the alliance",
    "See also the treaty of 1995, which",
    "Receive the latest radar",
    "Get the latest radars to Poland by May.",
    "The author of the bill, Jo Hart, said so.",
    "The end of the talks",
    "Credit lines worth $500 million",
    "Print and online media",
    "Register of arms",
    "By 4 December the two sides had agreed",
    "Endex",
    "The ministers met (photo: ANP) and agreed to train divers together.",
]


@pytest.mark.parametrize(
    ("line", "kind"), [(line, kind) for kind, lines in FURNITURE.items() for line in lines]
)
def test_furniture(line: str, kind: str) -> None:
    assert furniture_kind(line) == kind


@pytest.mark.parametrize("line", TEXT)
def test_text_is_no_furniture(line: str) -> None:
    assert furniture_kind(line) == ""
