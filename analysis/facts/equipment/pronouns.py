"""Pronouns that take up equipment as the object of what is done to it: 'Acme will assemble them in Rena'."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Sentence
from analysis.facts.clauses import lemma, phrasal
from analysis.facts.equipment.cues import CUES, RELATION_OF_VERB
from analysis.facts.equipment.sightings import Sighting

MEASURES = frozenset({"CARDINAL", "DATE", "MONEY", "PERCENT", "QUANTITY", "TIME"})
# What is done to goods and hardly to people.
HANDLED = frozenset({"produced", "upgraded", "maintained", "delivered", "retired", "commissioned", "tested"})


def is_object_pronoun(token: Token) -> bool:
    """Whether a pronoun is the object of a verb that is said of equipment: 'assemble them', 'have them refitted'."""
    if token.lower_ not in ("them", "it"):
        return False
    verb = token.head
    is_object = token.dep_ == "dobj"
    # 'will have them modernised'
    is_object = is_object or (
        verb.tag_ == "VBN" and token.dep_ == "nsubj" and lemma(verb.head) in ("have", "get")
    )
    key = phrasal(verb) if phrasal(verb) in RELATION_OF_VERB else lemma(verb)
    return is_object and RELATION_OF_VERB.get(key) in HANDLED and key not in CUES.general_verbs


def only_thing(
    sentence: Sentence, before: int, here: Sequence[Sighting], *, is_many: bool
) -> Sighting | None:
    """The one platform of a sentence that a pronoun may mean: no other noun of its number stands before a token."""
    told = [s for s in here if s.head.i < before and not (is_many and s.platform.is_one)]
    if len({s.platform.name for s in told}) != 1:
        return None
    heads = {s.head.i for s in told}
    plural = ("NNS", "NNPS")
    others = [
        t
        for t in sentence.span
        if t.i < before and t.i not in heads and t.pos_ == "NOUN" and t.ent_type_ not in MEASURES
        if (t.tag_ in plural) == is_many and t.dep_ in ("dobj", "pobj", "nsubj", "nsubjpass", "conj")
    ]
    is_number = all((h.tag_ in plural) == is_many for h in (told[-1].head,))
    subjects_only = all(t.dep_ == "nsubj" for t in others)
    return told[-1] if is_number and (not others or (not is_many and subjects_only)) else None
