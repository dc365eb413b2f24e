"""What people are by forms of address; the texts and everybody in them are invented."""

from __future__ import annotations

import pytest

from tests.writing import annotated

CALLED = [
    ("Justice Mwape Chanda ruled so.", "Justice", "a judge's form of address"),
    ("Professor Jane Roland of Zenda University doubted it.", "Professor", "a professor's"),
    ("Father Dominic Reyl said Mass.", "Priest", "a priest's"),
    ("Lord Everly of Tenbury (Con): My Lords, has the Minister replied?", "Peer", "a lord with party"),
    ('"Never," said Alun Prosset (Lab, Gowerby).', "MP", "a member with party and seat"),
    ("Mrs Helen Brackel (Stoke North) (Lab): Has the Secretary of State replied?", "MP", "seat, then party"),
    (
        "Professor Jane Roland, director of the Zenda Institute, said so.",
        "Director of the Zenda Institute",
        "a post",
    ),
    ("Mr Alun Prosset (Room 4) said so.", "", "nothing but a room"),
    ("Sheikh Karim Roland said so.", "", "an address of many"),
]


@pytest.mark.parametrize(("text", "role", "reason"), CALLED, ids=[row[-1] for row in CALLED])
def test_called_by_address(text: str, role: str, reason: str) -> None:
    assert annotated(text).people[0].role == role, reason
