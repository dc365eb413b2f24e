"""Designations are parsed as names, and stand in the parse as written."""

from __future__ import annotations

import pytest

from analysis.blocks import Block
from analysis.pipeline import load_pipeline, parse_blocks
from analysis.stand_ins import as_written, with_stand_ins


def parse(text: str) -> tuple[str, ...]:
    doc = parse_blocks(text, [Block(0, "paragraph", 0, len(text), "", None)])[0]
    assert doc.text == text
    return tuple(f"{token.text}/{token.tag_}" for token in doc)


@pytest.mark.parametrize(
    ("text", "written", "tag"),
    [
        ("Zenda is taking delivery of its second F-35A at the base.", "F-35A", "NNP"),
        ("The first of 61 K2PLs arrived on Monday.", "K2PLs", "NNPS"),
    ],
)
def test_a_designation_is_a_name(text: str, written: str, tag: str) -> None:
    assert {f"{written}/{tag}", f"{written}/NNS"} & set(parse(text))


@pytest.mark.parametrize("text", ["The G20 met.", "COP30 ended in the Q3 of FY2027.", "No 12 of them came."])
def test_what_is_no_designation_is_parsed_as_it_is(text: str) -> None:
    doc = load_pipeline().make_doc(text)
    assert with_stand_ins(doc) is doc


def test_lemmas_of_designations_are_the_words() -> None:
    doc = load_pipeline().make_doc("It bought F-16s.")
    written = as_written(doc, load_pipeline()(with_stand_ins(doc)))
    assert [token.lemma_ for token in written][-2:] == ["F-16s", "."]


def test_a_company_may_end_a_sentence() -> None:
    doc = load_pipeline()("Zenda bought tanks from Acme Ltd. The delivery will begin in 2026.")
    assert len(list(doc.sents)) == 2
