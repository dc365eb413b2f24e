"""Where an event takes place and who is there: tables of wordings, with places and people that are not its own.

Every name is invented; the articles are published on Wednesday 20 May 2026.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.facts.events import extract
from tests.facts.cases import article

TAMM = "Estonian Defence Minister Liina Tamm"
OZOLS = "Latvian Defence Minister Raivis Ozols"

# What the text tells, the word by which its event is found, and the place of it ('' for none).
PLACES = (
    (
        "the host, behind 'which'",
        "The 4th Defence Dialogue, which Norway hosted in March, was useful.",
        "4th",
        "Norway",
    ),
    (
        "the host, behind 'by'",
        "The next round of the talks will be hosted by Lima in May 2027.",
        "round",
        "Lima",
    ),
    ("the host, as subject", "Canada will host the eighth ministerial in 2028.", "eighth", "Canada"),
    ("the host, of what is still to be", "Seoul is due to host the fifth session in 2027.", "fifth", "Seoul"),
    (
        "the host, behind 'to be'",
        "They discussed the Coral Forum to be hosted by Fiji in June.",
        "Forum",
        "Fiji",
    ),
    (
        "a host by its short name",
        "The 2nd Joint Dialogue was hosted by the ROK in April.",
        "2nd",
        "South Korea",
    ),
    (
        "the place told outranks the host",
        "Norway hosted Exercise Cold Lynx in Bodø in March.",
        "Lynx",
        "Bodø",
    ),
    ("two hosts tell no place", "Kenya and Uganda will host Exercise Red Heron in July.", "Heron", ""),
    (
        "a ministry hosts, not a place",
        "The Ministry of Defence hosted the 3rd Drone Dialogue on 4 May.",
        "3rd",
        "",
    ),
    (
        "where one goes for it",
        f"{TAMM} will fly to Lisbon on 2 June for talks with {OZOLS}.",
        "talks",
        "Lisbon",
    ),
    (
        "where one goes to it",
        f"{TAMM} will travel to Rome to attend the Atlas Summit on 2 June.",
        "Atlas",
        "Rome",
    ),
    (
        "where one is asked to come for it",
        f"{TAMM} invited {OZOLS} to Tartu to co-chair the 6th Baltic Defence Dialogue in 2027.",
        "6th",
        "Tartu",
    ),
    (
        "where ships sail for it",
        "The frigate will sail to Aksaz for Exercise Blue Whale in June.",
        "Whale",
        "Aksaz",
    ),
    ("'to X, where'", f"{TAMM} will fly to Lima on Friday, where she will meet {OZOLS}.", "meeting", "Lima"),
    ("what it is slated for", "The 7th Naval Dialogue is slated for Lima in February 2027.", "7th", "Lima"),
    (
        "what stands behind its name",
        "The 5th Naval Dialogue, held in Quito in May 2025, was useful.",
        "5th",
        "Quito",
    ),
    (
        "off a coast",
        "Peru cancelled Exercise Coral Reef, which was to open off Callao on Monday.",
        "Reef",
        "Callao",
    ),
    ("over a sea", "Exercise Sky Lance was held over the Baltic Sea from 4 to 8 May.", "Lance", "Baltic Sea"),
    (
        "a training area",
        "Exercise Iron Elk was held at the Tapa training area from 4 to 8 May.",
        "Elk",
        "Tapa",
    ),
    ("a name with hyphens", f"{TAMM} laid a wreath at Yadgar-e-Vatan on 12 May.", "wreath", "Yadgar-e-Vatan"),
    (
        "a person is no place",
        f"{TAMM} paid a visit to Chief of Army Staff General Luis Soto on 12 May.",
        "Tamm",
        "",
    ),
    ("'here' is the dateline", f"{TAMM} met {OZOLS} here on Tuesday.", "meeting", "Riga"),
    (
        "to take part in something is no place",
        "A battalion will take part in Brave Lynx on 4 June.",
        "Lynx",
        "",
    ),
)


@pytest.mark.parametrize(("text", "word", "place"), [pytest.param(*c[1:], id=c[0]) for c in PLACES])
def test_where_an_event_takes_place(tmp_path: Path, text: str, word: str, place: str) -> None:
    found = extract(article(tmp_path, f"RIGA, May 20, 2026 (AGN) - {text}"), {})
    (event,) = (f.values for f in found if word in str(f.values["name"]))
    assert place in str(event["place"]) if place else event["place"] == ""


A, B, C = "Kari Lund", "Luis Soto", "Anne Roy"
PAIR = f"Norwegian Defence Minister {A} and her Peruvian counterpart {B} met in Oslo on 12 May. "
# What the text tells, the kind of its event that is looked at, and who took part, in order.
PEOPLE = (
    (
        "two titled people in a row",
        f"Norwegian Defence Minister {A} and Peruvian Deputy Prime Minister and Minister of National Defence Gen. "
        f"{B} held talks in Oslo on 12 May.",
        "meeting",
        (A, B),
    ),
    (
        "three titled people in a row",
        f"Norway's defence minister, {A}, Peruvian foreign minister {B} and Canada's minister of national defence, "
        f"{C}, signed the Arctic Watch Arrangement in Oslo on 12 May.",
        "signing",
        (A, B, C),
    ),
    (
        "behind 'by', however far",
        f"The accord was signed on 12 May at the headquarters of the Ministry of Defence by Defence Minister {A} and "
        f"Peruvian Minister of State for Defence Affairs, {B}.",
        "signing",
        (A, B),
    ),
    (
        "together with another",
        f"Norwegian Defence Minister {A} signed, together with her Peruvian counterpart {B}, an arrangement on "
        "mines on 12 May.",
        "signing",
        (A, B),
    ),
    (
        "a body with an office before each name",
        f"Deputy Minister of Defence Industry {A} and Deputy Secretary of Defence Industries of Peru {B} signed a "
        "protocol on certificates on 12 May.",
        "signing",
        (A, B),
    ),
    ("both ministers", PAIR + "Both ministers signed a protocol on mines.", "signing", (A, B)),
    ("the two ministers", PAIR + "Later the two ministers signed a protocol on mines.", "signing", (A, B)),
    ("the ministers", PAIR + "The ministers signed a protocol on mines.", "signing", (A, B)),
    (
        "the co-chairs",
        f"The 3rd Naval Dialogue was co-chaired by {A}, Norwegian Defence Minister, and Peruvian Defence Minister "
        f"{B} in Oslo on 12 May. The co-chairs signed the minutes of the Dialogue.",
        "signing",
        (A, B),
    ),
    (
        "three are not two",
        PAIR
        + f"Canadian Defence Minister {C} was in Lima. The three ministers will sign a protocol on 2 June.",
        "signing",
        (A, B, C),
    ),
    (
        "leaders are no ministers",
        PAIR + "The two countries' leaders are expected to meet in Lima on 2 June.",
        "meeting",
        (A, B),
    ),
    (
        "who led the two sides",
        f"The 3rd Naval Dialogue was held in Oslo on 12 May. The Norwegian side was led by Vice Admiral {A}, while "
        f"the Peruvian delegation was headed by Rear Admiral {B}.",
        "meeting",
        (A, B),
    ),
    (
        "who led their delegations",
        f"The 3rd Naval Dialogue was held in Oslo on 12 May. Norwegian Defence Minister {A} and Peruvian Defence "
        f"Minister {B} led their respective delegations.",
        "meeting",
        (A, B),
    ),
    (
        "who presided",
        f"The 3rd Naval Dialogue concluded in Oslo on 12 May. Norwegian Defence Minister {A} and her Peruvian "
        f"counterpart {B} presided over the two-day talks.",
        "meeting",
        (A, B),
    ),
    (
        "who led something else",
        f"The 3rd Naval Dialogue between Norway and Peru was held in Oslo on 12 May. Vice Admiral {A} led a squadron.",
        "meeting",
        ("Norway", "Peru"),
    ),
    (
        "an office between commas before the verb",
        f"Admiral {A}, Chief of Defence Forces (CDF) Norway called on General {B}, Chief of Army Staff, on Tuesday.",
        "meeting",
        (A, B),
    ),
    (
        "a clause with 'who' before the verb",
        f"Chief of the Norwegian Defence Force, General {A} who is on an official visit to Peru, called on Chairman "
        f"Joint Chiefs of Staff Committee (CJCSC), General {B} in Lima on Tuesday.",
        "meeting",
        (A, B),
    ),
    (
        "an office and its short form before the name",
        f"The Chief of General Staff (CGS) of the Norwegian Army, General {A}, called on Chief of Army Staff "
        f"General {B} on Tuesday, the military said.",
        "meeting",
        (A, B),
    ),
    (
        "a day before the verb",
        f"On the last day of her trip to Lima, Peru, Defence Minister {A}, on Friday met her counterpart {B}.",
        "meeting",
        (A, B),
    ),
    (
        "in a call",
        f"In a telephone conversation with Peruvian Defence Minister {B}, Defence Minister {A} on Friday took up the "
        "plan.",
        "call",
        (A, B),
    ),
    (
        "unnamed officials are not their country",
        f"Norwegian Defence Minister {A} met senior Peruvian defence officials in Lima on 12 May.",
        "meeting",
        (A,),
    ),
    (
        "who leads a team is no guest of the row",
        f"Norwegian Defence Minister {A} received Peruvian Defence Minister {B}, and a team led by director {C}, in "
        "Oslo on 12 May.",
        "meeting",
        (A, B),
    ),
    (
        "of whom something is said",
        f"According to Canadian Defence Minister {C}, Norwegian Defence Minister {A} and Peruvian Defence Minister "
        f"{B} met in Oslo on 12 May.",
        "meeting",
        (A, B),
    ),
)


@pytest.mark.parametrize(("text", "kind", "people"), [pytest.param(*c[1:], id=c[0]) for c in PEOPLE])
def test_who_takes_part(tmp_path: Path, text: str, kind: str, people: tuple[str, ...]) -> None:
    event = next(f.values for f in extract(article(tmp_path, text), {}) if f.values["kind"] == kind)
    assert event["participants"] == "; ".join(people)


MET = "Defence Minister Marek Duda met his Latvian counterpart Rita Kalnina in Warsaw"
DAYS_OF_THE_NEWS = [
    (f"Poland and Latvia agreed on Monday to pool spares. {MET}.", "meeting", "2026-05-18", "the lead's day"),
    (
        f"WARSAW, May 20 (Vistula Press) - {MET}.",
        "meeting",
        "2026-05-20",
        "the dateline's, where no day is told",
    ),
    (f"WARSAW, May 20 (Vistula Press) - {MET} in 2019.", "meeting", "2019", "a time of its own"),
    (f"{MET}.", "meeting", "", "no day at all"),
    (
        f"{MET} on Monday. The talks ended with the signing of an agreement on spares.",
        "signing",
        "2026-05-18",
        "what talks end with",
    ),
    (
        "Poland and Latvia agreed on Monday to pool spares. Rita Kalnina, the Latvian defence minister, returned from "
        "Warsaw on Sunday.",
        "visit",
        "",
        "who returned on another day",
    ),
]


@pytest.mark.parametrize(("text", "kind", "start", "why"), DAYS_OF_THE_NEWS)
def test_what_the_lead_tells_has_its_day(tmp_path: Path, text: str, kind: str, start: str, why: str) -> None:
    found = [f.values for f in extract(article(tmp_path, text), {})]
    assert [v["start"] for v in found if v["kind"] == kind] == [start], why


LINE = "WARSAW, May 20 (Vistula Press) - "
AT_THE_DATELINE = [
    (
        f"{LINE}Poland and Latvia agreed on Wednesday to pool spares. {MET[:-10]} on Wednesday.",
        "Warsaw",
        "the news",
    ),
    (f"{LINE}Exports fell. {MET[:-10]} on May 4.", "", "told of another day"),
    (f"{LINE}{MET[:-10]} on Wednesday. Rita Kalnina flew to Oslo on Wednesday.", "", "a day on the road"),
    (f"{MET[:-10]} on Wednesday.", "", "no dateline"),
]


@pytest.mark.parametrize(("text", "place", "why"), AT_THE_DATELINE)
def test_the_news_took_place_at_the_dateline(tmp_path: Path, text: str, place: str, why: str) -> None:
    found = [f.values for f in extract(article(tmp_path, text), {})]
    assert [v["place"] for v in found if v["kind"] == "meeting"] == [place], why


LENGTHS = [
    (
        "Rita Kalnina, the Latvian defence minister, arrived in Warsaw on Monday for a three-day visit.",
        "2026-05-20",
    ),
    (
        "Rita Kalnina, the Latvian defence minister, is due in Warsaw on June 22 for a two-day trip.",
        "2026-06-23",
    ),
    (
        "Rita Kalnina, the Latvian defence minister, met officers in Warsaw on Monday during a three-day visit.",
        "",
    ),
    ("Rita Kalnina, the Latvian defence minister, arrived in Warsaw on Monday after a three-day drill.", ""),
]


@pytest.mark.parametrize(("text", "end"), LENGTHS)
def test_a_visit_that_began_ends_after_its_days(tmp_path: Path, text: str, end: str) -> None:
    found = [f.values for f in extract(article(tmp_path, text), {})]
    assert {v["end"] for v in found if v["kind"] == "visit"} == {end}
