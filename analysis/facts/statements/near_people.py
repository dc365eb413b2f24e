"""Whom a description means that tells something new: 'the 54-year-old', 'the retired admiral', 'the father of three'.

Papers vary how they call whom they have just quoted or named; nothing told before ties the words to the person.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.statements.callings import described_by, is_aged, speaker_told
from analysis.facts.statements.lexicon import lexicon
from analysis.facts.statements.naming import Speaker
from analysis.facts.statements.newcomers import brought_in
from analysis.facts.statements.told_words import Told, people_told

PARTIES = frozenset({"republican", "democrat", "conservative", "liberal", "socialist", "labour"})


def near_person(annotated: Annotated, sentence: Sentence, source: Token, last: str) -> Speaker | None:
    """Who spoke last near a phrase, else the one person named near it, where the words may be told of them.

    `last` is who spoke last in the section.  None where somebody unnamed of the kind was brought in.
    """
    words = described_by(source)
    if not words or not _may_vary(annotated, source, words):
        return None
    if not is_aged(source) and brought_in(annotated, sentence, source):
        return None
    told = annotated.once(people_told)
    near = _named_near(annotated, sentence, source, told)
    speaking = [p for p in told if p.name == last]
    meant = speaking if speaking and (not near or speaking[0] in near) else near
    fits = len(meant) == 1 and _agrees(annotated, source, words, meant[0])
    return speaker_told(annotated, sentence, meant[0]) if fits else None


def likelier_last(
    annotated: Annotated, sentence: Sentence, source: Token, found: Speaker | None, last: str
) -> Speaker | None:
    """Who spoke last, where a name in front of an office makes it theirs rather than that of whom it seems to mean.

    'The Avalon MP' is no MP of whom the article tells another seat; 'the Labour leader' is who spoke last, unless the
    article tells some other office of that one.  None where nothing tells so.
    """
    words = described_by(source)
    names = {t.lower_ for t in source.lefts if t.pos_ == "PROPN" and t.dep_ in ("compound", "nmod", "amod")}
    told = {p.name: p for p in annotated.once(people_told)}
    speaking = told.get(last)
    if not words or not names or speaking is None or (found is not None and found.name == last):
        return None
    if words[-1] not in lexicon(annotated.reference).speakers | annotated.reference.person_words.held:
        return None
    meant = told.get(found.name) if found is not None and found.person else None
    if meant is not None:
        likelier = names - meant.words and (names & speaking.words or words[-1] in speaking.words)
    else:
        likelier = names & speaking.words or not speaking.words & annotated.reference.person_words.held
    return speaker_told(annotated, sentence, speaking) if likelier else None


def _may_vary(annotated: Annotated, source: Token, words: Sequence[str]) -> bool:
    """Whether papers call somebody so for a change."""
    kinds = annotated.reference.person_words
    noun = words[-1]
    known = kinds.life_words | kinds.partisans | kinds.held | lexicon(annotated.reference).speakers
    return is_aged(source) or (noun in known and noun not in lexicon(annotated.reference).bodies)


def _agrees(annotated: Annotated, source: Token, words: Sequence[str], person: Told) -> bool:
    """Whether nothing that the article tells of somebody makes a description another's."""
    kinds = annotated.reference.person_words
    *modifiers, noun = words
    if is_aged(source):
        return True
    if noun in PARTIES:
        return not person.words & (PARTIES - {noun})
    offices = person.words & kinds.held
    if {m.removeprefix("ex-") for m in modifiers} & kinds.past_modifiers or noun in kinds.life_words:
        return True
    if noun in kinds.partisans:
        return not offices or noun in person.words
    return noun in kinds.held and not person.words & (kinds.held | lexicon(annotated.reference).speakers)


def _named_near(annotated: Annotated, sentence: Sentence, source: Token, told: Sequence[Told]) -> list[Told]:
    """The people whom the article names in the same paragraph before a phrase, else in the paragraph before it."""
    at = sentence.block.start + source.idx
    before = [
        b for b in annotated.blocks if b.start < sentence.block.start and b.section == sentence.block.section
    ]
    for start in (sentence.block.start, *(b.start for b in before[-1:])):
        if found := [p for p in told if any(start <= place < at for place, _ in p.places)]:
            return found
    return []
