"""What a list of topics, a document or a wish list has on it, told by a clause whose subject it is.

The words are read from left to right: of 'A, B and C figure in the text' the parse seldom finds the verb.
    'A, B and C are its three pillars', 'A and B are the core of the scheme'
    'A and B head the programme', 'A, B and C figure in the text', 'A and B are on the list of topics'
    'A is high on Kenya's wish list', 'At the centre of their talks stand A and B'
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import AGREED, DESCRIBED, PRIORITY, Cues, cues_of
from analysis.facts.aims.naming import named_in_span
from analysis.facts.aims.record import Opening, Who
from analysis.facts.clauses import lemma

RULE = "tabled"
BOTH = Who(JOINT)
TOPPING = frozenset("head top lead dominate crown fill open close complete round make".split())
STANDING = frozenset("be figure feature rank stand appear come remain loom sit lie".split())
COPULAS = frozenset({"be", "remain", "form", "constitute"})
# Where topics stand.
LISTS = frozenset(
    """agenda programme program list docket menu table syllabus curriculum timetable schedule calendar bill card
    shortlist wishlist""".split()
)
# What topics are called that hold something up.
PARTS = frozenset(
    """pillar core strand theme topic focus priority cornerstone plank backbone heart centrepiece element component
    task aim goal""".split()
)
CENTRES = frozenset("centre center heart core top".split())
LONGEST_SUBJECT = 24  # words
LONGEST_LIST = 8
NOMINAL = ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "ADV", "PRON")
IN_SUBJECT = (*NOMINAL, "ADP", "CCONJ", "PUNCT", "VERB", "X")


def tabled_openings(annotated: Annotated, sentence: Sentence) -> Iterator[Opening]:
    """The opening of the first clause of a sentence, where what it tells of stands on a list."""
    doc, start = sentence.span.doc, sentence.span.start
    cues = cues_of(annotated.reference)
    yield from _at_the_centre(cues, sentence)
    for token in doc[start + 1 : min(start + LONGEST_SUBJECT, sentence.span.end - 2)]:
        where = _list_behind(cues, sentence, token)
        if where is not None and _is_of_things(annotated, sentence, list(doc[start : token.i])):
            yield _opening(annotated, sentence, token, where)
            return
        if (
            token.tag_ in ("VBD", "VBZ", "MD", "WDT", "WP", "PRP")
            or token.pos_ not in IN_SUBJECT
            or token.text in (";", ":")
        ):
            return


def _opening(annotated: Annotated, sentence: Sentence, verb: Token, where: Token) -> Opening:
    cues = cues_of(annotated.reference)
    named = named_in_span(annotated, sentence, verb.i, where.i)
    words = {lemma(t) for t in verb.doc[verb.i : where.i + 1]}
    stance, who = DESCRIBED, BOTH
    if len(named) == 1 and words & ({"wish", "shopping", "wishlist", "priority"} | cues.wished):
        stance, who = PRIORITY, Who(named[0])
    elif words & (cues.documents - {"programme", "program", "plan", "schedule", "calendar"}) or (
        lemma(where) in PARTS and any(t.tag_ == "PRP$" for t in verb.doc[verb.i : where.i])
    ):
        stance = AGREED
    return Opening(stance, who, sentence.span.start, "", RULE, verb, past=verb.i)


def _list_behind(cues: Cues, sentence: Sentence, verb: Token) -> Token | None:
    """The noun of the list that the subject of a verb stands on; None where the verb tells something else."""
    doc = sentence.span.doc
    word = verb.lower_
    key = lemma(verb)
    behind = [
        t for t in doc[verb.i + 1 : min(verb.i + 1 + LONGEST_LIST, sentence.span.end)] if not t.is_space
    ]
    while behind and behind[0].pos_ == "ADV" and behind[0].lower_ != "on":
        behind.pop(0)
    behind = behind[1:] if behind and behind[0].lower_ == "high" else behind
    if not behind or word not in (
        key,
        f"{key}s",
        "are",
        "is",
        "were",
        "was",
        f"{key}d",
        "stood",
        "led",
        "lay",
    ):
        return None
    if key in TOPPING and behind[0].lower_ in ("the", "their", "its"):
        return _first_noun(behind, LISTS)
    if key in STANDING and behind[0].lower_ in ("in", "on", "among", "atop"):
        documents = cues.documents if key != "be" else frozenset()
        return _first_noun(behind[1:], LISTS | documents)
    is_part = behind[0].lower_ in ("its", "their")
    is_part = is_part or (
        behind[0].lower_ == "the"
        and any(t.lower_ == "of" for t in behind)
        and any(lemma(t) in cues.documents | cues.ties | cues.talks for t in behind)
    )
    return _first_noun(behind, PARTS) if key in COPULAS and is_part else None


def _first_noun(words: Sequence[Token], kinds: frozenset[str]) -> Token | None:
    """The first noun of a noun phrase that is of a kind: 'the wish list', 'Kenya's list of topics'."""
    for token in words:
        if token.pos_ not in NOMINAL:
            return None
        following = token.nbor(1) if token.i + 1 < len(token.doc) else None
        if lemma(token) in kinds and (following is None or following.pos_ not in ("NOUN", "PART")):
            return token
    return None


def _is_of_things(annotated: Annotated, sentence: Sentence, words: Sequence[Token]) -> bool:
    """Whether a subject names things and not who: 'joint patrols and ship repair', not 'the two ministers'."""
    cues = cues_of(annotated.reference)
    first = words[0]
    if first.pos_ in ("ADP", "PRON", "ADV", "SCONJ", "CCONJ") or not any(t.pos_ == "NOUN" for t in words):
        return False
    if annotated.mentions_in(sentence.start, sentence.block.start + words[-1].idx + len(words[-1]), "person"):
        return False
    others = cues.sides | cues.talks | cues.documents | cues.trainees | cues.teachers
    return not any(lemma(t) in others for t in _last_head(words))


def _last_head(words: Sequence[Token]) -> list[Token]:
    """The head of the last phrase of an enumeration: 'training' of 'patrols and the training of divers'."""
    begun = max((n for n, t in enumerate(words) if t.text == "," or t.lower_ == "and"), default=-1) + 1
    joint = next((n for n, t in enumerate(words) if n > begun and t.pos_ == "ADP"), len(words))
    return [t for t in words[begun:joint] if t.pos_ in ("NOUN", "PROPN")][-1:]


def _at_the_centre(cues: Cues, sentence: Sentence) -> Iterator[Opening]:
    """'At the heart of the talks are A and B'."""
    words = list(sentence.span[:LONGEST_LIST])
    if len(words) < LONGEST_LIST or words[0].lower_ != "at" or words[2].lower_ not in CENTRES:
        return
    verb = next((t for t in words if lemma(t) in STANDING), None)
    before = {lemma(t) for t in words[: words.index(verb)]} if verb is not None else set()
    if verb is not None and before & (cues.talks | cues.documents):
        stance = AGREED if before & cues.documents - LISTS else DESCRIBED
        yield Opening(stance, BOTH, verb.i + 1, "", RULE, verb)
