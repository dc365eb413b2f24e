"""Where a name of equipment begins and ends: the runs of capitals and figures of a block."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc, Token

from analysis.equipment.nouns import Noun, nouns_in
from analysis.equipment.record import words_of
from analysis.reference import Reference

DASHES = frozenset({"-", "–", "‑", "/"})
PARTICLES = frozenset(
    """de du des da do dos das di del della la le los las el al a y von van der den ter ten zu zur bin ibn bint
    of""".split()
)
MOST_PARTICLES = 3
NAME_TO_BLOCK = frozenset({"country", "demonym", "metonym", "organisation"})
QUOTES = frozenset({'"', "“", "”", "'", "‘", "’", "``", "''", "*", "_"})
LONGEST_NAME = 5
CALIBRE = re.compile(r"\d{1,3}(?:\.\d{1,2})?[-‑]?mm|\d{1,3}(?:\.\d)?[-‑](?:ton|tonne|tons|metre|meter|foot)")


class Runs:
    """The names that one block may hold; `kinds` says what mention each token belongs to, '' for none.

    `is_about_equipment`: whether the article speaks of equipment anywhere.
    """

    def __init__(
        self, doc: Doc, kinds: Sequence[str], reference: Reference, *, is_about_equipment: bool = False
    ) -> None:
        self.doc, self.kinds, self.reference = doc, kinds, reference
        self.is_about_equipment = is_about_equipment
        self.nouns = list(nouns_in(doc, reference))
        self.words = words_of(reference)

    def start(self, past: int) -> int:
        """Where the capitals and figures that end before a token begin."""
        i = past
        while i > 0 and past - i < 2 * LONGEST_NAME and self._goes_left(i - 1, past):
            i -= 1
            if self.doc[i].is_sent_start:
                break
        return i

    def _goes_left(self, i: int, past: int) -> bool:
        token = self.doc[i]
        if token.text[:1].isupper() or has_figure(token.text):
            return True
        is_inside = 0 < i < past - 1
        if token.text in DASHES:
            return is_inside and not token.whitespace_ and not self.doc[i - 1].whitespace_
        if not is_inside or token.text not in PARTICLES:
            return False
        before = self.doc[i - 1]
        is_second = before.text in PARTICLES and i > 1 and self.doc[i - 2].text[:1].isupper()
        return is_second or before.text[:1].isupper()

    def past(self, first: int, *, over_bodies: bool = False, over_places: bool = False) -> int:
        """Past the capitals that begin at a token: 'Ville de Québec', 'King Sekhukhune I', 'U36'.

        `over_bodies` reads on where the words were taken for the name of a body, `over_places` over countries.
        """
        stops = NAME_TO_BLOCK - {"organisation"} if over_bodies else NAME_TO_BLOCK
        stops = frozenset() if over_places else stops
        i = first
        while i < len(self.doc) and i - first < LONGEST_NAME:
            token = self.doc[i]
            if i > first and (token.is_sent_start or self.kinds[i] in stops):
                break
            if token.text[:1].isupper():
                i += 1
            elif i > first and i + 1 < len(self.doc) and (joined := self._joining(i)):
                i += joined + 1
            else:
                break
        return i

    def _joining(self, i: int) -> int:
        """How many words from a token on join two parts of a name: the 'de la' of 'Almirante de la Roe'."""
        if self.doc[i].text in DASHES:
            return int(not self.doc[i].whitespace_ and not self.doc[i - 1].whitespace_)
        past = i
        while (
            past < len(self.doc) and past - i < MOST_PARTICLES and self.doc[past].text in PARTICLES - {"of"}
        ):
            past += 1
        is_name = past < len(self.doc) and self.doc[past].text[:1].isupper() and not self.kinds[past]
        return past - i if is_name and not self.doc[past].is_sent_start else 0

    def is_civil(self, i: int) -> bool:
        """Whether a word before a noun says that it is none of a navy's: 'the cruise ship'."""
        return any(t.lower_ in self.words.civil for t in self.doc[max(i - 2, 0) : i])

    def name_past(self, first: int) -> int | None:
        """Past the name that begins at a token, None where there is none or one of its words is no name."""
        if first >= len(self.doc) or not self.doc[first].text[:1].isupper():
            return None
        past = self.past(first)
        return None if any(self._is_refused(t) for t in self.doc[first:past]) else past

    def after_refused(self, first: int, past: int) -> int:
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
        if text in PARTICLES:
            return False
        if self.kinds[token.i] in NAME_TO_BLOCK or text in self.words.not_names:
            return True
        if (text.capitalize() in self.words.not_names and not text.isupper()) or (
            token.like_num and text.isalpha()
        ):
            return True
        if token.pos_ == "AUX" and token.is_stop:
            # 'Were drones used?'
            return True
        is_first_word = bool(token.is_sent_start) and not has_figure(text)
        return is_first_word and token.pos_ not in ("PROPN", "X")

    def over_modifiers(self, first: int) -> int:
        """Before the small words between a name and its noun."""
        i = first
        # '155 mm shells' go by their calibre.
        is_munition = any(start == first and noun.category == "munition" for start, _, noun in self.nouns)
        while i > 0 and first - i < 6:
            is_compound = i >= 3 and self.doc[i - 2].text in DASHES
            if is_compound and self.doc[i - 3 : i].text in self.words.modifiers:
                i -= 3
            elif self.doc[i - 1].text in self.words.modifiers:
                i -= 1
            elif not is_munition and self.doc[i - 1].lower_ == "mm" and i > 1 and self.doc[i - 2].like_num:
                # 'Orvik 155 mm self-propelled howitzers'
                i -= 2
            elif CALIBRE.fullmatch(self.doc[i - 1].text):
                i -= 1
            else:
                break
        return i

    def noun_at(self, i: int) -> Noun | None:
        """The noun for equipment that begins at a token or behind modifiers there."""
        return next((n for first, _, n in self.nouns if self.over_modifiers(first) <= i <= first), None)

    def category_near(self, token: Token, wanted: frozenset[str] | None, reach: int | None = None) -> str:
        """The category of the nearest noun for equipment in the sentence, else of the last one before, else ''.

        `reach` is how many words back a noun of another sentence may stand; any by default.
        """
        nouns = [
            (first, n.category)
            for first, _, n in self.nouns
            if not n.weak and n.category != "other" and (wanted is None or n.category in wanted)
        ]
        here = [(abs(first - token.i), c) for first, c in nouns if self.doc[first].sent == token.sent]
        if here:
            return min(here)[1]
        back = len(self.doc) if reach is None else reach
        return next((c for first, c in reversed(nouns) if 0 < token.i - first <= back), "")

    def text(self, first: int, past: int) -> str:
        """The words of a name as written, with single blanks and without quotes around it."""
        return " ".join(self.doc[first:past].text.split()).strip("\"“”'‘’*_")


def has_figure(text: str) -> bool:
    """Whether a name holds a figure."""
    return any(c.isdigit() for c in text)


def _may_begin(token: Token) -> bool:
    """Whether a name may begin with a word: '60' in '60 TV3-117' may not, '212CD' may."""
    text = token.text
    if text in DASHES or text[:1].islower() or text.lower() in PARTICLES:
        return False
    return not text[:1].isdigit() or (not token.like_num and any(c.isupper() for c in text))
