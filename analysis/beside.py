"""The word beside a word, and nothing past the edge of its paragraph: a text may break off anywhere."""

from __future__ import annotations

from spacy.tokens import Token


def text_beside(token: Token, step: int) -> str:
    """The text of the word `step` places behind a word (before it, where negative); empty past the edge."""
    i = token.i + step
    return str(token.doc[i].text) if 0 <= i < len(token.doc) else ""


def word_beside(token: Token, step: int) -> str:
    """The same in lower case."""
    return text_beside(token, step).lower()
