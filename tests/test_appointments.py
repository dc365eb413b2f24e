"""Offices that people are given, or hold by the words for the post; the texts and everybody in them are invented."""

from __future__ import annotations

import pytest

from tests.writing import annotated

POSTS = [
    (
        "The president appointed Jang Mi-kyeong, a former air force general, as commissioner for defence exports.",
        {"Jang Mi-kyeong": "Commissioner for defence exports"},
        "an apposition before 'as'",
    ),
    (
        "The king named Colonel Siv Moe commander of the Home Guard.",
        {"Siv Moe": "Commander of the Home Guard"},
        "bare",
    ),
    (
        "They sent up the nomination of Mary Tolliver to be deputy minister.",
        {"Mary Tolliver": "Deputy Minister"},
        "the noun for it",
    ),
    (
        "He was national armaments director, a post now held by General Carmine Abba.",
        {"Carmine Abba": "National Armaments Director"},
        "a post and who holds it",
    ),
    (
        "Named to the post of commandant was Brigadier Johanna Shiko.",
        {"Johanna Shiko": "Commandant"},
        "turned round",
    ),
    (
        '"I sign sheets," says the head of the offset office. Her name is Maria Muntean.',
        {"Maria Muntean": "Head of the offset office"},
        "told by the sentence before",
    ),
    (
        "The plant's director is 33 and is called Halyna Pereby.",
        {"Halyna Pereby": "Director"},
        "who is called so",
    ),
    (
        "Ross Quirk (Babcock) becomes chief executive of Fjordmar.",
        {"Ross Quirk": "Chief Executive of Fjordmar"},
        "(…)",
    ),
    (
        "The president told Colonel Siv Moe, a friend, as minister of defence.",
        {"Siv Moe": "Colonel"},
        "no verb of appointing",
    ),
    (
        "The army confirmed on Friday that Colonel Siv Moe was hurt.",
        {"Siv Moe": "Colonel"},
        "what is confirmed",
    ),
    (
        "General Anwar Karim, OSP, ndc, psc, Chief of Army Staff, spoke.",
        {"Anwar Karim": "Chief of the Army Staff"},
        "letters of honour between commas",
    ),
    (
        "Home Minister Dr the Hon Anil Ram, MP, spoke.",
        {"Anil Ram": "Home Minister"},
        "an article between forms of address",
    ),
    (
        "Kazakh Deputy Defence Minister Sultan Kamal picked up.",
        {"Sultan Kamal": "Deputy Defence Minister"},
        "a ruler's word behind an office is a name",
    ),
    (
        "Zambia's Defence Minister Peter Lufu spoke. His opposite number from Gaborone, Kea Motlhale, did not.",
        {"Peter Lufu": "Defence Minister", "Kea Motlhale": "Defence Minister"},
        "where the counterpart is from",
    ),
    (
        "Lt. Gen. Chiu Po-han retired.",
        {"Chiu Po-han": "Lieutenant General"},
        "a name like the letters of a rank",
    ),
    (
        "Home Minister Ali Roe, in charge of defence, spoke.",
        {"Ali Roe": "Home Minister"},
        "no chargé d'affaires",
    ),
]


@pytest.mark.parametrize(("text", "people", "reason"), POSTS, ids=[reason for _, _, reason in POSTS])
def test_posts(text: str, people: dict[str, str], reason: str) -> None:
    assert {p.name: p.role for p in annotated(text).people} == people, reason


COUNTRIES = [
    ("Major Elina Korhonen leads the Finnish contingent in Lebanon.", "Finland", "whom one leads"),
    ("Captain Declan Moore is Irish.", "Ireland", "told of one"),
    ("Lieutenant Aye Chan, from Myanmar, finished first.", "Myanmar", "from where one is"),
    ("Officer Cadet Pita Ravou, a Fijian, was second.", "Fiji", "a nationality alone"),
    ("Deputy Defence Minister Bojan Vuk, a Serb, stayed away.", "", "a people of several states"),
    ("Ana Cruz, vice minister for trade in Caracas, agreed.", "Venezuela", "where a minister sits"),
    (
        "Wing Commander Ifeoma Okafor is the first Nigerian woman to fly it.",
        "Nigeria",
        "the first of a nation",
    ),
    (
        "British Army instructors led by Major Tom Ashdown trained them.",
        "United Kingdom",
        "whose army's people one leads",
    ),
    (
        "Admiral Ingrid Solheim commands the Royal Norwegian Navy's fleet.",
        "Norway",
        "whose fleet one commands",
    ),
    (
        "Bruno Leal, a former Portuguese Europe minister, spoke.",
        "Portugal",
        "a field in capitals before a minister",
    ),
    ("Captain Declan Moore was in the Irish pub.", "", "where one was"),
    ("Captain Declan Moore came from Norway on Friday.", "", "where one came from"),
]


@pytest.mark.parametrize(("text", "country", "reason"), COUNTRIES, ids=[reason for _, _, reason in COUNTRIES])
def test_nationalities(text: str, country: str, reason: str) -> None:
    assert [p.country for p in annotated(text).people] == [country], reason


CAREERS = [
    ("Colonel General Bakho Kurban was dismissed as defence minister.", "Defence Minister", "an office lost"),
    ("Her German colleague, Colonel Axel Brandt, spoke.", "Colonel", "a rank where no other office is told"),
    ("Deputy PM Kamil Kosin wrote it.", "Deputy Prime Minister", "letters for an office"),
    (
        "They passed command of the 3rd Brigade to Colonel Ana Ruiz.",
        "Commander of 3rd Brigade",
        "who is handed it",
    ),
    (
        "They took command of the 3rd Brigade from Colonel Luis Paz.",
        "Commander of 3rd Brigade",
        "from whom it is taken",
    ),
    ("They lost command of the 3rd Brigade near Colonel Luis Paz.", "Colonel", "no handover"),
    (
        "GOC 24 Infantry Division Maj. Gen. Jon Aas spoke.",
        "General Officer Commanding 24 Infantry Division",
        "without 'of'",
    ),
    ("El jefe del Estado Mayor, Almirante General Teodoro Lezcano, spoke.", "Admiral", "a staff, no mayor"),
    (
        "General Dan Kipro has been promoted and becomes Chief of Defence Forces.",
        "Chief of Defence Staff",
        "a verb joined",
    ),
    ("Anja Krug would succeed him as chief financial officer.", "Chief Financial Officer", "what is to be"),
    ("Dr Amrita Sen of the Institute of Peace wrote it.", "", "a name like the letters of a senator"),
    ("Colonel-Major Idris Maiga denied it.", "Colonel-Major", "a rank of the Sahel"),
]


@pytest.mark.parametrize(("text", "role", "reason"), CAREERS, ids=[reason for _, _, reason in CAREERS])
def test_careers(text: str, role: str, reason: str) -> None:
    assert [p.role for p in annotated(text).people] == [role], reason
