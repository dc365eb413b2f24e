"""Who is named beside quoted words without a verb: in a label, 'Roe, in a statement:', or behind, '— Jane Roe'."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from spacy.tokens import Doc, Token

from analysis.facts.statements.lexicon import Lexicon, is_human
from analysis.facts.statements.verb_forms import is_finite

# What may stand in front of signed words that are a paragraph: 'Quote of the day:', 'Quote of the week — '.
HEADING = re.compile(r"[^.!?“\"]{0,40}[:—–-]\s*|[\s*_]*")
DASHES = frozenset({"—", "–", "-", "--", "~"})
LONGEST_LABEL = 18
LONGEST_SIGNATURE = 30
LONGEST_NAME = 9
# Phrases behind a name in a label: 'Roe, on the call:', 'Roe to reporters:', 'Roe (Lab):'.
BEHIND_NAME = frozenset(
    {",", "(", "on", "in", "at", "after", "via", "to", "during", "about", "when", "by", "as"}
)


def labelled(region: Sequence[Token], lexicon: Lexicon) -> Token | None:
    """Whom a label without a verb names: 'The White House, in a statement:', 'From Jane Roe:', 'Roe's reply:'."""
    tokens = [t for t in region if not t.is_space and t.text not in ("*", "**", "_")][:-1]
    if not tokens or len(tokens) > LONGEST_LABEL:
        return None
    by = next((n for n, t in enumerate(tokens[:-1]) if t.lower_ == "from"), None)
    if by is not None:
        tokens = tokens[by + 1 :]
    owner = _owner_of_words(tokens, lexicon)
    if owner is not None:
        return owner
    first = list(itertools.takewhile(lambda t: t.lower_ not in BEHIND_NAME, tokens))
    if not first:
        return None
    head = first[-1]
    if head.pos_ == "NOUN" and len(first) < len(tokens) and tokens[len(first)].text == ",":
        # 'The shadow chancellor, Jane Roe:'
        name = list(itertools.takewhile(lambda t: t.pos_ == "PROPN", tokens[len(first) + 1 :]))
        head = name[-1] if name else head
    # The parse knows little of a lone surname: 'Roe:'.
    named = head.pos_ == "PROPN" or (len(tokens) == 1 and head.text[:1].isupper())
    return head if named or is_human(head, lexicon) else None


def _owner_of_words(tokens: Sequence[Token], lexicon: Lexicon) -> Token | None:
    """Whose a thing said is: 'the campaign's reply, in full', 'her verdict'; no 'the mayor's spokeswoman'."""
    owners = ((c, t) for t in tokens if t.pos_ == "NOUN" for c in t.children if c.dep_ == "poss")
    return next((c for c, t in owners if c in tokens and not is_human(t, lexicon)), None)


def signed_by(doc: Doc, text: str, start: int, end: int) -> Token | None:
    """Whose name alone follows quoted words that are a paragraph: '“…” — Rep. Jane Roe, mayor', '“…” Max Torn.'"""
    if not HEADING.fullmatch(text, 0, start):
        return None
    rest = [t for t in doc if t.idx >= end and not t.is_space]
    dashed = bool(rest) and rest[0].text in DASHES
    rest = list(itertools.dropwhile(lambda t: t.text in DASHES, rest))
    if not rest or len(rest) > LONGEST_SIGNATURE:
        return None
    name = [t for n, t in enumerate(rest) if n < _end_of_name(rest)]
    capitals = [t for t in name if t.text[:1].isupper()]
    telling = [t for t in (name if dashed else rest) if is_finite(t) and t.text[:1].islower()]
    if not capitals or telling or len(name) > LONGEST_NAME:
        return None
    whole = dashed or (len(capitals) > 1 and all(t.pos_ == "PROPN" or not t.is_alpha for t in name))
    return capitals[-1] if whole else None


def _end_of_name(rest: Sequence[Token]) -> int:
    """Where the name ends; the stop of 'Cmdr.' does not end it."""
    for n, token in enumerate(rest):
        last = n + 1 == len(rest)
        if token.text in (",", ":", ";", "(", "!", "?", "—", "–") or (
            token.text == "." and (last or rest[n + 1].pos_ != "PROPN")
        ):
            return n
    return len(rest)
