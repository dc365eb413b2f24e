"""Countries of people by the side that a sentence puts them on; the texts and everybody in them are invented."""

from __future__ import annotations

import pytest

from tests.writing import annotated

SIDES = [
    (
        "For Venezuela spoke General Wilfredo Bart. For Iran it was General Aziz Nikfar.",
        ["Venezuela", "Iran"],
        "a verb before the name",
    ),
    (
        "List of signatories\n\nFor Paraguay: Adm. Óscar Benítez Cardozo (Director)\n"
        "For the Republic of China (Taiwan): Adm. Ku Hsiang (Director)",
        ["Paraguay", "Taiwan"],
        "a list of signatories",
    ),
    (
        "Signing for Zambia was Colonel Peter Banda; Brigadier Rui Alves signed for Mozambique.",
        ["Zambia", "Mozambique"],
        "a gerund before the side, and the side behind the verb",
    ),
    (
        "On the Norwegian side were Rear Admiral Kjell Brand and Colonel Siv Moe; on the Chilean, Captain Pedro Rojas.",
        ["Norway", "Norway", "Chile"],
        "two of one side, and a side without the word",
    ),
    (
        "From the Peruvian side, Commander Ana Ruiz attended. Representing Japan was Admiral Ken Mori.",
        ["Peru", "Japan"],
        "who takes part from a side, who represents it",
    ),
    (
        "Italy sent General Aldo Berri. Malta's team included Captain Rita Sala.",
        ["Italy", "Malta"],
        "who is sent, and who is in a team",
    ),
    ("The Cubans were led by General Raul Perez.", ["Cuba"], "the people of a country"),
    (
        "Handing over the keys on behalf of the Turkish land forces was Colonel Nuri Sahin.",
        ["Türkiye"],
        "the adjective in what somebody stands for",
    ),
    (
        "Jane Roe and Juan Diaz signed for Canada and Peru respectively.",
        ["Canada", "Peru"],
        "one after the other",
    ),
    ("It was signed, for Portugal, by Ambassador Rui Pinto.", ["Portugal"], "a side before 'by'"),
    ("For Poland the deal means jobs, Colonel Adam Nowak said.", [""], "what something means to a country"),
    ("For France, Admiral Luc Moreau warned, time is short.", [""], "a country that is warned of"),
    ("For Iran's sake, General Aziz Nikfar resigned.", [""], "for whose sake"),
    ("On the Syrian border was Colonel Omar Bey.", [""], "no side but a border"),
    (
        "Italy met Captain Rita Sala. The French team beat Major Joe Borg.",
        ["", ""],
        "no word for a side's members",
    ),
]


@pytest.mark.parametrize(("text", "countries", "reason"), SIDES, ids=[reason for _, _, reason in SIDES])
def test_sides(text: str, countries: list[str], reason: str) -> None:
    assert [p.country for p in annotated(text).people] == countries, reason
