"""Bodies by common nouns, by the words around a name and by their acronyms; the texts and names are invented."""

from __future__ import annotations

import pytest

from analysis.annotate import Annotated
from tests.writing import annotated

FOUND = [
    ("Serbia's Defence Ministry left. The Turkish Ministry of Defence came.",
     [("Ministry of Defence", "Serbia"), ("Ministry of Defence", "Türkiye")], "two states' ministries of one name"),
    ("He urged Parliament to vote.", [("Parliament", "")], "a parliament that is told something"),
    ("The Cabinet agreed on Monday.", [("Cabinet", "")], "a cabinet that acts"),
    ("The Senate defence committee met.", [("Senate defence committee", "")], "a committee of a house"),
    ("The intergovernmental working group on arms trade met.",
     [("Intergovernmental working group on arms trade", "")], "a working group of governments"),
    ("The Egyptian Army and Navy got it.", [("Egyptian Army", "Egypt"), ("Egyptian Navy", "")], "two services"),
    ("They gave it to the Tajik border troops by May.", [("Tajik Border Troops", "Tajikistan")], "border troops"),
    ("Hulls are welded by VOP Tern in Brno.", [("VOP Tern", "")], "what a company does"),
    ("Pardubice-based VARNEX won it.", [("VARNEX", "")], "where a company sits"),
    ("Fjordholt, their maker, agreed.", [("Fjordholt", "")], "what a company is, behind its name"),
    ("It is of the China Works and Offshore International Co (CWOC).",
     [("China Works and Offshore International Co", "China")], "an acronym that spells two names as one"),
    ("The State of Law bloc left.", [("State of Law", "")], "a bloc with 'of' in its name"),
    ("He heads the Idlib Martyrs' Brigade.", [("Idlib Martyrs' Brigade", "")], "a possessive in the plural"),
    ("He leads the National Committee for the Return of Democracy and the Restoration of the State.",
     [("National Committee for the Return of Democracy and the Restoration of the State", "")], "two fields"),
    ("We saw SDF commanders leave.", [("SDF", "")], "an acronym with commanders"),
    ("It is the largest al Qaeda network there.", [("Al-Qaeda", "")], "an Arabic article in small letters"),
    ("Men of the federal police fled.", [("Federal police", "")], "an organ of every state in small letters"),
    ("Peru's presidential guard left.", [("Presidential guard", "Peru")], "an organ and whose it is"),
    ("The attorney general's office has charged him.", [("Attorney general's office", "")], "a prosecutor's office"),
    ("They were flown out by the air force.", [("Air Force", "")], "a service by which something is done"),
    ("The state spy agency, the QRDSE, is new.", [("QRDSE", "")], "an acronym behind a noun for its body"),
    ("The army's information service, DIRQA, denied it.", [("DIRQA", "")], "the same without an article"),
    ("The Moscow-registered Qorlogistik paid.", [("Qorlogistik", "")], "where a company is registered"),
    ("The Khabor Martyrs Brigade (Arabic: لواء, Liwa Shuhada al-Khabor; LQK) was small.",
     [("Khabor Martyrs Brigade", "")], "one body and its name in its own language"),
    ("The Bay Clan, also called the Harbour Defence Forces, paid.", [("Bay Clan", "")], "two names of one body"),
    ("It came from the 7th military region.", [("7th military region", "")], "a numbered unit in small letters"),
    ("The Fifth Zenda Working Group met.", [("Zenda Working Group", "")], "the session is no number of a unit"),
    ("He joined the 8th Front at 15.", [("8th Front", "")], "a front by its number"),
    ("He died in a raid by Unit 03.", [("Unit 03", "")], "a secret unit"),
    ("The Bay Defence Council (Peruvian Navy) wrote.",
     [("Bay Defence Council", ""), ("Peruvian Navy", "Peru")], "what is in brackets may be another body"),
    ("The Khabor Brigade (Source: Zandik Institute) has two boats.",
     [("Khabor Brigade", ""), ("Zandik Institute", "")], "who says so"),
    ("Six died, the health ministry said.", [("Ministry of Health", "")], "a ministry in small letters"),
    ("Peru's ministry of public works agreed.", [("Ministry of Public Works", "Peru")], "the field behind"),
    ("The Iraqi defence and interior ministries agreed.",
     [("Ministry of Defence", "Iraq"), ("Ministry of the Interior", "")], "two ministries in one phrase"),
    ("The Ministries of Defence and Trade agreed.",
     [("Ministry of Defence", ""), ("Ministry of Trade", "")], "two ministries, the fields behind"),
    ("The Ministry of Peshmerga Affairs agreed.",
     [("Ministry of Peshmerga Affairs", "")], "a field that opens with a listed name"),
    ("The Ministry of Public Works agreed.", [("Ministry of Public Works", "")], "a field that ends like a company"),
    ("The Knesset's foreign affairs committee met.",
     [("Knesset", "Israel"), ("Knesset foreign affairs committee", "Israel")], "a committee by its house"),
    ("The QNC, the junta's ruling council, will sit.", [("QNC", "")], "an acronym that a noun explains"),
    ("He met Frontex, the border agency, there.", [("Frontex", "")], "a noun that only says what a body is"),
    ("The Armed Forces of Zendia left. They accused the AFZ of theft.",
     [("Armed Forces of Zendia", "")], "initials with the country's"),
    ("The National Mine Agency, ANM, will clear it.", [("National Mine Agency", "")], "initials in another order"),
    ("The Southern Union for Reform left.", [("Southern Union for Reform", "")], "what a union is for"),
    ("The Qulmeya and Wandari parties cheered.", [("Qulmeya", ""), ("Wandari", "")], "a noun for two names"),
    ("The Return to Origins party met.", [("Return to Origins", "")], "a party with 'to' in its name"),
    ("The Panzerbrigade 47 left.", [("Panzerbrigade 47", "")], "a unit of one long word"),
    ("A tug of the Grenzwachtkommando came.", [("Grenzwachtkommando", "")], "the end of a word of another language"),
    ("It is the party's 70 Unit.", [("70 Unit", "")], "a unit behind an owner"),
    ("He heads the Nour al-Din al-Zandiki Movement.", [("Nour al-Din al-Zandiki Movement", "")], "two articles"),
    ("Doctors at the al-Zandik hospital left.", [("al-Zandik", "")], "an article before a noun for a body"),
    ("The Supreme Council of the Armed Forces (SCAF) met.",
     [("Supreme Council of the Armed Forces", "")] , "an acronym that spells a listed name too"),
    ("The Support and Training Mission in Peru (STMP) left.",
     [("Support and Training Mission in Peru", "Peru")], "a country before the acronym"),
    ("The Senate Trade and National Defense Committee met.",
     [("Senate Trade and National Defense Committee", "")], "two fields of a committee"),
    ("The Danish parliament, the Folketing, voted.", [("Folketing", "Denmark")], "a noun before the name"),
    ("Men of Peru's Qorgor brigade left.", [("Qorgor", "")], "a unit that the model takes for a place"),
    ("Zidol, the security and intelligence service, warned.", [("Zidol", "")], "a service by what it is"),
    ("A local NGO, Tuandele, counted them.", [("Tuandele", "")], "a noun in capitals before a name"),
    ("Executives at Portnoy Shipping declined.", [("Portnoy Shipping", "")], "where somebody works"),
    ("The QRS officers left.", [("QRS", "")], "an acronym with officers"),
    ("Kenya's Ministry of Interior and National Administration left.",
     [("Ministry of the Interior", "Kenya")], "the rest of a ministry's name is no body"),
    ("The Bundestag's Defence Committee met.",
     [("Bundestag", "Germany"), ("Defence Committee", "Germany")], "a committee in capitals by its house"),
    ("Bosnia's Presidency agreed.", [("Presidency", "Bosnia and Herzegovina")], "a presidency that acts"),
    ("The Zandik Command and Staff College opened.", [("Zandik Command and Staff College", "")], "a staff college"),
    ("The Turkish military said so.", [("Turkish Military", "Türkiye")], "the military of a state that acts"),
    ("Men of the Front for the Liberation of Zandia left.",
     [("Front for the Liberation of Zandia", "")], "what a front is for"),
    ("The Qamar Brigade's media office left.", [("Qamar Brigade", "")], "an owner is no plural"),
    ("The QNDD-FDD won the poll.", [("QNDD-FDD", "")], "two acronyms that are one name"),
    ("The UN-OPCW team left.",
     [("United Nations", ""), ("OPCW", "")], "two bodies' team"),
    ("Agents of the federal police, Qorvik and Zandik met. Qorvik builds engines.",
     [("Federal police", "")], "a row is no apposition"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "bodies", "reason"), FOUND, ids=[reason for *_, reason in FOUND])
def test_bodies(text: str, bodies: list[tuple[str, str]], reason: str) -> None:
    assert list(dict.fromkeys(_bodies(annotated(text)))) == bodies, reason


NONE = [
    ("They met at the Silk Road Congress Center.", "a house where people meet"),
    ("It ordered two ATR 72 aircraft.", "a type of aircraft"),
    ("He left for the IDEX arms fair.", "a fair"),
    ("The Parliament House is old.", "a house"),
    ("Chief of the General Staff General Zoltan Bere left.", "the staff only says which chief"),
    ("It runs Zenda-based training.", "no name behind the place"),
    ("Jets took off from RAF Quendon at dawn.", "a base"),
    ("The tanker Maersk Quendon waited.", "a ship with a company's name"),
    ("Shells hit Quendon, a doctors' union said.", "a new clause behind the comma"),
    ("The Sunni and Druze parties cheered.", "peoples and faiths"),
    ("The Tuareg movement split.", "a people's movement"),
    ("A Nuer militia attacked.", "a people before a noun for a body"),
    ("Turkish military officials left.", "whose officials they are"),
    ("Ties with the Turkish military grew.", "a military that does nothing"),
    ("The Quendon was sold to Brazil.", "a ship"),
    ("He was born in Nimr village.", "a place of a company's name"),
    ("The Eastern Front moved.", "a theatre of war"),
    ("He works at a ministry.", "no field of a ministry"),
    ("The company's audit committee met.", "no parliament's committee"),
    ("Three sit in the office, Kabul, and one in Oslo.", "a place behind a noun for a body"),
    ("The federal police chief resigned.", "somebody's post"),
    ("The supreme court building burned.", "a house"),
    ("The 2nd division side won the cup.", "a league"),
    ("It was painted at Air Force Base Bloemvlei.", "a place called after its users"),
    ("Unit 4 of the power station was shut.", "a reactor"),
    ("He was called a Fifth Column by his rivals.", "an idiom"),
    ("People in the Malakand Division fled.", "a part of a country"),
]


@pytest.mark.parametrize(("text", "reason"), NONE)
def test_no_bodies(text: str, reason: str) -> None:
    assert _bodies(annotated(text)) == [], reason


def _bodies(page: Annotated) -> list[tuple[str, str]]:
    return [(m.entity, m.country) for m in page.mentions if m.kind == "organisation"]
