"""The `agreements` table: what counts as an agreement, how it stands, how long it holds and what it is worth."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from analysis.facts import Value
from analysis.facts.agreements import extract
from tests.facts.cases import article, told

# Why, text, then: kind, words of the name, signed_on, status, valid_from, valid_to, duration, value.
Agreement = tuple[str, str, str, str, str, str, str, str]
AGREEMENTS: tuple[tuple[str, str, Agreement], ...] = (
    (
        "two states sign",
        "Estonia and Latvia signed a memorandum of understanding on cyber defence in Riga on 12 May 2026.",
        ("memorandum", "on cyber defence", "2026-05-12", "signed", "", "", "", ""),
    ),
    (
        "a term in years",
        "A treaty on mutual defence between Serbia and Greece was signed in Belgrade in 2019 and "
        "is valid for ten years.",
        ("treaty", "on mutual defence", "2019", "signed", "", "", "P10Y", ""),
    ),
    (
        "a participle between commas",
        "The protocol, inked on Monday by both ministers, covers spare parts.",
        ("protocol", "protocol", "2026-05-18", "signed", "", "", "", ""),
    ),
    (
        "worth, undated",
        "Kenya has signed a contract worth $90 million with Airbus for three C295 aircraft.",
        ("contract", "contract", "", "signed", "", "", "", "$90 million"),
    ),
    (
        "the amount before the noun",
        "Saab and the Swedish Defence Materiel Administration signed a SEK 3.4 billion contract "
        "for radars on 4 May.",
        ("contract", "contract for radars", "2026-05-04", "signed", "", "", "", "SEK 3.4 billion"),
    ),
    (
        "worth behind the goods",
        "The company won a contract for 12 radars worth €75 million from the Danish Ministry of Defence.",
        ("contract", "contract for 12 radars", "", "signed", "", "", "", "€75 million"),
    ),
    (
        "entry into force and end",
        "The status of forces agreement entered into force on 1 March 2024 and runs until 2034.",
        ("agreement", "status of forces agreement", "", "in_force", "2024-03-01", "2034", "", ""),
    ),
    (
        "entry into force as a noun",
        "The ministers welcomed the entry into force, on 1 May 2026, of the Agreement on Mutual Air Transit.",
        ("agreement", "Mutual Air Transit", "", "in_force", "2026-05-01", "", "", ""),
    ),
    (
        "remains in force",
        "The Logistics Support Agreement, signed in 2016, remains in force.",
        ("agreement", "Logistics Support Agreement", "2016", "in_force", "", "", "", ""),
    ),
    (
        "in force since",
        "The Visiting Forces Treaty, signed in June 2022 and in force since 1 January 2023, "
        "covers both navies.",
        ("treaty", "Visiting Forces Treaty", "2022-06", "in_force", "2023-01-01", "", "", ""),
    ),
    (
        "will take effect is not in force",
        "The two sides signed an arrangement on fuel supply on 4 May, which takes effect on 1 January 2027.",
        ("arrangement", "on fuel supply", "2026-05-04", "signed", "2027-01-01", "", "", ""),
    ),
    (
        "still in force, the year in its name",
        "The 2003 extradition treaty is still in force.",
        ("treaty", "2003 extradition treaty", "2003", "in_force", "", "", "", ""),
    ),
    (
        "the date in its name",
        "Cooperation rests on the agreement of 10 May 1948.",
        ("agreement", "agreement of 10 May 1948", "1948-05-10", "signed", "", "", "", ""),
    ),
    (
        "the years in brackets",
        "The Framework Agreement on Military Assistance (2022–2027) was concluded in Bamako on 3 June 2022.",
        (
            "agreement",
            "Framework Agreement on Military Assistance",
            "2022-06-03",
            "signed",
            "2022",
            "2027",
            "",
            "",
        ),
    ),
    (
        "expired",
        "Their military cooperation agreement expired in December 2023.",
        ("agreement", "military cooperation agreement", "", "expired", "", "2023-12", "", ""),
    ),
    (
        "hoped for",
        "Chile and Bolivia hope to sign a defence cooperation agreement by the end of 2026.",
        ("agreement", "defence cooperation agreement", "", "proposed", "", "", "", ""),
    ),
    (
        "talked about",
        "Talks on a new security treaty between Japan and Fiji began in April.",
        ("treaty", "security treaty", "", "proposed", "", "", "", ""),
    ),
    (
        "due to be signed",
        "The ministers are to sign an implementing arrangement on fuel supply on 2 June.",
        ("arrangement", "on fuel supply", "", "proposed", "", "", "", ""),
    ),
    (
        "initialled is not signed",
        "The ministers initialled a draft agreement on air transit on 6 May.",
        ("agreement", "agreement on air transit", "", "proposed", "", "", "", ""),
    ),
    (
        "a letter of intent",
        "The two ministers signed a letter of intent on joint pilot training in Sofia on 7 May.",
        ("letter_of_intent", "on joint pilot training", "2026-05-07", "signed", "", "", "", ""),
    ),
    (
        "a declaration",
        "A declaration of intent on armaments was signed in Bonn on 11 May.",
        ("declaration", "on armaments", "2026-05-11", "signed", "", "", "", ""),
    ),
    (
        "a relative clause that the parse tears",
        "The drills rest on a memorandum on mutual aid in disasters that the defence ministers "
        "signed in Lima on October 3, 2023, for five years.",
        ("memorandum", "on mutual aid in disasters", "2023-10-03", "signed", "", "", "P5Y", ""),
    ),
    (
        "extended",
        "The two countries extended their defence pact until 2035 on Tuesday.",
        ("agreement", "defence pact", "2026-05-19", "signed", "", "2035", "", ""),
    ),
    (
        "an order under a contract",
        "Malta took delivery of two of the six helicopters that it ordered in 2022 under a €60 "
        "million contract.",
        ("contract", "contract for six helicopters", "2022", "signed", "", "", "", "€60 million"),
    ),
    (
        "under a contract signed",
        "Under a contract signed in March 2025, Rheinmetall will supply 44 vehicles.",
        ("contract", "contract", "2025-03", "signed", "", "", "", ""),
    ),
    (
        "a second mention adds the term",
        "Malta and Tunisia signed an MoU on coastal radars on 7 May. The MoU will remain valid "
        "for five years.",
        ("memorandum", "MoU on coastal radars", "2026-05-07", "signed", "", "", "P5Y", ""),
    ),
    (
        "'it' adds place and end",
        "Malta and Tunisia signed a protocol on air rescue. It was signed in Sliema on 7 May and "
        "is valid until 2030.",
        ("protocol", "protocol on air rescue", "2026-05-07", "signed", "", "2030", "", ""),
    ),
    (
        "awarded in the passive, the term of the work no day of signing",
        "Aldane Aerospace was awarded a £220 million contract to maintain the radars until 2031.",
        ("contract", "contract to maintain the radars", "", "signed", "", "", "", "£220 million"),
    ),
    (
        "the goods behind the day",
        "Norvik Yards won a $31 million contract on Monday to supply patrol boats to the Danish Navy.",
        ("contract", "contract to supply patrol boats", "2026-05-18", "signed", "", "", "", "$31 million"),
    ),
    (
        "an order without a word for the contract",
        "Slovenia ordered 12 howitzers from Nexter for €90 million in 2023.",
        ("contract", "contract for 12 howitzers", "2023", "signed", "", "", "", "€90 million"),
    ),
    (
        "an option taken up",
        "The navy exercised an option worth 90 million euros for a fourth ship on 3 May.",
        ("contract", "option for a fourth ship", "2026-05-03", "signed", "", "", "", "90 million euros"),
    ),
    (
        "agreed to a deal",
        "Italy and Libya agreed Tuesday to a $1.2 billion deal for patrol aircraft.",
        ("agreement", "deal for patrol aircraft", "2026-05-19", "signed", "", "", "", "$1.2 billion"),
    ),
    (
        "in force upon signature",
        "Malta and Tunisia signed an agreement on pilots on 7 May. It will be valid for seven years and came into "
        "effect upon signature.",
        ("agreement", "on pilots", "2026-05-07", "in_force", "2026-05-07", "", "P7Y", ""),
    ),
    (
        "in force, to be changed later",
        "The protocol on joint training between Albania and Italy, in force since 2011, will be updated next year.",
        ("protocol", "on joint training", "", "in_force", "2011", "", "", ""),
    ),
    (
        "of a year",
        "The exercise rests on a framework agreement of 2017 between Ghana and Portugal.",
        ("agreement", "framework agreement of 2017", "2017", "signed", "", "", "", ""),
    ),
    (
        "a treaty of several",
        "The Zenda Treaties, signed in 2010, commit London and Paris to work on missiles.",
        ("treaty", "Zenda Treaties", "2010", "signed", "", "", "", ""),
    ),
    (
        "a draft",
        "A draft agreement on classified information between Georgia and Latvia awaits signature.",
        ("agreement", "on classified information", "", "proposed", "", "", "", ""),
    ),
    (
        "due with parliament",
        "A second amendment is to be put before the cabinet on 22 June.",
        ("agreement", "second amendment", "", "proposed", "", "", "", ""),
    ),
    (
        "officials told to conclude it",
        "The ministers directed officials to conclude a logistics arrangement by the end of 2026.",
        ("arrangement", "logistics arrangement", "", "proposed", "", "", "", ""),
    ),
    (
        "terminated",
        "Estonia terminated the 1999 border-guard agreement with Russia last year.",
        ("agreement", "1999 border-guard agreement", "1999", "expired", "", "", "", ""),
    ),
    (
        "signed long ago, under a verb of recalling",
        "It would also be recalled that Kenya and Qatar entered into a Transit Agreement in October 2021.",
        ("agreement", "Transit Agreement", "2021-10", "signed", "", "", "", ""),
    ),
    (
        "a plan binds once it is initialled",
        "The work rests on the roadmap for naval cooperation that the two countries initialled on 2 October 2020.",
        ("programme", "roadmap for naval cooperation", "2020-10-02", "signed", "", "", "", ""),
    ),
    (
        "dated between commas",
        "The agreement, dated 9 December 2025, covers spare parts.",
        ("agreement", "agreement", "2025-12-09", "signed", "", "", "", ""),
    ),
    (
        "signed without naming it again",
        "It is a protocol on air rescue. My Tunisian counterpart, Karim Haddad, and I signed on the 6th of May.",
        ("protocol", "protocol on air rescue", "2026-05-06", "signed", "", "", "", ""),
    ),
    (
        "an order bargained for",
        "Norvik Yards has been negotiating a follow-on order for 84 guns for over two years.",
        ("contract", "order for 84 guns", "", "proposed", "", "", "", ""),
    ),
    (
        "on the agenda",
        "On the agenda are a logistics pact and joint patrols.",
        ("agreement", "logistics pact", "", "proposed", "", "", "", ""),
    ),
    (
        "unsigned",
        "The contract for 12 howitzers remains unsigned.",
        ("contract", "contract for 12 howitzers", "", "proposed", "", "", "", ""),
    ),
    (
        "carried out",
        "The ministers reviewed the implementation of the Memorandum on Coastal Radars between Malta and Tunisia.",
        ("memorandum", "Memorandum on Coastal Radars", "", "in_force", "", "", "", ""),
    ),
    (
        "followed up",
        "The committee followed up on the Memorandum of Understanding concerning the trainer programme.",
        ("memorandum", "concerning the trainer programme", "", "in_force", "", "", "", ""),
    ),
)

NOTHING: tuple[tuple[str, str], ...] = (
    ("denied", "The ministry denied that a contract had been signed."),
    ("none signed", "No agreement was signed during the visit."),
    ("none reached", "The sides failed to reach an agreement."),
    ("not yet", "The contract has not yet been signed."),
    ("agreed to do", "The two sides agreed to expand training."),
    ("would", "An agreement would require the consent of parliament."),
    ("if", "If a contract is signed in July, deliveries can begin in 2028."),
    ("any", "Any such contract must be approved."),
    ("agreement of minds", "There was general agreement that the talks were useful."),
    ("part of another noun", "Contract negotiations are continuing."),
    ("a partnership that grows", "The partnership has grown since 2015."),
    ("another thing signed", "He signed the visitors' book at the memorial on Monday."),
    ("autographs", "She signed autographs after the ceremony."),
    ("a maxim", "The minister said that agreements must be honoured."),
    ("in passing", "In accordance with international agreements, inspections took place in May."),
    ("fell through", "The deal fell through in 2024."),
    ("reported and called untrue", "She called reports of a signed contract premature."),
    ("called off", "Ecuador scrapped a planned agreement on joint patrols with Peru on Monday."),
    ("neither", "Neither a contract nor a letter of intent was signed."),
    ("of a household", "The coalition agreement, signed in March, foresees higher spending."),
    ("counted only", "The two countries have signed more than 20 agreements since 1992."),
    ("an agreement about a pact not named", "The sides agreed to extend the agreement."),
    ("signed for something else", "The minister signed off on Monday, and the crew signed up for courses."),
    ("a sofa", "The sofa was signed by the artist on Monday."),
    ("bought by nobody, never", "The army buys 12 trucks a year for $2 million."),
    ("a player's contract", "He is under contract until 2027."),
    (
        "the frame of a visit",
        "Within the framework of the visit, which lasts until 22 May, he will see the fleet.",
    ),
)

COLUMNS = ("kind", "agreement", "signed_on", "status", "valid_from", "valid_to", "duration", "value")


def rows(folder: Path, text: str) -> list[Mapping[str, Value]]:
    return [fact.values for fact in extract(article(folder, text), {})]


@pytest.mark.parametrize(("text", "expected"), [pytest.param(c[1], c[2], id=c[0]) for c in AGREEMENTS])
def test_agreement_of_a_text(tmp_path: Path, text: str, expected: Agreement) -> None:
    (row,) = rows(tmp_path, text)
    found = told(row, *COLUMNS)
    assert (found[0], *found[2:]) == (expected[0], *expected[2:])
    assert expected[1] in found[1]


@pytest.mark.parametrize("text", [pytest.param(text, id=why) for why, text in NOTHING])
def test_text_without_agreements(tmp_path: Path, text: str) -> None:
    assert [told(values, "kind", "agreement", "status") for values in rows(tmp_path, text)] == []


@pytest.mark.parametrize(
    ("text", "parties", "place"),
    [
        pytest.param(
            "Estonian Defence Minister Liina Tamm and Finnish Defence Minister Aino Laakso signed an "
            "accord on mines in Turku.",
            "Estonia; Finland",
            "Turku",
            id="people sign for their countries",
        ),
        pytest.param(
            "The treaty between Serbia and Greece was signed at the Aurora Palace in Belgrade in 2019.",
            "Serbia; Greece",
            "Aurora Palace, Belgrade",
            id="parties in its name, the place in two steps",
        ),
        pytest.param(
            "The contract was signed in Salamis on 14 May by Norwegian shipbuilder Vard and the Brazilian firm "
            "Emprona.",
            "Vard; Emprona",
            "Salamis",
            id="companies that no list knows, behind 'by'",
        ),
        pytest.param(
            "The Ministry of Defence of Estonia and the Ministry of Defence of Latvia concluded an agreement on fuel "
            "in Tartu.",
            "Estonia; Latvia",
            "Tartu",
            id="ministries sign for their countries",
        ),
    ],
)
def test_parties_and_place(tmp_path: Path, text: str, parties: str, place: str) -> None:
    (row,) = rows(tmp_path, text)
    assert told(row, "parties", "place") == (parties, place)


def test_two_agreements_of_one_kind_stay_apart(tmp_path: Path) -> None:
    text = (
        "Malta and Tunisia signed an agreement on pilots in Sliema on 7 May. It replaces a 2011 agreement that expired "
        "in March 2021."
    )
    found = {told(v, "signed_on", "status", "valid_to") for v in rows(tmp_path, text)}
    assert found == {("2026-05-07", "signed", ""), ("2011", "expired", "2021-03")}


def test_signed_after_the_talks_has_their_day(tmp_path: Path) -> None:
    text = (
        "The 5th Malta-Tunisia Defence Dialogue was held in Sliema on 12 May. After the talks, the two sides signed a "
        "protocol on air rescue."
    )
    (row,) = rows(tmp_path, text)
    assert told(row, "agreement", "signed_on") == ("protocol on air rescue", "2026-05-12")


def test_documents_of_a_list_are_signed_together(tmp_path: Path) -> None:
    text = (
        "The visit ended with the signing of three documents on 19 May: a memorandum on cyber defence, a protocol on "
        "military medicine and a contract for spare parts."
    )
    found = [told(v, "kind", "signed_on") for v in rows(tmp_path, text)]
    assert found == [("memorandum", "2026-05-19"), ("protocol", "2026-05-19"), ("contract", "2026-05-19")]


def test_items_of_a_list_are_signed_together(tmp_path: Path) -> None:
    text = (
        "The following documents were signed on 19 May in Baku:\n\n"
        "- Memorandum on mines\n"
        "- Plan of cooperation for 2027"
    )
    found = [told(v, "kind", "signed_on", "place") for v in rows(tmp_path, text)]
    assert found == [("memorandum", "2026-05-19", "Baku"), ("programme", "2026-05-19", "Baku")]


def test_a_similar_deal_is_another_one(tmp_path: Path) -> None:
    text = (
        "Malaysia and Canada are negotiating a visiting-forces agreement. Talks with France on a similar deal will "
        "open."
    )
    found = [told(v, "agreement", "status") for v in rows(tmp_path, text)]
    assert found == [("visiting-forces agreement", "proposed"), ("similar deal with France", "proposed")]


def test_a_signing_told_later_dates_it(tmp_path: Path) -> None:
    text = "The option, worth €74 million, was exercised by Malta. Signature took place at the Sliema yard on 12 May."
    (row,) = rows(tmp_path, text)
    assert told(row, "signed_on", "status", "value") == ("2026-05-12", "signed", "€74 million")


def test_in_draft_with_another_named_between(tmp_path: Path) -> None:
    found = rows(tmp_path, "A treaty to replace the 1989 protocol has been in draft since 2024.")
    assert [told(v, "kind", "status") for v in found] == [("treaty", "proposed"), ("protocol", "signed")]


def test_what_is_replaced_and_what_came_before_are_others(tmp_path: Path) -> None:
    found = rows(
        tmp_path, "Malta and Tunisia signed a treaty on mines in October 2020 in place of the 1994 one."
    )
    expected = [("treaty on mines", "2020-10", "signed"), ("1994 treaty", "1994", "expired")]
    assert [told(v, "agreement", "signed_on", "status") for v in found] == expected
    text = (
        "The ministers signed the Naval Cooperation Plan for 2027 on 19 May. The previous plan was signed in Tunis "
        "in August last year."
    )
    found = rows(tmp_path, text)
    expected = [("Naval Cooperation Plan for 2027", "2026-05-19"), ("previous plan", "2025-08")]
    assert [told(v, "agreement", "signed_on") for v in found] == expected


def test_signed_after_talks_told_further_up_has_the_day_of_the_talks(tmp_path: Path) -> None:
    text = (
        "Norwegian Defence Minister Ola Berg and his Chilean counterpart Ana Rojas held talks here on Tuesday.\n\n"
        "Rojas, who arrived on Monday for a three-day visit, thanked him.\n\n"
        "After the talks, the two ministers witnessed the signing of a memorandum on mines."
    )
    (row,) = rows(tmp_path, text)
    assert told(row, "agreement", "signed_on") == ("memorandum on mines", "2026-05-19")


def test_time_told_by_how_long_after_a_signing_is_no_day_of_it(tmp_path: Path) -> None:
    text = "Seven months after the Army and Norvik signed their framework agreement, the first ship came on 19 May."
    (row,) = rows(tmp_path, text)
    assert told(row, "signed_on", "status") == ("", "signed")


def test_signed_at_talks_on_the_eve_of_the_day_told_before(tmp_path: Path) -> None:
    text = (
        "The Norwegian Navy received this Tuesday (19/05) its third patrol ship in Bergen.\n\n"
        "On the eve of the ceremony, Oslo was the stage for the 7th Meeting of the Chile-Norway Naval Group.\n\n"
        "During the meeting, the Chilean Navy and the Norwegian Navy signed a Letter of Intent on frigates."
    )
    (row,) = rows(tmp_path, text)
    assert told(row, "agreement", "signed_on") == ("Letter of Intent on frigates", "2026-05-18")
