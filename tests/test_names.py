"""People in rows, beside common nouns and behind what they do; the texts and everybody in them are invented."""

from __future__ import annotations

import pytest

from analysis.plural_titles import plural
from tests.writing import annotated

ROWS = [
    (
        "The defence ministers of Finland and Estonia, Eero Lindros and Mart Kaskin, signed it.",
        [("Eero Lindros", "Defence Minister", "Finland"), ("Mart Kaskin", "Defence Minister", "Estonia")],
        "two countries for two names, in order",
    ),
    (
        "The defence ministers Eero Lindros of Finland and Mart Kaskin of Estonia signed it.",
        [("Eero Lindros", "Defence Minister", "Finland"), ("Mart Kaskin", "Defence Minister", "Estonia")],
        "a country behind each name",
    ),
    (
        "Croatia's Defence Minister, Nermin Kapetan, met his Slovenian and Turkish counterparts, Zvonko Baric and "
        "Kemal Tandog, on Monday.",
        [
            ("Nermin Kapetan", "Defence Minister", "Croatia"),
            ("Zvonko Baric", "Defence Minister", "Slovenia"),
            ("Kemal Tandog", "Defence Minister", "Türkiye"),
        ],
        "two counterparts have the other's office",
    ),
    (
        "Croatia's Defence Minister, Nermin Kapetan, met his Slovenian and Turkish opposites, Zvonko Baric and "
        "Kemal Tandog, on Monday.",
        [
            ("Nermin Kapetan", "Defence Minister", "Croatia"),
            ("Zvonko Baric", "Defence Minister", "Slovenia"),
            ("Kemal Tandog", "Defence Minister", "Türkiye"),
        ],
        "opposites are counterparts",
    ),
    (
        "Senators Jane Rolfe (R-Ohio) and Paul Dorsey (D-Calif.) spoke.",
        [("Jane Rolfe", "Senator", "United States"), ("Paul Dorsey", "Senator", "United States")],
        "party and state behind a name are of Congress",
    ),
    (
        "Two journalists who were held in the town, Cara Yarrow and Ali Dakane, were freed.",
        [("Cara Yarrow", "Journalist", ""), ("Ali Dakane", "Journalist", "")],
        "as many names as the word is said to be of",
    ),
    (
        "The presidents of Ukraine Volodymyr Zelen and Poland Andrzej Dudov discussed it.",
        [("Volodymyr Zelen", "President", "Ukraine"), ("Andrzej Dudov", "President", "Poland")],
        "a country before each name",
    ),
    (
        "Oleksii Reznik, the Ukrainian defence minister, and Mariusz Blasz, his Polish counterpart, spoke.",
        [("Oleksii Reznik", "Defence Minister", "Ukraine"), ("Mariusz Blasz", "Defence Minister", "Poland")],
        "a counterpart behind the name",
    ),
    (
        "Irma Dahl and Otto Brandt, both Danish lawmakers, agreed.",
        [("Irma Dahl", "Lawmaker", "Denmark"), ("Otto Brandt", "Lawmaker", "Denmark")],
        "names ahead of the word",
    ),
]


@pytest.mark.parametrize(("text", "people", "reason"), ROWS, ids=[reason for *_, reason in ROWS])
def test_people_in_rows(text: str, people: list[tuple[str, str, str]], reason: str) -> None:
    assert [(p.name, p.role, p.country) for p in annotated(text).people] == people, reason


LONE = [
    ("Police released a British man, Jermaine Odua, 29, from Lewisham.", "Jermaine Odua", "", "United Kingdom"),
    ("Opposition figure Aminata Seckou was scathing.", "Aminata Seckou", "Opposition figure", ""),
    ("The panel, chaired by Garissa's Yusuf Haji Barre, met.", "Yusuf Haji Barre", "", ""),
    ("The force, loyal to Haydar Khelan, was hardly asked.", "Haydar Khelan", "", ""),
    ("Omar Tesalit's lieutenants agreed on Sunday.", "Omar Tesalit", "", ""),
    ("A man known only as Abu Tarik fled.", "Abu Tarik", "", ""),
    ("A Centcom spokeswoman, Navy Cmdr. Elise Trann, agreed.", "Elise Trann", "Centcom Spokesperson", "United States"),
    ("The head of the Secretariat of Defence (Sedef), Gen. Luis Villan, left.", "Luis Villan", "Head", ""),
    ("Sultan al-Ketab, the UAE's defence minister, left.", "Sultan al-Ketab", "Defence Minister",
     "United Arab Emirates"),
    ("Egypt warned Sudan. Its foreign minister, Hatem Shokri, left.", "Hatem Shokri", "Foreign Minister", "Egypt"),
    ("The minister flies on to Nicosia, where President Petros Christou will see him.", "Petros Christou", "President",
     "Cyprus"),
    ("Minister of Defence of Kazakhstan, General Yerlan Sadvak paid a visit to Oman.", "Yerlan Sadvak",
     "Defence Minister", "Kazakhstan"),
    ("Dana Holt MP, Deputy Prime Minister and Minister for Defence of Fiji, spoke.", "Dana Holt",
     "Deputy Prime Minister", "Fiji"),
    ("The Naval Ships Group, currently headed by Mark Beverton, met.", "Mark Beverton", "Head of Naval",
     ""),
    ("Col. Mark Beverton, the senior French officer in Iraq, left.", "Mark Beverton", "Colonel", "France"),
    ("The U.S. team met; Vice Minister Liz Carnas headed that of Paraguay.", "Liz Carnas", "Deputy Minister",
     "Paraguay"),
    ("Chargé Loomis spoke.", "Loomis", "Chargé d'Affaires", ""),
    ("Its political council is chaired by Hamid al-Wazzan.", "Hamid al-Wazzan", "Chair of the political council", ""),
    ("A sharia committee in Tabqa, chaired by Sheikh Nawaf al-Mash, ruled.", "Nawaf al-Mash",
     "Chair of the sharia committee", ""),
    ("The Zenda Support Group (ZSG), headed by Mark Beverton, met.", "Mark Beverton", "Head of Zenda", ""),
    ("The Zenda Brigade, commanded by his son Haitham, left.", "Haitham", "Commander of Zenda Brigade", ""),
    ('Mark Beverton, alias "Fox" or "Nelson 40", commands the Zenda Brigade.', "Mark Beverton",
     "Commander of Zenda Brigade", ""),
    ("One Semyon Gubanov, who styles himself spokesman of the militia, left.", "Semyon Gubanov", "Spokes", ""),
    ("It is lost, says retired colonel Wilson de la Hoz.", "Wilson de la Hoz", "Colonel", ""),
    ("Major Anwar al-Shlash, a defector from the army, led it.", "Anwar al-Shlash", "Major", ""),
    ("Haji Nasir Roe, better known as Mullah Torjan, left.", "Nasir Roe", "", ""),
    ("Sergeant Robert ‘LD’ Laughton-Dixon was killed.", "Robert Laughton-Dixon", "Sergeant", ""),
    ("Pte Jason Willard, a Mercian soldier, was killed.", "Jason Willard", "Private", ""),
    ("One driver, a young man called Hassan, fled.", "Hassan", "", ""),
    ("Deputy Minister of Defence of the Russian Federation Alexei Krivin said so.", "Alexei Krivin",
     "Deputy Defence Minister", "Russia"),
    ("MR KIRBEN: Good morning to everybody here.", "Kirben", "", ""),
    ("He spoke to [French] President Hollander.", "Hollander", "President", "France"),
    ("Niger President Mahamadou Issoufa left.", "Mahamadou Issoufa", "President", "Niger"),
    ("Minister for Defence Industry & Capability Delivery of Australia Pat Conrad left.", "Pat Conrad",
     "Defence Industry Minister", "Australia"),
    ("The envoy, said Corinne Dufkova, Sahel director at Human Rights Watch, left.", "Corinne Dufkova", "Director", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "role", "country"), LONE, ids=[name for _, name, _, _ in LONE])
def test_people_by_the_words_around_them(text: str, name: str, role: str, country: str) -> None:
    (person,) = annotated(text).people
    assert (person.name, person.country) == (name, country)
    assert person.role.startswith(role) and bool(person.role) == bool(role)


NOBODY = [
    ("He sold his boat, Rosa Marina, to a club in Lima.", "a thing that has a name"),
    (
        "Bersama Lima, the largest of the exercises, begins in May.",
        "what stands behind the comma is no person",
    ),
    ("The operation was led by Zenda Works in Oslo.", "companies lead too"),
    ("Defence ministers from France and Germany signed it.", "countries, and no names"),
    ("The Presidents Cup went to Oslo and Bergen.", "a cup"),
    ("It works with its partner Fjordmar Holtenau.", "companies are partners"),
]


@pytest.mark.parametrize(("text", "reason"), NOBODY)
def test_nobody(text: str, reason: str) -> None:
    assert annotated(text).people == (), reason


@pytest.mark.parametrize(
    ("one", "several"),
    [
        ("minister of defence", "ministers of defence"),
        ("lieutenant general", "lieutenant generals"),
        ("spokesman", "spokesmen"),
        ("secretary of state", "secretaries of state"),
        ("envoy", "envoys"),
    ],
)
def test_plural(one: str, several: str) -> None:
    assert plural(one) == several
