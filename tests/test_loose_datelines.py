"""Datelines with a full day and a place that no list knows, and first sentences that are none."""

from __future__ import annotations

import pytest

from analysis.matter import read_matter

REPORT = "ministers of Peru and Chile met and agreed to train together. They will meet again in May."
OPENINGS = [
    ("Parliament, Friday, 13 February 2026 – The", "2026-02-13", "Parliament", "a body as place"),
    ("San Telmo, 13 February 2026.- The", "2026-02-13", "San Telmo", "a Spanish closer"),
    ("Lima/13 February 2026/ The", "2026-02-13", "Lima", "slashes"),
    ("Camp Roe, 13 February 2026: The", "2026-02-13", "Camp Roe", "a camp"),
    ("Headquarters, Joint Command, Lima, 13 February 2026. The", "2026-02-13", "Headquarters", "a full stop"),
    ("ON BOARD THE FRIGATE TACNA, 13 February 2026 - The", "2026-02-13", "ON BOARD", "a ship"),
    ("LIMA (ANP) _ February 13, 2026 _ The", "2026-02-13", "LIMA", "the agency before the day"),
    ("(ANP) LIMA 13/02/2026 (15:20) = The", "2026-02-13", "LIMA", "figures, the hour and an equals sign"),
    ("Lima, 13 February 2026, was cold. The", "", "", "part of a sentence"),
    ("On 13 February 2026 – a Friday – the", "", "", "opens a sentence"),
    ("After Lima, 13 February 2026: The", "", "", "a clause"),
    ("Treaty of Lima, 13 February 2026 – The", "", "", "what is dated is no article"),
]


@pytest.mark.parametrize(("opening", "day", "place", "reason"), OPENINGS)
def test_day_of_an_opening(opening: str, day: str, place: str, reason: str) -> None:
    matter = read_matter(f"Divers to train together\n\n{opening} {REPORT}\n", "article")
    assert matter.published == day, reason
    assert (matter.dateline.place if matter.dateline else "").startswith(place), reason


def test_a_chronicle_has_no_dateline() -> None:
    entries = "\n\n".join(f"Camp Roe, {day} February 2026: The {REPORT}" for day in (13, 14))
    assert read_matter(f"How they met\n\n{entries}\n", "article").published == ""


DECKS = [
    (
        "• Divers train\n• More will follow in 2027",
        "Lima, 13 February 2026.- The",
        "2026-02-13",
        "the points of a deck",
    ),
    (
        "1. Divers train\n2. More will follow",
        "Lima, 13 February 2026.- The",
        "",
        "a numbered list is the report",
    ),
    (
        "• Divers train\n• More will follow",
        "San Telmo, 13 February 2026.- The",
        "",
        "only a sure one below a deck",
    ),
]


@pytest.mark.parametrize(("deck", "opening", "day", "reason"), DECKS)
def test_dateline_below_a_deck(deck: str, opening: str, day: str, reason: str) -> None:
    text = f"Divers to train together\n\n{deck}\n\n{opening} {REPORT}\n"
    assert read_matter(text, "article").published == day, reason
