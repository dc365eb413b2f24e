"""Countries of places."""

from __future__ import annotations

import pytest

from analysis.places import place_country


@pytest.mark.parametrize(
    ("place", "country", "reason"),
    [
        ("Surabaya", "Indonesia", "a large city"),
        ("Gdynia", "Poland", "a middling one"),
        ("Lodz", "Poland", "without its accents"),
        ("Bombay", "India", "by its older name"),
        ("Tamil Nadu", "India", "a state"),
        ("Western Australia", "Australia", "a state that has the country's name in its own"),
        ("Cam Ranh Bay", "Vietnam", "listed in places.yaml"),
        ("HYDERABAD", "India", "far larger than its namesake; capital letters are no matter"),
        ("Valencia", "", "in Spain and Venezuela alike"),
        ("Cambridge", "", "in England and Massachusetts alike"),
        ("Date", "", "a town in Japan, but a word in the news"),
        ("Reading", "", "a town in England, but a word in the news"),
        ("Zenda", "", "no place at all"),
        ("", "", "nothing"),
    ],
)
def test_country_of_a_place(place: str, country: str, reason: str) -> None:
    assert place_country(place) == country, reason
