"""What a sentence tells of equipment behind its first deed.

Forms handled:
    'with deliveries to begin in 2027', 'for delivery by 2027', ', to be delivered'     behind an order
    'with assembly in Rena', ', to be built in Rena'                                    behind an order or an offer
    'having been handed over in Rena', 'all delivered by 2025'                          a participle that stands alone
    'out of the 24 being procured from Acme', 'of the 180 ordered in 2022'              the whole of which they are part
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.annotate import Annotated
from analysis.facts.clauses import lemma
from analysis.facts.equipment.cues import CUES, ORDINALS, RELATION_OF_NOUN, REMAINDERS
from analysis.facts.equipment.record import Use
from analysis.facts.equipment.sightings import Sighting
from analysis.facts.equipment.verb_relations import relation_of, stated_relation

# What a participle may tell of a platform besides, how far before it the words that show that stand.
LATER = frozenset({"delivered", "procured", "commissioned", "retired", "exported", "leased", "upgraded"})
OPENING = 6
ARRIVING = frozenset({"arrive", "land", "reach", "return"})
ALL = frozenset({"all", "both", "most", "half", "many", "some"})
ORDERING = frozenset({"procured", "exported", "leased", "produced"})
# After these only the making is told: 'offers the gun with assembly in Rena', 'will supply two, to be built in Rena'.
OFFERING = frozenset({"offered", "delivered"})
MAKING = frozenset({"assembly", "manufacture", "production", "co-production", "coproduction"})
FOLLOWED = frozenset({"delivered", "commissioned"})
# How far behind its preposition the word for a delivery may stand, and behind that the word for when it is due.
REACH = 6
DUE = frozenset({"due", "expected", "scheduled", "slated", "planned", "set", "arriving", "coming"})
BEGUN = frozenset({"begun", "started", "completed", "concluded", "underway", "finished", "made"})


def sequel_use(annotated: Annotated, sighting: Sighting, uses: list[Use]) -> Iterator[Use]:
    """The delivery or making told behind the order of a platform, where nothing else told of it."""
    told = {u.relation for u in uses}
    order = next((u for u in uses if u.relation in ORDERING | OFFERING and u.status != "denied"), None)
    if order is None:
        return
    for token in _behind(annotated, sighting):
        cue = _delivery_cue(token, sighting)
        if cue is None:
            continue
        relation = RELATION_OF_NOUN.get(lemma(cue)) or relation_of(cue) or "delivered"
        if relation == "produced" and "produced" not in told:
            is_open = order.status == "possible" or order.relation == "offered"
            yield Use("produced", "possible" if is_open else "planned", cue, "sequel")
        elif relation != "produced" and not told & FOLLOWED and _is_firm(order):
            status = "actual" if _is_begun(cue) and order.status == "actual" else "planned"
            yield Use(relation if relation in FOLLOWED else "delivered", status, cue, "sequel")
        return


def _is_firm(order: Use) -> bool:
    return order.relation in ORDERING and order.status != "possible"


def later_uses(annotated: Annotated, sighting: Sighting, uses: list[Use]) -> Iterator[Use]:
    """What participles behind the clause of a platform tell of it besides."""
    # 'arrived in January, having been handed over in May': an arrival may be a port call.
    told = {u.relation for u in uses if lemma(u.cue) not in ARRIVING}
    behind = _behind(annotated, sighting)
    for place, verb in enumerate(behind):
        if verb.tag_ not in ("VBN", "VBD") or any(u.cue == verb for u in uses):
            continue
        relation = stated_relation(verb, sighting)
        if relation not in LATER or relation in told:
            continue
        words = [t.lower_ for t in behind[max(place - OPENING, 0) : place]]
        if (
            _is_past(words)
            or _is_of_all(behind[max(place - OPENING, 0) : place])
            or _is_whole(words, behind, place)
        ):
            told.add(relation)
            yield Use(relation, "actual", verb, "later_deed")


def _is_past(words: list[str]) -> bool:
    """'having been handed over'."""
    return words[-2:] == ["having", "been"]


def _is_of_all(words: list[Token]) -> bool:
    """', all delivered', ', six of them handed over'."""
    texts = [t.lower_ for t in words]
    while texts and texts[-1] in ("of", "them", "which", "already", "since"):
        texts.pop()
    is_some = bool(texts) and (texts[-1] in ALL or words[len(texts) - 1].like_num)
    return is_some and len(texts) > 1 and texts[-2] == ","


def _is_whole(words: list[str], behind: list[Token], place: int) -> bool:
    """'out of the 24 being procured', 'out of 180 ordered'."""
    if words[-1:] == ["being"]:
        words, place = words[:-1], place - 1
    is_number = bool(words) and (behind[place - 1].like_num or behind[place - 1].pos_ == "NUM")
    before = words[:-1]
    return is_number and "out" in before and "of" in before


def _behind(annotated: Annotated, sighting: Sighting) -> list[Token]:
    """The words of the sentence behind the equipment, as far as the next name of equipment."""
    span, base = sighting.sentence.span, sighting.sentence.block.start
    others = [
        m.start
        for m in annotated.mentions_in(sighting.end, sighting.sentence.end, "platform")
        if m.entity != sighting.platform.name
    ]
    end = min(others, default=sighting.sentence.end)
    return [t for t in span.doc[sighting.head.i + 1 : span.end] if base + t.idx < end]


def _delivery_cue(token: Token, sighting: Sighting) -> Token | None:
    """The word that tells of the delivery, where a token opens such a phrase."""
    following = list(token.doc[token.i + 1 : min(token.i + 1 + REACH, sighting.sentence.span.end)])
    if token.lower_ in ("with", "for") and following:
        for word in following:
            if word.pos_ == "VERB" and word.tag_ in ("VBD", "VBZ"):
                return None
            if word.pos_ == "NOUN" and lemma(word) in CUES.arriving_nouns | MAKING:
                return word
            if token.lower_ == "with" and word.lower_ in ORDINALS | REMAINDERS:
                return _due_behind(word, sighting)
    if token.text == "," and [w.lower_ for w in following[:2]] == ["to", "be"]:
        verb = next((w for w in following[2:4] if w.tag_ == "VBN"), None)
        return verb if verb is not None and relation_of(verb) in FOLLOWED | {"produced"} else None
    return None


def _due_behind(word: Token, sighting: Sighting) -> Token | None:
    """'with the first due in 2028', 'with the rest to follow'."""
    behind = list(word.doc[word.i + 1 : min(word.i + 1 + REACH, sighting.sentence.span.end)])
    return next((w for w in behind if w.lower_ in DUE or lemma(w) in ("follow", "arrive", "deliver")), None)


def _is_begun(cue: Token) -> bool:
    behind = list(cue.doc[cue.i + 1 : cue.i + 4])
    return any(w.lower_ in BEGUN for w in behind) and not any(w.lower_ in ("to", "be") for w in behind)
