"""Who a noun phrase means: a person, a body, a country, or both sides."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Span, Token

from analysis.annotate import Annotated, Sentence

JOINT = "joint"


@dataclass(frozen=True, slots=True)
class Actor:
    """What a noun phrase denotes.

    `names` are canonical (people, organisations or countries); `country` is the one they act for, `joint` where it is
    both sides; `context` is the passage that tells, where the phrase alone ('he', 'both ministers') does not.
    """

    kind: str
    names: tuple[str, ...]
    country: str
    context: tuple[int, int] | None = None


def actor_of(annotated: Annotated, sentence: Sentence, phrase: Token | Span) -> Actor | None:
    """The actor that a noun phrase (or its head) of a sentence denotes; None where that is open."""
    head = phrase.root if isinstance(phrase, Span) else phrase
    start, end = sentence.chars(head.doc[head.left_edge.i : head.right_edge.i + 1])
    for kind in ("person", "organisation", "country", "metonym", "demonym"):
        found = annotated.mentions_in(start, end, kind)
        if found:
            names = tuple(dict.fromkeys(m.entity for m in found))
            return Actor(kind, names, found[0].country)
    if head.lower_ in ("sides", "both", "countries", "nations", "they", "ministers"):
        return Actor(JOINT, (), JOINT)
    return None
