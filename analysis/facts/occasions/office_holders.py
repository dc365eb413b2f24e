"""Those who meet, by their offices, and who does what a verb tells."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import names_of, people_before
from analysis.facts.clauses import agents, is_passive
from analysis.facts.occasions.cues import BODIES, noun_lemma
from analysis.facts.words import EVENT_WORDS

PRINCIPALS = EVENT_WORDS.principals
MEMBERS = EVENT_WORDS.members


def titled_name(heads: Sequence[Token]) -> Token | None:
    """A name behind a title of state: 'Crown Prince Faisal bin Omar'."""
    titled = (t for t in heads if t.pos_ == "PROPN")
    return next((t for t in titled if any(c.lower_ in EVENT_WORDS.state_titles for c in t.lefts)), None)


def is_office_holder(head: Token) -> bool:
    """'the Turkish ambassador', one person however unnamed; 'requirements' are none."""
    singular = head.tag_ in ("NN", "NNP")
    return singular and noun_lemma(head) in (PRINCIPALS | MEMBERS) - {
        "side",
        "party",
        "country",
        "team",
        "head",
    }


def is_group(head: Token) -> bool:
    base = noun_lemma(head)
    plural = head.tag_ in ("NNS", "NNPS")
    return head.pos_ != "PRON" and (base in BODIES or base in PRINCIPALS or (plural and base in MEMBERS))


def who_does(annotated: Annotated, sentence: Sentence, verb: Token) -> tuple[tuple[str, ...], str]:
    """Who does it: the subject, the people named right before the verb where the parse has none or a country for it."""
    names, kind = names_of(annotated, sentence, agents(verb))
    if kind == "person" or is_passive(verb):
        return names, kind
    people = people_before(annotated, sentence, verb)
    return (people, "person") if people else (names, kind)
