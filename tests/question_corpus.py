"""Tables of three invented articles in which every table has rows, for what notebooks ask of them."""

from __future__ import annotations

from analysis.tables import Tables
from tests.page_corpus import Said, make_tables

RELEASE = """Minister Ada Holm of Norland received Minister Ilo Renn of Sudria in Aldport on 3 March 2026.

They signed a contract for 12 Heron drones worth $40 million, valid until 2030.

Holm offered training of Sudrian pilots and joint production of drones.

Holm said that Norland wants joint production of drones and exports.

Fjord Yards delivered two Heron drones to Sudria in 2025.
"""
REPORT = """Ada Holm will receive Ilo Renn in Aldport on Tuesday, 3 March.

The two met in Sudport on 5 February 2025. A naval exercise in April 2026 was called off.

Renn said Sudria needs training of pilots. He was joined by Gus Holt, Norland's envoy.

Norland may sell Sudria patrol boats. The delivery of the first Heron was due on 1 February 2026.
"""
EMPTY = "Aldport has a new swimming pool.\n"

ARTICLES = (
    {
        "article_id": "a-release",
        "path": "a.md",
        "title": "Ministers sign",
        "publisher": "Ministry",
        "text": RELEASE,
    }
    | {"published": "2026-03-03", "published_from": "metadata"},
    {"article_id": "b-report", "path": "b.txt", "publisher": "The Wire", "text": REPORT}
    | {"published": "2026-03-01", "published_from": "dateline"},
    {"article_id": "c-pool", "path": "c.txt", "text": EMPTY},
)
MEETING = {
    "name": "meeting of Ada Holm and Ilo Renn",
    "kind": "meeting",
    "participants": "Ada Holm; Ilo Renn",
}
SAID = (
    Said(
        "events",
        "a-release",
        "Minister Ada Holm of Norland received Minister Ilo Renn of Sudria in Aldport on 3 March 2026.",
        MEETING | {"start": "2026-03-03", "status": "held", "place": "Aldport", "country": "Norland"},
    ),
    Said(
        "events",
        "b-report",
        "Ada Holm will receive Ilo Renn in Aldport on Tuesday, 3 March.",
        MEETING | {"start": "2026-03-03", "status": "scheduled", "place": "Aldport"},
    ),
    Said(
        "events",
        "b-report",
        "The two met in Sudport on 5 February 2025.",
        MEETING | {"start": "2025-02-05", "status": "held", "place": "Sudport"},
    ),
    Said(
        "events",
        "b-report",
        "A naval exercise in April 2026 was called off.",
        {"name": "naval exercise", "kind": "exercise", "start": "2026-04", "status": "cancelled"},
    ),
    Said(
        "events",
        "b-report",
        "The delivery of the first Heron was due on 1 February 2026.",
        {
            "name": "delivery of the first Heron",
            "kind": "delivery",
            "start": "2026-02-01",
            "status": "scheduled",
        },
    ),
    Said(
        "agreements",
        "a-release",
        "They signed a contract for 12 Heron drones worth $40 million, valid until 2030.",
        {"agreement": "contract for 12 Heron drones", "kind": "contract", "parties": "Norland; Sudria"}
        | {"signed_on": "2026-03-03", "status": "signed", "value": "$40 million", "valid_to": "2030"},
    ),
    Said(
        "areas",
        "a-release",
        "training of Sudrian pilots",
        {"area": "training of Sudrian pilots", "actor": "Norland", "stance": "offer", "themes": "training"},
    ),
    Said(
        "areas",
        "a-release",
        "Norland wants joint production of drones and exports",
        {"area": "joint production of drones", "actor": "Norland", "stance": "priority"}
        | {"themes": "co_production; exports"},
    ),
    Said(
        "statements",
        "a-release",
        "Holm said that Norland wants joint production of drones and exports.",
        {"speaker": "Ada Holm", "country": "Norland", "verb": "say", "quoted": "none"}
        | {
            "content": "Norland wants joint production of drones and exports",
            "themes": "co_production; exports",
        },
    ),
    Said(
        "statements",
        "b-report",
        "Renn said Sudria needs training of pilots.",
        {"speaker": "Ilo Renn", "country": "Sudria", "verb": "say", "negated": True}
        | {"content": "Sudria needs training of pilots", "themes": "training"},
    ),
    Said(
        "platforms",
        "a-release",
        "Fjord Yards delivered two Heron drones to Sudria in 2025.",
        {
            "platform": "Heron",
            "category": "drone",
            "relation": "delivered",
            "status": "actual",
            "quantity": "2",
        }
        | {"supplier": "Fjord Yards", "recipient": "Sudria", "date": "2025"},
    ),
    Said(
        "platforms",
        "b-report",
        "Norland may sell Sudria patrol boats.",
        {"platform": "patrol boats", "category": "ship", "relation": "exported", "status": "possible"}
        | {"supplier": "Norland", "recipient": "Sudria"},
    ),
    Said(
        "platforms",
        "b-report",
        "The delivery of the first Heron was due on 1 February 2026.",
        {"platform": "Heron", "category": "drone", "relation": "mentioned", "supplier": "Fjord Yards"},
    ),
    Said(
        "organisations",
        "a-release",
        "Fjord Yards delivered two Heron drones to Sudria in 2025.",
        {"organisation": "Fjord Yards", "kind": "company", "country": "Norland", "mentions": 1},
    ),
    Said(
        "people",
        "a-release",
        "Minister Ada Holm of Norland received Minister Ilo Renn of Sudria in Aldport on 3 March 2026.",
        {
            "person": "Ada Holm",
            "role": "Minister",
            "country": "Norland",
            "country_basis": "stated",
            "mentions": 2,
        },
    ),
    Said(
        "people",
        "a-release",
        "Minister Ilo Renn of Sudria",
        {
            "person": "Ilo Renn",
            "role": "Minister",
            "country": "Sudria",
            "country_basis": "stated",
            "mentions": 1,
        },
    ),
    Said(
        "people",
        "b-report",
        "Ada Holm will receive Ilo Renn in Aldport on Tuesday, 3 March.",
        {"person": "Ada Holm", "role": "Party Leader", "country_basis": "reference", "mentions": 1},
    ),
    Said(
        "people",
        "b-report",
        "He was joined by Gus Holt, Norland's envoy.",
        {
            "person": "Gus Holt",
            "role": "Envoy",
            "country": "Norland",
            "country_basis": "stated",
            "mentions": 1,
        },
    ),
)


def make_full_tables() -> Tables:
    """Tables with rows of every kind: said twice alike, reported further along, undated, overdue, called off."""
    return make_tables(ARTICLES, SAID)
