"""The `agreements` table: what stands beside an agreement's phrase and tells its standing, whatever the parse."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.facts.agreements import extract
from tests.facts.cases import article, told

# Why, text, then: words of the name, status, signed_on, parties.
Cued = tuple[str, str, str, str]
CONCLUDED: tuple[tuple[str, str, Cued], ...] = (
    (
        "came to one",
        "Portugal and Brazil have come to an agreement on the joint training of transport pilots.",
        ("agreement on the joint training", "signed", "", "Portugal; Brazil"),
    ),
    (
        "copies exchanged",
        "Peru and Poland exchanged signed copies of an implementing arrangement on tank maintenance on 18 May.",
        ("arrangement on tank maintenance", "signed", "2026-05-18", "Peru; Poland"),
    ),
    (
        "the visit ended with it",
        "The visit ended with a memorandum on helicopter rescue between Albania and Croatia.",
        ("memorandum on helicopter rescue", "signed", "", "Albania; Croatia"),
    ),
    (
        "it crowned the visit",
        "A memorandum on helicopter rescue crowned the Croatian minister's visit to Albania.",
        ("memorandum on helicopter rescue", "signed", "", "Croatia; Albania"),
    ),
    (
        "something sealed with it, many words between",
        "Albania and Croatia sealed their new closeness on Monday with a memorandum on helicopter rescue.",
        ("memorandum on helicopter rescue", "signed", "2026-05-18", "Albania; Croatia"),
    ),
    (
        "it bears their signatures",
        "The agreement on joint patrols bears the signatures of the chiefs of staff of Ghana and Togo.",
        ("agreement on joint patrols", "signed", "", "Ghana; Togo"),
    ),
    (
        "notes exchanged",
        "Australia and Vanuatu exchanged diplomatic notes on the status of visiting police on 18 May.",
        ("diplomatic notes on the status", "signed", "2026-05-18", "Australia; Vanuatu"),
    ),
    (
        "terms of reference",
        "Australia and Vanuatu signed terms of reference for a joint working group on 18 May.",
        ("terms of reference", "signed", "2026-05-18", "Australia; Vanuatu"),
    ),
    (
        "initialled first, signed later",
        "The accord on coastal radar between Greece and Cyprus was initialled in March and signed last Thursday.",
        ("accord on coastal radar", "signed", "2026-05-14", "Greece; Cyprus"),
    ),
    (
        "as the end of talks, with a year of the plan",
        "Peruvian and Polish officials ended two days of talks on 18 May by signing a roadmap for work in 2027.",
        ("roadmap for work", "signed", "2026-05-18", "Peru; Poland"),
    ),
    (
        "which he signed, behind a long name",
        "The minister presented the agreement with Norway on air policing that he signed in Lima on 8 April.",
        ("agreement", "signed", "2026-04-08", "Norway; Peru"),
    ),
    (
        "named by where and when it was signed",
        "The arrangement on host nation support (Lima, 4 March 2024) between Peru and Poland covers the brigade.",
        ("arrangement on host nation support", "signed", "2024-03-04", "Peru; Poland"),
    ),
    (
        "signed first, named next",
        "Jane Roe signed on behalf of Malta and Peter Lang on behalf of Italy. The agreement on pollution control "
        "will be published.",
        ("agreement on pollution control", "signed", "", "Malta; Italy"),
    ),
    (
        "a roadmap that two approve",
        "The ministers of Peru and Poland approved a military cooperation roadmap on 18 May.",
        ("military cooperation roadmap", "signed", "2026-05-18", "Peru; Poland"),
    ),
    (
        "the year of a fair is no day of a signing",
        "Peru and Poland signed a memorandum on training on the sidelines of IDEX 2025.",
        ("memorandum on training", "signed", "", "Peru; Poland"),
    ),
)
STANDING: tuple[tuple[str, str, Cued], ...] = (
    (
        "it dates from",
        "Iceland's memorandum with Norway on the coast guard dates from 2007.",
        ("memorandum", "signed", "2007", "Iceland; Norway"),
    ),
    (
        "dating from",
        "Estonian crews shoot in Lapland under a memorandum dating from 2019 between Finland and Estonia.",
        ("memorandum", "signed", "2019", "Estonia; Finland"),
    ),
    (
        "its owner and its other side are its parties",
        "Zambia's 1998 military training treaty with Zimbabwe still stands.",
        ("military training treaty", "in_force", "1998", "Zambia; Zimbabwe"),
    ),
    (
        "it began to hold",
        "Peru's hydrography accord with Chile kicked in on 1 May.",
        ("hydrography accord", "in_force", "", "Peru; Chile"),
    ),
    (
        "it rolls over",
        "The overflight protocol between Iceland and Norway renews itself every January.",
        ("overflight protocol", "in_force", "", "Iceland; Norway"),
    ),
    (
        "it will run out",
        "The patrol boat arrangement between Fiji and Tonga is due to lapse in 2028.",
        ("patrol boat arrangement", "in_force", "", "Fiji; Tonga"),
    ),
    (
        "torn up",
        "Chad has torn up its 1976 military assistance agreement with France.",
        ("military assistance agreement", "expired", "1976", "Chad; France"),
    ),
    (
        "walked away from, though once signed",
        "Mali walked away last year from the military assistance agreement it signed with France in 1976.",
        ("military assistance agreement", "expired", "1976", "Mali; France"),
    ),
    (
        "defunct",
        "The now defunct military assistance agreement between Chad and France had been signed in 1976.",
        ("military assistance agreement", "expired", "1976", "Chad; France"),
    ),
    (
        "weighed",
        "Moldova is weighing a status of forces agreement with Romania.",
        ("status of forces agreement", "proposed", "", "Moldova; Romania"),
    ),
    (
        "in the offing",
        "An agreement on air surveillance between Moldova and Romania is in the offing.",
        ("agreement on air surveillance", "proposed", "", "Moldova; Romania"),
    ),
    (
        "only its signing is allowed",
        "The cabinet approved on Monday the signing of a memorandum on mine clearance between Moldova and Romania.",
        ("memorandum on mine clearance", "proposed", "", "Moldova; Romania"),
    ),
    (
        "yet to be signed",
        "Moldova and Romania have yet to sign the memorandum on mine clearance announced in March.",
        ("memorandum on mine clearance", "proposed", "", "Moldova; Romania"),
    ),
    (
        "spoken of as there",
        "Peru's accord with Chile on the joint brigade fits on a single page.",
        ("accord", "in_force", "", "Peru; Chile"),
    ),
    (
        "not to be renewed",
        "Peru will not renew its training agreement with Chile, which ends on 31 December.",
        ("training agreement", "in_force", "", "Peru; Chile"),
    ),
    (
        "what it says",
        "According to the border protocol between Peru and Chile, patrols may cross the line.",
        ("border protocol", "in_force", "", "Peru; Chile"),
    ),
    (
        "only once signed",
        "Once signed, the memorandum on sapper training between Peru and Chile will let officers change places.",
        ("memorandum on sapper training", "proposed", "", "Peru; Chile"),
    ),
    (
        "it will only take effect later",
        "The treaty on mines between Peru and Chile was signed on 18 May and enters into force on 1 July 2026.",
        ("treaty on mines", "signed", "2026-05-18", "Peru; Chile"),
    ),
)
NOTHING = (
    ("none there is", "Peru has no defence agreement with Chile."),
    ("ruled out", "Peru ruled out a basing agreement with any power."),
    ("agreement of minds", "The two sides reached broad agreement that more should be done."),
    ("peace", "The cease-fire agreement between Peru and Chile was signed in November."),
    ("a plan called off", "Peru scrapped a planned agreement on joint patrols with Chile."),
    ("talks that failed", "Talks between Peru and Poland on a contract for a frigate broke down on Monday."),
    (
        "a release",
        "The navies of Peru and Poland will extend their drills, a statement by the ministry said.",
    ),
    ("what most states share", "Under the UN Charter, Peru and Poland may act."),
    ("wanted of nobody in particular", "Any agreement would have to respect the constitution."),
)


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(c[1], c[2], id=c[0]) for c in (*CONCLUDED, *STANDING)]
)
def test_agreement_told_beside_its_phrase(tmp_path: Path, text: str, expected: Cued) -> None:
    (fact,) = extract(article(tmp_path, text), {})
    name, *rest = told(fact.values, "agreement", "status", "signed_on", "parties")
    assert expected[0] in name
    assert tuple(rest) == expected[1:]


@pytest.mark.parametrize("text", [pytest.param(text, id=why) for why, text in NOTHING])
def test_no_agreement_beside_these(tmp_path: Path, text: str) -> None:
    assert extract(article(tmp_path, text), {}) == []


def test_every_agreement_of_a_list(tmp_path: Path) -> None:
    text = (
        "Peru and Poland signed a memorandum on military medicine, an agreement on the training of cadets and "
        "a roadmap for 2027."
    )
    found = [told(f.values, "kind", "status", "parties") for f in extract(article(tmp_path, text), {})]
    both = ("signed", "Peru; Poland")
    assert found == [("memorandum", *both), ("agreement", *both), ("programme", *both)]
