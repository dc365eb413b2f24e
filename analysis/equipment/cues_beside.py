"""What beside a designation shows that it names equipment, and of which category."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from spacy.tokens import Token

from analysis.equipment.runs import Runs
from analysis.reference import Reference

# How many words may stand between a designation and the noun that says what it is.
LONGEST_PHRASE = 6
LONGEST_APPOSITION = 10
# How far from it another noun for equipment may stand where a verb or a maker speaks for it.
NEAR = 60
WITHIN = frozenset({"ADJ", "NOUN", "PROPN", "NUM", "PUNCT", "SYM"})
BEFORE = frozenset({"DET", "NUM", "ADJ", "PRON", "PART", "ADV"})
APPOSING = frozenset({",", "(", "–", "—", "-"})
BE = frozenset(
    {"is", "are", "was", "were", "be", "been", "being", "will", "would", "to", "has", "have", "had"}
)
HYPHENED = re.compile(r"[A-Z][A-Za-z]{0,6}[-‑–]\d{1,4}[A-Z]{0,3}|[A-Z]{2,6}\d{1,4}[A-Z]{0,3}")
ON_ROADS = frozenset({"along", "at", "in", "near", "off", "on", "onto", "to", "towards", "via"})
VERSIONS = frozenset(
    {"version", "versions", "variant", "variants", "model", "models", "type", "types", "copy"}
)


@lru_cache(maxsize=4)
def handling_verbs(reference: Reference) -> frozenset[str]:
    """The verbs that say what is done to equipment and to few things else: 'order', 'deliver', 'retrofit'."""
    cues = reference.equipment_cues
    return frozenset(w for entry in cues.relation_verbs for w in entry.words) - cues.general_verbs


class Beside:
    """The cues of one text; `marks` says 'company' or the category of equipment for the tokens of such names."""

    def __init__(self, runs: Runs, marks: Mapping[int, str]) -> None:
        self.runs, self.doc, self.marks = runs, runs.doc, marks
        self.nouns = {first: (past, noun) for first, past, noun in runs.nouns}
        self.ends = {past: noun for _, past, noun in runs.nouns}

    def category_of(self, first: int, past: int) -> str:
        """The category of what letters and figures name, '' where nothing shows that they name equipment."""
        category = self._noun_behind(past) or self._noun_before(first) or self._apposed(past)
        if category == "other" or not category:
            is_shown = bool(category) or self._is_listed_with(first, past) or self._is_handled(first, past)
            is_shown = (
                is_shown or self._is_made(first) or self._is_version(first) or self._are_many(first, past)
            )
            is_shown = is_shown or self._is_thing(first, past)
            near = self.category_beside(first) if is_shown else ""
            return near or category
        return category

    def _noun_behind(self, past: int) -> str:
        """'MX-10 electro-optical turrets'."""
        for i in range(past, min(past + LONGEST_PHRASE, len(self.doc))):
            if i in self.nouns:
                noun = self.nouns[i][1]
                return self._of_noun(i, noun.category)
            token = self.doc[i]
            if (
                token.is_sent_start
                or token.pos_ not in WITHIN
                or token.text in (",", ".", ";", "(", ")", ":")
            ):
                return ""
        return ""

    def _noun_before(self, first: int) -> str:
        """'the radar QX-7', 'the radars (QX-7)', 'a fighter, the QX-7'."""
        i = first
        while (
            i > 0 and first - i < 3 and (self.doc[i - 1].text in APPOSING or self.doc[i - 1].lower_ == "the")
        ):
            i -= 1
        noun = self.ends.get(i)
        is_same = i > 0 and not any(t.is_sent_start for t in self.doc[i : first + 1])
        is_plain = i == first or self.doc[i].text in APPOSING
        if noun is None or noun.weak or not is_same or not is_plain:
            return ""
        return noun.category

    def _apposed(self, past: int) -> str:
        """'the QX-7, a wheeled carrier', 'the QX-7 is a light drone'."""
        if past + 1 >= len(self.doc):
            return ""
        is_apposed = self.doc[past].text in APPOSING or self.doc[past].lower_ in ("is", "was", "are")
        if not is_apposed or self.doc[past + 1].lower_ not in ("a", "an", "the", "its", "his", "their"):
            return ""
        for i in range(past + 2, min(past + LONGEST_APPOSITION, len(self.doc))):
            if i in self.nouns and not self.nouns[i][1].weak:
                return self._of_noun(i, self.nouns[i][1].category)
            token = self.doc[i]
            if token.is_sent_start or token.text in (",", ".", ";", ")", "of", "for", "that", "which"):
                return ""
        return ""

    def _of_noun(self, i: int, category: str) -> str:
        """The category of the phrase whose noun begins at a token: of its last noun where it has several."""
        past = self.nouns[i][0]
        while past in self.nouns and not self.nouns[past][1].weak:
            category, past = self.nouns[past][1].category, self.nouns[past][0]
        return category

    def _is_listed_with(self, first: int, past: int) -> bool:
        """'Typhoons, F-2s and Tp 84s': other equipment stands in the same list."""
        before = self._step_over(first - 1, -1)
        behind = self._step_over(past, 1)
        is_noun = before >= 0 and before + 1 in self.ends and not self.ends[before + 1].weak
        return is_noun or any(
            0 <= i < len(self.doc) and self.runs.kinds[i] == "platform" for i in (before, behind)
        )

    def _step_over(self, i: int, step: int) -> int:
        """Over 'and', a comma and a number to the next word of a list; where there is neither, outside the text."""
        start = i
        while 0 <= i < len(self.doc) and abs(i - start) < 5:
            token = self.doc[i]
            if not (token.lower_ in ("and", "or", ",", "the", "its") or token.like_num):
                break
            i += step
        return i if i != start else -1

    def _is_handled(self, first: int, past: int) -> bool:
        """'bought 38 MX-10s', 'to replace the Tp 84', 'the MX-10 was delivered'."""
        verbs = handling_verbs(self.runs.reference)
        i = first - 1
        while i >= 0 and first - i < 6 and self.doc[i].pos_ in BEFORE and not self.doc[i + 1].is_sent_start:
            i -= 1
        if i >= 0 and not self.doc[i + 1].is_sent_start and self._is_verb(self.doc[i], verbs):
            return first - i > 1 or self.doc[past - 1].text.endswith("s")
        i = past
        while i < len(self.doc) and i - past < 4 and self.doc[i].lower_ in BE:
            i += 1
        return (
            i > past and i < len(self.doc) and self.doc[i].tag_ == "VBN" and self._is_verb(self.doc[i], verbs)
        )

    def _is_verb(self, token: Token, verbs: frozenset[str]) -> bool:
        return token.pos_ == "VERB" and token.lemma_.lower() in verbs

    def _is_made(self, first: int) -> bool:
        """'the Embraer A-1M', "Navantia's Alfa 4000"."""
        i = first - 1
        i -= i > 0 and self.doc[i].text in ("'s", "’s", "'", "’")
        return i >= 0 and self.marks.get(i) == "company" and not self.doc[first].is_sent_start

    def _are_many(self, first: int, past: int) -> bool:
        """'our F-2s', 'two GR4s'."""
        is_plural = self.doc[past - 1].text.endswith("s")
        return is_plural and first > 0 and self.doc[first - 1].tag_ in ("CD", "PRP$", "POS", "DT")

    def _is_thing(self, first: int, past: int) -> bool:
        """'The QX-7 won the tank competition': a thing of which the sentence speaks beside a noun for equipment."""
        if past - first > 1 or past >= len(self.doc) or not first or self.doc[first - 1].lower_ != "the":
            return False
        if not HYPHENED.fullmatch(self.doc[first].text) or self.doc[past].pos_ in ("NOUN", "PROPN", "NUM"):
            return False
        if first > 1 and self.doc[first - 2].lower_ in ON_ROADS:
            return False
        sentence = self.doc[first].sent
        return any(i in self.nouns and not self.nouns[i][1].weak for i in range(sentence.start, sentence.end))

    def _is_version(self, first: int) -> bool:
        """'a version of its Alfa 4000'."""
        words = [t.lower_ for t in self.doc[max(first - 3, 0) : first]]
        return "of" in words and bool(VERSIONS & set(words[: words.index("of")]))

    def category_beside(self, first: int) -> str:
        """The category of the nearest equipment that is named, or spoken of by a noun."""
        nouns = {i: n.category for i, _, n in self.runs.nouns if not n.weak and n.category != "other"}
        named = {i: mark for i, mark in self.marks.items() if mark != "company"}
        near = [i for i in (*nouns, *named) if abs(i - first) <= NEAR]
        if not near:
            return ""
        nearest = min(near, key=lambda i: (self.doc[i].sent != self.doc[first].sent, abs(i - first), i))
        return nouns.get(nearest) or named[nearest]
