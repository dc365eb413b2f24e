"""Lists of what a body did in words: 'The Council:' and '1. Condemns the attack;', '2. Calls upon all parties to …'."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from analysis.actors import JOINT
from analysis.annotate import Annotated
from analysis.blocks import Block
from analysis.facts.statements.lexicon import Frame, Lexicon, is_human, lexicon
from analysis.facts.statements.memory import Memory
from analysis.facts.statements.naming import Speaker
from analysis.facts.statements.record import Chars, Statement
from analysis.facts.statements.spans import sentence_of
from analysis.facts.statements.strangers import cited
from analysis.facts.statements.verb_forms import is_finite
from analysis.mentions import COUNTRY_KINDS

RULE = "resolution"
# What numbers an item where the reader of blocks leaves it: '(a) Urges …', 'iv. Notes …', 'AND Decides'.
NUMBERED = re.compile(
    r"\W*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)?(?:(?:also|further|strongly|and)\s+)*", re.I
)
ENDING = re.compile(r"[\s;,.]*(?:\band)?[\s;,.]*$")
SAYING = frozenset({"speech", "directive", "stance", "nominal", "denial", "offer"})
FEWEST = 2
FEWEST_WORDS = 3


def resolution_items(annotated: Annotated) -> dict[int, Block]:
    """By the index of each item of such a list the block that names whose it is."""
    found: dict[int, Block] = {}
    words = lexicon(annotated.reference)
    blocks = [b for b in annotated.blocks if b.kind != "furniture"]
    for n, lead in enumerate(blocks):
        if lead.kind == "item" or not _leads(annotated.docs[lead.index], words):
            continue
        behind = itertools.dropwhile(lambda b: _is_preamble(annotated.docs[b.index]), blocks[n + 1 :])
        items = list(itertools.takewhile(lambda b: _is_item(annotated, b), behind))
        if len(items) >= FEWEST:
            found = {item.index: lead for item in items} | found
    return found


def read_resolution(annotated: Annotated, memory: Memory, lead: Block, item: Block) -> Iterator[Statement]:
    """The statement that an item of such a list makes, if its verb is one of speech and somebody is named in front."""
    opening = _opening(annotated, item)
    speaker = _speaker(annotated, memory, lead)
    if opening is None or speaker is None:
        return
    verb, frame, last = opening
    doc = verb.doc
    start = last + 1 if last + 1 < len(doc) else last
    words = doc.text[doc[start].idx :]
    end = doc[start].idx + len(words) - len(ENDING.search(words).group())  # type: ignore[union-attr]
    if frame.kind not in SAYING or len(words.split()) < FEWEST_WORDS or end <= doc[start].idx:
        return
    cue = sentence_of(item, verb).chars(verb)
    content = item.start + doc[start].idx, item.start + end
    yield Statement(RULE, speaker, frame.lemma, (content,), cue, (item.start, item.end), "none")


def _leads(doc: Doc, words: Lexicon) -> bool:
    """Whether a block ends in a subject that waits for its verbs: 'The ministers, meeting in Oslo:'."""
    text = doc.text.rstrip(" *_")
    if not text.endswith((":", ",")) or not len(doc):
        return False
    last = list(doc.sents)[-1]
    return all(words.match(t) is None for t in last if is_finite(t) and t.dep_ in ("ROOT", "ccomp", "conj"))


def _is_preamble(doc: Doc) -> bool:
    """Whether a block is 'Recalling its resolution of 4 May,', which stands before what is resolved."""
    return len(doc) > 1 and doc[0].lower_.endswith("ing") and doc.text.rstrip().endswith((",", ";"))


def _is_item(annotated: Annotated, block: Block) -> bool:
    return block.kind in ("item", "paragraph") and _opening(annotated, block) is not None


def _opening(annotated: Annotated, block: Block) -> tuple[Token, Frame, int] | None:
    """The verb an item begins with, in the past or the third person, with the end of its phrase."""
    doc = annotated.docs[block.index]
    match = NUMBERED.match(doc.text)
    offset = match.end() if match is not None else 0
    verb = next((t for t in doc if t.idx >= offset), None)
    told = lexicon(annotated.reference).match(verb) if verb is not None else None
    if verb is None or told is None or verb.tag_ == "VBG" or verb.lower_.endswith("ing"):
        return None
    return verb, *told


def _speaker(annotated: Annotated, memory: Memory, lead: Block) -> Speaker | None:
    """Who is named before the list; joint where those are the ministers and the like of several countries."""
    words = lexicon(annotated.reference)
    last = list(annotated.docs[lead.index].sents)[-1]
    roots = [c.root for c in last.noun_chunks]
    named = [r for r in roots if r.dep_ in ("ROOT", "nsubj", "nsubjpass", "npadvmod", "dep")] or roots
    source = next((r for r in named if r.pos_ == "PROPN" or is_human(r, words)), None)
    if source is None:
        return None
    sentence = sentence_of(lead, source)
    speaker = memory.speaker(sentence, source) or cited(annotated, source)
    several = {m.country for m in annotated.mentions_in(lead.start, lead.end) if m.kind in COUNTRY_KINDS}
    if source.tag_ in ("NNS", "NNPS") and len(several) > 1:
        return Speaker(JOINT, "", (lead.start, lead.end), plural=True)
    if speaker is None:
        return None
    context: Chars = (lead.start, lead.end)
    return Speaker(
        speaker.name, speaker.country, context, speaker.known, speaker.body, speaker.person, speaker.plural
    )
