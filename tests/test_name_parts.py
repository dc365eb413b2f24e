"""Names with parts that are no plain capitalised words; the texts and everybody in them are invented."""

from __future__ import annotations

import pytest

from tests.writing import annotated

NAMES = [
    ("Colonel Joost van 't Roe spoke.", ["Joost van 't Roe"], "an article cut short"),
    ("General Luc d'Aubrac met Admiral Piero dell'Arno.", ["Luc d'Aubrac", "Piero dell'Arno"], "joined"),
    ("Senator Conall Ó hAonrach left.", ["Conall Ó hAonrach"], "an Irish genitive"),
    ("Prosecutor Rashid Tofig oghlu Karimli spoke.", ["Rashid Tofig oghlu Karimli"], "a patronymic"),
    ("Minister Hanena Mint Sidi Roe spoke.", ["Hanena Mint Sidi Roe"], "whose daughter she is"),
    ("Colonel Ts.Lkharoe and Minister G.Sainroe met.", ["Ts.Lkharoe", "G.Sainroe"], "letters and a name"),
    ("Station Commander Brig S K Roe, VSM, was there.", ["S K Roe"], "initials without stops"),
    ("Lawyer Muhd. Kamil Roe Abdullah spoke on Friday.", ["Muhd. Kamil Roe Abdullah"], "a name cut short"),
    ("Former director Tan Sri Kamil Dato' Roe was sued.", ["Kamil Dato' Roe"], "a title inside the name"),
    ("Spc. Tuan-Anh Roe helped.", ["Tuan-Anh Roe"], "what is a form of address elsewhere"),
    ("Maj. Gen. Wali Jan Roe spoke.", ["Wali Jan Roe"], "what is an office elsewhere"),
    ("Ahmed Shafik Khan, a baker, said prices rose.", ["Ahmed Shafik Khan"], "a public figure's and another"),
    ("He met Major Roe. Lunch was served.", ["Roe"], "a stop that ends the sentence"),
]


@pytest.mark.parametrize(("text", "names", "reason"), NAMES, ids=[reason for _, _, reason in NAMES])
def test_names(text: str, names: list[str], reason: str) -> None:
    assert [p.name for p in annotated(text).people] == names, reason
