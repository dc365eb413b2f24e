"""Of whose governments several holders of an office are: 'ministers' of one, 'their air chiefs' of two."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.mentions import COUNTRY_KINDS

BOTH = frozenset({"their", "both", "two"})


def are_of_one_side(annotated: Annotated, source: Token) -> bool:
    """Whether bare 'ministers' are those of one government: no two of the article's people are of two countries."""
    bare = source.pos_ == "NOUN" and source.tag_ == "NNS" and source.left_edge.i == source.i
    return bare and len({p.country for p in annotated.people if p.country}) < 2


def are_of_both_sides(annotated: Annotated, sentence: Sentence, source: Token) -> bool:
    """'Norland and Osmia will share a radar, their air chiefs agreed': the holders of one office in two countries."""
    held = annotated.reference.person_words.held
    if source.tag_ != "NNS" or not {source.lemma_.lower(), source.lower_.removesuffix("s")} & held:
        return False
    before = {c.lower_ for c in source.children if c.i < source.i}
    if not before & BOTH:
        return False
    at = sentence.block.start + source.doc[source.left_edge.i].idx
    told = annotated.mentions_in(sentence.block.start, at)
    return len({m.country for m in told if m.kind in COUNTRY_KINDS and m.country}) == 2
