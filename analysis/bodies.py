"""Bodies that no list knows, by the form of their names.

Forms handled, the word that tells the kind in capitals:
    Salamis SHIPYARDS; Cochin Shipyard LIMITED; the Viet Nam BORDER GUARD; Joint Steering COMMITTEE
    MINISTRY of Defence and Aerospace; WORKING GROUP on Cyber Defence; Federal SERVICE for Trade
    Acquisition, Technology and Logistics AGENCY (ATLA): the acronym then stands for the name
    the Indonesian defense ministry; Greece's parliament; the ministry (of the country last named so)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc, Token

from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.reference import Reference

LINKS = frozenset({"of", "for", "on", "de", "do", "da", "del", "di", "des", "du", "la"})
DASHES = frozenset("-‐‑–/")
MINISTRY_FIELDS = frozenset("defence defense foreign interior external affairs finance".split())
# Offices end a name: 'Arms Agency Director General Jane Roe'.
OFFICES = frozenset(
    """secretary minister chief director commander chairman chairwoman chair president general admiral ambassador
    spokesman spokeswoman commissioner colonel captain head marshal lieutenant major brigadier commodore sheikh mr mrs
    ms dr prince excellency""".split()
)
# What companies do, where the model takes the name beside the verb for an organisation.
COMPANY_VERBS = frozenset("build manufacture supply deliver produce assemble develop design".split())


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


def find_bodies(doc: Doc, known: Sequence[bool], reference: Reference) -> list[Body]:
    """The bodies of a block that the reference data does not list; `known` marks the tokens of names it does."""
    heads = {
        first: (past, kind)
        for first, past, kind in body_words(reference).find(doc)
        if doc[first].text[:1].isupper()
    }
    found: list[Body] = []
    edge = 0
    for first in sorted(heads):
        past, kind = heads[first]
        if first < edge:
            continue
        body = _around(doc, (first, past, kind), heads, known, reference.not_bodies, edge)
        if body is not None and not all(known[body.first : body.past]):
            found.append(body)
            edge = body.past
    found += _defined(doc, known, found, reference.not_bodies)
    found += _generic(doc, known, found)
    found += _by_cue(doc, known, found, reference)
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
    # A later word of the same run tells the kind: 'Shipyard Limited', 'Army Research Laboratory'.
    while past in heads and not doc[past].is_sent_start:
        past, kind = heads[past]
    while past < len(doc) and _is_capital(doc[past]) and not doc[past].is_sent_start:
        past, kind = heads.get(past, (past + 1, kind))
    end = _forwards(doc, past, heads, known)
    words = [t.lower_ for t in doc[start:end]]
    if doc[start:end].text.isupper() and end - start == len(doc):
        return None  # a signature or a heading set in capitals
    # The bare word ('the Working Group') only refers to a body named elsewhere.
    if (start, end) == (first, heads[first][0]) or any(w in refused for w in words):
        return None
    if start > 0 and doc[start - 1].lower_ in refused:
        return None
    if start > 1 and doc[start - 1].lower_ in ("of", "for") and doc[start - 2].lower_ in OFFICES:
        return None  # 'Minister of Defence and National Service': the field of an office
    if kind == "alliance" and known[end - 1] and end - start > 2:
        return None  # 'Union of the Comoros' is a country's full name
    if first > 0 and doc[first - 1].text in DASHES:
        return None
    acronym = _acronym(doc, end)
    return Body(start, end, _clean(doc[start:end].text), kind, acronym, "body_word")


def _is_capital(token: Token) -> bool:
    return token.text[:1].isupper() and token.pos_ != "PRON" and token.lower_ not in OFFICES


def _leads_in(token: Token) -> bool:
    """A capital before the word of a body; 'General' there is an adjective ('General Border Committee')."""
    return _is_capital(token) or token.text in ("General", "Chief", "Head")


def _backwards(doc: Doc, first: int, edge: int) -> int:
    """Where the capitals before a token begin; a comma inside a name is crossed where 'and' follows it."""
    i = first
    while i > edge:
        before = doc[i - 1]
        if _leads_in(before) and not _only_opens(before):
            i -= 1
        elif before.text in DASHES and i - 1 > edge and not doc[i - 2].whitespace_ and not before.whitespace_:
            i -= 1
        elif (
            before.lower_ in ("and", "&") and i - 2 >= edge and _is_capital(doc[i - 2]) and _one_name(doc, i)
        ):
            i -= 1
        elif before.text == "," and i - 2 >= edge and _is_capital(doc[i - 2]) and _one_name(doc, i):
            i -= 1
        elif before.text == "+" or (before.text.isdigit() and "+" in doc[i - 1 : i + 1].text):
            i -= 1
        else:
            break
    while i < first and (doc[i].text in DASHES | {","} or doc[i].lower_ in ("and", "the", "&")):
        i += 1
    return i


def _only_opens(token: Token) -> bool:
    """Whether a capital is there because a sentence starts: 'At Salamis Shipyards'."""
    return bool(token.is_sent_start) and (token.is_stop or token.pos_ not in ("PROPN", "NOUN", "ADJ"))


def _one_name(doc: Doc, i: int) -> bool:
    """Whether the model sees the tokens on both sides of a comma or 'and' as one organisation."""
    return doc[i].ent_type_ == "ORG" and doc[i - 2].ent_type_ == "ORG" and doc[i - 1].ent_iob_ == "I"


def _forwards(doc: Doc, past: int, heads: dict[int, tuple[int, str]], known: Sequence[bool]) -> int:
    """Past 'of Defence', 'on Military and Technical Cooperation'; a second body behind 'of' is another name."""
    end = past
    while end + 1 < len(doc) and doc[end].lower_ in LINKS:
        i = end + 1
        if doc[i].lower_ == "the" and i + 1 < len(doc):
            i += 1
        if not _is_capital(doc[i]):
            break
        run = _capitals(doc, i)
        if known[i]:
            # 'of Ruritania Jane Roe', 'of Ruritania on Trade': a known name ends the name of the body.
            return next((j for j in range(i, run) if not known[j]), run)
        if doc[end].lower_ == "of" and any(j in heads for j in range(i, run)):
            break
        end = run
    return end


def _capitals(doc: Doc, i: int) -> int:
    """Past a run of capitals joined by 'and', '&', ',' … 'and' or a hyphen."""
    while i < len(doc):
        token = doc[i]
        follows = doc[i + 1] if i + 1 < len(doc) else None
        if _is_capital(token) or token.text == "&":
            i += 1
        elif (
            follows is not None
            and _is_capital(follows)
            and (token.text in DASHES or (token.lower_ == "and" and _joins(doc, i)))
        ):
            i += 2
        elif (
            token.text == ","
            and follows is not None
            and _is_capital(follows)
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


def _acronym(doc: Doc, i: int) -> str:
    if i + 2 < len(doc) and doc[i].text == "(":
        closing = next((j for j in range(i + 2, min(i + 7, len(doc))) if doc[j].text == ")"), None)
        if closing is not None:
            text = doc[i + 1 : closing].text
            if re.fullmatch(r"[A-Z][A-Za-z0-9&+./-]{1,14}", text) and sum(c.isupper() for c in text) >= 2:
                return text
    return ""


def _defined(
    doc: Doc, known: Sequence[bool], found: Sequence[Body], refused: tuple[str, ...]
) -> Iterator[Body]:
    """Names the model takes for organisations and that come with an acronym: 'Polska Grupa Zbrojeniowa (PGZ)'."""
    for ent in doc.ents:
        first = ent.start + (doc[ent.start].lower_ == "the")
        acronym = _acronym(doc, ent.end)
        if ent.label_ != "ORG" or not acronym or any(known[first : ent.end]) or ent.end - first < 2:
            continue
        if any(b.first < ent.end and first < b.past for b in found):
            continue
        words = [t.lower_ for t in doc[first : ent.end]]
        if not any(w in refused for w in words) and _initials_fit(doc[first : ent.end].text, acronym):
            yield Body(first, ent.end, _clean(doc[first : ent.end].text), "", acronym, "acronym")


def _initials_fit(name: str, acronym: str) -> bool:
    initials = "".join(w[0] for w in re.findall(r"\w+", name)).lower()
    letters = [c for c in acronym.lower() if c.isalpha()]
    return (
        bool(letters)
        and initials[:1] == letters[0]
        and sum(c in initials for c in letters) >= len(letters) - 1
    )


def _generic(doc: Doc, known: Sequence[bool], found: Sequence[Body]) -> Iterator[Body]:
    """'the Indonesian defense ministry', 'Ruritania's parliament': in small letters."""
    for token in doc:
        kind = {"ministry": "ministry", "parliament": "legislature"}.get(token.text)
        if kind is None or known[token.i] or any(b.first <= token.i < b.past for b in found):
            continue
        first = token.i
        while first > 0 and doc[first - 1].lower_ in MINISTRY_FIELDS:
            first -= 1
        if kind == "ministry" and first == token.i:
            continue
        name = f"Ministry of {_field(doc[first : token.i].text)}" if kind == "ministry" else "Parliament"
        yield Body(first, token.i + 1, name, kind, "", "generic_body")


def _field(words: str) -> str:
    """'foreign' to 'Foreign Affairs', 'defense' to 'Defence'."""
    field = words.title().replace("Defense", "Defence")
    return f"{field} Affairs" if field in ("Foreign", "External") else field


def _by_cue(doc: Doc, known: Sequence[bool], found: Sequence[Body], reference: Reference) -> Iterator[Body]:
    """Names beside 'shipbuilder', and names that the model takes for organisations and that build or supply."""
    taken = {i for b in found for i in range(b.first, b.past)} | {i for i, k in enumerate(known) if k}
    spans = [(t.i + 1, _run(doc, t.i + 1)) for t in doc[:-1] if t.lower_ in reference.company_nouns]
    for ent in doc.ents:
        first = ent.start + (doc[ent.start].lower_ == "the")
        root = doc[first : ent.end].root if first < ent.end else None
        if (
            ent.label_ == "ORG"
            and root is not None
            and root.dep_ == "nsubj"
            and root.head.lemma_ in COMPANY_VERBS
        ):
            spans.append((first, ent.end))
    for first, past in sorted(set(spans)):
        span = doc[first:past]
        fits = first < past and all(_is_capital(t) or t.text in DASHES for t in span)
        if (
            fits
            and not taken & set(range(first, past))
            and not any(t.lower_ in reference.not_bodies for t in span)
        ):
            taken |= set(range(first, past))
            yield Body(first, past, _clean(span.text), "company", "", "company_cue")


def _run(doc: Doc, i: int) -> int:
    """Past the capitals that start at a token."""
    while i < len(doc) and _is_capital(doc[i]) and doc[i].text[:1].isalpha():
        i += 1
    return i


def _clean(name: str) -> str:
    return re.sub(r"\s+", " ", name).strip(" ,")
