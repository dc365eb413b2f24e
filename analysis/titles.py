"""Titles in text: offices, ranks and forms of address, with the country and the body that stand beside them.

Forms handled, the office in capitals:
    the Russian DEFENCE MINISTER; India's DEPUTY DEFENCE MINISTER; RAKSHA MANTRI
    DEPUTY DIRECTOR of the Federal Service for Trade; SPOKESMAN for the ministry; DEFENCE ATTACHÉ in Rome
    the Navy CHIEF; a RETIRED REAR ADMIRAL; MINISTER OF DEFENCE of the Republic of Ruritania
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc, Span

from analysis.cover import Cover
from analysis.gazetteer import Gazetteer, build_gazetteer, squeeze
from analysis.given_names import given_names, is_given_part
from analysis.mentions import COUNTRY_KINDS, Mention
from analysis.reference import Office, Rank, Reference
from analysis.title_parts import is_part
from analysis.title_phrases import (
    FIELDS,
    GRADES,
    LINKS,
    is_field,
    past_bare_body,
    plain_words,
    with_acronym,
    words_after,
    words_before,
)

# Offices that say little without what follows them: 'director of the Arms Agency'.
OPEN_KINDS = frozenset(
    {"official", "organisation", "military", "company", "expert", "spokesperson", "diplomat"}
)
# Bodies that every state has one of.
STATE_NOUNS = frozenset("ministry government army navy military parliament cabinet coastguard senate".split())
# Services of a state that have spokespeople.
SPOKEN_FOR = STATE_NOUNS | frozenset(
    "police air force presidential defence defense coast guard marine".split()
)
FIRM_NOUNS = frozenset(
    "company firm group manufacturer shipbuilder supplier corporation bank university institute".split()
)
# Of these a list holds what people are called, not one office by its many names.
CALLED_KINDS = frozenset({"expert", "company"})
# Where one of these opens the body of an office ends: 'Commissioner for Trade' 'Ms Roe'.
ADDRESSES = frozenset(
    {"Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Shri", "Smt", "Mme", "Datuk", "Tan Sri", "HE", "Hon", "Engr"}
)
# What stands in brackets behind the rank of somebody who has left: 'General (Retd) Roe'.
RETIRED = frozenset({"r", "ret", "retd", "ret'd", "ret’d", "rtd", "retired", "res", "reserve"})
STATE_BODIES = frozenset({"ministry", "government", "legislature", "armed_service"})


@dataclass(frozen=True, slots=True)
class Title:
    """A title: tokens `first` to `past` are the whole phrase, `core` the first of the office."""

    first: int
    past: int
    core: int
    role: str
    kind: str
    country: str
    body: str
    held: bool
    whole: bool = True  # no body or field is needed to say which office it is
    possessive: bool = False  # 'its commander', 'whose chief': the body is the one named before
    of_firm: bool = False  # "the company's", "the firm's": no state's office
    of_state: bool = False  # serves 'the ministry', 'the navy': a body that every state has
    several: bool = False  # held by several of a row: of which country each is, nothing says

    @property
    def is_office(self) -> bool:
        """Whether it names an office, not a rank or a form of address alone."""
        return self.kind not in ("rank", "honorific")


@lru_cache(maxsize=4)
def title_gazetteer(reference: Reference) -> Gazetteer[Office | Rank | str]:
    """Offices, ranks and forms of address; offices and ranks in any case, as house styles differ."""
    entries: list[tuple[Office | Rank | str, tuple[str, ...]]] = []
    offices: set[str] = set()
    for office in reference.offices:
        # In any case, but for acronyms: 'PRO' is an officer, 'pro' is none.
        written = {w if w.isupper() else w.lower() for w in (office.office, *office.titles)}
        entries.append((office, (*sorted(written), *office.native)))
        offices |= written
    for rank in reference.ranks:
        # 'Commander' is a rank and an office: the office says more. 'PO' is a rank, 'Po' a name.
        written = {w if w.isupper() else w.lower() for w in (rank.rank, *rank.abbreviations)}
        spellings = written - offices
        entries.append((rank, tuple(sorted(spellings))))
    entries += [(honorific, (honorific,)) for honorific in reference.honorifics]
    return build_gazetteer(entries)


def find_titles(doc: Doc, cover: Cover, reference: Reference) -> list[Title]:
    """The titles of one block, in order; neighbours ('Air Marshal', 'Deputy Chief') stay apart."""
    named = list(title_gazetteer(reference).find(doc))
    ranks = frozenset(
        first
        for first, past, entry in named
        if (isinstance(entry, Rank) and _is_held(doc, past))
        or (isinstance(entry, str) and entry in ADDRESSES and doc[first].text[:1].isupper())
    )
    ranks |= given_names(doc, cover, reference)
    found = [
        read_title(doc, cover, first, past, entry, ranks)
        for first, past, entry in named
        if cover.kind(first) != "platform" and not (isinstance(entry, str) and is_given_part(doc, past))
    ]
    return [t for t in found if not is_part(doc, t, found)]


def _is_held(doc: Doc, past: int) -> bool:
    """Whether a person's name follows a rank that ends before a token."""
    past += _split_stop(doc, past)
    if past < len(doc) and doc[past].text == "(":
        closing = next((t.i for t in doc[past : past + 5] if t.text == ")"), past)
        if doc[past + 1 : closing].text.lower().strip(".") in RETIRED:
            return closing + 1 < len(doc) and doc[closing + 1].text.istitle()  # 'Lieutenant General (R) Roe'
    return past < len(doc) and doc[past].ent_type_ == "PERSON"


def read_title(
    doc: Doc,
    cover: Cover,
    core: int,
    past: int,
    entry: Office | Rank | str,
    ranks: frozenset[int] = frozenset(),
) -> Title:
    """The title around the words `core` to `past` of an office, a rank or a form of address.

    Where a rank with a name behind it opens (`ranks`) the body of an office ends.
    """
    match entry:
        case Office():
            role, kind, country = _as_called(entry, doc[core:past].text), entry.kind, entry.country
            country = entry.native.get(doc[core:past].text, country)
        case Rank():
            role, kind, country = entry.rank, "rank", ""
            # 'Sgt. Roe': the tokenizer may split the stop of an abbreviation off.
            past += _split_stop(doc, past)
        case _:
            return Title(core, past + _split_stop(doc, past), core, "", "honorific", "", "", True)
    field_past = past
    while field_past < len(doc) and is_field(doc, field_past):
        field_past += 1
    if past < field_past and doc[past].text[:1].isupper():
        written = doc[core:field_past].text
        spelled = " for " in doc[core:past].text or " of " in doc[core:past].text
        role = written if spelled and written[:1].isupper() else f"{role} {doc[past:field_past].text}"
    role = _as_written(role, doc[core:field_past].text)
    portfolio = (
        _portfolio(doc, cover, core) if isinstance(entry, Office) and entry.office == "Minister" else core
    )
    if portfolio < core:
        role = f"{doc[portfolio:core].text.title()} {role}"
        core = portfolio
    bare = past_bare_body(doc, field_past, ranks) if kind in ("military", "official") else field_past
    if bare > field_past and doc[core].text[:1].isupper():
        role, field_past = f"{role} {doc[field_past:bare].text}", bare
    past = with_acronym(doc, field_past)
    first, grades, held, mention = words_before(doc, cover, core)
    role = " ".join([*(g.capitalize() for g in grades), role])
    past_body, field = words_after(doc, cover, past, ranks)
    inside = [m for m in dict.fromkeys(cover.of_token[past:past_body]) if m is not None and m.country]
    if field and _needs_body(entry) and not _is_country(doc, past, past_body, inside):
        role = f"{role} {plain_words(doc, past, past_body)}"
    if mention is not None and mention.country:
        country = mention.country
    else:
        country = _country_served(doc, cover, past, past_body, kind) or country
    within = [m for m in [mention, *dict.fromkeys(cover.of_token[past:past_body])] if m is not None]
    bodies = [m.entity for m in within if m.kind == "organisation"]
    possessive = any(t.lower_ in ("its", "whose", "their") for t in doc[max(first - 1, 0) : core])
    whole = not _needs_body(entry)
    if role in ("Spokesperson", "Deputy Spokesperson"):
        role = _for_whom(doc, cover, core, role)
    body = bodies[0] if bodies else ""
    of_state = _serves_state(doc[first:past_body], within)
    of_firm = any(t.lower_ in FIRM_NOUNS for t in doc[max(first - 2, 0) : core])
    return Title(
        first, past_body, core, role, kind, country, body, held, whole, possessive, of_firm, of_state
    )


def _for_whom(doc: Doc, cover: Cover, core: int, role: str) -> str:
    """A spokesperson with the service or the body right before the word: 'army spokesman', 'KDF spokesman'."""
    i = core
    while i > 0 and doc[i - 1].lower_ in SPOKEN_FOR and cover.kind(i - 1) != "organisation":
        i -= 1
    body = cover.of_token[core - 1] if core else None
    if i < core:
        return f"{doc[i:core].text.title()} {role}"
    if body is None or body.kind != "organisation":
        return role
    return f"{' '.join(w[:1].upper() + w[1:] for w in body.text.split())} {role}"


def _portfolio(doc: Doc, cover: Cover, core: int) -> int:
    """Where the field of a bare 'minister' begins: 'Communications' Minister, 'housing' minister."""
    i = core
    while i > max(core - 3, 0):
        before = doc[i - 1]
        if before.pos_ not in ("NOUN", "PROPN") or not before.is_alpha or cover.kind(i - 1):
            break
        other_case = before.text[:1].isupper() != doc[core].text[:1].isupper()
        if (other_case and before.lower_ not in FIELDS) or before.lower_ in GRADES:
            break
        i -= 1
    return i


def _split_stop(doc: Doc, past: int) -> int:
    """1 where the stop of an abbreviation stands as a token of its own behind it."""
    return int(past < len(doc) - 1 and doc[past].text == "." and not doc[past - 1].whitespace_)


def _serves_state(phrase: Span, within: Sequence[Mention]) -> bool:
    """Whether a title belongs to a body that every state has one of, and no other body is named in it."""
    bodies = [m for m in within if m.kind == "organisation"]
    if bodies and not bodies[0].country:
        return bodies[0].category in STATE_BODIES or any(t.lower_ in STATE_NOUNS for t in phrase)
    return not bodies and any(t.lower_ in STATE_NOUNS for t in phrase)


def _country_served(doc: Doc, cover: Cover, first: int, past: int, kind: str) -> str:
    """The country behind an office that it is of: 'of the Italian Republic to Qatar' is Italy's, 'in Rome' a post."""
    post = False
    for i in range(first, past):
        if doc[i].lower_ == "in" and kind in ("head", "minister"):
            post = False  # 'the vice minister for trade in Zenda'
        elif doc[i].lower_ in ("to", "in") or (doc[i].lower_ == "for" and kind != "spokesperson"):
            post = True
        elif doc[i].lower_ == "at":
            post = False
        mention = cover.of_token[i]
        if mention is None or not mention.country or (kind == "expert" and mention.kind == "place"):
            continue
        possessive = i + 1 < len(doc) and doc[i + 1].text in ("'s", "’s")
        if possessive or mention.kind in ("demonym", "organisation") or not post:
            return mention.country
    return ""


def _as_written(role: str, text: str) -> str:
    """The role, but 'Undersecretary' where the article writes the blank or hyphen otherwise."""
    same = re.sub(r"[\s-]", "", role.lower()) == re.sub(r"[\s-]", "", text.lower())
    return text if same and text[:1].isupper() else role


def _as_called(office: Office, text: str) -> str:
    """The office, but what somebody without a public one is called by the article: a hairdresser is no barber."""
    spelled = squeeze(text) in {squeeze(w) for w in (office.office, *office.titles)}  # not the plural
    words = text.split()
    if office.kind not in CALLED_KINDS or not spelled or any(w.isupper() for w in words):
        return office.office
    return " ".join(w if w in LINKS or w == "and" else w[:1].upper() + w[1:] for w in words)


def _needs_body(entry: Office | Rank) -> bool:
    """'Chief of Defence Staff' is whole; 'director' and 'minister' are not."""
    if not isinstance(entry, Office):
        return False
    return entry.office.split()[-1] in ("Minister", "Secretary", "State") or (
        entry.kind in OPEN_KINDS and len(entry.office.split()) <= 2
    )


def _is_country(doc: Doc, first: int, past: int, inside: Sequence[Mention]) -> bool:
    """Whether what follows only says whose office it is: 'of the Russian Federation'."""
    words = [t for t in doc[first:past] if t.lower_ not in LINKS | {"the", "republic", "and", ","}]
    countries = inside and all(m.kind in COUNTRY_KINDS for m in inside)
    return bool(countries) and inside[-1].text.endswith(words[-1].text) and len(words) <= 4 * len(inside)
