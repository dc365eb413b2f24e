"""Themes of passages: every example of the data, and the syntax of phrases."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.reference import load_reference
from analysis.themes import parse_phrase, stem, themes_of

EXAMPLES = [
    (theme.id, sentence, wanted)
    for theme in load_reference().themes
    for sentences, wanted in ((theme.matches, True), (theme.rejects, False))
    for sentence in sentences
]


@pytest.mark.parametrize(("theme", "sentence", "wanted"), EXAMPLES)
def test_examples(theme: str, sentence: str, wanted: bool) -> None:
    assert (theme in {match.theme for match in themes_of(sentence)}) == wanted


def test_the_starting_set_with_four_examples_of_each() -> None:
    themes = load_reference().themes
    assert len(themes) == 21
    for theme in themes:
        assert len(theme.matches) >= 4, theme.id
        assert len(theme.rejects) >= 4, theme.id


@pytest.mark.parametrize(
    ("passage", "themes"),
    [
        ("military-technical cooperation", set()),
        ("closer defence ties and a strategic partnership", set()),
        ("joint research, development and production of armour", {"co_development", "co_production"}),
        ("repair of the warships", {"sustainment", "maritime"}),
        ("TRANSFER OF TECHNOLOGY", {"technology_transfer"}),
        ("co-production", {"co_production"}),
        ("defense exports", {"exports"}),
        ("", set()),
    ],
)
def test_themes_of_short_phrases(passage: str, themes: set[str]) -> None:
    assert {match.theme for match in themes_of(passage)} == themes


def test_a_match_says_which_phrase_stands_where() -> None:
    text = "They will share more intelligence on smuggling."
    (match,) = themes_of(text)
    assert (match.theme, text[match.start : match.end]) == ("information_sharing", "share more intelligence")
    assert match.phrase in next(t for t in load_reference().themes if t.id == match.theme).phrases


def test_a_phrase_never_runs_across_the_end_of_a_sentence() -> None:
    assert not themes_of("They will share it. Intelligence was poor.")


def test_a_span_is_read_by_its_text() -> None:
    class Passage:
        text = "Counter-terrorism came first."

    assert [match.theme for match in themes_of(Passage())] == ["counter_terrorism"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("upgraded", "upgrades"),
        ("modernisation", "modernization"),
        ("manufacturing", "manufacture"),
        ("built", "build"),
        ("technologies", "technology"),
        ("navy's", "navy"),
        ("defense", "defence"),
        ("planned", "plan"),
    ],
)
def test_inflections_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"), [("train", "rain"), ("crisis", "cries"), ("ring", "r"), ("press", "pre")]
)
def test_other_words_do_not(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    "phrase", ["", "..", ".. assembly", "joint ..", "joint?", "a|", "b-c|d e", "joint, venture"]
)
def test_phrases_that_cannot_be_read(phrase: str) -> None:
    with pytest.raises(ValueError, match=r"begins or ends|no word|hyphen"):
        parse_phrase(phrase)


@given(st.text(max_size=300))
def test_any_text_gives_matches_inside_it(text: str) -> None:
    for match in themes_of(text):
        assert 0 <= match.start < match.end <= len(text)
