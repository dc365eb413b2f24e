"""Offices that people are given or hold by the words for the post.

Forms handled, the person X:
    appointed X as commissioner; named X commander of the Home Guard; the nomination of X to be under secretary
    a post now held by X; Named to the post of commandant was X; the head of the office … Her name is X
    the man who heads the Navy, X,
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from analysis.candidates import Candidate
from analysis.naming import Naming
from analysis.titles import Title

GIVING = frozenset(
    "appoint name nominate elect pick choose select tap promote designate install confirm propose reappoint".split()
)
GIFTS = frozenset(
    "nomination appointment election choice selection promotion confirmation designation".split()
)
HOLDING = frozenset("held filled occupied vacated".split())
POSTS = frozenset("post position job role office seat".split())
AHEAD = frozenset("as to be become for the a an its his her their our new next first".split())
BEING = frozenset({"is", "was"})
# How long what is told in between may be: 'X, a former air force general, as commissioner'.
LONGEST_INSERT = 12


def appointed_to(doc: Doc, titles: Sequence[Title], candidate: Candidate, first: int) -> Title | None:
    """The office that a name, with its titles from token `first` on, is told to be given; None where it is none."""
    if first < 1:
        return None
    of = doc[first - 1].lower_ == "of" and first > 1 and doc[first - 2].lemma_.lower() in GIFTS
    if not (of or (doc[first - 1].lemma_.lower() in GIVING and doc[first - 1].pos_ == "VERB")):
        return None
    i, end = candidate.past, min(len(doc), candidate.past + LONGEST_INSERT)
    if i < len(doc) and doc[i].text == ",":
        i = next((j + 1 for j in range(i + 1, end) if doc[j].text == ","), len(doc))
    bare = i
    while i < len(doc) and doc[i].lower_ in AHEAD:
        i += 1
    if i == bare and bare != candidate.past:
        return None
    return next((t for t in titles if t.is_office and t.first <= i <= t.core), None)


def post_of(doc: Doc, titles: Sequence[Title], namings: Sequence[Naming], naming: Naming) -> Title | None:
    """The office told before a name: 'a post now held by X', 'the head of the office … Her name is X'."""
    first, sentence = naming.first, doc[naming.candidate.first].sent
    before = doc[max(0, first - 2) : first]
    start = sentence.start
    if len(before) == 2 and before[1].lower_ == "by" and before[0].lower_ in HOLDING:
        pass
    elif len(before) == 2 and before[1].lower_ in BEING and before[0].lower_ == "name":
        start = doc[start - 1].sent.start if start else start
    elif not (len(before) == 2 and before[1].lower_ in ("called", "named") and before[0].lower_ in BEING):
        return None
    taken = {t.core for n in namings for t in n.titles}
    told = [t for t in titles if t.is_office and start <= t.first and t.past < first and t.core not in taken]
    return told[-1] if told else None


def opens_with_post(doc: Doc, title: Title) -> bool:
    """'Named to the post of commandant was', 'Sworn in as minister was': the office stands ahead of its holder."""
    start = doc[title.core].sent.start
    return doc[start].tag_ == "VBN" and doc[start].is_title
