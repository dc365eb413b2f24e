"""Things that bear people's names; the texts and everybody in them are invented."""

from __future__ import annotations

import pytest

from tests.writing import annotated

THINGS = [
    ("Queen Mary, the oldest of the liners, is in Southampton.", "the noun of an apposition"),
    ("General Sir Roderick, the regimental goat, ate the flowers.", "an animal"),
    ("The horse General Wade was scratched and the frigate Admiral Roe sailed.", "the noun before the name"),
    ("Their new locomotive, General Wade, pulled the train.", "the noun before a comma"),
    ("Troops have been at King Harald since 2031.", "a base"),
    (
        "HMS Lord Nelson and HMS Queen Anne sailed. Lord Nelson had been in refit.",
        "a ship named in full before",
    ),
    ("Storm Sergeant Pepper passed and General Confusion reigned.", "a storm, and no name"),
    ("General Headquarters refused; Minister Mentor is no rank; Captain Obvious won.", "common nouns"),
    ("St Michael's told us. Saint Helena agreed.", "saints"),
    ("Danish Shipping said that rates would rise.", "an adjective of a country opens no name"),
    ("The school is named after Captain James Brook.", "who only gives a thing its name"),
    ("Almirante Montt and Capitán Prat sailed with an older Almirante Juan Viel.", "ranks that ships bear"),
    ("The Prince Albert hotel and the Lord Nelson pub were full.", "houses"),
    ("John Kennedy runs her trials in spring.", "a ship: a man is no 'her'"),
    ("They toured Prince Fahd bin Sultan University.", "a university"),
]
PEOPLE = [
    ("Captain Roe, a horse breeder, clapped.", ["Roe"], "a trade with an animal in it"),
    ("Colonel Wade, a tank driver's son, drove.", ["Wade"], "whose son it is"),
    ("Sergeant Jane Roe, the captain of the boat, waved.", ["Jane Roe"], "who commands a thing"),
    ("He took a swipe at King Harald on Monday.", ["Harald"], "whom something is aimed at"),
    ("At King Harald's request they left.", ["Harald"], "whose request it is"),
    ("HMS Lord Nelson sailed. Mr Nelson, her builder, waved.", ["Nelson"], "a man of the ship's name"),
    ("Almirante Juan Montt and a jubilant Captain Roe agreed.", ["Juan Montt", "Roe"], "full names, moods"),
    ("General Hope and Minister Mills agreed.", ["Hope", "Mills"], "surnames that are words"),
]


@pytest.mark.parametrize(("text", "reason"), THINGS, ids=[reason for _, reason in THINGS])
def test_things_are_no_people(text: str, reason: str) -> None:
    assert [p.name for p in annotated(text).people] == [], reason


@pytest.mark.parametrize(("text", "names", "reason"), PEOPLE, ids=[reason for _, _, reason in PEOPLE])
def test_people_beside_things(text: str, names: list[str], reason: str) -> None:
    assert [p.name for p in annotated(text).people] == names, reason
