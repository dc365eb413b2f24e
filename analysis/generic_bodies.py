"""Bodies that every state has one of, named by common nouns.

Forms handled, the noun in capitals:
    the Indonesian defense MINISTRY; Greece's PARLIAMENT; told PARLIAMENT; the CABINET agreed
    the JOINT COMMITTEE on defence industry cooperation; the intergovernmental WORKING GROUP on military cooperation
    the Senate defence COMMITTEE; the House COMMITTEE on military affairs
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from analysis.bodies import Body
from analysis.body_names import DASHES, clean_name
from analysis.reference import Reference

MINISTRY_FIELDS = frozenset("defence defense foreign interior external affairs finance".split())
JOINT = frozenset("joint bilateral intergovernmental inter-governmental mixed binational trilateral".split())
PARLIAMENTARY = frozenset("house senate commons lords parliamentary select standing".split())
PANELS = frozenset("committee commission council board subcommittee subcommission sub-committee".split())
# What committees of a parliament are for.
HOUSE_FIELDS = MINISTRY_FIELDS | frozenset(
    "security intelligence appropriations budget oversight armed services military judiciary public accounts".split()
)
# Named in capitals, and without a country, where they do something or are told something.
STATE_WORDS = {"Parliament": "legislature", "Cabinet": "government"}
BEFORE_STATE_WORDS = frozenset(
    "told tell urged urge by in to before informed asked assured the briefed from".split()
)


def generic_bodies(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """'the Indonesian defense ministry', 'Ruritania's parliament': in small letters."""
    for token in doc:
        if token.text in STATE_WORDS and not known[token.i] and _stands_alone(doc, token):
            yield Body(token.i, token.i + 1, token.text, STATE_WORDS[token.text], "", "generic_body")
        kind = {"ministry": "ministry", "parliament": "legislature"}.get(token.text)
        if kind is None or known[token.i]:
            continue
        first = token.i
        while first > 0 and doc[first - 1].lower_ in MINISTRY_FIELDS:
            first -= 1
        if kind == "ministry" and first == token.i:
            continue
        name = f"Ministry of {_field(doc[first : token.i].text)}" if kind == "ministry" else "Parliament"
        yield Body(first, token.i + 1, name, kind, "", "generic_body")


def _stands_alone(doc: Doc, token: Token) -> bool:
    """Whether 'Parliament' or 'Cabinet' is no part of a longer name and acts, or is acted on."""
    i = token.i
    before, behind = doc[i - 1] if i else None, doc[i + 1] if i + 1 < len(doc) else None
    if behind is not None and (
        behind.text[:1].isupper() or behind.text in DASHES | {"'s", "’s", "of", "Secretary"}
    ):
        return False
    if before is not None and before.text[:1].isupper() and not before.is_sent_start:
        return False
    acts = token.dep_ == "nsubj" and token.head.pos_ in ("VERB", "AUX")
    return acts or (before is not None and before.lower_ in BEFORE_STATE_WORDS)


def _field(words: str) -> str:
    """'foreign' to 'Foreign Affairs', 'defense' to 'Defence'."""
    field = words.title().replace("Defense", "Defence")
    return f"{field} Affairs" if field in ("Foreign", "External") else field


def panels(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """'the joint committee on defence industry cooperation', 'the House committee on military affairs'."""
    for token in doc:
        group = token.text == "group" and token.i > 0 and doc[token.i - 1].text == "working"
        if not (token.text in PANELS or group) or known[token.i]:
            continue
        before = range(token.i - 1, max(token.i - 4, -1), -1)
        first = next((j for j in before if doc[j].lower_ in JOINT | PARLIAMENTARY), None)
        if first is None or not all(_modifies(t) for t in doc[first + 1 : token.i]):
            continue
        past = _field_end(doc, token.i + 1)
        parliamentary = doc[first].lower_ in PARLIAMENTARY
        of_house = doc[first + 1].lower_ in HOUSE_FIELDS if parliamentary else first < token.i - 1 - group
        if past > token.i + 1 or of_house:
            name = clean_name(doc[first:past].text)
            kind = "legislature" if parliamentary else "forum"
            yield Body(first, past, name[:1].upper() + name[1:], kind, "", "panel")


def _modifies(token: Token) -> bool:
    return token.pos_ in ("ADJ", "NOUN") or token.text in DASHES


def _is_of_field(token: Token) -> bool:
    said = token.pos_ in ("NOUN", "ADJ", "PROPN") or token.text in DASHES | {"and"}
    return said and token.ent_type_ not in ("DATE", "TIME")


def _field_end(doc: Doc, i: int) -> int:
    """Past 'on defence industry cooperation'."""
    if i + 1 >= len(doc) or doc[i].lower_ not in ("on", "for"):
        return i
    end = i + 1
    while end < len(doc) and _is_of_field(doc[end]):
        end += 1
    while doc[end - 1].text == "and" or doc[end - 1].text in DASHES:
        end -= 1
    return end if end > i + 1 else i
