"""Offices told by the body that somebody leads: who it is under, who heads it, who hands its command to whom.

Forms handled, the name being X:
    the force, under General X,; the finance ministry under X; its council is chaired by X; a court, headed by X,
    W handed command of the Navy to X; X took command of the Navy from W
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc

from analysis.lone_names import KIN
from analysis.mentions import Mention
from analysis.named_blocks import NamedBlock
from analysis.naming import Naming
from analysis.titles import Title

PASSIVES = {
    "headed": "Head",
    "led": "Head",
    "run": "Head",
    "chaired": "Chair",
    "commanded": "Commander",
    "directed": "Director",
}
# Groups that somebody leads: 'a sharia committee in Zenda, chaired by X'.
LED = frozenset(
    """commission committee council court board tribunal inquiry delegation team group unit cell faction militia
    movement party mission force column brigade battalion network cabinet government alliance""".split()
)
WHOSE = frozenset({"his", "her", "their"})
# How far a group may stand before the words that tell who leads it, and how long what stands in brackets may be.
LONGEST_REACH, LONGEST_BRACKET = 6, 6
# Before a passive that tells who leads a body.
AHEAD_OF_VERB = frozenset(
    ", has have had been be is was will now currently also recently formally officially newly then".split()
)
HANDING = frozenset("hand pass relinquish transfer turn cede yield give surrender".split())
TAKING = frozenset("take assume".split())


@dataclass(frozen=True, slots=True)
class ToldOffice:
    """An office told by a verb: its words in the article, the token past them, and the country told with it."""

    role: str
    text: str
    past: int
    country: str = ""
    title: Title | None = None


def of_led_body(block: NamedBlock, naming: Naming) -> ToldOffice | None:
    """The office of who leads a body that the sentence names."""
    return _under(block, naming) or _headed_by(block, naming) or _in_handover(block, naming)


def _under(block: NamedBlock, naming: Naming) -> ToldOffice | None:
    """'The Multinational Force (MNF), under General X,': who a body is under commands it."""
    doc, i = block.doc, naming.first - 1
    ranked = any(t.kind == "rank" for t in naming.titles)
    if i < 2 or doc[i].lower_ != "under":
        return None
    i -= 1 + (doc[i - 1].text == ",")
    if doc[i].text == ")":
        i = next((j - 1 for j in range(i, max(i - 6, 0), -1) if doc[j].text == "("), i)
    body = block.cover.of_token[i]
    if body is None or body.kind != "organisation":
        return None
    if not ranked and (body.category != "ministry" or naming.titles):
        return None
    post = "Commander" if ranked else "Head"
    return ToldOffice(f"{post} of {body.entity}", doc[naming.first - 1].text, naming.past, body.country)


def _headed_by(block: NamedBlock, naming: Naming) -> ToldOffice | None:
    """'the Naval Ships Group, currently headed by X': who a body is said to be led by."""
    doc, i = block.doc, _before_kin(block.doc, naming.first) - 1
    if i > 2 and doc[i].text in ("'s", "’s"):
        i -= 2  # 'chaired by Zenda's Jane Roe'
    if i < 3 or doc[i].lower_ != "by" or doc[i - 1].lower_ not in PASSIVES:
        return None
    at = i - 2
    while at > 0 and doc[at].lower_ in AHEAD_OF_VERB | {"which", "and", "that"}:
        at -= 1
    if doc[at].text == ")":
        at = next((j - 1 for j in range(at, max(at - LONGEST_BRACKET, 0), -1) if doc[j].text == "("), at)
    post = PASSIVES[doc[i - 1].lower_]
    body = block.cover.of_token[at]
    if body is not None and body.kind == "organisation":
        return ToldOffice(f"{post} of {body.entity}", doc[i - 1].text, naming.past, body.country)
    phrase = _group_before(doc, at)
    return ToldOffice(f"{post} of the {phrase}", doc[i - 1].text, naming.past) if phrase else None


def _group_before(doc: Doc, at: int) -> str:
    """The group, by its common noun, before 'is chaired by' or ', headed by'."""
    noun = next((j for j in range(at, max(at - LONGEST_REACH, -1), -1) if doc[j].lower_ in LED), None)
    if noun is None or any(t.pos_ in ("VERB", "AUX") or t.text in (";", ":") for t in doc[noun + 1 : at + 1]):
        return ""
    first = noun
    while first > 0 and doc[first - 1].pos_ in ("ADJ", "NOUN", "PROPN"):
        first -= 1
    return doc[first : noun + 1].text


def _before_kin(doc: Doc, first: int) -> int:
    """Where 'his son X' opens: whose relative somebody is stands between a verb and the name."""
    return (
        first - 2 if first > 1 and doc[first - 1].lower_ in KIN and doc[first - 2].lower_ in WHOSE else first
    )


def _in_handover(block: NamedBlock, naming: Naming) -> ToldOffice | None:
    """'W handed command of the Navy to X', 'X took command of the Navy from W': both have commanded it."""
    doc, sentence = block.doc, block.doc[naming.candidate.first].sent
    at = next(
        (
            t.i
            for t in sentence
            if t.lower_ == "command" and t.i + 2 < len(doc) and doc[t.i + 1].lower_ == "of"
        ),
        0,
    )
    body = _body_at(block, at + 2) if at else None
    if body is None:
        return None
    verb = next((t for t in reversed(doc[sentence.start : at]) if t.lemma_ in HANDING | TAKING), None)
    if verb is None:
        return None
    gives = naming.past <= verb.i <= naming.past + 2 and verb.lemma_ in HANDING
    before = doc[naming.first - 1].lower_ if naming.first > at else ""
    receives = before == "to" and verb.lemma_ in HANDING
    if not (gives or receives or (before == "from" and verb.lemma_ in TAKING)):
        return None
    return ToldOffice(f"Commander of {body.entity}", doc[verb.i : at + 1].text, naming.past, body.country)


def _body_at(block: NamedBlock, i: int) -> Mention | None:
    """The body that is named at a token or behind the article there."""
    i += i < len(block.doc) and block.doc[i].lower_ == "the"
    body = block.cover.of_token[i] if i < len(block.doc) else None
    if body is not None and body.kind == "demonym" and i + 1 < len(block.doc):
        body = block.cover.of_token[i + 1]
    return body if body is not None and body.kind == "organisation" else None
