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
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc, Token

from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.reference import Reference

LINKS = frozenset({"of", "for", "on", "de", "do", "da", "del", "di", "des", "du", "la"})
DASHES = frozenset("-‐‑–/")
# Offices end a name: 'Arms Agency Director General Jane Roe'.
OFFICES = frozenset(
    """secretary minister chief director commander chairman chairwoman chair president general admiral ambassador
    spokesman spokeswoman commissioner commanding speaker colonel captain head marshal lieutenant major
    brigadier commodore sheikh ceo cfo coo cto mr mrs
    ms dr prince excellency baroness lord lady sir dame corporal sergeant private airman specialist
    gen lt maj col brig capt cpl sgt adm cmdr cdr spc pvt vadm radm pfc cpt ssgt msgt""".split()
)
# Of a parliament's parties; 'Squadron Leader' is a rank.
PARTY_OFFICES = frozenset({"leader", "whip"})
# The legal form ends a company's name: 'Zenda Works JSC' 'Jane Roe'.
LEGAL_FORMS = frozenset(
    "jsc pjsc ojsc llc ltd ltd. inc inc. plc gmbh oyj asa spa s.p.a. bhd berhad tbk".split()
)
# A name that opens with one of these is an event's, whatever body's word it ends in.
OPENERS = frozenset({"exercise", "operation", "airshow", "expo", "project"})
# A panel with one of these in its name is a parliament's.
LEGISLATIVE = frozenset("senate house parliamentary parliament standing select departmental assembly".split())
# 'Second Zenda Dialogue': the edition is no part of the name.
ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth inaugural".split())
# What armed people without a state are called.
STATES = frozenset("states nations republics countries".split())
SPEAKERS = frozenset({"spokesman", "spokeswoman"})
# Hospitals, factories and the like that have numbers for names.
NUMBERED = frozenset("hospital factory plant workshop".split())
# What a department of defence may have for its field besides.
FIELD_ENDINGS = frozenset(
    "industry industries production procurement research logistics intelligence".split()
)
GROUPS = frozenset("group militia faction movement rebel insurgent separatist militant umbrella".split())
# Whose body it may be in its name: 'People's Party'.
GROUPS_OF_PEOPLE = frozenset({"People", "Women", "Children", "Workers", "Mothers", "King", "Queen"})


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
        if first < edge or taken[first]:
            continue
        body = _around(doc, (first, past, kind), heads, known, reference.not_bodies, edge)
        if body is None or any(taken[body.first : body.past]) or _names_office(doc, body, reference):
            continue
        if not all(known[body.first : body.past]):
            found.append(body)
            edge = body.past
    return sorted(found, key=lambda b: b.first)


def _around(
    doc: Doc,
    word: tuple[int, int, str],
    heads: dict[int, tuple[int, str]],
    known: Sequence[bool],
    refused: tuple[str, ...],
    edge: int,
) -> Body | None:
    """The name around the word that tells the kind: capitals before it, and 'of …' behind it."""
    first, past, kind = word
    start = _backwards(doc, first, edge)
    if start == first and first - 2 >= edge and doc[first - 1].lower_ == "and":
        # 'the Scientific Studies and Research Centre': the bare word is no name of its own.
        left = _backwards(doc, first - 1, edge)
        led = left > 0 and doc[left - 1].lower_ in ("the", "'s", "’s")
        clear = not any(j in heads or doc[j].ent_type_ == "PERSON" for j in range(left, first - 1))
        start = left if led and clear and left < first - 1 else start
    # A later word of the same run tells the kind: 'Shipyard Limited', 'Army Research Laboratory'.
    while past in heads and not doc[past].is_sent_start:
        past, kind = heads[past]
    while past < len(doc) and doc[past - 1].lower_ not in LEGAL_FORMS and _runs_on(doc, past):
        past, kind = heads.get(past, (past + 1, kind))
    end = _forwards(doc, past, heads, known)
    words = [doc[past - 1].lower_, doc[end - 1].lower_, *({doc[start].lower_} & OPENERS)]
    alone = end - start == len(doc) or (end < len(doc) and doc[end].text == ":")
    if doc[start:end].text.isupper() and alone:
        return None  # a signature, a label or a heading set in capitals
    if kind == "alliance" and doc[past : past + 1].text == "of" and doc[past - 1].text == "Union":
        # 'National Union of Journalists'; but 'Union of South American Nations'
        kind = "alliance" if doc[end - 1].lower_ in STATES else "other"
    if kind == "alliance" and re.fullmatch("[IVX]+", doc[end - 1].text):
        return None  # 'Union III': a camp or a ruler
    numbered = _past_number(doc, end)
    # The bare word ('the Working Group') only refers to a body named elsewhere.
    bare = (start, end) == (first, heads[first][0]) and numbered == end
    end = numbered
    if bare or any(w in refused for w in words):
        return None
    if start > 0 and doc[start - 1].lower_ in refused:
        return None
    of_office = (
        start > 1 and doc[start - 1].lower_ in ("of", "for") and doc[start - 2].lower_ in OFFICES - SPEAKERS
    )
    if of_office and not (kind == "company" and doc[past - 1].lower_ in LEGAL_FORMS):
        return None  # 'Minister of Defence and National Service': the field of an office
    if kind == "forum" and any(t.lower_ in LEGISLATIVE for t in doc[start:end]):
        kind = "legislature"
    if kind == "forum" and doc[start : start + 2].text == "Task Force":
        kind = "armed_service"
    if kind == "armed_service" and _is_group(doc, end):
        kind = "other"
    if kind == "alliance" and known[end - 1] and end - start > 2:
        return None  # 'Union of the Comoros' is a country's full name
    if first > 0 and doc[first - 1].text in DASHES:
        return None
    if kind == "company" and not any(p == past for p, _ in heads.values()) and doc[first].ent_type_ != "ORG":
        return None  # 'Military Aircraft Crash': what follows the word makes another thing of it
    acronym = acronym_at(doc, end)
    return Body(start, end, clean_name(doc[start:end].text), kind, acronym, "body_word")


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
    joined = doc[i].text == "&" and i + 1 < len(doc) and is_capital(doc[i + 1])
    return (is_capital(doc[i]) or joined) and not doc[i].is_sent_start


def is_capital(token: Token) -> bool:
    """Whether a token may be part of a name of a body."""
    if not token.text[:1].isupper() or token.pos_ == "PRON":
        return False
    opens_rank = (
        token.lower_ == "field" and token.i + 1 < len(token.doc) and token.nbor(1).lower_ == "marshal"
    )
    return token.lower_.rstrip(".") not in OFFICES and not opens_rank


def _leads_in(token: Token) -> bool:
    """A capital before the word of a body; 'General' there is an adjective ('General Border Committee')."""
    if token.text not in ("General", "Chief", "Head"):
        return is_capital(token)
    return not (token.i and token.nbor(-1).lower_ in OFFICES)


def _backwards(doc: Doc, first: int, edge: int) -> int:
    """Where the capitals before a token begin; a comma inside a name is crossed where 'and' follows it."""
    i = first
    while i > edge:
        before = doc[i - 1]
        if _leads_in(before) and not _only_opens(before):
            i -= 1
        elif before.text in DASHES and i - 1 > edge and not doc[i - 2].whitespace_ and not before.whitespace_:
            i -= 1
        elif before.lower_ in ("and", "&") and i - 2 >= edge and is_capital(doc[i - 2]) and _one_name(doc, i):
            i -= 1
        elif before.text == "," and i - 2 >= edge and is_capital(doc[i - 2]) and _one_name(doc, i):
            i -= 1
        elif before.text in ("'s", "’s") and i - 2 >= edge and doc[i - 2].text in GROUPS_OF_PEOPLE:
            i -= 2
        elif before.text == "+" or (before.text.isdigit() and "+" in doc[i - 1 : i + 1].text):
            i -= 1
        else:
            break
    while i < first and (doc[i].text in DASHES | {","} or doc[i].lower_ in {"and", "the", "&"} | ORDINALS):
        i += 1
    return i


def _only_opens(token: Token) -> bool:
    """Whether a capital is there because a sentence starts: 'At Salamis Shipyards'."""
    return bool(token.is_sent_start) and (token.is_stop or token.pos_ not in ("PROPN", "NOUN", "ADJ"))


def _one_name(doc: Doc, i: int) -> bool:
    """Whether the model sees the tokens on both sides of a comma or 'and' as one organisation."""
    if i > 2 and doc[i - 1].text == "and" and doc[i - 3].ent_type_ == "NORP":
        return True  # 'the Ruritanian Materiel and IT Command'
    return doc[i].ent_type_ == "ORG" and doc[i - 2].ent_type_ == "ORG" and doc[i - 1].ent_iob_ == "I"


def _forwards(doc: Doc, past: int, heads: dict[int, tuple[int, str]], known: Sequence[bool]) -> int:
    """Past 'of Defence', 'on Military and Technical Cooperation'; a second body behind 'of' is another name."""
    end = past
    while end + 1 < len(doc) and doc[end].lower_ in LINKS:
        i = end + 1
        if doc[i].lower_ == "the" and i + 1 < len(doc):
            i += 1
        if not is_capital(doc[i]) or doc[i].ent_type_ in ("DATE", "TIME"):
            break
        run = _capitals(doc, i)
        if known[i]:
            # 'of Ruritania Jane Roe', 'of Ruritania on Trade': a known name ends the name of the body.
            past_known = next((j for j in range(i, run) if not known[j]), run)
            wider = known[end] and past_known < run and doc[past_known].lower_ in FIELD_ENDINGS
            return past_known + wider
        if doc[end].lower_ == "of" and any(j in heads for j in range(i, run)):
            break
        end = run
    return end


def _capitals(doc: Doc, i: int) -> int:
    """Past a run of capitals joined by 'and', '&', ',' … 'and' or a hyphen."""
    while i < len(doc):
        token = doc[i]
        follows = doc[i + 1] if i + 1 < len(doc) else None
        if is_capital(token) or token.text == "&":
            i += 1
        elif token.text in ("'s", "’s") and doc[i - 1].text in GROUPS_OF_PEOPLE and i + 1 < len(doc):
            i += 1
        elif (
            follows is not None
            and is_capital(follows)
            and (token.text in DASHES or (token.lower_ == "and" and _joins(doc, i)))
        ):
            i += 2
        elif (
            token.text == ","
            and follows is not None
            and is_capital(follows)
            and doc[i - 1].ent_type_ == "ORG" == follows.ent_type_
        ):
            i += 2
        else:
            break
    return i


def _joins(doc: Doc, i: int) -> bool:
    """'Science and Technology' is one field; 'Ministry of Defence and Acme Ltd' are two names."""
    after = doc[i + 1]
    if doc[i].ent_iob_ == "I":
        return True
    return after.ent_type_ not in ("PERSON", "GPE") and not (
        after.ent_type_ == "ORG" and after.ent_iob_ == "B"
    )


def acronym_at(doc: Doc, i: int) -> str:
    """The acronym in brackets at a token: '(ATLA)'; '' where there is none."""
    if i + 2 < len(doc) and doc[i].text == "(":
        closing = next((j for j in range(i + 2, min(i + 7, len(doc))) if doc[j].text == ")"), None)
        if closing is not None:
            text = doc[i + 1 : closing].text
            if re.fullmatch(r"[A-Z][A-Za-z0-9&+./-]{1,14}", text) and sum(c.isupper() for c in text) >= 2:
                return text
    return ""


def clean_name(name: str) -> str:
    """A name as written, on one line."""
    return re.sub(r"\s+", " ", name).strip(" ,")
