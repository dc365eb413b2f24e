"""Uses in list entries without a verb of their own, and behind verbs that the parse takes for adjectives.

Forms handled:
    '44 Orvik 2 tanks • first hull welded • handover 2029'    what stands behind the name, part by part
    'ORVIK: 29 launchers, delivery complete'
    'The announcement retired 14 Orviks'                      before a number stands a verb
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.annotate import Annotated
from analysis.facts.clauses import lemma
from analysis.facts.equipment.cues import CUES, RELATION_OF_NOUN, RELATION_OF_VERB
from analysis.facts.equipment.phrase_places import first_token
from analysis.facts.equipment.record import Use
from analysis.facts.equipment.sightings import Sighting
from analysis.facts.equipment.verb_relations import stated_relation

SEPARATORS = frozenset({"•", ";", "–", "—", "|", "·", ":", "-"})
FINITE = frozenset({"VBZ", "VBP", "MD"})
DENIED = frozenset(
    "cancelled canceled rescinded dropped scrapped terminated rejected axed abandoned withdrawn".split()
)
POSSIBLE = frozenset(
    "possible potential proposed evaluation negotiation talks requested sought offered tbc".split()
)
PLANNED = frozenset("planned due expected pending scheduled approved awaited from by".split())
DONE = frozenset("complete completed done finished ended first delivered received accepted".split())
# What a list says of equipment; a 'support' or a 'cost' in it may be of anything.
TOLD = frozenset({"delivered", "procured", "produced", "upgraded", "retired", "leased", "tested", "exported"})
BEFORE_COUNT = frozenset({"retired", "delivered", "procured", "produced", "upgraded", "commissioned"})


def terse_uses(annotated: Annotated, sighting: Sighting) -> Iterator[Use]:
    """What the parts of a list entry behind a name say of it, the nearest that tells."""
    span, base = sighting.sentence.span, sighting.sentence.block.start
    if not _is_entry(sighting):
        return
    others = annotated.mentions_in(
        base + sighting.head.idx + len(sighting.head), sighting.sentence.end, "platform"
    )
    past = min(
        (m.start - base for m in others if m.entity != sighting.platform.name), default=len(span.doc.text)
    )
    for token in span.doc[sighting.head.i + 1 : span.end]:
        if token.idx >= past:
            return
        relation = _relation(token)
        if relation in TOLD:
            yield Use(relation, _status(annotated, sighting, token), token, f"entry_{relation}")
            return


def _is_entry(sighting: Sighting) -> bool:
    """Whether a sentence has no verb with a form of its own, and its parts stand side by side."""
    span = sighting.sentence.span
    is_sentence = any(t.tag_ in FINITE or t.pos_ == "AUX" for t in span)
    is_sentence = is_sentence or any(
        t.tag_ == "VBD" and any(c.dep_ == "nsubj" for c in t.children) for t in span
    )
    return not is_sentence and (any(t.text in SEPARATORS for t in span) or len(span) < 12)


def _relation(token: Token) -> str:
    if token.pos_ == "NOUN":
        return RELATION_OF_NOUN.get(lemma(token), "")
    return RELATION_OF_VERB.get(lemma(token), "") if token.tag_ in ("VBN", "VBD") else ""


def _status(annotated: Annotated, sighting: Sighting, cue: Token) -> str:
    """By the other words of its part, else by the day that stands there."""
    span, base = sighting.sentence.span, sighting.sentence.block.start
    first, past = cue.i, cue.i + 1
    while first > span.start and span.doc[first - 1].text not in SEPARATORS:
        first -= 1
    while past < span.end and span.doc[past].text not in SEPARATORS:
        past += 1
    part = span.doc[first:past]
    words = {t.lower_ for t in part}
    if words & DENIED or any(t.lower_ in ("no", "not") for t in part):
        return "denied"
    if words & POSSIBLE:
        return "possible"
    today = annotated.article.published
    dates = annotated.dates_in(base + part.start_char, base + part.end_char)
    if any(d.value and today and d.value[: len(today)] > today[: len(d.value)] for d in dates):
        return "planned"
    if words & DONE:
        return "actual"
    is_ahead = bool(words & (PLANNED - {"from", "by"})) or (bool(dates) and bool(words & {"from", "by"}))
    return "planned" if is_ahead else "actual"


def before_count(sighting: Sighting) -> Iterator[Use]:
    """'The announcement retired 14 Orviks': an adjective would stand behind the number."""
    doc, i = sighting.head.doc, first_token(sighting) - 1
    while i > sighting.sentence.span.start and (doc[i].like_num or doc[i].pos_ == "NUM"):
        i -= 1
    verb = doc[i]
    if (
        i + 1 >= len(doc)
        or not (doc[i + 1].like_num or doc[i + 1].pos_ == "NUM")
        or i <= sighting.sentence.span.start
    ):
        return
    relation = stated_relation(verb, sighting)
    is_told = verb.lower_.endswith("ed") and doc[i - 1].pos_ in ("NOUN", "PROPN", "PRON")
    if relation in BEFORE_COUNT and is_told and not any(c.dep_ in ("aux", "auxpass") for c in verb.children):
        yield Use(relation, "actual", verb, f"counted_{relation}")


def listed_uses(annotated: Annotated, sighting: Sighting) -> Iterator[Use]:
    """'Among them: 200 Orviks' behind a sentence on purchases: what that sentence tells of all of them."""
    span = sighting.sentence.span
    opener = span[0]
    if opener.lower_ not in OPENERS or not _is_list(sighting):
        return
    before = _sentence_before(annotated, sighting)
    cues = [(t, r) for t in before for r in [_relation_of(t)] if r in SHARED]
    if len({r for _, r in cues}) != 1:
        return
    cue, relation = cues[-1]
    verbs = {lemma(t) for t in before if t.pos_ == "VERB"}
    is_planned = bool(verbs & CUES.approving_verbs) or any(t.tag_ == "MD" for t in before)
    is_planned = is_planned or any(
        t.lower_ in ("plan", "plans", "planned", "to") and t.i < cue.i for t in before
    )
    yield Use(relation, "planned" if is_planned else "actual", opener, f"listed_{relation}")


OPENERS = frozenset("among these they it included those others items the".split())
LISTING = frozenset({"include", "comprise", "cover", "be", "range"})
SHARED = frozenset({"delivered", "procured", "exported", "leased", "retired", "upgraded", "offered"})


def _is_list(sighting: Sighting) -> bool:
    """Whether nothing tells before the name but a word that opens a list: 'Among the biggest:', 'They include'."""
    span = sighting.sentence.span
    words = list(span.doc[span.start : first_token(sighting)])
    if any(_relation_of(t) for t in words):
        return False
    opening = words[:8]
    is_opened = any(t.text == ":" for t in opening) or any(
        lemma(t) in LISTING - {"be"} and t.pos_ == "VERB" for t in opening
    )
    return is_opened or (span[0].lower_ == "among" and any(lemma(t) == "be" for t in opening))


def _relation_of(token: Token) -> str:
    if token.pos_ == "NOUN":
        return RELATION_OF_NOUN.get(lemma(token), "")
    return RELATION_OF_VERB.get(lemma(token), "") if token.pos_ == "VERB" else ""


def _sentence_before(annotated: Annotated, sighting: Sighting) -> list[Token]:
    before = [s for s in annotated.sentences if s.end <= sighting.sentence.start]
    return list(before[-1].span) if before else []
