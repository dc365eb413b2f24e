"""The phrase of an area: where it ends, what is cut off it, and whether it says enough to be one."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.aid import past_aid
from analysis.facts.aims.content import BARE_VERB, WHOLE_VERB
from analysis.facts.aims.cues import Cues, cues_of
from analysis.facts.aims.frames import past_frame
from analysis.facts.aims.infinitives import is_procedure, without_light_verb
from analysis.facts.aims.items import Piece, take_apart
from analysis.facts.aims.record import Opening
from analysis.facts.aims.regions import past_reporter, region_end, resumed, without_date
from analysis.facts.aims.sharing import COMPLEMENTS
from analysis.facts.aims.substance import head_of, is_equipment_noun, is_vague, says_enough
from analysis.facts.clauses import lemma, subjects

LONGEST_PARTNER = 9  # words of 'to work with the Kenyan side to'
RANGING = frozenset({",", "ranging", "ranged", "range"})
VERB_TAGS = ("VB", "VBP")
# Nouns of which examples tell more.
OPEN_KINDS = frozenset(
    {"technology", "interaction", "engagement", "activity", "modernization", "modernisation"}
)
# 'a package: A, B and C'
SETS = frozenset(
    "package list set agenda catalogue catalog bundle menu series raft string array scheme offer bill".split()
)
EXAMPLES = frozenset("including namely notably especially particularly chiefly".split())
PARTNERING = frozenset(
    "partner partnering work working cooperate cooperating collaborate collaborating".split()
)


def pieces(annotated: Annotated, sentence: Sentence, opening: Opening) -> Iterator[Piece]:
    """The items of a complement in running text, those that say too little left out."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    if opening.whole:
        yield Piece(opening.first, opening.past)
        return
    first, preposition = opening.first, opening.preposition
    first = _past_working_with(annotated, sentence, first)
    first, preposition = _past_frame(annotated, sentence, first) or (first, preposition)
    first, past, preposition = _extent(annotated, sentence, opening, first, preposition)
    items = list(_items(annotated, sentence, first, past, preposition))
    bare = preposition in (BARE_VERB, WHOLE_VERB)
    infinitives = bare or (preposition == "to" and first < past and doc[first].lower_ == "to")
    skipping = False
    last = None
    bought = any(lemma(s) in cues.contracts for s in subjects(opening.cue))
    for item in items:
        hangs_on = {preposition, opening.preposition}
        trimmed = without_date(annotated, sentence, _without_preposition(doc, item, first, hangs_on))
        if infinitives:
            # 'to buy tanks and an unspecified number of howitzers': the verb goes for both.
            has_verb = doc[trimmed.first].lower_ == "to" or doc[trimmed.first].tag_ in VERB_TAGS
            is_sure = preposition == WHOLE_VERB and trimmed.first == first
            skipping = is_procedure(cues, doc, trimmed) and not is_sure if has_verb else skipping
        elif doc[trimmed.first].lower_ == "to":
            skipping = is_procedure(cues, doc, trimmed)
        if skipping:
            continue
        if infinitives and doc[trimmed.first].tag_ == "VBG" and doc[trimmed.first - 1].text == ",":
            # 'will widen ties, making a contribution to': what comes of it
            continue
        for part in _unwrapped(annotated, sentence, without_light_verb(cues, doc, trimmed)):
            is_bare = part.past - part.first == 1
            is_bought = bought and (is_bare or is_equipment_noun(annotated, doc, part))
            is_other = is_bought or _is_apposition(doc, part)
            if not is_other and says_enough(annotated, sentence, part, in_list=len(items) > 1):
                last = part
                yield part
    if last is not None:
        yield from _added_examples(annotated, sentence, last)


def _is_apposition(doc: Doc, piece: Piece) -> bool:
    """'the fight against Boko Haram, the jihadist group': another name for what stands before."""
    first = piece.first
    if first < 2 or doc[first - 1].text != "," or doc[first].pos_ != "DET" or doc[first - 2].pos_ != "PROPN":
        return False
    head = head_of(piece.words(doc))
    return head is not None and head.dep_ == "appos"


def _added_examples(annotated: Annotated, sentence: Sentence, last: Piece) -> Iterator[Piece]:
    """What 'including' adds to cooperation of a kind: 'industrial cooperation, including ship repair and training'."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    head = head_of(last.words(doc))
    i = last.past + (last.past < sentence.span.end and doc[last.past].text == ",")
    if head is None or i + 2 >= sentence.span.end or doc[i].lower_ not in ("including", "notably"):
        return
    if lemma(head) not in cues.cooperation | OPEN_KINDS:
        return
    for part in take_apart(cues, doc, i + 1, region_end(annotated, sentence, i + 1)):
        if says_enough(annotated, sentence, part, in_list=True):
            yield part


def _past_working_with(annotated: Annotated, sentence: Sentence, first: int) -> int:
    """The second 'to' of 'to work with Kenya to widen', else where the complement began."""
    doc = sentence.span.doc
    if first >= sentence.span.end:
        return first
    start = first + (doc[first].lower_ == "to")
    if start + 3 >= sentence.span.end or doc[start].lower_ not in PARTNERING:
        return first
    if doc[start + 1].lower_ not in ("with", "together", "alongside"):
        return first
    for i in range(start + 2, min(start + LONGEST_PARTNER, sentence.span.end - 1)):
        if doc[i].lower_ == "to" and doc[i + 1].tag_ == "VB":
            return i
        if doc[i].pos_ not in ("DET", "ADJ", "NOUN", "PROPN", "PRON", "PART", "ADP", "CCONJ"):
            return first
    return first


def _extent(
    annotated: Annotated, sentence: Sentence, opening: Opening, first: int, preposition: str
) -> tuple[int, int, str]:
    """From where to where the items of an opening stand, and what they hang on."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    past = opening.past or region_end(annotated, sentence, first)
    colon = next((t.i for t in doc[past : sentence.span.end] if t.text == ":"), None)
    head = head_of(list(doc[first:past]))
    is_listed = colon == past and head is not None and lemma(head) in cues.documents | SETS
    if colon is not None and (is_listed or any(lemma(t) in cues.list_nouns for t in doc[first:past])):
        # 'wants three things: a, b and c'.
        return colon + 1, region_end(annotated, sentence, colon + 1), ""
    examples = _examples(annotated, sentence, first, past)
    if examples is not None:
        return *examples, ""
    is_behind_them = doc[past - 1].tag_ in ("NNS", "NNPS")
    if preposition == "for" and is_behind_them and past + 1 < sentence.span.end and doc[past].lower_ == "to":
        # 'calls for officers to serve at': one phrase.
        past = region_end(annotated, sentence, past + 1)
    return first, past, preposition


def _items(
    annotated: Annotated, sentence: Sentence, first: int, past: int, preposition: str
) -> Iterator[Piece]:
    """The items between two tokens, and those behind an aside that interrupts the enumeration."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    hangs_on = "" if preposition == "to" else preposition
    to = _far_end(doc, first, past)
    if to is not None:
        yield from take_apart(cues, doc, first, to)
        yield from take_apart(cues, doc, to + 1, past)
        return
    yield from take_apart(cues, doc, first, past, hangs_on)
    again = resumed(annotated, sentence, past)
    if again is not None:
        yield from take_apart(cues, doc, again, region_end(annotated, sentence, again), hangs_on)


def _far_end(doc: Doc, first: int, past: int) -> int | None:
    """The 'to' of 'a range of issues, from joint research to cadet exchanges'; None where nothing ranges so."""
    if first < 2 or doc[first - 1].lower_ != "from" or doc[first - 2].lower_ not in RANGING:
        return None
    return next((t.i for t in doc[first : past - 1] if t.lower_ == "to" and t.nbor(1).tag_ != "VB"), None)


def _past_frame(annotated: Annotated, sentence: Sentence, first: int) -> tuple[int, str] | None:
    """As `past_frame`, also behind a light verb: 'to explore ways to', 'to widen cooperation in'."""
    cues = cues_of(annotated.reference)
    behind = without_light_verb(cues, sentence.span.doc, Piece(first, sentence.span.end)).first
    return past_frame(annotated, sentence, behind)


def _examples(annotated: Annotated, sentence: Sentence, first: int, past: int) -> tuple[int, int] | None:
    """The items behind 'areas such as' or 'a range of issues, including', where what stands before says nothing."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    limit = past_reporter(sentence, past) + 3
    for i in range(first + 1, min(limit, sentence.span.end - 1)):
        low = doc[i].lower_
        is_pair = (doc[i - 1].lower_, low) in (("such", "as"), ("in", "particular"), ("among", "them"))
        is_range = low == "from" and doc[i - 1].lower_ in RANGING
        if low in EXAMPLES or is_pair or is_range:
            begun = _last_infinitive(doc, first, i - is_pair)
            ignored = {"to", "ranging"}
            before = [
                t for t in doc[begun : min(i - is_pair, past)] if not t.is_punct and t.lower_ not in ignored
            ]
            of_ties = (
                doc[i + 1].lower_ in ("in", "on") and bool(before) and lemma(before[-1]) in cues.cooperation
            )
            if not (of_ties or _says_nothing(cues, before) or _is_framed(cues, before)):
                return None
            start = i + 2 if doc[i + 1].lower_ in ("in", "on", "through", "by") else i + 1
            framed = _past_frame(annotated, sentence, start)
            start = framed[0] if framed is not None else start
            return start, region_end(annotated, sentence, start)
    return None


def _last_infinitive(doc: Doc, first: int, past: int) -> int:
    """Where the last of several coordinated infinitives begins: 'implement the plan, deepen cooperation in fields'."""
    for i in range(past - 1, first + 1, -1):
        if doc[i].tag_ in VERB_TAGS and doc[i - 1].lower_ in (",", "and", "to"):
            return i
    return first


def _says_nothing(cues: Cues, before: list[Token]) -> bool:
    """Whether the words before examples are no area themselves: 'areas', 'continue partnering with Kenya'."""
    head = head_of(before)
    if head is None:
        return True
    noun = lemma(head)
    return noun in cues.list_nouns or head.lower_ in PARTNERING or is_vague(cues, before, head)


def _is_framed(cues: Cues, before: list[Token]) -> bool:
    """Whether what stands before examples ends in 'in areas': 'exchanges in fields'."""
    head = head_of(before)
    is_frame = bool(before) and lemma(before[-1]) in cues.frames | cues.list_nouns.keys()
    return is_frame and head is not None and lemma(head) in cues.ties


def _without_preposition(doc: Doc, piece: Piece, first: int, hangs_on: set[str]) -> Piece:
    """'help with A and with B': the second begins behind its preposition."""
    led = doc[piece.first].lower_
    again = led in COMPLEMENTS and led != "to" and piece.first > first
    again = again and (led in hangs_on or any(t.lower_ == led for t in doc[first : piece.first]))
    return Piece(piece.first + 1, piece.past) if again and piece.past - piece.first > 1 else piece


def _unwrapped(annotated: Annotated, sentence: Sentence, piece: Piece) -> Iterator[Piece]:
    """'cooperation in A and B' gives A and B."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    framed = past_frame(annotated, sentence, piece.first) or past_aid(annotated, sentence, piece)
    if framed is not None and framed[0] < piece.past:
        for part in take_apart(cues, doc, framed[0], piece.past, "" if framed[1] == "to" else framed[1]):
            yield without_light_verb(cues, doc, part)
        return
    words = piece.words(doc)
    for i, token in enumerate(words[:-1]):
        is_kind = token.lower_ == "work" and i > 0 and words[i - 1].pos_ == "NOUN"  # 'repair work on'
        is_manner = lemma(words[min(i + 2, len(words) - 1)]) in cues.manners  # 'cooperation in case of fire'
        if (
            token.lower_ in cues.wrappers
            and words[i + 1].lower_ in ("in", "on")
            and not (is_kind or is_manner)
        ):
            yield from take_apart(cues, doc, piece.first + i + 2, piece.past, str(words[i + 1].lower_))
            return
        if token.lower_ in COMPLEMENTS:
            break
    yield piece
