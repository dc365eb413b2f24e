"""What is said in quotation marks or in an interview: which words, by whom, and what a question is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts import Fact
from analysis.facts.aims.cues import Cues
from analysis.facts.aims.record import SPEAKER, Opening, Who
from analysis.facts.clauses import lemma, subjects

QUESTION = re.compile(r"\W{0,3}(?:Q|Question)\W{0,3}[.:]")
FIRST_PERSON = frozenset({"we", "i"})


def quoted_words(sentence: Sentence) -> frozenset[int]:
    """The tokens of a sentence that stand in quotation marks."""
    found: set[int] = set()
    opened = straight = 0
    for token in sentence.span:
        opened += sum(token.text.count(mark) for mark in "“«") - sum(token.text.count(mark) for mark in "”»")
        straight += token.text.count('"')
        if opened > 0 or straight % 2 == 1:
            found.add(token.i)
    return frozenset(found)


def says_we(verb: Token) -> bool:
    """Whether the subject of a verb is whoever speaks."""
    return any(subject.lower_ in FIRST_PERSON for subject in subjects(verb))


def is_told(verb: Token, quoted: frozenset[int]) -> bool:
    """Whether only words of a clause are quoted, and its subject is not: 'Kenya "very much wants" new radars'."""
    return any(subject.i < verb.i and subject.i not in quoted for subject in subjects(verb))


def reports(cues: Cues, verb: Token) -> bool:
    """Whether a verb in quotation marks tells of the talks, as a statement that is quoted does: 'The two sides'."""
    for subject in subjects(verb):
        noun = lemma(subject)
        if subject.tag_ in ("NNS", "NNPS") and noun in cues.sides | cues.talks and subject.i < verb.i:
            return True
        if subject.lower_ in ("both", "two") or noun in cues.talks | cues.documents:
            return True
    return False


def is_question(annotated: Annotated, sentence: Sentence) -> bool:
    """Whether a sentence asks, or belongs to what an interviewer says."""
    text = annotated.article.text
    return text[sentence.start : sentence.end].rstrip(' "”»').endswith("?") or bool(
        QUESTION.match(text, sentence.block.start)
    )


def spoken(opening: Opening, at: int, statements: Sequence[Fact]) -> Opening | None:
    """The opening with the country of the statement that its 'we' stands in at `at`; None where nobody says it."""
    if opening.who.country != SPEAKER:
        return opening
    for statement in statements:
        country = str(statement.values["country"] or "")
        if statement.start <= at < statement.end and country:
            return replace(opening, who=Who(country, statement.context))
    return None
