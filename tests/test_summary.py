"""What “In brief” says: it stays brief, whatever the corpus."""

from __future__ import annotations

from pathlib import Path

from analysis import load
from analysis.summary import MOST_SIDES, summarise

SEEKERS = ("Angola", "Belgium", "Chile", "Denmark", "Egypt", "Finland", "Ghana", "Hungary")


def test_many_sides_are_told_in_one_sentence(tmp_path: Path) -> None:
    for country in SEEKERS:
        text = (
            f"OSLO, 8 May 2026 (Fjord) - {country} and Norway held talks. {country} is seeking patrol boats."
        )
        (tmp_path / f"{country}.txt").write_text(text, encoding="utf-8")
    claims = summarise(load(tmp_path))
    assert sum(" seeks " in claim.text for claim in claims) == MOST_SIDES
    (rest,) = [claim for claim in claims if claim.text.startswith("Wishes and offers")]
    assert rest.text == "Wishes and offers are also told of Ghana and Hungary."
    assert rest.rows is not None and len(rest.rows) == 2
