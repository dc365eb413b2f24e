"""The name of an agreement as it stands in the text, its subject, and the parties it names."""

from __future__ import annotations

import re
from collections.abc import Collection

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.circumstances import names_of
from analysis.facts.clauses import is_predicate, prepositional
from analysis.facts.pacts.cues import IGNORED_WORDS, is_signing
from analysis.facts.pacts.terms import MONEY, NUMBERS
from analysis.facts.phrases import left_of, right_of, text_between
from analysis.facts.words import PACT_WORDS

# What a contract is for: 'a contract to supply 12 radars'.
PROVIDING = PACT_WORDS.providing_verbs


# 'the agreement for three years': how long it holds is no part of its name.
LENGTH = re.compile(
    r"\s+for\s+(?:an?other\s+|a\s+further\s+)?[\w()-]+\s+(?:more\s+)?(?:years?|months?)$", re.IGNORECASE
)


def without_money(name: str) -> str:
    bare = " ".join(MONEY.sub(" ", name).split()).strip(" ,-–")
    bare = LENGTH.sub("", re.sub(r"\s+in (?:force|effect|place)$", "", bare))
    return re.sub(r"\s+(?:worth|valued at|valued|totall?ing)$", "", bare) or name


def goods_behind(annotated: Annotated, sentence: Sentence, head: Token, last: int) -> str:
    """What an agreement is for, behind its worth, its day and its other side.

    'for 60 engines' in 'a contract with the yard worth Rs 2,140 crore for 60 engines', 'to refit two submarines' in
    'a contract on Monday to refit two submarines'.
    """
    passed = _passing(annotated, sentence)
    if purpose := _purpose(annotated, sentence, head, last):
        return purpose
    aside = passive = False
    for token in head.doc[last + 1 : min(last + 24, sentence.span.end - 1)]:
        following = token.nbor(1)
        if token.i in passed or token.lower_ in WORTH:
            continue
        if token.lower_ == "to" and following.tag_ == "VB" and head.lower_ in PURPOSED:
            return _task(annotated, sentence, token, following)
        if token.lower_ == "to" and following.tag_ == "VB" and following.lower_ in PROVIDING:
            return _task(annotated, sentence, token, following) if head.lower_ in TASKED else ""
        if token.text == ",":
            aside = True
        if token.lower_ in (("for",) if aside else ("for", "on", "covering")) and following.i not in passed:
            if _only_when(following):
                continue
            end = right_of(annotated, sentence, token.nbor(-1), ("for", "on", "covering"))
            return text_between(token.i, end, token) if end > token.i else ""
        if token == head.head and head.dep_ == "nsubjpass" and is_signing(token):
            # 'a memorandum was signed on mine clearance'
            passive = True
            continue
        if passive and token.lower_ in ("by", "for"):
            return ""
        if is_predicate(token) or token.text in ";:" or token.lower_ in CLAUSE_OPENERS | SETTING_OPENERS:
            return ""
    return ""


def _purpose(annotated: Annotated, sentence: Sentence, head: Token, last: int) -> str:
    """What an agreement does, by a participle right behind it: 'paving the way for the assembly of drones'."""
    if last + 2 >= sentence.span.end or head.doc[last + 1].lower_ not in PURPOSES:
        return ""
    doing = head.doc[last + 1]
    what = next((t for t in head.doc[last + 2 : last + 8] if t.dep_ in ("dobj", "pobj")), None)
    if what is None:
        return ""
    end = right_of(annotated, sentence, what, ("of", "for", "on"))
    return text_between(doing.i, end, doing)


PURPOSES = PACT_WORDS.purpose_participles
# Agreements that say what is to be done under them: 'a deal to build three corvettes'.
TASKED = frozenset({"contract", "deal", "order", "agreement", "treaty", "pact", "accord", "contracts"})
# Papers that say what they are to do, whatever that is: 'a memorandum of understanding to set up a centre'.
PURPOSED = frozenset({"letter", "memorandum", "mou", "moa", "loi"})
WORTH = frozenset({"worth", "valued", "totalling", "totaling", "costing"})
# 'Signed at a meeting of the commission on trade': that is where.
SETTING_OPENERS = frozenset({"during", "at", "amid", "alongside", "inside", "aboard"})
CLAUSE_OPENERS = frozenset(
    {"which", "that", "who", "as", "after", "before", "when", "while", "under", "following"}
)


def _passing(annotated: Annotated, sentence: Sentence) -> frozenset[int]:
    """The indexes of the words of dates and of amounts of money in a sentence."""
    spans = [(d.start, d.end) for d in annotated.dates_in(sentence.start, sentence.end)]
    text = annotated.article.text[sentence.start : sentence.end]
    spans += [(sentence.start + m.start(), sentence.start + m.end()) for m in MONEY.finditer(text)]
    return frozenset(t.i for t in sentence.span for a, b in spans if a <= sentence.block.start + t.idx < b)


def _task(annotated: Annotated, sentence: Sentence, to: Token, verb: Token) -> str:
    goods = next((c for c in verb.children if c.dep_ == "dobj"), None)
    return text_between(to.i, right_of(annotated, sentence, goods, ("of", "for")), to) if goods else ""


def _only_when(token: Token) -> bool:
    """Whether a phrase tells how long, how often or for whom: 'for three years', 'on behalf of the ministry'."""
    words = [t.lower_ for t in token.doc[token.i : token.i + 5]]
    if set(words[:3]) & {"behalf", "side", "sides", "part"}:
        # 'was signed on the Ruritanian side by'
        return True
    return bool(set(words) & {"year", "years", "month", "months", "time", "decade", "decades", "period"})


def topic_of(name: str, noun: str) -> frozenset[str]:
    words = re.findall(r"[\w&]+", name.casefold())
    return frozenset(
        w for w in words if w not in IGNORED_WORDS and w not in (noun, f"{noun}s") and not _is_length(w)
    ) - {"on", "for", "and", "in", "with", "to", "between", "understanding", "intent", "s"}


def _is_length(word: str) -> bool:
    return word in NUMBERS or (word.isdigit() and len(word) < 3)


def subject_of(name: str) -> str:
    found = re.search(r"\s(?:on|for|covering|concerning|regarding)\s+(?:the\s+)?(.+)$", name)
    return found[1] if found else ""


def named_parties(
    annotated: Annotated, sentence: Sentence, head: Token, first: int, last: int
) -> tuple[str, ...]:
    between = prepositional(head, "between", "with", "among")
    names, _ = names_of(annotated, sentence, between)
    if len(names) > 1:
        return names
    owners, _ = names_of(annotated, sentence, [c for c in head.children if c.dep_ == "poss"])
    if owners and names:
        # 'Peru's agreement with Chile'
        return tuple(dict.fromkeys([*owners, *names]))
    begin, end = sentence.chars(head.doc[first : last + 1])
    sides = [m.entity for m in annotated.mentions_in(begin, end, "country", "demonym")]
    return tuple(dict.fromkeys(sides)) if len(set(sides)) > 1 else ()


def dated_name(annotated: Annotated, sentence: Sentence, head: Token, last: int) -> DateMention | None:
    """The date in 'the agreement of 10 May 1948', 'the memorandum from November 2024'."""
    if last + 3 < sentence.span.end and [t.lower_ for t in head.doc[last + 1 : last + 3]] == [",", "dated"]:
        last += 1
    if (near := _date_around(annotated, sentence, head, last)) is not None:
        return near
    dating = {"of", "from", "dated"} | ({"in"} if _opens_course(head) else set())
    passing = re.match(
        r"(?:, )?(?:dating (?:back )?|going back )(?=(?:from|to) )", head.doc[last + 1 : last + 7].text
    )
    if passing is not None:
        # 'a memorandum dating from 2019', 'an accord going back to 1998'
        last += len(passing.group().split())
        dating = {"from", "to"}
    if last + 2 >= sentence.span.end or head.doc[last + 1].lower_ not in dating:
        return None
    begin = sentence.block.start + head.doc[last + 2].idx
    dates = annotated.dates_in(begin, sentence.end)
    return next((d for d in dates if d.start == begin and d.value and not d.until), None)


def _date_around(annotated: Annotated, sentence: Sentence, head: Token, last: int) -> DateMention | None:
    """The date in 'last year's protocol', 'the agreement (Lima, 2021)'."""
    published = annotated.article.published
    for owner in (c for c in head.children if c.dep_ == "poss"):
        begin, end = sentence.chars(head.doc[owner.left_edge.i : owner.i + 1])
        owned = [
            d for d in annotated.dates_in(begin, end + 2) if d.value and d.value <= published and not d.until
        ]
        if owned:
            return owned[0]
    if last + 2 >= sentence.span.end or head.doc[last + 1].text != "(":
        return None
    closing = next((t for t in head.doc[last + 2 : min(last + 10, sentence.span.end)] if t.text == ")"), None)
    if closing is None:
        return None
    aside = sentence.chars(head.doc[last + 1 : closing.i + 1])
    dates = [d for d in annotated.dates_in(*aside) if d.value and not d.until and d.value <= published]
    return (
        dates[0]
        if len(dates) == 1 and ASIDE.fullmatch(annotated.article.text[aside[0] : dates[0].start])
        else None
    )


# What may stand before the date of an agreement in brackets: '(Lima, 2021)', '(signed in 2021)'.
ASIDE = re.compile(r"\((?:[A-Z][\w' -]*,\s*)?(?:(?:signed|concluded|dated|of|from)\s+)?(?:(?:in|on|at)\s+)?")


def _opens_course(head: Token) -> bool:
    """Whether an agreement is told as what something began or goes on with: 'begun with a letter of intent in May'."""
    return head.dep_ == "pobj" and head.head.lower_ in (
        "with",
        "after",
        "following",
        "since",
        "through",
        "under",
        "by",
    )


def goods_of(annotated: Annotated, sentence: Sentence, head: Token, *, stop: Collection[int] = ()) -> str:
    """What is bought or supplied, as written; no word of it stands before one of `stop`."""
    first = left_of(head, sentence, stop=stop)
    first = min([first, *(t.i for t in head.lefts if t.like_num)])
    return text_between(first, right_of(annotated, sentence, head, ("of",)), head)
