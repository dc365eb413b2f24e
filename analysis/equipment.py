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
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc, Token

from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.places import place_country
from analysis.reference import Platform, Reference

DASHES = frozenset({"-", "–", "‑", "/"})
PARTICLES = frozenset("de du des da do dos das di del della la le el al von van der of".split())
UNCHANGED = ("craft", "ammunition", "equipment", "UAS", "RPAS", "MLRS", "APCs")
NAVAL = frozenset({"ship", "submarine"})
NAMED = frozenset({"named", "called", "christened", "dubbed"})
ORDINALS = frozenset("first second third fourth fifth sixth last latest newest lead next final".split())
# What a designation names when one of these follows: 'F-1 visa', 'M-4 motorway'.
NO_EQUIPMENT_BEHIND = frozenset(
    "visa visas road motorway highway route autobahn level levels grade form status permit meeting summit group".split()
)
PLACE_PREPOSITIONS = frozenset("in at near off from to around outside of".split())
NAME_TO_BLOCK = frozenset({"country", "demonym", "metonym", "organisation"})
LONGEST_NAME = 5


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun for equipment; `weak` ones have other meanings too."""

    category: str
    weak: bool


@dataclass(frozen=True, slots=True)
class Equipment:
    """A name of equipment in a block: tokens `first` to `past`, its canonical name, category and country if it tells."""

    first: int
    past: int
    name: str
    category: str
    country: str
    rule: str


@lru_cache(maxsize=4)
def equipment_nouns(reference: Reference) -> Gazetteer[Noun]:
    """The nouns for equipment in singular and plural."""
    entries = []
    for entry in reference.equipment_words:
        for words, weak in ((entry.words, False), (entry.weak, True)):
            noun = Noun(entry.category, weak)
            entries.append((noun, tuple(form for word in words for form in (word, plural(word)))))
    return build_gazetteer(entries)


def nouns_in(doc: Doc, reference: Reference) -> Iterator[tuple[int, int, Noun]]:
    """(first token, past-last token, noun) of the nouns for equipment in a text."""
    for first, past, noun in equipment_nouns(reference).find(doc):
        # The squeezed "fighter's" is 'fighters'.
        past -= past - first > 1 and doc[past - 1].tag_ == "POS"
        if past - first > 1 or doc[first].pos_ not in ("VERB", "AUX"):
            yield first, past, noun


def plural(noun: str) -> str:
    """'frigates', 'batteries', 'hovercraft'."""
    if noun.endswith(UNCHANGED):
        return noun
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


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
        self.doc, self.kinds, self.reference = doc, list(kinds), reference
        self.nouns = list(nouns_in(doc, reference))
        self.modifiers, self.not_names, self.alone = _words(reference)
        self.found: list[Equipment] = []

    def find(self) -> list[Equipment]:
        for rule in (
            self._by_prefix,
            self._by_class,
            self._before_noun,
            self._behind_noun,
            self._apposed,
            self._bare,
        ):
            for item in rule():
                if not any(f.first < item.past and item.first < f.past for f in self.found):
                    self.found.append(item)
        return sorted(self.found, key=lambda item: item.first)

    # One rule each.

    def _by_prefix(self) -> Iterator[Equipment]:
        prefixes = _prefixes(self.reference)
        for token in self.doc[:-1]:
            following = self.doc[token.i + 1]
            if token.text not in prefixes or not following.text[:1].isupper() or following.text in prefixes:
                continue
            past = self._run_past(token.i + 1)
            if past + 1 < len(self.doc) and self.doc[past].lower_ == "of" and not self.kinds[past + 1]:
                past = max(past, self._run_past(past + 1))
            if past > token.i + 1 and not (following.is_upper and len(following) > 1 and past == token.i + 2):
                name = self._text(token.i, past)
                yield Equipment(
                    token.i,
                    past,
                    name,
                    self._category_near(token, NAVAL, "ship"),
                    prefixes[token.text],
                    "ship_prefix",
                )

    def _by_class(self) -> Iterator[Equipment]:
        for token in self.doc:
            if token.lower_ != "class" or token.i == 0:
                continue
            dashed = self.doc[token.i - 1].text in DASHES
            past = token.i - dashed
            start = self._run_start(past)
            first = self._after_refused(start, past)
            if first == past or len(self._text(first, past)) < 2:
                continue
            noun = self._noun_at(token.i + 1)
            if not dashed and noun is None and not (first > 0 and self._follows_noun(first)):
                continue
            category = (
                noun.category
                if noun and noun.category != "other"
                else self._category_near(token, NAVAL, "ship")
            )
            if category in NAVAL or dashed:
                listed = _listed(self.reference).get(self._text(first, past))
                name = listed.name if listed else self._text(first, past) + "-class"
                yield Equipment(first, token.i + 1, name, category, "", "ship_class")

    def _before_noun(self) -> Iterator[Equipment]:
        for first, _, noun in self.nouns:
            past = self._over_modifiers(first)
            capital = self.doc[first].text[:1].isupper() and not self.doc[first].is_upper
            if capital and past == first and self._is_generic_title(first):
                continue
            item = self._named(past, noun, "name_before_noun")
            if item is not None and capital and past == first and not any(c.isdigit() for c in item.name):
                item = self._with_noun(item, first)
            while item is not None:
                yield item
                # 'Bayraktar TB2 and Akıncı drones'.
                linked = item.first >= 2 and self.doc[item.first - 1].lower_ in ("and", "or")
                item = self._named(item.first - 1, noun, "name_before_noun") if linked else None

    def _behind_noun(self) -> Iterator[Equipment]:
        for first, past, noun in self.nouns:
            if past >= len(self.doc) or not self.doc[past - 1].text.islower() or self.doc[past].is_sent_start:
                continue
            head = self.doc[past - 1]
            token = self.doc[past]
            if token.lower_ in NAMED and past + 1 < len(self.doc):
                token = self.doc[past + 1]
            if head.tag_ == "NNS" or not token.text[:1].isupper():
                continue
            end = self._run_past(token.i)
            if end == token.i or any(self._refused(t) for t in self.doc[token.i : end]):
                continue
            name = self._text(token.i, end)
            naval = (
                noun.category in NAVAL
                and (not noun.weak or head.lower_ == "carrier")
                and head.lower_ != "class"
            )
            if naval or (not noun.weak and any(c.isdigit() for c in token.text)):
                yield self._item(token.i, end, name, noun.category, "name_behind_noun")

    def _apposed(self) -> Iterator[Equipment]:
        """'the first of them, Triput, is due': an ordinal, a comma, a name and a comma or verb."""
        for token in self.doc:
            if token.text != "," or token.i + 1 >= len(self.doc) or not self._ordinal_before(token):
                continue
            end = self._run_past(token.i + 1)
            if end == token.i + 1 or end >= len(self.doc) or self.doc[end].text not in (",", "(", "."):
                continue
            if any(self._refused(t) for t in self.doc[token.i + 1 : end]):
                continue
            category = self._category_near(token, NAVAL, "")
            if category:
                yield self._item(token.i + 1, end, self._text(token.i + 1, end), category, "name_apposed")

    def _bare(self) -> Iterator[Equipment]:
        for token in self.doc:
            if not self.alone.fullmatch(token.text) or self.kinds[token.i]:
                continue
            following = self.doc[token.i + 1].lower_ if token.i + 1 < len(self.doc) else ""
            before = self.doc[token.i - 1].lower_ if token.i else ""
            if following in NO_EQUIPMENT_BEHIND or before in NO_EQUIPMENT_BEHIND:
                continue
            category = self._category_near(token, None, "")
            if category:
                yield self._item(token.i, token.i + 1, token.text, category, "designation")

    # What the rules share.

    def _named(self, past: int, noun: Noun, rule: str) -> Equipment | None:
        """The name that ends before a token, where it may be one of equipment."""
        if past <= 0:
            return None
        first = self._after_refused(self._run_start(past), past)
        if first >= past or "platform" in self.kinds[first:past]:
            return None
        name = self._text(first, past)
        figure = any(c.isdigit() for c in name)
        listed = _listed(self.reference).get(name)
        if listed is not None:
            return Equipment(first, past, listed.name, listed.category, "; ".join(listed.origin), rule)
        if (
            len(name) < 3
            or past - first > LONGEST_NAME + 2
            or (noun.weak and not figure)
            or not name[-1].isalnum()
        ):
            return None
        if not figure and (
            place_country(name, self.reference) or self.doc[first].pos_ in ("VERB", "ADV", "PRON", "ADP")
        ):
            return None
        category = noun.category
        if noun.weak and category == "other":
            category = self._category_near(self.doc[first], None, "")
        return Equipment(first, past, name, category, "", rule) if category else None

    def _with_noun(self, item: Equipment, noun: int) -> Equipment | None:
        """'Anti-Submarine Warfare Frigates': a capitalised noun belongs to the name, which takes two words before it."""
        past = next(past for first, past, _ in self.nouns if first == noun)
        if item.past - item.first < 2 or _listed(self.reference).get(item.name) is not None:
            return item if item.past - item.first >= 2 or _listed(self.reference).get(item.name) else None
        name = self._text(item.first, past)
        last = self.doc[past - 1]
        if last.tag_ in ("NNS", "NNPS"):
            name = name.removesuffix("s") if not name.endswith("craft") else name
        return Equipment(item.first, past, name, item.category, "", item.rule)

    def _item(self, first: int, past: int, name: str, category: str, rule: str) -> Equipment:
        listed = _listed(self.reference).get(name)
        if listed is not None and listed.category == category:
            return Equipment(first, past, listed.name, category, "; ".join(listed.origin), rule)
        return Equipment(first, past, name, category, "", rule)

    def _run_start(self, past: int) -> int:
        """Where the capitals and figures that end before a token begin."""
        i = past
        while i > 0 and past - i < 2 * LONGEST_NAME:
            token = self.doc[i - 1]
            tight = i >= 2 and not token.whitespace_ and not self.doc[i - 2].whitespace_
            if token.text in DASHES and tight and i < past:
                i -= 1
            elif (
                token.lower_ in PARTICLES
                and i < past
                and i >= 2
                and self.doc[i - 2].text[:1].isupper()
                and token.text.islower()
            ):
                i -= 1
            elif token.text[:1].isupper() or any(c.isdigit() for c in token.text):
                i -= 1
            else:
                break
            if self.doc[i].is_sent_start:
                break
        return i

    def _run_past(self, first: int) -> int:
        """Past the capitals that begin at a token: 'Ville de Québec', 'King Sekhukhune I', 'U36'."""
        i = first
        while i < len(self.doc) and i - first < LONGEST_NAME:
            token = self.doc[i]
            if token.is_sent_start and i > first:
                break
            if token.text[:1].isupper() and not (i > first and self.kinds[i] in NAME_TO_BLOCK):
                i += 1
            elif (
                i > first
                and token.lower_ in PARTICLES
                and i + 1 < len(self.doc)
                and self.doc[i + 1].text[:1].isupper()
                and token.lower_ != "of"
            ):
                i += 2
            elif (
                token.text in DASHES
                and not token.whitespace_
                and i > first
                and not self.doc[i - 1].whitespace_
            ):
                i += 2
            else:
                break
        return min(i, len(self.doc))

    def _after_refused(self, first: int, past: int) -> int:
        """Behind the last word of a run that cannot be in a name, and behind what cannot begin one."""
        start = first
        for i in range(first, past):
            if self._refused(self.doc[i]):
                start = i + 1
        if start < past and self._is_number_of_maker(start, first):
            # A figure alone goes with the maker's name: 'Patria 6x6', 'Saab 105'.
            while start > first and self.kinds[start - 1] == "organisation":
                start -= 1
            return start
        while start < past and not self._may_begin(self.doc[start]):
            start += 1
        if start < past and start > first and self.doc[start - 1].text in DASHES:
            # 'Next-Gen Vessels': half a word is no name.
            return past
        return start

    def _is_number_of_maker(self, i: int, first: int) -> bool:
        """Whether a figure stands behind a name of a body: a type's number, not a number of pieces."""
        text = self.doc[i].text
        if i == first or self.kinds[i - 1] != "organisation" or not text[:1].isdigit():
            return False
        return not text.isdigit() or 100 <= int(text) < 10_000

    def _may_begin(self, token: Token) -> bool:
        """Whether a name may begin with a word: '60' in '60 TV3-117' may not, '212CD' may."""
        text = token.text
        if text in DASHES or text[:1].islower() or text.lower() in PARTICLES:
            return False
        return not text[:1].isdigit() or (not token.like_num and any(c.isupper() for c in text))

    def _refused(self, token: Token) -> bool:
        text = token.text
        if (
            self.kinds[token.i] in NAME_TO_BLOCK
            or text in self.not_names
            or text.capitalize() in self.not_names
            and not text.isupper()
        ):
            return True
        if token.text in self.not_names or token.like_num and text.isalpha():
            return True
        return (
            bool(token.is_sent_start)
            and not any(c.isdigit() for c in text)
            and token.pos_ not in ("PROPN", "X")
        )

    def _over_modifiers(self, first: int) -> int:
        """Before the small words between a name and its noun."""
        i = first
        while i > 0 and first - i < 6:
            token = self.doc[i - 1]
            joined = i >= 3 and self.doc[i - 2].text in DASHES and self.doc[i - 3 : i].text in self.modifiers
            if joined:
                i -= 3
            elif token.text in self.modifiers:
                i -= 1
            else:
                break
        return i

    def _is_generic_title(self, noun: int) -> bool:
        """Whether a capitalised noun stands in a longer capitalised phrase or alone: 'Submarine Warfare'."""
        following = self.doc[noun + 1] if noun + 1 < len(self.doc) else None
        return following is not None and following.text[:1].isupper()

    def _noun_at(self, i: int) -> Noun | None:
        """The noun for equipment that begins at a token or behind modifiers there."""
        return next(
            (n for first, _, n in self.nouns if first >= i and self._over_modifiers(first) <= i), None
        )

    def _follows_noun(self, first: int) -> bool:
        """'vessels of the City class'."""
        before = [t.lower_ for t in self.doc[max(first - 2, 0) : first]]
        return before == ["of", "the"] and any(past == first - 2 for _, past, _ in self.nouns)

    def _ordinal_before(self, comma: Token) -> bool:
        words = [t.lower_ for t in self.doc[max(comma.i - 5, 0) : comma.i]]
        if not words:
            return False
        tail = " ".join(words)
        if re.search(
            r"(?:^| )(?:" + "|".join(ORDINALS) + r") of (?:them|these|the class|its class|the series)$", tail
        ):
            return True
        noun = next((n for _, past, n in self.nouns if past == comma.i), None)
        named = noun is not None and noun.category in NAVAL
        return (
            words[-1] in ORDINALS
            and words[-2:-1] == ["the"]
            or named
            and len(words) > 1
            and words[-2] in ORDINALS
        )

    def _category_near(self, token: Token, wanted: frozenset[str] | None, default: str) -> str:
        """The category of the nearest noun for equipment in the sentence, else of the last one before."""
        nouns = [
            (abs(first - token.i), n.category)
            for first, _, n in self.nouns
            if self.doc[first].sent == token.sent
            and not n.weak
            and n.category != "other"
            and (wanted is None or n.category in wanted)
        ]
        if nouns:
            return min(nouns)[1]
        earlier = [
            n.category
            for first, _, n in self.nouns
            if first < token.i
            and not n.weak
            and n.category != "other"
            and (wanted is None or n.category in wanted)
        ]
        return earlier[-1] if earlier else default

    def _text(self, first: int, past: int) -> str:
        return " ".join(self.doc[first:past].text.split()).strip("\"“”'‘’")


def find_equipment(doc: Doc, kinds: Sequence[str], reference: Reference) -> list[Equipment]:
    """The equipment of a block by the form of its names; `kinds` holds the kind of mention of each token, or ''."""
    return _Finder(doc, kinds, reference).find()


def find_named_again(doc: Doc, kinds: Sequence[str], names: Gazetteer[Equipment]) -> Iterator[Equipment]:
    """Names found elsewhere in the article where they stand alone: 'Kimon' for 'HS Kimon'."""
    for first, past, item in names.find(doc):
        before = doc[first - 1] if first and not doc[first].is_sent_start else None
        after = doc[past] if past < len(doc) else None
        if any(kinds[first:past]) or (
            before is not None and before.text[:1].isupper() and not kinds[before.i]
        ):
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
