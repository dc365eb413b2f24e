"""Where an article speaks of equipment by name, and how many pieces it speaks of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Span, Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import text_beside, word_beside
from analysis.equipment import is_variant
from analysis.equipment.nouns import nouns_in
from analysis.mentions import Mention

NUMBERS = {
    word: number
    for number, word in enumerate(
        """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty""".split(),
        start=1,
    )
} | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
    "dozen": 12,
}
ROUND = frozenset({"dozen", "hundred"})
TENS = frozenset({20, 30, 40, 50, 60, 70, 80, 90})
BEFORE_NUMBER = frozenset({"det", "amod", "punct", "predet", "poss", "advmod", "quantmod", "nummod", "nmod"})
WITHIN_NAME = frozenset({"compound", "nmod", "amod", "nummod", "punct", "dep", "quantmod"})
MARKS = frozenset({"Mk", "Mk.", "Mark", "Block", "Batch", "Tranche"})
INDIVIDUAL_RULES = frozenset(
    {
        "ship_prefix",
        "ship_former_name",
        "second_reading_ship",
        "name_behind_noun",
        "name_apposed",
        "named_again",
    }
)


@dataclass(frozen=True, slots=True)
class Platform:
    """A piece or type of equipment of the article; `is_one` where the name is that of a single ship.

    `is_calibre`: ammunition that has no name but its calibre.
    """

    name: str
    category: str
    origin: tuple[str, ...]
    is_one: bool
    is_calibre: bool = False


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
    same = _one_type(annotated)
    for sentence in annotated.sentences:
        for mention in annotated.mentions_in(sentence.start, sentence.end, "platform"):
            name = _tokens(sentence, mention)
            if name is not None:
                entity = same.get(mention.entity, mention.entity)
                platform = platforms.setdefault(entity, _platform(mention))
                head = _head(annotated, sentence, name)
                others = _tokens_of_others(annotated, sentence, mention)
                quantity = quantity_of(head, min(name.start, head.i), others)
                found.append(Sighting(platform, sentence, head, mention.start, mention.end, quantity))
    return found


def _one_type(annotated: Annotated) -> dict[str, str]:
    """Names of one type to the first of them: an article that has 'P-8A' and later 'P-8' speaks of one aircraft.

    A variant that the reference data has as a type, or that a sentence tells from its type, stays apart, and so
    does one for a country: 'K2PL' is no 'K2'.
    """
    first: dict[str, int] = {}
    for mention in (m for m in annotated.mentions if m.kind == "platform"):
        first.setdefault(mention.entity, mention.start)
    types = {p.name for p in annotated.reference.platforms}
    same: dict[str, str] = {}
    for base in first:
        variants = [n for n in first if _is_longer(n, base) or (is_variant(n, base) and n not in types)]
        if (
            len(variants) == 1
            and not _is_national(variants[0], base)
            and not _told_apart(annotated, base, variants[0])
        ):
            names = sorted((base, variants[0]), key=lambda name: first[name])
            same[names[1]] = names[0]
    for name, other in _side_by_side(annotated):
        if name != other and name not in same.values():
            same.setdefault(name, same.get(other, other))
    return same


def _side_by_side(annotated: Annotated) -> Iterator[tuple[str, str]]:
    """Two names right beside each other, the later first: 'F/A-18E/F Super Hornets' are one type under two names."""
    mentions = [m for m in annotated.mentions if m.kind == "platform"]
    for one, other in pairwise(mentions):
        if other.start - one.end == 1 and one.category == other.category:
            yield other.entity, one.entity


def _is_longer(name: str, base: str) -> bool:
    """Whether a name adds a designation to another: 'Gripen E' to 'Gripen', 'Hawk Mk 166' to 'Hawk'."""
    added = name.removeprefix(f"{base} ")
    if added == name:
        return False
    if not base.isalpha():
        # A nickname: 'XF-18 Super Falcon' to 'XF-18'.
        return all(word.istitle() for word in added.split())
    return added.split()[0] in MARKS or (" " not in added and added.isupper())


def _is_national(variant: str, base: str) -> bool:
    """Whether two capitals or more behind a designation tell the model of a country: 'K2PL', 'FA-50PH'."""
    added = variant.removeprefix(base)
    return added != variant and len(added) > 1 and added.isalpha() and added.isupper()


def _told_apart(annotated: Annotated, base: str, variant: str) -> bool:
    return any(
        {base, variant} <= {m.entity for m in annotated.mentions_in(s.start, s.end, "platform")}
        for s in annotated.sentences
    )


def _tokens(sentence: Sentence, mention: Mention) -> Span | None:
    offset = sentence.block.start
    doc = sentence.span.doc
    return doc.char_span(mention.start - offset, mention.end - offset, alignment_mode="expand")


def _platform(mention: Mention) -> Platform:
    is_one = mention.rule in INDIVIDUAL_RULES and mention.category in ("ship", "submarine")
    origin = tuple(c for c in mention.country.split("; ") if c)
    is_calibre = mention.rule == "calibre"
    return Platform(mention.entity, mention.category, () if is_one else origin, is_one, is_calibre)


def _head(annotated: Annotated, sentence: Sentence, name: Span) -> Token:
    """The noun of the phrase that a name stands in: 'frigates' in 'four Belharra frigates'."""
    doc = sentence.span.doc
    nouns = {first: end for first, end, _ in nouns_in(doc, annotated.reference)}
    for i in range(name.end, min(name.end + 7, sentence.span.end)):
        if i in nouns:
            return doc[nouns[i] - 1]
        modifies = doc[i].pos_ == "ADJ" or (doc[i].pos_ == "NOUN" and doc[i].dep_ == "compound")
        if doc[i].text not in ("-", "–") and not (modifies and doc[i].text.islower()):
            break
    head = name.root
    while head.dep_ in WITHIN_NAME and head.head != head:
        above = head.head
        if (
            above.pos_ not in ("NOUN", "PROPN", "X", "NUM")
            or not sentence.span.start <= above.i < sentence.span.end
        ):
            break
        head = above
    return head


def _tokens_of_others(annotated: Annotated, sentence: Sentence, mention: Mention) -> frozenset[int]:
    """The tokens of the other names of a sentence: the 48 of 'Mk 48 torpedoes and Orvik missiles' counts nothing."""
    others = [m for m in annotated.mentions_in(sentence.start, sentence.end, "platform") if m != mention]
    return frozenset(t.i for m in others for t in _tokens(sentence, m) or ())


def quantity_of(head: Token, past: int | None = None, others: frozenset[int] = frozenset()) -> str:
    """The number before a noun, and before the name at token `past` in its phrase, as figures; '' without one.

    `others` are tokens that are part of other names.
    """
    past = head.i if past is None else past
    for child in sorted(head.children, key=lambda t: t.i):
        is_number = child.dep_ in ("nummod", "quantmod") and child.i not in others
        if is_number and child.i < past and as_figures(child):
            return as_figures(child)
    for token in head.doc[head.left_edge.i : past]:
        if token.like_num and as_figures(token) and token.i not in others:
            return as_figures(token)
        if token.dep_ not in BEFORE_NUMBER:
            break
    return ""


def as_figures(token: Token) -> str:
    """'60' for '60', '5' for 'five', '42' for 'forty-two'; '' for what is no whole number and for '62-metre'."""
    text = str(token.lower_).replace(",", "")
    dash, behind = text_beside(token, 1), word_beside(token, 2)
    if dash == "-" and not token.whitespace_ and behind.isalpha() and behind not in NUMBERS:
        return ""
    if text.isdigit():
        return text if len(text) < 6 else ""
    if text not in NUMBERS:
        return ""
    number = NUMBERS[text]
    if dash == "-" and number in TENS and NUMBERS.get(behind, 10) < 10:
        return str(number + NUMBERS[behind])
    before = NUMBERS.get(word_beside(token, -2), 0)
    if text_beside(token, -1) == "-" and before in TENS and number < 10:
        return str(before + number)
    times = NUMBERS.get(word_beside(token, -1), 1) if text in ROUND else 1
    dozens = NUMBERS[word_beside(token, 1)] if word_beside(token, 1) in ROUND else 1
    return str(number * times * dozens)
