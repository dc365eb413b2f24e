"""People told on without their names: what a description in a later clause says of the office and the country.

Forms handled, the description in capitals, the person X:
    X was decorated by Y. THE RURITANIAN has taught there; X phoned Y. THE RURITANIAN GENERAL commands the guards
    THE ADMIRAL, who is deputy commander of the fleet, is no relation; THE GENERAL has been Chief of Defence Staff
    SHE is the army's surgeon general; HE commands the 3rd Division
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from analysis.appositions import title_after
from analysis.candidates import Candidate
from analysis.named_blocks import NamedBlock
from analysis.naming import Naming
from analysis.offices import HeldOffice
from analysis.reference import Reference
from analysis.short_forms import names_of
from analysis.titles import Title

RULE = "told_by_description"
PRONOUNS = frozenset({"he", "she"})
# Behind a description these make it somebody else's or another phrase.
GOES_ON = frozenset({"'s", "’s", "'", "’", "of", "in", "for", "-", "and", "or"})
# Ahead of a description within a sentence.
OPENERS = frozenset({";", "“", '"', "”", ":"})
HOSTS = frozenset({"host"})
# How names of whole peoples end: 'the Dutch', 'the Chinese', 'the Swiss'.
PEOPLES = ("ese", "sh", "ch", "ss")
BEING = frozenset({"is", "remains"})
LONGEST_PHRASE = 5


@dataclass(frozen=True, slots=True)
class Description:
    """A phrase that stands for a person named before: whose it is, and its naming in a block."""

    name: str
    block: NamedBlock
    naming: Naming


Person = tuple[str, Span]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A definite noun phrase or pronoun, the country that its adjective tells, and who is named right before."""

    block: NamedBlock
    first: int
    past: int
    country: str
    ahead: tuple[Person, ...]
    earlier: frozenset[str]  # everybody named before

    @property
    def noun(self) -> Token:
        """Its last word."""
        return self.block.doc[self.past - 1]


def described(
    named: Sequence[NamedBlock],
    names: dict[str, str],
    offices: dict[str, list[HeldOffice]],
    verbs: frozenset[str],
    reference: Reference,
) -> Iterator[Description]:
    """The descriptions of an article that can stand for one person alone of those named right before.

    A second round takes those that only one is left for: 'X met Y. The Ruritanian … The Zendan admiral …'.
    """
    words = {name: _words(held) for name, held in offices.items()}
    countries = {name: {o.country for o in held if o.country} for name, held in offices.items()}
    phrases = list(_phrases_behind_people(named, names, reference))
    for _ in range(2):
        for phrase in list(phrases):
            whose = _only_one(phrase, _who_fit(phrase, words, countries, reference), reference)
            if whose:
                phrases.remove(phrase)
                naming = _naming(phrase, whose, verbs)
                told = {naming.country, *(t.country for t in naming.titles)} - {""}
                countries[whose] = countries.get(whose, set()) | told
                yield Description(whose, phrase.block, naming)


def _phrases_behind_people(
    named: Sequence[NamedBlock], names: dict[str, str], reference: Reference
) -> Iterator[Phrase]:
    before: tuple[Person, ...] = ()
    everybody: set[str] = set()
    for block in named:
        for sentence in block.doc.sents:
            people = _people(block, sentence, names)
            for first, past in _phrases(block, sentence, reference):
                ahead = tuple(p for p in people if p[1].end <= first) or before
                yield Phrase(block, first, past, _demonym(block, first, past), ahead, frozenset(everybody))
            before = tuple(people) or before
            everybody |= {name for name, _ in people}


def _who_fit(
    phrase: Phrase, words: dict[str, set[str]], countries: dict[str, set[str]], reference: Reference
) -> list[Person]:
    """Those named before who may be called so: of the country, else of no other."""
    called = [p for p in phrase.ahead if _may_be_called(phrase.noun, words.get(p[0], set()), reference)]
    of_it = [p for p in called if phrase.country in countries.get(p[0], ())]
    if of_it or not phrase.country:
        return of_it or called
    if any(phrase.country in countries.get(name, ()) for name in phrase.earlier):
        return []  # 'the Ruritanian guest' is the Ruritanian whom the article named before
    return [p for p in called if not countries.get(p[0])]


def _people(block: NamedBlock, sentence: Span, names: dict[str, str]) -> list[Person]:
    """Everybody whom a sentence names, each once, with the name."""
    found: dict[str, Person] = {}
    for candidate in block.candidates:
        if sentence.start <= candidate.first < sentence.end:
            name = names_of(candidate.text, names)
            if name:
                found.setdefault(name, (name, block.doc[candidate.first : candidate.past]))
    return list(found.values())


def _words(held: Sequence[HeldOffice]) -> set[str]:
    """The words of somebody's offices and ranks, in small letters."""
    told = " ".join(f"{o.role} {o.text} {o.grade}" for o in held).lower()
    return set(told.replace("-", " ").replace(".", " ").split())


def _phrases(block: NamedBlock, sentence: Span, reference: Reference) -> Iterator[tuple[int, int]]:
    """The definite noun phrases and pronouns that open a clause of a sentence and stand for one person."""
    doc = block.doc
    starts = {c.first for c in block.candidates}
    for i in range(sentence.start, sentence.end - 1):
        if i > sentence.start and doc[i - 1].text not in OPENERS:
            continue
        if doc[i].lower_ in PRONOUNS and doc[i + 1].pos_ in ("VERB", "AUX"):
            yield i, i + 1
        if doc[i].lower_ != "the":
            continue
        past = i + 1
        while past < min(sentence.end, i + LONGEST_PHRASE) and _modifies(block, past):
            past += 1
        if past < sentence.end and past not in starts and _is_description(block, past - 1, reference):
            yield i, past


def _modifies(block: NamedBlock, i: int) -> bool:
    token = block.doc[i]
    kinds = ("ADJ", "NOUN", "PROPN", "NUM")
    return token.text == "-" or (token.is_alpha and (token.pos_ in kinds or token.dep_ == "amod"))


def _is_description(block: NamedBlock, last: int, reference: Reference) -> bool:
    """Whether a noun calls a person so and a verb or a relative clause follows it."""
    doc, noun = block.doc, block.doc[last]
    if last + 1 >= len(doc) or doc[last + 1].lower_ in GOES_ON or noun.tag_ in ("NNS", "NNPS"):
        return False
    behind = doc[last + 1]
    if behind.text == ",":
        told = last + 2 < len(doc) and doc[last + 2].lower_ in ("who", "a", "an", "himself", "herself")
    else:
        told = behind.pos_ in ("VERB", "AUX", "ADV") or behind.lower_ == "who"
    alone = block.cover.kind(last) == "demonym" and doc[last - 1].lower_ == "the"
    called = noun.lower_ in _callings(reference) or noun.lower_ in reference.person_words.received | HOSTS
    return told and (called or (alone and _is_singular(doc, last)))


def _is_singular(doc: Doc, last: int) -> bool:
    """Whether 'the Ruritanian' is one person: 'the Dutch', 'the Chinese' are a people unless the verb is singular."""
    if doc[last + 1].text == ",":
        return True
    verb = next((t for t in doc[last + 1 : last + 4] if t.pos_ in ("VERB", "AUX")), None)
    if verb is None or verb.tag_ not in ("VBZ", "VBD", "MD"):
        return False
    return verb.tag_ == "VBZ" or not doc[last].lower_.endswith(PEOPLES)


@lru_cache(maxsize=4)
def _callings(reference: Reference) -> dict[str, frozenset[str]]:
    """What people are called to the words of offices whose holders are called so."""
    found: dict[str, frozenset[str]] = {}
    for calling in reference.person_words.callings:
        for noun in calling.called:
            found[noun] = found.get(noun, frozenset()) | frozenset(calling.holders) | {noun}
    return found


def _demonym(block: NamedBlock, first: int, past: int) -> str:
    inside = [block.cover.of_token[i] for i in range(first, past)]
    return next((m.country for m in inside if m is not None and m.kind == "demonym"), "")


def _may_be_called(noun: Token, words: set[str], reference: Reference) -> bool:
    """Whether somebody with these words of office can be called so."""
    holders = _callings(reference).get(noun.lower_)
    # A pronoun, a demonym alone and 'the dignitary' stand for anybody.
    return holders is None or not words or bool(holders & words)


def _only_one(phrase: Phrase, fits: Sequence[Person], reference: Reference) -> str:
    """The one person that a phrase can mean, '' where it can mean several; 'the guest' is not who receives."""
    noun = phrase.noun.lower_
    if noun in PRONOUNS:
        return _of_gender(fits, noun, reference)
    if noun in reference.person_words.received and len(fits) == 2:
        return next((name for name, span in fits if not _is_subject(span)), "")
    if noun in HOSTS or noun in _callings(reference):
        fits = [p for p in fits if _is_subject(p[1])] if len(fits) > 1 else fits
    return fits[0][0] if len(fits) == 1 else ""


def _of_gender(fits: Sequence[Person], pronoun: str, reference: Reference) -> str:
    """The one of whom a pronoun may be said: who alone commonly bears such a name, or is alone."""
    men, women = reference.person_words.men, reference.person_words.women
    own, others = (men, women) if pronoun == "he" else (women, men)
    firsts = {name: name.split()[0].lower() for name, _ in fits}
    sure = [name for name, first in firsts.items() if first in own]
    left = sure or [name for name, first in firsts.items() if first not in others]
    return left[0] if len(left) == 1 else ""


def _is_subject(name: Span) -> bool:
    root = name.root
    return root.dep_ in ("nsubj", "nsubjpass") and root.head.dep_ == "ROOT"


def _naming(phrase: Phrase, name: str, verbs: frozenset[str]) -> Naming:
    """The description as a naming, with the office that stands behind it."""
    candidate = Candidate(phrase.first, phrase.past, name)
    title = _title(phrase.block, candidate, verbs)
    past = max(phrase.past, title.past) if title else phrase.past
    return Naming(candidate, phrase.first, past, (title,) if title else (), RULE, phrase.country)


def _title(block: NamedBlock, candidate: Candidate, verbs: frozenset[str]) -> Title | None:
    """The office of ', who is deputy commander', 'is the commander', 'has been Chief of Staff'."""
    doc, i = block.doc, candidate.past
    if i + 1 < len(doc) and doc[i].text == ",":
        return title_after(doc, block.titles, candidate, {c.first: c for c in block.candidates}, verbs)
    if i + 1 < len(doc) and doc[i].lower_ == "has" and doc[i + 1].lower_ == "been":
        i += 1
    elif i >= len(doc) or doc[i].lower_ not in BEING:
        return None
    return next((t for t in block.titles if i < t.first <= i + 2 and t.is_office and t.held), None)
