"""What an agreement that is told of by its name alone may be taken for: in force, signed, or still only wanted.

Where no rule has read its standing, an article that calls an agreement by a name or by what it is on presupposes it,
unless words beside it say that it is talked of, drafted or hoped for; what is denied or only supposed stays untold.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from analysis.annotate import Annotated
from analysis.facts.pacts.cues import BINDING_ACRONYMS, STRONG
from analysis.facts.pacts.grounds import PUBLIC
from analysis.facts.pacts.record import IN_FORCE, SIGNED, Pact
from analysis.facts.status_words import PROPOSED
from analysis.facts.words import PACT_WORDS


def _any_of(phrases: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b", re.IGNORECASE)


DOUBTED = _any_of(sorted(PACT_WORDS.doubting_phrases))
PROSPECT = _any_of(sorted(PACT_WORDS.prospect_phrases))
# The same before a name that is there: 'negotiations on the treaty', 'a draft of the accord'.
NEAR_PROSPECT = re.compile(
    rf"\b(?:{'|'.join(sorted(PACT_WORDS.prospect_phrases))})(?:\s+[\w'’-]+){{0,3}}\s*$", re.IGNORECASE
)
# What tells of no agreement of its own: a part or the life of another thing.
UNPRESUMED = frozenset(
    {"successor", "extension", "renewal", "exchange", "convention", "compact", "letter", "loi"}
)
# 'Any deal', 'a kind of agreement', 'no such contract'.
VAGUE = re.compile(
    r"\b(?:any|no|such an?|(?:kind|sort|type|lack|absence) of|instead of|without|every|each)\s+(?:[\w-]+\s+){0,3}$",
    re.IGNORECASE,
)


# Nouns of which one may stand for another: 'the jet deal' is the contract told before.
SAME = (
    frozenset({"agreement", "pact", "accord", "deal", "treaty", "contract", "arrangement"}),
    frozenset({"memorandum", "mou", "memo", "moa", "moc"}),
)


def with_presumed(
    annotated: Annotated, pacts: Sequence[Pact], clusters: Sequence[Sequence[Pact]]
) -> list[Pact]:
    """The agreements, those told of by name alone with the standing that their mentions let presume."""
    told = [p for p in pacts if p.status]
    found = []
    for pact, mentions in zip(pacts, clusters, strict=True):
        standing = _presumed(annotated, pact, mentions, told)
        found.append(dataclasses.replace(pact, status=standing, rule="pact_presumed") if standing else pact)
        told += found[-1:] if standing else []
    return found


def _presumed(annotated: Annotated, pact: Pact, mentions: Sequence[Pact], told: Sequence[Pact]) -> str:
    """The standing that the mentions of an agreement let presume; empty where one is told or none may be."""
    if pact.status or not pact.kind or pact.noun not in STRONG or pact.noun in UNPRESUMED:
        return ""
    if pact.plain or PUBLIC.search(pact.name):
        return ""
    own = [p for p in mentions if p.kind and not p.anaphoric]
    sided = len(pact.parties) > 1
    standings = [s for p in own if (s := _standing(annotated, p, told, sided=sided))]
    return PROPOSED if PROPOSED in standings else standings[0] if standings else ""


def _standing(annotated: Annotated, pact: Pact, told: Sequence[Pact], *, sided: bool) -> str:
    block = annotated.block_at(pact.start)
    text = annotated.article.text
    if block is None or block.kind == "heading" or text[: pact.start].strip().count("\n") < 1:
        return ""
    before, behind = text[pact.start : pact.at], text[pact.name_end : pact.end]
    clause = re.split(r"[;:]", before)[-1] + " # " + re.split(r"[;:]", behind)[0]
    if DOUBTED.search(text[pact.start : pact.end]) or VAGUE.search(before) or FOREMOST.match(pact.name):
        return ""
    named = _is_named(text[pact.at : pact.name_end], pact)
    if not named and (_is_told_again(pact, told) or _is_plural(text[pact.at : pact.name_end], pact)):
        return ""
    if NEAR_PROSPECT.search(before):
        return PROPOSED
    if pact.introduced and not named:
        if PROSPECT.search(clause):
            return PROPOSED
        return SIGNED if pact.terms.value or len(pact.parties) > 1 else ""
    known = pact.noun in BINDING_ACRONYMS or (named and _opens_item(annotated, pact))
    spoken_of = named or sided or pact.subject or EARLIER.match(pact.name)
    if not known and not (DEFINITE.search(before) and spoken_of):
        # 'took part in Shared Accord'
        return ""
    return IN_FORCE if pact.kind != "contract" else SIGNED


# 'In what would be the first defence accord between the two', 'the largest deal of its kind'
FOREMOST = re.compile(r"(?:first|latest|largest|biggest|only|most|best|oldest|last)\b", re.IGNORECASE)
EARLIER = re.compile(r"(?:original|initial|existing|underlying)\b", re.IGNORECASE)
DEFINITE = re.compile(
    r"(?:\b(?:the|its|their|this|that|these|our)|['’]s?)\s+(?:(?!(?:in|of|with|for|on|at|to|by|from|and|under)\b)[\w–-]+\s+){0,2}$",
    re.IGNORECASE,
)


def _is_told_again(pact: Pact, told: Sequence[Pact]) -> bool:
    """Whether an agreement without a name may be one that is told elsewhere in other words."""
    if pact.introduced:
        return False
    kin = next((nouns for nouns in SAME if pact.noun in nouns), frozenset({pact.noun}))
    return any(p.noun in kin for p in told)


def _opens_item(annotated: Annotated, pact: Pact) -> bool:
    """Whether an agreement opens an item of a list, where it needs no article."""
    block = annotated.block_at(pact.start)
    return block is not None and block.kind == "item" and pact.at - block.start < 4


def _word_of(name: str, pact: Pact) -> str:
    words = re.findall(r"[\w-]+", name)
    return next((w for w in words if w.casefold().startswith(pact.noun[:4])), "")


def _is_plural(name: str, pact: Pact) -> bool:
    word = _word_of(name, pact).casefold()
    return word.endswith("s") and word != pact.noun


def _is_named(name: str, pact: Pact) -> bool:
    """Whether the word for an agreement is part of a proper name: 'the Lombok Treaty'."""
    return _word_of(name, pact)[:1].isupper() and not re.match(r"(?:Exercise|Operation)\b", name)
