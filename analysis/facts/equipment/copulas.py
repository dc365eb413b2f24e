"""Uses told around a form of 'be': 'also to be delivered are', 'is the third to have been assembled'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.facts.clauses import is_passive, lemma
from analysis.facts.equipment.cues import CUES, ORDINALS, RELATION_OF_NOUN, RELATION_OF_VERB
from analysis.facts.equipment.record import Use
from analysis.facts.equipment.sightings import Sighting
from analysis.facts.equipment.status import is_infinitive, verb_status

# Words in front of a verb by which a sentence puts its subject behind it.
FRONTED = frozenset({"also", "among", "already", "still", "to", "yet", "on", "under", "in"})
LONGEST_FRONT = 8


def inverted(sighting: Sighting) -> Iterator[Use]:
    """'Also to be delivered are 10 helicopters', 'Still on order are 12 howitzers', 'Among those delivered were'."""
    verb, first = sighting.head.head, sighting.sentence.span.start
    if lemma(verb) != "be" or not first < verb.i < sighting.head.i:
        return
    front = list(verb.doc[first : min(verb.i, first + LONGEST_FRONT)])
    if front[0].lower_ not in FRONTED and front[0].tag_ != "VBN":
        return
    for before, word in zip([None, *front], front, strict=False):
        phrase = f"{before.lower_} {lemma(word)}" if before is not None else ""
        if phrase in CUES.state_phrases:
            yield Use(RELATION_OF_NOUN[lemma(word)], verb_status(verb), word, "inverted_state")
            return
        if word.tag_ == "VBN" and lemma(word) in RELATION_OF_VERB:
            is_due = any(t.lower_ == "to" for t in front if t.i < word.i)
            relation = RELATION_OF_VERB[lemma(word)]
            yield Use(relation, "planned" if is_due else "actual", word, f"inverted_{relation}")
            return


def numbered(verb: Token) -> Iterator[Use]:
    """'is the third to have been assembled at the plant'."""
    for attribute in (c for c in verb.children if c.dep_ == "attr"):
        if not {t.lower_ for t in (attribute, *attribute.children)} & ORDINALS:
            continue
        for clause in (c for c in attribute.children if c.dep_ in ("acl", "relcl", "xcomp")):
            relation = RELATION_OF_VERB.get(lemma(clause))
            if relation is not None and is_infinitive(clause) and is_passive(clause):
                yield Use(relation, verb_status(verb), clause, f"numbered_{relation}")


def in_talks(verb: Token) -> Use | None:
    """'has been in discussion with the maker on two helicopters'."""
    for preposition in (c for c in verb.children if c.dep_ == "prep" and c.lower_ == "in"):
        if any(lemma(c) in CUES.talk_nouns for c in preposition.children):
            status = verb_status(verb)
            return Use("procured", "denied" if status == "denied" else "possible", verb, "in_talks")
    return None
