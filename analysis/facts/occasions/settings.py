"""Who met at talks that a sentence only has for a setting: 'During talks with B, A said', 'at their meeting'."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import names_of, people_before, people_from
from analysis.facts.clauses import is_predicate, objects, prepositional, subjects
from analysis.facts.occasions.cues import noun_lemma
from analysis.facts.words import EVENT_WORDS

# Words between the noun and the 'with' that the parse may hang on something else.
REACH = 5


def met_at(annotated: Annotated, sentence: Sentence, noun: Token, verb: Token | None) -> tuple[str, ...]:
    """The people, two at least, who met at the talks that `noun` tells of and `verb` has for a setting; else none."""
    if verb is None or noun_lemma(noun) not in EVENT_WORDS.talks_of_two:
        return ()
    if any(c.lower_ == "their" for c in noun.lefts):
        return _the_two(annotated, sentence, verb)
    others = _people(annotated, sentence, prepositional(noun, "with")) or _behind(annotated, sentence, noun)
    if not others:
        return ()
    ones = (
        _people(annotated, sentence, subjects(verb))
        or people_before(annotated, sentence, verb)
        or _owner(annotated, sentence, noun)
    )
    return tuple(dict.fromkeys([*ones, *others])) if set(ones) - set(others) else ()


def _people(annotated: Annotated, sentence: Sentence, heads: Sequence[Token]) -> tuple[str, ...]:
    names, kind = names_of(annotated, sentence, heads)
    return names if kind == "person" else ()


def _behind(annotated: Annotated, sentence: Sentence, noun: Token) -> tuple[str, ...]:
    """B of 'talks in Oslo with B', where the parse hangs 'with' on something else."""
    for token in noun.doc[noun.i + 1 : min(noun.i + 1 + REACH, sentence.span.end)]:
        if token.lower_ == "with":
            return people_from(annotated, sentence, token.i + 1)
        if token.text in ",;:" or is_predicate(token):
            break
    return ()


def _owner(annotated: Annotated, sentence: Sentence, noun: Token) -> tuple[str, ...]:
    """A of 'A's talks with B'."""
    return _people(annotated, sentence, [c for c in noun.lefts if c.dep_ == "poss"])


def _the_two(annotated: Annotated, sentence: Sentence, verb: Token) -> tuple[str, ...]:
    """A and B of 'A thanked B at their meeting', 'at their meeting A and B agreed'; only where they are two."""
    others = [*objects(verb), *prepositional(verb, "to", "with")]
    who = dict.fromkeys(
        [*_people(annotated, sentence, subjects(verb)), *_people(annotated, sentence, others)]
    )
    return tuple(who) if len(who) == 2 else ()
