"""Bodies that no list knows, by the form of their names.

Forms handled, the word that tells the kind in capitals:
    Salamis SHIPYARDS; Cochin Shipyard LIMITED; the Viet Nam BORDER GUARD; Joint Steering COMMITTEE
    MINISTRY of Defence and Aerospace; WORKING GROUP on Cyber Defence; Federal SERVICE for Trade
    Acquisition, Technology and Logistics AGENCY (ATLA): the acronym then stands for the name
    1st Zenda DIVISION; No. 617 SQUADRON; TASK FORCE 51: units by their number
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from spacy.tokens import Doc

from analysis.body_kinds import department_kind, panel_kind
from analysis.body_names import (
    DASHES,
    OFFICES,
    PARTY_OFFICES,
    acronym_at,
    backwards,
    clean_name,
    end_by_acronym,
    forwards,
    is_capital,
    start_by_acronym,
)
from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.reference import Reference

# The legal form ends a company's name: 'Zenda Works JSC' 'Jane Roe'.
LEGAL_FORMS = frozenset(
    "jsc pjsc ojsc llc ltd ltd. inc inc. plc gmbh oyj asa spa s.p.a. bhd berhad tbk".split()
)
# A name that opens with one of these is an event's, whatever body's word it ends in.
OPENERS = frozenset({"exercise", "operation", "airshow", "expo", "project"})
# A panel with one of these in its name is a parliament's.
LEGISLATIVE = frozenset(
    "senate house parliamentary parliament standing select departmental portfolio assembly".split()
)
FOREIGN_ARTICLES = frozenset("La Le Les El Los Las Il Lo Der Die Das".split())
# Houses where people meet.
HOUSES = ("Center", "Centre", "Hall")
VENUES = tuple(
    f"{use} {house}" for use in ("Congress", "Convention", "Conference", "Exhibition") for house in HOUSES
)
SEATS = tuple(
    f"Parliament {house}" for house in ("House", "Building", "Buildings", "Square", "Street", "Hill")
)
# Kinds of bodies whose word ends their name, or is followed by 'of', 'for' and the like: 'Union Jack' is none.
ENDING_KINDS = frozenset({"legislature", "forum", "alliance"})
# What is called after the body that stands in it or on it.
SITES = frozenset(
    "street avenue road lane gardens square park boulevard drive hill house building hotel station stop bridge".split()
)
# Bodies that these words name only with what they are for.
NAMED_FOR = frozenset({"Front", "Rally"})
# Places that are called after those who use them.
GROUNDS = frozenset("base barracks airfield station camp depot memorial museum".split())
# What armed people without a state are called.
STATES = frozenset("states nations republics countries".split())
SPEAKERS = frozenset({"spokesman", "spokeswoman"})
# Hospitals, factories and the like that have numbers for names.
NUMBERED = frozenset("hospital factory plant workshop".split())
GROUPS = frozenset("group militia faction movement rebel insurgent separatist militant umbrella".split())


@dataclass(frozen=True, slots=True)
class Body:
    """A body named in a block: tokens `first` to `past`, its name, kind, and the acronym given with it."""

    first: int
    past: int
    name: str
    kind: str
    acronym: str
    rule: str


@lru_cache(maxsize=4)
def body_words(reference: Reference) -> Gazetteer[str]:
    """The words that tell the kind of a body."""
    return build_gazetteer((entry.kind, entry.words) for entry in reference.body_words)


def find_bodies(
    doc: Doc, known: Sequence[bool], reference: Reference, taken: Sequence[bool] | None = None
) -> list[Body]:
    """The bodies of a block that the reference data does not list; `known` marks the tokens of names it does.

    `taken` marks the tokens that belong to other bodies already.
    """
    taken = taken or [False] * len(doc)
    heads = {
        first: (past, kind)
        for first, past, kind in body_words(reference).find(doc)
        if doc[first].text[:1].isupper()
    }
    found: list[Body] = []
    edge = 0
    for first in sorted(heads):
        past, kind = heads[first]
        if doc[first].text in NAMED_FOR and not (past < len(doc) and doc[past].text == "for"):
            continue  # 'the Zenda Front' may be a war's
        if first < edge or taken[first] or (known[first] and doc[first].text == "Federation"):
            continue  # 'of the Ruritanian Federation Jane Roe'
        body = _around(doc, (first, past, kind), heads, known, reference, edge)
        if body is None or any(taken[body.first : body.past]) or _names_office(doc, body, reference):
            continue
        if not body.acronym and _inside_ministry(doc, known, body.first):
            continue  # the 'Interior and National Administration' of a ministry
        if not all(known[body.first : body.past]):
            if body.kind == "forum":
                body = replace(body, kind=panel_kind(body.name, reference))
            elif body.kind == "agency":
                body = replace(body, kind=department_kind(body.name, reference))
            found.append(body)
            edge = body.past
    return sorted(found, key=lambda b: b.first)


def _inside_ministry(doc: Doc, known: Sequence[bool], i: int) -> bool:
    """Whether a token stands in the known name of a ministry, behind its 'of'."""
    of = i - 1 - (i > 1 and doc[i - 1].lower_ == "the")
    return of > 0 and known[i] and known[of] and doc[of - 1 : of + 1].text in ("Ministry of", "Department of")


def _around(
    doc: Doc,
    word: tuple[int, int, str],
    heads: dict[int, tuple[int, str]],
    known: Sequence[bool],
    reference: Reference,
    edge: int,
) -> Body | None:
    """The name around the word that tells the kind: capitals before it, and 'of …' behind it."""
    first, past, kind = word
    refused = reference.not_bodies
    start = backwards(doc, first, edge)
    if start == first and first - 2 >= edge and doc[first - 1].lower_ == "and":
        # 'the Scientific Studies and Research Centre': the bare word is no name of its own.
        left = backwards(doc, first - 1, edge)
        led = left > 0 and doc[left - 1].lower_ in ("the", "'s", "’s")
        clear = not any(j in heads or doc[j].ent_type_ == "PERSON" for j in range(left, first - 1))
        start = left if led and clear and left < first - 1 else start
    start = _with_field(doc, start, kind, heads, known)
    # A later word of the same run tells the kind: 'Shipyard Limited', 'Army Research Laboratory'.
    while past in heads and not doc[past].is_sent_start:
        past, kind = heads[past]
    while past < len(doc) and doc[past - 1].lower_ not in LEGAL_FORMS and _runs_on(doc, past):
        past, kind = heads.get(past, (past + 1, kind))
    end = end_by_acronym(doc, start, forwards(doc, past, heads, known))
    words = [doc[past - 1].lower_, doc[end - 1].lower_, *({doc[start].lower_} & OPENERS)]
    alone = end - start == len(doc) or (end < len(doc) and doc[end].text == ":")
    if doc[start:end].text.isupper() and alone:
        return None  # a signature, a label or a heading set in capitals
    if kind == "alliance" and (
        doc[past - 1 : past + 1].text == "Union of" or doc[past : past + 1].text == "for"
    ):
        # 'National Union of Journalists', 'Union for Change'; but 'Union of South American Nations'
        kind = "alliance" if doc[end - 1].lower_ in STATES else "other"
    if kind == "alliance" and doc[past - 1 : past + 1].text == "League of":
        kind = "other"  # 'League of the Harbour'; those of states are listed
    if doc[end - 1].lower_ in SITES and end - start > heads[first][0] - first:
        return None  # 'Parliament Avenue', 'Embassy Gardens'
    goes_on = past > heads[first][0] and not any(heads[first][0] <= j < past for j in heads)
    if kind in ENDING_KINDS and start == first and goes_on and not acronym_at(doc, end):
        return None  # 'Union Jack', 'Congress Yellow'
    if kind == "alliance" and re.fullmatch("[IVX]+", doc[end - 1].text):
        return None  # 'Union III': a camp or a ruler
    numbered = _past_number(doc, end)
    # The bare word ('the Working Group') only refers to a body named elsewhere.
    bare = (start, end) == (first, heads[first][0]) and numbered == end
    bare = bare and doc[start:end].text not in reference.names_alone
    end = numbered
    if bare or any(w in refused for w in words) or doc[start:end].text.endswith((*VENUES, *SEATS)):
        return None
    if start > 0 and doc[start - 1].lower_ in refused:
        return None
    of_office = (
        start > 1 and doc[start - 1].lower_ in ("of", "for") and doc[start - 2].lower_ in OFFICES - SPEAKERS
    )
    if of_office and not (kind == "company" and doc[past - 1].lower_ in LEGAL_FORMS):
        return None  # 'Minister of Defence and National Service': the field of an office
    if (
        doc[start : start + 2].text == "General Staff"
        and doc[max(start - 3, 0) : start].text.lower() == "chief of the"
    ):
        return None
    of_house = start > 1 and doc[start - 1].text in ("'s", "’s") and heads.get(start - 2, (0, ""))[1]
    if kind == "forum" and (
        of_house == "legislature" or any(t.lower_ in LEGISLATIVE for t in doc[start:end])
    ):
        kind = "legislature"
    if kind == "forum" and doc[start : start + 2].text == "Task Force":
        kind = "armed_service"
    told = max(p for f, (p, _) in heads.items() if start <= f < end)
    if kind == "armed_service" and any(t.lower_ in GROUNDS for t in doc[told:end]):
        return None  # 'Air Force Base Zenda': a place
    if doc[end - 1].text == "Division" and doc[max(start - 2, 0) : start].text.lower() in (
        "in the",
        "of the",
    ):
        return None  # 'in the Zenda Division': a part of a country
    if kind == "armed_service" and _is_group(doc, end):
        kind = "other"
    if kind == "alliance" and known[end - 1] and end - start > 2:
        return None  # 'Union of the Comoros' is a country's full name
    if first > 0 and doc[first - 1].text in DASHES:
        return None
    if end - start == 2 and doc[start].text in FOREIGN_ARTICLES:
        return None  # 'La Commission nationale …': a phrase of another language
    if kind == "company" and not any(p == past for p, _ in heads.values()) and doc[first].ent_type_ != "ORG":
        return None  # 'Military Aircraft Crash': what follows the word makes another thing of it
    acronym = acronym_at(doc, end)
    start = start_by_acronym(doc, start, end, acronym, edge)
    return Body(start, end, clean_name(doc[start:end].text), kind, acronym, "body_word")


def _with_field(
    doc: Doc, start: int, kind: str, heads: dict[int, tuple[int, str]], known: Sequence[bool]
) -> int:
    """Where 'the Foreign Relations and National Defence Committee' begins: what a panel is for may be two fields."""
    if kind not in ("forum", "legislature") or start < 3 or doc[start - 1].lower_ not in ("and", "&"):
        return start
    left = backwards(doc, start - 1, 0)
    led = left > 0 and doc[left - 1].lower_ in ("the", "'s", "’s")
    told = led or doc[left].lower_ in LEGISLATIVE
    fields = [j for j in range(left, start - 1) if doc[j].lower_ not in LEGISLATIVE]
    others = any(j in heads or known[j] for j in fields)
    return left if left < start - 1 and told and not others else start


def _past_number(doc: Doc, end: int) -> int:
    """Past the number of 'Military Hospital 175', 'Factory 200'; things that are counted follow theirs."""
    if end >= len(doc) or doc[end - 1].lower_ not in NUMBERED or not re.fullmatch(r"\d{1,3}", doc[end].text):
        return end
    counted = end + 1 < len(doc) and doc[end + 1].pos_ in ("NOUN", "ADJ", "PROPN")
    return end if counted else end + 1


def _is_group(doc: Doc, i: int) -> bool:
    """', a group led by …': an army of no state."""
    if i + 2 >= len(doc) or doc[i].text != "," or doc[i + 1].lower_ not in ("a", "an"):
        return False
    return any(t.lower_ in GROUPS for t in doc[i + 2 : i + 6])


@lru_cache(maxsize=4)
def offices(reference: Reference) -> Gazetteer[str]:
    """Every way to write an office, to the office."""
    return build_gazetteer((o.office, (o.office, *o.titles)) for o in reference.offices)


def _names_office(doc: Doc, body: Body, reference: Reference) -> bool:
    """'National Armaments Director' is an office, not the director of a body; so is 'Supreme Court Justice'."""
    if offices(reference).get(doc[body.first : body.past].text) is not None:
        return True
    if body.past >= len(doc) or doc[body.past].lower_ not in OFFICES | PARTY_OFFICES:
        return False
    return offices(reference).get(doc[body.first : body.past + 1].text) is not None


def _runs_on(doc: Doc, i: int) -> bool:
    if doc[i].lower_ in PARTY_OFFICES or (doc[i].text == "Justice" and doc[i - 1].text == "Court"):
        return False  # 'Senate Majority Leader Jane Roe', 'Supreme Court Justice Jane Roe'
    if _opens_person(doc, i):
        return False  # 'Head of the State Security Service' 'Jane Roe'
    joined = doc[i].text == "&" and i + 1 < len(doc) and is_capital(doc[i + 1])
    return (is_capital(doc[i]) or joined) and not doc[i].is_sent_start


def _opens_person(doc: Doc, i: int) -> bool:
    """Whether the model sees a person's full name begin at a token behind words of another kind."""
    begins = doc[i].ent_type_ == "PERSON" and doc[i].ent_iob_ == "B" and doc[i - 1].ent_type_ in ("", "ORG")
    return begins and i + 1 < len(doc) and doc[i + 1].ent_type_ == "PERSON" and doc[i + 1].ent_iob_ == "I"
