"""The `agreements` table: the ways in which a signing, its day and its parties are told, family by family."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.facts.agreements import extract
from tests.facts.cases import article, told

# Why, text, then: words of the name, signed_on, status, parties.
Told = tuple[str, str, str, str]
WELCOMED: tuple[tuple[str, str, Told], ...] = (
    (
        "with two others",
        "Peru signed a defence agreement with Oman and Jordan on 14 May.",
        ("defence agreement", "2026-05-14", "signed", "Peru; Oman; Jordan"),
    ),
    (
        "signed in the year of what it led to, not on the day of the talks",
        "The ministers of Oman and Jordan met on 14 May. Their group was set up in 2014 after the two sides signed a "
        "memorandum on ship repair.",
        ("memorandum on ship repair", "", "signed", "Oman; Jordan"),
    ),
    (
        "sides bound by it",
        "Peru and Chile have been bound by a defence cooperation agreement since August 2020.",
        ("defence cooperation agreement", "", "in_force", "Peru; Chile"),
    ),
    (
        "option exercised, and its amendment",
        "Peru has exercised an option for additional radars with Norvik Limited. The amendment was signed in Lima on "
        "14 May.",
        ("option for additional radars", "2026-05-14", "signed", "Peru; Norvik Limited"),
    ),
    (
        "welcomed",
        "The ministers of Oman and Jordan welcomed the signing of a memorandum on cyber defence.",
        ("memorandum on cyber defence", "", "signed", "Oman; Jordan"),
    ),
    (
        "its day and place between commas",
        "The ministers hailed the conclusion, in Lima in March this year, of the contract between Norvik Limited and "
        "Halden Shipyard.",
        ("contract between", "2026-03", "signed", "Norvik Limited; Halden Shipyard"),
    ),
    (
        "hastened",
        "Kenya and Jordan agreed on the early conclusion of an arrangement on ship repair.",
        ("arrangement on ship repair", "", "proposed", "Kenya; Jordan"),
    ),
    (
        "called for",
        "Kenya and Jordan called for the conclusion of a treaty on extradition.",
        ("treaty on extradition", "", "proposed", "Kenya; Jordan"),
    ),
    (
        "the day of its deliveries is not its own",
        "Thales announced the signing of a contract for the delivery of nine radars this year.",
        ("contract for the delivery of nine radars", "", "signed", ""),
    ),
    (
        "a ceremony",
        "The signing ceremony for the agreement between Kongsberg and the Chilean Navy took place in Santiago "
        "yesterday.",
        ("agreement between Kongsberg", "2026-05-19", "signed", "Kongsberg; Chilean Navy"),
    ),
)
RATIFIED: tuple[tuple[str, str, Told], ...] = (
    (
        "by one side",
        "Finland's parliament ratified the security agreement with Canada in March; the Canadian one has yet to do so.",
        ("security agreement", "", "signed", "Finland; Canada"),
    ),
    (
        "approved by a parliament",
        "The Slovak parliament approved the Naval Treaty with Canada in February 2022.",
        ("Naval Treaty", "", "signed", "Slovakia; Canada"),
    ),
    (
        "its instruments exchanged",
        "Ghana and Togo exchanged instruments of ratification of their defence pact on Monday.",
        ("defence pact", "", "signed", "Ghana; Togo"),
    ),
)
STANDING: tuple[tuple[str, str, Told], ...] = (
    (
        "only the text",
        "Peru and Chile on 18 May finalised the text of a treaty on ship visits. It is to be signed in Lima in June.",
        ("treaty on ship visits", "", "proposed", "Peru; Chile"),
    ),
    (
        "not this year",
        "An order for 180 tanks will not be signed this year as Polish officials had planned.",
        ("order for 180 tanks", "", "proposed", ""),
    ),
    (
        "the year of what is renewed",
        "Norway and Sweden renewed their 2016 memorandum on Arctic training until 2031.",
        ("renewal of the 2016 memorandum", "", "signed", "Norway; Sweden"),
    ),
    (
        "extended in another year",
        "Their cooperation is governed by the 2010 Status of Forces Agreement, which was extended in 2020.",
        ("2010 Status of Forces Agreement", "2010", "signed", ""),
    ),
    (
        "hoped for in a relative clause",
        "Kenya and Jordan are working on an extradition agreement, which they hope to conclude by December.",
        ("extradition agreement", "", "proposed", "Kenya; Jordan"),
    ),
    (
        "had by two",
        "Estonia and Finland have an agreement on the joint use of training areas.",
        ("agreement on the joint use", "", "in_force", "Estonia; Finland"),
    ),
    (
        "expired, told by its parties alone",
        "The pact between Ghana and Togo expired in March.",
        ("pact between Ghana and Togo", "", "expired", "Ghana; Togo"),
    ),
    (
        "a clause that reaches far is no extension",
        "The Mutual Aid Treaty of 1951 between Ghana and Togo extends to attacks on ships.",
        ("Mutual Aid Treaty of 1951", "1951", "signed", "Ghana; Togo"),
    ),
)
CONTRACTS: tuple[tuple[str, str, Told], ...] = (
    (
        "signed for",
        "Denmark signed for 19 howitzers in March 2023.",
        ("contract for 19 howitzers", "2023-03", "signed", "Denmark"),
    ),
    (
        "another batch",
        "Poland signed for another batch worth $6.5 billion on Monday.",
        ("contract for", "2026-05-18", "signed", "Poland"),
    ),
    (
        "paid to build",
        "BAE Systems has been awarded £1.4 billion to build five frigates.",
        ("contract for five frigates", "", "signed", "BAE Systems"),
    ),
    (
        "won from",
        "Saab won an order worth SEK 8 billion from the Royal Navy for two submarines.",
        ("order for two submarines", "", "signed", "Saab; Royal Navy"),
    ),
    (
        "said by the company that it won",
        "Hanwha Aerospace said on Monday that it had signed a contract with Norway to supply rockets.",
        ("contract to supply rockets", "", "signed", "Hanwha Aerospace; Norway"),
    ),
    (
        "handed by a ministry",
        "The Pentagon awarded Boeing a $1.7 billion contract on Friday for 12 radars.",
        ("contract for 12 radars", "2026-05-15", "signed", "United States; Boeing"),
    ),
)
PARTIES: tuple[tuple[str, str, Told], ...] = (
    (
        "who says it signs nothing",
        "Kenya will send 40 officers under a deal reached with Jordan last month, the Kenyan army said.",
        ("deal", "2026-04", "signed", "Kenya; Jordan"),
    ),
    (
        "one does something to the other",
        "Under the 2019 accord, Peru sends cadets to Chile every year.",
        ("2019 accord", "2019", "signed", "Peru; Chile"),
    ),
    (
        "signed for two countries",
        "The memorandum was signed by Colonel Jane Roe for Kenya and Brigadier John Doe for Tanzania on 14 May.",
        ("memorandum", "2026-05-14", "signed", "Kenya; Tanzania"),
    ),
    (
        "governments stand for their countries",
        "A treaty was signed in May 2024 between the Government of Peru and the Government of Chile.",
        ("treaty", "2024-05", "signed", "Peru; Chile"),
    ),
)
NOTHING = (
    ("a parcel", "The club signed for the parcel on Monday."),
    ("a player", "The player signed for Rovers on Monday."),
    ("damages", "The singer was awarded £2 million to compensate her for the ban."),
    ("orders by the hundred", "The ministry received 300 orders for uniforms from the regiments."),
    ("an exercise ends", "The minister welcomed the conclusion of the exercise."),
    ("enlisted", "Officers signed up for 12 courses on Monday."),
    ("approved by a company", "The board approved the agreement in May."),
    ("ships joined by a cable", "The two ships are linked by a cable, and by no agreement."),
    ("not welcomed", "The minister did not welcome the signing of a pact."),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(c[1], c[2], id=c[0]) for c in (*WELCOMED, *RATIFIED, *STANDING, *CONTRACTS, *PARTIES)],
)
def test_one_agreement_of_a_text(tmp_path: Path, text: str, expected: Told) -> None:
    (fact,) = extract(article(tmp_path, text), {})
    name, *rest = told(fact.values, "agreement", "signed_on", "status", "parties")
    assert expected[0] in name
    assert tuple(rest) == expected[1:]


@pytest.mark.parametrize("text", [pytest.param(text, id=why) for why, text in NOTHING])
def test_no_agreement_of_a_text(tmp_path: Path, text: str) -> None:
    assert extract(article(tmp_path, text), {}) == []


SIGNED_WITH: tuple[tuple[str, str, str], ...] = (
    (
        "talks told behind an arrival",
        "Defence Minister Ola Berg of Norway arrived here on Monday for a two-day visit. He met his Chilean "
        "counterpart, Ana Rojas, on Tuesday.\n\nThe two sides signed a memorandum on naval cooperation.",
        "2026-05-19",
    ),
    (
        "today, as the lead has it",
        "Today, Defence Minister Ana Rojas joined her Norwegian counterpart, Ola Berg, at Camp Alta to open the new "
        "barracks.\n\nThe ministers also signed a letter of intent on drones. Earlier in the week, Rojas was in Oslo, "
        "where she took part in a meeting of ministers on 18 May.",
        "2026-05-20",
    ),
    (
        "no day of what is only due",
        "The two firms signed a memorandum on research. The two ministries will hold their next talks in Bonn on "
        "3 June 2026.",
        "",
    ),
)


@pytest.mark.parametrize(("text", "day"), [pytest.param(c[1], c[2], id=c[0]) for c in SIGNED_WITH])
def test_day_of_a_signing_told_without_one(tmp_path: Path, text: str, day: str) -> None:
    (fact,) = extract(article(tmp_path, text), {})
    assert told(fact.values, "signed_on") == (day,)


def test_two_told_by_their_subjects_are_two(tmp_path: Path) -> None:
    text = (
        "The Philippines and Vietnam inked two memoranda of understanding on Monday: one on coast guards and another "
        "on incidents in the Sulu Sea."
    )
    found = [told(f.values, "agreement", "signed_on") for f in extract(article(tmp_path, text), {})]
    assert found == [
        ("memorandum on coast guards", "2026-05-18"),
        ("memorandum on incidents in the Sulu Sea", "2026-05-18"),
    ]
