"""The `agreements` table: what ordinary prose tells: denials, leases, joint texts and bare contracts."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.facts.agreements import extract
from tests.facts.cases import article, told

# Why, text, then: words of the name, signed_on, status.
Row = tuple[str, str, str]
ROWS: tuple[tuple[str, str, Row], ...] = (
    (
        "no accord exists",
        "No accord on a Jordanian base at Lamu exists, the Kenyan minister said.",
        ("accord on a Jordanian base", "", "denied"),
    ),
    (
        "not any contract",
        "Kenya and Jordan have not signed any contract for armoured vehicles, a spokesman clarified.",
        ("contract for armoured vehicles", "", "denied"),
    ),
    (
        "not being negotiated",
        "Kenya is not negotiating the lease of a naval base to Jordan, the ministry insisted.",
        ("lease of a naval base", "", "denied"),
    ),
    (
        "a lease of a year",
        "Under the terms of a 2021 lease, Kenya's two Jordanian transports return to Amman every winter.",
        ("2021 lease", "2021", "signed"),
    ),
    (
        "a lease taken out",
        "Kenya took out a two-year lease on a pair of helicopters from Jordan in April.",
        ("lease on a pair of helicopters", "2026-04", "signed"),
    ),
    (
        "leased from a firm, with neither day nor price",
        "Kenya has leased two C-130 transport aircraft from Jordan until its own come out of overhaul.",
        ("two C-130 transport aircraft", "", "signed"),
    ),
    (
        "contracted for so many of them",
        "Norvik will build armoured vehicles in Lamu. Kenya contracted for 152 of the vehicles in December 2022.",
        ("contract for 152 of the vehicles", "2022-12", "signed"),
    ),
    (
        "ordered, and how it compares",
        "Kenya ordered 24 Mirage 2000 fighters from France in March 2024 for $900 million, its largest deal in years.",
        ("24 Mirage 2000 fighters", "2024-03", "signed"),
    ),
    (
        "a contract named by what is told before it",
        "Norvik will supply Kenya with two patrol boats. A contract is to be signed in the third quarter.",
        ("contract for two patrol boats", "", "proposed"),
    ),
    (
        "said together",
        "Kenya and Jordan want a common drone. They confirmed this in a joint statement on 18 May.",
        ("joint statement", "2026-05-18", "signed"),
    ),
    (
        "a joint text that followed",
        "Kenya received a Jordanian delegation. A joint statement on smuggling along the coast followed.",
        ("joint statement on smuggling", "", "signed"),
    ),
    (
        "what may be renewed is there",
        "The agreement on joint patrols between Kenya and Jordan expires in 2029 and can be renewed.",
        ("agreement on joint patrols", "", "in_force"),
    ),
    (
        "proposed to the other side",
        "Jordan, which has a yard in Lamu, has proposed a new protocol under which Kenyan engineers would learn.",
        ("protocol", "", "proposed"),
    ),
)


@pytest.mark.parametrize(("text", "expected"), [pytest.param(c[1], c[2], id=c[0]) for c in ROWS])
def test_told_in_prose(tmp_path: Path, text: str, expected: Row) -> None:
    found = [told(f.values, "agreement", "signed_on", "status") for f in extract(article(tmp_path, text), {})]
    assert any(expected[0] in f[0] and f[1:] == expected[1:] for f in found), found


# Why, text.
NOTHING: tuple[tuple[str, str], ...] = (
    ("no contract for anything told", "Kenya and Jordan spoke for an hour. No contract was signed."),
    ("no treaty that matters more", '"No treaty matters more to Kenya," the admiral said in Amman.'),
    ("one side agrees to help", "Norway has agreed to send two teachers to Kenya from January."),
    ("agreed to go on talking", "Kenya and Jordan agreed to resume their exploratory talks."),
    ("not issued", "The ministers of Kenya and Jordan parted without issuing a joint statement."),
    ("flats are rented", "The Kenyan attaché has rented two flats from a dentist in Amman."),
)


@pytest.mark.parametrize("text", [pytest.param(c[1], id=c[0]) for c in NOTHING])
def test_no_agreement_in_prose(tmp_path: Path, text: str) -> None:
    assert [told(f.values, "agreement", "status") for f in extract(article(tmp_path, text), {})] == []
