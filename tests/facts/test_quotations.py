"""Where quotation marks open and close."""

from __future__ import annotations

import pytest

from analysis.facts.statements.quotations import find_quotations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('"One," he said, "two."', ["One,", "two."], id="straight"),
        pytest.param("“One ‘two’ three,” she said.", ["One ‘two’ three,"], id="the outermost only"),
        pytest.param("„Eins“ and «deux» and ``three''", ["Eins", "deux", "three"], id="other styles"),
        pytest.param("« Oui », he said", ["Oui"], id="blanks inside guillemets"),
        pytest.param("'We don't know,' said Al.", ["We don't know,"], id="an apostrophe inside"),
        pytest.param(
            "‘The ministers’ plan is dead,’ she said.", ["The ministers’ plan is dead,"], id="a plural's"
        ),
        pytest.param("the dogs' home, rock 'n' roll, the '90s", [], id="apostrophes"),
        pytest.param('a 155" gun and a 6\' 2" man', [], id="inches"),
        pytest.param('the 155" gun of "INS Garuda"', ["INS Garuda"], id="inches beside a name"),
        pytest.param('“He said "hi" to me,” she said', ['He said "hi" to me,'], id="straight inside curly"),
        pytest.param('“We are late," she said', ["We are late,"], id="closed by the wrong mark"),
        pytest.param('"Yes"—he said—"no."', ["Yes", "no."], id="dashes without blanks"),
        pytest.param("", [], id="no text"),
    ],
)
def test_quotations(text: str, expected: list[str]) -> None:
    assert [text[q.inner_start : q.inner_end] for q in find_quotations(text)] == expected


def test_a_paragraph_may_leave_its_quotation_open() -> None:
    (quotation,) = find_quotations("“We shall build it, whatever they say.")
    assert not quotation.closed
