"""The phrases of a sentence that may be told of in a table, and their features for a learnt model.

A phrase is that of a noun or of an infinitive or gerund; what it hangs on tells its part: 'agreed to cooperate *in
mine clearance*'. As everywhere in this package's models, names count only as what they name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.clauses import is_negated
from analysis.learnt.features import View, classes, view_of, word
from analysis.themes import themes_of

WITHIN = frozenset({"compound", "nmod", "poss", "npadvmod", "nummod", "punct"})
CLAUSAL = frozenset("xcomp pcomp acl conj advcl ccomp dobj pobj ROOT relcl".split())
ASIDE = frozenset({"relcl", "advcl", "appos", "parataxis"})
TRAILING = frozenset("and or as well to both with between".split())
TELLING = ("NOUN", "VERB", "ADJ")
LINKING = ("CCONJ", "ADP", "SCONJ")
# How many words above a phrase count, how many beside it, and from where on longer phrases are alike.
HEIGHT = 4
BESIDE = 4
LONG = 5
MANY = 3


def phrase_heads(sentence: Sentence) -> list[Token]:
    """The words of a sentence that head a phrase: nouns, infinitives and gerunds, in their order."""
    return [
        t
        for t in sentence.span
        if (t.pos_ == "NOUN" and t.dep_ not in WITHIN)
        or (t.pos_ == "VERB" and t.tag_ in ("VB", "VBG") and t.dep_ in CLAUSAL)
    ]


def phrase_span(sentence: Sentence, head: Token, heads: Collection[Token]) -> tuple[int, int]:
    """First and past of the tokens of a phrase: without determiner, asides, and coordinated phrases of their own."""
    doc = head.doc
    out = {
        t.i for c in head.children if c.dep_ in ASIDE or (c.dep_ == "conj" and c in heads) for t in c.subtree
    }
    inside = {t.i for t in head.subtree} - out
    first = past = head.i
    while past in inside and past < sentence.span.end:
        past += 1
    while head.pos_ == "NOUN" and first - 1 in inside and first > sentence.span.start:
        first -= 1
    while past > head.i + 1 and (
        doc[past - 1].is_punct or doc[past - 1].lower_ in TRAILING or doc[past - 1].pos_ in LINKING
    ):
        past -= 1
    while first < head.i and (
        doc[first].is_punct or doc[first].pos_ in ("DET", *LINKING) or _is_own(doc[first])
    ):
        first += 1
    return first, past


def _is_own(token: Token) -> bool:
    return token.tag_ == "PRP$"


def phrase_features(
    annotated: Annotated, sentence: Sentence, head: Token, span: tuple[int, int]
) -> frozenset[str]:
    """The features of a phrase: its words, what it hangs on, what stands beside it, and its themes."""
    view = view_of(annotated, sentence)
    first, past = span
    return frozenset(
        (
            *_own(view, head),
            *_inside(view, head, list(head.doc[first:past])),
            *_hung_on(view, head),
            *_around(view, sentence, first, head),
            *_themes(annotated, head.doc[first:past].text),
            f"length={min(past - first, LONG)}",
        )
    )


def _own(view: View, head: Token) -> Iterator[str]:
    yield from (f"own={word(view, head)}", f"form={head.tag_}", f"role={head.dep_}")
    yield from (f"own:{c}" for c in classes(view, head))
    for child in head.children:
        if child.dep_ in ("amod", "compound"):
            yield f"modifier={word(view, child)}"
            yield f"pair={word(view, child)} {word(view, head)}"
        elif child.dep_ == "prep":
            yield f"has={child.lower_}"
        elif child.dep_ == "det":
            yield f"determiner={child.lower_}"
        elif child.dep_ == "poss":
            yield "possessor"
    if not any(child.dep_ == "det" for child in head.children):
        yield "determiner="


def _inside(view: View, head: Token, words: Sequence[Token]) -> Iterator[str]:
    for token in words:
        name = word(view, token)
        if token != head and (token.pos_ in TELLING or name.startswith("<")):
            yield f"in={name}"
            yield from (f"in:{c}" for c in classes(view, token))


def _hung_on(view: View, head: Token) -> Iterator[str]:
    """What the phrase hangs on, by way of the first of those that it is coordinated with."""
    top, before = head, 0
    while top.dep_ == "conj" and top.head != top:
        top, before = top.head, before + 1
    yield f"before_it={min(before, MANY)}"
    yield f"items={min(before + sum(c.dep_ == 'conj' for c in head.children), MANY)}"
    yield f"top_role={top.dep_}"
    if top.head == top:
        return
    link, governor = (top.head.lower_, top.head.head) if top.head.pos_ == "ADP" else (top.dep_, top.head)
    yield f"link={link}"
    yield f"governor={word(view, governor)} {link}"
    yield from (f"governor:{c} {link}" for c in classes(view, governor))
    if any(is_negated(above) for above in _upward(top)):
        yield "negated"
    for n, above in enumerate(_upward(top)):
        yield f"above{min(n, 2)}={word(view, above)}"
        for c in classes(view, above):
            yield from (f"above:{c}", f"above{min(n, 2)}:{c}")


def _upward(top: Token) -> Iterator[Token]:
    """The words above a word, up to its verb."""
    above = top
    for n in range(HEIGHT):
        if above.head == above:
            return
        above = above.head
        yield above
        if above.pos_ == "VERB" and n:
            return


def _around(view: View, sentence: Sentence, first: int, head: Token) -> Iterator[str]:
    doc = head.doc
    for token in doc[sentence.span.start : first]:
        if token.pos_ in ("NOUN", "VERB"):
            yield from (f"before:{c}" for c in classes(view, token))
    if first > 0:
        yield f"left={word(view, doc[first - 1])}"
    if first > 1:
        yield f"left={word(view, doc[first - 2])} {word(view, doc[first - 1])}"
    for token in doc[max(sentence.span.start, head.i - BESIDE) : min(sentence.span.end, head.i + BESIDE + 1)]:
        if token.is_alpha:
            yield f"{'near_left' if token.i < head.i else 'near_right'}={word(view, token)}"


def _themes(annotated: Annotated, text: str) -> Iterator[str]:
    found = {match.theme for match in themes_of(text, annotated.reference)}
    yield from (f"theme={theme}" for theme in found)
    if not found:
        yield "theme="
