"""The name of an agreement as it stands in the text, its subject, and the parties it names."""

from __future__ import annotations

import re
from collections.abc import Collection

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.circumstances import names_of
from analysis.facts.clauses import is_predicate, prepositional
from analysis.facts.pacts.cues import IGNORED_WORDS
from analysis.facts.pacts.terms import MONEY, NUMBERS, money_in
from analysis.facts.phrases import left_of, right_of, text_between
from analysis.facts.words import PACT_WORDS

# What a contract is for: 'a contract to supply 12 radars'.
PROVIDING = PACT_WORDS.providing_verbs


def without_money(name: str) -> str:
    bare = " ".join(MONEY.sub(" ", name).split()).strip(" ,-–")
    return re.sub(r"\s+(?:worth|valued at|valued|totall?ing)$", "", bare) or name


def behind_worth(annotated: Annotated, sentence: Sentence, head: Token, last: int) -> str:
    """'for 60 engines' behind 'contract worth Rs 2,140 crore'."""
    following = head.doc[last + 1 : min(last + 9, sentence.span.end)]
    if last != head.i or not following or following[0].lower_ not in ("worth", "valued", ",", "("):
        return ""
    if not money_in(following.text):
        return ""
    for token in following:
        if token.lower_ in ("for", "on", "covering"):
            end = right_of(annotated, sentence, token.nbor(-1), ("for", "on", "covering"))
            return text_between(token.i, end, token) if end > token.i else ""
        if is_predicate(token):
            return ""
    return ""


def object_of(annotated: Annotated, sentence: Sentence, head: Token) -> str:
    """'for four radars' behind 'order from the Air Force', 'contract with the yard'."""
    for child in head.children:
        if child.dep_ == "prep" and child.lower_ in ("for", "on", "covering") and child.i > head.i + 1:
            goods = next((c for c in child.children if c.dep_ == "pobj"), None)
            if goods is None or any(
                d.start <= sentence.chars(goods)[0] < d.end for d in annotated.dating.mentions
            ):
                return ""
            if goods.ent_type_ in ("MONEY", "DATE") or is_predicate(goods):
                return ""
            return f"{child.text} {goods_of(annotated, sentence, goods, stop={child.i})}"
    return ""


def purpose_of(annotated: Annotated, sentence: Sentence, head: Token) -> str:
    """'to refit two submarines' behind 'contract' or 'contract worth S$210 million'."""
    if head.lower_ not in ("contract", "deal", "order", "agreement", "treaty", "pact", "accord"):
        return ""
    worth = False
    for token in head.doc[head.i + 1 : min(head.i + 10, sentence.span.end - 1)]:
        following = token.nbor(1)
        worth = worth or token.lower_ in ("worth", "valued")
        if (
            token.lower_ == "to"
            and token.tag_ == "TO"
            and following.tag_ == "VB"
            and following.lower_ in PROVIDING
        ):
            goods = next((c for c in following.children if c.dep_ == "dobj"), None)
            return (
                text_between(token.i, right_of(annotated, sentence, goods, ("of", "for")), token)
                if goods
                else ""
            )
        if (
            (is_predicate(token) or token.pos_ == "ADP")
            and worth
            and token.lower_ in ("worth", "valued", "at")
        ):
            # 'a contract valued at $1.1 billion to build'
            continue
        if is_predicate(token) or token.text in ",;:" or token.pos_ == "ADP":
            return ""
    return ""


def topic_of(name: str, noun: str) -> frozenset[str]:
    words = re.findall(r"[\w&]+", name.casefold())
    return frozenset(
        w for w in words if w not in IGNORED_WORDS and w not in (noun, f"{noun}s") and not _is_length(w)
    ) - {"on", "for", "and", "in", "with", "to", "between", "understanding", "intent"}


def _is_length(word: str) -> bool:
    return word in NUMBERS or (word.isdigit() and len(word) < 3)


def subject_of(name: str) -> str:
    found = re.search(r"\s(?:on|for|covering|concerning|regarding)\s+(?:the\s+)?(.+)$", name)
    return found[1] if found else ""


def named_parties(
    annotated: Annotated, sentence: Sentence, head: Token, first: int, last: int
) -> tuple[str, ...]:
    between = prepositional(head, "between", "with")
    names, _ = names_of(annotated, sentence, between)
    if len(names) > 1:
        return names
    begin, end = sentence.chars(head.doc[first : last + 1])
    sides = [m.entity for m in annotated.mentions_in(begin, end, "country", "demonym")]
    return tuple(dict.fromkeys(sides)) if len(set(sides)) > 1 else ()


def dated_name(annotated: Annotated, sentence: Sentence, head: Token, last: int) -> DateMention | None:
    """The date in 'the agreement of 10 May 1948', 'the memorandum from November 2024'."""
    if last + 2 >= sentence.span.end or head.doc[last + 1].lower_ not in ("of", "from", "dated"):
        return None
    begin = sentence.block.start + head.doc[last + 2].idx
    dates = annotated.dates_in(begin, sentence.end)
    return next((d for d in dates if d.start == begin and d.value and not d.until), None)


def goods_of(annotated: Annotated, sentence: Sentence, head: Token, *, stop: Collection[int] = ()) -> str:
    """What is bought or supplied, as written; no word of it stands before one of `stop`."""
    first = left_of(head, sentence, stop=stop)
    first = min([first, *(t.i for t in head.lefts if t.like_num)])
    return text_between(first, right_of(annotated, sentence, head, ("of",)), head)
