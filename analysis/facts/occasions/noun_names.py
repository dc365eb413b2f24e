"""How an occasion that a noun tells of is called, and of which body it is."""

from __future__ import annotations

import re

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import Where, and_list
from analysis.facts.clauses import predicate_of, prepositional, subjects
from analysis.facts.occasions.code_names import code_name
from analysis.facts.occasions.cues import BODIES, noun_lemma, ordinal
from analysis.facts.occasions.goods import is_equipment, is_named_ship, ship_name
from analysis.facts.occasions.noun_phrases import Noun, has_own_words, is_length
from analysis.facts.occasions.office_holders import is_office_holder
from analysis.facts.occasions.record import CODE_NAMED
from analysis.facts.occasions.standing import Standing
from analysis.facts.phrases import left_of, noun_phrase, text_between

QUOTES = re.compile(r"[\"“”«»]")


def occasion_name(
    annotated: Annotated,
    sentence: Sentence,
    noun: Noun,
    kind: str,
    participants: tuple[str, ...],
    where: Where,
    standing: Standing,
) -> str:
    name = QUOTES.sub("", text_between(noun.first, noun.last, noun.head))
    name = re.sub(r"^(?:year|month|week)['’]s\s+", "", name)
    if kind in CODE_NAMED and noun.opening is None:
        called = code_name(annotated, sentence, noun.head.doc[noun.last])
        if called:
            return f"{CODE_NAMED[kind]}{called}"
    if kind == "visit":
        return _visit_name(name, participants, where)
    if has_own_words(noun):
        return name
    if kind == "ceremony" and (doers := prepositional(noun.head, "by")):
        # 'a fly-past by two jets'
        return f"{name} by {noun_phrase(annotated, sentence, doers[0])}"
    if kind == "test":
        return _tested(sentence, noun.head, name)
    if kind == "deployment":
        ship = _ship_of(annotated, sentence, noun, standing)
        of, at = f" of {ship}" if ship else "", f" at {where.place}" if where.place and "call" in name else ""
        return f"{name}{of}{at}"
    if kind == "call" and len(participants) > 1:
        return f"{name} between {and_list(participants)}"
    if kind == "meeting" and len(participants) > 1:
        return f"{name} {'of' if noun.head.lower_ == 'meeting' else 'between'} {and_list(participants)}"
    if kind == "summit" and len(participants) > 1:
        return f"{name} of {and_list(participants)}"
    if kind == "meeting" and participants and (other := _host_without_name(noun, standing)) is not None:
        return f"{name} between {participants[0]} and the {noun_phrase(annotated, sentence, other)}"
    return name


def _host_without_name(noun: Noun, standing: Standing) -> Token | None:
    """'her Luxembourg counterpart' with whom somebody 'held talks in Praia'."""
    words = [noun.head, standing.verb] if standing.verb is not None and standing.shares else [noun.head]
    return next((t for w in words for t in prepositional(w, "with") if is_office_holder(t)), None)


def _ship_of(annotated: Annotated, sentence: Sentence, noun: Noun, standing: Standing) -> str:
    """The ship that calls or sails: 'The frigate Hamburg paid a port call'."""
    doers = prepositional(noun.head, "by", "of")
    if not doers and standing.verb is not None:
        doers = [t for t in subjects(standing.verb) if t != noun.head]
    goods = [
        ship_name(annotated, sentence, t)
        for t in doers
        if is_equipment(annotated, sentence, t) or is_named_ship(t)
    ]
    return and_list(goods) if goods else ""


def _tested(sentence: Sentence, head: Token, name: str) -> str:
    """'passed its sea trials': the trials of what passed them."""
    verb = predicate_of(head)
    tested = subjects(verb) if verb is not None and head.dep_ == "dobj" else []
    if not tested or tested[0].pos_ == "PRON":
        return name
    return f"{name} of the {text_between(left_of(tested[0], sentence), tested[0].i, tested[0])}"


def _visit_name(name: str, visitors: tuple[str, ...], where: Where) -> str:
    of = f" of {and_list(visitors)}" if visitors else ""
    to = f" to {where.place}" if where.place else ""
    return f"visit{of}{to}" if of or to else name


def owner_of(annotated: Annotated, sentence: Sentence, noun: Noun, standing: Standing) -> str:
    """The body whose session it is: 'the working group held its third session', "the group's fourth meeting"."""
    if noun.edition is None or noun.last > noun.head.i:
        return ""
    owners = [c for c in noun.head.children if c.dep_ == "poss"]
    if owners and owners[0].lower_ in ("its", "their") and standing.verb is not None:
        owners = subjects(standing.verb)
    body = next((t for t in owners if noun_lemma(t) in BODIES), None)
    return noun_phrase(annotated, sentence, body) if body is not None else ""


def forum_of(head: Token, first: int, last: int) -> str:
    """The standing body of a session, as far as its name tells: capitalised words around 'session' or 'meeting'."""
    doc = head.doc
    after = list(doc[head.i + 1 : last + 1])
    if after and after[0].lower_ == "of":
        body = [t for t in after[1:] if not (t.pos_ == "DET" or t.tag_ == "PRP$")]
        if body and (any(t.text[:1].isupper() for t in body) or noun_lemma(body[-1]) in BODIES):
            return text_between(body[0].i, body[-1].i, head)
    before = [t for t in doc[first : head.i + 1] if ordinal(t) is None and not is_length(t)]
    if head.text[:1].isupper() and len(before) > 1:
        end = last if noun_lemma(head) in BODIES else before[-1].i
        return text_between(before[0].i, end, head)
    names = list(before[:-1])
    while names and names[-1].text[:1].islower():
        names.pop()
    return text_between(names[0].i, names[-1].i, head) if len(names) > 1 else ""
