"""Values in words: dates as far as they go, spans with nothing said twice, text with nothing hidden."""

from __future__ import annotations

import pytest

from analysis.wording import (
    counted,
    date_parts,
    date_words,
    duration_words,
    first_day,
    has_right_to_left,
    last_day,
    listed,
    mid_sentence,
    show_hidden,
    span_words,
    width_of,
    wrapped,
)


@pytest.mark.parametrize(
    ("value", "words", "why"),
    [
        ("2025-12-04", "4 Dec 2025", "a day"),
        ("2025-12", "Dec 2025", "a month"),
        ("2025", "2025", "a year"),
        ("", "", "nothing"),
        ("2025-13", "2025-13", "no such month: shown as it is, not guessed at"),
        ("2025-02-30", "2025-02-30", "no such day"),
        ("0000-01-01", "0000-01-01", "no such year"),
        ("<b>", "<b>", "no date at all"),
    ],
)
def test_date_words(value: str, words: str, why: str) -> None:
    assert date_words(value) == words, why


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2025-10-28", "2025-10-29", "28–29 Oct 2025"),
        ("2025-10-30", "2025-11-02", "30 Oct – 2 Nov 2025"),
        ("2024-12-30", "2025-01-02", "30 Dec 2024 – 2 Jan 2025"),
        ("2025-11", "2025-12", "Nov – Dec 2025"),
        ("2021", "2031", "2021–2031"),
        ("2025-12-04", "", "4 Dec 2025"),
        ("2025-12-04", "2025-12-04", "4 Dec 2025"),
        ("2025", "2026-03", "2025 – Mar 2026"),
        ("", "2026", "until 2026"),
        ("", "", ""),
    ],
)
def test_span_words(start: str, end: str, words: str) -> None:
    assert span_words(start, end) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("P10Y", "10 years"),
        ("P1Y6M", "1 year and 6 months"),
        ("P2W", "2 weeks"),
        ("P90D", "90 days"),
        ("P", "P"),
        ("PT5M", "PT5M"),
        ("ten years", "ten years"),
        ("", ""),
    ],
)
def test_duration_words(value: str, words: str) -> None:
    assert duration_words(value) == words


def test_a_partial_date_spans_all_days_it_may_mean() -> None:
    assert [str(first_day(value)) for value in ("2024", "2024-02", "2024-02-29")] == [
        "2024-01-01",
        "2024-02-01",
        "2024-02-29",
    ]
    assert [str(last_day(value)) for value in ("2024", "2024-02", "2024-02-29")] == [
        "2024-12-31",
        "2024-02-29",
        "2024-02-29",
    ]
    assert first_day("soon") is last_day("") is date_parts("2023-02-29") is None


@pytest.mark.parametrize(("number", "words"), [(0, "no event"), (1, "1 event"), (2500, "2,500 events")])
def test_counted(number: int, words: str) -> None:
    assert counted(number, "event") == words


def test_listed() -> None:
    assert [listed(names) for names in ([], ["a"], ["a", "", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
    assert listed("abcde", most=2) == "a, b and 3 more"


@pytest.mark.parametrize(
    ("text", "shown", "why"),
    [
        ("plain & <b>", "plain & <b>", "escaping is not its task"),
        ("a\u202eb", "a⟨U+202E⟩b", "an override would turn the rest around"),
        ("pay\u200bpal", "pay⟨U+200B⟩pal", "a zero-width space makes two words look like one"),
        ("a\u200db", "a⟨U+200D⟩b", "a joiner between Latin letters only hides"),
        ("क्\u200dष", "क्\u200dष", "a joiner in Devanagari shapes the letters"),
        ("a\x00\x1b[31m", "a⟨U+0000⟩⟨U+001B⟩[31m", "control characters"),
        ("\ufeffa\u2066b\u2069", "⟨U+FEFF⟩a⟨U+2066⟩b⟨U+2069⟩", "marks and isolates"),
        ("a\u00a0b\u2009c", "a\u00a0b\u2009c", "spaces are seen as spaces"),
        ("line\none\ttwo", "line\none\ttwo", "line ends and tabs are white space"),
        ("co\u00adoperation", "co\u00adoperation", "where a word may be broken"),
        ("\U000e0041", "⟨U+E0041⟩", "a tag character carries text nobody sees"),
    ],
)
def test_show_hidden(text: str, shown: str, why: str) -> None:
    assert show_hidden(text) == shown, why


def test_right_to_left_letters_are_noticed() -> None:
    assert has_right_to_left("wrote שלום") and has_right_to_left("مرحبا")
    assert not has_right_to_left("Türkiye, Việt Nam, 한국")


def test_wrapped_text_fits() -> None:
    lines = wrapped("22nd session of the Inter-Governmental Commission on everything", 24, most=2)
    assert len(lines) == 2 and all(width_of(line) <= 24 for line in lines)
    assert lines[0] == "22nd session of the" and lines[1].endswith("…")
    assert wrapped("一二三四五六七八九十", 8, most=1) == ["一二三…"]
    assert wrapped("short", 24) == ["short"]


@pytest.mark.parametrize(
    ("phrase", "words", "why"),
    [
        (
            "Local production of engines",
            "local production of engines",
            "the text has 'local' without a capital",
        ),
        ("Patriot batteries", "Patriot batteries", "a name, which the text never writes small"),
        ("UAV training", "UAV training", "an abbreviation"),
        ("spare parts", "spare parts", "small already"),
        ("", "", "nothing"),
    ],
)
def test_mid_sentence(phrase: str, words: str, why: str) -> None:
    assert mid_sentence(phrase, "A local firm keeps the Patriot batteries running.") == words, why
