"""What a document is about that was signed: 'signed an arrangement on the demining of the valley'.

Forms handled:
    'signed a memorandum with Kenya on pilot training', 'put their names to an accord on the upkeep of boats'
    'A protocol on the exchange of cadets was signed', 'witnessed the signing of a protocol on'
    'The yard signed a contract with Acme to assemble three boats'
A name in capitals is the name of the document, which the table of agreements has; so it has what was signed years ago.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.complements import complement
from analysis.facts.aims.cues import AGREED, Cue, cues_of
from analysis.facts.aims.record import Opening, Who
from analysis.facts.aims.regions import before_parties, region_end
from analysis.facts.aims.stances import is_refused
from analysis.facts.clauses import lemma, predicate_of

SIGNING = frozenset({"sign", "ink", "conclude", "initial", "signing"})
RECENT = 4  # months in which what was signed is news
LONG_AGO = 18  # months
NAMES = frozenset({"name", "signature", "pen", "hand"})
# Of these what is signed is an act of talks, told by what follows.
NOT_SIGNED = frozenset(
    {"letter", "statement", "text", "minute", "minutes", "plan", "programme", "program", "deal"}
)


def signed_openings(annotated: Annotated, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    """The opening of a noun for a document that was signed, where the article is not of a later year."""
    cues = cues_of(annotated.reference)
    is_contract = lemma(noun) in cues.contracts
    if noun.pos_ != "NOUN" or not noun.text.islower() or lemma(noun) in NOT_SIGNED:
        return
    if not (is_contract or lemma(noun) in cues.documents) or not _is_signed(noun):
        return
    if is_of_the_past(annotated, sentence):
        return
    where = complement(
        annotated, sentence, noun, Cue(AGREED, ("to",) if is_contract else ("on", "for", "to"))
    )
    if where is None:
        return
    made = [lemma(t) in cues.making for t in noun.doc[where[0] + 1 : where[0] + 2]]
    if is_contract and not any(made):
        return
    past = before_parties(annotated, sentence, where[0], region_end(annotated, sentence, where[0]))
    yield Opening(AGREED, Who(JOINT), where[0], where[1], f"signed_{where[1]}", noun, past=past)


def _is_signed(noun: Token) -> bool:
    verb = predicate_of(noun)
    if verb is not None and is_refused(verb):
        return False
    signing = next((t for t in (noun.head, noun.head.head) if lemma(t) in SIGNING), None)
    if signing is not None and noun.dep_ in ("dobj", "nsubjpass", "pobj", "conj"):
        return True
    if noun.dep_ == "appos" and verb is not None and lemma(verb) in SIGNING:
        # 'signed, together with his counterpart, an arrangement on'
        return not any(c.dep_ == "dobj" for c in verb.children)
    if verb is None:
        return False
    is_put = lemma(verb) in ("put", "set", "append", "affix") and noun.head.lower_ == "to"
    return is_put and any(c.dep_ == "dobj" and lemma(c) in NAMES for c in verb.children)


def is_of_the_past(annotated: Annotated, sentence: Sentence) -> bool:
    """Whether a sentence is dated to months before the article."""
    published = _months(annotated.dating.published, "12")
    dates = annotated.dates_in(sentence.start, sentence.end)
    return any(published - _months(d.value, "12") > RECENT for d in dates if d.value)


def is_history(annotated: Annotated, sentence: Sentence, word: Token) -> bool:
    """Whether a date of years ago stands before a word: 'In 2011 the two agreed on', 'agreed at a 2011 summit to'."""
    published = _months(annotated.dating.published, "12")
    before = annotated.dates_in(sentence.start, sentence.block.start + word.idx)
    return any(published - _months(d.value, "12") > LONG_AGO for d in before if d.value)


def _months(date: str, default: str) -> int:
    """A date in months; one without a month stands for the `default` one."""
    parts = (*date.split("-"), default)
    return int(parts[0]) * 12 + int(parts[1]) if parts[0].isdigit() and parts[1].isdigit() else 0
