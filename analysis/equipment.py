"""Equipment that no list names, known by the form of its name.

Forms handled:
    'INS Satpura', 'ORP Wicher'                          the prefix of a navy before a name
    'Mogami-class', 'vessels of the City class'          a class
    'Belharra frigates', 'TV3-117 engines'               a name or designation before a noun for equipment
    'the frigate Kimon', 'the submarine U36'             a name behind a noun for ships, a designation behind any
    'the first of them, Triput,'                         a name in apposition
    'KF-21'                                              a designation alone, where equipment is spoken of
A name of a country, body or service, and a word such as 'Exercise', is no name of equipment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from spacy.tokens import Doc, Token

from analysis.equipment_nouns import Noun, nouns_in
from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.places import place_country
from analysis.reference import Platform, Reference

DASHES = frozenset({"-", "–", "‑", "/"})
PARTICLES = frozenset("de du des da do dos das di del della la le el al von van der of".split())
NAVAL = frozenset({"ship", "submarine"})
NAMED = frozenset({"named", "called", "christened", "dubbed"})
ORDINALS = frozenset("first second third fourth fifth sixth last latest newest lead next final".split())
# What a designation names beside one of these: 'F-1 visa', 'M-4 motorway'.
# 'world-class', 'First class', 'the Navy's class'.
NO_CLASS = frozenset(
    "world first second third business middle working upper lower economy master high top each new this the".split()
)
NO_EQUIPMENT_BESIDE = frozenset(
    "visa visas road motorway highway route autobahn level levels grade form status permit meeting summit group".split()
)
PLACE_PREPOSITIONS = frozenset("in at near off from to around outside of".split())
NAME_TO_BLOCK = frozenset({"country", "demonym", "metonym", "organisation"})
ORDINAL_OF = re.compile(
    rf"(?:^| )(?:{'|'.join(sorted(ORDINALS))}) of (?:them|these|the class|its class|the series)$"
)
LONGEST_NAME = 5


@dataclass(frozen=True, slots=True)
class Equipment:
    """A name of equipment in a block: tokens `first` to `past`, its canonical name, category, country if it tells."""

    first: int
    past: int
    name: str
    category: str
    country: str
    rule: str


@lru_cache(maxsize=4)
def _listed(reference: Reference) -> Gazetteer[Platform]:
    """The platforms of the reference data, those with common names too."""
    return build_gazetteer((p, (p.name, *p.aliases)) for p in reference.platforms)


@lru_cache(maxsize=4)
def _prefixes(reference: Reference) -> dict[str, str]:
    return {p.prefix: p.country for p in reference.ship_prefixes}


@lru_cache(maxsize=4)
def _words(reference: Reference) -> tuple[frozenset[str], frozenset[str], re.Pattern[str]]:
    """Modifiers, words that are no name, and the shape of a designation that may stand alone."""
    letters = "|".join(sorted(map(re.escape, reference.designations), key=lambda w: (-len(w), w)))
    alone = re.compile(rf"(?:{letters})[-‑–]\d{{1,4}}[A-Za-z0-9]{{0,5}}")
    return frozenset(reference.equipment_modifiers), frozenset(reference.not_equipment_names), alone


class _Finder:
    """The names of one block; `kinds` says what mention each token belongs to, '' for none."""

    def __init__(self, doc: Doc, kinds: Sequence[str], reference: Reference) -> None:
        self.doc, self.kinds, self.reference = doc, kinds, reference
        self.nouns = list(nouns_in(doc, reference))
        self.modifiers, self.not_names, self.alone = _words(reference)

    def find(self) -> list[Equipment]:
        """The names in order; where two overlap, the one by the surer form."""
        rules = (
            *(self._by_prefix, self._by_class, self._before_noun),
            *(self._behind_noun, self._apposed, self._designations),
        )
        found: list[Equipment] = []
        for item in (item for rule in rules for item in rule()):
            if not any(f.first < item.past and item.first < f.past for f in found):
                found.append(item)
        return sorted(found, key=lambda item: item.first)

    def _by_prefix(self) -> Iterator[Equipment]:
        prefixes = _prefixes(self.reference)
        for token in self.doc[:-1]:
            following = token.nbor(1)
            if token.text not in prefixes or not following.text[:1].isupper() or following.text in prefixes:
                continue
            past = self._run_past(following.i)
            if past + 1 < len(self.doc) and self.doc[past].lower_ == "of" and not self.kinds[past + 1]:
                # 'HMS Prince of Wales'
                past = max(past, self._run_past(past + 1))
            # 'INS MRO' would be two abbreviations.
            if past > following.i + 1 or not following.is_upper or len(following) == 1:
                category = self._category_near(token, NAVAL) or "ship"
                name = self._text(token.i, past)
                yield Equipment(token.i, past, name, category, prefixes[token.text], "ship_prefix")

    def _by_class(self) -> Iterator[Equipment]:
        for token in self.doc[1:]:
            if token.lower_ != "class":
                continue
            is_dashed = token.nbor(-1).text in DASHES
            past = token.i - is_dashed
            # Any word may name a class ('Island-class'), and what stands before it is judged without it.
            first = self._after_refused(self._run_start(past), past - 1)
            noun = self._noun_at(token.i + 1)
            name = self._text(first, past)
            if (
                past <= first
                or len(name) < 2
                or not name[0].isupper()
                or name.split()[-1].lower() in NO_CLASS
            ):
                continue
            if is_dashed or noun is not None or self._is_of_the(first):
                own = noun.category if noun is not None and noun.category != "other" else ""
                category = own or self._category_near(token, NAVAL) or "ship"
                listed = _listed(self.reference).get(name)
                canonical = listed.name if listed else f"{name}-class"
                if is_dashed or category in NAVAL:
                    yield Equipment(first, token.i + 1, canonical, category, "", "ship_class")

    def _before_noun(self) -> Iterator[Equipment]:
        for first, noun_past, noun in self.nouns:
            past = self._over_modifiers(first)
            is_title = past == first and self._is_capital_noun(first)
            if is_title and noun_past < len(self.doc) and self.doc[noun_past].text[:1].isupper():
                # 'Submarine Warfare'.
                continue
            item = self._named(past, noun)
            if item is not None and is_title and not _has_figure(item.name):
                item = self._with_noun(item, noun_past)
            while item is not None:
                yield item
                # 'Bayraktar TB2 and Akıncı drones'.
                is_linked = item.first >= 2 and self.doc[item.first - 1].lower_ in ("and", "or")
                item = self._named(item.first - 1, noun) if is_linked else None

    def _behind_noun(self) -> Iterator[Equipment]:
        for _, past, noun in self.nouns:
            if past + 1 >= len(self.doc) or self.doc[past].is_sent_start:
                continue
            head = self.doc[past - 1]
            first = past + (self.doc[past].lower_ in NAMED)
            end = self._name_past(first)
            if head.tag_ == "NNS" or not head.text.islower() or end is None:
                continue
            is_naval = noun.category in NAVAL and (not noun.weak or head.lower_ == "carrier")
            if is_naval or (not noun.weak and _has_figure(self.doc[first].text)):
                yield self._item(first, end, noun.category, "name_behind_noun")

    def _apposed(self) -> Iterator[Equipment]:
        for token in self.doc[:-1]:
            end = self._name_past(token.i + 1) if token.text == "," and self._follows_ordinal(token) else None
            category = self._category_near(token, NAVAL)
            if end is not None and end < len(self.doc) and self.doc[end].text in (",", "(", ".") and category:
                yield self._item(token.i + 1, end, category, "name_apposed")

    def _designations(self) -> Iterator[Equipment]:
        for token in self.doc:
            if not self.alone.fullmatch(token.text) or self.kinds[token.i]:
                continue
            around = {t.lower_ for t in self.doc[max(token.i - 1, 0) : token.i + 2]}
            category = self._category_near(token, None)
            if category and not around & NO_EQUIPMENT_BESIDE:
                yield self._item(token.i, token.i + 1, category, "designation")

    def _named(self, past: int, noun: Noun) -> Equipment | None:
        """The name that ends before a token, where it may be one of equipment."""
        first = self._after_refused(self._run_start(past), past) if past > 0 else past
        if first >= past or "platform" in self.kinds[first:past]:
            return None
        name = self._text(first, past)
        listed = _listed(self.reference).get(name)
        if listed is not None:
            origin = "; ".join(listed.origin)
            return Equipment(first, past, listed.name, listed.category, origin, "name_before_noun")
        if len(name) < 3 or past - first > LONGEST_NAME + 2 or not (name[-1].isalnum() or name[-1] == "+"):
            return None
        if not _has_figure(name):
            is_word = bool(self.doc[first].is_sent_start) and self.doc[first].pos_ != "PROPN"
            if noun.weak or is_word or place_country(name, self.reference):
                return None
        category = noun.category
        if noun.weak and category == "other":
            category = self._category_near(self.doc[first], None)
        return Equipment(first, past, name, category, "", "name_before_noun") if category else None

    def _with_noun(self, item: Equipment, noun_past: int) -> Equipment | None:
        """'Anti-Submarine Warfare Frigates': a capitalised noun belongs to a name of two words or more."""
        if _listed(self.reference).get(item.name) is not None:
            return item
        if item.past - item.first < 2:
            return None
        name = self._text(item.first, noun_past)
        if self.doc[noun_past - 1].tag_ in ("NNS", "NNPS") and not name.endswith("craft"):
            name = name.removesuffix("s")
        return replace(item, past=noun_past, name=name)

    def _item(self, first: int, past: int, category: str, rule: str) -> Equipment:
        name = self._text(first, past)
        listed = _listed(self.reference).get(name)
        if listed is not None and listed.category == category:
            return Equipment(first, past, listed.name, category, "; ".join(listed.origin), rule)
        return Equipment(first, past, name, category, "", rule)

    def _run_start(self, past: int) -> int:
        """Where the capitals and figures that end before a token begin."""
        i = past
        while i > 0 and past - i < 2 * LONGEST_NAME and self._goes_left(i - 1, past):
            i -= 1
            if self.doc[i].is_sent_start:
                break
        return i

    def _goes_left(self, i: int, past: int) -> bool:
        token = self.doc[i]
        if token.text[:1].isupper() or _has_figure(token.text):
            return True
        is_inside = 0 < i < past - 1
        if token.text in DASHES:
            return is_inside and not token.whitespace_ and not self.doc[i - 1].whitespace_
        return is_inside and token.text in PARTICLES and self.doc[i - 1].text[:1].isupper()

    def _run_past(self, first: int) -> int:
        """Past the capitals that begin at a token: 'Ville de Québec', 'King Sekhukhune I', 'U36'."""
        i = first
        while i < len(self.doc) and i - first < LONGEST_NAME:
            token = self.doc[i]
            if i > first and (token.is_sent_start or self.kinds[i] in NAME_TO_BLOCK):
                break
            if token.text[:1].isupper():
                i += 1
            elif i > first and i + 1 < len(self.doc) and self._joins_names(token):
                i += 2
            else:
                break
        return i

    def _joins_names(self, token: Token) -> bool:
        if token.text in DASHES:
            return not token.whitespace_ and not token.nbor(-1).whitespace_
        return token.text in PARTICLES and token.text != "of" and token.nbor(1).text[:1].isupper()

    def _name_past(self, first: int) -> int | None:
        """Past the name that begins at a token, None where there is none or one of its words is no name."""
        if first >= len(self.doc) or not self.doc[first].text[:1].isupper():
            return None
        past = self._run_past(first)
        return None if any(self._is_refused(t) for t in self.doc[first:past]) else past

    def _after_refused(self, first: int, past: int) -> int:
        """Behind the last word of a run that cannot be in a name, and behind what cannot begin one."""
        start = max((i + 1 for i in range(first, past) if self._is_refused(self.doc[i])), default=first)
        if start < past and self._is_number_of_maker(start, first):
            # A figure alone goes with the maker's name: 'Patria 6x6', 'Saab 105'.
            while start > first and self.kinds[start - 1] == "organisation":
                start -= 1
            return start
        while start < past and not _may_begin(self.doc[start]):
            start += 1
        # 'Next-Gen Vessels': half a word is no name.
        return past if first < start < past and self.doc[start - 1].text in DASHES else start

    def _is_number_of_maker(self, i: int, first: int) -> bool:
        """Whether a figure stands behind a name of a body: a type's number, not a number of pieces."""
        text = self.doc[i].text
        if i == first or self.kinds[i - 1] != "organisation" or not text[:1].isdigit():
            return False
        return not text.isdecimal() or 100 <= int(text) < 10_000

    def _is_refused(self, token: Token) -> bool:
        """Whether a word is no part of a name: a country, a body, a number, a word such as 'Exercise'."""
        text = token.text
        if self.kinds[token.i] in NAME_TO_BLOCK or text in self.not_names:
            return True
        if (text.capitalize() in self.not_names and not text.isupper()) or (
            token.like_num and text.isalpha()
        ):
            return True
        is_first_word = bool(token.is_sent_start) and not _has_figure(text)
        return is_first_word and token.pos_ not in ("PROPN", "X")

    def _over_modifiers(self, first: int) -> int:
        """Before the small words between a name and its noun."""
        i = first
        while i > 0 and first - i < 6:
            is_compound = i >= 3 and self.doc[i - 2].text in DASHES
            if is_compound and self.doc[i - 3 : i].text in self.modifiers:
                i -= 3
            elif self.doc[i - 1].text in self.modifiers:
                i -= 1
            else:
                break
        return i

    def _is_capital_noun(self, noun: int) -> bool:
        return self.doc[noun].text[:1].isupper() and not self.doc[noun].is_upper

    def _noun_at(self, i: int) -> Noun | None:
        """The noun for equipment that begins at a token or behind modifiers there."""
        return next((n for first, _, n in self.nouns if self._over_modifiers(first) <= i <= first), None)

    def _is_of_the(self, first: int) -> bool:
        """'vessels of the City class'."""
        before = [t.lower_ for t in self.doc[max(first - 2, 0) : first]]
        return before == ["of", "the"] and any(past == first - 2 for _, past, _ in self.nouns)

    def _follows_ordinal(self, comma: Token) -> bool:
        """'the first of them,', 'the second,', 'the lead ship,'."""
        words = [t.lower_ for t in self.doc[max(comma.i - 5, 0) : comma.i]]
        if ORDINAL_OF.search(" ".join(words)):
            return True
        if words[-1:] and words[-1] in ORDINALS:
            return words[-2:-1] == ["the"]
        is_naval = any(past == comma.i and n.category in NAVAL for _, past, n in self.nouns)
        return is_naval and words[-2:-1] != [] and words[-2] in ORDINALS

    def _category_near(self, token: Token, wanted: frozenset[str] | None) -> str:
        """The category of the nearest noun for equipment in the sentence, else of the last one before, else ''."""
        nouns = [
            (first, n.category)
            for first, _, n in self.nouns
            if not n.weak and n.category != "other" and (wanted is None or n.category in wanted)
        ]
        here = [(abs(first - token.i), c) for first, c in nouns if self.doc[first].sent == token.sent]
        if here:
            return min(here)[1]
        return next((c for first, c in reversed(nouns) if first < token.i), "")

    def _text(self, first: int, past: int) -> str:
        return " ".join(self.doc[first:past].text.split()).strip("\"“”'‘’")


def _has_figure(text: str) -> bool:
    return any(c.isdigit() for c in text)


def _may_begin(token: Token) -> bool:
    """Whether a name may begin with a word: '60' in '60 TV3-117' may not, '212CD' may."""
    text = token.text
    if text in DASHES or text[:1].islower() or text.lower() in PARTICLES:
        return False
    return not text[:1].isdigit() or (not token.like_num and any(c.isupper() for c in text))


def find_equipment(doc: Doc, kinds: Sequence[str], reference: Reference) -> list[Equipment]:
    """The equipment of a block by the form of its names; `kinds` holds the kind of mention of each token, or ''."""
    return _Finder(doc, kinds, reference).find()


def find_named_again(doc: Doc, kinds: Sequence[str], names: Gazetteer[Equipment]) -> Iterator[Equipment]:
    """Names found elsewhere in the article where they stand alone: 'Kimon' for 'HS Kimon'."""
    for first, past, item in names.find(doc):
        before = doc[first - 1] if first and not doc[first].is_sent_start else None
        after = doc[past] if past < len(doc) else None
        is_longer = before is not None and before.text[:1].isupper() and before.ent_type_ != "DATE"
        if any(kinds[first:past]) or (before is not None and is_longer and not kinds[before.i]):
            continue
        if after is not None and after.text[:1].isupper() and not after.is_sent_start:
            continue
        # Ships bear the names of towns.
        if item.category in NAVAL and before is not None and before.lower_ in PLACE_PREPOSITIONS:
            continue
        yield Equipment(first, past, item.name, item.category, item.country, "named_again")


def short_names(item: Equipment, text: str) -> tuple[str, ...]:
    """How an article may call a piece of equipment later: 'Kimon' for 'HS Kimon', 'Mogami' for 'Mogami-class'."""
    if item.rule == "ship_prefix":
        return text, text.split(" ", 1)[-1]
    if item.rule == "ship_class":
        return text, re.sub(r"[-‑– ]class$", "", text)
    return (text,)
