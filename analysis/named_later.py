"""Office holders whom an article names only after their office: the office in one sentence, the bare name in the next.

Forms handled, the name in capitals:
    "No," the defence minister said. "Never," Jane ROE told reporters. The premier was brief. Jane ROE thanked them.
    The deputy premier has arrived; she is Jane ROE
A name with an office of its own, another name between, or an office that somebody else holds leave it open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from analysis.named_blocks import NamedBlock, chars_of
from analysis.naming import Naming
from analysis.offices import HeldOffice, is_of_state
from analysis.short_forms import names_of
from analysis.titles import Title

RULE = "named_after_office"
# Offices of which a country has one holder at a time.
SINGLE = frozenset({"head", "minister"})
SUBJECTS = ("nsubj", "nsubjpass")
# What the verb of a main clause or of one beside it is.
MAIN = frozenset({"ROOT", "parataxis", "conj"})
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
    without = {name for name, held in offices.items() if not any(o.role for o in held)}
    seen: set[str] = set()
    last: tuple[NamedBlock, Title, int] | None = None
    n = 0
    for block in named:
        for sentence in block.doc.sents:
            n += 1
            inside = [c for c in block.namings if sentence.start <= c.candidate.first < sentence.end]
            anybody = any(
                sentence.start <= c.first < sentence.end and names_of(c.text, names) for c in block.candidates
            )
            bare = _bare_office(block, sentence)
            for naming in inside[:1]:
                name = names_of(naming.candidate.text, names)
                pointed = bare is not None and _is_pointed_at(block, naming)
                source = (block, bare, n) if pointed and bare is not None else last
                if name in without and name not in seen and source is not None and n - source[2] <= NEAR:
                    title = source[1]
                    free = all(
                        role != title.role or (title.country and c and c != title.country)
                        for role, c in taken
                    )
                    if free and (pointed or _acts(block, naming)):
                        yield name, _held(source[0], title, block, naming)
            seen |= {names_of(c.text, names) for c in block.candidates if c.first < sentence.end} - {""}
            if bare is not None and not anybody:
                last = (block, bare, n)
            elif anybody:
                last = None


def _bare_office(block: NamedBlock, sentence: Span) -> Title | None:
    """The one office of a sentence that is its subject and stands with no name: 'the Ruritanian minister said'."""
    held = {t.core for naming in block.namings for t in naming.titles}
    found = [
        t
        for t in block.titles
        if sentence.start <= t.core < sentence.end and t.is_office and t.kind in SINGLE and t.held
    ]
    if len({t.role for t in found}) != 1 or any(t.core in held for t in found):
        return None
    title = found[0]
    first = block.doc[title.first]
    ahead = block.doc[title.first - 1] if title.first else first
    definite = bool(title.country) or {first.lower_, ahead.lower_} & DEFINITE
    root = block.doc[title.core : title.past].root
    subject = root.dep_ in SUBJECTS and root.head.dep_ in MAIN
    return title if definite and subject and title.role != "Minister" else None


def _is_pointed_at(block: NamedBlock, naming: Naming) -> bool:
    """'she is Jane ROE'."""
    before = block.doc[max(naming.first - 2, 0) : naming.first]
    return len(before) == 2 and before[0].lower_ in PRONOUNS and before[1].lower_ in ("is", "was")


def _acts(block: NamedBlock, naming: Naming) -> bool:
    """Whether the name is the subject of a clause of its own."""
    root: Token = block.doc[naming.candidate.first : naming.candidate.past].root
    if naming.first and block.doc[naming.first - 1].text in OWNERS:
        return False  # "says the party's Jane Roe"
    finite = root.head.tag_ in ("VBD", "VBZ", "VBP", "VB", "VBN", "MD")
    return root.dep_ in SUBJECTS and finite and naming.candidate.past - naming.candidate.first > 1


def _held(source: NamedBlock, title: Title, block: NamedBlock, naming: Naming) -> HeldOffice:
    start, end = chars_of(block, naming.first, naming.past)
    if source is block:
        start = chars_of(block, title.first, title.past)[0]
    text = source.doc[title.core : title.past].text
    basis = "context" if title.country else ""
    return HeldOffice(title.role, text, title.country, basis, WEIGHT, start, end, RULE, is_of_state(title))
