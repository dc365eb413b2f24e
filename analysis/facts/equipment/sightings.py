"""Where an article speaks of equipment by name, and how many pieces it speaks of."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.equipment_nouns import nouns_in
from analysis.mentions import Mention

NUMBERS = {
    word: number
    for number, word in enumerate(
        """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty""".split(),
        start=1,
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "hundred": 100, "dozen": 12}
WITHIN_NAME = frozenset({"compound", "nmod", "amod", "nummod", "punct", "dep", "quantmod"})
INDIVIDUAL_RULES = frozenset({"ship_prefix", "name_behind_noun", "name_apposed", "named_again"})


@dataclass(frozen=True, slots=True)
class Platform:
    """A piece or type of equipment of the article; `is_one` where the name is that of a single ship."""

    name: str
    category: str
    origin: tuple[str, ...]
    is_one: bool


@dataclass(frozen=True, slots=True)
class Sighting:
    """One place that speaks of a platform; `head` is the noun that the clause turns on, `named` the naming passage."""

    platform: Platform
    sentence: Sentence
    head: Token
    start: int
    end: int
    quantity: str
    named: tuple[int, int] | None = None


def named_sightings(annotated: Annotated) -> list[Sighting]:
    """The mentions of equipment by name in sentences and list items."""
    found = []
    platforms: dict[str, Platform] = {}
    for sentence in annotated.sentences:
        for mention in annotated.mentions_in(sentence.start, sentence.end, "platform"):
            platform = platforms.setdefault(mention.entity, _platform(mention))
            head = head_of(annotated, sentence, mention)
            if head is not None:
                found.append(
                    Sighting(platform, sentence, head, mention.start, mention.end, quantity_of(head))
                )
    return found


def _platform(mention: Mention) -> Platform:
    is_one = mention.rule in INDIVIDUAL_RULES and mention.category in ("ship", "submarine")
    origin = tuple(c for c in mention.country.split("; ") if c)
    return Platform(mention.entity, mention.category, () if is_one else origin, is_one)


def head_of(annotated: Annotated, sentence: Sentence, mention: Mention) -> Token | None:
    """The noun of the phrase that a name stands in: 'frigates' in 'four Belharra frigates'."""
    doc = sentence.span.doc
    offset = sentence.block.start
    span = doc.char_span(mention.start - offset, mention.end - offset, alignment_mode="expand")
    if span is None or not len(span):
        return None
    past = span.end
    nouns = {first: end for first, end, _ in nouns_in(doc, annotated.reference)}
    i = past
    while i < min(past + 7, sentence.span.end):
        if i in nouns:
            return doc[nouns[i] - 1]
        modifies = doc[i].pos_ == "ADJ" or (doc[i].pos_ == "NOUN" and doc[i].dep_ == "compound")
        if doc[i].text not in ("-", "–") and not (modifies and doc[i].text.islower()):
            break
        i += 1
    head = span.root
    while head.dep_ in WITHIN_NAME and head.head != head:
        above = head.head
        if (
            above.pos_ not in ("NOUN", "PROPN", "X", "NUM")
            or not sentence.span.start <= above.i < sentence.span.end
        ):
            break
        head = above
    return head


def quantity_of(head: Token) -> str:
    """The number before a noun as figures: '60' in '60 TV3-117 engines'; '' without one."""
    doc = head.doc
    for child in sorted(head.children, key=lambda t: t.i):
        if child.dep_ in ("nummod", "quantmod") and child.i < head.i:
            number = as_figures(child)
            if number and not _inside_name(child):
                return number
    i = head.left_edge.i
    while i < head.i:
        token = doc[i]
        if token.like_num and as_figures(token) and not _inside_name(token):
            return as_figures(token)
        if token.dep_ not in ("det", "amod", "punct", "predet", "poss", "advmod", "quantmod", "nummod"):
            break
        i += 1
    return ""


def as_figures(token: Token) -> str:
    """'60' for '60', '5' for 'five', '' for what is no whole number."""
    text = str(token.lower_).replace(",", "")
    if text.isdigit():
        return text if len(text) < 6 else ""
    return str(NUMBERS[text]) if text in NUMBERS else ""


def _inside_name(token: Token) -> bool:
    """'140' in 'Arrowhead 140' is no number of pieces."""
    before = token.doc[token.i - 1] if token.i else None
    return (
        before is not None and before.text[:1].isupper() and not before.is_sent_start and not before.like_num
    )
