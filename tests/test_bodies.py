"""Bodies by the form of their names; most of them do not exist."""

from __future__ import annotations

import pytest

from tests.writing import annotated

NAMED = [
    (
        "The head of Alster Engineering Company JSC Ivo Kral agreed.",
        [("Alster Engineering Company JSC", "company", "")],
        "the legal form ends the name, also behind an office",
    ),
    ("Fjordmar Shipyards built it.", [("Fjordmar Shipyards", "company", "")], "the last word tells the kind"),
    (
        "The Alster Research Institute doubts it.",
        [("Alster Research Institute", "institute", "")],
        "an institute",
    ),
    (
        "The Joint Working Group on Cyber Defence met.",
        [("Joint Working Group on Cyber Defence", "forum", "")],
        "a field behind 'on'",
    ),
    (
        "The Federal Service for Arms Exports agreed.",
        [("Federal Service for Arms Exports", "agency", "")],
        "a field behind 'for'",
    ),
    (
        "Norway's Ministry of Fisheries and Coastal Affairs agreed.",
        [("Ministry of Fisheries and Coastal Affairs", "ministry", "Norway")],
        "'and' inside a field; the country before it",
    ),
    (
        "The Ruritanian Arms Agency (RAA) said no. RAA gave no reason.",
        [("Ruritanian Arms Agency", "agency", "")] * 3,
        "an acronym stands for the name later",
    ),
    (
        "The Danish defence ministry declined to comment.",
        [("Ministry of Defence", "ministry", "Denmark")],
        "a ministry in small letters",
    ),
    (
        "The 4th meeting of the Naval Subgroup of the Denmark-Chile Defence Committee was held.",
        [("Denmark-Chile Defence Committee", "forum", "")],
        "two countries in a name make no country of its own",
    ),
    (
        "Soldiers of 1st Battalion, The Zenda Rifles, and 42 Commando left.",
        [
            ("1st Battalion, The Zenda Rifles", "armed_service", ""),
            ("42 Commando", "armed_service", ""),
        ],
        "units by number",
    ),
    (
        "The ship joined Combined Task Force 150 and Destroyer Squadron 28.",
        [
            ("Combined Task Force 150", "armed_service", ""),
            ("Destroyer Squadron 28", "armed_service", ""),
        ],
        "units with the number behind",
    ),
    (
        "Fjordmar, a joint venture of two firms, builds it.",
        [("Fjordmar", "company", "")],
        "a noun in apposition that says so",
    ),
    ("The Fjordmar-Brink union objected.", [("Fjordmar-Brink", "other", "")], "a noun behind the name"),
    ("He blamed the militant group Jund al-Bahr.", [("Jund al-Bahr", "other", "")], "an armed group"),
    (
        "The Paraguayan army admitted it.",
        [("Paraguayan Army", "armed_service", "Paraguay")],
        "a service in small letters with its country",
    ),
    ("The navy admitted it.", [("Navy", "armed_service", "")], "a bare service that does something"),
    (
        "The joint committee on defence industry met.",
        [("Joint committee on defence industry", "forum", "")],
        "a panel in small letters with its field",
    ),
    (
        "The Zenda Institute for Security Studies doubts it.",
        [("Zenda Institute for Security Studies", "institute", "")],
        "a listed name that only ends a longer one",
    ),
    (
        "The shipbuilder Fjordmar agreed.",
        [("Fjordmar", "company", "")],
        "a noun that says that it is a company",
    ),
    (
        "The Teachers Union met the Army Aviation.",
        [("Teachers Union", "other", ""), ("Army Aviation", "armed_service", "")],
        "words that are a name by themselves",
    ),
]


@pytest.mark.parametrize(("text", "bodies", "reason"), NAMED, ids=[reason for _, _, reason in NAMED])
def test_bodies(text: str, bodies: list[tuple[str, str, str]], reason: str) -> None:
    found = [m for m in annotated(text).mentions if m.kind == "organisation"]
    assert [(m.entity, m.category, m.country) for m in found] == bodies


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The working group met again.", "a body that is only referred to"),
        ("They met at the White House.", "a house that is only a place"),
        ("Rep. Jane Roe (R-TX) spoke.", "a party and a state, not the company RTX"),
        ("The company won and the union lost.", "nouns without a name"),
        ("The army chief spoke to the Danish company.", "a service in a title, a company without a name"),
        ("The Commander-in-Chief of the Navy spoke.", "a service in an office"),
        ("SPORTS NEWSPAPER: page two", "a label in capitals"),
        ("National Armaments Director Jane Roe spoke.", "the field of an office"),
        ("They ordered 12 Squadron Leader badges and 3 Battery Packs.", "numbers that count"),
        ("They signed the Defence Cooperation Agreement.", "a document"),
        ("Exercise Northern Command Post begins in May.", "an exercise with a body's word in its name"),
        ("The Committee adjourned.", "the bare word"),
        ("A guard of honour was inspected.", "no capitals at all"),
        ("They met at Union III on Tuesday.", "a camp with a number"),
        ("The marines and the security forces left.", "services that may be anybody's"),
        ("They paid for Hospital 12 beds.", "a number that counts"),
    ],
)
def test_no_bodies(text: str, reason: str) -> None:
    assert [m.text for m in annotated(text).mentions if m.kind == "organisation"] == [], reason


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Fighters of Jaysh al-Zendan held the town.", "Jaysh al-Zendan", "other"),
        ("A spokesman for the QRKF said nothing.", "QRKF", "other"),
        ("The minister told QNZ that talks go on.", "QNZ", "media"),
        ("A patrol of UNZOS was hit.", "UNZOS", "agency"),
        ("Soldiers of 4 RIFLES taught the recruits.", "4 RIFLES", "armed_service"),
        ("Jets of 12(B) Sqn flew.", "12(B) Sqn", "armed_service"),
        ("Soldiers of 96IB held the hill.", "96IB", "armed_service"),
        (
            'A man of the 1st Infantry "Tawny" Division spoke.',
            '1st Infantry "Tawny" Division',
            "armed_service",
        ),
        ("She went to the Zenda PRT.", "Zenda PRT", "agency"),
        ("Philippine marines took the bridge.", "Philippine Marines", "armed_service"),
        ("He lay in Military Hospital 175.", "Military Hospital 175", "institute"),
        (
            "The General Department of Defence Industry paid.",
            "General Department of Defence Industry",
            "agency",
        ),
        (
            "The National Union of Zendan Journalists protested.",
            "National Union of Zendan Journalists",
            "other",
        ),
        ("Lena Marsh, an analyst at the Atlas Zenda, warned of it.", "Atlas Zenda", "institute"),
    ],
)
def test_a_body_by_the_words_around_its_name(text: str, name: str, kind: str) -> None:
    bodies = [(m.entity, m.category) for m in annotated(text).mentions if m.kind == "organisation"]
    assert (name, kind) in bodies


@pytest.mark.parametrize("text", ["The UAV struck a VBIED near the town.", "The CEO said so at 5 GMT."])
def test_acronyms_of_things_are_no_bodies(text: str) -> None:
    assert not [m for m in annotated(text).mentions if m.kind == "organisation"]


@pytest.mark.parametrize(
    ("text", "names", "reason"),
    [
        (
            "Zenda Heavy Guns Limited signed on Monday. Zenda Heavy Guns Ltd. confirmed it.",
            {"Zenda Heavy Guns Limited"},
            "two spellings of its legal form",
        ),
        (
            "Société Navale de Zenda signed a contract. Societe Navale de Zenda confirmed it.",
            {"Société Navale de Zenda"},
            "without its accents",
        ),
        (
            "The Defence Research Agency, or DRA, tested a missile. The DRA confirmed it.",
            {"Defence Research Agency"},
            "its acronym behind 'or'",
        ),
        (
            "The Combined Joint Task Force hit a depot. A CJTF spokesman said more would follow.",
            {"Combined Joint Task Force – Operation Inherent Resolve"},
            "the acronym is a militia's of a country that is not named",
        ),
        (
            "Zenda Guns Limited signed on Monday. Zenda Boats Limited confirmed it.",
            {"Zenda Guns Limited", "Zenda Boats Limited"},
            "two companies",
        ),
    ],
)
def test_spellings_of_one_body(text: str, names: set[str], reason: str) -> None:
    found = {m.entity for m in annotated(text).mentions if m.kind == "organisation"}
    assert found == names, reason
