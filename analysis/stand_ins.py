"""Designations parsed as names: the model has seen no 'F-35A' and takes it for a number or a colon.

The parser reads a plain name in the place of each designation; what it says goes back to the words as written.
"""

from __future__ import annotations

import re

from spacy.tokens import Doc

NAME, NAMES = "Falcon", "Falcons"
# 'F-35A', 'K2PLs', 'F-16C/D', but not 'G20', 'COP30', 'Q3', 'FY2027'.
DESIGNATION = re.compile(
    r"(?!(?:G|H|Q|COP|FY|COVID-?|COVAX-?)\d+$)"
    r"(?:[A-Z][A-Za-z]{0,4}[-‑–/]?\d{1,4}[A-Za-z0-9]{0,6}|[A-Z]{1,3}[-‑]\d{1,4}[A-Z]/[A-Z])"
)


def with_stand_ins(doc: Doc) -> Doc:
    """The same words, each designation as a name that the model knows; `doc` itself where it has none."""
    words = [_stand_in(token.text) for token in doc]
    if all(word == token.text for word, token in zip(words, doc, strict=True)):
        return doc
    return Doc(doc.vocab, words=words, spaces=[bool(token.whitespace_) for token in doc])


def _stand_in(word: str) -> str:
    if not DESIGNATION.fullmatch(word):
        return word
    return NAMES if word.endswith("s") else NAME


def as_written(doc: Doc, parsed: Doc) -> Doc:
    """The words of `doc` with the parse of its stand-ins."""
    if parsed is doc:
        return doc
    written = [o.text if o.text != p.text else p.lemma_ for o, p in zip(doc, parsed, strict=True)]
    return Doc(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        tags=[token.tag_ for token in parsed],
        pos=[token.pos_ for token in parsed],
        morphs=[str(token.morph) for token in parsed],
        lemmas=written,
        heads=[token.head.i for token in parsed],
        deps=[token.dep_ for token in parsed],
        ents=[f"{t.ent_iob_}-{t.ent_type_}" if t.ent_iob_ in ("B", "I") else "O" for t in parsed],
        sent_starts=[bool(token.is_sent_start) for token in parsed],
    )
