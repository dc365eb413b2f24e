"""Capitalised sequences that may be names of people; a cue beside them must say that they are (`names`)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from analysis.cover import Cover
from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.name_parts import INSIDE, PARTICLES, is_initialled, is_joined, past_apostrophe, past_stop
from analysis.plural_titles import plural_words
from analysis.reference import KnownPerson, Reference
from analysis.title_parts import NAME_PARTS
from analysis.titles import Title

CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december jan feb mar apr jun jul aug sep sept oct nov dec""".split()
)
# Words of an office, alone no name: 'his colleague, Deputy State Secretary Jane Roe'.
POSTS = frozenset(
    "deputy vice assistant acting former senior junior associate state chief head first interim".split()
)
# Opens a name, also in small letters: 'abu Omar al-Bahri'.
KUNYAS = frozenset({"abu", "umm", "abou"})
QUOTES = frozenset("\"“”‘’'")
# Before a speaker in a transcript.
ADDRESSES = frozenset({"MR", "MS", "MRS", "DR"})
GIVEN_NAMES = frozenset({"jan", "april", "may", "june", "august"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A capitalised sequence that may name a person: tokens `first` to `past`."""

    first: int
    past: int
    text: str
    known: KnownPerson | None = None


@lru_cache(maxsize=4)
def known_people(reference: Reference) -> Gazetteer[KnownPerson]:
    """The people of the reference data by every spelling."""
    return build_gazetteer((p, (p.name, *p.aliases)) for p in reference.people)


@lru_cache(maxsize=4)
def not_people(reference: Reference) -> frozenset[str]:
    """The words that no name of a person has."""
    return frozenset(reference.not_people)


def find_candidates(doc: Doc, cover: Cover, titles: Sequence[Title], reference: Reference) -> list[Candidate]:
    """The capitalised sequences of a block that could be names of people, in order."""
    cover = _without_torn(cover, titles)
    found = [
        Candidate(first, past, doc[first:past].text, person)
        for first, past, person in known_people(reference).find(doc)
        if doc[first].text[:1].isupper() and not (past < len(doc) and _goes_on(doc[past]))
    ]
    if (speaker := _speaker(doc, titles)) is not None:
        found.append(speaker)
    taken = {i for c in found for i in range(c.first, c.past)}
    in_title = {i for t in titles for i in range(t.core, t.past)}
    # 'Brig S Roe': an initial makes no plural.
    plurals = (p for p in plural_words(reference).find(doc) if doc[p[1] - 1].text != "S")
    in_title |= {i for first, past, _ in plurals for i in range(first, past)}
    offices = {t.past for t in titles if " of " in doc[t.core : t.past].text.lower()}
    i = 0
    while i < len(doc):
        particle = doc[i].lower_ in PARTICLES and i - 1 in in_title and doc[i - 1].text.istitle()
        leads_on = particle and doc[i].lower_ != "la" and _particle_leads_on(doc, cover, i)
        leads_on = leads_on or (doc[i].lower_ in KUNYAS and _particle_leads_on(doc, cover, i))
        if i in taken or i in in_title or not (leads_on or _can_start(doc[i], cover)):
            i += 1
            continue
        past = _extend(doc, cover, i, taken | in_title)
        # 'Secretary of Defence Planning': a field, unless the model sees a person in the single word.
        single = past - i == 1 and not is_initialled(doc[i])
        is_field = i in offices and single and doc[i].ent_type_ != "PERSON"
        alone = single and doc[i].lower_ in reference.person_words.not_single_names
        if _is_name_like(doc, i, past, not_people(reference)) and not is_field and not alone:
            found.append(Candidate(i, past, name_of(doc[i:past])))
        i = past
    return sorted(found, key=lambda c: c.first)


def _goes_on(token: Token) -> bool:
    """Whether a known name is but the beginning of somebody else's: 'Ada Quill' in 'Ada Quill Marsh'."""
    inside = token.ent_type_ == "PERSON" and token.ent_iob_ == "I" and token.pos_ == "PROPN"
    return token.text == "-" or (inside and token.text.istitle() and token.is_alpha and token.text != "Jr")


def _without_torn(cover: Cover, titles: Sequence[Title]) -> Cover:
    """The cover without unlisted bodies that begin inside a title: 'Police Jane Roe' in 'Chief of Police Jane Roe'."""
    torn = {
        id(m)
        for t in titles
        if t.is_office and 0 < t.past < len(cover.of_token)
        for m in (cover.of_token[t.past],)
        if m is not None and m is cover.of_token[t.past - 1] and m.rule == "body_word"
    }
    if not torn:
        return cover
    return Cover(tuple(None if m is not None and id(m) in torn else m for m in cover.of_token))


def _speaker(doc: Doc, titles: Sequence[Title]) -> Candidate | None:
    """Who speaks in a transcript: 'MR ROE: Good morning.', 'GEN. ROE: …'."""
    i = titles[0].past if titles and titles[0].first == 0 else 0
    if len(doc) > 1 and doc[0].text.rstrip(".") in ADDRESSES:
        i = 1 + (doc[1].text == ".")
    if not i or i + 1 >= len(doc) or not is_speaker(doc, i, i + 1):
        return None
    return Candidate(i, i + 1, doc[i].text.title())


def is_speaker(doc: Doc, first: int, past: int) -> bool:
    """Whether a name in capitals behind a title opens a paragraph that a colon says to be somebody's words."""
    name = doc[first]
    capitals = name.is_upper and name.is_alpha and len(name) > 2 and doc[0].is_upper
    return capitals and 0 < first < 6 and past < len(doc) and doc[past].text == ":"


def _can_start(token: Token, cover: Cover) -> bool:
    if not _is_name_token(token, cover):
        return False
    # 'Oleksii Roe': whatever part of speech an unknown name is taken for, it is one with the name behind it.
    leads = token.dep_ == "compound" and token.head.i > token.i and token.head.pos_ == "PROPN"
    return not token.is_sent_start or token.pos_ in ("PROPN", "NOUN") or token.ent_type_ == "PERSON" or leads


def _is_name_token(token: Token, cover: Cover) -> bool:
    text = token.text
    if not text[:1].isupper() or token.lower_ in ("i", "the", "mr", "ms", "mrs", "dr"):
        return False
    if token.lower_ in CALENDAR and not _named_like_a_month(token):
        return False
    if cover.kind(token.i) not in ("", "place") and not _first_of_person(token, cover):
        return False
    letters = text.replace(".", "").replace("'", "").replace("’", "").replace("-", "")
    return letters.isalpha() and (not (letters.isupper() and len(letters) > 1 and "." not in text))


def _first_of_person(token: Token, cover: Cover) -> bool:
    """'Zuzana', 'Israel', 'Leonardo': a name of something else that the model sees to begin a person's."""
    if token.ent_type_ != "PERSON" or token.ent_iob_ != "B" or token.i + 1 >= len(token.doc):
        return False
    follows = token.nbor(1)
    goes_on = follows.ent_type_ == "PERSON" and follows.ent_iob_ == "I" and follows.text[:1].isupper()
    return (
        goes_on
        and follows.is_alpha
        and not cover.kind(follows.i)
        and cover.of_token[token.i] is not (cover.of_token[token.i - 1] if token.i else None)
    )


def _named_like_a_month(token: Token) -> bool:
    """'Jan', 'April' and 'August' are first names where a name goes on behind them."""
    follows = token.nbor(1) if token.i + 1 < len(token.doc) else None
    goes_on = follows is not None and (follows.text[:1].isupper() or follows.lower_ in PARTICLES)
    return token.lower_ in GIVEN_NAMES and goes_on and token.ent_type_ != "DATE"


def _extend(doc: Doc, cover: Cover, first: int, taken: set[int]) -> int:
    i = first + 1
    while i < len(doc):
        token = doc[i]
        # 'bin Tun Hussein': a form of address inside a name belongs to it.
        if i in taken and doc[i - 1].lower_ not in PARTICLES and token.lower_ not in NAME_PARTS | INSIDE:
            break
        if (past := max(past_stop(doc, i), past_apostrophe(doc, i))) > i and past < len(doc):
            if not _is_name_token(doc[past], cover):
                break
            i = past + 1
            continue
        if _is_nickname(doc, cover, i):
            i += 3
            continue
        if (past := _past_kunya(doc, cover, i)) > i:
            i = past
            continue
        glued = not doc[i - 1].whitespace_
        if token.text in ("-", "‑", "–") and glued and i + 1 < len(doc) and doc[i + 1].text[:1].isalpha():
            i += 2
        elif (
            (_is_name_token(token, cover) and not token.is_sent_start)
            or _is_family_name_in_capitals(token)
            or is_joined(token)
            or (token.lower_ in PARTICLES and _particle_leads_on(doc, cover, i))
        ):
            i += 1
        else:
            break
    return i


def _past_kunya(doc: Doc, cover: Cover, i: int) -> int:
    """Past '(Abu Zenda)' in 'Karim (Abu Zenda) al-Bahri': what somebody goes by, in brackets inside the name."""
    if i + 3 >= len(doc) or doc[i].text != "(" or not doc[i + 1].text[:1].isalpha():
        return i
    closing = next((j for j in range(i + 2, min(i + 6, len(doc))) if doc[j].text == ")"), 0)
    if not closing or closing + 1 >= len(doc):
        return i
    kunya = doc[i + 1].lower_ in KUNYAS and _is_name_token(doc[closing + 1], cover)
    return closing + 1 if kunya or _particle_leads_on(doc, cover, closing + 1) else i


def _is_nickname(doc: Doc, cover: Cover, i: int) -> bool:
    """'William “Bill” Roe': a name in quotation marks between two parts of a name."""
    if i + 3 >= len(doc) or doc[i].text not in QUOTES or doc[i + 2].text not in QUOTES:
        return False
    called = _is_name_token(doc[i + 1], cover) or (doc[i + 1].is_upper and doc[i + 1].is_alpha)
    return called and _is_name_token(doc[i + 3], cover)


def name_of(tokens: Span) -> str:
    """A name as the tables have it: without a nickname in quotation marks or brackets, a capital first."""
    name = re.sub(r"\s*(?:[\"“‘'][^\"”’']{1,20}[\"”’']|\([^)]{1,30}\))(?=\s)", "", tokens.text)
    return name[:1].upper() + name[1:] if tokens[0].lower_ in KUNYAS else name


def _is_family_name_in_capitals(token: Token) -> bool:
    """'Jean DUPONT'; shorter capitals behind a name are letters of honour ('TD', 'RN', 'MBE')."""
    return token.is_upper and token.is_alpha and len(token) > 3 and token.ent_type_ == "PERSON"


def _particle_leads_on(doc: Doc, cover: Cover, i: int) -> bool:
    if doc[i].lower_ not in PARTICLES:
        return False
    after = past_apostrophe(doc, i + 1)
    while after < len(doc) and (doc[after].lower_ in PARTICLES or doc[after].text == "-"):
        after = past_apostrophe(doc, after + 1)
    if after >= len(doc) or after - i > 5:
        return False
    # 'Abu Talha al-Iraqi': a demonym behind the article is a name.
    glued = doc[after - 1].text == "-" and cover.kind(after) in ("demonym", "country")
    return glued or _is_name_token(doc[after], cover)


def _is_name_like(doc: Doc, first: int, past: int, refused: frozenset[str]) -> bool:
    words = [t.lower_ for t in doc[first:past]]
    if len(words) == 1 and words[0] in POSTS:
        return False
    if any(w in refused for w in words):
        return False
    return not (past < len(doc) and doc[past].lower_ in ("-",) and not doc[past - 1].whitespace_)
