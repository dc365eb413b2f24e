"""What only frames an area: 'ways to', 'closer cooperation between the two in the fields of', 'progress in'."""

from __future__ import annotations

import itertools

from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.aims.cues import cues_of
from analysis.facts.aims.remarks import is_when_or_where
from analysis.facts.clauses import lemma

FOCUSING = frozenset({"focusing", "focused", "focussing", "focussed", "centred", "centered"})
# 'the growth of cooperation in': what these are of says it.
GROWTH = frozenset(
    {"development", "growth", "extension", "improvement", "future", "state", "level", "advancement", "course"}
)
PLANS = frozenset({"plan", "roadmap", "map", "programme", "program", "framework", "strategy"})
ADVANCES = frozenset({"progress", "results", "achievements", "advances", "successes", "headway"})
# 'cooperation between Ghana and Kenya in'
BETWEEN = frozenset({"between", "with", "among"})
LONGEST_WHOM = 12  # words
# 'talks on the sidelines of the summit'
MARGINS = frozenset("sideline sidelines margin margins eve basis".split())


def past_frame(annotated: Annotated, sentence: Sentence, first: int) -> tuple[int, str] | None:
    """Where the area begins behind 'ways to' or 'closer cooperation in the fields of', and what it hangs on.

    None where nothing frames it.
    """
    cues = cues_of(annotated.reference)
    doc, end = sentence.span.doc, sentence.span.end
    i = first
    while i < min(first + 6, end - 1) and (
        doc[i : i + 2].text.lower() == "road map"
        or doc[i].pos_ in ("DET", "ADJ", "PRON", "NUM", "ADV")
        or doc[i].tag_ in ("JJR", "VBG")
        or (doc[i].lower_ in cues.generic and i + 1 < end and doc[i + 1].lower_ in cues.wrappers)
    ):
        i += 1
    found = _behind_noun(annotated, sentence, i) if i + 1 < end else None
    if found is None:
        return None
    return past_frame(annotated, sentence, found[0]) or found


def _behind_noun(annotated: Annotated, sentence: Sentence, noun: int) -> tuple[int, str] | None:
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    following = doc[noun + 1].lower_
    is_prospect = following == "to" and lemma(doc[noun]) in cues.prospects
    if lemma(doc[noun]) in cues.frames and following in ("to", "of", "for") and not is_prospect:
        is_verb = (
            following == "to" and noun + 2 < sentence.span.end and doc[noun + 2].tag_ in ("VB", "VBP", "NN")
        )
        return (noun + 1, "to") if is_verb else (noun + 2, following)
    related = doc[noun + 1 : noun + 3].text.lower() in ("related to", "relating to", "pertaining to")
    if lemma(doc[noun]) in cues.frames and (related or following in ("concerning", "regarding")):
        past = noun + 2 + related
        return (past, "") if past < sentence.span.end else None
    is_plan = lemma(doc[noun]) in PLANS and following in ("for", "of", "on")
    if is_plan or (lemma(doc[noun]) in cues.quantities | GROWTH and following == "of"):
        # 'the expansion of cooperation in'
        return past_frame(annotated, sentence, noun + 2) if noun + 3 < sentence.span.end else None
    if (
        doc[noun].lower_ in ADVANCES
        and following in ("in", "on")
        and names_subject(annotated, sentence, noun + 2)
    ):
        # 'progress in the training of engineers'
        return noun + 2, following
    if doc[noun].lower_ in cues.wrappers and following in FOCUSING and noun + 3 < sentence.span.end:
        return (noun + 3, "on") if doc[noun + 2].lower_ == "on" else None
    if doc[noun].lower_ in cues.wrappers and following in BETWEEN:
        return _past_whom(annotated, sentence, noun + 2)
    if (
        doc[noun].lower_ in cues.wrappers
        and following in ("in", "on")
        and names_subject(annotated, sentence, noun + 2)
    ):
        return noun + 2, following
    return None


def _past_whom(annotated: Annotated, sentence: Sentence, first: int) -> tuple[int, str] | None:
    """Behind 'the two countries in' of 'cooperation between the two countries in training'."""
    doc = sentence.span.doc
    for i in range(first, min(first + LONGEST_WHOM, sentence.span.end - 1)):
        if doc[i].lower_ in ("in", "on"):
            return (i + 1, str(doc[i].lower_)) if names_subject(annotated, sentence, i + 1) else None
        if (
            doc[i].pos_ not in ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "CCONJ", "PRON")
            and doc[i].lower_ != "of"
        ):
            return None
    return None


def names_subject(annotated: Annotated, sentence: Sentence, i: int) -> bool:
    """Whether 'cooperation in' is about a subject, not a time, a place or a manner."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    if i >= sentence.span.end or is_when_or_where(annotated, sentence, i):
        return False
    if any(t.lower_ in MARGINS for t in doc[i : i + 2]):
        return False
    words = [t for t in doc[i : i + 3] if t.pos_ not in ("DET", "ADJ")]
    names = list(itertools.takewhile(lambda t: t.pos_ in ("DET", "ADJ", "PROPN"), doc[i : sentence.span.end]))
    is_region = bool(names) and names[-1].i + 1 < sentence.span.end and word_beside(names[-1], 1) == "region"
    is_manner = doc[i].lower_ in cues.manners or (bool(words) and lemma(words[0]) in cues.manners)
    return not is_manner and not is_region
