"""Contracts told by what is bought: 'ordered 42 jets through a contract', 'bought 12 howitzers for $90 million'."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import dates_of, names_of
from analysis.facts.clauses import (
    agents,
    antecedent,
    is_negated,
    is_passive,
    is_predicate,
    lemma,
    objects,
    patients,
    phrasal,
    predicate_of,
    prepositional,
    subjects,
)
from analysis.facts.modality import is_habit, modality_of
from analysis.facts.occasions.timing import compare
from analysis.facts.pacts.cues import GIVING, ORDER, ORDERS, names_pact, pact_kind
from analysis.facts.pacts.naming import goods_of, topic_of
from analysis.facts.pacts.parties import as_sides
from analysis.facts.pacts.record import SIGNED, Pact, Terms
from analysis.facts.pacts.terms import MONEY, is_term_date
from analysis.facts.status_words import HELD, SCHEDULED
from analysis.facts.words import EVENT_WORDS, PACT_WORDS

PAID = re.compile(
    r"\b(?:for|worth|valued at|cost of|price of|costing)\s+(?:a\s+total\s+of\s+)?$", re.IGNORECASE
)
# What may stand before the contract under which something is bought: 'through a contract', 'as part of a deal'.
UNDER = frozenset({"under", "through", "via", "in", "with", "by"})


def bought_under(annotated: Annotated, sentence: Sentence, head: Token, pact: Pact) -> Pact | None:
    """'Ordered 42 jets from A in 2022 through a contract worth …', 'delivered under a contract worth …'."""
    preposition = head.head
    while preposition.dep_ == "pobj" or (preposition.lower_ == "of" and preposition.head != preposition):
        # 'as part of a deal', 'on the basis of an agreement'
        preposition = preposition.head
    verb = preposition.head
    bases = preposition.lower_ in UNDER or head.head.lower_ == "of"
    if head.dep_ != "pobj" or not bases or not is_predicate(verb):
        return None
    buys = phrasal(verb) in ORDER
    # 'will supply radars in a contract worth 90 million euros'
    due = modality_of(verb).status == SCHEDULED and bool(pact.terms.value) and not buys
    if modality_of(verb).status != HELD and not due:
        return None
    told = pact.terms.value or (pact.year and pact.noun in ORDERS)
    if not (buys or (told and phrasal(verb) in PACT_WORDS.fulfilling_verbs)):
        return None
    goods = subjects(verb) if phrasal(verb) in ("reach", "arrive") else patients(verb)
    if not goods and verb.tag_ == "VBN" and verb.dep_ in ("acl", "relcl"):
        # 'the jets supplied under a 2012 contract'
        goods = subjects(verb) or [verb.head]
    goods = [g.head if g.dep_ == "appos" else g for g in goods]
    goods = [t for g in goods for t in (prepositional(g, "of") if lemma(g) == "purchase" else [g])]
    if not goods or goods[0].pos_ == "PRON":
        return None
    when = next(iter(dates_of(annotated, sentence, verb)), None) if buys else None
    sides, _ = names_of(annotated, sentence, [*agents(verb), *prepositional(verb, "from")])
    phrase = goods_of(annotated, sentence, goods[0])
    name = pact.name if pact.topic - {pact.year} else f"{pact.name if pact.topic else pact.noun} for {phrase}"
    return dataclasses.replace(
        pact,
        name=name,
        kind="contract" if pact.terms.value and pact.noun in ("deal", "contract") else pact.kind,
        topic=topic_of(name, pact.noun),
        status=SIGNED,
        year=when.value if when is not None else pact.year,
        parties=pact.parties or sides,
        subject=pact.subject or phrase,
        anaphoric=False,
        plain=False,
        rule="pact_bought_under",
    )


def ordered_under(annotated: Annotated, sentence: Sentence, head: Token, pact: Pact) -> Pact | None:
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


def orders_in(annotated: Annotated, sentence: Sentence) -> list[Pact]:
    """The contracts that a sentence tells by what was ordered or bought, without a word for them."""
    found = []
    for verb in sentence.span:
        if verb.pos_ != "VERB" or modality_of(verb).status != HELD:
            continue
        if phrasal(verb) in GIVING and is_passive(verb):
            pact = _paid_to(annotated, sentence, verb)
        elif phrasal(verb) in SIGNED_FOR:
            pact = _ordered(annotated, sentence, verb, prepositional(verb, "for"))
        elif phrasal(verb) in ORDER - {"lease", "contract"}:
            goods = [verb.head] if verb.dep_ in ("relcl", "acl") else patients(verb) or objects(verb)
            pact = _ordered(annotated, sentence, verb, goods)
        else:
            continue
        found += [pact] if pact is not None else []
    return found


def sends_away(verb: Token) -> bool:
    """Whether an order sends somebody somewhere: 'ordered two frigates to the strait'."""
    return lemma(verb) == "order" and any(c.dep_ == "prep" and c.lower_ in AWAY for c in verb.children)


AWAY = frozenset({"to", "into", "out", "off", "back", "onto", "towards", "toward", "against"})


# 'Ordered 400 soldiers to the border'
PEOPLE = frozenset(
    {
        "soldier",
        "troop",
        "man",
        "officer",
        "reservist",
        "marine",
        "sailor",
        "policeman",
        "people",
        "resident",
        "guard",
    }
)
# 'Signed for another batch', 'contracted for 50 vehicles': a contract without a word for it.
SIGNED_FOR = frozenset({"sign", "sign up", "contract"})


def _ordered(annotated: Annotated, sentence: Sentence, verb: Token, goods: Sequence[Token]) -> Pact | None:
    head = next((antecedent(g) for g in goods if g.pos_ != "PRON" or g.tag_ in ("WDT", "WP")), None)
    if head is None or is_negated(verb) or is_habit(verb) or pact_kind(head) or _is_price(sentence, head):
        return None
    if sends_away(verb) or (lemma(verb) == "order" and lemma(head) in PEOPLE):
        return None
    if any(names_pact(t) for t in verb.subtree if t.i > verb.i):
        # 'ordered under a contract': its own word tells it.
        return None
    phrase = goods_of(annotated, sentence, head)
    value = _price(annotated, sentence, verb)
    dates = [d for d in dates_of(annotated, sentence, verb) if not is_term_date(annotated, sentence, d)]
    when = dates[0] if dates else None
    buyers, _ = names_of(annotated, sentence, agents(verb))
    signs = phrasal(verb) in SIGNED_FOR
    sellers, _ = names_of(
        annotated, sentence, prepositional(verb, *(("from", "with") if signs else ("from",)))
    )
    counted = (head.like_num and bool(prepositional(head, "of"))) or any(t.like_num for t in head.lefts)
    counted = counted or any(t.lower_ == "batch" for t in [head, *head.lefts])
    later = when is not None and compare(when.value, annotated.article.published) == 1
    goods_named = bool(
        annotated.mentions_in(*sentence.chars(head.doc[head.left_edge.i : head.i + 1]), "platform")
    )
    counted = counted or (signs and goods_named)
    sold = (
        phrasal(verb) == "order" or sellers or value or (signs and _is_equipment(annotated, sentence, head))
    )
    if not (counted and sold and (when or value) and (buyers or sellers)) or later:
        return None
    day = when.value if when is not None else ""
    sides = as_sides(annotated, [*buyers, *sellers])
    return contract_for(sentence, verb, f"pact_{lemma(verb)}", phrase, day, sides, value)


def contract_for(
    sentence: Sentence,
    word: Token,
    rule: str,
    phrase: str,
    day: str,
    sides: tuple[str, ...],
    value: str,
    status: str = SIGNED,
) -> Pact:
    """A contract without a word for one, told by a verb or a noun of trade and named by its goods."""
    start, end = sentence.chars(word)
    return Pact(
        name=f"contract for {phrase}",
        kind="contract",
        noun="contract",
        start=sentence.start,
        end=sentence.end,
        at=start,
        rule=rule,
        topic=topic_of(phrase, "contract"),
        status=status,
        year=day,
        parties=sides,
        subject=phrase,
        terms=Terms(value=value),
        name_end=end,
    )


def _paid_to(annotated: Annotated, sentence: Sentence, verb: Token) -> Pact | None:
    """'Was awarded £1.4 billion to build five frigates': a contract told by what is paid and for what."""
    paid = next((c for c in verb.children if c.dep_ == "dobj" and _is_price(sentence, c)), None)
    tasks = [c for word in (verb, paid) if word is not None for c in word.children if c.i > verb.i]
    task = next((c for c in tasks if c.tag_ == "VB" and lemma(c) in PACT_WORDS.providing_verbs), None)
    goods = objects(task) if task is not None else []
    if paid is None or not goods or is_negated(verb) or is_habit(verb):
        return None
    phrase = goods_of(annotated, sentence, goods[0])
    names, _ = names_of(annotated, sentence, [*subjects(verb), *agents(verb)])
    when = next(iter(dates_of(annotated, sentence, verb)), None)
    value = " ".join(paid.doc[paid.left_edge.i : paid.i + 1].text.split())
    day = when.value if when is not None else ""
    return contract_for(sentence, verb, "pact_paid_to", phrase, day, as_sides(annotated, names), value)


def _is_price(sentence: Sentence, head: Token) -> bool:
    """Whether what stands behind 'for' is what was paid: 'signed for 13.7 billion crowns'."""
    phrase = head.doc[head.left_edge.i : head.right_edge.i + 1].text
    return MONEY.match(phrase) is not None


def _is_equipment(annotated: Annotated, sentence: Sentence, head: Token) -> bool:
    """Whether a phrase means equipment, by a name that the data knows or by its noun."""
    known = annotated.mentions_in(
        *sentence.chars(head.doc[head.left_edge.i : head.right_edge.i + 1]), "platform"
    )
    # '152 of the vehicles'
    heads = [head, *prepositional(head, "of")] if head.like_num else [head]
    return bool(known) or any(lemma(t) in GOODS for t in heads)


GOODS = EVENT_WORDS.equipment_nouns | EVENT_WORDS.vessel_nouns | {"batch"}


def _price(annotated: Annotated, sentence: Sentence, verb: Token) -> str:
    """What was paid, as told behind the verb: 'for $6.5 billion', 'at a cost of 90 million euros'."""
    begin = sentence.chars(verb)[1]
    text = annotated.article.text[begin : sentence.end]
    found = MONEY.search(text)
    if found is None or not PAID.search(text[: found.start()]):
        return ""
    return " ".join(found.group().split()).rstrip(".,")
