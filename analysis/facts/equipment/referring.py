"""Phrases that take up equipment named before: 'the first frigate', 'twenty engines', 'the rest', 'deliveries'."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.equipment.nouns import Noun, nouns_in
from analysis.equipment.record import NAVAL
from analysis.facts.clauses import lemma
from analysis.facts.equipment.anaphors import (
    is_carried_on,
    is_definite,
    is_lot_alone,
    is_number_alone,
    is_plural,
    is_rest,
    is_subject,
    may_be_equipment,
    names_one_behind,
    quantity,
    takes_up,
)
from analysis.facts.equipment.cues import CUES, ORDINALS, RELATION_OF_VERB
from analysis.facts.equipment.pronouns import MEASURES, is_object_pronoun, only_thing
from analysis.facts.equipment.sightings import Platform, Sighting, as_figures

# How many sentences back a phrase may reach.
REACH = 7
# And how many where the article has no other equipment of the kind.
FARTHEST = 15
# What category a noun may take up from a name before it.
SAME_KIND: dict[str, frozenset[str]] = {
    "ship": frozenset({"ship", "submarine"}),
    "submarine": frozenset({"submarine"}),
    "aircraft": frozenset({"aircraft", "helicopter", "drone"}),
    "vehicle": frozenset({"vehicle", "armour"}),
    "armour": frozenset({"armour", "vehicle"}),
    "missile": frozenset({"missile", "air_defence", "munition"}),
    "munition": frozenset({"munition", "missile"}),
    "other": frozenset({"air_defence", "missile", "artillery", "sensor", "drone", "other"}),
    "drone": frozenset({"drone"}),
}


PASSING = frozenset({"after", "before", "like", "unlike", "than", "besides"})
# Words that tell what ships are for: 'two patrol boats' are none of the landing ships before.
SHIP_PURPOSES = frozenset(
    """amphibious attack cargo escort hospital icebreaking landing minehunting missile patrol replenishment rescue
    supply support survey torpedo training""".split()
)
ANY_SHIP = frozenset({"boat", "class", "craft", "hull", "ship", "unit", "vessel", "warship"})


def referring_sightings(
    annotated: Annotated, named: Sequence[Sighting], busy: frozenset[str]
) -> list[Sighting]:
    """The phrases that take up a name, in order.

    `busy` are the platforms that something is said to be done to: of several in one sentence they come first.
    """
    return _Reader(annotated, named, busy).read()


@dataclass(frozen=True, slots=True)
class _Spoken:
    """Equipment spoken of at a place; `sighting` is None for what has no name in the article."""

    start: int
    sighting: Sighting | None


class _Reader:
    """Goes through the sentences and remembers what was spoken of last."""

    def __init__(self, annotated: Annotated, named: Sequence[Sighting], busy: frozenset[str]) -> None:
        self.annotated, self.named, self.busy = annotated, named, busy
        self.order = {s.start: i for i, s in enumerate(annotated.sentences)}
        self.spoken = [_Spoken(s.start, s) for s in named]
        self.found: list[Sighting] = []
        self.nouns: dict[int, dict[int, tuple[int, Noun]]] = {}

    def read(self) -> list[Sighting]:
        for sentence in self.annotated.sentences:
            nouns = self._nouns_of(sentence)
            for token in sentence.span:
                if not self._is_named(sentence, token):
                    self._read_token(sentence, token, nouns.get(token.i))
        return self.found

    def _nouns_of(self, sentence: Sentence) -> dict[int, tuple[int, Noun]]:
        """The nouns for equipment of the block of a sentence by their last token, with their first."""
        index = sentence.block.index
        if index not in self.nouns:
            found = nouns_in(sentence.span.doc, self.annotated.reference)
            self.nouns[index] = {past - 1: (first, noun) for first, past, noun in found}
        return self.nouns[index]

    def _is_named(self, sentence: Sentence, token: Token) -> bool:
        """Whether a word is part of a name or the noun behind it."""
        offset = sentence.block.start + token.idx
        here = [s for s in self.named if s.sentence.start == sentence.start]
        return any(s.head.i == token.i or s.start <= offset < s.end for s in here)

    def _read_token(self, sentence: Sentence, token: Token, entry: tuple[int, Noun] | None) -> None:
        if entry is not None:
            first, noun = entry
            if not takes_up(token, first):
                if token.tag_ == "NNS":
                    self.spoken.append(_Spoken(sentence.block.start + token.idx, None))
                return
            if noun.weak and token.lower_ not in CUES.taking_up_nouns:
                return
            kinds = SAME_KIND.get(noun.category, frozenset({noun.category}))
            if lemma(token) == "interceptor":
                kinds = kinds | {"air_defence", "missile"}
            if noun.category == "other" and not noun.weak:
                # 'its flight simulators' are none of the missiles before
                kinds = frozenset({"other"})
            if token.i > first or lemma(token) not in ANY_SHIP:
                # 'three patrol vessels' are no submarines
                kinds = kinds - {"submarine"} if noun.category == "ship" else kinds
            if not self._take_up(sentence, token, kinds, self.named):
                self.spoken.append(_Spoken(sentence.block.start + token.idx, None))
        elif is_carried_on(token):
            self._carry_on(sentence, token)
        elif is_object_pronoun(token):
            self._take_up_pronoun(sentence, token)
        elif is_number_alone(token) or is_lot_alone(token):
            last = self._last_spoken(sentence.block.start + token.idx, is_rest=is_rest(token))
            if last is None or last.sighting is None:
                # '14 patrol boats ... the first four': of equipment without a name.
                return
            among = self._of_last(last.sighting, sentence)
            if is_rest(token):
                among = [s for s in self.named if s.platform == last.sighting.platform]
            self._take_up(sentence, token, None, among)

    def _last_spoken(self, before: int, *, is_rest: bool) -> _Spoken | None:
        """What was spoken of last; for 'the remaining three' what was counted."""
        spoken = [s for s in self.spoken if s.start < before]
        counted = [s for s in spoken if s.sighting is not None and s.sighting.quantity]
        return max((is_rest and counted) or spoken, key=lambda s: s.start, default=None)

    def _carry_on(self, sentence: Sentence, token: Token) -> None:
        """'It' at the start of a sentence is the equipment that the sentence before has for its subject."""
        number = self.order[sentence.start]
        before = self.annotated.sentences[number - 1] if number else None
        if before is None or before.block.index != sentence.block.index:
            return
        spoken = (*self.named, *self.found)
        said = [s for s in spoken if s.sentence.start == before.start and is_subject(s.head)]
        if token.lower_ == "she":
            ships = [s for s in spoken if s.sentence.start == before.start and s.platform.is_one]
            said = ships if len({s.platform.name for s in ships}) == 1 else []
        if not said and token.lower_ == "they" and may_be_equipment(token):
            said = self._only_many(before)
        if said and (token.lower_ == "they") == (said[-1].head.tag_ in ("NNS", "NNPS")):
            start, end = sentence.chars(token)
            named = (before.start, before.end)
            self.found.append(Sighting(said[-1].platform, sentence, token, start, end, "", named))

    def _take_up_pronoun(self, sentence: Sentence, token: Token) -> None:
        """'Acme will assemble them in Rena': the one platform of the words before, or of the sentence before."""
        number = self.order[sentence.start]
        before = self.annotated.sentences[number - 1] if number else None
        same_block = before is not None and before.block.index == sentence.block.index
        for place in (sentence, before) if same_block else (sentence,):
            here = [s for s in (*self.named, *self.found) if place and s.sentence.start == place.start]
            if place is None or not here:
                continue
            past = token.i if place is sentence else place.span.end
            chosen = only_thing(place, past, here, is_many=token.lower_ == "them")
            if chosen is not None:
                start, end = sentence.chars(token)
                naming = chosen.named or (chosen.sentence.start, chosen.sentence.end)
                is_here = chosen.sentence.start == sentence.start
                named = None if is_here and chosen.named is None else naming
                self.found.append(Sighting(chosen.platform, sentence, token, start, end, "", named))
            return

    def _only_many(self, sentence: Sentence) -> list[Sighting]:
        """The one platform of a sentence that is the only thing in the plural there."""
        here = [s for s in (*self.named, *self.found) if s.sentence.start == sentence.start]
        many = [t for t in sentence.span if t.tag_ in ("NNS", "NNPS") and t.ent_type_ not in MEASURES]
        heads = {s.head.i for s in here}
        is_alone = len({s.platform.name for s in here}) == 1 and all(t.i in heads for t in many)
        return here[-1:] if is_alone and many else []

    def _of_last(self, last: Sighting, sentence: Sentence) -> Sequence[Sighting]:
        """The names that a number may take up: what a phrase took up right before, else any."""
        near = self.order[sentence.start] - self.order[last.sentence.start] <= 1
        return [s for s in self.named if s.platform == last.platform] if last.named and near else self.named

    def _take_up(
        self, sentence: Sentence, token: Token, kinds: frozenset[str] | None, among: Sequence[Sighting]
    ) -> bool:
        """Whether the phrase is about a name: one before it, which it takes up, or one right behind it."""
        if names_one_behind(self.annotated, sentence, token):
            return True
        chosen = self._antecedent(sentence, token, kinds, among)
        if chosen is None:
            return False
        start, end = sentence.chars(token.doc[token.left_edge.i : token.i + 1])
        naming = chosen.sentence
        sighting = Sighting(
            *(chosen.platform, sentence, token, max(start, sentence.start), end, quantity(token)),
            named=None if naming.start == sentence.start else (naming.start, naming.end),
        )
        self.found.append(sighting)
        self.spoken.append(_Spoken(sighting.start, sighting))
        return True

    def _antecedent(
        self, sentence: Sentence, token: Token, kinds: frozenset[str] | None, among: Sequence[Sighting]
    ) -> Sighting | None:
        """The nearest name before that fits, else a later one of the sentence for 'twenty engines'."""
        offset = sentence.block.start + token.idx
        is_many = is_plural(token)
        numbered = any(t.lower_ in ORDINALS for t in (token, *token.lefts))
        here = self.order[sentence.start]
        is_bare = kinds is not None and not is_definite(token)
        fitting = [
            s
            for s in among
            if not (is_bare and abs(sentence.block.index - s.sentence.block.index) > 1)
            and (kinds is None or s.platform.category in kinds)
            and s.sentence.block.section == sentence.block.section
            and not (s.platform.is_one and (is_many or kinds is None or numbered))
            and not (kinds is not None and self._is_other_type(s.platform, token))
            and 0 <= here - self.order[s.sentence.start] <= REACH
        ]
        if not fitting and kinds is not None and not is_bare:
            fitting = self._only_one(here, kinds)
        before = [s for s in fitting if s.start < offset]
        if not before:
            counted = any(as_figures(t) for t in token.lefts)
            return next((s for s in fitting if counted and s.sentence.start == sentence.start), None)
        before = [s for s in before if not _is_in_passing(s)] or before
        # Of those in the nearest sentence, one that something is done to comes before one in passing.
        nearest = [s for s in before if s.sentence.start == before[-1].sentence.start]
        # 'the first 18 tanks', of tanks and vehicles
        nearest = [s for s in nearest if lemma(s.head) == lemma(token)] or nearest
        return next((s for s in reversed(nearest) if s.platform.name in self.busy), nearest[-1])

    def _is_other_type(self, platform: Platform, token: Token) -> bool:
        """Whether 'the patrol boats' are none of the frigates that a class is said to be."""
        if platform.category not in NAVAL or platform.is_one:
            return False
        purposes = {t.lower_ for t in token.lefts} & SHIP_PURPOSES
        if lemma(token) in ANY_SHIP and not purposes:
            return False
        called = {lemma(s.head) for s in self.named if s.platform == platform and s.head.pos_ == "NOUN"}
        phrases = {t.lower_ for s in self.named if s.platform == platform for t in s.sentence.span}
        if purposes:
            return (bool(called) or not is_definite(token)) and not purposes & phrases
        return bool(called) and not called & {*ANY_SHIP, lemma(token)} and lemma(token) not in phrases

    def _only_one(self, here: int, kinds: frozenset[str]) -> list[Sighting]:
        """The sightings further back where the whole article names one platform of a kind."""
        alike = [s for s in self.named if s.platform.category in kinds and not s.platform.is_one]
        names = {s.platform.name for s in alike}
        before = [s for s in alike if 0 < here - self.order[s.sentence.start] <= FARTHEST]
        return before if len(names) == 1 else []


def _is_in_passing(sighting: Sighting) -> bool:
    """'a day after the launch of the Lindos', 'unlike the QX-7': named beside what the sentence is about."""
    above = sighting.head.head
    if sighting.head.dep_ == "dobj" and RELATION_OF_VERB.get(lemma(above)) == "retired":
        # 'will replace the Lindos'
        return True
    words = [w for w in sighting.head.ancestors if w.pos_ in ("ADP", "SCONJ")]
    return any(w.lower_ in PASSING and w.dep_ == "prep" for w in words[:3])
