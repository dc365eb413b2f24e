"""Forms of their own that say what cooperation is about, and lead-ins of lists that have no verb of stance.

Forms handled:
    'Ruritania's priorities are drones and pilot training.'
    'Ruritania is an important source for the supply of engines.'
    'The Ruritanian side conveyed its priorities:', 'Areas of cooperation:', 'Under the contract, the partners will:'
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT, actor_of
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.complements import opens_object
from analysis.facts.aims.cues import AGREED, DESCRIBED, PRIORITY, cues_of
from analysis.facts.aims.naming import named_in
from analysis.facts.aims.record import Opening, Who
from analysis.facts.aims.stances import is_refused, owner_of, who_of
from analysis.facts.clauses import lemma, predicate_of

BOTH = Who(JOINT)
PARTNERS = frozenset({"partners", "sides", "parties", "companies", "countries", "nations", "they", "navies"})
SPEAKING_OF_IT = frozenset(
    {
        "joint",
        "bilateral",
        "agreed",
        "cooperate",
        "talks",
        "sides",
        "countries",
        "nations",
        "both",
        "exchanges",
    }
)
SUBJECTS = ("nsubj", "nsubjpass")


def fixed_openings(annotated: Annotated, sentence: Sentence, token: Token) -> Iterator[Opening]:
    """The openings of fixed form that turn on a word."""
    yield from _priorities(annotated, sentence, token)
    yield from _source(annotated, sentence, token)


def _priorities(annotated: Annotated, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    cues = cues_of(annotated.reference)
    is_wish_list = lemma(noun) == "list" and any(c.lower_ in ("wish", "shopping") for c in noun.lefts)
    stance = PRIORITY if is_wish_list else cues.list_nouns.get(lemma(noun), "")
    verb = noun.head
    if not stance or noun.dep_ != "nsubj" or lemma(verb) not in ("be", "include") or is_refused(verb):
        return
    owner = next((c for c in noun.children if c.dep_ == "poss"), None)
    owner = owner or next((c for p in noun.children if p.lower_ == "of" for c in p.children), None)
    home = owner_of(annotated, sentence, noun)
    countries = [home] if home else named_in(annotated, sentence, owner) if owner is not None else []
    following = _following(sentence, verb)
    if len(countries) == 1 and following is not None and opens_object(following):
        yield Opening(stance, Who(countries[0]), following.i, "", "priorities_are", noun)


def _source(annotated: Annotated, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    if lemma(noun) not in ("source", "supplier", "provider") or noun.dep_ != "attr" or is_refused(noun.head):
        return
    who = who_of(annotated, sentence, noun.head)
    following = _following(sentence, noun)
    if (
        who is not None
        and who.country != JOINT
        and following is not None
        and following.lower_ in ("of", "for")
    ):
        rule = f"{lemma(noun)}_{following.lower_}"
        yield Opening(DESCRIBED, who, following.i + 1, following.lower_, rule, noun)


def bare_opening(annotated: Annotated, sentence: Sentence) -> Opening | None:
    """The opening of a lead-in that only has a noun for the items of its list, or ends in 'will'."""
    cues = cues_of(annotated.reference)
    for token in reversed(list(sentence.span)):
        stance = cues.list_nouns.get(lemma(token)) if token.pos_ == "NOUN" else None
        if stance is None:
            continue
        verb = predicate_of(token)
        if verb is not None and is_refused(verb):
            return None
        who = who_of(annotated, sentence, verb) if verb is not None else None
        if stance and who is not None and who.country:
            return Opening(stance, who, token.i, "", "list_noun", token)
        if not stance and any(t.lower_ in cues.cooperation | SPEAKING_OF_IT for t in sentence.span):
            is_agreed = lemma(token) in cues.results or any(
                lemma(t) == "agree" or (lemma(t) in cues.documents and t.dep_ == "nsubj")
                for t in sentence.span
            )
            return Opening(AGREED if is_agreed else DESCRIBED, BOTH, token.i, "", "list_of_areas", token)
    return _will(annotated, sentence)


def _will(annotated: Annotated, sentence: Sentence) -> Opening | None:
    """'Under the contract, the partners will:'."""
    words = [t for t in sentence.span if not t.is_punct and not t.is_space]
    # 'The parties will continue to promote:'
    is_verb = bool(words) and words[-1].tag_ == "VB" and any(t.lower_ in ("will", "shall") for t in words)
    if not words or not (is_verb or words[-1].lower_ in ("will", "shall", "to")):
        return None
    for head in (t for t in words if t.dep_ in SUBJECTS):
        actor = actor_of(annotated, sentence, head)
        if actor is not None and actor.country:
            return Opening(AGREED, Who(actor.country, actor.context), words[-1].i, "", "will", words[-1])
        if head.lower_ in PARTNERS:
            return Opening(AGREED, BOTH, words[-1].i, "", "will", words[-1])
    return None


def _following(sentence: Sentence, token: Token) -> Token | None:
    return token.nbor(1) if token.i + 1 < sentence.span.end else None
