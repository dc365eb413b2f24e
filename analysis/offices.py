"""The office, the body and the country that one naming gives a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from analysis.addresses import called_by_address
from analysis.appositions import apposed_words
from analysis.delegations import country_led, country_told, nationality
from analysis.mentions import COUNTRY_KINDS, Mention
from analysis.named_blocks import NamedBlock, chars_of
from analysis.naming import Naming
from analysis.phrase_countries import country_in_phrase
from analysis.public_offices import is_public
from analysis.short_forms import fits_name
from analysis.sides import side_of
from analysis.titles import STATE_BODIES, Title
from analysis.told_offices import WEIGHT as TOLD_WEIGHT
from analysis.told_offices import clause_end, told_office

KIND_ORDER = (
    "head",
    "minister",
    "official",
    "military",
    "diplomat",
    "legislator",
    "spokesperson",
    "organisation",
    "company",
    "expert",
)
# The weight from which on an office is only a rank.
RANK_ALONE = 20
STATE_KINDS = frozenset({"head", "minister", "official", "military", "spokesperson", "legislator"})
# A civil servant who is called so serves a state, whatever the department.
STATE_ENDINGS = ("Secretary", "secretary", "Minister")
# How bodies are found that every state has one of.
GENERIC_RULES = frozenset({"reference", "service", "generic_body"})
# What everybody is who has a rank.
WITH_RANKS = frozenset(
    {"Soldier", "Officer", "Sailor", "Marine", "Reservist", "Defector", "Deserter", "Veteran", "Conscript"}
)
# Heads of provinces: the country of an article says nothing of them.
OF_PROVINCES = frozenset({"Governor", "Lieutenant Governor", "Chief Minister", "First Minister", "Mayor"})
# Many people of one country hold such an office at a time.
SHARED_KINDS = frozenset({"official", "spokesperson", "legislator"})


@dataclass(frozen=True, slots=True)
class HeldOffice:
    """An office that one naming gives a person."""

    role: str
    text: str
    country: str
    basis: str
    rank: int
    start: int
    end: int
    rule: str
    of_state: bool = False
    shared: bool = False
    held: bool = True
    grade: str = ""  # the rank beside the office
    public: bool = False  # an officer's or official's, of no firm and no body of several states


def held_offices(
    block: NamedBlock, naming: Naming, offices: dict[str, list[HeldOffice]], names: dict[str, str]
) -> Iterator[HeldOffice]:
    """The offices that one naming gives, and a bare one where it gives none."""
    chars = chars_of(block, naming.first, naming.past)
    if naming.of_other:
        other = _other(block, naming, offices, names)
        role, text, rank = (other.role, other.text, 1) if other else _office_words(block, naming.titles)
        country = naming.country or country_behind(block, naming)
        basis = "stated" if country else ""
        yield HeldOffice(
            *(role, text, country, basis, rank if role else 50, *chars, naming.rule),
            *((other.of_state, other.shared) if other else ()),
        )
        return
    country = naming.country or next((t.country for t in naming.titles if t.country), "")
    basis = "stated" if country else ""
    if not country:
        country = nationality(block, naming)
        basis = "stated" if country else ""
    if not country:
        country = country_in_phrase(block, naming)
        basis = "stated" if country else ""
    if not country:
        country = side_of(block, naming)
        basis = "stated" if country else ""
    if not country:
        country = country_led(block, naming)
        basis = "context" if country else ""
    role, text, rank = _office_words(block, naming.titles)
    served = _served_body(block, naming)
    if served is not None:
        role, country, basis = _with_body(role, rank, served), country or served.country, basis or "stated"
        chars = chars[0], max(chars[1], served.end) if served.end - chars[1] < 80 else chars[1]
    heads_state = False
    if not role or rank >= RANK_ALONE:
        told = told_office(block, naming)
        if told is not None:
            role, text, rank = told.role, told.text, TOLD_WEIGHT
            end = clause_end(block.doc, max(told.past, naming.past))
            inside = block.cover.of_token[naming.candidate.past : end]
            heads_state = any(m is not None and _is_service(m) for m in inside)
            country, basis = (country, basis) if country or not told.country else (told.country, "stated")
            heads_state = heads_state or (told.title is not None and is_of_state(told.title))
            chars = chars[0], max(chars[1], chars_of(block, naming.first, told.past)[1])
    if not role:
        role, text, past = apposed_words(block.doc, naming.candidate.past)
        chars = chars[0], max(chars[1], chars_of(block, naming.first, max(past, naming.past))[1])
        rank = 30
    if not role:
        role, text, rank = called_by_address(block, naming)
    state = [t for t in naming.titles if is_of_state(t)]
    if state and not country:
        country = country_told(block, naming)
        basis = "context" if country else ""
    shared = bool(state) and all(t.kind in SHARED_KINDS for t in state)
    yield HeldOffice(
        *(role, text, country, basis, rank if role else 50, *chars),
        *(naming.rule, bool(state) or heads_state, shared, all(t.held for t in naming.titles)),
        grade=next((t.role for t in naming.titles if t.kind == "rank"), ""),
        public=heads_state or any(is_public(block, t) for t in naming.titles),
    )


def _office_words(block: NamedBlock, titles: Sequence[Title]) -> tuple[str, str, int]:
    """The role, its words in the article and its weight: offices now held first, ranks last."""
    ranked = any(t.kind == "rank" for t in titles)
    best = sorted(
        (t for t in titles if t.kind != "honorific"),
        key=lambda t: (
            ranked and t.role in WITH_RANKS,
            not t.is_office or (ranked and t.kind == "expert" and not t.held),
            not t.held,
            _is_also_a_rank(t),
            KIND_ORDER.index(t.kind) if t.kind in KIND_ORDER else 99,
        ),
    )
    if not best:
        return "", "", 50
    title = best[0]
    role = title.role
    weight = (0 if title.is_office else RANK_ALONE) + (0 if title.held else 5) + 2 * (title.kind == "expert")
    joined = [
        t for t in titles if t.is_office and t is not title and t.kind == title.kind and t.role not in role
    ]
    if (joined and abs(joined[0].first - title.past) <= 2) or (
        joined and abs(title.first - joined[0].past) <= 2
    ):
        role = " and ".join(t.role for t in sorted([title, joined[0]], key=lambda t: t.first))
    return role, block.doc[title.core : title.past].text, weight


def _is_also_a_rank(title: Title) -> bool:
    """'Navy Commander Roe, Commanding Officer': the bare word before the name yields to the post beside it."""
    return title.kind == "military" and title.past - title.core == 1 and not title.body


def country_behind(block: NamedBlock, naming: Naming) -> str:
    """The country of 'General X of Ruritania's Northern Command', 'Minister X of Ruritania'."""
    doc, i = block.doc, naming.candidate.past
    if i + 1 >= len(doc) or doc[i].lower_ not in ("of", "from"):
        return ""
    mention = block.cover.of_token[i + 1 + (doc[i + 1].lower_ == "the" and i + 2 < len(doc))]
    return mention.country if mention is not None and mention.kind in COUNTRY_KINDS | {"organisation"} else ""


def _served_body(block: NamedBlock, naming: Naming) -> Mention | None:
    """The body that a title leaves to its surroundings: 'its commander', 'General Roe of the Land Forces'."""
    doc, past = block.doc, naming.candidate.past
    if past + 1 < len(doc) and doc[past].lower_ == "of":
        i = past + 1 + (doc[past + 1].lower_ == "the")
        behind = block.cover.of_token[i] if i < len(doc) else None
        if behind is not None and behind.kind == "demonym" and i + 1 < len(doc):
            behind = block.cover.of_token[i + 1] or behind
        if behind is not None and behind.kind in COUNTRY_KINDS | {"organisation"}:
            return behind
    if past + 2 < len(doc) and doc[past].text == "(" and block.cover.kind(past + 1) == "country":
        return block.cover.of_token[past + 1]
    if any(t.possessive and not t.body for t in naming.titles):
        start = block.block.start + doc[naming.first].idx
        before = [m for m in block.cover.of_token if m is not None and m.end <= start]
        if any(t.possessive and t.kind in ("head", "minister") for t in naming.titles):
            return _last_state(block, naming, before)
        bodies = [m for m in before if m.kind == "organisation"]
        return bodies[-1] if bodies else None
    return None


def _last_state(block: NamedBlock, naming: Naming, before: Sequence[Mention]) -> Mention | None:
    """The country of 'its foreign minister': the last one of the sentence, else the first of the sentence before."""
    states = [m for m in before if m.kind in ("country", "metonym")]
    opens = block.block.start + block.doc[naming.first].sent.start_char
    if not states or states[-1].start >= opens:
        return states[-1] if states else None
    first, past = states[-1].start - block.block.start, states[-1].end - block.block.start
    last = block.doc.char_span(first, past, alignment_mode="expand")
    earlier = block.block.start + last.sent.start_char if last is not None else 0
    return next(m for m in states if m.start >= earlier)


def _with_body(role: str, rank: int, body: Mention) -> str:
    """'Commander of the Training Unit'; a rank or a whole office stays as it is."""
    open_office = role and rank < RANK_ALONE and len(role.split()) <= 2 and body.kind == "organisation"
    return f"{role} of {body.entity}" if open_office else role


def _is_service(body: Mention) -> bool:
    """Whether every state has such a body; a unit or a task force may be anybody's."""
    return body.category in STATE_BODIES and not body.country and body.rule in GENERIC_RULES


def is_of_state(title: Title) -> bool:
    """Whether every state has such an office: 'Minister of State for Defence', not 'director of the Arms Agency'."""
    if title.of_state and title.kind not in ("company", "expert"):
        return True
    if title.role in OF_PROVINCES:
        return False
    if title.kind not in STATE_KINDS or (title.several and title.kind not in SHARED_KINDS):
        return False
    if title.body or title.of_firm or (title.kind == "spokesperson" and len(title.role.split()) < 2):
        return False
    return (
        title.kind in ("head", "minister", "legislator") or title.whole or title.role.endswith(STATE_ENDINGS)
    )


def _other(
    block: NamedBlock, naming: Naming, offices: dict[str, list[HeldOffice]], names: dict[str, str]
) -> HeldOffice | None:
    """The office of the one whose counterpart is named: who speaks, else the last person named before."""
    if any(t.lower_ in ("my", "our") for t in block.doc[naming.first : naming.candidate.first]):
        others = _with_office(offices.values())
    else:
        others = _others_near(block, naming, offices, names)
    return next(others, None)


def _others_near(
    block: NamedBlock, naming: Naming, offices: dict[str, list[HeldOffice]], names: dict[str, str]
) -> Iterator[HeldOffice]:
    before = [n for n in block.namings if n.candidate.past <= naming.first and not n.of_other]
    opens = block.doc[naming.candidate.first].sent.start
    if any(t.lower_ in ("he", "she") and t.dep_.startswith("nsubj") for t in block.doc[opens : naming.first]):
        # 'She met the president and her counterpart': her own office is told before the sentence.
        told_before = [n for n in before if n.candidate.past <= opens]
        if not told_before:
            here = {names.get(n.candidate.text, "") for n in before}
            yield from _with_office(held for n, held in reversed(offices.items()) if n not in here)
        before = told_before or before
    for earlier in reversed(before):
        role, text, rank = _office_words(block, earlier.titles)
        if role and rank < RANK_ALONE:
            state = any(is_of_state(t) for t in earlier.titles)
            yield HeldOffice(role, text, "", "", rank, 0, 0, "counterpart", state)
        yield from _with_office([offices.get(names.get(earlier.candidate.text, ""), [])])
    # 'Hosting his Ruritanian counterpart X, Roe noted': the other may come behind.
    behind = [n for n in block.namings if n.candidate.first >= naming.past and not n.of_other]
    for later in behind[:1]:
        role, text, rank = _office_words(block, later.titles)
        if role and rank < RANK_ALONE and not before:
            state = any(is_of_state(t) for t in later.titles)
            yield HeldOffice(role, text, "", "", rank, 0, 0, "counterpart", state)
    # The other may be meant by name alone, or in the paragraph before.
    near = [c for c in block.candidates if c.past <= naming.first][::-1]
    for candidate in near or [c for c in block.candidates if c.first >= naming.past][:1]:
        yield from _with_office([next((o for n, o in offices.items() if fits_name(candidate.text, n)), [])])
    if not before:
        # 'the defence secretary and her Ruritanian counterpart X': nobody's name stands with the office.
        bare = [t for t in block.titles if t.is_office and t.past <= naming.first and t.kind in STATE_KINDS]
        for title in reversed(bare):
            yield HeldOffice(title.role, "", "", "", 0, 0, 0, "counterpart", is_of_state(title))
        yield from _with_office(reversed(offices.values()))


def _with_office(held: Iterable[Sequence[HeldOffice]]) -> Iterator[HeldOffice]:
    """Of each person the office that says the most, where there is one."""
    for offices in held:
        best = min(offices, key=lambda o: o.rank, default=None)
        if best is not None and best.role and best.rank < RANK_ALONE:
            yield best
