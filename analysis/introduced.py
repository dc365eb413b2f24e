"""People whom a text introduces by saying how they are called, or as one of several.

Forms handled, the name in capitals:
    an officer named ROE; a sergeant surnamed ROE; his driver, a Ruritanian called Karim ROE
    the private, identified only by his surname ROE; a farmer identified as Jane ROE
    Jane ROE, one of two surgeons still at work
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from analysis.appositions import SAYS_NOTHING
from analysis.candidates import Candidate
from analysis.cover import Cover
from analysis.human_nouns import NounFound
from analysis.naming import Naming
from analysis.titles import Title

RULE = "introduced_by_name"
NAMED = frozenset({"named", "called", "surnamed"})
# What may stand between who somebody is and the name, from 'identified' on.
IDENTIFIED = frozenset(
    """identified identify named locally only by as his her their the surname name family first last whom police
    officials authorities media""".split()
)
INDEFINITE = frozenset({"a", "an", "another", "one"})
LONGEST_LEAD = 8
LONGEST_GROUP = 5


def introduced(
    doc: Doc, cover: Cover, candidate: Candidate, titles: Sequence[Title], nouns: Sequence[NounFound]
) -> Naming | None:
    """The naming of somebody who is said to be called so, None where nothing says it."""
    past, sure = _before_lead(doc, candidate.first)
    if past is None:
        return None
    country, end = _nationality(doc, cover, past)
    found = [t for t in titles if end == t.past and t.kind != "honorific"]
    found += [_as_title(n) for n in nouns if n[1] == end and not found]
    if not found:
        return None
    title = found[0]
    if title.role.lower() in SAYS_NOTHING:
        return None
    opening = doc[max(title.first - 1, 0) : title.core]
    if not (sure or country or any(t.lower_ in INDEFINITE for t in opening)):
        return None  # 'the minister named Jane Roe as her deputy'
    return Naming(candidate, title.first, candidate.past, (title,), RULE, country)


def _before_lead(doc: Doc, first: int) -> tuple[int | None, bool]:
    """Past the words for who somebody is, before those that lead to the name, and whether these are sure to."""
    if first > 1 and doc[first - 1].lower_ in NAMED:
        return first - 1, doc[first - 1].lower_ == "surnamed"
    i = first
    while i > max(0, first - LONGEST_LEAD) and doc[i - 1].lower_ in IDENTIFIED:
        i -= 1
    words = {t.lower_ for t in doc[i:first]}
    if not ("identified" in words and words & {"as", "surname", "name"}):
        return None, False
    return i - (i > 0 and doc[i - 1].text == ","), True


def _nationality(doc: Doc, cover: Cover, past: int) -> tuple[str, int]:
    """The country of 'his driver, a Ruritanian' and the token past 'his driver'; '' and `past` where none is told."""
    mention = cover.of_token[past - 1] if past > 3 else None
    if mention is None or mention.kind != "demonym":
        return "", past
    i = past - 1
    while i > 0 and cover.of_token[i - 1] is mention:
        i -= 1
    apposed = i > 2 and doc[i - 1].lower_ in ("a", "an") and doc[i - 2].text == ","
    return (mention.country, i - 2) if apposed else ("", past)


def _as_title(noun: NounFound) -> Title:
    first, past, word = noun
    return Title(first, past, first, word.capitalize(), "expert", "", "", True)


def one_of_several(doc: Doc, candidate: Candidate, words: frozenset[str]) -> Title | None:
    """The title of 'Jane Roe, one of two surgeons still at work'; `words` are those for one person."""
    i = candidate.past
    if doc[i : i + 3].text.lower() not in (", one of", ",one of"):
        return None
    for token in doc[i + 3 : i + 3 + LONGEST_GROUP]:
        if token.tag_ in ("NNS", "NNPS"):
            word = token.lemma_.lower()
            return _as_title((token.i, token.i + 1, word)) if word in words else None
        if token.pos_ not in ("DET", "NUM", "ADJ", "NOUN", "PRON", "PROPN", "ADV"):
            return None
    return None
