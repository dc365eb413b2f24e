"""The names of agreements in a sentence, before anything is said of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import text_beside
from analysis.facts.circumstances import names_of
from analysis.facts.clauses import prepositional
from analysis.facts.pacts.cues import ADDITIONS, BINDING_ACRONYMS, pact_kind, pact_noun
from analysis.facts.pacts.naming import (
    dated_name,
    goods_behind,
    named_parties,
    subject_of,
    topic_of,
    without_money,
)
from analysis.facts.pacts.record import SIGNED, Pact
from analysis.facts.pacts.signed import is_bare_signing
from analysis.facts.pacts.standing import is_year_before
from analysis.facts.phrases import left_of, right_of, text_between

NAME_LINKS = (
    "of",
    "on",
    "for",
    "between",
    "among",
    "to",
    "with",
    "covering",
    "in",
    "concerning",
    "regarding",
)
# The sides that a name tells, up to what it is on: 'between Oman and Jordan on', 'with Jordan'.
SIDES = re.compile(
    r"\s+(?:between|with)\s.*?(?=\s(?:on|for|covering|concerning|regarding)\s|$)|\(.*?\)", re.IGNORECASE
)
# 'The previous plan' is another one than that told of before.
OTHERS = frozenset({"previous", "preceding", "earlier", "prior", "former"})
DEFINITE = frozenset({"the", "this", "that", "these", "its", "their"})


def outermost(annotated: Annotated, sentence: Sentence, heads: Sequence[Token]) -> list[Token]:
    """Heads that stand in no other head's name: 'Protocol of the agreement' is one, 'successor to their treaty' two."""
    kept: list[Token] = []
    reach = -1
    for head in heads:
        within = pact_noun(kept[-1]) not in ("successor", "extension", "renewal") if kept else False
        if head.i <= reach and within and not _opens_next(sentence, head):
            continue
        kept.append(head)
        reach = _last_of(annotated, sentence, head)
    return kept


def _opens_next(sentence: Sentence, head: Token) -> bool:
    """Whether 'and a' or ', a' stands before a name: the next document of a list, no part of the one before."""
    first = left_of(head, sentence)
    words = [head.doc[i].lower_ for i in range(max(first - 2, sentence.span.start), first)]
    return len(words) == 2 and words[1] in ("a", "an") and words[0] in ("and", ",")


def _until_next(tail: str, head: Token, heads: Sequence[Token]) -> str:
    """What an agreement is for, without the next one: 'on mines and a letter on divers' is two."""
    later = [h for h in heads if h.i > head.i and h.text in tail]
    return re.split(r"\s+and\s+an?\s", tail)[0] if later else tail


def _last_of(annotated: Annotated, sentence: Sentence, head: Token) -> int:
    last = right_of(annotated, sentence, head, NAME_LINKS, onto=pact_noun(head) in ADDITIONS)
    if last + 2 < sentence.span.end and head.doc[last + 1].lower_ in ("concerning", "regarding"):
        # The parse hangs these on the verb.
        what = next((c for c in head.doc[last + 1].children if c.dep_ == "pobj"), None)
        return right_of(annotated, sentence, what, ("of", "for")) if what is not None else last
    return last


def draft_of(annotated: Annotated, sentence: Sentence, head: Token, heads: Sequence[Token]) -> Pact:
    first = left_of(head, sentence)
    last = _last_of(annotated, sentence, head)
    others = [h.i for h in heads if head.i < h.i <= last]
    if others and pact_noun(head) not in ADDITIONS:
        last = min(others) - 1
        following = next(h for h in heads if h.i == min(others))
        if _opens_next(sentence, following):
            last = left_of(following, sentence) - 3
    name = text_between(first, last, head)
    name = without_money(name)
    bare = last == head.i or (last == head.i + 2 and head.doc[last].lower_ in ("intent", "understanding"))
    if bare and (tail := goods_behind(annotated, sentence, head, last)):
        name = without_money(f"{name} {_until_next(tail, head, heads)}")
    partner = _likened(annotated, sentence, head)
    if partner:
        name = f"similar {pact_noun(head)} with {partner}"
    determiners = {c.lower_ for c in head.children if c.dep_ in ("det", "poss")}
    noun = pact_noun(head)
    topic = topic_of(SIDES.sub("", name), noun)
    topic |= {noun} if noun in BINDING_ACRONYMS else set()
    start, end = sentence.chars(head.doc[first : last + 1])
    other = next((t.lower_ for t in head.lefts if t.lower_ in OTHERS), "")
    if other and not name.lower().startswith(other):
        name = f"{other} {name}"
    topic |= {other} if other else set()
    dated = dated_name(annotated, sentence, head, last)
    if dated is not None:
        name = f"{name} of {dated.text}"
    year = re.match(r"(?:the\s+|[\w .-]+['’]s?\s+)?((?:19|20)\d\d)\b(?!\s*[–-])", name) or re.search(
        r"\b(?:of|from|dated) ((?:19|20)\d\d)(?! ?[–-])\b", name
    )
    return Pact(
        name=name,
        kind=pact_kind(head),
        noun=noun,
        start=sentence.start,
        end=sentence.end,
        at=start,
        rule="pact_noun",
        topic=topic,
        year=dated.value if dated is not None else year[1] if year else "",
        status=SIGNED if dated is not None else "",
        parties=(partner,) if partner else named_parties(annotated, sentence, head, first, last),
        subject=subject_of(name),
        # 'The 2014 pact' may be one that was named without its year.
        anaphoric=bool(determiners & DEFINITE) and topic <= ({year[1]} if year else set()),
        plain=not topic and dated is None,
        introduced=bool(
            {*(c.lower_ for c in head.children if c.dep_ == "det"), head.doc[max(first - 1, 0)].lower_}
            & {"a", "an"}
        ),
        context=(start, end),
        name_end=end,
    )


def _likened(annotated: Annotated, sentence: Sentence, head: Token) -> str:
    """The other side of 'a similar deal with France', 'talks with France on a similar deal'."""
    if not any(t.lower_ in ("similar", "comparable", "parallel", "equivalent") for t in head.lefts):
        return ""
    above = head.head.head if head.dep_ == "pobj" else head
    names, _ = names_of(annotated, sentence, [*prepositional(head, "with"), *prepositional(above, "with")])
    return names[0] if names else ""


def pointer_of(annotated: Annotated, sentence: Sentence, token: Token) -> Pact:
    start, end = sentence.chars(token)
    dated = is_year_before(token)
    return Pact(
        year=text_beside(token, -1) if dated else "",
        name=token.text if token.lower_ == "one" else "",
        kind="",
        noun="it" if is_bare_signing(token) else token.lower_,
        start=sentence.start,
        end=sentence.end,
        at=start,
        rule="pact_pointer",
        anaphoric=True,
        context=(start, end),
    )
