"""Tests of what tells a submarine from a ship: (why, text, the naval names with their category).

The names are invented.
"""

from __future__ import annotations

import pytest

from tests.test_equipment import platforms

CASES: tuple[tuple[str, str, dict[str, str]], ...] = (
    (
        "a boat that another sentence calls a submarine",
        "The lead boat, HS Kastor, was commissioned in May. The submarine HS Kastor was built in Rena.",
        {"HS Kastor": "submarine"},
    ),
    (
        "a ship that bears the name of its class",
        "HS Kastor was commissioned in May. The lead boat of the Kastor-class submarines was built in Rena.",
        {"HS Kastor": "submarine", "Kastor-class": "submarine"},
    ),
    (
        "a boat where the article has submarines",
        "The submarines are old. The second boat, HS Leros, was launched in May beside the frigate HS Patmos.",
        {"HS Leros": "ship", "HS Patmos": "ship"},
    ),
    (
        "each by the noun before it",
        "The frigate HS Patmos escorted the submarine HS Kastor. HS Kastor was built in 1972.",
        {"HS Patmos": "ship", "HS Kastor": "submarine"},
    ),
    (
        "no other kind in the article",
        "The fleet has three submarines. HS Kastor has been in refit since 2022.",
        {"HS Kastor": "submarine"},
    ),
    (
        "a ship against submarines",
        "The anti-submarine corvette HS Patmos was launched. HS Patmos will hunt in the gulf.",
        {"HS Patmos": "ship"},
    ),
    (
        "a ship that rescues them",
        "The submarine rescue ship HS Patmos was launched in May.",
        {"HS Patmos": "ship"},
    ),
)


@pytest.mark.parametrize(("why", "text", "names"), CASES)
def test_category(why: str, text: str, names: dict[str, str]) -> None:
    assert {m.entity: m.category for m in platforms(text)} == names, why
