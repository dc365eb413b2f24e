"""The office, the body and the country that one naming gives a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from analysis.appositions import apposed_words
from analysis.blocks import Block
from analysis.candidates import Candidate
from analysis.cover import Cover
from analysis.mentions import COUNTRY_KINDS, Mention
from analysis.names import HEADING_VERBS, Naming
from analysis.short_forms import fits_name
from analysis.titles import STATE_BODIES, Title

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
# Who is led, and how: 'a Ruritanian team headed by Jane Roe'.
PARTIES = frozenset("side delegation team party group mission contingent deputation".split())
LED = frozenset("led headed chaired comprising represented".split())
# Many people of one country hold such an office at a time.
SHARED_KINDS = frozenset({"official", "spokesperson", "legislator"})


@dataclass(frozen=True)
class NamedBlock:
    """One block with what its namings are read from."""

    block: Block
    doc: Doc
    cover: Cover
    titles: tuple[Title, ...]
    namings: tuple[Naming, ...]
    candidates: tuple[Candidate, ...]


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


def held_offices(
    block: NamedBlock, naming: Naming, offices: dict[str, list[HeldOffice]], names: dict[str, str]
) -> Iterator[HeldOffice]:
    """The offices that one naming gives, and a bare one where it gives none."""
    chars = chars_of(block, naming.first, naming.past)
    if naming.of_other:
        other = _other(block, naming, offices, names)
        role, text = (other.role, other.text) if other else ("", "")
        basis = "stated" if naming.country else ""
        yield HeldOffice(
            *(role, text, naming.country, basis, 0, *chars, naming.rule),
            *((other.of_state, other.shared) if other else ()),
        )
        return
    country = naming.country or next((t.country for t in naming.titles if t.country), "")
    basis = "stated" if country else ""
    if not country:
        country = _delegation(block, naming)
        basis = "context" if country else ""
    role, text, rank = _office_words(block, naming.titles)
    served = _served_body(block, naming)
    if served is not None:
        role, country, basis = _with_body(role, rank, served), country or served.country, basis or "stated"
        chars = chars[0], max(chars[1], served.end) if served.end - chars[1] < 80 else chars[1]
    heads_state = False
    if not role or rank >= RANK_ALONE:
        heading = _heading_clause(block, naming)
        if heading:
            role, text, past, rank = heading
            clause = block.doc[naming.candidate.past : _clause_end(block.doc, past)]
            inside = [m for t in clause if (m := block.cover.of_token[t.i]) is not None]
            heads_state = any(m.category in STATE_BODIES and not m.country for m in inside)
            stated = next((m.country for m in inside if m.country), "")
            country, basis = (stated, "stated") if stated and not country else (country, basis)
            chars = chars[0], max(chars[1], chars_of(block, naming.first, past)[1])
    if not role:
        role, text, past = apposed_words(block.doc, naming.candidate.past)
        chars = chars[0], max(chars[1], chars_of(block, naming.first, max(past, naming.past))[1])
        rank = 30
    state = [t for t in naming.titles if _is_of_state(t)]
    if state and not country:
        country = _told_country(block, naming)
        basis = "context" if country else ""
    shared = bool(state) and all(t.kind in SHARED_KINDS for t in state)
    yield HeldOffice(
        *(role, text, country, basis, rank if role else 50, *chars),
        *(naming.rule, bool(state) or heads_state, shared, all(t.held for t in naming.titles)),
    )


def chars_of(block: NamedBlock, first: int, past: int) -> tuple[int, int]:
    span = block.doc[first:past]
    return block.block.start + span.start_char, block.block.start + span.end_char


def _office_words(block: NamedBlock, titles: Sequence[Title]) -> tuple[str, str, int]:
    """The role, its words in the article and its weight: offices now held first, ranks last."""
    best = sorted(
        (t for t in titles if t.kind != "honorific"),
        key=lambda t: (
            not t.is_office,
            not t.held,
            _is_also_a_rank(t),
            KIND_ORDER.index(t.kind) if t.kind in KIND_ORDER else 99,
        ),
    )
    if not best:
        return "", "", 50
    title = best[0]
    role = title.role
    weight = (0 if title.is_office else RANK_ALONE) + (0 if title.held else 5)
    joined = [
        t for t in titles if t.is_office and t is not title and t.kind == title.kind and t.role not in role
    ]
    if (joined and abs(joined[0].first - title.past) <= 2) or (
        joined and abs(title.first - joined[0].past) <= 2
    ):
        role = " and ".join(t.role for t in sorted([title, joined[0]], key=lambda t: t.first))
    return role, block.doc[title.core : title.past].text, weight


def _is_also_a_rank(title: Title) -> bool:
    """'Commander Roe, Commanding Officer': the bare word before the name yields to the post behind it."""
    return title.kind == "military" and title.past - title.core == 1 and not title.body and not title.of_state


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
        before = [
            m for m in block.cover.of_token if m is not None and m.kind == "organisation" and m.end <= start
        ]
        return before[-1] if before else None
    return None


def _with_body(role: str, rank: int, body: Mention) -> str:
    """'Commander of the Training Unit'; a rank or a whole office stays as it is."""
    open_office = role and rank < RANK_ALONE and len(role.split()) <= 2 and body.kind == "organisation"
    return f"{role} of {body.entity}" if open_office else role


def _is_of_state(title: Title) -> bool:
    """Whether every state has such an office: 'Minister of State for Defence', not 'director of the Arms Agency'."""
    if title.kind not in STATE_KINDS:
        return False
    if title.of_state:
        return True
    if title.body or title.of_firm or (title.kind == "spokesperson" and len(title.role.split()) < 2):
        return False
    return (
        title.kind in ("head", "minister", "legislator") or title.whole or title.role.endswith(STATE_ENDINGS)
    )


def _delegation(block: NamedBlock, naming: Naming) -> str:
    """The country of 'X will lead the Ruritanian delegation', 'on the Ruritanian side by X'."""
    if naming.first > 3 and block.doc[naming.first - 1].lower_ == "by":
        sent_by = _party_led(block, naming.first - 2)
        if sent_by:
            return sent_by
        represented = block.cover.of_token[naming.first - 2]
        if represented is not None and represented.kind == "country":
            # 'Ruritania was represented by A, Zenda by B'
            sentence = block.doc[naming.first].sent
            if any(t.lower_ == "represented" for t in block.doc[sentence.start : naming.first]):
                return represented.country
        for i in range(naming.first - 4, naming.first - 1):
            before = block.cover.of_token[i - 1]
            if block.doc[i].lower_ == "side" and before is not None and before.kind in COUNTRY_KINDS:
                return before.country
    root = block.doc[naming.candidate.first : naming.candidate.past].root
    verb = root.head
    if root.dep_ != "nsubj" or verb.lemma_ not in ("lead", "head", "represent"):
        return ""
    for child in verb.children:
        if child.dep_ == "dobj" and child.lemma_ in ("side", "delegation", "team", "party"):
            for token in (
                t for t in child.subtree if t.i < child.i or t.nbor(-1).lower_ in ("of", "from", "the")
            ):
                mention = block.cover.of_token[token.i]
                if mention is not None and mention.kind in COUNTRY_KINDS:
                    return mention.country
    return ""


def _told_country(block: NamedBlock, naming: Naming) -> str:
    """The country of "the country's defence minister" or of a sentence that opens 'In neighbouring Ruritania,'."""
    doc, cover = block.doc, block.cover
    before = [cover.of_token[i] for i in range(naming.first)]
    phrase = {t.lower_ for t in doc[max(naming.first - 2, 0) : naming.candidate.first]}
    if phrase & {"country", "nation", "kingdom", "republic"}:
        named = [m.country for m in before if m is not None and m.kind in COUNTRY_KINDS and m.country]
        return named[-1] if named else ""
    sentence = doc[naming.candidate.first].sent
    if sentence[0].text != "In" or len(sentence) < 3 or not sentence[1].lower_.startswith("neighbo"):
        return ""
    comma = next((t.i for t in sentence[1:6] if t.text == ","), sentence.start)
    inside = [cover.of_token[i] for i in range(sentence.start, comma)]
    return next((m.country for m in inside if m is not None and m.kind == "country"), "")


def _party_led(block: NamedBlock, i: int) -> str:
    """The country of 'a Ruritanian team led by X', of which token `i` is 'led'."""
    doc = block.doc
    if doc[i].lower_ not in LED:
        return ""
    if doc[i].lower_ == "represented":
        subject = block.cover.of_token[
            next((j for j in range(i, max(i - 3, 0), -1) if block.cover.kind(j)), i)
        ]
        if subject is not None and subject.kind == "country":
            return subject.country
    for j in range(i - 1, max(i - 7, -1), -1):
        if doc[j].lower_ in PARTIES:
            inside = [block.cover.of_token[k] for k in range(max(j - 4, 0), i)]
            countries = {m.country for m in inside if m is not None and m.kind in COUNTRY_KINDS and m.country}
            return countries.pop() if len(countries) == 1 else ""
        if doc[j].is_punct and doc[j].text != ",":
            return ""
    return ""


def _heading_clause(block: NamedBlock, naming: Naming) -> tuple[str, str, int, int] | None:
    """'X, who heads the frigate programme': role, words, past token, weight."""
    i = naming.candidate.past
    doc = block.doc
    while i < len(doc) and doc[i].text in (",", "(") and i < naming.candidate.past + 2:
        i += 1
    if i + 1 >= len(doc) or doc[i].lower_ != "who":
        return None
    verb = doc[i + 1]
    if verb.lemma_ not in HEADING_VERBS:
        return None
    thing = next((c for c in verb.children if c.dep_ in ("dobj", "obj")), None)
    if thing is None:
        return None
    past = thing.i + 1
    for token in thing.subtree:
        if token.dep_ == "relcl" or token.text == "," or token.i > past + 1:
            break
        past = max(past, token.i + 1)
    first = thing.left_edge.i
    # The parser may take what follows a comma into the object.
    past = next((j for j in range(first, past) if doc[j].text == ","), past)
    words = doc[first:past].text
    return f"{HEADING_VERBS[verb.lemma_]} of {words}", doc[verb.i : past].text, past, 3


def _clause_end(doc: Doc, i: int) -> int:
    """Past the few words that go on behind a token up to the next mark."""
    end = i
    while end < min(len(doc), i + 8) and not doc[end].is_punct:
        end += 1
    return end


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
        before = [n for n in before if n.candidate.past <= opens] or before
    for earlier in reversed(before):
        role, text, rank = _office_words(block, earlier.titles)
        if role and rank < RANK_ALONE:
            state = any(_is_of_state(t) for t in earlier.titles)
            yield HeldOffice(role, text, "", "", rank, 0, 0, "counterpart", state)
        yield from _with_office([offices.get(names.get(earlier.candidate.text, ""), [])])
    # 'Hosting his Ruritanian counterpart X, Roe noted': the other may come behind.
    behind = [n for n in block.namings if n.candidate.first >= naming.past and not n.of_other]
    for later in behind[:1]:
        role, text, rank = _office_words(block, later.titles)
        if role and rank < RANK_ALONE and not before:
            state = any(_is_of_state(t) for t in later.titles)
            yield HeldOffice(role, text, "", "", rank, 0, 0, "counterpart", state)
    # The other may be meant by name alone, or in the paragraph before.
    near = [c for c in block.candidates if c.past <= naming.first][::-1]
    for candidate in near or [c for c in block.candidates if c.first >= naming.past][:1]:
        yield from _with_office([next((o for n, o in offices.items() if fits_name(candidate.text, n)), [])])
    if not before:
        yield from _with_office(reversed(offices.values()))


def _with_office(held: Iterable[Sequence[HeldOffice]]) -> Iterator[HeldOffice]:
    """Of each person the office that says the most, where there is one."""
    for offices in held:
        best = min(offices, key=lambda o: o.rank, default=None)
        if best is not None and best.role and best.rank < RANK_ALONE:
            yield best
