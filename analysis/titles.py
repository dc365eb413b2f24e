"""Titles in text: offices, ranks and forms of address, with the country and the body that stand beside them.

Forms handled, the office in capitals:
    the Russian DEFENCE MINISTER; India's DEPUTY DEFENCE MINISTER; RAKSHA MANTRI
    DEPUTY DIRECTOR of the Federal Service for Trade; SPOKESMAN for the ministry; DEFENCE ATTACHÉ in Rome
    the Navy CHIEF; a RETIRED REAR ADMIRAL; MINISTER OF DEFENCE of the Republic of Ruritania
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from analysis.blocks import Block
from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.mentions import COUNTRY_KINDS, Mention
from analysis.reference import Office, Rank, Reference

# Words before an office that make it another office …
GRADES = frozenset(
    "deputy vice assistant associate additional joint under acting interim senior principal".split()
)
# … and those that only say when it was held, or how it was come by.
TIMES = frozenset(
    "former then ex late outgoing incoming retired current new newly appointed elected veteran long-time".split()
)
# Offices that say little without what follows them: 'director of the Arms Agency'.
OPEN_KINDS = frozenset(
    {"official", "organisation", "military", "company", "expert", "spokesperson", "diplomat"}
)
# Fields that may follow an office known without them: 'Deputy Minister of Defence' 'Industry'.
FIELDS = frozenset(
    """industry industries procurement planning production policy acquisition logistics affairs cooperation relations
    technology research resources finance materiel readiness intelligence security military veterans aerospace
    aviation interior national sports welfare support service forces police justice home internal armaments
    equipment capabilities capability operations plans programmes programs information communications innovation
    transformation cyber space health medical personnel training education exports manpower infrastructure
    environment engineering shipbuilding armament media strategy europe asia africa america""".split()
)
# Those that only go on behind 'and': 'for Defence Policy and Defence Development'.
JOINED_FIELDS = frozenset("defence defense development reform foreign".split())
# Words that end the field or the body of an office; what follows in capitals is the name.
CLOSING = FIELDS | frozenset(
    """ministry department republic forces staff council committee commission agency administration authority command
    service board bureau office directorate institute navy army defence defense kingdom federation union""".split()
)
LINKS = frozenset({"of", "for", "at", "in", "to", "with", "on"})
# Forms of address and rulers' titles that are also parts of names: 'Yusuf Haji', 'Hassan Sheikh Ali'.
NAME_PARTS = frozenset(
    """sheikh shaikh haji hajj imam prince earl pasha bey khun begum sardar sri tun pandit baron bishop justice
    father king sultan emir amir""".split()
)
# Bodies that every state has one of.
STATE_NOUNS = frozenset("ministry government army navy military parliament cabinet coastguard senate".split())
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
    of_state: bool = False  # serves 'the ministry', 'the navy': a body that every state has

    @property
    def is_office(self) -> bool:
        """Whether it names an office, not a rank or a form of address alone."""
        return self.kind not in ("rank", "honorific")


@dataclass(frozen=True, slots=True)
class Cover:
    """The mention that covers each token of a doc, or None."""

    of_token: tuple[Mention | None, ...]

    def kind(self, i: int) -> str:
        """The kind of the mention at a token, '' where there is none."""
        mention = self.of_token[i]
        return mention.kind if mention else ""


def cover_tokens(block: Block, doc: Doc, mentions: Sequence[Mention]) -> Cover:
    """Which mention of the block covers each token."""
    of_token: list[Mention | None] = [None] * len(doc)
    inside = [m for m in mentions if m.block == block.index]
    for mention in inside:
        span = doc.char_span(mention.start - block.start, mention.end - block.start, alignment_mode="expand")
        if span is not None:
            for token in span:
                of_token[token.i] = of_token[token.i] or mention
    return Cover(tuple(of_token))


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
        # 'Commander' is a rank and an office: the office says more.
        spellings = {w.lower() for w in (rank.rank, *rank.abbreviations)} - offices
        entries.append((rank, tuple(sorted(spellings))))
    entries += [(honorific, (honorific,)) for honorific in reference.honorifics]
    return build_gazetteer(entries)


def find_titles(doc: Doc, cover: Cover, reference: Reference) -> list[Title]:
    """The titles of one block, in order; neighbours ('Air Marshal', 'Deputy Chief') stay apart."""
    found = [
        _widen(doc, cover, first, past, entry)
        for first, past, entry in title_gazetteer(reference).find(doc)
        if cover.kind(first) != "platform"
    ]
    return [t for t in found if not _only_grades(doc, t, found) and not _is_given_name(doc, t, found)]


def _is_given_name(doc: Doc, title: Title, titles: Sequence[Title]) -> bool:
    """'Lieutenant General Sultan Roe': behind a rank, a word for a ruler is a name."""
    if title.kind != "head" or title.past - title.core > 1 or doc[title.core].lower_ not in NAME_PARTS:
        return False
    return any(t.past == title.core and t.kind in ("rank", "honorific") for t in titles)


def _only_grades(doc: Doc, title: Title, titles: Sequence[Title]) -> bool:
    """Whether 'deputy' is no office of its own but the grade of the one that follows: 'deputy press secretary'."""
    if doc[title.core].lower_ not in GRADES or title.past - title.core > 1:
        return False
    behind = [t for t in titles if t.is_office and title.core < t.core <= title.past + 2]
    return any(not doc[i].is_punct for t in behind for i in range(title.past, t.core)) or any(
        t.core == title.past for t in behind
    )


def _widen(doc: Doc, cover: Cover, core: int, past: int, entry: Office | Rank | str) -> Title:
    match entry:
        case Office():
            role, kind, country = entry.office, entry.kind, entry.country
            country = entry.native.get(doc[core:past].text, country)
        case Rank():
            role, kind, country = entry.rank, "rank", ""
            # 'Sgt. Roe': the tokenizer may split the stop of an abbreviation off.
            past += _split_stop(doc, past)
        case _:
            return Title(core, past + _split_stop(doc, past), core, "", "honorific", "", "", True)
    field_past = past
    while field_past < len(doc) and _is_field(doc, field_past):
        field_past += 1
    if past < field_past and doc[past].text[:1].isupper():
        written = doc[core:field_past].text
        spelled = " for " in doc[core:past].text or " of " in doc[core:past].text
        role = written if spelled and written[:1].isupper() else f"{role} {doc[past:field_past].text}"
    role = _as_written(role, doc[core:field_past].text)
    past = _with_acronym(doc, field_past)
    first, grades, held, mention = _before(doc, cover, core)
    role = " ".join([*(g.capitalize() for g in grades), role])
    past_body, field = _after(doc, cover, past)
    inside = [m for m in dict.fromkeys(cover.of_token[past:past_body]) if m is not None and m.country]
    if field and _needs_body(entry) and not _is_country(doc, past, past_body, inside):
        role = f"{role} {_plain(doc, past, past_body)}"
    if mention is not None and mention.country:
        country = mention.country
    else:
        country = _country_served(doc, cover, past, past_body, kind) or country
    within = [m for m in [mention, *dict.fromkeys(cover.of_token[past:past_body])] if m is not None]
    bodies = [m.entity for m in within if m.kind == "organisation"]
    possessive = any(t.lower_ in ("its", "whose", "their") for t in doc[max(first - 1, 0) : core])
    whole = not _needs_body(entry)
    body = bodies[0] if bodies else ""
    of_state = _serves_state(doc[first:past_body], within)
    return Title(first, past_body, core, role, kind, country, body, held, whole, possessive, of_state)


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
        if doc[i].lower_ in ("to", "in") or (doc[i].lower_ == "for" and kind != "spokesperson"):
            post = True
        elif doc[i].lower_ == "at":
            post = False
        mention = cover.of_token[i]
        if mention is None or not mention.country:
            continue
        possessive = i + 1 < len(doc) and doc[i + 1].text in ("'s", "’s")
        if possessive or mention.kind in ("demonym", "organisation") or not post:
            return mention.country
    return ""


def _is_field(doc: Doc, i: int) -> bool:
    """Whether a token goes on with the field of an office: 'Industry', 'and' in 'and Military Veterans'."""
    token, fields = doc[i], FIELDS
    if token.lower_ in ("and", "&") and i + 1 < len(doc):
        token, fields = doc[i + 1], FIELDS | JOINED_FIELDS
    elif i > 1 and {doc[i - 1].lower_, doc[i - 2].lower_} & {"and", "&"}:
        fields = FIELDS | JOINED_FIELDS
    return token.lower_ in fields and token.text[:1].isupper()


def _as_written(role: str, text: str) -> str:
    """The role, but 'Undersecretary' where the article writes the blank or hyphen otherwise."""
    same = re.sub(r"[\s-]", "", role.lower()) == re.sub(r"[\s-]", "", text.lower())
    return text if same and text[:1].isupper() else role


def _needs_body(entry: Office | Rank) -> bool:
    """'Chief of Defence Staff' is whole; 'director' and 'minister' are not."""
    if not isinstance(entry, Office):
        return False
    return entry.office.split()[-1] in ("Minister", "Secretary", "State") or (
        entry.kind in OPEN_KINDS and len(entry.office.split()) <= 2
    )


def _is_country(doc: Doc, first: int, past: int, inside: Sequence[Mention]) -> bool:
    """Whether what follows only says whose office it is: 'of the Russian Federation'."""
    words = [t for t in doc[first:past] if t.lower_ not in LINKS | {"the", "republic"}]
    return len(inside) == 1 and inside[0].kind in COUNTRY_KINDS and inside[0].text.endswith(words[-1].text)


def _before(doc: Doc, cover: Cover, core: int) -> tuple[int, list[str], bool, Mention | None]:
    """First token of the phrase, grades, whether the office is held now, and the body or country named."""
    grades: list[str] = []
    i, held, mention = core, True, None
    while i > 0:
        token = doc[i - 1]
        word = token.lower_.rstrip("-")
        found = cover.of_token[i - 1]
        if found is not None and found.kind in COUNTRY_KINDS | {"organisation"}:
            mention = _with_country(mention, found)
        elif word in GRADES:
            grades.insert(0, word)
        elif word in TIMES:
            held = held and word not in ("former", "then", "ex", "late", "outgoing", "retired")
        elif mention is None and (beyond := _beyond_nouns(doc, cover, i)) is not None:
            i, mention = beyond
            continue
        elif not (_is_filler(token) and i - 1 >= core - 8):
            break
        i -= 1
    while i < core and doc[i].lower_ in ("-", "'s", "’s", "and", ","):
        i += 1
    return i, grades, held, mention


def _beyond_nouns(doc: Doc, cover: Cover, i: int) -> tuple[int, Mention] | None:
    """The country behind the nouns that stand before an office: 'Ruritanian opposition' 'deputy'."""
    j = i - 1
    while j >= max(0, i - 3) and _modifies_office(doc[j]):
        j -= 1
    if j == i - 1 or j < 0:
        return None
    possessor = j - 1 if doc[j].text in ("'s", "’s") and j else j
    found = cover.of_token[possessor]
    if found is None or (found.kind not in ("demonym", "organisation") and possessor == j):
        return None
    if (
        possessor > 1
        and doc[possessor - 1].text == "-"
        and doc[possessor - 2].lower_ in ("pro", "anti", "non")
    ):
        return None
    return possessor, found


def _with_country(mention: Mention | None, before: Mention) -> Mention:
    """The body nearest to an office, of the country that stands before it: 'Ruritanian' 'General Staff'."""
    if mention is None:
        return before
    named = before.kind in COUNTRY_KINDS and not mention.country
    return replace(mention, country=before.country) if named else mention


def _modifies_office(token: Token) -> bool:
    common = token.text.islower() and token.is_alpha and token.pos_ in ("NOUN", "ADJ")
    return common and token.lower_ not in ("counterpart", "colleague", "successor", "predecessor", "side")


def _is_filler(token: Token) -> bool:
    return token.lower_ in (
        "'s",
        "’s",
        "'",
        "’",
        "-",
        "the",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "whose",
    )


def _after(doc: Doc, cover: Cover, past: int) -> tuple[int, str]:
    """Where the body or field behind the office ends, and its words."""
    i = past
    while i + 1 < len(doc) and doc[i].lower_ in LINKS and doc[i].text.islower():
        j = i + 1
        while j < len(doc) and doc[j].lower_ in ("the", "its", "his", "her", "their"):
            j += 1
        end = _phrase_end(doc, cover, j)
        if end == j:
            break
        i = end
    return i, doc[past:i].text


def _phrase_end(doc: Doc, cover: Cover, start: int) -> int:
    """Past the noun phrase that begins at a token: bodies whole, else nouns and adjectives to the next name."""
    i = start
    while i < len(doc):
        token, mention = doc[i], cover.of_token[i]
        if mention is not None and mention.kind in COUNTRY_KINDS and _ends_country(doc, cover, i):
            return i + 1
        if mention is not None and mention.kind != "person":
            i += 1
        elif token.ent_type_ == "PERSON" or (i > start and _name_starts(doc, cover, i)):
            break
        elif token.pos_ in ("NOUN", "ADJ", "PROPN", "NUM") or (i > start and _goes_on(doc, cover, i)):
            i += 1
        else:
            break
    return _with_acronym(doc, i) if i > start else i


def _goes_on(doc: Doc, cover: Cover, i: int) -> bool:
    """Whether a possessive, 'and' or a hyphen inside a phrase is followed by more of it."""
    if doc[i].lower_ not in ("'s", "’s", "and", "&", "-", "–") or i + 1 >= len(doc):
        return False
    follows = doc[i + 1]
    joined = cover.of_token[i + 1] is not None or follows.pos_ in ("NOUN", "PROPN", "ADJ")
    return joined and follows.ent_type_ != "PERSON"


def _name_starts(doc: Doc, cover: Cover, i: int) -> bool:
    """Whether two capitals that no field has follow a field or a body: 'for Defence Industry' 'Jane Roe'."""
    closed = doc[i - 1].lower_ in CLOSING or cover.of_token[i - 1] is not None
    run = doc[i : i + 2]
    return closed and len(run) == 2 and all(_could_be_name(t, cover) for t in run)


def _could_be_name(token: Token, cover: Cover) -> bool:
    plain = token.text.replace("-", "").replace("'", "")
    return (
        plain.isalpha()
        and plain[:1].isupper()
        and not plain.isupper()
        and token.lower_ not in CLOSING
        and (cover.of_token[token.i] is None)
    )


def _ends_country(doc: Doc, cover: Cover, i: int) -> bool:
    """Whether a country's name ends at a token and another name begins: 'of Ruritania' 'Jane Roe'."""
    if i + 1 >= len(doc) or cover.kind(i) != "country":
        return False
    return doc[i + 1].text[:1].isupper() and not cover.kind(i + 1)


def _with_acronym(doc: Doc, i: int) -> int:
    """Past '(FSMTC)' or '(MoS)' where it stands at a token."""
    if i + 2 < len(doc) and doc[i].text == "(" and sum(c.isupper() for c in doc[i + 1].text) >= 2:
        return next((j + 1 for j in range(i + 2, min(i + 6, len(doc))) if doc[j].text == ")"), i)
    return i


def _plain(doc: Doc, first: int, past: int) -> str:
    """The words of a span without a bracketed acronym."""
    text = doc[first:past].text
    return text[: text.index("(")].strip() if "(" in text else text


def iter_titles(titles: Sequence[Title], first: int, past: int) -> Iterator[Title]:
    """The titles that lie inside a token span."""
    return (t for t in titles if first <= t.first and t.past <= past)
