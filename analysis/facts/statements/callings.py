"""The person whom a description fits by what the article tells: 'the Arizona Republican', 'the retired general'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import text_beside
from analysis.facts.statements.lexicon import lexicon
from analysis.facts.statements.naming import Speaker
from analysis.facts.statements.told_words import Told, people_told
from analysis.mentions import COUNTRY_KINDS
from analysis.reference import Reference

# How far back, in characters, somebody may be named whom a word for his kind alone means: a few paragraphs.
REACH = 3_000
AGED = re.compile(r"\d\d-year-old")
# Children of a noun that single somebody out by more than the article may have told before.
RESTRICTING = frozenset({"relcl", "acl", "appos", "conj", "nummod"})
SHORTENED = 5


def called_so(annotated: Annotated, sentence: Sentence, source: Token, last: str = "") -> tuple[Speaker, ...]:
    """The person named before whom 'the' and a noun with its modifiers fit; two where both fit equally, () if none.

    `last` is who spoke last, who is meant rather than others whom the words fit as well.
    """
    words = described_by(source)
    vocabulary = lexicon(annotated.reference)
    at = sentence.block.start + source.idx
    people = any(m.start <= at < m.end and m.kind in COUNTRY_KINDS for m in annotated.mentions)
    if not words or people or words[-1] in vocabulary.bodies | vocabulary.documents:
        return ()
    graded = [(_fits(annotated, sentence, source, words, p), p) for p in annotated.once(people_told)]
    fitting = [(grade, _last_named(p, at), p) for grade, p in graded if grade]
    fitting = [
        (grade, where, p) for grade, where, p in fitting if where >= 0 and (grade > 1 or at - where < REACH)
    ]
    best = max((grade for grade, _, _ in fitting), default=0)
    near = sorted(((where, p) for grade, where, p in fitting if grade == best), key=lambda f: -f[0])
    speaking = [p for _, p in near if p.name == last]
    beside = len(near) > 1 and _same_sentence(annotated, near[0][0], near[1][0])
    meant = speaking or [p for _, p in near[: 2 if beside else 1]]
    return tuple(speaker_told(annotated, sentence, p) for p in meant)


def speaker_told(annotated: Annotated, sentence: Sentence, person: Told) -> Speaker:
    """The person as a speaker, with the sentence that named them last."""
    where = annotated.sentence_at(_last_named(person, sentence.start))
    context = (where.start, where.end) if where is not None else None
    return Speaker(person.name, person.country, context, known=person.known, person=True)


def described_by(source: Token) -> list[str]:
    """The words of a definite description of one person, its noun last; [] where it is none."""
    phrase = source.doc[source.left_edge.i : source.i + 1]
    aged = AGED.search("".join(t.text_with_ws for t in phrase).lower())
    owner = next((c for c in source.children if c.dep_ == "poss"), None)
    told = aged or _is_body(owner)
    if not any(t.lower_ in ("the", "this") and t.head == source for t in phrase) and not (
        told and phrase[0].lower_ == "the"
    ):
        return []
    if aged:
        return [aged.group()]
    if source.tag_ in ("NNS", "NNPS") or source.pos_ not in ("NOUN", "PROPN", "ADJ"):
        return []
    if any(map(_restricts, source.children)) or (owner is not None and not _is_body(owner)):
        return []
    before = [t for t in phrase[:-1] if t.pos_ not in ("DET", "PUNCT") and t.lower_ not in ("'s", "’s")]
    of = [c for c in source.children if c.i > source.i and c.dep_ == "prep"]
    behind = [t for c in of for t in c.subtree if t.pos_ in ("NOUN", "PROPN", "ADJ")]
    return [*(t.lower_ for t in before), *(t.lower_ for t in behind), source.lemma_.lower()]


def _restricts(child: Token) -> bool:
    """Whether a child of a noun tells which one is meant; ', who has voted against it,' only tells more."""
    first = child.left_edge
    more = child.dep_ == "relcl" and first.lower_ == "who" and text_beside(first, -1) == ","
    return child.dep_ in RESTRICTING and not more


def _is_body(owner: Token | None) -> bool:
    """Whether somebody is told by the body they belong to: 'the agency's head', not 'Roe's lawyer', 'her lawyer'."""
    return owner is not None and owner.pos_ == "NOUN" and owner.ent_type_ != "PERSON"


def is_aged(source: Token) -> bool:
    """Whether a phrase is 'the 71-year-old'."""
    phrase = source.doc[source.left_edge.i : source.i + 1]
    return phrase[0].lower_ == "the" and AGED.search(phrase.text.replace(" ", "").lower()) is not None


def _fits(annotated: Annotated, sentence: Sentence, source: Token, words: Sequence[str], person: Told) -> int:
    """One more than how many of the words the article tells of somebody; 0 where they cannot mean that one."""
    *modifiers, noun = words
    told = person.words
    callings = _callings(annotated.reference)
    exact = noun in told
    if not exact and not told & callings.get(noun, frozenset()):
        return 0
    bodies = lexicon(annotated.reference).bodies
    plain = annotated.reference.person_words.plain_modifiers | (frozenset() if told & bodies else bodies)
    countries = _countries(annotated, sentence, source)
    for word in modifiers:
        if word in told or word in plain or word in _names_of(countries, person):
            continue
        if told & callings.get(word, frozenset()) or any(_shortens(short, word) for short in told):
            continue
        return 0
    if countries and person.country not in countries.values() and not set(countries) <= told:
        return 0
    return 1 + exact + sum(word in told for word in modifiers)


def _countries(annotated: Annotated, sentence: Sentence, source: Token) -> dict[str, str]:
    """The words for countries in a phrase, with the country of each."""
    start = sentence.block.start + source.doc[source.left_edge.i].idx
    past = sentence.block.start + source.idx + len(source)
    inside = annotated.mentions_in(start, past)
    return {m.text.lower(): m.country for m in inside if m.kind in COUNTRY_KINDS}


def _names_of(countries: dict[str, str], person: Told) -> set[str]:
    """The words of the names of a person's country that stand in a phrase."""
    return {word for text, country in countries.items() if country == person.country for word in text.split()}


def _shortens(short: str, word: str) -> bool:
    """Whether a word of the article is a short form of another: 'ariz' of Arizona, 'va' of Virginia."""
    if not 2 <= len(short) <= SHORTENED or short[0] != word[0] or len(word) < len(short) + 2:
        return False
    letters = iter(word)
    return all(letter in letters for letter in short)


def _last_named(person: Told, at: int) -> int:
    """Where somebody was named last before a character, -1 where nowhere."""
    return max((start for start, _ in person.places if start < at), default=-1)


def _same_sentence(annotated: Annotated, one: int, other: int) -> bool:
    where = annotated.sentence_at(one)
    return where is not None and where.start <= other < where.end


@lru_cache(maxsize=4)
def _callings(reference: Reference) -> dict[str, frozenset[str]]:
    """By word the words of which one is told of whom it may mean."""
    found: dict[str, frozenset[str]] = {}
    for calling in reference.person_words.callings:
        for word in calling.called:
            found[word] = found.get(word, frozenset()) | frozenset(calling.holders)
    return found
