"""The `agreements` table: what holds, for how long, and what is there but not signed, family by family."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.facts.agreements import extract
from tests.facts.cases import article, told

# Why, text, then: words of the name, signed_on, status, duration, valid_to.
Standing = tuple[str, str, str, str, str]
HOLDING: tuple[tuple[str, str, Standing], ...] = (
    (
        "under a named agreement",
        "Jordanian ships use the port of Mombasa under the Kenya–Jordan Defence Cooperation Agreement.",
        ("Defence Cooperation Agreement", "", "in_force", "", ""),
    ),
    (
        "consistent with one",
        "Kenya and Jordan met all requests, consistent with the Lamu Declaration.",
        ("Lamu Declaration", "", "in_force", "", ""),
    ),
    (
        "what it does now",
        "The Visiting Forces Agreement gives Jordanian soldiers in Kenya immunity from local courts.",
        ("Visiting Forces Agreement", "", "in_force", "", ""),
    ),
    (
        "acceded to",
        "Jordan acceded to the Agreement on Port State Control last year; Kenya did in 2024.",
        ("Agreement on Port State Control", "", "in_force", "", ""),
    ),
    (
        "a lease with an end",
        "The Kenya Navy has access to the Jordanian pier under a lease that runs until 2055.",
        ("lease", "", "in_force", "", "2055"),
    ),
    (
        "supplied under a contract of a year",
        "Radars supplied by Thales to the Kenya Navy under a 2019 contract are being overhauled.",
        ("2019 contract for Radars", "2019", "signed", "", ""),
    ),
    (
        "begun with a letter",
        "Talks between Kenya and Jordan over frigates, begun with a letter of intent in March 2025, went on.",
        ("letter of intent", "2025-03", "signed", "", ""),
    ),
    (
        "in force only from a day to come",
        "Kenya and Jordan signed a protocol on divers on Monday. It comes into force on 1 July and has a term of "
        "four years.",
        ("protocol on divers", "2026-05-18", "signed", "P4Y", ""),
    ),
    (
        "is to last",
        "Kenya and Jordan signed an arrangement on divers on Monday. The arrangement is to last three years.",
        ("arrangement on divers", "2026-05-18", "signed", "P3Y", ""),
    ),
    (
        "named by its year behind its name",
        "Kenya hosts troops under the Naval Access Agreement with Jordan. The 2014 pact, which had an initial term of "
        "10 years, bars bases.",
        ("Naval Access Agreement", "2014", "in_force", "P10Y", ""),
    ),
    (
        "drafted but not signed",
        "A contract for two patrol boats between Kenya and Jordan has been drafted but not signed.",
        ("contract for two patrol boats", "", "proposed", "", ""),
    ),
    (
        "initialled but not signed",
        "A memorandum on hydrography between Kenya and Jordan was initialled but has not been signed.",
        ("memorandum on hydrography", "", "proposed", "", ""),
    ),
    (
        "agreed, yet to be signed",
        "A memorandum on divers between Kenya and Jordan has been agreed but has yet to be signed.",
        ("memorandum on divers", "", "proposed", "", ""),
    ),
    (
        "only the need of it is agreed",
        "Kenya and Jordan agreed on the need to finalise an arrangement on the storage of fuel.",
        ("arrangement on the storage of fuel", "", "proposed", "", ""),
    ),
    (
        "an aside behind the verb",
        "The Kenyan minister also signed, together with his Jordanian guest, an arrangement on divers on Monday.",
        ("arrangement on divers", "2026-05-18", "signed", "", ""),
    ),
    (
        "concluded earlier",
        "Thales sent six radars to Kenya under a radar contract concluded earlier, it was said at talks on Monday.",
        ("radar contract", "", "signed", "", ""),
    ),
    (
        "a declaration issued",
        "Kenya and Jordan issued a joint declaration on maritime security on Monday.",
        ("declaration on maritime security", "2026-05-18", "signed", "", ""),
    ),
)


@pytest.mark.parametrize(("text", "expected"), [pytest.param(c[1], c[2], id=c[0]) for c in HOLDING])
def test_standing_of_an_agreement(tmp_path: Path, text: str, expected: Standing) -> None:
    (fact,) = extract(article(tmp_path, text), {})
    name, *rest = expected
    assert name in fact.values["agreement"]
    assert told(fact.values, "signed_on", "status", "duration", "valid_to") == tuple(rest)


NOTHING = (
    ("a declaration to the press", "The Kenyan minister said in a declaration that the drill was a success."),
    ("what most states share", "Under the UN Charter and the Geneva Conventions, Kenya and Jordan may act."),
    ("a programme", "Kenya sends 40 cadets a year to Jordan under the Young Officers Programme."),
    ("a course that lasts", "The course opens on Monday. It will last two years."),
    ("an issue of a statement", "The Kenyan ministry issued a statement on the drill with Jordan on Monday."),
)


@pytest.mark.parametrize("text", [pytest.param(text, id=why) for why, text in NOTHING])
def test_no_standing_agreement(tmp_path: Path, text: str) -> None:
    assert extract(article(tmp_path, text), {}) == []


def test_a_renewal_and_what_is_renewed_are_two(tmp_path: Path) -> None:
    text = (
        "Kenya and Jordan renewed their fisheries patrol accord on Monday. The accord, first signed in 2011, lets "
        "ships of both board trawlers."
    )
    found = [told(f.values, "agreement", "signed_on") for f in extract(article(tmp_path, text), {})]
    assert found == [("renewal of the fisheries patrol accord", "2026-05-18"), ("accord", "2011")]


def test_what_the_agreement_means_is_not_named_next(tmp_path: Path) -> None:
    text = (
        "Kenya signed a letter of offer and acceptance with Jordan in March. Deliveries under the agreement go on. "
        "The Defence Cooperation Agreement, which took effect in 2021, gives Jordan access to a port."
    )
    found = [told(f.values, "agreement", "valid_from") for f in extract(article(tmp_path, text), {})]
    assert found == [("letter of offer and acceptance", ""), ("Defence Cooperation Agreement", "2021")]


# Why, text, then: words of the name, signed_on, status, parties.
WORDED: tuple[tuple[str, str, tuple[str, str, str, str]], ...] = (
    (
        "days in commas before what is signed",
        "The Kenya Army and the Jordanian firm Norvik signed today, Wednesday, an agreement to refurbish 60 vehicles.",
        ("agreement to refurbish 60 vehicles", "2026-05-20", "signed", "Kenyan Army; Norvik"),
    ),
    (
        "a name in apposition to its number",
        "Kenya and Jordan share three pacts. The third, the Port Access Agreement, was signed on 14 May.",
        ("Port Access Agreement", "2026-05-14", "signed", "Kenya; Jordan"),
    ),
    (
        "prolonged past the day of the article",
        "The Port Access Agreement of 2004 between Kenya and Jordan was extended last year through 2030.",
        ("Port Access Agreement of 2004", "2004", "in_force", "Kenya; Jordan"),
    ),
    (
        "agreed in substance only",
        "A pact on fuel between Kenya and Jordan has been agreed in substance and is set to be inked in July.",
        ("pact on fuel", "", "proposed", "Kenya; Jordan"),
    ),
    (
        "negotiated by the sides named",
        "Kenya and Jordan are negotiating a memorandum of understanding that would bring instructors to Lamu.",
        ("memorandum of understanding", "", "proposed", "Kenya; Jordan"),
    ),
    (
        "hammered out",
        "The navies of Kenya and Jordan hammered out a protocol on joint patrols on Monday.",
        ("protocol on joint patrols", "2026-05-18", "signed", "Kenya; Jordan"),
    ),
    (
        "no day of the news for what was signed at some time",
        "Kenya and Jordan will build boats in Lamu under an accord signed over the summer, it was said on Monday.",
        ("accord", "2025", "signed", "Kenya; Jordan"),
    ),
    (
        "scrapped",
        "Kenya and Jordan have a new treaty on pilots. It scraps the friendship treaty of February 2000.",
        ("friendship treaty of February 2000", "2000-02", "expired", "Kenya; Jordan"),
    ),
)


@pytest.mark.parametrize(("text", "expected"), [pytest.param(c[1], c[2], id=c[0]) for c in WORDED])
def test_wording_of_a_signing(tmp_path: Path, text: str, expected: tuple[str, str, str, str]) -> None:
    facts = extract(article(tmp_path, text), {})
    found = [told(f.values, "agreement", "signed_on", "status", "parties") for f in facts]
    assert any(expected[0] in f[0] and f[1:] == expected[1:] for f in found), found


def test_the_relevant_document_is_no_agreement_of_its_own(tmp_path: Path) -> None:
    text = "Kenya and Jordan spoke of divers. The relevant document was signed by Colonel Jane Roe."
    assert extract(article(tmp_path, text), {}) == []
