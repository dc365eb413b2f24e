"""The status that a word by itself gives what it is about: 'postponed', 'the planned visit', 'invited to co-chair'."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from analysis.beside import word_beside
from analysis.facts.clauses import (
    is_negated,
    is_passive,
    is_predicate,
    lemma,
    objects,
    phrasal,
    prepositional,
)
from analysis.facts.words import EVENT_WORDS

HELD, SCHEDULED, PROPOSED = "held", "scheduled", "proposed"
POSTPONED, CANCELLED, DENIED = "postponed", "cancelled", "denied"
# The strongest first: a meeting planned for March that was called off is cancelled.
PRIORITY = (DENIED, CANCELLED, POSTPONED, PROPOSED, SCHEDULED, HELD)

LEXICON = {word: entry.status for entry in EVENT_WORDS.status_words for word in entry.words}
# 'was put on hold': a verb and the noun behind it.
IDIOMS = {words: entry.status for entry in EVENT_WORDS.status_idioms for words in entry.words}
IDIOM_VERBS = frozenset(words.split()[0] for words in IDIOMS)
# 'was moved to 14 October', 'has been brought forward to May'.
MOVED = EVENT_WORDS.moved_verbs
WEAK_MODALS = frozenset({"may", "might", "could", "can", "should", "must", "ought", "ca"})


def lexical_status(word: Token) -> str:
    """The status that a word gives what depends on it, whatever its tense; empty for most words."""
    key = _with_particle(word)
    status = LEXICON.get(key) or LEXICON.get(key.split(" ")[0] if " " not in key else key, "")
    status = status or _by_idiom(word)
    if key in MOVED and is_predicate(word) and _moves_to_date(word):
        status = POSTPONED
    if not status or (key in ("slip", "slide") and not _moves_to_date(word)):
        return ""
    negated = is_negated(word)
    if status in (CANCELLED, POSTPONED, DENIED) and (negated or _is_hedged(word)):
        return ""
    if key in ("set", "fix", "move") and word.pos_ == "VERB" and not is_passive(word) and word.tag_ != "VBN":
        return ""
    if key == "hold over" and word.i + 2 < len(word.doc) and word.nbor(2).pos_ in ("DET", "PROPN"):
        # 'was held over the Gulf', but 'was held over until May'
        return ""
    if key == "about" and word_beside(word, 1) != "to":
        # 'about to sign', but 'talks about tanks'
        return ""
    if key == "offer" and any(t.lower_ in EVENT_WORDS.offered_tributes for t in objects(word)):
        # 'offered floral tributes at the mausoleum'
        return ""
    if key in ("agree", "undertake", "fail") and not any(c.dep_ in ("xcomp", "ccomp") for c in word.children):
        return ""
    if negated and status == SCHEDULED:
        return DENIED
    return status


def _by_idiom(verb: Token) -> str:
    if lemma(verb) not in IDIOM_VERBS:
        return ""
    nouns = [*objects(verb), *prepositional(verb, "on", "to", "by", "from", "off")]
    return next((IDIOMS[k] for t in nouns if (k := f"{lemma(verb)} {t.lower_}") in IDIOMS), "")


def _with_particle(verb: Token) -> str:
    """The lemma with its particle, where the parse takes the particle for an adverb too: 'put back to 14 May'."""
    key = phrasal(verb)
    following = verb.nbor(1) if verb.i + 1 < len(verb.doc) else None
    if " " not in key and verb.pos_ == "VERB" and following is not None and following.head == verb:
        together = f"{key} {following.lower_}"
        return together if together in LEXICON or together in MOVED else key
    return key


def strongest(statuses: Iterable[str]) -> str:
    """The most telling of some statuses, empty where there is none."""
    given = set(statuses)
    return next((status for status in PRIORITY if status in given), "")


def _is_hedged(word: Token) -> bool:
    """Whether a word of cancelling is only possible: 'would be cancelled if', 'neither confirm nor deny'."""
    helpers = {c.lower_ for c in word.children if c.dep_ in ("aux", "auxpass", "preconj", "cc")}
    above = (
        {c.lower_ for c in word.head.children if c.dep_ in ("preconj", "aux", "cc")}
        if word.dep_ == "conj"
        else set()
    )
    return bool(helpers & (WEAK_MODALS | {"would"})) or "neither" in helpers | above


def _moves_to_date(word: Token) -> bool:
    return any(
        c.dep_ in ("prep", "dative")
        and c.lower_ in ("to", "into", "until", "till", "forward")
        # 'were brought to an end'
        and not any(t.lower_ in ("end", "close", "conclusion", "halt") for t in c.children)
        for c in word.children
    )
