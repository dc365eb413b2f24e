"""Kinds of councils, commissions and committees by the fields in their names; the names are invented."""

from __future__ import annotations

import pytest

from analysis.body_kinds import department_kind, panel_kind
from analysis.reference import load_reference

KINDS = [
    ("National Electoral Council", "agency", "who runs elections"),
    ("Zenda Human Rights Commission", "agency", "who looks after rights"),
    ("Anti-Corruption Commission", "agency", "who looks after officials"),
    ("State Committee for Rocket Industry", "agency", "a committee of the state"),
    ("Supreme Council for Harbour Affairs", "government", "a ruling council"),
    ("National Council for the Safeguard of the Republic", "government", "a junta"),
    ("Council of Representatives", "legislature", "a house of a parliament"),
    ("Shura Council", "legislature", "a house that advises"),
    ("Northern Resistance Council", "other", "armed people without a state"),
    ("Joint Energy Commission", "forum", "of several states, whatever its field"),
    ("High-Level Strategic Cooperation Council", "forum", "of several states by its name"),
    ("Joint Executive Committee", "forum", "a committee of two sides"),
    ("Harbour Coordination Council", "forum", "nothing in the name tells"),
    ("Energy Committee", "forum", "a committee's field tells nothing"),
]


@pytest.mark.parametrize(("name", "kind", "reason"), KINDS, ids=[reason for *_, reason in KINDS])
def test_the_field_tells_the_kind(name: str, kind: str, reason: str) -> None:
    assert panel_kind(name, load_reference()) == kind, reason


DEPARTMENTS = [
    ("Department for Business and Trade", "ministry", "two fields of ministries"),
    ("Zandian Department of Veterans Affairs", "ministry", "a field behind a country"),
    ("Secretariat of National Defense", "ministry", "a ministry by another word"),
    ("Department of Fortifications", "agency", "no field of a ministry"),
    ("Harbour Police Department", "agency", "no field behind"),
]


@pytest.mark.parametrize(("name", "kind", "reason"), DEPARTMENTS, ids=[reason for *_, reason in DEPARTMENTS])
def test_a_department_of_a_field_of_ministries_is_one(name: str, kind: str, reason: str) -> None:
    assert department_kind(name, load_reference()) == kind, reason
