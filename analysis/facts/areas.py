"""The `areas` table: what the cooperation is to consist of, from lists and from running text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.actors import JOINT, actor_of
from analysis.facts import Fact, Found
from analysis.facts.aims.collaboration import through
from analysis.facts.aims.cues import AGREED, ASKING, DESCRIBED, OFFER, PRIORITY, cues_of
from analysis.facts.aims.headings import heading_opening
from analysis.facts.aims.infinitives import without_light_verb
from analysis.facts.aims.items import Piece
from analysis.facts.aims.learnt import is_doubted, learnt_openings, phrases_of
from analysis.facts.aims.leftovers import has_content, is_left_over, tells
from analysis.facts.aims.list_items import LONGEST_ITEM, is_finite, is_phrase, lead_in_of, opening_of
from analysis.facts.aims.matters import is_matter
from analysis.facts.aims.openings import openings
from analysis.facts.aims.phrases import pieces
from analysis.facts.aims.quoted import spoken
from analysis.facts.aims.record import SPEAKER, Opening, Who
from analysis.facts.aims.scope import is_civil
from analysis.facts.aims.second_enumerations import left_over_enumerations
from analysis.facts.aims.second_lists import second_list_opening
from analysis.facts.aims.second_reading import second_openings
from analysis.facts.aims.substance import is_equipment_noun
from analysis.facts.aims.training import planned_training
from analysis.facts.aims.undertakings import is_stated_under
from analysis.facts.clauses import lemma
from analysis.themes import themes_of

if TYPE_CHECKING:
    from analysis.annotate import Annotated, Sentence
    from analysis.blocks import Block

PROCURED = "procurement"
DONE_WITH_THINGS = (
    PROCURED,
    "co_production",
    "co_development",
    "sustainment",
    "training",
    "exports",
    "humanitarian",
)
# What is done with things to have them; 'clear mines' and 'inspect hulls' are no purchase.
HAD = frozenset(
    "buy purchase acquire procure order get receive supply deliver provide send lease lend donate".split()
)
# A lone phrase behind 'interest in' or 'paid attention to' is an area less than half of the time.
NOT_ALONE = frozenset({"second_reading_noun", "attention_to"})
# '**Training**: 40 places a year'
LABEL = re.compile(r"\W{0,3}[A-Z][\w /&-]{2,30}\W{0,2}:\W{0,2}\s+(?=\w)")
LIST_ENDING = re.compile(r"(?:[;,.:]|[;,]?\s+(?:and|or)[;,]?)\s*$")


def extract(annotated: Annotated, found: Found) -> list[Fact]:
    """The areas of one article; none where it is about civil affairs."""
    if is_civil(annotated):
        return []
    lists = list(_from_lists(annotated))
    facts = [*lists, *_from_sentences(annotated, found.get("statements", ()), {f.start for f in lists})]
    seen: set[tuple[str, str]] = set()
    kept = []
    for fact in sorted(facts, key=lambda f: (f.start, f.end)):
        key = (str(fact.values["area"]).lower(), str(fact.values["actor"]))
        if key not in seen:
            seen.add(key)
            kept.append(fact)
    return kept


def _from_lists(annotated: Annotated) -> Iterator[Fact]:
    """A row for each item of a list whose lead-in says what its items are."""
    lists: dict[int, list[Block]] = {}
    for block in annotated.blocks:
        lead_in = lead_in_of(annotated, block)
        if lead_in is None and block.kind == "item":
            yield from _under_heading(annotated, block)
        opening = opening_of(annotated, lead_in) if lead_in is not None else None
        if lead_in is not None and opening is None:
            lists.setdefault(lead_in.start, []).append(block)
        if lead_in is None or opening is None or opening.who.country == SPEAKER:
            continue
        if opening.rule != "lead_in" or is_phrase(annotated, block):
            yield from _item(annotated, block, opening, (lead_in.start, lead_in.end))
    for items in lists.values():
        yield from _from_open_list(annotated, items)


def _from_open_list(annotated: Annotated, items: list[Block]) -> Iterator[Fact]:
    """A row for each phrase of a list whose lead-in says nothing sure, if most items tell of cooperation."""
    lead_in = lead_in_of(annotated, items[0])
    others = [block for block in items if not is_phrase(annotated, block)]
    opening = second_list_opening(annotated, lead_in, items) if lead_in is not None else None
    # The small model takes a noun of one item in four for a verb: 'a contract for software updates'.
    if lead_in is None or opening is None or len(others) * 4 > len(items):
        return
    for block in items:
        if block not in others or annotated.docs[block.index][0].pos_ == "DET":
            yield from _item(annotated, block, opening, (lead_in.start, lead_in.end))


def _under_heading(annotated: Annotated, block: Block) -> Iterator[Fact]:
    """The row of an item under a heading such as 'Areas of cooperation' or 'What was agreed'."""
    heading = next(
        (b for b in reversed(annotated.blocks[: block.index]) if b.kind not in ("item", "furniture")), None
    )
    if heading is None or heading.kind != "heading" or len(annotated.docs[block.index]) > LONGEST_ITEM:
        return
    words = [t for t in annotated.docs[block.index] if not t.is_punct]
    opening = heading_opening(annotated, heading, words[0]) if words else None
    if opening is not None and not any(is_finite(t) for t in words):
        yield from _item(annotated, block, opening, (heading.start, heading.end))


def _item(annotated: Annotated, block: Block, opening: Opening, context: tuple[int, int]) -> Iterator[Fact]:
    cues = cues_of(annotated.reference)
    own = next((s for s in annotated.sentences if s.block.index == block.index), None)
    past = own.end if own is not None else block.end
    text = annotated.article.text[block.start : past]
    end = block.start + len(LIST_ENDING.sub("", LIST_ENDING.sub("", text)))
    doc = annotated.docs[block.index]
    label = LABEL.match(text)
    past_label = block.start + (label.end() if label else 0)
    words = [t for t in doc if past_label <= block.start + t.idx < end]
    if not words or words[0].lower_ in ASKING:
        return
    piece = without_light_verb(cues, doc, Piece(words[0].i, words[-1].i + 1))
    start = block.start + doc[piece.first].idx
    rule = f"list_{opening.rule}"
    yield _fact(annotated, start, end, opening, (block.start, end), context, rule, label[0] if label else "")


def _from_sentences(annotated: Annotated, statements: Sequence[Fact], items: set[int]) -> Iterator[Fact]:
    """A row for each thing that a sentence says is sought, offered, agreed or discussed.

    `items` is where the list items begin that have a row.
    """
    lead_ins = {b.index: lead_in_of(annotated, b) for b in annotated.blocks}
    listed = {i for i, s in lead_ins.items() if s is not None and opening_of(annotated, s) is not None}
    listed |= {b.index for b in annotated.blocks if b.start in items}
    introducing = {s.start for s in lead_ins.values() if s is not None}
    for sentence in annotated.sentences:
        if sentence.block.index in listed:
            continue
        is_lead_in = sentence.start in introducing
        taken: list[Piece] = []
        phrases = phrases_of(annotated, sentence)
        owner = _owner_of_item(annotated, sentence, lead_ins.get(sentence.block.index))
        for said in [] if is_lead_in else openings(annotated, sentence, owner):
            opening = spoken(said, sentence.block.start + said.cue.idx, statements)
            if opening is None:
                continue
            for piece in _pieces(annotated, sentence, opening):
                overlaps = any(p.first < piece.past and piece.first < p.past for p in taken)
                if overlaps or is_doubted(phrases, sentence.span.doc, piece):
                    continue
                taken.append(piece)
                yield _from_piece(annotated, sentence, opening, piece)
        yield from _training(annotated, sentence, taken)
        if not is_lead_in:
            yield from _second_reading(annotated, sentence, taken)
            for opening, piece in learnt_openings(annotated, sentence, phrases, taken):
                yield _from_piece(annotated, sentence, opening, piece)


def _second_reading(annotated: Annotated, sentence: Sentence, taken: list[Piece]) -> Iterator[Fact]:
    """The items that only the looser readings find: where no other stands, and with content of their own."""
    for opening in second_openings(annotated, sentence):
        found = list(pieces(annotated, sentence, opening))
        if _is_sure(annotated, sentence, opening, found):
            yield from _left_over(annotated, sentence, opening, found, taken)
    for opening in left_over_enumerations(annotated, sentence) if not taken else ():
        yield from _left_over(annotated, sentence, opening, list(pieces(annotated, sentence, opening)), taken)


def _is_sure(annotated: Annotated, sentence: Sentence, opening: Opening, found: list[Piece]) -> bool:
    return opening.rule not in NOT_ALONE or sum(has_content(annotated, sentence, p) for p in found) > 1


def _left_over(
    annotated: Annotated, sentence: Sentence, opening: Opening, found: list[Piece], taken: list[Piece]
) -> Iterator[Fact]:
    # What one side wants or gives may be things: 'coastal radars and the repair of boats'.
    may_be_things = opening.stance in (PRIORITY, OFFER) and len(found) > 1
    for piece in found:
        is_thing = may_be_things and is_equipment_noun(annotated, sentence.span.doc, piece)
        is_thing = is_thing and (piece.past - piece.first > 1 or sentence.span.doc[piece.first].tag_ == "NNS")
        if is_left_over(sentence, piece, taken) and (is_thing or tells(annotated, sentence, piece, found)):
            taken.append(piece)
            yield _from_piece(annotated, sentence, opening, piece)


def _pieces(annotated: Annotated, sentence: Sentence, opening: Opening) -> list[Piece]:
    """The items of an opening; where they say nothing, those of the means: 'ways to deepen ties, through training'."""
    found = list(pieces(annotated, sentence, opening))
    is_other = bool(found) and not any(is_matter(annotated, sentence, piece) for piece in found)
    if is_other or not _is_sure(annotated, sentence, opening, found):
        return []
    means = through(annotated, sentence, opening) if not found else None
    return list(pieces(annotated, sentence, means)) if means is not None else found


def _owner_of_item(annotated: Annotated, sentence: Sentence, lead_in: Sentence | None) -> Who | None:
    """Whose stance the items of a list tell whose lead-in ends in a subject: 'During the talks, both ministers:'."""
    words = [t for t in lead_in.span if not t.is_punct and not t.is_space] if lead_in is not None else []
    if lead_in is None or not words or sentence.span.start != 0:
        return None
    actor = actor_of(annotated, lead_in, words[-1])
    if actor is None and words[-1].tag_ == "NNS" and lemma(words[-1]) in cues_of(annotated.reference).sides:
        # 'Having considered the report, the ministers:'
        return Who(JOINT, (lead_in.start, lead_in.end))
    return Who(actor.country, (lead_in.start, lead_in.end)) if actor is not None and actor.country else None


def _from_piece(annotated: Annotated, sentence: Sentence, opening: Opening, piece: Piece) -> Fact:
    doc = sentence.span.doc
    start, end = sentence.chars(doc[piece.first : piece.past])
    cue = sentence.block.start + opening.cue.idx
    quote = (min(cue, start), max(cue + len(opening.cue), end))
    fact = _fact(annotated, start, end, opening, quote, opening.who.context, opening.rule)
    is_thing = opening.stance in (PRIORITY, OFFER) and is_equipment_noun(annotated, doc, piece)
    opener = doc[piece.first]
    is_thing = is_thing and (opener.tag_ not in ("VB", "VBG") or lemma(opener) in HAD)
    themes = str(fact.values["themes"])
    if is_thing and not any(theme in themes for theme in DONE_WITH_THINGS):
        # Things that one side wants or would give are to be procured.
        themes = "; ".join(filter(None, (themes, PROCURED)))
        return replace(fact, values={**fact.values, "themes": themes})
    return fact


def _training(annotated: Annotated, sentence: Sentence, taken: list[Piece]) -> Iterator[Fact]:
    for actor, first, past, verb in planned_training(annotated, sentence):
        if not any(p.first < past and first < p.past for p in taken):
            start, end = sentence.chars(sentence.span.doc[first:past])
            stance = DESCRIBED if actor == JOINT else OFFER
            stance = AGREED if is_stated_under(annotated, sentence) else stance
            opening = Opening(stance, Who(actor), first, "", "planned_training", verb)
            taken.append(Piece(first, past))
            yield _fact(annotated, start, end, opening, (start, end), None, "planned_training")


def _fact(
    annotated: Annotated,
    start: int,
    end: int,
    opening: Opening,
    quote: tuple[int, int],
    context: tuple[int, int] | None,
    rule: str,
    label: str = "",
) -> Fact:
    area = " ".join(annotated.article.text[start:end].split())
    themes = dict.fromkeys(
        match.theme for text in (area, label) for match in themes_of(text, annotated.reference)
    )
    return Fact(
        *quote,
        rule,
        {"area": area, "actor": opening.who.country, "stance": opening.stance, "themes": "; ".join(themes)},
        context,
    )
