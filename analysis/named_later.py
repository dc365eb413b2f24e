"""Office holders whom an article names only after their office: the office in one sentence, the bare name in the next.

Forms handled, the name in capitals:
    "No," the defence minister said. "Never," Jane ROE told reporters. The premier was brief. Jane ROE thanked them.
    The deputy premier has arrived; she is Jane ROE
    The coup is over, an army spokesman said. General ROE took no questions. Its chief executive left. Jane ROE said why
A name with an office of its own, another name between, or an office that somebody else holds leave it open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Span, Token

from analysis.named_blocks import NamedBlock, chars_of
from analysis.naming import Naming
from analysis.offices import RANK_ALONE, HeldOffice, is_of_state
from analysis.short_forms import names_of
from analysis.titles import Title

RULE = "named_after_office"
# Offices of which a country or a body has one holder at a time; officers hold the rest of them.
CIVIL = frozenset({"head", "minister"})
SINGLE = CIVIL | {"official", "military", "spokesperson", "company", "organisation", "diplomat"}
SUBJECTS = ("nsubj", "nsubjpass")
# What the verb of a main clause or of one beside it is.
MAIN = frozenset({"ROOT", "parataxis", "conj"})
# Offices of which a body has many.
MANY = frozenset(
    "Adviser Aide Assistant Attaché Diplomat Envoy Official Officer Member Representative".split()
)
FINITE = frozenset({"VBD", "VBZ", "VBP", "VB", "VBN", "MD"})
OWNERS = frozenset({"'s", "’s", "'", "’"})
WEIGHT = 4
# In how many sentences behind the office the name stands.
NEAR = 2
DEFINITE = frozenset({"the", "its", "his", "her", "their", "our"})
PRONOUNS = frozenset({"he", "she"})


def named_after_office(
    named: Sequence[NamedBlock], names: dict[str, str], offices: dict[str, list[HeldOffice]]
) -> Iterator[tuple[str, HeldOffice]]:
    """The people without an office who are named right after a bare one, each with it."""
    taken = {(o.role, o.country) for held in offices.values() for o in held if o.role}
    without = {
        name for name, held in offices.items() if all(not o.role or o.rank >= RANK_ALONE for o in held)
    }
    last: _Bare | None = None
    for n, (block, sentence) in enumerate((b, s) for b in named for s in b.doc.sents):
        people = [c for c in block.candidates if names_of(c.text, names)]
        inside = [p for p in block.namings if sentence.start <= p.candidate.first < sentence.end]
        pointed = bool(inside) and _is_pointed_at(block, inside[0])
        title = _bare_office(block, sentence, anywhere=pointed)
        here = _Bare(block, title, n) if title is not None else None
        source = here if pointed else last
        if inside and source is not None and n - source.sentence <= NEAR and _is_free(source.title, taken):
            name = names_of(inside[0].candidate.text, names)
            ranked = source.title.kind in CIVIL and any(o.role for o in offices.get(name, ()))
            if name in without and not ranked and (pointed or _acts(block, inside[0])):
                without.discard(name)
                yield name, _held(source, block, inside[0])
        if any(sentence.start <= c.first < sentence.end for c in people):
            # Whoever has been named is not the one whom an office further on stands for.
            without -= {names_of(c.text, names) for c in people if c.first < sentence.end}
            last = here
        else:
            last = here or last


@dataclass(frozen=True, slots=True)
class _Bare:
    """An office without a name, and the number of its sentence."""

    block: NamedBlock
    title: Title
    sentence: int


def _is_free(title: Title, taken: set[tuple[str, str]]) -> bool:
    """Whether nobody is known to hold an office, or only those of other countries."""
    return all(role != title.role or (title.country and c and c != title.country) for role, c in taken)


def _bare_office(block: NamedBlock, sentence: Span, *, anywhere: bool) -> Title | None:
    """The one office of a sentence that is its subject, or a clause's, and has no name: 'the minister said'."""
    held = {t.core for naming in block.namings for t in naming.titles}
    found = [
        t
        for t in block.titles
        if sentence.start <= t.core < sentence.end and t.is_office and t.kind in SINGLE and t.held
    ]
    found = [t for t in found if t.core not in held and _acts_alone(block, t, anywhere=anywhere)]
    speaking = [t for t in found if block.doc[t.core : t.past].root.head.dep_ == "ROOT"]
    found = speaking if len(found) > 1 else found
    return found[0] if len({t.role for t in found}) == 1 else None


def _acts_alone(block: NamedBlock, title: Title, *, anywhere: bool) -> bool:
    """Whether a definite office is the subject of the main clause, or of any: 'the minister said'."""
    root = block.doc[title.core : title.past].root
    articles = DEFINITE | {"a", "an"} if title.kind == "spokesperson" else DEFINITE
    definite = bool(title.country) or any(t.dep_ == "poss" or t.lower_ in articles for t in root.children)
    subject = root.dep_ in SUBJECTS and (anywhere or root.head.dep_ in MAIN or _is_reported(root.head))
    return definite and subject and not _is_of_many(title.role)


def _is_of_many(role: str) -> bool:
    """Whether a body has several with such an office: 'the adviser', but not 'the chief adviser'."""
    first, last = role.split()[0], role.split()[-1]
    return role == "Minister" or (last in MANY and first != "Chief")


def _is_reported(verb: Token) -> bool:
    """Whether a clause stands ahead of who reports it: 'The minister left, aides said'."""
    return verb.dep_ == "ccomp" and verb.i < verb.head.i and verb.head.dep_ == "ROOT"


def _is_pointed_at(block: NamedBlock, naming: Naming) -> bool:
    """'she is Jane ROE'."""
    before = block.doc[max(naming.first - 2, 0) : naming.first]
    return len(before) == 2 and before[0].lower_ in PRONOUNS and before[1].lower_ in ("is", "was")


def _acts(block: NamedBlock, naming: Naming) -> bool:
    """Whether the name is the subject of a clause of its own."""
    root: Token = block.doc[naming.candidate.first : naming.candidate.past].root
    if naming.first and block.doc[naming.first - 1].text in OWNERS:
        return False  # "says the party's Jane Roe"
    verb = root.head
    finite = verb.tag_ in FINITE or (verb.tag_ == "VBG" and any(t.dep_ == "aux" for t in verb.children))
    return root.dep_ in SUBJECTS and finite and naming.candidate.past - naming.candidate.first > 1


def _held(source: _Bare, block: NamedBlock, naming: Naming) -> HeldOffice:
    title = source.title
    start, end = chars_of(block, naming.first, naming.past)
    if source.block is block:
        start = chars_of(block, title.first, title.past)[0]
    text = source.block.doc[title.core : title.past].text
    basis = "context" if title.country else ""
    return HeldOffice(
        title.role, text, title.country, basis, WEIGHT, start, end, RULE, is_of_state(title), public=True
    )
