"""What a contract without a name is for, by the equipment told with it: 'will buy ten radars. The contract is due'."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.pacts.cues import ORDERS
from analysis.facts.pacts.naming import topic_of
from analysis.facts.pacts.record import Pact
from analysis.facts.pacts.sales import goods_in
from analysis.facts.status_words import DENIED

# Characters between a bare word for a contract and another one that it may mean.
NEAR = 400


def with_goods(annotated: Annotated, pacts: Sequence[Pact]) -> list[Pact]:
    """The agreements, contracts of which only the word is told named by the equipment that is told with them."""
    return [_named(annotated, p) if _is_bare(annotated, p, pacts) else p for p in pacts]


def _is_bare(annotated: Annotated, pact: Pact, pacts: Sequence[Pact]) -> bool:
    """Whether of a contract only the word is told, and none that it may mean is named beside it."""
    if not pact.plain or pact.kind != "contract" or pact.noun not in ORDERS or pact.status == DENIED:
        return False
    if annotated.article.text.startswith(" with ", pact.name_end):
        # It is told from others by its other side.
        return False
    return not any(p.kind and not p.plain and abs(p.start - pact.start) < NEAR for p in pacts)


def _named(annotated: Annotated, pact: Pact) -> Pact:
    """A contract named by the equipment of its sentence, or else of the one before."""
    at = next((i for i, s in enumerate(annotated.sentences) if s.start == pact.start), None)
    if at is None:
        return pact
    own = annotated.sentences[at]
    for sentence in [own, *(s for s in annotated.sentences[max(at - 1, 0) : at] if s.block is own.block)]:
        phrase = _first_goods(annotated, sentence)
        if phrase:
            name = f"{pact.name} for {phrase}"
            topic = topic_of(name, pact.noun)
            return dataclasses.replace(pact, name=name, topic=topic, subject=phrase, plain=False)
    return pact


def _first_goods(annotated: Annotated, sentence: Sentence) -> str:
    """The first equipment that a sentence counts, or else the first that it names."""
    chunks = [list(chunk) for chunk in sentence.span.noun_chunks]
    found = [goods for chunk in chunks if (goods := goods_in(annotated, sentence, chunk))]
    counted = [g for g in found if any(t.like_num for t in g)]
    return _text((counted or found)[0]) if found else ""


def _text(words: Sequence[Token]) -> str:
    return " ".join(words[0].doc[words[0].i : words[-1].i + 1].text.split())
