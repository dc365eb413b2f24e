"""People: who is named, by which office, for which country, and where each is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from analysis.articles import Article
from analysis.blocks import Block
from analysis.mentions import Mention
from analysis.reference import Reference


@dataclass(frozen=True, slots=True)
class Person:
    """One person of one article; `start` and `end` are the passage that names the person with the office."""

    name: str
    role: str
    role_text: str
    country: str
    country_basis: str
    aliases: tuple[str, ...]
    mentions: tuple[Mention, ...]
    start: int
    end: int
    rule: str


def find_people(
    article: Article,
    blocks: Sequence[Block],
    docs: Sequence[Doc],
    vocabulary: Sequence[Mention],
    reference: Reference,
) -> tuple[Person, ...]:
    """The people of an article, in the order in which they are first named."""
    mentions: dict[str, list[Mention]] = {}
    for block, doc in zip(blocks, docs, strict=True):
        if block.kind not in ("paragraph", "item"):
            continue
        for ent in doc.ents:
            if ent.label_ != "PERSON":
                continue
            name = ent.text.removesuffix("'s").removesuffix("’s")
            full = next((n for n in mentions if n.split()[-1] == name.split()[-1]), name)
            start = block.start + ent.start_char
            mentions.setdefault(full, []).append(
                Mention("person", start, start + len(name), name, full, "", block.index, "model_person")
            )
    return tuple(
        Person(name, "", "", "", "", (), tuple(found), found[0].start, found[0].end, "model_person")
        for name, found in mentions.items()
    )
