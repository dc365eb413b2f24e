"""Meetings told by what was done at them: 'briefed her host', 'discussed it with', 'showed him round the yard'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import Where, and_list, named_place, names_of, place_of
from analysis.facts.clauses import is_passive, lemma, objects, predicate_of, prepositional, subjects
from analysis.facts.occasions.cues import noun_kind, noun_lemma
from analysis.facts.occasions.reading import Reader, Reading
from analysis.facts.occasions.standing import is_beside
from analysis.facts.phrases import noun_phrase
from analysis.facts.words import EVENT_WORDS

BRIEFING = EVENT_WORDS.briefing_verbs
DISCUSSING = EVENT_WORDS.discussing_verbs
# 'Joined her in condemning the attack' and 'joined the call for' tell of no meeting.
TOGETHER = frozenset({"at", "aboard", "on", "for"})


def _briefing(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A briefed B', 'A is to brief the House': a meeting, a hearing where the briefed make laws."""
    if lemma(verb) not in BRIEFING or verb.pos_ != "VERB" or is_passive(verb):
        return None
    who, kind = names_of(annotated, sentence, subjects(verb))
    if kind != "person":
        return None
    told = objects(verb)
    briefed, briefed_kind = names_of(annotated, sentence, told)
    if briefed_kind == "person":
        return _between(who, briefed)
    house = next((t for t in told if noun_lemma(t) in EVENT_WORDS.hearing_bodies), None)
    if house is None:
        return None
    name = f"briefing of the {noun_phrase(annotated, sentence, house)} by {and_list(who)}"
    return Reading("meeting", name, name, who, True)


def _joining(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A joined B at the base', 'A joined B aboard the ship to mark the day'."""
    if lemma(verb) != "join" or verb.pos_ != "VERB" or is_passive(verb):
        return None
    behind = [c for w in (verb, *objects(verb)) for c in w.children if c.dep_ == "prep"]
    if not any(c.lower_ in TOGETHER for c in behind) or any(c.lower_ == "by" for c in behind):
        return None
    if not place_of(annotated, sentence, verb).place:
        return None
    return _of_two(annotated, sentence, subjects(verb), objects(verb))


def _discussion(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A raised the plan with B', 'A and B agreed in Oslo to', whatever they spoke of; a call is none."""
    if lemma(verb) not in DISCUSSING or verb.pos_ != "VERB" or is_passive(verb) or _is_wired(verb):
        return None
    partners = [t for w in (verb, *objects(verb)) for t in prepositional(w, "with")]
    partners = partners or _far_partners(annotated, sentence, verb)
    meetings = [t for t in verb.subtree if t.dep_ == "pobj" and noun_kind(t) in ("meeting", "summit")]
    if not all(map(is_beside, meetings)):
        # 'discussed it with B at a meeting', which is told by its noun
        return None
    if partners:
        return _of_two(annotated, sentence, subjects(verb), partners)
    names, kind = names_of(annotated, sentence, subjects(verb))
    placed = place_of(annotated, sentence, verb, within=True).place
    return _between(names[:1], names[1:]) if kind == "person" and len(names) > 1 and placed else None


def _far_partners(annotated: Annotated, sentence: Sentence, verb: Token) -> list[Token]:
    """B of 'discussed access to the base at X with B', where the parse ties 'with' to a noun in between."""
    joined = [t for t in verb.subtree if t.lower_ == "with" and t.i > verb.i and predicate_of(t) == verb]
    people = [t for w in joined for t in w.children if t.dep_ == "pobj"]
    return [t for t in people if names_of(annotated, sentence, [t])[1] == "person"]


def _is_wired(verb: Token) -> bool:
    words = {t.lower_ for t in verb.subtree}
    return bool(words & {"phone", "telephone", "call", "video", "videoconference", "letter", "videolink"})


def _of_two(
    annotated: Annotated, sentence: Sentence, ones: list[Token], others: list[Token]
) -> Reading | None:
    who, kind = names_of(annotated, sentence, ones)
    partners, partner_kind = names_of(annotated, sentence, others)
    return _between(who, partners) if (kind, partner_kind) == ("person", "person") else None


def _between(who: tuple[str, ...], others: tuple[str, ...]) -> Reading | None:
    names = tuple(dict.fromkeys([*who, *others]))
    if len(names) < 2:
        return None
    name = f"meeting of {and_list(names)}"
    return Reading("meeting", name, name, names, True, inherits=True)


def _tour(annotated: Annotated, sentence: Sentence, verb: Token) -> Reading | None:
    """'A showed B around the assembly line': B visited it."""
    if lemma(verb) not in ("show", "guide", "take") or verb.pos_ != "VERB":
        return None
    around = [
        t for w in (verb, *objects(verb)) for t in prepositional(w, "around", "round", "over", "through")
    ]
    guests, kind = names_of(annotated, sentence, subjects(verb) if is_passive(verb) else objects(verb))
    if not around or kind != "person" or noun_lemma(around[0]) not in EVENT_WORDS.place_nouns | {"line"}:
        return None
    named = named_place(annotated, sentence, around[0])
    at = named.place or noun_phrase(annotated, sentence, around[0])
    name = f"visit of {and_list(guests)} to {'' if named.place else 'the '}{at}"
    return Reading("visit", name, "visit", guests, True, named if named.place else Where(), inherits=True)


CONVERSATIONS: tuple[Reader, ...] = (_briefing, _joining, _discussion, _tour)
