"""The noun before a verb to which the parse gives no subject: 'Roe, speaking on Pine Hill, mocked the plan'."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from analysis.facts.statements.lexicon import Lexicon, is_human
from analysis.facts.statements.verb_forms import has_subject, is_finite

ASKED = frozenset({"asked", "pressed", "questioned", "challenged", "told", "quizzed", "prodded"})


def dated_source(verb: Token, lexicon: Lexicon) -> Token | None:
    """'Roe' in 'after Roe on Monday accused the bank', where the parse makes 'after Roe' a phrase."""
    i = verb.i - 1
    while i > verb.sent.start and _is_dated(verb.doc[i]):
        i -= 1
    noun = verb.doc[i]
    torn = verb.tag_ == "VBD" and verb.dep_ == "advcl" and i < verb.i - 1 and not has_subject(verb)
    return (
        noun if torn and noun.dep_ == "pobj" and (noun.pos_ == "PROPN" or is_human(noun, lexicon)) else None
    )


def noun_before(verb: Token) -> Token | None:
    """The noun before a finite verb to which the parse gives no subject: 'To Mr Roe, Ms Doe (Labour) wrote'."""
    if not is_finite(verb) or verb.dep_ not in ("ROOT", "ccomp", "parataxis"):
        return None
    i = _past_insertions(verb)
    if i < verb.sent.start:
        return None
    noun = verb.doc[i]
    if noun.pos_ not in ("NOUN", "PROPN", "PRON") or noun.ent_type_ in ("DATE", "TIME"):
        return None
    while (
        noun.dep_ == "conj"
        and noun.head.pos_ in ("NOUN", "PROPN")
        and verb.doc[noun.left_edge.i - 1].lower_ == "and"
    ):
        noun = noun.head
    return noun


def _past_insertions(verb: Token) -> int:
    """The index of the noun that a verb follows, past adverbs, brackets and ', the senator from Utah,'."""
    doc, first, i = verb.doc, verb.sent.start, verb.i - 1
    while i > first and (doc[i].pos_ in ("ADV", "AUX") or doc[i].text in (")", ",") or _is_dated(doc[i])):
        opening = i
        if doc[i].text == ")":
            opening = next((j for j in range(i, first, -1) if doc[j].text == "("), first)
        elif doc[i].text == ",":
            opening = _apposition_before(doc, first, i)
        i = opening - 1
    return i


def _is_dated(token: Token) -> bool:
    """Whether a token is part of 'on Monday' between a name and its verb."""
    day = token.ent_type_ == "DATE"
    return day or (token.lower_ == "on" and any(c.ent_type_ == "DATE" for c in token.children))


def _apposition_before(doc: Doc, first: int, comma: int) -> int:
    """The comma from which an apposition or a relative clause runs to a comma, else that comma itself."""
    opening = next((j for j in range(comma - 1, first, -1) if doc[j].text == ","), comma)
    if (
        opening == comma
        or doc[opening - 1].pos_ not in ("PROPN", "NOUN")
        or doc[opening - 1].ent_type_ == "DATE"
    ):
        return comma
    told = any(t.tag_ in ("WP", "WP$", "WDT") for t in doc[opening + 1 : opening + 5])
    opens = doc[opening + 1]
    held = opens.pos_ in ("DET", "NOUN", "NUM") or opens.tag_ in ("VBG", "VBN")
    # 'shared with us by a recipient', where the parse makes a past tense of the participle
    held = held or (opens.tag_ == "VBD" and doc[opening + 2].pos_ == "ADP")
    held = held and not any(map(is_finite, doc[opening + 2 : comma]))
    # 'Roe, asked whether she would resign, said'
    asked = opens.lower_ in ASKED and opens.tag_ in ("VBD", "VBN")
    return opening if told or held or asked else comma
