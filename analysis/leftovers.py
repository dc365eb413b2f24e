"""Capitalised names in running text that nothing of the first reading covers: what a second reading starts from.

Forms handled, the leftover in capitals:
    its partner KÜSTENWERFT HOLTENAU; the OBSERVATORY OF ARMAMENTS; told the ZENDA LEDGER; AL-ZENDA WATCH
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from analysis.beside import text_beside, word_beside
from analysis.blocks import Block
from analysis.bodies import offices
from analysis.body_names import DASHES, OFFICES, acronym_at, is_capital, start_by_acronym
from analysis.dates import DateMention
from analysis.gazetteer import squeeze
from analysis.mention_records import Mention
from analysis.places import place_country
from analysis.reference import Reference

LINKS = frozenset({"of", "for", "de", "del", "des", "du", "da", "di", "y", "et", "und", "van", "&"})
ARTICLES = frozenset({"al", "el", "ul", "ar", "as", "an", "ad", "ash", "az"})
# What the model says of names that are no body's.
PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})
# Where something is; a name behind these is a place's.
WHEREABOUTS = frozenset(
    """in at near off around across outside inside into onto toward towards over beyond above below along through via
    between throughout""".split()
)
# Kinds of names whose parts are no names of their own.
TOUCHED = frozenset({"organisation", "platform", "place"})
# Posts in which somebody is in office for a field.
STATE_OFFICES = frozenset(
    "secretary minister undersecretary under-secretary representative commissioner adviser".split()
)
# Posts that are written in capitals: a name ends before them.
POSTS = frozenset("MP MPs MEP MEPs MLA TD CEO CFO COO CTO".split())
LONGEST = 9


@dataclass(frozen=True, slots=True)
class Leftover:
    """A name left over: tokens `first` to `past` of a block's parse."""

    block: Block
    doc: Doc
    first: int
    past: int

    @property
    def span(self) -> Span:
        """The tokens of the name."""
        return self.doc[self.first : self.past]

    @property
    def text(self) -> str:
        """The name as written."""
        return self.span.text

    @property
    def key(self) -> str:
        """The name's letters: two leftovers with the same are one name."""
        return squeeze(self.text)

    @property
    def lead(self) -> int:
        """The token behind which the words before the name end: an article before it is passed over."""
        the = self.first > 0 and self.doc[self.first - 1].lower_ in ("the", "a", "an")
        return self.first - 1 if the else self.first


def find_leftovers(
    block: Block, doc: Doc, mentions: Sequence[Mention], dates: Sequence[DateMention], reference: Reference
) -> Iterator[Leftover]:
    """The names of a block that no mention and no date covers, in order."""
    free, glue = _free(block, doc, mentions, dates)
    capital = [t.text[:1].isupper() for t in doc]
    i = 0
    while i < len(doc):
        if not (free[i] and capital[i] and _opens(doc[i], reference)):
            i += 1
            continue
        past = _run_end(doc, i, free)
        first = start_by_acronym(doc, _with_article(doc, i), past, acronym_at(doc, past), 0)
        leftover = Leftover(block, doc, first if all(free[first:i]) else i, past)
        glued = i in glue or past in glue
        if (
            not glued
            and past - i <= LONGEST
            and _says_something(leftover)
            and not _is_thing(leftover, reference)
        ):
            yield leftover
        i = past


def _free(
    block: Block, doc: Doc, mentions: Sequence[Mention], dates: Sequence[DateMention]
) -> tuple[list[bool], frozenset[int]]:
    """Which tokens belong to no mention and no date; and where names of bodies and things begin and end.

    What a name touches there is a part of it.
    """
    free, edges = [True] * len(doc), set[int]()
    taken = [(m.start, m.end, m.kind in TOUCHED) for m in mentions if m.block == block.index]
    taken += [(d.start, d.end, False) for d in dates if block.start <= d.start < block.end]
    for start, end, touched in taken:
        span = doc.char_span(start - block.start, end - block.start, alignment_mode="expand")
        if span is None:
            continue
        free[span.start : span.end] = [False] * len(span)
        if touched:
            edges.update((span.start, span.end))
    return free, frozenset(edges)


def _opens(token: Token, reference: Reference) -> bool:
    if not (is_capital(token) and token.text[:1].isalpha()) or token.text in reference.not_acronyms:
        return False
    if text_beside(token, -1) in DASHES and not token.nbor(-1).whitespace_:
        article = token.i > 1 and word_beside(token, -2) in ARTICLES
        return article
    opens_sentence = (
        token.is_sent_start or text_beside(token, -1) in ("“", '"', "‘", ":") if token.i else True
    )
    return not (opens_sentence and (token.is_stop or token.pos_ not in ("PROPN", "NOUN", "ADJ")))


def _with_article(doc: Doc, first: int) -> int:
    """Where a name opens that has an article glued to it: 'al-Zenda'."""
    glued = first > 1 and doc[first - 1].text in DASHES and not doc[first - 1].whitespace_
    return first - 2 if glued and doc[first - 2].lower_ in ARTICLES else first


def _run_end(doc: Doc, first: int, free: Sequence[bool]) -> int:
    """Past the capitals that start at a token, and the small words that join them."""
    i = first + 1
    while i < len(doc) and free[i] and not doc[i].is_sent_start and doc[i].text not in POSTS:
        follows = doc[i + 1] if i + 1 < len(doc) else None
        goes_on = follows is not None and free[i + 1] and is_capital(follows) and follows.text[:1].isalpha()
        if is_capital(doc[i]) and doc[i].text[:1].isalpha():
            i += 1
        elif goes_on and (
            doc[i].lower_ in LINKS | ARTICLES or (doc[i].text in DASHES and not doc[i].whitespace_)
        ):
            i += 2
        elif goes_on and doc[i].lower_ == "and" and _one_name(doc, i):
            i += 2
        elif goes_on and doc[i].text in ("'", "’") and doc[i - 1].lower_.endswith("s"):
            i += 2
        elif doc[i].lower_ in ARTICLES and i + 2 < len(doc) and doc[i + 1].text == "-" and free[i + 2]:
            i += 3
        else:
            break
    return min(i, len(doc))


def _one_name(doc: Doc, i: int) -> bool:
    """Whether the model sees one body on both sides of an 'and'."""
    return doc[i].ent_type_ == "ORG" == doc[i + 1].ent_type_ and doc[i + 1].ent_iob_ == "I"


def _says_something(leftover: Leftover) -> bool:
    """Whether a name is more than a letter, and no sentence's, heading's or signature's words in capitals."""
    span = leftover.span
    if not any(len(t) > 1 and not t.is_stop for t in span) or len(span.text) < 3:
        return False
    return not (len(span) > 1 and span.text.isupper() and len(span.text) > 12)


def head_of(leftover: Leftover) -> str:
    """The word that a name is headed by: the last, or the one before 'of'."""
    for i in range(leftover.first + 1, leftover.past):
        if leftover.doc[i].lower_ in LINKS - {"&", "y", "et", "und", "van"}:
            return str(leftover.doc[i - 1].lower_)
    return str(leftover.doc[leftover.past - 1].lower_)


def _is_thing(leftover: Leftover, reference: Reference) -> bool:
    """Whether a name is a document's, an event's, a type's or a place's."""
    doc, first, past = leftover.doc, leftover.first, leftover.past
    words = reference.leftover_words
    if head_of(leftover) in words.thing_words or doc[first].lower_ in words.thing_openers:
        return True
    if any(t.lower_ in reference.not_bodies for t in leftover.span):
        return True
    if offices(reference).get(leftover.text) is not None or _is_post(leftover.text, reference):
        return True
    before = doc[leftover.lead - 1].lower_ if leftover.lead else ""
    if _is_field(leftover) or _is_bracketed(leftover):
        return True
    if before in words.thing_openers or (first and doc[first - 1].text in ('"', "“", "‘", "«")):
        return True
    if past < len(doc):
        glued = doc[past].text in DASHES and not doc[past - 1].whitespace_
        if glued or doc[past].lower_ in words.thing_nouns or (doc[past].like_num and len(doc[past]) > 1):
            return True
        if doc[past : past + 2].text.lower() in words.thing_nouns:
            return True
    has_figure = any(c.isdigit() for c in leftover.text)
    return has_figure or bool(place_country(leftover.text))


def _is_post(text: str, reference: Reference) -> bool:
    """'MPs': people by their posts."""
    return any(text.lower() in entry.words for entry in reference.leftover_words.member_posts)


def _is_field(leftover: Leftover) -> bool:
    """'Deputy Secretary of Defence Products', 'Director of Programmes': what somebody in office is in office for."""
    doc, lead = leftover.doc, leftover.lead
    if (
        lead < 2
        or doc[lead - 1].lower_ not in ("of", "for", "on", "and")
        or not doc[lead - 2].text[:1].isupper()
    ):
        return False
    return doc[lead - 2].lower_ in OFFICES or any(
        t.lower_ in STATE_OFFICES for t in doc[max(0, lead - 5) : lead]
    )


def _is_bracketed(leftover: Leftover) -> bool:
    """'(CAS)': the letters that stand for the name before them."""
    doc, first, past = leftover.doc, leftover.first, leftover.past
    return first > 0 and doc[first - 1].text == "(" and past < len(doc) and doc[past].text == ")"


def labels(leftover: Leftover) -> frozenset[str]:
    """What the model takes the parts of a name for; capitals are nobody's, whatever it says."""
    if leftover.text.isupper():
        return frozenset(t.ent_type_.replace("PERSON", "") for t in leftover.span)
    return frozenset(t.ent_type_ for t in leftover.span if t.is_alpha and t.lower_ not in LINKS)


def is_somewhere(leftover: Leftover) -> bool:
    """Whether a name stands where places do: behind 'in' or 'near', or to the model a place's all over."""
    before = leftover.doc[leftover.lead - 1].lower_ if leftover.lead else ""
    return before in WHEREABOUTS or labels(leftover) <= PLACE_LABELS


def opens_sentence(leftover: Leftover) -> bool:
    """Whether a name has its capital perhaps only for opening a sentence or a quotation."""
    doc, first = leftover.doc, leftover.first
    return bool(doc[first].is_sent_start) or doc[first - 1].text in ("“", '"', "‘", ":", "•", "-")
