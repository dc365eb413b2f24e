"""Whether something happened, is due, is only proposed, was put off, called off or denied.

Words decide before tense does: 'was to be held', 'expected', 'invited to' and 'called off' say more than 'was'.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Token

from analysis.facts.clauses import is_negated, is_predicate, is_purpose, lemma, phrasal, upward
from analysis.facts.status_words import (
    DENIED,
    HELD,
    POSTPONED,
    PROPOSED,
    SCHEDULED,
    WEAK_MODALS,
    lexical_status,
    strongest,
)
from analysis.facts.words import EVENT_WORDS

REPORTING = EVENT_WORDS.reporting_verbs
# 'If approved by parliament, the ships would …': it is proposed; 'if the talks fail' only supposes.
ASSENT = EVENT_WORDS.assent_verbs
TENTATIVE = frozenset({"tentatively", "provisionally", "possibly", "perhaps"})
# 'reports that the talks had been called off' only says that somebody says so.
RUMOURS = EVENT_WORDS.rumour_nouns
CONDITIONS = frozenset({"if", "unless", "whether", "provided", "lest"})
FUTURE_MODALS = frozenset({"will", "shall", "'ll", "’ll", "wo"})
HABITS = EVENT_WORDS.habit_words
# What shows that it was planned: 'will not now travel'.
GIVEN_UP = (
    "not now",
    "no longer",
    "longer",
    "after all",
    "as planned",
    "as scheduled",
    "any more",
    "anymore",
)
NOT_YET = frozenset({"yet"})


@dataclass(frozen=True, slots=True)
class Modality:
    """How a clause presents what it tells: `status` is empty where it does not say (or only supposes).

    `generic` marks a habit or a supposition, of which no event follows; `present` a present tense, which a date turns
    into something due.
    """

    status: str
    generic: bool = False
    present: bool = False


NOTHING = Modality("")
SUPPOSED = Modality("", generic=True)


def modality_of(verb: Token, *, own: bool = True) -> Modality:
    """How the clause of a verb that tells of something presents it.

    Without `own` the verb tells of the deed itself, and its own word no status: a committee that discusses sits.
    """
    infinitive = next((c for c in verb.children if c.dep_ == "xcomp" and verb.lemma_ in ("be", "have")), None)
    if infinitive is not None and any(c.lower_ == "to" for c in infinitive.children):
        # 'was to be held', 'had to be cancelled': what is to be is told by the infinitive.
        verb = infinitive
    chain = list(_governors(verb))
    if verb.lemma_ == "be":
        # 'a visit in June was possible'
        chain += [c for c in verb.children if c.dep_ == "acomp" and lexical_status(c)]
    if any(_is_conditional(word) or _is_rumoured(word) for word in chain):
        return SUPPOSED
    statuses = []
    negated = False
    for word in chain:
        statuses += [PROPOSED for c in word.children if c.lower_ in TENTATIVE]
        status = lexical_status(word) if own or word != verb else ""
        if status and not (status == DENIED and word == verb):
            statuses.append(status)
        if is_negated(word) and not status:
            negated = True
    if negated and _is_until(chain[0]):
        # 'is not held until April'
        return Modality(SCHEDULED) if statuses or _tense(chain).status != HELD else Modality(HELD)
    if negated:
        return Modality(PROPOSED) if _is_pending(chain) else Modality(DENIED)
    if statuses:
        moved = strongest(statuses) == POSTPONED and statuses[-1] == PROPOSED
        # 'proposed that the talks be brought forward'
        return Modality(PROPOSED if moved else strongest(statuses))
    return _tense(chain)


def _governors(verb: Token) -> list[Token]:
    chain: list[Token] = []
    for word in upward(verb):
        if chain and phrasal(word) in REPORTING:
            break
        chain.append(word)
    last = chain[-1]
    # 'signed ... an invitation to visit', 'talks to build': the noun above an infinitive.
    if last.dep_ == "acl" and is_purpose(last):
        chain.append(last.head)
    elif last.dep_ == "ccomp" and phrasal(last.head) == "deny":
        chain.append(last.head)
    return chain


def _is_conditional(word: Token) -> bool:
    if word.dep_ not in ("advcl", "ccomp", "relcl", "conj", "acl"):
        return False
    if any(c.dep_ == "mark" and c.lower_ in CONDITIONS for c in word.children):
        return True
    # 'Should the inspection go well, the ships would be transferred'
    first = word.left_edge
    return word.dep_ == "advcl" and first.lower_ in ("should", "were") and first.dep_ in ("aux", "auxpass")


def _is_rumoured(word: Token) -> bool:
    return word.dep_ in ("acl", "ccomp") and word.head.pos_ == "NOUN" and lemma(word.head) in RUMOURS


def _has_condition(word: Token) -> bool:
    return any(child.dep_ == "advcl" and _is_conditional(child) for child in word.children)


def _is_until(verb: Token) -> bool:
    """Whether 'not' is 'not until': 'does not take place until May'."""
    return any(c.dep_ == "prep" and c.lower_ in ("until", "till") for c in verb.children)


def is_given_up(verb: Token) -> bool:
    """Whether what will not be was planned: 'will not now travel', 'is not going after all'."""
    words = [t.lower_ for t in verb.doc[max(verb.sent.start, verb.i - 6) : min(verb.sent.end, verb.i + 14)]]
    text = f" {' '.join(words)} "
    future = bool(FUTURE_MODALS & set(words)) or any(c.tag_ == "VBZ" or c.tag_ == "VBP" for c in verb.lefts)
    return future and is_negated(verb) and any(f" {cue} " in text for cue in GIVEN_UP)


def _is_pending(chain: list[Token]) -> bool:
    """Whether 'not' only says 'not yet': 'has not yet been signed', 'has not been confirmed'."""
    return any(c.lower_ in NOT_YET for word in chain for c in word.children) or phrasal(chain[0]) in (
        "confirm",
        "finalise",
        "finalize",
    )


def _tense(chain: list[Token]) -> Modality:
    top = next((w for w in reversed(chain) if is_predicate(w)), chain[0])
    helpers = [c for c in top.children if c.dep_ in ("aux", "auxpass")]
    low = {c.lower_ for c in helpers}
    if low & FUTURE_MODALS:
        return Modality(SCHEDULED)
    if "would" in low or "'d" in low:
        return _supposed(chain) if any(_has_condition(w) for w in chain) else Modality(SCHEDULED)
    if low & WEAK_MODALS:
        return _supposed(chain) if any(_has_condition(w) for w in chain) else Modality(PROPOSED)
    first = chain[0]
    if top.lower_ in ("is", "are", "was", "were", "'s", "be") and _is_to_be(top, first):
        return Modality(SCHEDULED)
    if "to" in low and top.dep_ in ("acl", "relcl", "ROOT"):
        return Modality(SCHEDULED)
    return _plain_tense(top, helpers)


def _supposed(chain: list[Token]) -> Modality:
    conditions = [c for word in chain for c in word.children if c.dep_ == "advcl" and _is_conditional(c)]
    return Modality(PROPOSED) if all(lemma(c) in ASSENT for c in conditions) else SUPPOSED


def _is_to_be(top: Token, first: Token) -> bool:
    """Whether a form of 'be' and an infinitive say what is due: 'is to be held', 'was to travel'."""
    return first != top and any(c.lower_ == "to" for c in first.children if c.dep_ == "aux")


def _plain_tense(top: Token, helpers: list[Token]) -> Modality:
    if any(c.tag_ in ("VBD",) or c.lower_ in ("have", "has", "having", "'ve", "had") for c in helpers):
        return Modality(HELD)
    if top.tag_ == "VBD":
        return Modality(HELD)
    if top.tag_ == "VBN" and not helpers:
        return Modality(HELD)
    if top.tag_ == "VBG" or any(c.lower_ == "being" for c in helpers):
        return Modality(HELD, present=True)
    if top.tag_ in ("VBZ", "VBP") or helpers:
        return Modality("", present=True)
    return NOTHING


def noun_modality(noun: Token) -> Modality:
    """The status that adjectives and participles give a noun: 'the planned visit', 'a meeting set for May'."""
    statuses = []
    for child in noun.subtree:
        if child == noun or _under_clause(child, noun):
            continue
        if (
            child.dep_ in ("amod", "acl", "relcl", "advcl", "appos", "prep", "xcomp", "acomp")
            and child.i != noun.i
        ):
            status = lexical_status(child)
            # 'a visit to Oslo, invited by the minister', 'talks to which he was invited': no word on the visit.
            if status and not (is_predicate(child) and phrasal(child) == "invite"):
                statuses.append(status)
    return Modality(strongest(statuses))


def _under_clause(word: Token, noun: Token) -> bool:
    above = word.head
    while above != noun and above.head != above:
        if is_predicate(above):
            return True
        above = above.head
    return False


def relative_clauses(noun: Token) -> list[Token]:
    """The verbs of the relative clauses and participles in a noun phrase, wherever in it the parse hangs them."""
    verbs = []
    for child in noun.subtree:
        if child.dep_ in ("acl", "relcl") and child.i > noun.i and not _under_clause(child, noun):
            verbs += [child, *(c for c in child.conjuncts if is_predicate(c))]
    return verbs


def _in_another_clause(word: Token, verb: Token) -> bool:
    """Whether a clause of its own stands between a word and the verb above it."""
    while word not in (verb, word.head):
        if word.dep_ in ("relcl", "acl", "ccomp", "advcl") and is_predicate(word):
            return True
        word = word.head
    return False


def is_habit(verb: Token) -> bool:
    """Whether the clause tells of what recurs: 'twice a year', 'every autumn', 'regularly'."""
    words = [w.lower_ for w in verb.subtree if not _in_another_clause(w, verb)]
    each = any(a == "each" and b in ("year", "month", "week") for a, b in pairwise(words))
    return each or bool(HABITS & set(words))
