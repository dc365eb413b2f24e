"""Who supplies and who receives equipment, when, where and how many."""

from __future__ import annotations

from dataclasses import dataclass, fields

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.circumstances import date_head, dates_of, place_of
from analysis.facts.clauses import lemma, predicate_of
from analysis.facts.equipment.cues import ORDINALS, RELATION_OF_NOUN
from analysis.facts.equipment.parties import parties_of
from analysis.facts.equipment.record import KEPT_UP, UNDER_CONTRACT, Use
from analysis.facts.equipment.sightings import Sighting, as_figures


@dataclass(frozen=True, slots=True)
class Details:
    """The values of a row that may be empty."""

    supplier: str = ""
    recipient: str = ""
    date: str = ""
    place: str = ""
    quantity: str = ""

    @property
    def filled(self) -> int:
        """How many of them are not empty."""
        return sum(bool(v) for v in self.as_values().values())

    def as_values(self) -> dict[str, str]:
        """Column to value."""
        return {f.name: getattr(self, f.name) for f in fields(self)}

    def contradicts(self, other: Details) -> bool:
        """Whether both say who, when or how many, and not the same."""
        mine, theirs = self.as_values(), other.as_values()
        return any(mine[c] and theirs[c] and mine[c] != theirs[c] for c in ("date", "quantity", "place"))

    def completed(self, other: Details) -> Details:
        """These values, with those of the other where they are empty."""
        mine, theirs = self.as_values(), other.as_values()
        return Details(**{c: mine[c] or theirs[c] for c in mine})


def details_of(annotated: Annotated, sighting: Sighting, use: Use) -> Details:
    """What the clause of a use says of parties, date, place and number."""
    sentence = sighting.sentence
    supplier, recipient = parties_of(annotated, sighting, use)
    dates = [] if use.rule in (UNDER_CONTRACT, KEPT_UP) else dates_of(annotated, sentence, use.cue)
    date = next((d for d in dates if not _of_another(sentence, d, use)), None)
    place = place_of(annotated, sentence, use.cue).place
    quantity = use.quantity or _quantity(sighting, use)
    return Details(supplier, recipient, date.value if date else "", place, quantity)


def _of_another(sentence: Sentence, date: DateMention, use: Use) -> bool:
    """Whether a date hangs on another thing that is done: 'ordered 54 tanks, with the first delivery due in 2026'."""
    token = date_head(sentence, date)
    while token is not None and token != use.cue and token.head != token:
        token = token.head
        done = RELATION_OF_NOUN.get(lemma(token)) if token.pos_ == "NOUN" else None
        if token != use.cue and (token.lower_ == "due" or done not in (None, use.relation)):
            return True
    return False


def _quantity(sighting: Sighting, use: Use) -> str:
    """The number that the verb is said of: 'five of the 99 engines that HAL ordered' are five delivered, 99 ordered."""
    if use.cue.is_ancestor(sighting.head):
        node = sighting.head
        for _ in range(4):
            above = node.head
            if node.dep_ != "pobj" or above.lower_ != "of" or above == node:
                break
            counted = above.head
            if counted.lower_ in ORDINALS:
                # 'the first of three corvettes'
                return "1"
            if counted.like_num:
                return as_figures(counted) or sighting.quantity
            node = counted
    return sighting.quantity


def clause_span(sighting: Sighting, use: Use) -> tuple[int, int]:
    """The shortest clause that holds both the platform and what is done to it."""
    sentence = sighting.sentence
    verb = use.cue if use.cue.pos_ in ("VERB", "AUX") else predicate_of(use.cue)
    while verb is not None:
        first, last = verb.left_edge.i, verb.right_edge.i
        start, end = sentence.chars(verb.doc[first : last + 1])
        if first <= sighting.head.i <= last and start <= sighting.start and sighting.end <= end:
            return max(start, sentence.start), min(end, sentence.end)
        above = predicate_of(verb.head) if verb.head != verb else None
        verb = above if above != verb else None
    return sentence.start, sentence.end
