"""The `organisations` table: one row per body of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.facts import Fact, Found, Value
from analysis.gazetteer import squeeze

if TYPE_CHECKING:
    from analysis.annotate import Annotated
    from analysis.mentions import Mention


def extract(annotated: Annotated, found: Found) -> list[Fact]:
    """The bodies that the article's body text names, each at its first mention with the fullest country."""
    by_name: dict[tuple[str, str], list[Mention]] = {}
    body = {b.index for b in annotated.blocks if b.kind in ("paragraph", "item")}
    for mention in annotated.mentions:
        if mention.kind == "organisation" and mention.block in body:
            by_name.setdefault((mention.entity, mention.country), []).append(mention)
    return [
        _fact(mentions)
        for mentions in _with_country(by_name)
        if squeeze(mentions[0].entity) != squeeze(annotated.article.publisher) or _acts(annotated, mentions)
    ]


def _with_country(by_name: dict[tuple[str, str], list[Mention]]) -> list[list[Mention]]:
    """Mentions of one body together: those that do not say the country belong to the one that does."""
    merged: dict[tuple[str, str], list[Mention]] = {}
    for (entity, country), mentions in by_name.items():
        stated = [c for e, c in by_name if e == entity and c]
        merged.setdefault((entity, country or (stated[0] if stated else "")), []).extend(mentions)
    return [sorted(mentions, key=lambda m: m.start) for mentions in merged.values()]


def _acts(annotated: Annotated, mentions: list[Mention]) -> bool:
    """Whether the publisher does something in the text: it is the subject of a verb."""
    for mention in mentions:
        sentence = annotated.sentence_at(mention.start)
        if sentence is None:
            continue
        offset = sentence.block.start
        span = sentence.span.doc.char_span(
            mention.start - offset, mention.end - offset, alignment_mode="expand"
        )
        if span is not None and span.root.dep_ in ("nsubj", "nsubjpass", "agent", "pobj"):
            return True
    return False


def _fact(mentions: list[Mention]) -> Fact:
    first = max(mentions, key=lambda m: (bool(m.country), -m.start))
    values: dict[str, Value] = {
        "organisation": first.entity,
        "kind": first.category,
        "country": first.country,
        "mentions": len(mentions),
    }
    return Fact(first.start, first.end, first.rule, values)
