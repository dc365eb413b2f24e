"""What is said of an agreement without a word of signing: in force, run out, wanted, the ground of an order."""

from __future__ import annotations

import dataclasses
import re

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import text_beside, word_beside
from analysis.facts.circumstances import dates_of, names_of
from analysis.facts.clauses import (
    SUBJECTS,
    agents,
    is_negated,
    is_passive,
    lemma,
    phrasal,
    predicate_of,
    prepositional,
    subjects,
)
from analysis.facts.modality import modality_of
from analysis.facts.occasions.timing import compare
from analysis.facts.pacts.cues import SET_UP, TALKS
from analysis.facts.pacts.grounds import (
    PUBLIC,
    is_acceded_to,
    is_common_text,
    is_ground,
    is_joint_text,
    stipulates,
)
from analysis.facts.pacts.orders import bought_under, ordered_under
from analysis.facts.pacts.parties import as_sides, countries_of
from analysis.facts.pacts.record import EXPIRED, IN_FORCE, SIGNED, Pact
from analysis.facts.phrases import left_of
from analysis.facts.status_words import CANCELLED, DENIED, HELD, PROPOSED, SCHEDULED, lexical_status
from analysis.facts.words import PACT_WORDS

# What an agreement does with its parties.
BINDING = frozenset({"bind", "tie", "link", "connect", "unite"})


def with_standing(annotated: Annotated, sentence: Sentence, head: Token, pact: Pact, told: str) -> Pact:
    """The agreement with what is said of it without a word of signing: in force, run out, wanted, ordered under.

    `told` is the part of the sentence that may tell it.
    """
    if pact.terms.expired or is_replaced(head):
        return dataclasses.replace(pact, status=EXPIRED)
    ordered = ordered_under(annotated, sentence, head, pact) or bought_under(annotated, sentence, head, pact)
    if ordered is not None:
        return ordered
    if pact.terms.in_force:
        return dataclasses.replace(pact, status=IN_FORCE)
    if pact.status:
        return pact
    if _is_ratified(head) and (pact.topic or len(pact.parties) > 1):
        sides = pact.parties or countries_of(
            annotated.mentions_in(sentence.start, _clause_end(sentence, head))
        )
        return dataclasses.replace(
            pact, status=SIGNED, parties=sides if len(sides) > 1 else (), rule="pact_ratified"
        )
    # Of an undated article, what runs until a day still does, and a year that names a pact has passed.
    undated = not annotated.article.published
    lasting = compare(pact.terms.valid_to, annotated.article.published) in (0, 1) or (
        undated and bool(pact.terms.valid_to)
    )
    if (pact.terms.valid_from and pact.terms.valid_to) or lasting:
        return dataclasses.replace(pact, status=IN_FORCE)
    past = undated or compare(pact.year, annotated.article.published) in (-1, 0)
    if pact.year and (pact.subject or past) and not PUBLIC.search(pact.name):
        # 'a 2022 agreement on tanks': its year says that it was concluded.
        return dataclasses.replace(pact, status=SIGNED)
    if is_wanted(sentence, head) or (
        _is_pending(sentence, head, told) and not (_is_definite(head) and pact.plain)
    ):
        verb = predicate_of(head)
        names, _ = names_of(annotated, sentence, subjects(verb) if verb is not None else [])
        sides = as_sides(annotated, names)
        parties = pact.parties or (sides if len(sides) > 1 or pact.kind == "contract" else ())
        return dataclasses.replace(
            pact, status=PROPOSED, parties=parties, sided=len(sides) > 1, rule="pact_wanted"
        )
    return _in_use(annotated, sentence, head, pact)


def _is_ratified(head: Token) -> bool:
    """Whether an agreement is ratified, or is still to be: what is put to a parliament is signed."""
    above = head.head.head if head.dep_ == "pobj" and head.head.lower_ == "of" else head.head
    if lemma(above) in ("approve", "pass", "endorse") and head.dep_ in ("dobj", "nsubjpass"):
        return any(lemma(t) in PACT_WORDS.ratifying_bodies for t in agents(above))
    return lemma(above) in PACT_WORDS.ratifying_words and head.dep_ in ("dobj", "nsubjpass", "pobj")


def _clause_end(sentence: Sentence, head: Token) -> int:
    """Where the words behind an agreement come to a semicolon, or its sentence ends."""
    stop = next((t for t in head.doc[head.i : sentence.span.end] if t.text == ";"), None)
    return sentence.chars(stop)[0] if stop is not None else sentence.end


_PENDING = re.compile(
    rf"\b(?:{'|'.join(sorted(map(re.escape, PACT_WORDS.pending_phrases)))})\b", re.IGNORECASE
)


def _is_indefinite(sentence: Sentence, head: Token) -> bool:
    """'a treaty', 'new agreement', 'a status of forces agreement'."""
    words = {c.lower_ for c in head.children} | {head.doc[max(left_of(head, sentence) - 1, 0)].lower_}
    return bool(words & {"a", "an", "new"})


def _is_pending(sentence: Sentence, head: Token, told: str) -> bool:
    """Whether an agreement is said to be still in the making."""
    verb = predicate_of(head)
    if re.search(r"\b(?:is|are|was|remains?|still|yet|stays?)\s+(?:\w+\s+)?unsigned\b", told, re.IGNORECASE):
        return True
    if verb is not None and "agenda" in {t.lower_ for t in verb.subtree if t.dep_ == "pobj"}:
        return not _is_definite(head)
    if head.dep_ in SUBJECTS and verb is not None:
        # 'A treaty to replace the protocol of 1989 has been in draft since May.'
        told = f"{told} {head.doc[min(verb.i, *(c.i for c in verb.children)) : sentence.span.end].text}"
    elif _is_definite(head):
        return False
    return _PENDING.search(told) is not None


def _is_definite(head: Token) -> bool:
    return any(c.lower_ in ("the", "this", "that", "these", "its", "their") for c in head.children)


def _in_use(annotated: Annotated, sentence: Sentence, head: Token, pact: Pact) -> Pact:
    """An agreement that the sides have, act under or rest on, or that is still to run out."""
    verb = predicate_of(head)
    if is_joint_text(head):
        days = dates_of(annotated, sentence, verb) if verb is not None else []
        days = [d for d in days if d.value and not d.until]
        past = [d.value for d in days if compare(d.value, annotated.article.published) != 1]
        return dataclasses.replace(pact, status=SIGNED, year=past[0] if past else pact.year, rule="pact_text")
    if is_ground(head, pact) or is_acceded_to(head, verb, pact):
        return dataclasses.replace(pact, status=IN_FORCE, rule="pact_basis")
    if verb is None:
        return pact
    if is_common_text(head, verb):
        days = [d for d in dates_of(annotated, sentence, verb) if d.value and not d.until]
        past = [d.value for d in days if compare(d.value, annotated.article.published) != 1]
        return dataclasses.replace(pact, status=SIGNED, year=past[0] if past else pact.year, rule="pact_text")
    if stipulates(head, verb, pact):
        return dataclasses.replace(pact, status=IN_FORCE, rule="pact_basis")
    status, generic = modality_of(verb).status, modality_of(verb).generic
    particle = word_beside(verb, 1)
    if {phrasal(verb), f"{lemma(verb)} {particle}"} & PACT_WORDS.lapsing_verbs and head.dep_ in SUBJECTS:
        over = EXPIRED if status == HELD else IN_FORCE if status in ("", SCHEDULED) else ""
        return dataclasses.replace(pact, status=over, rule="pact_lapses")
    if generic or status not in ("", HELD) or is_negated(verb):
        return pact
    sides, _ = names_of(annotated, sentence, [*subjects(verb), *prepositional(head, "with")])
    with_whom = bool(prepositional(head, "with")) or set(sides) <= {m.country for m in annotated.mentions}
    with_whom = with_whom or pact.kind == "contract"
    if lemma(verb) == "have" and head.dep_ == "dobj" and with_whom and len(sides) > 1:
        return dataclasses.replace(pact, status=IN_FORCE, parties=pact.parties or sides, rule="pact_had")
    rests = (
        lemma(verb) in PACT_WORDS.resting_verbs and head.dep_ == "pobj" and head.head.lower_ in ("on", "by")
    )
    acts = head.dep_ == "pobj" and head.head.lower_ == "under" and head.head.head == verb
    if lemma(verb) in BINDING and head.dep_ == "pobj" and head.head.lower_ == "by" and is_passive(verb):
        # 'have been bound by a defence agreement since 2020'
        parties = pact.parties or sides
        told = IN_FORCE if len(parties) > 1 else ""
        return dataclasses.replace(pact, status=told, parties=parties, rule="pact_bound")
    carried = _is_carried_out(head) and bool(pact.topic) and head.text[:1].isupper()
    if carried or (head.text[:1].isupper() and not pact.plain and (rests or acts)):
        parties = pact.parties or (sides if len(sides) > 1 else ())
        return dataclasses.replace(pact, status=IN_FORCE, parties=parties, rule="pact_in_use")
    return pact


def _is_carried_out(head: Token) -> bool:
    """Whether those who meet look at how an agreement is carried out: 'followed up on', 'the implementation of'."""
    above = head.head
    if head.dep_ != "pobj" or is_negated(above.head):
        return False
    first = head.left_edge.i
    if re.fullmatch(
        r"follow(?:ed|ing|s)? up (?:on|to)", head.doc[max(first - 3, 0) : first].text, re.IGNORECASE
    ):
        return True
    return lemma(above.head) in ("implementation", "execution", "progress", "fulfilment")


def is_year_before(one: Token) -> bool:
    """Whether 'one' stands for an agreement of a year: 'in place of the 1994 one'."""
    before = text_beside(one, -1) if one.lower_ == "one" else ""
    return len(before) == 4 and before.isdigit() and before[:2] in ("19", "20")


def is_replaced(head: Token) -> bool:
    """Whether an agreement is said to have been replaced or ended."""
    before = head.doc[max(head.left_edge.i - 3, 0) : head.left_edge.i].text.lower()
    if before in ("in place of", "in lieu of") or (is_year_before(head) and before.endswith("replacing")):
        return True
    verb = predicate_of(head)
    if verb is None or head.dep_ not in ("dobj", "nsubjpass"):
        return False
    if phrasal(verb) in ENDING:
        # 'It scraps the treaty of 2000.'
        return modality_of(verb).status == HELD or (verb.tag_ == "VBZ" and not is_negated(verb))
    return (
        phrasal(verb) in ("replace", "supersede")
        and head.dep_ == "dobj"
        and modality_of(verb).status in (HELD, "")
    )


ENDING = frozenset({"terminate", "denounce", "abrogate", "revoke", "annul", "scrap"})


def is_wanted(sentence: Sentence, head: Token) -> bool:
    """Whether an agreement is the aim of talks or a plan: 'negotiations on a pact', 'agreed to set up a Framework'."""
    lefts = {c.lower_ for c in head.children if c.i < head.i}
    verb = predicate_of(head)
    if verb is not None and lexical_status(verb) in (CANCELLED, DENIED):
        return False
    if verb is not None and f"{phrasal(verb)} {word_beside(verb, 1)}".startswith(FAILING):
        # 'Talks on a contract broke down.'
        return False
    if "draft" in lefts:
        return True
    if lefts & HOPED:
        return True
    word = head
    if word.dep_ == "pobj" and word.head.lower_ == "of" and word.head.head.lower_ == "status":
        # 'a status of forces agreement'
        word = word.head.head
    return _is_indefinite(sentence, head) and (_is_aim(word) or _is_due(word))


# 'A proposed pact', 'a possible deal'.
HOPED = frozenset({"proposed", "planned", "possible", "potential", "prospective", "envisaged", "future"})
FAILING = tuple(PACT_WORDS.foundering_verbs)
AIMING = frozenset({"on", "about", "for", "over", "towards", "toward", "to"})


def _is_aim(head: Token) -> bool:
    """Whether an agreement is what talks, work, hopes or calls are for."""
    if head.dep_ == "pobj" and head.head.lower_ in AIMING:
        above = head.head.head
        if above.pos_ in ("NOUN", "PROPN") and above.lemma_.lower() in TALKS:
            return True
        if above.lower_ in ("close", "closer", "near") and head.head.lower_ == "to":
            return True
        if above.pos_ == "VERB" and phrasal(above) in STRIVING:
            return not is_negated(above)
    verb = predicate_of(head)
    if verb is None or head.dep_ != "dobj" or phrasal(verb) not in SET_UP or is_negated(verb):
        return False
    status = modality_of(verb).status
    return status in (PROPOSED, SCHEDULED) or (phrasal(verb) in DRAFTING and status in (HELD, ""))


STRIVING = frozenset({"work", "negotiate", "talk", "push", "call", "press", "hope", "aim"})
DRAFTING = frozenset(
    {"negotiate", "propose", "draft", "seek", "discuss", "want", "explore", "consider", "draw up"}
)


def _is_due(head: Token) -> bool:
    """'A second amendment is to be put before the cabinet': what is due with an agreement not met before."""
    verb = predicate_of(head)
    if verb is None or head.dep_ not in SUBJECTS or is_negated(verb):
        return False
    return modality_of(verb).status in (PROPOSED, SCHEDULED)
