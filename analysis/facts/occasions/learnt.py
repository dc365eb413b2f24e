"""Events that a learnt model sees in the clause of a date that no rule uses.

The rules know words; the model knows which of them, together, tell of an event of which kind, also where no rule says
so. It is asked last, only about dates left over, and believed only where it is sure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.circumstances import date_head, named_place
from analysis.facts.clauses import (
    agents,
    is_negated,
    is_passive,
    lemma,
    patients,
    predicate_of,
    prepositional,
)
from analysis.facts.occasions.cues import noun_kind
from analysis.facts.occasions.nouns import read_noun
from analysis.facts.occasions.reading import Reading
from analysis.facts.occasions.record import Occasion
from analysis.facts.occasions.remarks import is_civil
from analysis.facts.occasions.verbs import read_deed
from analysis.facts.phrases import left_of, right_of, text_between
from analysis.facts.words import EVENT_WORDS
from analysis.learnt.features import features
from analysis.learnt.model import load_model, probabilities

# How likely a kind must be.
SURE = 0.55
NONE, OTHER = "none", "other"
# Of these the doer is named first, of the others the thing that it is done to.
JOURNEYS = frozenset({"visit", "deployment"})
ENCOUNTERS = frozenset({"meeting", "summit", "call"})
PARTIES = ("person", "organisation", "country", "metonym")
GOALS = ("to", "in", "at", "into", "off", "over", "near")


def learnt_occasions(annotated: Annotated, sentence: Sentence, date: DateMention) -> Iterator[Occasion]:
    """The event of the kind that the model takes a date to be the day of; none where it is not sure."""
    head = date_head(sentence, date)
    verb = predicate_of(head) if head is not None else None
    if head is None or (verb is not None and lemma(verb) in EVENT_WORDS.reporting_verbs):
        # The day on which something was said.
        return
    likely = probabilities(load_model("events"), features(annotated, sentence, head))
    kind = next((k for k in likely if k != NONE), NONE)
    if likely[kind] < SURE or kind == OTHER:
        return
    yield from _read(annotated, sentence, head, kind)


def _read(annotated: Annotated, sentence: Sentence, head: Token, kind: str) -> Iterator[Occasion]:
    verb = predicate_of(head)
    nouns = [t for t in sentence.span if noun_kind(t) == kind and (verb is None or predicate_of(t) == verb)]
    for noun in sorted(nouns, key=lambda t: (abs(t.i - head.i), t.i)):
        yield read_noun(annotated, sentence, noun, kind)
    governor = head.head if head.head.pos_ == "NOUN" else head.head.head
    if governor.pos_ == "NOUN" and predicate_of(governor) == verb and governor not in nouns:
        yield read_noun(annotated, sentence, governor, kind)
    if verb is not None and not is_negated(verb):
        name = _name(annotated, sentence, verb, kind)
        if name:
            yield from read_deed(annotated, sentence, verb, Reading(kind, name, name))


def _name(annotated: Annotated, sentence: Sentence, verb: Token, kind: str) -> str:
    """What a verb tells of, by its object, subject and place; empty where the first two are pronouns or missing."""
    things = [t for t in patients(verb) if _says(annotated, sentence, verb, t)]
    doers = [t for t in agents(verb) if _says(annotated, sentence, verb, t)]
    if any(map(is_civil, (*things, *doers))) or not (things or doers):
        return ""
    where = _place(annotated, sentence, verb)
    doer, thing = (_phrase(annotated, sentence, words) for words in (doers, things))
    events = [t for t in things if noun_kind(t)]
    if events:
        # 'gave the pact its second reading'
        others = _phrase(annotated, sentence, [t for t in things if t not in events])
        name = _phrase(annotated, sentence, events) + (f" of {others}" if others else "")
    elif _occurs(verb):
        # 'This year's run takes place at Konya.'
        name = thing or doer
    elif kind in JOURNEYS:
        name = f"{kind} of {doer or thing}"
        where = where or (thing if doer else "")
    elif kind in ENCOUNTERS:
        partners = [t for t in prepositional(verb, "with", "to") if _says(annotated, sentence, verb, t)]
        met = [t for t in things if doer and annotated.mentions_in(*sentence.chars(t), *PARTIES)]
        partner = _phrase(annotated, sentence, doers[1:] or met or partners)
        name = f"{kind} of {doer or thing}" + (f" with {partner}" if partner else "")
    else:
        name = f"{kind} of {thing or doer}" + (f" by {doer}" if thing and doer else "")
    if where and where not in name:
        name += f" {'to' if kind in JOURNEYS else 'in'} {where}"
    return name if " " in name else ""


def _occurs(verb: Token) -> bool:
    """Whether a verb only says that its subject takes place."""
    takes_place = lemma(verb) == "take" and any(c.lower_ == "place" for c in verb.children)
    return takes_place or (is_passive(verb) and lemma(verb) in EVENT_WORDS.occurring_verbs)


def _says(annotated: Annotated, sentence: Sentence, verb: Token, noun: Token) -> bool:
    """Whether a word is one to name an event by: a noun, and neither a date nor part of 'take place'."""
    if noun.pos_ not in ("NOUN", "PROPN") or (noun.lower_ in ("place", "part") and lemma(verb) == "take"):
        return False
    start, end = sentence.chars(noun)
    return not any(d.start < end and start < d.end for d in annotated.dates_in(sentence.start, sentence.end))


def _phrase(annotated: Annotated, sentence: Sentence, words: Sequence[Token]) -> str:
    if not words:
        return ""
    last = right_of(annotated, sentence, words[0], ("of", "to", "for", "on", "with"))
    return text_between(left_of(words[0], sentence), last, words[0])


def _place(annotated: Annotated, sentence: Sentence, verb: Token) -> str:
    for goal in prepositional(verb, *GOALS):
        if annotated.mentions_in(*sentence.chars(goal), "place", "country", "metonym"):
            return named_place(annotated, sentence, goal).place
    return ""
