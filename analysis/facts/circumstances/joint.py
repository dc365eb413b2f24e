"""The people whom 'both ministers', 'the co-chairs' or 'the three ministers' mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.people import Person

COUNTS = {"two": 2, "both": 2, "three": 3, "four": 4}
# The office that each of them holds, by the plural; of the others any office will do.
OFFICES = {
    "minister": ("minister", "secretary"),
    "secretary": ("secretary",),
    "president": ("president",),
    "leader": ("president", "prime minister", "chancellor", "king", "emir"),
    "military leader": ("chief", "commander", "minister", "secretary", "head"),
    "defence leader": ("chief", "commander", "minister", "secretary", "head"),
    "general": ("general", "chief", "commander"),
    "admiral": ("admiral", "chief", "commander"),
    "chief": ("chief", "commander", "head"),
    "commander": ("commander", "chief"),
}
ANY_OFFICE = frozenset({"co-chair", "co-chairs", "chair", "cochair", "head", "signatory", "co-chairman"})


def joint_people(annotated: Annotated, sentence: Sentence, head: Token) -> tuple[str, ...]:
    """The people, of as many countries, whom a plural stands for: those that the nearest sentence before names.

    Where no one sentence names them all, those of the article who hold the office, if they are as many as told.
    """
    noun = str(head.lemma_.lower())
    service = next((c.lower_ for c in head.lefts if c.lower_ in ("military", "defence", "defense")), "")
    if noun == "leader" and service:
        # 'the two military leaders' are no heads of state
        noun = f"{service.replace('defense', 'defence')} leader"
    if noun not in OFFICES and noun not in ANY_OFFICE and head.lower_ not in ANY_OFFICE:
        return ()
    told = next((COUNTS[t.lower_] for t in head.subtree if t.lower_ in COUNTS and t.i < head.i), 0)
    offset = sentence.chars(head)[0]
    for group in _groups_before(annotated, sentence, offset):
        fitting = [p for p in group if _fits(p, noun)]
        if _is_whole(fitting, told) and (told or head.left_edge != head):
            return tuple(p.name for p in fitting)
    before = [p for p in annotated.people if p.mentions[0].start < offset and _fits(p, noun) and p.country]
    return tuple(p.name for p in before) if _is_whole(before, told) else ()


def _groups_before(annotated: Annotated, sentence: Sentence, offset: int) -> Iterator[list[Person]]:
    """The people named in the sentence before a character, then in each sentence before it, the nearest first."""
    known = {p.name: p for p in annotated.people}
    for earlier in reversed([s for s in annotated.sentences if s.start <= sentence.start]):
        named = annotated.mentions_in(earlier.start, min(earlier.end, offset), "person")
        yield [known[name] for name in dict.fromkeys(m.entity for m in named) if name in known]


def _fits(person: Person, noun: str) -> bool:
    role = f"{person.role} {person.role_text}".lower()
    if not role.strip():
        # 'her Danish colleague Per Holm'
        return noun in ("minister", "co-chair")
    if noun == "minister" and "prime minister" in role:
        return False
    return any(office in role for office in OFFICES.get(noun, ("",)))


def _is_whole(people: Sequence[Person], told: int) -> bool:
    """Whether people are as many as told, two or three where nothing is, each of a country of their own."""
    countries = {p.country for p in people if p.country}
    return len(people) in ((told,) if told else (2, 3)) and len(countries) == len(people)
