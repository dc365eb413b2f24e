"""Deliveries, assembly and orders told without their equipment: 'Deliveries are expected to begin in 2027'.

A second reading: the sentence names no equipment and no other goods, the one before it told of one platform, and the
verb is one by which such a process begins, goes on or ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.equipment.nouns import nouns_in
from analysis.facts.clauses import is_negated, is_predicate, lemma, phrasal, predicate_of
from analysis.facts.equipment.cues import CUES, RELATION_OF_NOUN, TRANSFERS
from analysis.facts.equipment.record import Use
from analysis.facts.equipment.sightings import Sighting
from analysis.facts.equipment.status import raised, verb_status

# How many sentences before this one the platform may have been spoken of.
REACH = 2
PRONOUNS = frozenset({"them", "these", "those", "it", "which"})
KINDS = frozenset({"delivered", "produced", "procured", "upgraded", "retired"})
ORDERS = frozenset({"contract", "order", "deal", "purchase", "acquisition", "sale"})
ENDED = frozenset({"complete", "conclude", "finish", "end", "wrap"})
RULE = "second_reading_process"


def process_sightings(
    annotated: Annotated,
    told: Sequence[Sighting],
    named: Sequence[Sighting],
    done: Mapping[str, frozenset[str]],
) -> Iterator[Sighting]:
    """The bare words for a process that a sentence begins or ends, each with the one platform told of before.

    `told` are the sightings of every kind, `named` those by name; `done` is what is done to which platform.
    """
    sentences = annotated.sentences
    for number, sentence in enumerate(sentences):
        here = [s for s in told if s.sentence.start == sentence.start]
        behind = max((s.head.i for s in here), default=-1)
        token = next((t for t in sentence.span if t.i > behind and is_bare_process(t)), None)
        if token is None:
            continue
        if here:
            # 'began assembling the first of them; delivery is set for 2028'
            before = here[-1] if _is_alone(here, token) else None
        else:
            before = _spoken_of(annotated, sentences[max(number - REACH, 0) : number], sentence, told)
        if before is None or not _may_follow(token, done.get(before.platform.name, frozenset())):
            continue
        naming = next(s for s in reversed(named) if s.platform == before.platform and s.start < sentence.end)
        yield Sighting(
            *(before.platform, sentence, token, sentence.start, sentence.end, ""),
            named=(naming.sentence.start, naming.sentence.end),
        )


def _is_alone(here: Sequence[Sighting], token: Token) -> bool:
    """Whether a sentence speaks of one platform, and of the process in a clause of its own."""
    verb = predicate_of(token)
    is_apart = verb is not None and verb.i > here[-1].head.i
    return len({s.platform.name for s in here}) == 1 and not here[-1].platform.is_one and is_apart


def _may_follow(token: Token, done: frozenset[str]) -> bool:
    """Whether a process may be that of a platform that these are done to: an order, of one that changes hands."""
    return bool(done & TRANSFERS if relation_of_process(token) == "procured" else done)


def _spoken_of(
    annotated: Annotated, before: Sequence[Sentence], sentence: Sentence, told: Sequence[Sighting]
) -> Sighting | None:
    """The one platform that the nearest sentence before speaks of; None for several, or under another heading."""
    for earlier in reversed(before):
        here = [s for s in told if s.sentence.start == earlier.start]
        if here:
            names = {s.platform.name for s in here}
            is_near = earlier.block.section == sentence.block.section
            is_near = is_near and sentence.block.index - earlier.block.index <= 1
            return here[-1] if len(names) == 1 and is_near and not here[-1].platform.is_one else None
        if any(True for _ in nouns_in(earlier.span.as_doc(), annotated.reference)):
            return None
        if any(relation_of_process(t) for t in earlier.span if t.pos_ == "NOUN"):
            return None
    return None


def is_bare_process(token: Token) -> bool:
    """Whether a word is for a process that its own verb begins or ends, with no word for other goods."""
    relation = relation_of_process(token)
    # 'Assembly will move to Rena', where the model takes the first word for a name
    is_noun = token.pos_ == "NOUN" or (token.is_sent_start and token.tag_ == "NNP")
    if relation is None or token.dep_ not in ("nsubj", "nsubjpass", "dobj") or not is_noun:
        return False
    verb = predicate_of(token)
    if verb is None or not _is_phase(verb, relation) or not _is_definite(token, relation):
        return False
    if any(c.dep_ in ("acl", "relcl") and c.i > token.i for c in token.children):
        return False
    modifiers = [
        c for c in token.children if c.dep_ in ("compound", "amod", "nmod", "poss") and c.i < token.i
    ]
    if any(c.lower_ not in CUES.process_modifiers and c.dep_ != "det" for c in modifiers):
        return False
    goods = [
        g for c in token.children if c.lower_ in ("of", "for", "to") for g in c.children if g.dep_ == "pobj"
    ]
    return all(g.lower_ in PRONOUNS or g.ent_type_ == "DATE" for g in goods)


def relation_of_process(token: Token) -> str | None:
    """The relation of a word for a process, None for other words."""
    relation = RELATION_OF_NOUN.get(lemma(token)) or RELATION_OF_NOUN.get(token.lower_)
    if relation == "procured" and lemma(token) not in ORDERS:
        return None
    if relation == "exported":
        relation = "procured" if lemma(token) in ORDERS else None
    return relation if relation in KINDS else None


def _is_phase(verb: Token, relation: str) -> bool:
    """Whether a verb begins, ends or dates a process; for an order, whether it concludes it."""
    inner = raised(verb) or verb
    if relation == "procured":
        return lemma(inner) in CUES.concluding_verbs
    forms = {lemma(inner), phrasal(inner), lemma(verb)}
    if lemma(inner) == "take":
        return any(c.lower_ == "place" for c in inner.children)
    if lemma(inner) == "be":
        return any(c.dep_ == "acomp" and c.lower_ in ("due", "complete", "underway") for c in inner.children)
    return bool(forms & CUES.phase_verbs)


def _is_definite(token: Token, relation: str) -> bool:
    """Whether an order is one that the text takes for known: 'the contract was sealed', not 'a contract'."""
    return relation != "procured" or any(c.lower_ in ("the", "this", "that") for c in token.children)


def process_use(sighting: Sighting) -> Use:
    """What a bare word for a process says, with the status of its verb."""
    token = sighting.head
    verb = predicate_of(token) or token
    inner = raised(verb) or verb
    relation = relation_of_process(token) or "delivered"
    status = verb_status(inner if is_predicate(inner) else verb)
    if lemma(verb) in ("expect", "schedule", "slate", "plan", "due", "set") and status == "actual":
        status = "denied" if is_negated(verb) else "planned"
    return Use(relation, status, inner, RULE)
