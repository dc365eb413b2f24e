"""Tests of equipment known by the form of its name."""

from __future__ import annotations

import dataclasses

import pytest

from analysis.equipment.nouns import nouns_in, plural
from analysis.mentions import Mention, find_mentions
from analysis.pipeline import load_pipeline
from analysis.reference import Platform, load_reference
from tests.writing import annotated

NAMED: tuple[tuple[str, str, str, str], ...] = (
    # (why, text, name, category)
    ("a navy's prefix", "They visited INS Satara in port.", "INS Satara", "ship"),
    ("a prefix with dots", "The minehunter Zr.Ms. Zaandam sailed.", "Zr.Ms. Zaandam", "ship"),
    ("a rank in the name", "The frigate Admiral Popov called at Lima.", "Admiral Popov", "ship"),
    ("behind the word type", "They build drones of the type FP-1 here.", "FP-1", "drone"),
    (
        "a particle in the name",
        "HMCS Ville de Tadoussac made a port call.",
        "HMCS Ville de Tadoussac",
        "ship",
    ),
    ("a number of a king", "SAS King Moshoe II is on patrol.", "SAS King Moshoe II", "ship"),
    ("a name of a town", "HMAS Bendigo sailed on Monday.", "HMAS Bendigo", "ship"),
    ("a submarine's prefix", "The submarine KRI Belanga dived.", "KRI Belanga", "submarine"),
    ("a class", "The Belmora-class frigates sailed.", "Belmora-class", "ship"),
    ("a class of two words", "The Karel Dorrit-class frigates sailed.", "Karel Dorrit-class", "ship"),
    ("a word that names a class", "An Island-class patrol boat sailed.", "Island-class", "ship"),
    ("a class of submarines", "Three Nagasari-class submarines dived.", "Nagasari-class", "submarine"),
    ("vessels of a class", "Twelve vessels of the Belmora class were built.", "Belmora-class", "ship"),
    ("a name before a noun", "Italy bought four Belmora frigates.", "Belmora", "ship"),
    ("a designation with a number", "There were 60 TVX-117 engines.", "TVX-117", "engine"),
    ("a hyphen before letters", "They make 40 SEARCH-Q drones.", "SEARCH-Q", "drone"),
    ("small words between", "Kenya has Foxmound protected patrol vehicles.", "Foxmound", "vehicle"),
    ("nouns of several words", "He saw the Tarkus air defence systems.", "Tarkus", "air_defence"),
    ("'Type' and a figure", "Two Type 912CD submarines dived.", "Type 912CD", "submarine"),
    ("a demonym is left out", "The British Arrowmead 140 frigates sailed.", "Arrowmead 140", "ship"),
    ("a weak noun after a figure", "The ship follows the Arrowmead 140 design.", "Arrowmead 140", "ship"),
    ("a ship behind its noun", "The frigate Belmora sailed.", "Belmora", "ship"),
    ("a submarine with a number", "They went aboard the submarine U936.", "U936", "submarine"),
    ("a carrier with a particle", "The carrier Karel de Groot sailed.", "Karel de Groot", "ship"),
    ("a name given", "The frigate was joined by a corvette named Belmora.", "Belmora", "ship"),
    ("in apposition", "Two frigates are being built. The first of them, Belmora, is due.", "Belmora", "ship"),
    ("a designation alone", "Jets fly over the town. The KF-33 is one of them.", "KF-33", "aircraft"),
    ("a realm's prefix and its marks", "HMZQS *Belmora Rock* sailed.", "HMZQS Belmora Rock", "ship"),
    ("what a name is", "Belmora, a fast patrol boat, sailed.", "Belmora", "ship"),
    (
        "a name in quotes",
        "The \u201cOrvik\u201d drone flew.",
        "Orvik",
        "drone",
    ),
    ("what kind of drone", "They build Orvik one-way attack drones.", "Orvik", "drone"),
    ("a designation in two words", "A howitzer fired. The QXR 155 is new.", "QXR 155", "artillery"),
    (
        "a designation without a hyphen",
        "The engines were late. China's QXD620 replaced them.",
        "QXD620",
        "engine",
    ),
    ("a variant", "They flew the Su-30MKZ2 fighters.", "Su-30MKZ2", "aircraft"),
    ("letters of drones beside a missile", "The missile fell. They saw the MQ-97C fly.", "MQ-97C", "drone"),
    ("an abbreviation in the plural", "The army has 40 Belmora IFVs.", "Belmora", "armour"),
    (
        "a maker with letters of a navy",
        "They got ten BRP Belmora all-terrain vehicles.",
        "BRP Belmora",
        "vehicle",
    ),
    ("a variant that is listed", "They saw the P-8A Poseidon.", "P-8A Poseidon", "aircraft"),
    ("a common word with an article", "A truck drove by. The turret of the Boxer turned.", "Boxer", "armour"),
    (
        "a capitalised noun",
        "Four Anti-Swimmer Barrier Frigates are late.",
        "Anti-Swimmer Barrier Frigate",
        "ship",
    ),
)

NOT_NAMED: tuple[tuple[str, str], ...] = (
    ("a demonym", "Russian tanks crossed the river."),
    ("a service", "Navy frigates and Air Force jets trained."),
    ("a number", "Twenty tanks crossed the river."),
    ("the first word of a sentence", "New helicopters arrived."),
    ("people", "Taliban fighters crossed the river."),
    ("a figure of speech", "It is a World-class ship in a first-class navy."),
    ("an exercise", "Exercise Belmora began with two ships."),
    ("an abbreviation of a kind", "The AEW aircraft landed."),
    ("a meeting", "The Type A meeting on board the ship was short."),
    ("a disease", "The ship was late because of COVID-19."),
    ("a road", "Tanks crossed the M-4 motorway."),
    ("a sum", "The ship cost A$10 billion."),
    ("a person behind a verb", "They ship Belmora cheese."),
    ("two abbreviations", "INS MRO is short for a firm."),
    ("a common word without one", "A truck drove by. Boxer Joe Doe won."),
    ("letters that make no type", "The ship left before COP30 and FY2027."),
    ("letters of a service", "A PNZG ship and RSZF helicopters met."),
    ("a ship's captain", "Jane Doe, a patrol boat captain, spoke."),
)


def platforms(text: str) -> list[Mention]:
    return [m for m in annotated(text).mentions if m.kind == "platform"]


@pytest.mark.parametrize(("why", "text", "name", "category"), NAMED)
def test_form(why: str, text: str, name: str, category: str) -> None:
    assert [(m.entity, m.category) for m in platforms(text)] == [(name, category)], why


@pytest.mark.parametrize(("why", "text"), NOT_NAMED)
def test_no_name(why: str, text: str) -> None:
    assert [m.text for m in platforms(text)] == [], why


def test_two_types_before_one_noun() -> None:
    found = platforms("A workshop for Tarkus TB9 and Akvilon drones opened.")
    assert [(m.entity, m.category) for m in found] == [("Tarkus TB9", "drone"), ("Akvilon", "drone")]


def test_types_in_a_list_before_one_noun() -> None:
    found = platforms("The drill saw Rafale, Mirage 2000-5 and A400M aircraft.")
    assert [m.entity for m in found] == ["Rafale", "Mirage 2000-5", "A400M"]


def test_ships_in_a_list_behind_their_noun() -> None:
    found = platforms("Two frigates, Karel Belmora and Orvik Rock, sailed.")
    assert [m.entity for m in found] == ["Karel Belmora", "Orvik Rock"]


def test_small_words_are_no_variant() -> None:
    found = platforms("The F-35 as a whole is dear. They fly the F-16, is what he said.")
    assert [m.entity for m in found] == ["F-35", "F-16"]


def test_short_name_later_is_the_same_ship() -> None:
    text = "INS Satara arrived in May. On Monday Satara sailed, while Hotel Satara closed."
    assert [(m.text, m.entity) for m in platforms(text)] == [
        ("INS Satara", "INS Satara"),
        ("Satara", "INS Satara"),
    ]


def test_town_that_gives_a_ship_its_name_is_no_ship() -> None:
    text = "HMAS Bendigo sailed. Nobody in Bendigo saw it."
    assert [m.text for m in platforms(text)] == ["HMAS Bendigo"]


def test_platform_in_the_name_of_a_company_is_none() -> None:
    assert platforms("BrahMos Aerospace hired 40 people.") == []


def test_common_name_counts_only_beside_a_noun() -> None:
    reference = dataclasses.replace(
        load_reference(),
        platforms=(Platform("Thistle", "helicopter", aliases=(), ambiguous=("Thistle",)),),
        digest="test_common_name",
    )
    for text, names in (("Two Thistle helicopters landed.", ["Thistle"]), ("The Thistle is a flower.", [])):
        article = annotated(text)
        found = find_mentions(article.blocks, article.docs, reference)
        assert [m.entity for m in found if m.kind == "platform"] == names, text


def test_nouns_are_found_in_the_longest_form() -> None:
    doc = load_pipeline()("The fighter's radar, two air-defence systems and a tank.")
    found = [(doc[first:past].text, noun.category) for first, past, noun in nouns_in(doc, load_reference())]
    assert ("air-defence systems", "air_defence") in found
    assert ("fighter", "aircraft") in found


@pytest.mark.parametrize(
    ("noun", "more"),
    [("frigate", "frigates"), ("battery", "batteries"), ("torpedo", "torpedos"), ("aircraft", "aircraft")],
)
def test_plural(noun: str, more: str) -> None:
    assert plural(noun) == more


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Indian Naval Ships Tir, Shardul and Sujata arrived.", ["INS Tir", "INS Shardul", "INS Sujata"]),
        ("The Indian Coast Guard Ship Sarthak sailed.", ["ICGS Sarthak"]),
        ("The Maldivian Coast Guard Ship Orvik sailed.", ["Orvik"]),
        ("The frigates Lindos and Patmos sailed with the tanker Leros.", ["Lindos", "Patmos", "Leros"]),
        ("The Coast Guard Ship Repair Yard opened.", []),
        ("The patrol boats Norway bought are old.", []),
        ("Two additional Arctic vessels are planned.", []),
    ],
)
def test_ships_behind_what_they_are_called(text: str, names: list[str]) -> None:
    assert [m.entity for m in platforms(text)] == names


def test_last_noun_of_a_phrase_tells_the_kind() -> None:
    found = platforms("They have 20 QX-10 ammunition resupply vehicles and a QX-7 missile frigate.")
    assert [(m.entity, m.category) for m in found] == [("QX-10", "vehicle"), ("QX-7", "ship")]
