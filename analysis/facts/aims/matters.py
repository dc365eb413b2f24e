"""Whether a phrase has anything to do with what armed forces, their industry and their partners do."""

from __future__ import annotations

from analysis.annotate import Annotated, Sentence
from analysis.equipment.nouns import nouns_in
from analysis.facts.aims.cues import Cues, cues_of
from analysis.facts.aims.items import Piece
from analysis.facts.clauses import lemma
from analysis.themes import themes_of


def is_matter(annotated: Annotated, sentence: Sentence, piece: Piece) -> bool:
    """Whether a word of a phrase is of such a matter, or the phrase has a theme or equipment in it.

    'hear the other side first', 'inherit the portfolio' and 'a billion euros' are none, whatever word of stance stands
    before them.
    """
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    words = piece.words(doc)
    if any(_is_of_matter(cues, word) for t in words for word in (str(t.lower_), lemma(t))):
        return True
    if any(piece.first <= past - 1 < piece.past for _, past, _ in nouns_in(doc, annotated.reference)):
        return True
    start, end = sentence.chars(doc[piece.first : piece.past])
    if annotated.mentions_in(start, end, "platform"):
        return True
    return bool(themes_of(doc[piece.first : piece.past].text, annotated.reference))


def _is_of_matter(cues: Cues, word: str) -> bool:
    uses = (cues.matters, cues.content, cues.defence, cues.doing, cues.domains, cues.trainees, cues.teachers)
    return any(word in use for use in uses) or word in cues.actions | cues.making
