"""The country of a person from what the sentences say about them: where they were met, where they travel, whom they
address.

Forms handled, the person in capitals:
    flew to Zenda for talks with Defence Minister ROE; In Ruritania, she met Defence Minister ROE   is of there
    on to Zenda, where President ROE will host him                                                   is of there
    ROE told Ruritanian lawmakers; spokesman ROE said in Zenda                                      is of there
    ROE visited Ruritania; a visit to Ruritania by ROE; when ROE was in Zenda                       is not of there
    ROE met her Ruritanian counterpart; ROE was hosted by Ruritania's minister                      is not of there
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Span

from analysis.mentions import COUNTRY_KINDS
from analysis.named_blocks import NamedBlock
from analysis.naming import Naming
from analysis.offices import HeldOffice
from analysis.places import place_country
from analysis.short_forms import names_of

PARTNER_WORDS = frozenset(
    """co-chaired co-chair called met meet talks between counterpart hosted received host welcomed invited co-chairs
    meeting""".split()
)
MEETING = frozenset(
    """met meet meets meeting talks received hosted welcomed call discussions conversation dinner breakfast lunch
    audience counterpart""".split()
)
CALLING = frozenset({("called", "on"), ("calls", "on"), ("call", "on")})
TRAVEL = frozenset(
    """visit visits visited visiting trip journey travel travels travelled traveled travelling traveling fly flies flew
    arrive arrives arrived arriving tour toured stopover""".split()
)
AT = frozenset({"in", "to", "at", "for"})
# Where many countries meet, the place says nothing of the people.
GATHERINGS = frozenset(
    """sidelines margins summit conference forum dialogue ministerial assembly airshow exhibition symposium nato un
    council""".split()
)
LAWMAKERS = frozenset(
    """lawmakers legislators mps parliament senators deputies parliamentarians senate congress parliamentary house
    diet bundestag knesset""".split()
)
SPEECH = frozenset("said told says tells added stated noted".split())
HOSTING = frozenset("received receives hosted hosts met meets welcomed welcomes".split())
GUESTS = frozenset(
    "ambassador minister counterpart delegation envoy attaché officials chief secretary".split()
)
# How many words may stand between a name and what is said of it.
NEAR = 6


def countries_abroad(
    named: Sequence[NamedBlock], names: dict[str, str], offices: dict[str, list[HeldOffice]]
) -> dict[str, frozenset[str]]:
    """The countries that each person visits, or whose holder of an office sits across the table."""
    found: dict[str, set[str]] = {}
    for block, sentence, inside in _sentences(named):
        across = _face_each_other(sentence, inside)
        for naming in inside:
            name = names_of(naming.candidate.text, names)
            others = {names_of(n.candidate.text, names) for n in inside} - {name, ""}
            if across and len(others) == 1:
                stated = [o.country for o in offices.get(next(iter(others)), ()) if o.basis == "stated"]
                found.setdefault(name, set()).update(c for c in stated[:1] if c)
            found.setdefault(name, set()).update(_visited(block, sentence, naming, inside))
    return {name: frozenset(countries) for name, countries in found.items()}


def _face_each_other(sentence: Span, inside: Sequence[Naming]) -> bool:
    """Whether the people of a sentence meet one another, and not both a third: 'she called on X and met Y'."""
    words = [t for t in sentence if t.lower_ in PARTNER_WORDS]
    both = any(t.lower_ in ("between", "co-chaired", "co-chair", "co-chairs", "counterpart") for t in words)
    return bool(words) and (both or inside[0].first < words[0].i)


def countries_met_in(
    named: Sequence[NamedBlock], names: dict[str, str], offices: dict[str, list[HeldOffice]]
) -> dict[str, str]:
    """The country that each person is met in or speaks in or to, where a sentence says so."""
    found: dict[str, str] = {}
    for block, sentence, inside in _sentences(named):
        for naming in inside:
            name = names_of(naming.candidate.text, names)
            if not name or name in found:
                continue
            country = _addressed(block, sentence, naming) or _spoken_in(block, sentence, naming)
            country = country or _where(block, sentence, naming)
            country = country or _placed_first(block, sentence, naming)
            if not country and not any(t.lower_ in GATHERINGS for t in sentence):
                country = _met_in(block, sentence, naming, inside, names, offices)
            if country:
                found[name] = country
    return found


def counterparts(
    named: Sequence[NamedBlock], names: dict[str, str], offices: dict[str, list[HeldOffice]]
) -> dict[str, str]:
    """The country of 'his counterpart X' without an adjective: the one that the paragraph names besides the other's."""
    found: dict[str, str] = {}
    for block in named:
        named_here = [m for m in block.cover.of_token if m is not None and m.country]
        countries = {
            m.country for m in named_here if m.kind in COUNTRY_KINDS or m.category == "armed_service"
        }
        for naming in block.namings:
            if not naming.of_other or naming.country:
                continue
            name = names_of(naming.candidate.text, names)
            others = {names_of(n.candidate.text, names) for n in block.namings} - {name, ""}
            theirs = {o.country for other in others for o in offices.get(other, ()) if o.country}
            if len(theirs) == 1 and len(countries - theirs) == 1:
                found.setdefault(name, next(iter(countries - theirs)))
    return found


def pairs_without_country(
    named: Sequence[NamedBlock], names: dict[str, str], offices: dict[str, list[HeldOffice]]
) -> dict[str, bool]:
    """The people of whom two face each other and neither's country is said, and which of them is named first."""
    found: dict[str, bool] = {}
    for _, sentence, inside in _sentences(named):
        people = list(dict.fromkeys(n for naming in inside if (n := names_of(naming.candidate.text, names))))
        across = len(people) == 2 and any(t.lower_ in PARTNER_WORDS for t in sentence)
        of_states = all(any(o.of_state for o in offices.get(name, ())) for name in people)
        if across and of_states and not any(o.country for name in people for o in offices.get(name, ())):
            for name in people:
                found.setdefault(name, name == people[0])
    return found


def _sentences(named: Sequence[NamedBlock]) -> Iterator[tuple[NamedBlock, Span, list[Naming]]]:
    for block in named:
        for sentence in block.doc.sents:
            inside = [n for n in block.namings if sentence.start <= n.candidate.first < sentence.end]
            if inside:
                yield block, sentence, inside


def _visited(block: NamedBlock, sentence: Span, naming: Naming, inside: Sequence[Naming]) -> Iterator[str]:
    """The country of 'a visit to Ruritania by X', 'X flew to Zenda', 'when X was in Zenda'."""
    doc, first = block.doc, naming.first
    if first > sentence.start and doc[first - 1].lower_ == "by":
        for j in range(max(sentence.start, first - 8), first - 2):
            if doc[j].lower_ in TRAVEL and doc[j + 1].lower_ == "to":
                yield from _places(block, j + 2, first - 1)
    edge = min([n.first for n in inside if n.first >= naming.past] + [sentence.end])
    for i in range(naming.past, min(edge, naming.past + 2 * NEAR)):
        word = doc[i].lower_
        stays = word in ("was", "is", "were") and i + 1 < edge and doc[i + 1].lower_ == "in"
        if word in HOSTING and naming.past <= i <= naming.past + 1:
            yield from _guests(block, i + 1, edge)
            return
        invited = word == "invited" and doc[i - 1].lower_ in ("been", "was", "were", "is")
        if word in TRAVEL or stays or invited:
            yield from _places(block, i + 1, min(i + NEAR, edge))
            return


def _guests(block: NamedBlock, first: int, past: int) -> Iterator[str]:
    """The country of 'the Ruritanian ambassador' behind a verb of meeting: not the host's."""
    for i in range(first, min(past, first + 3, len(block.doc) - 1)):
        mention = block.cover.of_token[i]
        if mention is not None and mention.kind == "demonym":
            if any(t.lower_ in GUESTS for t in block.doc[i + 1 : i + 4]):
                yield mention.country
            return


def _places(block: NamedBlock, first: int, past: int) -> Iterator[str]:
    """The country of the first country or place in a stretch of tokens."""
    for i in range(first, min(past, len(block.doc))):
        country = _country_at(block, i)
        if country:
            yield country
            return


def _country_at(block: NamedBlock, i: int) -> str:
    mention = block.cover.of_token[i]
    if mention is not None and mention.kind in ("country", "metonym", "place"):
        return mention.country
    token = block.doc[i]
    if mention is None and token.ent_type_ == "GPE" and token.text[:1].isupper():
        return place_country(token.text)
    return ""


def _addressed(block: NamedBlock, sentence: Span, naming: Naming) -> str:
    """The country of 'X told Ruritanian lawmakers'."""
    doc = block.doc
    for i in range(naming.past, min(naming.past + 3, sentence.end)):
        if doc[i].lower_ in ("told", "briefed", "assured"):
            for j in range(i + 1, min(i + NEAR, sentence.end)):
                mention = block.cover.of_token[j]
                if mention is not None and mention.category == "legislature" and mention.country:
                    return mention.country
                if mention is not None and mention.kind == "demonym":
                    follows = doc[j + 1].lower_ if j + 1 < sentence.end else ""
                    return mention.country if follows in LAWMAKERS else ""
    return ""


def _placed_first(block: NamedBlock, sentence: Span, naming: Naming) -> str:
    """The country of 'In Zenda, opposition MP X told …': ministers travel, the others mostly speak at home."""
    local = [t for t in naming.titles if t.kind in ("legislator", "spokesperson") or t.role == "Mayor"]
    comma = next((t.i for t in sentence[:5] if t.text == ","), 0)
    if not local or sentence[0].lower_ != "in" or not comma or naming.first > comma + 3:
        return ""
    return next(_places(block, sentence.start + 1, comma), "")


def _where(block: NamedBlock, sentence: Span, naming: Naming) -> str:
    """The country of 'flies on to Zenda, where President X will …': who does something where somebody arrives."""
    doc, first = block.doc, naming.first
    where = next(
        (i for i in range(first - 1, max(first - 3, sentence.start), -1) if doc[i].lower_ == "where"), 0
    )
    if not where or not any(t.is_office for t in naming.titles):
        return ""
    i = where - 1 - (doc[where - 1].text == ",")
    return _country_at(block, i) if i >= sentence.start else ""


def _spoken_in(block: NamedBlock, sentence: Span, naming: Naming) -> str:
    """The country of 'Foreign Ministry spokesman X said in Zenda': a spokesperson speaks at home."""
    if not any(t.kind == "spokesperson" for t in naming.titles):
        return ""
    doc = block.doc
    edge = min(naming.past + NEAR, sentence.end)
    for i in range(naming.past, edge):
        if doc[i].lower_ in SPEECH:
            for j in range(i + 1, min(i + NEAR, sentence.end - 1)):
                if doc[j].lower_ == "in":
                    return _country_at(block, j + 1)
    return ""


def _met_in(
    block: NamedBlock,
    sentence: Span,
    naming: Naming,
    inside: Sequence[Naming],
    names: dict[str, str],
    offices: dict[str, list[HeldOffice]],
) -> str:
    """The country of 'In Ruritania, she met with X', 'will fly to Zenda for talks with X'."""
    doc = block.doc
    before = [t.lower_ for t in doc[max(sentence.start, naming.first - NEAR) : naming.first]]
    meets = set(before) & MEETING or any(pair in CALLING for pair in pairwise(before))
    if not meets or set(before) & {"between", "and"}:
        return ""
    for i in range(sentence.start, naming.first - 1):
        if doc[i].lower_ not in AT:
            continue
        country = next(_places(block, i + 1, i + 3), "")
        hosts = {
            o.country
            for n in inside
            if n.first < naming.first
            for o in offices.get(names_of(n.candidate.text, names), ())
        }
        if country:
            return "" if country in hosts else country
    return ""
