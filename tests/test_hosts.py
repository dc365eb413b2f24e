"""Who is of the country that a report is told from; the texts and everybody in them are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.annotate import annotate
from analysis.articles import read_article

AT_HOME = [
    (
        "General Naved Akhtar received Major General Burkhan Alim at Air Headquarters.",
        {"Naved Akhtar": "Pakistan", "Burkhan Alim": ""},
        "who receives a guest, and the guest",
    ),
    (
        "Hosted by Rear Admiral Jamil Khan, the officers sailed. They called on Commodore Asif Mir.",
        {"Jamil Khan": "Pakistan", "Asif Mir": "Pakistan"},
        "hosts behind the verb",
    ),
    (
        "Head of the State Security Service Tariq Lodhi called the claim fiction.",
        {"Tariq Lodhi": "Pakistan"},
        "the head of a service of every state",
    ),
    (
        "Commander of the Northern Region Maj. Gen. Tariq Lodhi spoke.",
        {"Tariq Lodhi": "Pakistan"},
        "a commander, the rank behind the region",
    ),
    ("Captain Jamil Khan received a medal on Monday.", {"Jamil Khan": ""}, "things are received as well"),
    ("Force Commander Jamil Khan spoke to reporters.", {"Jamil Khan": ""}, "a force of several states"),
    ("Ali Mir, Head of Communications at Fjordmar AS, spoke.", {"Ali Mir": ""}, "a post with a company"),
    ("Professor Jamil Khan of Zenda University spoke.", {"Jamil Khan": ""}, "no office of a state"),
]


@pytest.mark.parametrize(("text", "countries", "reason"), AT_HOME, ids=[reason for _, _, reason in AT_HOME])
def test_at_home(tmp_path: Path, text: str, countries: dict[str, str], reason: str) -> None:
    path = tmp_path / "home.txt"
    path.write_text(f"Officers meet\n\nISLAMABAD, 28 October 2031 (Agency): {text}\n", encoding="utf-8")
    found = annotate(read_article(path, tmp_path)).people
    assert {p.name: p.country for p in found} == countries, reason
