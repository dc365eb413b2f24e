"""Countries of people whom no word labels, by where a report is told from; texts and people are invented."""

from __future__ import annotations

import pytest

from tests.writing import annotated

BOGOTA = "BOGOTÁ, 3 May 2031 — "
AMMAN = "AMMAN, 3 May 2031 (Petra) — "

AT_HOME = [
    (BOGOTA + "General Álvaro Pinz has written his memoirs.", "Colombia", "a rank, and no other country"),
    (BOGOTA + "Judge Marta Quirel refused to step aside.", "Colombia", "an office that is no minister's"),
    (
        AMMAN + "The Czech firm Zbrojka will mend the vehicles. Brigadier General Laith Obed was present.",
        "Jordan",
        "another country is named, not beside the officer",
    ),
    (
        "DOHA, 3 May 2031 — Qatar and Italy ended the course. Qatar thanked Italy, Brigadier Nasser Hajr said.",
        "Qatar",
        "beside the own country another one is no matter",
    ),
    (
        "Somali cadets graduate\n\nThe school is in Somalia. Colonel Abdi Warsam gave out the diplomas.",
        "Somalia",
        "the only country of an article from nowhere",
    ),
]
OPEN = [
    (
        AMMAN + "Czech gunners took part. Their Czech battery was led in by Colonel Jan Petrov.",
        "behind another country",
    ),
    (AMMAN + "The Czech side came too. Ambassador Jana Petrova smiled.", "an ambassador is a guest"),
    (AMMAN + "Special Representative Omar Bakai turned off the lights.", "an envoy of many states"),
    (AMMAN + "Colonel Omar Bakai of the United Nations mission saluted.", "an officer of a mission"),
    (
        AMMAN + "Jordan and Chile agreed. It was signed by General Omar Bakai and General Luis Aran.",
        "of two beside each other, it is open which is whose",
    ),
    (
        AMMAN + "Chile bought it. Chile paid for it. Chile flew it. Chile lost it. Colonel Luis Aran wept.",
        "a report about another country",
    ),
    ("It rained in Chile. Colonel Luis Aran wept.", "a country named once"),
]


@pytest.mark.parametrize(("text", "country", "reason"), AT_HOME, ids=[row[-1] for row in AT_HOME])
def test_people_of_the_country_that_a_report_is_told_from(text: str, country: str, reason: str) -> None:
    person = annotated(text).people[-1]
    assert (person.country, person.country_basis) == (country, "context"), reason


@pytest.mark.parametrize(("text", "reason"), OPEN, ids=[reason for _, reason in OPEN])
def test_people_who_may_be_from_elsewhere(text: str, reason: str) -> None:
    people = annotated(text).people
    assert people, reason
    assert not any(p.country for p in people), reason
