"""The words of a name or passage that carry its sense."""

from __future__ import annotations

import pytest

from analysis.claims.words import alike, fold, read_wording, same_names


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("Norwegian boats", "boats of Norway", "a country and its people"),
        ("Ankara's boats", "Turkey's boats", "a capital that stands for its country"),
        ("twelve launchers", "12 launchers", "a number in words"),
        ("the third round", "3rd round", "an ordinal in words"),
        ("upgrades of radars", "radar upgrade", "endings and order"),
        ("defense & security", "defence and security", "American spelling"),
        ("would keep its tanks", "will keep the tanks", "the tense of reported speech"),
    ],
)
def test_same_words(a: str, b: str, reason: str) -> None:
    assert read_wording(a).words == read_wording(b).words, reason


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("Army of Norway", "Army of Chile", "another country"),
        ("by 2031", "by 2033", "another year"),
        ("polish the lens", "lens of Poland", "a word that is no country in small letters"),
    ],
)
def test_other_words(a: str, b: str, reason: str) -> None:
    assert read_wording(a).words != read_wording(b).words, reason


@pytest.mark.parametrize("text", ["They will not buy it", "They won't buy it", "No ship was bought"])
def test_negation_is_kept(text: str) -> None:
    assert read_wording(text).negated


def test_plain_words_name_nothing() -> None:
    assert not read_wording("signing of the second contract").names
    assert read_wording("signing of the contract for radars").names == {"radar"}


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("7th JMCC", "seventh session of the Joint Military Cooperation Committee", True),
        ("AAST in Oslo", "first Army-to-Army Staff Talks", True),
        ("7th JDWG", "seventh session of the Joint Military Cooperation Committee", False),
    ],
)
def test_abbreviations_stand_for_their_words(a: str, b: str, same: bool) -> None:
    assert (same_names(read_wording(a), read_wording(b)) >= 0.6) is same


def test_fold_and_alike() -> None:
    assert fold("Łódź’s Ørsted") == "lodz orsted"
    assert alike(frozenset(), frozenset("a")) == 0.0
