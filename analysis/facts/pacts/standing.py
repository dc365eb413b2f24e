"""What is said of an agreement without a word of signing: in force, run out, wanted, the ground of an order."""

from __future__ import annotations

import dataclasses

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import dates_of, names_of
from analysis.facts.clauses import agents, is_passive, patients, phrasal, predicate_of, subjects
from analysis.facts.modality import HELD, PROPOSED, SCHEDULED, modality_of
from analysis.facts.occasions.timing import compare
from analysis.facts.pacts.cues import ORDER, SET_UP, TALKS
from analysis.facts.pacts.naming import goods_of, topic_of
from analysis.facts.pacts.record import EXPIRED, IN_FORCE, SIGNED, Pact


def with_standing(annotated: Annotated, sentence: Sentence, head: Token, pact: Pact) -> Pact:
    """The agreement with what is said of it without a word of signing: in force, run out, wanted, ordered under."""
    if pact.terms.expired or is_replaced(head):
        return dataclasses.replace(pact, status=EXPIRED)
    ordered = _order(annotated, sentence, head, pact)
    if ordered is not None:
        return ordered
    if pact.terms.in_force:
        return dataclasses.replace(pact, status=IN_FORCE)
    if pact.status:
        return pact
    lasting = compare(pact.terms.valid_to, annotated.article.published) in (0, 1)
    if (pact.terms.valid_from and pact.terms.valid_to) or lasting:
        return dataclasses.replace(pact, status=IN_FORCE)
    if pact.year and pact.subject:
        # 'a 2022 agreement on tanks': its year says that it was concluded.
        return dataclasses.replace(pact, status=SIGNED)
    if _is_wanted(head):
        return dataclasses.replace(pact, status=PROPOSED, rule="pact_wanted")
    return pact


def is_replaced(head: Token) -> bool:
    verb = predicate_of(head)
    return (
        verb is not None
        and phrasal(verb) in ("replace", "supersede")
        and head.dep_ == "dobj"
        and modality_of(verb).status in (HELD, "")
    )


def _is_wanted(head: Token) -> bool:
    """Whether an agreement is the aim of talks or a plan: 'negotiations on a pact', 'agreed to set up a Framework'."""
    word = head
    if word.dep_ == "pobj" and word.head.dep_ == "prep":
        above = word.head.head
        if (
            above.pos_ in ("NOUN", "PROPN")
            and (above.lemma_.lower() in TALKS)
            and word.head.lower_ in ("on", "about", "for", "over", "towards")
        ):
            return any(c.lower_ in ("a", "an", "new") for c in head.children)
        if (
            above.pos_ == "VERB"
            and phrasal(above) in ("work", "negotiate", "talk")
            and word.head.lower_ in ("on", "towards")
        ):
            return any(c.lower_ in ("a", "an", "new") for c in head.children)
    verb = predicate_of(word)
    if verb is None or word.dep_ != "dobj" or phrasal(verb) not in SET_UP:
        return False
    if not any(c.lower_ in ("a", "an", "new") for c in head.children):
        return False
    status = modality_of(verb).status
    return status in (PROPOSED, SCHEDULED) or (
        phrasal(verb) in ("negotiate", "propose", "draft", "seek") and status in (HELD, "")
    )


def _order(annotated: Annotated, sentence: Sentence, head: Token, pact: Pact) -> Pact | None:
    """'the six trainers that it ordered in 2021 under a contract': the order dates the contract and names its goods."""
    if (
        pact.noun not in ("contract", "deal", "agreement")
        or head.dep_ != "pobj"
        or head.head.lower_ != "under"
    ):
        return None
    for verb in sentence.span:
        if verb.pos_ != "VERB" or phrasal(verb) not in ORDER or modality_of(verb).status != HELD:
            continue
        goods = patients(verb) or ([verb.head] if verb.dep_ == "relcl" else [])
        if verb.dep_ == "relcl":
            goods = [verb.head]
        if not goods:
            continue
        phrase = goods_of(annotated, sentence, goods[0])
        when = next(iter(dates_of(annotated, sentence, verb)), None)
        buyers, _ = names_of(annotated, sentence, subjects(verb) if not is_passive(verb) else agents(verb))
        above = predicate_of(verb.head) if verb.dep_ == "relcl" else None
        sellers: tuple[str, ...] = ()
        if above is not None and phrasal(above) in ("deliver", "supply", "hand over"):
            sellers, _ = names_of(annotated, sentence, agents(above))
        name = pact.name if pact.topic else f"{pact.noun} for {phrase}"
        return dataclasses.replace(
            pact,
            name=name,
            topic=topic_of(name, pact.noun),
            status=SIGNED,
            signing=HELD if when else "",
            signed=when,
            parties=pact.parties or tuple(dict.fromkeys([*sellers, *buyers])),
            subject=pact.subject or phrase,
            anaphoric=False,
            rule="pact_order",
        )
    return None
