"""The phrase of an area: where it ends, what is cut off it, and whether it says enough to be one."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from analysis.annotate import Annotated, Sentence
from analysis.equipment_nouns import nouns_in
from analysis.facts.aims.complements import BARE_VERB
from analysis.facts.aims.cues import ASKING, Cues, cues_of
from analysis.facts.aims.items import COMPLEMENTS, Piece, take_apart
from analysis.facts.aims.record import Opening
from analysis.facts.aims.regions import past_frame, region_end, without_date
from analysis.facts.clauses import lemma, subjects

VERB_TAGS = ("VB", "VBP")
LONGEST_AREA = 30
EXAMPLES = frozenset("including namely notably especially particularly chiefly".split())
PARTNERING = frozenset(
    "partner partnering work working cooperate cooperating collaborate collaborating".split()
)
PERIODS = frozenset({"year", "month", "week", "day"})
MONEY = frozenset("$€£¥₹")
PARTICLES = frozenset(
    {"up", "on", "in", "upon", "together", "towards", "toward", "for", "out", "further", "jointly", "with"}
)


def pieces(annotated: Annotated, sentence: Sentence, opening: Opening) -> Iterator[Piece]:
    """The items of a complement in running text, those that say too little left out."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    first, preposition = opening.first, opening.preposition
    first, preposition = _past_frame(annotated, sentence, first) or (first, preposition)
    past = opening.past or region_end(annotated, sentence, first)
    colon = next((t.i for t in doc[past : sentence.span.end] if t.text == ":"), None)
    if colon is not None and any(lemma(t) in cues.list_nouns for t in doc[first:past]):
        # 'wants three things: a, b and c'.
        first, past, preposition = colon + 1, region_end(annotated, sentence, colon + 1), ""
    examples = _examples(annotated, sentence, first, past)
    if examples is not None:
        (first, past), preposition = examples, ""
    items = take_apart(cues, doc, first, past, "" if preposition == "to" else preposition)
    bare = preposition == BARE_VERB
    infinitives = bare or (preposition == "to" and first < past and doc[first].lower_ == "to")
    skipping = False
    bought = any(lemma(s) in cues.contracts for s in subjects(opening.cue))
    for item in items:
        trimmed = without_date(annotated, sentence, _without_preposition(doc, item, first))
        if infinitives:
            # 'to buy tanks and an unspecified number of howitzers': the verb goes for both.
            has_verb = doc[trimmed.first].lower_ == "to" or doc[trimmed.first].tag_ in VERB_TAGS
            skipping = is_procedure(cues, doc, trimmed) if has_verb else skipping
        elif doc[trimmed.first].lower_ == "to":
            skipping = is_procedure(cues, doc, trimmed)
        if skipping:
            continue
        for part in _unwrapped(annotated, sentence, without_light_verb(cues, doc, trimmed)):
            is_bought = bought and is_equipment_noun(annotated, doc, part)
            if not is_bought and says_enough(annotated, sentence, part, in_list=len(items) > 1):
                yield part


def _past_frame(annotated: Annotated, sentence: Sentence, first: int) -> tuple[int, str] | None:
    """As `past_frame`, also behind a light verb: 'to explore ways to', 'to widen cooperation in'."""
    cues = cues_of(annotated.reference)
    behind = without_light_verb(cues, sentence.span.doc, Piece(first, sentence.span.end)).first
    return past_frame(annotated, sentence, behind)


def _examples(annotated: Annotated, sentence: Sentence, first: int, past: int) -> tuple[int, int] | None:
    """The items behind 'areas such as' or 'a range of issues, including', where what stands before says nothing."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    for i in range(first + 1, min(past + 3, sentence.span.end - 1)):
        low = doc[i].lower_
        is_pair = (doc[i - 1].lower_, low) in (("such", "as"), ("in", "particular"))
        if low in EXAMPLES or is_pair:
            before = [t for t in doc[first : i - is_pair] if not t.is_punct and t.lower_ != "to"]
            if not _says_nothing(cues, before):
                return None
            start = i + 2 if doc[i + 1].lower_ in ("in", "on", "through", "by") else i + 1
            framed = past_frame(annotated, sentence, start)
            start = framed[0] if framed is not None else start
            return start, region_end(annotated, sentence, start)
    return None


def _says_nothing(cues: Cues, before: list[Token]) -> bool:
    """Whether the words before examples are no area themselves: 'areas', 'continue partnering with Kenya'."""
    head = head_of(before)
    if head is None:
        return True
    noun = lemma(head)
    return (
        noun in cues.list_nouns
        or noun in cues.vague
        or head.lower_ in PARTNERING
        or _is_vague(cues, before, head)
    )


def _without_preposition(doc: Doc, piece: Piece, first: int) -> Piece:
    """'help with A and with B': the second begins behind its preposition."""
    led = doc[piece.first].lower_
    again = led in COMPLEMENTS and led != "to" and any(t.lower_ == led for t in doc[first : piece.first])
    return Piece(piece.first + 1, piece.past) if again and piece.past - piece.first > 1 else piece


def _unwrapped(annotated: Annotated, sentence: Sentence, piece: Piece) -> Iterator[Piece]:
    """'cooperation in A and B' gives A and B."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    framed = past_frame(annotated, sentence, piece.first)
    if framed is not None and framed[0] < piece.past:
        for part in take_apart(cues, doc, framed[0], piece.past, "" if framed[1] == "to" else framed[1]):
            yield without_light_verb(cues, doc, part)
        return
    words = piece.words(doc)
    for i, token in enumerate(words[:-1]):
        if token.lower_ in cues.wrappers and words[i + 1].lower_ in ("in", "on"):
            yield from take_apart(cues, doc, piece.first + i + 2, piece.past, str(words[i + 1].lower_))
            return
        if token.lower_ in COMPLEMENTS:
            break
    yield piece


def is_procedure(cues: Cues, doc: Doc, piece: Piece) -> bool:
    """Whether an infinitive is about the talks themselves: 'to meet again', 'to sign'."""
    words = [t for t in piece.words(doc) if t.lower_ != "to"]
    if words and lemma(words[0]) in cues.holding:
        # 'to hold the next session', but 'to hold joint drills'.
        held = head_of(words[1:])
        return (
            held is None
            or held.tag_ != "NNS"
            or any(t.lower_ in ("the", "talks") or t.text.isdigit() for t in words)
        )
    return not words or lemma(words[0]) in cues.procedure


def without_light_verb(cues: Cues, doc: Doc, piece: Piece) -> Piece:
    """The piece without 'to widen', 'setting up', 'collaborating on', 'support India in strengthening'."""
    first = piece.first
    if first < piece.past and doc[first].lower_ == "to":
        first += 1
    begun = first
    while first < piece.past - 1 and _is_light(cues, doc, first, begun):
        first += 1
        while first < piece.past - 1 and doc[first].lower_ in PARTICLES:
            first += 1
    return Piece(first, piece.past)


def _is_light(cues: Cues, doc: Doc, i: int, begun: int) -> bool:
    token = doc[i]
    if token.tag_ not in ("VB", "VBG", "VBP", "NN", "VBN", "NNP", "JJ", "VBZ", "VBD") or i + 1 >= len(doc):
        return False
    word = str(token.lower_)
    stems = {
        word,
        lemma(token),
        word.removesuffix("ing"),
        word.removesuffix("ing") + "e",
        word.removesuffix("ting"),
    }
    follows = doc[i + 1]
    if follows.lower_ in ("of", ",", "and") or follows.text in ("-", "–"):
        return False
    is_verb_form = (
        word.endswith("ing") or token.tag_ in ("VB", "VBP") or (i == begun and token.pos_ == "VERB")
    )
    if (
        token.tag_ in ("NN", "NNP")
        and not word.endswith("ing")
        and follows.pos_ not in ("ADP", "PART", "DET", "ADJ", "NOUN", "ADV")
    ):
        return False
    return bool(stems & cues.light_verbs) and is_verb_form


def head_of(words: list[Token]) -> Token | None:
    """The last noun before the first preposition of a phrase, the verb's object for an infinitive."""
    head = None
    for i, token in enumerate(words):
        if i and (token.lower_ in COMPLEMENTS or token.lower_ == "worth") and head is not None:
            break
        if token.dep_ == "npadvmod" and token.lower_ in PERIODS:
            continue
        if token.pos_ in ("NOUN", "PROPN") or token.tag_ == "VBG":
            head = token
    return head


def says_enough(annotated: Annotated, sentence: Sentence, piece: Piece, *, in_list: bool) -> bool:
    """Whether a phrase of running text names something that cooperation may consist of."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    words = [t for t in piece.words(doc) if not t.is_punct]
    if not words or len(words) > LONGEST_AREA:
        return False
    if (
        words[0].lower_ in ASKING
        or (words[0].pos_ == "PRON" and words[0].tag_ != "PRP$")
        or words[0].lower_ == "no"
    ):
        return False
    if words[0].lower_ in COMPLEMENTS:
        return False
    head = head_of(words)
    if head is None or any(t.text in MONEY for t in words):
        return False
    if any(t.tag_ == "MD" for t in words):
        return False
    start, end = sentence.block.start + words[0].idx, sentence.block.start + words[-1].idx + len(words[-1])
    at = sentence.block.start + head.idx
    inside = annotated.mentions_in(start, end)
    if any(
        m.kind in ("person", "organisation", "country", "metonym", "place") and m.start <= at < m.end
        for m in inside
    ):
        return False
    if _is_equipment(annotated, doc, piece, head, [m.kind for m in inside]):
        return False
    if head.text[:1].isupper() and sentence.block.start + head.idx != start and head.pos_ == "PROPN":
        return False
    return not _is_vague(cues, words, head) and not (_is_bare(words, head) and not in_list)


def is_equipment_noun(annotated: Annotated, doc: Doc, piece: Piece) -> bool:
    """Whether a phrase is about equipment itself: 'two ships', '12 launchers'."""
    head = head_of([t for t in piece.words(doc) if not t.is_punct])
    return head is not None and head.i in {past - 1 for _, past, _ in nouns_in(doc, annotated.reference)}


def _is_equipment(annotated: Annotated, doc: Doc, piece: Piece, head: Token, kinds: list[str]) -> bool:
    """Whether a phrase is a named piece of equipment, which the platforms table has: '18 Foxhound vehicles'."""
    if "platform" not in kinds:
        return False
    nouns = {past - 1 for _, past, _ in nouns_in(doc, annotated.reference)}
    return head.i in nouns or head.text[:1].isupper() or any(c.isdigit() for c in head.text)


def _is_vague(cues: Cues, words: list[Token], head: Token) -> bool:
    """'ways to deepen defence ties', 'regional issues': nothing that anyone could do."""
    noun = lemma(head)
    before = [t for t in words if t.i < head.i and t.pos_ not in ("DET", "PUNCT", "NUM") and t.tag_ != "PRP$"]
    behind = [t for t in words if t.i > head.i and not t.is_punct]
    if all(t.lower_ in cues.generic for t in words if t.pos_ not in ("DET", "CCONJ")):
        return True
    if noun in cues.cooperation or noun in ("cooperation", "tie", "relation", "issue", "matter", "way"):
        specific = any(
            t.lower_ not in cues.generic and t.text not in ("-", "–")
            for t in before
            if t.pos_ in ("NOUN", "PROPN", "ADJ")
        )
        return not (noun in ("cooperation", "collaboration", "coordination") and specific)
    if noun in cues.quantities | PERIODS and behind and behind[0].lower_ == "of":
        rest = behind[1:]
        inner = head_of(rest)
        return inner is None or _is_vague(cues, rest, inner)
    if noun in cues.prospects and behind and behind[0].lower_ == "to":
        rest = [t for t in behind[1:] if lemma(t) not in cues.light_verbs]
        inner = head_of(rest)
        return inner is None or _is_vague(cues, rest, inner)
    if noun in cues.vague_bare and not behind:
        return all(t.lower_ in cues.generic or t.tag_ == "JJR" for t in before)
    if noun in cues.vague_alone:
        kind = [t for t in before if t.pos_ in ("NOUN", "PROPN", "ADJ") and t.lower_ not in cues.generic]
        return not (kind and (head.tag_ == "NNS" or noun == "security"))
    if noun == "development" and head.tag_ == "NN" and (behind or before):
        return False
    if noun in cues.vague:
        return not (before and behind and noun in ("work", "role", "place"))
    return False


def _is_bare(words: list[Token], head: Token) -> bool:
    """A single word such as 'help', which only an enumeration makes an item."""
    content = [t for t in words if t.pos_ not in ("DET", "PUNCT") and t.text not in ("-", "–")]
    return content == [head] and head.tag_ == "NN" and not lemma(head).endswith(("ing", "ism", "ics"))
