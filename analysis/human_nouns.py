"""Full names beside a common noun for people.

Forms handled, the name in capitals:
    opposition figure Jane ROE; a farmer, Jane ROE, said; the survivor, Jane ROE; Jane ROE, a farmer, said
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc

from analysis.acting_names import is_person
from analysis.appositions import SAYS_NOTHING
from analysis.candidates import Candidate
from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.lone_names import is_credited
from analysis.reference import Reference

# Companies are these too: the model has to see a person in the name.
OF_COMPANIES_TOO = frozenset(
    """broker buyer collaborator contractor courier dealer designer figure guide heir hero informant investor leader
    manager operative supervisor passenger smuggler successor trader trafficker veteran worker""".split()
)
THINGS = frozenset({"GPE", "LOC", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "DATE", "NORP"})
# Parts of speech of the words behind the preposition in 'a buyer for the Zenda Cartel'.
COMPLEMENT = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})
# How nouns for people end who do something.
AGENT = re.compile(r"[a-z]{2,}(?:man|woman|person|er|or|ist|eer|ian|ant|smith|wright|herd|iff|path|naut)")
# How many words of the noun phrase may stand between the article and the noun.
LONGEST_PHRASE = 5


@dataclass(frozen=True, slots=True)
class HumanNoun:
    """The noun phrase beside a name: tokens `first` to `past`, and what it says of the person."""

    first: int
    past: int
    role: str
    rule: str


@lru_cache(maxsize=4)
def _nouns(reference: Reference) -> Gazetteer[str]:
    return build_gazetteer((noun, (noun,)) for noun in reference.human_nouns)


NounFound = tuple[int, int, str]


def human_nouns(doc: Doc, reference: Reference) -> list[NounFound]:
    """The nouns for people of a block: first token, the token past them, and the noun."""
    return [found for found in _nouns(reference).find(doc) if doc[found[1] - 1].tag_ in ("NN", "NNP")]


def human_noun(doc: Doc, candidate: Candidate, nouns: Sequence[NounFound]) -> HumanNoun | None:
    """The one of a block's nouns that makes a full name a person's, None where there is none."""
    first, past = candidate.first, candidate.past
    if past - first < 2 or any(t.ent_type_ in THINGS for t in doc[first:past]) or is_credited(doc, first):
        return None
    for start, end, noun in nouns:
        found = _beside(doc, candidate, start, end) if first - 6 < end and start < past + 9 else ""
        sure = noun not in OF_COMPANIES_TOO and not any(t.ent_type_ == "ORG" for t in doc[first:past])
        if found and (sure or is_person(doc[first:past])):
            return HumanNoun(start, end, _role(noun), found)
    return None


def agent_noun(doc: Doc, candidate: Candidate, reference: Reference) -> HumanNoun | None:
    """A noun that no list has right before a full name, told by its ending: 'lathe operator JANE ROE'."""
    first, tokens = candidate.first, doc[candidate.first : candidate.past]
    words = reference.person_words
    if first < 1 or len(tokens) < 2 or is_credited(doc, first):
        return None
    given = tokens[0].lower_ in words.women or tokens[0].lower_ in words.men
    known = is_person(tokens) or (given and not any(t.ent_type_ in THINGS | {"ORG"} for t in tokens))
    noun = doc[first - 1]
    named = noun.lower_ in words.not_agents or noun.lower_ in words.bearers
    if not known or named or noun.tag_ != "NN" or not noun.text.islower() or not AGENT.fullmatch(noun.text):
        return None
    start = noun.i
    while start > max(0, noun.i - 2) and doc[start - 1].tag_ == "NN" and doc[start - 1].text.islower():
        start -= 1
    return HumanNoun(start, first, doc[start:first].text.capitalize(), "agent_noun")


def _beside(doc: Doc, candidate: Candidate, start: int, end: int) -> str:
    """How the noun at `start` to `end` stands with the name, '' for not at all."""
    if end == candidate.first:
        return "noun_before"
    apposed = _past_complement(doc, end) == candidate.first - 1 and doc[candidate.first - 1].text == ","
    if apposed and _closed(doc, candidate.past):
        return "noun_before" if _opens_phrase(doc, start) else ""
    behind = candidate.past + 1
    if (
        start > candidate.past
        and doc[candidate.past].text == ","
        and doc[behind].lower_ in ("a", "an", "the")
    ):
        inside = doc[behind + 1 : start]
        plain = len(inside) < LONGEST_PHRASE and all(
            t.pos_ in ("ADJ", "NOUN", "PROPN", "NUM", "ADV") for t in inside
        )
        whose = end < len(doc) and doc[end].text in ("'s", "’s", "'", "’")
        return "noun_behind" if plain and not whose else ""
    return ""


def _past_complement(doc: Doc, end: int) -> int:
    """Past the 'for the Zenda Cartel' of 'a buyer for the Zenda Cartel, Jane Roe,'."""
    if end >= len(doc) or doc[end].lower_ not in ("for", "of", "at", "with", "from", "in"):
        return end
    i = end + 1
    while i < min(end + LONGEST_PHRASE + 2, len(doc)) and doc[i].pos_ in COMPLEMENT:
        i += 1
    return i


def _opens_phrase(doc: Doc, start: int) -> bool:
    """Whether an article or a possessive opens the noun phrase: 'a British man', 'his driver'."""
    for i in range(start - 1, max(start - LONGEST_PHRASE, -1), -1):
        if doc[i].pos_ in ("DET", "PRON") or doc[i].text in ("'s", "’s"):
            return True
        if doc[i].pos_ not in ("ADJ", "NOUN", "PROPN", "NUM", "PUNCT"):
            return False
    return False


def _closed(doc: Doc, past: int) -> bool:
    return past >= len(doc) or doc[past].is_punct


def _role(noun: str) -> str:
    """What somebody is called by the noun; 'man' says nothing."""
    return "" if noun in SAYS_NOTHING else noun.capitalize()
