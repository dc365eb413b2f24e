"""Where an article tells of a country, and by what: what a learnt model sees when it asks whose somebody is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.country_setting import CountrySetting
from analysis.mention_records import COUNTRY_KINDS, STATE_BODIES, Mention
from analysis.named_blocks import NamedBlock
from analysis.naming import Naming
from analysis.offices import HeldOffice
from analysis.short_forms import names_of

KINDS = COUNTRY_KINDS | {"place", "organisation"}
BODIES_OF_STATES = STATE_BODIES | {"armed_service"}
PERSON = "person"
WITHIN = frozenset({"compound", "nmod", "poss", "amod"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
OBJECTS = frozenset({"dobj", "iobj", "dative"})
# How far a word is followed to the first of those that it is coordinated with.
HOPS = 4


@dataclass(frozen=True, slots=True)
class Telling:
    """A place that tells of a country: a name of one kind or another, or that of a `person` of the country."""

    country: str
    kind: str
    sentence: int
    at: int
    token: Token
    block: int
    person: str = ""


@dataclass(frozen=True)
class Scene:
    """An article as the model sees it; `bases` leads a block to how many words and sentences go before it."""

    setting: CountrySetting
    tellings: Sequence[Telling]
    bases: Mapping[int, tuple[int, int]]
    sentences: int

    def countries(self) -> list[str]:
        """The countries that the article tells of or is told from, in order of the alphabet."""
        return sorted({t.country for t in self.tellings} | set(self.setting.home.seats))


@dataclass(frozen=True, slots=True)
class Asked:
    """A person whose country is asked for, where the person is named; `given` is what rules make of it."""

    name: str
    block: NamedBlock
    naming: Naming
    office: HeldOffice
    given: str = ""


def scene_of(setting: CountrySetting) -> Scene:
    """An article as the model sees it."""
    tellings: list[Telling] = []
    bases: dict[int, tuple[int, int]] = {}
    words = sentences = 0
    for block in setting.named:
        bases[block.block.index] = words, sentences
        tellings += _named_countries(block, words, sentences)
        tellings += _countries_of_people(setting, block, words, sentences)
        words += len(block.doc)
        sentences += sum(1 for _ in block.doc.sents)
    tellings.sort(key=lambda t: (t.at, t.kind))
    return Scene(setting, tellings, bases, sentences)


def _named_countries(block: NamedBlock, words: int, sentences: int) -> Iterator[Telling]:
    """The places of a block that name a country, a place or a body of one; not those inside the name of a person."""
    inside = {i for n in block.namings for i in range(n.candidate.first, n.candidate.past)}
    last: Mention | None = None
    for i, mention in enumerate(block.cover.of_token):
        if mention is None or mention is last:
            continue
        last = mention
        if not mention.country or ";" in mention.country or mention.kind not in KINDS or i in inside:
            continue
        past = i
        while past < len(block.doc) and block.cover.of_token[past] is mention:
            past += 1
        kind = mention.kind
        if kind == "organisation":
            kind = "state" if mention.category in BODIES_OF_STATES else mention.category
        root = block.doc[i:past].root
        yield Telling(
            mention.country, kind, sentences + sentence_at(block, i), words + i, root, block.block.index
        )


def _countries_of_people(
    setting: CountrySetting, block: NamedBlock, words: int, sentences: int
) -> Iterator[Telling]:
    for naming in block.namings:
        name, first = names_of(naming.candidate.text, setting.names), naming.candidate.first
        told = next((o.country for o in setting.offices.get(name, ()) if o.country), "")
        if told:
            sentence = sentences + sentence_at(block, first)
            yield Telling(
                told, PERSON, sentence, words + first, root_of(block, naming), block.block.index, name
            )


def sentence_at(block: NamedBlock, i: int) -> int:
    """How many sentences of a block begin up to a token, but for the first."""
    return sum(bool(t.is_sent_start) for t in block.doc[1 : i + 1])


def root_of(block: NamedBlock, naming: Naming) -> Token:
    return block.doc[naming.candidate.first : naming.candidate.past].root


def part_of(token: Token) -> str:
    """The part that a word plays in its clause: subject, object, behind a preposition, or inside one that does."""
    top = token
    while top.dep_ in WITHIN and top.head != top:
        top = top.head
    inside = "" if top == token else "in_"
    for _ in range(HOPS):
        if top.dep_ not in ("conj", "appos") or top.head == top:
            break
        top = top.head
    if top.dep_ in SUBJECTS:
        return f"{inside}subject"
    if top.dep_ in OBJECTS:
        return f"{inside}object"
    behind = top.dep_ == "pobj" and top.head.pos_ == "ADP"
    return f"{inside}{top.head.lower_ if behind else top.dep_}"
