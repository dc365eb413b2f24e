"""Exercises and fairs that go by the name their organisers gave them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Span, Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.clauses import SUBJECTS, lemma, noun_head, phrasal, predicate_of
from analysis.facts.occasions.cues import (
    NAMED_EVENTS,
    noun_kind,
    noun_lemma,
)
from analysis.facts.phrases import left_of
from analysis.facts.words import EVENT_WORDS

_CODE_NAME = re.compile(
    r",?\s*(?:which is\s+)?(?:code-?\s?named|called|dubbed|named|nicknamed|titled|known as|with the code\s?name)\s+"
    r"[\"“‘'«]?((?:[A-Z0-9][\w’'-]*)(?:\s+(?:of\s+)?[A-Z0-9][\w’'-]*){0,4})"
)
# 'the drill “Silver Crane 2026”'
_QUOTED = re.compile(r"\s+[\"“‘«]([A-Z][\w’-]*(?:\s+(?:of\s+)?[A-Z0-9][\w’-]*){0,4})[\"”’»]")
_YEAR = re.compile(r"[-–’']?(?:(?:19|20)\d\d|\d\d)$")
_ROMAN = re.compile(r"[IVXLC]{2,8}")
_CAPITALS = r"[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){1,2}"
# 'Exercise Silver Dragon', 'the Silver Dragon-2026 joint exercise', 'the exercise, named Silver Dragon'.
_TOLD_NAME = re.compile(
    rf"\b[Ee]xercises?\s+({_CAPITALS})"
    rf"|({_CAPITALS})(?:[- ]\d\d(?:\d\d)?)?\s+(?:[a-z]+\s+){{0,2}}"
    r"(?:exercises?|drills?|manoeuvres|maneuvers|war games)\b"
)


@lru_cache(maxsize=64)
def told_names(text: str) -> frozenset[str]:
    """The names that a text gives to exercises anywhere in it, of two words or three."""
    names = (" ".join((found[1] or found[2]).split()) for found in _TOLD_NAME.finditer(text))
    plain = {_YEAR.sub("", name) for name in names}
    return frozenset(
        n for n in plain if " " in n and not {w.lower() for w in n.split()} & EVENT_WORDS.plain_exercise_words
    )


FAIR_WORDS = EVENT_WORDS.fair_nouns


def code_name(annotated: Annotated, sentence: Sentence, last: Token) -> str:
    """The name given right behind a common noun: 'an exercise code-named “Silver Crane”'."""
    end = sentence.chars(last)[1]
    behind = annotated.article.text[end : sentence.end]
    found = _CODE_NAME.match(behind) or _QUOTED.match(behind)
    return " ".join(found[1].split()) if found else ""


def exercise_head(token: Token) -> Token | None:
    """The last word of the name of an exercise that this word introduces: 'Fjord' in 'Exercise Silver Fjord'."""
    if token.lower_ not in ("exercise", "exercises", "operation") or token.i + 1 >= len(token.doc):
        return None
    if token.lower_ == "operation":
        return None
    last = None
    for i in range(token.i + 1, min(len(token.doc), token.i + 6)):
        word = token.doc[i]
        if word.text in ("-", "–", "‘", "'", '"', "“") and last is None:
            continue
        if not (word.text[:1].isupper() or word.like_num or word.text == "-") or word.is_sent_start:
            break
        if word.pos_ in ("DET", "ADP") and word.text[:1].islower():
            break
        last = word
    return last


def known_names(annotated: Annotated, sentence: Sentence, named: set[int]) -> Iterator[tuple[int, int, str]]:
    """Fairs and exercises named without the word: 'will be shown at Euronaval'."""
    doc, told = sentence.span.doc, told_names(annotated.article.text)
    for token in sentence.span:
        for width in (3, 2, 1):
            last = token.i + width - 1
            if last >= sentence.span.end or any(i in named for i in range(token.i, last + 1)):
                continue
            words = doc[token.i : last + 1]
            key = _YEAR.sub("", " ".join(words.text.split()))
            kind = NAMED_EVENTS.get(key, "")
            if not kind and key in told and not _is_known(annotated, sentence, words):
                kind = "exercise"
            following = doc[last + 1] if last + 1 < len(doc) else None
            # 'EDEX arms fair' is read by its own noun.
            head = noun_head(doc[last])
            if kind and not (noun_kind(head) and head.i != last):
                numbered = following is not None and (
                    following.like_num or _ROMAN.fullmatch(following.text) is not None
                )
                # 'at the EDEX arms fair'
                near = doc[last + 1 : min(last + 4, sentence.span.end)]
                fair = (
                    next((t.i for t in near if t.lower_ in FAIR_WORDS), None)
                    if kind == "exhibition"
                    else None
                )
                if fair is not None and all(t.is_alpha for t in doc[last + 1 : fair]):
                    yield token.i, fair, kind
                    break
                yield (
                    token.i,
                    last + numbered,
                    kind,
                )
                break


def _is_known(annotated: Annotated, sentence: Sentence, words: Span) -> bool:
    kinds = ("person", "organisation", "country", "demonym", "platform")
    return bool(annotated.mentions_in(*sentence.chars(words), *kinds))


def apposed_name(annotated: Annotated, sentence: Sentence, token: Token) -> tuple[Token, Token] | None:
    """First and last word of 'Blue Crane 2026' in 'Blue Crane 2026, a ten-day naval exercise'; else None."""
    doc, first = token.doc, left_of(token, sentence)
    before = first - 1
    while before > sentence.span.start and (doc[before].pos_ in ("DET", "ADJ") or doc[before].tag_ == "PRP$"):
        before -= 1
    if before <= sentence.span.start or doc[before].text != "," or token.text[:1].isupper():
        return None
    last = doc[before - 1]
    if not (last.text[:1].isupper() or (last.like_num and len(last.text) == 4)):
        return None
    opening = last
    while opening.i > sentence.span.start and _is_capital(opening.nbor(-1)):
        opening = opening.nbor(-1)
    start, end = sentence.chars(doc[opening.i : last.i + 1])
    # A code name may be that of a place.
    known = [m for m in annotated.mentions_in(start, end) if m.kind != "place"]
    acronym = opening == last and opening.text.isupper() and opening.pos_ == "PROPN"
    # 'Agapinor, the joint exercise in the hills, ended.'
    alone = opening == last and opening.pos_ == "PROPN" and token.dep_ == "appos" and token.head == last
    return None if known or not (_is_capital(opening) or acronym or alone) else (opening, last)


def _is_capital(token: Token) -> bool:
    return (
        token.text[:1].isupper() and token.pos_ in ("PROPN", "NOUN", "ADJ", "X") and not token.is_sent_start
    )


def bare_names(annotated: Annotated, sentence: Sentence, named: set[int]) -> Iterator[tuple[int, int]]:
    """Exercises that go by their name alone: 'took part in Blue Crane, which runs', 'Blue Crane 26 kicked off'.

    Only beside a word for forces, and where nothing else is known by that name.
    """
    forces = EVENT_WORDS.force_words
    manned = any(t.lower_ in forces or noun_lemma(t) in forces for t in sentence.span)
    drilled = is_about_exercises(annotated, sentence)
    if not (manned or drilled):
        return
    for last in sentence.span:
        if last.pos_ != "PROPN" or last.i in named:
            continue
        if not (manned and _is_taken_part_in(last)) and not (
            drilled and _is_staged(annotated, sentence, last)
        ):
            continue
        first = last
        while first.i > sentence.span.start and (
            _is_capital(first.nbor(-1)) or first.nbor(-1).dep_ == "compound"
        ):
            first = first.nbor(-1)
        following = last.nbor(1) if last.i + 1 < sentence.span.end else None
        end = following.i if following is not None and following.like_num else last.i
        known = annotated.mentions_in(*sentence.chars(last.doc[first.i : last.i + 1]))
        # Nobody takes part in a place.
        alone = [
            m for m in known if m.kind != "place" or (m.country and m.end - m.start > len(last.text) + 1)
        ]
        other = noun_kind(last) or {first.lower_, last.lower_} & EVENT_WORDS.other_occasions
        # 'the Committee for Defence Cooperation, due in Paris'
        before = (
            first.nbor(-2 if word_beside(first, -1) == "the" and first.i > 1 else -1) if first.i else first
        )
        inner = drilled and not _is_taken_part_in(last) and before.lower_ in ("for", "of", "on")
        if not inner and last.i - first.i in (1, 2) and first.text[:1].isupper() and not alone and not other:
            yield first.i, end


_EXERCISES = re.compile(r"\b(?:exercises?|drills?|manoeuvres|maneuvers|war ?games)\b", re.IGNORECASE)
_STAGED = re.compile(
    r",?\s+(?:which\s+|that\s+)?(?:(?:is|was|has been|had been|will be)\s+)?"
    r"(?:(?:originally|initially|first|last)\s+)?"
    r"(?:planned|scheduled|slated|due|postponed|cancelled|canceled|called off|held|staged|to be held|set for)\b"
    r"|,?\s+(?:which\s+)?(?:will|is to|was to)\s+(?:now\s+)?(?:take place|be held|be staged|kick off)\b"
)


def is_about_exercises(annotated: Annotated, sentence: Sentence) -> bool:
    """Whether the heading or the paragraph of a sentence tells of exercises."""
    block = sentence.block
    text = f"{block.section} {annotated.article.text[block.start : block.end]}"
    return _EXERCISES.search(text) is not None


def _is_staged(annotated: Annotated, sentence: Sentence, last: Token) -> bool:
    """Whether what stands behind a name says that it is held, planned or called off."""
    vetoed = EVENT_WORDS.meeting_bodies | EVENT_WORDS.enacted_nouns | EVENT_WORDS.facility_nouns
    if noun_lemma(last) in vetoed | EVENT_WORDS.plain_exercise_words | EVENT_WORDS.equipment_nouns:
        return False
    return _STAGED.match(annotated.article.text, sentence.chars(last)[1], sentence.end) is not None


def _is_taken_part_in(token: Token) -> bool:
    verb = predicate_of(token)
    if verb is None:
        return False
    if token.dep_ == "pobj" and token.head.lower_ == "for" and lemma(verb) == "deploy":
        return True
    if token.dep_ == "pobj" and token.head.lower_ == "in":
        taken = lemma(verb) == "take" and any(c.lower_ == "part" for c in verb.children)
        return token.head.head in (verb, *verb.children) and (
            taken or lemma(verb) in ("participate", "exercise")
        )
    opens = phrasal(verb) in (
        "kick off",
        "get under way",
        "wrap up",
        "conclude",
        "begin",
        "start",
    )
    # 'Acme Nordic began building ships' tells of a company.
    alone = not any(c.dep_ in ("dobj", "xcomp", "ccomp", "attr") for c in verb.children)
    return token.dep_ in SUBJECTS and opens and token.head == verb and alone


def inside_exercise(token: Token, named: set[int]) -> bool:
    if token.lower_ in ("exercise", "exercises"):
        return any(token.i < i <= token.i + 5 for i in named)
    # 'the drill "Blue Crane 2026"'
    after = token.i + 1
    quoted = after < len(token.doc) and token.doc[after].is_quote
    return noun_kind(token) == "exercise" and quoted and after + 1 in named
