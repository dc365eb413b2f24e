"""No text makes the reading fail or an offset lie, and none takes long."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.dates import dates_in
from analysis.dates.expressions import find_expressions
from analysis.dates.partial import parse
from tests.dates.reading import dating

WORDS = (
    "on in by the last next this of to and from between until 31 30 29 2 0 1st 2026 '98 1999-00 0001 9999 June Feb. "
    "Mon Friday today week year quarter autumn decade century ago later earlier several 999 a half same day end early "
    "mid- - – / . , ( ) FY Q3 mai 31.2.2026 2026-02-31 13/13/26 ’ \u00a0 \U0001f4c5 will was"
).split(" ")
PIECES = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(
    text=st.one_of(PIECES, st.text(max_size=120)),
    published=st.sampled_from(["", "2026-06-18", "0001-01-01", "9999-12-31"]),
)
def test_any_text_is_read_and_offsets_hold(text: str, published: str) -> None:
    found = dating(text, published)
    end = 0
    for mention in found.mentions:
        assert text[mention.start : mention.end] == mention.text != ""
        assert mention.start >= end, "mentions do not overlap"
        assert (mention.basis == "") == (mention.value == "")
        assert mention.value == "" or parse(mention.value)
        assert mention.until == "" or parse(mention.until)
        end = mention.end
    assert dates_in(found, 0, len(text)) == list(found.mentions)


@pytest.mark.parametrize(
    "unit",
    [
        "1 ",
        "2021-",
        "May ",
        "the end of the first half of ",
        "1 to 2 to ",
        "last ",
        "a year and a half ",
        "\n  May",
    ],
)
def test_no_form_takes_more_than_linear_time(unit: str) -> None:
    """Twice a long run of the same words may not take four times as long; the base is large enough to measure."""
    short, long = (unit * (length // len(unit)) for length in (20_000, 80_000))

    def seconds(text: str) -> float:
        start = time.perf_counter()
        find_expressions(text, lambda expression: True)
        return time.perf_counter() - start

    seconds(short)
    assert seconds(long) < 10 * seconds(short) + 0.5
